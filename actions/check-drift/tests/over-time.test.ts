import {createRandom} from '@modelflight/stats/random'
import {makeContext} from '@modelflight/testing/context'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {makeInputs} from './inputs.ts'
import {data, makeProject, today} from './project.ts'

describe('windows one after the other', () => {
  test('`2 of 3` warns the first time and fails the second; the report shows the trend', async () => {
    await using context = await makeProject()
    const inputs = makeInputs({consecutive: '2 of 3'})
    await today(context, 2, 1)
    const first = await run(inputs, context)
    expect(first.verdict.status).toBe('warn')
    expect(first.verdict.checks.find(({id}) => id === 'amount')?.message).toMatch(/drifted in 1 of the last 3 windows, a failure needs 2/)
    await today(context, 3, 0)
    expect((await run(inputs, context)).verdict.status).toBe('pass')
    await today(context, 4, 1)
    const third = await run(inputs, context)
    expect(third.verdict.status).toBe('fail')
    expect(third.outputs['drifted-columns']).toBe('["amount"]')
    expect(JSON.stringify(third.section.blocks)).toContain('Effect over the last 3 windows')
  })

  test('the same data checked twice counts once', async () => {
    await using context = await makeProject()
    await today(context, 2, 1)
    for (let attempt = 0; attempt < 3; attempt++) expect((await run(makeInputs({consecutive: '2'}), context)).verdict.status).toBe('warn')
  })

  test('a history that is cut short begins anew, with a warning', async () => {
    await using context = await makeProject()
    await today(context, 2, 1)
    const {files = []} = await run(makeInputs(), context)
    const path = files.find((file) => file.includes('/drift/')) ?? ''
    await context.write(path, '{"version":1,"windows":[')
    expect((await run(makeInputs({consecutive: '2'}), context)).verdict.status).toBe('warn')
    expect(context.lines.some(({text}) => text.includes('earlier windows could not be read'))).toBe(true)
  })

  test.each([
    {says: 'until its day', line: 'amount until 2026-06-30', status: 'warn', message: /acknowledged until 2026-06-30/},
    {says: 'no longer after it', line: 'amount until 2025-12-31', status: 'fail', message: /acknowledgement ended on 2025-12-31/},
  ])('an acknowledged column only warns $says', async ({line, status, message}) => {
    await using context = await makeProject()
    await today(context, 2, 1)
    const {verdict} = await run(makeInputs({acknowledged: [line]}), context)
    expect(verdict.checks.find(({id}) => id === 'amount')).toMatchObject({status, message: expect.stringMatching(message)})
  })
})

describe('importance', () => {
  test.each([
    {says: 'JSON', name: 'weights.json', text: '{"amount": 0.001, "age": 0.9}', status: 'warn', score: 0},
    {says: 'CSV', name: 'weights.csv', text: 'column,importance\namount,3\nage,1\n', status: 'fail', score: 0.75},
  ])('from $says decides what can fail, and the score', async ({name, text, status, score}) => {
    await using context = await makeProject()
    await today(context, 2, 1)
    const {verdict, outputs} = await run(makeInputs({importance: await context.write(name, text)}), context)
    expect(verdict.status).toBe(status)
    expect(outputs['drift-score']).toBe(score)
  })

  test('of an unknown column is refused with the nearest name', async () => {
    await using context = await makeProject()
    await today(context, 2, 0)
    const importance = await context.write('weights.json', '{"amuont": 1}')
    await expect(run(makeInputs({importance}), context)).rejects.toMatchObject({errorClass: 'input-error', hint: 'Did you mean amount?'})
  })
})

