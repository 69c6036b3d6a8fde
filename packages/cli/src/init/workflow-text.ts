import type {Survey} from './survey.ts'

/** The text of `.github/workflows/modelflight.yml`. What the steps do stands in `modelflight.yml`. */
export function workflowText({train}: Survey): string {
  const training =
    train === undefined
      ? ['      # Train here, and write metrics.json or predictions.csv for the gate.']
      : ['      - uses: modelflight/modelflight/actions/train@v1']
  return `${[
    '# Validates the data, trains, and holds the model to gate.yml on every pull request and on main.',
    'name: Modelflight',
    'on:',
    '  pull_request:',
    '  push:',
    '    branches: [main]',
    '  schedule:',
    "    - cron: '17 4 * * 1' # drift, every Monday",
    '# Nothing is allowed that a job does not ask for.',
    'permissions: {}',
    'concurrency:',
    `  group: modelflight-${expression('github.event_name')}-${expression('github.ref')}`,
    // A run on main registers and rolls out: it is not stopped half-way.
    `  cancel-in-progress: ${expression("github.event_name == 'pull_request'")}`,
    'jobs:',
    '  model:',
    "    if: github.event_name != 'schedule'",
    '    name: Validate, train and gate',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      contents: read # the checkout, and the policy of the base branch',
    '      pull-requests: write # the comment',
    '    steps:',
    ...checkout,
    '      - uses: modelflight/modelflight/actions/validate-data@v1',
    ...training,
    '      - uses: modelflight/modelflight/actions/evaluate-gate@v1',
    '  drift:',
    "    if: github.event_name == 'schedule'",
    '    name: Check for drift',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      contents: read # the checkout',
    '    steps:',
    ...checkout,
    '      - uses: modelflight/modelflight/actions/check-drift@v1',
  ].join('\n')}\n`
}

/** Pinned by digest: a tag can be moved. The token stays out of the checkout's configuration. */
const checkout = [
  '      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
  '        with: {persist-credentials: false}',
]

/** An expression of a workflow. */
const expression = (text: string): string => ['$', '{{ ', text, ' }}'].join('')
