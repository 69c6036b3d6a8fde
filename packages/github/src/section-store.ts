import type {PullRequest} from '@modelflight/core/action'
import type {Api} from './api.ts'
import {describeRefusal} from './api-errors.ts'
import type {SectionStore} from './comment-protocol.ts'
import {type CommentState, decodeData, type Entry, encode, join, storable} from './comment-state.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/** Check runs of ours begin so; the key of the part follows. */
export const checkRunPrefix = 'modelflight '

const dataLine = /^<!-- modelflight:section:v1 ([A-Za-z0-9+/]+={0,2}) -->$/
/** Check runs of one commit that are looked through: 3 requests. */
const maxPages = 3
const pageSize = 100

/** A part as the text of its check run: a comment that nobody sees. */
export const sectionText = (entry: Entry): string =>
  `<!-- modelflight:section:v1 ${encode(Object.values(storable({[entry.key]: entry})))} -->`

/** What is read of a check run. */
interface StoredCheckRun {
  readonly name: string
  readonly app: {readonly id: number} | null
  readonly output: {readonly text: string | null}
}

/**
 * The parts in the check runs of this run's commit and of the pull request's newest one. Only check runs of the app that wrote our own
 * are read: others may call theirs the same.
 */
export function checkRunSections(
  api: Api,
  {run, log}: Pick<Surroundings, 'run' | 'log'>,
  {number}: Pick<PullRequest, 'number'>,
  own: {readonly appId: number | undefined},
): SectionStore {
  const repository = repositoryOf(run)
  const ofCommit = async (ref: string): Promise<CommentState> => {
    const states: CommentState[] = []
    for (let page = 1; page <= maxPages; page++) {
      const {data} = await api.rest.checks.listForRef({...repository, ref, filter: 'all', per_page: pageSize, page})
      states.push(...data.check_runs.filter((row) => own.appId !== undefined && row.app?.id === own.appId).map(partOf))
      if (data.check_runs.length < pageSize) break
    }
    return join(...states)
  }
  const newestCommit = async (): Promise<CommentState> => {
    const {data} = await api.rest.pulls.get({...repository, pull_number: number})
    return data.head.sha === run.sha ? {} : await ofCommit(data.head.sha)
  }
  const orNothing = (error: unknown): CommentState => {
    log.debug(`stored parts of the comment could not be read: ${describeRefusal(error)}`)
    return {}
  }
  return {
    async load() {
      return join(...(await Promise.all([ofCommit(run.sha).catch(orNothing), newestCommit().catch(orNothing)])))
    },
  }
}

/** The part in a check run: only under its own name. */
export function partOf({name, output}: StoredCheckRun): CommentState {
  const encoded = name.startsWith(checkRunPrefix) ? dataLine.exec(output.text?.trim() ?? '')?.[1] : undefined
  const entry = encoded === undefined ? undefined : decodeData(encoded)[name.slice(checkRunPrefix.length)]
  return entry === undefined ? {} : {[entry.key]: entry}
}
