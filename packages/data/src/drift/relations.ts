import {categoryAssociation} from '@modelflight/stats/association'
import {spearman} from '@modelflight/stats/correlation'
import {createRandom} from '@modelflight/stats/random'
import {rankFunctions} from '@modelflight/stats/rank-functions'
import {type TellingPair, twoSampleClassifier} from '@modelflight/stats/two-sample-classifier'
import type {Dataset} from '../dataset.ts'
import type {ColumnProfile, Profile} from '../profile/types.ts'
import type {ReadContext} from '../read-table.ts'
import type {Table} from '../table.ts'
import {chosenColumns} from './columns.ts'
import {rounded} from './findings.ts'
import {drawnRows, sampleRows} from './sample-rows.ts'
import type {ColumnChoice, DriftLimits, FindingStatus} from './types.ts'

/** Rows of a side with their profile. */
export interface Side {
  readonly dataset: Dataset
  readonly profile: Profile
}

/** Two columns whose relation changed. */
export interface ChangedPair {
  readonly first: string
  readonly second: string
  /** Spearman's rank correlation where the order says it, else Cramér's V of at most 10 classes each. */
  readonly measure: 'Spearman' | "Cramér's V"
  readonly reference: number
  readonly current: number
}

/** Whether the columns are related as before. */
export interface RelationFinding {
  readonly status: FindingStatus
  /** Cross-validated area under the ROC curve of a classifier that tries to tell the sides apart; absent where nothing could be asked. */
  readonly auc?: number
  readonly limit: number
  readonly p?: number
  /** Rows of each side that were compared. */
  readonly n: number
  readonly columns: number
  /** At most 10, most changed first. */
  readonly pairs: readonly ChangedPair[]
  readonly message: string
}

/** AUC from which on a classifier fails and warns. */
export const classifierLimits = {fail: 0.55, warn: 0.525, p: 0.01} as const
/** As many as `classifierLimits.p` needs. */
export const permutations = 99
/** Products times rows of a side that a permutation may cost. */
const mostWork = 8_000_000
/** What is looked at without being asked for: bytes and columns of a side. */
const casual = {bytes: 32 * 1024 * 1024, columns: 64} as const
const mostRows = 5000
/** Rows of a side without which a classifier cannot be trained and asked. */
const fewestRows = 10
/** Columns that are related at most, and those up to which two functions of each are. */
const mostColumns = 200
const fewColumns = 64
/** Change of a column's share of missing values, which is a finding of its own: beyond it the rows that have values are others. */
const mostMissing = 0.1
/** Texts with at most so many values are categories. */
const mostCategories = 100
const seed = 20_261_201

/** Rows of a side for so many products of functions: their work is bounded, and at least so many tell something. */
export const rowsFor = (functions: number): number =>
  Math.min(mostRows, Math.max(400, Math.floor((2 * mostWork) / Math.max(1, functions * functions))))

/**
 * Are the columns related as before? A classifier tries to tell the rows of both sides apart by products of two columns, each replaced by its ranks among its own side: what a column does alone
 * does not count.
 *
 * @throws Failure as `sampleRows` and `chosenColumns` do.
 */
export async function relationsOf(
  {reference, current}: {readonly reference: Side; readonly current: Side},
  limits: DriftLimits,
  choice: ColumnChoice,
  context: ReadContext,
): Promise<RelationFinding> {
  const plan = relationPlan(reference.profile, current.profile, limits, choice)
  if ('status' in plan) return plan
  return judgeRelations(plan, await sampled(reference, plan, context), await sampled(current, plan, context))
}

const missingShare = ({n, nulls}: ColumnProfile): number => nulls / Math.max(1, n)

/** Whether a comparison costs so little that it is made without being asked for. */
export const isSmall = ({dataset, profile}: Side): boolean =>
  dataset.files.reduce((sum, {bytes}) => sum + bytes, 0) <= casual.bytes && profile.columns.length <= casual.columns

