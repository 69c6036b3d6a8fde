export const id = 2854;
export const ids = [2854, 473];
export const modules = { 52854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		I: () => cellText,
		V: () => cellForm
	});
	const cellForm = {
		plain: 0,
		quoted: 1,
		escaped: 2
	};
	function cellText(row, cell) {
		const text = Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength).toString("utf8", row.starts[cell], row.ends[cell]);
		return row.forms[cell] === cellForm.escaped ? text.replaceAll("\"\"", "\"") : text;
	}
}) };
