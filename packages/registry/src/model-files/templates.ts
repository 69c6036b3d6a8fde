import {inputError, policyRefused} from '@modelflight/core/errors'

/** Ways from a Jinja template to Python's internals or to files: attributes of Python's own, also spelled in pieces or as escapes. */
const waysOut: readonly RegExp[] = [
  /\{[{%][^}]{0,20000}?__(?:\w+)__/,
  /\|\s*attr\s*\(/,
  /\\(?:x5f|u005f|137)/i,
  /\{[{%][^}]{0,5000}?\b(?:lipsum|cycler|joiner|url_for|get_flashed_messages)\b/,
  /\{[{%][^}]{0,5000}?['"]_+['"]\s*[~+|]/,
  /\{%-?\s*(?:include|import|from|extends)\b/,
]

/** @throws Failure policy-refused for a template that reaches for Python's internals or other files. */
export function checkTemplate(text: string, name: string): void {
  if (!waysOut.some((way) => way.test(text))) return
  throw policyRefused(`a template in ${name} reaches for Python's internals: rendering it would run code`, {
    where: {file: name},
    hint: 'Take the template (tokenizer.chat_template) from a source that you trust.',
  })
}

/** Checks the chat templates of a tokenizer's configuration, one or several by name. @throws Failure input-error when it is no JSON. */
export function checkTokenizer(text: string, name: string): void {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw inputError(`${name} is not JSON`, {where: {file: name}, cause})
  }
  const template = typeof value === 'object' && value !== null && 'chat_template' in value ? value.chat_template : undefined
  for (const each of Array.isArray(template) ? (template as readonly unknown[]) : [template]) {
    const source = typeof each === 'object' && each !== null && 'template' in each ? each.template : each
    if (typeof source === 'string') checkTemplate(source, name)
  }
}
