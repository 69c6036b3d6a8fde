export const id = 10;
export const ids = [10];
export const modules = {

/***/ 66990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ dependencyFailed),
/* harmony export */   FU: () => (/* binding */ limitExceeded),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   he: () => (/* binding */ policyRefused)
/* harmony export */ });
/* unused harmony exports exitCodes, formatWhere, explain, withHint */
/** Exit code of the command line for each class. An action's process exits 0 or 1 only. */
const exitCodes = {
    none: 0,
    'check-failed': 1,
    'input-error': 2,
    'limit-exceeded': 3,
    'policy-refused': 4,
    'dependency-failed': 5,
    inconclusive: 6,
};
/** An error whose reader is the user: it prints as one sentence, without a stack trace. */
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
/** The user's files or inputs can't be used as they are. */
const inputError = (message, details) => new Failure('input-error', message, details);
/** A size, depth or time limit that protects the runner was reached. */
const limitExceeded = (message, details) => new Failure('limit-exceeded', message, details);
/** A rule of safety forbids what was asked. */
const policyRefused = (message, details) => new Failure('policy-refused', message, details);
/** A system that the action needs did not answer, or answered badly. */
const dependencyFailed = (message, details) => new Failure('dependency-failed', message, details);
/** `file:line:column`, as editors understand it. */
function formatWhere(where) {
    const position = [where.line, where.column].filter((part) => part !== undefined);
    return [where.file, ...position].join(':');
}
const failureClasses = (/* unused pure expression or super */ null && (['input-error', 'limit-exceeded', 'policy-refused', 'dependency-failed']));
/**
 * Puts an exception in terms of the user. Packages below core (http) carry the class in a property of the same name.
 * Anything without a class is a bug of ours: it is reported as `dependency-failed`, with its stack, and never passes.
 */
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
/** What Node says about files, in words. Other codes are not expected, so they stay bugs. */
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
/** A message and its hint as two sentences. */
function withHint(message, hint) {
    if (hint === undefined)
        return message;
    return /[.!?:]$/.test(message) ? `${message} ${hint}` : `${message}. ${hint}`;
}


/***/ }),

/***/ 12744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ escapePointer),
/* harmony export */   w: () => (/* binding */ fieldName)
/* harmony export */ });
/** One step of a JSON Pointer (RFC 6901). */
const escapePointer = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapePointer = (step) => step.replaceAll('~1', '/').replaceAll('~0', '~');
/** `/gate/0/min` as people write it: `gate.0.min`. */
const fieldName = (pointer) => pointer.slice(1).split('/').map(unescapePointer).join('.');


/***/ }),

/***/ 21010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireSchema: () => (/* binding */ requireSchema),
  schemaProblems: () => (/* binding */ schemaProblems)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/errors.js
var errors = __webpack_require__(66990);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/core/lib/nearest.js
/**
 * The candidate that the user most likely meant, or undefined when none is near: Damerau-Levenshtein (optimal string alignment)
 * distance of at most a third of the word's length.
 */
function nearest(word, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .toSorted((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}
/** Insertions, deletions, substitutions and swaps of neighbours that lead from `a` to `b`; words over 64 letters count as far apart. */
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

// EXTERNAL MODULE: ./.cache/bundle/shared/packages/core/lib/pointer.js
var pointer = __webpack_require__(12744);
;// CONCATENATED MODULE: ./.cache/bundle/shared/packages/core/lib/validation.js




/** All the ways in which a value misses a schema, in words. Empty when it fits. */
function schemaProblems(value, schema) {
    // The schemas are ours: checking them against their meta-schema in every run would cost more CPU than an empty process.
    const validateSchema = false;
    const ajv = new _2020.Ajv2020({
        allErrors: true,
        strict: true,
        strictTypes: false,
        verbose: true,
        allowUnionTypes: true,
        logger: false,
        validateSchema,
    });
    const validate = ajv.compile(schema);
    if (validate(value))
        return [];
    return withoutEchoes((validate.errors ?? []).map(inWords));
}
/**
 * Checks a file's content and reports all problems together, each with its line.
 *
 * @throws Failure input-error.
 */
function requireSchema(located, schema, what) {
    const problems = schemaProblems(located.value, schema);
    const [first] = problems;
    if (first === undefined)
        return;
    const lines = problems.slice(0, 20).map(({ pointer, message }) => {
        const { line } = located.at(pointer);
        return `${located.file}${line === undefined ? '' : `:${line}`} ${message}`;
    });
    const more = problems.length > 20 ? `\nand ${problems.length - 20} more` : '';
    throw (0,errors/* inputError */.Xu)(`${what} is not valid:\n${lines.join('\n')}${more}`, { where: located.at(first.pointer) });
}
function inWords(error) {
    const path = error.instancePath;
    const name = path === '' ? 'the file' : path.slice(1).replaceAll('/', '.');
    const got = `got ${preview(error.data)}`;
    const parameters = error.params;
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(error, String(parameters['additionalProperty']));
        case 'required':
            return { pointer: path, message: `${name} needs the key ${String(parameters['missingProperty'])}` };
        case 'enum':
            return { pointer: path, message: `${name} must be one of ${parameters['allowedValues'].map(String).join(', ')}, ${got}` };
        case 'type':
            return { pointer: path, message: `${name} must be ${typeWords(parameters['type'])}, ${got}` };
        case 'anyOf':
        case 'oneOf':
            return { pointer: path, message: `${name} has none of the allowed forms, ${got}` };
        default:
            return { pointer: path, message: `${name} ${error.message ?? 'is not valid'}, ${got}` };
    }
}
function unknownKey(error, key) {
    const known = Object.keys((error.parentSchema?.['properties'] ?? {}));
    const meant = nearest(key, known);
    const suggestion = meant === undefined ? `known keys: ${known.join(', ')}` : `did you mean ${meant}?`;
    return { pointer: `${error.instancePath}/${(0,pointer/* escapePointer */.l)(key)}`, message: `unknown key ${preview(key)}; ${suggestion}` };
}
const typeWords = (type) => {
    const names = (Array.isArray(type) ? type : [type]).map((name) => name === 'object' ? 'a map' : name === 'array' ? 'a list' : `a ${String(name)}`);
    return names.join(' or ');
};
/** A value in a message: JSON, cut short. */
function preview(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
/** Alternatives (`anyOf`) report each branch and then themselves; the branches alone would contradict each other. */
function withoutEchoes(problems) {
    const summed = new Set(problems.filter(({ message }) => message.includes('none of the allowed forms')).map(({ pointer }) => pointer));
    const kept = problems.filter(({ pointer, message }) => !summed.has(pointer) || message.includes('none of the allowed forms'));
    return [...new Map(kept.map((problem) => [`${problem.pointer} ${problem.message}`, problem])).values()];
}


/***/ })

};
