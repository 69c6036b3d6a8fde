import type {Chart, Series} from './document.ts'
import {fragment, type Markup} from './markup.ts'
import {formatNumber, niceScale, withUnit} from './numbers.ts'
import {at, axisWidth, type Drawing, grid, label, legend, maxSeries, position, shape, text} from './svg-parts.ts'

type Lines = Extract<Chart, {kind: 'lines'}>

/** Lines over a numeric axis, with limits as dashed marks. A gap stays a gap. */
export function drawLines(chart: Lines, width: number): Drawing {
  const {marks = [], unit, x} = chart
  const series = chart.series.slice(0, maxSeries)
  const scale = niceScale([...series.flatMap(({values}) => values), ...marks.map(({value}) => value)], 4)
  const from = axisWidth(scale, unit)
  const key = legend(chart.series, from, 14, width - from)
  const top = key.height + 16
  const bottom = top + 190
  const toY = position(scale, bottom, top)
  const across = niceScale(x.values, width > 500 ? 8 : 4)
  const toX = position({...across, low: least(x.values), high: most(x.values)}, from + 6, width - 8)
  const ticks = across.ticks.filter((tick) => tick >= least(x.values) && tick <= most(x.values))
  const content = fragment(
    key.content,
    grid(scale, {from, to: width}, toY, unit),
    ticks.map((tick) => text(toX(tick), bottom + 18, formatNumber(tick), {class: 'axis-text', 'text-anchor': 'middle'})),
    text((from + width) / 2, bottom + 36, label(x.label), {class: 'axis-title', 'text-anchor': 'middle'}),
    series.map((one, index) => line(one, x.values, toX, toY, index)),
    marks.map(({label: name, value}) =>
      fragment(
        shape('line', {x1: from, x2: width, y1: toY(value), y2: toY(value), class: 'mark'}),
        text(width, toY(value) - 5, `${label(name)} ${withUnit(value, unit)}`, {class: 'mark-text', 'text-anchor': 'end'}),
      ),
    ),
  )
  return {height: bottom + 44, description: describe(chart), content}
}

const finite = (values: readonly number[]): number[] => values.filter(Number.isFinite)
const least = (values: readonly number[]): number => finite(values).reduce((a, b) => Math.min(a, b), Infinity)
const most = (values: readonly number[]): number => finite(values).reduce((a, b) => Math.max(a, b), -Infinity)

function line(
  {values}: Series,
  x: readonly number[],
  toX: (value: number) => number,
  toY: (value: number) => number,
  index: number,
): Markup {
  let pen = 'M'
  let path = ''
  const points: Markup[] = []
  for (const [place, along] of x.entries()) {
    const value = values[place] ?? null
    if (value === null || !Number.isFinite(value) || !Number.isFinite(along)) {
      pen = 'M'
      continue
    }
    path += `${pen}${at(toX(along))} ${at(toY(value))}`
    pen = 'L'
    if (x.length <= 40) points.push(shape('circle', {cx: toX(along), cy: toY(value), r: 3, class: `fill-${index}`}))
  }
  return fragment(shape('path', {d: path === '' ? 'M0 0' : path, class: `line stroke-${index}`}), points)
}

function describe({x, series, unit, marks = []}: Lines): string {
  const lines = series.slice(0, maxSeries).map(({name, values}) => {
    const known = finite(values.filter((value) => value !== null))
    return `${name}: from ${withUnit(known[0] ?? null, unit)} to ${withUnit(known.at(-1) ?? null, unit)}, least ${withUnit(least(known), unit)}, most ${withUnit(most(known), unit)}`
  })
  return `Lines over ${x.label}. ${[...lines, ...marks.map(({label: name, value}) => `${name} at ${withUnit(value, unit)}`)].join('; ')}.`
}
