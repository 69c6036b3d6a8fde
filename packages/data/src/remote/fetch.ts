import {open, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {dependencyFailed, inputError, limitExceeded, policyRefused} from '@modelflight/core/errors'
import {createHttp} from '@modelflight/http/client'
import {type DataFile, inspectFile} from '../dataset.ts'
import {limits} from '../limits.ts'

/** What fetching may use of the world. */
export interface FetchContext {
  /** Folder for what is fetched. */
  readonly temporary: string
  readonly signal: AbortSignal
}

/**
 * Fetches data by https. The hosts are trusted, because the workflow itself names them: never hand over an address that a file or data names.
 * Redirects to other hosts are held to the rules of every address.
 *
 * @throws Failure input-error for other schemes and for answers that are no data; dependency-failed when a host does not answer with success.
 */
export async function fetchData(addresses: readonly string[], context: FetchContext): Promise<readonly DataFile[]> {
  const files: DataFile[] = []
  for (const [index, address] of addresses.entries())
    files.push(await fetchOne(address, join(context.temporary, `fetched-${index}`), context))
  return files
}

async function fetchOne(address: string, target: string, {signal}: FetchContext): Promise<DataFile> {
  const url = parse(address)
  const name = `${url.protocol}//${url.host}${decodeURIComponent(url.pathname)}`
  const http = createHttp({trusted: [url.host], signal})
  const response = await http.send({url, headers: {'accept-encoding': 'identity'}, receive: (content) => write(content, target, name)})
  if (response.status < 200 || response.status > 299)
    throw dependencyFailed(`${name} answered ${response.status}`, {
      hint: 'Check the address, and whether it needs a signature that has run out.',
    })
  return inspectFile(target, name, (await stat(target)).size)
}

function parse(address: string): URL {
  const scheme = /^([a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase() ?? ''
  if (scheme !== 'https' && scheme !== 'http') {
    throw policyRefused(`data can not be read from ${scheme}: addresses`, {
      hint: 'Use an https address (object stores sign one for a time), or fetch the file in a step before.',
    })
  }
  if (!URL.canParse(address)) throw inputError('an address of data is not a URL')
  const url = new URL(address)
  if (url.username !== '' || url.password !== '')
    throw policyRefused(`the address of data at ${url.host} holds a name or a password, which logs would show`, {
      hint: 'Use a signed address from a secret.',
    })
  return url
}

async function write(content: AsyncIterable<Uint8Array>, target: string, name: string): Promise<void> {
  await using file = await open(target, 'w')
  let bytes = 0
  for await (const chunk of content) {
    bytes += chunk.length
    if (bytes > limits.remoteBytes) throw limitExceeded(`${name} has more than ${limits.remoteBytes} bytes`)
    await file.write(chunk)
  }
}
