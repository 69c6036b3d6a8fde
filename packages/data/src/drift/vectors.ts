import {inputError} from '@modelflight/core/errors'
import {createRandom} from '@modelflight/stats/random'
import {rankFunctions} from '@modelflight/stats/rank-functions'
import {twoSampleClassifier} from '@modelflight/stats/two-sample-classifier'
import type {Dataset} from '../dataset.ts'
import {textLengths} from '../profile/merge.ts'
import {lengthsOfCell} from '../profile/text-lengths.ts'
import type {ColumnProfile, Profile} from '../profile/types.ts'
import type {ReadContext} from '../read-table.ts'
import {rounded} from './findings.ts'
import {aucWords, permutations, rowsFor, statusOf} from './relations.ts'
import {drawnRows, firstRows, sampleRows} from './sample-rows.ts'
import type {ColumnChoice, DriftFinding, DriftLimits} from './types.ts'

/** A side, with its rows where they are at hand. */
interface VectorSide {
  /** How messages call it. */
  readonly name: string
  readonly dataset: Dataset | undefined
  readonly profile: Profile
}

/** Rows that tell whether a column holds vectors. */
const peeked = 60
/** Share of vectors among the values of such a column. */
const mostly = 0.9
/** Dimensions that the classifier looks at: of longer vectors so many, evenly spaced. */
const mostDimensions = 48
/** Dimensions up to which the square of each counts as well. */
const fewDimensions = 24
const seed = 20_261_202

/**
 * Compares the columns that hold vectors: lists of numbers as Parquet and JSON have them, or `[0.25, -1.5]` as text. A vector is one value: a classifier tries to tell both sides apart by its norm,
 * its dimensions and their products. Columns whose rows one side lacks are said to be not judged.
 *
 * @returns a finding per column of vectors.
 * @throws Failure input-error for vectors of different lengths; as `sampleRows`.
 */
export async function vectorsOf(
  sides: {readonly reference: VectorSide; readonly current: VectorSide},
  limits: DriftLimits,
  choice: ColumnChoice,
  context: ReadContext,
): Promise<ReadonlyMap<string, DriftFinding>> {
  const {reference, current} = sides
  const candidates = candidatesOf(reference.profile, current.profile, choice)
  const known = reference.dataset ?? current.dataset
  if (candidates.length === 0 || known === undefined) return new Map()
  const head = await firstRows(known, {columns: candidates, numeric: []}, peeked, context)
  const columns = candidates.filter((name) => areVectors(textsOf(head.columns.get(name)?.values)))
  if (columns.length === 0) return new Map()
  if (reference.dataset === undefined || current.dataset === undefined) {
    const side = reference.dataset === undefined ? reference : current
    return new Map(columns.map((name) => [name, unjudged(name, side)]))
  }
  const [before, now] = [await read(reference, columns, context), await read(current, columns, context)]
  return new Map(columns.map((name) => [name, compared(name, before, now, {sides, limits})]))
}

/** Texts with many values that are not short: only of these rows are read. */
function candidatesOf(reference: Profile, current: Profile, {columns, exclude = []}: ColumnChoice): readonly string[] {
  const isText = new Set(current.columns.filter(({kind}) => kind === 'text').map(({name}) => name))
  const isChosen = (name: string): boolean => isText.has(name) && (columns?.includes(name) ?? true) && !exclude.includes(name)
  return reference.columns.filter((column) => isChosen(column.name) && mayBeVectors(column)).map(({name}) => name)
}

/** `[1,2]` has five characters. */
const shortest = 5

function mayBeVectors(column: ColumnProfile): boolean {
  const {kind, distribution} = column
  if (kind !== 'text' || (distribution.kind !== 'hashed' && distribution.kind !== 'hidden-values')) return false
  const lengths = textLengths(column)
  if (lengths === undefined) return false
  const count = (cells: typeof lengths): number => cells.reduce((sum, [, texts]) => sum + texts, 0)
  return count(lengths.filter(([cell]) => lengthsOfCell(cell).middle >= shortest)) >= mostly * count(lengths)
}

const textsOf = (values: ArrayLike<number | string | null> = []): (string | null)[] =>
  Array.from(values, (value) => (value === null || typeof value === 'string' ? value : String(value)))

