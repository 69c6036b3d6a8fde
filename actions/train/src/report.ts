import type {VerdictStatus} from '@modelflight/core/verdict'
import {type Block, code, codeBlock, details, paragraph, type Section, table} from '@modelflight/report/document'
import {formatNumber} from '@modelflight/report/numbers'
import type {Candidate} from '@modelflight/training/candidate'
import {itemOf} from '@modelflight/training/candidate'
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
}

/** How many metrics the headline names. */
const headlineMetrics = 3

/** The action's part of comment, summary and report. */
export function sectionOf(told: Told): Section {
  const blocks = [...metricsBlock(told.metrics), ...outputBlock(told.lastLines), inputsBlock(told)]
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

function modelBlock(candidate: Candidate | undefined): readonly Block[] {
  const model = candidate === undefined ? undefined : itemOf(candidate, 'model')
  return model === undefined ? [] : [paragraph('Model ', code(model.path), `, ${model.bytes} bytes, `, code(model.digest), '.')]
}

const outputBlock = (lines: readonly string[]): readonly Block[] =>
  lines.length === 0 ? [] : [details("The end of the command's output", codeBlock(lines.join('\n')))]

function inputsBlock({inputs, prepared, candidate}: Pick<Told, 'inputs' | 'prepared'> & Partial<Pick<Told, 'candidate'>>): Block {
  const {environment, data, code: source, uncommittedChanges} = prepared
  const changes = uncommittedChanges === true ? ', with uncommitted changes' : ''
  const rows = [
    ['Inputs together', code(prepared.inputDigest)],
    [`Code: ${source.files} ${source.files === 1 ? 'file' : 'files'}${changes}`, code(source.digest)],
    ...data.map(({name, digest}) => [`Data: ${name}`, code(digest)]),
    ...Object.entries(environment.interpreters).map(([name, version]) => [name, version]),
    ...Object.entries(environment.lockFiles).map(([name, digest]) => [name, code(digest)]),
    ['Machine', `${environment.platform} ${environment.arch}`],
  ]
  const blocks = [...modelBlock(candidate), codeBlock(inputs.run.trim(), inputs.shell), table(['Input', 'Digest or version'], rows)]
  return details('The model and what it was made from', ...blocks)
}

const firstLine = (script: string): string => script.trim().split('\n')[0] ?? ''

/** `12 s`, `4 min`, `3.2 h`. */
export function inWords(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds * 10) / 10} s`
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 360) / 10} h`
}
