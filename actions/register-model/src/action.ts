import {defineAction} from '@modelflight/core/action'
import {inputs} from './inputs.ts'
import {outputs} from './outputs.ts'

/** Gives a model that passed the gate a version, together with the evidence for it. */
export const registerModel = defineAction({
  name: 'register-model',
  title: 'Registration',
  description: 'Gives a model that passed the gate a version in the registry, with its evidence; the same model never twice.',
  inputs,
  outputs,
  permissions: {
    'contents: read': 'to check out the code',
    'id-token: write': 'to sign the records of training and gate (input attest)',
    'attestations: write': 'to keep the signed records with the repository (input attest)',
    'pull-requests: read': 'to record who reviewed and merged the change',
    'actions: read': "to find the gate's record when it ran in another workflow run",
  },
  run: async (inputs, context) => (await import('./run.ts')).run(inputs, context),
})
