import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parseYaml} from '@modelflight/core/yaml'
import {readMetricsFile} from '@modelflight/evaluation/metrics-file'
import {readMetrics} from '@modelflight/evaluation/read-metrics'
import {describe, expect, test} from 'vitest'
import {cacheRoom} from '../src/reuse.ts'
import {run} from '../src/run.ts'
import {checkOf, declared, makeInputs, makeProject, runs} from './project.ts'

const seeded = `
const {readFileSync, writeFileSync, appendFileSync} = require('node:fs')
appendFileSync(process.env.COUNTER, 'x')
const params = JSON.parse(readFileSync(process.env.MODELFLIGHT_PARAMS, 'utf8'))
const seed = Number(process.env.MODELFLIGHT_SEED)
if (params.random_state !== undefined && params.random_state !== seed) process.exit(9)
writeFileSync('model.json', JSON.stringify({seed}))
writeFileSync('metrics.json', JSON.stringify({accuracy: 0.9 + seed / 100, cost: 5}))
`

describe('several seeds', () => {
  test('give mean, standard deviation and interval of each metric; the model is that of the first', async () => {
    await using context = await makeProject()
    await context.write('train.cjs', seeded)
    const params = parseYaml('{random_state: 1}', 'input params')
    const result = await run(makeInputs(context, {...declared(context), predictions: undefined, seeds: 3, params}), context)
    expect(result.verdict.checks.filter(({status}) => status === 'fail')).toEqual([])
    expect(await runs(context)).toBe(3)
    expect(await context.text('model.json')).toBe('{"seed":1}')
    const {metrics} = readMetricsFile(Buffer.from(await context.text('metrics.json')), 'metrics.json')
    const value = (name: string): number => metrics.get(name)?.value ?? Number.NaN
    expect(value('accuracy')).toBe(0.91)
    expect(value('seeds.count')).toBe(3)
    expect(value('seeds.accuracy.mean')).toBeCloseTo(0.92, 12)
    expect(value('seeds.accuracy.sd')).toBeCloseTo(0.01, 12)
    // scipy.stats.t.interval(0.95, 2, loc=0.92, scale=0.01 / 3 ** 0.5)
    expect(value('seeds.accuracy.low')).toBeCloseTo(0.8951586228, 9)
    expect(value('seeds.accuracy.high')).toBeCloseTo(0.9448413772, 9)
    expect(value('seeds.cost.sd')).toBe(0)
    expect(JSON.stringify(result.record?.predicate)).toContain('"seeds":[1,2,3]')
  })

  test.each([
    ['metrics.yaml', 'accuracy: 0.9$MODELFLIGHT_SEED'],
    ['metrics.toml', 'accuracy = 0.9$MODELFLIGHT_SEED'],
  ])('are written to %s in its own language, which evaluate-gate reads, and so is what is kept', async (name, line) => {
    await using context = await makeProject()
    const metrics = join(context.workspace, name)
    const command = `echo "{}" > model.json; echo "${line}" > ${name}; echo "# a comment" >> ${name}`
    const result = await run(
      makeInputs(context, {'model-path': join(context.workspace, 'model.json'), metrics, run: command, seeds: 2}),
      context,
    )
    const {accuracy, 'seeds.accuracy.mean': center} = JSON.parse(String(result.outputs.metrics)) as Record<string, number>
    expect([accuracy, center?.toFixed(3)]).toEqual([0.9, '0.905'])
    const kept = await readMetrics(await readFile(join(context.outputDir, 'train', name)), name)
    expect(kept.metrics.get('seeds.accuracy.sd')?.value).toBeGreaterThan(0)
  })

  test('that are not used by the command are said', async () => {
    await using context = await makeProject()
    const result = await run(makeInputs(context, {...declared(context), seeds: 2}), context)
    expect(checkOf(result, 'seeds')).toMatchObject({status: 'warn', hint: expect.stringMatching(/MODELFLIGHT_SEED/)})
  })

  test('without metrics show nothing, so they fail', async () => {
    await using context = await makeProject()
    const result = await run(makeInputs(context, {run: 'echo $MODELFLIGHT_SEED > model.json', seeds: 2}), context)
    expect(checkOf(result, 'seeds')?.status).toBe('fail')
    expect(result.record).toBeUndefined()
  })

  test('one that fails is named, and the others are not run', async () => {
    await using context = await makeProject()
    const command = 'echo x >> $COUNTER; if [ $MODELFLIGHT_SEED = 2 ]; then exit 4; fi; echo 1 > model.json'
    const result = await run(makeInputs(context, {run: command, seeds: 3}), context)
    expect(checkOf(result, 'command')).toMatchObject({status: 'fail', message: expect.stringMatching(/^seed 2: .*exit code 4/)})
  })
})

