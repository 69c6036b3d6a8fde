export const id = 2786;
export const ids = [2786];
export const modules = { 82786: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { arrayAtPath: () => arrayAtPath });
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
	var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79728);
	var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58622);
	const [lineFeed, quote, backslash, comma, colon] = [
		10,
		34,
		92,
		44,
		58
	];
	const [openBracket, closeBracket, openBrace, closeBrace] = [
		91,
		93,
		123,
		125
	];
	const isSpace = (byte) => byte === 32 || byte === 9 || byte === 13 || byte === lineFeed;
	async function* arrayAtPath(chunks, path, file) {
		const cutter = new Cutter(path, file);
		for await (const chunk of chunks) {
			const written = cutter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
			if (written.length > 0) yield written;
		}
		cutter.end();
	}
	class Cutter {
		path;
		file;
		levels = [];
		line = 1;
		inText = false;
		isEscaped = false;
		isKey = false;
		keyBytes = [];
		expectsValue = true;
		inside;
		isFound = false;
		isOver = false;
		constructor(path, file) {
			this.path = path;
			this.file = file;
		}
		push(chunk) {
			const parts = [];
			let from = 0;
			for (let at = 0; at < chunk.length; at++) {
				const byte = chunk[at];
				const wasInside = this.inside !== undefined;
				this.step(byte);
				const isInside = this.inside !== undefined;
				if (isInside && !wasInside) from = at;
				if (!isInside && wasInside) parts.push(Buffer.from(chunk.subarray(from, at + 1)));
				if (byte !== lineFeed) continue;
				this.line++;
				if (!isInside) parts.push(Buffer.from("\n"));
			}
			if (this.inside !== undefined) parts.push(Buffer.from(chunk.subarray(from)));
			return Buffer.concat(parts);
		}
		end() {
			if (!this.isOver) throw this.problem("the JSON document is never closed: the file is truncated");
			if (!this.isFound) throw this.notFound();
		}
		step(byte) {
			if (this.inText) this.stepText(byte);
			else if (byte === quote) this.beginText();
			else if (byte === openBrace || byte === openBracket) this.open(byte === openBracket);
			else if (byte === closeBrace || byte === closeBracket) this.close(byte === closeBracket);
			else if (byte === comma) this.afterComma();
			else if (byte === colon) this.expectsValue = true;
			else if (!isSpace(byte) && byte < 128 && this.expectsValue) this.scalar();
		}
		stepText(byte) {
			if (this.isKey) this.keyBytes.push(byte);
			if (this.isKey && this.keyBytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__.F.nameBytes * 2) throw this.problem("a key is too long");
			if (this.isEscaped) this.isEscaped = false;
			else if (byte === backslash) this.isEscaped = true;
			else if (byte === quote) {
				this.inText = false;
				const level = this.levels.at(-1);
				if (this.isKey && level !== undefined) level.key = this.keyText();
			}
		}
		beginText() {
			this.inText = true;
			const level = this.levels.at(-1);
			this.isKey = level?.expectsKey === true && this.inside === undefined;
			if (this.isKey) this.keyBytes = [quote];
			else if (this.expectsValue) this.scalar();
			if (level !== undefined) level.expectsKey = false;
		}
		keyText() {
			try {
				return String(JSON.parse(Buffer.from(this.keyBytes).toString("utf8")));
			} catch {
				throw this.problem("a key is not valid JSON");
			}
		}
		open(isArray) {
			if (this.isOver) throw this.problem("there is text after the end of the JSON document");
			if (this.levels.length >= _limits_js__WEBPACK_IMPORTED_MODULE_0__.F.jsonDepth) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.FU)(`${this.file}:${this.line}: the value is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.F.jsonDepth} levels deep`, { where: {
				file: this.file,
				line: this.line
			} });
			const matched = this.matchedHere();
			this.levels.push({
				isArray,
				matched,
				key: "",
				index: 0,
				expectsKey: !isArray
			});
			this.expectsValue = isArray;
			if (matched !== this.path.length) return;
			if (!isArray) throw this.problem(`json-path ${this.shown()} leads to an object, not to an array of rows`);
			if (this.isFound) throw this.problem(`json-path ${this.shown()} leads to two arrays, because a key appears twice`);
			this.isFound = true;
			this.inside = this.levels.length;
		}
		close(isArray) {
			const level = this.levels.at(-1);
			if (level === undefined || level.isArray !== isArray) throw this.problem("a closing bracket does not match: it is not valid JSON");
			if (this.inside === this.levels.length) this.inside = undefined;
			this.levels.pop();
			this.expectsValue = false;
			this.isOver = this.levels.length === 0;
		}
		afterComma() {
			const level = this.levels.at(-1);
			if (level === undefined) return;
			level.index++;
			level.expectsKey = !level.isArray;
			this.expectsValue = level.isArray;
		}
		scalar() {
			this.expectsValue = false;
			if (this.levels.length === 0) throw this.problem("the JSON document is neither an object nor an array");
			if (this.inside === undefined && this.matchedHere() === this.path.length) throw this.problem(`json-path ${this.shown()} leads to a single value, not to an array of rows`);
		}
		matchedHere() {
			const level = this.levels.at(-1);
			if (level === undefined) return 0;
			if (level.matched < 0 || this.inside !== undefined) return -1;
			return this.path[level.matched] === (level.isArray ? level.index : level.key) ? level.matched + 1 : -1;
		}
		shown() {
			return JSON.stringify((0, _path_js__WEBPACK_IMPORTED_MODULE_2__.t)(this.path));
		}
		notFound() {
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${this.file}: json-path ${this.shown()} finds nothing in the document`, {
				where: { file: this.file },
				hint: "Write the keys that lead to the array of rows, joined by dots, such as data.items."
			});
		}
		problem(why) {
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${this.file}:${this.line}: ${why}`, {
				where: {
					file: this.file,
					line: this.line
				},
				hint: "Set json-path to the keys that lead to the array of rows, such as data.items."
			});
		}
	}
}) };
