import {predicateTypes} from './records.ts'
import type {JsonSchema} from './schema.ts'

const draft = 'https://json-schema.org/draft/2020-12/schema'
const text = (description: string): JsonSchema => ({type: 'string', description})
const texts = (description: string): JsonSchema => ({type: 'array', items: {type: 'string'}, description})
const count = (description: string): JsonSchema => ({type: 'integer', minimum: 0, description})
const hexDigest: JsonSchema = {type: 'string', pattern: '^[0-9a-f]{64}$'}
const digest: JsonSchema = {type: 'string', pattern: '^sha256:[0-9a-f]{64}$'}
const digestOrNull = (description: string): JsonSchema => ({anyOf: [digest, {type: 'null'}], description})
const textOrNull = (description: string): JsonSchema => ({type: ['string', 'null'], description})
const time: JsonSchema = {type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$'}
/** Parsers of in-toto predicates must ignore fields that they do not know, so unknown keys are allowed. */
const object = (description: string, properties: Readonly<Record<string, JsonSchema>>, required = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  description,
  required,
  properties,
})

/** The link that ties the records together: `predicate.modelflight`. */
const link = object(
  'What ties this record to the others; docs/records.md',
  {
    action: text('Action that wrote the record.'),
    attempt: {type: 'integer', minimum: 1, description: 'Attempt of the run.'},
    index: count('Position in the chain.'),
    previous: {...digest, description: 'Digest of the bytes of the record before; absent in the first.'},
    materials: {
      type: 'array',
      description: 'What went in.',
      items: object('One input.', {name: text('Path or role.'), digest}),
    },
    status: {enum: ['pass', 'warn', 'fail', 'inconclusive'], description: 'The verdict.'},
    startedAt: {...time, description: 'Start of the action.'},
    finishedAt: {...time, description: 'End of the action.'},
    run: object('The run that did it.', {
      repository: text('owner/name, or local.'),
      sha: text('Commit.'),
      id: text('Id of the run.'),
      attempt: {type: 'integer', minimum: 1},
      url: text('Page of the run; empty outside GitHub.'),
    }),
  },
  ['action', 'attempt', 'index', 'materials', 'status', 'finishedAt', 'run'],
)

const resource = object('in-toto ResourceDescriptor.', {name: text('Path.'), digest: object('Digests.', {sha256: hexDigest})})

const provenance = object('SLSA provenance v1 of a training run.', {
  buildDefinition: object('What was run.', {
    buildType: {const: 'https://modelflight.dev/train/v1'},
    externalParameters: object('What the workflow asked for.', {
      run: text('The command.'),
      shell: text('The shell that read it.'),
      workingDirectory: text('Folder that it ran in, relative to the workspace.'),
      params: {description: 'Hyperparameters.'},
      env: texts('Names of environment variables; their values may be secret.'),
    }),
    internalParameters: object(
      'What was found.',
      {
        inputDigest: digest,
        environment: {
          type: 'object',
          description:
            'Platform, interpreters, lock files, installed packages; and the hardware, which does not decide; or the image of a container.',
        },
        uncommittedChanges: {type: ['boolean', 'null'], description: 'Whether the checkout had changes of its own; null outside git.'},
        seeds: {type: 'array', items: {type: 'integer'}, description: 'Seeds that it was trained with; the model is of the first.'},
      },
      ['inputDigest', 'environment', 'uncommittedChanges'],
    ),
    resolvedDependencies: {
      type: 'array',
      description: 'Commit, code and data.',
      items: {
        type: 'object',
        required: ['digest'],
        properties: {
          name: text('`code`, or the name of the data.'),
          uri: text('The repository at its ref.'),
          digest: {type: 'object', properties: {sha256: hexDigest, gitCommit: {type: 'string', pattern: '^[0-9a-f]{40,64}$'}}},
          annotations: {type: 'object', description: '`kind: data`, or the number of files of the code.'},
        },
      },
    },
  }),
  runDetails: object('How it went.', {
    builder: object('Where it ran.', {id: text('GitHub or a terminal.')}),
    metadata: object('When.', {invocationId: text('The run that did the work.'), startedOn: time, finishedOn: time}),
    byproducts: {
      type: 'array',
      items: {type: 'object'},
      description:
        '`candidate`: seconds of the command, and where it was reused from. `resources`, `energy`, `seeds`, `tests`, `mlflow-run`: what was measured.',
    },
  }),
})

const testResult = object(
  'in-toto test-result v0.1.',
  {
    result: {enum: ['PASSED', 'WARNED', 'FAILED'], description: 'What could not be decided is FAILED.'},
    configuration: {type: 'array', items: resource, description: 'Contract, gate file or reference profile.'},
    passedTests: texts('Ids of checks, or of columns.'),
    warnedTests: texts('Ids of checks, or of columns.'),
    failedTests: texts('Ids of checks, or of columns.'),
    skippedTests: texts('Ids of checks, or of columns, that could not be asked.'),
    metrics: {type: 'object', additionalProperties: {type: 'number'}, description: 'evaluate-gate: the metrics it judged.'},
    holdout: {description: 'evaluate-gate: what is known of the evaluation set.'},
    rows: {
      anyOf: [count('validate-data: rows read.'), {type: 'object', description: 'check-drift: rows of the reference, and of today.'}],
      description: 'How many rows it rests on.',
    },
    rowsRejected: count('validate-data: rows that could not be read.'),
    reference: text('check-drift: what it compared with.'),
    limits: {type: 'object', description: 'check-drift: methods and limits that it held the columns to.'},
    performance: {type: 'object', description: 'check-drift: measured or estimated performance: kind, metric, value, n.'},
    maxPsi: {type: 'number', description: 'check-drift: the largest PSI over the columns.'},
    issue: count('check-drift: number of the issue that was written.'),
    retrainRun: text('check-drift: id of the workflow run that was started.'),
    waivers: {type: 'array', items: {type: 'object'}, description: 'evaluate-gate: rules that were waived, with reason, owner and end.'},
  },
  ['result', 'configuration', 'passedTests', 'warnedTests', 'failedTests'],
)

