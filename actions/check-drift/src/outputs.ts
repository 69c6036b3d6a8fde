/** What check-drift tells later steps, besides the outputs that every action has. */
export const outputs = {
  'drift-detected': {description: '`true` when a column has drifted or the model has become worse, else `false`.'},
  'drifted-columns': {description: 'JSON list of the columns that have drifted, most drifted first.'},
  'max-psi': {description: 'Largest population stability index of a column; empty when there is none.'},
  'drift-score': {description: 'Share of the importance that has drifted, 0 to 1; without `importance` every column counts the same.'},
  'prediction-drift': {description: "Effect (KS D or Cramér's V) of the column `predictions`; empty without one."},
  'estimated-performance': {
    description:
      'The first performance metric (accuracy, or the mean absolute error), measured with `labels`, else the accuracy estimated from scores; empty when neither is possible.',
  },
  'issue-number': {description: 'Number of the issue that `on-drift: issue` opened, updated or closed; empty without one.'},
  'retrain-run-id': {description: 'Id of the workflow run that `on-drift: retrain` started; empty without one.'},
  profile: {description: "Profile of today's data, relative to the workspace: the reference of a later check."},
}
