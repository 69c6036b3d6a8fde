import {inputError} from '@modelflight/core/errors'
import {nearest} from '@modelflight/core/nearest'
import type {Json, JsonObject} from '@modelflight/core/schema'
import type {Located} from '@modelflight/core/yaml-document'
import type {ColumnNames, Correction, Definitions, GateSettings, MetricDefinition, Task, Test} from './gate.ts'
import {catalogueNames, type Direction, knownMetric, type MetricInfo, type Unit} from './metric-catalogue.ts'

/** What stands beside the gates, with its defaults. `asked` and `sliceColumns` are filled in from the gates. */
export function settingsOf(head: JsonObject): GateSettings {
  const defaults = (head['defaults'] ?? {}) as JsonObject
  const {confidence, resamples, seed} = testOf(undefined, defaults)
  const verdict = (head['verdict'] ?? {}) as JsonObject
  const {require} = verdict as {readonly require?: 'all' | {readonly 'at-least': number}}
  return {
    task: head['task'] as Task | undefined,
    columns: (head['columns'] ?? {}) as ColumnNames,
    positiveLabel: head['positive-label'] === undefined ? undefined : String(head['positive-label']),
    threshold: Number(head['threshold'] ?? 0.5),
    classes: (head['classes'] as readonly Json[] | undefined)?.map(String),
    confidence,
    resamples,
    seed,
    definitions: (head['metrics'] ?? {}) as Definitions,
    asked: [],
    sliceColumns: [],
    correction: (defaults['correction'] ?? 'holm') as Correction,
    atLeast: typeof require === 'object' ? require['at-least'] : undefined,
    maxWarnings: verdict['max-warnings'] === undefined ? undefined : Number(verdict['max-warnings']),
  }
}

/** The test of a gate: its own, over that of the defaults, over ours. */
export function testOf(own: Json | undefined, defaults: JsonObject): Test {
  const all = {...defaults, ...((defaults['test'] ?? {}) as JsonObject), ...((own ?? {}) as JsonObject)}
  return {
    method: (all['method'] ?? 'auto') as Test['method'],
    variant: (all['variant'] ?? 'auto') as Test['variant'],
    interval: (all['interval'] ?? 'bca') as Test['interval'],
    confidence: Number(all['confidence'] ?? 0.95),
    resamples: Number(all['resamples'] ?? 2_000),
    seed: Number(all['seed'] ?? 7),
    cluster: all['cluster'] === undefined ? undefined : String(all['cluster']),
    strata: all['strata'] === undefined ? undefined : String(all['strata']),
  }
}

/**
 * What is known of each metric: by its name, by the metric that it is a variant of, and by what the file declares.
 *
 * @throws Failure (input-error) when a metric is declared as a variant of one that nobody knows.
 */
export function infosOf(head: JsonObject, at: Located['at']): (metric: string) => MetricInfo {
  const declared = (head['metrics'] ?? {}) as Readonly<Record<string, MetricDefinition & {direction?: Direction; unit?: Unit}>>
  for (const [name, {use, from}] of Object.entries(declared)) {
    if (use === undefined || from !== undefined || use === 'latency' || knownMetric(use) !== undefined) continue
    const meant = nearest(use, catalogueNames)
    throw inputError(`${name} is declared to use ${use}, which is not a metric that is known here`, {
      where: {...at(`/metrics/${name.replaceAll('~', '~0').replaceAll('/', '~1')}/use`), field: `metrics.${name}.use`},
      hint: meant === undefined ? `These are known: ${catalogueNames.slice(0, 20).join(', ')}.` : `Did you mean ${meant}?`,
    })
  }
  return (metric) => {
    const {use, direction, unit} = declared[metric] ?? {}
    const known = knownMetric(use ?? metric) ?? {direction: undefined, min: -Infinity, max: Infinity, unit: 'none' as const}
    return {...known, ...(direction === undefined ? {} : {direction}), ...(unit === undefined ? {} : {unit})}
  }
}
