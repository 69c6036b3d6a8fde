export const id = 73;
export const ids = [73];
export const modules = {

/***/ 7073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/errors.js
var errors = __webpack_require__(3300);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/files.js
var files = __webpack_require__(4020);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/core/lib/nearest.js
var nearest = __webpack_require__(8805);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/cli/lib/terminal-log.js + 2 modules
var terminal_log = __webpack_require__(8143);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/cli/lib/init/configuration-text.js
const quoted = (text) => JSON.stringify(text);
function configurationText(survey) {
    const { data, metrics, predictions, train, model, mlflow, identifiers } = survey;
    const judged = [
        ...(predictions === undefined ? [] : [`  predictions: ${quoted(predictions)} # the metrics are computed from it`]),
        ...(metrics === undefined ? [] : [`  metrics: ${quoted(metrics)}`]),
    ];
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
            : [`  exclude: [${identifiers.map(quoted).join(', ')}] # a new value in (nearly) every row: identifiers only grow`]),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/evidence.js
var lib_evidence = __webpack_require__(2041);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metric-catalogue.js
var metric_catalogue = __webpack_require__(7044);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/cli/lib/init/gate-text.js


const telling = [
    'roc_auc',
    'f1',
    'f1_macro',
    'accuracy',
    'balanced_accuracy',
    'r2',
    'root_mean_squared_error',
    'rmse',
    'mean_absolute_error',
    'mae',
];
const mostGates = 3;
function gateText(survey) {
    const { evidence } = survey;
    const proposals = evidence === undefined ? [] : propose(evidence);
    const head = ['# What a new model must reach before it may go on. Read on pull requests from the base branch.'];
    if (proposals.length === 0)
        return [...head, ...placeholder].join('\n');
    const source = survey.predictions ?? survey.metrics;
    return [
        ...head,
        `# Proposed from what the model scores today (${JSON.stringify(source)}). Raise the limits to what you promise.`,
        'version: 1',
        ...columnLines(evidence),
        ...sampleLines(evidence),
        'gates:',
        ...proposals.flatMap((proposal, index) => gateLines(proposal, index === 0)),
        '',
    ].join('\n');
}
const placeholder = [
    '# No metrics.json and no predictions were found, so this limit is a guess: set it to what you promise.',
    'accuracy: ">= 0.8"',
    '',
];
function propose(evidence) {
    const names = [...telling.filter((name) => evidence.measurements.has(name)), ...evidence.measurements.keys()];
    const proposals = [...new Set(names)].flatMap((metric) => {
        const measured = (0,lib_evidence/* measuredAs */.zt)(metric, evidence.measurements);
        const info = (0,metric_catalogue/* knownMetric */.wl)(metric);
        if (measured?.kind !== 'value' || info?.direction === undefined || /^train[_/.]/.test(metric))
            return [];
        const limit = room(measured.value, info.direction, info.unit);
        const key = info.direction === 'higher-is-better' ? 'min' : 'max';
        return limit === undefined ? [] : [{ metric, today: (0,metric_catalogue/* formatMetric */.gI)(measured.value, info.unit), key, limit }];
    });
    return proposals.slice(0, mostGates);
}
function room(value, direction, unit) {
    if (unit === 'ratio') {
        const limit = direction === 'higher-is-better' ? Math.floor((value - 0.02) * 100) / 100 : Math.ceil((value + 0.02) * 100) / 100;
        return limit > 0 ? limit : undefined;
    }
    if (value <= 0)
        return undefined;
    return Number((direction === 'higher-is-better' ? value * 0.9 : value * 1.1).toPrecision(3));
}
function gateLines({ metric, today, key, limit }, isFirst) {
    const against = isFirst ? ', versus-baseline: {max-loss: 2%}' : '';
    const reason = isFirst ? '; and at most 2 % worse than the champion, which the first version does not have yet' : '';
    return [`  # Today: ${today}${reason}.`, `  ${keyText(metric)}: {${key}: ${limit}${against}}`];
}
function columnLines(evidence) {
    const predictions = evidence?.predictions;
    if (predictions === undefined)
        return [];
    const named = Object.entries(predictions.columns).filter(([, name]) => name !== undefined);
    const columns = named.map(([role, name]) => `${role}: ${JSON.stringify(name)}`).join(', ');
    const positive = predictions.task === 'binary' ? [`positive-label: ${JSON.stringify(predictions.positive)}`] : [];
    return [`task: ${predictions.task}`, '# These columns were found by their names.', `columns: {${columns}}`, ...positive];
}
function sampleLines(evidence) {
    const rows = evidence?.predictions?.rows;
    if (rows === undefined)
        return [];
    const least = Math.max(2, Math.min(200, Math.floor(rows / 2)));
    return [`# Fewer rows than this can not decide; there are ${rows} today.`, `defaults: {min-samples: ${least}}`];
}
const keyText = (name) => (/^[a-z][a-z0-9_]*$/.test(name) ? name : JSON.stringify(name));

// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/contract/infer.js
var infer = __webpack_require__(5079);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/dataset.js + 2 modules
var dataset = __webpack_require__(2816);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/data/lib/profile-dataset.js + 4 modules
var profile_dataset = __webpack_require__(530);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/metrics-file.js + 2 modules
var metrics_file = __webpack_require__(6057);
// EXTERNAL MODULE: ./.cache/bundle/actions/packages/evaluation/lib/read-predictions.js + 5 modules
var read_predictions = __webpack_require__(4954);
;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/cli/lib/init/survey.js










const trainings = [
    ['dvc.yaml', 'dvc repro'],
    ['train.py', 'python train.py'],
    ['src/train.py', 'python src/train.py'],
    ['train.js', 'node train.js'],
    ['train.mjs', 'node train.mjs'],
    ['train.R', 'Rscript train.R'],
    ['train.sh', 'bash train.sh'],
];
const metricsNames = ['metrics.json', 'dvclive/metrics.json', 'reports/metrics.json'];
const predictionsNames = ['predictions.parquet', 'predictions.csv', 'predictions.jsonl', 'reports/predictions.csv'];
const settingsForAnyone = {
    task: undefined,
    columns: {},
    positiveLabel: undefined,
    threshold: 0.5,
    classes: undefined,
    confidence: 0.95,
    resamples: 2_000,
    seed: 7,
};
async function survey(options, folder, context) {
    const place = { workspace: folder, workingDirectory: folder };
    const predictions = named(options.predictions, predictionsNames, folder);
    const metrics = named(options.metrics, metricsNames, folder);
    const data = await findData(options.data, predictions, folder);
    const scan = await (0,profile_dataset/* scanDataset */.y)(await (0,dataset/* resolveDataset */.$X)([data], place), {}, context);
    return {
        data,
        rows: scan.rows,
        contract: (0,infer/* proposeContract */.X)(scan, data),
        metrics,
        predictions,
        evidence: await readEvidence(metrics, predictions, folder, context),
        train: options.run ?? trainings.find(([file]) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file)))?.[1],
        identifiers: identifiersOf(scan),
        model: modelName(options.model ?? (0,external_node_path_.basename)(folder)),
        mlflow: options.mlflow === undefined ? undefined : withoutSecrets(options.mlflow),
    };
}
function identifiersOf({ profile }) {
    const columns = profile.columns.filter(({ kind, n, distinct }) => (kind === 'integer' || kind === 'text') && n >= 50 && distinct >= 0.95 * n);
    return columns.map(({ name }) => name);
}
function named(typed, conventions, folder) {
    if (typed === undefined)
        return conventions.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, typed)))
        return typed;
    throw (0,errors/* inputError */.Xu)(`${typed} does not exist`, { where: { file: typed }, hint: 'Name a file below this folder.' });
}
async function findData(typed, predictions, folder) {
    if (typed !== undefined)
        return typed;
    const patterns = ['data/*.csv', 'data/*.parquet', 'data/*.jsonl', 'data/*.tsv', '*.csv', '*.parquet'];
    const found = [];
    for (const pattern of patterns) {
        const { files } = await (0,dataset/* resolveDataset */.$X)([pattern], { workspace: folder, workingDirectory: folder }).catch(() => ({ files: [] }));
        found.push(...files.filter(({ name }) => name !== predictions));
    }
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only.name;
    const names = found.slice(0, 8).map(({ name }) => name);
    throw (0,errors/* inputError */.Xu)(only === undefined ? 'no CSV or Parquet file was found here or in data/' : `there are several data files: ${names.join(', ')}`, {
        hint: `Name the training data: modelflight init ${names[0] ?? 'data/train.csv'}`,
    });
}
async function readEvidence(metricsPath, predictionsPath, folder, context) {
    if (metricsPath === undefined && predictionsPath === undefined)
        return undefined;
    const metrics = metricsPath === undefined ? undefined : (0,metrics_file/* readMetricsFile */._)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, metricsPath)), metricsPath);
    if (predictionsPath === undefined)
        return (0,lib_evidence/* gatherEvidence */.hx)(metrics, undefined);
    const read = await (0,read_predictions/* readPredictions */.R)((0,external_node_path_.join)(folder, predictionsPath), predictionsPath, settingsForAnyone, context);
    return (0,lib_evidence/* gatherEvidence */.hx)(metrics, read.predictions);
}
const modelName = (name) => name
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 60) || 'model';
function withoutSecrets(address) {
    const url = URL.parse(address);
    if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:'))
        return `${url.origin}${url.pathname}`;
    throw (0,errors/* inputError */.Xu)('the MLflow address is no http or https URL', { hint: 'Write it as https://mlflow.example.org.' });
}

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/cli/lib/init/workflow-text.js
function workflowText({ train }) {
    const training = train === undefined
        ? ['      # Train here, and write metrics.json or predictions.csv for the gate.']
        : ['      - uses: modelflight/modelflight/actions/train@v1'];
    return `${[
        '# Validates the data, trains, and holds the model to gate.yml on every pull request and on main.',
        'name: Modelflight',
        'on:',
        '  pull_request:',
        '  push:',
        '    branches: [main]',
        '  schedule:',
        "    - cron: '17 4 * * 1' # drift, every Monday",
        '# Nothing is allowed that a job does not ask for.',
        'permissions: {}',
        'concurrency:',
        `  group: modelflight-${expression('github.event_name')}-${expression('github.ref')}`,
        `  cancel-in-progress: ${expression("github.event_name == 'pull_request'")}`,
        'jobs:',
        '  model:',
        "    if: github.event_name != 'schedule'",
        '    name: Validate, train and gate',
        '    runs-on: ubuntu-latest',
        '    permissions:',
        '      contents: read # the checkout, and the policy of the base branch',
        '      pull-requests: write # the comment',
        '    steps:',
        ...checkout,
        '      - uses: modelflight/modelflight/actions/validate-data@v1',
        ...training,
        '      - uses: modelflight/modelflight/actions/evaluate-gate@v1',
        '  drift:',
        "    if: github.event_name == 'schedule'",
        '    name: Check for drift',
        '    runs-on: ubuntu-latest',
        '    permissions:',
        '      contents: read # the checkout',
        '    steps:',
        ...checkout,
        '      - uses: modelflight/modelflight/actions/check-drift@v1',
    ].join('\n')}\n`;
}
const checkout = [
    '      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
    '        with: {persist-credentials: false}',
];
const expression = (text) => ['$', '{{ ', text, ' }}'].join('');

