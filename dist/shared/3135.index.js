export const id = 3135;
export const ids = [3135];
export const modules = { 23135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		B: () => codePoints,
		z: () => sizeKey
	});
	function codePoints(text, enough = Infinity) {
		let count = 0;
		for (let at = 0; at < text.length && count <= enough; at++) {
			const unit = text.charCodeAt(at);
			if (unit >= 55296 && unit <= 56319 && at + 1 < text.length) at++;
			count++;
		}
		return count;
	}
	const sizeKey = (value) => {
		if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value === 0 ? 0 : value;
		return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER) ? Number(value) : value;
	};
}) };
