import {openApi} from '@modelflight/github/api'
import {pullRequestDiscussion} from '@modelflight/github/discussion'
import {makeContext, makeRun, type TestContext} from '@modelflight/testing/context'
import {type GithubApi, type GithubApiOptions, startGithubApi} from '@modelflight/testing/github-api'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {waiveCommands} from '../src/waive-comments.ts'
import {gate, makeInputs} from './make.ts'

/** A comment as it stands on the pull request; by default of a person, written on the day before the decision. */
interface Said {
  readonly by?: string
  readonly body: string
  readonly on?: string
  readonly editedAt?: string
  readonly authorType?: 'User' | 'Bot'
}

const reason = 'labels of June are being mended'

function say(api: GithubApi, {by = 'maria', body, on = '2026-01-01T10:00:00Z', editedAt, authorType = 'User'}: Said): number {
  const id = api.state.nextId++
  const updated = editedAt === undefined ? {} : {updatedAt: editedAt}
  const versions = [{body, visibleFrom: 0}]
  api.state.comments.push({id, issue: 5, author: by, authorType, body, versions, createdAt: on, deleted: false, ...updated})
  return id
}

/** Judges a candidate that misses one of two gates, below these comments. The clock stands at 2026-01-02. */
async function judge(comments: readonly Said[], options: GithubApiOptions = {}, overrides = {}) {
  const api = await startGithubApi(options)
  api.state.permissions.set('maria', 'write').set('olga', 'admin').set('ned', 'none')
  for (const comment of comments) say(api, comment)
  await using plain = await makeContext()
  const context = inPullRequest(plain, api)
  try {
    const metrics = await plain.write('metrics.json', '{"accuracy": 0.5, "f1": 0.9}')
    const {verdict, record, section} = await run(makeInputs({metrics, gate: gate('accuracy >= 0.8\nf1 >= 0.8'), ...overrides}), context)
    const said = verdict.checks.map(({message}) => message).join('\n')
    return {statuses: Object.fromEntries(verdict.checks.map(({id, status}) => [id, status])), said, record, section, verdict, api}
  } finally {
    await api.close()
    api.assertLawful()
  }
}

function inPullRequest(plain: TestContext, api: GithubApi) {
  const pullRequest = {number: 5, headSha: 'a'.repeat(40), baseSha: 'b'.repeat(40), baseRef: 'main', fork: false}
  const identity = makeRun({pullRequest, host: 'github', repository: 'octo-org/octo-repo'})
  const client = openApi({env: api.environment, log: plain.log}, 'ghs_test')
  return {...plain, run: identity, discussion: pullRequestDiscussion(client, {run: identity}, pullRequest)}
}

