import {rmSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {createRandom} from '@modelflight/stats/random'
import {must} from '@modelflight/tools/process'

/** What a model said of some rows, and what was true. */
export interface Columns {
  readonly truth: Uint8Array
  readonly predicted: Uint8Array
  readonly scores: Float64Array
}

/** A model that errs on a share of the rows; the truth depends on the number of rows alone. */
export function madeModel(rows: number, seed: number, errors: number): Columns {
  const [labels, random] = [createRandom(1), createRandom(seed)]
  const truth = Uint8Array.from({length: rows}, () => (labels.uniform() < 0.3 ? 1 : 0))
  const predicted = truth.map((one) => (random.uniform() < errors ? 1 - one : one))
  const scores = Float64Array.from(predicted, (one) => (one === 1 ? 0.5 + random.uniform() / 2 : random.uniform() / 2))
  return {truth, predicted, scores}
}

/** Writes them with an id as Parquet, as pyarrow does by default. */
export async function writeParquet(python: string, file: string, {truth, predicted, scores}: Columns): Promise<void> {
  const parts = Object.entries({label: truth, prediction: predicted, score: scores})
  for (const [name, values] of parts) await writeFile(`${file}.${name}`, values)
  const script = [
    'import sys, numpy as np, pyarrow as pa, pyarrow.parquet as pq',
    'f = sys.argv[1]',
    'label, said = (np.fromfile(f"{f}.{n}", dtype=np.uint8).astype(np.int32) for n in ("label", "prediction"))',
    'table = {"id": np.arange(len(label)), "label": label, "prediction": said, "score": np.fromfile(f"{f}.score")}',
    'pq.write_table(pa.table(table), f)',
  ].join('\n')
  await must(python, ['-c', script, file], {})
  for (const [name] of parts) rmSync(`${file}.${name}`)
}
