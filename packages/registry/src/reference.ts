import {inputError} from '@modelflight/core/errors'

/** How a model is named everywhere: by alias, which moves, or by version, which never does. */
export type ModelReference =
  | {readonly kind: 'alias'; readonly name: string; readonly alias: string}
  | {readonly kind: 'version'; readonly name: string; readonly version: string}

/** Model names and aliases: they become file names and parts of URIs, so they are plain. */
const word = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/
const versionNumber = /^[1-9][0-9]{0,9}$/

/** True for what may be used as the name of a model or an alias. */
export const isModelName = (name: string): boolean => word.test(name) && !name.includes('..')

/** A name that is safe as a file name and within a reference. */
export function checkName(what: 'model' | 'alias', name: string): string {
  if (isModelName(name) && !(what === 'alias' && versionNumber.test(name))) return name
  throw inputError(`${JSON.stringify(name.slice(0, 140))} can not be the name of ${what === 'model' ? 'a model' : 'an alias'}`, {
    hint: 'Use up to 128 letters, digits, dots, dashes and underscores, beginning with a letter or digit; an alias is not a number.',
  })
}

/**
 * Reads `models:/<name>@<alias>` or `models:/<name>/<version>`.
 *
 * @throws Failure (input-error) for anything else.
 */
export function parseReference(text: string): ModelReference {
  const match = /^models:\/([^/@]+)(?:@([^/@]+)|\/([^/@]+))$/.exec(text)
  const [, name, alias, version] = match ?? []
  if (name === undefined) throw notAReference(text)
  if (alias !== undefined) return {kind: 'alias', name: checkName('model', name), alias: checkName('alias', alias)}
  if (version === undefined || !versionNumber.test(version)) throw notAReference(text)
  return {kind: 'version', name: checkName('model', name), version}
}

function notAReference(text: string): Error {
  return inputError(`${JSON.stringify(text.slice(0, 200))} is not a reference to a model`, {
    hint: 'Write models:/<name>@<alias>, e.g. models:/flights@champion, or models:/<name>/<version>, e.g. models:/flights/3.',
  })
}

/** The text of a reference, as `parseReference` reads it. */
export const formatReference = (reference: ModelReference): string =>
  reference.kind === 'alias' ? `models:/${reference.name}@${reference.alias}` : `models:/${reference.name}/${reference.version}`

/** Reference to a version, e.g. `models:/flights/3`. */
export const versionReference = (name: string, version: string): ModelReference => ({kind: 'version', name, version})

/** Reference to an alias, e.g. `models:/flights@champion`. */
export const aliasReference = (name: string, alias: string): ModelReference => ({kind: 'alias', name, alias})
