import {makeContext} from '@modelflight/testing/context'
import {expect, test} from 'vitest'
import {type EventPayload, readRun} from '../src/environment.ts'
import {secretForms} from '../src/secret-forms.ts'
import {pullRequestEvent, runHost} from './harness.ts'

test('inputs are found as the runner names them, and blank ones are not given', async () => {
  await using context = await makeContext()
  const inputs = {'output-dir': ' out ', 'two words': 'x', model: '', 'job-index': '3'}
  const {answers} = await runHost({inputs: ['output-dir', 'two words', 'model']}, {workspace: context.workspace, inputs})
  expect(answers['inputs']).toEqual({'output-dir': 'out', 'two words': 'x', model: null})
  expect(answers['given']).toEqual(['output-dir', 'two_words'])
  expect(answers['run']).toMatchObject({jobIndex: 3})
})

test('outputs and state arrive as they are, whatever they hold', async () => {
  await using context = await makeContext()
  const hostile = 'a\nstatus=pass\nghadelimiter_x\n::set-output name=a::b\n##[add-path]x\r\n'
  const result = await runHost({outputs: {status: 'fail', 'report-json': hostile}, state: {plan: hostile}}, {workspace: context.workspace})
  expect(result.outputs).toEqual({status: 'fail', 'report-json': hostile})
  expect(result.state).toEqual({plan: hostile})
  expect(result.exported).toEqual({env: '', path: ''})
})

test('a secret is masked in every form before anything else is printed', async () => {
  await using context = await makeContext()
  const secret = 'p%ss##[word]/+ "quoted"'
  const result = await runHost({masks: [secret]}, {workspace: context.workspace})
  const masks = result.commands.filter(({name}) => name === 'add-mask').map(({data}) => data)
  expect(masks).toEqual(secretForms(secret))
  expect(masks).toContain(secret)
  expect(masks).toContain(Buffer.from(secret).toString('base64'))
  expect(masks).toContain(encodeURIComponent(secret))
})

test('a short secret is masked as it is, and a blank one not at all', () => {
  expect(secretForms('abc')).toEqual(['abc'])
  expect(secretForms(' ')).toEqual([])
})

const env = {
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_SHA: 'merge',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_RUN_ID: '7',
  GITHUB_ACTOR: 'octocat',
}

test.each<[string, EventPayload, object, object]>([
  ['a push', {}, {}, {sha: 'merge', attempt: 2, pullRequest: undefined, url: 'https://github.com/octo-org/octo-repo/actions/runs/7'}],
  [
    'a pull request',
    pullRequestEvent(),
    {},
    {sha: 'a'.repeat(40), pullRequest: {fork: false, number: 5, headSha: 'a'.repeat(40), baseSha: 'b'.repeat(40), baseRef: 'main'}},
  ],
  ['a pull request of a fork', pullRequestEvent({headRepository: 'mallory/octo-repo'}), {}, {pullRequest: {fork: true}}],
  ['a pull request whose fork was deleted', pullRequestEvent({headRepository: null}), {}, {pullRequest: {fork: true}}],
  ['a pull request of Dependabot', pullRequestEvent(), {GITHUB_ACTOR: 'dependabot[bot]'}, {pullRequest: {fork: true}}],
  ['other letters in the name', pullRequestEvent({headRepository: 'Octo-Org/octo-repo'}), {}, {pullRequest: {fork: false}}],
  ['an attempt that is no number', {}, {GITHUB_RUN_ATTEMPT: 'x'}, {attempt: 1}],
])('%s is recognised', (_name, event, variables, expected) => {
  expect(readRun({...env, ...variables}, event)).toMatchObject(expected)
})
