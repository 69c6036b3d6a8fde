import type {RunIdentity} from '@modelflight/core/action'
import type {Log} from '@modelflight/core/log'
import type {Environment, EventPayload} from './environment.ts'

/** What the parts of the GitHub host share. */
export interface Surroundings {
  readonly env: Environment
  readonly event: EventPayload
  readonly run: RunIdentity
  readonly log: Log
  readonly workspace: string
  readonly temporary: string
  /** The real stdout, for commands that the log does not have. */
  readonly write: (text: string) => void
}

/** Owner and name of the repository, as the REST API wants them. */
export function repositoryOf({repository}: Pick<RunIdentity, 'repository'>): {readonly owner: string; readonly repo: string} {
  const [owner = '', repo = ''] = repository.split('/')
  return {owner, repo}
}
