import {benjaminiHochberg} from '@modelflight/stats/multiple-testing'
import type {ColumnProfile, Profile} from '../profile/types.ts'
import {isOrdered, type SharedCells, sharedCells} from './cells.ts'
import {chosenColumns, type PairedColumns} from './columns.ts'
import {boundsOf, comparedBins, distancesOf, moversOf, overlayOf, psiOf, spreadOf, unseenValues, wassersteinOf} from './describe.ts'
import {explained} from './explain.ts'
import {answer, type Measured, methodAnswers} from './findings.ts'
import {
  categoryQuestion,
  exactQuestion,
  lengthQuestion,
  newValuesQuestion,
  orderedQuestion,
  type Question,
  rangeQuestion,
  shareQuestions,
} from './questions.ts'
import {areMovedOn, clockQuestions, defaultDateQuestion, futureFinding} from './time-questions.ts'
import type {Aspect, ColumnChoice, ColumnDrift, DriftFinding, DriftJudgement, DriftLimits, ExactColumn, FindingStatus} from './types.ts'
import {constantQuestion, restQuestion, valueQuestion} from './value-questions.ts'

/** A column with its questions, before the correction for their number. */
interface Opened {
  readonly reference: ColumnProfile
  readonly current: ColumnProfile
  readonly cells: SharedCells
  readonly questions: readonly Question[]
  /** Findings that need no test. */
  readonly settled: readonly DriftFinding[]
}

/**
 * Compares two stored profiles, column by column. An alarm needs the p-value, corrected over all columns and shares at once, and the effect at its limit
 * (reference: statistics.md 1.3). PSI is always computed and decides only with `method: psi`.
 *
 * @throws Failure input-error when a chosen column is in neither profile.
 */
export function judgeDrift(reference: Profile, current: Profile, limits: DriftLimits, choice: ColumnChoice = {}): DriftJudgement {
  const paired = chosenColumns(reference, current, choice)
  const general = rowFindings(reference, current, limits)
  const hasRows = general.length === 0
  const opened = paired.both.map((pair) => open(pair, limits, choice, hasRows))
  const questions = opened.flatMap((column) => column.questions)
  const adjusted = benjaminiHochberg(weightedP(questions))
  const adjustedOf = new Map(questions.map((question, index) => [question, adjusted[index] as number]))
  const columns = [
    ...opened.map((column) => concluded(column, limits, choice, (question) => adjustedOf.get(question) ?? 1)),
    ...lonelyColumns(paired),
  ].sort(byDrift)
  return {
    limits,
    columns,
    general,
    drifted: columns.filter(({status}) => status === 'fail').map(({column}) => column),
    maxPsi: largestPsi(columns),
    judged: columns.filter(({status}) => status !== 'skipped' && status !== 'inconclusive').length,
    tests: questions.length,
  }
}

/** Questions whose answer is almost always no, or almost certain: they count little, so that they do not make the others weaker. */
const minorWeight = 0.1
const isMinor = (aspect: Aspect): boolean => isNotable(aspect) || aspect === 'out-of-range'

/** Aspects that are told only when there is something to tell. */
const isNotable = (aspect: Aspect): boolean => aspect === 'value' || aspect === 'constant' || aspect === 'rest'

/** p-values over weights of mean 1: Benjamini and Hochberg's rate holds for them as well (Genovese, Roeder & Wasserman 2006). */
function weightedP(questions: readonly Question[]): number[] {
  const weights = questions.map(({aspect}) => (isMinor(aspect) ? minorWeight : 1))
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return questions.map(({p}, index) => Math.min(1, (p * mean) / (weights[index] as number)))
}

function rowFindings(reference: Profile, current: Profile, {minRows}: DriftLimits): DriftFinding[] {
  const sides = [
    ['the reference', reference.rows],
    ['the current data', current.rows],
  ] as const
  return sides
    .filter(([, rows]) => rows < minRows)
    .map(([side, rows]) => ({
      column: '',
      aspect: 'rows',
      status: 'inconclusive',
      n: rows,
      message: `${side} has ${rows} ${rows === 1 ? 'row' : 'rows'}; at least ${minRows} are needed to judge it`,
    }))
}

