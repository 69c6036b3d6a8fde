export const id = 6999;
export const ids = [6999];
export const modules = { 29380: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { fittedDialect: () => fittedDialect });
	var _bytes_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52854);
	var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71975);
	var _dataset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71886);
	var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11838);
	var _reading_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8348);
	const sampleBytes = 256 * 1024;
	const sampleRows = 5e3;
	const delimiters = [
		undefined,
		";",
		"	",
		"|",
		","
	];
	const nullWords = new Set([
		"na",
		"n/a",
		"#n/a",
		"<na>",
		"null",
		"none",
		"nil",
		"nan",
		"-",
		"--",
		"?",
		".",
		"missing"
	]);
	const days = [
		"DD/MM/YYYY",
		"MM/DD/YYYY",
		"DD.MM.YYYY",
		"DD-MM-YYYY",
		"MM-DD-YYYY",
		"YYYY/MM/DD",
		"YYYY.MM.DD"
	];
	const dateFormats = days.flatMap((day) => [
		day,
		`${day} hh:mm`,
		`${day} hh:mm:ss`
	]);
	async function fittedDialect(profile, file, signal) {
		if (file.format !== "csv" && file.format !== "tsv") return undefined;
		const known = new Map(profile.columns.map((column) => [column.name, column]));
		for (const delimiter of delimiters) {
			const base = delimiter === undefined ? {} : { delimiter };
			const dialect = delimiter === undefined ? undefined : await (0, _reading_rules_js__WEBPACK_IMPORTED_MODULE_0__.E3)({
				...profile,
				reading: { dialect: base }
			}, file.name);
			const sample = await sampleOf(file, dialect, signal);
			const found = [...sample.keys()].filter((name) => known.has(name)).length;
			if (found === 0 || 2 * found < sample.size || sample.size === 1 && known.size > 1) continue;
			const cells = [...sample].flatMap(([name, texts]) => {
				const column = known.get(name);
				return column === undefined ? [] : [{
					column,
					texts
				}];
			});
			const fitted = {
				...base,
				...nullsAndMarks(cells)
			};
			return Object.keys(fitted).length === 0 ? undefined : fitted;
		}
		return undefined;
	}
	const isNumber = ({ kind }) => kind === "number" || kind === "integer";
	function nullsAndMarks(all) {
		const values = new Set(all.flatMap(({ column: { distribution } }) => distribution.kind === "values" ? distribution.counts.map(([value]) => value) : []));
		const nulls = new Set();
		for (const { column, texts } of all) {
			if (column.kind === "text" || column.nulls === 0) continue;
			for (const text of texts) if (nullWords.has(text.toLowerCase()) && !values.has(text)) nulls.add(text);
		}
		const filled = all.map(({ column, texts }) => ({
			column,
			texts: texts.filter((text) => !nulls.has(text))
		}));
		const dates = filled.flatMap(({ column, texts }) => {
			const format = column.kind === "time" ? dateFormatOf(texts) : undefined;
			return format === undefined ? [] : [[column.name, format]];
		});
		return {
			...nulls.size === 0 ? {} : { nulls: [...nulls].sort() },
			...hasDecimalCommas(filled.filter(({ column }) => isNumber(column))) ? { decimal: "," } : {},
			...dates.length === 0 ? {} : { dates: Object.fromEntries(dates) }
		};
	}
	function hasDecimalCommas(numbers) {
		const texts = numbers.flatMap((each) => each.texts);
		const fitting = (cells) => cells.filter((text) => fits("number", text)).length;
		const swapped = texts.map((text) => text.replaceAll(/[.,]/g, (mark) => mark === "," ? "." : ","));
		return texts.some((text) => text.includes(",")) && fitting(swapped) > fitting(texts);
	}
	function dateFormatOf(texts) {
		if (texts.length === 0 || texts.some((text) => fits("time", text))) return undefined;
		const possible = dateFormats.filter((written) => {
			const format = (0, _dialect_js__WEBPACK_IMPORTED_MODULE_1__.i)(written);
			return texts.every((text) => {
				const time = format?.read(text);
				return time !== undefined && fits("time", time);
			});
		});
		return possible.length === 1 ? possible[0] : undefined;
	}
	function fits(kind, text) {
		const bytes = Buffer.from(text);
		return (0, _cells_js__WEBPACK_IMPORTED_MODULE_2__.kz)(kind, bytes, 0, bytes.length) !== _cells_js__WEBPACK_IMPORTED_MODULE_2__.U9.invalid;
	}
	async function sampleOf(file, dialect, signal) {
		const [{ openSource }, { delimitedParser }] = await Promise.all([__webpack_require__.e(2885).then(__webpack_require__.bind(__webpack_require__, 82885)), __webpack_require__.e(7820).then(__webpack_require__.bind(__webpack_require__, 17820))]);
		const { dialect: _, ...plain } = file;
		const written = dialect === undefined ? plain : {
			...plain,
			dialect
		};
		const sample = new Sample();
		const parser = delimitedParser(file.name, file.format === "tsv" ? "	" : ",", sample, (0, _dataset_js__WEBPACK_IMPORTED_MODULE_3__.iH)(written));
		let seen = 0;
		try {
			for await (const chunk of openSource(written, signal).chunks()) {
				parser.push(chunk.subarray(0, sampleBytes - seen));
				seen += chunk.length;
				if (seen >= sampleBytes) break;
			}
			if (seen < sampleBytes) parser.end();
		} catch (error) {
			if (signal.aborted) throw error;
			if (sample.rows === 0) return new Map();
		}
		return sample.columns;
	}
	class Sample {
		columns = new Map();
		rows = 0;
		cells = [];
		header(names) {
			for (const name of names) this.columns.set(name, []);
			this.cells = [...this.columns.values()];
		}
		row(row) {
			if (this.rows++ >= sampleRows) return;
			for (const [index, texts] of this.cells.entries()) {
				const text = (0, _bytes_row_js__WEBPACK_IMPORTED_MODULE_4__.I)(row, index);
				if (text !== "") texts.push(text);
			}
		}
	}
}) };
