import {type Cell, type Chart, type Column, code, type Series} from './document.ts'
import {formatNumber, withUnit} from './numbers.ts'
import {cut, limits} from './text.ts'

/** A chart as a table. */
export interface Drawn {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

const left = (title: string): Column => ({title, align: 'left'})
const right = (title: string): Column => ({title, align: 'right'})

/**
 * A chart as a table of block characters: it reads the same on a phone, in dark mode, in a mail and in a screen reader.
 */
export function drawChart(chart: Chart): Drawn {
  switch (chart.kind) {
    case 'bars':
      return drawBars(chart)
    case 'lines':
      return drawLines(chart)
    case 'intervals':
      return drawIntervals(chart)
    default:
      return chart satisfies never
  }
}

function drawBars({categories, series, unit}: Extract<Chart, {kind: 'bars'}>): Drawn {
  const most = Math.max(0, ...series.flatMap(({values}) => values.filter(isFiniteNumber).map(Math.abs)))
  const width = series.length > 2 ? 8 : 12
  return {
    columns: [left(''), ...series.flatMap(({name}) => [left(name), right('')])],
    rows: categories.map((category, index) => [
      cut(category, limits.label),
      ...series.flatMap(({values}) => [bar(values[index] ?? null, most, width), withUnit(values[index] ?? null, unit)]),
    ]),
  }
}

function drawLines({x, series, unit, marks = []}: Extract<Chart, {kind: 'lines'}>): Drawn {
  const span = `${formatNumber(x.values[0] ?? null)} … ${formatNumber(x.values.at(-1) ?? null)}`
  return {
    columns: [left(''), left(`${x.label} ${span}`), right('first'), right('least'), right('most'), right('last')],
    rows: [
      ...series.map((one) => [cut(one.name, limits.label), sparkline(one, series), ...summary(one).map((value) => withUnit(value, unit))]),
      ...marks.map(({label, value}) => [cut(label, limits.label), 'mark', '', '', '', withUnit(value, unit)]),
    ],
  }
}

function drawIntervals({rows, zero = 0, unit}: Extract<Chart, {kind: 'intervals'}>): Drawn {
  const ends = rows.flatMap(({low, high}) => [low, high]).filter(isFiniteNumber)
  const low = Math.min(zero, ...ends)
  const high = Math.max(zero, ...ends)
  return {
    columns: [left(''), left(''), right('from'), right('estimate'), right('to'), left('')],
    rows: rows.map((row) => [
      cut(row.label, limits.label),
      code(whisker(row, low, high, zero)),
      ...[row.low, row.point, row.high].map((value) => withUnit(value, unit)),
      {kind: 'status', tone: row.tone},
    ]),
  }
}

const isFiniteNumber = (value: number | null): value is number => value !== null && Number.isFinite(value)

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A horizontal bar in eighths of a character. Its sign is left to the number beside it. */
export function bar(value: number | null, most: number, width: number): string {
  if (!isFiniteNumber(value) || most <= 0) return ''
  const units = Math.min(width * 8, Math.round((Math.abs(value) / most) * width * 8))
  return '█'.repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? '')
}

const levels = '▁▂▃▄▅▆▇█'

/** At most 32 columns; each shows the mean of its points. All series share one scale. */
export function sparkline(one: Pick<Series, 'values'>, all: readonly Pick<Series, 'values'>[]): string {
  const finite = all.flatMap(({values}) => values.filter(isFiniteNumber))
  const low = finite.reduce((a, b) => Math.min(a, b), Infinity)
  const high = finite.reduce((a, b) => Math.max(a, b), -Infinity)
  const columns = Math.min(32, one.values.length)
  return Array.from({length: columns}, (_, column) => {
    const part = one.values
      .slice(Math.floor((column * one.values.length) / columns), Math.floor(((column + 1) * one.values.length) / columns))
      .filter(isFiniteNumber)
    if (part.length === 0) return '·'
    const mean = part.reduce((sum, value) => sum + value / part.length, 0)
    return levels[high > low ? Math.min(7, Math.floor(((mean - low) / (high - low)) * 8)) : 3] ?? '·'
  }).join('')
}

function summary({values}: Series): (number | null)[] {
  const finite = values.filter(isFiniteNumber)
  if (finite.length === 0) return [null, null, null, null]
  return [finite[0] ?? null, finite.reduce((a, b) => Math.min(a, b)), finite.reduce((a, b) => Math.max(a, b)), finite.at(-1) ?? null]
}

const cells = 21

/** `╌╌├──●──┤╌┊╌`: the interval, its point and the mark of no difference. */
export function whisker(row: {low: number; point: number; high: number}, low: number, high: number, zero: number): string {
  const place = (value: number): number =>
    high > low && Number.isFinite(value) ? Math.max(0, Math.min(cells - 1, Math.round(((value - low) / (high - low)) * (cells - 1)))) : 0
  const [from, point, to, none] = [place(row.low), place(row.point), place(row.high), place(zero)]
  return Array.from({length: cells}, (_, cell) => {
    if (cell === point) return '●'
    if (cell === from) return '├'
    if (cell === to) return '┤'
    if (cell > from && cell < to) return '─'
    return cell === none ? '┊' : ' '
  }).join('')
}
