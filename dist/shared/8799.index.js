export const id = 8799;
export const ids = [8799,1109];
export const modules = {

/***/ 68799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/files.js
var files = __webpack_require__(45182);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/nearest.js
var nearest = __webpack_require__(87899);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/cli/lib/terminal-log.js + 2 modules
var terminal_log = __webpack_require__(70877);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/cli/lib/init/configuration-text.js
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

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/evaluation/lib/evidence.js
var lib_evidence = __webpack_require__(42347);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/evaluation/lib/metric-catalogue.js
var metric_catalogue = __webpack_require__(32558);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/cli/lib/init/gate-text.js


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

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/contract/infer.js
var infer = __webpack_require__(41109);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/dataset.js + 2 modules
var dataset = __webpack_require__(54446);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/profile-dataset.js + 1 modules
var profile_dataset = __webpack_require__(34493);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/evaluation/lib/metrics-file.js + 2 modules
var metrics_file = __webpack_require__(51439);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/evaluation/lib/read-predictions.js + 7 modules
var read_predictions = __webpack_require__(53799);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/cli/lib/init/survey.js










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
        contract: (0,infer.proposeContract)(scan, data),
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
    const metrics = metricsPath === undefined ? undefined : (0,metrics_file.readMetricsFile)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, metricsPath)), metricsPath);
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

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/cli/lib/init/workflow-text.js
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

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/cli/lib/init/init.js












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

/***/ 70877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ terminalLog)
});

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/core/lib/workflow-commands.js

