import {join} from 'node:path'

/**
 * The heavy parts, bundled once in `dist/shared/` for all actions and the command line: what an action does, and what it may need. Sources
 * load them with a literal `await import('@modelflight/<name>')`, or relatively within their package, so that who does not need one never
 * reads it.
 */
export const sharedModules = [
  'check-drift/run',
  'cli/init/init',
  'cli/reproduce/reproduce',
  'cli/verify/verify',
  'core/reporting',
  'core/validation',
  'core/yaml',
  'data/kernel/code',
  'deploy-canary/abandon-cluster',
  'deploy-canary/run',
  'evaluate-gate/run',
  'github/api',
  'github/approvals',
  'github/artifacts',
  'github/attest',
  'github/cache',
  'github/deployments',
  'github/green-runs',
  'github/post-from-artifact',
  'github/publish',
  'register-model/run',
  'registry/mlflow/registry',
  'registry/oci/registry',
  'train/run',
  'validate-data/run',
] as const

/**
 * Programs that start as a worker thread or child process. Sources name them with a literal
 * `new URL('./child.ts', import.meta.url)`; in `dist/shared/` each has a file of its own.
 */
export const sharedPrograms = ['data/duckdb/child', 'data/scan/worker'] as const

/** Where a module may lie, with packages and actions as the first folder: of `github/api` `packages/github/<inside>/api.<extension>`, or an action's. */
export function pathsOfModule(name: string, inside: 'lib' | 'src', extension: 'js' | 'ts'): readonly string[] {
  const [unit = '', ...path] = name.split('/')
  return ['packages', 'actions'].map((kind) => join(kind, unit, inside, `${path.join('/')}.${extension}`))
}

/** File in `dist/shared/` of a program. */
export const programFile = (name: string): string => `${name.replaceAll('/', '-')}.js`
