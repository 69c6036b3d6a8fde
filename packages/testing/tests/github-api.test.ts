import {startGithubApi} from '@modelflight/testing/github-api'
import {expect, test} from 'vitest'

const base = '/repos/octo-org/octo-repo'

async function send(url: string, method: string, path: string, body?: unknown): Promise<{status: number; json: unknown}> {
  const response = await fetch(url + path, {
    method,
    headers: {authorization: 'Bearer t'},
    ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    redirect: 'manual',
  })
  const text = await response.text()
  return {status: response.status, json: text === '' ? undefined : JSON.parse(text)}
}

async function withPull() {
  const api = await startGithubApi()
  api.state.pulls.push({
    number: 5,
    headSha: 'a'.repeat(40),
    head: 'octo-org:topic',
    headRepository: 'octo-org/octo-repo',
    baseRef: 'main',
    baseSha: 'b'.repeat(40),
    state: 'open',
  })
  return api
}

test.each([
  ['a missing body', 'POST', `${base}/issues/5/comments`, undefined],
  ['a missing field', 'POST', `${base}/issues/5/comments`, {}],
  ['a wrong type', 'POST', `${base}/issues/5/comments`, {body: 5}],
  ['a misspelt property', 'POST', `${base}/deployments`, {ref: 'main', enviroment: 'x', required_contexts: []}],
  ['an unknown query', 'GET', `${base}/issues/5/comments?perpage=100`, undefined],
  ['a query of the wrong type', 'GET', `${base}/issues/5/comments?per_page=all`, undefined],
  ['an operation that is not described', 'GET', `${base}/stargazers`, undefined],
])('%s is refused and remembered', async (_name, method, path, body) => {
  await using api = await withPull()
  expect((await send(api.url, method, path, body)).status).toBeGreaterThanOrEqual(400)
  expect(() => api.assertLawful()).toThrow('GitHub would have refused')
})

test('every answer fits the description', async () => {
  await using api = await withPull()
  api.state.commits.add('b'.repeat(40))
  api.state.files.set(`${'b'.repeat(40)}:gate.yml`, 'a: 1\n')
  api.state.artifacts.push({
    id: 9,
    name: 'modelflight-train',
    runId: 1,
    archive: Buffer.from('x'),
    digest: null,
    expired: false,
    fromFork: false,
    headSha: 'a'.repeat(40),
  })
  const calls: readonly (readonly [string, string, unknown?])[] = [
    ['POST', `${base}/issues/5/comments`, {body: 'hello'}],
    ['GET', `${base}/issues/5/comments?per_page=100`],
    ['PATCH', `${base}/issues/comments/1`, {body: 'again'}],
    ['DELETE', `${base}/issues/comments/1`],
    ['GET', `${base}/pulls?state=all&head=octo-org:topic`],
    ['GET', `${base}/commits/${'a'.repeat(40)}/pulls`],
    [
      'POST',
      `${base}/check-runs`,
      {name: 'x', head_sha: 'a', status: 'completed', conclusion: 'success', output: {title: 't', summary: 's'}},
    ],
    ['GET', `${base}/commits/a/check-runs?check_name=x`],
    ['GET', `${base}/contents/gate.yml?ref=${'b'.repeat(40)}`],
    ['GET', `${base}/actions/artifacts?per_page=100&page=1`],
    ['GET', `${base}/actions/runs/1/artifacts`],
    ['GET', `${base}/actions/artifacts/9/zip`],
    ['POST', `${base}/deployments`, {ref: 'main', required_contexts: [], auto_merge: false}],
    ['GET', `${base}/deployments`],
    ['POST', `${base}/deployments/3/statuses`, {state: 'success'}],
    ['POST', `${base}/statuses/${'a'.repeat(40)}`, {state: 'success'}],
    ['POST', `${base}/issues`, {title: 'drift', labels: ['modelflight-drift']}],
    ['GET', `${base}/issues?labels=modelflight-drift&state=open`],
    ['POST', `${base}/actions/workflows/train.yml/dispatches`, {ref: 'main', return_run_details: true}],
    ['POST', `${base}/dispatches`, {event_type: 'x'}],
    ['POST', `${base}/actions/variables`, {name: 'a', value: 'b'}],
    ['GET', `${base}/actions/variables/A`],
    ['PATCH', `${base}/actions/variables/A`, {value: 'c'}],
    ['GET', base],
  ]
  for (const [method, path, body] of calls) {
    const {status} = await send(api.url, method, path, body)
    expect(status, `${method} ${path}`).toBeLessThan(400)
  }
  api.assertLawful()
})

test('comments of issues that do not exist are not found', async () => {
  await using api = await withPull()
  expect((await send(api.url, 'POST', `${base}/issues/6/comments`, {body: 'x'})).status).toBe(404)
})
