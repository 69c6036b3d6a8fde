import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {root} from '@modelflight/tools/paths'
import type {Subject} from './cpu.ts'

/** Empty folder of a user, with the files that the runner gives to a step. */
export function createSandbox(): string {
  const folder = mkdtempSync(join(tmpdir(), 'modelflight-bench-'))
  mkdirSync(join(folder, 'runner'))
  for (const file of ['output', 'summary', 'state', 'env', 'path']) writeFileSync(join(folder, 'runner', file), '')
  return folder
}

/** The same with a CSV of about one megabyte, a contract and a configuration for it. */
export function createProject(): string {
  const folder = createSandbox()
  writeFileSync(join(folder, 'data.csv'), csv(1_000_000))
  writeFileSync(join(folder, 'contract.yml'), contract)
  writeFileSync(join(folder, 'modelflight.yml'), 'validate-data:\n  data: data.csv\n  contract: contract.yml\n')
  return folder
}

const contract = `row:
  type: object
  required: [id, age, income, city, label]
  properties:
    id: {type: integer, minimum: 0}
    age: {type: integer, minimum: 0, maximum: 120}
    income: {type: number, minimum: 0}
    city: {enum: [Berlin, Lagos, Lima, Osaka]}
    label: {type: integer, enum: [0, 1]}
`

/** Rows from a fixed linear congruential generator: the same bytes in every run. */
function csv(bytes: number): string {
  let state = 1
  const next = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const rows = ['id,age,income,city,label']
  let size = 0
  for (let id = 0; size < bytes; id++) {
    const row = `${id},${18 + next(70)},${(next(9_000_000) / 100).toFixed(2)},${['Berlin', 'Lagos', 'Lima', 'Osaka'][next(4)]},${next(2)}`
    rows.push(row)
    size += row.length + 1
  }
  return `${rows.join('\n')}\n`
}

/** An action as the runner starts it, with nothing that answers on the network. */
export function actionRun(name: string, action: string, folder: string, inputs: Readonly<Record<string, string>>): Subject {
  const runner = (file: string): string => join(folder, 'runner', file)
  const env = {
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: 'acme/churn',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: runner('output'),
    GITHUB_STEP_SUMMARY: runner('summary'),
    GITHUB_STATE: runner('state'),
    GITHUB_ENV: runner('env'),
    GITHUB_PATH: runner('path'),
    RUNNER_TEMP: folder,
    ...Object.fromEntries(Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])),
  }
  const entry = join(root, 'dist', action, 'index.js')
  // A runner checks out afresh: with the records of earlier runs the chain to read would grow with each measurement.
  return {name, command: process.execPath, parameters: [entry], options: {cwd: folder, env}, leaves: join(folder, '.modelflight')}
}
