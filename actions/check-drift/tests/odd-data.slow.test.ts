import {stat} from 'node:fs/promises'
import {profileText} from '@modelflight/data/profile/store'
import {profileDataset} from '@modelflight/data/profile-dataset'
import {createRandom, type Random} from '@modelflight/stats/random'
import {makeContext} from '@modelflight/testing/context'
import {expect, test} from 'vitest'
import {type Inputs, run} from '../src/run.ts'
import {makeInputs} from './inputs.ts'

const seed = Number(process.env['MODELFLIGHT_SEED'] ?? 20_261_123)
const tries = 150

const odd = [
  '',
  'NaN',
  'inf',
  '-inf',
  '1e308',
  '-1e308',
  '5e-324',
  'null',
  '"a,b"',
  '2031-01-01',
  '0001-01-01',
  'true',
  '-0',
  '1e400',
  '__proto__',
  '٣',
]
const pick = <T>(random: Random, values: readonly T[]): T => values[random.integer(values.length)] as T

/** What a cell of a kind of column holds. */
const kinds: Readonly<Record<string, (random: Random) => string>> = {
  normal: (random) => random.normal().toFixed(4),
  shifted: (random) => (2 + random.normal()).toFixed(4),
  constant: () => '3',
  empty: () => '""',
  odd: (random) => pick(random, odd) || '""',
  mixed: (random) => (random.uniform() < 0.2 ? pick(random, odd) : random.normal().toFixed(3)) || '""',
  infinite: (random) => pick(random, ['inf', '-inf', '1']),
  nan: () => 'NaN',
  category: (random) => pick(random, ['a', 'b', 'c']),
  class: (random) => pick(random, ['0', '1']),
  score: (random) => random.uniform().toFixed(3),
  noScore: (random) => pick(random, ['0.1', '1.7', '-3', 'NaN', 'inf']),
  date: (random) => `2026-0${1 + random.integer(9)}-${10 + random.integer(18)}`,
  future: (random) => `20${27 + random.integer(70)}-01-${10 + random.integer(18)}`,
  time: (random) => `2026-05-${10 + random.integer(18)}T${10 + random.integer(13)}:00:00Z`,
  large: (random) => String(9_007_199_254_740_993n + BigInt(random.integer(5))),
  unique: (random) => `user-${random.uniform()}`,
  text: (random) => `"${'lorem '.repeat(random.integer(30))}"`,
}
const names = ['x', 'y', 'label', 'prediction', 'at', 'constructor', 'toString', 'a b', 'ü']
const sizes = [0, 1, 2, 5, 49, 50, 60, 300, 2000]

type Kinds = Readonly<Record<string, string>>

function table(random: Random, columns: Kinds, rows: number): string {
  const cells = Object.values(columns).map((kind) => kinds[kind] as (random: Random) => string)
  const lines = Array.from({length: rows}, () => cells.map((cell) => cell(random)).join(','))
  return `${[Object.keys(columns).join(','), ...lines].join('\n')}\n`
}

/** Columns of today: mostly those of the reference, some of another kind, some gone. */
function drawn(random: Random): {readonly reference: Kinds; readonly current: Kinds} {
  const used = names.filter(() => random.uniform() < 0.4)
  const kind = (): string => pick(random, Object.keys(kinds))
  const reference = Object.fromEntries((used.length > 0 ? used : ['x']).map((name) => [name, kind()]))
  const kept = Object.entries(reference).filter(() => random.uniform() < 0.93)
  const current = Object.fromEntries(kept.map(([name, before]) => [name, random.uniform() < 0.6 ? before : kind()]))
  return {reference, current: Object.keys(current).length > 0 ? current : {other: 'normal'}}
}

