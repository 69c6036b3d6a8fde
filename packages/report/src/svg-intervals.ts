import type {Chart} from './document.ts'
import {fragment} from './markup.ts'
import {formatNumber, niceScale, withUnit} from './numbers.ts'
import {type Drawing, label, position, shape, text, textWidth} from './svg-parts.ts'

type Intervals = Extract<Chart, {kind: 'intervals'}>

/** More rows than this are left to the table. */
const maxRows = 40

/** One row per estimate: a line from low to high, a dot at the point, and a rule where there is no difference. */
export function drawIntervals({rows: all, zero = 0, unit, title}: Intervals, width: number): Drawing {
  const rows = all.slice(0, maxRows)
  const scale = niceScale([zero, ...rows.flatMap(({low, point, high}) => [low, point, high])], width > 500 ? 6 : 3)
  const limit = width > 500 ? 32 : 14
  const from = Math.min(width * 0.4, Math.max(...rows.map((row) => textWidth(label(row.label, limit)))) + 10)
  const x = position(scale, from + 6, width - 84)
  const step = 30
  const bottom = step * rows.length + 8
  const content = fragment(
    scale.ticks.map((tick) =>
      fragment(
        shape('line', {x1: x(tick), x2: x(tick), y1: 4, y2: bottom, class: 'grid-line'}),
        text(x(tick), bottom + 16, formatNumber(tick), {class: 'axis-text', 'text-anchor': 'middle'}),
      ),
    ),
    shape('line', {x1: x(zero), x2: x(zero), y1: 0, y2: bottom, class: 'zero strong'}),
    rows.map((row, index) => {
      const y = step * (index + 0.5) + 4
      return fragment(
        text(from - 8, y + 4, label(row.label, limit), {class: 'axis-text', 'text-anchor': 'end'}),
        shape('line', {x1: x(row.low), x2: x(row.high), y1: y, y2: y, class: `interval tone-${row.tone}`}),
        shape('line', {x1: x(row.low), x2: x(row.low), y1: y - 5, y2: y + 5, class: `interval tone-${row.tone}`}),
        shape('line', {x1: x(row.high), x2: x(row.high), y1: y - 5, y2: y + 5, class: `interval tone-${row.tone}`}),
        shape('circle', {cx: x(row.point), cy: y, r: 5, class: `dot tone-${row.tone}`}),
        text(width - 76, y + 4, withUnit(row.point, unit), {class: 'value-text'}),
      )
    }),
  )
  const words = rows.map(
    (row) => `${row.label}: ${withUnit(row.point, unit)}, from ${withUnit(row.low, unit)} to ${withUnit(row.high, unit)}`,
  )
  return {height: bottom + 24, description: `${title}. Intervals around ${formatNumber(zero)}. ${words.join('; ')}.`, content}
}
