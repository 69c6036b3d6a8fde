import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileCycles, layerProblems, packageCycles} from '@modelflight/tools/architecture/layers'
import {readUnits, sourceFile, type Unit} from '@modelflight/tools/architecture/sources'
import {styleProblems} from '@modelflight/tools/architecture/style'
import {describe, expect, test} from 'vitest'

const root = join(import.meta.dirname, '..')
const units = readUnits(root)
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {devDependencies: Record<string, string>}
const rootDependencies = Object.keys(manifest.devDependencies)

describe('the repository', () => {
  test('has sources to check', () => {
    expect(units.length).toBeGreaterThan(15)
    expect(units.flatMap(({files}) => files).length).toBeGreaterThan(30)
  })

  test('imports only what the layers allow and each package.json lists', () => {
    expect(layerProblems(units, rootDependencies)).toEqual([])
  })

  test('has no cycle between packages', () => {
    expect(packageCycles(units)).toEqual([])
  })

  test('has no cycle between the files of a package', () => {
    expect(units.flatMap(fileCycles)).toEqual([])
  })

  test('leaves the world to the outer packages, stays short and documents every export', () => {
    expect(styleProblems(units)).toEqual([])
  })
})

/** A package with one file. */
function unit(name: string, path: string, text: string, dependencies: readonly string[] = []): Unit {
  const kind = path.startsWith('actions/') ? 'action' : 'package'
  return {folder: path.split('/').slice(0, 2).join('/'), name, kind, dependencies, devDependencies: [], files: [sourceFile(path, text)]}
}

describe('the rules', () => {
  const broken: readonly {readonly rule: string; readonly unit: Unit; readonly says: RegExp}[] = [
    {
      rule: 'an import against the layers',
      unit: unit('stats', 'packages/stats/src/a.ts', "import {x} from '@modelflight/core/x'", ['@modelflight/core']),
      says: /stats may not import @modelflight\/core/,
    },
    {
      rule: 'a lazy import against the layers',
      unit: unit('data', 'packages/data/src/a.ts', "await import('@modelflight/rollout/x')", ['@modelflight/rollout']),
      says: /data may not import/,
    },
    {
      rule: 'a phantom dependency',
      unit: unit('core', 'packages/core/src/a.ts', "import {x} from 'left-pad'"),
      says: /left-pad is not in packages\/core\/package\.json/,
    },
    {
      rule: '@actions/* outside github',
      unit: unit('core', 'packages/core/src/a.ts', "import {x} from '@actions/core'", ['@actions/core']),
      says: /only packages\/github/,
    },
    {
      rule: 'a way out of the package',
      unit: unit('data', 'packages/data/src/a.ts', "import {x} from '../../core/src/x.ts'"),
      says: /outside its package/,
    },
    {
      rule: 'an action that imports another',
      unit: unit('train', 'actions/train/src/a.ts', "import {x} from '@modelflight/check-drift/x'", ['@modelflight/check-drift']),
      says: /train may not import/,
    },
    {rule: 'a clock of its own', unit: unit('data', 'packages/data/src/a.ts', 'const t = Date.now()'), says: /uses Date\.now/},
    {rule: 'the environment', unit: unit('data', 'packages/data/src/a.ts', "const t = process.env['X']"), says: /uses process\.env/},
    {rule: 'a file of 401 lines', unit: unit('data', 'packages/data/src/a.ts', '\n'.repeat(401)), says: /has 401 lines/},
    {
      rule: 'a function of 61 lines',
      unit: unit('data', 'packages/data/src/a.ts', `function f(a: {b: 1}): void {${'\n'.repeat(60)}}`),
      says: /f has 61 lines/,
    },
    {
      rule: 'an arrow of 61 lines',
      unit: unit('data', 'packages/data/src/a.ts', `const f = async (a: number): Promise<void> => {${'\n'.repeat(60)}}`),
      says: /f has 61 lines/,
    },
    {
      rule: 'an export without a doc-comment',
      unit: unit('data', 'packages/data/src/a.ts', 'export const x = 1'),
      says: /exports x without/,
    },
  ]

  test.each(broken)('notice $rule', ({unit: one, says}) => {
    expect([...layerProblems([one], rootDependencies), ...styleProblems([one])].join('\n')).toMatch(says)
  })

  test('notice a cycle between packages and between files', () => {
    const a = unit('a', 'packages/a/src/a.ts', "import type {B} from '@modelflight/b/b'")
    const b = unit('b', 'packages/b/src/b.ts', "import type {A} from '@modelflight/a/a'")
    expect(packageCycles([a, b])).toContain('a -> b -> a')
    const files = [
      sourceFile('packages/a/src/x.ts', "import {y} from './y.ts'"),
      sourceFile('packages/a/src/y.ts', "import {x} from './x.ts'"),
    ]
    expect(fileCycles({...a, files})).toHaveLength(1)
  })

  test('are not fooled by comments and texts', () => {
    const text = '// process.env and console.log\n/** Doc. */\nexport const x = \'Date.now() import("left-pad")\'\n'
    expect(styleProblems([unit('data', 'packages/data/src/a.ts', text)])).toEqual([])
    expect(layerProblems([unit('data', 'packages/data/src/a.ts', "// import {x} from 'left-pad'\n")], [])).toEqual([])
  })
})
