export const id = 3607;
export const ids = [3607];
export const modules = { 23607: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { compilePattern: () => compilePattern });
	var _character_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60191);
	var _pattern_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43179);
	const memoSize = 16384;
	const memoLength = 256;
	async function compilePattern(source) {
		const pattern = (0, _pattern_syntax_js__WEBPACK_IMPORTED_MODULE_0__.E)(source);
		if (isLinear(pattern)) {
			const compiled = v8(source);
			return {
				engine: "v8",
				test: (text) => compiled.test(text)
			};
		}
		const { RE2JS } = await __webpack_require__.e(2856).then(__webpack_require__.bind(__webpack_require__, 2856));
		try {
			const compiled = RE2JS.compile(re2Syntax(pattern));
			return {
				engine: "re2js",
				test: memoised((text) => compiled.test(text))
			};
		} catch (error) {
			throw new _pattern_syntax_js__WEBPACK_IMPORTED_MODULE_0__.J(error instanceof Error ? error.message : String(error), { cause: error });
		}
	}
	function v8(source) {
		try {
			return new RegExp(source, "u");
		} catch (error) {
			throw new _pattern_syntax_js__WEBPACK_IMPORTED_MODULE_0__.J(error instanceof Error ? error.message : String(error), { cause: error });
		}
	}
	function memoised(test) {
		const known = new Map();
		return (text) => {
			if (text.length > memoLength) return test(text);
			const before = known.get(text);
			if (before !== undefined) return before;
			const answer = test(text);
			if (known.size >= memoSize) known.clear();
			known.set(text, answer);
			return answer;
		};
	}
	const boundedLength = 64;
	function isLinear(pattern) {
		return (pattern.kind === "choice" ? pattern.parts : [pattern]).every((part) => longest(part) <= boundedLength && countOfChoices(part) <= 8 || startsAtStart(part) && isOneUnambiguous(part));
	}
	function longest(pattern) {
		switch (pattern.kind) {
			case "characters": return 1;
			case "sequence": return pattern.parts.reduce((sum, part) => sum + longest(part), 0);
			case "choice": return Math.max(...pattern.parts.map(longest));
			case "repeat": {
				const length = longest(pattern.part);
				return length === 0 ? pattern.max === Infinity ? Infinity : 0 : length * pattern.max;
			}
			default: return 0;
		}
	}
	function countOfChoices(pattern) {
		switch (pattern.kind) {
			case "sequence": return pattern.parts.reduce((sum, part) => sum + countOfChoices(part), 0);
			case "choice": return Math.ceil(Math.log2(pattern.parts.length)) + Math.max(...pattern.parts.map(countOfChoices));
			case "repeat": return pattern.max * countOfChoices(pattern.part) + (pattern.max - pattern.min);
			default: return 0;
		}
	}
	const startsAtStart = (pattern) => pattern.kind === "sequence" ? startsAtStart(pattern.parts[0]) : pattern.kind === "assertion" && pattern.which === "^";
	const maxPlaces = 400;
	class TooMany extends Error {}
	function isOneUnambiguous(pattern) {
		const all = [];
		try {
			const { first } = placesOf(pattern, all);
			return isDisjoint(first) && all.every(({ follow }) => isDisjoint(follow));
		} catch (error) {
			if (error instanceof TooMany) return false;
			throw error;
		}
	}
	const isDisjoint = (places) => places.every((place, index) => places.slice(index + 1).every((other) => !(0, _character_set_js__WEBPACK_IMPORTED_MODULE_1__.EF)(place.ranges, other.ranges)));
	const nothing = {
		first: [],
		last: [],
		canBeEmpty: true
	};
	function placesOf(pattern, all) {
		switch (pattern.kind) {
			case "characters": {
				if (all.length >= maxPlaces) throw new TooMany();
				const ranges = pattern.properties.length > 0 ? [[0, _character_set_js__WEBPACK_IMPORTED_MODULE_1__.Yy]] : pattern.ranges;
				const place = {
					ranges,
					follow: []
				};
				all.push(place);
				return {
					first: [place],
					last: [place],
					canBeEmpty: false
				};
			}
			case "sequence": return pattern.parts.map((part) => placesOf(part, all)).reduce(joined, nothing);
			case "choice": {
				const parts = pattern.parts.map((part) => placesOf(part, all));
				if (parts.filter(({ canBeEmpty }) => canBeEmpty).length > 1) throw new TooMany();
				return {
					first: parts.flatMap(({ first }) => first),
					last: parts.flatMap(({ last }) => last),
					canBeEmpty: parts.some(({ canBeEmpty }) => canBeEmpty)
				};
			}
			case "repeat": return repeated(pattern, all);
			default: return nothing;
		}
	}
	function repeated({ part, min, max }, all) {
		const copies = [];
		for (let copy = 0; copy < (max === Infinity ? Math.max(min, 1) : max); copy++) {
			const next = placesOf(part, all);
			if (next.canBeEmpty && max > 1) throw new TooMany();
			const before = copies.at(-1);
			if (before !== undefined) link(before.last, next.first);
			copies.push(next);
		}
		const [first] = copies;
		const last = copies.at(-1);
		if (first === undefined || last === undefined) return nothing;
		if (max === Infinity) link(last.last, last.first);
		return {
			first: first.first,
			last: copies.slice(Math.max(0, min - 1)).flatMap((copy) => copy.last),
			canBeEmpty: min === 0 || first.canBeEmpty
		};
	}
	function joined(a, b) {
		link(a.last, b.first);
		return {
			first: a.canBeEmpty ? [...a.first, ...b.first] : a.first,
			last: b.canBeEmpty ? [...a.last, ...b.last] : b.last,
			canBeEmpty: a.canBeEmpty && b.canBeEmpty
		};
	}
	function link(from, to) {
		for (const place of from) place.follow.push(...to);
	}
	function re2Syntax(pattern) {
		switch (pattern.kind) {
			case "empty": return "(?:)";
			case "assertion": return pattern.which === "$" ? "\\z" : pattern.which === "^" ? "\\A" : pattern.which;
			case "sequence": return pattern.parts.map(re2Syntax).join("");
			case "choice": return `(?:${pattern.parts.map(re2Syntax).join("|")})`;
			case "repeat": {
				const { min, max, isLazy } = pattern;
				const count = max === Infinity ? min === 0 ? "*" : min === 1 ? "+" : `{${min},}` : `{${min},${max}}`;
				return `(?:${re2Syntax(pattern.part)})${count}${isLazy ? "?" : ""}`;
			}
			default: {
				const items = [...pattern.ranges.map(([from, to]) => `${hex(from)}-${hex(to)}`), ...pattern.properties].join("");
				if (items === "") return pattern.isNegated ? `[${hex(0)}-${hex(_character_set_js__WEBPACK_IMPORTED_MODULE_1__.Yy)}]` : `[^${hex(0)}-${hex(_character_set_js__WEBPACK_IMPORTED_MODULE_1__.Yy)}]`;
				return `[${pattern.isNegated ? "^" : ""}${items}]`;
			}
		}
	}
	const hex = (codePoint) => `\\x{${codePoint.toString(16)}}`;
}) };
