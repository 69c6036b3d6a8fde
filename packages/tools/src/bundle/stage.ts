import {cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {actionNames, packageNames} from '../paths.ts'
import {type CompiledFile, forAction, forShared} from './rewrite.ts'
import {pathsOfModule, sharedModules, sharedPrograms} from './shared-modules.ts'

/** Two copies of the compiled tree, rewritten for the two places that bundles run from. */
export interface Stages {
  readonly actions: string
  readonly shared: string
}

/**
 * Copies `lib/` of every package and action below `.cache/bundle`, rewritten, with links that make packages find each other.
 * The compiled files themselves stay as the compiler left them.
 */
export function stage(root: string): Stages {
  const base = join(root, '.cache', 'bundle')
  rmSync(base, {recursive: true, force: true})
  const stages = {actions: join(base, 'actions'), shared: join(base, 'shared')}
  copyTree(root, stages.actions, forAction)
  copyTree(root, stages.shared, forShared)
  writeFileSync(join(stages.shared, 'index.js'), sharedIndex(stages.shared))
  writeFileSync(join(stages.shared, 'package.json'), '{"type": "module", "sideEffects": true}\n')
  return stages
}

function copyTree(root: string, target: string, rewrite: (file: CompiledFile) => string): void {
  const units = [
    ...packageNames(root)
      .filter(isShipped)
      .map((name) => `packages/${name}`),
    ...actionNames(root).map((name) => `actions/${name}`),
  ]
  for (const unit of units) {
    const name = unit.slice(unit.indexOf('/') + 1)
    for (const path of globSync('**/*.js', {cwd: join(root, unit, 'lib')})) {
      const text = readFileSync(join(root, unit, 'lib', path), 'utf8')
      write(join(target, unit, 'lib', path), rewrite({unit: name, path: path.replaceAll('\\', '/'), text}))
    }
    mkdirSync(join(target, unit), {recursive: true})
    cpSync(join(root, unit, 'package.json'), join(target, unit, 'package.json'))
    link(join(target, unit), join(target, 'node_modules', '@modelflight', name))
    const own = join(root, unit, 'node_modules')
    if (existsSync(own)) link(own, join(target, unit, 'node_modules'))
  }
}

/** The entry of the shared bundle: one lazy import per module, so that each becomes chunks that share what they have in common. */
function sharedIndex(folder: string): string {
  const names = [...sharedModules, ...sharedPrograms].filter((name) => isCompiled(folder, name))
  const rows = names.map((name) => `  '${name}': () => import('@modelflight/${name}'),`)
  return `const modules = {\n${rows.join('\n')}\n}\nexport const load = (name) => modules[name]()\n`
}

/** Whether a listed module has code yet; tests/bundles.test.ts holds the tables to the sources. */
export const isCompiled = (stageFolder: string, name: string): boolean =>
  pathsOfModule(name, 'lib', 'js').some((path) => existsSync(join(stageFolder, path)))

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), {recursive: true})
  symlinkSync(relative(dirname(path), target), path, 'dir')
}

/** What only tests and scripts import never gets into a bundle. */
const isShipped = (name: string): boolean => name !== 'tools' && name !== 'testing'
