import {mkdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {minifySync} from 'rolldown/utils'

/** What we use of a webpack module: files, or a group of files that were put into one scope. */
interface WebpackModule {
  readonly resource?: string
  readonly modules?: Iterable<WebpackModule>
}

/** What ncc gives back. */
interface NccResult {
  readonly code: string
  readonly assets: Readonly<Record<string, {readonly source: string | Buffer}>>
  readonly stats: {readonly compilation: {readonly modules: Iterable<WebpackModule>}}
}

type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<NccResult>

/** A bundle as it was written. */
export interface Bundle {
  /** Paths of the files written. */
  readonly files: readonly string[]
  /** Paths of all source files inside. */
  readonly sources: readonly string[]
}

/**
 * Bundles one compiled entry into a folder: ES modules, with their names and lines but without comments (people and scanners can read and
 * compare them, and each `uses:` downloads a quarter less), the same bytes for the same sources wherever the repository lies.
 *
 * @param file name of the entry's bundle; chunks are called `<id>.<file>`.
 */
export async function bundle(entry: string, folder: string, file = 'index.js'): Promise<Bundle> {
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc
  const {code, assets, stats} = await ncc(entry, {cache: false, quiet: true, target: 'es2024', esm: true, filename: file})
  const written = new Map<string, string | Buffer>([[file, withoutComments(file, code)]])
  for (const [name, {source}] of Object.entries(assets)) {
    if (name !== 'package.json') written.set(name, name.endsWith('.js') ? withoutComments(name, source.toString()) : source)
  }
  for (const [name, content] of written) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return {
    files: [...written.keys()].map((name) => join(folder, name)).sort(),
    sources: [...new Set(sourcesOf(stats.compilation.modules))].sort(),
  }
}

/** The same program without comments but those that name a licence. @throws Error for JavaScript that can't be parsed. */
function withoutComments(name: string, text: string): string {
  const codegen = {removeWhitespace: false, legalComments: 'inline'} as const
  const {code, errors} = minifySync(name, text, {module: true, compress: false, mangle: false, codegen})
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({message}) => message).join('; ')}`)
  return code
}

/** Files of modules, groups opened. */
function* sourcesOf(modules: Iterable<WebpackModule>): Generator<string> {
  for (const module of modules) {
    if (module.resource !== undefined) yield module.resource
    if (module.modules !== undefined) yield* sourcesOf(module.modules)
  }
}
