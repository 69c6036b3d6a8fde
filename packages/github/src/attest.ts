import type {Attestation} from '@modelflight/core/action'
import {dependencyFailed} from '@modelflight/core/errors'
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
 * @throws Failure dependency-failed when Sigstore or GitHub does not answer or refuses.
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
  const id = await store(surroundings, token, bundle)
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  return {bundle, url: `${server}/${run.repository}/attestations/${id}`}
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

async function store(surroundings: Surroundings, token: string, bundle: string): Promise<string> {
  const api = openApi(surroundings, token)
  try {
    const parameters = {...repositoryOf(surroundings.run), bundle: JSON.parse(bundle) as Record<string, unknown>}
    const {data} = await api.request('POST /repos/{owner}/{repo}/attestations', parameters)
    return String((data as {readonly id?: unknown}).id ?? '')
  } catch (error) {
    throw dependencyFailed(`the attestation could not be kept with the repository: ${describeRefusal(error)}`, {
      hint: 'The job needs `permissions: attestations: write`; private repositories need a plan with attestations.',
      cause: error,
    })
  }
}