function open({reference, current}: PairedColumns['both'][number], limits: DriftLimits, choice: ColumnChoice, hasRows: boolean): Opened {
  const isComparable = sameKind(reference, current)
  const cells: SharedCells = isComparable ? sharedCells(reference, current) : {kind: 'none'}
  const base = {reference, current, cells}
  if (!hasRows) return {...base, questions: [], settled: []}
  const shares = [reference, current].every(({n, nulls}) => n === nulls) ? [] : shareQuestions(reference, current)
  if (!isComparable) return {...base, questions: shares, settled: [kindFinding(reference, current)]}
  const asked = distributionQuestions(base, limits, choice)
  const questions = [...shares, ...asked.questions]
  return {...base, questions: withinSeason(questions, current, limits, choice), settled: asked.settled}
}

/**
 * Where the reference is several periods, a part of a column (a share, a single value) is asked about as the period has it that is most like today.
 * Distributions have limits of their own (`seasonal`).
 */
function withinSeason(
  questions: readonly Question[],
  current: ColumnProfile,
  limits: DriftLimits,
  choice: ColumnChoice,
): readonly Question[] {
  const {periods, ...single} = choice
  const columns = (periods ?? []).flatMap(({columns: all}) => all.filter((column) => column.name === current.name))
  const comparable = columns.filter((column) => sameKind(column, current) && valuesOf(column) >= limits.minRows)
  if (comparable.length === 0) return questions
  const asked = comparable.map((reference) => {
    const base = {reference, current, cells: sharedCells(reference, current)}
    return [...shareQuestions(reference, current), ...distributionQuestions(base, limits, single).questions]
  })
  return questions.flatMap((question) => {
    if (question.aspect === 'distribution') return [question]
    const same = asked.map((each) => each.find(({aspect}) => aspect === question.aspect))
    return same.includes(undefined) ? [] : [mildest([question, ...same.filter((each) => each !== undefined)])]
  })
}

/** The question whose effect is the smallest part of its limit. */
function mildest(questions: readonly [Question, ...Question[]]): Question {
  const size = ({effect, threshold}: Question): number => Math.abs(effect.value) / (threshold?.fail || 1)
  return questions.reduce((least, each) => (size(each) < size(least) || (size(each) === size(least) && each.p > least.p) ? each : least))
}

function distributionQuestions(
  {reference, current, cells}: Omit<Opened, 'questions' | 'settled'>,
  limits: DriftLimits,
  {columns, exact, now, vectors}: ColumnChoice,
): Pick<Opened, 'questions' | 'settled'> {
  const column = current.name
  const note = (status: FindingStatus, message: string): Pick<Opened, 'questions' | 'settled'> => ({
    questions: [],
    settled: [{column, aspect: 'distribution', status, n: valuesOf(current), message}],
  })
  if (cells.kind === 'none') return note('skipped', noValues(reference, current))
  const late = futureFinding(reference, current, now)
  if (late !== undefined) return {questions: [], settled: [late]}
  const date = reference.kind === 'time' ? defaultDateQuestion(reference, current, cells) : undefined
  const dates = date === undefined ? [] : [date]
  if (reference.kind === 'time' && columns?.includes(column) !== true) {
    const {settled} = note('skipped', 'times move on by themselves; name the column in `columns` to have them judged')
    return {questions: dates, settled}
  }
  const fewest = Math.min(valuesOf(reference), valuesOf(current))
  if (fewest < limits.minRows)
    return note(
      'inconclusive',
      `one side has ${fewest} ${fewest === 1 ? 'value' : 'values'}; at least ${limits.minRows} are needed to judge it`,
    )
  if (reference.kind === 'time' && areMovedOn(reference, cells)) {
    const {settled} = note('skipped', 'its times moved on, as times of events do: their hours and weekdays are compared, not their dates')
    return {questions: [...clockQuestions(reference, current), ...dates], settled}
  }
  const vector = vectors?.get(column)
  if (vector !== undefined) {
    const taken = valueQuestion(column, cells, limits)
    return {questions: taken === undefined ? [] : [taken], settled: [vector]}
  }
  const rows = exact?.get(column)
  const valued: (Question | undefined)[] =
    cells.kind === 'ordered'
      ? [rows?.of === 'values' ? exactQuestion(column, rows) : orderedQuestion(column, cells), rangeQuestion(column, cells)]
      : [categoryQuestion(column, cells), newValuesQuestion(column, cells)]
  const constant = constantQuestion(column, cells, reference.kind)
  const single = [
    constant ?? (reference.kind === 'time' ? undefined : valueQuestion(column, cells, limits)),
    cells.kind === 'ordered' ? restQuestion(column, cells) : undefined,
  ]
  const lengths = [rows?.of === 'text-lengths' ? exactQuestion(column, rows) : lengthQuestion(reference, current)]
  const clock = reference.kind === 'time' ? clockQuestions(reference, current) : []
  const coarse = cells.kind === 'ordered' && rows === undefined ? coarseFinding(reference, current, cells) : undefined
  return {
    questions: [...valued, ...single, ...lengths, ...clock, ...dates].filter((question) => question !== undefined),
    settled: coarse === undefined ? [] : [coarse],
  }
}

