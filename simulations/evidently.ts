import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import type {DriftCase} from './drift-cases.ts'

const home = join(homedir(), '.cache', 'modelflight', 'evidently')

/** Python of a virtual environment with the packages of requirements.txt. Optional on a developer's machine, required where CI=true. */
export function evidentlyPython(): string | undefined {
  const python = join(home, 'bin', 'python')
  const requirements = join(import.meta.dirname, 'requirements.txt')
  const stamp = join(home, 'requirements.txt')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === readFileSync(requirements, 'utf8')) return python
  const steps = [
    ['python3', '-m', 'venv', home],
    [python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements],
  ]
  for (const [command = '', ...parameters] of steps) {
    const {status, stderr} = spawnSync(command, parameters, {encoding: 'utf8'})
    if (status === 0) continue
    const reason = `Evidently could not be installed (${command}): ${String(stderr).trim().split('\n').at(-1) ?? ''}`
    if (process.env['CI'] === 'true') throw new Error(reason)
    process.stderr.write(`${reason}; going on without it\n`)
    return undefined
  }
  writeFileSync(stamp, readFileSync(requirements))
  return python
}

/** Columns that Evidently calls drifted, per case; undefined where it ended with an error. */
export function evidentlyVerdicts(python: string, cases: readonly DriftCase[]): (readonly string[] | undefined)[] {
  const folder = mkdtempSync(join(tmpdir(), 'modelflight-evidently-'))
  try {
    const paths = cases.map((item, index) => {
      const path = join(folder, `${index}.json`)
      writeFileSync(path, JSON.stringify(item))
      return path
    })
    const script = join(import.meta.dirname, 'evidently_verdicts.py')
    const {stdout} = spawnSync(python, [script], {
      input: paths.join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const answers = new Map(
      stdout.split('\n').flatMap((line) => {
        if (!line.startsWith('{')) return []
        const answer = JSON.parse(line) as {readonly path: string; readonly drifted?: readonly string[]}
        return [[answer.path, answer.drifted] as const]
      }),
    )
    return paths.map((path) => answers.get(path))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
