import type {Action} from '@modelflight/core/action'

/** The six actions by name, each loaded when it is asked for. */
export const actions = {
  'validate-data': async () => (await import('@modelflight/validate-data/action')).validateData,
  train: async () => (await import('@modelflight/train/action')).train,
  'evaluate-gate': async () => (await import('@modelflight/evaluate-gate/action')).evaluateGate,
  'register-model': async () => (await import('@modelflight/register-model/action')).registerModel,
  'deploy-canary': async () => (await import('@modelflight/deploy-canary/action')).deployCanary,
  'check-drift': async () => (await import('@modelflight/check-drift/action')).checkDrift,
} satisfies Record<string, () => Promise<Action>>

/** Short names that people type. */
export const aliases: Readonly<Record<string, keyof typeof actions>> = {
  validate: 'validate-data',
  gate: 'evaluate-gate',
  register: 'register-model',
  deploy: 'deploy-canary',
  drift: 'check-drift',
}
