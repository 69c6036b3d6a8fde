import {oneOf, optional, path, text} from '@modelflight/core/fields'
import {defaultRegistry} from '@modelflight/registry/open'
import {gateField} from './gate-source.ts'

/** What evaluate-gate reads, besides the inputs that every action has. */
export const inputs = {
  gate: gateField,
  metrics: optional(path({description: 'JSON file of metric names to numbers, as the training wrote it.'})),
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
    oneOf(['binary', 'multiclass', 'regression'], {description: 'What the model predicts; found from the labels when left out.'}),
  ),
  baseline: optional(
    text({
      description:
        'What to compare with: `models:/<name>@champion` (the default when `model` is given), a metrics or predictions file, or `none`.',
      policy: true,
    }),
  ),
  'baseline-predictions': optional(
    path({description: 'Predictions of the baseline, when they are not in the registry or `baseline` is a metrics file.'}),
  ),
  registry: text({description: 'Registry that `models:/` references are looked up in.', default: defaultRegistry, policy: true}),
}
