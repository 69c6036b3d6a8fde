import {type Budget, commentBudget, fits, minus} from './budget.ts'
import type {Inline, Section, Tone} from './document.ts'
import {renderMarkdown} from './markdown.ts'
import {markdownInlines, markdownStatus, markdownText} from './markdown-inline.ts'

/** One action's part of the sticky comment. */
export interface CommentPart {
  /** Unique within the comment, e.g. `evaluate-gate`; letters, digits and `:=.-` only. */
  readonly id: string
  readonly content: Section
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
  readonly footer?: string | readonly Inline[]
  /** Where the reader finds what was cut, e.g. "artifact modelflight-…". */
  readonly rest?: string
}

/** A marker or an id holds nothing that could end an HTML comment. */
const safeName = /^[A-Za-z0-9](?!.*--)[A-Za-z0-9:=.-]*$/

/**
 * One comment with a part per action. Every part may use an equal share of the budget, and what the parts before it left over,
 * so that a long one can't push out another; what is over is cut at a block's border and said.
 *
 * @throws RangeError when the marker or an id has other than the allowed characters.
 */
export function renderComment(parts: readonly CommentPart[], options: CommentOptions): string {
  const {marker, budget = commentBudget, title = 'Modelflight', footer = '', rest = 'the report'} = options
  for (const name of [marker, ...parts.map(({id}) => id)]) {
    if (!safeName.test(name)) throw new RangeError(`not a name for a marker: ${JSON.stringify(name)}`)
  }
  const head = `<!-- ${marker} -->\n## ${verdictLine(parts, title)}\n`
  const last = markdownInlines(typeof footer === 'string' ? [footer] : footer)
  const foot = last === '' ? '' : `\n---\n\n${last}\n`
  let left = minus(budget, head + foot)
  const written: string[] = []
  for (const [index, part] of worstAbove(parts).entries()) {
    const waiting = parts.length - index
    const text = renderPart(part, {chars: Math.floor(left.chars / waiting), bytes: Math.floor(left.bytes / waiting)}, rest)
    written.push(text)
    left = minus(left, text)
  }
  return head + written.join('') + foot
}

const worstFirst: readonly Tone[] = ['fail', 'inconclusive', 'warn', 'pass']
const words: Readonly<Partial<Record<Tone, string>>> = {
  fail: 'stopped by',
  inconclusive: 'can not tell',
  warn: 'passed with warnings from',
}

/** What needs attention stands first; within that, the order stays. */
const worstAbove = (parts: readonly CommentPart[]): CommentPart[] => {
  const rank = ({content}: CommentPart): number => [...worstFirst.slice(0, 3), content.tone].indexOf(content.tone)
  return parts.toSorted((a, b) => rank(a) - rank(b))
}

/** The worst of all parts in plain words, so that the first line answers "may I merge?". */
function verdictLine(parts: readonly CommentPart[], title: string): string {
  const worst = worstFirst.find((tone) => parts.some(({content}) => content.tone === tone))
  if (worst === undefined) return markdownText(title, 200)
  const named = parts.filter(({content}) => content.tone === worst).map(({content}) => content.title)
  const shown = [...new Set(named)].slice(0, 3).join(', ')
  const text = worst === 'pass' ? `${title}: all checks passed` : `${title}: ${words[worst] ?? ''} ${shown}`
  return markdownStatus(worst, text.slice(0, 200))
}

function renderPart({id, content}: CommentPart, share: Budget, rest: string): string {
  const before = `\n<!-- modelflight:part:${id} -->\n`
  const text = before + renderMarkdown(content, {budget: minus(share, before), level: 3, maxRows: 50, rest})
  return fits(text, share) ? text : ''
}
