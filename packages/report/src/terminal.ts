import {stripVTControlCharacters} from 'node:util'
import type {Block, Cell, Inline, Section, Tone} from './document.ts'
import {drawChart} from './draw-chart.ts'
import {grouped} from './numbers.ts'
import {cut, displayWidth, limits, oneLine, toneSigns, visible} from './text.ts'

/** How the terminal is. */
export interface TerminalOptions {
  /** Columns; default 100. */
  readonly width?: number
  /** Whether colours may be used; default false. Signs and words say the same without. */
  readonly colour?: boolean
  /** Most rows of one table; default 20. */
  readonly maxRows?: number
}

interface Terminal {
  readonly width: number
  readonly maxRows: number
  paint(text: string, style: Style): string
}

type Style = 'bold' | 'dim' | Tone

const styles: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  pass: [32, 39],
  warn: [33, 39],
  fail: [31, 39],
  inconclusive: [35, 39],
  skipped: [2, 22],
  neutral: [36, 39],
}

/** A section as plain text for a terminal. Control characters of data are shown, never sent. */
export function renderTerminal(section: Section, options: TerminalOptions = {}): string {
  const {width = 100, colour = false, maxRows = 20} = options
  const terminal: Terminal = {
    width: Math.max(40, width),
    maxRows,
    paint: (text, style) => (colour && text !== '' ? `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m` : text),
  }
  const {sign, word} = toneSigns[section.tone]
  const title = `${terminal.paint(`${sign} ${word}`, section.tone)}  ${terminal.paint(plain(section.title, limits.heading), 'bold')}`
  const lines = [title, ...wrap(plain(section.headline), terminal.width), ...section.blocks.flatMap((block) => blockLines(block, terminal))]
  return `${lines.join('\n')}\n`
}

/** Escape sequences of terminals go whole; what is left of controls is shown. */
const plain = (text: string, limit: number = limits.line): string => cut(oneLine(stripVTControlCharacters(text)), limit)

function blockLines(block: Block, terminal: Terminal): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', terminal.paint(plain(block.text, limits.heading), 'bold')]
    case 'paragraph':
      return ['', ...wrap(inlines(block.text), terminal.width)]
    case 'list':
      return [
        '',
        ...block.items.flatMap((item) =>
          wrap(inlines(item), terminal.width - 2).map((line, index) => `${index === 0 ? '-' : ' '} ${line}`),
        ),
      ]
    case 'table':
      return ['', ...tableLines(block, terminal)]
    case 'code':
      return [
        '',
        ...visible(stripVTControlCharacters(block.text))
          .split('\n')
          .slice(0, 200)
          .map((line) => `  ${cut(line.replaceAll('\t', '  '), limits.line)}`),
      ]
    case 'chart':
      return ['', terminal.paint(plain(block.chart.title, limits.heading), 'bold'), ...tableLines(drawChart(block.chart), terminal)]
    case 'details':
      return [
        '',
        terminal.paint(plain(block.summary, limits.heading), 'bold'),
        ...block.blocks.flatMap((inner) => blockLines(inner, terminal)),
      ]
    default:
      return block satisfies never
  }
}

function inlines(list: readonly Inline[], limit: number = limits.line): string {
  return plain(list.map((inline) => (typeof inline === 'string' ? inline : inlineText(inline))).join(''), limit)
}

function inlineText(inline: Exclude<Inline, string>): string {
  return inline.kind === 'link' ? `${inline.text} (${inline.href})` : inline.text
}

interface Painted {
  readonly text: string
  readonly tone?: Tone
}

function cellOf(cell: Cell): Painted {
  if (typeof cell === 'object' && 'kind' in cell && cell.kind === 'status') {
    const {sign, word} = toneSigns[cell.tone]
    return {text: `${sign} ${cell.text === undefined ? word : plain(cell.text, limits.cell)}`, tone: cell.tone}
  }
  return {text: inlines((Array.isArray(cell) ? cell : [cell]) as readonly Inline[], limits.cell)}
}

/** Columns are as wide as their widest cell; when they don't fit together, the widest ones give way. */
function tableLines({columns, rows}: Pick<Extract<Block, {kind: 'table'}>, 'columns' | 'rows'>, terminal: Terminal): string[] {
  const shown = rows.slice(0, terminal.maxRows).map((row) => columns.map((_, index) => cellOf(row[index] ?? '')))
  const titles = columns.map(({title}) => plain(title, limits.label))
  const natural = columns.map((_, index) =>
    Math.max(displayWidth(titles[index] ?? ''), ...shown.map((row) => displayWidth(row[index]?.text ?? ''))),
  )
  const widths = narrowed(natural, terminal.width - 2 * (columns.length - 1))
  const lines = (cells: readonly Painted[]): string[] => {
    const wrapped = cells.map(({text}, index) => fitted(text, widths[index] ?? 0))
    return Array.from({length: Math.max(1, ...wrapped.map(({length}) => length))}, (_, line) =>
      cells
        .map(({tone}, index) => {
          const padded = pad(wrapped[index]?.[line] ?? '', widths[index] ?? 0, columns[index]?.align ?? 'left')
          return tone === undefined ? padded : terminal.paint(padded, tone)
        })
        .join('  ')
        .trimEnd(),
    )
  }
  const header = lines(titles.map((text) => ({text}))).map((text) => terminal.paint(text, 'dim'))
  const more = rows.length - shown.length
  const body = [...shown.flatMap(lines), ...(more > 0 ? [`… ${grouped(more)} more rows: see the report`] : [])]
  return header.every((text) => text === '') ? body : [...header, ...body]
}

function narrowed(natural: readonly number[], available: number): number[] {
  const widths = [...natural]
  let over = widths.reduce((sum, width) => sum + width, 0) - available
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    if ((widths[widest] ?? 0) <= 8) break
    widths[widest] = (widths[widest] ?? 0) - 1
    over -= 1
  }
  return widths
}

/** Most lines of one cell. */
const maxLines = 4

/** The lines of a cell: broken between words, cut where a word or the whole is too long. */
function fitted(text: string, width: number): string[] {
  const lines = wrap(text, width).map((line) => (displayWidth(line) > width ? cut(line, Math.max(1, width)) : line))
  return lines.length <= maxLines ? lines : [...lines.slice(0, maxLines - 1), cut(`${lines[maxLines - 1]} …`, Math.max(1, width))]
}

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return align === 'right' ? blanks + text : text + blanks
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
