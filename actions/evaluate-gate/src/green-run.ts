import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Context, FoundEvidence} from '@modelflight/core/action'
import {explain} from '@modelflight/core/errors'
import {openRecordChain} from '@modelflight/core/record-chain'
import type {StoredRecord} from '@modelflight/core/records'
import type {Baseline} from '@modelflight/evaluation/decide'
import {gatherEvidence} from '@modelflight/evaluation/evidence'
import type {GateSettings} from '@modelflight/evaluation/gate-file'
import {type MetricsFile, metricsFromNumbers} from '@modelflight/evaluation/metrics-file'
import {readPredictions} from '@modelflight/evaluation/read-predictions'

/**
 * The metrics that the gate let through in the last successful run of the base branch (of the same branch outside pull requests), from the
 * record that the run left behind; with its predictions, where the workflow hands them on.
 */
export async function fromGreenRun(predictionsPath: string | undefined, settings: GateSettings, context: Context): Promise<Baseline> {
  const branch = context.run.pullRequest?.baseRef ?? context.run.ref.replace(/^refs\/heads\//, '')
  if (context.stores.latest === undefined || branch === '') {
    return {kind: 'missing', reason: 'runs are kept by GitHub, and there is none here to ask'}
  }
  for (const evidence of await context.stores.latest('evaluate-gate', branch)) {
    const record = await passedRecord(evidence, context).catch((error: unknown) => {
      context.log.warning(`${evidence.name} of ${evidence.origin} is not used: ${explain(error).message}`)
      return undefined
    })
    if (record === undefined) continue
    const name = `${branch}, ${evidence.origin}`
    const metrics = metricsOf(record, name)
    const read =
      predictionsPath === undefined ? undefined : await readPredictions(predictionsPath, `predictions of ${name}`, settings, context)
    const known = gatherEvidence(metrics, read?.predictions, settings)
    return {kind: 'measured', name, evidence: {...known, holdoutDigest: known.holdoutDigest ?? holdoutOf(record)}}
  }
  return {kind: 'missing', reason: `no successful run of ${branch} has left a passed gate behind`}
}

/** The newest record of a gate in some evidence, when it let its model through. */
async function passedRecord(evidence: FoundEvidence, {run}: Context): Promise<StoredRecord | undefined> {
  const folder = await evidence.download()
  const records = join(folder, 'records')
  const record = await openRecordChain(existsSync(records) ? records : folder).latest('evaluate-gate')
  const predicate = record?.statement.predicate
  if (record === undefined || predicate?.modelflight.run.repository !== run.repository) return undefined
  const result = (predicate as {readonly result?: unknown}).result
  return result === 'PASSED' || result === 'WARNED' ? record : undefined
}

function metricsOf({statement}: StoredRecord, name: string): MetricsFile {
  const {metrics} = statement.predicate as {readonly metrics?: Readonly<Record<string, unknown>>}
  const numbers = Object.entries(metrics ?? {}).flatMap(([key, value]) => (typeof value === 'number' ? [[key, value] as const] : []))
  return metricsFromNumbers('plain', new Map(numbers), name)
}

/** The evaluation set that the record names among its materials. */
const holdoutOf = ({statement}: StoredRecord): string | undefined =>
  statement.predicate.modelflight.materials.find(({name}) => name === 'holdout')?.digest
