import {type AuditedRecord, linkOf} from '@modelflight/core/record-audit'
import {objectAt, subjectsOf} from '@modelflight/core/record-story'
import type {JsonObject} from '@modelflight/core/schema'
import type {Check} from '@modelflight/core/verdict'

/** Two runs of the same training: as recorded, and now. */
export interface Runs {
  readonly recorded: AuditedRecord
  readonly again: AuditedRecord
  /** Metrics of both, where both have them. */
  readonly metrics: {readonly recorded: JsonObject; readonly again: JsonObject} | undefined
  /** Relative difference that a metric may have; 0 asks for the same model. */
  readonly tolerance: number
}

/** What differs between the runs, what went in first; the model, or its metrics within the tolerance, decides. */
export function compareRuns(runs: Runs): readonly Check[] {
  return [...inputChecks(runs), ...outputChecks(runs)]
}

/** Differences of what went in are reasons, not verdicts: the same model may come out all the same. */
function inputChecks({recorded, again}: Runs): readonly Check[] {
  const [before, now] = [materialsOf(recorded), materialsOf(again)]
  const data = [...before].filter(([name]) => name !== 'inputs')
  const differing = data.filter(([name, digest]) => now.get(name) !== digest).map(([name]) => name)
  const environment = environmentDifferences(environmentOf(recorded), environmentOf(again))
  const inputs: Check =
    differing.length === 0
      ? {id: 'inputs', status: 'pass', message: `code and data are those of the record (${data.map(([name]) => name).join(', ')})`}
      : {
          id: 'inputs',
          status: 'warn',
          message: `${differing.join(', ')} differ from the record`,
          hint: 'Give the data of the run with --data.',
        }
  const [first] = environment
  const surroundings: Check =
    first === undefined
      ? {id: 'environment', status: 'pass', message: 'the same platform, interpreters, packages and lock files'}
      : {
          id: 'environment',
          status: 'warn',
          n: environment.length,
          message: `${first}${environment.length > 1 ? ` (and ${environment.length - 1} more differences)` : ''}`,
        }
  return [inputs, surroundings]
}

const materialsOf = (record: AuditedRecord): ReadonlyMap<string, string> =>
  new Map(linkOf(record).materials.map(({name, digest}) => [name, digest]))
const environmentOf = (record: AuditedRecord): JsonObject => objectAt(record, 'buildDefinition', 'internalParameters', 'environment')

/** One sentence for each part of two environments that differs, by its path. */
function environmentDifferences(before: JsonObject, now: JsonObject): readonly string[] {
  const [left, right] = [leaves(before), leaves(now)]
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((key) => left.get(key) !== right.get(key))
    .sort()
    .map((key) => `${key} was ${left.get(key) ?? 'absent'}, and is ${right.get(key) ?? 'absent'}`)
}

/** Packages are compared by name, so that one upgrade is one difference. */
function leaves(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (Array.isArray(value)) {
    return new Map(
      (value as readonly unknown[]).map((entry) => {
        const [name = '', version = ''] = String(entry).split('==')
        return [`${path} ${name}`, version]
      }),
    )
  }
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value)]])
  return new Map(Object.entries(value).flatMap(([key, entry]) => [...leaves(entry, path === '' ? key : `${path} ${key}`)]))
}

function outputChecks({recorded, again, metrics, tolerance}: Runs): readonly Check[] {
  const [before, now] = [subjectsOf(recorded)[0], subjectsOf(again)[0]]
  const same = before === now
  const model: Check = same
    ? {id: 'model', status: 'pass', observed: now ?? '', message: 'the same model, byte for byte'}
    : {
        id: 'model',
        status: tolerance > 0 ? 'warn' : 'fail',
        observed: now ?? '',
        limit: before ?? '',
        message: `another model: ${now ?? 'none'}, and ${before ?? 'none'} was recorded`,
        hint: 'Fix the seeds and versions that the training depends on, or compare its metrics with --tolerance.',
      }
  const values = metrics === undefined ? [] : metricChecks(metrics, tolerance)
  if (same || tolerance === 0 || values.length > 0) return [model, ...values]
  const unknown: Check = {id: 'metrics', status: 'inconclusive', message: 'the version keeps no metrics to compare, and the model differs'}
  return [model, unknown]
}

/** Numbers of the recorded run, each held against the same number now. */
function metricChecks({recorded, again}: NonNullable<Runs['metrics']>, tolerance: number): readonly Check[] {
  const names = Object.keys(recorded).filter((name) => typeof recorded[name] === 'number')
  return names.map((name): Check => {
    const [before, now] = [Number(recorded[name]), again[name]]
    const id = `metric:${name}`
    if (typeof now !== 'number' || !Number.isFinite(now))
      return {id, status: 'fail', limit: before, message: `${name} was ${before}, and now there is none`}
    const allowed = tolerance * Math.abs(before)
    const difference = Math.abs(now - before)
    const within = difference <= allowed
    return {
      id,
      status: within ? 'pass' : 'fail',
      observed: now,
      limit: before,
      message: `${name} is ${now}, and was ${before} (allowed difference ${allowed})`,
    }
  })
}
