import type {Inputs} from '../src/run.ts'

/** The inputs of a run with their defaults: January's data against today's. */
export const makeInputs = (overrides: Partial<Inputs> = {}): Inputs => ({
  reference: ['january.csv'],
  current: ['today.csv'],
  window: undefined,
  columns: undefined,
  exclude: undefined,
  segments: undefined,
  method: ['auto'],
  threshold: undefined,
  'warn-threshold': undefined,
  exact: false,
  predictions: undefined,
  labels: undefined,
  kpi: undefined,
  importance: undefined,
  acknowledged: undefined,
  'min-rows': 50,
  consecutive: '1',
  cooldown: 0,
  'on-drift': undefined,
  'reopen-days': 30,
  'retrain-workflow': 'retrain.yml',
  period: undefined,
  registry: 'file:registry',
  ...overrides,
})
