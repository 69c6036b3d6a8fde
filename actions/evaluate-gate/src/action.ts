import {defineAction} from '@modelflight/core/action'
import {inputs} from './inputs.ts'
import {outputs} from './outputs.ts'

/** Decides whether a candidate model may go on: limits, and comparison with the baseline. */
export const evaluateGate = defineAction({
  name: 'evaluate-gate',
  title: 'Evaluation gate',
  description: 'Decides whether a model may go on: absolute limits and comparison with the model that serves now.',
  inputs,
  outputs,
  permissions: {
    'contents: read': 'to check out the code and read the gate of the base branch',
    'pull-requests: write': 'for the comment; without it the job summary says the same',
    'checks: write': 'for a check run with annotations; optional',
    'actions: read': 'for `baseline: last-green-run`; optional',
  },
  run: async (inputs, context) => (await import('./run.ts')).run(inputs, context),
})
