/**
 * Programs that run outside the action's process. Bundles replace this module by one that names the bundled entries (dist/shared/entries.js),
 * so import it lazily: `await import('@modelflight/data/entries')`.
 */
export const duckdbChild = new URL('./duckdb/child.ts', import.meta.url)

/** Counts chunks of a file in a thread of its own. */
export const scanWorker = new URL('./scan/worker.ts', import.meta.url)
