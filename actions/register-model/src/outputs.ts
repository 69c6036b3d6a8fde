/** What register-model tells later steps, besides the outputs that every action has. */
export const outputs = {
  version: {description: 'Version in the registry, a number.'},
  'model-uri': {description: 'Reference to the version, e.g. `models:/flights/3`.'},
  'model-digest': {description: '`sha256:` digest of the model.'},
  alias: {description: 'Alias that points at the version now: `champion` for the first version, else as asked; empty when none does.'},
  created: {description: '`true` when this run made the version, `false` when the same model was registered before.'},
  'model-card-path': {description: 'Path of the model card, as Markdown; empty when none was written.'},
  'attestation-url': {description: 'Pages of the attestations that were made, one a line; empty when none was made.'},
  'previous-version': {description: 'Version that the alias pointed at before; empty when there was none.'},
}