/** Fewer occupied buckets than this can't tell how many different values are spread. */
const fewestBuckets = 20

/** Buckets are relative to the size of a value: values that lie far from zero and close together share a few of them, and a shift would stay unseen. */
function coarseFinding(
  {distribution, distinct}: ColumnProfile,
  {name, n}: ColumnProfile,
  {reference}: Extract<SharedCells, {kind: 'ordered'}>,
): DriftFinding | undefined {
  const occupied = reference.reduce((count, rows) => (rows > 0 ? count + 1 : count), 0)
  if (distribution.kind !== 'histogram' || occupied >= fewestBuckets || distinct <= 5 * fewestBuckets) return undefined
  const message = `its profile is too coarse: ${distinct} different values lie in ${occupied} buckets, because they are far from zero and close together; use \`exact\``
  return {column: name, aspect: 'distribution', status: 'inconclusive', n, message}
}

function noValues(reference: ColumnProfile, current: ColumnProfile): string {
  const [r, c] = [valuesOf(reference), valuesOf(current)]
  if (r === 0 && c === 0) return 'no value on either side: there is nothing to compare'
  return r === 0 ? 'the reference has no value to compare with' : 'the current data has no value to compare'
}

/** Whole numbers are numbers; a side without values may be of any kind. */
function sameKind(reference: ColumnProfile, current: ColumnProfile): boolean {
  const kind = (column: ColumnProfile): string => (column.kind === 'integer' ? 'number' : column.kind)
  return kind(reference) === kind(current) || valuesOf(reference) === 0 || valuesOf(current) === 0
}

function kindFinding(reference: ColumnProfile, current: ColumnProfile): DriftFinding {
  const message = `its values were of the kind ${reference.kind} and are now ${current.kind}`
  return {column: current.name, aspect: 'kind', status: 'fail', n: current.n, message}
}

const valuesOf = ({n, nulls, nan, posInf, negInf, invalid}: ColumnProfile): number => n - nulls - nan - posInf - negInf - invalid

function concluded(
  {reference, current, cells, questions, settled}: Opened,
  limits: DriftLimits,
  {exact, seasonal}: ColumnChoice,
  adjusted: (question: Question) => number,
): ColumnDrift {
  const column = current.name
  // A column that is not judged (too few values, a time column) has no PSI either: it would be the largest for no reason.
  const bins = questions.some(isAboutValues) ? comparedBins(cells) : undefined
  const rows = exact?.get(column)
  const wasserstein = isOrdered(reference.kind) ? movedBy(cells, rows) : undefined
  const measured: Measured = {psi: bins && psiOf(bins), distances: bins && distancesOf(bins), wasserstein}
  const season = seasonal?.get(column)
  const tested = questions.flatMap((question) => {
    if (question.aspect === 'distribution') return methodAnswers(question, adjusted(question), withSeason(limits, season), measured)
    return [answer(question, adjusted(question), limits)]
  })
  const findings = told([...tested, ...settled])
  const ks = questions.find(({aspect, effect}) => aspect === 'distribution' && effect.name === 'KS D')?.effect.value
  const bounds = rows?.of === 'values' ? {ks: 0, wasserstein: 0} : boundsOf(cells)
  const overlay = overlayOf(cells)
  const drift = {
    column,
    kind: current.kind,
    status: worst(findings),
    findings,
    ...(measured.psi === undefined ? {} : {psi: measured.psi}),
    ...(measured.distances === undefined ? {} : {distances: measured.distances}),
    ...(ks === undefined ? {} : {ks}),
    ...(wasserstein === undefined ? {} : {wasserstein}),
    ...(bounds === undefined ? {} : {bounds}),
    movers: moversOf(cells),
    newValues: unseenValues(cells, 'current'),
    vanishedValues: unseenValues(cells, 'reference'),
    ...(overlay === undefined ? {} : {overlay}),
  }
  return explained(drift, reference, current)
}

