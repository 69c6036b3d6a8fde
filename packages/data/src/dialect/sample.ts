/** A cell of a sample, as far as guesses need it. */
export interface SampleCell {
  readonly text: string
  readonly isQuoted: boolean
}

/** A row of a sample. */
export interface SampleRow {
  /** Line in the file, from 1. */
  readonly line: number
  readonly cells: readonly SampleCell[]
}

/** Rows that a guess looks at. */
const mostRows = 500

/**
 * Cuts text into rows without judging it: a quote opens a cell only where the cell begins. Blank lines are left out.
 *
 * @param comment lines that begin with it are left out.
 * @param isWhole whether the text ends where the file does; else what follows the last line end is left out.
 */
export function sampleRows(text: string, delimiter: string, comment: string | undefined, isWhole: boolean): readonly SampleRow[] {
  const rows: SampleRow[] = []
  let line = 1
  for (let at = 0; at < text.length && rows.length < mostRows; ) {
    const row = delimiter === ' ' ? blankRow(text, at) : rowAt(text, at, delimiter)
    if (row.next > text.length && !isWhole) break
    const isBlank = row.cells.length === 1 && row.cells[0]?.text.trim() === '' && !row.cells[0].isQuoted
    if (!isBlank && (comment === undefined || text[at] !== comment)) rows.push({line, cells: row.cells})
    for (let feed = text.indexOf('\n', at); feed >= 0 && feed < row.next; feed = text.indexOf('\n', feed + 1)) line++
    at = row.next
  }
  return rows
}

interface Cut {
  readonly cells: readonly SampleCell[]
  /** Behind the line's end; beyond the text when it has none. */
  readonly next: number
}

function blankRow(text: string, from: number): Cut {
  const feed = text.indexOf('\n', from)
  const end = feed < 0 ? text.length : feed
  const cells = text
    .slice(from, end)
    .trim()
    .split(/[ \t]+/)
  return {cells: cells.map((cell) => ({text: cell, isQuoted: false})), next: feed < 0 ? end + 1 : end + 1}
}

function rowAt(text: string, from: number, delimiter: string): Cut {
  const cells: SampleCell[] = []
  for (let at = from; ; ) {
    const isQuoted = text[at] === '"'
    const closing = isQuoted ? closingQuote(text, at + 1) : at
    let end = closing
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
    const raw = text.slice(at, end)
    const cell = text[end] === delimiter ? raw : raw.replace(/\r$/, '')
    cells.push({text: isQuoted ? cell.replace(/^"|"$/g, '').replaceAll('""', '"') : cell, isQuoted})
    if (text[end] !== delimiter) return {cells, next: end + 1}
    at = end + 1
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at + 1
  return text.length
}

/** The number that occurs most, of those the first. */
export function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}

/** Whether a text is a number as RFC 4180 files and JSON write them. */
export const isNumber = (text: string): boolean => /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text.trim())