describe('determinism-check', () => {
  test.each([
    ['the same model passes', 'node train.cjs', 'pass', /byte by byte/],
    ['another model with the same metrics warns', 'node train.cjs; date +%s%N > model.json', 'warn', /other bytes/],
    [
      'other metrics fail',
      'node train.cjs; echo "{\\"f1\\": 0.$(date +%N), \\"accuracy\\": 0.9}" > metrics.json',
      'fail',
      /f1 was 0\.\d+, then 0\.\d+/,
    ],
    ['other predictions fail', 'node train.cjs; date +%N >> predictions.csv', 'fail', /predictions/],
    ['another model without metrics fails', 'printf x >> $COUNTER; date +%s%N > model.json', 'fail', /no metrics to compare/],
  ])('%s', async (_what, command, status, message) => {
    await using context = await makeProject()
    const result = await run(makeInputs(context, {run: command, 'determinism-check': true}), context)
    expect(checkOf(result, 'determinism')).toMatchObject({status, message: expect.stringMatching(message)})
    expect(await runs(context)).toBe(2)
    expect(result.record === undefined).toBe(status === 'fail')
  })
})

describe('test-command', () => {
  const junit = (body: string): string => `<testsuites><testsuite name="s">${body}</testsuite></testsuites>`
  const passing = junit('<testcase classname="m" name="a"/><testcase classname="m" name="b"/>')
  const failing = junit(
    '<testcase classname="m" name="a"/><testcase classname="m" name="leak &lt;x&gt;"><failure message="no">trace</failure></testcase>',
  )
  const writes = (xml: string, path = '"$MODELFLIGHT_JUNIT"'): string => `cat > ${path} <<'XML'\n${xml}\nXML\n`

  test('runs before the training, and its JUnit report is read and recorded', async () => {
    await using context = await makeProject()
    const result = await run(makeInputs(context, {'test-command': `test ! -e model.json\n${writes(passing)}`}), context)
    expect(checkOf(result, 'test-command')?.status).toBe('pass')
    expect(checkOf(result, 'tests')).toMatchObject({status: 'pass', n: 2})
    expect(JSON.stringify(result.record?.predicate)).toMatch(/"name":"tests","digest":\{"sha256":"[0-9a-f]{64}"\}.*"tests":2/)
  })

  test.each([
    ['exit code 1', 'exit 1', 'test-command', /exit code 1/],
    ['a failed test, though the exit code is 0', writes(failing), 'tests', /1 of 2 tests failed: m\.leak/],
    ['no test at all', writes(junit('')), 'tests', /none of which ran/],
    ['only skipped tests', writes(junit('<testcase name="a"><skipped/></testcase>')), 'tests', /none of which ran/],
    ['a command that is not there', 'no-such-runner', 'test-command', /command not found/],
  ])('%s stops the run before anything is trained', async (_what, command, id, message) => {
    await using context = await makeProject()
    const result = await run(makeInputs(context, {'test-command': command}), context)
    expect(checkOf(result, id)).toMatchObject({status: 'fail', message: expect.stringMatching(message)})
    expect(await runs(context)).toBe(0)
    expect(result.record).toBeUndefined()
  })

  test('a report that is declared and not written fails; one that lay there before is not taken', async () => {
    await using context = await makeProject()
    const path = await context.write('reports/mine.xml', passing)
    const result = await run(makeInputs(context, {'test-command': 'true', 'test-report': path}), context)
    expect(checkOf(result, 'tests')).toMatchObject({status: 'fail', message: expect.stringMatching(/did not write reports\/mine\.xml/)})
  })

  test('a report in the workspace is neither code of the next run nor a stray file', async () => {
    await using context = await makeProject()
    const path = join(context.workspace, 'mine.xml')
    const inputs = makeInputs(context, {...declared(context), 'test-command': writes(passing, 'mine.xml'), 'test-report': path})
    const first = await run(inputs, context)
    expect(checkOf(first, 'stray-files')).toBeUndefined()
    expect((await run(inputs, context)).outputs['cache-hit']).toBe(true)
  })

  test('a report that ends early is an input error', async () => {
    await using context = await makeProject()
    const inputs = makeInputs(context, {'test-command': writes(passing.slice(0, -20)), 'test-report': undefined})
    await expect(run(inputs, context)).rejects.toMatchObject({errorClass: 'input-error'})
    expect(await runs(context)).toBe(0)
  })

  test('is part of the input digest, so a result that was not tested is not taken over for one that should be', async () => {
    await using context = await makeProject()
    const plain = await run(makeInputs(context, declared(context)), context)
    const tested = await run(makeInputs(context, {...declared(context), 'test-command': 'true'}), context)
    expect(tested.outputs['cache-hit']).toBe(false)
    expect(tested.outputs['input-digest']).not.toBe(plain.outputs['input-digest'])
  })
})

test('timeout-minutes takes the place of timeout', async () => {
  await using context = await makeProject()
  const result = await run(makeInputs(context, {run: 'sleep 20', timeout: 3600, 'timeout-minutes': 0.005}), context)
  expect(checkOf(result, 'command')).toMatchObject({status: 'fail', limit: 0.3})
  await expect(run(makeInputs(context, {'timeout-minutes': 0}), context)).rejects.toMatchObject({errorClass: 'input-error'})
})

test.each([
  [1e9, true, undefined],
  [3e9, true, /28 % \(3\.0 GB\) of what GitHub keeps/],
  [11e9, false, /11\.0 GB.*not cached/],
])('the cache of a repository has 10 GiB: of %d bytes', (bytes, fits, note) => {
  const room = cacheRoom(bytes)
  expect(room.fits).toBe(fits)
  if (note === undefined) expect(room.note).toBeUndefined()
  else expect(room.note).toMatch(note)
})
