import {randomBytes} from 'node:crypto'
import {constants, existsSync} from 'node:fs'
import {cp, mkdir, rename, rm} from 'node:fs/promises'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {type DigestedPath, digestPath} from '@modelflight/core/digest-path'
import {policyRefused} from '@modelflight/core/errors'
import {joinInside, readText, resolveInside, sha256, writeAtomic} from '@modelflight/core/files'
import type {Json, JsonObject} from '@modelflight/core/schema'
import {type OutputKind, outputKinds} from './outputs.ts'

/** One file or folder that a run wrote. */
export interface CandidateItem {
  readonly kind: OutputKind | 'output'
  /** Where the run wrote it, relative to the workspace, with `/`. */
  readonly path: string
  /** Where it is kept, relative to the candidate's folder. */
  readonly stored: string
  readonly layout: 'file' | 'folder'
  readonly digest: string
  readonly bytes: number
}

/** What a training run made, in one folder that travels as cache entry and artifact. */
export interface Candidate {
  readonly inputDigest: string
  readonly items: readonly CandidateItem[]
  /** How long the run took: what reuse saves. */
  readonly seconds: number
  /** The run that did the work. */
  readonly run: {readonly repository: string; readonly id: string; readonly attempt: number; readonly url: string}
}

/** An output of a run, found on disk. */
export interface FoundOutput {
  readonly kind: OutputKind | 'output'
  /** Absolute. */
  readonly path: string
}

const format = 'modelflight-candidate/1'
const fileName = 'candidate.json'

/** The item of a kind, of which there is at most one (all but `output`). */
export const itemOf = (candidate: Candidate, kind: OutputKind): CandidateItem | undefined =>
  candidate.items.find((item) => item.kind === kind)

/**
 * Copies what a run wrote into a folder, with `candidate.json` that lists it. The folder is made beside and renamed, so that it holds one
 * run's outputs or another's, never a mixture.
 *
 * @throws Failure policy-refused when an output is a link, or holds one.
 */
export async function writeCandidate(
  folder: string,
  outputs: readonly FoundOutput[],
  facts: Omit<Candidate, 'items'> & {readonly workspace: string},
): Promise<Candidate> {
  const partial = `${folder}.${randomBytes(6).toString('hex')}.partial`
  try {
    await mkdir(partial, {recursive: true})
    const items: CandidateItem[] = []
    for (const [index, output] of outputs.entries()) items.push(await keep(output, index, partial, facts.workspace))
    const candidate = {inputDigest: facts.inputDigest, items, seconds: facts.seconds, run: facts.run}
    await writeAtomic(join(partial, fileName), `${JSON.stringify(toJson(candidate), null, 2)}\n`)
    await rm(folder, {recursive: true, force: true})
    await rename(partial, folder)
    return candidate
  } finally {
    await rm(partial, {recursive: true, force: true})
  }
}

async function keep({kind, path}: FoundOutput, index: number, folder: string, workspace: string): Promise<CandidateItem> {
  const display = relative(workspace, path).replaceAll('\\', '/')
  const stored = storedName(kind, index, basename(path))
  const {layout, digest, bytes} = await digestPath(path, display)
  const target = join(folder, stored)
  await copy(path, target)
  const copied = await digestPath(target, display)
  if (copied.digest !== digest)
    throw policyRefused(`${display} was changed after the run had ended`, {hint: 'Let the command wait for everything it starts.'})
  return {kind, path: display, stored, layout, digest, bytes}
}

/** metrics.json and predictions.csv lie at the top, where people and the next actions look; the ending says the language. */
function storedName(kind: CandidateItem['kind'], index: number, name: string): string {
  if (kind === 'output') return `outputs/${index}/${name}`
  if (kind === 'model') return `model/${name}`
  if (kind === 'plots') return 'plots'
  if (kind === 'metrics') return `metrics.${/\.(ya?ml|toml)$/i.exec(name)?.[1]?.toLowerCase() ?? 'json'}`
  return `${kind}${/(\.[a-z]+){1,2}$/.exec(name)?.[0] ?? ''}`
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), {recursive: true})
  await cp(from, to, {recursive: true, mode: constants.COPYFILE_FICLONE, preserveTimestamps: true})
}

