import {defineAction} from '@modelflight/core/action'
import {inputs} from './inputs.ts'
import {outputs} from './outputs.ts'

/** Trains a model, or takes over what an earlier run of the same inputs made, and records what it was made from. */
export const train = defineAction({
  name: 'train',
  title: 'Training',
  description: 'Trains a model with your command, records what it was made from, and never trains the same thing twice.',
  inputs,
  outputs,
  permissions: {
    'contents: read': 'to check out the code',
    'actions: read': "to find the pull request's candidate on the push to main, so that nothing trains twice",
    'pull-requests: write': 'for the comment; without it the job summary says the same',
  },
  run: async (inputs, context) => (await import('./run.ts')).run(inputs, context),
})
