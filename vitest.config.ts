import {defineConfig} from 'vitest/config'

/** Folders with tests; in the editor and on the command line `vitest run <path>` picks among all projects. */
const tests = ['packages/*/tests/**', 'actions/*/tests/**', 'tests/**', 'examples/*/tests/**']

/**
 * A machine that others load may be too slow for a test once, however generous the limits below are. In CI it is tried again, and the end of
 * the log names what needed that.
 */
const retry = process.env['CI'] === undefined ? 0 : 1

/** Sources are run as they are: the `source` condition of each package.json. */
const conditions = ['source', 'node', 'import', 'module', 'default']
const source = {resolve: {conditions}, ssr: {resolve: {conditions, externalConditions: ['source', 'node', 'import']}}}

export default defineConfig({
  ...source,
  test: {
    pool: 'forks',
    maxWorkers: '100%',
    projects: [
      {
        ...source,
        test: {
          name: 'fast',
          include: tests.map((folder) => `${folder}/*.test.ts`),
          exclude: ['**/*.{slow,services}.test.ts', '**/fixtures/**'],
          retry,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...source,
        test: {
          name: 'slow',
          include: tests.map((folder) => `${folder}/*.slow.test.ts`),
          exclude: ['**/fixtures/**'],
          retry,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...source,
        test: {
          name: 'services',
          include: tests.map((folder) => `${folder}/*.services.test.ts`),
          exclude: ['**/fixtures/**'],
          // Servers, browsers and builds are started here; two cores carry one file at a time.
          fileParallelism: false,
          retry,
          testTimeout: 300_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
})
