import {defineConfig} from 'vitest/config'

export default defineConfig({
  resolve: {conditions: ['source', 'node', 'import', 'module', 'default']},
  ssr: {resolve: {conditions: ['source', 'node', 'import', 'module', 'default'], externalConditions: ['source', 'node', 'import']}},
  test: {
    include: ['packages/*/tests/**/*.test.ts', 'actions/*/tests/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: 'forks',
    reporters: process.env['CI'] === 'true' ? ['dot'] : ['default'],
  },
})