const toJson = (candidate: Candidate): JsonObject => {
  const body: JsonObject = {
    format,
    inputDigest: candidate.inputDigest,
    seconds: candidate.seconds,
    run: {...candidate.run},
    items: candidate.items.map((item) => ({...item})),
  }
  return {...body, seal: sha256(JSON.stringify(body))}
}

/**
 * Reads a candidate that came from a cache or another run, and compares every file with its digest.
 *
 * @returns undefined when the folder holds no candidate.
 * @throws Failure (policy-refused) when it was changed, or is of other inputs.
 */
export async function readCandidate(folder: string, expectedInput: string): Promise<Candidate | undefined> {
  const path = join(folder, fileName)
  if (!existsSync(path)) return undefined
  const text = await readText(path, fileName).catch((error: unknown) => {
    // Bytes that are not UTF-8, or a folder in its place: not what was written.
    if (error instanceof Error && 'errorClass' in error) throw refused(error.message)
    throw error
  })
  const candidate = fromJson(text)
  if (candidate.inputDigest !== expectedInput) throw refused(`it is of the inputs ${candidate.inputDigest}, not ${expectedInput}`)
  for (const item of candidate.items) await compare(folder, item)
  return candidate
}

async function compare(folder: string, item: CandidateItem): Promise<void> {
  const found: DigestedPath | undefined = await digestPath(joinInside(folder, item.stored), item.path).catch(() => undefined)
  if (found?.digest === item.digest && found.layout === item.layout) return
  throw refused(`${item.path} is not what the run wrote: its digest is ${found?.digest ?? 'missing'}, and ${item.digest} was recorded`)
}

const refused = (what: string): Error => policyRefused(`the stored candidate can not be used: ${what}`)

function fromJson(text: string): Candidate {
  let value: Json
  try {
    value = JSON.parse(text) as Json
  } catch {
    throw refused('candidate.json is not JSON')
  }
  if (!isObject(value)) throw refused('candidate.json is not an object')
  const {seal, ...body} = value
  if (body['format'] !== format || seal !== sha256(JSON.stringify(body))) throw refused('candidate.json was changed')
  const {inputDigest, seconds, run, items} = body
  if (typeof inputDigest !== 'string' || typeof seconds !== 'number' || !isObject(run) || !Array.isArray(items)) {
    throw refused('candidate.json lacks a part')
  }
  const {repository, id, attempt, url} = run
  return {
    inputDigest,
    seconds,
    run: {repository: String(repository), id: String(id), attempt: Number(attempt), url: String(url)},
    items: (items as readonly Json[]).map(itemFromJson),
  }
}

function itemFromJson(value: Json): CandidateItem {
  const {kind, path, stored, layout, digest, bytes} = isObject(value) ? value : {}
  const known = [...outputKinds, 'output'] as const
  const named = known.find((candidate) => candidate === kind)
  if (named === undefined || (layout !== 'file' && layout !== 'folder')) throw refused('candidate.json lists something unknown')
  if (typeof path !== 'string' || typeof stored !== 'string' || typeof digest !== 'string') throw refused('candidate.json lacks a path')
  return {kind: named, path, stored, layout, digest, bytes: Number(bytes)}
}

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Puts the files of a verified candidate where the run would have written them.
 *
 * @param mayWrite says whether a run of these inputs could have written there (absolute path): a stored candidate may not choose.
 * @throws Failure (policy-refused) when it names another place.
 */
export async function placeCandidate(
  candidate: Candidate,
  {folder, workspace, mayWrite}: {folder: string; workspace: string; mayWrite: (path: string) => boolean},
): Promise<void> {
  const targets = candidate.items.map((item) => {
    const target = resolveInside(item.path, workspace, workspace)
    if (!mayWrite(target)) throw refused(`it would write ${item.path}, which is not an output of this step`)
    return {item, target}
  })
  for (const {item, target} of targets) {
    const aside = `${target}.${randomBytes(6).toString('hex')}.tmp`
    await copy(joinInside(folder, item.stored), aside)
    await rm(target, {recursive: true, force: true})
    await rename(aside, resolve(target))
  }
}
