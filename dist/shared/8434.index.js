export const id = 8434;
export const ids = [8434, 3135];
export const modules = {
	60191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CW: () => normalRanges,
			Ec: () => namedClasses,
			XC: () => anyButLineEnd,
			Zw: () => complement
		});
		const lastCodePoint = 1114111;
		function normalRanges(ranges) {
			const joined = [];
			for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
				const last = joined.at(-1);
				if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
				else joined.push([from, to]);
			}
			return joined;
		}
		function complement(ranges) {
			const rest = [];
			let next = 0;
			for (const [from, to] of ranges) {
				if (from > next) rest.push([next, from - 1]);
				next = to + 1;
			}
			if (next <= lastCodePoint) rest.push([next, lastCodePoint]);
			return rest;
		}
		const point = (text) => text.codePointAt(0) ?? 0;
		const range = (from, to) => [point(from), point(to)];
		const digit = [range("0", "9")];
		const word = [
			range("0", "9"),
			range("A", "Z"),
			range("_", "_"),
			range("a", "z")
		];
		const space = [
			[9, 13],
			[32, 32],
			[160, 160],
			[5760, 5760],
			[8192, 8202],
			[8232, 8233],
			[8239, 8239],
			[8287, 8287],
			[12288, 12288],
			[65279, 65279]
		];
		const lineEnds = [
			[10, 10],
			[13, 13],
			[8232, 8233]
		];
		const anyButLineEnd = complement(lineEnds);
		const namedClasses = {
			d: digit,
			D: complement(digit),
			w: word,
			W: complement(word),
			s: space,
			S: complement(space)
		};
	}),
	48978: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$Q: () => parseDecimal,
			Bc: () => decimalOf,
			Nx: () => decimalText,
			YL: () => compareDecimals,
			aQ: () => multipleOf,
			s0: () => boundOf,
			vK: () => scaled
		});
		const maxExponent = 400;
		function parseDecimal(text) {
			const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
			if (match === null) return undefined;
			const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
			const places = fraction.length - Number(exponent);
			if (Math.abs(places) > maxExponent || whole.length + fraction.length > maxExponent) return undefined;
			const units = BigInt(`${sign}${whole}${fraction}`);
			return places >= 0 ? {
				units,
				places
			} : {
				units: units * 10n ** BigInt(-places),
				places: 0
			};
		}
		function decimalOf(value) {
			if (typeof value === "bigint") return {
				units: value,
				places: 0
			};
			if (Number.isSafeInteger(value)) return {
				units: BigInt(value),
				places: 0
			};
			return parseDecimal(String(value)) ?? {
				units: 0n,
				places: 0
			};
		}
		function decimalText({ units, places }) {
			const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
			const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
			const whole = digits.slice(0, digits.length - places);
			return `${units < 0n ? "-" : ""}${whole}${places === 0 || fraction === "" ? "" : `.${fraction}`}`;
		}
		function compareDecimals(a, b) {
			const places = Math.max(a.places, b.places);
			const difference = scaled(a, places) - scaled(b, places);
			return difference < 0n ? -1 : difference > 0n ? 1 : 0;
		}
		const scaled = ({ units, places }, to) => to === places ? units : units * 10n ** BigInt(to - places);
		function multipleOf(step) {
			const divisor = 10 ** step.places;
			const units = Number(step.units);
			const size = units / divisor;
			const isPlain = Number.isSafeInteger(units) && step.places <= 22;
			return (value) => {
				if (isPlain && typeof value === "number") {
					if (step.places === 0 && Number.isSafeInteger(value)) return value % units === 0;
					const whole = Math.round(value / size) * units;
					if (Math.abs(whole) < 0x38d7ea4c68000) return whole / divisor === value;
				}
				const exact = decimalOf(value);
				const places = Math.max(exact.places, step.places);
				return scaled(exact, places) % scaled(step, places) === 0n;
			};
		}
		function boundOf(limit) {
			const nearest = Number(`${limit.units}e${-limit.places}`);
			return { compare(value) {
				if (typeof value === "number") return value < nearest ? -1 : value > nearest ? 1 : value === nearest ? 0 : Number.NaN;
				return compareDecimals(decimalOf(value), limit);
			} };
		}
	}),
	68961: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LF: () => limitOf,
			MW: () => readSeverity,
			RQ: () => noneAllowed,
			i2: () => readLimit,
			tC: () => shareOf
		});
		var _walker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46604);
		const severities = ["fail", "warn"];
		const noneAllowed = {
			shown: "0",
			severity: "fail",
			allowed: () => 0
		};
		const readSeverity = (entries, walker) => walker.oneOf(entries.get("severity"), severities) ?? "fail";
		function readLimit(part, walker) {
			if (part === undefined) return undefined;
			const entries = walker.map(part, ["max", "severity"]);
			if (entries.has("max")) return limitOf(entries, walker);
			return walker.problem(part, "needs the key max: a count such as 5, or a share such as 1%");
		}
		function limitOf(entries, walker) {
			const severity = readSeverity(entries, walker);
			const max = entries.get("max");
			if (max === undefined) return {
				...noneAllowed,
				severity
			};
			const { value } = max;
			const share = shareOf(value);
			if (share !== undefined) return {
				shown: String(value),
				severity,
				allowed: (n) => share * n
			};
			if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return {
				shown: String(value),
				severity,
				allowed: () => value
			};
			walker.problem(max, `must be a count such as 5, or a share such as 1%, got ${(0, _walker_js__WEBPACK_IMPORTED_MODULE_0__.S)(value)}`);
			return noneAllowed;
		}
		function shareOf(value) {
			const percent = typeof value === "string" ? /^(\d{1,3}(?:\.\d{1,15})?)\s?%$/.exec(value)?.[1] : undefined;
			const share = percent !== undefined ? Number(percent) / 100 : typeof value === "number" && value > 0 && value < 1 ? value : undefined;
			return share !== undefined && share <= 1 ? share : undefined;
		}
	}),
	43179: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => parsePattern,
			J: () => PatternError
		});
		var _character_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60191);
		class PatternError extends Error {
			name = "PatternError";
		}
		const maxDepth = 50;
		function parsePattern(source) {
			const parser = new Parser(source);
			const pattern = parser.choice(0);
			if (!parser.isAtEnd()) throw new PatternError("a ) closes a group that was never opened");
			return pattern;
		}
		const controls = {
			t: 9,
			n: 10,
			v: 11,
			f: 12,
			r: 13,
			"0": 0
		};
		const escapable = "^$\\.*+?()[]{}|/-";
		class Parser {
			text;
			at = 0;
			constructor(source) {
				this.text = [...source];
			}
			isAtEnd() {
				return this.at >= this.text.length;
			}
			choice(depth) {
				if (depth > maxDepth) throw new PatternError(`its groups are nested beyond ${maxDepth} levels`);
				const parts = [this.sequence(depth)];
				while (this.take("|")) parts.push(this.sequence(depth));
				return parts.length === 1 ? parts[0] : {
					kind: "choice",
					parts
				};
			}
			sequence(depth) {
				const parts = [];
				while (!this.isAtEnd() && this.text[this.at] !== "|" && this.text[this.at] !== ")") parts.push(this.term(depth));
				return parts.length === 0 ? { kind: "empty" } : parts.length === 1 ? parts[0] : {
					kind: "sequence",
					parts
				};
			}
			term(depth) {
				const isGroup = this.text[this.at] === "(";
				const atom = this.atom(depth);
				const bounds = this.quantifier();
				if (bounds === undefined) return atom;
				if (atom.kind === "assertion" && !isGroup) throw new PatternError(`${atom.which} can't be repeated`);
				return {
					kind: "repeat",
					part: atom,
					min: bounds[0],
					max: bounds[1],
					isLazy: this.take("?")
				};
			}
			atom(depth) {
				const char = this.next();
				switch (char) {
					case "^":
					case "$": return {
						kind: "assertion",
						which: char
					};
					case ".": return {
						kind: "characters",
						ranges: _character_set_js__WEBPACK_IMPORTED_MODULE_0__.XC,
						properties: [],
						isNegated: false
					};
					case "(": return this.group(depth);
					case "[": return this.characterClass();
					case "\\": return this.escape();
					case "*":
					case "+":
					case "?": throw new PatternError(`there is nothing that ${char} could repeat`);
					case "{":
					case "}":
					case "]": throw new PatternError(`a ${char} must be written as \\${char}`);
					default: return single(char.codePointAt(0) ?? 0);
				}
			}
			group(depth) {
				if (this.take("?")) {
					const sign = this.next();
					if (sign === "=" || sign === "!") throw lookAround();
					if (sign === "<") {
						if (this.text[this.at] === "=" || this.text[this.at] === "!") throw lookAround();
						while (this.next() !== ">") if (this.isAtEnd()) throw new PatternError("the name of a group has no end");
					} else if (sign !== ":") throw new PatternError(`groups that start with (?${sign} are not supported`);
				}
				const inner = this.choice(depth + 1);
				if (!this.take(")")) throw new PatternError("a group has no closing )");
				return inner;
			}
			quantifier() {
				if (this.take("*")) return [0, Infinity];
				if (this.take("+")) return [1, Infinity];
				if (this.take("?")) return [0, 1];
				if (!this.take("{")) return undefined;
				const min = this.digits();
				const max = this.take(",") ? this.text[this.at] === "}" ? Infinity : this.digits() : min;
				if (!this.take("}") || Number.isNaN(min) || Number.isNaN(max)) throw new PatternError("a { must be followed by a count and }, or written as \\{");
				if (min > max) throw new PatternError(`the counts of {${min},${max}} are out of order`);
				return [min, max];
			}
			digits() {
				let text = "";
				while (/^\d$/.test(this.text[this.at] ?? "")) text += this.next();
				return text === "" ? Number.NaN : Number(text);
			}
			escape() {
				const char = this.text[this.at];
				if (char === "b" || char === "B") {
					this.at++;
					return {
						kind: "assertion",
						which: `\\${char}`
					};
				}
				if (char === "k" || /^[1-9]$/.test(char ?? "")) {
					throw new PatternError("back-references are not supported, because they can not be matched in linear time");
				}
				const item = this.escapedItem();
				return typeof item === "number" ? single(item) : item;
			}
			escapedItem() {
				const char = this.next();
				const named = _character_set_js__WEBPACK_IMPORTED_MODULE_0__.Ec[char];
				if (named !== undefined) return {
					kind: "characters",
					ranges: named,
					properties: [],
					isNegated: false
				};
				if (char === "p" || char === "P") return this.property(char);
				if (char === "u") return this.unicode();
				if (char === "x") return this.hex(2);
				if (char === "c" && /^[A-Za-z]$/.test(this.text[this.at] ?? "")) return (this.next().codePointAt(0) ?? 0) % 32;
				const control = Object.hasOwn(controls, char) ? controls[char] : undefined;
				if (control !== undefined) return control;
				if (escapable.includes(char)) return char.codePointAt(0) ?? 0;
				throw new PatternError(`\\${char} has no meaning`);
			}
			unicode() {
				if (this.take("{")) {
					let text = "";
					while (this.text[this.at] !== "}") text += this.next();
					this.at++;
					const value = /^[0-9a-f]{1,6}$/i.test(text) ? Number.parseInt(text, 16) : Number.NaN;
					if (!(value <= 1114111)) throw new PatternError("\\u{…} needs the hexadecimal number of a character");
					return value;
				}
				const first = this.hex(4);
				if (first < 55296 || first > 56319 || this.text[this.at] !== "\\" || this.text[this.at + 1] !== "u") return first;
				const before = this.at;
				this.at += 2;
				const second = this.hex(4);
				if (second >= 56320 && second <= 57343) return 65536 + (first - 55296 << 10) + (second - 56320);
				this.at = before;
				return first;
			}
			hex(digits) {
				const text = this.text.slice(this.at, this.at + digits).join("");
				if (text.length !== digits || !/^[0-9a-f]+$/i.test(text)) throw new PatternError(`an escape needs ${digits} hexadecimal digits`);
				this.at += digits;
				return Number.parseInt(text, 16);
			}
			property(letter) {
				if (!this.take("{")) throw new PatternError(`\\${letter} needs a property such as {L}`);
				let name = "";
				while (this.text[this.at] !== "}") name += this.next();
				this.at++;
				const property = propertyName(name);
				return {
					kind: "characters",
					ranges: [],
					properties: [`\\${letter}{${property}}`],
					isNegated: false
				};
			}
			characterClass() {
				const isNegated = this.take("^");
				const ranges = [];
				const properties = [];
				while (!this.take("]")) {
					const from = this.classItem();
					if (typeof from !== "number") {
						ranges.push(...from.ranges);
						properties.push(...from.properties);
						if (this.text[this.at] === "-" && this.text[this.at + 1] !== "]") throw new PatternError("a class can not start a range");
						continue;
					}
					if (this.text[this.at] !== "-" || this.text[this.at + 1] === "]") {
						ranges.push([from, from]);
						continue;
					}
					this.at++;
					const to = this.classItem();
					if (typeof to !== "number") throw new PatternError("a class can not end a range");
					if (to < from) throw new PatternError(`the range ${String.fromCodePoint(from)}-${String.fromCodePoint(to)} is out of order`);
					ranges.push([from, to]);
				}
				const normal = (0, _character_set_js__WEBPACK_IMPORTED_MODULE_0__.CW)(ranges);
				if (properties.length > 0) return {
					kind: "characters",
					ranges: normal,
					properties,
					isNegated
				};
				return {
					kind: "characters",
					ranges: isNegated ? (0, _character_set_js__WEBPACK_IMPORTED_MODULE_0__.Zw)(normal) : normal,
					properties,
					isNegated: false
				};
			}
			classItem() {
				if (this.isAtEnd()) throw new PatternError("a class has no closing ]");
				const char = this.next();
				if (char !== "\\") return char.codePointAt(0) ?? 0;
				if (this.take("b")) return 8;
				return this.escapedItem();
			}
			take(char) {
				if (this.text[this.at] !== char) return false;
				this.at++;
				return true;
			}
			next() {
				const char = this.text[this.at++];
				if (char === undefined) throw new PatternError("it ends too early");
				return char;
			}
		}
		const single = (codePoint) => ({
			kind: "characters",
			ranges: [[codePoint, codePoint]],
			properties: [],
			isNegated: false
		});
		const lookAround = () => new PatternError("look-around is not supported, because it can not be matched in linear time");
		function propertyName(written) {
			const names = /^[A-Za-z_]{1,40}(=[A-Za-z_]{1,40})?$/.test(written) ? [written, `Script=${written}`] : [];
			if (written === "digit") names.push("Nd");
			const name = names.find(isProperty);
			if (name === undefined) throw new PatternError(`the property ${written} is not supported`);
			return name;
		}
		function isProperty(name) {
			try {
				return new RegExp(`\\p{${name}}`, "u").source !== "";
			} catch {
				return false;
			}
		}
	}),
	14239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { compilePattern: () => compilePattern });
		var character_set = __webpack_require__(60191);
		var pattern_syntax = __webpack_require__(43179);
		;
		const mostPlaces = 4e3;
		function programOf(pattern) {
			const places = [{ kind: "match" }];
			const sets = new Map();
			let hasWords = false;
			const add = (place) => {
				if (places.length >= mostPlaces) throw new pattern_syntax.J(`its counted repetitions make more than ${mostPlaces} places`);
				return places.push(place) - 1;
			};
			const setOf = (characters) => {
				const { ranges, properties, isNegated } = characters;
				const key = JSON.stringify([
					ranges,
					properties,
					isNegated
				]);
				const known = sets.get(key) ?? {
					index: sets.size,
					has: characterTest(characters)
				};
				sets.set(key, known);
				return known.index;
			};
			const optional = (part, copies, next) => {
				let at = next;
				for (let copy = 0; copy < copies; copy++) at = add({
					kind: "fork",
					next: compile(part, at),
					other: next
				});
				return at;
			};
			const loop = (part, next) => {
				const fork = {
					kind: "fork",
					next: 0,
					other: next
				};
				const at = add(fork);
				fork.next = compile(part, at);
				return at;
			};
			const compile = (part, next) => {
				switch (part.kind) {
					case "empty": return next;
					case "characters": return add({
						kind: "characters",
						set: setOf(part),
						next
					});
					case "assertion":
						hasWords ||= part.which === "\\b" || part.which === "\\B";
						return add({
							kind: "assertion",
							which: part.which,
							next
						});
					case "sequence": return part.parts.reduceRight((at, each) => compile(each, at), next);
					case "choice": return part.parts.map((each) => compile(each, next)).reduceRight((other, at) => add({
						kind: "fork",
						next: at,
						other
					}));
					default: {
						let at = part.max === Infinity ? loop(part.part, next) : optional(part.part, part.max - part.min, next);
						for (let copy = 0; copy < part.min; copy++) at = compile(part.part, at);
						return at;
					}
				}
			};
			const start = compile(pattern, 0);
			return {
				places,
				start,
				sets: [...sets.values()].map(({ has }) => has),
				hasWords
			};
		}
		function characterTest({ ranges, properties, isNegated }) {
			if (properties.length === 0) return (codePoint) => isIn(ranges, codePoint) !== isNegated;
			const tests = properties.map((property) => new RegExp(`^${property}$`, "u"));
			return (codePoint) => {
				const text = String.fromCodePoint(codePoint);
				return (isIn(ranges, codePoint) || tests.some((test) => test.test(text))) !== isNegated;
			};
		}
		function isIn(ranges, codePoint) {
			let low = 0;
			let high = ranges.length;
			while (low < high) {
				const middle = low + high >> 1;
				const [from, to] = ranges[middle];
				if (codePoint < from) high = middle;
				else if (codePoint > to) low = middle + 1;
				else return true;
			}
			return false;
		}
		const isOfWord = (codePoint) => isIn(character_set.Ec["w"] ?? [], codePoint);
		function isAnchored({ places, start }) {
			const seen = new Set();
			const open = [start];
			for (let at = open.pop(); at !== undefined; at = open.pop()) {
				const place = places[at];
				if (seen.has(at) || place === undefined) continue;
				seen.add(at);
				if (place.kind === "characters" || place.kind === "match") return false;
				if (place.kind === "fork") open.push(place.other, place.next);
				else if (place.which !== "^") open.push(place.next);
			}
			return true;
		}
		;
		const before = {
			nothing: 0,
			word: 1,
			other: 2
		};
		const found = -1;
		const lost = -2;
		const endOfText = 0;
		class Alphabet {
			ascii = new Uint16Array(128);
			members = [];
			program;
			others = new Map();
			numbers = new Map();
			sorts = [];
			constructor(program) {
				this.program = program;
				for (let codePoint = 0; codePoint < 128; codePoint++) this.ascii[codePoint] = this.newClass(codePoint);
			}
			classOf(codePoint) {
				if (codePoint < 128) return this.ascii[codePoint];
				const known = this.others.get(codePoint);
				if (known !== undefined) return known;
				const kind = this.newClass(codePoint);
				this.others.set(codePoint, kind);
				return kind;
			}
			sortOf(kind) {
				return this.sorts[kind] ?? before.other;
			}
			newClass(codePoint) {
				const { sets, hasWords } = this.program;
				const members = Uint8Array.from(sets, (has) => has(codePoint) ? 1 : 0);
				const isWord = hasWords && isOfWord(codePoint);
				const key = `${isWord ? "w" : ""}${members.join("")}`;
				const known = this.numbers.get(key);
				if (known !== undefined) return known;
				const kind = this.numbers.size + 1;
				this.numbers.set(key, kind);
				this.members[kind] = members;
				this.sorts[kind] = isWord ? before.word : before.other;
				return kind;
			}
		}
		const operations = {
			match: 0,
			fork: 1,
			characters: 2,
			"^": 3,
			$: 4,
			"\\b": 5,
			"\\B": 6
		};
		class Walk {
			reached;
			spare;
			start;
			isAnchored;
			alphabet;
			operations;
			next;
			other;
			stack;
			met;
			taken;
			round = 0;
			constructor(program, alphabet) {
				const { places, start } = program;
				this.alphabet = alphabet;
				this.start = start;
				this.isAnchored = isAnchored(program);
				this.operations = Uint8Array.from(places, (place) => operations[place.kind === "assertion" ? place.which : place.kind]);
				this.next = Uint16Array.from(places, (place) => place.kind === "match" ? 0 : place.next);
				this.other = Uint16Array.from(places, (place) => place.kind === "fork" ? place.other : place.kind === "characters" ? place.set : 0);
				this.reached = new Uint16Array(places.length);
				this.spare = new Uint16Array(places.length);
				this.stack = new Uint16Array(3 * places.length + 2);
				this.met = new Uint32Array(places.length);
				this.taken = new Uint32Array(places.length);
			}
			advance(places, count, last, kind) {
				const { operations: asked, next, other, stack, met, taken, reached, start } = this;
				const round = this.newRound();
				const members = kind === endOfText ? undefined : this.alphabet.members[kind];
				const isBorder = last === before.word !== (members !== undefined && this.alphabet.sortOf(kind) === before.word);
				let size = 0;
				let depth = 0;
				for (let index = 0; index < count; index++) stack[depth++] = places[index];
				stack[depth++] = start;
				while (depth > 0) {
					const at = stack[--depth];
					if (met[at] === round) continue;
					met[at] = round;
					const operation = asked[at];
					if (operation === operations.characters) {
						const to = next[at];
						if (members === undefined || members[other[at]] === 0 || taken[to] === round) continue;
						taken[to] = round;
						reached[size++] = to;
						continue;
					}
					if (operation === operations.match) return found;
					if (operation === operations.fork) stack[depth++] = other[at];
					else if (!holds(operation, last === before.nothing, members === undefined, isBorder)) continue;
					stack[depth++] = next[at];
				}
				return members === undefined || this.isAnchored && size === 0 ? lost : size;
			}
			newRound() {
				this.round = this.round + 1 >>> 0;
				if (this.round > 0) return this.round;
				this.met.fill(0);
				this.taken.fill(0);
				return ++this.round;
			}
			turn() {
				const { reached } = this;
				this.reached = this.spare;
				this.spare = reached;
				return reached;
			}
		}
		function holds(operation, isStart, isEnd, isBorder) {
			if (operation === operations["^"]) return isStart;
			if (operation === operations.$) return isEnd;
			return operation === operations["\\b"] === isBorder;
		}
		const sizeOf = (byte) => byte < 128 ? 1 : byte >= 240 ? 4 : byte >= 224 ? 3 : 2;
		function codePointAt(bytes, at, size) {
			let value = bytes[at] & (size === 1 ? 127 : 127 >> size);
			for (let index = 1; index < size; index++) value = value << 6 | bytes[at + index] & 63;
			return value;
		}
		;
		const compilePattern = (source) => new Automaton(programOf((0, pattern_syntax.E)(source)));
		const unknown = 0;
		const mostSteps = 1 << 18;
		const mostKept = 1 << 20;
		const bytesOfState = 10;
		class Automaton {
			walk;
			alphabet;
			room = 8;
			table = new Int32Array(0);
			states = [];
			numbers = new Map();
			kept = 0;
			generation = 0;
			read = 0;
			revision = 0;
			isFutile = false;
			constructor(program) {
				this.alphabet = new Alphabet(program);
				this.walk = new Walk(program, this.alphabet);
				this.forget();
			}
			test(text) {
				const bytes = Buffer.from(text);
				return this.testBytes(bytes, 0, bytes.length);
			}
			testBytes(bytes, start, end) {
				if (this.isFutile) return this.simulate(bytes, start, end, beginning);
				const { alphabet } = this;
				const { ascii } = alphabet;
				let { table, room } = this;
				let state = 0;
				this.read += end - start;
				for (let at = start; at < end;) {
					const byte = bytes[at];
					let kind;
					if (byte < 128) {
						kind = ascii[byte];
						at++;
					} else {
						const size = sizeOf(byte);
						kind = alphabet.classOf(codePointAt(bytes, at, size));
						at += size;
					}
					let next = kind < room ? table[state * room + kind] : unknown;
					if (next <= 0) {
						next = this.step(state, kind);
						if (next < 0) return next === found;
						if (this.isFutile) return this.simulate(bytes, at, end, this.states[next - 1]);
						({table, room} = this);
					}
					state = next - 1;
				}
				return this.step(state, endOfText) === found;
			}
			steps() {
				if (this.isFutile) return undefined;
				const { table, room, states, alphabet } = this;
				return {
					states: states.length,
					room,
					next: (state, kind) => table[state * room + kind],
					ascii: alphabet.ascii,
					others: alphabet.others
				};
			}
			step(state, kind) {
				while (kind >= this.room) this.layOut(Math.max(4, this.states.length), 2 * this.room);
				const known = this.table[state * this.room + kind];
				if (known !== unknown) return known;
				const { generation } = this;
				const step = this.follow(this.states[state], kind);
				if (generation === this.generation) this.table[state * this.room + kind] = step;
				this.revision++;
				return step;
			}
			follow({ places, before: last }, kind) {
				const { walk } = this;
				const size = walk.advance(places, places.length, last, kind);
				return size < 0 ? size : this.numberOf({
					places: walk.reached.slice(0, size).sort(),
					before: this.alphabet.sortOf(kind)
				}) + 1;
			}
			numberOf(state) {
				const { places } = state;
				const key = state.before + Buffer.from(places.buffer, 0, places.byteLength).toString("latin1");
				const known = this.numbers.get(key);
				if (known !== undefined) return known;
				if ((this.states.length + 1) * this.room > mostSteps || this.kept + places.length > mostKept) this.forget();
				const number = this.states.push(state) - 1;
				this.numbers.set(key, number);
				this.kept += places.length;
				if (this.table.length < this.states.length * this.room) this.layOut(2 * this.states.length, this.room);
				return number;
			}
			forget() {
				if (this.generation++ > 0) this.isFutile = this.read < bytesOfState * this.states.length;
				this.read = 0;
				this.revision++;
				this.numbers.clear();
				this.kept = 0;
				this.states = [beginning];
				this.table = new Int32Array(4 * this.room);
			}
			layOut(states, room) {
				const larger = new Int32Array(states * room);
				for (let state = 0; state < this.states.length; state++) larger.set(this.table.subarray(state * this.room, (state + 1) * this.room), state * room);
				this.table = larger;
				this.room = room;
			}
			simulate(bytes, start, end, from) {
				const { walk, alphabet } = this;
				let places = from.places;
				let size = places.length;
				let last = from.before;
				for (let at = start; at < end;) {
					const width = sizeOf(bytes[at]);
					const kind = alphabet.classOf(codePointAt(bytes, at, width));
					at += width;
					size = walk.advance(places, size, last, kind);
					if (size < 0) return size === found;
					places = walk.turn();
					last = alphabet.sortOf(kind);
				}
				return walk.advance(places, size, last, endOfText) === found;
			}
		}
		const beginning = {
			places: new Uint16Array(0),
			before: before.nothing
		};
	}),
	68434: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readContract: () => readContract });
		var decimal = __webpack_require__(48978);
		var cells = __webpack_require__(71975);
		var pattern_syntax = __webpack_require__(43179);
		;
		const timeFormats = [
			"date",
			"date-time",
			"timestamp"
		];
		const isTime = (text, needsOffset) => {
			const bytes = Buffer.from(text);
			return (0, cells.pe)(bytes, 0, bytes.length) !== cells.U9.invalid && (!needsOffset || cells.zx.form === cells.yT.offset);
		};
		function isTimeOfDay(text) {
			const parts = /^(\d\d):(\d\d):(\d\d)(?:\.\d{1,20})?(?:[zZ]|([+-])(\d\d):(\d\d))$/.exec(text);
			if (parts === null) return false;
			const [hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = [
				1,
				2,
				3,
				5,
				6
			].map((index) => Number(parts[index] ?? 0));
			if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
			const east = (parts[4] === "-" ? -1 : 1) * (offsetHour * 60 + offsetMinute);
			return second < 60 || ((hour * 60 + minute - east) % 1440 + 1440) % 1440 === 1439;
		}
		const duration = /^P(?:\d+W|(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;
		const gap = /\d+Y\d+D|\d+H\d+S/;
		const isDuration = (text) => text.length <= 200 && duration.test(text) && !gap.test(text);
		const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
		const isHostname = (text) => text.length <= 253 && text.split(".").every((part) => label.test(part) && (part.slice(2, 4) !== "--" || /^xn--/i.test(part)));
		const isIpv4 = (text) => text.length <= 15 && /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
		function isIpv6(text) {
			if (text.length > 45 || !/^[0-9a-f:.]+$/i.test(text)) return false;
			const halves = text.split("::");
			if (halves.length > 2) return false;
			const groups = halves.flatMap((half) => half === "" ? [] : half.split(":"));
			const last = groups.at(-1);
			const hasIpv4 = last?.includes(".") === true;
			if (hasIpv4 && (!isIpv4(last) || text.endsWith("::"))) return false;
			const hex = hasIpv4 ? groups.slice(0, -1) : groups;
			if (!hex.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
			const count = hex.length + (hasIpv4 ? 2 : 0);
			return halves.length === 2 ? count <= 7 : count === 8;
		}
		const atomText = /^[a-z0-9!#$%&\x27*+/=?^_\x60{|}~-]+$/i;
		const quotedText = /^\x22(?:[ !#-[\]-~]|\\[ -~])*\x22$/;
		function isEmail(text) {
			if (text.length > 254) return false;
			const at = text.lastIndexOf("@");
			const local = text.slice(0, at);
			if (at < 1 || local.length > 64) return false;
			const isDotString = local.split(".").every((atom) => atomText.test(atom));
			if (!isDotString && !quotedText.test(local)) return false;
			const domain = text.slice(at + 1);
			const literal = /^\[(IPv6:)?(.*)\]$/i.exec(domain);
			if (literal === null) return isHostname(domain) && domain.includes(".");
			return literal[1] === undefined ? isIpv4(literal[2] ?? "") : isIpv6(literal[2] ?? "");
		}
		function isUriReference(text) {
			if (!/^(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i.test(text)) return false;
			const [, scheme, authority, path = "", rest = ""] = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(.*)$/.exec(text) ?? [];
			if (scheme !== undefined && !/^[a-z][a-z0-9+.-]*$/i.test(scheme)) return false;
			if (path.includes("[") || path.includes("]") || /[[\]]/.test(rest) || rest.indexOf("#", rest.indexOf("#") + 1) > 0) return false;
			return authority === undefined || isAuthority(authority);
		}
		function isAuthority(authority) {
			const host = authority.slice(authority.lastIndexOf("@") + 1);
			if (authority.slice(0, authority.length - host.length).match(/[[\]]/) !== null || authority.split("@").length > 2) return false;
			const bracketed = /^\[([^\]]*)\](?::\d*)?$/.exec(host);
			if (bracketed !== null) return isIpv6(bracketed[1] ?? "") || /^v[0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+$/i.test(bracketed[1] ?? "");
			return /^[^[\]:]*(?::\d*)?$/.test(host);
		}
		const isUri = (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && isUriReference(text);
		function isRegex(text) {
			try {
				(0, pattern_syntax.E)(text);
				return true;
			} catch {
				return false;
			}
		}
		const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
		const jsonPointer = /^(?:\/(?:[^~/]|~[01])*)*$/;
		const relativePointer = /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/;
		const formats = {
			date: (text) => isTime(text, false),
			"date-time": (text) => isTime(text, true),
			timestamp: (text) => isTime(text, false),
			time: isTimeOfDay,
			duration: isDuration,
			email: isEmail,
			hostname: isHostname,
			ipv4: isIpv4,
			ipv6: isIpv6,
			uri: isUri,
			"uri-reference": isUriReference,
			uuid: (text) => uuid.test(text),
			"json-pointer": (text) => jsonPointer.test(text),
			"relative-json-pointer": (text) => relativePointer.test(text),
			regex: isRegex
		};
		var values = __webpack_require__(23135);
		var contract_walker = __webpack_require__(46604);
		;
		const annotations = [
			"title",
			"description",
			"examples",
			"default",
			"$comment",
			"deprecated",
			"readOnly",
			"writeOnly",
			"contentEncoding",
			"contentMediaType",
			"contentSchema"
		];
		const numberKeywords = [
			"minimum",
			"maximum",
			"exclusiveMinimum",
			"exclusiveMaximum",
			"multipleOf"
		];
		const textKeywords = [
			"minLength",
			"maxLength",
			"pattern",
			"format"
		];
		const combinations = [
			"allOf",
			"anyOf",
			"oneOf",
			"not",
			"if",
			"$ref"
		];
		const valueKeywords = [
			...numberKeywords,
			...textKeywords,
			"enum",
			"const",
			...combinations
		];
		const rowKeywords = [
			"minProperties",
			"maxProperties",
			"dependentRequired",
			"dependentSchemas",
			...combinations
		];
		const structure = [
			"properties",
			"patternProperties",
			"additionalProperties",
			"propertyNames",
			"required"
		];
		const schemaKeywords = [...new Set([
			"type",
			...valueKeywords,
			...rowKeywords,
			...structure,
			"then",
			"else",
			"$defs",
			"definitions",
			...annotations
		])];
		const maxSchemas = 2e4;
		function isTooMuch(part, { budget, walker }) {
			if (budget.left === 0) walker.problem(part, `makes more than ${maxSchemas} schemas, because references repeat references`);
			return budget.left-- <= 0;
		}
		const passes = () => true;
		const fails = () => false;
		const allOf = (tests) => {
			const [only] = tests;
			if (only === undefined) return passes;
			return tests.length === 1 ? only : (value) => tests.every((test) => test(value));
		};
		function compileValue(part, scope) {
			if (typeof part.value === "boolean") return part.value ? passes : fails;
			if (isTooMuch(part, scope)) return fails;
			const entries = scope.walker.map(part, schemaKeywords);
			const type = entries.get("type");
			const tests = type === undefined ? [] : [typeTest(type, scope)];
			for (const keyword of valueKeywords) if (entries.has(keyword)) tests.push(compileKeyword(keyword, part, scope));
			return allOf(tests);
		}
		function compileKeyword(keyword, schema, scope) {
			const { walker } = scope;
			const part = walker.map(schema).get(keyword);
			if (part === undefined) return passes;
			switch (keyword) {
				case "minLength":
				case "maxLength": return lengthTest(keyword, walker.count(part));
				case "pattern": return ofText(patternTest(part, scope));
				case "format": return ofText(formatTest(part, scope));
				case "enum": return oneOfValues(walker.list(part), walker);
				case "const": return oneOfValues([part], walker);
				case "allOf":
				case "anyOf":
				case "oneOf":
				case "not":
				case "if":
				case "$ref": return combine(keyword, part, schema, scope, compileValue);
				default: return numberTest(keyword, part, walker);
			}
		}
		function combine(keyword, part, schema, scope, compile) {
			const listed = () => {
				const items = scope.walker.list(part);
				if (items.length === 0) scope.walker.problem(part, "must list at least one schema");
				return items.map((item) => compile(item, scope));
			};
			switch (keyword) {
				case "allOf": return allOf(listed());
				case "anyOf": {
					const tests = listed();
					return (value) => tests.some((test) => test(value));
				}
				case "oneOf": {
					const tests = listed();
					return (value) => tests.filter((test) => test(value)).length === 1;
				}
				case "not": {
					const test = compile(part, scope);
					return (value) => !test(value);
				}
				case "if": {
					const entries = scope.walker.map(schema);
					const [test, then, otherwise] = [
						part,
						entries.get("then"),
						entries.get("else")
					].map((each) => each === undefined ? passes : compile(each, scope));
					return (value) => test(value) ? then(value) : otherwise(value);
				}
				default: {
					const target = resolve(part, scope);
					return target === undefined ? fails : compile(target.part, target.scope);
				}
			}
		}
		function resolve(part, scope) {
			const { walker, root, following } = scope;
			const reference = walker.text(part);
			if (reference === undefined) return undefined;
			if (!/^#\/(?:\$defs|definitions|properties)\//.test(reference)) {
				return walker.problem(part, `must lead to a schema of this row, such as #/$defs/code, got ${(0, contract_walker.S)(reference)}`);
			}
			if (following.includes(reference)) return walker.problem(part, `leads back to itself: ${[...following, reference].map(contract_walker.S).join(", ")}`);
			const target = walker.follow(root, reference);
			if (target === undefined) return walker.problem(part, `leads nowhere: the row has no ${(0, contract_walker.S)(reference)}`);
			return {
				part: target,
				scope: {
					...scope,
					following: [...following, reference]
				}
			};
		}
		const typeNames = [
			"string",
			"number",
			"integer",
			"boolean",
			"null",
			"object",
			"array"
		];
		function typeTest(part, { walker }) {
			const names = new Set((Array.isArray(part.value) ? walker.list(part) : [part]).map((each) => walker.oneOf(each, typeNames)));
			const takesIntegers = names.has("integer") || names.has("number");
			return (value) => {
				if (value === null) return names.has("null");
				if (typeof value === "string") return names.has("string");
				if (typeof value === "boolean") return names.has("boolean");
				if (typeof value === "bigint" || Number.isInteger(value)) return takesIntegers;
				return names.has("number") && Number.isFinite(value);
			};
		}
		const ofText = (test) => (value) => typeof value !== "string" || test(value);
		const ofNumber = (test) => (value) => typeof value !== "number" && typeof value !== "bigint" || test(value);
		function numberTest(keyword, part, walker) {
			const limit = walker.decimal(part);
			if (limit === undefined) return fails;
			if (keyword === "multipleOf") {
				if (limit.units > 0n) return ofNumber((0, decimal.aQ)(limit));
				walker.problem(part, `must be above 0, got ${(0, contract_walker.S)(part.value)}`);
				return fails;
			}
			const bound = (0, decimal.s0)(limit);
			switch (keyword) {
				case "minimum": return ofNumber((value) => bound.compare(value) >= 0);
				case "maximum": return ofNumber((value) => bound.compare(value) <= 0);
				case "exclusiveMinimum": return ofNumber((value) => bound.compare(value) > 0);
				default: return ofNumber((value) => bound.compare(value) < 0);
			}
		}
		function lengthTest(keyword, bound) {
			if (bound === undefined) return fails;
			if (keyword === "minLength") return ofText((text) => text.length >= bound && (text.length >= 2 * bound || (0, values.B)(text, bound) >= bound));
			return ofText((text) => text.length <= bound || text.length <= 2 * bound && (0, values.B)(text, bound) <= bound);
		}
		function patternTest(part, scope) {
			const pattern = scope.walker.text(part);
			return pattern === undefined ? fails : matcherOf(pattern, part, scope);
		}
		function matcherOf(pattern, part, { walker, patterns }) {
			const matcher = patterns.get(pattern);
			if (matcher !== undefined && !(matcher instanceof Error)) return (text) => matcher.test(text);
			walker.problem(part, `is no pattern that can be used: ${(matcher?.message ?? "it was not found").slice(0, 200)}`);
			return fails;
		}
		function formatTest(part, { walker }) {
			const format = walker.oneOf(part, Object.keys(formats));
			return format === undefined ? fails : formats[format] ?? fails;
		}
		function oneOfValues(parts, walker) {
			const known = new Set();
			for (const part of parts) {
				const { value } = part;
				if (typeof value === "number") {
					const exact = walker.decimal(part);
					known.add((0, values.z)(exact?.places === 0 ? exact.units : value));
				} else if (value === null || typeof value === "string" || typeof value === "boolean") known.add(value);
			}
			return (value) => known.has(typeof value === "number" || typeof value === "bigint" ? (0, values.z)(value) : value);
		}
		function compileRow(part, scope) {
			if (typeof part.value === "boolean") return part.value ? passes : fails;
			if (isTooMuch(part, scope)) return fails;
			const { walker } = scope;
			const entries = walker.map(part, schemaKeywords);
			const tests = [];
			const type = entries.get("type");
			const names = type === undefined ? [] : (Array.isArray(type.value) ? walker.list(type) : [type]).map((each) => walker.oneOf(each, typeNames));
			if (type !== undefined && !names.includes("object")) tests.push(fails);
			for (const keyword of ["enum", "const"]) {
				const whole = entries.get(keyword);
				if (whole !== undefined) walker.problem(whole, "compares whole rows, which is not supported; ask about a column in properties");
			}
			if (structure.some((keyword) => entries.has(keyword))) tests.push(structureTest(part, scope));
			for (const keyword of rowKeywords) if (entries.has(keyword)) tests.push(compileRowKeyword(keyword, part, scope));
			return allOf(tests);
		}
		function compileRowKeyword(keyword, schema, scope) {
			const { walker, reads } = scope;
			const part = walker.map(schema).get(keyword);
			if (part === undefined) return passes;
			switch (keyword) {
				case "minProperties":
				case "maxProperties": {
					const bound = walker.count(part);
					reads.all = true;
					if (bound === undefined) return fails;
					return keyword === "minProperties" ? (row) => row.size >= bound : (row) => row.size <= bound;
				}
				case "dependentRequired": {
					const rules = [...walker.map(part)].map(([name, needed]) => ({
						name,
						needed: namesOf(needed, scope)
					}));
					for (const { name } of rules) reads.names.add(name);
					return (row) => rules.every(({ name, needed }) => !row.has(name) || needed.every((other) => row.has(other)));
				}
				case "dependentSchemas": {
					const rules = [...walker.map(part)].map(([name, inner]) => ({
						name,
						test: compileRow(inner, scope)
					}));
					for (const { name } of rules) reads.names.add(name);
					return (row) => rules.every(({ name, test }) => !row.has(name) || test(row));
				}
				default: return combine(keyword, part, schema, scope, compileRow);
			}
		}
		function namesOf(part, { walker, reads }) {
			const names = walker.list(part).flatMap((item) => walker.text(item) ?? []);
			for (const name of names) reads.names.add(name);
			return names;
		}
		function structureTest(schema, scope) {
			const { walker, reads } = scope;
			const entries = walker.map(schema);
			const properties = new Map([...walker.map(entries.get("properties"))].map(([name, part]) => [name, compileValue(part, scope)]));
			for (const name of properties.keys()) reads.names.add(name);
			const patterns = [...walker.map(entries.get("patternProperties"))].map(([pattern, part]) => ({
				matches: matcherOf(pattern, part, scope),
				test: compileValue(part, scope)
			}));
			const required = entries.get("required");
			const needed = required === undefined ? [] : namesOf(required, scope);
			const others = entries.get("additionalProperties");
			const otherTest = others === undefined ? undefined : compileValue(others, scope);
			const names = entries.get("propertyNames");
			const nameTest = names === undefined ? undefined : compileValue(names, scope);
			if (patterns.length > 0 || otherTest !== undefined || nameTest !== undefined) reads.all = true;
			return (row) => {
				for (const name of needed) if (!row.has(name)) return false;
				for (const [name, value] of row) {
					const own = properties.get(name);
					if (own?.(value) === false || nameTest?.(name) === false) return false;
					const matching = patterns.filter(({ matches }) => matches(name));
					if (!matching.every(({ test }) => test(value))) return false;
					if (own === undefined && matching.length === 0 && otherTest?.(value) === false) return false;
				}
				return true;
			};
		}
		var contract_limits = __webpack_require__(68961);
		;
		const maxParts = 2e4;
		function meaningOf(keyword, part, schema, scope) {
			const around = keyword === "if" && schema !== undefined ? scope.walker.map(schema) : new Map();
			const value = keyword === "$ref" ? { $ref: part.value } : part.value;
			const whole = keyword === "if" ? [
				value,
				around.get("then")?.value ?? true,
				around.get("else")?.value ?? true
			] : value;
			return JSON.stringify(expanded(whole, scope, { left: maxParts }, []));
		}
		function expanded(value, scope, budget, following) {
			if (typeof value !== "object" || value === null || --budget.left < 0) return value;
			if (Array.isArray(value)) return value.map((item) => expanded(item, scope, budget, following));
			const entries = Object.entries(value).filter(([key]) => !annotations.some((annotation) => annotation === key));
			return Object.fromEntries(entries.map(([key, item]) => {
				if (key !== "$ref" || typeof item !== "string" || following.includes(item)) return [key, expanded(item, scope, budget, following)];
				const target = scope.walker.follow(scope.root, item);
				return [key, target === undefined ? item : expanded(target.value, scope, budget, [...following, item])];
			}));
		}
		;
		const numberWords = [
			"minimum",
			"maximum",
			"exclusiveMinimum",
			"exclusiveMaximum",
			"multipleOf"
		];
		const textWords = [
			"minLength",
			"maxLength",
			"pattern",
			"format"
		];
		function columnType(schema, scope) {
			const { walker } = scope;
			const own = typeof schema.value === "boolean" ? undefined : walker.map(schema).get("type");
			const names = own === undefined ? [] : (Array.isArray(own.value) ? walker.list(own) : [own]).map((part) => walker.oneOf(part, typeNames));
			if (names.includes(undefined)) return {
				type: undefined,
				allowsNull: false
			};
			const types = typesOf(schema, scope) ?? spokenOf(schema, scope);
			if (types === undefined) return {
				type: undefined,
				allowsNull: false
			};
			const named = [...types].filter((type) => type !== "null");
			if (types.has("object") || types.has("array")) {
				walker.problem(schema, `has the type ${named.join(" or ")}, and a row is flat: its values are text, numbers and booleans`);
			} else if (named.length !== 1) {
				walker.problem(schema, `must name one type, with or without null, got ${[...types].join(" and ") || "none that is possible"}`);
			}
			return {
				type: named[0],
				allowsNull: types.has("null")
			};
		}
		const known = new WeakMap();
		function typesOf(schema, scope) {
			const found = known.get(scope.budget) ?? new Map();
			known.set(scope.budget, found);
			if (!found.has(schema.pointer)) found.set(schema.pointer, findTypes(schema, scope));
			return found.get(schema.pointer);
		}
		function findTypes(schema, scope) {
			if (typeof schema.value === "boolean") return undefined;
			const entries = scope.walker.map(schema);
			const found = [];
			const type = entries.get("type");
			if (type !== undefined) found.push(simplified(new Set((Array.isArray(type.value) ? type.value : [type.value]).map(String))));
			const values = entries.has("const") ? [entries.get("const")?.value] : entries.get("enum")?.value;
			if (type === undefined && Array.isArray(values)) found.push(simplified(new Set(values.map(typeOfValue))));
			const reference = entries.get("$ref");
			if (type === undefined && reference !== undefined) {
				const target = scope.walker.follow(scope.root, String(reference.value));
				if (target !== undefined && !scope.following.includes(String(reference.value))) {
					const inner = typesOf(target, {
						...scope,
						following: [...scope.following, String(reference.value)]
					});
					if (inner !== undefined) found.push(inner);
				}
			}
			if (type === undefined) {
				for (const part of itemsOf(entries.get("allOf"))) found.push(...[typesOf(part, scope)].filter((each) => each !== undefined));
				for (const keyword of ["anyOf", "oneOf"]) found.push(...[unionOf(itemsOf(entries.get(keyword)), scope)].filter((each) => each !== undefined));
			}
			const [first, ...rest] = found;
			return first === undefined ? undefined : rest.reduce(common, first);
		}
		const itemsOf = (part) => part !== undefined && Array.isArray(part.value) ? part.value.map((value, index) => ({
			value,
			pointer: `${part.pointer}/${index}`
		})) : [];
		function unionOf(parts, scope) {
			const found = parts.map((part) => typesOf(part, scope) ?? spokenOf(part, scope));
			const told = found.filter((types) => types !== undefined);
			return parts.length === 0 || told.length < parts.length ? undefined : simplified(new Set(told.flatMap((types) => [...types])));
		}
		const simplified = (types) => types.has("number") ? new Set([...types].filter((type) => type !== "integer")) : types;
		const common = (a, b) => {
			const both = [...a].filter((type) => b.has(type) || type === "integer" && b.has("number"));
			return new Set([...both, ...a.has("number") && b.has("integer") ? ["integer"] : []]);
		};
		function typeOfValue(value) {
			if (value === null) return "null";
			if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
			return Array.isArray(value) ? "array" : typeof value;
		}
		function spokenOf(schema, scope) {
			if (typeof schema.value === "boolean") return undefined;
			const keys = scope.walker.map(schema);
			const speaks = (words) => words.some((word) => keys.has(word));
			const types = [...speaks(numberWords) ? ["number"] : [], ...speaks(textWords) ? ["string"] : []];
			return types.length === 0 ? undefined : new Set(types);
		}
		function effectiveSchema(schema, scope) {
			const own = typeof schema.value === "object" && schema.value !== null ? Object.keys(schema.value) : [];
			const says = own.filter((key) => ![
				"title",
				"description",
				"$comment",
				"examples",
				"default"
			].includes(key));
			const reference = scope.walker.map(typeof schema.value === "boolean" ? undefined : schema).get("$ref");
			if (reference === undefined || says.length !== 1) return {
				part: schema,
				scope
			};
			const target = resolve(reference, scope);
			return target === undefined ? {
				part: schema,
				scope
			} : effectiveSchema(target.part, target.scope);
		}
		;
		const figures = [
			"min",
			"max",
			"mean",
			"distinct"
		];
		function readRanges(limits, walker) {
			const plain = figures.map((figure) => readRange(figure, limits.get(figure), walker));
			const quantiles = [...walker.map(limits.get("quantiles"))].map(([key, part]) => {
				const at = Number(key);
				if (!(at > 0 && at < 1)) walker.problem(part, `must be named by a number between 0 and 1, such as 0.5 for the median, got ${(0, contract_walker.S)(key)}`);
				return readRange(`quantile:${at}`, part, walker);
			});
			return [...plain, ...quantiles].filter((rule) => rule !== undefined);
		}
		function readRange(figure, part, walker) {
			if (part === undefined) return undefined;
			const entries = walker.map(part, [
				"min",
				"max",
				"severity"
			]);
			const min = walker.number(entries.get("min"));
			const max = walker.number(entries.get("max"));
			if (min === undefined && max === undefined) return walker.problem(part, "needs min or max");
			if (min !== undefined && max !== undefined && min > max) return walker.problem(part, `has a min of ${min} above its max of ${max}`);
			const exact = {
				min: walker.decimal(entries.get("min")),
				max: walker.decimal(entries.get("max"))
			};
			return {
				figure,
				min,
				max,
				exact,
				severity: (0, contract_limits.MW)(entries, walker),
				where: walker.where(part)
			};
		}
		function readValueSet(part, walker) {
			if (part === undefined) return undefined;
			const isList = Array.isArray(part.value);
			const entries = isList ? new Map([["known", part]]) : walker.map(part, [
				"known",
				"coverage",
				"max",
				"severity"
			]);
			const known = entries.get("known");
			if (known === undefined) return walker.problem(part, "needs the key known: a list of values");
			const values = walker.list(known).flatMap((item) => {
				const { value } = item;
				if (typeof value === "string" || typeof value === "boolean") return [String(value)];
				if (typeof value === "number") return [walker.literal(item) ?? String(value)];
				walker.problem(item, `must be a text, a number or a boolean, got ${(0, contract_walker.S)(value)}`);
				return [];
			});
			if (values.length === 0) walker.problem(known, "must list at least one value");
			return {
				known: [...new Set(values)],
				coverage: readCoverage(entries.get("coverage"), walker),
				where: walker.where(part),
				...(0, contract_limits.LF)(entries, walker)
			};
		}
		function readCoverage(part, walker) {
			if (part === undefined) return undefined;
			const share = part.value === 1 ? 1 : (0, contract_limits.tC)(part.value);
			return share ?? walker.problem(part, `must be a share such as 90%, got ${(0, contract_walker.S)(part.value)}`);
		}
		var pattern = __webpack_require__(14239);
		;
		const either = (...parts) => `(?:${parts.join("|")})`;
		const longestHost = 63;
		const alnum = "[a-zA-Z0-9]";
		const inLabel = "[a-zA-Z0-9-]";
		const format_patterns_label = either(alnum, `${alnum}${inLabel}{0,2}${alnum}`, `${alnum}${inLabel}(?:${alnum}${inLabel}|-${alnum})${inLabel}*${alnum}`, `[xX][nN]--${inLabel}*${alnum}`);
		const domain = `${format_patterns_label}(?:\\.${format_patterns_label})+`;
		const octet = either("25[0-5]", "2[0-4][0-9]", "1[0-9][0-9]", "[1-9]?[0-9]");
		const ipv4 = `${octet}(?:\\.${octet}){3}`;
		const h16 = "[0-9a-fA-F]{1,4}";
		const ls32 = either(`${h16}:${h16}`, ipv4);
		const before = (groups) => groups === 0 ? `(?:${h16})?` : `(?:(?:${h16}:){0,${groups}}${h16})?`;
		const ipv6 = either(`(?:${h16}:){6}${ls32}`, `::(?:${h16}:){5}${ls32}`, ...[
			4,
			3,
			2,
			1,
			0
		].map((behind, index) => `${before(index)}::(?:${h16}:){${behind}}${ls32}`), `${before(5)}::${h16}`, `${before(6)}::`);
		const atom = "[a-zA-Z0-9!#$%&\\x27*+/=?^_\\x60{|}~\\-]+";
		const local = either(`${atom}(?:\\.${atom})*`, "\\x22(?:[ !#-\\[\\]-~]|\\\\[ -~])*\\x22");
		const ipv6Tag = "[iI][pP][vV]6:";
		const email = `${local}@${either(domain, `\\[${ipv4}\\]`, `\\[${ipv6Tag}${ipv6}\\]`)}`;
		const encoded = "%[0-9a-fA-F]{2}";
		const plain = "a-zA-Z0-9\\-._~!$&'()*+,;=";
		const inUser = either(`[${plain}:]`, encoded);
		const inHost = either(`[${plain}]`, encoded);
		const inPath = either(`[${plain}:@\\/]`, encoded);
		const inFirst = either(`[${plain}@]`, encoded);
		const inRest = either(`[${plain}:@\\/?]`, encoded);
		const host = either(`\\[${either(ipv6, `[vV][0-9a-fA-F]+\\.[${plain}:]+`)}\\]`, `${inHost}*`);
		const authority = `\\/\\/(?:${inUser}*@)?${host}(?::[0-9]*)?(?:\\/${inPath}*)?`;
		const rooted = `\\/(?:${either(`[${plain}:@]`, encoded)}${inPath}*)?`;
		const scheme = "[a-zA-Z][a-zA-Z0-9+.\\-]*:";
		const rest = `(?:\\?${inRest}*)?(?:#${inRest}*)?`;
		const uri = `${scheme}${either(authority, rooted, `${either(`[${plain}:@]`, encoded)}${inPath}*`, "")}${rest}`;
		const relative = `${either(authority, rooted, `${inFirst}+(?:\\/${inPath}*)?`, "")}${rest}`;
		const hours = "(?:[01][0-9]|2[0-3])";
		const minutes = "[0-5][0-9]";
		const date = `(?:[1-9][0-9]{3}-${either("(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])", "(?:0[13-9]|1[0-2])-(?:29|30)", "(?:0[13578]|1[02])-31")})`;
		const clock = `${hours}:${minutes}:${minutes}(?:\\.[0-9]{1,9})?`;
		const offset = either("[zZ]", `[+\\-](?:0[0-9]|1[0-4]):${minutes}`);
		const pointer = "(?:\\/(?:[^~\\/]|~[01])*)*";
		const days = either("[0-9]+D", "[0-9]+M(?:[0-9]+D)?", "[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?");
		const times = `T${either("[0-9]+S", "[0-9]+M(?:[0-9]+S)?", "[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?")}`;
		const sources = {
			date: { source: date },
			"date-time": { source: `${date}[tT ]${clock}${offset}` },
			timestamp: { source: `${date}(?:[tT ]${clock}${offset}?)?` },
			time: { source: `${clock}${either("[zZ]", `[+\\-]${hours}:${minutes}`)}` },
			duration: {
				source: `P${either("[0-9]+W", `${days}(?:${times})?`, times)}`,
				longest: 200
			},
			email: {
				source: email,
				longest: longestHost
			},
			hostname: {
				source: `${format_patterns_label}(?:\\.${format_patterns_label})*`,
				longest: longestHost
			},
			ipv4: { source: ipv4 },
			ipv6: { source: ipv6 },
			uri: { source: uri },
			"uri-reference": { source: either(uri, relative) },
			uuid: { source: "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}" },
			"json-pointer": { source: pointer },
			"relative-json-pointer": { source: `(?:0|[1-9][0-9]*)(?:#|${pointer})` }
		};
		const compiled = new Map();
		function formatMatcher(format) {
			const known = compiled.get(format);
			const found = Object.hasOwn(sources, format) ? sources[format] : undefined;
			if (known !== undefined || found === undefined) return known;
			const made = {
				matcher: (0, pattern.compilePattern)(`^(?:${found.source})$`),
				longest: found.longest ?? Infinity
			};
			compiled.set(format, made);
			return made;
		}
		;
		const mostSchemas = 200;
		const primitives_numberWords = [
			"minimum",
			"maximum",
			"exclusiveMinimum",
			"exclusiveMaximum",
			"multipleOf"
		];
		const primitives_textWords = [
			"minLength",
			"maxLength",
			"pattern",
			"format"
		];
		function primitivesOf(keyword, schema, scope, speaks) {
			return ofKeyword(keyword, schema, scope, {
				speaks,
				left: mostSchemas
			});
		}
		function ofKeyword(keyword, schema, scope, question) {
			const { speaks } = question;
			const part = scope.walker.map(schema).get(keyword);
			if (part === undefined) return [];
			if (primitives_numberWords.includes(keyword)) return speaks === "text" ? [] : numberPrimitive(keyword, part, schema, scope);
			if (primitives_textWords.includes(keyword)) return speaks === "number" ? [] : textPrimitive(keyword, part, scope);
			switch (keyword) {
				case "enum":
				case "const": return speaks === "number" ? numbersOf(keyword === "enum" ? part.value : [part.value]) : undefined;
				case "allOf": return primitives_all(primitives_itemsOf(part).map((item) => ofSchema(item, scope, question)));
				case "anyOf":
				case "oneOf": {
					const [only, ...others] = primitives_itemsOf(part).filter((item) => !isOnlyNull(item));
					return only === undefined || others.length > 0 ? undefined : ofSchema(only, scope, question);
				}
				case "$ref": {
					const target = resolve(part, scope);
					return target === undefined ? undefined : ofSchema(target.part, target.scope, question);
				}
				default: return undefined;
			}
		}
		const primitives_all = (parts) => {
			const known = parts.filter((part) => part !== undefined);
			return known.length < parts.length ? undefined : known.flat();
		};
		function ofSchema(schema, scope, question) {
			if (schema.value === true) return [];
			if (question.left-- <= 0) return undefined;
			if (typeof schema.value !== "object" || schema.value === null) return undefined;
			const entries = scope.walker.map(schema);
			const type = entries.get("type");
			const keywords = valueKeywords.filter((keyword) => entries.has(keyword));
			return primitives_all([type === undefined ? [] : typePrimitive(type.value, question.speaks), ...keywords.map((keyword) => ofKeyword(keyword, schema, scope, question))]);
		}
		function typePrimitive(type, speaks) {
			const names = Array.isArray(type) ? type : [type];
			if (speaks === "text") return names.includes("string") ? [] : undefined;
			return names.includes("number") ? [] : names.includes("integer") ? [{ kind: "integer" }] : undefined;
		}
		function isOnlyNull({ value }) {
			if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
			const { type, const: only } = value;
			return type === "null" || Array.isArray(type) && type.length > 0 && type.every((name) => name === "null") || only === null;
		}
		const primitives_itemsOf = ({ value, pointer }) => Array.isArray(value) ? value.map((item, index) => ({
			value: item,
			pointer: `${pointer}/${index}`
		})) : [];
		function numberPrimitive(keyword, part, schema, scope) {
			if (keyword === "multipleOf" || typeof part.value !== "number") return undefined;
			return [{
				kind: "bound",
				keyword,
				shown: scope.walker.literal(part) ?? String(part.value),
				number: compileKeyword(keyword, schema, scope)
			}];
		}
		function textPrimitive(keyword, { value }, { patterns }) {
			if (keyword === "minLength" || keyword === "maxLength") {
				if (!Number.isSafeInteger(value)) return undefined;
				return [{
					kind: "length",
					min: keyword === "minLength" ? Number(value) : 0,
					max: keyword === "maxLength" ? Number(value) : Infinity
				}];
			}
			if (keyword === "format") {
				const found = formatMatcher(String(value));
				return found === undefined ? undefined : [{
					kind: "pattern",
					...found,
					isExact: false
				}];
			}
			const matcher = patterns.get(String(value));
			return matcher === undefined || matcher instanceof Error ? undefined : [{
				kind: "pattern",
				matcher,
				longest: Infinity,
				isExact: true
			}];
		}
		function numbersOf(values) {
			if (!Array.isArray(values)) return undefined;
			const numbers = values.filter((value) => typeof value === "number");
			return [{
				kind: "numbers",
				values: new Set(numbers.filter((value) => Number.isSafeInteger(value) || !Number.isInteger(value)))
			}];
		}
		;
		const speaksOf = {
			minimum: "number",
			maximum: "number",
			exclusiveMinimum: "number",
			exclusiveMaximum: "number",
			multipleOf: "number",
			minLength: "text",
			maxLength: "text",
			pattern: "text",
			format: "text"
		};
		function valueChecks(schema, scope, isTime) {
			const entries = typeof schema.value === "boolean" ? new Map() : scope.walker.map(schema);
			return valueKeywords.flatMap((keyword) => {
				const part = entries.get(keyword);
				if (part === undefined || isTime && keyword === "format") return [];
				const check = checkOf(keyword, part, compileKeyword(keyword, schema, scope), scope, schema);
				return [{
					...check,
					primitives: (speaks) => primitivesOf(keyword, schema, scope, speaks)
				}];
			});
		}
		function checkOf(keyword, part, fits, scope, schema) {
			const { walker } = scope;
			const about = speaksOf[keyword];
			return {
				keyword,
				shown: walker.literal(part) ?? (0, contract_walker.S)(part.value),
				meaning: walker.literal(part) ?? meaningOf(keyword, part, schema, scope),
				where: walker.where(part),
				fits,
				...about === "text" ? {} : { number: fits },
				...about === "number" ? {} : { text: fits },
				...about === undefined ? { truth: fits } : {}
			};
		}
		function holdsTimes(entries) {
			const format = entries.get("format")?.value;
			const others = valueKeywords.filter((keyword) => keyword !== "format" && speaksOf[keyword] !== "number" && entries.has(keyword));
			return others.length === 0 && timeFormats.some((known) => known === format);
		}
		;
		const limitKeys = [
			"nulls",
			"invalid",
			"values",
			"min",
			"max",
			"mean",
			"distinct",
			"quantiles",
			"category",
			"pii"
		];
		function readColumns({ row, limits }, scope) {
			const { walker } = scope;
			const required = row.get("required");
			const requiredNames = required === undefined ? [] : walker.list(required);
			const properties = walker.map(row.get("properties"));
			const patterns = readPatterns(row, scope);
			const names = new Set([
				...properties.keys(),
				...requiredNames.flatMap((part) => walker.text(part) ?? []),
				...limits.keys()
			]);
			const columns = new Map();
			for (const name of names) {
				const needed = requiredNames.find((part) => part.value === name);
				const own = properties.get(name);
				const matching = patterns.filter(({ matches }) => matches(name)).map(({ part }) => part);
				const others = row.get("additionalProperties");
				const general = own === undefined && matching.length === 0 && typeof others?.value === "object" ? [others] : [];
				const [first, ...more] = [
					...own === undefined ? [] : [own],
					...matching,
					...general
				];
				const place = own ?? needed ?? limits.get(name) ?? walker.root;
				columns.set(name, readColumn({
					name,
					place,
					schema: first,
					more,
					isRequired: needed !== undefined,
					limits: limits.get(name)
				}, scope));
			}
			const fitting = [...limits.keys()].filter((name) => patterns.some(({ matches }) => matches(name)));
			requireKnown(limits, new Set([
				...properties.keys(),
				...requiredNames.map(({ value }) => String(value)),
				...fitting
			]), scope);
			return columns;
		}
		function readOtherColumns(row, scope) {
			const patterns = readPatterns(row, scope);
			const others = row.get("additionalProperties");
			const general = typeof others?.value === "object" ? [others] : [];
			const rule = (name, [schema, ...more]) => schema === undefined ? undefined : readColumn({
				name,
				place: schema,
				schema,
				more,
				isRequired: false,
				limits: undefined
			}, scope);
			const templates = [...patterns.map(({ pattern, part }) => rule(pattern, [part])), ...general.map((part) => rule("additionalProperties", [part]))].filter((each) => each !== undefined);
			return {
				templates,
				ruleFor(name) {
					const matching = patterns.filter(({ matches }) => matches(name)).map(({ part }) => part);
					return rule(name, matching.length > 0 ? matching : general);
				}
			};
		}
		function readPatterns(row, scope) {
			const entries = scope.walker.map(row.get("patternProperties"));
			return [...entries].map(([pattern, part]) => ({
				pattern,
				matches: matcherOf(pattern, part, scope),
				part
			}));
		}
		function readColumn({ name, place, schema: written, more, isRequired, limits: limitPart }, outer) {
			const { walker } = outer;
			const { part: schema, scope } = effectiveSchema(written ?? {
				value: {},
				pointer: place.pointer
			}, outer);
			const entries = typeof schema.value === "boolean" ? new Map() : walker.map(schema, schemaKeywords);
			const limits = walker.map(limitPart, limitKeys);
			const { type, allowsNull } = columnType(schema, scope);
			const isTime = type === "string" && holdsTimes(entries) && more.length === 0;
			if (isTime) refuseNumberBounds(name, entries, scope);
			const format = entries.get("format")?.value;
			const nulls = (0, contract_limits.i2)(limits.get("nulls"), walker);
			const values = readValueSet(limits.get("values"), walker);
			const isPersonal = walker.flag(limits.get("pii")) ?? false;
			const checks = [
				...valueChecks(schema, scope, isTime),
				...schema.value === false ? [checkOf("false schema", schema, () => false, scope)] : [],
				...more.map((part, index) => checkOf(index === 0 ? "patternProperties" : `patternProperties ${index + 1}`, part, compileValue(part, scope), scope))
			];
			return {
				name,
				where: walker.where(place),
				type: isTime ? String(format) : type,
				kind: isTime ? "time" : kindOf(type),
				needsOffset: isTime && format === "date-time",
				required: isRequired,
				nullable: !isRequired || allowsNull || nulls !== undefined,
				allowsNull,
				nullMisses: allowsNull ? checks.filter(({ fits }) => !fits(null)).map(({ keyword }) => keyword) : [],
				checks,
				invalid: (0, contract_limits.i2)(limits.get("invalid"), walker) ?? contract_limits.RQ,
				nulls: nulls === undefined ? undefined : {
					...nulls,
					where: walker.where(limits.get("nulls") ?? place)
				},
				ranges: readRanges(limits, walker),
				values,
				category: walker.flag(limits.get("category")) ?? (values !== undefined && !isPersonal),
				pii: isPersonal
			};
		}
		function refuseNumberBounds(name, entries, { walker }) {
			for (const keyword of numberWords) {
				const part = entries.get(keyword);
				if (typeof part?.value === "number") walker.problem(part, `bounds numbers, and ${name} holds times; times are compared by a rule of \`rules\`, e.g. expr: "${name} >= '2026-01-31'"`);
			}
		}
		const kindOf = (type) => type === "string" ? "text" : type === "number" || type === "integer" || type === "boolean" ? type : undefined;
		function requireKnown(limits, known, { walker }) {
			if (known.size === 0) return;
			for (const [name, part] of limits) {
				if (!known.has(name)) walker.problem(part, `is not among row.properties: ${[...known].slice(0, 20).join(", ")}`);
			}
		}
		var lib_dialect = __webpack_require__(7796);
		var encoding = __webpack_require__(88134);
		var dates = __webpack_require__(11838);
		var path = __webpack_require__(58622);
		var lib_zone = __webpack_require__(68734);
		;
		const keys = [
			"delimiter",
			"quote",
			"encoding",
			"skip",
			"comment",
			"header",
			"unnamed",
			"trailing-delimiter",
			"trim",
			"nulls",
			"quoted-nulls",
			"decimal",
			"thousands",
			"numbers",
			"booleans",
			"dates",
			"json-path",
			"zone"
		];
		function readDialect(part, columns, walker) {
			if (part === undefined) return undefined;
			const entries = walker.map(part, keys);
			const header = entries.get("header");
			const names = header === undefined ? undefined : texts(header, walker);
			if (header !== undefined && names?.length === 0) walker.problem(header, "must name the columns");
			const dialect = {
				...lib_dialect.ll,
				shown: JSON.stringify(part.value),
				encoding: walker.oneOf(entries.get("encoding"), encoding.d8) ?? "utf-8",
				delimiter: character(entries.get("delimiter"), walker),
				quote: character(entries.get("quote"), walker) ?? "\"",
				comment: character(entries.get("comment"), walker),
				skip: readSkip(entries.get("skip"), walker),
				header: names,
				unnamed: walker.text(entries.get("unnamed")),
				trailingDelimiter: walker.flag(entries.get("trailing-delimiter")) ?? false,
				trim: walker.flag(entries.get("trim")) ?? false,
				nulls: entries.has("nulls") ? texts(entries.get("nulls"), walker) : [],
				quotedNulls: walker.flag(entries.get("quoted-nulls")) ?? false,
				decimal: walker.oneOf(entries.get("decimal"), [".", ","]) ?? ".",
				thousands: readThousands(entries.get("thousands"), walker),
				units: readUnits(entries.get("numbers"), walker),
				booleans: readBooleans(entries.get("booleans"), walker),
				kinds: new Map([...columns.values()].flatMap(({ name, kind }) => kind === undefined ? [] : [[name, kind]])),
				dates: readDates(entries.get("dates"), walker),
				zone: readZone(entries.get("zone"), walker),
				jsonPath: readPath(entries.get("json-path"), walker)
			};
			refuseContradictions(dialect, entries, walker);
			return dialect;
		}
		const texts = (part, walker) => walker.list(part).flatMap((item) => {
			const { value } = item;
			if (typeof value === "number" || typeof value === "boolean") return [walker.literal(item) ?? String(value)];
			return walker.text(item) ?? [];
		});
		function character(part, walker) {
			const text = walker.text(part);
			if (part === undefined || text === undefined) return undefined;
			if (/^[\t !"#$%&'()*,/:;<=>?@\\^`{|}~]$/.test(text)) return text;
			return walker.problem(part, `must be one ASCII character that is not a letter, digit, dot, sign or end of a line, got ${(0, contract_walker.S)(text)}`);
		}
		function readZone(part, walker) {
			const text = walker.text(part);
			if (part === undefined || text === undefined) return undefined;
			return (0, lib_zone.k)(text) ?? walker.problem(part, `must be a time zone such as Australia/Sydney, UTC or +02:00, got ${(0, contract_walker.S)(text)}`);
		}
		function readPath(part, walker) {
			const text = walker.text(part);
			if (part === undefined || text === undefined) return undefined;
			return (0, path.A)(text) ?? walker.problem(part, `must be keys joined by dots, such as data.items, got ${(0, contract_walker.S)(text)}`);
		}
		const groupMarks = [
			".",
			",",
			"'",
			"’",
			"_",
			" ",
			"\xA0",
			" ",
			" "
		];
		function readThousands(part, walker) {
			const text = walker.text(part);
			if (part === undefined || text === undefined) return undefined;
			if (groupMarks.includes(text)) return text;
			return walker.problem(part, `must be one of . , ' ’ _ or a space (also U+00A0, U+2009 and U+202F), got ${(0, contract_walker.S)(text)}`);
		}
		function readSkip(part, walker) {
			if (part === undefined) return lib_dialect.ll.skip;
			if (typeof part.value === "number") return {
				beforeHeader: walker.count(part) ?? 0,
				afterHeader: 0
			};
			const entries = walker.map(part, ["before-header", "after-header"]);
			return {
				beforeHeader: walker.count(entries.get("before-header")) ?? 0,
				afterHeader: walker.count(entries.get("after-header")) ?? 0
			};
		}
		function readUnits(part, walker) {
			return new Map([...walker.map(part)].map(([column, item]) => {
				const entries = walker.map(item, ["prefix", "suffix"]);
				const [prefix, suffix] = [unit(entries.get("prefix"), walker), unit(entries.get("suffix"), walker)];
				if (prefix === undefined && suffix === undefined) walker.problem(item, "must have a prefix or a suffix, such as {suffix: \"%\"}");
				return [column, {
					...prefix === undefined ? {} : { prefix },
					...suffix === undefined ? {} : { suffix }
				}];
			}));
		}
		function unit(part, walker) {
			const text = walker.text(part)?.trim();
			if (part === undefined || text === undefined) return undefined;
			if (text !== "" && text.length <= 20 && !/[\d\s+-]/.test(text)) return text;
			return walker.problem(part, `must be 1 to 20 characters without digits, signs and blanks, such as $ or %, got ${(0, contract_walker.S)(part.value)}`);
		}
		function readBooleans(part, walker) {
			if (part === undefined) return new Map();
			const entries = walker.map(part, ["true", "false"]);
			const found = new Map();
			for (const truth of ["true", "false"]) {
				const list = entries.get(truth);
				const words = list === undefined ? [] : Array.isArray(list.value) ? texts(list, walker) : wordOf(list, walker);
				if (words.length === 0) walker.problem(part, `must list the words for ${truth}, such as {true: [yes], false: [no]}`);
				for (const word of words) {
					if (found.has(word) && found.get(word) !== truth) walker.problem(part, `has ${(0, contract_walker.S)(word)} as true and as false`);
					found.set(word, truth);
				}
			}
			return found;
		}
		const wordOf = (part, walker) => typeof part.value === "string" ? [part.value] : [walker.literal(part) ?? String(part.value)];
		function readDates(part, walker) {
			return new Map([...walker.map(part)].flatMap(([column, item]) => {
				const text = walker.text(item);
				const format = text === undefined ? undefined : (0, dates.i)(text);
				if (format !== undefined) return [[column, format]];
				if (text !== undefined) walker.problem(item, `must say ${dates.A}, got ${(0, contract_walker.S)(text)}`);
				return [];
			}));
		}
		function refuseContradictions(dialect, entries, walker) {
			const refuse = (key, message) => {
				const part = entries.get(key);
				if (part !== undefined) walker.problem(part, message);
			};
			const { delimiter, quote, comment, decimal, thousands, header, unnamed, skip, trim, nulls, quotedNulls, units, kinds, dates } = dialect;
			if (delimiter === quote) refuse(entries.has("quote") ? "quote" : "delimiter", "is the same character as delimiter and as quote");
			if (comment !== undefined && comment === quote) refuse("comment", "is the same character as quote");
			if (comment !== undefined && comment === (delimiter ?? ",")) refuse("comment", "is the same character as delimiter");
			if (thousands === decimal) refuse("thousands", `is the same character as decimal (${(0, contract_walker.S)(decimal)})`);
			if (thousands === quote) refuse("thousands", "is the same character as quote");
			if (header !== undefined && unnamed !== undefined) refuse("unnamed", "names a column that header names already");
			if (header !== undefined && skip.afterHeader > 0) refuse("skip", "speaks of lines after the header, and header says that there is none");
			if (new Set(header).size !== (header?.length ?? 0)) refuse("header", "names a column twice");
			if (quotedNulls && nulls.length === 0) refuse("quoted-nulls", "needs nulls: it says that they count in quotes, too");
			if (unnamed?.trim() === "") refuse("unnamed", "must not be blank");
			if (trim && nulls.some((text) => text !== text.trim())) refuse("nulls", "has blanks around a text, and trim takes them away");
			for (const name of units.keys()) {
				if (dates.has(name)) refuse("numbers", `speaks of ${(0, contract_walker.S)(name)}, and so does dates`);
				const kind = kinds.get(name);
				if (kind !== undefined && kind !== "number" && kind !== "integer") refuse("numbers", `speaks of ${(0, contract_walker.S)(name)}, whose type is not a number`);
			}
		}
		var time_reader = __webpack_require__(75469);
		;
		const functionNames = [
			"abs",
			"length",
			"lower"
		];
		class ExpressionError extends Error {
			name = "ExpressionError";
		}
		const limits = {
			length: 4e3,
			depth: 40
		};
		const token = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|'((?:[^']|'')*)'|"((?:[^"]|"")*)"|([\p{L}_][\p{L}\p{N}_]*)|(<=|>=|<>|!=|==|[-+*/%()<>=,]))/uy;
		function tokensOf(source) {
			if (source.length > limits.length) throw new ExpressionError(`it is longer than ${limits.length} characters`);
			const tokens = [];
			token.lastIndex = 0;
			const end = source.trimEnd().length;
			while (token.lastIndex < end) {
				const at = token.lastIndex;
				const match = token.exec(source);
				if (match === null) throw new ExpressionError(`${JSON.stringify(source.slice(at).trimStart().slice(0, 1))} at character ${at + 1} has no meaning`);
				const [whole, number, text, quoted, name, symbol] = match;
				const start = at + whole.length - whole.trimStart().length + 1;
				if (number !== undefined) tokens.push({
					kind: "number",
					text: number,
					at: start
				});
				else if (text !== undefined) tokens.push({
					kind: "text",
					text: text.replaceAll("''", "'"),
					at: start
				});
				else if (quoted !== undefined) tokens.push({
					kind: "quoted",
					text: quoted.replaceAll("\"\"", "\""),
					at: start
				});
				else if (name !== undefined) tokens.push({
					kind: "name",
					text: name,
					at: start
				});
				else tokens.push({
					kind: "symbol",
					text: symbol ?? "",
					at: start
				});
			}
			return [...tokens, {
				kind: "end",
				text: "the end",
				at: source.length + 1
			}];
		}
		function parseExpression(source) {
			const parser = new Parser(tokensOf(source));
			const expression = parser.or(0);
			parser.end();
			return expression;
		}
		const reserved = [
			"and",
			"or",
			"not",
			"is",
			"null",
			"in",
			"between",
			"true",
			"false"
		];
		class Parser {
			tokens;
			at = 0;
			constructor(tokens) {
				this.tokens = tokens;
			}
			end() {
				if (this.peek.kind !== "end") throw this.unexpected("an operator");
			}
			or(depth) {
				let left = this.and(depth);
				while (this.word("or")) left = {
					kind: "binary",
					operator: "or",
					left,
					right: this.and(depth)
				};
				return left;
			}
			and(depth) {
				let left = this.not(depth);
				while (this.word("and")) left = {
					kind: "binary",
					operator: "and",
					left,
					right: this.not(depth)
				};
				return left;
			}
			not(depth) {
				if (depth > limits.depth) throw new ExpressionError(`it is nested beyond ${limits.depth} levels`);
				return this.word("not") ? {
					kind: "not",
					operand: this.not(depth + 1)
				} : this.comparison(depth);
			}
			comparison(depth) {
				const left = this.sum(depth);
				const operator = this.symbol([
					"=",
					"==",
					"!=",
					"<>",
					"<",
					"<=",
					">",
					">="
				]);
				if (operator !== undefined) {
					const right = this.sum(depth);
					return {
						kind: "binary",
						operator: operator === "==" ? "=" : operator === "<>" ? "!=" : operator,
						left,
						right
					};
				}
				if (this.word("is")) {
					const isNegated = this.word("not");
					if (!this.word("null")) throw this.unexpected("null");
					return {
						kind: "isNull",
						operand: left,
						isNegated
					};
				}
				const isNegated = this.word("not");
				if (this.word("in")) return {
					kind: "in",
					operand: left,
					items: this.items(depth),
					isNegated
				};
				if (this.word("between")) {
					const low = this.sum(depth);
					if (!this.word("and")) throw this.unexpected("and");
					const within = {
						kind: "binary",
						operator: "and",
						left: {
							kind: "binary",
							operator: ">=",
							left,
							right: low
						},
						right: {
							kind: "binary",
							operator: "<=",
							left,
							right: this.sum(depth)
						}
					};
					return isNegated ? {
						kind: "not",
						operand: within
					} : within;
				}
				if (isNegated) throw this.unexpected("in or between");
				return left;
			}
			items(depth) {
				this.require("(");
				const items = [this.sum(depth + 1)];
				while (this.symbol([","]) !== undefined) items.push(this.sum(depth + 1));
				this.require(")");
				return items;
			}
			sum(depth) {
				let left = this.product(depth);
				for (let operator = this.symbol(["+", "-"]); operator !== undefined; operator = this.symbol(["+", "-"])) {
					left = {
						kind: "binary",
						operator,
						left,
						right: this.product(depth)
					};
				}
				return left;
			}
			product(depth) {
				let left = this.unary(depth);
				for (let operator = this.symbol([
					"*",
					"/",
					"%"
				]); operator !== undefined; operator = this.symbol([
					"*",
					"/",
					"%"
				])) {
					left = {
						kind: "binary",
						operator,
						left,
						right: this.unary(depth)
					};
				}
				return left;
			}
			unary(depth) {
				if (depth > limits.depth) throw new ExpressionError(`it is nested beyond ${limits.depth} levels`);
				return this.symbol(["-"]) === undefined ? this.primary(depth) : {
					kind: "negate",
					operand: this.unary(depth + 1)
				};
			}
			primary(depth) {
				const { kind, text } = this.peek;
				if (this.symbol(["("]) !== undefined) {
					const inner = this.or(depth + 1);
					this.require(")");
					return inner;
				}
				if (kind === "number") {
					this.at++;
					return {
						kind: "literal",
						value: { decimal: text }
					};
				}
				if (kind === "text") {
					this.at++;
					return {
						kind: "literal",
						value: text
					};
				}
				if (kind === "quoted") {
					this.at++;
					return {
						kind: "column",
						name: text
					};
				}
				if (kind !== "name") throw this.unexpected("a column or a value");
				return this.named(text, depth);
			}
			named(text, depth) {
				const word = text.toLowerCase();
				if (word === "true" || word === "false" || word === "null") {
					this.at++;
					return {
						kind: "literal",
						value: word === "null" ? null : word === "true"
					};
				}
				if (reserved.includes(word)) throw this.unexpected("a column or a value");
				this.at++;
				if (this.symbol(["("]) === undefined) return {
					kind: "column",
					name: text
				};
				const name = functionNames.find((each) => each === word);
				if (name === undefined) throw new ExpressionError(`there is no function ${text}; there are ${functionNames.join(", ")}`);
				const argument = this.sum(depth + 1);
				this.require(")");
				return {
					kind: "call",
					name,
					argument
				};
			}
			get peek() {
				return this.tokens[this.at];
			}
			word(word) {
				if (this.peek.kind !== "name" || this.peek.text.toLowerCase() !== word) return false;
				this.at++;
				return true;
			}
			symbol(symbols) {
				if (this.peek.kind !== "symbol" || !symbols.includes(this.peek.text)) return undefined;
				return this.tokens[this.at++]?.text;
			}
			require(symbol) {
				if (this.symbol([symbol]) === undefined) throw this.unexpected(symbol);
			}
			unexpected(wanted) {
				const { kind, text, at } = this.peek;
				return new ExpressionError(`${kind === "end" ? "it ends" : `${JSON.stringify(text.slice(0, 40))} at character ${at} stands`} where ${wanted} is needed`);
			}
		}
		;
		function compileExpression(source, zone = lib_zone.n) {
			const expression = parseExpression(source);
			const columns = new Set();
			const compute = compile(expression, {
				columns,
				zone
			});
			if (columns.size === 0) throw new ExpressionError("it reads no column");
			return {
				columns: [...columns],
				fits: (row) => compute(row) === true
			};
		}
		function compile(expression, context) {
			switch (expression.kind) {
				case "literal": return literal(expression.value);
				case "column": {
					const { name } = expression;
					context.columns.add(name);
					return (row) => cellOf(row.get(name));
				}
				case "not": {
					const operand = compile(expression.operand, context);
					return (row) => negation(operand(row));
				}
				case "negate": {
					const operand = compile(expression.operand, context);
					return (row) => arithmetic("-", 0, operand(row));
				}
				case "isNull": {
					const { isNegated } = expression;
					const operand = compile(expression.operand, context);
					return (row) => operand(row) === undefined !== isNegated;
				}
				case "in": return membership(expression, context);
				case "call": {
					const argument = compile(expression.argument, context);
					const apply = functions[expression.name];
					return (row) => apply(argument(row));
				}
				default: return binary(expression.operator, compile(expression.left, context), compile(expression.right, context), context.zone);
			}
		}
		function literal(value) {
			const constant = typeof value === "object" && value !== null ? narrowed((0, decimal.$Q)(value.decimal)) : value === null ? undefined : cellOf(value);
			return () => constant;
		}
		const narrowed = (value) => value !== undefined && value.places === 0 && Number.isSafeInteger(Number(value.units)) ? Number(value.units) : value;
		function cellOf(cell) {
			if (cell === null || cell === undefined) return undefined;
			if (typeof cell === "bigint") return {
				units: cell,
				places: 0
			};
			return typeof cell === "number" && !Number.isFinite(cell) ? undefined : cell;
		}
		const negation = (value) => typeof value === "boolean" ? !value : undefined;
		function membership({ operand, items, isNegated }, context) {
			const value = compile(operand, context);
			const listed = items.map((item) => compile(item, context));
			return (row) => {
				const wanted = value(row);
				const answers = listed.map((item) => comparison("=", wanted, item(row), context.zone));
				const found = answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
				return isNegated ? negation(found) : found;
			};
		}
		function binary(operator, left, right, zone) {
			switch (operator) {
				case "and": return (row) => both(left(row), () => right(row));
				case "or": return (row) => negation(both(negation(left(row)), () => negation(right(row))));
				case "+":
				case "-":
				case "*":
				case "/":
				case "%": return (row) => arithmetic(operator, left(row), right(row));
				default: return (row) => comparison(operator, left(row), right(row), zone);
			}
		}
		function both(a, later) {
			if (a === false) return false;
			const b = later();
			if (b === false) return false;
			return a === true && b === true ? true : undefined;
		}
		const isNumber = (value) => typeof value === "number" || typeof value === "object";
		const exactly = (value) => typeof value === "number" ? (0, decimal.Bc)(value) : value;
		function comparison(operator, a, b, zone) {
			const order = orderOf(a, b, zone);
			if (order === undefined || Number.isNaN(order)) return undefined;
			switch (operator) {
				case "=": return order === 0;
				case "!=": return order !== 0;
				case "<": return order < 0;
				case "<=": return order <= 0;
				case ">": return order > 0;
				default: return order >= 0;
			}
		}
		function orderOf(a, b, zone) {
			if (typeof a === "number" && typeof b === "number") return a - b;
			if (isNumber(a) && isNumber(b)) return (0, decimal.YL)(exactly(a), exactly(b));
			if (typeof a === "string" && typeof b === "string") return textOrder(a, b, zone);
			if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
			return undefined;
		}
		function textOrder(a, b, zone) {
			if (a === b) return 0;
			const [first, second] = [(0, time_reader.aQ)(a, zone)?.micros, (0, time_reader.aQ)(b, zone)?.micros];
			if (first !== undefined && second !== undefined) return first < second ? -1 : first > second ? 1 : 0;
			return Buffer.compare(Buffer.from(a), Buffer.from(b));
		}
		const maxPlaces = 1e3;
		function arithmetic(operator, a, b) {
			if (!isNumber(a) || !isNumber(b)) return undefined;
			if (operator === "/") return quotient(a, b);
			if (typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
				const result = operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : b === 0 ? Number.NaN : a % b;
				if (Number.isSafeInteger(result)) return result === 0 ? 0 : result;
			}
			const [x, y] = [exactly(a), exactly(b)];
			if (x.places + y.places > maxPlaces) return undefined;
			if (operator === "*") return narrowed({
				units: x.units * y.units,
				places: x.places + y.places
			});
			const places = Math.max(x.places, y.places);
			const [first, second] = [(0, decimal.vK)(x, places), (0, decimal.vK)(y, places)];
			if (operator === "%") return second === 0n ? undefined : narrowed({
				units: first % second,
				places
			});
			return narrowed({
				units: operator === "+" ? first + second : first - second,
				places
			});
		}
		function quotient(a, b) {
			const result = toDouble(a) / toDouble(b);
			return Number.isFinite(result) ? result : undefined;
		}
		const toDouble = (value) => typeof value === "number" ? value : Number(`${value.units}e${-value.places}`);
		const isBelowZero = (value) => (orderOf(value, 0, lib_zone.n) ?? 0) < 0;
		const functions = {
			abs: (value) => isNumber(value) ? isBelowZero(value) ? arithmetic("-", 0, value) : value : undefined,
			length: (value) => typeof value === "string" ? (0, values.B)(value) : undefined,
			lower: (value) => typeof value === "string" ? value.toLowerCase() : undefined
		};
		;
		function readRows(part, walker) {
			if (part === undefined) return undefined;
			const entries = walker.map(part, [
				"min",
				"max",
				"severity"
			]);
			const min = walker.count(entries.get("min"));
			const max = walker.count(entries.get("max"));
			if (min === undefined && max === undefined) return walker.problem(part, "needs min or max");
			if (min !== undefined && max !== undefined && min > max) return walker.problem(part, `has a min of ${min} above its max of ${max}`);
			return {
				min,
				max,
				severity: (0, contract_limits.MW)(entries, walker),
				where: walker.where(part)
			};
		}
		function readUnique(part, walker) {
			if (part === undefined) return [];
			const where = walker.where(part);
			if (typeof part.value === "string") return [{
				columns: [part.value],
				severity: "fail",
				where
			}];
			const items = walker.list(part);
			if (items.length > 0 && items.every(({ value }) => typeof value === "string")) return [{
				columns: items.map(({ value }) => String(value)),
				severity: "fail",
				where
			}];
			return items.flatMap((item) => {
				const entries = walker.map(item, ["columns", "severity"]);
				const names = entries.get("columns");
				if (names === undefined) {
					walker.problem(item, "needs the key columns");
					return [];
				}
				return [{
					columns: read_rules_namesOf(names, walker),
					severity: (0, contract_limits.MW)(entries, walker),
					where: walker.where(item)
				}];
			});
		}
		function read_rules_namesOf(part, walker) {
			const names = (typeof part.value === "string" ? [part] : walker.list(part)).flatMap((name) => walker.text(name) ?? []);
			if (names.length === 0) walker.problem(part, "must name at least one column");
			return names;
		}
		const units = {
			m: 6e4,
			h: 36e5,
			d: 864e5,
			w: 6048e5
		};
		function readFreshness(part, columns, walker) {
			if (part === undefined) return undefined;
			const entries = walker.map(part, [
				"column",
				"within",
				"severity",
				"zone"
			]);
			const column = walker.text(entries.get("column"));
			const within = walker.text(entries.get("within"));
			if (column === undefined || within === undefined) return walker.problem(part, "needs the keys column and within, e.g. {column: date, within: 48h}");
			const [, amount, unit] = /^(\d{1,9})\s?([mhdw])$/.exec(within) ?? [];
			if (amount === undefined || unit === undefined) return walker.problem(part, `within must be a time such as 90m, 48h, 7d or 2w, got ${(0, contract_walker.S)(within)}`);
			const rule = columns.get(column);
			if (rule?.kind !== undefined && rule.kind !== "time") {
				return walker.problem(part, `column ${(0, contract_walker.S)(column)} must have the format date, date-time or timestamp in row.properties, and nothing else that is asked of its text`);
			}
			const severity = (0, contract_limits.MW)(entries, walker);
			const zone = readZone(entries.get("zone"), walker);
			return {
				column,
				zone,
				within: Number(amount) * (units[unit] ?? 0),
				shown: within,
				severity,
				where: walker.where(part)
			};
		}
		function readRules(part, zone, walker) {
			const rowRules = [];
			const sqlRules = [];
			const ids = new Set();
			for (const item of part === undefined ? [] : walker.list(part)) {
				const entries = walker.map(item, [
					"id",
					"description",
					"expr",
					"sql",
					"max",
					"severity"
				]);
				const id = readId(entries.get("id"), item, ids, walker);
				const [expr, sql] = [entries.get("expr"), entries.get("sql")];
				const limit = (0, contract_limits.LF)(entries, walker);
				if (expr === undefined === (sql === undefined)) walker.problem(item, "needs either expr or sql");
				if (expr !== undefined) rowRules.push(...expressionRule({
					id: `rule:${id}`,
					limit,
					zone
				}, expr, walker));
				const query = walker.text(sql);
				if (sql !== undefined && query !== undefined) sqlRules.push({
					id: `rule:${id}`,
					sql: query,
					limit,
					where: walker.where(sql)
				});
			}
			return {
				rowRules,
				sqlRules
			};
		}
		function readId(part, item, known, walker) {
			const id = walker.text(part);
			if (part === undefined || id === undefined) {
				walker.problem(item, "needs the key id: a short name for the report");
				return "";
			}
			if (!/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,79}$/u.test(id)) walker.problem(part, `must be letters, digits, _, . and -, got ${(0, contract_walker.S)(id)}`);
			if (known.has(id)) walker.problem(part, `is used twice: ${(0, contract_walker.S)(id)}`);
			known.add(id);
			return id;
		}
		function expressionRule({ id, limit, zone }, part, walker) {
			const source = walker.text(part);
			if (source === undefined) return [];
			try {
				return [{
					id,
					keyword: "expr",
					shown: source,
					meaning: source,
					where: walker.where(part),
					limit,
					...compileExpression(source, zone)
				}];
			} catch (error) {
				if (!(error instanceof ExpressionError)) throw error;
				walker.problem(part, `is no expression: ${error.message}`);
				return [];
			}
		}
		function readReferences(part, walker) {
			if (part === undefined) return [];
			return walker.list(part).flatMap((item) => {
				const entries = walker.map(item, [
					"columns",
					"data",
					"key",
					"dialect",
					"max",
					"severity"
				]);
				const [columns, data, key] = [
					entries.get("columns"),
					entries.get("data"),
					entries.get("key")
				];
				if (columns === undefined || data === undefined) {
					walker.problem(item, "needs the keys columns and data, e.g. {columns: carrier, data: carriers.csv, key: code}");
					return [];
				}
				const here = read_rules_namesOf(columns, walker);
				const there = key === undefined ? here : read_rules_namesOf(key, walker);
				if (here.length !== there.length) walker.problem(item, `names ${here.length} columns here and ${there.length} there`);
				const limit = (0, contract_limits.LF)(entries, walker);
				const dialect = readDialect(entries.get("dialect"), new Map(), walker);
				const where = walker.where(item);
				return [{
					id: `references:${here.join("+")}`,
					columns: here,
					data: read_rules_namesOf(data, walker),
					key: there,
					dialect,
					limit,
					where
				}];
			});
		}
		;
		const throughAjv = [
			"unevaluatedProperties",
			"enum",
			"const",
			"$dynamicRef",
			"$anchor",
			"$dynamicAnchor"
		];
		const isThroughAjv = (keyword) => throughAjv.some((each) => each === keyword);
		const isAnchor = (keyword) => keyword === "$anchor" || keyword === "$dynamicAnchor";
		const lists = [
			"allOf",
			"anyOf",
			"oneOf"
		];
		const singles = [
			"not",
			"if",
			"then",
			"else"
		];
		const compiledReference = /^#\/(?:\$defs|definitions|properties)\//;
		function canCompile(part, keyword, scope) {
			return compiles({ [keyword]: part.value }, scope, []);
		}
		function compiles(schema, scope, following) {
			if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return true;
			return Object.entries(schema).every(([key, value]) => {
				if (isThroughAjv(key)) return false;
				if (key === "$ref") return typeof value !== "string" || followed(value, scope, following);
				if (lists.includes(key)) return !Array.isArray(value) || value.every((item) => compiles(item, scope, following));
				if (singles.includes(key)) return compiles(value, scope, following);
				if (key !== "dependentSchemas" || typeof value !== "object" || value === null) return true;
				return Object.values(value).every((item) => compiles(item, scope, following));
			});
		}
		function followed(reference, scope, following) {
			if (!compiledReference.test(reference)) return reference === "#" || !reference.startsWith("#");
			if (following.includes(reference)) return false;
			if (following.length > 16) return true;
			const target = scope.walker.follow(scope.root, reference);
			return target === undefined || compiles(target.value, scope, [...following, reference]);
		}
		async function rowTestOf(keyword, part, root, scope) {
			const { acceptedBy } = await Promise.all([__webpack_require__.e(2210), __webpack_require__.e(1394)]).then(__webpack_require__.bind(__webpack_require__, 1394));
			const texts = {
				formats,
				pattern(pattern) {
					const matcher = scope.patterns.get(pattern);
					if (matcher === undefined || matcher instanceof Error) throw matcher ?? new Error(`the pattern ${pattern} was not found`);
					return (text) => matcher.test(text);
				}
			};
			try {
				const { asked, before } = schemasOf(keyword, root.value);
				const accepts = acceptedBy(through_ajv_plain(asked), texts);
				const acceptsBefore = before === undefined ? () => true : acceptedBy(through_ajv_plain(before), texts);
				const mayHide = keyword === "unevaluatedProperties" ? JSON.stringify(asked) : undefined;
				const isEvaluated = keyword === "unevaluatedProperties" ? evaluatedByName(root, scope) : () => false;
				return (row) => {
					if (row.size > 0 && [...row.keys()].every(isEvaluated)) return true;
					for (const name of row.keys()) if (mayHide !== undefined && name in Object.prototype && !mayHide.includes(`${JSON.stringify(name)}:`)) return false;
					const value = Object.fromEntries([...row].map(([name, cell]) => [name, typeof cell === "bigint" ? Number(cell) : cell]));
					return accepts(value) || !acceptsBefore(value);
				};
			} catch (error) {
				scope.walker.problem(part, `can't be asked: ${(error instanceof Error ? error.message : String(error)).slice(0, 200)}`);
				return () => false;
			}
		}
		function evaluatedByName(root, { walker, patterns }) {
			const entries = walker.map(root);
			if (entries.has("additionalProperties")) return () => true;
			const columns = walker.map(entries.get("properties"));
			const matchers = [...walker.map(entries.get("patternProperties")).keys()].map((pattern) => patterns.get(pattern));
			return (name) => columns.has(name) || matchers.some((matcher) => matcher !== undefined && !(matcher instanceof Error) && matcher.test(name));
		}
		function schemasOf(keyword, row) {
			const needsColumns = JSON.stringify(row).includes("\"#/properties/");
			const pick = (names) => Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
			const places = [
				"$defs",
				"definitions",
				"$anchor",
				"$dynamicAnchor",
				...needsColumns ? ["properties"] : []
			];
			if (keyword !== "unevaluatedProperties") return {
				asked: pick([
					...places,
					keyword,
					...keyword === "if" ? ["then", "else"] : []
				]),
				before: undefined
			};
			const { required: _required, unevaluatedProperties: asked = true, ...rest } = row;
			const before = needsColumns ? rest : {
				...rest,
				...named("properties", row),
				...named("patternProperties", row)
			};
			return {
				asked: {
					...before,
					unevaluatedProperties: asked
				},
				before
			};
		}
		const branches = [
			"if",
			"then",
			"else"
		];
		const maps = [
			"$defs",
			"definitions",
			"properties",
			"patternProperties",
			"dependentSchemas"
		];
		const schemas = [
			...singles,
			"additionalProperties",
			"unevaluatedProperties",
			"propertyNames"
		];
		function through_ajv_plain(schema) {
			if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema;
			const { if: condition, allOf = [] } = schema;
			const isDecided = condition !== undefined && ("then" in schema || "else" in schema);
			const kept = Object.entries(schema).filter(([keyword]) => isDecided || !branches.includes(keyword));
			const parts = condition === undefined || isDecided || !Array.isArray(allOf) ? kept : [...kept.filter(([keyword]) => keyword !== "allOf"), ["allOf", [...allOf, { anyOf: [condition, true] }]]];
			return Object.fromEntries(parts.map(([keyword, value]) => [keyword, plainPart(keyword, value)]));
		}
		function plainPart(keyword, value) {
			if (schemas.includes(keyword)) return through_ajv_plain(value);
			if (lists.includes(keyword) && Array.isArray(value)) return value.map((item) => through_ajv_plain(item));
			if (!maps.includes(keyword) || typeof value !== "object" || value === null || Array.isArray(value)) return value;
			return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, through_ajv_plain(part)]));
		}
		const named = (keyword, row) => {
			const columns = row[keyword];
			return typeof columns === "object" && columns !== null ? { [keyword]: Object.fromEntries(Object.keys(columns).map((name) => [name, true])) } : {};
		};
		;
		const topKeys = [
			"$schema",
			"description",
			"dialect",
			"row",
			"columns",
			"rows",
			"unique",
			"freshness",
			"references",
			"rules"
		];
		const wholeRow = [
			"$schema",
			"type",
			"required",
			"properties",
			"patternProperties",
			"additionalProperties",
			"propertyNames",
			...rowKeywords,
			...throughAjv,
			"then",
			"else",
			"$defs",
			"definitions",
			...annotations
		];
		async function readContract(text, file) {
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const walker = new contract_walker.J(parseYaml(text, file));
			const top = walker.map(walker.root, topKeys);
			const root = top.get("row") ?? {
				value: {},
				pointer: "/row"
			};
			const row = walker.map(root, wholeRow);
			const scope = {
				walker,
				root,
				patterns: await patternsOf(root.value),
				following: [],
				reads: {
					names: new Set(),
					all: false
				},
				budget: { left: maxSchemas }
			};
			requireObject(row, walker);
			const columns = readColumns({
				row,
				limits: walker.map(top.get("columns"))
			}, scope);
			const closed = row.get("additionalProperties");
			if (closed !== undefined && typeof closed.value !== "boolean") walker.map(closed);
			const dialect = readDialect(top.get("dialect"), columns, walker);
			const rules = readRules(top.get("rules"), dialect?.zone, walker);
			const contract = {
				file,
				text,
				dialect,
				columns,
				otherColumns: readOtherColumns(row, scope),
				columnNames: readColumnNames(row.get("propertyNames"), scope),
				additionalColumns: closed?.value !== false,
				additionalColumnsWhere: walker.where(closed ?? walker.root),
				rowRules: [...await readRowRules(root, row, scope), ...rules.rowRules],
				sqlRules: rules.sqlRules,
				references: readReferences(top.get("references"), walker),
				rows: readRows(top.get("rows"), walker),
				unique: readUnique(top.get("unique"), walker),
				freshness: readFreshness(top.get("freshness"), columns, walker)
			};
			if (top.size === 0) walker.problem(walker.root, `is empty: it needs at least one of ${topKeys.slice(3).join(", ")}`);
			const problem = walker.failure();
			if (problem !== undefined) throw problem;
			return contract;
		}
		function requireObject(row, walker) {
			const type = row.get("type");
			if (type !== undefined && type.value !== "object") walker.problem(type, `must be object, because a row has columns, got ${(0, contract_walker.S)(type.value)}`);
			const defs = [row.get("$defs"), row.get("definitions")];
			for (const part of defs) walker.map(part);
		}
		function readColumnNames(part, scope) {
			if (part === undefined) return undefined;
			return {
				fits: compileValue(part, scope),
				shown: (0, contract_walker.S)(part.value),
				where: scope.walker.where(part)
			};
		}
		async function readRowRules(root, row, scope) {
			const rules = [];
			for (const keyword of [...rowKeywords, ...throughAjv]) {
				const part = row.get(keyword);
				if (part === undefined || isAnchor(keyword)) continue;
				const reads = {
					names: new Set(),
					all: false
				};
				const isCompiled = !isThroughAjv(keyword) && canCompile(part, keyword, scope);
				const fits = isCompiled ? compileRowKeyword(keyword, root, {
					...scope,
					reads
				}) : await rowTestOf(keyword, part, root, scope);
				rules.push({
					id: `row:${keyword}`,
					keyword,
					shown: (0, contract_walker.S)(part.value),
					meaning: meaningOf(keyword, part, root, scope),
					where: scope.walker.where(part),
					limit: contract_limits.RQ,
					columns: reads.all || !isCompiled ? undefined : [...reads.names],
					fits
				});
			}
			return rules;
		}
		async function patternsOf(schema) {
			const found = new Set();
			collectPatterns(schema, found);
			const patterns = new Map();
			if (found.size === 0) return patterns;
			const { compilePattern } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 14239));
			for (const pattern of found) patterns.set(pattern, read_compiled(pattern, compilePattern));
			return patterns;
		}
		function read_compiled(pattern, compile) {
			try {
				return compile(pattern);
			} catch (error) {
				return error instanceof Error ? error : new Error(String(error));
			}
		}
		function collectPatterns(schema, found) {
			if (typeof schema !== "object" || schema === null) return;
			for (const [key, value] of Object.entries(schema)) {
				if (key === "pattern" && typeof value === "string") found.add(value);
				if (key === "patternProperties" && typeof value === "object" && value !== null) for (const pattern of Object.keys(value)) found.add(pattern);
				collectPatterns(value, found);
			}
		}
	}),
	23135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	}),
	46604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => Walker,
			S: () => shown
		});
		var errors = __webpack_require__(66990);
		var nearest = __webpack_require__(87899);
		var lib_pointer = __webpack_require__(12744);
		var decimal = __webpack_require__(48978);
		var time_reader = __webpack_require__(75469);
		;
		const operators = {
			minimum: ">=",
			min: ">=",
			maximum: "<=",
			max: "<=",
			exclusiveMinimum: ">",
			exclusiveMaximum: "<"
		};
		function timeBoundHint(pointer, value) {
			if (typeof value !== "string" || (0, time_reader.aQ)(value) === undefined) return undefined;
			const parts = pointer.split("/").slice(1);
			const operator = operators[parts.at(-1) ?? ""];
			const place = parts[0] === "columns" ? 1 : parts.lastIndexOf("properties") + 1;
			const column = parts[place];
			if (operator === undefined || column === undefined || place === 0) return undefined;
			const name = (0, lib_pointer.w)(`/${column}`);
			const written = /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name}"`;
			return `times are compared by a rule of \`rules\`: { id: ${name}-bound, expr: ${JSON.stringify(`${written} ${operator} '${value}'`)} }`;
		}
		;
		function numberWanted({ pointer, value }) {
			const hint = timeBoundHint(pointer, value);
			return `must be a number, got ${shown(value)}${hint === undefined ? "" : `; ${hint}`}`;
		}
		class Walker {
			located;
			problems = [];
			constructor(located) {
				this.located = located;
			}
			get root() {
				return {
					value: this.located.value,
					pointer: ""
				};
			}
			where(part) {
				return this.located.at(part.pointer);
			}
			map(part, known) {
				if (part === undefined) return new Map();
				const { value, pointer } = part;
				if (typeof value !== "object" || value === null || Array.isArray(value)) {
					this.problem(part, `must be a map, got ${shown(value)}`);
					return new Map();
				}
				const entries = Object.entries(value).map(([key, item]) => [key, {
					value: item,
					pointer: `${pointer}/${(0, lib_pointer.l)(key)}`
				}]);
				if (known === undefined) return new Map(entries);
				for (const [key, item] of entries) if (!known.includes(key)) this.unknownKey(key, item, known);
				return new Map(entries.filter(([key]) => known.includes(key)));
			}
			list(part) {
				if (!Array.isArray(part.value)) {
					this.problem(part, `must be a list, got ${shown(part.value)}`);
					return [];
				}
				return part.value.map((value, index) => ({
					value,
					pointer: `${part.pointer}/${index}`
				}));
			}
			text(part) {
				if (part === undefined || typeof part.value === "string") return part?.value;
				return this.problem(part, `must be a text, got ${shown(part.value)}`);
			}
			number(part) {
				if (part === undefined || typeof part.value === "number") return part?.value;
				return this.problem(part, numberWanted(part));
			}
			decimal(part) {
				const value = this.number(part);
				if (part === undefined || value === undefined) return undefined;
				return (0, decimal.$Q)(this.literal(part) ?? "") ?? (0, decimal.Bc)(value);
			}
			literal(part) {
				return this.located.literal?.(part.pointer)?.replace(/^\+/, "");
			}
			follow(base, reference) {
				let part = base;
				for (const step of reference.split("/").slice(1)) {
					const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
					const { value } = part;
					if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
					part = {
						value: value[key],
						pointer: `${part.pointer}/${(0, lib_pointer.l)(key)}`
					};
				}
				return part;
			}
			count(part) {
				const value = this.number(part);
				if (part === undefined || value === undefined || Number.isSafeInteger(value) && value >= 0) return value;
				return this.problem(part, `must be a whole number of 0 or more, got ${value}`);
			}
			flag(part) {
				if (part === undefined || typeof part.value === "boolean") return part?.value;
				return this.problem(part, `must be true or false, got ${shown(part.value)}`);
			}
			oneOf(part, words) {
				const value = this.text(part);
				const found = words.find((word) => word === value);
				if (part === undefined || value === undefined || found !== undefined) return found;
				const meant = (0, nearest.p)(value, words);
				return this.problem(part, `must be one of ${words.join(", ")}, got ${shown(value)}${meant === undefined ? "" : `; did you mean ${meant}?`}`);
			}
			problem(part, message) {
				const where = this.where(part);
				this.problems.push({
					where,
					message: where.field === undefined ? `the contract ${message}` : `${where.field} ${message}`
				});
				return undefined;
			}
			failure() {
				const problems = this.problems.toSorted((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0));
				const [first] = problems;
				if (first === undefined) return undefined;
				const lines = problems.slice(0, 20).map(({ where, message }) => `${where.file}${where.line === undefined ? "" : `:${where.line}`} ${message}`);
				const more = problems.length > 20 ? `\nand ${problems.length - 20} more` : "";
				const hint = "The README of validate-data shows every key.";
				return (0, errors.Xu)(`the contract is not valid:\n${lines.join("\n")}${more}`, {
					where: first.where,
					hint
				});
			}
			unknownKey(key, item, known) {
				const why = Object.hasOwn(unsupported, key) ? unsupported[key] : undefined;
				if (why !== undefined) {
					this.problems.push({
						where: this.where(item),
						message: `the keyword ${key} is not supported: ${why}`
					});
					return;
				}
				const meant = (0, nearest.p)(key, known);
				const suggestion = meant === undefined ? `known keys: ${known.join(", ")}` : `did you mean ${meant}?`;
				this.problems.push({
					where: this.where(item),
					message: `unknown key ${shown(key)}; ${suggestion}`
				});
			}
		}
		const isFlat = "a row is flat, its columns hold no lists";
		const isLocal = "a reference leads to #/$defs/… of the same row";
		const unsupported = {
			items: isFlat,
			prefixItems: isFlat,
			additionalItems: isFlat,
			contains: isFlat,
			minContains: isFlat,
			maxContains: isFlat,
			minItems: isFlat,
			maxItems: isFlat,
			uniqueItems: isFlat,
			unevaluatedItems: isFlat,
			unevaluatedProperties: "in a column, it asks nothing; in the row it is answered by Ajv",
			dependencies: "draft 2020-12 has dependentRequired and dependentSchemas",
			$id: isLocal,
			$anchor: isLocal,
			$dynamicRef: isLocal,
			$dynamicAnchor: isLocal,
			$vocabulary: isLocal
		};
		function shown(value) {
			const text = JSON.stringify(value) ?? "nothing";
			return text.length > 60 ? `${text.slice(0, 59)}…` : text;
		}
	}),
	11838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => dateLetters,
			i: () => dateFormat
		});
		const months = [
			"january",
			"february",
			"march",
			"april",
			"may",
			"june",
			"july",
			"august",
			"september",
			"october",
			"november",
			"december"
		];
		const shortMonths = months.map((name) => name.slice(0, 3));
		const letters = {
			YYYY: {
				part: "year",
				pattern: "(?<year>\\d{4})"
			},
			YY: {
				part: "year",
				pattern: "(?<year>\\d{2})"
			},
			MMMM: {
				part: "month",
				pattern: `(?<month>${months.join("|")})`
			},
			MMM: {
				part: "month",
				pattern: `(?<month>${shortMonths.join("|")})`
			},
			MM: {
				part: "month",
				pattern: "(?<month>\\d{2})"
			},
			M: {
				part: "month",
				pattern: "(?<month>\\d{1,2})",
				isOpen: true
			},
			DD: {
				part: "day",
				pattern: "(?<day>\\d{2})"
			},
			D: {
				part: "day",
				pattern: "(?<day>\\d{1,2})",
				isOpen: true
			},
			HH: {
				part: "hour",
				pattern: "(?<hour>\\d{2})"
			},
			H: {
				part: "hour",
				pattern: "(?<hour>\\d{1,2})",
				isOpen: true
			},
			hh: {
				part: "hour",
				pattern: "(?<hour>\\d{2})"
			},
			h: {
				part: "hour",
				pattern: "(?<hour>\\d{1,2})",
				isOpen: true
			},
			mm: {
				part: "minute",
				pattern: "(?<minute>\\d{2})"
			},
			ss: {
				part: "second",
				pattern: "(?<second>\\d{2}(?:[.,]\\d{1,9})?)"
			},
			a: {
				part: "half",
				pattern: "(?<half>[ap]\\.?m\\.?)"
			},
			A: {
				part: "half",
				pattern: "(?<half>[ap]\\.?m\\.?)"
			},
			Z: {
				part: "offset",
				pattern: "(?<offset>z|[+-]\\d{2}:?\\d{2})"
			}
		};
		const letter = /(YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|H|hh|h|mm|ss|a|A|Z)/;
		const dateLetters = "YYYY (or YY), MM, M, MMM or MMMM, and DD or D once each, and perhaps hh or h, mm and ss, a for AM and PM, and Z for an offset";
		function dateFormat(written) {
			const parts = written.split(letter);
			const known = parts.flatMap((part) => Object.hasOwn(letters, part) ? [letters[part]] : []);
			const said = new Set(known.map(({ part }) => part));
			if (said.size !== known.length || written.length > 40 || !isFit(parts, said)) return undefined;
			const pattern = new RegExp(`^${parts.map((part) => letters[part]?.pattern ?? literal(part)).join("")}$`, "i");
			return {
				written,
				read: (text) => isoOf(pattern.exec(text)?.groups, said)
			};
		}
		const literal = (part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
		function isFit(parts, said) {
			const isWhole = [
				"year",
				"month",
				"day"
			].every((part) => said.has(part));
			const isTime = !said.has("minute") || said.has("hour");
			const isHalved = !said.has("half") || parts.includes("h") || parts.includes("hh");
			const isSecond = !said.has("second") || said.has("minute");
			const isPlaced = !said.has("offset") || said.has("hour");
			const other = parts.filter((part) => !Object.hasOwn(letters, part)).join("");
			if (!isWhole || !isTime || !isHalved || !isSecond || !isPlaced || /[a-z0-9]/i.test(other.replaceAll("T", ""))) return false;
			const written = parts.filter((part) => part !== "");
			return !written.some((part, at) => letters[part]?.isOpen === true && (isDigits(written[at - 1]) || isDigits(written[at + 1])));
		}
		const isDigits = (part) => part !== undefined && letters[part]?.pattern.includes("\\d{") === true;
		function isoOf(found, said) {
			if (found === undefined) return undefined;
			const { year = "", month = "", day = "", hour = "0", minute = "00", second = "00", half, offset = "" } = found;
			const hours = half === undefined ? Number(hour) : hourOf(Number(hour), /^p/i.test(half));
			if (hours === undefined) return undefined;
			const date = `${year.length === 2 ? century(year) : year}-${monthOf(month)}-${day.padStart(2, "0")}`;
			if (!said.has("hour")) return date;
			return `${date}T${String(hours).padStart(2, "0")}:${minute}:${second.replace(",", ".")}${offset.toUpperCase().replace(/(\d\d)(\d\d)$/, "$1:$2")}`;
		}
		const century = (year) => `${Number(year) < 69 ? "20" : "19"}${year}`;
		function monthOf(month) {
			const index = shortMonths.indexOf(month.slice(0, 3).toLowerCase());
			return index < 0 ? month.padStart(2, "0") : String(index + 1).padStart(2, "0");
		}
		const hourOf = (hour, isAfternoon) => hour < 1 || hour > 12 ? undefined : hour % 12 + (isAfternoon ? 12 : 0);
	}),
	88134: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QB: () => utf16Mark,
			d8: () => encodings,
			decoded: () => decoded,
			jQ: () => looksUtf16
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		const singleByte = [
			"windows-1250",
			"windows-1251",
			"windows-1252",
			"windows-1253",
			"windows-1254",
			"windows-1255",
			"windows-1256",
			"windows-1257",
			"windows-1258",
			"windows-874",
			"iso-8859-1",
			"iso-8859-2",
			"iso-8859-3",
			"iso-8859-4",
			"iso-8859-5",
			"iso-8859-6",
			"iso-8859-7",
			"iso-8859-8",
			"iso-8859-10",
			"iso-8859-13",
			"iso-8859-14",
			"iso-8859-15",
			"iso-8859-16",
			"ibm866",
			"koi8-r",
			"koi8-u",
			"macintosh"
		];
		const manyBytes = [
			"gbk",
			"gb18030",
			"big5",
			"shift_jis",
			"euc-jp",
			"euc-kr"
		];
		const encodings = [
			"utf-8",
			"utf-16",
			"utf-16le",
			"utf-16be",
			...singleByte,
			...manyBytes
		];
		const lineFeed = 10;
		function decoded(chunks, encoding, file) {
			if (encoding === "utf-8") return plain(chunks, file);
			if (encoding.startsWith("utf-16")) return fromUtf16(chunks, encoding, file);
			const single = singleByte.find((name) => name === encoding);
			if (single !== undefined) return fromTable(chunks, single, file);
			return fromLines(chunks, encoding, file);
		}
		async function* plain(chunks, file) {
			let isFirst = true;
			for await (const chunk of chunks) {
				const mark = isFirst ? utf16Mark(chunk) : undefined;
				isFirst = false;
				if (mark !== undefined) throw wrong(file, 1, `the file is ${mark.toUpperCase()}, not UTF-8`, `Write \`encoding: utf-16\` into \`dialect\` of the contract.`);
				yield chunk;
			}
		}
		function utf16Mark([first, second]) {
			if (first === 255 && second === 254) return "utf-16le";
			return first === 254 && second === 255 ? "utf-16be" : undefined;
		}
		function looksUtf16(bytes) {
			const units = Math.min(32, bytes.length >> 1);
			if (units < 2) return undefined;
			const zeros = [0, 0];
			for (let at = 0; at < 2 * units; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
			const [even = 0, odd = 0] = zeros;
			if (odd >= units * .6 && even === 0) return "utf-16le";
			return even >= units * .6 && odd === 0 ? "utf-16be" : undefined;
		}
		async function* fromUtf16(chunks, encoding, file) {
			let order;
			let rest = Buffer.alloc(0);
			let line = 1;
			for await (const chunk of chunks) {
				let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
				rest = bytes;
				if (bytes.length < 4) continue;
				if (order === undefined) {
					order = orderOf(bytes, encoding, file);
					if (utf16Mark(bytes) !== undefined) bytes = bytes.subarray(2);
				}
				const end = wholeUnits(bytes, order);
				rest = Buffer.from(bytes.subarray(end));
				const text = utf16Text(bytes.subarray(0, end), order);
				if (!text.isWellFormed()) throw notWhole(text, file, line);
				for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line++;
				yield Buffer.from(text);
			}
			if (rest.length === 0) return;
			if (order === undefined && utf16Mark(rest) !== undefined && rest.length === 2) return;
			const last = order === undefined ? rest.subarray(utf16Mark(rest) === undefined ? 0 : 2) : rest;
			order ??= orderOf(rest, encoding, file);
			const text = utf16Text(last.subarray(0, last.length & ~1), order);
			if (last.length % 2 === 1 || !text.isWellFormed()) throw wrong(file, line, `the file ends within a character of ${order.toUpperCase()}`, "Write it again, or correct `encoding`.");
			yield Buffer.from(text);
		}
		function orderOf(bytes, encoding, file) {
			const mark = utf16Mark(bytes);
			if (encoding === "utf-16le" || encoding === "utf-16be") {
				if (mark !== undefined && mark !== encoding) throw wrong(file, 1, `the file is ${mark.toUpperCase()}, not ${encoding.toUpperCase()}`, "Write `encoding: utf-16`.");
				if (mark === undefined && (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, Math.min(bytes.length, 64) & ~3)) && looksUtf16(bytes) === undefined && !bytes.includes(0)) throw wrong(file, 1, `the bytes are not ${encoding.toUpperCase()}: they look like UTF-8`, "Leave out `encoding`.");
				return encoding;
			}
			if (mark !== undefined) return mark;
			const guess = looksUtf16(bytes);
			const hint = guess === undefined ? "Leave out `encoding` if the file is UTF-8." : `Write \`encoding: ${guess}\` if that is what it is.`;
			throw wrong(file, 1, "the file has no byte order mark, so it does not say which UTF-16 it is", hint);
		}
		function wholeUnits(bytes, order) {
			const even = bytes.length & ~1;
			const high = bytes[order === "utf-16le" ? even - 1 : even - 2] ?? 0;
			return (high & 252) === 216 ? even - 2 : even;
		}
		function utf16Text(bytes, order) {
			return (order === "utf-16le" ? bytes : Buffer.from(bytes).swap16()).toString("utf16le");
		}
		function notWhole(text, file, firstLine) {
			let line = firstLine;
			for (const part of text.split("\n")) {
				if (!part.isWellFormed()) break;
				line++;
			}
			return wrong(file, line, "the bytes are not UTF-16: half of a surrogate pair is missing", "Correct `encoding`, or write the file again.");
		}
		function tableOf(encoding) {
			const decoder = encoding === "iso-8859-1" ? undefined : new TextDecoder(encoding);
			return Array.from({ length: 256 }, (_, byte) => {
				const text = decoder?.decode(Uint8Array.of(byte)) ?? String.fromCharCode(byte);
				const code = text.charCodeAt(0);
				return code === 65533 || code >= 128 && code < 160 ? undefined : Buffer.from(text);
			});
		}
		async function* fromTable(chunks, encoding, file) {
			const table = tableOf(encoding);
			let line = 1;
			let isFirst = true;
			for await (const chunk of chunks) {
				if (isFirst) refuseUnicode(chunk, encoding, file);
				isFirst = false;
				if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(chunk)) {
					for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) line++;
					yield chunk;
					continue;
				}
				const target = Buffer.allocUnsafe(3 * chunk.length);
				let used = 0;
				for (const byte of chunk) {
					if (byte < 128) target[used++] = byte;
					else {
						const text = table[byte];
						if (text === undefined) throw notIn(file, line, byte, encoding);
						for (const part of text) target[used++] = part;
					}
					if (byte === lineFeed) line++;
				}
				yield target.subarray(0, used);
			}
		}
		function refuseUnicode(bytes, encoding, file) {
			const mark = utf16Mark(bytes) ?? looksUtf16(bytes);
			const isMarked = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
			if (mark === undefined && !isMarked) return;
			const found = mark === undefined ? "UTF-8" : mark.toUpperCase();
			const hint = mark === undefined ? "Leave out `encoding`." : `Write \`encoding: ${utf16Mark(bytes) === undefined ? mark : "utf-16"}\`.`;
			throw wrong(file, 1, `the file is ${found}, not ${encoding}`, hint);
		}
		function notIn(file, line, byte, encoding) {
			const hint = encoding.startsWith("iso-8859") ? "Windows writes such bytes: try `encoding: windows-1252`." : "Correct `encoding` in `dialect`.";
			return wrong(file, line, `the byte 0x${byte.toString(16)} is not a character of ${encoding}`, hint);
		}
		async function* fromLines(chunks, encoding, file) {
			const decoder = new TextDecoder(encoding, { fatal: true });
			let rest = Buffer.alloc(0);
			let line = 1;
			const take = (bytes) => {
				const text = decodedLines(decoder, bytes);
				if (text === undefined) {
					for (let from = 0;; line++) {
						const end = bytes.indexOf(lineFeed, from);
						if (end < 0 || decodedLines(decoder, bytes.subarray(from, end)) === undefined) break;
						from = end + 1;
					}
					throw wrong(file, line, `the bytes are not ${encoding}`, "Correct `encoding` in `dialect` of the contract.");
				}
				for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) line++;
				return Buffer.from(text);
			};
			let isFirst = true;
			for await (const chunk of chunks) {
				if (isFirst) refuseUnicode(chunk, encoding, file);
				isFirst = false;
				const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
				const end = bytes.lastIndexOf(lineFeed) + 1;
				rest = Buffer.from(bytes.subarray(end));
				if (end > 0) yield take(bytes.subarray(0, end));
			}
			if (rest.length > 0) yield take(rest);
		}
		function decodedLines(decoder, bytes) {
			try {
				return decoder.decode(bytes);
			} catch {
				return undefined;
			}
		}
		const wrong = (file, line, sentence, hint) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file}:${line}: ${sentence}`, {
			where: {
				file,
				line
			},
			hint
		});
	})
};
