import {withHint} from '@modelflight/core/errors'
import {type AuditedRecord, countOf, linkOf} from '@modelflight/core/record-audit'
import {type ModelStory, objectAt} from '@modelflight/core/record-story'
import type {Verdict} from '@modelflight/core/verdict'
import {type Block, type Cell, code, list, paragraph, type Section, table} from '@modelflight/report/document'
import {detailBlocks} from './details.ts'
import type {Gathered} from './gather.ts'
import type {VerifyOptions} from './options.ts'
import {trainingFacts} from './training-rows.ts'

/** What the screen is made from. */
export interface Verified {
  readonly options: VerifyOptions
  readonly gathered: Gathered
  readonly story: ModelStory
  readonly anchors: readonly string[]
  readonly verdict: Verdict
}

/** The whole way of a model, from its data to its traffic, in one screen. */
export function screenOf(verified: Verified): Section {
  const {verdict, anchors, gathered} = verified
  const anchored = anchors.length > 0 ? 'anchored' : 'unanchored'
  const name = gathered.version === undefined ? verified.options.model : `${gathered.version.name} version ${gathered.version.version}`
  return {
    id: 'verify',
    title: `${name}: ${anchored}`,
    tone: verdict.status,
    headline: headlineOf(verified),
    blocks: [
      table(['Step', 'On record', 'Digest'], rowsOf(verified)),
      ...checkBlocks(verdict),
      anchorBlock(anchors),
      ...(verified.options.details ? detailBlocks(verified.story) : []),
    ],
  }
}

function headlineOf({verdict, gathered: {version}, options}: Verified): string {
  const what = version === undefined ? options.model : `${options.model} is version ${version.version}`
  const first = verdict.checks.find(({status}) => status === 'fail')
  if (first !== undefined) return `${what}; its evidence does not hold: ${first.message}`
  if (verdict.status === 'inconclusive') return `${what}; there is no evidence that could be verified`
  return `${what}; ${verdict.status === 'pass' ? 'its evidence holds from data to registry' : 'what is on record holds, and something is missing'}`
}

type Row = readonly Cell[]

function rowsOf({story, gathered}: Verified): readonly Row[] {
  return [
    ...dataRows(story),
    ...trainingRows(story),
    modelRow(story, gathered),
    ...gateRows(story),
    ...registryRows(story, gathered),
    ...rolloutRows(story),
    ...driftRows(story),
  ]
}

const short = (digest: string): Cell => code(digest.replace('sha256:', '').slice(0, 12))
const recordCell = (record: AuditedRecord): Cell => short(record.digest)

/** Data sets that are shown one by one. */
const shownData = 4

function dataRows({data}: ModelStory): readonly Row[] {
  const rows = data.slice(0, shownData).map(({name, digest, validated}, index): Row => {
    const rows = validated === undefined ? undefined : validated.statement.predicate['rows']
    const verdict = validated === undefined ? 'not validated' : `validated, ${linkOf(validated).status}`
    return [index === 0 ? 'data' : '', `${name}: ${verdict}${typeof rows === 'number' ? `, ${rows} rows` : ''}`, short(digest)]
  })
  return data.length > shownData ? [...rows, ['', `and ${data.length - shownData} more`, '']] : rows
}

function trainingRows({trained}: ModelStory): readonly Row[] {
  if (trained === undefined) return [['training', 'not on record', '']]
  const asked = objectAt(trained, 'buildDefinition', 'externalParameters')
  const found = objectAt(trained, 'buildDefinition', 'internalParameters')
  const {run, finishedAt, materials} = linkOf(trained)
  const changes = found['uncommittedChanges'] === true ? ', with uncommitted changes' : ''
  const commit = run.sha === '' ? 'no commit' : `commit ${run.sha.slice(0, 12)}${changes}`
  const command =
    String(asked['run'] ?? '')
      .trim()
      .split('\n')[0] ?? ''
  return [
    ['code', `${run.repository}, ${commit}`, short(materials.find(({name}) => name === 'code')?.digest ?? '')],
    ['training', `${command.slice(0, 60)}${secondsOf(trained)}, ${minute(finishedAt)}`, recordCell(trained)],
    ...trainingFacts(trained),
  ]
}

/** How long the command took, and where its result was taken from. */
function secondsOf({statement}: AuditedRecord): string {
  const details: unknown = statement.predicate['runDetails']
  const products: unknown = typeof details === 'object' && details !== null && 'byproducts' in details ? details.byproducts : undefined
  const [candidate] = Array.isArray(products)
    ? (products as readonly {readonly annotations?: {readonly seconds?: unknown; readonly reusedFrom?: unknown}}[])
    : []
  const {seconds, reusedFrom} = candidate?.annotations ?? {}
  return `${typeof seconds === 'number' ? `, ${seconds.toFixed(1)} s` : ''}${typeof reusedFrom === 'string' ? `, reused from ${reusedFrom}` : ''}`
}

