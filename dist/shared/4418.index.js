export const id = 4418;
export const ids = [4418];
export const modules = { 74418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { repeatedRows: () => repeatedRows });
	var _read_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
	var _volume_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29138);
	const mostColumns = 8;
	const fewestColumns = 2;
	const mostCells = 2e6;
	const leastExcess = .02;
	async function repeatedRows(reference, current, context) {
		const columns = variedColumns(reference.profile, current.profile);
		if (columns === undefined) return undefined;
		const before = await copiesIn(reference.dataset, columns, context);
		const now = await copiesIn(current.dataset, columns, context);
		const expected = (before.pairs + 2 * Math.sqrt(before.pairs) + 3) * (now.rows / before.rows) ** 2 / now.rows;
		const [shareBefore, share] = [before.copies / before.rows, now.copies / now.rows];
		if (!(share - Math.max(expected, shareBefore) > leastExcess)) return undefined;
		const isWhole = columns.length === current.profile.columns.length;
		const what = isWhole ? "are exact copies of another row" : `are copies of another row in ${columns.join(", ")}`;
		return {
			id: "repeats",
			status: "warn",
			observed: Number(share.toPrecision(3)),
			limit: Number((shareBefore + leastExcess).toPrecision(3)),
			n: now.rows,
			message: `duplicate rows: ${now.copies} of ${now.rows} rows ${what}; in the reference ${before.copies} of ${before.rows} are. There are ${(0, _volume_js__WEBPACK_IMPORTED_MODULE_0__.Q)(now.rows / (now.rows - now.copies))} rows for each different one`,
			hint: "Check for rows that were loaded twice, and for a join that multiplies rows."
		};
	}
	function variedColumns(reference, current) {
		const now = new Map(current.columns.map((column) => [column.name, column]));
		const varied = reference.columns.filter(({ name }) => now.has(name)).toSorted((a, b) => b.distinct - a.distinct).slice(0, Math.min(mostColumns, Math.floor(mostCells / (reference.rows + current.rows))));
		const couldRepeat = varied.every((column) => variety(now.get(column.name)) < 1);
		const [first] = varied;
		if (first === undefined || varied.length < Math.min(fewestColumns, reference.columns.length) || !couldRepeat) return undefined;
		const isLess = variety(now.get(first.name)) < variety(first) - leastExcess;
		return isLess ? varied.map(({ name }) => name) : undefined;
	}
	const variety = ({ n, distinct, nulls }) => n === nulls ? 0 : distinct / (n - nulls);
	async function copiesIn(dataset, columns, context) {
		const counter = new RowCounter(columns);
		await (0, _read_table_js__WEBPACK_IMPORTED_MODULE_1__.aK)(dataset, counter, context);
		return {
			rows: counter.rows,
			...counter.copies()
		};
	}
	class RowCounter extends _read_table_js__WEBPACK_IMPORTED_MODULE_1__.Oh {
		counts = new Map();
		present;
		constructor(columns) {
			super({ columns });
			this.present = new Map(columns.map((name) => [name, ""]));
		}
		put(name, value) {
			this.present.set(name, value === null ? "" : `=${value}`);
		}
		endRow() {
			this.rows++;
			const key = [...this.present.values()].join("\0");
			this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
		}
		copies() {
			let [copies, pairs] = [0, 0];
			for (const count of this.counts.values()) {
				copies += count - 1;
				pairs += count * (count - 1) / 2;
			}
			return {
				copies,
				pairs
			};
		}
	}
}) };
