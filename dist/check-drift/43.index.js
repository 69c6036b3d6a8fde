export const id = 43;
export const ids = [43];
export const modules = {

/***/ 1043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishEntry: () => (/* binding */ publishEntry)
/* harmony export */ });
/* harmony import */ var _comment_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);

const maxRounds = 8;
/**
 * Writes one action's part into the one comment of a pull request, and keeps the parts of others.
 *
 * Without compare-and-set, two writers can overwrite each other. So each writer keeps the join of all states it ever saw (newest part of each
 * key), writes that, waits, and looks again: when its part is missing or there are two comments, it writes again. The oldest comment wins;
 * younger ones are joined into it and deleted. A part of an older run never replaces one of a newer run. This ends with every part in one comment
 * as long as no writer takes longer from its read to its write than `settle` waits.
 */
async function publishEntry(comments, entry, between = async () => { }) {
    let known = { [entry.key]: entry };
    let created;
    for (let round = 1; round <= maxRounds; round++) {
        const found = withCreated((await comments.list()).filter(({ body }) => (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(body)), created);
        known = (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(known, ...found.map(({ body }) => (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeState */ .UJ)(body)));
        const [keep, ...younger] = found;
        if (keep !== undefined && younger.length === 0 && covers((0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeState */ .UJ)(keep.body), entry))
            return resultFor(known, entry);
        if (keep === undefined)
            created = await comments.create((0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .renderState */ .Cn)(known));
        else if (await rewrite(comments, keep, younger, (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .renderState */ .Cn)(known)))
            created = younger.some(({ id }) => id === created?.id) ? undefined : created;
        else
            created = undefined;
        if (round === 1)
            await between();
        await comments.settle();
    }
    return 'unsettled';
}
/** Whether a comment has our part, or a newer one of the same key. */
function covers(state, entry) {
    const shown = state[entry.key];
    if (shown === undefined)
        return false;
    // A part that was shortened to fit counts as ours: run, attempt and time are what tells parts apart.
    return (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewer */ .U4)(shown, entry) || (shown.runId === entry.runId && shown.attempt === entry.attempt && shown.at === entry.at);
}
const resultFor = (known, entry) => {
    const shown = known[entry.key];
    return shown !== undefined && shown.runId !== entry.runId && (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewer */ .U4)(shown, entry) ? 'superseded' : 'written';
};
/** A list that lags does not have what we just created: without this we would create it again. */
function withCreated(found, created) {
    if (created === undefined || found.some(({ id }) => id === created.id))
        return found;
    return [...found, created].toSorted((a, b) => a.id - b.id);
}
/** False when the comment to keep is gone; then nothing is deleted. */
async function rewrite(comments, keep, younger, body) {
    if (keep.body !== body && !(await comments.update(keep.id, body)))
        return false;
    for (const { id } of younger)
        await comments.remove(id);
    return true;
}


/***/ })

};
