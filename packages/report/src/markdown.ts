import {type Budget, fits, minus, summaryBudget} from './budget.ts'
import type {Block, Chart, Section} from './document.ts'
import {drawChart} from './draw-chart.ts'
import {breakReferences, longestRun, markdownCell, markdownInlines, markdownStatus, markdownText} from './markdown-inline.ts'
import {escapeEntities} from './markup.ts'
import {mermaidChart} from './mermaid.ts'
import {grouped} from './numbers.ts'
import {cut, limits, oneLine, visible} from './text.ts'

/** Where the Markdown goes, and so how much of it there may be. */
export interface MarkdownOptions {
  /** Default: the budget of a job summary. */
  readonly budget?: Budget
  /** Level of the section's own heading, 1 to 4; default 2. */
  readonly level?: number
  /** Most rows of one table, items of one list or lines of one code block; default 1,000. */
  readonly maxRows?: number
  /** Where the reader finds what was cut; default `the report`. Plain text. */
  readonly rest?: string
}

interface Writer {
  /** Whether the blocks stand in a folded part already. */
  readonly isFolded?: boolean
  readonly level: number
  readonly maxRows: number
  readonly rest: string
}

/** A block as finished text, or as parts that can be cut between. */
type Piece = {readonly text: string} | Splittable

interface Splittable {
  readonly before: string
  /** Computed one by one, so that a table of a hundred thousand rows costs what is shown of it. */
  readonly parts: {readonly length: number; at(index: number): string}
  readonly after: string
  /** What one part is, for "12 more rows". */
  readonly noun: string
}

/**
 * A section as GitHub-flavoured Markdown. Every text of it is escaped: no tag, link, mention, image, heading or diagram comes
 * out of data. What does not fit the budget is cut between blocks, rows or lines and said; the result is always whole Markdown.
 */
export function renderMarkdown(section: Section, options: MarkdownOptions = {}): string {
  const {budget = summaryBudget, level = 2, maxRows = 1_000, rest = 'the report'} = options
  const writer = {level: Math.min(4, Math.max(1, level)), maxRows, rest: markdownText(rest, limits.heading)}
  const title = `${'#'.repeat(writer.level)} ${markdownStatus(section.tone, section.title)}`
  const head = `${title}\n\n${markdownText(section.headline)}\n`
  const first = fits(head, budget) ? head : `${title}\n`
  return first + writeBlocks(section.blocks, minus(budget, first), writer)
}

/** Blocks, each after a blank line, as far as they fit. */
function writeBlocks(blocks: readonly Block[], budget: Budget, writer: Writer): string {
  const closing = `\n_More is in ${writer.rest}._\n`
  let room = minus(budget, closing)
  const written: string[] = []
  for (const block of blocks) {
    const text = writeBlock(block, room, writer)
    if (text === undefined) return fits(closing, budget) ? written.join('') + closing : written.join('')
    written.push(text)
    room = minus(room, text)
  }
  return written.join('')
}

/** One block as it fits, or undefined when not even its first part does. */
function writeBlock(block: Block, budget: Budget, writer: Writer): string | undefined {
  if (block.kind === 'details') return writeDetails(block, budget, writer)
  const piece = pieceOf(block, writer)
  if ('text' in piece) return fits(piece.text, budget) ? piece.text : undefined
  return writeParts(piece, budget, writer)
}

function writeParts({before, parts, after, noun}: Splittable, budget: Budget, writer: Writer): string | undefined {
  const more = (left: number): string => `\n_${grouped(left)} more ${noun}${left === 1 ? '' : 's'}: see ${writer.rest}._\n`
  let room = minus(minus(budget, before), after + more(parts.length))
  const written: string[] = []
  while (written.length < Math.min(parts.length, writer.maxRows)) {
    const part = parts.at(written.length)
    if (!fits(part, room)) break
    written.push(part)
    room = minus(room, part)
  }
  if (written.length === 0 && parts.length > 0) return undefined
  const left = parts.length - written.length
  return before + written.join('') + after + (left === 0 ? '' : more(left))
}

