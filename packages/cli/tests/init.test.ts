import {mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {parseYaml} from '@modelflight/core/yaml'
import {readGate} from '@modelflight/evaluation/gate-file'
import {afterEach, describe, expect, test} from 'vitest'
import {runCommandLine} from '../src/command-line.ts'

const folders: string[] = []

/** A repository with these files. */
async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-init-test-')))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), {recursive: true})
    await writeFile(join(folder, name), text)
  }
  return folder
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, {recursive: true, force: true})
})

async function modelflight(cwd: string, argv: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const [out, errors]: [string[], string[]] = [[], []]
  let code = 0
  await runCommandLine(argv, {
    node: process.versions.node,
    cwd,
    environment,
    stdout: {write: (line) => void out.push(line), interactive: false},
    stderr: {write: (line) => void errors.push(line), interactive: false},
    exit: (given) => {
      code = given
    },
  })
  return {stdout: out.join(''), stderr: errors.join(''), code}
}

const rows = Array.from({length: 300}, (_, row) => row)
const train = `id,delay,origin,late\n${rows.map((row) => `${row},${(row * 7) % 90},${['SEA', 'JFK', 'ATL'][row % 3]},${row % 4 === 0}`).join('\n')}\n`
const predictions = `id,label,prediction,score\n${rows
  .map((row) => {
    const label = row % 4 === 0 ? 1 : 0
    const said = row % 10 === 3 ? 1 - label : label
    return `${row},${label},${said},${said === 1 ? 0.7 : 0.2}`
  })
  .join('\n')}\n`

const written = ['data-contract.yml', 'gate.yml', 'modelflight.yml', '.github/workflows/modelflight.yml']
const text = (folder: string, path: string): Promise<string> => readFile(join(folder, path), 'utf8')

