export const id = 5520;
export const ids = [5520];
export const modules = { 5520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { jsonLinesParser: () => jsonLinesParser });
	var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
	var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79728);
	var _json_scanner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67297);
	const lineFeed = 10;
	function jsonLinesParser(file, sink) {
		let rest = Buffer.alloc(0);
		let line = 0;
		let rows = 0;
		let rejected = 0;
		const take = (bytes, start, end) => {
			line++;
			const from = line === 1 && bytes[start] === 239 && bytes[start + 1] === 187 && bytes[start + 2] === 191 ? start + 3 : start;
			const to = end > from && bytes[end - 1] === 13 ? end - 1 : end;
			if (from === to) return;
			if (!(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(from, to))) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file}:${line}: the line holds bytes that are not UTF-8`, { where: {
				file,
				line
			} });
			const row = scan(bytes, from, to, file, line);
			if (row === undefined) {
				rejected++;
				sink.rejected(line);
			} else {
				rows++;
				sink.row(row);
			}
		};
		return {
			push(chunk) {
				const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
				let start = 0;
				for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
					take(bytes, start, end);
					start = end + 1;
				}
				rest = bytes.subarray(start);
				if (rest.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__.F.rowBytes) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.FU)(`${file}:${line + 1}: the line is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.F.rowBytes / 1024 / 1024} MiB`, { where: {
					file,
					line: line + 1
				} });
			},
			end() {
				if (rest.length > 0) take(rest, 0, rest.length);
				if (line === 0 || rows === 0 && rejected === 0) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file}: the file is empty`, {
					where: {
						file,
						line: 1
					},
					hint: "A data file needs at least one row."
				});
				return rows;
			}
		};
	}
	function scan(bytes, from, to, file, line) {
		try {
			return (0, _json_scanner_js__WEBPACK_IMPORTED_MODULE_3__.s)(bytes, from, to, line);
		} catch (error) {
			if (error instanceof _json_scanner_js__WEBPACK_IMPORTED_MODULE_3__.q) throw asFailure(error, file, line);
			throw error;
		}
	}
	function asFailure({ message, kind, field }, file, line) {
		const where = {
			file,
			line,
			...field === undefined ? {} : { field }
		};
		if (kind === "limit") return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.FU)(`${file}:${line}: ${message}`, { where });
		return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file}:${line}: ${message}`, {
			where,
			hint: "Each line must hold one JSON object."
		});
	}
}) };
