import {randomBytes, randomInt} from 'node:crypto'
import {setTimeout as sleep} from 'node:timers/promises'
import {dependencyFailed} from '@modelflight/core/errors'
import {listOf, objectOf, textOf} from '../json.ts'
import type {MlflowClient} from './client.ts'
import {exists, isMissing, isRefused} from './errors.ts'
import {registeredModel} from './versions.ts'

/** Tag of a registered model that names its ledger: a run whose parameters are the lock. */
const ledgerTag = 'modelflight.ledger'

/** After this long without a sign, the holder of the lock is taken for dead. Its work is a few requests. */
const leaseMilliseconds = 30_000

/**
 * Runs `work` while no other process of ours changes this model.
 *
 * MLflow has no compare-and-set for versions and aliases, but a parameter of a run is write-once: of all who write `lock.<k>`, one
 * succeeds, and `unlock.<k>` ends its turn. A turn that does not end is ended by the next in line.
 */
export async function withLock<T>(client: MlflowClient, ledger: string, work: () => Promise<T>): Promise<T> {
  const turn = await takeTurn(client, ledger)
  try {
    return await work()
  } finally {
    await writeOnce(client, ledger, `unlock.${turn}`, 'done')
  }
}

async function takeTurn(client: MlflowClient, ledger: string): Promise<number> {
  const nonce = randomBytes(12).toString('hex')
  let seen = {turn: 0, since: performance.now()}
  for (let attempt = 1; ; attempt++) {
    client.signal.throwIfAborted()
    const {last, open} = await readTurns(client, ledger)
    if (last !== seen.turn) seen = {turn: last, since: performance.now()}
    if (!open && (await writeOnce(client, ledger, `lock.${last + 1}`, nonce))) return last + 1
    if (open && performance.now() - seen.since > leaseMilliseconds) await writeOnce(client, ledger, `unlock.${last}`, 'expired')
    // Those who wait long ask less often: a server with one worker has other things to do.
    const longest = Math.min(1_000, 100 + 50 * attempt)
    await sleep(randomInt(longest / 2, longest), undefined, {signal: client.signal})
  }
}

async function readTurns(client: MlflowClient, ledger: string): Promise<{last: number; open: boolean}> {
  const {run} = await client.get('/runs/get', {run_id: ledger})
  const keys = new Set(listOf(objectOf(objectOf(run)['data'])['params']).map((entry) => textOf(objectOf(entry)['key']) ?? ''))
  const turns = [...keys].flatMap((key) => /^lock\.([1-9]\d{0,9})$/.exec(key)?.[1] ?? []).map(Number)
  const last = turns.reduce((a, b) => Math.max(a, b), 0)
  return {last, open: last > 0 && !keys.has(`unlock.${last}`)}
}

/** False when somebody else wrote another value first. */
async function writeOnce(client: MlflowClient, run: string, key: string, value: string): Promise<boolean> {
  try {
    await client.repeat('POST', '/runs/log-parameter', {run_id: run, key, value})
    return true
  } catch (error) {
    if (isRefused(error)) return false
    throw error
  }
}

/** The ledger of a registered model; both are made when they are not there. */
export async function ensureModel(client: MlflowClient, name: string, experiment: string): Promise<string> {
  const known = await ledgerOf(client, name)
  if (known.ledger !== undefined) return known.ledger
  const ledger = await createLedger(client, name, experiment)
  const tag = {key: ledgerTag, value: ledger}
  if (known.exists) {
    // The model was made by others. All who come at once write the tag; after a pause they agree on the last.
    await client.repeat('POST', '/registered-models/set-tag', {name, ...tag})
    await sleep(1_000, undefined, {signal: client.signal})
  } else {
    await client.repeat('POST', '/registered-models/create', {name, tags: [tag]}).catch((error: unknown) => {
      if (!exists(error)) throw error
    })
  }
  const {ledger: agreed} = await ledgerOf(client, name)
  if (agreed === undefined) throw dependencyFailed(`the MLflow server ${client.server} did not keep a tag of the registered model ${name}`)
  if (agreed !== ledger) await client.repeat('POST', '/runs/delete', {run_id: ledger})
  return agreed
}

async function ledgerOf(client: MlflowClient, name: string): Promise<{exists: boolean; ledger: string | undefined}> {
  const answer = await client.get('/registered-models/get', {name}).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (answer === undefined) return {exists: false, ledger: undefined}
  const tags = listOf(registeredModel(answer, client)['tags']).map(objectOf)
  return {exists: true, ledger: textOf(tags.find(({key}) => key === ledgerTag)?.['value'])}
}

async function createLedger(client: MlflowClient, name: string, experiment: string): Promise<string> {
  const note = `Lock of the registered model ${name}: its changes, one turn at a time. Please keep it.`
  const tags = [
    {key: 'modelflight.kind', value: 'ledger'},
    {key: 'mlflow.note.content', value: note},
  ]
  const {run} = await client.change('POST', '/runs/create', {
    experiment_id: experiment,
    run_name: 'modelflight-ledger',
    start_time: 0,
    tags,
  })
  const id = textOf(objectOf(objectOf(run)['info'])['run_id'])
  if (id === undefined) throw dependencyFailed(`the MLflow server ${client.server} made a run without an id`)
  await client.repeat('POST', '/runs/update', {run_id: id, status: 'FINISHED', end_time: 0})
  return id
}
