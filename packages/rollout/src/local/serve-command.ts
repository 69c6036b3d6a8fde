import {inputError} from '@modelflight/core/errors'

/**
 * Takes a command template apart, without a shell: words between blanks, `'…'` and `"…"` keep blanks, `{model}` and `{port}` are replaced
 * afterwards, in one pass, so a path with blanks, quotes or braces stays one argument.
 *
 * @throws Failure (input-error) for an empty template, an open quote, or one that never mentions the port or the model.
 */
export function serveCommand(template: string, values: {readonly model: string; readonly port: number}): readonly [string, ...string[]] {
  const words = splitWords(template)
  if (!template.includes('{port}') || !template.includes('{model}')) {
    throw inputError('`serve` must say where the model and the port go', {hint: 'For example: node serve.js --model {model} --port {port}'})
  }
  const [program, ...args] = words.map((word) => word.replace(/\{(model|port)\}/g, (_, name: 'model' | 'port') => String(values[name])))
  if (program === undefined) throw inputError('`serve` is empty')
  return [program, ...args]
}

function splitWords(template: string): readonly string[] {
  const words: string[] = []
  let word: string | undefined
  let quote = ''
  for (const letter of template) {
    if (quote !== '') {
      if (letter === quote) quote = ''
      else word = `${word ?? ''}${letter}`
    } else if (letter === '"' || letter === "'") {
      quote = letter
      word ??= ''
    } else if (/\s/.test(letter)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = `${word ?? ''}${letter}`
  }
  if (quote !== '') throw inputError(`\`serve\` has a quote (${quote}) that is not closed`)
  return word === undefined ? words : [...words, word]
}
