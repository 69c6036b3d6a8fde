import type {Values} from '@modelflight/core/fields'
import {defaultRegistry} from '@modelflight/registry/open'
import type {inputs} from '../src/inputs.ts'

type Inputs = Values<typeof inputs>

/** Inputs as `readInputs` gives them when nothing but the gate was set. */
export const makeInputs = (overrides: Partial<Inputs> = {}): Inputs => ({
  gate: {kind: 'text', text: 'accuracy >= 0.5', name: 'input gate'},
  metrics: undefined,
  'tracking-uri': undefined,
  predictions: undefined,
  id: undefined,
  label: undefined,
  prediction: undefined,
  score: undefined,
  task: undefined,
  baseline: undefined,
  'baseline-predictions': undefined,
  predict: undefined,
  slices: undefined,
  'holdout-digest': undefined,
  waivers: undefined,
  'waive-comments': 'auto',
  explain: false,
  registry: defaultRegistry,
  ...overrides,
})

/** A gate typed into the workflow. */
export const gate = (text: string): Inputs['gate'] => ({kind: 'text', text, name: 'input gate'})
