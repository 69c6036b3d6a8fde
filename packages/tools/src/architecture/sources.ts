import {existsSync, globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A package or action: the unit that has its own package.json. */
export interface Unit {
  /** Folder relative to the repository, such as `packages/core`. */
  readonly folder: string
  readonly name: string
  readonly kind: 'package' | 'action'
  /** Names that its package.json allows it to import. */
  readonly dependencies: readonly string[]
  /** Names that only its tests may import besides. */
  readonly devDependencies: readonly string[]
  readonly files: readonly SourceFile[]
}

/** One TypeScript file of a unit's `src/` or `tests/`. */
export interface SourceFile {
  /** Path relative to the repository. */
  readonly path: string
  readonly text: string
  /** The text with comments and the insides of strings blanked, at the same positions. */
  readonly code: string
  readonly isTest: boolean
  readonly imports: readonly Import[]
}

/** An import, export-from or dynamic import with a literal. */
export interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
  readonly dynamic: boolean
}

/** What we read of a package.json. */
interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** All units of a repository, with their sources and tests. */
export function readUnits(root: string): readonly Unit[] {
  const manifests = globSync('{packages,actions}/*/package.json', {cwd: root}).sort()
  return manifests.map((manifest) => {
    const folder = manifest.replaceAll('\\', '/').replace(/\/package\.json$/, '')
    const {dependencies = {}, devDependencies = {}} = JSON.parse(readFileSync(join(root, manifest), 'utf8')) as Manifest
    const kind = folder.startsWith('actions/') ? 'action' : 'package'
    const paths = globSync(`${folder}/{src,tests}/**/*.ts`, {cwd: root}).sort()
    const files = paths.map((path) => readSource(root, path.replaceAll('\\', '/'))).filter((file) => !file.path.includes('/fixtures/'))
    const name = folder.slice(folder.indexOf('/') + 1)
    return {folder, name, kind, dependencies: Object.keys(dependencies), devDependencies: Object.keys(devDependencies), files}
  })
}

function readSource(root: string, path: string): SourceFile {
  const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  return sourceFile(path, text)
}

/** Takes a source apart as far as the rules need it. */
export const sourceFile = (path: string, text: string): SourceFile => ({
  path,
  text,
  code: blank(text),
  isTest: /^(packages|actions)\/[^/]+\/tests\//.test(path),
  imports: importsOf(text),
})

const statement = /^\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?(['"])([^'"\n]+)\3/gm
const call = /\bimport\(\s*(['"])([^'"\n]+)\1\s*\)/g

function importsOf(text: string): readonly Import[] {
  const code = withoutComments(text)
  const fixed = [...code.matchAll(statement)].map(([, , type, , specifier = '']) => ({
    specifier,
    typeOnly: type !== undefined,
    dynamic: false,
  }))
  const lazy = [...code.matchAll(call)].map(([, , specifier = '']) => ({specifier, typeOnly: false, dynamic: true}))
  return [...fixed, ...lazy]
}

/** One token that hides code: comment, text, template or regular expression after an operator. */
const hiding =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=[=(,:[!&|?{};\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g

const spaces = (text: string): string => text.replaceAll(/[^\n]/g, ' ')

/** Comments and templates blanked; plain text, where specifiers stand, stays. */
const withoutComments = (text: string): string => text.replaceAll(hiding, (token) => (/^(\/[/*]|`)/.test(token) ? spaces(token) : token))

/** Comments, texts and patterns blanked; line breaks and positions stay. Code inside `${}` of templates is hidden too. */
const blank = (text: string): string =>
  text.replaceAll(hiding, (token) => (token.length < 3 ? token : token[0] + spaces(token.slice(1, -1)) + token.at(-1)))
