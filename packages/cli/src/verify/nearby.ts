import {existsSync} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {digestPath} from '@modelflight/core/digest-path'
import {explain} from '@modelflight/core/errors'
import {type EvidencePack, packFaults} from '@modelflight/core/evidence-pack'
import {sha256, sha256File} from '@modelflight/core/files'
import {type AuditedRecord, checkOf, countOf, linkOf} from '@modelflight/core/record-audit'
import type {ModelStory} from '@modelflight/core/record-story'
import type {Check} from '@modelflight/core/verdict'
import type {VerifyOptions} from './options.ts'

/** Checks what lies beside the records: data and outputs that they name, the candidate, the cache, and the documents made from them. */
export async function nearbyChecks(
  story: ModelStory,
  records: readonly AuditedRecord[],
  options: VerifyOptions,
): Promise<readonly Check[]> {
  const output = options.records === undefined ? undefined : join(options.records, '..')
  return [
    ...(await namedFiles(story, options)),
    ...(output === undefined ? [] : await candidateChecks(output, records)),
    ...(output === undefined ? [] : await cacheChecks(output)),
    ...(output === undefined ? [] : await documentChecks(output, records)),
  ]
}

/**
 * Files that the records name by their path. Data that changed since are no evidence against the model, but a warning; outputs are written
 * over by the next training. Where the folder was named, both are failures.
 */
async function namedFiles({trained, data}: ModelStory, {files, filesGiven}: VerifyOptions): Promise<readonly Check[]> {
  if (trained === undefined) return []
  const outputs = trained.statement.subject.map(({name, digest}) => ({name, digest: `sha256:${digest.sha256}`, isOutput: true}))
  const named = [...data.map(({name, digest}) => ({name, digest, isOutput: false})), ...outputs]
  const results = await Promise.all(named.map(async (file) => ({...file, actual: await digestNow(join(files, file.name))})))
  const here = results.filter(({actual, digest, isOutput}) => actual !== undefined && (filesGiven || !isOutput || actual === digest))
  if (here.length === 0) return []
  const changed = here
    .filter(({actual, digest}) => actual !== digest)
    .map(({name, actual}) => `${name} is not what the records name: it has the digest ${actual}`)
  const sound = `${countOf(here.length, 'file')} of data and outputs beside the records, as recorded`
  const check = checkOf('files', changed, sound, 'Fetch the files of the run, or leave --files out.')
  if (check.status !== 'fail' || filesGiven) return [check]
  return [{...check, status: 'warn', hint: 'They may have changed since; with --files this is a failure.'}]
}

async function digestNow(path: string): Promise<string | undefined> {
  return existsSync(path) ? (await digestPath(path, path).catch(() => undefined))?.digest : undefined
}

/** The candidate that train keeps for the next steps: complete, unchanged, and what a training record speaks of. */
async function candidateChecks(output: string, records: readonly AuditedRecord[]): Promise<readonly Check[]> {
  const folder = join(output, 'train')
  if (!existsSync(join(folder, 'candidate.json'))) return []
  const stored = await readStored(folder)
  if (typeof stored === 'string') return [checkOf('candidate', [stored], '')]
  const record = records.findLast((known) =>
    linkOf(known).materials.some(({name, digest}) => name === 'inputs' && digest === stored.inputDigest),
  )
  const subjects = new Set(record?.statement.subject.map(({digest}) => `sha256:${digest.sha256}`))
  const foreign =
    record === undefined
      ? []
      : stored.items.filter(({digest}) => !subjects.has(digest)).map(({path}) => `train/${path} is not in ${record.name}`)
  return [checkOf('candidate', foreign, `${countOf(stored.items.length, 'file')} that train kept`)]
}

interface Stored {
  readonly inputDigest: string
  readonly items: readonly {readonly path: string; readonly digest: string}[]
}

/** A kept result of a training, or what is wrong with it. */
async function readStored(folder: string): Promise<Stored | string> {
  const {readCandidate} = await import('@modelflight/training/candidate')
  try {
    const parsed: unknown = JSON.parse(await readFile(join(folder, 'candidate.json'), 'utf8'))
    const inputDigest = typeof parsed === 'object' && parsed !== null && 'inputDigest' in parsed ? String(parsed.inputDigest) : ''
    return (await readCandidate(folder, inputDigest)) ?? `${folder} holds no candidate`
  } catch (error) {
    return explain(error).message
  }
}

/** What the cache keeps for runs on this machine: each entry complete, unchanged, and under the name of its inputs. */
async function cacheChecks(output: string): Promise<readonly Check[]> {
  const cache = join(output, 'evidence', 'cache')
  const entries = (await readdir(cache).catch((): string[] => [])).filter((name) => existsSync(join(cache, name, '0', 'candidate.json')))
  if (entries.length === 0) return []
  const faults: string[] = []
  for (const name of entries) {
    const stored = await readStored(join(cache, name, '0'))
    if (typeof stored === 'string') faults.push(`the cached result ${name}: ${stored}`)
    else if (!isEntryOf(name, stored.inputDigest)) faults.push(`the cached result ${name} is of other inputs`)
  }
  return [
    checkOf('cache', faults, `${countOf(entries.length, 'cached result')} unchanged`, 'Remove the cache entry; the next run trains anew.'),
  ]
}

const isEntryOf = (name: string, inputDigest: string): boolean =>
  sha256(`modelflight-train-${inputDigest.replace(/^sha256:/, '')}`).startsWith(`sha256:${name}`)

/** Model card, ML-BOM, lineage and evidence pack: the newest registration that names them has their digests. */
async function documentChecks(output: string, records: readonly AuditedRecord[]): Promise<readonly Check[]> {
  const isDocument = (name: string): boolean => name.startsWith('register-model/')
  const registered = records.findLast((record) => linkOf(record).materials.some(({name}) => isDocument(name)))
  const named = registered === undefined ? [] : linkOf(registered).materials.filter(({name}) => isDocument(name))
  const faults: string[] = []
  let compared = 0
  for (const {name, digest} of named) {
    const path = join(output, 'register-model', basename(name))
    if (!existsSync(path)) continue
    compared++
    if ((await sha256File(path)) !== digest) faults.push(`${name} was changed after it was written`)
    else if (name.endsWith('/ai-act-evidence.json'))
      faults.push(...packFaults(JSON.parse(await readFile(path, 'utf8')) as EvidencePack, records, registered))
  }
  return compared === 0 ? [] : [checkOf('documents', faults, `${countOf(compared, 'document')} as the registration names them`)]
}
