import {execFileSync} from 'node:child_process'
import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {openRecordChain} from '@modelflight/core/record-chain'
import {makeContext, makeRun, type TestContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {gate, makeInputs} from './make.ts'

const predictions = (every: number, rows = 400): string =>
  `id,label,prediction\n${Array.from({length: rows}, (_, row) => {
    const label = row % 3 === 0 ? 1 : 0
    return `${row},${label},${row % every === 1 ? 1 - label : label}`
  }).join('\n')}\n`

function git(context: TestContext, ...argv: readonly string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main']
  execFileSync('git', [...identity, ...argv], {cwd: context.workspace, stdio: 'pipe'})
}

async function committed(context: TestContext): Promise<void> {
  await context.write('ml/metrics.json', '{"accuracy": 0.95}')
  await context.write('ml/metrics.yaml', 'accuracy: 0.95\n')
  await context.write('ml/predictions.csv', predictions(20))
  git(context, 'init', '-q')
  git(context, 'add', '.')
  git(context, 'commit', '-q', '-m', 'before')
  git(context, 'tag', 'v1')
  for (const file of ['ml/metrics.json', 'ml/metrics.yaml', 'ml/predictions.csv']) await context.write(file, 'changed since')
}

describe('a baseline in git', () => {
  test.each(['git:v1:ml/metrics.json', 'git:HEAD:ml/metrics.yaml', 'git:main:./ml/metrics.json'])(
    '%s is read from the commit, not from the checkout',
    async (baseline) => {
      await using context = await makeContext()
      await committed(context)
      const metrics = await context.write('metrics.json', '{"accuracy": 0.94}')
      const {verdict} = await run(makeInputs({metrics, baseline, gate: gate('accuracy >= baseline - 0.02')}), context)
      expect(verdict.checks[0]).toMatchObject({status: 'pass', observed: 0.94})
      const strict = await run(makeInputs({metrics, baseline, gate: gate('accuracy >= baseline')}), context)
      expect(strict.verdict.checks[0]).toMatchObject({status: 'fail'})
    },
  )

  test('predictions of a commit are paired by id', async () => {
    await using context = await makeContext()
    await committed(context)
    const file = await context.write('new.csv', predictions(40))
    const inputs = makeInputs({predictions: file, baseline: 'git:v1:ml/predictions.csv', gate: gate('accuracy > baseline')})
    const {verdict, details} = await run(inputs, context)
    expect(verdict.checks[0]).toMatchObject({status: 'pass', message: expect.stringContaining('McNemar')})
    expect(details).toMatchObject({holdout: 'same'})
  })

  test.each([
    ['git:nowhere:ml/metrics.json', /knows no commit/],
    ['git:--upload-pack=x:ml/metrics.json', /knows no commit/],
    ['git:v1:ml/absent.json', /has no file/],
    ['git:v1:ml', /has no file/],
    ['git:v1:../metrics.json', /has no file/],
  ])('%s is an error', async (baseline, message) => {
    await using context = await makeContext()
    await committed(context)
    const metrics = await context.write('metrics.json', '{"accuracy": 0.94}')
    const inputs = makeInputs({metrics, baseline, gate: gate('accuracy >= baseline')})
    await expect(run(inputs, context)).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringMatching(message)})
  })

  test('a pointer of Git LFS is no file', async () => {
    await using context = await makeContext()
    await context.write('metrics.json', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n')
    git(context, 'init', '-q')
    git(context, 'add', '.')
    git(context, 'commit', '-q', '-m', 'pointer')
    const metrics = await context.write('now.json', '{"accuracy": 0.94}')
    const inputs = makeInputs({metrics, baseline: 'git:HEAD:metrics.json', gate: gate('accuracy >= baseline')})
    await expect(run(inputs, context)).rejects.toMatchObject({message: expect.stringContaining('Git LFS')})
  })
})

