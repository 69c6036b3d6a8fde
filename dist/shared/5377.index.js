export const id = 5377;
export const ids = [5377];
export const modules = {

/***/ 45377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/action.js
var action = __webpack_require__(175);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/child-process.js
var child_process = __webpack_require__(43051);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/fields.js
var fields = __webpack_require__(69492);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/training/lib/open.js
var lib_open = __webpack_require__(17618);
;// CONCATENATED MODULE: ./.cache/bundle/shared/actions/train/lib/inputs.js



const inputs = {
    run: (0,fields/* text */.Qq)({ description: 'Command that trains, e.g. `python train.py`. Several lines are a script; the first failing one ends it.' }),
    shell: (0,fields/* oneOf */.yL)(child_process/* shells */.mP, { description: 'Shell that reads the command.', default: 'bash' }),
    data: (0,fields/* optional */.lq)((0,fields/* list */.p_)({ description: 'Files, folders or patterns that the training reads, one a line.' })),
    params: (0,fields/* optional */.lq)((0,fields/* structured */.uv)({ anyOf: [{ type: 'string' }, { type: 'object' }] }, {
        name: 'params',
        description: 'Hyperparameters: a YAML or JSON file, or the mapping itself. The command finds them as JSON in the file that MODELFLIGHT_PARAMS names.',
    })),
    env: (0,fields/* optional */.lq)((0,fields/* list */.p_)({ description: 'Environment variables for the command, one `NAME=value` a line.' })),
    code: (0,fields/* optional */.lq)((0,fields/* list */.p_)({ description: 'Files and folders that count as code, one a line; all of the working directory when left out.' })),
    'model-path': (0,fields/* optional */.lq)((0,fields/* path */.Ae)({ description: 'File or folder that the command writes the model to; when left out, `model.*` or `model/` is looked for.' })),
    metrics: (0,fields/* optional */.lq)((0,fields/* path */.Ae)({ description: 'JSON file of metrics that the command writes; when left out, `metrics.json` is looked for.' })),
    predictions: (0,fields/* optional */.lq)((0,fields/* path */.Ae)({ description: 'File of predictions on the evaluation data; when left out, `predictions.*` is looked for.' })),
    outputs: (0,fields/* optional */.lq)((0,fields/* list */.p_)({ description: 'Further files and folders that the command writes and that are kept, one a line.' })),
    'test-command': (0,fields/* optional */.lq)((0,fields/* text */.Qq)({ description: 'Command that tests the code before anything is trained, e.g. `pytest -q`. A failing test stops the run.' })),
    'test-report': (0,fields/* optional */.lq)((0,fields/* path */.Ae)({ description: 'JUnit XML that the tests write; when left out, pytest is asked for one, and `junit.xml` is looked for.' })),
    seeds: (0,fields/* integer */.nd)({
        description: 'How often to train, each time with another seed; mean, standard deviation and interval of each metric go to the gate.',
        default: '1',
        min: 1,
        max: 100,
    }),
    'determinism-check': (0,fields/* flag */.Jt)({
        description: 'Whether to train once more with the same seed: other metrics fail, other bytes of the model warn.',
        default: 'false',
    }),
    timeout: (0,fields/* duration */.p0)({ description: 'How long the command may take, each time it is run.', default: '6h' }),
    'timeout-minutes': (0,fields/* optional */.lq)((0,fields/* number */.ai)({ description: 'The same as `timeout`, in minutes, and in its place.', min: 0 })),
    cache: (0,fields/* flag */.Jt)({
        description: 'Whether to take over the result of an earlier run with the same code, data, parameters and environment.',
        default: 'true',
    }),
    backend: (0,fields/* oneOf */.yL)(lib_open/* backends */.S, { description: 'Where the command runs.', default: 'local' }),
    kubernetes: (0,fields/* optional */.lq)((0,fields/* structured */.uv)({
        type: 'object',
        required: ['image'],
        additionalProperties: false,
        properties: {
            image: { type: 'string', minLength: 1, description: 'Image that the command runs in; the code must be in it or on the volume.' },
            namespace: { type: 'string', description: "Namespace; that of the kubeconfig's context when left out." },
            kubeconfig: { type: 'string', description: 'Path of a kubeconfig; KUBECONFIG or the account of the pod when left out.' },
            'service-account': { type: 'string', description: 'Service account of the pod; without one, no token is mounted.' },
            resources: { type: 'object', description: 'Requests and limits alike, e.g. cpu, memory, nvidia.com/gpu.' },
            secrets: { type: 'array', items: { type: 'string' }, description: 'Secrets whose entries become environment variables.' },
            'node-selector': { type: 'object', description: 'Labels that the node must have.' },
            volume: { type: 'string', description: 'PersistentVolumeClaim, mounted at the working directory of the runner.' },
            ttl: { type: 'integer', minimum: 0, description: 'Seconds that the Job is kept after its end; a day when left out.' },
        },
    }, { name: 'kubernetes', description: 'For `backend: kubernetes`: a mapping with `image` and, as needed, what the README lists.' })),
    'require-validated': (0,fields/* oneOf */.yL)(['auto', 'true', 'false'], {
        description: 'Whether the data must have passed validate-data: `auto` holds to it when the chain has such a record, `true` always, `false` never.',
        default: 'auto',
        policy: true,
    }),
};

;// CONCATENATED MODULE: ./.cache/bundle/shared/actions/train/lib/outputs.js
const outputs = {
    'run-id': { description: 'Identifier of the training run.' },
    'run-url': { description: 'Page of the training run; empty where there is none.' },
    'model-path': { description: 'File or folder of the model, relative to the workspace.' },
    'model-digest': { description: '`sha256:` digest of the model: of a file its bytes, of a folder its sorted `sha256sum` list.' },
    metrics: { description: 'JSON object of metric names to numbers.' },
    'input-digest': { description: '`sha256:` digest of everything that decides the result: code, data, parameters, environment.' },
    'cache-hit': { description: '`true` when an earlier run with the same input digest was taken over.' },
    'saved-seconds': { description: 'How long the run took that need not be repeated; 0 when it was run.' },
};

;// CONCATENATED MODULE: ./.cache/bundle/shared/actions/train/lib/action.js



const train = (0,action/* defineAction */.Q)({
    name: 'train',
    title: 'Training',
    description: 'Trains a model with your command, records what it was made from, and never trains the same thing twice.',
    inputs: inputs,
    outputs: outputs,
    permissions: {
        'contents: read': 'to check out the code',
        'actions: read': "to find the pull request's candidate on the push to main, so that nothing trains twice",
        'pull-requests: write': 'for the comment; without it the job summary says the same',
    },
    run: async (inputs, context) => (await Promise.all(/* import() */[__webpack_require__.e(4446), __webpack_require__.e(6807)]).then(__webpack_require__.bind(__webpack_require__, 96807))).run(inputs, context),
});


/***/ }),

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
const defineAction = (action) => action;