describe('a waiver by comment', () => {
  test('of somebody who may write lets the candidate go on with a warning, and is on record', async () => {
    const {statuses, said, record} = await judge([{body: `/waive accuracy ${reason}`}])
    expect(statuses).toEqual({accuracy: 'warn', f1: 'pass'})
    expect(said).toContain(`waived by maria until 2026-01-08: ${reason}`)
    expect(record?.predicate).toMatchObject({
      result: 'WARNED',
      waivers: [{gate: 'accuracy', owner: 'maria', expires: '2026-01-08', reason, from: 'comment 1 of #5'}],
    })
  })

  test.each<[string, Said, string]>([
    ['of somebody who may only read', {by: 'mallory', body: `/waive accuracy ${reason}`}, 'this is read'],
    ['of somebody without any permission', {by: 'ned', body: `/waive accuracy ${reason}`}, 'this is none'],
    ['of a bot that may write', {body: `/waive accuracy ${reason}`, authorType: 'Bot'}, 'only a person'],
    ['that was edited afterwards', {body: `/waive accuracy ${reason}`, editedAt: '2026-01-01T11:00:00Z'}, 'was edited'],
    ['without a reason', {body: '/waive accuracy'}, 'shorter than 10'],
    ['with a reason that says nothing', {body: '/waive accuracy ok'}, 'shorter than 10'],
    ['until a day that does not exist', {body: `/waive accuracy until 2026-02-31 ${reason}`}, 'is no day'],
    ['that has expired', {body: `/waive accuracy until 2026-01-01 ${reason}`}, 'expired on 2026-01-01'],
    [
      'that is older than a week and named no day',
      {body: `/waive accuracy ${reason}`, on: '2025-12-20T10:00:00Z'},
      'expired on 2025-12-27',
    ],
    ['of a gate that is not there', {body: `/waive acuracy ${reason}`}, 'no gate has this id'],
  ])('%s changes nothing and is said', async (_what, comment, words) => {
    const {statuses, said, verdict} = await judge([comment])
    expect(statuses['accuracy']).toBe('fail')
    expect(verdict.status).toBe('fail')
    expect(said).toContain(words)
  })

  test.each<[string, string]>([
    ['in a quotation', `> /waive accuracy ${reason}`],
    ['within a sentence', `Please do not /waive accuracy ${reason}`],
    ['in a block of code', `\`\`\`\n/waive accuracy ${reason}\n\`\`\``],
    ['of another command', `/waiver accuracy ${reason}`],
  ])('%s is none', async (_what, body) => {
    const {statuses} = await judge([{body}])
    expect(statuses).toEqual({accuracy: 'fail', f1: 'pass'})
  })

  test('holds on its last day, and the newest that counts wins over older ones and over refused ones', async () => {
    const {said, record} = await judge([
      {body: `/waive accuracy until 2026-03-01 an older reason`},
      {by: 'olga', body: `Seen.\n/waive accuracy until 2026-01-02 ${reason}\nThanks!`},
      {by: 'mallory', body: '/waive accuracy until 2030-01-01 because I say so'},
    ])
    expect(said).toContain('waived by olga until 2026-01-02')
    expect(said).not.toContain('an older reason')
    expect(said).toContain('the waiver of accuracy by mallory was not used')
    expect(record?.predicate).toMatchObject({waivers: [{owner: 'olga'}]})
  })

  test('permission is asked once a person, at the time of the decision, and of at most twenty people', async () => {
    const crowd = Array.from({length: 60}, (_, index) => ({by: `reader-${index % 30}`, body: `/waive accuracy ${reason}`}))
    const {statuses, said, api} = await judge(crowd)
    expect(statuses['accuracy']).toBe('fail')
    expect(said).toContain('more than 20 people')
    expect(api.requests.filter(({path}) => path.includes('/permission'))).toHaveLength(20)
  })

  test('beyond a thousand comments is not read, and that is said', async () => {
    const flood = Array.from({length: 1_000}, () => ({by: 'mallory', body: 'first!'}))
    const {statuses, said, api} = await judge([...flood, {body: `/waive accuracy ${reason}`}])
    expect(statuses).toEqual({accuracy: 'fail', f1: 'pass', 'waive-comments': 'warn'})
    expect(said).toContain('only the first 1000 comments')
    expect(api.requests.filter(({path}) => path.endsWith('/comments'))).toHaveLength(10)
  })

  test('is not even asked for when every gate is met', async () => {
    const {api} = await judge([{body: `/waive accuracy ${reason}`}], {}, {gate: gate('accuracy >= 0.4')})
    expect(api.requests).toEqual([])
  })

  test('does not count where the workflow says never', async () => {
    const {statuses, api} = await judge([{body: `/waive accuracy ${reason}`}], {}, {'waive-comments': 'never'})
    expect(statuses).toEqual({accuracy: 'fail', f1: 'pass'})
    expect(api.requests).toEqual([])
  })

  test.each([
    ['comments', /^GET .*\/comments$/],
    ['permissions', /permission$/],
  ])('waives nothing when GitHub does not tell the %s', async (_what, pattern) => {
    const refused = {
      kind: 'answer',
      answer: {status: 403, body: {message: 'Resource not accessible by integration', documentation_url: ''}},
    } as const
    const {statuses, said} = await judge([{body: `/waive accuracy ${reason}`}], {
      fault: ({operation}) => (pattern.test(operation) ? refused : undefined),
    })
    expect(statuses).toEqual({accuracy: 'fail', f1: 'pass', 'waive-comments': 'warn'})
    expect(said).toContain('none was used')
  })
})

test.each([
  ['/waive recall@country=DE the reason', 'recall@country=DE'],
  ['/waive "recall@city=New York" the reason', 'recall@city=New York'],
  ['/waive `f1` until 2026-12-31 the reason', 'f1'],
  ['/waive\tf1\tthe reason\r', 'f1'],
])('%j names the gate %s', (body, name) => {
  const comment = {id: 1, author: 'maria', isBot: false, body, createdAt: new Date('2026-01-01T00:00:00Z'), isEdited: false}
  expect(waiveCommands(comment).map((command) => [command.gate, command.reason])).toEqual([[name, 'the reason']])
})
