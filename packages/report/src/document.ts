/**
 * The document that an action hands over: what is said, not how it looks. Strings here are plain text and may hold anything;
 * the renderers (markdown, html, terminal) escape every one of them.
 */

/** Text, or text with a role. */
export type Inline =
  | string
  | {readonly kind: 'strong'; readonly text: string}
  | {readonly kind: 'code'; readonly text: string}
  /** Only `https:` and `http:` targets are rendered as links; everything else as text. */
  | {readonly kind: 'link'; readonly text: string; readonly href: string}

/** Makers of texts with a role. */
export const strong = (text: string): Inline => ({kind: 'strong', text})
/** A name, value or path as written. */
export const code = (text: string): Inline => ({kind: 'code', text})
/** Text that leads somewhere, where the target is safe. */
export const link = (text: string, href: string): Inline => ({kind: 'link', text, href})

/** A status is drawn with a sign and a word, never by colour alone. */
export type Tone = 'pass' | 'warn' | 'fail' | 'inconclusive' | 'skipped' | 'neutral'

/** One cell of a table. */
export type Cell = Inline | readonly Inline[] | {readonly kind: 'status'; readonly tone: Tone; readonly text?: string}

/** A column of a table: its head and where its cells stand. */
export interface Column {
  readonly title: string
  readonly align?: 'left' | 'right'
}

/** A line or a set of bars over shared categories or an x axis. */
export type Chart =
  | {
      readonly kind: 'bars'
      readonly title: string
      readonly categories: readonly string[]
      readonly series: readonly Series[]
      readonly unit?: string
      /** Limits across the bars. */
      readonly marks?: readonly {readonly label: string; readonly value: number}[]
    }
  | {
      readonly kind: 'lines'
      readonly title: string
      readonly x: {readonly label: string; readonly values: readonly number[]}
      readonly series: readonly Series[]
      readonly unit?: string
      /** Horizontal marks, e.g. a limit. */
      readonly marks?: readonly {readonly label: string; readonly value: number}[]
    }
  | {
      readonly kind: 'intervals'
      readonly title: string
      /** Point and interval per row, e.g. differences of metrics with their confidence interval. */
      readonly rows: readonly {
        readonly label: string
        readonly low: number
        readonly point: number
        readonly high: number
        readonly tone: Tone
      }[]
      readonly zero?: number
      readonly unit?: string
    }

/** One line or set of bars of a chart. */
export interface Series {
  readonly name: string
  /** Same length as the categories or x values. `null` leaves a gap. */
  readonly values: readonly (number | null)[]
}

/** One part of a section, top to bottom. */
export type Block =
  | {readonly kind: 'heading'; readonly text: string}
  | {readonly kind: 'paragraph'; readonly text: readonly Inline[]}
  | {readonly kind: 'list'; readonly items: readonly (readonly Inline[])[]}
  | {readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[]}
  | {readonly kind: 'code'; readonly text: string; readonly language?: string}
  | {readonly kind: 'chart'; readonly chart: Chart}
  /** Folded in Markdown and HTML; the summary line is always shown. */
  | {readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[]}

/** Makers of blocks. */
export const heading = (text: string): Block => ({kind: 'heading', text})
/** Text with roles. */
export const paragraph = (...text: Inline[]): Block => ({kind: 'paragraph', text})
/** Items, each of some inlines. */
export const list = (...items: (readonly Inline[])[]): Block => ({kind: 'list', items})
/** A table; a plain string is a title on the left. */
export const table = (columns: readonly (string | Column)[], rows: readonly (readonly Cell[])[]): Block => ({
  kind: 'table',
  columns: columns.map((column) => (typeof column === 'string' ? {title: column} : column)),
  rows,
})
/** Code, folded parts and charts as blocks. */
export const codeBlock = (text: string, language?: string): Block =>
  language === undefined ? {kind: 'code', text} : {kind: 'code', text, language}
/** A chart as a block. */
export const chart = (value: Chart): Block => ({kind: 'chart', chart: value})
/** Blocks that are folded under a summary line. */
export const details = (summary: string, ...blocks: Block[]): Block => ({kind: 'details', summary, blocks})

/** One action's part of the report and of the pull request comment. */
export interface Section {
  /** The action's name, e.g. `evaluate-gate`; also the key of its part of the comment. */
  readonly id: string
  readonly title: string
  readonly tone: Tone
  /** One plain sentence: what happened and what to do. */
  readonly headline: string
  readonly blocks: readonly Block[]
  /** Numbers whose course over the last runs is worth showing; where runs are remembered, a trend is drawn of them. */
  readonly figures?: readonly Figure[]
}

/** A number with its name, the same in every run. */
export interface Figure {
  readonly name: string
  readonly value: number
}
