import type {Context} from '@modelflight/core/action'
import type {Check} from '@modelflight/core/verdict'

/** Days without a push after which GitHub disables scheduled workflows of a public repository, and from which on that is told. */
const [disabledAfter, toldFrom] = [60, 45]
const dayMs = 86_400_000

/**
 * Whether the schedule will go on, and whether it still does: a check that nobody runs finds nothing. A scheduled run warns when nothing was pushed for 45 days; a run on any other event warns
 * when the last check is older than two periods.
 *
 * @param period seconds between scheduled runs; left out, only inactivity is looked at.
 * @param checkedAt when the data was last checked, ISO 8601.
 */
export async function scheduleChecks(period: number | undefined, checkedAt: string | undefined, context: Context): Promise<Check[]> {
  if (context.run.event === 'schedule') return await inactivity(context)
  return period === undefined || period === 0 ? [] : overdue(period, checkedAt, context.now())
}

async function inactivity({tracker, now, log}: Context): Promise<Check[]> {
  try {
    const pushed = await tracker?.lastPush()
    const days = pushed === undefined ? 0 : Math.floor((now().getTime() - pushed.getTime()) / dayMs)
    if (days < toldFrom) return []
    const left = Math.max(0, disabledAfter - days)
    return [
      {
        id: 'schedule:inactivity',
        status: 'warn',
        observed: days,
        limit: toldFrom,
        message: `nothing was pushed to the repository for ${days} days: GitHub disables scheduled workflows after ${disabledAfter}, in ${left} days`,
        hint: 'Push a commit, or enable the workflow again on the page of its runs.',
      },
    ]
  } catch (error) {
    log.info(`whether the schedule will go on is not known: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}

function overdue(period: number, checkedAt: string | undefined, now: Date): Check[] {
  const hint =
    'Look whether the scheduled workflow is enabled and its last runs ended; GitHub disables schedules of repositories without activity.'
  if (checkedAt === undefined) return [{id: 'schedule:overdue', status: 'warn', message: 'no earlier drift check is known', hint}]
  const seconds = (now.getTime() - Date.parse(checkedAt)) / 1000
  if (!(seconds > 2 * period)) return []
  const message = `the last drift check was at ${checkedAt}, more than two periods ago`
  return [{id: 'schedule:overdue', status: 'warn', observed: Math.round(seconds), limit: 2 * period, message, hint}]
}
