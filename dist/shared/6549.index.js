export const id = 6549;
export const ids = [6549];
export const modules = {
	740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => firstBadByte });
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		function firstBadByte(bytes, from, to) {
			const part = bytes.subarray(from, to);
			const nul = part.indexOf(0);
			const bad = (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part) ? -1 : firstInvalid(part);
			const first = nul < 0 ? bad : bad < 0 ? nul : Math.min(nul, bad);
			return first < 0 ? -1 : from + first;
		}
		function firstInvalid(part) {
			let low = 0;
			let high = part.length;
			while (low < high) {
				const middle = low + high + 1 >> 1;
				if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part.subarray(0, boundary(part, middle)))) low = middle;
				else high = middle - 1;
			}
			return boundary(part, low);
		}
		function boundary(part, at) {
			let start = at;
			while (start > 0 && at - start < 3 && start < part.length && (part[start] & 192) === 128) start--;
			return start;
		}
	}),
	9233: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => numberReader,
			k: () => looksNumeric
		});
		const blanks = [
			" ",
			" ",
			"\xA0",
			" "
		].map((blank) => Buffer.from(blank).toString("latin1"));
		const longest = 400;
		function numberReader({ decimal, thousands, prefix = "", suffix = "" }) {
			const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
			const blank = `(?:${blanks.join("|")})*`;
			const marks = thousands === undefined ? undefined : blanks.includes(thousands) ? blanks.map(escaped).join("|") : escaped(thousands);
			const whole = marks === undefined ? "\\d*" : `(?:\\d{1,3}(?:(?:${marks})\\d{3})+|\\d*)`;
			const number = `(?<whole>${whole})(?:${escaped(decimal)}(?<fraction>\\d*))?(?<exponent>[eE][+-]?\\d+)?`;
			const before = prefix === "" ? "" : `${escaped(prefix)}${blank}`;
			const after = suffix === "" ? "" : `${blank}${escaped(suffix)}`;
			const pattern = new RegExp(`^(?<sign>[+-]?)${before}(?<inner>${before === "" ? "" : "[+-]?"})${number}${after}$`);
			return (text) => {
				const found = text.length > longest ? undefined : pattern.exec(text)?.groups;
				if (found === undefined) return undefined;
				const { sign = "", inner = "", whole: digits = "", fraction, exponent = "" } = found;
				if (sign !== "" && inner !== "" || digits === "" && (fraction ?? "") === "") return undefined;
				return `${sign}${inner}${digits.replaceAll(/\D/g, "")}${fraction === undefined ? "" : `.${fraction}`}${exponent}`;
			};
		}
		const looksNumeric = (text) => /^[+-]?(?:\d|\.\d)[\d.eE+-]*$/.test(text);
	}),
	69237: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Et: () => isNumber,
			Mq: () => mode,
			mh: () => sampleRows
		});
		const mostRows = 500;
		function sampleRows(text, delimiter, comment, isWhole) {
			const rows = [];
			let line = 1;
			for (let at = 0; at < text.length && rows.length < mostRows;) {
				const row = delimiter === " " ? blankRow(text, at) : rowAt(text, at, delimiter);
				if (row.next > text.length && !isWhole) break;
				const isBlank = row.cells.length === 1 && row.cells[0]?.text.trim() === "" && !row.cells[0].isQuoted;
				if (!isBlank && (comment === undefined || text[at] !== comment)) rows.push({
					line,
					cells: row.cells
				});
				for (let feed = text.indexOf("\n", at); feed >= 0 && feed < row.next; feed = text.indexOf("\n", feed + 1)) line++;
				at = row.next;
			}
			return rows;
		}
		function blankRow(text, from) {
			const feed = text.indexOf("\n", from);
			const end = feed < 0 ? text.length : feed;
			const cells = text.slice(from, end).trim().split(/[ \t]+/);
			return {
				cells: cells.map((cell) => ({
					text: cell,
					isQuoted: false
				})),
				next: feed < 0 ? end + 1 : end + 1
			};
		}
		function rowAt(text, from, delimiter) {
			const cells = [];
			for (let at = from;;) {
				const isQuoted = text[at] === "\"";
				const closing = isQuoted ? closingQuote(text, at + 1) : at;
				let end = closing;
				while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end++;
				const raw = text.slice(at, end);
				const cell = text[end] === delimiter ? raw : raw.replace(/\r$/, "");
				cells.push({
					text: isQuoted ? cell.replace(/^"|"$/g, "").replaceAll("\"\"", "\"") : cell,
					isQuoted
				});
				if (text[end] !== delimiter) return {
					cells,
					next: end + 1
				};
				at = end + 1;
			}
		}
		function closingQuote(text, from) {
			for (let at = text.indexOf("\"", from); at >= 0; at = text.indexOf("\"", at + 2)) if (text[at + 1] !== "\"") return at + 1;
			return text.length;
		}
		function mode(numbers) {
			const counts = new Map();
			for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
			return [...counts].reduce((best, next) => next[1] > best[1] ? next : best, [0, 0])[0];
		}
		const isNumber = (text) => /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text.trim());
	}),
	65656: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => isNullWord,
			w: () => valueHints
		});
		var _dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11838);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9233);
		var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69237);
		const nullWords = [
			"NA",
			"N/A",
			"n/a",
			"#N/A",
			"null",
			"NULL",
			"Null",
			"None",
			"none",
			"nil",
			"\\N",
			"-",
			"--",
			"?",
			".",
			"*",
			"missing",
			"Missing",
			"unknown",
			"Unknown",
			"n.a.",
			"k.A.",
			"(null)",
			"#NULL!"
		];
		const known = new Set(nullWords);
		const isNullWord = (text) => known.has(text);
		const byteText = (text) => Buffer.from(text).toString("latin1");
		function valueHints(names, rows, delimiter) {
			const columns = names.map((name, index) => columnOf(name, index, rows));
			const marks = marksOf(columns);
			const units = unitsOf(columns, marks);
			const numbers = new Set(columns.filter(({ texts }) => texts.length > 0 && texts.every((text) => (0, _sample_js__WEBPACK_IMPORTED_MODULE_0__.Et)(text) || reads(text, marks, {}))).map(({ name }) => name));
			return [
				...nullHints(columns, (name) => numbers.has(name) || units.has(name)),
				...markHints(marks, delimiter),
				...units.size === 0 ? [] : [hint("numbers", Object.fromEntries(units), `numbers of ${listed([...units.keys()])} stand with a unit`)],
				...booleanHints(columns),
				...dateHints(columns.filter(({ name }) => !numbers.has(name) && !units.has(name)))
			];
		}
		const hint = (key, value, reason) => ({
			key,
			value,
			reason,
			about: "values"
		});
		const listed = (names) => names.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 60))).join(", ");
		function columnOf(name, index, rows) {
			const cells = rows.flatMap((row) => row[index] ?? []).filter(({ text }) => text.trim() !== "");
			return {
				name,
				texts: cells.map(({ text }) => text.trim()).filter((text) => !isNullWord(text)),
				nulls: cells.filter(({ text }) => isNullWord(text.trim()))
			};
		}
		function nullHints(columns, isNumeric) {
			const sure = columns.filter(({ name, nulls, texts }) => nulls.length > 0 && texts.length > 0 && isNumeric(name));
			const words = new Set(sure.flatMap(({ nulls }) => nulls.map(({ text }) => text.trim())));
			const plain = columns.flatMap(({ nulls }) => nulls.map(({ text }) => text.trim()));
			for (const word of ["\\N", "?"]) if (plain.includes(word)) words.add(word);
			if (words.size === 0) return [];
			const cells = columns.flatMap(({ nulls }) => nulls.filter(({ text }) => words.has(text.trim())));
			const named = sure.length === 0 ? "cells" : `${listed(sure.map(({ name }) => name))} else`;
			const nulls = hint("nulls", [...words], `${sure.length === 0 ? named : `${named} hold numbers, and some cells there`} are ${[...words].map((word) => JSON.stringify(word)).join(", ")}`);
			if (!cells.every(({ isQuoted }) => isQuoted)) return [nulls];
			return [nulls, hint("quoted-nulls", true, "these cells are in quotes, where they are text otherwise")];
		}
		const plainMarks = {
			decimal: ".",
			thousands: undefined
		};
		const choices = [
			plainMarks,
			{
				decimal: ".",
				thousands: ","
			},
			{
				decimal: ",",
				thousands: undefined
			},
			{
				decimal: ",",
				thousands: "."
			},
			...[
				" ",
				"'",
				"’",
				"\xA0",
				" "
			].flatMap((thousands) => [{
				decimal: ".",
				thousands
			}, {
				decimal: ",",
				thousands
			}])
		];
		const reads = (text, { decimal, thousands }, unit) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.L)({
			decimal,
			thousands: thousands === undefined ? undefined : byteText(thousands),
			prefix: byteText(unit.prefix ?? ""),
			suffix: byteText(unit.suffix ?? "")
		})(byteText(text)) !== undefined;
		const unitPattern = /^[+-]?(?<prefix>[$€£¥₹]|US\$|(?:USD|EUR|CHF|GBP)(?=\s?[\d.,'+-]))?\s?(?<number>[+-]?[\d.,'\u2019\s]*\d[\d.,]*)\s?(?<suffix>%|‰|[$€£¥₹]|USD|EUR|CHF|GBP)?$/;
		const bare = (text) => {
			const { number } = unitPattern.exec(text)?.groups ?? {};
			return number === undefined ? text : number.trim();
		};
		function marksOf(columns) {
			const open = columns.filter(({ texts }) => texts.length > 0).map(({ texts }) => texts.map(bare));
			const count = (marks) => open.filter((texts) => texts.every((text) => reads(text, marks, {}))).length;
			return choices.reduce((best, next) => count(next) > count(best) ? next : best, plainMarks);
		}
		function markHints({ decimal, thousands }, delimiter) {
			const where = delimiter === "," ? " in quotes" : "";
			return [...decimal === "," ? [hint("decimal", ",", `numbers are written with a decimal comma${where}`)] : [], ...thousands === undefined ? [] : [hint("thousands", thousands, `groups of three digits are parted by ${JSON.stringify(thousands)}`)]];
		}
		function unitsOf(columns, marks) {
			return new Map(columns.flatMap(({ name, texts }) => {
				const { prefix, suffix } = unitPattern.exec(texts[0] ?? "")?.groups ?? {};
				const unit = {
					...prefix === undefined ? {} : { prefix },
					...suffix === undefined ? {} : { suffix }
				};
				return Object.keys(unit).length > 0 && texts.every((text) => reads(text, marks, unit)) ? [[name, unit]] : [];
			}));
		}
		const truths = [
			["yes", "no"],
			["y", "n"],
			["ja", "nein"],
			["j", "n"],
			["oui", "non"],
			["si", "no"],
			["sí", "no"],
			["sim", "não"],
			["ja", "nee"],
			["ja", "nej"],
			["tak", "nie"],
			["t", "f"],
			["wahr", "falsch"],
			["vrai", "faux"]
		];
		function booleanHints(columns) {
			for (const [yes, no] of truths) {
				const fitting = columns.filter(({ texts }) => {
					const words = new Set(texts.map((text) => text.toLowerCase()));
					return words.size === 2 && words.has(yes) && words.has(no);
				});
				if (fitting.length === 0) continue;
				const spelled = (word) => [...new Set(fitting.flatMap(({ texts }) => texts.filter((text) => text.toLowerCase() === word)))];
				return [hint("booleans", {
					true: spelled(yes),
					false: spelled(no)
				}, `${listed(fitting.map(({ name }) => name))} only say ${yes} and ${no}`)];
			}
			return [];
		}
		const days = [
			"YYYY/MM/DD",
			"YYYY/M/D",
			"DD.MM.YYYY",
			"D.M.YYYY",
			"DD-MM-YYYY",
			"D-M-YYYY",
			"DD/MM/YYYY",
			"D/M/YYYY",
			"MM/DD/YYYY",
			"M/D/YYYY",
			"MM-DD-YYYY",
			"M-D-YYYY",
			"D MMM YYYY",
			"D MMMM YYYY",
			"MMM D, YYYY",
			"MMMM D, YYYY",
			"MMM D YYYY",
			"D-MMM-YYYY",
			"DD-MMM-YY",
			"D.M.YY",
			"D/M/YY",
			"M/D/YY"
		];
		const times = [
			"",
			" hh:mm",
			" hh:mm:ss",
			" h:mm",
			" h:mm:ss",
			" h:mm a",
			" h:mm:ss a",
			", h:mm a",
			"Thh:mm:ss"
		];
		let allFormats;
		function formatsFor(text) {
			allFormats ??= days.flatMap((date) => times.flatMap((time) => (0, _dates_js__WEBPACK_IMPORTED_MODULE_2__.i)(date + time) ?? []));
			return allFormats.filter((format) => isDay(format, text));
		}
		function dateHints(columns) {
			const found = [];
			for (const { name, texts } of columns) {
				const [first] = texts;
				if (first === undefined || !texts.every((text) => /^(?=.*\d)[\p{L}\d., :/-]{6,40}$/u.test(text)) || /^\d{4}-\d\d-\d\d/.test(first)) continue;
				const fitting = formatsFor(first).filter((format) => texts.every((text) => isDay(format, text)));
				const meanings = new Set(fitting.map((format) => texts.map((text) => format.read(text)).join()));
				const [format] = fitting;
				if (format !== undefined && meanings.size === 1) found.push([name, format.written]);
			}
			if (found.length === 0) return [];
			const written = [...new Set(found.map(([, format]) => format))].join(", ");
			return [hint("dates", Object.fromEntries(found), `${listed(found.map(([name]) => name))} hold dates, written as ${written}`)];
		}
		function isDay(format, text) {
			const iso = format.read(text);
			if (iso === undefined) return false;
			const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
			return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso.slice(0, 10));
		}
	}),
	56549: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			dialectLine: () => dialectLine,
			sV: () => suggestBytes,
			v$: () => suggestDialect
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		var _bytes_bad_byte_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(740);
		var _encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88134);
		var _sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69237);
		var _suggest_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65656);
		const suggestBytes = 64 * 1024;
		function suggestDialect(sample, { format, isWhole, delimiter, isOnlyRows = false }) {
			const { text, hint } = textOf(sample.subarray(0, suggestBytes), isWhole && sample.length <= suggestBytes);
			const isAll = isWhole && sample.length <= suggestBytes;
			const own = delimiter ?? (format === "csv" ? "," : "	");
			const comment = commentOf(text, own);
			const shape = shapeOf(text, own, comment?.value, isAll);
			const hints = [
				hint,
				comment,
				...shape === undefined ? [] : rowHints(shape, own)
			].filter((each) => each !== undefined);
			const read = shape === undefined || isOnlyRows ? undefined : bodyOf(shape, hints);
			const all = [...hints, ...read === undefined ? [] : (0, _suggest_values_js__WEBPACK_IMPORTED_MODULE_1__.w)(read.names, read.rows, shape?.delimiter ?? own)];
			return {
				hints: all,
				dialect: Object.fromEntries(all.map(({ key, value }) => [key, value]))
			};
		}
		const dialectLine = (dialect) => `dialect: ${flow(dialect)}`;
		function flow(value) {
			if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
			if (typeof value === "object" && value !== null) return `{${Object.entries(value).map(([key, item]) => `${flowText(key)}: ${flow(item)}`).join(", ")}}`;
			return typeof value === "string" ? flowText(value) : JSON.stringify(value);
		}
		const yamlWords = /^(true|false|yes|no|on|off|y|n|null|~|-+|\.inf|\.nan)$/i;
		const flowText = (text) => /^[A-Za-z_][A-Za-z0-9_ .-]*$/.test(text) && text.trim() === text && !yamlWords.test(text) ? text : JSON.stringify(text);
		function textOf(bytes, isWhole) {
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			const mark = (0, _encoding_js__WEBPACK_IMPORTED_MODULE_2__.QB)(bytes);
			const kind = mark ?? (0, _encoding_js__WEBPACK_IMPORTED_MODULE_2__.jQ)(bytes);
			if (kind !== undefined) {
				const even = Buffer.from(buffer.subarray(mark === undefined ? 0 : 2, buffer.length & ~1));
				const encoding = mark === undefined ? kind : "utf-16";
				const reason = mark === undefined ? `every other byte is 0, as in ${kind.toUpperCase()}` : `the file begins with the mark of ${kind.toUpperCase()}`;
				return {
					text: (kind === "utf-16le" ? even : even.swap16()).toString("utf16le"),
					hint: {
						key: "encoding",
						value: encoding,
						reason,
						line: 1,
						about: "rows"
					}
				};
			}
			const whole = isWhole ? buffer : buffer.subarray(0, Math.max(0, buffer.length - 4));
			const text = buffer.toString("utf8").replace(/^\ufeff/, "");
			if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole) || (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer.subarray(0, Math.max(0, whole.length - 1)))) return { text };
			return fromWindows(buffer, text);
		}
		function fromWindows(bytes, text) {
			const bad = (0, _bytes_bad_byte_js__WEBPACK_IMPORTED_MODULE_3__.A)(bytes, 0, bytes.length);
			if (bytes.some((byte) => [
				129,
				141,
				143,
				144,
				157,
				0
			].includes(byte))) return { text };
			const line = bytes.toString("latin1", 0, bad).split("\n").length;
			const reason = `bytes such as 0x${(bytes[bad] ?? 0).toString(16)} are not UTF-8, and are characters of Windows-1252`;
			return {
				text: new TextDecoder("windows-1252").decode(bytes),
				hint: {
					key: "encoding",
					value: "windows-1252",
					reason,
					line,
					about: "rows"
				}
			};
		}
		function commentOf(text, own) {
			const lines = text.split("\n").slice(0, 200);
			for (const mark of ["#", "%"]) {
				const index = lines.findIndex((line) => line.startsWith(mark));
				if (index < 0) continue;
				const others = lines.filter((line) => line.trim() !== "" && !line.startsWith(mark));
				const commented = lines.filter((line) => line.startsWith(mark));
				const delimiters = [
					own,
					",",
					";",
					"	",
					"|"
				].filter((each) => others.every((line) => line.includes(each)));
				const count = (line, each) => line.split(each).length;
				const looksAlike = commented.every((line) => delimiters.some((each) => count(line, each) === count(others[0] ?? "", each)));
				if (others.length === 0 || looksAlike && delimiters.length > 0) continue;
				return {
					key: "comment",
					value: mark,
					reason: `line ${index + 1} begins with ${mark}, as comments do`,
					line: index + 1,
					about: "rows"
				};
			}
			return undefined;
		}
		const others = [
			",",
			"	",
			";",
			"|",
			":",
			" "
		];
		function shapeOf(text, own, comment, isWhole) {
			const shapes = [own, ...others.filter((each) => each !== own)].flatMap((delimiter) => {
				const shape = shapeBy(text, delimiter, comment, isWhole);
				return shape === undefined || delimiter !== own && isBelowName(shape) ? [] : [shape];
			});
			const lacks = ({ rows, first, width }) => rows[first]?.cells.length === width ? 0 : 1;
			const [best] = shapes.toSorted((a, b) => a.first - b.first || lacks(a) - lacks(b) || (a.delimiter === own ? -1 : b.delimiter === own ? 1 : 0));
			if (best !== undefined) return best;
			const rows = (0, _sample_js__WEBPACK_IMPORTED_MODULE_4__.mh)(text, own, comment, isWhole);
			return rows.length > 1 && rows.every(({ cells }) => cells.length === 1) ? {
				delimiter: own,
				rows,
				width: 1,
				first: 0
			} : undefined;
		}
		const mostPreamble = 50;
		const isBelowName = ({ rows, first }) => first > 0 && !isTable(rows.slice(first));
		function shapeBy(text, delimiter, comment, isWhole) {
			const rows = (0, _sample_js__WEBPACK_IMPORTED_MODULE_4__.mh)(text, delimiter, comment, isWhole);
			const widths = rows.map(({ cells }) => cells.length);
			const width = (0, _sample_js__WEBPACK_IMPORTED_MODULE_4__.Mq)(widths.slice(Math.min(mostPreamble, widths.length >> 1)));
			const first = widths.indexOf(width);
			const body = widths.slice(first);
			const alike = body.filter((each) => each === width).length;
			if (width < 2 || first < 0 || first > mostPreamble || body.length < 2 || alike < .9 * body.length) {
				return rowNames(rows, delimiter);
			}
			const before = first === 1 && widths[0] === width - 1 && width > 2 ? 0 : first;
			if (delimiter === " " && !isTable(rows.slice(before))) return undefined;
			return {
				delimiter,
				rows,
				width,
				first: before
			};
		}
		function rowNames(rows, delimiter) {
			const [header, row] = rows;
			if (rows.length !== 2 || header === undefined || row === undefined || header.cells.length < 2 || delimiter === " ") return undefined;
			return row.cells.length === header.cells.length + 1 ? {
				delimiter,
				rows,
				width: row.cells.length,
				first: 0
			} : undefined;
		}
		function isTable(rows) {
			const [header, ...body] = rows;
			if (header === undefined || body.length === 0 || rows.some(({ cells }) => cells.length !== header.cells.length)) return false;
			return header.cells.some(({ text }, column) => !(0, _sample_js__WEBPACK_IMPORTED_MODULE_4__.Et)(text) && body.every(({ cells }) => (0, _sample_js__WEBPACK_IMPORTED_MODULE_4__.Et)(cells[column]?.text ?? "")));
		}
		function rowHints(shape, own) {
			const { delimiter, rows, first } = shape;
			const header = rows[first];
			if (header === undefined) return [];
			const { line } = header;
			const found = [];
			if (delimiter !== own) found.push({
				key: "delimiter",
				value: delimiter,
				reason: `line ${line} is one column, and looks delimited by ${delimiterName(delimiter)}`,
				line,
				about: "rows"
			});
			const isAligned = delimiter === " " || isPadded(rows.slice(first));
			if (isAligned) found.push({
				key: "trim",
				value: true,
				reason: "blanks stand around the cells",
				line,
				about: delimiter === " " ? "rows" : "values"
			});
			const trailing = trailingHint(shape, header);
			if (trailing !== undefined) found.push(trailing);
			const names = header.cells.slice(0, trailing === undefined ? undefined : header.cells.length - (hasEmptyEnd(header) ? 1 : 0));
			const body = rows.slice(first + 1).map(({ cells }) => trailing === undefined ? cells : cells.slice(0, names.length));
			const before = header.line - 1 - commentLines(rows, first);
			const units = unitsHint(shape, body);
			const isHeaderless = headerless(names, body);
			if (first > 0) found.push({
				key: "skip",
				value: skipOf(line, units),
				reason: `the header seems to be on line ${line}: what stands before it is not a row`,
				line: 1,
				about: "rows"
			});
			else if (units !== undefined) found.push({
				key: "skip",
				value: { "after-header": 1 },
				reason: `line ${units} has no numbers where the rows below it have some: it looks like units`,
				line: units,
				about: "rows"
			});
			if (isHeaderless) found.push({
				key: "header",
				value: names.map((_, index) => `column_${index + 1}`),
				reason: `line ${line} looks like a row: there seems to be no header`,
				line,
				about: "rows"
			});
			else if (trailing === undefined || names[0]?.text.trim() === "") found.push(...nameHints(shape, header, names, before));
			return found;
		}
		const skipOf = (line, units) => units === undefined ? line - 1 : {
			"before-header": line - 1,
			"after-header": 1
		};
		const commentLines = (rows, first) => first === 0 ? (rows[0]?.line ?? 1) - 1 : 0;
		function delimiterName(delimiter) {
			if (delimiter === "	") return "tabs";
			return delimiter === " " ? "blanks" : delimiter === "," ? "commas (\",\")" : JSON.stringify(delimiter);
		}
		const hasEmptyEnd = ({ cells }) => cells.length > 1 && cells.at(-1)?.text.trim() === "";
		function trailingHint({ rows, first }, header) {
			const body = rows.slice(first + 1);
			const isTrailing = body.length > 0 ? body.every(hasEmptyEnd) : hasEmptyEnd(header);
			const names = header.cells.length - (hasEmptyEnd(header) ? 1 : 0);
			if (!isTrailing || body.some(({ cells }) => cells.length !== names + 1)) return undefined;
			if (!hasEmptyEnd(header) && body.every(({ cells }) => cells.length === header.cells.length)) return undefined;
			const line = body[0]?.line ?? header.line;
			return {
				key: "trailing-delimiter",
				value: true,
				reason: `line ${line} and those below it end in a delimiter`,
				line,
				about: "rows"
			};
		}
		function nameHints({ rows, first, width }, header, names, before) {
			const { line } = header;
			if (names[0]?.text.trim() === "" && names.length > 1) {
				const reason = `line ${line} leaves the first column without a name, as pandas writes its index: DataFrame.to_csv(index=False) leaves the column out`;
				return [{
					key: "unnamed",
					value: "index",
					reason,
					line,
					about: "rows"
				}];
			}
			const isTrailing = hasEmptyEnd(header) || rows.slice(first + 1).every(hasEmptyEnd);
			const isLonger = !isTrailing && names.length === width - 1 && rows.slice(first + 1).every(({ cells }) => cells.length === width);
			if (!isLonger) return [];
			const reason = `the rows have one cell more than the header, as R writes names of rows: write.csv(row.names = FALSE) leaves them out`;
			return [{
				key: "skip",
				value: Math.max(1, before + 1),
				reason,
				line,
				about: "rows"
			}, {
				key: "header",
				value: ["row", ...names.map(({ text }) => text.trim())],
				reason: `line ${line} does not name the first column`,
				line,
				about: "rows"
			}];
		}
		function isPadded(rows) {
			const cells = rows.slice(1).flatMap(({ cells: all }) => all.slice(1).filter(({ text, isQuoted }) => !isQuoted && text.trim() !== ""));
			const padded = cells.filter(({ text }) => text.trim() !== text);
			return cells.length > 0 && padded.length >= .9 * cells.length;
		}
		function unitsHint({ rows, first }, body) {
			const [units, ...below] = body;
			if (units === undefined || below.length < 2) return undefined;
			const numeric = units.flatMap((_, column) => {
				const texts = below.map((cells) => cells[column]?.text.trim() ?? "").filter((text) => text !== "" && !(0, _suggest_values_js__WEBPACK_IMPORTED_MODULE_1__.A)(text));
				return texts.length >= 2 && texts.every(_sample_js__WEBPACK_IMPORTED_MODULE_4__.Et) ? [column] : [];
			});
			const isUnits = numeric.length > 0 && numeric.every((column) => !(0, _sample_js__WEBPACK_IMPORTED_MODULE_4__.Et)(units[column]?.text ?? ""));
			const isSaid = numeric.some((column) => (units[column]?.text.trim() ?? "") !== "");
			const isNull = numeric.some((column) => (0, _suggest_values_js__WEBPACK_IMPORTED_MODULE_1__.A)(units[column]?.text.trim() ?? "-"));
			return isUnits && isSaid && !isNull ? rows[first + 1]?.line : undefined;
		}
		function headerless(names, body) {
			if (body.length === 0) return false;
			const columns = names.map(({ text }, column) => ({
				name: text.trim(),
				texts: body.map((cells) => cells[column]?.text.trim() ?? "").filter((each) => each !== "")
			}));
			const numeric = columns.filter(({ texts }) => texts.length > 0 && texts.every((text) => (0, _sample_js__WEBPACK_IMPORTED_MODULE_4__.Et)(text) || (0, _suggest_values_js__WEBPACK_IMPORTED_MODULE_1__.A)(text)));
			if (numeric.length === 0 || !numeric.every(({ name }) => (0, _sample_js__WEBPACK_IMPORTED_MODULE_4__.Et)(name))) return false;
			const words = columns.filter((column) => !numeric.includes(column));
			return words.length === 0 || words.some(({ name, texts }) => name !== "" && texts.includes(name));
		}
		function bodyOf({ rows, first }, hints) {
			const has = (key) => hints.some((hint) => hint.key === key);
			const given = hints.find(({ key }) => key === "header")?.value;
			const header = rows[first]?.cells.map(({ text }) => text.trim()) ?? [];
			const names = given ?? (has("unnamed") ? ["index", ...header.slice(1)] : header);
			const hasUnits = hints.some(({ key, value }) => key === "skip" && typeof value === "object");
			const from = first + (has("header") && !has("skip") ? 0 : 1) + (hasUnits ? 1 : 0);
			return {
				names: has("trailing-delimiter") ? names.filter((name) => name !== "") : names,
				rows: rows.slice(from).map(({ cells }) => cells)
			};
		}
	})
};
