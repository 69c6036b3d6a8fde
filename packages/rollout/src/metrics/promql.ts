import {inputError} from '@modelflight/core/errors'

/** What the placeholders of an expression become: `{{arm}}`, `{{version}}`, `{{role}}` within quotes, `{{window}}` outside. */
export interface PromqlNames {
  /** Name of the Deployment or server. */
  readonly arm: string
  /** Version of the model. */
  readonly version: string
  /** `stable` or `canary`. */
  readonly role: string
  /** Seconds since the rollout began; at least 1. */
  readonly window: number
}

const placeholder = /\{\{\s*([\w-]*)\s*\}\}/g

/**
 * Fills an expression. Names are put only between quotes, escaped for them, and for the regular expression where the matcher is one: whatever a name is, it
 * stays one text. `{{window}}` is a duration, such as `[{{window}}]`.
 *
 * @throws Failure (input-error) for unknown placeholders, for names outside of quotes, and for quotes that are not closed.
 */
export function fillPromql(expression: string, names: PromqlNames): string {
  let filled = ''
  for (const {text, quote, isPattern} of pieces(expression)) {
    filled += text.replace(placeholder, (whole, name: string) => {
      if (name === 'window') {
        if (quote !== undefined) throw misplaced(whole, 'stands outside of quotes, as in [{{window}}]')
        return `${Math.max(1, Math.ceil(names.window))}s`
      }
      if (name !== 'arm' && name !== 'version' && name !== 'role') {
        throw inputError(`${whole} is no placeholder of a query`, {
          hint: 'Use {{arm}}, {{version}} or {{role}} within quotes, and {{window}}.',
        })
      }
      if (quote === undefined) throw misplaced(whole, `stands within quotes, as in {deployment="${whole}"}`)
      return quoted(isPattern ? escapePattern(names[name]) : names[name], quote)
    })
  }
  return filled
}

const misplaced = (whole: string, where: string): Error => inputError(`${whole} of a query ${where}`)

interface Piece {
  readonly text: string
  /** The quote that it lies within; undefined outside. */
  readonly quote: string | undefined
  readonly isPattern: boolean
}

/** An expression in pieces within and without quotes. Within `"` and `'` a backslash escapes; within backquotes nothing does; `#` begins a comment. */
function pieces(expression: string): readonly Piece[] {
  const found: Piece[] = []
  let rest = expression
  while (rest !== '') {
    const plain = /^(?:[^"'`#]|#[^\n]*)*/.exec(rest)?.[0] ?? ''
    found.push({text: plain.replace(/#[^\n]*/g, ''), quote: undefined, isPattern: false})
    rest = rest.slice(plain.length)
    if (rest === '') break
    const within = /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)/.exec(rest)?.[0]
    if (within === undefined)
      throw inputError('a quote of a query is not closed', {hint: 'Close every quote; escape quotes within with a backslash.'})
    found.push({text: within, quote: within[0], isPattern: /[=!]~\s*$/.test(plain)})
    rest = rest.slice(within.length)
  }
  return found
}

/** RE2's special characters. */
const escapePattern = (name: string): string => name.replace(/[\\^$.|?*+()[\]{}]/g, String.raw`\$&`)

function quoted(name: string, quote: string): string {
  if (quote !== '`') return name.replace(/["'\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)
  if (!name.includes('`')) return name
  throw inputError('a name with a backquote can’t stand within backquotes', {hint: 'Use double quotes in the query.'})
}
