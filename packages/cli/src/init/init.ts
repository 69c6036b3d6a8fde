import {existsSync} from 'node:fs'
import {mkdtemp, realpath, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {inputError} from '@modelflight/core/errors'
import {writeAtomic} from '@modelflight/core/files'
import {nearest} from '@modelflight/core/nearest'
import type {Arguments} from '../arguments.ts'
import type {Surroundings} from '../terminal-host.ts'
import {terminalLog} from '../terminal-log.ts'
import {configurationText} from './configuration-text.ts'
import {gateText} from './gate-text.ts'
import {contractFile, dialectAlone} from './given-dialect.ts'
import {type InitOptions, type Survey, survey} from './survey.ts'
import {workflowText} from './workflow-text.ts'

const known = ['dialect', 'metrics', 'predictions', 'run', 'model', 'mlflow', 'force', 'help']

const help = `modelflight init [data file]

Reads the data (CSV, TSV, JSON, JSON Lines or Parquet) and, where present, metrics.json and predictions, and writes data-contract.yml, gate.yml,
modelflight.yml and .github/workflows/modelflight.yml with the reasons as comments.

  --dialect FILE       YAML with the key dialect: how the data is written (default: data-contract.yml when it says nothing else)
  --metrics FILE       metrics of today's model (default: metrics.json where there is one)
  --predictions FILE   predictions of today's model (default: predictions.* where there is one)
  --run COMMAND        command that trains (default: train.py, dvc.yaml and the like)
  --model NAME         name of the model (default: name of the folder)
  --mlflow URL         address of an MLflow server (default: MLFLOW_TRACKING_URI)
  --force              overwrite files that are there
`

/**
 * `modelflight init`: looks at the repository and writes workflow, contract, gate and configuration. Nothing is written unless all can be.
 *
 * @throws Failure (input-error) when a file is there already and `--force` is not given, or the data can't be read.
 */
export async function runInit(parsed: Arguments, surroundings: Surroundings): Promise<void> {
  if (parsed.options.get('help') === 'true') return surroundings.stdout.write(help)
  const options = optionsOf(parsed, surroundings)
  const folder = await realpath(surroundings.cwd)
  await refuseToOverwrite(folder, parsed.options.get('force') === 'true')
  const found = await look(options, folder, surroundings)
  for (const {path, text} of files) await writeAtomic(join(folder, path), text(found))
  surroundings.stdout.write(summary(found))
}

/** What is written, in the order in which one reads it. */
const files: readonly {readonly path: string; readonly text: (found: Survey) => string}[] = [
  {path: contractFile, text: ({contract}) => contract},
  {path: 'gate.yml', text: gateText},
  {path: 'modelflight.yml', text: configurationText},
  {path: '.github/workflows/modelflight.yml', text: workflowText},
]

function optionsOf({words, options}: Arguments, {environment}: Surroundings): InitOptions {
  const unknown = [...options.keys()].find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const meant = nearest(unknown, known)
    throw inputError(`--${unknown} is not an option of init${meant === undefined ? '' : `; did you mean --${meant}?`}`)
  }
  if (words.length > 1)
    throw inputError('init reads one data file', {hint: 'Use a pattern in quotes for several: modelflight init "data/*.csv"'})
  return {
    data: words[0],
    dialect: options.get('dialect'),
    metrics: options.get('metrics'),
    predictions: options.get('predictions'),
    run: options.get('run'),
    model: options.get('model'),
    mlflow: options.get('mlflow') ?? (environment['MLFLOW_TRACKING_URI'] || undefined),
  }
}

async function refuseToOverwrite(folder: string, force: boolean): Promise<void> {
  const present = files.map(({path}) => path).filter((path) => existsSync(join(folder, path)))
  if (present.length === 0 || force) return
  // The proposal repeats the dialect.
  if (present.length === 1 && present[0] === contractFile && (await dialectAlone(folder)) !== undefined) return
  throw inputError(`${present.join(', ')} ${present.length === 1 ? 'is' : 'are'} there already, and nothing was written`, {
    hint: 'Move them away, or give --force to overwrite them.',
  })
}

async function look(options: InitOptions, folder: string, {stderr}: Surroundings): Promise<Survey> {
  const temporary = await mkdtemp(join(tmpdir(), 'modelflight-init-'))
  try {
    const log = terminalLog(stderr, () => performance.now(), false)
    return await survey(options, folder, {log, signal: new AbortController().signal, temporary})
  } finally {
    await rm(temporary, {recursive: true, force: true})
  }
}

function summary({rows, data, guessed, train, evidence}: Survey): string {
  const written = files.map(({path}) => `  ${path}`).join('\n')
  const next = [
    guessed === undefined ? undefined : `Check how the data is written, as far as it was guessed, in ${contractFile}: ${guessed}`,
    train === undefined ? 'Add the command that trains to modelflight.yml.' : undefined,
    evidence === undefined ? 'Set the limit in gate.yml: nothing was found that says how good the model is today.' : undefined,
    'Read the files, then try them: modelflight validate-data',
  ].filter((line) => line !== undefined)
  return `Read ${rows} rows of ${JSON.stringify(data)} and wrote\n${written}\n\nNext:\n${next.map((line) => `  - ${line}`).join('\n')}\n`
}
