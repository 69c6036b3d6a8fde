import type {Table} from '@modelflight/data/table'
import {createRandom} from '@modelflight/stats/random'
import {type Baseline, decide} from '../src/decide.ts'
import {gatherEvidence, type ModelEvidence} from '../src/evidence.ts'
import type {GateSettings} from '../src/gate.ts'
import {readGate} from '../src/gate-file.ts'
import {toPredictions} from '../src/predictions.ts'

type Column = readonly (string | number)[]

/** A table in memory. */
export function tableOf(columns: Readonly<Record<string, Column>>): Table {
  const rows = Object.values(columns)[0]?.length ?? 0
  return {
    rows,
    columns: new Map(Object.entries(columns).map(([name, values]) => [name, {kind: 'text', values: values.map(String)}])),
    digest: `sha256:${'2'.repeat(64)}`,
    where: (row) => ({file: 'p.csv', line: row + 2}),
  }
}

/** What is known of a model from columns, under the settings of a gate. */
export function evidenceFrom(columns: Readonly<Record<string, Column>>, settings: GateSettings): ModelEvidence {
  return gatherEvidence(undefined, toPredictions(tableOf(columns), settings, 'p.csv').predictions, settings)
}

/** Columns of a model that errs at random; the labels depend on the number of rows alone. */
export function madeModel(n: number, errors: number, seed: number): Record<string, Column> {
  const [labelled, random] = [createRandom(99), createRandom(seed)]
  const rows = Array.from({length: n}, (_, row) => row)
  const label = rows.map(() => (labelled.uniform() < 0.4 ? 1 : 0))
  const said = label.map((one) => (random.uniform() < errors ? 1 - one : one))
  return {
    id: rows,
    label,
    prediction: said,
    score: said.map((one) => (one === 1 ? 0.5 + random.uniform() / 2 : random.uniform() / 2)),
    country: rows.map((row) => ['DE', 'FR', 'US'][row % 3] ?? ''),
    sex: rows.map((row) => (row % 2 === 0 ? 'F' : 'M')),
    w: rows.map((row) => 1 + (row % 4)),
    latency_ms: rows.map(() => 50 + 100 * random.uniform()),
  }
}

/** The decision on a model, with an optional baseline. */
export async function judge(gate: string, candidate: Record<string, Column>, baseline?: Record<string, Column>) {
  const {gates, settings} = await readGate(gate, 'gate.yml')
  const before: Baseline =
    baseline === undefined ? {kind: 'none'} : {kind: 'measured', name: 'm version 1', evidence: evidenceFrom(baseline, settings)}
  return decide(gates, evidenceFrom(candidate, settings), before, settings)
}
