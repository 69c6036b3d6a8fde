import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {Agent, get} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openStateFile} from '../../src/local/state-file.ts'
import {type LocalOptions, type LocalTarget, openLocalTarget} from '../../src/local/target.ts'
import type {Splitter} from '../../src/splitter.ts'
import {type Instance, initialState} from '../../src/state.ts'
import type {TargetUnderTest} from '../target-contract.ts'

const server = `
  const [model, port] = process.argv.slice(2)
  if (model.endsWith('broken')) process.exit(1)
  require('node:http').createServer((request, response) => response.end('{"prediction": 1}')).listen(Number(port), '127.0.0.1')`

/** What serves before a test. */
export const first: Instance = {version: '1', digest: 'sha256:1', id: 0}

/** Model servers of a test's own, in a folder that goes with it. */
export interface LocalPlace extends AsyncDisposable {
  readonly folder: string
  open(options?: Partial<LocalOptions>): Promise<LocalTarget>
}

/** Makes the place; the first version is in its state, and not started. */
export async function openLocalPlace(script = server): Promise<LocalPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-local-target-'))
  await writeFile(join(folder, 'serve.cjs'), script)
  await openStateFile(join(folder, 'state')).write({...initialState, stable: first}, 'none')
  return {
    folder,
    open: (options = {}) =>
      openLocalTarget({
        folder: join(folder, 'state'),
        modelPath: ({version}) => Promise.resolve(join(folder, version)),
        // The registry's alias moves on with each promotion; here nobody asks it again.
        champion: undefined,
        serve: `"${process.execPath}" "${join(folder, 'serve.cjs')}" {model} {port}`,
        healthPath: '/health',
        readySeconds: 20,
        cwd: folder,
        signal: new AbortController().signal,
        onOutput: () => undefined,
        ...options,
      }),
    [Symbol.asyncDispose]: () => rm(folder, {recursive: true, force: true}),
  }
}

/** Counts who answers, with some requests at the same time; the splitters name the instance in a header, HAProxy by its server's name. */
export async function shares(url: string, requests: number): Promise<ReadonlyMap<number, number>> {
  const hits = new Map<number, number>()
  const agent = new Agent({keepAlive: true})
  let left = requests
  const ask = async (): Promise<void> => {
    while (left-- > 0) {
      const name = await answeredBy(url, agent)
      const by = Number(name?.replace(/^v/, '') ?? Number.NaN)
      hits.set(by, (hits.get(by) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({length: 8}, ask))
  agent.destroy()
  return new Map([...hits].map(([by, count]) => [by, (100 * count) / requests] as const))
}

const answeredBy = (url: string, agent: Agent): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    get(url, {agent}, (answer) => {
      answer.resume().on('end', () => resolve(answer.headers['modelflight-instance']?.toString()))
    }).on('error', reject)
  })

/** The target as the contract wants it; `splitter` makes one for each run. */
export async function localUnderTest(splitter?: () => Promise<Splitter>): Promise<TargetUnderTest> {
  const place = await openLocalPlace()
  const splitters: Splitter[] = []
  const openHere = async (): Promise<LocalTarget> => {
    const own = await splitter?.()
    if (own !== undefined) splitters.push(own)
    return await place.open(own === undefined ? {} : {splitter: own})
  }
  const target = await openHere()
  const others: LocalTarget[] = []
  await target.start(first)
  const begun = await target.read()
  // One write, and the traffic follows.
  await target.write(begun.state, begun.token)
  const known = Array.from({length: 10}, (_, id) => id)
  return {
    target,
    another: async () => {
      const other = await openHere()
      others.push(other)
      return other
    },
    traffic: () => shares(target.splitter.url, 1_000),
    running: () => Promise.resolve(known.filter((id) => target.runs(id))),
    tolerance: 0.5,
    revisions: {
      two: {version: '2', digest: 'sha256:2'},
      three: {version: '3', digest: 'sha256:3'},
      broken: {version: 'broken', digest: 'sha256:9'},
    },
    async [Symbol.asyncDispose]() {
      for (const one of [target, ...others, ...splitters]) await one[Symbol.asyncDispose]()
      await place[Symbol.asyncDispose]()
    },
  }
}
