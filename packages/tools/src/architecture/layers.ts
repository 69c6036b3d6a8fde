import {posix} from 'node:path'
import type {Import, SourceFile, Unit} from './sources.ts'

/** Which packages of ours each package may import. Actions may import every package but these two. */
const mayImport: Readonly<Record<string, readonly string[] | 'all'>> = {
  stats: [],
  report: [],
  http: [],
  core: ['report'],
  github: ['core', 'http', 'report'],
  data: ['core', 'stats', 'http'],
  kubernetes: ['core', 'http'],
  training: ['core', 'http', 'kubernetes'],
  registry: ['core', 'http'],
  alerts: ['core', 'http'],
  rollout: ['core', 'http', 'stats', 'kubernetes'],
  evaluation: ['core', 'stats', 'data'],
  cli: [
    'core',
    'registry',
    'report',
    'training',
    'data',
    'evaluation',
    'validate-data',
    'train',
    'evaluate-gate',
    'register-model',
    'deploy-canary',
    'check-drift',
  ],
  testing: 'all',
  tools: 'all',
}
const onlyForTests: readonly string[] = ['testing', 'tools']

/** Broken rules about who imports whom, each as one line. */
export function layerProblems(units: readonly Unit[], rootDependencies: readonly string[]): readonly string[] {
  return units.flatMap((unit) =>
    unit.files.flatMap((file) => file.imports.flatMap((found) => importProblems({unit, file, found, rootDependencies}))),
  )
}

/** One import and what judging it needs. */
interface Case {
  readonly unit: Unit
  readonly file: SourceFile
  readonly found: Import
  readonly rootDependencies: readonly string[]
}

function importProblems(one: Case): readonly string[] {
  const {unit, file, found} = one
  const {specifier} = found
  if (specifier.startsWith('node:')) return []
  if (specifier.startsWith('.')) return leavesUnit(unit, file, specifier) ? [`${file.path}: ${specifier} is outside its package`] : []
  const name = packageOf(specifier)
  return name.startsWith('@modelflight/') ? ownProblems(one, name.slice('@modelflight/'.length)) : foreignProblems(one, name)
}

function ownProblems({unit, file}: Case, name: string): readonly string[] {
  if (name === unit.name) return []
  if (file.isTest && (onlyForTests.includes(name) || unit.dependencies.includes(`@modelflight/${name}`))) return []
  const problems = isAllowed(unit, name) ? [] : [`${file.path}: ${unit.name} may not import @modelflight/${name}`]
  const listed = file.isTest || unit.dependencies.includes(`@modelflight/${name}`)
  return listed ? problems : [...problems, `${file.path}: @modelflight/${name} is not in ${unit.folder}/package.json`]
}

function isAllowed(unit: Unit, name: string): boolean {
  if (unit.kind === 'action') return Object.hasOwn(mayImport, name) && name !== 'cli' && !onlyForTests.includes(name)
  const allowed = mayImport[unit.name] ?? []
  return allowed === 'all' || allowed.includes(name)
}

function foreignProblems({unit, file, found, rootDependencies}: Case, name: string): readonly string[] {
  const problems: string[] = []
  const free = file.isTest || onlyForTests.includes(unit.name)
  if (name.startsWith('@actions/') && unit.name !== 'github' && !free)
    problems.push(`${file.path}: only packages/github may import ${name}`)
  const listed = file.isTest ? [...unit.dependencies, ...unit.devDependencies] : unit.dependencies
  const usable = free ? [...listed, ...rootDependencies] : listed
  if (!usable.includes(name) && !(found.typeOnly && usable.includes(`@types/${name}`))) {
    problems.push(`${file.path}: ${name} is not in ${unit.folder}/package.json`)
  }
  return problems
}

function leavesUnit(unit: Unit, file: SourceFile, specifier: string): boolean {
  const target = posix.normalize(posix.join(posix.dirname(file.path), specifier))
  return !target.startsWith(`${unit.folder}/`)
}

/** `@scope/name` or `name` of a specifier. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Cycles among our packages, each written as a path that returns to its start. Type-only imports count: a cycle of contracts is one too. */
export function packageCycles(units: readonly Unit[]): readonly string[] {
  const edges = new Map(units.map((unit) => [unit.name, neighbours(unit)]))
  const cycles = new Set<string>()
  const visit = (name: string, trail: readonly string[]): void => {
    const index = trail.indexOf(name)
    if (index >= 0) {
      cycles.add([...trail.slice(index), name].join(' -> '))
      return
    }
    for (const next of edges.get(name) ?? []) visit(next, [...trail, name])
  }
  for (const name of edges.keys()) visit(name, [])
  return [...cycles]
}

function neighbours(unit: Unit): readonly string[] {
  const sources = unit.files.filter((file) => !file.isTest)
  const names = sources.flatMap((file) => file.imports.map(({specifier}) => /^@modelflight\/([^/]+)/.exec(specifier)?.[1]))
  return [...new Set(names.filter((name) => name !== undefined && name !== unit.name))] as string[]
}

/** Cycles among the files of one unit. Type-only and lazy imports don't count: they do not run while a module is loaded. */
export function fileCycles(unit: Unit): readonly string[] {
  const sources = new Map(unit.files.filter((file) => !file.isTest).map((file) => [file.path, file]))
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
    const file = sources.get(path)
    if (file === undefined || trail.includes(path) || done.has(path)) return
    for (const {specifier, typeOnly, dynamic} of file.imports) {
      if (typeOnly || dynamic || !specifier.startsWith('.')) continue
      visit(posix.normalize(posix.join(posix.dirname(path), specifier)), [...trail, path])
    }
    done.add(path)
  }
  for (const path of sources.keys()) visit(path, [])
  return cycles
}
