import type {Context} from '@modelflight/core/action'
import type {Check} from '@modelflight/core/verdict'
import {readWaivers, type Waiver} from '@modelflight/evaluation/waivers'

/** The waivers in force. */
export interface LoadedWaivers {
  readonly waivers: readonly Waiver[]
  /** What should be said of the file itself. */
  readonly checks: readonly Check[]
}

/**
 * Reads the waivers; on pull requests those of the base branch alone, as nobody waives their own gate.
 *
 * @throws Failure (input-error) with the line.
 */
export async function loadWaivers(path: string | undefined, context: Context): Promise<LoadedWaivers> {
  if (path === undefined) return {waivers: [], checks: []}
  const name = context.display(path)
  const {text, isNew, proposed} = await context.policy.read(path)
  const isPullRequest = context.run.pullRequest !== undefined
  const unused = (what: string): Check => ({
    id: 'policy:waivers',
    status: 'warn',
    message: `${name} ${what}; waivers hold once they are merged`,
    where: {file: name},
    hint: 'Merge the waiver on its own first.',
  })
  if (isNew && isPullRequest) return {waivers: [], checks: [unused('is new in this pull request and was not used')]}
  const waivers = await readWaivers(text, name)
  return {waivers, checks: proposed === undefined ? [] : [unused("is changed by this pull request; the base branch's was used")]}
}