/** What is compared. */
export interface RelationPlan {
  readonly used: readonly ColumnProfile[]
  /** Functions of each. */
  readonly degrees: readonly number[]
  /** Rows of each side. */
  readonly rows: number
  /** Columns that could be compared; more than `used` where they are too many. */
  readonly possible: number
}

/** Chooses columns and rows; a finding where nothing can be asked. @throws Failure as `chosenColumns` does. */
export function relationPlan(
  reference: Profile,
  current: Profile,
  {minRows}: DriftLimits,
  choice: ColumnChoice,
): RelationPlan | RelationFinding {
  const {both} = chosenColumns(reference, current, choice)
  const all = both
    .filter((pair) => isRelated(pair.reference, choice) && isRelated(pair.current, choice))
    .filter((pair) => Math.abs(missingShare(pair.reference) - missingShare(pair.current)) <= mostMissing)
    .map((pair) => pair.reference)
  const used = all.slice(0, mostColumns)
  const base = {limit: classifierLimits.fail, columns: used.length, pairs: []}
  if (used.length < 2) return {...base, status: 'skipped', n: 0, message: 'no two columns have values whose relation could be judged'}
  const degrees = used.map((column) => (used.length <= fewColumns ? degreeOf(column) : 1))
  const n = Math.min(rowsFor(degrees.reduce((sum, degree) => sum + degree, 0)), reference.rows, current.rows)
  const least = Math.max(minRows, fewestRows)
  if (n >= least) return {used, degrees, rows: n, possible: all.length}
  return {...base, status: 'inconclusive', n, message: `the relation of columns cannot be judged with ${n} rows; ${least} are needed`}
}

/** The answer from rows that were read as planned: numbers of columns of numbers, texts of others. */
export function judgeRelations({used, degrees, possible}: RelationPlan, before: Table, now: Table): RelationFinding {
  const random = createRandom(seed)
  const values = used.map((column) => codes(column, before, now))
  const columns = values.map((each, index) => ({functions: rankFunctions(each, [0, before.rows], degrees[index] as number, random)}))
  const found = twoSampleClassifier(columns, {n: before.rows, margins: false, permutations, seed})
  const status = statusOf(found)
  const pairs = status === 'pass' ? [] : found.pairs.slice(0, 10).map((pair) => changed(pair, used, values, before.rows))
  const part = used.length < possible ? `; of ${possible} columns the first ${used.length} were compared` : ''
  return {
    limit: classifierLimits.fail,
    columns: used.length,
    status,
    auc: found.auc,
    p: found.p,
    n: now.rows,
    pairs,
    message: `${sentence(status, found, pairs)}${part}`,
  }
}

/** Whether a classifier tells the sides apart. */
export function statusOf({auc, p}: {readonly auc: number; readonly p: number}): FindingStatus {
  const isReal = p <= classifierLimits.p
  return isReal && auc >= classifierLimits.fail ? 'fail' : isReal && auc >= classifierLimits.warn ? 'warn' : 'pass'
}

/** `AUC 0.71, limit 0.55; p 0.01`. */
export const aucWords = ({auc, p}: {readonly auc: number; readonly p: number}): string =>
  `AUC ${rounded(auc)}, limit ${classifierLimits.fail}; p ${rounded(p)}`

function sentence(status: FindingStatus, found: {readonly auc: number; readonly p: number}, pairs: readonly ChangedPair[]): string {
  if (status === 'pass') return `the columns are related as before (${aucWords(found)})`
  const told = pairs.slice(0, 3).map(pairWords).join('; ')
  return `the relation between columns changed: a classifier that knows only how columns go together tells the rows of both sides apart (${aucWords(found)})${told === '' ? '' : `: ${told}`}`
}

/** `a and b from Spearman 0.9 to -0.9`. */
export const pairWords = ({first, second, measure, reference, current}: ChangedPair): string =>
  `${first} and ${second} from ${measure} ${rounded(reference)} to ${rounded(current)}`

