import {open, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {dependencyFailed, inputError, limitExceeded, policyRefused} from '@modelflight/core/errors'
import {s3Settings} from '@modelflight/core/s3-settings'
import {createHttp} from '@modelflight/http/client'
import {download, type Store} from '@modelflight/http/download'
import {hostOf} from '@modelflight/http/s3-address'
import {archiveKind} from '../archive/kind.ts'
import {asData, type DataFile, fromArchive} from '../dataset.ts'
import {inspectFile} from '../inspect-file.ts'
import {limits} from '../limits.ts'

/** What fetching may use of the world. */
export interface FetchContext {
  /** Folder for what is fetched. */
  readonly temporary: string
  readonly signal: AbortSignal
  readonly now: () => Date
  /** A variable of the environment, for the settings of object stores; what is secret is hidden from everything printed. */
  credential(name: string): string | undefined
}

/** Something that can be fetched into a file. */
interface Source {
  /** For messages and the digest: no query, no user. */
  readonly name: string
  fetch(store: Store): Promise<void>
}

/**
 * Fetches data by https, or from buckets by `s3://bucket/key` (also with `*`, `?`, `**`). The hosts are trusted, because the workflow itself
 * names them: never hand over an address that a file or data names. Redirects to other hosts are held to the rules of every address. What was
 * fetched is hashed and checked as any other file; no engine opens an address itself.
 *
 * @throws Failure input-error for answers that are no data and objects that don't exist; policy-refused for other schemes; dependency-failed when
 *   a host does not answer with success.
 */
export async function fetchData(addresses: readonly string[], context: FetchContext): Promise<readonly DataFile[]> {
  const files: DataFile[] = []
  for (const address of addresses) {
    for (const {name, fetch} of await sourcesOf(address, context)) {
      const target = join(context.temporary, `fetched-${files.length}`)
      await stored(target, name, fetch)
      files.push(...(await filesOf(target, name, context)))
    }
  }
  return files
}

async function filesOf(path: string, name: string, context: FetchContext): Promise<readonly DataFile[]> {
  const {size: bytes} = await stat(path)
  const kind = archiveKind(name)
  return kind === undefined ? [asData(await inspectFile(path, name, bytes))] : fromArchive({path, name, bytes, kind}, context)
}

async function sourcesOf(address: string, context: FetchContext): Promise<readonly Source[]> {
  const scheme = /^([a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase() ?? ''
  if (scheme === 'https' || scheme === 'http') return [webSource(address, context)]
  if (scheme === 's3') return s3Sources(address, context)
  throw policyRefused(`data can not be read from ${scheme}: addresses`, {
    hint: 'Use an https or s3 address (other object stores sign https addresses for a time), or fetch the file in a step before.',
  })
}

function webSource(address: string, {signal}: FetchContext): Source {
  const url = parse(address)
  const name = `${url.protocol}//${url.host}${decodeURIComponent(url.pathname)}`
  return {
    name,
    async fetch(store) {
      const {status} = await download(createHttp({trusted: [url.host], signal}), {url}, store)
      if (status >= 200 && status <= 299) return
      throw dependencyFailed(`${name} answered ${status}`, {
        hint: 'Check the address, and whether it needs a signature that has run out.',
      })
    },
  }
}

async function s3Sources(address: string, {signal, now, credential}: FetchContext): Promise<readonly Source[]> {
  const {openS3, parseS3} = await import('./s3.ts')
  const object = parseS3(address)
  const settings = s3Settings(credential)
  const {secretAccessKey, sessionToken} = settings.credentials ?? {}
  const secrets = [secretAccessKey, sessionToken].filter((secret) => secret !== undefined)
  const s3 = openS3(createHttp({trusted: [hostOf(object.bucket, settings)], signal, secrets}), settings, now)
  return (await s3.find(object)).map((each) => {
    const name = `s3://${each.bucket}/${each.key}`
    return {name, fetch: (store) => s3.read(each, store)}
  })
}

function parse(address: string): URL {
  if (!URL.canParse(address)) throw inputError('an address of data is not a URL')
  const url = new URL(address)
  if (url.username !== '' || url.password !== '')
    throw policyRefused(`the address of data at ${url.host} holds a name or a password, which logs would show`, {
      hint: 'Use a signed address from a secret.',
    })
  return url
}

/** Runs a download into a file. @throws Failure limit-exceeded; dependency-failed when the file does not have what came. */
async function stored(target: string, name: string, fetch: (store: Store) => Promise<void>): Promise<void> {
  await using file = await open(target, 'w')
  let end = 0
  await fetch({
    async restart() {
      await file.truncate(0)
      end = 0
    },
    async append(bytes) {
      if (end + bytes.byteLength > limits.remoteBytes) throw limitExceeded(`${name} has more than ${limits.remoteBytes} bytes`)
      for (let at = 0; at < bytes.byteLength; ) {
        const {bytesWritten} = await file.write(bytes, at, bytes.byteLength - at, end)
        at += bytesWritten
        end += bytesWritten
      }
    },
  })
  const {size} = await file.stat()
  if (size !== end) throw dependencyFailed(`${name}: ${end} bytes came, and ${size} are stored`)
}
