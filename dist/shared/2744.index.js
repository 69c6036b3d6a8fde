export const id = 2744;
export const ids = [2744];
export const modules = { 12744: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		l: () => escapePointer,
		w: () => fieldName
	});
	const escapePointer = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
	const unescapePointer = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
	const fieldName = (pointer) => pointer.slice(1).split("/").map(unescapePointer).join(".");
}) };