const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const breaker = '\u200B';
const unsafeCharacters = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
function workflow_commands_safeLines(text) {
    return text.split(lineBreaks).map(safeLine);
}
function safeLine(line) {
    const shown = line.replace(unsafeCharacters, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return shown.replace(/^(\s*):(?=:)/, `$1:${breaker}`).replaceAll('##[', `##${breaker}[`);
}
function workflow_commands_command(name, properties, data) {
    const parts = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    const value = name === 'add-mask' ? encodeData(data) : escapeData(data);
    return `::${name}${parts.length === 0 ? '' : ` ${parts.join(',')}`}::${value}`;
}
function workflow_commands_annotation(name, text, where, title) {
    const message = workflow_commands_safeLines(text).join('\n');
    const cut = message.length > 4_000 ? `${message.slice(0, 3_999)}…` : message;
    return workflow_commands_command(name, { file: where?.file, line: where?.line, col: where?.column, title: title && workflow_commands_safeLines(title).join(' ') }, cut);
}
const encodeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeData = (text) => encodeData(text).replaceAll('##[', `##${breaker}[`);
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
function workflow_commands_stopCommands() {
    const token = randomBytes(16).toString('hex');
    return { begin: workflow_commands_command('stop-commands', {}, token), end: `::${token}::` };
}
function fileCommand(name, value) {
    const delimiter = `ghadelimiter_${randomBytes(16).toString('hex')}`;
    if (name.includes(delimiter) || value.includes(delimiter))
        return fileCommand(name, value);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/report/lib/numbers.js
var numbers = __webpack_require__(57922);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/core/lib/workflow-log.js


const annotationsPerKind = 9;
function workflowLog(write, now) {
    const counts = { notice: 0, warning: 0, error: 0 };
    const print = (text) => write(`${safeLines(text).join('\n')}\n`);
    const annotate = (kind, text, where) => {
        counts[kind] += 1;
        if (counts[kind] > annotationsPerKind + 1) {
            print(`${kind}: ${text}`);
            return;
        }
        const last = counts[kind] === annotationsPerKind + 1;
        write(`${annotation(kind, last ? `${text}\n(further ${kind}s are in the log and the report)` : text, where)}\n`);
    };
    let lastProgress = Number.NEGATIVE_INFINITY;
    return {
        info: print,
        debug: (text) => write(`${command('debug', {}, safeLines(text).join('\n'))}\n`),
        notice: (text, where) => annotate('notice', text, where),
        warning: (text, where) => annotate('warning', text, where),
        error: (text, where) => annotate('error', text, where),
        raw: rawWriter(write),
        async group(title, body) {
            write(`${command('group', {}, safeLines(title).join(' '))}\n`);
            try {
                return await body();
            }
            finally {
                write(`${command('endgroup', {}, '')}\n`);
            }
        },
        progress(what, done, total) {
            const time = now();
            if (time - lastProgress < 10_000)
                return;
            lastProgress = time;
            print(`${what}: ${progressText(done, total)}`);
        },
    };
}
function progressText(done, total) {
    const count = (0,numbers/* grouped */.zD)(done);
    if (total === undefined || total <= 0)
        return count;
    return `${count} of ${(0,numbers/* grouped */.zD)(total)} (${Math.floor((100 * done) / total)} %)`;
}
function rawWriter(write) {
    const decoder = new TextDecoder();
    let pending = '';
    return (chunk) => {
        pending += decoder.decode(chunk, { stream: true });
        const end = pending.length > 65_536 ? pending.length : pending.lastIndexOf('\n') + 1;
        if (end === 0 && chunk.length > 0)
            return;
        const complete = chunk.length === 0 ? pending : pending.slice(0, end);
        pending = pending.slice(complete.length);
        if (complete === '')
            return;
        const { begin, end: resume } = stopCommands();
        write(`${begin}\n${safeLines(complete.replace(/\n$/, '')).join('\n')}\n${resume}\n`);
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/cli/lib/terminal-log.js



function terminalLog(terminal, now, debug) {
    let shownAt = Number.NEGATIVE_INFINITY;
    let open = false;
    const print = (text) => {
        terminal.write(`${open ? '\r\u001B[K' : ''}${workflow_commands_safeLines(text).join('\n')}\n`);
        open = false;
    };
    const annotate = (kind, text, where) => print(`${kind}: ${where?.line === undefined ? '' : `${(0,errors/* formatWhere */.Hp)(where)}: `}${text}`);
    let pending = '';
    const decoder = new TextDecoder();
    return {
        info: print,
        debug: (text) => {
            if (debug)
                print(text);
        },
        notice: (text, where) => annotate('note', text, where),
        warning: (text, where) => annotate('warning', text, where),
        error: (text, where) => annotate('error', text, where),
        async group(title, body) {
            print(title);
            return await body();
        },
        raw(chunk) {
            const lines = (pending + decoder.decode(chunk, { stream: chunk.length > 0 })).split('\n');
            pending = chunk.length === 0 ? '' : (lines.pop() ?? '');
            for (const line of lines)
                print(`  | ${line}`);
        },
        progress(what, done, total) {
            const time = now();
            if (!terminal.interactive || time - shownAt < 100)
                return;
            shownAt = time;
            terminal.write(`\r\u001B[K${workflow_commands_safeLines(what).join(' ')}: ${progressText(done, total)}`);
            open = true;
        },
    };
}


/***/ }),

/***/ 66990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ dependencyFailed),
/* harmony export */   FU: () => (/* binding */ limitExceeded),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Hp: () => (/* binding */ formatWhere),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   he: () => (/* binding */ policyRefused),
/* harmony export */   mu: () => (/* binding */ withHint)
/* harmony export */ });
const exitCodes = {
    none: 0,
    'check-failed': 1,
    'input-error': 2,
    'limit-exceeded': 3,
    'policy-refused': 4,
    'dependency-failed': 5,
    inconclusive: 6,
};
class Failure extends Error {
    name = 'Failure';
    errorClass;
    where;
    hint;
    constructor(errorClass, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.errorClass = errorClass;
        this.where = details.where;
        this.hint = details.hint;
    }
}
const inputError = (message, details) => new Failure('input-error', message, details);
const limitExceeded = (message, details) => new Failure('limit-exceeded', message, details);
const policyRefused = (message, details) => new Failure('policy-refused', message, details);
const dependencyFailed = (message, details) => new Failure('dependency-failed', message, details);
function formatWhere(where) {
    const position = [where.line, where.column].filter((part) => part !== undefined);
    return [where.file, ...position].join(':');
}
const failureClasses = ['input-error', 'limit-exceeded', 'policy-refused', 'dependency-failed'];
function explain(error) {
    if (!(error instanceof Error)) {
        return { errorClass: 'dependency-failed', message: String(error), where: undefined, hint: undefined, bug: String(error) };
    }
    const { errorClass, where, hint } = error;
    if (errorClass !== undefined && failureClasses.includes(errorClass)) {
        return { errorClass, message: error.message, where, hint, bug: undefined };
    }
    return explainSystemError(error) ?? asBug(error);
}
const systemErrors = {
    ENOENT: 'does not exist',
    EACCES: 'may not be read or written by this user',
    EPERM: 'may not be changed by this user',
    EISDIR: 'is a folder, not a file',
    ENOTDIR: 'has a file where a folder is needed',
    ENOSPC: 'can not be written: the disk is full',
    EROFS: 'can not be written: the file system is read-only',
    EMFILE: 'can not be opened: too many files are open',
};
function explainSystemError(error) {
    const words = systemErrors[error.code ?? ''];
    if (error.code === 'ENOSPC' && error.path === undefined) {
        return { errorClass: 'limit-exceeded', message: 'the disk is full', where: undefined, hint: 'Make room on the runner.', bug: undefined };
    }
    if (words === undefined || error.path === undefined)
        return undefined;
    const errorClass = error.code === 'ENOSPC' || error.code === 'EMFILE' ? 'limit-exceeded' : 'input-error';
    return { errorClass, message: `${error.path} ${words}`, where: { file: error.path }, hint: undefined, bug: undefined };
}
function asBug(error) {
    const message = `unexpected error: ${error.message}`;
    const hint = 'This is a fault of Modelflight: please report it with the stack above.';
    return { errorClass: 'dependency-failed', message, where: undefined, hint, bug: error.stack ?? error.message };
}
function withHint(message, hint) {
    if (hint === undefined)
        return message;
    return /[.!?:]$/.test(message) ? `${message} ${hint}` : `${message}. ${hint}`;
}


