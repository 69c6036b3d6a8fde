import type {Context, Tracker} from '@modelflight/core/action'
import type {VerdictStatus} from '@modelflight/core/verdict'
import {type Block, code, type Inline, link, paragraph, type Section} from '@modelflight/report/document'
import {type Failure, type RetrainKind, retrainDecision} from './retrain.ts'

/** What may be done on drift. */
export type OnDrift = 'issue' | 'retrain'

/** What is told, and whether it may be told now. */
export interface Telling {
  readonly wanted: ReadonlySet<OnDrift>
  readonly workflow: string
  readonly key: string
  readonly subject: string
  readonly hasDrift: boolean
  /** Of what was found in the data. */
  readonly status: VerdictStatus
  readonly failures: readonly Failure[]
  readonly retrainOn: readonly RetrainKind[]
  /** When a retraining was last started, or people were first told. */
  readonly notifiedAt: string | undefined
  readonly cooldownSeconds: number
  readonly reopenDays: number
  readonly section: Section
  readonly drifted: readonly string[]
  /** Names of today's data. */
  readonly data: readonly string[]
}

/** What was done. */
export interface Told {
  readonly issue?: number
  readonly retrainRun?: string
  /** People or a workflow were told of drift now: the cool-down begins. */
  readonly notified: boolean
  /** What became of the retraining, for the report; absent where none is wanted or nothing has drifted. */
  readonly retraining?: string
}

/**
 * Starts the retraining and keeps the issue up to date: opened, rewritten or closed, also while the cool-down lasts. Never changes the verdict: what cannot be told is a warning in the log.
 */
export async function tell(telling: Telling, context: Context): Promise<Told> {
  const {wanted, hasDrift, status} = telling
  if (wanted.size === 0 || (!hasDrift && status !== 'pass')) return {notified: false}
  const started = hasDrift && wanted.has('retrain') ? await retrain(telling, context) : undefined
  const retraining = started === undefined ? {} : {retraining: started.words}
  const {tracker} = context
  if (context.run.pullRequest !== undefined) {
    context.log.info('on-drift: nothing is told from a pull request, whose data and limits are only proposed')
    return {...retraining, notified: false}
  }
  if (tracker === undefined) {
    context.log.warning('on-drift: there is no github-token, so no issue was written and no workflow was started')
    return {...retraining, notified: false}
  }
  const issue = wanted.has('issue') ? await attempt(context, () => tracker.keepIssue(issueOf(telling, started?.words, context))) : undefined
  const isFirst = coolSinceOf(telling, context.now()) === undefined
  return {
    ...retraining,
    ...(issue === undefined ? {} : {issue}),
    ...(started?.run === undefined ? {} : {retrainRun: started.run}),
    notified: hasDrift && (started?.isStarted === true || (isFirst && issue !== undefined)),
  }
}

interface Started {
  readonly isStarted: boolean
  readonly run?: string
  readonly words: string
}

async function retrain(telling: Telling, context: Context): Promise<Started> {
  const {failures, retrainOn, workflow, subject, drifted} = telling
  const decision = retrainDecision({failures, on: retrainOn, coolSince: coolSinceOf(telling, context.now())}, context)
  if (decision.kind === 'none') {
    context.log.info(`on-drift: ${decision.words}`)
    return {isStarted: false, words: decision.words}
  }
  const values = {model: subject, reason: decision.reason, columns: JSON.stringify(drifted).slice(0, 1_000)}
  const found = await attempt(context, async () => ({id: await (context.tracker as Tracker).dispatch(workflow, values)}))
  if (found === undefined) return {isStarted: false, words: `No retraining was started: ${workflow} could not be started (see the log).`}
  const run = found.id === undefined ? '' : ` as run ${found.id}`
  context.log.info(`on-drift: started ${workflow}${run}`)
  return {isStarted: true, ...(found.id === undefined ? {} : {run: found.id}), words: `Retraining was started: ${workflow}${run}.`}
}

function issueOf({key, subject, hasDrift, section, reopenDays, data}: Telling, retraining: string | undefined, context: Context) {
  const now = context.now()
  const facts = [paragraph(...factsOf(data, context)), ...retrainBlocks(retraining)]
  return {
    key: `drift-${key}`,
    label: 'modelflight-drift',
    title: `Drift: ${subject}`,
    severity: hasDrift ? 'fail' : 'pass',
    section: {...section, blocks: [...facts, ...section.blocks]},
    reopenSince: new Date(now.getTime() - reopenDays * 86_400_000).toISOString(),
  } as const
}

/** What became of the retraining, as a paragraph. */
export const retrainBlocks = (words: string | undefined): Block[] => (words === undefined ? [] : [paragraph(words)])

/** When it was checked, which data, by which run of which commit. */
function factsOf(data: readonly string[], {run, now}: Context): Inline[] {
  const time = now().toISOString().slice(0, 16).replace('T', ' ')
  const page = /^(https?:\/\/.+?)\/actions\/runs\//.exec(run.url)?.[1]
  const commit =
    run.sha === ''
      ? []
      : [', commit ', page === undefined ? code(run.sha.slice(0, 12)) : link(run.sha.slice(0, 12), `${page}/commit/${run.sha}`)]
  const names = data.slice(0, 5).flatMap((name, index) => [index === 0 ? '' : ', ', code(name)])
  const more = data.length > 5 ? ` and ${data.length - 5} more` : ''
  return [
    `Checked at ${time} UTC`,
    ...(run.url === '' ? [] : [' by ', link('this run', run.url)]),
    ...commit,
    ". Today's data: ",
    ...names,
    `${more}.`,
  ]
}

/** When the cool-down began, while it lasts. */
const coolSinceOf = ({notifiedAt, cooldownSeconds}: Telling, now: Date): string | undefined =>
  notifiedAt !== undefined && now.getTime() - Date.parse(notifiedAt) < cooldownSeconds * 1000 ? notifiedAt : undefined

async function attempt<T>(context: Context, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act()
  } catch (error) {
    context.log.warning(`on-drift: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}
