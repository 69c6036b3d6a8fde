export const id = 4130;
export const ids = [4130];
export const modules = { 84130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		Y5: () => lengthOf,
		_i: () => growingColumn,
		ml: () => addValues
	});
	function growingColumn(isNumeric, isNative) {
		if (isNumeric) return growingNumbers();
		return isNative ? growingEither() : growingTexts();
	}
	function addValues(column, values) {
		if (values.kind === "texts") {
			addTexts(column, values);
			return;
		}
		const numbers = values.kind === "numbers" ? values.values : exactNumbers(values.values);
		if (numbers !== undefined && column.addNumbers(numbers, values.nulls, values.kind === "integers")) return;
		for (let row = 0; row < values.values.length; row++) column.add(values.nulls?.[row] === 1 ? null : String(values.values[row]));
	}
	function lengthOf(values) {
		if (values === undefined) return 0;
		return values.kind === "texts" ? values.ends.length : values.values.length;
	}
	function addTexts(column, { bytes, starts, ends, nulls }) {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const whole = buffer.toString("utf8");
		const isPlain = whole.length === buffer.length;
		for (let row = 0; row < ends.length; row++) {
			const start = starts[row];
			const end = ends[row];
			column.add(nulls?.[row] === 1 ? null : isPlain ? whole.slice(start, end) : buffer.toString("utf8", start, end));
		}
	}
	const safeHigh = 2 ** 21;
	function exactNumbers(values) {
		const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
		const numbers = new Float64Array(values.length);
		for (let index = 0; index < numbers.length; index++) {
			const high = halves[2 * index + 1];
			if (high >= safeHigh || high <= -safeHigh) return undefined;
			numbers[index] = high * 2 ** 32 + (halves[2 * index] >>> 0);
		}
		return numbers;
	}
	function growingNumbers() {
		let values = new Float64Array(1024);
		let nulls = new Uint8Array(1024);
		let used = 0;
		let isWhole = true;
		const makeRoom = (length) => {
			if (length <= values.length) return;
			const [oldValues, oldNulls] = [values, nulls];
			values = new Float64Array(Math.max(length, 2 * values.length));
			values.set(oldValues);
			nulls = new Uint8Array(values.length);
			nulls.set(oldNulls);
		};
		return {
			add(value) {
				isWhole = false;
				makeRoom(used + 1);
				values[used] = value === null ? Number.NaN : Number(value);
				nulls[used++] = value === null ? 1 : 0;
			},
			addNumbers(some, missing, areWhole) {
				isWhole &&= areWhole;
				makeRoom(used + some.length);
				values.set(some, used);
				if (missing !== undefined) {
					nulls.set(missing, used);
					for (let row = 0; row < missing.length; row++) if (missing[row] === 1) values[used + row] = Number.NaN;
				}
				used += some.length;
				return true;
			},
			result: (rows) => ({
				kind: "number",
				values: values.slice(0, rows),
				nulls: nulls.slice(0, rows),
				...isWhole ? { isWhole } : {}
			})
		};
	}
	function growingTexts() {
		const values = [];
		return {
			add: (value) => void values.push(value === null ? null : String(value)),
			addNumbers: () => false,
			result: () => ({
				kind: "text",
				values
			})
		};
	}
	function growingEither() {
		let column = growingNumbers();
		let rows = 0;
		let isText = false;
		const turnToText = () => {
			const before = column.result(rows);
			column = growingTexts();
			isText = true;
			if (before.kind === "number") for (let row = 0; row < rows; row++) column.add(before.nulls[row] === 1 ? null : String(before.values[row]));
		};
		return {
			add(value) {
				if (typeof value === "string" && !isText) turnToText();
				column.add(value);
				rows++;
			},
			addNumbers(values, nulls, isWhole) {
				if (!column.addNumbers(values, nulls, isWhole)) return false;
				rows += values.length;
				return true;
			},
			result: (count) => column.result(count)
		};
	}
}) };
