import {dependencyFailed, inputError} from '@modelflight/core/errors'
import {piecesOf} from '@modelflight/core/files'
import {createHttp, type Http, type HttpRequest} from '@modelflight/http/client'
import {HttpError} from '@modelflight/http/errors'
import type {HttpResponse} from '@modelflight/http/exchange'
import {redactText} from '@modelflight/http/redact'
import {listOf, objectOf, parseJson, textOf} from '../json.ts'
import type {RegistryContext} from '../open.ts'
import {authorizer} from './authorization.ts'

/** Requests to one registry (distribution-spec 1.1), with authorization. Paths start with `/v2/`; full URLs are sent as they are. */
export interface OciClient {
  /** Host and port. */
  readonly host: string
  readonly signal: AbortSignal
  /**
   * Sends a request and gives back an answer with one of these statuses.
   *
   * @throws Failure (dependency-failed) for any other.
   */
  send(request: OciRequest, expected: readonly number[]): Promise<HttpResponse>
}

/** A request; `repository` decides what the token must allow. */
export interface OciRequest extends Omit<HttpRequest, 'url'> {
  readonly repository: string
  readonly path: string
}

/** Where the models of an `oci:` registry are. */
export interface OciAddress {
  readonly origin: URL
  /** Path that the models' repositories lie below, without slashes at its ends; may be empty. */
  readonly prefix: string
}

/** Reads `oci://host[:port][/path]`. The loopback address is spoken to by http, as Docker does; others by https, or http with `oci+http:`. */
export function parseOciAddress(uri: string): OciAddress {
  const [, plain, rest] = /^oci(\+http)?:\/\/(.+)$/i.exec(uri) ?? []
  const url = rest !== undefined && URL.canParse(`https://${rest}`) ? new URL(`https://${rest}`) : undefined
  const prefix = url?.pathname.replace(/^\/+|\/+$/g, '') ?? ''
  const usable = url !== undefined && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (!usable || (prefix !== '' && !isRepository(prefix))) {
    throw inputError('the address of the OCI registry can not be used', {
      hint: 'Write e.g. oci://ghcr.io/owner/models, in lower case; credentials go into OCI_USERNAME and OCI_PASSWORD.',
    })
  }
  const local = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  return {origin: new URL(`${plain !== undefined || local ? 'http' : 'https'}://${rest?.split('/')[0] ?? ''}`), prefix}
}

/** Names that the specification allows. */
export const isRepository = (name: string): boolean =>
  /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/.test(name) && name.length <= 255

/** Opens a registry. */
export function createOciClient({origin}: OciAddress, {signal, credential}: RegistryContext): OciClient {
  const [username, password] = [credential?.('OCI_USERNAME'), credential?.('OCI_PASSWORD')]
  const identity = username === undefined || password === undefined ? undefined : {username, password}
  const secrets = password === undefined ? [] : [password, Buffer.from(`${username}:${password}`).toString('base64')]
  const http = createHttp({trusted: [origin.host], signal, secrets})
  const auth = authorizer(http, origin, identity)
  return {
    host: origin.host,
    signal,
    async send(request, expected) {
      const response = await authorized(http, request, {origin, auth})
      if (expected.includes(response.status)) return response
      throw refusal(response, request, {host: origin.host, secrets, known: identity !== undefined})
    },
  }
}

interface Way {
  readonly origin: URL
  readonly auth: ReturnType<typeof authorizer>
}

/** A refused token may have expired in the middle: one more try with a new one. */
async function authorized(http: Http, {repository, path, ...request}: OciRequest, {origin, auth}: Way): Promise<HttpResponse> {
  const url = new URL(path, origin)
  const send = (authorization: string | undefined): Promise<HttpResponse> => {
    // An upload may be sent to another host, which gets no credentials.
    const headers = authorization === undefined || url.host !== origin.host ? {} : {authorization}
    return http.send({...request, url, headers: {...request.headers, ...headers}})
  }
  const response = await send(auth.current(repository))
  if (response.status !== 401) return response
  const renewed = await auth.renew(repository, response.headers['www-authenticate'] ?? '')
  return renewed === undefined ? response : await send(renewed)
}

interface Facts {
  readonly host: string
  readonly secrets: readonly string[]
  readonly known: boolean
}

function refusal({status, body}: HttpResponse, {method, path, repository}: OciRequest, {host, secrets, known}: Facts): Error {
  const [first] = listOf(objectOf(parseJson(body))['errors']).map(objectOf)
  const said = [textOf(first?.['code']), textOf(first?.['message'])].filter((part) => part !== undefined).join(': ')
  const cause = new HttpError('status', `${method ?? 'GET'} ${path.split('?')[0]} answered ${status}`, {status})
  const details = `${status}${said === '' ? '' : ` ${redactText(said, secrets)}`}`
  if (status === 401 || status === 403) {
    const hint = known
      ? 'The user of OCI_USERNAME and OCI_PASSWORD needs the right to push there (on ghcr.io: permission packages: write).'
      : 'Set OCI_USERNAME and OCI_PASSWORD in the env of the step.'
    return dependencyFailed(`the registry ${host} does not allow this for ${repository} (${details})`, {hint, cause})
  }
  return dependencyFailed(`the registry ${host} answered ${details} to ${method ?? 'GET'} ${path.split('?')[0]}`, {
    hint: 'See the log of the registry.',
    cause,
  })
}

/** A part of a file as a body that can be sent again. */
export const fileBody = (path: string, bytes: number, start = 0): NonNullable<HttpRequest['body']> => ({
  bytes,
  open: () => piecesOf(path, start, bytes),
})