/** Numbers, booleans and texts with few values, as long as they vary. */
function isRelated({name, kind, distinct, distribution}: ColumnProfile, {vectors}: ColumnChoice): boolean {
  if (distinct < 2 || kind === 'time' || vectors?.has(name) === true) return false
  return kind !== 'text' || (distinct <= mostCategories && distribution.kind !== 'hashed')
}

/** Functions of a column: a line and a curve of numbers; of categories as many as tell most of them apart, whichever their order is. */
const degreeOf = (column: ColumnProfile): number => (isNumber(column) && column.distinct > 2 ? 2 : Math.min(4, column.distinct - 1))

const isNumber = ({kind}: ColumnProfile): boolean => kind === 'number' || kind === 'integer'

async function sampled({dataset, profile}: Side, {used, rows}: RelationPlan, context: ReadContext): Promise<Table> {
  const columns = used.map(({name}) => name)
  const numeric = used.filter(isNumber).map(({name}) => name)
  return await sampleRows(dataset, {columns, numeric}, drawnRows(profile.rows, rows, seed), context)
}

/** Both sides' values as numbers, NaN for none; categories by their frequency on both sides together. */
function codes({name}: ColumnProfile, before: Table, now: Table): Float64Array {
  const cells = [before, now].flatMap((table): (number | string | null)[] => {
    const column = table.columns.get(name)
    return column === undefined ? new Array<null>(table.rows).fill(null) : Array.from(column.values as ArrayLike<number | string | null>)
  })
  if (cells.every((cell) => typeof cell === 'number'))
    return Float64Array.from(cells as number[], (cell) => (Number.isFinite(cell) ? cell : Number.NaN))
  const counts = new Map<string, number>()
  for (const cell of cells) if (cell !== null) counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1)
  const order = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const ranks = new Map(order.map(([text], rank) => [text, rank]))
  return Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : (ranks.get(String(cell)) as number)))
}

function changed({first, second}: TellingPair, used: readonly ColumnProfile[], values: readonly Float64Array[], n: number): ChangedPair {
  const [a, b] = [used[first] as ColumnProfile, used[second] as ColumnProfile]
  const sides = [0, n].map((start, side) => {
    const part = (column: number): Float64Array => (values[column] as Float64Array).subarray(start, side === 0 ? n : undefined)
    const [x, y] = [part(first), part(second)]
    const rows = Array.from(x.keys()).filter((row) => !Number.isNaN(x[row]) && !Number.isNaN(y[row]))
    const pick = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row] as number)
    return [pick(x), pick(y)] as const
  })
  const measured = (measure: ChangedPair['measure'], of: (x: Float64Array, y: Float64Array) => number): ChangedPair => {
    const [reference = 0, current = 0] = sides.map(([x, y]) => Number(of(x, y).toFixed(4)))
    return {first: a.name, second: b.name, measure, reference, current}
  }
  const ordered = isNumber(a) && isNumber(b) ? measured('Spearman', spearmanOr0) : undefined
  if (ordered !== undefined && Math.abs(ordered.reference - ordered.current) >= 0.1) return ordered
  return measured("Cramér's V", (x, y) => categoryAssociation(classes(x), classes(y)))
}

const varies = (values: Float64Array): boolean => values.some((value) => value !== values[0])
const spearmanOr0 = (x: Float64Array, y: Float64Array): number => (varies(x) && varies(y) ? spearman(x, y) : 0)

/** At most 10 classes of about equal size; few values stay what they are. */
function classes(values: Float64Array): Int32Array {
  const ascending = [...new Set(values)].sort((a, b) => a - b)
  if (ascending.length <= 10) return Int32Array.from(values, (value) => ascending.indexOf(value))
  const sorted = Float64Array.from(values).sort()
  const edges = Array.from({length: 9}, (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / 10)] as number)
  return Int32Array.from(values, (value) => edges.filter((edge) => value >= edge).length)
}
