import {deflateRawSync, inflateRawSync} from 'node:zlib'
import {commentBudget, fits} from '@modelflight/report/budget'
import {renderComment} from '@modelflight/report/comment'
import {type Inline, link, type Section} from '@modelflight/report/document'
import {decodeFigures, decodeSection} from './section-codec.ts'
import {joinPoints, type TrendPoint, trendBlock} from './trend.ts'

/** One action's part of the comment, with what decides which of two is newer. */
export interface Entry {
  /** Unique within the comment: action, job and index of the job. */
  readonly key: string
  readonly section: Section
  readonly runId: number
  readonly attempt: number
  /** When it was written, ISO 8601: decides between two steps of one run. */
  readonly at: string
  readonly sha: string
  /** Page of the run. */
  readonly url: string
  /** Figures of the runs before, oldest first. */
  readonly history?: readonly TrendPoint[]
}

/** Parts by key. */
export type CommentState = Readonly<Record<string, Entry>>

/** The first line of our comments. */
export const marker = 'modelflight:comment:v1'

const firstLine = `<!-- ${marker} -->`
const dataLine = /\n<!-- modelflight:data:v1 ([A-Za-z0-9+/]+={0,2}) -->\s*$/
const maxStateBytes = 2 * 1024 * 1024
/** Characters of the stored state; the rest of the budget is for people. */
const maxDataLength = 24_000

/** Newer run, then newer attempt, then later writing. Equal entries are the same. */
export function isNewer(a: Entry, b: Entry): boolean {
  if (a.runId !== b.runId) return a.runId > b.runId
  if (a.attempt !== b.attempt) return a.attempt > b.attempt
  if (a.at !== b.at) return a.at > b.at
  return JSON.stringify(a.section) > JSON.stringify(b.section)
}

/** The figures of the last runs, this one among them. */
export const courseOf = ({history = [], runId, attempt, at, section}: Entry): readonly TrendPoint[] =>
  joinPoints(history, [{runId, attempt, at, figures: section.figures ?? []}])

/** One of two entries of a key, with the course of both. */
function newerOf(a: Entry, b: Entry): Entry {
  const {history: _, ...entry} = isNewer(b, a) ? b : a
  const history = joinPoints(courseOf(a), courseOf(b)).filter(({runId}) => runId !== entry.runId)
  return history.length === 0 ? entry : {...entry, history}
}

/** The newest of each key. Associative, commutative and idempotent: states may meet in any order, any number of times. */
export function join(...states: readonly CommentState[]): CommentState {
  const joined: Record<string, Entry> = {}
  for (const entry of states.flatMap((state) => Object.values(state))) {
    const known = joined[entry.key]
    joined[entry.key] = known === undefined ? entry : newerOf(known, entry)
  }
  return joined
}

/** Whether a comment's first line is ours. Whoever asks must check the author too: anybody can write such a line. */
export const isOurs = (body: string): boolean =>
  body === firstLine || body.startsWith(`${firstLine}\n`) || body.startsWith(`${firstLine}\r\n`)

/** The parts that a comment stores; none when the data are missing or were tampered with. */
export function decodeState(body: string): CommentState {
  const encoded = dataLine.exec(body.replaceAll('\r\n', '\n'))?.[1]
  return encoded === undefined ? {} : decodeData(encoded)
}

/** Parts as `encodeState` wrote them; none when they are anything else. */
export function decodeData(encoded: string): CommentState {
  try {
    const json = inflateRawSync(Buffer.from(encoded, 'base64'), {maxOutputLength: maxStateBytes}).toString('utf8')
    const entries: unknown = JSON.parse(json)
    if (!Array.isArray(entries)) return {}
    return join(
      ...entries
        .slice(0, 100)
        .map(decodeEntry)
        .map((entry) => (entry === undefined ? {} : {[entry.key]: entry})),
    )
  } catch {
    return {}
  }
}

/** An entry from JSON of unknown origin. */
export function decodeEntry(value: unknown): Entry | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const {key, section, runId, attempt, at, sha, url, history} = value as Readonly<Record<string, unknown>>
  const decoded = decodeSection(section)
  if (decoded === undefined || !isKey(key) || !isCount(runId) || !isCount(attempt)) return undefined
  if (!isTime(at)) return undefined
  if (typeof sha !== 'string' || !/^[0-9a-f]{0,64}$/.test(sha) || typeof url !== 'string' || url.length > 500) return undefined
  const past = decodeHistory(history)
  return {key, section: decoded, runId, attempt, at, sha, url, ...(past.length === 0 ? {} : {history: past})}
}

