import type {Check} from '@modelflight/core/verdict'
import {readTime} from '@modelflight/data/time-reader'
import type {MetricsFile} from './metrics-file.ts'

/** What the notes of a metrics file are held against. */
export interface Expected {
  readonly now: Date
  /** The commit under test; empty where there is none. */
  readonly sha: string
  /** On pull requests training may have run on the merge commit, whose name is not known here. */
  readonly pullRequest: boolean
}

/** Clocks of two machines may differ by this. */
const skewMilliseconds = 5 * 60_000

/** Fails metrics that come from the future or from another commit: they are evidence of another run. */
export function noteChecks(file: MetricsFile, expected: Expected): Check[] {
  return [...file.notes].flatMap(([name, {value, where}]): Check[] => {
    const key = name.slice(name.lastIndexOf('.') + 1)
    if (key === 'timestamp') return timestampCheck(name, value, expected).map((check) => ({...check, where}))
    if (key === 'git_sha' || key === 'commit') return commitCheck(name, value, expected).map((check) => ({...check, where}))
    return []
  })
}

function timestampCheck(name: string, value: string, {now}: Expected): Check[] {
  const time = readTime(value)
  const base = {id: `metrics:${name}`, status: 'fail', observed: value.slice(0, 60), limit: now.toISOString()} as const
  if (time === undefined) return [{...base, message: `${name} is not a time in ISO 8601`, hint: 'Write it as 2026-01-31T12:00:00Z.'}]
  if (Number(time.micros) / 1000 <= now.getTime() + skewMilliseconds) return []
  return [
    {
      ...base,
      message: `${name} lies in the future, so the metrics can not be of this run`,
      hint:
        time.form === 'local'
          ? 'It has no offset, so UTC was assumed. Write it as 2026-01-31T12:00:00Z.'
          : 'Check the clock of the training machine.',
    },
  ]
}

function commitCheck(name: string, value: string, {sha, pullRequest}: Expected): Check[] {
  if (sha === '' || (value.length >= 7 && sha.startsWith(value.toLowerCase()))) return []
  return [
    {
      id: `metrics:${name}`,
      status: pullRequest ? 'warn' : 'fail',
      observed: value.slice(0, 60),
      limit: sha,
      message: `${name} names another commit than the one under test, so the metrics are of another run`,
      hint: pullRequest
        ? 'Write the head commit of the pull request, not the merge commit, or leave the key out.'
        : 'Evaluate again on this commit.',
    },
  ]
}