describe('modelflight init', () => {
  test('what it writes runs: the data fit the contract, and today’s model passes the gate', async () => {
    const folder = await repository({'data/train.csv': train, 'predictions.csv': predictions, 'train.py': ''})
    const {code, stdout, stderr} = await modelflight(folder, ['init', 'data/train.csv'])
    expect(code, stderr).toBe(0)
    for (const path of written) expect(stdout).toContain(path)
    const validated = await modelflight(folder, ['validate-data'])
    expect(validated.code, validated.stderr + validated.stdout).toBe(0)
    const gated = await modelflight(folder, ['evaluate-gate'])
    expect(gated.code, gated.stderr + gated.stdout).toBe(0)
    expect(gated.stdout).toContain('First version')
    expect(await text(folder, 'modelflight.yml')).toContain('exclude: ["id"]')
    const drift = await modelflight(folder, ['check-drift'])
    expect(drift.code, drift.stderr + drift.stdout).toBe(0)
  })

  test('what it writes also refuses: other data break the contract, a worse model the gate', async () => {
    const folder = await repository({'data/train.csv': train, 'predictions.csv': predictions})
    await modelflight(folder, ['init', 'data/train.csv'])
    await writeFile(join(folder, 'data/train.csv'), train.replace('\n3,', '\nthree,'))
    expect((await modelflight(folder, ['validate-data'])).code).toBe(1)
    await writeFile(join(folder, 'predictions.csv'), predictions.replaceAll(',1,0.7', ',0,0.2'))
    expect((await modelflight(folder, ['evaluate-gate'])).code).toBe(1)
  })

  test('reads metrics.json where there are no predictions, and leaves room below it', async () => {
    const folder = await repository({'train.csv': train, 'metrics.json': '{"accuracy": 0.953, "rmse": 2.0, "rows": 7}'})
    const {code, stderr} = await modelflight(folder, ['init'])
    expect(code, stderr).toBe(0)
    const {gates} = await readGate(await text(folder, 'gate.yml'), 'gate.yml')
    expect(gates.map(({metric, rule}) => [metric, rule.bound, rule.amount.value])).toEqual([
      ['accuracy', 'min', 0.93],
      ['accuracy', 'max-loss', 2],
      ['rmse', 'max', 2.2],
    ])
    expect((await modelflight(folder, ['evaluate-gate'])).code).toBe(0)
  })

  test('the gate says why: today’s value stands beside each limit', async () => {
    const folder = await repository({'train.csv': train, 'predictions.csv': predictions})
    await modelflight(folder, ['init', 'train.csv'])
    expect(await text(folder, 'gate.yml')).toContain('# Today: 0.9')
  })

  test('the workflow names the actions and pins what is not ours', async () => {
    const folder = await repository({'train.csv': train, 'train.py': ''})
    await modelflight(folder, ['init'])
    const workflow = await text(folder, '.github/workflows/modelflight.yml')
    const value = parseYaml(workflow, 'w').value as {jobs: Record<string, {steps: {uses: string}[]}>; permissions: object}
    expect(value.permissions).toEqual({})
    expect(
      value.jobs['model']?.steps.map(({uses}) =>
        uses
          .split('/')
          .at(-1)
          ?.replace(/@.{40}$/, '@<digest>'),
      ),
    ).toEqual(['checkout@<digest>', 'validate-data@v1', 'train@v1', 'evaluate-gate@v1'])
    expect(await text(folder, 'modelflight.yml')).toContain('run: "python train.py"')
  })

  test('nothing is overwritten without --force', async () => {
    const folder = await repository({'train.csv': train, 'gate.yml': 'mine'})
    const refused = await modelflight(folder, ['init'])
    expect(refused).toMatchObject({code: 2, stderr: expect.stringContaining('gate.yml is there already')})
    expect((await readdir(folder)).toSorted()).toEqual(['gate.yml', 'train.csv'])
    expect((await modelflight(folder, ['init', '--force'])).code).toBe(0)
    expect(await text(folder, 'gate.yml')).not.toBe('mine')
  })

  test('an MLflow address is noted without its password', async () => {
    const folder = await repository({'train.csv': train})
    await modelflight(folder, ['init'], {MLFLOW_TRACKING_URI: 'https://me:hunter2@mlflow.example.org/x?token=1'})
    const configuration = await text(folder, 'modelflight.yml')
    expect(configuration).toContain('https://mlflow.example.org/x')
    expect(configuration).not.toMatch(/hunter2|token/)
  })

  test.each([
    [{}, [], 'no CSV or Parquet file'],
    [{'a.csv': train, 'b.csv': train}, [], 'several data files: a.csv, b.csv'],
    [{'a.csv': train}, ['nope.csv'], 'nope.csv'],
    [{'a.csv': train}, ['--metrics', 'm.json'], 'm.json does not exist'],
    [{'a.csv': train}, ['--metric', 'm.json'], 'did you mean --metrics'],
    [{'a.csv': train, 'metrics.json': '{"accuracy": NaN}'}, [], 'metrics.json:1'],
  ] satisfies [Record<string, string>, string[], string][])(
    '%o with %o is one clear sentence and nothing written',
    async (files, argv, words) => {
      const folder = await repository(files)
      const {code, stderr} = await modelflight(folder, ['init', ...argv])
      expect(code).toBe(2)
      expect(stderr).toContain(words)
      expect((await readdir(folder)).toSorted()).toEqual(Object.keys(files).toSorted())
    },
  )

  test('hostile names of columns stay data', async () => {
    const folder = await repository({'a.csv': 'id,"x\n- run: evil","$' + '{{ secrets.A }}"\n1,2,3\n'})
    expect((await modelflight(folder, ['init'])).code).toBe(0)
    expect(await text(folder, '.github/workflows/modelflight.yml')).not.toContain('evil')
    expect(parseYaml(await text(folder, 'data-contract.yml'), 'c').value).toMatchObject({row: {type: 'object'}})
  })
})
