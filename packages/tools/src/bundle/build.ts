import {chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {actionNames} from '../paths.ts'
import {must} from '../process.ts'
import {licenceText, packagesOf} from './licenses.ts'
import {type Bundle, bundle} from './ncc.ts'
import {pathsOfModule, programFile, sharedModules, sharedPrograms} from './shared-modules.ts'
import {isCompiled, type Stages, stage} from './stage.ts'

/** Compiles and bundles everything into `<root>/dist`, from scratch. Gives the bundles by folder or file of dist. */
export async function build(root: string): Promise<ReadonlyMap<string, Bundle>> {
  process.chdir(root) // module names in the bundles are relative to it
  await must('tsc', ['-b'], {cwd: root})
  const stages = stage(root)
  const dist = join(root, 'dist')
  rmSync(dist, {recursive: true, force: true})
  mkdirSync(dist)
  const bundles = new Map([['shared', await bundleShared(stages, dist)]])
  for (const [name, entry, file] of entries(root, stages)) bundles.set(`${name}/${file}`, await bundle(entry, join(dist, name), file))
  makeExecutable(join(dist, 'cli', 'index.js'))
  for (const [name, {sources}] of bundles) if (name !== 'shared') refuseHeavyParts(name, sources, stages)
  writeFileSync(join(dist, 'package.json'), '{"type": "module"}\n')
  writeFileSync(join(dist, 'licenses.txt'), licenceText(packagesOf([...bundles.values()].flatMap(({sources}) => sources))))
  return bundles
}

/** Entries with code: an action's main and post step, and the command line. */
function entries(root: string, stages: Stages): readonly (readonly [name: string, entry: string, file: string])[] {
  const ofActions = actionNames(root).flatMap((name) =>
    (['main', 'post'] as const).map((step) => {
      const entry = join(stages.actions, 'actions', name, 'lib', `${step}.js`)
      return [name, entry, step === 'main' ? 'index.js' : 'post.js'] as const
    }),
  )
  const cli = ['cli', join(stages.actions, 'packages', 'cli', 'lib', 'main.js'), 'index.js'] as const
  return [...ofActions, cli].filter(([, entry]) => existsSync(entry))
}

/** All shared modules in one bundle, and a small file for each program, which starts in it. */
async function bundleShared(stages: Stages, dist: string): Promise<Bundle> {
  const folder = join(dist, 'shared')
  const result = await bundle(join(stages.shared, 'index.js'), folder)
  for (const name of sharedPrograms) {
    if (!isCompiled(stages.shared, name)) continue
    writeFileSync(join(folder, programFile(name)), `import {load} from './index.js'\nawait load('${name}')\n`)
  }
  return result
}

/** A static import of a shared module would put a second copy into the action and make each start pay for it. */
function refuseHeavyParts(name: string, sources: readonly string[], stages: Stages): void {
  const inside = new Set(sources.map((path) => relative(stages.actions, path)))
  for (const module of sharedModules) {
    if (pathsOfModule(module, 'lib', 'js').some((file) => inside.has(file)))
      throw new Error(`dist/${name} contains ${module}: load it with \`await import('@modelflight/${module}')\``)
  }
}

/** The command line starts by its name. */
function makeExecutable(path: string): void {
  if (!existsSync(path)) return
  const text = readFileSync(path, 'utf8')
  if (!text.startsWith('#!')) writeFileSync(path, `#!/usr/bin/env node\n${text}`)
  chmodSync(path, 0o755)
}