/***/ }),

/***/ 45182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   IT: () => (/* binding */ missingPath),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   oG: () => (/* binding */ realPathInside),
/* harmony export */   readText: () => (/* binding */ readText),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vZ: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* unused harmony export maxTextBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




const maxTextBytes = 16 * 1024 * 1024;
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644), true);
            await handle.writeFile(content);
            await handle.sync();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
const sha256 = (content) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of piecesOf(path))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
const pieceBytes = 1 << 18;
async function* piecesOf(path, start = 0, bytes = Number.POSITIVE_INFINITY) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r'), true);
        const buffers = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)];
        const end = start + bytes;
        const read = async (turn, at) => {
            const buffer = buffers[turn % 2] ?? Buffer.alloc(0);
            const { bytesRead } = await handle.read(buffer, 0, Math.min(pieceBytes, Math.max(0, end - at)), at);
            return buffer.subarray(0, bytesRead);
        };
        let at = start;
        let next = read(0, at);
        try {
            for (let turn = 1;; turn++) {
                const piece = await next;
                if (piece.byteLength === 0)
                    return;
                at += piece.byteLength;
                next = read(turn, at);
                yield piece;
            }
        }
        finally {
            await next.catch(() => undefined);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
const shortDigest = (digest) => digest.replace(/^sha256:/, '').slice(0, 8);
const missingPath = (name) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`${name} does not exist`, { where: { file: name }, hint: 'Check the path: relative ones start from the input working-directory.' });
async function readText(path, name) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw error.code === 'ENOENT' ? missingPath(name) : error;
    });
    if (info.isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`${name} is a folder, not a file`, { where: { file: name } });
    if (!info.isFile())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`${name} is not a regular file`, { where: { file: name } });
    if (info.size > maxTextBytes)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .limitExceeded */ .FU)(`${name} has ${info.size} bytes; at most ${maxTextBytes} are read`, { where: { file: name } });
    return decodeText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path), name);
}
function decodeText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const line = lineOfFirstInvalidByte(bytes);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)(`${name} is not UTF-8 text`, { where: { file: name, line }, hint: 'Save the file as UTF-8.', cause });
    }
}
function lineOfFirstInvalidByte(bytes) {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const at = lenient.indexOf('\uFFFD');
    return lenient.slice(0, Math.max(at, 0)).split('\n').length;
}
const forbiddenFolders = ['.git'];
function resolveInside(typed, workspace, from) {
    if (typed.includes('\0'))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`the path ${JSON.stringify(typed)} holds a NUL character`);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`${typed} is a URL, and a path inside the workspace is needed here`);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(typed) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(typed) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(from, typed);
    requireInside(absolute, workspace, typed);
    return absolute;
}
function requireInside(absolute, workspace, typed) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, absolute);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside)) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`${typed} lies outside the workspace`, { hint: 'Use a path inside the checkout.' });
    }
    const forbidden = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).find((part) => forbiddenFolders.includes(part.toLowerCase()));
    if (forbidden !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`${typed} lies in ${forbidden}, which may hold credentials`);
}
async function realPathInside(absolute, workspace) {
    const display = displayPath(absolute, workspace);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute).catch((error) => {
        throw error.code === 'ENOENT' ? missingPath(display) : error;
    });
    requireInside(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), display);
    return real;
}
function displayPath(path, workspace) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path);
    if (inside === '')
        return '.';
    return inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) ? path : inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}
