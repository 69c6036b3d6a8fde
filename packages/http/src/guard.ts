import {lookup} from 'node:dns/promises'
import {isIP} from 'node:net'
import {isPublicAddress} from './address.ts'
import {HttpError} from './errors.ts'
import {redactUrl} from './redact.ts'

/** An address that may be connected to. */
export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

/** Finds all A and AAAA addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly Address[]>

/** The system's resolver. */
export const systemResolve: Resolve = async (hostname) => {
  const found = await lookup(hostname, {all: true, verbatim: true})
  return found.map(({address, family}) => ({address, family: family === 6 ? 6 : 4}))
}

/**
 * Checks a URL before anything is sent, and gives back the addresses that may be connected to.
 *
 * A trusted host (`URL.host`, named in the workflow) may be private and may speak http. Any other must speak https, without
 * user-info, and *every* address of it must be public: one private address among several is how DNS rebinding looks.
 *
 * @throws HttpError (policy-refused) when the rules forbid the host; (dependency-failed) when its name can't be resolved.
 */
export async function guard(url: URL, trusted: readonly string[], resolve: Resolve): Promise<readonly Address[]> {
  const known = trusted.includes(url.host)
  checkShape(url, known)
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  const literal = isIP(hostname)
  const addresses: readonly Address[] =
    literal === 0 ? await resolved(url, hostname, resolve) : [{address: hostname, family: literal === 6 ? 6 : 4}]
  if (!known && !addresses.every(({address}) => isPublicAddress(address))) {
    throw refused(url, 'its host has an address inside a private network', 'Name the host in the workflow (`with:`) to trust it.')
  }
  return addresses
}

function checkShape(url: URL, known: boolean): void {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refused(url, `${url.protocol} is not http or https`)
  if (url.protocol === 'http:' && !known) {
    throw refused(
      url,
      'a host that the workflow does not name must be reached by https',
      'Use https, or name the host in the workflow (`with:`).',
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw refused(url, 'a URL may not carry a user name or password', 'Give credentials in their own input.')
  }
}

async function resolved(url: URL, hostname: string, resolve: Resolve): Promise<readonly Address[]> {
  const addresses = await resolve(hostname).catch((cause: unknown) => {
    throw new HttpError('network', `could not find the host of ${redactUrl(url)}`, {cause})
  })
  if (addresses.length === 0) throw new HttpError('network', `the host of ${redactUrl(url)} has no address`)
  return addresses
}

function refused(url: URL, why: string, mend?: string): HttpError {
  return new HttpError('refused', `refused to ask ${redactUrl(url)}: ${why}.${mend === undefined ? '' : ` ${mend}`}`)
}
