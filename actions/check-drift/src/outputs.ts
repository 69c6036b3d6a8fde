/** What check-drift tells later steps, besides the outputs that every action has. */
export const outputs = {
  'drift-detected': {description: '`true` when a column has drifted, else `false`.'},
  'drifted-columns': {description: 'JSON list of the columns that have drifted, most drifted first.'},
  'max-psi': {description: 'Largest population stability index of a column; empty when there is none.'},
  profile: {description: "Profile of today's data, relative to the workspace: the reference of a later check."},
}
