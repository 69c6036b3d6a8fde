import {defineAction} from '@modelflight/core/action'
import {inputs} from './inputs.ts'
import {outputs} from './outputs.ts'
import {run} from './run.ts'

/** Holds data to a contract, profiles them and gives them a digest. */
export const validateData = defineAction({
  name: 'validate-data',
  description: 'Holds data to a contract: every row, with the line of each fault; profiles them and gives them a digest.',
  inputs,
  outputs,
  permissions: {
    'reading the contract from the base branch': 'contents: read',
    'the comment (without it the job summary says the same)': 'pull-requests: write',
  },
  run,
})
