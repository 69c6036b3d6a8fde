import type {Log} from '@modelflight/core/log'
import type {Verdict} from '@modelflight/core/verdict'
import type {Scan} from '@modelflight/data/profile-dataset'

/** The runner shows ten annotations of a kind; most of them belong to the contract's lines. */
const most = 4

/** Marks the first line of data at fault of each rule that was missed, besides the contract's line that every check has. */
export function annotateData({findings}: Scan, {checks}: Verdict, log: Log): void {
  const missed = new Map(checks.filter(({status}) => status === 'fail' || status === 'warn').map((check) => [check.id, check.status]))
  const placed = findings.filter(({column, keyword, first}) => first.line !== undefined && missed.has(`${column}:${keyword}`))
  for (const {column, keyword, count, first} of placed.slice(0, most)) {
    const text = `${column} misses ${keyword} here${count > 1 ? ` first, and in ${count - 1} more rows` : ''}`
    if (missed.get(`${column}:${keyword}`) === 'fail') log.error(text, first)
    else log.warning(text, first)
  }
}
