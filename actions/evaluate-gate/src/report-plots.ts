import type {Predictions} from '@modelflight/evaluation/predictions'
import {type Block, type Chart, type Column, chart, details, heading, table} from '@modelflight/report/document'

type Binary = Extract<Predictions, {task: 'binary'}>
type Regression = Extract<Predictions, {task: 'regression'}>

/** Pictures of how candidate and baseline predict: what fits the task and the columns. */
export function predictionPlots(candidate: Predictions | undefined, baseline: Predictions | undefined): Block[] {
  if (candidate === undefined || candidate.rows === 0) return []
  const blocks = plotsOf(candidate, baseline)
  return blocks.length === 0 ? [] : [details(titles[candidate.task], ...blocks)]
}

const titles = {
  binary: 'Curves, calibration and confusion',
  multiclass: 'Confusion',
  regression: 'Residuals',
  ranking: 'Ranking',
} satisfies Record<Predictions['task'], string>

function plotsOf(candidate: Predictions, baseline: Predictions | undefined): Block[] {
  if (candidate.task === 'binary') return [...scorePlots(candidate, baseline), heading('Confusion of the candidate'), confusion(candidate)]
  if (candidate.task === 'multiclass') return [confusion(candidate)]
  return candidate.task === 'regression' ? residuals(candidate, baseline) : []
}

/** Steps of an axis: as many as a chart in a comment draws. */
const steps = 32
const axis = Array.from({length: steps + 1}, (_, index) => index / steps)

/** Rows by score: positives and negatives per cell, cells from the lowest score to the highest. */
interface ScoreCells {
  readonly positives: Float64Array
  readonly negatives: Float64Array
  /** Sum of the scores per cell. */
  readonly sums: Float64Array
}

/** Fine enough that a curve of 33 points does not show them. */
const cells = 1_024

function scoreCells({scores, labels}: Binary, low: number, high: number): ScoreCells {
  const [positives, negatives, sums] = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)]
  const scale = high > low ? (cells - 1) / (high - low) : 0
  for (let row = 0; row < labels.length; row++) {
    const score = scores?.[row] ?? 0
    const cell = Math.floor((score - low) * scale)
    const side = labels[row] === 1 ? positives : negatives
    side[cell] = (side[cell] ?? 0) + 1
    sums[cell] = (sums[cell] ?? 0) + score
  }
  return {positives, negatives, sums}
}

function range({scores = new Float64Array(0)}: Binary): readonly [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity]
  for (const score of scores) {
    if (score < low) low = score
    if (score > high) high = score
  }
  return [low, high]
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)

function scorePlots(candidate: Binary, other: Predictions | undefined): Block[] {
  const baseline = other?.task === 'binary' && other.scores !== undefined ? other : undefined
  const models = [
    {name: 'candidate', predictions: candidate},
    ...(baseline === undefined ? [] : [{name: 'baseline', predictions: baseline}]),
  ]
  if (candidate.scores === undefined) return []
  const drawn = models.map(({name, predictions}) => ({name, cells: scoreCells(predictions, ...range(predictions))}))
  if (drawn.some((one) => sum(one.cells.positives) === 0 || sum(one.cells.negatives) === 0)) return []
  const roc: Chart = {
    kind: 'lines',
    title: 'ROC curve',
    x: {label: 'false positive rate', values: axis},
    series: [...drawn.map((one) => ({name: one.name, values: rocCurve(one.cells)})), {name: 'chance', values: axis}],
  }
  const precision: Chart = {
    kind: 'lines',
    title: 'Precision and recall',
    x: {label: 'recall', values: axis.slice(1)},
    series: drawn.map((one) => ({name: one.name, values: precisionCurve(one.cells)})),
  }
  const [low, high] = range(candidate)
  const reliability = low >= 0 && high <= 1 ? calibration(drawn[0]?.cells) : undefined
  return [roc, precision, ...(reliability === undefined ? [] : [reliability])].map(chart)
}

/** True positive rate at each false positive rate, from the highest score down; straight within a cell. */
function rocCurve({positives, negatives}: ScoreCells): number[] {
  const [allPositive, allNegative] = [sum(positives), sum(negatives)]
  let [cell, truePositives, falsePositives] = [cells - 1, 0, 0]
  return axis.map((rate) => {
    const wanted = rate * allNegative
    while (cell >= 0 && falsePositives + (negatives[cell] ?? 0) <= wanted) {
      truePositives += positives[cell] ?? 0
      falsePositives += negatives[cell] ?? 0
      cell--
    }
    const inCell = cell < 0 ? 0 : (negatives[cell] ?? 0)
    const within = inCell === 0 ? 0 : ((wanted - falsePositives) / inCell) * (positives[cell] ?? 0)
    return (truePositives + within) / allPositive
  })
}

/** Precision when so much of what is positive has been found, at the first threshold that finds it. */
function precisionCurve({positives, negatives}: ScoreCells): number[] {
  const all = sum(positives)
  let [cell, truePositives, falsePositives] = [cells - 1, 0, 0]
  return axis.slice(1).map((recall) => {
    while (cell >= 0 && truePositives < recall * all - 1e-9) {
      truePositives += positives[cell] ?? 0
      falsePositives += negatives[cell] ?? 0
      cell--
    }
    return truePositives / (truePositives + falsePositives)
  })
}

