import {flag, list, oneOf, optional, path, text} from '@modelflight/core/fields'
import {defaultRegistry} from '@modelflight/registry/open'
import {gateField} from './gate-source.ts'
import {metricsField} from './metrics-source.ts'

/** What evaluate-gate reads, besides the inputs that every action has. */
export const inputs = {
  gate: gateField,
  metrics: optional(
    metricsField({
      description:
        'Metrics: a file (names to numbers in JSON, YAML or TOML, or what scikit-learn, DVC, W&B, lm-eval, promptfoo or JUnit write), or a run of MLflow as `runs:/<id>`.',
    }),
  ),
  'tracking-uri': optional(
    text({
      description: 'Address of the MLflow server that `runs:/<id>` is read from; that of `registry` when it is an MLflow server.',
      policy: true,
    }),
  ),
  predictions: optional(
    path({
      description: 'File (CSV, TSV, JSON Lines, Parquet) with label and prediction or score per row: the metrics are computed from it.',
    }),
  ),
  id: optional(text({description: 'Column that identifies a row in every version of the predictions.'})),
  label: optional(text({description: 'Column of what was true.'})),
  prediction: optional(text({description: 'Column of what the model said.'})),
  score: optional(text({description: 'Column of the probability of the positive label.'})),
  task: optional(
    oneOf(['binary', 'multiclass', 'regression', 'ranking'], {
      description: 'What the model predicts; found from the labels when left out.',
    }),
  ),
  baseline: optional(
    text({
      description:
        'What to compare with: `models:/<name>@champion` (the default when `model` is given), `runs:/<id>` of MLflow, `last-green-run` (of the base branch), `git:<ref>:<path>`, a metrics or predictions file, or `none`.',
      policy: true,
    }),
  ),
  'baseline-predictions': optional(
    path({description: 'Predictions of the baseline, when they are not in the registry or `baseline` is a metrics file.'}),
  ),
  predict: optional(
    text({
      description:
        'Command that scores the baseline again when the evaluation set has changed: reads the model at `$MODELFLIGHT_MODEL`, writes `$MODELFLIGHT_PREDICTIONS`.',
      policy: true,
    }),
  ),
  slices: optional(list({description: 'Columns of the predictions whose values are told apart in the JSON report, without being judged.'})),
  'holdout-digest': optional(text({description: 'Digest that the evaluation set must have; another set fails.', policy: true})),
  waivers: optional(
    path({
      description:
        'YAML file of gates that may be missed for a while: gate, reason, owner, expires. On pull requests, the base branch decides.',
    }),
  ),
  'waive-comments': oneOf(['auto', 'never'], {
    description:
      'Whether a comment `/waive <gate> <reason>` of somebody with write permission counts on this pull request; `never` leaves the file alone.',
    default: 'auto',
    policy: true,
  }),
  explain: flag({
    description: 'Print the gate with every short form and default written out. Without metrics and predictions, nothing else is done.',
    default: 'false',
  }),
  registry: text({description: 'Registry that `models:/` references are looked up in.', default: defaultRegistry, policy: true}),
}
