export const id = 965;
export const ids = [965];
export const modules = {

/***/ 5965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   referenceAnswers: () => (/* binding */ referenceAnswers)
/* harmony export */ });
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3300);
/* harmony import */ var _read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3847);


async function referenceAnswers(rules, dataset, find, context) {
    const answers = new Map();
    for (const rule of rules) {
        const there = await (0,_read_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .xz)(await find(rule.data), { columns: rule.key }, context);
        if (there.rows === 0)
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${rule.data.join(', ')} has no rows that ${rule.columns.join(', ')} could refer to`, { where: rule.where });
        const known = new Set();
        for (let row = 0; row < there.rows; row++) {
            const key = keyAt(there, rule.key, row);
            if (key !== undefined)
                known.add(key);
        }
        answers.set(rule.id, orphans(await (0,_read_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .xz)(dataset, { columns: rule.columns }, context), rule.columns, known));
    }
    return answers;
}
function orphans(here, columns, known) {
    let count = 0;
    let first;
    for (let row = 0; row < here.rows; row++) {
        const key = keyAt(here, columns, row);
        if (key === undefined || known.has(key))
            continue;
        count++;
        first ??= here.where(row);
    }
    return first === undefined ? { count } : { count, first };
}
function keyAt(table, names, row) {
    const parts = [];
    for (const name of names) {
        const column = table.columns.get(name);
        const value = column?.kind === 'text' ? column.values[row] : undefined;
        if (value === null || value === undefined)
            return undefined;
        parts.push(value);
    }
    return names.length === 1 ? parts[0] : JSON.stringify(parts);
}


/***/ })

};