/** The numbers of a vector (NaN for what is none in it), or undefined for any other text. */
function vectorOf(text: string | null): Float64Array | undefined {
  const inner = text === null ? undefined : /^\s*\[([^[\]{}"]+)\]\s*$/.exec(text)?.[1]
  if (inner === undefined) return undefined
  const parts = inner.split(',').map((part) => part.trim())
  const isNumber = (part: string): boolean =>
    part !== '' && (Number.isFinite(Number(part)) || /^(null|[+-]?nan|[+-]?inf(inity)?)$/i.test(part))
  return parts.length > 1 && parts.every(isNumber) ? Float64Array.from(parts, Number) : undefined
}

function areVectors(texts: readonly (string | null)[]): boolean {
  const known = texts.filter((text) => text !== null)
  const vectors = known.flatMap((text) => vectorOf(text) ?? [])
  if (known.length === 0 || vectors.length < mostly * known.length) return false
  // Lists whose lengths differ as they like are baskets or tags, and stay text.
  const lengths = vectors.map(({length}) => length)
  return lengths.filter((length) => length === usual(lengths)).length >= mostly * lengths.length
}

/** The length that occurs most often. */
function usual(lengths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0] as const)[0]
}

type Vectors = ReadonlyMap<string, readonly Float64Array[]>

async function read({dataset, profile}: VectorSide, columns: readonly string[], context: ReadContext): Promise<Vectors> {
  if (dataset === undefined) return new Map()
  const rows = drawnRows(profile.rows, rowsFor(2 * fewDimensions), seed)
  const table = await sampleRows(dataset, {columns, numeric: []}, rows, context)
  return new Map(columns.map((name) => [name, textsOf(table.columns.get(name)?.values).flatMap((text) => vectorOf(text) ?? [])]))
}

const unjudged = (column: string, {name, profile}: VectorSide): DriftFinding => ({
  column,
  aspect: 'vector',
  status: 'warn',
  n: profile.rows,
  message: `its values are vectors, which were not compared: ${name} is a stored profile, which has no rows. Name data files, or exclude the column`,
})

interface Setting {
  readonly sides: {readonly reference: VectorSide; readonly current: VectorSide}
  readonly limits: DriftLimits
}

function compared(column: string, before: Vectors, now: Vectors, {sides, limits}: Setting): DriftFinding {
  const [r, c] = [before.get(column) ?? [], now.get(column) ?? []]
  const length = requireOneLength(column, r, sides.reference.name)
  requireOneLength(column, c, sides.current.name, length)
  const base = {column, aspect: 'vector', n: c.length} as const
  if (Math.min(r.length, c.length) < Math.max(10, limits.minRows)) {
    const fewest = Math.min(r.length, c.length)
    return {
      ...base,
      status: 'inconclusive',
      message: `one side has ${fewest} ${fewest === 1 ? 'vector' : 'vectors'}; at least ${limits.minRows} are needed to judge it`,
    }
  }
  const n = Math.min(r.length, rowsFor(Math.min(length, mostDimensions) + 2))
  const m = Math.min(c.length, n)
  const all = [...r.slice(0, n), ...c.slice(0, m)]
  const random = createRandom(seed)
  const step = Math.max(1, length / mostDimensions)
  const dimensions = Array.from({length: Math.min(length, mostDimensions)}, (_, index) => Math.floor(index * step))
  const values = [Float64Array.from(all, normOf), ...dimensions.map((at) => Float64Array.from(all, (vector) => vector[at] as number))]
  const degree = length <= fewDimensions ? 2 : 1
  const columns = values.map((each) => ({functions: rankFunctions(each, [0], degree, random)}))
  const found = twoSampleClassifier(columns, {n, margins: true, permutations, seed})
  const status = statusOf(found)
  const told =
    status === 'pass' ? 'its vectors are spread as before' : `its vectors moved${zeros(c)}: ${moves(all.slice(0, n), all.slice(n))}`
  const effect = {name: 'AUC', value: found.auc, limit: 0.55} as const
  return {...base, status, effect, p: found.p, message: `${told} (a classifier tells both sides apart with ${aucWords(found)})`}
}

function requireOneLength(
  column: string,
  vectors: readonly Float64Array[],
  side: string,
  wanted = usual(vectors.map(({length}) => length)),
): number {
  const other = vectors.find(({length}) => length !== wanted)
  if (other === undefined) return wanted
  throw inputError(`${side}: a vector of ${JSON.stringify(column)} has ${other.length} numbers, and others have ${wanted}`, {
    hint: 'Compare vectors of one model: write the column again with one length, make the reference again, or exclude the column.',
  })
}

const normOf = (vector: Float64Array): number =>
  Math.sqrt(vector.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value * value), 0))

function zeros(vectors: readonly Float64Array[]): string {
  const count = vectors.filter((vector) => vector.every((value) => value === 0)).length
  return count === 0 ? '' : `, ${rounded((count / vectors.length) * 100)} % of them are all zeros now`
}

/** Mean norms, and how far apart the centroids are in standard deviations of the reference. */
function moves(before: readonly Float64Array[], now: readonly Float64Array[]): string {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const length = before[0]?.length ?? 0
  let [between, spread] = [0, 0]
  for (let at = 0; at < length; at++) {
    const column = (vectors: readonly Float64Array[]): number[] => vectors.map((vector) => vector[at] as number).filter(Number.isFinite)
    const center = mean(column(before))
    between += (mean(column(now)) - center) ** 2
    spread += mean(column(before).map((value) => (value - center) ** 2))
  }
  const distance = spread > 0 ? `, their centroid by ${rounded(Math.sqrt(between / spread))} standard deviations` : ''
  return `mean norm from ${rounded(mean(before.map(normOf)))} to ${rounded(mean(now.map(normOf)))}${distance}`
}
