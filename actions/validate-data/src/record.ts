import {type NewRecord, predicateTypes} from '@modelflight/core/records'
import type {Check, Verdict} from '@modelflight/core/verdict'
import type {Scan} from '@modelflight/data/profile-dataset'
import type {LoadedContract} from './contract.ts'

const results = {pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED'} as const

/** The record speaks of the data set as a whole and of each file, so that later steps find it by either digest. */
export function recordOf(name: string, scan: Scan, verdict: Verdict, loaded: LoadedContract | undefined): NewRecord {
  const files = scan.files.map((file) => ({name: file.name, digest: `sha256:${file.sha256}`}))
  const ids = (status: Check['status']): string[] => verdict.checks.filter((check) => check.status === status).map(({id}) => id)
  return {
    subjects: files.length === 1 ? files : [{name, digest: scan.digest}, ...files],
    materials: loaded === undefined ? [] : [loaded.material],
    predicateType: predicateTypes.testResult,
    predicate: {
      result: results[verdict.status],
      configuration:
        loaded === undefined ? [] : [{name: loaded.material.name, digest: {sha256: loaded.material.digest.replace(/^sha256:/, '')}}],
      passedTests: ids('pass'),
      warnedTests: ids('warn'),
      failedTests: [...ids('fail'), ...ids('inconclusive')],
      skippedTests: ids('skipped'),
      rows: scan.rows,
      rowsRejected: scan.rejected,
    },
  }
}