;// CONCATENATED MODULE: ./.cache/bundle/actions/packages/cli/lib/init/init.js












const known = ['metrics', 'predictions', 'run', 'model', 'mlflow', 'force', 'help'];
const help = `modelflight init [data file]

Reads the data (CSV, TSV, JSON Lines or Parquet) and, where present, metrics.json and predictions, and writes data-contract.yml, gate.yml,
modelflight.yml and .github/workflows/modelflight.yml with the reasons as comments.

  --metrics FILE       metrics of today's model (default: metrics.json where there is one)
  --predictions FILE   predictions of today's model (default: predictions.* where there is one)
  --run COMMAND        command that trains (default: train.py, dvc.yaml and the like)
  --model NAME         name of the model (default: name of the folder)
  --mlflow URL         address of an MLflow server (default: MLFLOW_TRACKING_URI)
  --force              overwrite files that are there
`;
async function runInit(parsed, surroundings) {
    if (parsed.options.get('help') === 'true')
        return surroundings.stdout.write(help);
    const options = optionsOf(parsed, surroundings);
    const folder = await (0,promises_.realpath)(surroundings.cwd);
    refuseToOverwrite(folder, parsed.options.get('force') === 'true');
    const found = await look(options, folder, surroundings);
    for (const { path, text } of init_files)
        await (0,files/* writeAtomic */.vZ)((0,external_node_path_.join)(folder, path), text(found));
    surroundings.stdout.write(summary(found));
}
const init_files = [
    { path: 'data-contract.yml', text: ({ contract }) => contract },
    { path: 'gate.yml', text: gateText },
    { path: 'modelflight.yml', text: configurationText },
    { path: '.github/workflows/modelflight.yml', text: workflowText },
];
function optionsOf({ words, options }, { environment }) {
    const unknown = [...options.keys()].find((name) => !known.includes(name));
    if (unknown !== undefined) {
        const meant = (0,nearest/* nearest */.p)(unknown, known);
        throw (0,errors/* inputError */.Xu)(`--${unknown} is not an option of init${meant === undefined ? '' : `; did you mean --${meant}?`}`);
    }
    if (words.length > 1)
        throw (0,errors/* inputError */.Xu)('init reads one data file', { hint: 'Use a pattern in quotes for several: modelflight init "data/*.csv"' });
    return {
        data: words[0],
        metrics: options.get('metrics'),
        predictions: options.get('predictions'),
        run: options.get('run'),
        model: options.get('model'),
        mlflow: options.get('mlflow') ?? (environment['MLFLOW_TRACKING_URI'] || undefined),
    };
}
function refuseToOverwrite(folder, force) {
    const present = init_files.map(({ path }) => path).filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)));
    if (present.length === 0 || force)
        return;
    throw (0,errors/* inputError */.Xu)(`${present.join(', ')} ${present.length === 1 ? 'is' : 'are'} there already, and nothing was written`, {
        hint: 'Move them away, or give --force to overwrite them.',
    });
}
async function look(options, folder, { stderr }) {
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'modelflight-init-'));
    try {
        const log = (0,terminal_log/* terminalLog */.d)(stderr, () => performance.now(), false);
        return await survey(options, folder, { log, signal: new AbortController().signal, temporary });
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
function summary({ rows, data, train, evidence }) {
    const written = init_files.map(({ path }) => `  ${path}`).join('\n');
    const next = [
        train === undefined ? 'Add the command that trains to modelflight.yml.' : undefined,
        evidence === undefined ? 'Set the limit in gate.yml: nothing was found that says how good the model is today.' : undefined,
        'Read the files, then try them: modelflight validate-data',
    ].filter((line) => line !== undefined);
    return `Read ${rows} rows of ${JSON.stringify(data)} and wrote\n${written}\n\nNext:\n${next.map((line) => `  - ${line}`).join('\n')}\n`;
}


/***/ }),

