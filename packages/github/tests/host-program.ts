import {readFileSync} from 'node:fs'
import type {Tracker} from '@modelflight/core/action'
import {githubHost} from '../src/host.ts'

/** What a test asks of the host, as JSON in MODELFLIGHT_TEST. */
interface Order {
  readonly outputs?: Readonly<Record<string, string>>
  readonly state?: Readonly<Record<string, string>>
  readonly masks?: readonly string[]
  readonly inputs?: readonly string[]
  readonly publish?: Parameters<ReturnType<typeof githubHost>['publish']>[0]
  readonly policy?: readonly string[]
  readonly find?: readonly {readonly action: string; readonly digest: string; readonly read: string}[]
  readonly cache?: {readonly key: string; readonly paths: readonly string[]; readonly save: boolean}
  readonly tracker?: {
    readonly keepIssue?: Parameters<Tracker['keepIssue']>[0]
    readonly dispatch?: {readonly workflow: string; readonly inputs: Readonly<Record<string, string>>}
    readonly lastPush?: true
  }
}

const host = githubHost()
const given = JSON.parse(process.env['MODELFLIGHT_TEST'] ?? '{}') as Order & {readonly file?: string}
const order = given.file === undefined ? given : (JSON.parse(readFileSync(given.file, 'utf8')) as Order)
const token = host.input('github-token')
const answers: Record<string, unknown> = {run: host.run, given: host.given()}

const attempt = async <T>(body: () => Promise<T>): Promise<T | {failure: unknown; message: string}> =>
  await body().catch((error: Error & {errorClass?: string}) => ({failure: error.errorClass ?? error.stack, message: error.message}))

for (const value of order.masks ?? []) host.mask(value)
answers['inputs'] = Object.fromEntries((order.inputs ?? []).map((name) => [name, host.input(name) ?? null]))
if (order.outputs !== undefined) host.output(order.outputs)
for (const [name, value] of Object.entries(order.state ?? {})) host.saveState(name, value)
const policy = host.policy('base', token)
answers['policy'] = await Promise.all((order.policy ?? []).map((path) => attempt(() => policy.read(path))))
if (order.publish !== undefined)
  answers['published'] = await attempt(() => host.publish({...order.publish, token} as Parameters<typeof host.publish>[0]))
const stores = host.stores(token)
answers['found'] = []
for (const {action, digest, read} of order.find ?? []) {
  const found = await stores.find(action, digest)
  const texts = await Promise.all(found.map((item) => attempt(async () => readFileSync(`${await item.download()}/${read}`, 'utf8'))))
  ;(answers['found'] as unknown[]).push(found.map(({name, origin}, index) => ({name, origin, text: texts[index]})))
}
if (order.cache !== undefined) {
  const {key, paths, save} = order.cache
  answers['cache'] = save ? await stores.save(key, paths) : await stores.restore(key, paths)
}
if (order.tracker !== undefined) {
  const {keepIssue, dispatch, lastPush} = order.tracker
  const tracker = host.tracker?.(token)
  if (keepIssue !== undefined) answers['tracker'] = (await attempt(async () => await tracker?.keepIssue(keepIssue))) ?? null
  if (lastPush) answers['tracker'] = await attempt(async () => await tracker?.lastPush())
  if (dispatch !== undefined) answers['tracker'] = await attempt(async () => await tracker?.dispatch(dispatch.workflow, dispatch.inputs))
}
host.log.info(`answers ${JSON.stringify(answers)}`)
