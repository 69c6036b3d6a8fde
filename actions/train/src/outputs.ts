/** What train tells later steps, besides the outputs that every action has. */
export const outputs = {
  'run-id': {description: 'Identifier of the training run.'},
  'run-url': {description: 'Page of the training run; empty where there is none.'},
  'model-path': {description: 'File or folder of the model, relative to the workspace.'},
  'model-digest': {description: '`sha256:` digest of the model: of a file its bytes, of a folder its sorted `sha256sum` list.'},
  metrics: {description: 'JSON object of metric names to numbers.'},
  'input-digest': {description: '`sha256:` digest of everything that decides the result: code, data, parameters, environment.'},
  'cache-hit': {description: '`true` when an earlier run with the same input digest was taken over.'},
  'saved-seconds': {description: 'How long the run took that need not be repeated; 0 when it was run.'},
}
