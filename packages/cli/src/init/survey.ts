import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {inputError} from '@modelflight/core/errors'
import {type DataFile, resolveDataset} from '@modelflight/data/dataset'
import {identifierReason} from '@modelflight/data/identifiers'
import type {Scan} from '@modelflight/data/profile-dataset'
import {understandData} from '@modelflight/data/proposal/understand'
import type {ReadContext} from '@modelflight/data/read-table'
import {gatherEvidence, type ModelEvidence} from '@modelflight/evaluation/evidence'
import {readMetricsFile} from '@modelflight/evaluation/metrics-file'
import {readPredictions} from '@modelflight/evaluation/read-predictions'
import {givenDialect} from './given-dialect.ts'

/** What the command line said. */
export interface InitOptions {
  /** Data file as typed; looked for when left out. */
  readonly data: string | undefined
  /** File with the dialect of the data, as a contract has it; `data-contract.yml` when that says nothing else. */
  readonly dialect: string | undefined
  readonly metrics: string | undefined
  readonly predictions: string | undefined
  /** Command that trains. */
  readonly run: string | undefined
  readonly model: string | undefined
  /** Address of an MLflow server. */
  readonly mlflow: string | undefined
}

/** What was found in the repository. Paths are relative to it, with `/`. */
export interface Survey {
  readonly data: string
  readonly rows: number
  /** The contract that the data fits, as YAML. */
  readonly contract: string
  /** The dialect of that contract where it is a guess, as a line of YAML. */
  readonly guessed: string | undefined
  readonly metrics: string | undefined
  readonly predictions: string | undefined
  /** What the model scores today, where metrics or predictions say so. */
  readonly evidence: ModelEvidence | undefined
  readonly train: string | undefined
  readonly model: string
  /** Columns whose values are new in each data set. */
  readonly identifiers: readonly string[]
  /** Without user name and password. */
  readonly mlflow: string | undefined
}

/** Commands that train, by the file that tells of them, most specific first. */
const trainings: readonly (readonly [file: string, command: string])[] = [
  ['dvc.yaml', 'dvc repro'],
  ['train.py', 'python train.py'],
  ['src/train.py', 'python src/train.py'],
  ['train.js', 'node train.js'],
  ['train.mjs', 'node train.mjs'],
  ['train.R', 'Rscript train.R'],
  ['train.sh', 'bash train.sh'],
]

const metricsNames = ['metrics.json', 'dvclive/metrics.json', 'reports/metrics.json']
const predictionsNames = ['predictions.parquet', 'predictions.csv', 'predictions.jsonl', 'reports/predictions.csv']
const settingsForAnyone = {
  task: undefined,
  columns: {},
  positiveLabel: undefined,
  threshold: 0.5,
  classes: undefined,
  confidence: 0.95,
  resamples: 2_000,
  seed: 7,
}

/**
 * Reads the data once, and metrics and predictions where there are any.
 *
 * @param folder absolute path of the repository.
 * @throws Failure (input-error) when there are no data, several candidates, or a file that can't be read.
 */
export async function survey(options: InitOptions, folder: string, context: ReadContext): Promise<Survey> {
  const place = {workspace: folder, workingDirectory: folder}
  const predictions = named(options.predictions, predictionsNames, folder)
  const metrics = named(options.metrics, metricsNames, folder)
  const data = await findData(options.data, predictions, folder)
  const {scan, contract, guessed} = await understandData(
    await resolveDataset([data], place),
    data,
    await givenDialect(options, folder),
    context,
  )
  return {
    data,
    rows: scan.rows,
    contract,
    guessed,
    metrics,
    predictions,
    evidence: await readEvidence(metrics, predictions, folder, context),
    train: options.run ?? trainings.find(([file]) => existsSync(join(folder, file)))?.[1],
    identifiers: identifiersOf(scan),
    model: modelName(options.model ?? basename(folder)),
    mlflow: options.mlflow === undefined ? undefined : withoutSecrets(options.mlflow),
  }
}

/** Columns that check-drift can't compare, because their values are new in each data set. */
const identifiersOf = ({profile}: Scan): readonly string[] =>
  profile.columns.filter((column) => identifierReason(column) !== undefined).map(({name}) => name)

function named(typed: string | undefined, conventions: readonly string[], folder: string): string | undefined {
  if (typed === undefined) return conventions.find((name) => existsSync(join(folder, name)))
  if (existsSync(join(folder, typed))) return typed
  throw inputError(`${typed} does not exist`, {where: {file: typed}, hint: 'Name a file below this folder.'})
}

async function findData(typed: string | undefined, predictions: string | undefined, folder: string): Promise<string> {
  if (typed !== undefined) return typed
  const patterns = [
    'data/*.csv',
    'data/*.parquet',
    'data/*.jsonl',
    'data/*.tsv',
    'data/*.data',
    '*.csv',
    '*.parquet',
    '*.jsonl',
    '*.tsv',
    '*.data',
  ]
  const found: DataFile[] = []
  for (const pattern of patterns) {
    const {files} = await resolveDataset([pattern], {workspace: folder, workingDirectory: folder}).catch(() => ({files: []}))
    found.push(...files.filter(({name}) => name !== predictions))
  }
  const [only] = found
  if (only !== undefined && found.length === 1) return only.name
  const names = found.slice(0, 8).map(({name}) => name)
  throw inputError(
    only === undefined ? 'no CSV or Parquet file was found here or in data/' : `there are several data files: ${names.join(', ')}`,
    {
      hint: `Name the training data: modelflight init ${names[0] ?? 'data/train.csv'}`,
    },
  )
}

async function readEvidence(
  metricsPath: string | undefined,
  predictionsPath: string | undefined,
  folder: string,
  context: ReadContext,
): Promise<ModelEvidence | undefined> {
  if (metricsPath === undefined && predictionsPath === undefined) return undefined
  const metrics = metricsPath === undefined ? undefined : readMetricsFile(await readFile(join(folder, metricsPath)), metricsPath)
  if (predictionsPath === undefined) return gatherEvidence(metrics, undefined)
  const read = await readPredictions(join(folder, predictionsPath), predictionsPath, settingsForAnyone, context)
  return gatherEvidence(metrics, read.predictions)
}

/** Letters, digits, dots, dashes and underscores of a name; `model` when nothing is left. */
const modelName = (name: string): string =>
  name
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 60) || 'model'

function withoutSecrets(address: string): string {
  const url = URL.parse(address)
  if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:')) return `${url.origin}${url.pathname}`
  throw inputError('the MLflow address is no http or https URL', {hint: 'Write it as https://mlflow.example.org.'})
}
