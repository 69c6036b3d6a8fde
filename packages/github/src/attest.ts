import type {Attestation} from '@modelflight/core/action'
import {openApi} from './api.ts'
import {describeRefusal} from './api-errors.ts'
import type {Environment} from './environment.ts'
import {claimsOf, type Endpoints, requestIdentity} from './sigstore/services.ts'
import {signStatement} from './sigstore/sign.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/**
 * Signs a statement in the name of this workflow and keeps the bundle with the repository.
 *
 * @param endpointsFor chooses the Sigstore instance from the job's claims.
 * @throws Failure or HttpError dependency-failed when the runner's identity service or Sigstore does not answer or refuses.
 */
export async function attestStatement(
  surroundings: Surroundings,
  token: string,
  mask: (value: string) => void,
  statement: Uint8Array,
  endpointsFor = endpointsOf,
): Promise<Attestation> {
  const {env, run} = surroundings
  const request = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''
  const identity = await requestIdentity(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', request, {secrets: [request]})
  mask(identity)
  const endpoints = endpointsFor(claimsOf(identity), env)
  const bundle = await signStatement(statement, identity, endpoints, {secrets: [identity, request]})
  const stored = await store(surroundings, token, bundle)
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  return stored.kind === 'kept'
    ? {bundle, url: `${server}/${run.repository}/attestations/${stored.id}`}
    : {bundle, url: '', notKept: stored}
}

/** Public repositories are signed for all to see; others by GitHub's own instance, whose log is nobody's to read. */
export function endpointsOf(claims: Readonly<Record<string, unknown>>, env: Environment): Endpoints {
  const host = new URL(env['GITHUB_SERVER_URL'] ?? 'https://github.com').hostname
  if (claims['repository_visibility'] === 'public' && host === 'github.com') {
    return {fulcio: 'https://fulcio.sigstore.dev', rekor: 'https://rekor.sigstore.dev'}
  }
  const domain = host === 'github.com' ? 'githubapp.com' : host
  return {fulcio: `https://fulcio.${domain}`, timestamps: `https://timestamp.${domain}`}
}

type Stored = {readonly kind: 'kept'; readonly id: string} | {readonly kind: 'refused'; readonly message: string; readonly hint: string}

/** What is signed is worth its signature, also where the repository can't keep it. */
async function store(surroundings: Surroundings, token: string, bundle: string): Promise<Stored> {
  const api = openApi(surroundings, token)
  try {
    const parameters = {...repositoryOf(surroundings.run), bundle: JSON.parse(bundle) as Record<string, unknown>}
    const {data} = await api.request('POST /repos/{owner}/{repo}/attestations', parameters)
    return {kind: 'kept', id: String((data as {readonly id?: unknown}).id ?? '')}
  } catch (error) {
    return {
      kind: 'refused',
      message: `signed, but GitHub does not keep the attestation: ${describeRefusal(error)}`,
      hint: 'The job needs `permissions: attestations: write`; private repositories need a plan with attestations.',
    }
  }
}
