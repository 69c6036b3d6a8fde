import type {Field, FieldContext} from '@modelflight/core/fields'
import type {Located} from '@modelflight/core/yaml-document'

/** Where the gate is written. */
export type GateSource =
  | {readonly kind: 'file'; readonly path: string}
  | {readonly kind: 'text'; readonly text: string; readonly name: string}
  | {readonly kind: 'located'; readonly located: Located}

/** A gate as input: conditions, a path, or structure. */
export const gateField: Field<GateSource> = {
  description:
    'What the model must reach: conditions such as `accuracy >= 0.92`, one a line; the path of a gate file; or the content of one, as YAML.',
  default: undefined,
  required: true,
  secret: false,
  policy: true,
  structured: false,
  // Loose on purpose: the gate's own reader says which key of which gate is wrong.
  schema: {type: ['string', 'array', 'object'], description: 'Conditions, the path of a gate file, or the content of one.'},
  parse: (text, context) => fromText(text, context, 'input gate'),
  accept: (located, context) =>
    typeof located.value === 'string' && looksLikePath(located.value)
      ? {kind: 'file', path: context.resolvePath(located.value.trim())}
      : {kind: 'located', located},
}

function fromText(text: string, context: FieldContext, name: string): GateSource {
  return looksLikePath(text) ? {kind: 'file', path: context.resolvePath(text.trim())} : {kind: 'text', text, name}
}

/** One word without comparison: `gate.yml`, `ml/gate.yaml`. */
const looksLikePath = (text: string): boolean => /^[^\s<>={}[\]:,]+$/.test(text.trim())
