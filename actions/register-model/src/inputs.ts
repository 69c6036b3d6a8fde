import {flag, integer, list, oneOf, optional, path, text} from '@modelflight/core/fields'
import {defaultRegistry} from '@modelflight/registry/open'
import {challengerAlias} from '@modelflight/registry/port'

/** What register-model reads, besides the inputs that every action has. */
export const inputs = {
  name: optional(text({description: 'Name of the model in the registry; the input `model` when left out.'})),
  'model-path': optional(path({description: "File or folder of the model; the output of train in this job's folder when left out."})),
  registry: text({description: 'Registry to register in.', default: defaultRegistry, policy: true}),
  alias: text({
    description: 'Alias to point at the version. The very first version becomes `champion` whatever is asked.',
    default: challengerAlias,
  }),
  'require-gate': flag({
    description: 'Refuse a model without a record of evaluate-gate, passed or with warnings, for the same digest.',
    default: 'true',
    policy: true,
  }),
  'allow-pickle': flag({
    description:
      'Register a model whose files run code when they are loaded (pickle, joblib, PyTorch, HDF5). It is recorded, and a warning.',
    default: 'false',
    policy: true,
  }),
  'load-check': optional(
    text({
      description:
        'Command that loads the model, e.g. `python load.py`; it gets the path in `MODEL_PATH`. When it fails, nothing is registered.',
    }),
  ),
  attest: oneOf(['auto', 'required', 'never'], {
    description:
      'Whether to sign the records of training and gate: `auto` where the job has `id-token: write` and `attestations: write`, `required` always, `never`.',
    default: 'auto',
    policy: true,
  }),
  adopt: optional(
    text({
      description:
        'Take in a version that others registered, e.g. `models:/flights@champion`: it is recorded as adopted, without evidence.',
    }),
  ),
  'rollback-to': optional(
    text({
      description:
        'Make a version champion again, e.g. `models:/flights@champion-previous`: one move of the alias. It must have been champion before, or have passed its gate.',
    }),
  ),
  'keep-versions': optional(
    integer({
      min: 1,
      description:
        'Clean up instead of registering: this many of the newest versions stay, and all that an alias points at or a kept version rests on.',
    }),
  ),
  'keep-days': optional(integer({min: 1, description: 'Clean up instead of registering: versions younger than this many days stay, too.'})),
  cleanup: oneOf(['list', 'remove'], {
    description: 'With `keep-versions` or `keep-days`: `list` says what would go, `remove` takes it away.',
    default: 'list',
    policy: true,
  }),
  metrics: optional(path({description: "Metrics to keep with the version; those of train in this job's folder when left out."})),
  predictions: optional(path({description: "Predictions to keep with the version; those of train in this job's folder when left out."})),
  profile: optional(
    path({description: 'Profile of the training data, for check-drift; the one that validate-data wrote for these data when left out.'}),
  ),
  tags: optional(list({description: 'Tags of the version, one `name=value` a line.'})),
  description: optional(text({description: 'What people should know of this version.'})),
}
