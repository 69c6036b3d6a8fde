import {createHash} from 'node:crypto'
import type {Block, Cell, Chart, Column, Inline, Section, Tone} from './document.ts'
import {drawChart} from './draw-chart.ts'
import {styleSheet} from './html-style.ts'
import {safeHref} from './links.ts'
import {type Child, element, fragment, type Markup, print, trusted} from './markup.ts'
import {grouped} from './numbers.ts'
import {renderSvg} from './svg.ts'
import {cut, limits, oneLine, toneSigns} from './text.ts'

/** What the page says besides its sections. */
export interface HtmlOptions {
  /** Heading of the page, e.g. the model's name. */
  readonly title: string
  /** One sentence below the heading. */
  readonly lead?: string
  /** Status of the whole page; left out: the worst status of its sections. */
  readonly tone?: Tone
  /** Short facts below the heading, e.g. commit, run, time. */
  readonly facts?: readonly {readonly label: string; readonly value: Inline}[]
  /** Last line. */
  readonly footer?: string
  /** Most rows of one table; default 2,000. */
  readonly maxRows?: number
}

interface Page {
  readonly maxRows: number
  /** Ids come from a counter, never from data. */
  nextId(): string
}

/**
 * One page that needs nothing else: no script, no network (a strict Content-Security-Policy says so to the browser), light and
 * dark, readable on a phone. Every text is escaped by construction.
 */
export function renderHtml(sections: readonly Section[], options: HtmlOptions): string {
  let count = 0
  const page: Page = {
    maxRows: options.maxRows ?? 2_000,
    nextId: () => {
      count += 1
      return `c${count}`
    },
  }
  const body = element('body', {}, top(sections, options), main(sections, page), foot(options.footer))
  return `<!doctype html>\n${print(element('html', {lang: 'en'}, head(options.title), body))}\n`
}