/***/ 5079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ proposeContract)
/* harmony export */ });
const enumLimit = 20;
const enoughRows = 20;
const exactDistinct = 10_000;
const keyName = /(^|_)(id|uuid|guid|key|code)$|[a-z]I[dD]$/;
function proposeContract(scan, dataName) {
    const { profile } = scan;
    const required = profile.columns.filter((column) => column.n > 0 && column.nulls === 0).map(({ name }) => name);
    const limits = profile.columns.flatMap(limitLines);
    return [
        `# Proposed by Modelflight from ${oneLine(dataName)}: ${scan.rows} rows, ${scan.digest}.`,
        '# Read it, tighten it, commit it, and name it in the input `contract`. Comments say what the data showed.',
        'row:',
        '  type: object',
        ...(required.length === 0 ? [] : [`  # These columns had a value in every row.`, `  required: [${required.map(quoted).join(', ')}]`]),
        '  additionalProperties: false',
        '  properties:',
        ...profile.columns.flatMap((column) => propertyLines(column, profile.rows)),
        ...(limits.length === 0 ? [] : ['columns:', ...limits]),
        'rows:',
        `  min: ${Math.max(1, Math.floor(profile.rows / 2))} # half of the ${profile.rows} that there were`,
        ...keyLines(profile.columns, profile.rows),
        ...freshnessLines(profile.columns),
        '',
    ].join('\n');
}
const quoted = (name) => JSON.stringify(name).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`);
const oneLine = (text) => quoted(text).slice(1, -1).slice(0, 200);
function propertyLines(column, rows) {
    const seen = column.min === undefined ? '' : `, ${column.min} to ${column.max}`;
    const isEstimate = column.sample !== undefined && column.distinct > exactDistinct;
    const evidence = `# ${isEstimate ? 'about ' : ''}${column.distinct} distinct${seen}, ${column.nulls} missing`;
    return [`    ${quoted(column.name)}: ${evidence}`, ...schemaLines(column, rows).map((line) => `      ${line}`)];
}
function schemaLines(column, rows) {
    switch (column.kind) {
        case 'time':
            return ['type: string', 'format: timestamp'];
        case 'boolean':
            return ['type: boolean'];
        case 'text':
            return ['type: string', ...enumLines(column, rows)];
        default:
            if (column.nan + column.posInf + column.negInf > 0)
                return ['description: holds values that are not finite, so its type is left open'];
            return [`type: ${column.kind}`, ...boundLines(column)];
    }
}
function boundLines({ min, max, distinct }) {
    const [low, high] = [Number(min ?? Number.NaN), Number(max ?? Number.NaN)];
    if (!Number.isFinite(low) || !Number.isFinite(high))
        return [];
    const floor = low >= 0 ? '0' : roomFor(-low);
    const ceiling = distinct < 2 ? undefined : high <= 0 ? '0' : high <= 1 && low >= 0 ? '1' : roomFor(high);
    return [
        ...(floor === undefined || (low < 0 && distinct < 2) ? [] : [`minimum: ${low >= 0 ? '' : '-'}${floor} # the smallest was ${min}`]),
        ...(ceiling === undefined ? [] : [`maximum: ${ceiling} # the largest was ${max}`]),
    ];
}
function roomFor(size) {
    const digits = Math.ceil(Math.log10(2 * size));
    return digits > 15 ? undefined : digits > 0 ? `1${'0'.repeat(digits)}` : '1';
}
function enumLines({ distribution, distinct, n }, rows) {
    if (distribution.kind !== 'values' || distribution.counts.length > enumLimit || rows < enoughRows || distinct * 2 > n)
        return [];
    return [`enum: [${distribution.counts.map(([value]) => quoted(value)).join(', ')}] # all that there were; leave it out if more may come`];
}
function limitLines({ name, n, nulls }) {
    if (nulls === 0 || n === 0 || nulls === n)
        return [];
    const share = Math.min(100, Math.max(1, Math.ceil((200 * nulls) / n)));
    const shown = ((100 * nulls) / n).toFixed(2);
    return [`  ${quoted(name)}:`, `    nulls: {max: ${share}%, severity: warn} # ${nulls} of ${n} were missing (${shown} %)`];
}
const estimateError = 0.06;
function keyLines(columns, rows) {
    const able = columns.filter(({ kind, n, nulls, invalid, distinct, distribution }) => (kind === 'integer' || kind === 'text') &&
        rows > 1 &&
        nulls + invalid === 0 &&
        n === rows &&
        distinct === rows &&
        distribution.kind !== 'empty');
    const key = able.find(({ name }) => keyName.test(name)) ?? able[0];
    if (key !== undefined && rows <= exactDistinct)
        return [`unique: ${quoted(key.name)} # ${key.distinct} distinct values in ${rows} rows`];
    const likely = columns.find(({ name, distinct, nulls }) => keyName.test(name) && nulls === 0 && Math.abs(distinct - rows) <= estimateError * rows);
    return likely === undefined || rows <= exactDistinct
        ? []
        : [`# unique: ${quoted(likely.name)} # about ${likely.distinct} distinct values in ${rows} rows`];
}
function freshnessLines(columns) {
    const time = columns.find(({ kind, max }) => kind === 'time' && max !== undefined);
    return time === undefined ? [] : [`# freshness: {column: ${quoted(time.name)}, within: 7d} # the newest was ${time.max}`];
}


/***/ })

};
