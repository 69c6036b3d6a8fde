import {type Budget, commentBudget, fits, minus} from './budget.ts'
import type {Section} from './document.ts'
import {renderMarkdown} from './markdown.ts'
import {markdownText} from './markdown-inline.ts'

/** One action's part of the sticky comment: freshly made, or kept as it stands in the comment. */
export interface CommentPart {
  /** Unique within the comment, e.g. `evaluate-gate`; lower-case letters, digits and hyphens. */
  readonly id: string
  readonly content: Section | string
}

/** What surrounds the parts. */
export interface CommentOptions {
  /** Hidden first line by which the comment is found again, without `<!--` and `-->`; letters, digits and `:=.-` only. */
  readonly marker: string
  /** Default: GitHub's limits with room to spare. */
  readonly budget?: Budget
  /** Default `Modelflight`. */
  readonly title?: string
  /** Last line, e.g. commit and run. */
  readonly footer?: string
  /** Where the reader finds what was cut, e.g. "artifact modelflight-…". */
  readonly rest?: string
}

const open = (id: string): string => `<!-- modelflight:part:${id} -->`
const close = (id: string): string => `<!-- /modelflight:part:${id} -->`

/** A marker, its end or an id holds nothing that could end an HTML comment. */
const safeName = /^[A-Za-z0-9][A-Za-z0-9:=.-]*$/

/**
 * One comment with a part per action. Every part has an equal share of the budget, so that a long one can't push out another;
 * what is over is cut at a block's border.
 *
 * @throws RangeError when the marker or an id has other than the allowed characters.
 */
export function renderComment(parts: readonly CommentPart[], options: CommentOptions): string {
  const {marker, budget = commentBudget, title = 'Modelflight', footer = '', rest = 'the report'} = options
  for (const name of [marker, ...parts.map(({id}) => id)]) {
    if (!safeName.test(name) || name.includes('--')) throw new RangeError(`not a name for a marker: ${JSON.stringify(name)}`)
  }
  const head = `<!-- ${marker} -->\n## ${markdownText(title, 200)}\n`
  const foot = footer === '' ? '' : `\n---\n\n${markdownText(footer, 1_000)}\n`
  const left = minus(budget, head + foot)
  const share = {chars: Math.floor(left.chars / Math.max(1, parts.length)), bytes: Math.floor(left.bytes / Math.max(1, parts.length))}
  return head + parts.map((part) => renderPart(part, share, rest)).join('') + foot
}

function renderPart({id, content}: CommentPart, share: Budget, rest: string): string {
  const before = `\n${open(id)}\n`
  const after = `${close(id)}\n`
  const room = minus(share, before + after)
  const text =
    typeof content === 'string' ? shorten(content, room, rest) : renderMarkdown(content, {budget: room, level: 3, maxRows: 50, rest})
  return fits(before + text + after, share) ? `${before}${text.replace(/\n*$/, '\n')}${after}` : ''
}

/**
 * The parts of a comment that `renderComment` made, with their text as it stands. Data can't forge a border: in rendered
 * Markdown `<` comes out of our own code only.
 */
export function splitComment(body: string): CommentPart[] {
  const parts = body.matchAll(/^<!-- modelflight:part:([A-Za-z0-9:=.-]+) -->\n([\s\S]*?)^<!-- \/modelflight:part:\1 -->$/gm)
  return Array.from(parts, ([, id = '', content = '']) => ({id, content}))
}

/**
 * Rendered Markdown cut to a budget between two blocks, never inside a table, a code block or `<details>`. Meant for the
 * parts of a comment that an earlier job wrote.
 */
export function shorten(markdown: string, budget: Budget, rest = 'the report'): string {
  if (fits(markdown, budget)) return markdown
  const closing = `\n_More is in ${markdownText(rest, 200)}._\n`
  let room = minus(budget, closing)
  let kept = ''
  for (const block of blocksOf(markdown)) {
    if (!fits(block, room)) break
    kept += block
    room = minus(room, block)
  }
  return fits(kept + closing, budget) ? kept + closing : kept
}

/** Text between blank lines, joined again where a fence or `<details>` is open across them. */
function blocksOf(markdown: string): string[] {
  const blocks: string[] = []
  let block = ''
  let fence = ''
  let depth = 0
  for (const line of markdown.split(/(?<=\n)/)) {
    block += line
    const mark = /^`{3,}/.exec(line)?.[0] ?? ''
    if (fence === '' && mark !== '') fence = mark
    else if (fence !== '' && line.trim() === fence) fence = ''
    if (fence === '' && line.startsWith('<details>')) depth += 1
    if (fence === '' && line.startsWith('</details>')) depth -= 1
    if (line.trim() === '' && fence === '' && depth <= 0) {
      blocks.push(block)
      block = ''
    }
  }
  return [...blocks, block]
}
