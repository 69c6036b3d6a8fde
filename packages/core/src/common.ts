import type {OutputSpec} from './action.ts'
import {flag, oneOf, optional, path, secret, text} from './fields.ts'

/** Inputs that every action has. `token` of the job is the default of `github-token` in action.yml. */
export const commonInputs = {
  config: text({description: 'Configuration file; it need not exist.', default: 'modelflight.yml'}),
  model: optional(text({description: 'Name of the model that this is about.'})),
  'working-directory': text({description: 'Folder that relative paths start from.', default: '.'}),
  'github-token': optional(secret({description: 'Token for the comment, checks and evidence of other runs.'})),
  'fail-on': oneOf(['fail', 'warn', 'never'], {
    description: 'From which status on the step fails. Errors of inputs, limits, policy and dependencies always fail it.',
    default: 'fail',
    policy: true,
  }),
  'on-inconclusive': optional(
    oneOf(['fail', 'warn'], {description: 'What an inconclusive verdict does; on pull requests `warn`, else `fail`.', policy: true}),
  ),
  'policy-from': oneOf(['base', 'head'], {
    description: 'On pull requests: the branch that gate, contract, limits and addresses are read from.',
    default: 'base',
  }),
  comment: oneOf(['auto', 'never', 'from-artifact'], {
    description:
      'Whether to write the pull request comment. `from-artifact`, in a workflow on `workflow_run`, only writes the comments of pull requests from forks.',
    default: 'auto',
  }),
  'output-dir': path({description: 'Folder for records, reports and profiles.', default: '.modelflight'}),
  plan: flag({description: 'Say what would be done, and do nothing.', default: 'false'}),
}

/** Outputs that every action sets, also when it fails. */
export const commonOutputs = {
  status: {description: '`pass`, `warn`, `fail` or `inconclusive`.'},
  'error-class': {
    description: '`none`, `check-failed`, `input-error`, `limit-exceeded`, `policy-refused`, `dependency-failed` or `inconclusive`.',
  },
  'report-json': {description: 'Path of the machine-readable report.'},
  'report-html': {description: 'Path of the HTML report.'},
  'summary-markdown': {description: "Path of the action's part of the comment, as Markdown."},
  record: {description: "Path of the action's record (an in-toto Statement)."},
  'record-digest': {description: 'Digest of the record.'},
  'record-artifact': {description: 'Name of the artifact that holds records, reports and profiles.'},
} satisfies OutputSpec
