export const id = 435;
export const ids = [435];
export const modules = {

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateFileSchema: () => (/* binding */ gateFileSchema),
/* harmony export */   gateHeadSchema: () => (/* binding */ gateHeadSchema),
/* harmony export */   gateListSchema: () => (/* binding */ gateListSchema),
/* harmony export */   gateSchema: () => (/* binding */ gateSchema)
/* harmony export */ });
const amount = {
    description: 'A finite number, or one with %, pp, us, ms or s.',
    anyOf: [{ type: 'number' }, { type: 'string', pattern: '^[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*(%|pp|us|µs|ms|s)?$' }],
};
const onFail = { enum: ['fail', 'warn'], description: 'What a missed limit does.' };
const onInconclusive = { enum: ['inconclusive', 'fail', 'warn'], description: 'What it does when the data can not decide.' };
const missing = { enum: ['fail', 'warn'], description: 'What a metric that is not there does. It is never a pass.' };
const minSamples = { type: 'integer', minimum: 1, description: 'Fewer rows than this are inconclusive.' };
const versusBaseline = {
    type: 'object',
    description: "Held against the baseline, in the metric's own better or worse direction.",
    additionalProperties: false,
    minProperties: 1,
    properties: {
        'min-gain': { ...amount, description: 'Better than the baseline by at least this.' },
        'gain-above': { ...amount, description: 'Better than the baseline by more than this.' },
        'max-loss': { ...amount, description: 'Worse than the baseline by at most this.' },
        'loss-below': { ...amount, description: 'Worse than the baseline by less than this.' },
        'max-gain': { ...amount, description: 'Better by at most this: a larger jump usually means leakage.' },
        require: {
            enum: ['point', 'non-inferior', 'superior'],
            description: 'What must clear the amount: the point itself, or the confidence bound (non-inferior for losses, superior for gains).',
        },
    },
};
const gateProperties = {
    id: { type: 'string', pattern: '^[a-z0-9][a-z0-9_.-]*$', description: 'Name of the check; the metric when left out.' },
    why: { type: 'string', description: 'Shown when the gate is missed.' },
    min: { ...amount, description: 'Least value, included.' },
    max: { ...amount, description: 'Greatest value, included.' },
    above: { ...amount, description: 'Value that must be exceeded.' },
    below: { ...amount, description: 'Value that must not be reached.' },
    'versus-baseline': versusBaseline,
    'on-fail': onFail,
    'on-inconclusive': onInconclusive,
    missing,
    'min-samples': minSamples,
};
const gateBody = { type: 'object', additionalProperties: false, properties: gateProperties };
const gateItem = {
    type: 'object',
    additionalProperties: false,
    required: ['metric'],
    properties: { metric: { type: 'string', minLength: 1, description: 'Name of the metric.' }, ...gateProperties },
};
const shortForm = { type: 'string', minLength: 1, description: 'Short form, e.g. ">= 0.92" or "baseline - 0.005".' };
/** A list of conditions, or a map from metric to conditions. */
const gates = {
    description: 'A list such as [accuracy >= 0.92], or a map such as {accuracy: ">= 0.92"}.',
    anyOf: [
        { type: 'array', minItems: 1, items: { anyOf: [shortForm, gateItem] } },
        { type: 'object', minProperties: 1, additionalProperties: { anyOf: [shortForm, gateBody] } },
    ],
};
/** A gate file in full: settings and `gates`. The short forms are the value of `gates` alone. */
const gateFileSchema = {
    type: 'object',
    description: 'What a candidate must reach.',
    additionalProperties: false,
    required: ['gates'],
    properties: {
        version: { const: 1, description: 'Version of this format.' },
        task: { enum: ['binary', 'multiclass', 'regression'], description: 'What the model predicts; found from the labels when left out.' },
        'positive-label': { type: ['string', 'number', 'boolean'], description: 'The label that counts as positive.' },
        threshold: { type: 'number', description: 'Scores from here on predict the positive label, where there is no prediction column.' },
        classes: { type: 'array', minItems: 2, items: { type: ['string', 'number', 'boolean'] }, description: 'Labels that may occur.' },
        columns: {
            type: 'object',
            description: 'Columns of the predictions.',
            additionalProperties: false,
            properties: {
                id: { type: 'string', description: 'Identifies a row in every version of the predictions.' },
                label: { type: 'string', description: 'What was true.' },
                prediction: { type: 'string', description: 'What the model said.' },
                score: { type: 'string', description: 'How sure it was: the probability of the positive label.' },
            },
        },
        defaults: {
            type: 'object',
            description: 'What holds for every gate that does not say otherwise.',
            additionalProperties: false,
            properties: {
                'on-fail': onFail,
                'on-inconclusive': onInconclusive,
                missing,
                'min-samples': minSamples,
                confidence: { type: 'number', exclusiveMinimum: 0.5, exclusiveMaximum: 1, description: 'Of the two-sided intervals; 0.95.' },
                resamples: { type: 'integer', minimum: 200, maximum: 100_000, description: 'Of the bootstrap; 2,000.' },
                seed: { type: 'integer', minimum: 0, description: 'Of the bootstrap; 7.' },
            },
        },
        metrics: {
            type: 'object',
            description: 'What a name does not say about a metric.',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    direction: { enum: ['higher-is-better', 'lower-is-better'], description: 'Which way it gets better.' },
                    unit: { enum: ['ratio', 'us', 'ms', 's', 'none'], description: 'What its value counts in.' },
                },
            },
        },
        gates,
    },
};
/** The file without its gates, which are held against their own schema one by one: messages then name the key at fault. */
const gateHeadSchema = {
    ...gateFileSchema,
    properties: { ...gateFileSchema.properties, gates: { type: ['array', 'object'], description: 'The gates.' } },
};
/** Every form of a gate: text with one condition a line, a list, a map, or a file in full. For `modelflight.yml` and the published schema. */
const gateSchema = {
    title: 'Modelflight gate',
    anyOf: [{ type: 'string', minLength: 1 }, gates, gateFileSchema],
};
/** Schema of the value of `gates` alone. */
const gateListSchema = gates;


/***/ })

};