function joinInside(folder, name) {
    const joined = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, name);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, joined);
    if (inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`${JSON.stringify(name)} climbs out of its folder`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, inside);
}


/***/ }),

/***/ 87899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
function nearest(word, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .toSorted((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}
function editDistance(a, b) {
    if (a.length > 64 || b.length > 64)
        return a === b ? 0 : Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const cheapest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(swapped ? Math.min(cheapest, (beforeLast[j - 2] ?? 0) + 1) : cheapest);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 41109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposeContract: () => (/* binding */ proposeContract)
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


/***/ }),

/***/ 34493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ profileDataset),
  y: () => (/* binding */ scanDataset)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/dataset.js + 2 modules
var dataset = __webpack_require__(54446);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/names.js
var names = __webpack_require__(48214);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/cells.js
var cells = __webpack_require__(71975);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/partitions.js


const missing = '__HIVE_DEFAULT_PARTITION__';
const narrowestFirst = ['integer', 'number', 'time', 'boolean'];
function partitionKinds(files) {
    const values = Map.groupBy(files.flatMap(({ partitions }) => partitions ?? []), ({ column }) => column);
    return new Map([...values].map(([column, all]) => {
        const texts = all.filter(({ value }) => value !== missing).map(({ value }) => Buffer.from(value));
        const fits = (kind) => texts.every((bytes) => (0,cells/* parseCell */.kz)(kind, bytes, 0, bytes.length) !== cells/* cellResult */.U9.invalid);
        return [column, narrowestFirst.find(fits) ?? 'text'];
    }));
}
function countPartitions({ name, partitions = [] }, session, before) {
    const rows = session.rows - before.rows;
    let fits = true;
    for (const { column, value } of partitions) {
        if (!session.isWanted(column) || rows === 0)
            continue;
        if (before.rows > 0 && !session.columns.has(column))
            throw (0,errors/* inputError */.Xu)(`${name} is partitioned by ${JSON.stringify(column)}, and the files before it are not`, {
                where: { file: name, field: column },
            });
        const scanner = session.column(column);
        const { fitted, nulls, invalid } = scanner.builder;
        if (fitted + nulls + invalid >= session.rows)
            continue;
        const bytes = Buffer.from(value);
        fits = (value === missing ? scanner.missing(rows) : scanner.cell(bytes, 0, bytes.length, rows)) && fits;
    }
    if (!fits)
        session.rejected = before.rejected + rows;
}

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/profile/types.js
var types = __webpack_require__(10189);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/scan/file-problems.js
var file_problems = __webpack_require__(13715);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/data/lib/scan/session.js + 3 modules
var scan_session = __webpack_require__(78254);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/data/lib/profile-dataset.js








