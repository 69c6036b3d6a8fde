import {sha256, shortDigest} from './files.ts'
import {predicatesOf, recordSchema} from './record-schemas.ts'
import type {ChainLink, Statement} from './records.ts'
import type {JsonSchema} from './schema.ts'
import type {Check} from './verdict.ts'

/** A record's file as it was found: nothing of it is trusted. */
export interface RecordFile {
  /** `<index>-<action>-<first 8 hex digits of its digest>.json`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A record that can be read and that says everything a record must say. */
export interface AuditedRecord {
  readonly name: string
  /** `sha256:` of the file's bytes. */
  readonly digest: string
  readonly statement: Statement
}

/** What was found out about some records. */
export interface RecordAudit {
  /** In order of their position; those that can't be read are left out. */
  readonly records: readonly AuditedRecord[]
  readonly checks: readonly Check[]
}

/** Clocks of different machines: a record may seem to be finished this much before the one that it follows. */
const clockSkewMilliseconds = 5 * 60_000

/** Names of files in a records folder that are records. */
export const isRecordName = (name: string): boolean => /^\d{4,}-.+\.json$/.test(name)

/** The link of a record. */
export const linkOf = ({statement}: Pick<AuditedRecord, 'statement'>): ChainLink => statement.predicate.modelflight

/**
 * Checks records against their schemas, their names, each other and themselves, without any network. Unlike a chain that is opened to be
 * continued, this finds everything that is wrong instead of stopping at the first fault.
 */
export async function auditRecords(files: readonly RecordFile[]): Promise<RecordAudit> {
  const {problemsUnder} = await import('@modelflight/core/validation')
  const problems = compiled(problemsUnder)
  const faults: string[] = []
  const read: AuditedRecord[] = []
  for (const file of files) {
    const record = readRecord(file, problems)
    if (typeof record === 'string') faults.push(record)
    else read.push(record)
  }
  const records = read.toSorted((a, b) => linkOf(a).index - linkOf(b).index || (a.name < b.name ? -1 : 1))
  const checks = [
    checkOf(
      'records',
      faults,
      `${countOf(records.length, 'record')} unchanged since ${records.length === 1 ? 'it was' : 'they were'} written`,
    ),
    checkOf('order', orderFaults(records), 'every record names the digest of the one before it'),
    checkOf('verdicts', records.flatMap(verdictFaults), 'every verdict follows from its checks'),
    checkOf('origin', originFaults(records), `all from ${records[0] === undefined ? 'nowhere' : linkOf(records[0]).run.repository}`),
  ]
  return {records, checks: files.length === 0 ? [] : checks}
}

/** What is wrong with a record of a predicate type; undefined for types that are not ours. */
type Problems = (predicateType: string) => ((value: unknown) => readonly {readonly message: string}[]) | undefined

/** Each schema is compiled once, when its first record comes. */
function compiled(compile: (schema: JsonSchema) => (value: unknown) => readonly {readonly message: string}[]): Problems {
  return (predicateType) => {
    const known = checkers.get(predicateType)
    const schema = known === undefined ? recordSchema(predicateType) : undefined
    if (schema === undefined) return known
    const checker = compile(schema)
    checkers.set(predicateType, checker)
    return checker
  }
}

const checkers = new Map<string, (value: unknown) => readonly {readonly message: string}[]>()

/** The record, or what is wrong with it. */
function readRecord({name, bytes}: RecordFile, problems: Problems): AuditedRecord | string {
  const digest = sha256(bytes)
  let statement: Statement
  try {
    statement = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)) as Statement
  } catch {
    return `${name} can't be read: it is not JSON in UTF-8`
  }
  const check = typeof statement?.predicateType === 'string' ? problems(statement.predicateType) : undefined
  if (check === undefined) return `${name} is not a record: its predicate type is not one of ours`
  const [problem] = check(statement)
  if (problem !== undefined) return `${name} is not a record: ${problem.message}`
  const {action, index} = statement.predicate.modelflight
  if (name !== recordName(index, action, digest)) return `${name} was changed after it was written: its digest is ${digest}`
  if (predicatesOf[action]?.includes(statement.predicateType) !== true) return `${name} has a predicate that ${action} does not write`
  return {name, digest, statement}
}

/** The name of a record's file. */
export const recordName = (index: number, action: string, digest: string): string =>
  `${String(index).padStart(4, '0')}-${action}-${shortDigest(digest)}.json`

function orderFaults(records: readonly AuditedRecord[]): readonly string[] {
  const byDigest = new Map(records.map((record) => [record.digest, record]))
  return records.flatMap((record): readonly string[] => {
    const {index, previous, startedAt, finishedAt} = linkOf(record)
    if (startedAt !== undefined && startedAt > finishedAt) return [`${record.name} was finished before it was started`]
    if (previous === undefined) return index === 0 ? [] : [`${record.name} names no record before it, and is not the first`]
    const before = byDigest.get(previous)
    if (before === undefined) return [`the record before ${record.name} is missing or was changed (${previous})`]
    if (linkOf(before).index !== index - 1) return [`${record.name} follows ${before.name}, which is not the position before it`]
    const early = Date.parse(linkOf(before).finishedAt) - Date.parse(finishedAt)
    return early > clockSkewMilliseconds ? [`${record.name} was finished before ${before.name}, which it follows`] : []
  })
}

/** A verdict may be worse than its result (a pull request that loosens a limit is a warning of its own), never better. */
function verdictFaults({name, statement}: AuditedRecord): readonly string[] {
  const {result, failedTests, warnedTests, modelflight} = statement.predicate
  if (result === undefined) return []
  const {action, status} = modelflight
  const allowed: Readonly<Record<string, readonly string[]>> = {
    PASSED: ['pass', 'warn', 'fail', 'inconclusive'],
    WARNED: ['warn', 'fail', 'inconclusive'],
    FAILED: ['fail', 'inconclusive'],
  }
  if (!allowed[String(result)]?.includes(status)) return [`${name} says ${status}, and its result is ${String(result)}`]
  // What check-drift lists are columns, of which some may drift.
  if (action === 'check-drift') return []
  const some = (tests: unknown): boolean => Array.isArray(tests) && tests.length > 0
  if (some(failedTests) && result !== 'FAILED') return [`${name} lists failed checks, and its result is ${String(result)}`]
  return some(warnedTests) && result === 'PASSED' ? [`${name} lists warnings, and its result is PASSED`] : []
}

function originFaults(records: readonly AuditedRecord[]): readonly string[] {
  const [first] = records
  if (first === undefined) return []
  const {repository} = linkOf(first).run
  return records
    .filter((record) => linkOf(record).run.repository !== repository)
    .map((record) => `${record.name} is of ${linkOf(record).run.repository}, and ${first.name} of ${repository}`)
}

/** One check from a list of faults; no faults is a pass with this sentence. */
export function checkOf(id: string, faults: readonly string[], sound: string, hint?: string): Check {
  const [first] = faults
  if (first === undefined) return {id, status: 'pass', message: sound}
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
  return {
    id,
    status: 'fail',
    n: faults.length,
    message: `${first}${more}`,
    hint: hint ?? 'Get the untouched records from the artifact of the run.',
  }
}

/** `3 records`, `1 record`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