describe('the last green run', () => {
  /** What a run of the gate leaves behind, with its records. */
  async function leftBehind(context: TestContext, name: string, accuracy: number, limit: number) {
    await using other = await makeContext({run: makeRun({repository: 'acme/churn'})})
    const metrics = await other.write('metrics.json', JSON.stringify({accuracy}))
    const {record, verdict} = await run(makeInputs({metrics, gate: gate(`accuracy >= ${limit}`)}), other)
    if (record === undefined) throw new Error('no record')
    const folder = join(context.workspace, '..', name)
    await mkdir(join(folder, 'records'), {recursive: true})
    const facts = {action: 'evaluate-gate', status: verdict.status, finishedAt: other.now(), run: other.run}
    await openRecordChain(join(folder, 'records')).append(record, facts)
    return {name, origin: name, download: () => Promise.resolve(folder)}
  }

  const onPullRequest = makeRun({
    host: 'github',
    repository: 'acme/churn',
    pullRequest: {number: 7, headSha: 'b'.repeat(40), baseSha: 'a'.repeat(40), baseRef: 'main', fork: false},
  })

  async function judged(evidence: readonly (readonly [name: string, accuracy: number, limit: number])[], asked: string) {
    const branches: string[] = []
    await using place = await makeContext()
    const left = await Promise.all(evidence.map((one) => leftBehind(place, ...one)))
    const latest = (_: string, branch: string) => {
      branches.push(branch)
      return Promise.resolve(left)
    }
    await using context = await makeContext({run: onPullRequest, stores: {...place.stores, latest}})
    const metrics = await context.write('metrics.json', '{"accuracy": 0.94}')
    const {verdict} = await run(makeInputs({metrics, baseline: 'last-green-run', gate: gate(asked)}), context)
    return {check: verdict.checks[0], branches}
  }

  test('of the base branch is what a pull request is held against', async () => {
    const {check, branches} = await judged([['run 9', 0.95, 0.9]], 'accuracy >= baseline')
    expect(check).toMatchObject({status: 'fail', observed: 0.94, message: expect.stringContaining('0.95')})
    expect(branches).toEqual(['main'])
  })

  test('is not one whose gate did not let its model through', async () => {
    const {check} = await judged(
      [
        ['run 9', 0.99, 0.999],
        ['run 8', 0.93, 0.9],
      ],
      'accuracy >= baseline',
    )
    expect(check).toMatchObject({status: 'pass', message: expect.stringContaining('0.93')})
  })

  test('that is not there fails, as any missing baseline does', async () => {
    const {check} = await judged([], 'accuracy >= baseline')
    expect(check).toMatchObject({status: 'fail', message: expect.stringContaining('no successful run of main')})
  })

  test('is unknown on a terminal', async () => {
    await using context = await makeContext()
    const metrics = await context.write('metrics.json', '{"accuracy": 0.94}')
    const {verdict} = await run(makeInputs({metrics, baseline: 'last-green-run', gate: gate('accuracy >= baseline')}), context)
    expect(verdict.checks[0]).toMatchObject({status: 'fail', message: expect.stringContaining('none here to ask')})
  })
})

describe('a run of MLflow', () => {
  test.each(['runs:/abc', `runs:/${'a'.repeat(32)}/model`, 'runs:/../../x'])('%s names none', async (metrics) => {
    await using context = await makeContext()
    await expect(run(makeInputs({metrics, 'tracking-uri': 'http://127.0.0.1:9'}), context)).rejects.toMatchObject({
      errorClass: 'input-error',
    })
  })

  test('needs a server', async () => {
    await using context = await makeContext()
    const inputs = makeInputs({metrics: `runs:/${'a'.repeat(32)}`})
    await expect(run(inputs, context)).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringContaining('MLflow server')})
  })

  test('on a server that does not answer is no missing metric', async () => {
    await using context = await makeContext()
    const inputs = makeInputs({metrics: `runs:/${'a'.repeat(32)}`, 'tracking-uri': 'http://127.0.0.1:9', gate: gate('accuracy >= 0.1')})
    await expect(run(inputs, context)).rejects.toMatchObject({errorClass: 'dependency-failed'})
  })
})
