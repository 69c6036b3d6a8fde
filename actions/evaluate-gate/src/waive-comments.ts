import type {Context, Discussion, SpokenComment} from '@modelflight/core/action'
import type {Check} from '@modelflight/core/verdict'
import {addDays, isDay, type Waiver} from '@modelflight/evaluation/waivers'
import type {LoadedWaivers} from './waived.ts'

/** A waiver that names no day holds so long after it was written. */
const daysByDefault = 7
/** People whose permission is asked for one decision. */
const maxAuthors = 20
/** Waivers of one pull request that are looked at, newest first. */
const maxCommands = 50

const shortestReason = 10
/** As many as `Discussion` reads. */
const mostComments = 1_000

const unread: Check = {
  id: 'waive-comments',
  status: 'warn',
  limit: mostComments,
  message: `only the first ${mostComments} comments of the pull request were read; waivers after them do not count`,
  hint: 'Put the waiver into the file of waivers on the base branch.',
}

/** `/waive <gate> [until <day>] <reason>`, as one line of a comment. */
export interface WaiveCommand {
  readonly gate: string
  /** As `2026-12-31`; a week after the comment where none was named. */
  readonly expires: string
  readonly reason: string
  readonly comment: SpokenComment
}

/** One line that asks for a waiver, and what follows it. Gates with spaces stand in quotes or backticks. */
const line =
  /^\/waive[ \t]+(?:"([^"\n]{1,300})"|`([^`\n]{1,300})`|(\S{1,300}))(?:[ \t]+until[ \t]+(\d{4}-\d{2}-\d{2}))?(?:[ \t]+(\S.{0,2000}))?\s*$/

/** The waivers that a comment asks for. What is quoted or stands in a block of code is not asked. */
export function waiveCommands(comment: SpokenComment): readonly WaiveCommand[] {
  const commands: WaiveCommand[] = []
  let fence: string | undefined
  for (const text of comment.body.split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true) fence = undefined
      continue
    }
    if (mark !== undefined) fence = mark
    const [, quoted, coded, plain, until, reason = ''] = line.exec(text) ?? []
    const gate = quoted ?? coded ?? plain
    if (gate !== undefined)
      commands.push({gate, expires: until ?? addDays(comment.createdAt, daysByDefault), reason: reason.trim(), comment})
  }
  return commands
}

/**
 * The waivers that people with write permission wrote under the pull request, newest first, for gates that are not met. Who may is asked of the host now.
 * What is refused is said, with the reason; when nothing can be asked, nothing is waived.
 */
export async function spokenWaivers(checks: readonly Check[], context: Context): Promise<LoadedWaivers> {
  const {discussion} = context
  const unmet = checks.filter(({status}) => status === 'fail' || status === 'inconclusive').map(({id}) => id)
  if (discussion === undefined || unmet.length === 0) return {waivers: [], checks: []}
  try {
    const comments = await discussion.comments()
    const asked = comments
      .flatMap(waiveCommands)
      .toReversed()
      .filter(({gate}) => unmet.includes(gate) || !checks.some(({id}) => id === gate))
    const {waivers, checks: refused} = await judge(asked.slice(0, maxCommands), context, permissions(discussion))
    return {waivers, checks: comments.length < mostComments ? refused : [...refused, unread]}
  } catch (error) {
    const message = `waivers by comment could not be read, so none was used: ${error instanceof Error ? error.message : ''}`
    return {waivers: [], checks: [{id: 'waive-comments', status: 'warn', message}]}
  }
}

type Ask = (login: string) => Promise<'admin' | 'write' | 'read' | 'none' | 'too many'>

/** Each is asked once; a crowd is not. */
function permissions(discussion: Discussion): Ask {
  const known = new Map<string, ReturnType<Ask>>()
  return (login) => {
    const answer = known.get(login) ?? (known.size < maxAuthors ? discussion.permission(login) : Promise.resolve('too many' as const))
    known.set(login, answer)
    return answer
  }
}

async function judge(commands: readonly WaiveCommand[], context: Context, ask: Ask): Promise<LoadedWaivers> {
  const waivers: Waiver[] = []
  const refused: Check[] = []
  for (const command of commands) {
    const {gate, comment, reason, expires} = command
    if (waivers.some((waiver) => waiver.gate === gate)) continue
    const where = {file: `comment ${comment.id} of #${context.run.pullRequest?.number ?? 0}`}
    const fault = faultOf(command) ?? (await lackOfPermission(comment.author, ask))
    if (fault === undefined) waivers.push({gate, reason, owner: comment.author, expires, where})
    else {
      const message = `the waiver of ${gate} by ${comment.author || 'an account that is gone'} was not used: ${fault.message}`
      refused.push({id: `waive-comment:${comment.id}`, status: 'warn', message, where, hint: fault.hint})
    }
  }
  return {waivers, checks: refused}
}

interface Fault {
  readonly message: string
  readonly hint: string
}

const anew = 'Write a new comment: /waive <gate> [until <day>] <reason>.'

/** What is wrong with the comment itself. */
function faultOf({comment, reason, expires}: WaiveCommand): Fault | undefined {
  if (comment.isBot || comment.author === '')
    return {message: 'only a person can waive a gate', hint: 'Somebody with write permission has to.'}
  if (comment.isEdited) return {message: 'the comment was edited after it was written', hint: anew}
  if (!isDay(expires)) return {message: `${expires} is no day`, hint: 'Write it as 2026-12-31.'}
  if (reason.length < shortestReason) return {message: `its reason is shorter than ${shortestReason} characters`, hint: anew}
  return undefined
}

async function lackOfPermission(author: string, ask: Ask): Promise<Fault | undefined> {
  const permission = await ask(author)
  if (permission === 'admin' || permission === 'write') return undefined
  const message =
    permission === 'too many'
      ? `more than ${maxAuthors} people asked for waivers`
      : `a waiver needs write permission on the repository, and this is ${permission}`
  return {message, hint: 'Somebody with write permission has to.'}
}
