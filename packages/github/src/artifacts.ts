import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {DefaultArtifactClient} from '@actions/artifact'
import {dependencyFailed, policyRefused} from '@modelflight/core/errors'
import type {Surroundings} from './surroundings.ts'
import {withQuietToolkit} from './toolkit-output.ts'
import {unzip} from './unzip.ts'

/** How an upload ended. `taken`: the run has an artifact of that name already (names are never reused, also by another attempt). */
export type Upload = {readonly kind: 'uploaded'} | {readonly kind: 'taken'} | {readonly kind: 'failed'; readonly reason: string}

/** Uploads files (absolute paths below `root`) as an artifact of this run. Never throws. */
export async function uploadArtifact(surroundings: Surroundings, name: string, files: readonly string[], root: string): Promise<Upload> {
  try {
    await withQuietToolkit(surroundings, () => new DefaultArtifactClient().uploadArtifact(name, [...files], root, {compressionLevel: 6}))
    return {kind: 'uploaded'}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return /\(409\)|already exists/i.test(reason) ? {kind: 'taken'} : {kind: 'failed', reason}
  }
}

/** An artifact of this run. */
export interface OwnArtifact {
  readonly name: string
  readonly id: number
  /** `sha256:` of the archive; older services do not tell. */
  readonly digest: string | undefined
}

/** The artifacts of this run, over all its attempts. Needs no token: the runner's own is used. */
export async function listOwnArtifacts(surroundings: Surroundings): Promise<readonly OwnArtifact[]> {
  const {artifacts} = await withQuietToolkit(surroundings, () => new DefaultArtifactClient().listArtifacts())
  return artifacts.map(({name, id, digest}) => ({name, id, digest}))
}

/** Downloads an artifact of this run and unpacks it into a new folder. */
export async function downloadOwnArtifact(surroundings: Surroundings, {name, id, digest}: OwnArtifact): Promise<string> {
  const archives = await mkdtemp(join(surroundings.temporary, 'modelflight-archive-'))
  try {
    await withQuietToolkit(surroundings, () => new DefaultArtifactClient().downloadArtifact(id, {path: archives, skipDecompress: true}))
    const [archive] = await readdir(archives)
    if (archive === undefined) throw dependencyFailed(`the artifact ${name} could not be downloaded`)
    return await unpackVerified(join(archives, archive), {name, digest, temporary: surroundings.temporary})
  } catch (error) {
    if (error instanceof Error && 'errorClass' in error) throw error
    throw dependencyFailed(`the artifact ${name} could not be downloaded`, {cause: error})
  } finally {
    await rm(archives, {recursive: true, force: true})
  }
}

/**
 * Unpacks an archive, or one file of it, into a new folder, when it is the one that was uploaded.
 *
 * @throws Failure policy-refused when the digest differs or the archive is not as archives should be.
 */
export async function unpackVerified(
  archive: string,
  {
    name,
    digest,
    temporary,
    file,
  }: {readonly name: string; readonly digest: string | undefined; readonly temporary: string; readonly file?: string},
): Promise<string> {
  if (digest !== undefined && digest !== '' && (await sha256Of(archive)) !== digest) {
    throw policyRefused(`the artifact ${name} is not what was uploaded: its digest differs`, {hint: 'Run the step that made it again.'})
  }
  const folder = await mkdtemp(join(temporary, 'modelflight-evidence-'))
  try {
    await unzip(archive, folder, {name, ...(file === undefined ? {} : {only: (path: string) => path === file})})
    return folder
  } catch (error) {
    await rm(folder, {recursive: true, force: true})
    throw error
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, {highWaterMark: 1 << 20})) hash.update(chunk as Buffer)
  return `sha256:${hash.digest('hex')}`
}
