import type {Field} from '@modelflight/core/fields'
import type {Located} from '@modelflight/core/yaml-document'

/** Where the metrics are written. */
export type MetricInput = {readonly kind: 'file'; readonly path: string} | {readonly kind: 'located'; readonly located: Located}

const description =
  'What is judged of both versions: a list of metrics as YAML, or the path of a file with one, such as `rollout.yml` with the key `metrics`.'

/** Metrics as input: the path of a file, or the list itself. */
export const metricField: Field<MetricInput | undefined> = {
  description,
  default: undefined,
  required: false,
  secret: false,
  policy: true,
  structured: true,
  // Loose on purpose: the reader of metrics says which key of which metric is wrong.
  schema: {type: ['string', 'array', 'object'], description},
  parse: (text, context) =>
    isPath(text)
      ? {kind: 'file', path: context.resolvePath(text.trim())}
      : {kind: 'located', located: context.parseYaml(text, 'input metrics')},
  accept: (located, context) =>
    typeof located.value === 'string' ? {kind: 'file', path: context.resolvePath(located.value.trim())} : {kind: 'located', located},
}

/** One word: `rollout.yml`, `ml/metrics.yaml`. */
const isPath = (text: string): boolean => /^[^\s:{}[\],]+\.(?:ya?ml|json)$/.test(text.trim())

/** An address, and whether the workflow itself names it: only then may it be private or speak http. */
export interface MetricAddress {
  readonly url: string
  readonly trusted: boolean
}

/** An address of `with:` is trusted, one of a file is not. */
export const addressField = (description: string): Field<MetricAddress | undefined> => ({
  description,
  default: undefined,
  required: false,
  secret: false,
  policy: true,
  structured: false,
  schema: {type: 'string', description},
  parse: (url) => ({url, trusted: true}),
  accept: ({value}) => ({url: String(value), trusted: false}),
})
