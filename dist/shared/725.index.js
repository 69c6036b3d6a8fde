export const id = 725;
export const ids = [725];
export const modules = {

/***/ 21725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishEntry: () => (/* binding */ publishEntry)
/* harmony export */ });
/* harmony import */ var _comment_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22050);

const maxRounds = 8;
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
function covers(state, entry) {
    const shown = state[entry.key];
    if (shown === undefined)
        return false;
    return (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewer */ .U4)(shown, entry) || (shown.runId === entry.runId && shown.attempt === entry.attempt && shown.at === entry.at);
}
const resultFor = (known, entry) => {
    const shown = known[entry.key];
    return shown !== undefined && shown.runId !== entry.runId && (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewer */ .U4)(shown, entry) ? 'superseded' : 'written';
};
function withCreated(found, created) {
    if (created === undefined || found.some(({ id }) => id === created.id))
        return found;
    return [...found, created].toSorted((a, b) => a.id - b.id);
}
async function rewrite(comments, keep, younger, body) {
    if (keep.body !== body && !(await comments.update(keep.id, body)))
        return false;
    for (const { id } of younger)
        await comments.remove(id);
    return true;
}


/***/ })

};
