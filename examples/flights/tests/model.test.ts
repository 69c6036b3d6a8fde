import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'

const example = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'flights-'))
const data = join(folder, 'flights.csv')
const params = join(folder, 'params.json')

/** Flights that are late in the evening and from one airport, with a little noise that repeats. */
function makeFlights(rows: number): string {
  const lines = Array.from({length: rows}, (_, index) => {
    const hour = (index * 7) % 24
    const origin = ['ORD', 'ATL', 'SEA'][index % 3] ?? 'ORD'
    const risk = (hour > 15 ? 0.5 : 0.1) + (origin === 'ORD' ? 0.2 : 0)
    const delay = ((index * 7919) % 1000) / 1000 < risk ? 40 : -5
    const day = String((index % 28) + 1).padStart(2, '0')
    return `f${String(index).padStart(7, '0')},2001-01-${day}T${String(hour).padStart(2, '0')}:30:00Z,${delay},${300 + (index % 900)},${origin},DEN`
  })
  return `id,date,delay,distance,origin,destination\n${lines.join('\n')}\n`
}

const node = (...argv: readonly string[]): string => execFileSync(process.execPath, argv, {cwd: example, encoding: 'utf8', stdio: 'pipe'})
const train = (out: string, seed = 7): void => {
  writeFileSync(params, JSON.stringify({seed, share: 0.5, steps: 80, drop: []}))
  node('train.js', '--train', data, '--holdout', data, '--params', params, '--out', join(folder, out))
}
const read = (...path: readonly string[]): string => readFileSync(join(folder, ...path), 'utf8')

beforeAll(() => {
  mkdirSync(folder, {recursive: true})
  writeFileSync(data, makeFlights(6_000))
  train('a')
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('the model ranks late flights above others, and better than chance', () => {
  const metrics = JSON.parse(read('a', 'metrics.json')) as Record<string, number>
  expect(metrics['roc_auc']).toBeGreaterThan(0.7)
  expect(metrics['roc_auc']).toBeLessThan(1)
})

test('the same data, parameters and seed give the same bytes, another seed another model', () => {
  train('b')
  train('c', 8)
  for (const name of ['model.json', 'metrics.json', 'predictions.csv', 'params.json']) expect(read('b', name)).toBe(read('a', name))
  expect(read('c', 'model.json')).not.toBe(read('a', 'model.json'))
})

test('predict gives what the training predicted', () => {
  const out = join(folder, 'again.csv')
  node('predict.js', '--model', join(folder, 'a', 'model.json'), '--data', data, '--out', out)
  expect(readFileSync(out, 'utf8')).toBe(read('a', 'predictions.csv'))
})

test('predictions have one row for each flight, in the columns that the gate knows', () => {
  const [header, ...rows] = read('a', 'predictions.csv').trimEnd().split('\n')
  expect(header).toBe('id,label,prediction,score')
  expect(rows).toHaveLength(6_000)
  for (const row of rows.slice(0, 50)) expect(row).toMatch(/^f\d{7},[01],[01],0\.\d+$/)
})

test('a file with other columns is refused', () => {
  const other = join(folder, 'other.csv')
  writeFileSync(other, 'id,date\n1,2001-01-01\n')
  expect(() => node('train.js', '--train', other, '--holdout', data, '--out', join(folder, 'x'))).toThrow(/expected the header/)
})