function options(random: Random, columns: readonly string[]): Partial<Inputs> {
  const maybe = (chance: number, inputs: Partial<Inputs>): Partial<Inputs> => (random.uniform() < chance ? inputs : {})
  const name = (): string => pick(random, columns)
  return {
    ...maybe(0.6, {'min-rows': pick(random, [2, 5, 50])}),
    ...maybe(0.4, {predictions: name(), ...maybe(0.6, {labels: name()})}),
    ...maybe(0.25, {kpi: [name()]}),
    ...maybe(0.15, {window: `${name()} ${pick(random, ['7d', '1h'])}`}),
    ...maybe(0.2, {segments: name()}),
    ...maybe(0.2, {exact: true}),
    ...maybe(0.4, {method: [pick(random, ['psi', 'ks', 'chi2', 'wasserstein', 'js', 'hellinger', 'kl', 'l-inf', 'tv'] as const)]}),
    ...maybe(0.1, {exclude: [name()]}),
    ...maybe(0.1, {consecutive: '2 of 3'}),
    ...maybe(0.1, {threshold: pick(random, [0, 1e9])}),
  }
}

/** Every number that leaves the action. */
const numbers = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : []

/** Ends in a result whose numbers are finite, or in an error of the user's data that says what to do. */
async function endsWell(inputs: Inputs, context: Awaited<ReturnType<typeof makeContext>>): Promise<string> {
  try {
    const {verdict, outputs, details, record, section} = await run(inputs, context)
    expect(numbers([verdict, outputs, details, record, section]).filter((value) => !Number.isFinite(value))).toEqual([])
    expect(JSON.stringify([outputs, verdict.checks.map(({message}) => message)])).not.toMatch(/Infinity|undefined|\[object|NaN %|\bNaN\)/)
    return verdict.status
  } catch (error) {
    if ((error as {errorClass?: string}).errorClass === undefined) throw error
    expect(error).toMatchObject({errorClass: 'input-error', message: expect.stringMatching(/.{20}/)})
    return 'input-error'
  }
}

test(`${tries} odd data sets under odd options end in a verdict or a clear error, and no number is not finite (seed ${seed})`, async () => {
  const random = createRandom(seed)
  const ends = new Map<string, number>()
  for (let index = 0; index < tries; index++) {
    await using context = await makeContext()
    const {reference, current} = drawn(random)
    await context.write('january.csv', table(random, reference, pick(random, sizes)))
    await context.write('today.csv', table(random, current, pick(random, sizes)))
    const shared = Object.keys(reference).filter((name) => name in current)
    const asked = options(random, shared.length > 0 ? shared : ['x'])
    const end = await endsWell(makeInputs(asked), context).catch((error: unknown) => {
      throw new Error(`case ${index}: ${JSON.stringify({reference, current, asked})}`, {cause: error})
    })
    ends.set(end, (ends.get(end) ?? 0) + 1)
  }
  for (const end of ['pass', 'fail', 'inconclusive', 'input-error'])
    expect(ends.get(end) ?? 0, `cases that end in ${end}`).toBeGreaterThan(2)
}, 300_000)

test(`a stored profile with ${tries} kinds of damage is refused or judged, and no number is not finite (seed ${seed})`, async () => {
  const random = createRandom(seed)
  await using context = await makeContext()
  const columns = {x: 'normal', y: 'mixed', z: 'category', at: 'time', text: 'text'}
  const path = await context.write('january.csv', table(random, columns, 400))
  await context.write('today.csv', table(random, columns, 300))
  const {size: bytes} = await stat(path)
  const file = {path, name: 'january.csv', format: 'csv', bytes, gzip: false} as const
  const text = profileText(await profileDataset({files: [file]}, {}, context))
  const ends = new Map<string, number>()
  for (let index = 0; index < tries; index++) {
    await context.write('profile.json', damaged(random, text))
    const end = await endsWell(makeInputs({reference: ['profile.json']}), context)
    ends.set(end, (ends.get(end) ?? 0) + 1)
  }
  expect(ends.get('input-error') ?? 0).toBeGreaterThan(tries / 3)
}, 300_000)

/** Cut somewhere, of another version, or with some characters changed. */
function damaged(random: Random, text: string): string {
  const way = random.uniform()
  if (way < 0.3) return text.slice(0, random.integer(text.length))
  if (way < 0.4) return text.replace(/"version":\s*\d+/, `"version":${pick(random, ['0', '2', '99', '"1"', 'null', '1e400'])}`)
  let changed = text
  for (let times = 1 + random.integer(4); times > 0; times--) {
    const at = random.integer(changed.length)
    changed = changed.slice(0, at) + pick(random, [...'0123456789"{}[],:eNa-']) + changed.slice(at + 1)
  }
  return changed
}
