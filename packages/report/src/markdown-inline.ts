import type {Cell, Inline, Tone} from './document.ts'
import {safeHref} from './links.ts'
import {cut, limits, oneLine, toneSigns} from './text.ts'

/** Joins two characters invisibly: what stands on both sides is no longer one name to GitHub. */
const joiner = '\u2060'

/**
 * Text as Markdown that renders as exactly this text, on one line. It may follow the start of a line, but knows no tables
 * beyond escaping `|`.
 */
export function markdownText(text: string, limit: number = limits.line): string {
  return escapeEnds(breakReferences(cut(oneLine(text), limit).replace(/[\\`*_[\]{}<>&|~$^]/g, escapeCharacter)))
}

/** HTML entities where a browser would see a tag, backslashes where only Markdown has a meaning for the character. */
const escapeCharacter = (character: string): string =>
  character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`

/** Breaks what GitHub turns into links or emoji by itself: mentions, issues, commits, addresses and short codes. */
export function breakReferences(text: string): string {
  return text
    .replace(/[@#]/g, (character) => character + joiner)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`)
    .replace(/\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])([0-9a-f]{3})([0-9a-f]{4,61})\b/gi, `$1${joiner}$2`)
    .replace(/(:)(?=\/\/)/g, `$1${joiner}`)
    .replace(/\b(mailto|xmpp|tel|javascript|vbscript|data(?=:\w+\/)):/gi, `$1${joiner}:`)
    .replace(/\](?=:)/g, `]${joiner}`)
    .replace(/www(?=\.)/gi, (word) => word + joiner)
    .replace(/:(?=(?!\d{1,2}:)[\w+\-\\]+:)/g, `:${joiner}`)
}

/** Keeps the first characters from starting a heading, list or rule, and a last `!` from making an image of a link that follows. */
function escapeEnds(text: string): string {
  return text
    .replace(/!$/, '\\!')
    .replace(/^(=|[-+:](?=[\s:-]|$))/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/** What some reader of the Markdown, such as a mail or a chat, may act upon although it stands in a code span. Addresses stay, to be copied. */
const provocative = /<|(?<!\w)@|\]:|\b(javascript|vbscript|data:\w+\/)|```/i

/**
 * Text as a code span that holds exactly this text: its fence is longer than any run of backticks inside. A text with tags or mentions is
 * written as plain text instead, where each of these is broken.
 */
export function markdownCode(text: string, limit: number = limits.line): string {
  const content = cut(oneLine(text), limit)
  if (content === '') return '—'
  if (provocative.test(content)) return markdownText(text, limit)
  const fence = '`'.repeat(longestRun(content) + 1)
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${content}${pad}${fence}`
}

/** Length of the longest run of backticks. */
export const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))

/** One inline. */
export function markdownInline(inline: Inline, limit: number = limits.line): string {
  if (typeof inline === 'string') return keepingBlanks(inline, markdownText(inline, limit))
  switch (inline.kind) {
    case 'strong':
      return markdownStrong(inline.text, limit)
    case 'code':
      return markdownCode(inline.text, limit)
    case 'link':
      return markdownLink(inline.text, inline.href, limit)
    default:
      return inline satisfies never
  }
}

/** Blanks at both ends part this inline from its neighbours. */
function keepingBlanks(text: string, rendered: string): string {
  if (rendered === '') return text === '' ? '' : ' '
  return `${/^\s/.test(text) ? ' ' : ''}${rendered}${/\s$/.test(text) ? ' ' : ''}`
}

function markdownStrong(text: string, limit: number): string {
  const content = markdownText(text, limit)
  return content === '' ? '' : `**${content}**`
}

function markdownLink(text: string, href: string, limit: number): string {
  const target = safeHref(href)
  if (target === undefined) return markdownText(text === '' ? href : text, limit)
  return `[${markdownText(text, limit) || 'link'}](<${target.replaceAll('&', '&amp;')}>)`
}

/** Several inlines in a row, as the text of one block. */
export const markdownInlines = (inlines: readonly Inline[], limit?: number): string =>
  joined(inlines)
    .map((inline) => markdownInline(inline, limit))
    .join('')
    .trim()

/** Neighbouring texts become one, so that an address written in two pieces is seen as one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const all: Inline[] = []
  for (const inline of inlines) {
    const last = all.at(-1)
    if (typeof inline === 'string' && typeof last === 'string') all[all.length - 1] = last + inline
    else all.push(inline)
  }
  return all
}

/** Sign and word. */
export const markdownStatus = (tone: Tone, text?: string): string =>
  `${toneSigns[tone].emoji} ${text === undefined ? toneSigns[tone].word : markdownText(text, limits.cell)}`

/** One cell: never a line break, never a bar that ends the cell. */
export function markdownCell(cell: Cell): string {
  if (typeof cell === 'object' && 'kind' in cell && cell.kind === 'status') return markdownStatus(cell.tone, cell.text)
  return joined(isInlines(cell) ? cell : [cell as Inline])
    .map((inline) => (typeof inline === 'object' && inline.kind === 'code' ? codeInCell(inline.text) : markdownInline(inline, limits.cell)))
    .join('')
    .trim()
}

const isInlines = (cell: Cell): cell is readonly Inline[] => Array.isArray(cell)

/** Inside a table a code span may hold `\|` for a bar; after a backslash of its own that would end the cell, so a broken bar stands there. */
const codeInCell = (text: string): string =>
  provocative.test(cut(oneLine(text), limits.cell))
    ? markdownText(text, limits.cell)
    : markdownCode(text, limits.cell).replace(/(\\*)\|/g, (_, slashes: string) => (slashes === '' ? '\\|' : `${slashes}¦`))
