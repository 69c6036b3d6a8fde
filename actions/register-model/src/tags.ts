import type {Approval, Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import type {Chain} from './evidence.ts'

/** Inputs that become tags. */
export interface TagInputs {
  readonly tags: readonly string[] | undefined
  readonly description: string | undefined
}

/** What is known of a version before it is one. */
export interface Facts extends Chain {
  readonly approvals: readonly Approval[]
}

/** What a version carries for people and searches: code, run, data, verdict, who approved, and the user's own tags. */
export function tagsOf(
  {tags, description}: TagInputs,
  {trained, gate, approvals}: Facts,
  {run}: Context,
): Readonly<Record<string, string>> {
  const materials = trained?.statement.predicate.modelflight.materials ?? []
  const data = materials.filter(({name}) => name !== 'inputs' && name !== 'code').map(({digest}) => digest)
  const known: Readonly<Record<string, string | undefined>> = {
    'git.sha': run.sha,
    'git.repository': run.repository,
    'run.url': run.url,
    'run.actor': run.actor,
    'data.digest': data.join(' '),
    'inputs.digest': materials.find(({name}) => name === 'inputs')?.digest,
    'gate.status': gate?.status,
    'approved.by': [...new Set(approvals.map(({by}) => by))].join(' '),
    description,
  }
  const own = Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
  return {...Object.fromEntries(own), ...Object.fromEntries((tags ?? []).map(parseTag))}
}

function parseTag(line: string): readonly [string, string] {
  const match = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99})=(.{0,2000})$/.exec(line)
  if (match?.[1] === undefined) {
    throw inputError(`the tag ${JSON.stringify(line.slice(0, 100))} is not of the form name=value`, {hint: 'Write e.g. team=pricing.'})
  }
  return [match[1], match[2] ?? '']
}
