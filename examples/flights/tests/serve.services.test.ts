import {type ChildProcess, spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'

const example = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'flights-serve-'))
const model = join(folder, 'model.json')
const encoder = {features: ['hour', 'distance'], overall: -1, shares: {hour: {'08': -2, '18': 1}}}
const text = JSON.stringify({format: 'flights-model/1', threshold: 0.3, weights: [-1, 1, 0], encoder})
writeFileSync(model, text)

const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, {recursive: true, force: true})
})

/** Starts a server and waits for the address that it prints. */
async function serve(...argv: readonly string[]): Promise<{url: string; child: ChildProcess}> {
  const child = spawn(process.execPath, ['serve.js', '--model', model, '--port', '0', ...argv], {
    cwd: example,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  let printed = ''
  for await (const chunk of child.stdout ?? []) {
    printed += String(chunk)
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0]
    if (url !== undefined) return {url, child}
  }
  throw new Error(`the server ended: ${printed}`)
}

const flight = (hour: string, distance = 400): string =>
  JSON.stringify({date: `2001-04-01T${hour}:30:00Z`, distance, origin: 'ORD', destination: 'DEN'})

const ask = async (url: string, body: string): Promise<{status: number; answer: Record<string, unknown>}> => {
  const response = await fetch(`${url}/predict`, {method: 'POST', body})
  return {status: response.status, answer: (await response.json()) as Record<string, unknown>}
}

test('a good server tells late hours from early ones and says that it is well', async () => {
  const {url} = await serve()
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({status: 'ok', fault: 'none'})
  expect((await ask(url, flight('08'))).answer).toEqual({score: expect.closeTo(0.119, 3), prediction: 0})
  expect((await ask(url, flight('18'))).answer).toEqual({score: expect.closeTo(0.731, 3), prediction: 1})
})

test.each(['', 'x', '[]', '{}', '{"date":1}', '{"date":"2001-04-01T08:30","distance":"far","origin":"A","destination":"B"}'])(
  'the question %j is refused with a reason',
  async (body) => {
    const {url, child} = await serve()
    const {status, answer} = await ask(url, body)
    expect({status, reason: typeof answer['error']}).toEqual({status: 400, reason: 'string'})
    child.kill('SIGTERM')
  },
)

test('the fault `errors` fails about the share that was asked for, and says so', async () => {
  const {url} = await serve('--fault', 'errors=0.3')
  const answers = await Promise.all(Array.from({length: 300}, (_, index) => ask(url, flight('08', 100 + index))))
  const failed = answers.filter(({status}) => status === 500)
  expect(failed.length).toBeGreaterThan(60)
  expect(failed.length).toBeLessThan(120)
  expect(failed[0]?.answer['error']).toContain('--fault')
})

test('the fault `wrong` turns predictions round, for the meant model only', async () => {
  const digest = createHash('sha256').update(text).digest('hex')
  const meant = await serve('--fault', 'wrong', '--fault-only', digest.slice(0, 12))
  const other = await serve('--fault', 'wrong', '--fault-only', 'ffffffffffff')
  expect((await ask(meant.url, flight('18'))).answer['prediction']).toBe(0)
  expect((await ask(other.url, flight('18'))).answer['prediction']).toBe(1)
})
