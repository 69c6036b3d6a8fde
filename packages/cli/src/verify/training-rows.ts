import {type AuditedRecord, countOf} from '@modelflight/core/record-audit'
import {objectAt} from '@modelflight/core/record-story'
import type {Cell} from '@modelflight/report/document'

type Row = readonly Cell[]
type Facts = Readonly<Record<string, unknown>>

/** What a training ran in, what was measured of it, and what its tests and seeds said: as far as it is on record. */
export function trainingFacts(trained: AuditedRecord): readonly Row[] {
  const products = productsOf(trained)
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['environment', environmentWords(trained)],
    ['measured', [...resourceWords(products.get('resources')), ...energyWords(products.get('energy'))]],
    ['tests', testWords(products.get('tests'))],
    ['seeds', seedWords(trained, products.get('seeds'))],
    ['tracked', trackedWords(products.get('mlflow-run'))],
    ...[...products]
      .filter(([name]) => !known.includes(name))
      .map(([name, facts]) => [name, Object.entries(facts).map(([key, value]) => `${key} ${plainly(value)}`)] as const),
  ]
  return rows.filter(([, words]) => words.length > 0).map(([name, words]) => [name, words.join(', '), ''])
}

/** `candidate` is told with the command. */
const known: readonly string[] = ['candidate', 'resources', 'energy', 'seeds', 'tests', 'mlflow-run']

/** Annotations of a training's by-products, by name. */
function productsOf(trained: AuditedRecord): ReadonlyMap<string, Facts> {
  const {byproducts} = objectAt(trained, 'runDetails')
  const list = Array.isArray(byproducts) ? (byproducts as readonly Facts[]) : []
  return new Map(list.map(({name, annotations}) => [String(name), isFacts(annotations) ? annotations : {}]))
}

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value)

function environmentWords(trained: AuditedRecord): readonly string[] {
  const environment = objectAt(trained, 'buildDefinition', 'internalParameters', 'environment')
  const {platform, arch, interpreters, packages, lockFiles, hardware} = environment
  const {cores, memoryBytes, gpus} = isFacts(hardware) ? hardware : {}
  // Packages of each interpreter, or of all.
  const packageCount = isFacts(packages)
    ? Object.values(packages).reduce<number>(
        (sum, some) => sum + (Array.isArray(some) ? some.length : isFacts(some) ? Object.keys(some).length : 1),
        0,
      )
    : 0
  return [
    ...(isFacts(interpreters) ? Object.entries(interpreters).map(([name, version]) => `${name} ${String(version)}`) : []),
    ...(platform === undefined ? [] : [`${String(platform)} ${String(arch)}`]),
    ...(packageCount > 0 ? [countOf(packageCount, 'package')] : []),
    ...(isFacts(lockFiles) ? Object.keys(lockFiles) : []),
    ...(typeof cores === 'number' ? [countOf(cores, 'core')] : []),
    ...(typeof memoryBytes === 'number' ? [bytesOf(memoryBytes)] : []),
    ...(Array.isArray(gpus) && gpus.length > 0 ? gpus.map(String) : []),
  ]
}

const resourceWords = ({cpuSeconds, peakMemoryBytes}: Facts = {}): readonly string[] => [
  ...(typeof cpuSeconds === 'number' ? [`${cpuSeconds.toFixed(1)} s of CPU`] : []),
  ...(typeof peakMemoryBytes === 'number' ? [`${bytesOf(peakMemoryBytes)} of memory at most`] : []),
]

const energyWords = ({wattHours, method}: Facts = {}): readonly string[] =>
  typeof wattHours === 'number' ? [`${wattHours.toPrecision(2)} Wh (${(String(method).split(':')[0] ?? '').slice(0, 20)})`] : []

function testWords(tests: Facts | undefined): readonly string[] {
  if (tests === undefined) return []
  const counts = isFacts(tests['counts']) ? Object.entries(tests['counts']).map(([name, count]) => `${String(count)} ${name}`) : []
  return [String(tests['command']).slice(0, 60), ...counts]
}

function seedWords(trained: AuditedRecord, spread: Facts | undefined): readonly string[] {
  const {seeds} = objectAt(trained, 'buildDefinition', 'internalParameters')
  const list = Array.isArray(seeds) ? seeds.map(String) : []
  const metrics = isFacts(spread?.['metrics']) ? Object.entries(spread['metrics']) : []
  return [
    ...(list.length === 0 ? [] : [list.join(' ')]),
    ...metrics.slice(0, 3).map(([name, of]) => (isFacts(of) ? `${name} ${rounded(of['mean'])} ± ${rounded(of['sd'])}` : name)),
    ...(metrics.length > 3 ? [`and ${metrics.length - 3} more metrics`] : []),
  ]
}

const trackedWords = (run: Facts | undefined): readonly string[] =>
  run === undefined
    ? []
    : [`MLflow run ${String(run['id'])}`, ...(run['url'] === undefined || run['url'] === '' ? [] : [String(run['url'])])]

const rounded = (value: unknown): string => (typeof value === 'number' ? String(Number(value.toPrecision(4))) : String(value))

/** `512 MB`, `24 GB`. */
const bytesOf = (bytes: number): string => (bytes >= 1e9 ? `${(bytes / 1e9).toPrecision(2)} GB` : `${Math.round(bytes / 1e6)} MB`)

const plainly = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 80)