const minute = (time: string): string => time.slice(0, 16).replace('T', ' ')

const modelRow = ({digest}: ModelStory, {files, bytes}: Gathered): Row => [
  'model',
  files === 0 ? 'its files could not be verified' : `${countOf(files, 'file')}, ${bytes} bytes, hashed`,
  short(digest),
]

function gateRows({gate}: ModelStory): readonly Row[] {
  if (gate === undefined) return [['gate', 'not on record', '']]
  const {passedTests, warnedTests, waivers} = gate.statement.predicate
  const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0)
  const baseline = linkOf(gate)
    .materials.find(({name}) => name.startsWith('baseline '))
    ?.name.replace('baseline ', 'against ')
  const parts = [
    `${count(passedTests)} passed`,
    ...(count(warnedTests) > 0 ? [`${count(warnedTests)} warned`] : []),
    ...(count(waivers) > 0 ? [`${count(waivers)} waived`] : []),
    baseline ?? 'against no baseline',
  ]
  return [['gate', `${linkOf(gate).status}: ${parts.join(', ')}, ${minute(linkOf(gate).finishedAt)}`, recordCell(gate)]]
}

function registryRows({registered}: ModelStory, {version, registry}: Gathered): readonly Row[] {
  if (version === undefined) return []
  const aliases = version.aliases.length === 0 ? '' : `, ${version.aliases.join(', ')}`
  const approvals: unknown = registered?.statement.predicate['approvals']
  const approved =
    Array.isArray(approvals) && approvals.length > 0
      ? `, approved by ${[...new Set((approvals as readonly {readonly by?: unknown}[]).map(({by}) => String(by)))].join(', ')}`
      : ''
  const runsCode: unknown = registered?.statement.predicate['runsCode']
  const pickle = Array.isArray(runsCode) && runsCode.length > 0 ? ', runs code when loaded' : ''
  const text = `version ${version.version}${aliases} in ${registry}, ${minute(version.createdAt)}${approved}${pickle}`
  return [['registry', text, registered === undefined ? '' : recordCell(registered)]]
}

function rolloutRows({rollouts}: ModelStory): readonly Row[] {
  const last = rollouts.at(-1)
  if (last === undefined) return []
  const {decision, weight} = last.statement.predicate
  return [['rollout', `${String(decision)}, ${String(weight)} % of traffic, ${minute(linkOf(last).finishedAt)}`, recordCell(last)]]
}

function driftRows({drift}: ModelStory): readonly Row[] {
  const last = drift.at(-1)
  if (last === undefined) return []
  const {maxPsi, issue, retrainRun} = last.statement.predicate
  const {current} = objectAt(last, 'rows')
  const {metric, value} = objectAt(last, 'performance')
  const parts = [
    linkOf(last).status,
    ...(typeof current === 'number' ? [`${current} rows`] : []),
    ...(typeof maxPsi === 'number' ? [`largest PSI ${maxPsi.toPrecision(3)}`] : []),
    ...(metric === undefined ? [] : [`${String(metric)} ${String(value)}`]),
    ...(issue === undefined ? [] : [`issue #${String(issue)}`]),
    ...(retrainRun === undefined ? [] : [`retraining run ${String(retrainRun)}`]),
  ]
  return [['drift', `${parts.join(', ')}, ${minute(linkOf(last).finishedAt)}`, recordCell(last)]]
}

/** What is wrong in full, what holds in one line. */
function checkBlocks({checks}: Verdict): readonly Block[] {
  const open = checks.filter(({status}) => status === 'fail' || status === 'warn' || status === 'inconclusive')
  const held = checks.filter(({status}) => status === 'pass').map(({id, n}) => (n === undefined ? id : `${id} (${n})`))
  const sign = (status: string): string => (status === 'fail' ? '✗' : status === 'warn' ? '!' : '?')
  const items = open.map(({id, status, message, hint}) => [`${sign(status)} ${id}: ${withHint(message, hint)}`])
  return [...(items.length === 0 ? [] : [list(...items)]), ...(held.length === 0 ? [] : [paragraph(`Verified: ${held.join(', ')}.`)])]
}

const anchorBlock = (anchors: readonly string[]): Block =>
  anchors.length > 0
    ? paragraph(`Anchored by ${anchors.join('; ')}.`)
    : paragraph(
        'Unanchored: whoever can write all of this could write it anew. An attestation (attest: required) or an OCI registry anchors it.',
      )
