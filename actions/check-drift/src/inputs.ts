import {duration, flag, integer, list, number, optional, path, someOf, text} from '@modelflight/core/fields'
import {driftMethods} from '@modelflight/data/drift/types'
import {defaultRegistry} from '@modelflight/registry/open'
import {retrainKinds} from './retrain.ts'

/** What check-drift reads, besides the inputs that every action has. */
export const inputs = {
  reference: optional(
    list({
      description:
        'What the data is compared with: `models:/<name>@champion` (the profile of its training data), a stored profile, or data files and patterns, one a line. Several stored profiles are the same window of past periods (the last Mondays): drift is what goes beyond how much these differ. Left out, the champion of `model`.',
    }),
  ),
  current: list({description: "Today's data: files and patterns, one a line; or stored profiles of them."}),
  contract: optional(
    path({
      description:
        "The contract of the data (`data-contract.yml`): its `dialect`, and the types of its columns, say how data is read. Left out, today's data is read as the reference was: a stored profile keeps the dialect and the kinds.",
      policy: true,
    }),
  ),
  window: optional(
    text({
      description:
        'A time column and a length in minutes, hours, days or weeks of the calendar, e.g. `departure 7d`: judges the rows of the last 7 days, and says since which earlier window the drift lasts. Days begin at midnight, weeks on Monday.',
    }),
  ),
  zone: optional(
    text({
      description:
        'Time zone in which the days and weeks of `window` begin, and that times without an offset are in, e.g. `Europe/Berlin`; UTC when left out.',
    }),
  ),
  columns: optional(
    list({description: 'Columns to judge, one a line; all when left out. A time column is judged only when it is named here.'}),
  ),
  exclude: optional(list({description: 'Columns that are not judged, one a line, e.g. identifiers that only grow.', policy: true})),
  segments: optional(
    text({
      description:
        'A column with few values, e.g. `country`: each of its segments is judged alone, and named when it has drifted. The reference must be data.',
    }),
  ),
  method: someOf(driftMethods, {
    description:
      'How a distribution is judged, one or several (one a line): `auto` by a test and its effect size (Kolmogorov-Smirnov, chi-square with Cramér’s V), `psi`, `ks`, `chi2`, `wasserstein`, `js`, `hellinger`, `kl`, `l-inf`, `tv`. With several, one that says drift is enough.',
    default: 'auto',
    policy: true,
  }),
  threshold: optional(
    number({
      description: 'Effect from which on a column has drifted; 0.1 (KS D, Cramér’s V, distances), 0.2 for `psi`.',
      min: 0,
      policy: true,
    }),
  ),
  'warn-threshold': optional(
    number({description: 'Effect from which on a column is warned about; half of the threshold when left out.', min: 0, policy: true}),
  ),
  'max-class-factor': number({
    description:
      'Factor by which the share of a class, or of a single value that fills in for others, may change: from it on the column has drifted, from its square root on it is warned about.',
    default: '3',
    min: 1.01,
    policy: true,
  }),
  relations: optional(
    flag({
      description:
        'Compare how columns go together, by a classifier that tries to tell the rows of both sides apart, and name the pairs whose relation changed. `true` needs data on both sides; left out, it is done where both sides are data of at most 32 MiB and 64 columns.',
    }),
  ),
  exact: flag({
    description: 'Read the rows of both sides: exact KS and Wasserstein, and the lengths of texts. The reference must be data.',
    default: 'false',
  }),
  predictions: optional(text({description: "Column with the model's prediction: a class, a number, or a score from 0 to 1."})),
  labels: optional(
    text({
      description:
        'Column with the true value. Rows without one (yet) are left out; where the column is absent or has too few values, the accuracy is estimated from scores. Needs `predictions`.',
    }),
  ),
  'performance-metric': optional(
    list({
      description:
        'Metrics that are compared with the reference, one a line: `accuracy`, `balanced_accuracy`, `recall`, `precision`, `f1` (of one class: `recall[fraud]`; averaged: `f1_macro`), `roc_auc`, `average_precision`, `log_loss`, `brier`, `mae`, `rmse`, `mape`, `r2`. Left out: accuracy and the recall of every class, or `mae` for numbers.',
      policy: true,
    }),
  ),
  'max-loss': optional(
    text({
      description:
        'Loss of a performance metric, beyond what chance explains, from which on the check fails: `0.02` or `2pp`, or relative to the reference, `10%`. Half of it warns. Left out: 2 points, and 10 % of an error (`mae`, `log_loss` and the like).',
      policy: true,
    }),
  ),
  kpi: optional(
    list({
      description: 'Columns whose mean the business watches, one a line: a change of 5 % that chance does not explain fails.',
      policy: true,
    }),
  ),
  importance: optional(
    path({
      description:
        'File with the importance of each column, `{"column": 0.3}` as JSON or `column,importance` as CSV: a column below 1 % of the whole can only warn. Left out, it is `importance` in the metrics that the model was registered with.',
      policy: true,
    }),
  ),
  acknowledged: optional(
    list({description: 'Known drift, one a line: `<column> until YYYY-MM-DD`. Until that day the column can only warn.', policy: true}),
  ),
  'min-rows': integer({description: 'Fewer rows on either side are inconclusive.', default: '50', min: 2, policy: true}),
  'max-rows-ratio': number({
    description:
      'How many times as many rows as usual, or as few, are a warning. Usual is the median of the past periods of `reference`, else of at least three earlier checks or windows, else the rows of a reference that covers an equally long time.',
    default: '2',
    min: 1,
    policy: true,
  }),
  consecutive: text({
    description: 'How often a column must drift before it fails: `2` (twice in a row) or `2 of 3` windows. Earlier ones are a warning.',
    default: '1',
    policy: true,
  }),
  cooldown: duration({
    description: 'After a retraining was started, none is started again for so long, e.g. `7d`. The issue is kept up to date all the same.',
    default: '0',
  }),
  'on-drift': optional(
    someOf(['issue', 'retrain'], {
      description:
        'What to do on drift, one a line: `issue` keeps one issue per model (opened, updated, closed when all is well), `retrain` starts `retrain-workflow`. The verdict stays the same.',
    }),
  ),
  'retrain-on': someOf(retrainKinds, {
    description:
      'Kinds of failures that `retrain` acts on, one a line: `drift` (values, categories, ranges), `performance`, `kpi`, `quality` (nulls, invalid cells, values that fill in for others), `schema` (a column that is gone or of another kind), `unit` (a likely change of unit). A failure of one of the last three prevents a retraining unless it is named.',
    default: 'drift, performance, kpi',
    policy: true,
  }),
  'reopen-days': integer({
    description: 'An issue that was closed at most so many days ago is opened again; later a new one is opened.',
    default: '30',
    min: 0,
  }),
  'retrain-workflow': text({
    description: 'Workflow that `retrain` starts; it needs the trigger workflow_dispatch.',
    default: 'retrain.yml',
  }),
  period: optional(
    duration({
      description:
        'How often the schedule runs this check, e.g. `1d`. On other events, and in a `plan`, it warns when the last check is older than two periods.',
    }),
  ),
  registry: text({description: 'Where the model is registered.', default: defaultRegistry, policy: true}),
}
