import type {Chart} from './document.ts'
import {element, type Markup} from './markup.ts'
import {drawBars} from './svg-bars.ts'
import {drawIntervals} from './svg-intervals.ts'
import {drawLines} from './svg-lines.ts'
import {type Drawing, text} from './svg-parts.ts'
import {cut, limits, oneLine} from './text.ts'

/** How wide a drawing is, in its own units: one for a desk, one for a phone, so that letters keep their size. */
export type Width = 'wide' | 'narrow'

const widths: Readonly<Record<Width, number>> = {wide: 720, narrow: 350}

/**
 * A chart as SVG without styles of its own: classes and CSS variables of the page give the colours, light and dark.
 * Title and description are read out; all text is escaped.
 *
 * @param id unique within the page; letters, digits and hyphens.
 */
export function renderSvg(chart: Chart, id: string, width: Width = 'wide'): Markup {
  const drawing = draw(chart, widths[width])
  const size = {viewBox: `0 0 ${widths[width]} ${drawing.height}`, width: widths[width], height: drawing.height}
  return element(
    'svg',
    {...size, xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'aria-labelledby': `${id}-t ${id}-d`, class: `chart ${width}`},
    element('title', {id: `${id}-t`}, cut(oneLine(chart.title), limits.heading)),
    element('desc', {id: `${id}-d`}, cut(oneLine(drawing.description), 1_000)),
    drawing.content,
  )
}

function draw(chart: Chart, width: number): Drawing {
  if (isEmpty(chart)) return {height: 40, description: 'No values.', content: text(0, 24, 'No values to draw.', {class: 'axis-text'})}
  switch (chart.kind) {
    case 'bars':
      return drawBars(chart, width)
    case 'lines':
      return drawLines(chart, width)
    case 'intervals':
      return drawIntervals(chart, width)
    default:
      return chart satisfies never
  }
}

function isEmpty(chart: Chart): boolean {
  if (chart.kind === 'intervals') return chart.rows.length === 0
  return chart.series.every(({values}) => values.every((value) => value === null || !Number.isFinite(value)))
}
