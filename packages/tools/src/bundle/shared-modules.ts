/**
 * The heavy parts, bundled once for all actions in `dist/shared/`. Sources load them with a literal
 * `await import('@modelflight/<name>')`, or relatively within their package, so that an action that does not need one never reads it.
 */
export const sharedModules = [
  'core/reporting',
  'core/validation',
  'core/yaml',
  'data/kernel/code',
  'github/api',
  'github/artifacts',
  'github/cache',
  'github/post-from-artifact',
  'github/publish',
  'registry/mlflow/registry',
  'registry/oci/registry',
] as const

/** Packages of others that are loaded the same way: with a literal `await import('<package>')`. */
export const sharedPackages = ['re2js'] as const

/**
 * Programs that start as a worker thread or child process. Sources name them with a literal
 * `new URL('./child.ts', import.meta.url)`; in `dist/shared/` each has a file of its own.
 */
export const sharedPrograms = ['data/duckdb/child', 'data/scan/worker'] as const

/** File in `dist/shared/` of a program. */
export const programFile = (name: string): string => `${name.replaceAll('/', '-')}.js`
