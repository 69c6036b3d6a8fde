import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {explain} from '@modelflight/core/errors'
import {describe, expect, test} from 'vitest'
import {readMetrics} from '../src/read-metrics.ts'

const read = (text: string, file: string) => readMetrics(Buffer.from(text), file)
const values = async (text: string, file: string) =>
  Object.fromEntries([...(await read(text, file)).metrics].map(([name, {value}]) => [name, value]))

async function failure(text: string, file: string) {
  try {
    await read(text, file)
  } catch (error) {
    return explain(error)
  }
  throw new Error('the file was accepted')
}

describe('YAML and TOML', () => {
  test('give the same metrics as JSON does', async () => {
    const expected = {accuracy: 0.93, 'test.f1': 0.88, 'test.log_loss': 0.0001, epochs: 12}
    expect(await values('{"accuracy": 0.93, "test": {"f1": 0.88, "log_loss": 1e-4}, "epochs": 12}', 'm.json')).toEqual(expected)
    expect(await values('accuracy: 0.93\ntest:\n  f1: 0.88\n  log_loss: 1.0e-4\nepochs: 12\n', 'm.yaml')).toEqual(expected)
    expect(await values('accuracy = 0.93 # good\nepochs = 1_2\n[test]\nf1 = 0.88\nlog_loss = 1e-4\n', 'm.toml')).toEqual(expected)
    expect(await values('accuracy = 0.93\nepochs = 12\ntest.f1 = 0.88\n"test".log_loss = 1e-4\n', 'm.toml')).toEqual(expected)
  })

  test.each([
    ['accuracy: .nan', 'm.yaml', 1],
    ['f1: 0.9\naccuracy: "0.9"', 'm.yml', 2],
    ['f1: 0.9\naccuracy: 93', 'm.yml', 2],
    ['accuracy: null', 'm.yaml', 1],
    ['accuracy: [0.99]', 'm.yaml', 1],
    ['- 0.9', 'm.yaml', 1],
    ['', 'm.yaml', 1],
    ['f1 = 0.9\naccuracy = nan', 'm.toml', 2],
    ['f1 = 0.9\naccuracy = inf', 'm.toml', 2],
    ['f1 = 0.9\n\nf1 = 0.9', 'm.toml', 3],
    ['[a]\nf1 = 0.9\n[a]\nf1 = 0.8', 'm.toml', 3],
    ['a = 1\n[a]\nf1 = 0.8', 'm.toml', 2],
    ['f1 = [0.9]', 'm.toml', 1],
    ['f1 = {a = 1}', 'm.toml', 1],
    ['[[runs]]\nf1 = 0.9', 'm.toml', 1],
    ['f1 = 1979-05-27', 'm.toml', 1],
    ['f1 = "0.9"', 'm.toml', 1],
    ['f1 = """\n0.9"""', 'm.toml', 1],
    ['f1 0.9', 'm.toml', 1],
    ['accuracy = 93.0', 'm.toml', 1],
    ['f1 = 0x1p3', 'm.toml', 1],
    ['f1 = 01', 'm.toml', 1],
    ['[a', 'm.toml', 1],
    ['= 0.9', 'm.toml', 1],
  ])('%j is an error of %s:%i', async (text, file, line) => {
    expect(await failure(text, file)).toMatchObject({errorClass: 'input-error', where: {file, line}})
  })

  test('no key reaches a prototype', async () => {
    const {metrics} = await read('["__proto__"]\nf1 = 0.9', 'm.toml')
    expect([...metrics.keys()]).toEqual(['__proto__.f1'])
    expect(Object.prototype).not.toHaveProperty('f1')
  })
})

/** Written by the programs themselves: tests/fixtures/metrics/make.py. */
const folder = join(import.meta.dirname, 'fixtures', 'metrics')
const written = readdirSync(folder).filter((name) => name.endsWith('.expected.json'))

test('there are files of other programs to be read', () => {
  expect(written.length).toBeGreaterThanOrEqual(6)
})

test.each(written)('%s: what another program wrote is read as it meant it', async (name) => {
  const {file, metrics, format} = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
    readonly file: string
    readonly format: string
    readonly metrics: Readonly<Record<string, number>>
  }
  const found = await readMetrics(readFileSync(join(folder, file)), file)
  expect(found.format).toBe(format)
  const own = Object.fromEntries([...found.metrics].map(([key, {value}]) => [key, value]))
  for (const [key, value] of Object.entries(metrics)) expect(own[key], key).toBeCloseTo(value, 12)
})
