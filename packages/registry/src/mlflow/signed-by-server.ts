import {dependencyFailed} from '@modelflight/core/errors'
import {piecesOf} from '@modelflight/core/files'
import type {JsonObject} from '@modelflight/core/schema'
import {listOf, objectOf, textOf} from '../json.ts'
import {type ArtifactServer, type Signed, signedOf, statusOf, streamSigned} from './proxied.ts'
import {type ArtifactStore, requireOk, walk} from './store.ts'

/** S3 takes at most this many bytes in one request. */
const maxBytes = 5 * 1024 ** 3
/** Seconds that an address is asked for. */
const lifetime = '3600'

/** Whom an artifact belongs to, as MLflow lays its artifacts out, and its path below that. */
type Owned = {readonly path: string} & ({readonly run: string} | {readonly model: string})

/**
 * Artifacts in a store that the server does not stand before (`--no-serve-artifacts`), for who has no key to it: the server signs addresses
 * for runs and for what is uploaded to logged models; the rest it fetches itself.
 */
export function storeSignedByServer(artifacts: ArtifactServer): ArtifactStore {
  const {http, server, headers, json} = artifacts
  const api = `${server}/api/2.0/mlflow`
  return {
    async upload(address, content) {
      const owned = ownerOf(address, server)
      const bytes = content instanceof Uint8Array ? content.byteLength : content.bytes
      if (bytes > maxBytes) throw tooLarge(address)
      const owner: JsonObject = 'run' in owned ? {run_id: owned.run} : {model_id: owned.model}
      const answer = await json('POST', `${api}/artifacts/presigned-upload-url`, {...owner, path: owned.path, expiration: lifetime}).catch(
        (error: unknown) => {
          throw statusOf(error) === 404 || statusOf(error) === 501 ? noKey(server, error) : error
        },
      )
      const signed = checked(signedOf(answer['presigned_url'], answer['headers']), address, server)
      const body = content instanceof Uint8Array ? content : {bytes, open: () => piecesOf(content.path)}
      const sent = await http.send({method: 'PUT', url: signed.url, headers: signed.headers, body, timeout: 300_000})
      if (sent.status < 200 || sent.status > 299)
        throw dependencyFailed(`the store of the MLflow server ${server} answered ${sent.status} to an upload that the server had signed`)
    },
    async stream(address, onContent) {
      const owned = ownerOf(address, server)
      const signed = 'run' in owned ? await signedDownload(artifacts, api, owned) : undefined
      if (signed !== undefined && (await streamSigned(http, checked(signed, address, server), onContent))) return
      const url =
        'run' in owned
          ? `${server}/get-artifact?${new URLSearchParams({run_id: owned.run, path: owned.path}).toString()}`
          : `${server}/ajax-api/2.0/mlflow/logged-models/${owned.model}/artifacts/files?${new URLSearchParams({artifact_file_path: owned.path}).toString()}`
      requireOk(await http.send({url, headers: {...headers, 'accept-encoding': 'identity'}, receive: onContent}), 'GET')
    },
    list(address) {
      const owned = ownerOf(address, server)
      const root = owned.path === '' ? '' : `${owned.path}/`
      return walk(async (folder) => {
        const path = `${root}${folder}`.replace(/\/$/, '')
        const entries = await listFolder(artifacts, api, {...owned, path})
        return entries.map((entry) => ({...entry, name: entry.name.slice(path === '' ? 0 : path.length + 1)}))
      })
    },
    remove: () => Promise.resolve(false),
  }
}

/** An artifact's owner. MLflow puts artifacts below `<experiment>/<run>/artifacts` and `<experiment>/models/<model>/artifacts`. */
function ownerOf(address: string, server: string): Owned {
  const [, model, run, path = ''] = /^s3:\/\/.+?\/(?:models\/(m-[0-9a-f]{8,64})|([0-9a-f]{32}))\/artifacts(?:\/(.*))?$/.exec(address) ?? []
  if (model !== undefined) return {model, path}
  if (run !== undefined) return {run, path}
  throw noKey(server)
}

async function signedDownload({json}: ArtifactServer, api: string, {run, path}: {run: string; path: string}): Promise<Signed | undefined> {
  const body = {run_id: run, path, expiration: lifetime}
  const answer = await json('POST', `${api}/artifacts/presigned-download-url`, body).catch((error: unknown) => {
    // Servers before MLflow 3.6 lack it.
    if (statusOf(error) === 404 || statusOf(error) === 501) return undefined
    throw error
  })
  return answer === undefined ? undefined : signedOf(answer['presigned_url'], answer['headers'])
}

/** The server signs what it takes the owner's folder to be: an address that leads elsewhere is not used. */
function checked(signed: Signed | undefined, address: string, server: string): Signed {
  const key = address.replace(/^s3:\/\/[^/]+\//, '')
  if (signed !== undefined && decodeURIComponent(new URL(signed.url).pathname).endsWith(`/${key}`)) return signed
  throw dependencyFailed(`the MLflow server ${server} signed another address than that of ${address}`)
}

async function listFolder(
  {json}: ArtifactServer,
  api: string,
  owned: Owned,
): Promise<readonly {readonly name: string; readonly isFolder: boolean}[]> {
  const entries: {readonly name: string; readonly isFolder: boolean}[] = []
  let page = ''
  do {
    const token: Readonly<Record<string, string>> = page === '' ? {} : {page_token: page}
    const query: Readonly<Record<string, string>> =
      'run' in owned ? {run_id: owned.run, path: owned.path, ...token} : {artifact_directory_path: owned.path, ...token}
    const set = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
    const path = 'run' in owned ? '/artifacts/list' : `/logged-models/${owned.model}/artifacts/directories`
    const answer = await json('GET', `${api}${path}?${set}`)
    for (const entry of listOf(answer['files']).map(objectOf))
      entries.push({name: textOf(entry['path']) ?? '', isFolder: entry['is_dir'] === true})
    page = textOf(answer['next_page_token']) ?? ''
  } while (page !== '')
  return entries
}

const keyHint =
  'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the env of the step, or start the server with --artifacts-destination, so that it serves artifacts, and use a new experiment: an old one keeps its place.'

const noKey = (server: string, cause?: unknown): Error =>
  dependencyFailed(`the MLflow server ${server} keeps these artifacts in S3 and signs no address for them`, {
    hint: keyHint,
    ...(cause === undefined ? {} : {cause}),
  })

const tooLarge = (address: string): Error =>
  dependencyFailed(`${address} is larger than 5 GiB, the most that one signed request takes`, {hint: keyHint})
