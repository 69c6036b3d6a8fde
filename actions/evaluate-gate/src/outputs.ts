/** What evaluate-gate tells later steps, besides the outputs that every action has. */
export const outputs = {
  decision: {description: '`pass`, `warn`, `fail` or `inconclusive`.'},
  'failed-gates': {description: 'JSON list of the ids of gates that failed.'},
  'metrics-diff': {description: 'JSON object: per metric candidate, baseline, difference and its interval.'},
  'baseline-version': {description: 'Version of the baseline in the registry; empty when there is none.'},
  'inconclusive-gates': {description: 'JSON list of the ids of gates that the data can not decide.'},
  'holdout-digest': {description: 'Digest of the evaluation set; empty when it is not known.'},
  improved: {description: 'JSON list of metrics that got better.'},
  regressed: {description: 'JSON list of metrics that got worse.'},
}
