import {list, optional, path} from '@modelflight/core/fields'

/** What validate-data reads, besides the inputs that every action has. */
export const inputs = {
  data: list({
    description: 'Files or patterns, one a line: CSV, TSV, JSON Lines (all also as .gz) or Parquet. They are read as one table.',
  }),
  contract: optional(
    path({
      description: 'What the data must be (`data-contract.yml`). Without it the data are profiled and a contract is proposed.',
      policy: true,
    }),
  ),
  'mask-columns': optional(list({description: 'Columns whose values, smallest and largest must not be seen in profile and report.'})),
  'engine-path': optional(
    path({description: 'Folder with the tarballs of the DuckDB engine, for runners without a network. Only Parquet needs the engine.'}),
  ),
}
