import {defineAction} from '@modelflight/core/action'
import {inputs} from './inputs.ts'
import {outputs} from './outputs.ts'

/** The action deploy-canary. */
export const deployCanary = defineAction({
  name: 'deploy-canary',
  title: 'Canary',
  description:
    'Moves traffic to a registered model version step by step, and promotes it or rolls it back by evidence that may be looked at any time.',
  inputs,
  outputs,
  permissions: {
    'contents: read': 'to read the configuration and the requests',
    'actions: read': 'to find the registration of a version that another run registered',
    'deployments: write': 'to write the GitHub Deployment and its statuses, with `environment`',
    'pull-requests: write': 'to find the merged pull request that brought the commit, and to write its comment',
    'checks: write': 'for a check run of the commit; optional',
  },
  afterMerge: true,
  run: async (inputs, context) => (await import('./run.ts')).run(inputs, context),
})