async function scanDataset(dataset, options, context) {
    let kinds = await inferKinds(dataset, options, context);
    for (;;) {
        const session = new scan_session/* ScanSession */.m(options.contract, kinds, options.columns);
        const files = await scanFiles(dataset, session, options, context);
        session.foldKernel();
        const wider = widened(session, kinds);
        if (wider === undefined)
            return resultOf(session, files, options, /^json/.test(dataset.files[0]?.format ?? ''));
        kinds = wider;
    }
}
async function profileDataset(dataset, options, context) {
    return (await scanDataset(dataset, options, context)).profile;
}
async function scanFiles(dataset, session, options, context) {
    const scanned = [];
    const problems = [];
    let counted = session;
    for (const file of dataset.files) {
        const before = { rows: counted.rows, rejected: counted.rejected };
        counted.startFile(file.name);
        try {
            const sha256 = await scanFile(file, counted, options.threads ?? threadsFor(file), context);
            if (file.partitions !== undefined)
                countPartitions(file, counted, before);
            else if (scanned.length > 0 && dataset.files[0]?.partitions !== undefined)
                throw (0,errors/* inputError */.Xu)(`${file.name} is not partitioned as the files before it are`, { where: { file: file.name } });
            scanned.push({ name: file.name, sha256, bytes: file.bytes, rows: counted.rows - before.rows });
        }
        catch (error) {
            if (!(0,file_problems/* isFileProblem */.U)(error))
                throw error;
            problems.push(error);
            counted = new scan_session/* ScanSession */.m(options.contract, session.kinds, options.columns);
        }
        context.log.progress('files', scanned.length + problems.length, dataset.files.length);
    }
    if (problems.length > 0)
        throw (0,file_problems/* problemOfFiles */.q)(problems, scanned, dataset.files.length, context.log);
    return scanned;
}
const sharedBytes = 256 * 1024 * 1024;
const mostThreads = 4;
const threadsFor = ({ bytes }) => (bytes < sharedBytes ? 1 : Math.min(mostThreads, (0,external_node_os_.availableParallelism)()));
async function scanFile(file, session, threads, context) {
    if (file.format === 'parquet') {
        const { scanParquet } = await Promise.all(/* import() */[__webpack_require__.e(1346), __webpack_require__.e(8154)]).then(__webpack_require__.bind(__webpack_require__, 55773));
        return scanParquet(file, session, context);
    }
    if (threads > 1 && file.dialect === undefined && (file.format === 'csv' || file.format === 'tsv') && session.canBeShared) {
        const { scanInWorkers } = await Promise.all(/* import() */[__webpack_require__.e(8179), __webpack_require__.e(7507)]).then(__webpack_require__.bind(__webpack_require__, 99310));
        return scanInWorkers(file, session, threads, context.signal);
    }
    const { openSource } = await __webpack_require__.e(/* import() */ 2885).then(__webpack_require__.bind(__webpack_require__, 82885));
    const parser = await parserOf(file, session);
    const source = openSource(file, context.signal, parser.room?.bind(parser));
    for await (const chunk of source.chunks())
        parser.push(chunk);
    parser.end();
    if (file.format === 'jsonl' || file.format === 'json')
        (0,names/* checkNames */.L)([...session.columns.keys()], file.name);
    return source.sha256();
}
async function parserOf(file, session) {
    if (file.format === 'jsonl' || file.format === 'json') {
        session.declare();
        const sink = { row: (row) => session.jsonRow(row), rejected: (line) => session.refuse(line) };
        if (file.format === 'json')
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 31474))).jsonDocumentParser(file.name, sink);
        return (await __webpack_require__.e(/* import() */ 5520).then(__webpack_require__.bind(__webpack_require__, 5520))).jsonLinesParser(file.name, sink);
    }
    const [{ blockParser }, { loadKernel }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8179), __webpack_require__.e(2854)]).then(__webpack_require__.bind(__webpack_require__, 98179)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 94381))]);
    await loadKernel();
    return blockParser(file.name, file.format === 'csv' ? ',' : '\t', session, (0,dataset/* headerLine */.iH)(file));
}
async function inferKinds(dataset, { contract }, { signal }) {
    const [file] = dataset.files;
    const partitions = partitionKinds(dataset.files);
    if (file === undefined || file.format === 'parquet')
        return partitions;
    const { sampleKinds } = await __webpack_require__.e(/* import() */ 8400).then(__webpack_require__.bind(__webpack_require__, 8400));
    return new Map([...partitions, ...(await sampleKinds(file, new Set(contract?.columns.keys()), signal))]);
}
const wider = { integer: 'number', number: 'text', time: 'text', boolean: 'text', text: 'text' };
const next = { integer: 'number', number: 'time', time: 'boolean', boolean: 'text', text: 'text' };
function widened(session, kinds) {
    const misfits = [...session.columns.values()].filter((column) => column.rule?.kind === undefined && column.kind !== 'text' && column.builder.invalid > 0);
    if (misfits.length === 0)
        return undefined;
    return new Map([...kinds, ...misfits.map(({ builder, kind }) => [builder.name, (builder.fitted > 0 ? wider : next)[kind]])]);
}
function resultOf(session, files, options, isUnordered) {
    const digest = (0,dataset/* datasetDigest */.Vx)(files);
    const hidden = new Set(options.maskColumns);
    const scanners = [...session.columns.values()];
    if (isUnordered)
        scanners.sort((a, b) => (a.builder.name < b.builder.name ? -1 : 1));
    const columns = scanners.map(({ builder, rule }) => builder.result({ category: rule?.category ?? false, hidden: (rule?.pii ?? false) || hidden.has(builder.name) }));
    return {
        rows: session.rows + session.unreadable,
        rejected: session.rejected + session.unreadable,
        unreadable: { count: session.unreadable, first: session.unreadableWhere },
        header: scanners.map(({ builder }) => builder.name),
        profile: { version: types/* profileVersion */.m, rows: session.rows, rejected: session.unreadable, dataDigest: digest, columns },
        findings: [...scanners.flatMap(findingsOf), ...rowFindings(session)],
        repeatedKeys: session.watches.map(({ rule, count, where }) => ({ columns: rule.columns, count, first: where })),
        digest,
        files,
    };
}
function rowFindings({ rowJudge }) {
    return [...(rowJudge?.misses.values() ?? [])].map(({ keyword, count, file, line }) => ({
        column: '',
        keyword,
        count,
        first: { file, ...(line === 0 ? {} : { line }) },
    }));
}
function findingsOf({ builder, misses }) {
    return [...misses.values()].map(({ keyword, count, file, line }) => ({
        column: builder.name,
        keyword,
        count,
        first: { file, field: builder.name, ...(line === 0 ? {} : { line }) },
    }));
}


