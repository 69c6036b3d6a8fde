import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {root} from '../paths.ts'

const home = join(homedir(), '.cache', 'modelflight', 'evidently')

/** Python of a virtual environment with the packages of simulations/requirements.txt: Evidently, and with it numpy, scipy and scikit-learn. Optional on a developer's machine, required where CI=true. */
export function evidentlyPython(): string | undefined {
  const python = join(home, 'bin', 'python')
  const requirements = join(root, 'simulations', 'requirements.txt')
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
