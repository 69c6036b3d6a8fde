import {show} from './process.ts'

/** What is run, one after the other: tests, static checks, then figures and simulations at full size. */
const tasks: readonly (readonly string[])[] = [
  ['test'],
  ['check'],
  ['bench'],
  ['bench-data', '--full'],
  ['bench-drift', '--full'],
  ['bench-gate'],
  ['bench-registry'],
  ['bench-rollout'],
  ['simulate', 'drift', '--full'],
  ['simulate', 'gate', '--full'],
  ['simulate', 'canary', '--full'],
  ['simulate', 'rollouts', '--full'],
  ['simulate', 'comment', '--full'],
]

// `npm run full`: all that there is.
const codes: number[] = []
for (const [task = '', ...parameters] of tasks) {
  codes.push(await show('node', ['--conditions=source', `packages/tools/src/${task}.ts`, ...parameters]))
}
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0
