import type {VerdictStatus} from '@modelflight/core/verdict'
import {type Block, code, codeBlock, details, paragraph, type Section, table} from '@modelflight/report/document'
import {formatNumber} from '@modelflight/report/numbers'
import type {Candidate} from '@modelflight/training/candidate'
import {itemOf} from '@modelflight/training/candidate'
import type {RunFacts} from './execute.ts'
import type {Inputs, Prepared} from './prepare.ts'

/** What the report of train is made from. */
export interface Told {
  readonly status: VerdictStatus
  readonly inputs: Inputs
  readonly prepared: Prepared
  readonly candidate: Candidate | undefined
  readonly metrics: ReadonlyMap<string, number>
  readonly reusedFrom: string | undefined
  readonly lastLines: readonly string[]
  /** The message of the first failed check. */
  readonly failure: string | undefined
  /** Undefined for a result that was taken over. */
  readonly facts: RunFacts | undefined
}

/** How many metrics the headline names. */
const headlineMetrics = 3

/** The action's part of comment, summary and report. */
export function sectionOf(told: Told): Section {
  const blocks = [...metricsBlock(told.metrics), ...seedsBlock(told.facts), ...outputBlock(told.lastLines), inputsBlock(told)]
  return {id: 'train', title: 'Training', tone: told.status, headline: headline(told), blocks}
}

/** What a plan says. */
export const plannedSection = (inputs: Inputs, prepared: Prepared): Section => ({
  id: 'train',
  title: 'Training',
  tone: 'neutral',
  headline: `would run ${firstLine(inputs.run)}, unless the inputs ${prepared.inputDigest.slice(0, 19)}… were trained before`,
  blocks: [inputsBlock({inputs, prepared})],
})

function headline({candidate, metrics, reusedFrom, failure}: Told): string {
  if (failure !== undefined || candidate === undefined) return failure ?? 'no model'
  const shown = [...metrics].slice(0, headlineMetrics).map(([name, value]) => `${name} ${formatNumber(value)}`)
  const result = shown.length === 0 ? '' : `: ${shown.join(', ')}`
  if (reusedFrom === undefined) return `Trained in ${inWords(candidate.seconds)}${result}.`
  return `Reused from ${reusedFrom}, ${inWords(candidate.seconds)} of training saved${result}.`
}

function metricsBlock(metrics: ReadonlyMap<string, number>): readonly Block[] {
  // The headline has named them all.
  if (metrics.size <= headlineMetrics) return []
  const rows = [...metrics].map(([name, value]) => [code(name), formatNumber(value)])
  return [details(`${metrics.size} metrics that the training reported`, table(['Metric', {title: 'Value', align: 'right'}], rows))]
}

/** Mean and spread over the seeds. */
function seedsBlock(facts: RunFacts | undefined): readonly Block[] {
  const {seeds} = facts ?? {}
  if (seeds === undefined) return []
  const rows = Object.entries(seeds.metrics).map(([name, {mean, sd, low, high}]) => [
    code(name),
    formatNumber(mean),
    formatNumber(sd),
    `${formatNumber(low)} to ${formatNumber(high)}`,
  ])
  const right = (title: string) => ({title, align: 'right'}) as const
  const columns = ['Metric', right('Mean'), right('Standard deviation'), right('95 % interval of the mean')]
  return [details(`The spread over ${seeds.seeds.length} seeds (${seeds.seeds.join(', ')})`, table(columns, rows))]
}

/** What the run used of the machine. */
function resourceRows(facts: RunFacts | undefined): readonly (readonly [string, string])[] {
  const {resources, energy, tests} = facts ?? {}
  const {cpuSeconds, peakMemoryBytes} = resources ?? {}
  const counts = tests?.counts ?? {}
  return [
    ...(cpuSeconds === undefined ? [] : [['CPU time', inWords(cpuSeconds)] as const]),
    ...(peakMemoryBytes === undefined ? [] : [['Peak memory', `${formatNumber(peakMemoryBytes / 1e6)} MB`] as const]),
    ...(energy === undefined ? [] : [[`Energy (${energy.method})`, `${formatNumber(energy.wattHours)} Wh`] as const]),
    ...(tests === undefined ? [] : [['Tests before', `${counts['tests'] ?? 'unknown number of'} tests: ${tests.command}`] as const]),
  ]
}

function modelBlock(candidate: Candidate | undefined): readonly Block[] {
  const model = candidate === undefined ? undefined : itemOf(candidate, 'model')
  return model === undefined ? [] : [paragraph('Model ', code(model.path), `, ${model.bytes} bytes, `, code(model.digest), '.')]
}

const outputBlock = (lines: readonly string[]): readonly Block[] =>
  lines.length === 0 ? [] : [details("The end of the command's output", codeBlock(lines.join('\n')))]

function inputsBlock({
  inputs,
  prepared,
  candidate,
  facts,
}: Pick<Told, 'inputs' | 'prepared'> & Partial<Pick<Told, 'candidate' | 'facts'>>): Block {
  const {environment, data, code: source, uncommittedChanges} = prepared
  const changes = uncommittedChanges === true ? ', with uncommitted changes' : ''
  const rows = [
    ['Inputs together', code(prepared.inputDigest)],
    [`Code: ${source.files} ${source.files === 1 ? 'file' : 'files'}${changes}`, code(source.digest)],
    ...data.map(({name, digest}) => [`Data: ${name}`, code(digest)]),
    ...Object.entries(environment.interpreters).map(([name, version]) => [name, version]),
    ...Object.entries(environment.lockFiles).map(([name, digest]) => [name, code(digest)]),
    ...Object.entries(environment.packages).map(([name, packages]) => [`Packages of ${name}`, `${packages.length}`]),
    placeRow(prepared, facts),
    ...resourceRows(facts),
  ]
  const blocks = [...modelBlock(candidate), codeBlock(inputs.run.trim(), inputs.shell), table(['Input', 'Digest or version'], rows)]
  return details('The model and what it was made from', ...blocks)
}

/** The machine, or the image of the container. */
function placeRow({environment, hardware, kubernetes}: Prepared, facts: RunFacts | undefined): readonly [string, string] {
  if (hardware === undefined) return ['Image', facts?.image ?? kubernetes?.image ?? '']
  const parts = [`${environment.platform} ${environment.arch}`, `${hardware.cores} cores`, hardware.cpu, ...hardware.gpus]
  return ['Machine', parts.filter((part) => part !== '').join(', ')]
}

const firstLine = (script: string): string => script.trim().split('\n')[0] ?? ''

/** `12 s`, `4 min`, `3.2 h`. */
export function inWords(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds * 10) / 10} s`
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 360) / 10} h`
}
