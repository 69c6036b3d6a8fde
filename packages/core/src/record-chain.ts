import {readdir, readFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import type {RunIdentity} from './action.ts'
import {policyRefused} from './errors.ts'
import {sha256, shortDigest, writeAtomic} from './files.ts'
import type {ChainLink, NewRecord, RecordChain, Statement, StoredRecord} from './records.ts'

/** A chain that `runAction` can also append to. */
export interface WritableChain extends RecordChain {
  append(record: NewRecord, facts: RecordFacts): Promise<StoredRecord>
}

/** What `runAction` knows about the run that makes a record. */
export interface RecordFacts {
  readonly action: string
  readonly status: string
  readonly startedAt?: Date
  readonly finishedAt: Date
  readonly run: RunIdentity
}

/** Opens the record chain of a folder; the folder is made with the first record. */
export function openRecordChain(folder: string): WritableChain {
  const all = (): Promise<readonly StoredRecord[]> => readChain(folder)
  return {
    all,
    async latest(action, subjectDigest) {
      const records = await all()
      return records.findLast(({statement}) => isAbout(statement, action, subjectDigest))
    },
    async adopt(other) {
      const known = await all()
      const found = await readChain(other)
      for (const record of found) {
        if (known.some(({digest}) => digest === record.digest)) continue
        await writeAtomic(join(folder, basename(record.path)), await readFile(record.path))
      }
      return found
    },
    async append(record, facts) {
      const previous = (await all()).at(-1)
      const statement = asStatement(record, facts, previous)
      const bytes = `${JSON.stringify(statement, null, 2)}\n`
      const digest = sha256(bytes)
      const index = statement.predicate.modelflight.index
      const path = join(folder, `${String(index).padStart(4, '0')}-${facts.action}-${shortDigest(digest)}.json`)
      await writeAtomic(path, bytes)
      return {path, digest, statement}
    },
  }
}

function isAbout(statement: Statement, action: string, digest: string | undefined): boolean {
  if (statement.predicate.modelflight.action !== action) return false
  return digest === undefined || statement.subject.some((subject) => `sha256:${subject.digest.sha256}` === digest)
}

function asStatement(record: NewRecord, facts: RecordFacts, previous: StoredRecord | undefined): Statement {
  const {run} = facts
  const link: ChainLink = {
    action: facts.action,
    attempt: run.attempt,
    index: previous === undefined ? 0 : previous.statement.predicate.modelflight.index + 1,
    ...(previous === undefined ? {} : {previous: previous.digest}),
    materials: record.materials,
    status: facts.status,
    ...(facts.startedAt === undefined ? {} : {startedAt: facts.startedAt.toISOString()}),
    finishedAt: facts.finishedAt.toISOString(),
    run: {repository: run.repository, sha: run.sha, id: run.runId, attempt: run.attempt, url: run.url},
  }
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: record.subjects.map(({name, digest}) => ({name, digest: {sha256: digest.replace(/^sha256:/, '')}})),
    predicateType: record.predicateType,
    predicate: {...record.predicate, modelflight: link},
  }
}

async function readChain(folder: string): Promise<readonly StoredRecord[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const records = await Promise.all(names.filter((name) => /^\d{4,}-.+\.json$/.test(name)).map((name) => readRecord(join(folder, name))))
  return inOrder(records)
}

async function readRecord(path: string): Promise<StoredRecord> {
  const bytes = await readFile(path)
  const statement = parseStatement(bytes, path)
  return {path, digest: sha256(bytes), statement}
}

function parseStatement(bytes: Uint8Array, path: string): Statement {
  try {
    const statement = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)) as Statement
    const link = statement.predicate.modelflight
    const complete =
      statement._type === 'https://in-toto.io/Statement/v1' && Array.isArray(statement.subject) && typeof link.action === 'string'
    if (complete && Number.isSafeInteger(link.index) && Array.isArray(link.materials)) return statement
  } catch (cause) {
    throw brokenChain(`${basename(path)} can't be read as a record`, cause)
  }
  throw brokenChain(`${basename(path)} lacks parts that every record has`)
}

/** Follows `previous` from the first record on: every record must be reached, each exactly once. */
function inOrder(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const ordered = records.toSorted((a, b) => linkOf(a).index - linkOf(b).index || (a.path < b.path ? -1 : 1))
  const digests = new Set(ordered.map(({digest}) => digest))
  for (const record of ordered) {
    const {index, previous} = linkOf(record)
    if (previous === undefined ? index !== 0 : !digests.has(previous)) {
      throw brokenChain(`the record before ${basename(record.path)} is missing or was changed`)
    }
    const short = basename(record.path).match(/-([0-9a-f]{8})\.json$/)?.[1]
    if (short !== shortDigest(record.digest)) throw brokenChain(`${basename(record.path)} was changed after it was written`)
  }
  return ordered
}

const linkOf = (record: StoredRecord): ChainLink => record.statement.predicate.modelflight

const brokenChain = (what: string, cause?: unknown) =>
  policyRefused(`the record chain is broken: ${what}`, {
    hint: 'Start from the untouched records of the run, or remove the records folder and run the actions again.',
    ...(cause === undefined ? {} : {cause}),
  })
