import {cp, mkdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {digestPath} from '@modelflight/core/digest-path'
import {parseProfile} from '@modelflight/data/profile/store'
import {openRegistry} from '@modelflight/registry/open'
import {noEvidence} from '@modelflight/registry/port'
import {createRandom} from '@modelflight/stats/random'
import {makeContext, type TestContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {makeInputs} from './inputs.ts'

interface Month {
  readonly seed: number
  readonly rows?: number
  readonly delay?: number
  readonly nullEvery?: number
  readonly origins?: string
}

/** A month of flights as CSV: delay (normal), distance (whole numbers), origin (airports), date. */
function flights({seed, rows = 2000, delay = 0, nullEvery = 0, origins = 'ABC'}: Month): string {
  const random = createRandom(seed)
  const lines = Array.from({length: rows}, (_, row) => {
    const delayed = nullEvery > 0 && row % nullEvery === 0 ? '' : (10 + delay * 5 + 5 * random.normal()).toFixed(3)
    const day = String(1 + (row % 28)).padStart(2, '0')
    return `${delayed},${100 + random.integer(900)},${origins[random.integer(origins.length)]},2001-0${1 + (seed % 9)}-${day}`
  })
  return `delay,distance,origin,date\n${lines.join('\n')}\n`
}

/** A workspace with January's data and today's. */
async function makeProject(today: Month, overrides: Partial<Context> = {}): Promise<TestContext> {
  const context = await makeContext(overrides)
  await context.write('january.csv', flights({seed: 1}))
  await context.write('today.csv', flights(today))
  return context
}

describe('check-drift', () => {
  test('says nothing moved when nothing moved', async () => {
    await using context = await makeProject({seed: 2})
    const {verdict, outputs, section, record} = await run(makeInputs(), context)
    expect(verdict.status).toBe('pass')
    expect(outputs['drift-detected']).toBe(false)
    expect(outputs['drifted-columns']).toBe('[]')
    expect(Number(outputs['max-psi'])).toBeLessThan(0.1)
    expect(section.headline).toBe('No drift in 3 columns; 1 column was not evaluated.')
    expect(record?.predicate['result']).toBe('PASSED')
  })

  test('names the column that moved, with effect, limit and rows, and draws it', async () => {
    await using context = await makeProject({seed: 2, delay: 1})
    const {verdict, outputs, section} = await run(makeInputs(), context)
    expect(verdict.status).toBe('fail')
    expect(outputs['drifted-columns']).toBe('["delay"]')
    const check = verdict.checks.find(({id}) => id === 'delay')
    expect(check).toMatchObject({status: 'fail', limit: 0.1, n: 2000})
    expect(Number(check?.observed)).toBeGreaterThan(0.3)
    expect(section.headline).toMatch(
      /^The data has drifted in 1 of \d columns: delay\. delay: its values moved: mean -?\d[\d.]* to -?\d[\d.]*, median -?\d[\d.]* to -?\d[\d.]*.* \(KS D 0\.\d+, limit 0\.1; p /,
    )
    const titles = section.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.title] : []))
    expect(titles).toEqual([expect.stringContaining('PSI per column'), 'delay: share of the values'])
  })

  test('tells empty cells apart from moved values', async () => {
    await using context = await makeProject({seed: 2, nullEvery: 10})
    const {verdict} = await run(makeInputs(), context)
    expect(verdict.checks.filter(({status}) => status === 'fail').map(({id}) => id)).toEqual(['delay:null-share'])
  })

  test('names new categories', async () => {
    await using context = await makeProject({seed: 2, origins: 'ABCD'})
    const {verdict} = await run(makeInputs(), context)
    expect(verdict.checks.find(({id}) => id === 'origin:new-values')?.message).toMatch(/went from 0 % to 2\d\.\d %.*: D$/)
  })

  test('does not judge a date unless it is named', async () => {
    await using context = await makeProject({seed: 2})
    const seasons = (first: number, rows = 600): string =>
      `date\n${Array.from({length: rows}, (_, row) => new Date(Date.UTC(1990 + (row % 20), first + (row % 3), 1 + (row % 28))).toISOString().slice(0, 10)).join('\n')}\n`
    await context.write('january.csv', seasons(0))
    await context.write('today.csv', seasons(0, 590))
    const named = await run(makeInputs({columns: ['date']}), context)
    expect(named.verdict.checks.map(({id, status}) => [id, status])).toEqual([['columns', 'pass']])
    await context.write('today.csv', seasons(-120))
    const moved = await run(makeInputs({columns: ['date']}), context)
    expect(moved.verdict.checks.map(({id, status}) => [id, status])).toContainEqual(['date', 'fail'])
    const unnamed = await run(makeInputs(), context)
    expect(unnamed.verdict.status).toBe('inconclusive')
  })

  test('compares hours and weekdays of times that moved on, not their dates', async () => {
    await using context = await makeProject({seed: 2})
    const {verdict} = await run(makeInputs({columns: ['date']}), context)
    expect(verdict.status).toBe('pass')
  })

  test('leaves out what is excluded, and refuses a column that nobody has, with the nearest name', async () => {
    await using context = await makeProject({seed: 2, delay: 1})
    const {verdict} = await run(makeInputs({exclude: ['delay']}), context)
    expect(verdict.status).toBe('pass')
    await expect(run(makeInputs({exclude: ['dealy']}), context)).rejects.toMatchObject({
      errorClass: 'input-error',
      hint: 'Did you mean delay?',
    })
  })

  test('is inconclusive, not a pass, with too few rows', async () => {
    await using context = await makeProject({seed: 2, rows: 20, delay: 3})
    const {verdict, outputs} = await run(makeInputs(), context)
    expect(verdict.status).toBe('inconclusive')
    expect(outputs['drift-detected']).toBe(false)
  })

  test('decides by PSI when asked to', async () => {
    await using context = await makeProject({seed: 2, delay: 1})
    const {verdict} = await run(makeInputs({method: ['psi']}), context)
    expect(verdict.checks.find(({id}) => id === 'delay')).toMatchObject({status: 'fail', limit: 0.2})
    const {verdict: lenient} = await run(makeInputs({method: ['psi'], threshold: 5, 'warn-threshold': 5}), context)
    expect(lenient.status).toBe('pass')
  })

  test('warns between the two thresholds, and refuses a warning above the failure', async () => {
    await using context = await makeProject({seed: 2, delay: 1})
    const {verdict} = await run(makeInputs({threshold: 0.9, 'warn-threshold': 0.2}), context)
    expect(verdict.status).toBe('warn')
    await expect(run(makeInputs({threshold: 0.1, 'warn-threshold': 0.2}), context)).rejects.toMatchObject({errorClass: 'input-error'})
  })

  test('stores a profile of today that serves as the next reference', async () => {
    await using context = await makeProject({seed: 2})
    const {outputs} = await run(makeInputs(), context)
    const stored = String(outputs.profile)
    expect(parseProfile(await readFile(stored, 'utf8'), stored).rows).toBe(2000)
    const {verdict, section} = await run(makeInputs({reference: [stored]}), context)
    expect(verdict.checks.find(({id}) => id === 'same-data')).toMatchObject({
      status: 'warn',
      message: expect.stringMatching(/current data is the reference itself: both are the same data/),
    })
    expect(JSON.stringify(section.blocks[0])).toContain(context.display(stored))
  })

  test("takes the profile of the champion's training data from the registry", async () => {
    await using context = await makeProject({seed: 2, delay: 1})
    await register(context)
    const {verdict, record, section} = await run(makeInputs({reference: ['models:/flights@champion']}), context)
    expect(verdict.status).toBe('fail')
    expect(JSON.stringify(section.blocks[0])).toContain('training data of flights version 1')
    expect(record?.materials.map(({name}) => name)).toEqual(['reference profile', 'reference data'])
    expect(record?.subjects[0]?.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  test.each([
    {
      says: 'a column that the model hardly uses only warns',
      metrics: '{"accuracy": 0.9, "importance": {"delay": 0.001, "distance": 2, "origin=A": 9}}',
      status: 'warn',
      logged: /importance: 2 columns/,
    },
    {
      says: 'one that it uses fails',
      metrics: '{"importance": {"delay": 1, "distance": 2}}',
      status: 'fail',
      logged: /importance: 2 columns/,
    },
    {
      says: 'names of no column count for nothing',
      metrics: '{"importance": {"f1": 1}}',
      status: 'fail',
      logged: /names no column of the data/,
    },
    {says: 'without any, columns count the same', metrics: '{"accuracy": 0.9}', status: 'fail', logged: undefined},
  ])('weighs by the importance that the model was registered with: $says', async ({metrics, status, logged}) => {
    await using context = await makeProject({seed: 2, delay: 1})
    await register(context, metrics)
    const {verdict} = await run(makeInputs({reference: ['models:/flights@champion']}), context)
    expect(verdict.status).toBe(status)
    const lines = context.lines.map(({text}) => text).filter((text) => text.startsWith('importance: '))
    if (logged === undefined) expect(lines).toEqual([])
    else expect(lines.join()).toMatch(logged)
  })

  test('without `reference` the champion of `model` is it, and no champion is no pass', async () => {
    await using context = await makeProject({seed: 2}, {model: 'flights'})
    const {verdict, record} = await run(makeInputs({reference: undefined}), context)
    expect(verdict.status).toBe('inconclusive')
    expect(record).toBeUndefined()
    await register(context)
    expect((await run(makeInputs({reference: undefined}), context)).verdict.status).toBe('pass')
  })

  test.each([
    {says: 'no reference at all', inputs: {reference: undefined}, error: /there is nothing to compare with/},
    {says: 'a version that is not there', inputs: {reference: ['models:/flights/7']}, error: /models:\/flights\/7 is not in the registry/},
    {says: 'a profile that is cut', inputs: {reference: ['cut.json']}, error: /truncated or not valid JSON/},
    {says: 'a profile of another version', inputs: {reference: ['old.json']}, error: /version 99/},
    {says: 'data that is not there', inputs: {current: ['nowhere.csv']}, error: /nowhere\.csv does not exist/},
  ])('refuses $says in one sentence', async ({inputs, error}) => {
    await using context = await makeProject({seed: 2})
    await context.write('cut.json', '{"version":1,"rows":3,')
    await context.write('old.json', '{"version":99,"rows":3,"columns":[]}')
    await expect(run(makeInputs(inputs), context)).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringMatching(error)})
  })

  test('a plan names the files and writes nothing', async () => {
    await using context = await makeProject({seed: 2}, {plan: true})
    const {verdict, outputs} = await run(makeInputs(), context)
    expect(verdict.checks[0]?.message).toBe('would compare 1 file with january.csv')
    expect(outputs.profile).toBe('')
    await expect(readFile(join(context.outputDir, 'profiles', 'current.json'))).rejects.toThrow()
  })
})

/** Registers a model whose evidence holds January's profile, as register-model does, and lets it serve. */
async function register(context: TestContext, metrics?: string): Promise<void> {
  const today = await readFile(join(context.workspace, 'today.csv'))
  await cp(join(context.workspace, 'january.csv'), join(context.workspace, 'today.csv'))
  const {outputs} = await run(makeInputs({reference: ['january.csv']}), context)
  await context.write('today.csv', today)
  await mkdir(join(context.workspace, 'evidence'), {recursive: true})
  const profile = await context.write('evidence/profile.json', await readFile(String(outputs.profile), 'utf8'))
  const path = await context.write('model.json', '{"weights": [1, 2]}')
  const registry = await openRegistry('file:registry', context)
  const digest = (await digestPath(path, 'model.json')).digest
  const {version} = await registry.register({
    name: 'flights',
    path,
    digest,
    evidence: {...noEvidence, profile, metrics: metrics === undefined ? undefined : await context.write('evidence/metrics.json', metrics)},
    tags: {},
    createdAt: context.now(),
  })
  await registry.setAlias('flights', 'champion', version.version, {expected: undefined})
}