/***/ }),

/***/ 43051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ runCommand),
/* harmony export */   lA: () => (/* binding */ describeEnd),
/* harmony export */   mP: () => (/* binding */ shells)
/* harmony export */ });
/* unused harmony exports describeCommand, childEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66990);





const shells = ['bash', 'sh', 'pwsh', 'python'];
const scripts = {
    bash: (script) => ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    sh: (script) => ['sh', '-e', '-c', script],
    pwsh: (script) => ['pwsh', '-NoLogo', '-NoProfile', '-NonInteractive', '-Command', `$ErrorActionPreference = 'stop'\n${script}`],
    python: (script) => ['python', '-c', script],
};
const describeCommand = (command) => 'argv' in command ? command.argv.join(' ') : (command.script.trim().split('\n')[0] ?? '').slice(0, 200);
async function runCommand(command, options) {
    const [program, ...args] = 'argv' in command ? command.argv : scripts[command.shell ?? 'bash'](command.script);
    await requireFolder(options.cwd);
    const started = performance.now();
    const seconds = () => Math.round(performance.now() - started) / 1000;
    if (options.signal?.aborted)
        return { kind: 'aborted', seconds: 0 };
    const env = { ...childEnvironment(process.env), ...options.env };
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd: options.cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    forwardOutput(child, options.onOutput);
    const exit = waitForExit(child, program);
    if (child.pid !== undefined)
        options.onStart?.(child.pid);
    const end = await firstOf(exit, options);
    await endGroup(child, options.graceSeconds ?? 3, end.kind === 'exited');
    if (end.kind !== 'exited')
        return { kind: end.kind, seconds: seconds() };
    await drained(child);
    if (end.signal !== null)
        return { kind: 'killed', signal: end.signal, seconds: seconds() };
    return { kind: 'exited', exitCode: end.code ?? 1, seconds: seconds() };
}
async function requireFolder(cwd) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(cwd).catch(() => undefined);
    if (!info?.isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`the folder ${cwd}, where the command should run, does not exist`);
}
function forwardOutput(child, onOutput) {
    child.stdout?.on('data', (chunk) => onOutput?.(chunk, 'stdout'));
    child.stderr?.on('data', (chunk) => onOutput?.(chunk, 'stderr'));
}
function waitForExit(child, program) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(explainSpawn(error, program)));
        child.once('exit', (code, signal) => resolve({ kind: 'exited', code, signal }));
    });
}
function explainSpawn(error, program) {
    if (error.code === 'ENOENT') {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`there is no program ${JSON.stringify(program)}`, {
            hint: 'Install it in an earlier step, or correct the name.',
            cause: error,
        });
    }
    if (error.code === 'EACCES')
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)(`${JSON.stringify(program)} may not be executed`, { hint: `Run chmod +x on it.`, cause: error });
    if (error.code === 'E2BIG')
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)('the command is too long for this system', { hint: 'Put it into a script file.', cause: error });
    return error;
}
async function firstOf(exit, options) {
    const over = new AbortController();
    const waits = [exit];
    if (options.timeoutSeconds !== undefined)
        waits.push(timeout(options.timeoutSeconds, over.signal));
    if (options.signal !== undefined)
        waits.push(aborted(options.signal, over.signal));
    try {
        return await Promise.race(waits);
    }
    finally {
        over.abort();
    }
}
const longestTimer = 2_147_483_647;
async function timeout(seconds, over) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(Math.min(seconds * 1000, longestTimer), undefined, { signal: over }).catch(() => undefined);
    return { kind: 'timed-out' };
}
function aborted(signal, over) {
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'aborted' }), { once: true, signal: over });
    });
}
async function endGroup(child, graceSeconds, leaderIsGone) {
    if (child.pid === undefined || !(await groupLives(child.pid)))
        return;
    signalGroup(child.pid, 'SIGTERM');
    const deadline = performance.now() + (leaderIsGone ? Math.min(graceSeconds, 1) : graceSeconds) * 1000;
    while (performance.now() < deadline) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(20);
        if (!(await groupLives(child.pid)))
            return;
    }
    signalGroup(child.pid, 'SIGKILL');
    for (let tries = 0; tries < 50 && (await groupLives(child.pid)); tries++)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(20);
}
async function groupLives(group) {
    if (process.platform === 'win32' || !signalGroup(group, 0))
        return false;
    if (process.platform !== 'linux')
        return true;
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc')).filter((name) => /^\d+$/.test(name));
    const stats = await Promise.all(pids.map((pid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '')));
    return stats.some((text) => runsInGroup(text, group));
}
function runsInGroup(text, group) {
    const [state, , groupId] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return Number(groupId) === group && state !== 'Z' && state !== 'X';
}
function signalGroup(pid, signal) {
    if (process.platform === 'win32') {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
        return true;
    }
    try {
        process.kill(-pid, signal);
        return true;
    }
    catch {
        return false;
    }
}
async function drained(child) {
    const ended = [child.stdout, child.stderr].map((stream) => new Promise((resolve) => (stream === null || stream.closed ? resolve() : stream.once('close', () => resolve()))));
    const over = new AbortController();
    await Promise.race([Promise.all(ended), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(1000, undefined, { signal: over.signal }).catch(() => undefined)]);
    over.abort();
    child.stdout?.destroy();
    child.stderr?.destroy();
}
const withheld = /^(INPUT_.*|STATE_.*|ACTIONS_(RUNTIME|RESULTS|CACHE)_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY))$/i;
function childEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name, value]) => value !== undefined && !withheld.test(name));
    return Object.fromEntries(kept);
}
function describeEnd(result) {
    switch (result.kind) {
        case 'exited':
            return describeExit(result.exitCode);
        case 'killed':
            return `signal ${result.signal}${result.signal === 'SIGKILL' ? ' (often: out of memory)' : ''}`;
        case 'timed-out':
            return `the time limit, after ${result.seconds} s`;
        case 'aborted':
            return `cancellation, after ${result.seconds} s`;
        default:
            return result;
    }
}
function describeExit(exitCode) {
    const signal = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals).find(([, number]) => number === exitCode - 128)?.[0];
    if (exitCode === 127)
        return 'exit code 127 (command not found)';
    if (exitCode === 126)
        return 'exit code 126 (not executable)';
    if (exitCode > 128 && signal !== undefined)
        return `exit code ${exitCode} (${signal}${signal === 'SIGKILL' ? ', often: out of memory' : ''})`;
    return `exit code ${exitCode}`;
}


/***/ }),

/***/ 17618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ backends),
/* harmony export */   f: () => (/* binding */ openBackend)
/* harmony export */ });
const adapters = {
    local: async () => (await __webpack_require__.e(/* import() */ 8444).then(__webpack_require__.bind(__webpack_require__, 28444))).openLocalBackend,
    kubernetes: async () => (await Promise.all(/* import() */[__webpack_require__.e(4014), __webpack_require__.e(4148)]).then(__webpack_require__.bind(__webpack_require__, 94148))).openKubernetesBackend,
};
const backends = ['local', 'kubernetes'];
async function openBackend(name, context) {
    return (await adapters[name]())(context);
}


/***/ })

};
