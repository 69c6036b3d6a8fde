/** What validate-data tells later steps, besides the outputs that every action has. */
export const outputs = {
  rows: {description: 'Rows in the files; all of them were read.'},
  'rows-rejected': {description: 'Rows that miss a rule of the contract.'},
  columns: {description: 'Number of columns.'},
  'failed-checks': {description: 'JSON list of the ids of checks that failed.'},
  'warned-checks': {description: 'JSON list of the ids of checks that warned.'},
  profile: {description: 'Path of the profile.'},
  'data-digest': {description: '`sha256:` digest of the data: of one file its bytes, of several their sorted `sha256sum` list.'},
  'schema-changed': {description: '`true` or `false`: whether columns or their kinds differ from `reference`. Empty without one.'},
  'proposed-contract': {description: 'Path of the proposed contract, when none was given.'},
}
