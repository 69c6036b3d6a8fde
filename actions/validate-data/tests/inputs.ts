import type {run} from '../src/run.ts'

export type Inputs = Parameters<typeof run>[0]

/** Inputs as a step without any would have them. */
export const defaults: Inputs = {
  data: {patterns: ['data.csv'], from: undefined},
  contract: undefined,
  infer: false,
  reference: undefined,
  exclude: undefined,
  'split-train': undefined,
  'split-test': undefined,
  key: undefined,
  time: undefined,
  label: undefined,
  engine: 'auto',
  'max-examples': 0,
  'mask-columns': undefined,
  'engine-path': undefined,
  registry: 'file:.modelflight/registry',
}
