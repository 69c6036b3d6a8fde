import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Attestation} from '@modelflight/core/action'
import type {JsonSchema} from '@modelflight/core/schema'
import {schemaProblems} from '@modelflight/core/validation'
import {makeContext, makeRun} from '@modelflight/testing/context'
import {readBody, sendJson, serve} from '@modelflight/testing/servers'
import {type Sigstore, startSigstore} from '@modelflight/testing/sigstore'
import {ensureFulcio, ensureTimestampServer} from '@modelflight/tools/tools/go'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {readApprovals} from '../src/approvals.ts'
import {attestStatement, endpointsOf} from '../src/attest.ts'
import type {Surroundings} from '../src/surroundings.ts'

let sigstore: Sigstore
beforeAll(async () => {
  sigstore = await startSigstore({fulcio: await ensureFulcio(), timestampServer: await ensureTimestampServer()})
})
afterAll(() => sigstore[Symbol.asyncDispose]())

const run = makeRun({host: 'github', repository: 'o/r', runId: '7', sha: 'a'.repeat(40)})

/** GitHub's REST API and the runner's identity service in one place, answering what a table says. */
async function world(answers: Readonly<Record<string, unknown>>) {
  const asked: {readonly key: string; readonly body: unknown; readonly authorization: string | undefined}[] = []
  const server = await serve((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://x')
      const key = `${request.method} ${url.pathname}`
      const text = (await readBody(request)).toString('utf8')
      asked.push({key, body: text === '' ? undefined : (JSON.parse(text) as unknown), authorization: request.headers.authorization})
      const answer =
        key === 'GET /identity'
          ? {value: url.searchParams.get('audience') === 'sigstore' ? sigstore.identity({repository: 'o/r'}) : ''}
          : answers[key]
      sendJson(
        response,
        answer === undefined ? 403 : request.method === 'POST' ? 201 : 200,
        answer ?? {message: 'Resource not accessible by integration'},
      )
    })()
  })
  return {...server, asked}
}

async function surroundingsOf(url: string): Promise<Surroundings & AsyncDisposable> {
  const context = await makeContext({run})
  const env = {
    GITHUB_API_URL: url,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/identity?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-secret',
  }
  const {workspace, temporary, log} = context
  return {
    env,
    event: {},
    run,
    log,
    workspace,
    temporary,
    write: () => undefined,
    [Symbol.asyncDispose]: () => context[Symbol.asyncDispose](),
  }
}

/** The request as GitHub's own description has it. */
function bodyProblems(body: unknown): unknown {
  const path = join(import.meta.dirname, '..', '..', '..', 'tests', 'fixtures', 'github', 'openapi-subset.json')
  const description = JSON.parse(readFileSync(path, 'utf8')) as {
    paths: Record<string, {post: {requestBody: {content: {'application/json': {schema: JsonSchema}}}}}>
  }
  const schema = description.paths['/repos/{owner}/{repo}/attestations']?.post.requestBody.content['application/json'].schema ?? {not: {}}
  return schemaProblems(body, schema)
}

const local = () => sigstore

test('a statement is signed with the identity of the job and kept with the repository; the identity is masked', async () => {
  await using server = await world({'POST /repos/o/r/attestations': {id: 4711}})
  await using surroundings = await surroundingsOf(server.url)
  const masked: string[] = []
  const made: Attestation = await attestStatement(surroundings, 'ghs_test', (value) => masked.push(value), Buffer.from('{"a": 1}'), local)
  expect(made.url).toBe('https://github.com/o/r/attestations/4711')
  const [identity, stored] = server.asked
  expect(identity).toMatchObject({key: 'GET /identity', authorization: 'bearer runner-secret'})
  expect(stored?.authorization).toBe('token ghs_test')
  expect(bodyProblems(stored?.body)).toEqual([])
  expect(stored?.body).toEqual({bundle: JSON.parse(made.bundle) as unknown})
  expect(masked).toHaveLength(1)
  expect(masked[0]?.split('.')).toHaveLength(3)
})

test('a token without the right leaves a signature that the repository does not keep, and names the permission', async () => {
  await using server = await world({})
  await using surroundings = await surroundingsOf(server.url)
  const made = await attestStatement(surroundings, 'ghs_test', () => undefined, Buffer.from('{}'), local)
  expect(made.url).toBe('')
  expect(made.notKept?.hint).toContain('attestations: write')
  expect(JSON.parse(made.bundle)).toMatchObject({dsseEnvelope: {payload: Buffer.from('{}').toString('base64')}})
})

test('Fulcio that does not answer is an error of the dependency', async () => {
  await using server = await world({})
  await using surroundings = await surroundingsOf(server.url)
  const nowhere = () => ({fulcio: 'http://127.0.0.1:9', timestamps: sigstore.timestamps})
  await expect(attestStatement(surroundings, 't', () => undefined, Buffer.from('{}'), nowhere)).rejects.toMatchObject({
    errorClass: 'dependency-failed',
  })
})

test('public repositories are signed for all to see, others by GitHub itself', () => {
  expect(endpointsOf({repository_visibility: 'public'}, {})).toEqual({
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
  })
  expect(endpointsOf({repository_visibility: 'private'}, {})).toEqual({
    fulcio: 'https://fulcio.githubapp.com',
    timestamps: 'https://timestamp.githubapp.com',
  })
  expect(endpointsOf({repository_visibility: 'public'}, {GITHUB_SERVER_URL: 'https://acme.ghe.com'}).fulcio).toBe(
    'https://fulcio.acme.ghe.com',
  )
})

test('approvals of environments, reviews and the merge are read; what may not be read is said and left out', async () => {
  const user = (login: string) => ({login, id: 1})
  const pulls = {
    [`GET /repos/o/r/commits/${run.sha}/pulls`]: [
      {number: 5, merged_at: '2026-01-01T00:00:00Z'},
      {number: 6, merged_at: null},
    ],
    'GET /repos/o/r/pulls/5': {number: 5, merged_by: user('carol')},
    'GET /repos/o/r/pulls/5/reviews': [
      {user: user('bob'), state: 'APPROVED'},
      {user: user('dan'), state: 'APPROVED'},
      {user: user('dan'), state: 'CHANGES_REQUESTED'},
      {user: user('bob'), state: 'COMMENTED'},
    ],
  }
  const environments = {
    'GET /repos/o/r/actions/runs/7/approvals': [{state: 'approved', user: user('alice'), environments: [{name: 'production'}]}],
  }
  await using all = await world({...pulls, ...environments})
  await using first = await surroundingsOf(all.url)
  expect(await readApprovals(first, 'ghs_test')).toEqual([
    {by: 'alice', how: 'environment', of: 'production'},
    {by: 'bob', how: 'review', of: '#5'},
    {by: 'carol', how: 'merge', of: '#5'},
  ])
  await using some = await world(pulls)
  await using second = await surroundingsOf(some.url)
  expect((await readApprovals(second, 'ghs_test')).map(({by}) => by)).toEqual(['bob', 'carol'])
})