/** The summary stands in an HTML block of ours, so it is escaped as HTML; the blocks inside are Markdown again after a blank line. */
function writeDetails({summary, blocks}: Extract<Block, {kind: 'details'}>, budget: Budget, writer: Writer): string | undefined {
  const before = foldStart(summary)
  const after = '\n</details>\n'
  const room = minus(budget, before + after)
  if (!fits('', room)) return undefined
  const inside = writeBlocks(blocks, room, {...writer, isFolded: true})
  return inside === '' && blocks.length > 0 ? undefined : before + inside + after
}

const foldStart = (summary: string): string =>
  `\n<details><summary>${escapeEntities(breakReferences(cut(oneLine(summary), limits.heading)))}</summary>\n`

function pieceOf(block: Exclude<Block, {kind: 'details'}>, writer: Writer): Piece {
  switch (block.kind) {
    case 'heading':
      return {text: `\n${'#'.repeat(writer.level + 1)} ${markdownText(block.text, limits.heading) || '—'}\n`}
    case 'paragraph':
      return {text: `\n${markdownInlines(block.text)}\n`}
    case 'list':
      return {before: '\n', parts: mapped(block.items, (item) => `- ${markdownInlines(item) || '—'}\n`), after: '', noun: 'item'}
    case 'table':
      return tablePiece(block)
    case 'code':
      return codePiece(block.text, block.language)
    case 'chart':
      return chartPiece(block.chart, writer)
    default:
      return block satisfies never
  }
}

/** A list whose elements are made when asked for. */
function mapped<T, U>(list: readonly T[], make: (element: T) => U): {readonly length: number; at(index: number): U} {
  return {
    length: list.length,
    at: (index) => {
      const element = list[index]
      if (element === undefined) throw new RangeError(`no element ${index}`)
      return make(element)
    },
  }
}

/** Rows are cut or filled to the number of columns: a table can't be pushed out of shape. */
function tablePiece({columns, rows}: Pick<Extract<Block, {kind: 'table'}>, 'columns' | 'rows'>): Splittable {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  const titles = columns.map(({title}) => markdownText(title, limits.cell))
  const rule = columns.map(({align}) => (align === 'right' ? '--:' : ':--'))
  return {
    before: `\n${line(titles)}${line(rule)}`,
    parts: mapped(rows, (row) => line(columns.map((_, column) => markdownCell(row[column] ?? '')))),
    after: '',
    noun: 'row',
  }
}

/**
 * Folded, once: a picture repeats what the section says in words. Lines are a diagram that GitHub draws; everything else, and lines that Mermaid can't
 * draw truly, is a table of block characters.
 */
function chartPiece(chart: Chart, {isFolded = false}: Writer): Piece {
  const drawing = chart.kind === 'lines' ? mermaidChart(chart) : undefined
  const title = chart.title || 'Chart'
  const before = isFolded ? `\n**${markdownText(title, limits.heading)}**\n` : foldStart(title)
  const after = isFolded ? '' : '\n</details>\n'
  if (drawing !== undefined) {
    const legend = drawing.legend.map(({sign, name}) => `${sign} ${markdownText(name, limits.label) || '—'}`).join(' · ')
    return {text: `${before}\n\`\`\`mermaid\n${drawing.diagram}\n\`\`\`\n\n${legend}\n${after}`}
  }
  const piece = tablePiece(drawChart(chart))
  return {...piece, before: `${before}${piece.before}`, after}
}

/** Languages that GitHub draws instead of showing, or acts upon, are left out: only these are kept. */
const languages = new Set([
  'bash',
  'sh',
  'json',
  'yaml',
  'sql',
  'csv',
  'text',
  'diff',
  'python',
  'javascript',
  'typescript',
  'toml',
  'ini',
  'xml',
])

function codePiece(text: string, language: string | undefined): Splittable {
  const lines = visible(text).split('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  const name = language !== undefined && languages.has(language) ? language : ''
  return {
    before: `\n${fence}${name}\n`,
    parts: mapped(lines, (line) => `${cut(line, limits.line)}\n`),
    after: `${fence}\n`,
    noun: 'line',
  }
}
