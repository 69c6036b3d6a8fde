import {execFileSync} from 'node:child_process'
import {rm, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {makeContext, type TestContext} from '@modelflight/testing/context'
import {startGithubApi} from '@modelflight/testing/github-api'
import {expect, test} from 'vitest'
import {pullRequestEvent, runHost} from './harness.ts'

const git = (cwd: string, ...argv: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...argv], {
    cwd,
    encoding: 'utf8',
  }).trim()

/** A checkout whose base commit has gate.yml, and whose work tree changes it. */
async function changedCheckout(context: TestContext): Promise<string> {
  git(context.workspace, 'init', '-q', '-b', 'main')
  await context.write('gate.yml', 'accuracy: ">= 0.9"\n')
  await context.write('kept.yml', 'same\n')
  await context.write('deleted.yml', 'was here\n')
  await symlink('gate.yml', join(context.workspace, 'link.yml'))
  git(context.workspace, 'add', '.')
  git(context.workspace, 'commit', '-q', '-m', 'base')
  await context.write('gate.yml', 'accuracy: ">= 0.1"\n')
  await context.write('new.yml', 'fresh\n')
  await rm(join(context.workspace, 'deleted.yml'))
  return git(context.workspace, 'rev-parse', 'HEAD')
}

const eventOn = (baseSha: string) => {
  const event = pullRequestEvent()
  return {...event, pull_request: {...event.pull_request, base: {sha: baseSha, ref: 'main'}}}
}

const names = ['gate.yml', 'kept.yml', 'new.yml', 'deleted.yml', 'none.yml']

const expected = [
  {text: 'accuracy: ">= 0.9"\n', origin: 'base', isNew: false, proposed: 'accuracy: ">= 0.1"\n'},
  {text: 'same\n', origin: 'base', isNew: false},
  {text: 'fresh\n', origin: 'head', isNew: true},
  {text: 'was here\n', origin: 'base', isNew: false, proposed: ''},
  {failure: 'input-error'},
]

test('on a pull request the base branch decides, from the local objects', async () => {
  await using context = await makeContext()
  const baseSha = await changedCheckout(context)
  const policy = names.map((name) => join(context.workspace, name))
  const {answers} = await runHost({policy}, {workspace: context.workspace, payload: eventOn(baseSha), event: 'pull_request'})
  expect(answers['policy']).toMatchObject(expected)
})

test('a link on the base branch is no policy', async () => {
  await using context = await makeContext()
  const baseSha = await changedCheckout(context)
  const policy = [join(context.workspace, 'link.yml')]
  const {answers} = await runHost({policy}, {workspace: context.workspace, payload: eventOn(baseSha), event: 'pull_request'})
  expect(answers['policy']).toMatchObject([{failure: 'policy-refused'}])
})

test('a checkout without the base commit asks the API, with the same answers', async () => {
  await using context = await makeContext()
  await using api = await startGithubApi()
  await changedCheckout(context)
  const base = 'b'.repeat(40)
  api.state.commits.add(base)
  for (const [name, text] of [
    ['gate.yml', 'accuracy: ">= 0.9"\n'],
    ['kept.yml', 'same\n'],
    ['deleted.yml', 'was here\n'],
  ] as const) {
    api.state.files.set(`${base}:${name}`, text)
  }
  const policy = names.map((name) => join(context.workspace, name))
  const {answers} = await runHost({policy}, {workspace: context.workspace, payload: eventOn(base), event: 'pull_request'}, {api})
  expect(answers['policy']).toMatchObject(expected)
  api.assertLawful()
})

test.each([
  ['the commit is unknown', {}],
  ['the token may not read', {rights: []}],
  ['the server is broken', {fault: () => ({kind: 'answer', answer: {status: 400, body: {message: 'no'}}}) as const}],
])('when %s, a file is not taken for new', async (_name, options) => {
  await using context = await makeContext()
  await using api = await startGithubApi(options)
  await context.write('gate.yml', 'accuracy: ">= 0.1"\n')
  const policy = [join(context.workspace, 'gate.yml')]
  const {answers} = await runHost({policy}, {workspace: context.workspace, payload: eventOn('b'.repeat(40)), event: 'pull_request'}, {api})
  expect(answers['policy']).toMatchObject([{failure: 'dependency-failed'}])
})

test('outside pull requests the checkout decides', async () => {
  await using context = await makeContext()
  const path = await context.write('gate.yml', 'x\n')
  const {answers} = await runHost({policy: [path]}, {workspace: context.workspace})
  expect(answers['policy']).toEqual([{text: 'x\n', origin: 'head', isNew: false}])
})
