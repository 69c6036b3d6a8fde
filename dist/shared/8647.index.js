export const id = 8647;
export const ids = [8647];
export const modules = { 8647: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { noticesOf: () => noticesOf });
	async function noticesOf({ files }, session, findings, signal) {
		const file = files.find(({ format }) => format === "csv" || format === "tsv");
		const quoted = quotedNulls(session, findings);
		const notices = [...session.oddities.notices(), ...quoted === undefined ? [] : [quoted]];
		if (file === undefined) return notices;
		const { dialectNotices } = await Promise.all([__webpack_require__.e(6549), __webpack_require__.e(5692)]).then(__webpack_require__.bind(__webpack_require__, 15692));
		return [...await dialectNotices(file, signal), ...notices];
	}
	function quotedNulls({ quotedNulls: all }, findings) {
		const faulty = new Set(findings.map(({ column }) => column));
		const found = all.flatMap(({ file, columns }) => [...columns].filter(([name]) => faulty.has(name)).map(([name, cells]) => ({
			file,
			name,
			...cells
		})));
		const [first] = found.toSorted((a, b) => a.file === b.file ? a.line - b.line : 0);
		if (first === undefined) return undefined;
		const count = found.reduce((sum, cells) => sum + cells.count, 0);
		const names = [...new Set(found.map(({ name }) => JSON.stringify(name.slice(0, 100))))].slice(0, 5).join(", ");
		const would = count === 1 ? "1 cell" : `${count} cells`;
		const them = count === 1 ? "it" : "them";
		return {
			id: "dialect:quoted-nulls",
			message: `${first.file}:${first.line}: ${would} of ${names} would be null without the quotes around ${them}: in quotes, the words of \`nulls\` and nothing at all are text`,
			where: {
				file: first.file,
				line: first.line,
				field: first.name
			},
			hint: "If they are missing values, add `quoted-nulls: true` to `dialect` in the contract."
		};
	}
}) };