/** Leaves out the questions that are told only when there is something to tell, and does not call a whole unchanged whose part is an alarm. */
function told(findings: readonly DriftFinding[]): readonly DriftFinding[] {
  const kept = findings.filter(({aspect, status}) => !isNotable(aspect) || status !== 'pass')
  if (!kept.some(({aspect}) => isNotable(aspect))) return kept
  return kept.map((finding) => {
    const isSmall = finding.aspect === 'distribution' && finding.status === 'pass' && finding.effect !== undefined
    return isSmall
      ? {...finding, message: `taken together, its values changed little (${finding.message.replace(/^[^(]*\(|\)$/g, '')})`}
      : finding
  })
}

function movedBy(cells: SharedCells, rows: ExactColumn | undefined): number | undefined {
  if (rows?.of !== 'values' || cells.kind !== 'ordered') return wassersteinOf(cells)
  const spread = spreadOf(cells.positions, cells.reference)
  const moved = rows.wasserstein / spread
  return Number.isFinite(moved) ? moved : undefined
}

/** Where seasons differ by more than the limit, their difference is the limit of `auto`, `ks` and `chi2`. */
function withSeason(limits: DriftLimits, season: number | undefined): DriftLimits {
  if (season === undefined) return limits
  const raised = Object.entries(limits.thresholds).map(([method, {fail, warn}]) => {
    const isTest = method === 'auto' || method === 'ks' || method === 'chi2'
    return [method, isTest ? {fail: Math.max(fail, season), warn: Math.max(warn, season)} : {fail, warn}]
  })
  return {...limits, thresholds: Object.fromEntries(raised)}
}

const isAboutValues = ({aspect}: Question): boolean => aspect === 'distribution' || aspect === 'new-values' || aspect === 'out-of-range'

function lonelyColumns({missing, added}: PairedColumns): ColumnDrift[] {
  const none = {distinct: 0, rows: 0, values: []}
  const lonely = (profile: ColumnProfile, finding: Omit<DriftFinding, 'column' | 'n'>): ColumnDrift => ({
    column: profile.name,
    kind: profile.kind,
    status: finding.status,
    findings: [{...finding, column: profile.name, n: profile.n}],
    movers: [],
    newValues: none,
    vanishedValues: none,
  })
  return [
    ...missing.map((column) => lonely(column, {aspect: 'missing', status: 'fail', message: 'the column is gone from the current data'})),
    ...added.map((column) =>
      lonely(column, {aspect: 'new-column', status: 'skipped', message: 'the column is new: the reference says nothing about it'}),
    ),
  ]
}

const seriousness: readonly FindingStatus[] = ['fail', 'inconclusive', 'warn', 'pass', 'skipped']

function worst(findings: readonly DriftFinding[]): FindingStatus {
  return seriousness.find((status) => findings.some((finding) => finding.status === status)) ?? 'skipped'
}

/** By status, then by the largest effect in units of its limit, then by PSI. */
function byDrift(a: ColumnDrift, b: ColumnDrift): number {
  const rank = (column: ColumnDrift): number => seriousness.indexOf(column.status)
  const size = ({findings}: ColumnDrift): number =>
    findings.reduce((largest, {effect}) => Math.max(largest, effect === undefined ? 0 : Math.abs(effect.value) / effect.limit), 0)
  return rank(a) - rank(b) || size(b) - size(a) || (b.psi?.value ?? 0) - (a.psi?.value ?? 0)
}

function largestPsi(columns: readonly ColumnDrift[]): DriftJudgement['maxPsi'] {
  let largest: DriftJudgement['maxPsi']
  for (const {column, psi} of columns) if (psi !== undefined && psi.value > (largest?.value ?? -1)) largest = {column, value: psi.value}
  return largest
}
