import {type Block, code, details, type Figure, table} from '@modelflight/report/document'
import {sparkline} from '@modelflight/report/draw-chart'
import {formatNumber} from '@modelflight/report/numbers'

/** The figures of one run. */
export interface TrendPoint {
  readonly runId: number
  readonly attempt: number
  readonly at: string
  readonly figures: readonly Figure[]
}

/** Runs that are remembered, the newest among them. */
const maxPoints = 10

const order = (a: TrendPoint, b: TrendPoint): number =>
  a.runId - b.runId || a.attempt - b.attempt || (a.at < b.at ? -1 : a.at > b.at ? 1 : compareFigures(a, b))
const compareFigures = (a: TrendPoint, b: TrendPoint): number => {
  const [one, other] = [JSON.stringify(a.figures), JSON.stringify(b.figures)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** The last ten runs of any number of courses, oldest first, one point a run. Associative, commutative and idempotent. */
export function joinPoints(...courses: readonly (readonly TrendPoint[])[]): readonly TrendPoint[] {
  const byRun = new Map<number, TrendPoint>()
  for (const point of courses.flat().toSorted(order)) if (point.figures.length > 0) byRun.set(point.runId, point)
  return [...byRun.values()].toSorted(order).slice(-maxPoints)
}

/** The course of each figure of the newest run; undefined while there is one run alone. */
export function trendBlock(points: readonly TrendPoint[]): Block | undefined {
  const newest = points.at(-1)
  if (newest === undefined || points.length < 2) return undefined
  const rows = newest.figures.map(({name, value}) => {
    const values = points.map(({figures}) => figures.find((figure) => figure.name === name)?.value ?? null)
    const first = values.find((one) => one !== null) ?? null
    return [code(name), sparkline({values}, [{values}]), formatNumber(first), formatNumber(value)]
  })
  const columns = ['', 'oldest → newest', {title: 'first', align: 'right'} as const, {title: 'now', align: 'right'} as const]
  return details(`Trend of the last ${points.length} runs`, table(columns, rows))
}
