import {shells} from '@modelflight/core/child-process'
import {duration, flag, integer, list, number, oneOf, optional, path, structured, text} from '@modelflight/core/fields'
import {backends} from '@modelflight/training/open'

/** What train reads, besides the inputs that every action has. */
export const inputs = {
  run: text({description: 'Command that trains, e.g. `python train.py`. Several lines are a script; the first failing one ends it.'}),
  shell: oneOf(shells, {description: 'Shell that reads the command.', default: 'bash'}),
  data: optional(list({description: 'Files, folders or patterns that the training reads, one a line.'})),
  params: optional(
    structured(
      {anyOf: [{type: 'string'}, {type: 'object'}]},
      {
        name: 'params',
        description:
          'Hyperparameters: a YAML or JSON file, or the mapping itself. The command finds them as JSON in the file that MODELFLIGHT_PARAMS names.',
      },
    ),
  ),
  env: optional(list({description: 'Environment variables for the command, one `NAME=value` a line.'})),
  code: optional(list({description: 'Files and folders that count as code, one a line; all of the working directory when left out.'})),
  'model-path': optional(
    path({description: 'File or folder that the command writes the model to; when left out, `model.*` or `model/` is looked for.'}),
  ),
  metrics: optional(
    path({description: 'JSON, YAML or TOML file of metrics that the command writes; when left out, `metrics.json` is looked for.'}),
  ),
  predictions: optional(path({description: 'File of predictions on the evaluation data; when left out, `predictions.*` is looked for.'})),
  outputs: optional(list({description: 'Further files and folders that the command writes and that are kept, one a line.'})),
  'test-command': optional(
    text({description: 'Command that tests the code before anything is trained, e.g. `pytest -q`. A failing test stops the run.'}),
  ),
  'test-report': optional(
    path({description: 'JUnit XML that the tests write; when left out, pytest is asked for one, and `junit.xml` is looked for.'}),
  ),
  seeds: integer({
    description: 'How often to train, each time with another seed; mean, standard deviation and interval of each metric go to the gate.',
    default: '1',
    min: 1,
    max: 100,
  }),
  'determinism-check': flag({
    description: 'Whether to train once more with the same seed: other metrics fail, other bytes of the model warn.',
    default: 'false',
  }),
  timeout: duration({description: 'How long the command may take, each time it is run.', default: '6h'}),
  'timeout-minutes': optional(number({description: 'The same as `timeout`, in minutes, and in its place.', min: 0})),
  cache: flag({
    description: 'Whether to take over the result of an earlier run with the same code, data, parameters and environment.',
    default: 'true',
  }),
  backend: oneOf(backends, {description: 'Where the command runs.', default: 'local'}),
  kubernetes: optional(
    structured(
      {
        type: 'object',
        required: ['image'],
        additionalProperties: false,
        properties: {
          image: {type: 'string', minLength: 1, description: 'Image that the command runs in; the code must be in it or on the volume.'},
          namespace: {type: 'string', description: "Namespace; that of the kubeconfig's context when left out."},
          kubeconfig: {type: 'string', description: 'Path of a kubeconfig; KUBECONFIG or the account of the pod when left out.'},
          'service-account': {type: 'string', description: 'Service account of the pod; without one, no token is mounted.'},
          resources: {type: 'object', description: 'Requests and limits alike, e.g. cpu, memory, nvidia.com/gpu.'},
          secrets: {type: 'array', items: {type: 'string'}, description: 'Secrets whose entries become environment variables.'},
          'node-selector': {type: 'object', description: 'Labels that the node must have.'},
          volume: {type: 'string', description: 'PersistentVolumeClaim, mounted at the working directory of the runner.'},
          ttl: {type: 'integer', minimum: 0, description: 'Seconds that the Job is kept after its end; a day when left out.'},
        },
      },
      {name: 'kubernetes', description: 'For `backend: kubernetes`: a mapping with `image` and, as needed, what the README lists.'},
    ),
  ),
  'require-validated': oneOf(['auto', 'true', 'false'], {
    description:
      'Whether the data must have passed validate-data: `auto` holds to it when the chain has such a record, `true` always, `false` never.',
    default: 'auto',
    policy: true,
  }),
}
