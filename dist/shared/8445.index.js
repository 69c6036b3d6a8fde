export const id = 8445;
export const ids = [8445];
export const modules = { 38445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		formOf: () => formOf,
		kindOf: () => kindOf,
		planOf: () => planOf,
		transferOf: () => transferOf
	});
	const columnsAtOnce = 16;
	function planOf(columns, pages, transfer = transferOf) {
		const requestOf = (column) => ({
			name: column.name,
			transfer: transfer(column)
		});
		const others = columns.filter((column) => !isRepeating(column, pages)).map(requestOf);
		const parts = Array.from({ length: Math.ceil(others.length / columnsAtOnce) }, (_, part) => part * columnsAtOnce);
		return {
			grouped: columns.filter((column) => isRepeating(column, pages)).map(requestOf),
			together: parts.map((from) => others.slice(from, from + columnsAtOnce))
		};
	}
	function kindOf({ type }) {
		if (type === "BOOLEAN") return "boolean";
		if (/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL\(\d+, *0\))$/.test(type)) return "integer";
		if (/^(FLOAT|DOUBLE|DECIMAL\(\d+, *\d+\))$/.test(type)) return "number";
		if (/^(DATE|TIMESTAMP(_S|_MS|_NS)?|TIMESTAMP WITH TIME ZONE)$/.test(type)) return "time";
		return "text";
	}
	function formOf(column) {
		if (kindOf(column) !== "time") return undefined;
		if (column.type === "DATE") return "date";
		return column.type.endsWith("WITH TIME ZONE") ? "offset" : "local";
	}
	const digits = {
		double: 15,
		integer: 18
	};
	function transferOf(column, meant) {
		const kind = kindOf(column);
		if (/^(UBIGINT|U?HUGEINT)$/.test(column.type)) return "number-text";
		if (!column.type.startsWith("DECIMAL(")) return kind;
		if (kind === "integer") return column.precision > digits.integer ? "number-text" : "integer";
		if (column.precision <= digits.double) return kind;
		return meant === "integer" ? "number-text" : "float";
	}
	const fewestGrouped = 5e4;
	function isRepeating(column, { columns }) {
		const { values, written } = columns.get(column.written) ?? {
			values: 0,
			written: 0
		};
		const transfer = transferOf(column);
		return values >= fewestGrouped && (transfer === "boolean" || written * (transfer === "text" ? 2 : 16) <= values);
	}
}) };
