import type {Survey} from './survey.ts'

const quoted = (text: string): string => JSON.stringify(text)

/** The text of `modelflight.yml`: one section per action, so that the workflow stays short and every step says the same on a terminal. */
export function configurationText(survey: Survey): string {
  const {data, metrics, predictions, train, model, mlflow, identifiers} = survey
  const judged = [
    ...(predictions === undefined ? [] : [`  predictions: ${quoted(predictions)} # the metrics are computed from it`]),
    ...(metrics === undefined ? [] : [`  metrics: ${quoted(metrics)}`]),
  ]
  return [
    '# What the actions of Modelflight read; inputs in the workflow win over it.',
    `model: ${quoted(model)} # its champion is models:/${model}@champion`,
    ...(mlflow === undefined ? [] : [`# MLflow was seen at ${mlflow}; the file registry is used until an MLflow registry is configured.`]),
    '',
    'validate-data:',
    `  data: ${quoted(data)}`,
    '  contract: data-contract.yml',
    '',
    ...(train === undefined
      ? ['# train: no training command was found; add `run: python train.py` or what you use.']
      : ['train:', `  run: ${quoted(train)}`, `  data: ${quoted(data)}`]),
    '',
    'evaluate-gate:',
    '  gate: gate.yml',
    ...(judged.length === 0 ? ['  metrics: metrics.json # not there yet: have the training write it, e.g. {"accuracy": 0.93}'] : judged),
    '',
    '# Compares new data with the data that the model was trained on.',
    'check-drift:',
    `  reference: ${quoted(data)} # once a champion is registered, leave it out: its stored profile is used`,
    `  current: ${quoted(data)} # put the newest data here, e.g. what the model was asked last week`,
    ...(identifiers.length === 0
      ? []
      : [`  exclude: [${identifiers.map(quoted).join(', ')}] # identifiers: their values are new in every data set`]),
    '',
  ].join('\n')
}