describe('a number that the business watches', () => {
  test.each([
    {says: 'a fall of a fifth', by: -2, status: 'fail', message: /fallen \(mean 8\.\d+, 95 % interval .*reference 9\.9/},
    {says: 'no change', by: 0, status: 'pass', message: /as in the reference/},
  ])('$says of its mean', async ({by, status, message}) => {
    await using context = await makeContext()
    const sales = (seed: number, mean: number): string => {
      const random = createRandom(seed)
      return `revenue\n${Array.from({length: 2000}, () => (mean + random.normal()).toFixed(4)).join('\n')}\n`
    }
    await context.write('january.csv', sales(1, 10))
    await context.write('today.csv', sales(2, 10 + by))
    const {verdict} = await run(makeInputs({kpi: ['revenue']}), context)
    expect(verdict.checks.find(({id}) => id === 'kpi:revenue')).toMatchObject({status, message: expect.stringMatching(message)})
  })

  test('that the data lacks is refused with the nearest name', async () => {
    await using context = await makeProject()
    await today(context, 2, 0)
    await expect(run(makeInputs({kpi: ['amonut']}), context)).rejects.toMatchObject({
      errorClass: 'input-error',
      hint: 'Did you mean amount?',
    })
  })
})

describe('parts and seasons', () => {
  test('of several files the first bad one is named', async () => {
    await using context = await makeProject()
    for (const [name, by] of [
      ['a', 0],
      ['b', 1.5],
      ['c', 1.5],
    ] as const) {
      await context.write(`days/${name}.csv`, data(name.charCodeAt(0), by))
    }
    const {section} = await run(makeInputs({current: ['days/*.csv']}), context)
    expect(JSON.stringify(section.blocks)).toMatch(/It begins with .*days\/b\.csv.*2 of 3 parts/)
  })

  test('a window judges the last day only, and finds the day on which it began', async () => {
    await using context = await makeProject()
    const days = [data(5, 0, 300, '2025-12-29'), data(6, 2, 300, '2025-12-30'), data(7, 2, 300, '2025-12-31')]
    await context.write('today.csv', days.map((text, index) => (index === 0 ? text : text.slice(text.indexOf('\n') + 1))).join(''))
    const {section, record, verdict} = await run(makeInputs({window: 'at 1d'}), context)
    expect(verdict.status).toBe('fail')
    expect(record?.predicate['rows']).toMatchObject({current: 300})
    expect(JSON.stringify(section.blocks)).toMatch(/It begins with .*2025-12-30".*2 of 3 parts of the data have drifted/)
  })

  test.each([
    {says: 'one odd day long ago is not where it began', odd: [3, 9, 10, 11], since: '2025-12-10'},
    {says: 'only the last day', odd: [11], since: '2025-12-12'},
    {says: 'all days', odd: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], since: '2025-12-01'},
  ])('it begins with the present run: $says', async ({odd, since}) => {
    await using context = await makeProject()
    const days = Array.from({length: 12}, (_, day) =>
      data(50 + day, odd.includes(day) ? 1 : 0, 120, `2025-12-${String(day + 1).padStart(2, '0')}`).replace(/^.*\n/, ''),
    )
    await context.write('today.csv', `amount,age,at\n${days.join('')}`)
    const {section} = await run(makeInputs({window: 'at 1d', zone: 'UTC'}), context)
    expect(JSON.stringify(section.blocks)).toMatch(new RegExp(`It begins with .*"${since}"`))
  })

  test('rows without a time, and a day that has only begun, are said', async () => {
    await using context = await makeProject({now: () => new Date('2026-01-02T00:30:00Z')})
    const begun = '0.5,0.5,2026-01-02T00:10:00Z\n0.5,0.5,yesterday\n'
    await context.write('today.csv', `${data(5, 0, 300)}${begun}`)
    const {verdict, section} = await run(makeInputs({window: 'at 1d'}), context)
    expect(verdict.checks.find(({id}) => id === 'window')).toMatchObject({
      status: 'warn',
      message: '1 of 302 rows has no readable time (1 not empty, e.g. "yesterday") in at, so it belongs to no window',
    })
    expect(JSON.stringify(section.blocks)).toContain('2026-01-02 is not over and has 1 row so far')
  })

  test('several stored profiles are past periods: what they differ by is no drift', async () => {
    await using context = await makeProject()
    const periods: string[] = []
    for (const [index, by] of [-0.6, -0.3, 0, 0.3, 0.6].entries()) {
      await today(context, 10 + index, by)
      const {outputs} = await run(makeInputs(), context)
      await context.write(`period-${index}.json`, await context.text(context.display(String(outputs.profile))))
      periods.push(`period-${index}.json`)
    }
    await today(context, 20, 0.6)
    expect((await run(makeInputs({reference: ['period-2.json']}), context)).verdict.status).toBe('fail')
    expect((await run(makeInputs({reference: periods}), context)).verdict.status).toBe('pass')
    await today(context, 21, 2)
    expect((await run(makeInputs({reference: periods}), context)).verdict.status).toBe('fail')
  })

  test('exact reads the rows, finds longer texts, and refuses a stored profile', async () => {
    await using context = await makeContext()
    const texts = (length: number): string =>
      `note\n${Array.from({length: 300}, (_, row) => `${row}`.padEnd(length + (row % 7), 'x')).join('\n')}\n`
    await context.write('january.csv', texts(10))
    await context.write('today.csv', texts(30))
    const {verdict, outputs} = await run(makeInputs({exact: true}), context)
    expect(verdict.checks.map(({id}) => id)).toContain('note:text-length')
    await expect(run(makeInputs({exact: true, reference: [String(outputs.profile)]}), context)).rejects.toMatchObject({
      errorClass: 'input-error',
    })
  })

  /** Amounts by country; `by` moves those of one of them. */
  const byCountry = (seed: number, moved: Readonly<Record<string, number>>): string => {
    const random = createRandom(seed)
    const rows = Array.from({length: 3000}, (_, row) => {
      const country = ['DE', 'FR', 'IT', 'PL', 'SE'][row % 5] ?? ''
      return `${(random.normal() + (moved[country] ?? 0)).toFixed(4)},${row === 7 ? 'LU' : country}`
    })
    return `amount,country\n${rows.join('\n')}\n`
  }

  test.each([
    {
      says: 'one alone is a warning of its own',
      moved: {FR: 0.5},
      whole: 'pass',
      check: /within country = FR that the whole does not show: amount/,
    },
    {says: 'what the whole shows as well is only listed', moved: {FR: 3}, whole: 'fail', check: undefined},
    {says: 'none is none', moved: {}, whole: 'pass', check: undefined},
  ])('segments that have drifted are named: $says', async ({moved, whole, check}) => {
    await using context = await makeContext()
    await context.write('january.csv', byCountry(1, {}))
    await context.write('today.csv', byCountry(2, moved))
    const {verdict, section} = await run(makeInputs({segments: 'country', columns: ['amount']}), context)
    const found = verdict.checks.find(({id}) => id.startsWith('segment:'))
    expect(verdict.status).toBe(check === undefined ? whole : 'warn')
    if (check === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject({id: 'segment:country = FR', status: 'warn', message: expect.stringMatching(check)})
    const blocks = JSON.stringify(section.blocks)
    expect(blocks).toContain(Object.keys(moved).length === 0 ? 'No segment has drifted' : '1 of 6 segments has drifted: ')
    expect(blocks).toContain('too few rows')
  })

  test('segments need rows on both sides and a column that is there', async () => {
    await using context = await makeContext()
    await context.write('january.csv', byCountry(1, {}))
    await context.write('today.csv', byCountry(2, {}))
    const {outputs} = await run(makeInputs(), context)
    for (const inputs of [{reference: [String(outputs.profile)], segments: 'country'}, {segments: 'contry'}])
      await expect(run(makeInputs(inputs), context)).rejects.toMatchObject({
        errorClass: 'input-error',
        message: expect.stringMatching(/^segments: /),
      })
  })

  test.each([
    {says: 'longer texts are found', length: 26, status: 'fail'},
    {says: 'other texts of the same length are no drift', length: 20, status: 'pass'},
  ])('from two stored profiles of free text, $says', async ({length, status}) => {
    await using context = await makeContext()
    const texts = (from: number, mean: number): string =>
      `note\n${Array.from({length: 12_000}, (_, row) => `${from + row}`.padEnd(mean + (row % 17), 'é')).join('\n')}\n`
    await context.write('january.csv', texts(100_000, 20))
    const {outputs} = await run(makeInputs({current: ['january.csv']}), context)
    await context.write('reference.json', await context.text(context.display(String(outputs.profile))))
    await context.write('today.csv', texts(200_000, length))
    const {verdict} = await run(makeInputs({reference: ['reference.json']}), context)
    const found = verdict.checks.find(({id}) => id === 'note:text-length')
    if (status === 'pass') expect(found).toBeUndefined()
    else expect(found).toMatchObject({status, message: expect.stringMatching(/on average 28\.0 to 34\.0 characters/)})
  })

  test('times that lie ahead are a failure with their column', async () => {
    await using context = await makeProject()
    await context.write('today.csv', data(2, 0, 1000, '2031-01-01'))
    const {verdict} = await run(makeInputs(), context)
    expect(verdict.checks.find(({id}) => id === 'at:future')?.message).toMatch(/2031-01-01T23:00:00Z, lies in the future/)
  })
})

describe('labels', () => {
  /** Scores of a model whose labels agree with them, but for a share of flips. */
  function scored(seed: number, flipped: number): string {
    const random = createRandom(seed)
    const lines = Array.from({length: 2000}, () => {
      const chance = random.uniform()
      const truth = random.uniform() < chance !== random.uniform() < flipped ? 1 : 0
      return `${chance.toFixed(5)},${truth}`
    })
    return `score,bought\n${lines.join('\n')}\n`
  }

  test('a model that has become worse fails although no column moved, with interval and detectors', async () => {
    await using context = await makeContext()
    await context.write('january.csv', scored(1, 0))
    await context.write('today.csv', scored(2, 0.2))
    const {verdict, outputs, section} = await run(makeInputs({predictions: 'score', labels: 'bought'}), context)
    expect(verdict.checks.filter(({status}) => status === 'fail').map(({id}) => id)).toEqual([
      'performance:accuracy',
      'performance:recall[0]',
      'performance:recall[1]',
    ])
    expect(outputs['drift-detected']).toBe(true)
    expect(Number(outputs['estimated-performance'])).toBeCloseTo(0.65, 1)
    expect(Number(outputs['prediction-drift'])).toBeLessThan(0.1)
    expect(JSON.stringify(section.blocks)).toMatch(/confidence sequence.*ADWIN/)
  })

  test('without labels the accuracy is an estimate that says what it assumes', async () => {
    await using context = await makeContext()
    await context.write('january.csv', scored(1, 0))
    await context.write('today.csv', scored(2, 0).replaceAll(/,(bought|[01])\n/g, '\n'))
    const {verdict, outputs} = await run(makeInputs({predictions: 'score', labels: 'bought'}), context)
    expect(verdict.status).toBe('pass')
    expect(Number(outputs['estimated-performance'])).toBeCloseTo(0.75, 1)
    expect(verdict.checks.find(({id}) => id === 'performance:estimate')).toMatchObject({
      status: 'pass',
      message: expect.stringMatching(/\d\d\.\d % on the reference \(2000 labels.*an estimate is valid only while/),
    })
  })

  test('labels that have not come yet are no drift', async () => {
    await using context = await makeContext()
    await context.write('january.csv', scored(1, 0))
    await context.write(
      'today.csv',
      scored(2, 0).replaceAll(/,[01]\n/g, (text, at: number) => (at % 3 === 0 ? ',\n' : text)),
    )
    const {verdict} = await run(makeInputs({predictions: 'score', labels: 'bought'}), context)
    expect(verdict.status).toBe('pass')
  })
})

test.each([
  {says: 'more alarms than windows', inputs: {consecutive: '3 of 2'}, error: /consecutive/},
  {says: 'an acknowledgement without a day', inputs: {acknowledged: ['amount']}, error: /acknowledged/},
  {says: 'a window without a length', inputs: {window: 'at'}, error: /window/},
  {says: 'labels without predictions', inputs: {labels: 'age'}, error: /needs `predictions`/},
])('refuses $says in one sentence', async ({inputs, error}) => {
  await using context = await makeProject()
  await today(context, 2, 0)
  await expect(run(makeInputs(inputs), context)).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringMatching(error)})
})

test.each(['ks', 'wasserstein', 'js', 'hellinger', 'kl', 'l-inf', 'tv', 'psi'] as const)(
  'the method %s alone finds a shift of one deviation and none in no change',
  async (method) => {
    await using context = await makeProject()
    await today(context, 2, 1)
    expect((await run(makeInputs({method: [method]}), context)).outputs['drifted-columns']).toBe('["amount"]')
    await today(context, 3, 0)
    expect((await run(makeInputs({method: [method, 'psi']}), context)).outputs['drift-detected']).toBe(false)
  },
)
