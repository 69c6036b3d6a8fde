import type {Http} from '@modelflight/http/client'
import {objectOf, textOf} from '../json.ts'

/** Who we are at a registry. */
export interface Identity {
  readonly username: string
  readonly password: string
}

/** Keeps the `Authorization` header of each repository. */
export interface Authorizer {
  /** What to send now; undefined before the first challenge. */
  current(repository: string): string | undefined
  /** Answers a challenge (`WWW-Authenticate`) of a registry; undefined when it can't be answered. */
  renew(repository: string, challenge: string): Promise<string | undefined>
}

/** Basic authentication, or a token from the realm that the registry names. */
export function authorizer(http: Http, origin: URL, identity: Identity | undefined): Authorizer {
  const known = new Map<string, string>()
  const basic = identity === undefined ? undefined : `Basic ${Buffer.from(`${identity.username}:${identity.password}`).toString('base64')}`
  return {
    current: (repository) => known.get(repository),
    async renew(repository, challenge) {
      const header = /^bearer\b/i.test(challenge) ? await token(http, {challenge, origin, repository, basic}) : basic
      if (header !== undefined) known.set(repository, header)
      return header
    },
  }
}

interface TokenRequest {
  readonly challenge: string
  readonly origin: URL
  readonly repository: string
  readonly basic: string | undefined
}

async function token(http: Http, {challenge, origin, repository, basic}: TokenRequest): Promise<string | undefined> {
  const values = new Map([...challenge.matchAll(/([a-z]+)="([^"]*)"/gi)].map(([, key, value]) => [key?.toLowerCase() ?? '', value ?? '']))
  const realm = values.get('realm') ?? ''
  if (!URL.canParse(realm)) return undefined
  const url = new URL(realm)
  // The password goes nowhere in the clear that the workflow did not name.
  if (url.protocol !== 'https:' && url.host !== origin.host) return undefined
  const service = values.get('service')
  if (service !== undefined) url.searchParams.set('service', service)
  url.searchParams.set('scope', `repository:${repository}:pull,push`)
  const answer = objectOf(await http.json({url, headers: basic === undefined ? {} : {authorization: basic}}))
  const value = textOf(answer['token']) ?? textOf(answer['access_token'])
  return value === undefined ? undefined : `Bearer ${value}`
}