/***/ }),

/***/ 10189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ profileVersion)
/* harmony export */ });
const profileVersion = 1;


/***/ }),

/***/ 57922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ withUnit),
/* harmony export */   YG: () => (/* binding */ niceScale),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
function formatNumber(value) {
    if (value === null || !Number.isFinite(value))
        return '–';
    if (Number.isInteger(value))
        return Math.abs(value) < 1e15 ? grouped(value) : value.toExponential(3);
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return value.toExponential(2);
    return grouped(Number(value.toPrecision(size >= 1000 ? 6 : 4)));
}
const withUnit = (value, unit) => unit === undefined || unit === '' ? formatNumber(value) : `${formatNumber(value)}${unit === '%' ? '' : ' '}${unit}`;
function niceScale(values, count = 5) {
    const drawable = (value) => value !== null && Math.abs(value) < 1e300;
    const finite = values.filter(drawable).map((value) => (Math.abs(value) < 1e-90 ? 0 : value));
    if (finite.length === 0)
        return niceScale([0, 1], count);
    const least = finite.reduce((a, b) => Math.min(a, b));
    const most = finite.reduce((a, b) => Math.max(a, b));
    const spread = most - least;
    if (spread <= Math.abs(most) * 1e-12)
        return niceScale(most === 0 ? [0, 1] : [most - Math.abs(most) / 2, most + Math.abs(most) / 2], count);
    const step = niceStep(spread / count);
    const first = Math.floor(least / step + 1e-9);
    const last = Math.ceil(most / step - 1e-9);
    const digits = Math.min(100, Math.max(0, -Math.floor(Math.log10(step))));
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(digits)));
    return { low: ticks[0] ?? least, high: ticks.at(-1) ?? most, ticks };
}
function niceStep(rough) {
    const power = 10 ** Math.floor(Math.log10(rough));
    const fraction = rough / power;
    const nice = fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10;
    return nice * power;
}
function grouped(value) {
    const [whole = '', ...decimals] = String(value).split('.');
    return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}


/***/ })

};
