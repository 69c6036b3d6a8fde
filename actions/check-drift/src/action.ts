import {defineAction} from '@modelflight/core/action'
import {inputs} from './inputs.ts'
import {outputs} from './outputs.ts'

/** Compares today's data with the profile of the data that a model was trained on. */
export const checkDrift = defineAction({
  name: 'check-drift',
  title: 'Drift',
  description:
    "Compares today's data with the stored profile of the data that a model was trained on, and says what moved and by how much.",
  inputs,
  outputs,
  permissions: {
    'contents: read': 'to check out the code',
    'issues: write': 'for the issue of `on-drift: issue`; not needed otherwise',
    'actions: write': 'for the workflow that `on-drift: retrain` starts; not needed otherwise',
    'pull-requests: write': 'for the comment when it runs on a pull request; without it the job summary says the same',
  },
  run: async (inputs, context) => (await import('./run.ts')).run(inputs, context),
})
