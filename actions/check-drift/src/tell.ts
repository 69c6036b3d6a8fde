import type {Context} from '@modelflight/core/action'
import type {VerdictStatus} from '@modelflight/core/verdict'
import type {Section} from '@modelflight/report/document'

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
  /** When it was told last. */
  readonly notifiedAt: string | undefined
  readonly cooldownSeconds: number
  readonly reopenDays: number
  readonly section: Section
  readonly drifted: readonly string[]
}

/** What was done. */
export interface Told {
  readonly issue?: number
  readonly retrainRun?: string
  /** People or a workflow were told of drift now: the cool-down begins. */
  readonly notified: boolean
}

/**
 * Opens, updates or closes the issue and starts the retraining. Never changes the verdict: what can't be told is a warning in the log.
 */
export async function tell(telling: Telling, context: Context): Promise<Told> {
  const {wanted, hasDrift, status, drifted, workflow} = telling
  if (wanted.size === 0 || (!hasDrift && status !== 'pass')) return {notified: false}
  if (context.run.pullRequest !== undefined) {
    context.log.info('on-drift: nothing is told from a pull request, whose data and limits are only proposed')
    return {notified: false}
  }
  if (context.tracker === undefined) {
    context.log.warning('on-drift: there is no github-token here, so no issue was written and no workflow started')
    return {notified: false}
  }
  const {tracker} = context
  if (hasDrift && isCool(telling, context.now())) {
    context.log.info(`on-drift: told at ${telling.notifiedAt}; the cool-down has not ended, so nothing is told again`)
    return {notified: false}
  }
  const issue = wanted.has('issue') ? await attempt(context, () => tracker.keepIssue(issueOf(telling, context.now()))) : undefined
  const values = {model: telling.subject, reason: 'drift', columns: JSON.stringify(drifted).slice(0, 1_000)}
  const isRetraining = hasDrift && wanted.has('retrain')
  const started = isRetraining ? await attempt(context, async () => ({id: await tracker.dispatch(workflow, values)})) : undefined
  if (started !== undefined) context.log.info(`on-drift: started ${workflow}${started.id === undefined ? '' : ` as run ${started.id}`}`)
  return {
    ...(issue === undefined ? {} : {issue}),
    ...(started?.id === undefined ? {} : {retrainRun: started.id}),
    notified: hasDrift && (issue !== undefined || started !== undefined),
  }
}

const issueOf = ({key, subject, hasDrift, section, reopenDays}: Telling, now: Date) =>
  ({
    key: `drift-${key}`,
    label: 'modelflight-drift',
    title: `Drift: ${subject}`,
    severity: hasDrift ? 'fail' : 'pass',
    section,
    reopenSince: new Date(now.getTime() - reopenDays * 86_400_000).toISOString(),
  }) as const

const isCool = ({notifiedAt, cooldownSeconds}: Telling, now: Date): boolean =>
  notifiedAt !== undefined && now.getTime() - Date.parse(notifiedAt) < cooldownSeconds * 1000

async function attempt<T>(context: Context, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act()
  } catch (error) {
    context.log.warning(`on-drift: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}
