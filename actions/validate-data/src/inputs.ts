import type {Where} from '@modelflight/core/errors'
import {type Field, flag, integer, list, oneOf, optional, path, text} from '@modelflight/core/fields'
import {defaultRegistry} from '@modelflight/registry/open'

/** Files, patterns and addresses of data, and the place in `modelflight.yml` that names them; `with:` is trusted more than a file. */
export interface DataInput {
  readonly patterns: readonly string[]
  /** Undefined when the workflow itself named them. */
  readonly from: Where | undefined
}

/** A list that remembers who wrote it. */
function data(meta: {readonly description: string}): Field<DataInput> {
  const inner = list(meta)
  return {
    ...inner,
    parse: (value, context) => ({patterns: inner.parse(value, context), from: undefined}),
    accept: (located, context) => ({patterns: inner.accept(located, context), from: located.at('')}),
  }
}

/** What validate-data reads, besides the inputs that every action has. */
export const inputs = {
  data: data({
    description:
      'Files or patterns, one a line: CSV, TSV, JSON Lines, JSON arrays (all also as .gz), Parquet, or archives of these. They are read as one table. Also DVC pointers, and in a workflow `https://` and `s3://` addresses.',
  }),
  contract: optional(
    path({
      description: 'What the data must be (`data-contract.yml`). Without it the data are profiled and a contract is proposed.',
      policy: true,
    }),
  ),
  infer: flag({description: 'Propose a contract that these data fit, also when there is one already.', default: 'false'}),
  reference: optional(
    text({
      description:
        'What the data are compared with: `base` (the profile of the base branch, shown as a difference), a stored profile (or several, as lines or a pattern: they are taken together), or `models:/<name>@<alias>` (the data that this model was trained on; skew is a failed check). On pull requests `base` unless said.',
      policy: true,
    }),
  ),
  exclude: optional(
    list({
      description:
        'Columns that are not compared with `reference`, one a line. Identifiers and times are left out by themselves, and the report says so.',
      policy: true,
    }),
  ),
  'split-train': optional(data({description: 'Files of the training rows: they are searched for what leaks into `split-test`.'})),
  'split-test': optional(data({description: 'Files of the test rows.'})),
  key: optional(list({description: 'Columns that identify a row; one entity may not be on both sides of the split.', policy: true})),
  time: optional(text({description: 'Column with the time of a row; test rows must be newer than all training rows.', policy: true})),
  label: optional(text({description: 'Column that a model is to predict.', policy: true})),
  engine: oneOf(['auto', 'bytes', 'duckdb'], {
    description: '`bytes` reads text without any download, `duckdb` reads Parquet and answers rules in SQL; `auto` takes what is needed.',
    default: 'auto',
  }),
  'max-examples': integer({
    description: 'Cells and rows at fault to show for each rule; columns that are masked or `pii` never show a value.',
    default: '0',
    min: 0,
    max: 20,
  }),
  'mask-columns': optional(list({description: 'Columns whose values, smallest and largest must not be seen in profile and report.'})),
  'engine-path': optional(
    path({
      description: 'Folder with the tarballs of the DuckDB engine, for runners without a network. Only Parquet and SQL need the engine.',
    }),
  ),
  registry: text({description: 'Where models are registered, for `reference: models:/…`.', default: defaultRegistry, policy: true}),
}
