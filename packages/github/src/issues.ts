import type {IssueReport} from '@modelflight/core/action'
import {dependencyFailed} from '@modelflight/core/errors'
import {renderMarkdown} from '@modelflight/report/markdown'
import type {Api} from './api.ts'
import {describeRefusal, isLackOfRights} from './api-errors.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/** GitHub's limit is 65,536 characters. */
const textBudget = {chars: 60_000, bytes: 60_000}

interface KnownIssue {
  readonly number: number
  readonly state: string
  readonly body: string
}

/**
 * Keeps the one issue of a key: opened when there is something to say, rewritten while it lasts, closed when all is well. An issue that was closed after `reopenSince` is opened again instead of a second one;
 * people are told by a comment only when the severity changes.
 *
 * @returns the issue's number; undefined when all is well and there was none.
 * @throws Failure dependency-failed when GitHub refuses.
 */
export async function keepIssue(api: Api, surroundings: Pick<Surroundings, 'run'>, report: IssueReport): Promise<number | undefined> {
  try {
    const known = await findIssue(api, surroundings, report)
    return report.severity === 'pass'
      ? await closeIssue(api, surroundings, known, report)
      : await openIssue(api, surroundings, known, report)
  } catch (error) {
    const rights = isLackOfRights(error) ? {hint: 'The job needs `permissions: issues: write`.'} : {}
    throw dependencyFailed(`the issue could not be written: ${describeRefusal(error)}`, {...rights, cause: error})
  }
}

/** Hidden in the body: whose issue it is, and how serious it was when it was last written. */
const marker = ({key}: IssueReport): string => `<!-- modelflight:issue:${key} `
const severityIn = (body: string, report: IssueReport): string | undefined => body.split(marker(report))[1]?.split(' ')[0]

/** An open one first, else the newest that was closed. The search API would be behind by minutes. */
async function findIssue(api: Api, {run}: Pick<Surroundings, 'run'>, report: IssueReport): Promise<KnownIssue | undefined> {
  const found: KnownIssue[] = []
  const isRecent = (closedAt: string | null): boolean =>
    closedAt === null || report.reopenSince === undefined || Date.parse(closedAt) >= Date.parse(report.reopenSince)
  for (const state of ['open', 'closed'] as const) {
    const {data} = await api.rest.issues.listForRepo({...repositoryOf(run), state, labels: report.label, per_page: 100})
    const own = data.filter(
      ({body, pull_request, closed_at}) => pull_request === undefined && body?.includes(marker(report)) === true && isRecent(closed_at),
    )
    found.push(...own.map(({number, body}) => ({number, state, body: body ?? ''})))
    if (found.length > 0) break
  }
  return found[0]
}

async function openIssue(api: Api, {run}: Pick<Surroundings, 'run'>, known: KnownIssue | undefined, report: IssueReport): Promise<number> {
  const {title, label, severity, section} = report
  const text = renderMarkdown(section, {budget: textBudget, level: 2})
  const fields = {...repositoryOf(run), title: title.slice(0, 250), body: `${text}\n\n${marker(report)}${severity} -->\n`}
  if (known === undefined) {
    const {data} = await api.rest.issues.create({...fields, labels: [label]})
    return data.number
  }
  await api.rest.issues.update({...fields, issue_number: known.number, state: 'open'})
  const before = known.state === 'open' ? severityIn(known.body, report) : 'closed'
  if (before !== severity)
    await say(api, run, known.number, `Now: **${severity}** (before: ${before === 'closed' ? 'closed' : (before ?? 'unknown')}).`)
  return known.number
}

async function closeIssue(
  api: Api,
  {run}: Pick<Surroundings, 'run'>,
  known: KnownIssue | undefined,
  report: IssueReport,
): Promise<number | undefined> {
  if (known === undefined || known.state !== 'open') return undefined
  await say(api, run, known.number, `All is well again. ${run.url}`)
  await api.rest.issues.update({
    ...repositoryOf(run),
    issue_number: known.number,
    state: 'closed',
    state_reason: 'completed',
    body: known.body.replace(`${marker(report)}${severityIn(known.body, report) ?? ''}`, `${marker(report)}pass`),
  })
  return known.number
}

async function say(api: Api, run: Surroundings['run'], number: number, body: string): Promise<void> {
  await api.rest.issues.createComment({...repositoryOf(run), issue_number: number, body})
}
