import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll} from 'vitest'
import {openStateFile} from '../src/local/state-file.ts'
import {type LocalTarget, openLocalTarget} from '../src/local/target.ts'
import {type Instance, initialState} from '../src/state.ts'
import {type TargetUnderTest, targetContract} from './target-contract.ts'

const server = `
  const [model, port] = process.argv.slice(2)
  if (model.endsWith('broken')) process.exit(1)
  require('node:http').createServer((request, response) => response.end('{"prediction": 1}')).listen(Number(port), '127.0.0.1')`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelflight-local-target-'))
  await writeFile(join(folder, 'serve.cjs'), server)
  for (const model of ['1', '2', '3', 'broken']) await writeFile(join(folder, model), '')
})
afterAll(() => rm(folder, {recursive: true, force: true}))

async function open(): Promise<TargetUnderTest> {
  const place = await mkdtemp(join(folder, 'place-'))
  const first: Instance = {version: '1', digest: 'sha256:1', id: 0}
  await openStateFile(place).write({...initialState, stable: first}, 'none')
  const openHere = (): Promise<LocalTarget> =>
    openLocalTarget({
      folder: place,
      modelPath: ({version}) => Promise.resolve(join(folder, version)),
      // The registry's alias moves on with each promotion; here nobody asks it again.
      champion: undefined,
      serve: `"${process.execPath}" "${join(folder, 'serve.cjs')}" {model} {port}`,
      healthPath: '/health',
      readySeconds: 20,
      cwd: folder,
      signal: new AbortController().signal,
      onOutput: () => undefined,
    })
  const target = await openHere()
  const others: LocalTarget[] = []
  await target.start(first)
  const known = new Set([0, 1, 2, 3])
  return {
    target,
    another: async () => {
      const other = await openHere()
      others.push(other)
      return other
    },
    async traffic() {
      const hits = new Map<string, number>()
      for (let count = 0; count < 1_000; count++) {
        const answer = await fetch(target.splitter.url)
        const by = answer.headers.get('modelflight-instance') ?? 'nobody'
        hits.set(by, (hits.get(by) ?? 0) + 1)
        await answer.arrayBuffer()
      }
      return new Map([...hits].map(([by, count]) => [Number(by), count / 10] as const))
    },
    running: () => Promise.resolve([...known].filter((id) => target.runs(id))),
    tolerance: 0.5,
    revisions: {
      two: {version: '2', digest: 'sha256:2'},
      three: {version: '3', digest: 'sha256:3'},
      broken: {version: 'broken', digest: 'sha256:9'},
    },
    async [Symbol.asyncDispose]() {
      for (const one of [target, ...others]) await one[Symbol.asyncDispose]()
    },
  }
}

targetContract('model servers on this machine', open)