function head(title: string): Markup {
  const hash = createHash('sha256').update(styleSheet).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return element(
    'head',
    {},
    element('meta', {charset: 'utf-8'}),
    element('meta', {'http-equiv': 'Content-Security-Policy', content: policy}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('meta', {name: 'referrer', content: 'no-referrer'}),
    element('title', {}, cut(oneLine(title), limits.heading)),
    element('style', {}, trusted(styleSheet)),
  )
}

const logo = element(
  'svg',
  {
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  },
  element('path', {d: 'M3 17 21 4l-5 16-5-6-8 3Z'}),
  element('path', {d: 'M11 14 21 4'}),
)

function top(sections: readonly Section[], {title, lead, tone, facts = []}: HtmlOptions): Markup {
  const steps = sections.map((section, index) =>
    element(
      'li',
      {},
      element('a', {href: `#part-${index + 1}`}, element('span', {}, line(section.title, limits.heading)), pill(section.tone)),
    ),
  )
  return element(
    'header',
    {class: 'top'},
    element(
      'div',
      {class: 'frame'},
      element('div', {class: 'brand'}, logo, 'Modelflight report'),
      element('h1', {}, line(title, limits.heading)),
      element('p', {class: 'lead'}, pill(tone ?? worst(sections)), lead !== undefined && element('span', {}, line(lead))),
      facts.length > 0 &&
        element(
          'dl',
          {class: 'facts'},
          facts.map(({label, value}) => element('div', {}, element('dt', {}, line(label, limits.cell)), element('dd', {}, inline(value)))),
        ),
      steps.length > 1 && element('nav', {'aria-label': 'Sections'}, element('ol', {class: 'journey'}, steps)),
    ),
  )
}

/** The most serious status of some sections: fail > inconclusive > warn > pass; nothing to judge is `neutral`. */
export function worst(sections: readonly Section[]): Tone {
  const order: readonly Tone[] = ['fail', 'inconclusive', 'warn', 'pass', 'skipped']
  return order.find((tone) => sections.some((section) => section.tone === tone)) ?? 'neutral'
}

const main = (sections: readonly Section[], page: Page): Markup =>
  element(
    'main',
    {class: 'frame'},
    sections.map((section, index) => {
      const id = `part-${index + 1}`
      return element(
        'section',
        {class: `part is-${section.tone}`, id, 'aria-labelledby': `${id}-title`},
        element('header', {}, element('h2', {id: `${id}-title`}, line(section.title, limits.heading)), pill(section.tone)),
        element('p', {class: 'headline'}, line(section.headline)),
        section.blocks.map((block) => blockMarkup(block, page, 3)),
      )
    }),
  )

const foot = (text = 'Made by Modelflight. This page is complete in itself and loads nothing.'): Markup =>
  element('footer', {class: 'frame foot'}, line(text))

const line = (text: string, limit: number = limits.line): string => cut(oneLine(text), limit)

/** Sign and word, so that the colour is never alone. */
function pill(tone: Tone, text?: string): Markup {
  const {sign, word} = toneSigns[tone]
  return element(
    'span',
    {class: `pill is-${tone}`},
    element('span', {class: 'sign', 'aria-hidden': 'true'}, sign),
    text === undefined ? word : line(text, limits.cell),
  )
}

function inline(value: Inline, limit: number = limits.line): Child {
  if (typeof value === 'string') return keepEnds(value, limit)
  switch (value.kind) {
    case 'strong':
      return element('strong', {}, keepEnds(value.text, limit))
    case 'code':
      return element('code', {}, line(value.text, limit))
    case 'link': {
      const href = safeHref(value.href)
      return href === undefined
        ? line(value.text || value.href, limit)
        : element('a', {href, rel: 'noreferrer noopener'}, line(value.text || href, limit))
    }
    default:
      return value satisfies never
  }
}

/** Blanks between two inlines stay. */
const keepEnds = (text: string, limit: number): string =>
  `${/^\s/.test(text) ? ' ' : ''}${line(text, limit)}${/\S\s+$/.test(text) ? ' ' : ''}`

function blockMarkup(block: Block, page: Page, level: number): Markup {
  switch (block.kind) {
    case 'heading':
      return element(level > 3 ? 'h4' : 'h3', {}, line(block.text, limits.heading))
    case 'paragraph':
      return element(
        'p',
        {},
        block.text.map((one) => inline(one)),
      )
    case 'list':
      return element(
        'ul',
        {},
        block.items.map((item) =>
          element(
            'li',
            {},
            item.map((one) => inline(one)),
          ),
        ),
      )
    case 'table':
      return tableMarkup(block.columns, block.rows, page, 'Table')
    case 'code':
      return element('pre', {tabindex: 0}, element('code', {}, block.text))
    case 'chart':
      return figure(block.chart, page)
    case 'details':
      return element(
        'details',
        {},
        element('summary', {}, line(block.summary, limits.heading)),
        block.blocks.map((inner) => blockMarkup(inner, page, level + 1)),
      )
    default:
      return block satisfies never
  }
}

function tableMarkup(columns: readonly Column[], rows: readonly (readonly Cell[])[], page: Page, name: string): Markup {
  const shown = rows.slice(0, page.maxRows)
  const align = columns.map(({align: side}) => (side === 'right' ? 'number' : undefined))
  const table = element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        columns.map(({title}, index) => element('th', {scope: 'col', class: align[index]}, line(title, limits.cell))),
      ),
    ),
    element(
      'tbody',
      {},
      shown.map((row) =>
        element(
          'tr',
          {},
          columns.map((_, index) =>
            element(index === 0 ? 'th' : 'td', {scope: index === 0 && 'row', class: align[index]}, cellMarkup(row[index] ?? '')),
          ),
        ),
      ),
    ),
  )
  const scroll = element('div', {class: 'scroll', role: 'region', 'aria-label': line(name, limits.heading), tabindex: 0}, table)
  const more = rows.length - shown.length
  return more > 0 ? fragment(scroll, element('p', {}, `${grouped(more)} more rows are in the JSON report.`)) : scroll
}

function cellMarkup(cell: Cell): Child {
  if (typeof cell === 'object' && 'kind' in cell && cell.kind === 'status') return pill(cell.tone, cell.text)
  return ((Array.isArray(cell) ? cell : [cell]) as readonly Inline[]).map((one) => inline(one, 500))
}

/** The drawing twice, for desk and phone (the style shows one), and its numbers as a table. */
function figure(chart: Chart, page: Page): Markup {
  const {columns, rows} = drawChart(chart)
  return element(
    'figure',
    {},
    element('figcaption', {}, line(chart.title, limits.heading)),
    renderSvg(chart, page.nextId(), 'wide'),
    renderSvg(chart, page.nextId(), 'narrow'),
    element('details', {}, element('summary', {}, 'Numbers of this chart'), tableMarkup(columns, rows, page, chart.title)),
  )
}