/** Share of positives against the mean score, in ten parts of as many rows each; parts of equal scores are one. */
function calibration(drawn: ScoreCells | undefined): Chart | undefined {
  if (drawn === undefined) return undefined
  const {positives, negatives, sums} = drawn
  const rows = sum(positives) + sum(negatives)
  const [means, shares]: [number[], number[]] = [[], []]
  let [count, hits, total] = [0, 0, 0]
  for (let cell = 0; cell < cells; cell++) {
    count += (positives[cell] ?? 0) + (negatives[cell] ?? 0)
    hits += positives[cell] ?? 0
    total += sums[cell] ?? 0
    if (count === 0 || (count < rows / 10 && cell < cells - 1)) continue
    means.push(total / count)
    shares.push(hits / count)
    ;[count, hits, total] = [0, 0, 0]
  }
  if (means.length < 2) return undefined
  const series = [
    {name: 'candidate', values: shares},
    {name: 'perfect', values: means},
  ]
  return {kind: 'lines', title: 'Calibration', x: {label: 'mean score, ten parts of as many rows', values: means}, series}
}

/** Larger tables are a list of the most frequent confusions. */
const mostClasses = 10
const mostConfusions = 15

function confusion(predictions: Exclude<Predictions, {task: 'regression'} | {task: 'ranking'}>): Block {
  const classes = predictions.task === 'binary' ? [`not ${predictions.positive}`, predictions.positive] : predictions.classes
  const {labels, predicted} = predictions
  const width = classes.length
  const counts = countPairs(labels, predicted, width)
  return width <= mostClasses ? matrix(classes, counts) : frequent(classes, counts)
}

/** Pairs of this many classes are counted in an array: a million rows of a map take a hundred times as long. */
const mostCounted = 512

/** Rows by `label * width + predicted`. */
function countPairs(labels: ArrayLike<number>, predicted: ArrayLike<number>, width: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  const small = width <= mostCounted ? new Float64Array(width * width) : undefined
  for (let row = 0; row < labels.length; row++) {
    const at = (labels[row] ?? 0) * width + (predicted[row] ?? 0)
    if (small !== undefined) small[at] = (small[at] ?? 0) + 1
    else counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  for (const [at, count] of small?.entries() ?? []) if (count > 0) counts.set(at, count)
  return counts
}

/** Four signs from empty to full, so that the eye finds the large cells. */
const shade = (share: number): string => ['', '░ ', '▒ ', '▓ '][share < 0.01 ? 0 : share < 0.25 ? 1 : share < 0.75 ? 2 : 3] ?? ''

function matrix(classes: readonly string[], counts: ReadonlyMap<number, number>): Block {
  const columns: Column[] = [
    {title: 'true ↓ said →'},
    ...classes.map((title): Column => ({title, align: 'right'})),
    {title: 'rows', align: 'right'},
  ]
  const rows = classes.map((name, truth) => {
    const line = classes.map((_, said) => counts.get(truth * classes.length + said) ?? 0)
    const total = line.reduce((a, b) => a + b, 0)
    const cell = (count: number): string =>
      count === 0 ? '0' : `${shade(count / total)}${count} (${((100 * count) / total).toFixed(1)} %)`
    return [name, ...line.map(cell), String(total)]
  })
  return table(columns, rows)
}

function frequent(classes: readonly string[], counts: ReadonlyMap<number, number>): Block {
  const wrong = [...counts].filter(([at]) => Math.floor(at / classes.length) !== at % classes.length)
  const rows = wrong
    .toSorted(([a, one], [b, other]) => other - one || a - b)
    .slice(0, mostConfusions)
    .map(([at, count]) => [classes[Math.floor(at / classes.length)] ?? '', classes[at % classes.length] ?? '', String(count)])
  return table(['true', 'said', {title: 'rows', align: 'right'}], rows)
}

/** Rows of a sample, spread over the file. */
const sampled = 20_000

function residuals(candidate: Regression, other: Predictions | undefined): Block[] {
  const models = [
    {name: 'candidate', predictions: candidate},
    ...(other?.task === 'regression' ? [{name: 'baseline', predictions: other}] : []),
  ]
  const series = models.map(({name, predictions}) => ({name, values: quantiles(predictions)}))
  const x = {label: 'share of the rows, by residual', values: axis}
  return [chart({kind: 'lines', title: 'Residuals: predicted minus true', x, series, marks: [{label: 'no error', value: 0}]})]
}

function quantiles({labels, predicted}: Regression): number[] {
  const count = Math.min(sampled, labels.length)
  const sample = Float64Array.from({length: count}, (_, index) => {
    const row = Math.floor((index * labels.length) / count)
    return (predicted[row] ?? 0) - (labels[row] ?? 0)
  }).sort()
  return axis.map((share) => sample[Math.round(share * (count - 1))] ?? 0)
}
