import type {Series} from './document.ts'
import {type Attributes, type Child, element, fragment, type Markup} from './markup.ts'
import {formatNumber, type Scale} from './numbers.ts'
import {cut, displayWidth, limits, oneLine} from './text.ts'

/** What a chart draws inside its SVG. */
export interface Drawing {
  readonly height: number
  /** The chart in words, for those who can't see it. */
  readonly description: string
  readonly content: Markup
}

/** Coordinates with at most two decimals; what is not finite is drawn at zero. */
export const at = (value: number): number => (Number.isFinite(value) ? Math.round(value * 100) / 100 : 0)

/** A shape whose numbers are rounded. */
export function shape(name: 'line' | 'rect' | 'circle' | 'path' | 'polyline', attributes: Attributes): Markup {
  const rounded = Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? at(value) : value] as const)
  return element(name, Object.fromEntries(rounded))
}

/** A line of text. */
export const text = (x: number, y: number, content: string, attributes: Attributes = {}): Markup =>
  element('text', {x: at(x), y: at(y), ...attributes}, content)

/** A group. */
export const group = (attributes: Attributes, ...children: readonly Child[]): Markup => element('g', attributes, ...children)

/** Wide enough for the 12-unit letters of a label. */
export const textWidth = (content: string, size = 12): number => displayWidth(content) * size * 0.58

/** A label no longer than `limit` characters. */
export const label = (content: string, limit: number = limits.label): string => cut(oneLine(content), Math.max(3, limit))

/** Maps a value of a scale onto a line from `from` to `to`; values outside stop at its ends. */
export function position({low, high}: Scale, from: number, to: number): (value: number) => number {
  const span = high - low || 1
  return (value) => from + (Math.min(1, Math.max(0, (value - low) / span)) || 0) * (to - from)
}

/** Entries for each series: a sample of its colour and its name, wrapped into rows. */
export function legend(
  series: readonly Series[],
  x: number,
  y: number,
  width: number,
): {readonly content: Markup; readonly height: number} {
  if (series.length < 2) return {content: fragment(), height: 0}
  let left = x
  let top = y
  const entries = series.slice(0, maxSeries).map(({name}, index) => {
    const shown = label(name, 28)
    const needed = 20 + textWidth(shown) + 16
    if (left > x && left + needed > x + width) {
      left = x
      top += 20
    }
    const entry = fragment(
      shape('rect', {x: left, y: top - 9, width: 12, height: 12, rx: 3, class: `fill-${index}`}),
      text(left + 18, top + 1, shown, {class: 'legend-text'}),
    )
    left += needed
    return entry
  })
  return {content: fragment(entries), height: top - y + 24}
}

/** More series than this can't be told apart; the table beside the chart has them all. */
export const maxSeries = 6

/** Horizontal grid lines with their numbers on the left. */
export function grid(scale: Scale, x: {readonly from: number; readonly to: number}, y: (value: number) => number, unit = ''): Markup {
  return group(
    {class: 'grid'},
    scale.ticks.map((tick) =>
      fragment(
        shape('line', {x1: x.from, x2: x.to, y1: y(tick), y2: y(tick), class: tick === 0 ? 'zero' : undefined}),
        text(x.from - 8, y(tick) + 4, `${formatNumber(tick)}${unit === '%' ? '%' : ''}`, {class: 'axis-text', 'text-anchor': 'end'}),
      ),
    ),
  )
}

/** Room that the numbers of an axis need on its left. */
export const axisWidth = (scale: Scale, unit = ''): number =>
  Math.max(28, ...scale.ticks.map((tick) => textWidth(formatNumber(tick) + (unit === '%' ? '%' : '')) + 14))
