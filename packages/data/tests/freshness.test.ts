import {describe, expect, test} from 'vitest'
import {contractChecks} from '../src/contract/checks.ts'
import {contract, workplace} from './harness.ts'

const formats = ['csv', 'tsv', 'jsonl', 'json'] as const

/** The check of freshness of a column `t`, told at a moment. */
async function freshness(values: readonly string[], now: string, yaml: string, format: (typeof formats)[number] = 'csv'): Promise<string> {
  await using place = await workplace()
  const rows = values.map((t) => (t === '' ? '{"t": null}' : JSON.stringify({t})))
  const text = {
    csv: `t,x\n${values.map((t) => `${t},1\n`).join('')}`,
    tsv: `x\tt\n${values.map((t) => `1\t${t}\n`).join('')}`,
    jsonl: `${rows.join('\n')}\n`,
    json: `[${rows.join(',\n')}]`,
  }
  await place.write(`a.${format}`, text[format])
  const rules = await contract(yaml)
  const scan = await place.scan([`a.${format}`], {contract: rules})
  const check = contractChecks(rules, scan, new Date(now)).find(({id}) => id === 't:freshness')
  return `${check?.status}: ${check?.message}`
}

const typed = 'row: {properties: {t: {type: string, format: timestamp}}}\n'

describe('freshness', () => {
  test.each(formats)('takes times without an offset for those of the zone that is named, in %s', async (format) => {
    const within = 'freshness: {column: t, within: 1h, zone: Australia/Sydney}'
    for (const yaml of [within, typed + within, 'freshness: {column: t, within: 1h}\ndialect: {zone: Australia/Sydney}']) {
      expect(await freshness(['2026-01-10 11:30:00', '2026-01-10 10:00'], '2026-01-10T01:00:00Z', yaml, format)).toBe(
        'pass: t: the newest time is 2026-01-10T00:30:00Z, 0.5 h ago, and 1h is the limit (times without an offset: taken as Australia/Sydney)',
      )
    }
    expect(await freshness(['2026-01-10 11:30:00'], '2026-01-10T01:00:00Z', 'freshness: {column: t, within: 1h}', format)).toMatch(
      /^fail: t: the newest time 2026-01-10T11:30:00Z lies in the future \(times without an offset: UTC assumed\)$/,
    )
    expect(await freshness(['2026-01-10T00:30:00Z', '2026-01-10T11:00:00+11:00'], '2026-01-10T01:00:00Z', within, format)).toBe(
      'pass: t: the newest time is 2026-01-10T00:30:00Z, 0.5 h ago, and 1h is the limit',
    )
  })

  test('the zone of the rule goes before that of the dialect', async () => {
    const yaml = 'freshness: {column: t, within: 1h, zone: UTC}\ndialect: {zone: Australia/Sydney}'
    expect(await freshness(['2026-01-10 00:30:00'], '2026-01-10T01:00:00Z', yaml)).toMatch(/^pass.*taken as UTC/)
  })

  test.each(formats)('counts a day as a whole, in %s', async (format) => {
    const yaml = `freshness: {column: t, within: 1d}`
    const at = (now: string, zone = '') => freshness(['2026-01-08', '2026-01-09'], now, yaml.replace('1d', `1d${zone}`), format)
    expect(await at('2026-01-10T04:42:00Z')).toBe(
      'pass: t: the newest day is 2026-01-09, which ended 4.7 h ago, and 1d is the limit (days: UTC assumed)',
    )
    expect(await at('2026-01-11T00:01:00Z')).toMatch(/^fail: .*which ended 24\.0 h ago/)
    expect(await at('2026-01-09T12:00:00Z')).toMatch(/^pass: .*which is not over yet/)
    expect(await at('2026-01-08T23:00:00Z')).toMatch(/^fail: .*lies in the future/)
    expect(await at('2026-01-08T23:00:00Z', ', zone: Australia/Sydney')).toMatch(/^pass: .*not over yet, .*taken as Australia/)
    expect(await at('2026-01-10T13:30:00Z', ', zone: Australia/Sydney')).toMatch(/^fail: .*which ended 24\.5 h ago/)
  })

  test('no time, or none that can be read, is never fresh', async () => {
    const yaml = `${typed}freshness: {column: t, within: 1d}`
    expect(await freshness(['', ''], '2026-01-10T00:00:00Z', yaml)).toMatch(/^fail: t has no time that freshness could be told by/)
    expect(await freshness(['Jan 9 2026'], '2026-01-10T00:00:00Z', yaml)).toMatch(/^fail: t has no time/)
    expect(await freshness(['09/01/2026'], '2026-01-10T00:00:00Z', 'freshness: {column: t, within: 1d}')).toMatch(/^fail: t has no time/)
  })

  test('a zone that does not exist is an error of the contract', async () => {
    for (const yaml of ['freshness: {column: t, within: 1d, zone: Mars/Olympus}', 'dialect: {zone: 7}\nunique: t'])
      await expect(contract(yaml)).rejects.toThrow(/zone/)
  })
})

test('rules compare times of the zone with moments', async () => {
  await using place = await workplace()
  await place.write('a.csv', 't,d\n2026-01-10 11:30:00,1\n2026-01-10 10:30:00,2\n2026-01-10T00:00:00Z,3\n')
  const rules = await contract(`dialect: {zone: Australia/Sydney}\nrules: [{id: r, expr: "t >= '2026-01-10T00:00:00Z'"}]`)
  const checks = contractChecks(rules, await place.scan(['a.csv'], {contract: rules}), new Date())
  expect(checks.find(({id}) => id === 'rule:r')).toMatchObject({observed: 1, message: expect.stringContaining('a.csv:3')})
})

test('a zone makes moments of local times in the profile, and leaves days alone', async () => {
  await using place = await workplace()
  await place.write('a.csv', 't,d\n2026-01-10 11:00:00,2026-01-10\n2026-07-10T10:00:00.5,2026-07-10\n2026-07-10T00:00:00Z,2026-07-11\n')
  const scan = await place.scan(['a.csv'], {contract: await contract('dialect: {zone: Australia/Sydney}\nrows: {min: 1}')})
  expect(scan.profile.columns.map(({min, max}) => [min, max])).toEqual([
    ['2026-01-10T00:00:00Z', '2026-07-10T00:00:00.5Z'],
    ['2026-01-10T00:00:00Z', '2026-07-11T00:00:00Z'],
  ])
})
