import {integer, list, number, oneOf, optional, text} from '@modelflight/core/fields'
import {defaultRegistry} from '@modelflight/registry/open'

/** What check-drift reads, besides the inputs that every action has. */
export const inputs = {
  reference: optional(
    list({
      description:
        'What the data is compared with: `models:/<name>@champion` (the profile of its training data), a stored profile, or data files and patterns, one a line. Left out, the champion of `model`.',
    }),
  ),
  current: list({description: "Today's data: files and patterns, one a line."}),
  columns: optional(
    list({description: 'Columns to judge, one a line; all when left out. A time column is judged only when it is named here.'}),
  ),
  exclude: optional(list({description: 'Columns that are not judged, one a line, e.g. identifiers that only grow.', policy: true})),
  method: oneOf(['auto', 'psi'], {
    description:
      'How a distribution is judged: `auto` by a test and its effect size (Kolmogorov-Smirnov, chi-square with Cramér’s V), `psi` by PSI.',
    default: 'auto',
    policy: true,
  }),
  threshold: optional(
    number({
      description: 'Effect from which on a column has drifted; 0.1 for `auto` (KS D, Cramér’s V), 0.2 for `psi`.',
      min: 0,
      policy: true,
    }),
  ),
  'warn-threshold': optional(
    number({description: 'Effect from which on a column is warned about; half of the threshold when left out.', min: 0, policy: true}),
  ),
  'min-rows': integer({description: 'Fewer rows on either side are inconclusive.', default: '50', min: 2, policy: true}),
  registry: text({description: 'Where the model is registered.', default: defaultRegistry, policy: true}),
}
