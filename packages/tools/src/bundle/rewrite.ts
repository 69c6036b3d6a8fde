import {posix} from 'node:path'
import {programFile, sharedModules, sharedPrograms} from './shared-modules.ts'

/** A compiled file of one of our packages, before it is bundled. */
export interface CompiledFile {
  /** Package or action, such as `github`. */
  readonly unit: string
  /** Path inside the unit's `lib/`, such as `duckdb/child.js`. */
  readonly path: string
  readonly text: string
}

/** Matches `import('x')` with a literal: what loads a shared module. */
const dynamicImport = /\bimport\(\s*(['"])([^'"]+)\1\s*\)/g
/** Matches `new URL('./x.ts', import.meta.url)`: what names a program. */
const ownUrl = /\bnew URL\(\s*(['"])(\.[^'"]+)\1\s*,\s*import\.meta\.url\s*\)/g

/**
 * Makes a file of an action load the heavy parts from `dist/shared/` at run time. The bundler must not follow these imports
 * (it would pull the module in) nor turn them into static ones (it would load the module at once).
 */
export const forAction = (file: CompiledFile): string =>
  forShared(file).replaceAll(dynamicImport, (whole, _quote: string, specifier: string) => {
    const name = nameOf(specifier, file)
    if (!isListed(sharedModules, name)) return whole
    return `import(/* webpackIgnore: true */ '../shared/index.js').then(({load}) => load('${name}'))`
  })

/** Makes a file name programs by where they are in `dist/shared/`. @throws Error for a program that the table does not list. */
export const forShared = (file: CompiledFile): string =>
  file.text.replaceAll(ownUrl, (_whole, _quote: string, relative: string) => {
    const name = nameOf(relative, file)
    if (!isListed(sharedPrograms, name)) {
      throw new Error(`${file.unit}/${file.path} names ${relative} by URL, which packages/tools/src/bundle/shared-modules.ts does not list`)
    }
    return `new URL(/* webpackIgnore: true */ '../shared/${programFile(name)}', import.meta.url)`
  })

/** `<unit>/<path without extension>` of what a specifier names, as the tables write it. */
function nameOf(specifier: string, file: CompiledFile): string {
  const full = specifier.startsWith('.')
    ? posix.join(file.unit, posix.dirname(file.path), specifier)
    : specifier.replace(/^@modelflight\//, '')
  return full.replace(/\.[jt]s$/, '')
}

const isListed = (table: readonly string[], name: string): boolean => table.includes(name)