function decodeHistory(value: unknown): readonly TrendPoint[] {
  if (!Array.isArray(value)) return []
  const points = value.slice(0, 20).flatMap((point: unknown): TrendPoint[] => {
    const {runId, attempt, at, figures} = (typeof point === 'object' && point !== null ? point : {}) as Readonly<Record<string, unknown>>
    const read = decodeFigures(figures)
    return isCount(runId) && isCount(attempt) && isTime(at) && read !== undefined ? [{runId, attempt, at, figures: read}] : []
  })
  return joinPoints(points)
}

const isTime = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-[\dT:.-]{6,22}Z$/.test(value)
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9:=.-]{0,200}$/.test(value) && !value.includes('--')

/** What of a state fits into a comment, in the order in which it is shown. */
export const storable = (state: CommentState): CommentState =>
  Object.fromEntries(inOrder(shrink(Object.values(state))).map((entry) => [entry.key, entry]))

/** The comment for people, with its state behind it. What is shown is what is stored: the next writer renders the same. */
export function renderState(state: CommentState): string {
  const entries = Object.values(storable(state))
  const newest = entries.toSorted((a, b) => (isNewer(a, b) ? -1 : 1))[0]
  const data = `\n<!-- modelflight:data:v1 ${encode(entries)} -->\n`
  const body = renderComment(
    entries.map((entry) => ({id: entry.key, content: withTrend(withOrigin(entry, newest), entry)})),
    {
      marker,
      budget: {chars: commentBudget.chars - data.length, bytes: commentBudget.bytes - data.length},
      footer: newest === undefined ? '' : footerOf(newest),
      rest: 'the summary and the artifact of the run',
    },
  )
  return body + data
}

/** Where the whole report is. */
const footerOf = ({runId, attempt, sha, url}: Entry): readonly Inline[] => [
  'Full report and evidence: ',
  url === '' ? `artifacts of run ${runId}` : link(`artifacts of run ${runId}`, `${url}#artifacts`),
  `, attempt ${attempt}, commit ${sha.slice(0, 7)}.`,
]

/** A part of an older commit says so. */
function withOrigin(entry: Entry, newest: Entry | undefined): Section {
  if (newest === undefined || entry.sha === newest.sha) return entry.section
  return {...entry.section, headline: `${entry.section.headline} (from commit ${entry.sha.slice(0, 7)}, not yet renewed)`}
}

/** The course stands below the first table: after the numbers of this run, before what is folded. */
function withTrend(section: Section, entry: Entry): Section {
  const trend = trendBlock(courseOf(entry))
  if (trend === undefined) return section
  const at = section.blocks.findIndex(({kind}) => kind === 'table') + 1
  return {...section, blocks: section.blocks.toSpliced(at, 0, trend)}
}

const journey = ['validate-data', 'train', 'evaluate-gate', 'register-model', 'deploy-canary', 'check-drift']

function inOrder(entries: readonly Entry[]): Entry[] {
  const rank = ({section}: Entry): number => (journey.includes(section.id) ? journey.indexOf(section.id) : journey.length)
  return entries.toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))
}

/** Parts as base64 of deflated JSON. */
export const encode = (entries: readonly Entry[]): string => deflateRawSync(JSON.stringify(entries), {level: 9}).toString('base64')

/** Leaves out the blocks of the largest parts, and at last the oldest parts, until the state fits. */
function shrink(entries: readonly Entry[]): readonly Entry[] {
  let kept = entries
  while (encode(kept).length > maxDataLength) {
    const largest = kept.toSorted((a, b) => encode([b]).length - encode([a]).length)[0]
    if (largest !== undefined && largest.section.blocks.length > 0)
      kept = kept.map((entry) => (entry === largest ? withFewerBlocks(entry) : entry))
    else kept = kept.toSorted((a, b) => (isNewer(a, b) ? -1 : 1)).slice(0, -1)
  }
  return kept
}

function withFewerBlocks(entry: Entry): Entry {
  const blocks = entry.section.blocks.slice(0, Math.floor(entry.section.blocks.length / 2))
  const note = 'The details are in the summary and the artifact of the run.'
  const headline = entry.section.headline.slice(0, 2_000)
  return {...entry, section: {...entry.section, headline: headline.includes(note) ? headline : `${headline} ${note}`, blocks}}
}

/** Whether a body is within GitHub's limits. */
export const isPostable = (body: string): boolean => fits(body, commentBudget)
