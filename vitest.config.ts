import {defineConfig} from 'vitest/config'

/** Folders with tests; in the editor and on the command line `vitest run <path>` picks among all projects. */
const tests = ['packages/*/tests/**', 'actions/*/tests/**', 'tests/**', 'examples/*/tests/**']

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
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...source,
        test: {
          name: 'slow',
          include: tests.map((folder) => `${folder}/*.slow.test.ts`),
          exclude: ['**/fixtures/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
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
          // A machine that somebody else loads may be too slow for a server once; what passes only at the second try is told at the end of the run.
          retry: 1,
          testTimeout: 180_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
})
