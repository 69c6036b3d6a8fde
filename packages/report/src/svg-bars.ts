import type {Chart} from './document.ts'
import {fragment, type Markup} from './markup.ts'
import {niceScale, type Scale, withUnit} from './numbers.ts'
import {axisWidth, type Drawing, grid, label, legend, maxSeries, position, shape, text, textWidth} from './svg-parts.ts'

type Bars = Extract<Chart, {kind: 'bars'}>

/** Upright bars where the names are short and few enough to stand below them, else lying bars. */
export function drawBars(chart: Bars, width: number): Drawing {
  const longest = Math.max(...chart.categories.map((category) => textWidth(label(category))))
  const room = (width - 50) / Math.max(1, chart.categories.length)
  return longest + 4 <= room && chart.series.length <= 4 ? drawUpright(chart, width) : drawLying(chart, width)
}

const scaleOf = ({series, marks = []}: Bars, count: number): Scale =>
  niceScale([0, ...series.slice(0, maxSeries).flatMap(({values}) => values), ...marks.map(({value}) => value)], count)

function drawUpright(chart: Bars, width: number): Drawing {
  const scale = scaleOf(chart, 4)
  const from = axisWidth(scale, chart.unit)
  const key = legend(chart.series, from, 14, width - from)
  const top = key.height + 14
  const bottom = top + 190
  const y = position(scale, bottom, top)
  const step = (width - from) / Math.max(1, chart.categories.length)
  const thick = Math.min(44, (step * 0.72) / chart.series.length)
  const bars = chart.categories.map((category, index) => {
    const middle = from + step * (index + 0.5)
    const start = middle - (thick * chart.series.length) / 2
    return fragment(
      chart.series.map(({values}, series) => uprightBar(values[index] ?? null, start + thick * series, thick, y, series)),
      text(middle, bottom + 18, label(category), {class: 'axis-text', 'text-anchor': 'middle'}),
    )
  })
  const content = fragment(key.content, grid(scale, {from, to: width}, y, chart.unit), bars, upperMarks(chart, from, width, y))
  return {height: bottom + 28, description: describe(chart), content}
}

function uprightBar(value: number | null, x: number, thick: number, y: (value: number) => number, series: number): Markup {
  if (value === null || !Number.isFinite(value)) return fragment()
  const top = Math.min(y(value), y(0))
  return shape('rect', {x: x + 1, y: top, width: Math.max(1, thick - 2), height: Math.abs(y(value) - y(0)), rx: 2, class: `fill-${series}`})
}

const upperMarks = ({marks = [], unit}: Bars, from: number, to: number, y: (value: number) => number): Markup =>
  fragment(
    marks.map(({label: name, value}) =>
      fragment(
        shape('line', {x1: from, x2: to, y1: y(value), y2: y(value), class: 'mark'}),
        text(to, y(value) - 5, `${label(name)} ${withUnit(value, unit)}`, {class: 'mark-text', 'text-anchor': 'end'}),
      ),
    ),
  )

/** More rows than this are left to the table. */
const maxRows = 40

function drawLying(chart: Bars, width: number): Drawing {
  const categories = chart.categories.slice(0, maxRows)
  const series = chart.series.slice(0, maxSeries)
  const scale = scaleOf(chart, width > 500 ? 6 : 3)
  const longest = Math.max(...categories.map((category) => textWidth(label(category, width > 500 ? 32 : 16))))
  const from = Math.min(width * 0.4, longest + 10)
  const valueRoom = 64
  const x = position(scale, from, width - valueRoom)
  const key = legend(chart.series, from, 14, width - from)
  const thick = series.length === 1 ? 16 : 12
  const step = thick * series.length + 12
  const top = key.height + 10 + (chart.marks === undefined ? 0 : 16)
  const rows = categories.map((category, index) => {
    const y = top + step * index
    return fragment(
      text(from - 8, y + (thick * series.length) / 2 + 4, label(category, width > 500 ? 32 : 16), {
        class: 'axis-text',
        'text-anchor': 'end',
      }),
      series.map(({values}, one) => lyingBar(values[index] ?? null, y + thick * one, thick, x, one, chart.unit)),
    )
  })
  const bottom = top + step * categories.length
  const axis = shape('line', {x1: x(0), x2: x(0), y1: top - 4, y2: bottom - 6, class: 'zero'})
  const content = fragment(key.content, axis, rows, sideMarks(chart, top - 4, bottom - 6, x))
  return {height: bottom + 4, description: describe(chart), content}
}

function lyingBar(
  value: number | null,
  y: number,
  thick: number,
  x: (value: number) => number,
  series: number,
  unit: string | undefined,
): Markup {
  if (value === null || !Number.isFinite(value)) return text(x(0) + 6, y + thick - 3, '–', {class: 'axis-text'})
  const left = Math.min(x(value), x(0))
  const length = Math.abs(x(value) - x(0))
  return fragment(
    shape('rect', {x: left, y: y + 1, width: Math.max(1, length), height: thick - 2, rx: 2, class: `fill-${series}`}),
    text(left + length + 6, y + thick / 2 + 4, withUnit(value, unit), {class: 'value-text'}),
  )
}

const sideMarks = ({marks = [], unit}: Bars, top: number, bottom: number, x: (value: number) => number): Markup =>
  fragment(
    marks.map(({label: name, value}) =>
      fragment(
        shape('line', {x1: x(value), x2: x(value), y1: top, y2: bottom, class: 'mark'}),
        text(x(value), top - 5, `${label(name, 20)} ${withUnit(value, unit)}`, {class: 'mark-text', 'text-anchor': 'middle'}),
      ),
    ),
  )

function describe({categories, series, unit}: Bars): string {
  const shown = categories.slice(0, 12)
  const rows = shown.map(
    (category, index) => `${category}: ${series.map(({name, values}) => `${name} ${withUnit(values[index] ?? null, unit)}`).join(', ')}`,
  )
  return `Bars. ${rows.join('; ')}${categories.length > shown.length ? `; ${categories.length - shown.length} more` : ''}.`
}