const registration = object(
  'A model got a version.',
  {
    model: text('Name in the registry.'),
    version: {type: 'string', pattern: '^[1-9][0-9]*$', description: 'Number in the registry.'},
    registry: text('Kind and address, without credentials.'),
    created: {type: 'boolean', description: '`false` when the same digest was registered before.'},
    adopted: {type: 'boolean', description: '`true` when others registered it and no evidence exists.'},
    alias: text('Alias that points at it now; empty when a newer version has it.'),
    previousVersion: textOrNull('Version that the alias pointed at before.'),
    gate: {
      description: 'The decision that let it in; null when none was required.',
      anyOf: [
        {type: 'null'},
        object('The gate.', {
          record: digest,
          status: {enum: ['pass', 'warn']},
          baseline: textOrNull('Version that the gate compared with.'),
        }),
      ],
    },
    createdAt: {...time, description: 'When the version was made.'},
    runsCode: texts('Files that run code when they are loaded, which allow-pickle let in.'),
    tags: {type: 'object', additionalProperties: {type: 'string'}, description: 'Tags of the version.'},
    approvals: {
      type: 'array',
      description: 'Who approved the run or merged the change, where GitHub tells.',
      items: object('One approval.', {
        by: text('Login.'),
        how: {enum: ['environment', 'review', 'merge']},
        of: text('Environment, or pull request.'),
      }),
    },
    attestations: {
      type: 'array',
      description: 'Signed records, as Sigstore bundles; empty when unanchored.',
      items: object('One.', {record: digest, bundle: digest, url: text('Page; empty where there is none.')}),
    },
  },
  ['model', 'version', 'registry', 'created', 'adopted', 'alias', 'previousVersion', 'gate', 'createdAt', 'runsCode', 'tags'],
)

const rollout = object('A version got traffic, or did not.', {
  decision: text('What became of it.'),
  reason: text('Why.'),
  model: text('Name in the registry.'),
  version: text('Version that was tried.'),
  previousVersion: textOrNull('Version that served before.'),
  target: text('What moves the traffic.'),
  weight: {type: 'number', minimum: 0, maximum: 100, description: 'Share of traffic at the end, in percent.'},
  plan: {type: 'object', description: 'Steps, and what an inconclusive end does.'},
  rules: {description: 'What the analysis held the versions against.'},
  lastLook: {description: 'The last analysis; null when there was none.'},
  looks: count('How many there were.'),
  generation: count('How often the target changed hands.'),
  registration: digestOrNull('Digest of the registration record.'),
})

const retention = object('Versions were taken out of a registry: the subjects.', {
  model: text('Name in the registry.'),
  registry: text('Kind and address, without credentials.'),
  keepVersions: {
    type: ['integer', 'null'],
    minimum: 1,
    description: 'How many of the newest versions the rule keeps; null when only the age counts.',
  },
  keepDays: {
    type: ['integer', 'null'],
    minimum: 1,
    description: 'How many days it keeps a version at least; null when the age does not count.',
  },
})

/** The predicates by their type. */
const predicates: Readonly<Record<string, JsonSchema>> = {
  [predicateTypes.provenance]: provenance,
  [predicateTypes.testResult]: testResult,
  [predicateTypes.registration]: registration,
  [predicateTypes.rollout]: rollout,
  [predicateTypes.retention]: retention,
}

/** Which predicates an action writes. */
export const predicatesOf: Readonly<Record<string, readonly string[]>> = {
  'validate-data': [predicateTypes.testResult],
  train: [predicateTypes.provenance],
  'evaluate-gate': [predicateTypes.testResult],
  'register-model': [predicateTypes.registration, predicateTypes.retention],
  'deploy-canary': [predicateTypes.rollout],
  'check-drift': [predicateTypes.testResult],
}

/** The schema of a whole record with this predicate type; undefined for types that are not ours. */
export function recordSchema(predicateType: string): JsonSchema | undefined {
  const predicate = predicates[predicateType]
  if (predicate === undefined) return undefined
  return {
    $schema: draft,
    title: `Modelflight record: ${predicateType}`,
    type: 'object',
    additionalProperties: false,
    required: ['_type', 'subject', 'predicateType', 'predicate'],
    properties: {
      _type: {const: 'https://in-toto.io/Statement/v1'},
      subject: {type: 'array', minItems: 1, description: 'What the record speaks of.', items: resource},
      predicateType: {const: predicateType},
      predicate: {
        ...predicate,
        required: [...(predicate.required ?? []), 'modelflight'],
        properties: {...predicate.properties, modelflight: link},
      },
    },
  }
}

/** The published schemas by file name. */
export const recordSchemas: Readonly<Record<string, JsonSchema | undefined>> = {
  'record-provenance.schema.json': recordSchema(predicateTypes.provenance),
  'record-test-result.schema.json': recordSchema(predicateTypes.testResult),
  'record-registration.schema.json': recordSchema(predicateTypes.registration),
  'record-rollout.schema.json': recordSchema(predicateTypes.rollout),
  'record-retention.schema.json': recordSchema(predicateTypes.retention),
}
