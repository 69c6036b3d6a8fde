import type {Section} from '@modelflight/report/document'
import type {Entry} from '../src/comment-state.ts'

/** A section with a table, for tests. */
export const makeSection = (overrides: Partial<Section> = {}): Section => ({
  id: 'evaluate-gate',
  title: 'Evaluation gate',
  tone: 'pass',
  headline: 'accuracy 0.93 is above 0.92',
  blocks: [
    {
      kind: 'table',
      columns: [{title: 'Metric'}, {title: 'Value', align: 'right'}],
      rows: [
        ['accuracy', '0.93'],
        [{kind: 'status', tone: 'pass'}, 'x'],
      ],
    },
  ],
  ...overrides,
})

/** A part of the comment, for tests. */
export const makeEntry = (overrides: Partial<Entry> = {}): Entry => ({
  key: 'evaluate-gate:model',
  section: makeSection(),
  runId: 1001,
  attempt: 1,
  at: '2026-01-02T03:04:05.000Z',
  sha: 'a'.repeat(40),
  url: 'https://github.com/octo-org/octo-repo/actions/runs/1001',
  ...overrides,
})
