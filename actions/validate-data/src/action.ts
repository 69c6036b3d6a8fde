import {defineAction} from '@modelflight/core/action'
import {inputs} from './inputs.ts'
import {outputs} from './outputs.ts'

/** Holds data to a contract, profiles them and gives them a digest. */
export const validateData = defineAction({
  name: 'validate-data',
  title: 'Data',
  description: 'Holds data to a contract: every row, with the line of each fault; profiles them and gives them a digest.',
  inputs,
  outputs,
  permissions: {
    'contents: read': 'to check out the code and read the contract of the base branch',
    'pull-requests: write': 'for the comment; without it the job summary says the same',
    'checks: write': 'for a check run with annotations; optional',
  },
  run: async (inputs, context) => (await import('./run.ts')).run(inputs, context),
})
