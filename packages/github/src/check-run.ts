import {existsSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import type {Publication} from '@modelflight/core/host'
import type {Check, Severity} from '@modelflight/core/verdict'
import {bySeverity} from '@modelflight/core/verdict'
import {renderMarkdown} from '@modelflight/report/markdown'
import type {Api} from './api.ts'
import {type Entry, isNewer} from './comment-state.ts'
import {checkRunPrefix, partOf, sectionText} from './section-store.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/** GitHub takes at most 50 annotations in one request. */
const annotationsPerRequest = 50
/** More than anyone reads; the report has them all. */
const maxAnnotations = 500
const textBudget = {chars: 60_000, bytes: 60_000}

/** One annotation as the REST API wants it. */
export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

/** Annotations of everything that is not a pass and has a place in a file of the checkout, most serious first. */
export function annotationsOf(checks: readonly Check[], workspace: string): Annotation[] {
  return bySeverity(checks)
    .filter(({status, where}) => status !== 'pass' && status !== 'skipped' && where !== undefined && isInCheckout(where.file, workspace))
    .slice(0, maxAnnotations)
    .map((check) => ({
      path: check.where?.file ?? '',
      start_line: check.where?.line ?? 1,
      end_line: check.where?.line ?? 1,
      annotation_level: levelOf(check),
      title: check.id.slice(0, 255),
      message: [check.message, check.hint ?? ''].join(' ').trim().slice(0, 16_000) || check.status,
    }))
}

const levelOf = ({status}: Check): Annotation['annotation_level'] => (status === ('fail' satisfies Severity) ? 'failure' : 'warning')

/** Some places are no files: an input of the workflow, a URL. */
const isInCheckout = (path: string, workspace: string): boolean =>
  path !== '' && !isAbsolute(path) && !path.startsWith('..') && existsSync(join(workspace, path))

/** What a check run says about the commit: a step that fails the job is a failure, a warning is neutral. */
export function conclusionOf({section, errorClass}: Pick<Publication, 'section' | 'errorClass'>): 'success' | 'neutral' | 'failure' {
  if (errorClass !== undefined && errorClass !== 'none') return 'failure'
  switch (section.tone) {
    case 'pass':
      return 'success'
    case 'inconclusive':
      return errorClass === 'none' ? 'neutral' : 'failure'
    case 'fail':
      return errorClass === 'none' ? 'neutral' : 'failure'
    default:
      return 'neutral'
  }
}

/** What is known of a check run after it was written. */
export interface WrittenCheckRun {
  /** Who wrote it, as GitHub says. */
  readonly appId: number | undefined
}

/**
 * Writes the check run of an action, for the pull request's head commit; its text keeps the action's part of the comment. The same action in the same
 * run updates its check run, so that a repeated attempt leaves no second one.
 */
export async function publishCheckRun(
  api: Api,
  {run, workspace}: Pick<Surroundings, 'run' | 'workspace'>,
  publication: Publication,
  entry: Entry,
): Promise<WrittenCheckRun> {
  const {section} = publication
  const repository = repositoryOf(run)
  const annotations = annotationsOf(publication.checks ?? [], workspace)
  const output = {
    title: `${section.title}: ${section.tone}`.slice(0, 255),
    summary: renderMarkdown(section, {budget: textBudget, level: 3}),
    text: sectionText(entry),
  }
  const batches = Array.from({length: Math.ceil(annotations.length / annotationsPerRequest)}, (_, index) =>
    annotations.slice(index * annotationsPerRequest, (index + 1) * annotationsPerRequest),
  )
  const name = checkRunPrefix + entry.key
  const conclusion = conclusionOf(publication)
  const {data} = await api.rest.checks.listForRef({...repository, ref: run.sha, check_name: name, per_page: 1})
  const known = data.check_runs[0]
  const [first = [], ...rest] = batches
  const fields = {...repository, name, external_id: `${run.runId}/${entry.key}`, status: 'completed', conclusion} as const
  // Annotations add up over updates: only a new check run takes them, else a repeated attempt would show each of them twice.
  if (known !== undefined && known.external_id === fields.external_id) {
    const stored = partOf(known)[entry.key]
    if (stored === undefined || !isNewer(stored, entry)) await api.rest.checks.update({...fields, check_run_id: known.id, output})
    return {appId: known.app?.id}
  }
  const created = await api.rest.checks.create({...fields, head_sha: run.sha, output: {...output, annotations: first}})
  for (const batch of rest)
    await api.rest.checks.update({...fields, check_run_id: created.data.id, output: {...output, annotations: batch}})
  return {appId: created.data.app?.id}
}
