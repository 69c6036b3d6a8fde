export const id = 9796;
export const ids = [9796];
export const modules = {
	71975: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$J: () => parseNumber,
			U9: () => cellResult,
			YV: () => parsedCell,
			kz: () => parseCell,
			oJ: () => takeInteger,
			pe: () => parseTime,
			yT: () => timeForm,
			zx: () => parsedTime
		});
		const cellResult = {
			invalid: 0,
			number: 1,
			nonFinite: 2,
			big: 3,
			truth: 4
		};
		const parsedCell = {
			number: 0,
			big: 0n,
			isTrue: false
		};
		const minus = 45;
		const point = 46;
		const zero = 48;
		const nine = 57;
		const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
		const bytesText = (bytes, start, end) => {
			let text = "";
			for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i]);
			return text;
		};
		const maxInteger = 2n ** 63n - 1n;
		const minInteger = -(2n ** 63n);
		function parseCell(kind, bytes, start, end) {
			switch (kind) {
				case "number": return parseNumber(bytes, start, end);
				case "integer": return parseInteger(bytes, start, end);
				case "time": return parseTime(bytes, start, end);
				default: return parseBoolean(bytes, start, end);
			}
		}
		function parseNumber(bytes, start, end) {
			let at = start;
			const isNegative = bytes[at] === minus;
			if (isNegative) at++;
			const whole = at;
			let digits = 0;
			let mantissa = 0;
			let byte = bytes[at];
			while (at < end && byte >= zero && byte <= nine) {
				mantissa = mantissa * 10 + (byte - zero);
				byte = bytes[++at];
			}
			digits = at - whole;
			if (digits === 0) return parseWord(bytes, start, end);
			if (digits > 1 && bytes[whole] === zero) return cellResult.invalid;
			let places = 0;
			if (at < end && byte === point) {
				const fraction = ++at;
				byte = bytes[at];
				while (at < end && byte >= zero && byte <= nine) {
					mantissa = mantissa * 10 + (byte - zero);
					byte = bytes[++at];
				}
				places = at - fraction;
				if (places === 0) return cellResult.invalid;
			}
			if (at < end || digits + places > 15) return parseSlowly(bytes, start, at, end);
			const value = places === 0 ? mantissa : mantissa / powers[places];
			parsedCell.number = isNegative ? -value : value;
			return cellResult.number;
		}
		function parseSlowly(bytes, start, from, end) {
			let at = from;
			if (at < end) {
				if ((bytes[at] | 32) !== 101) return cellResult.invalid;
				at++;
				if (bytes[at] === minus || bytes[at] === 43) at++;
				const exponent = at;
				while (at < end && bytes[at] >= zero && bytes[at] <= nine) at++;
				if (at === exponent || at < end) return cellResult.invalid;
			}
			const value = Number(bytesText(bytes, start, end));
			if (!Number.isFinite(value)) return cellResult.invalid;
			parsedCell.number = value;
			return cellResult.number;
		}
		const words = {
			nan: Number.NaN,
			"-nan": Number.NaN,
			inf: Infinity,
			"+inf": Infinity,
			infinity: Infinity,
			"+infinity": Infinity,
			"-inf": -Infinity,
			"-infinity": -Infinity
		};
		function parseWord(bytes, start, end) {
			if (end - start > 9) return cellResult.invalid;
			const text = bytesText(bytes, start, end).toLowerCase();
			const value = Object.hasOwn(words, text) ? words[text] : undefined;
			if (value === undefined) return cellResult.invalid;
			parsedCell.number = value;
			return cellResult.nonFinite;
		}
		function parseInteger(bytes, start, end) {
			const isNegative = bytes[start] === minus;
			const first = isNegative ? start + 1 : start;
			const digits = end - first;
			if (digits === 0 || digits > 19 || digits > 1 && bytes[first] === zero) return cellResult.invalid;
			let value = 0;
			for (let at = first; at < end; at++) {
				const byte = bytes[at];
				if (byte < zero || byte > nine) return cellResult.invalid;
				value = value * 10 + (byte - zero);
			}
			if (digits <= 15 || value <= Number.MAX_SAFE_INTEGER) {
				parsedCell.number = isNegative ? -value : value;
				return cellResult.number;
			}
			return takeInteger(BigInt(bytesText(bytes, start, end)));
		}
		function takeInteger(value) {
			if (value > maxInteger || value < minInteger) return cellResult.invalid;
			if (value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER)) {
				parsedCell.number = Number(value);
				return cellResult.number;
			}
			parsedCell.big = value;
			return cellResult.big;
		}
		const yes = new Set([
			"true",
			"True",
			"TRUE"
		]);
		const no = new Set([
			"false",
			"False",
			"FALSE"
		]);
		function parseBoolean(bytes, start, end) {
			if (end - start > 5) return cellResult.invalid;
			const text = bytesText(bytes, start, end);
			if (!yes.has(text) && !no.has(text)) return cellResult.invalid;
			parsedCell.isTrue = yes.has(text);
			return cellResult.truth;
		}
		const twoDigits = (bytes, at, end) => {
			if (at + 2 > end) return -1;
			const high = bytes[at] - zero;
			const low = bytes[at + 1] - zero;
			return high < 0 || high > 9 || low < 0 || low > 9 ? -1 : high * 10 + low;
		};
		const monthDays = [
			31,
			28,
			31,
			30,
			31,
			30,
			31,
			31,
			30,
			31,
			30,
			31
		];
		function dayNumber(year, month, day) {
			if (month < 1 || month > 12 || day < 1) return Number.NaN;
			const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
			if (day > monthDays[month - 1] + (month === 2 && isLeap ? 1 : 0)) return Number.NaN;
			const shifted = month > 2 ? year : year - 1;
			const era = Math.floor(shifted / 400);
			const yearOfEra = shifted - era * 400;
			const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
			return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
		}
		const timeForm = {
			date: 1,
			local: 2,
			offset: 3
		};
		const parsedTime = { form: 0 };
		function parseTime(bytes, start, end) {
			const century = twoDigits(bytes, start, end);
			const years = twoDigits(bytes, start + 2, end);
			const month = twoDigits(bytes, start + 5, end);
			const day = twoDigits(bytes, start + 8, end);
			if (century < 0 || years < 0 || month < 0 || day < 0 || bytes[start + 4] !== minus || bytes[start + 7] !== minus) return cellResult.invalid;
			const days = dayNumber(century * 100 + years, month, day);
			if (Number.isNaN(days) || century * 100 + years === 0) return cellResult.invalid;
			parsedTime.form = timeForm.date;
			const seconds = start + 10 === end ? 0 : parseClock(bytes, start + 10, end);
			if (Number.isNaN(seconds)) return cellResult.invalid;
			return takeMicroseconds(days * 86400 + seconds, start + 10 === end ? 0 : clock.micros);
		}
		function takeMicroseconds(seconds, micros) {
			const value = seconds * 1e6 + micros;
			if (Number.isSafeInteger(value)) {
				parsedCell.number = value;
				return cellResult.number;
			}
			parsedCell.big = BigInt(seconds) * 1000000n + BigInt(micros);
			return cellResult.big;
		}
		const clock = { micros: 0 };
		function parseClock(bytes, start, end) {
			const separator = bytes[start];
			if (separator !== 84 && separator !== 116 && separator !== 32) return Number.NaN;
			const hours = twoDigits(bytes, start + 1, end);
			const minutes = twoDigits(bytes, start + 4, end);
			if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || bytes[start + 3] !== 58) return Number.NaN;
			let at = start + 6;
			let seconds = 0;
			clock.micros = 0;
			if (at < end && bytes[at] === 58) {
				seconds = twoDigits(bytes, at + 1, end);
				if (seconds < 0 || seconds > 59) return Number.NaN;
				at += 3;
				if (at < end && bytes[at] === point) at = parseFraction(bytes, at + 1, end);
				if (at < 0) return Number.NaN;
			}
			const offset = parseOffset(bytes, at, end);
			return hours * 3600 + minutes * 60 + seconds - offset;
		}
		function parseFraction(bytes, start, end) {
			let at = start;
			let micros = 0;
			while (at < end && bytes[at] >= zero && bytes[at] <= nine) {
				if (at - start < 6) micros = micros * 10 + (bytes[at] - zero);
				at++;
			}
			const digits = at - start;
			if (digits === 0 || digits > 9) return -1;
			clock.micros = micros * powers[Math.max(0, 6 - digits)];
			return at;
		}
		function parseOffset(bytes, at, end) {
			parsedTime.form = at === end ? timeForm.local : timeForm.offset;
			if (at === end) return 0;
			const sign = bytes[at];
			if (sign === 90 || sign === 122) return at + 1 === end ? 0 : Number.NaN;
			if (sign !== 43 && sign !== minus) return Number.NaN;
			const hours = twoDigits(bytes, at + 1, end);
			const minuteAt = bytes[at + 3] === 58 ? at + 4 : at + 3;
			const minutes = minuteAt === end ? 0 : twoDigits(bytes, minuteAt, end);
			if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || minuteAt !== end && minuteAt + 2 !== end) return Number.NaN;
			return (sign === minus ? -1 : 1) * (hours * 3600 + minutes * 60);
		}
	}),
	43738: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => columnRule });
		const made = new WeakMap();
		function columnRule(contract, name) {
			const own = contract.columns.get(name);
			if (own !== undefined || contract.otherColumns.templates.length === 0) return own;
			const known = made.get(contract) ?? new Map();
			made.set(contract, known);
			if (!known.has(name)) known.set(name, contract.otherColumns.ruleFor(name));
			return known.get(name);
		}
	}),
	8544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OD: () => isClear,
			QW: () => ColumnBuilder,
			xN: () => countedValues
		});
		var _counted_buckets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92236);
		var _distinct_sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44917);
		var _hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10306);
		var _number_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85266);
		var _text_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74925);
		var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75630);
		const none = {
			numbers: new _number_counts_js__WEBPACK_IMPORTED_MODULE_0__.s(),
			texts: new _text_counts_js__WEBPACK_IMPORTED_MODULE_1__.yr()
		};
		const clearDistinct = 100;
		const clearCount = 5;
		const hiddenDistinct = 1e3;
		class ColumnBuilder {
			name;
			kind;
			nulls = 0;
			nan = 0;
			posInf = 0;
			negInf = 0;
			invalid = 0;
			numbers;
			texts;
			counted = 0;
			yes = 0;
			min;
			max;
			constructor(name, kind) {
				this.name = name;
				this.kind = kind;
				this.numbers = kind === "text" || kind === "boolean" ? none.numbers : new _number_counts_js__WEBPACK_IMPORTED_MODULE_0__.s();
				this.texts = kind === "text" ? new _text_counts_js__WEBPACK_IMPORTED_MODULE_1__.yr() : none.texts;
			}
			mergeNumbers({ counted, min, max, numbers }) {
				this.counted += counted;
				this.bound(min);
				this.bound(max);
				this.numbers.merge(numbers);
			}
			mergeTexts(counted, texts) {
				this.counted += counted;
				this.texts.merge(texts);
			}
			addBooleans(yes, no) {
				this.counted += yes + no;
				this.yes += yes;
			}
			addNumber(value, count = 1) {
				this.counted += count;
				this.bound(value);
				this.numbers.add(value, count);
			}
			addBig(value, count = 1) {
				this.counted += count;
				this.bound(value);
				this.numbers.addBig(value, count);
			}
			addBoolean(value, count = 1) {
				this.counted += count;
				if (value) this.yes += count;
			}
			addText(bytes, start, end, count = 1) {
				this.counted += count;
				return this.texts.add(bytes, start, end, count);
			}
			addNonFinite(value, count = 1) {
				if (value === Infinity) this.posInf += count;
				else if (value === -Infinity) this.negInf += count;
				else this.nan += count;
			}
			get fitted() {
				return this.counted + this.nan + this.posInf + this.negInf;
			}
			state() {
				const { nulls, nan, posInf, negInf, invalid, counted, yes, min, max } = this;
				const counts = this.kind === "text" ? { texts: this.texts.state() } : this.kind === "boolean" ? {} : { numbers: this.numbers.state() };
				return {
					nulls,
					nan,
					posInf,
					negInf,
					invalid,
					counted,
					yes,
					min,
					max,
					...counts
				};
			}
			merge(state) {
				for (const key of [
					"nulls",
					"nan",
					"posInf",
					"negInf",
					"invalid",
					"counted",
					"yes"
				]) this[key] += state[key];
				if (state.min !== undefined) this.bound(state.min);
				if (state.max !== undefined) this.bound(state.max);
				if (state.numbers !== undefined) this.numbers.merge(state.numbers);
				if (state.texts !== undefined) this.texts.merge(state.texts);
			}
			result(privacy = {}) {
				const { name, kind, nulls, nan, posInf, negInf, invalid } = this;
				const n = this.counted + nulls + nan + posInf + negInf + invalid;
				const head = {
					name,
					kind,
					n,
					nulls,
					nan,
					posInf,
					negInf,
					invalid
				};
				if (this.counted === 0) return {
					...head,
					distribution: { kind: "empty" },
					distinct: 0
				};
				if (kind === "boolean") return {
					...head,
					...this.booleans()
				};
				if (kind === "text") return {
					...head,
					...this.textual(privacy)
				};
				if (privacy.hidden) return {
					...head,
					...this.hiddenNumbers(privacy)
				};
				const render = kind === "time" ? _times_js__WEBPACK_IMPORTED_MODULE_2__.T : String;
				return {
					...head,
					min: render(this.min ?? 0),
					max: render(this.max ?? 0),
					...this.numeric(privacy, render)
				};
			}
			bound(given) {
				const value = given === 0 ? 0 : given;
				if (this.min === undefined || value < this.min) this.min = value;
				if (this.max === undefined || value > this.max) this.max = value;
			}
			booleans() {
				const all = [["false", this.counted - this.yes], ["true", this.yes]];
				const counts = all.filter(([, count]) => count > 0);
				return {
					distribution: {
						kind: "values",
						counts
					},
					distinct: counts.length
				};
			}
			numeric({ category, exact = _number_counts_js__WEBPACK_IMPORTED_MODULE_0__.M }, render) {
				const known = this.numbers.distinct();
				const limit = category ? _number_counts_js__WEBPACK_IMPORTED_MODULE_0__.M : exact;
				const exactly = known !== undefined && known <= limit ? known : undefined;
				const values = exactly !== undefined && (category || exactly <= clearDistinct) ? this.numbers.values() : undefined;
				if (values !== undefined && (category || isClear(values))) {
					return {
						distribution: {
							kind: "values",
							counts: values.map(([value, count]) => [render(value), count])
						},
						distinct: values.length
					};
				}
				const { mantissaBits, buckets } = this.numbers.histogram();
				const sample = this.numbers.sample();
				const distribution = (0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_3__.cT)({
					kind: "histogram",
					mantissaBits
				}, buckets);
				return {
					distribution,
					distinct: exactly ?? Math.max(limit + 1, (0, _distinct_sample_js__WEBPACK_IMPORTED_MODULE_4__.l)(sample)),
					sample
				};
			}
			textual({ category, hidden, exact = _number_counts_js__WEBPACK_IMPORTED_MODULE_0__.M }) {
				const known = this.texts.distinct();
				const exactly = known !== undefined && known <= (category ? _number_counts_js__WEBPACK_IMPORTED_MODULE_0__.M : exact) ? known : undefined;
				const lengths = hidden ? {} : { lengths: this.texts.lengths() };
				if (exactly === undefined || hidden || exactly > hiddenDistinct && !category) return {
					...this.hashed(exactly),
					...lengths
				};
				const values = this.texts.values() ?? [];
				if (category || exactly <= clearDistinct && this.texts.isEachSeen(clearCount)) return {
					distribution: {
						kind: "values",
						counts: values.map(clear)
					},
					distinct: exactly
				};
				const counts = values.map(({ hash, count }) => [`h:${(0, _hash_js__WEBPACK_IMPORTED_MODULE_5__.qj)(hash)}`, count]).sort(([a], [b]) => a < b ? -1 : 1);
				return {
					distribution: {
						kind: "hidden-values",
						counts
					},
					distinct: exactly,
					...lengths
				};
			}
			hashed(exactly) {
				const sample = this.texts.sample();
				const distinct = exactly ?? (0, _distinct_sample_js__WEBPACK_IMPORTED_MODULE_4__.l)(sample);
				return {
					distribution: (0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_3__.cT)({
						kind: "hashed",
						frequent: []
					}, this.texts.buckets()),
					distinct,
					sample
				};
			}
			hiddenNumbers({ exact = _number_counts_js__WEBPACK_IMPORTED_MODULE_0__.M }) {
				const all = new Float64Array(_text_counts_js__WEBPACK_IMPORTED_MODULE_1__.zF);
				const known = this.numbers.distinct();
				const values = known !== undefined && known <= exact ? this.numbers.values() : undefined;
				const add = (value, count) => {
					const bucket = bucketOfText(String(value));
					all[bucket] = all[bucket] + count;
				};
				if (values !== undefined) for (const [value, count] of values) add(value, count);
				else {
					const { keys, counts } = this.numbers.histogram().buckets;
					for (let index = 0; index < keys.length; index++) add(keys[index], counts[index]);
				}
				const sample = this.numbers.sample();
				const distribution = (0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_3__.cT)({
					kind: "hashed",
					frequent: []
				}, (0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_3__.rV)(all));
				return {
					distribution,
					distinct: values?.length ?? Math.max(exact + 1, (0, _distinct_sample_js__WEBPACK_IMPORTED_MODULE_4__.l)(sample)),
					sample
				};
			}
		}
		const scratch = {
			low: 0,
			high: 0
		};
		const clear = ({ bytes, count }) => [Buffer.from(bytes).toString("utf8"), count];
		const isClear = (counts) => counts.length <= clearDistinct && counts.every(([, count]) => count >= clearCount);
		function bucketOfText(text) {
			const bytes = Buffer.from(text);
			(0, _hash_js__WEBPACK_IMPORTED_MODULE_5__.Dc)(bytes, 0, bytes.length, scratch);
			return (0, _text_counts_js__WEBPACK_IMPORTED_MODULE_1__.Sn)(scratch);
		}
		function countedValues(distribution) {
			if (distribution.kind === "empty") return 0;
			if ("buckets" in distribution) return (0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_3__.X5)((0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_3__.Ce)(distribution));
			return distribution.counts.reduce((sum, [, count]) => sum + count, 0);
		}
	}),
	12246: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => isEstimate,
			w: () => exactDistinct
		});
		var _distinct_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44917);
		var _number_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85266);
		const valuesInAll = 1e6;
		const fewestExact = 1e3;
		const exactDistinct = (columns) => Math.max(fewestExact, Math.min(_number_counts_js__WEBPACK_IMPORTED_MODULE_0__.M, Math.floor(valuesInAll / Math.max(1, columns))));
		function isEstimate({ sample, distinct, distribution }, columns) {
			if (sample === undefined || sample.level === 0 || distribution.kind === "empty") return false;
			return distinct > exactDistinct(columns) || distribution.kind === "hashed" && distinct === (0, _distinct_sample_js__WEBPACK_IMPORTED_MODULE_1__.l)(sample);
		}
	}),
	60919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => ColumnScanner });
		var cells = __webpack_require__(71975);
		var build = __webpack_require__(8544);
		;
		const lowerBounds = ["minimum", "exclusiveMinimum"];
		const upperBounds = ["maximum", "exclusiveMaximum"];
		const passes = () => true;
		const spoken = {
			text: "text",
			boolean: "truth",
			number: "number",
			integer: "number",
			time: "number"
		};
		function compileTests(checks, kind) {
			return checks.filter((check) => check[spoken[kind]] !== undefined).map((check) => ({
				keyword: check.keyword,
				number: check.number ?? passes,
				text: check.text ?? passes,
				bytes: check.bytes,
				truth: check.truth ?? passes,
				range: rangeOf(check),
				lengths: lengthsOf(check)
			}));
		}
		function lengthsOf({ keyword, shown }) {
			const bound = Number(shown);
			if (!Number.isSafeInteger(bound)) return undefined;
			return keyword === "minLength" ? {
				min: bound,
				max: Infinity
			} : keyword === "maxLength" ? {
				min: 0,
				max: bound
			} : undefined;
		}
		function rangeOf({ keyword, shown, number }) {
			const near = Number(shown);
			const isLower = lowerBounds.includes(keyword);
			if (number === undefined || !Number.isFinite(near) || !(isLower || upperBounds.includes(keyword))) return undefined;
			const inwards = isLower ? 1 : -1;
			const edge = number(near) ? near : neighbour(near, inwards);
			if (!number(edge) || number(neighbour(edge, -inwards))) return undefined;
			return isLower ? {
				low: edge,
				high: Infinity
			} : {
				low: -Infinity,
				high: edge
			};
		}
		const view = new DataView(new ArrayBuffer(8));
		function neighbour(value, direction) {
			if (value === 0) return direction * Number.MIN_VALUE;
			view.setFloat64(0, value);
			view.setBigInt64(0, view.getBigInt64(0) + (value > 0 === direction > 0 ? 1n : -1n));
			return view.getFloat64(0);
		}
		function failedTexts(tests, bytes, start, end) {
			let value;
			let failed = 0;
			for (let index = 0; index < tests.length; index++) {
				const { lengths, text, bytes: ofBytes } = tests[index];
				if (lengths !== undefined) {
					if (!isWithin(lengths, bytes, start, end)) failed += 2 ** index;
					continue;
				}
				if (ofBytes !== undefined) {
					if (!ofBytes(bytes, start, end)) failed += 2 ** index;
					continue;
				}
				value ??= textOf(bytes, start, end);
				if (!text(value)) failed += 2 ** index;
			}
			return failed === 0 ? 1 : 2 + failed;
		}
		const textOf = (bytes, start, end) => (bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString("utf8", start, end);
		function isWithin({ min, max }, bytes, start, end) {
			const size = end - start;
			const fewest = size + 3 >> 2;
			if (size < min || fewest > max) return false;
			if (size <= max && fewest >= min) return true;
			let count = 0;
			for (let at = start; at < end; at++) if ((bytes[at] & 192) !== 128) count++;
			return count >= min && count <= max;
		}
		;
		class ColumnScanner {
			builder;
			rule;
			kind;
			misses = new Map();
			isRequired;
			needsOffset;
			sparseCells = 0;
			verdicts = new Float64Array(16);
			position;
			tests;
			constructor(name, kind, rule, position) {
				this.builder = new build.QW(name, kind);
				this.rule = rule;
				this.kind = kind;
				this.position = position;
				this.isRequired = rule !== undefined && (!rule.nullable || rule.nullMisses.length > 0);
				this.needsOffset = rule?.needsOffset ?? false;
				this.tests = compileTests(rule?.checks ?? [], kind);
			}
			at(line) {
				this.position.line = line;
			}
			missing(count = 1) {
				this.builder.nulls += count;
				if (!this.isRequired) return true;
				if (this.rule?.nullable !== true) return this.miss("required", count);
				for (const keyword of this.rule.nullMisses) this.miss(keyword, count);
				return false;
			}
			cell(bytes, start, end, count = 1) {
				if (this.kind === "text") return this.text(bytes, start, end, count);
				return this.parsed((0, cells.kz)(this.kind, bytes, start, end), count);
			}
			parsed(result, count) {
				switch (result) {
					case cells.U9.number:
						if (this.needsOffset && cells.zx.form !== cells.yT.offset) return this.invalid(count);
						return this.number(cells.YV.number, count);
					case cells.U9.big: return this.big(cells.YV.big, count);
					case cells.U9.truth: return this.truth(cells.YV.isTrue, count);
					case cells.U9.nonFinite: return this.number(cells.YV.number, count);
					default: return this.invalid(count);
				}
			}
			invalid(count = 1) {
				this.builder.invalid += count;
				return this.rule?.type === undefined ? true : this.miss("type", count);
			}
			number(value, count = 1) {
				if (!Number.isFinite(value)) {
					this.builder.addNonFinite(value, count);
					return this.rule?.type === undefined ? true : this.miss("type", count);
				}
				this.builder.addNumber(value, count);
				return this.tests.length === 0 ? true : this.checkNumber(value, count);
			}
			big(value, count = 1) {
				const result = this.kind === "time" ? cells.U9.big : (0, cells.oJ)(value);
				if (result === cells.U9.invalid) return this.invalid(count);
				if (result === cells.U9.number) return this.number(cells.YV.number, count);
				this.builder.addBig(value, count);
				return this.tests.length === 0 ? true : this.checkNumber(value, count);
			}
			truth(value, count = 1) {
				this.builder.addBoolean(value, count);
				return this.tests.length === 0 ? true : this.checkTruth(value, count);
			}
			text(bytes, start, end, count = 1) {
				return this.fitsText(this.builder.addText(bytes, start, end, count), bytes, start, end, count);
			}
			get isAsked() {
				return this.tests.length > 0;
			}
			judgeText(bytes, start, end) {
				return this.settle(this.failedTests(bytes, start, end), 1);
			}
			failedTests(bytes, start, end) {
				return failedTexts(this.tests, bytes, start, end);
			}
			missed({ keyword }, count, line) {
				this.position.line = line;
				this.miss(keyword, count);
				const known = this.misses.get(keyword);
				if (known !== undefined && known.file === this.position.file && line < known.line) known.line = line;
			}
			fitsText(slot, bytes, start, end, count) {
				if (this.tests.length === 0) return true;
				if (slot < 0) return this.settle(failedTexts(this.tests, bytes, start, end), count);
				const verdict = slot < this.verdicts.length ? this.verdicts[slot] : 0;
				return verdict === 1 || this.settle(verdict === 0 ? this.judgeSlot(slot, bytes, start, end) : verdict, count);
			}
			judgeSlot(slot, bytes, start, end) {
				if (slot >= this.verdicts.length) {
					const larger = new Float64Array(Math.max(slot + 1, this.verdicts.length * 2));
					larger.set(this.verdicts);
					this.verdicts = larger;
				}
				const verdict = failedTexts(this.tests, bytes, start, end);
				this.verdicts[slot] = verdict;
				return verdict;
			}
			state() {
				return {
					name: this.builder.name,
					builder: this.builder.state(),
					misses: [...this.misses.values()]
				};
			}
			merge({ builder, misses }, file, lines) {
				this.builder.merge(builder);
				for (const miss of misses) {
					const line = (lines[Number(miss.file)] ?? 1) + miss.line - 1;
					const known = this.misses.get(miss.keyword);
					if (known === undefined) this.misses.set(miss.keyword, {
						...miss,
						file,
						line
					});
					else {
						known.count += miss.count;
						if (known.file === file && line < known.line) known.line = line;
					}
				}
			}
			settle(verdict, count) {
				if (verdict === 1) return true;
				const failed = verdict - 2;
				for (const [index, { keyword }] of this.tests.entries()) if (Math.floor(failed / 2 ** index) % 2 === 1) this.miss(keyword, count);
				return false;
			}
			checkNumber(value, count) {
				let fits = true;
				for (const { number, keyword } of this.tests) {
					if (number(value)) continue;
					fits = false;
					this.miss(keyword, count);
				}
				return fits;
			}
			checkTruth(value, count) {
				let fits = true;
				for (const { truth, keyword } of this.tests) {
					if (truth(value)) continue;
					fits = false;
					this.miss(keyword, count);
				}
				return fits;
			}
			miss(keyword, count) {
				const known = this.misses.get(keyword);
				if (known !== undefined) known.count += count;
				else this.misses.set(keyword, {
					keyword,
					count,
					file: this.position.file,
					line: this.position.line
				});
				return false;
			}
		}
	}),
	49796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => ScanSession });
		var errors = __webpack_require__(66990);
		var nearest = __webpack_require__(87899);
		var column_rule = __webpack_require__(43738);
		var cells = __webpack_require__(71975);
		;
		const quote = 34;
		class RowJudge {
			misses = new Map();
			rules;
			columnOf;
			reads;
			known;
			cells = [];
			constructor(rules, columnOf, known) {
				this.rules = rules;
				this.known = known;
				this.columnOf = columnOf;
				this.reads = rules.some(({ columns }) => columns === undefined) ? undefined : new Set(rules.flatMap(({ columns }) => columns ?? []));
			}
			isRead(name) {
				return this.reads?.has(name) ?? true;
			}
			values(cells, file, line) {
				const kept = [...cells].filter(([name, value]) => this.isRead(name) && (value !== null || this.columnOf(name).allowsNull));
				return this.judge(new Map(kept), file, line);
			}
			header(names) {
				this.cells = names.map((name, cell) => ({
					name,
					cell
				})).filter(({ name }) => this.isRead(name));
			}
			block({ bytes, bounds, pitch, rows, lines, fits }, file) {
				for (let row = 0; row < rows; row++) {
					const values = new Map();
					for (const { name, cell } of this.cells) {
						const start = bounds[cell * pitch + row] + 1;
						put(values, name, delimitedValue(this.columnOf(name), bytes, start, bounds[(cell + 1) * pitch + row]));
					}
					if (!this.judge(values, file, lines[row])) fits[row] = 0;
				}
			}
			jsonRow(cells, file, line) {
				const values = new Map();
				for (const [name, cell] of cells) {
					if (this.isRead(name)) put(values, name, jsonValue(this.columnOf(name), cell));
				}
				for (const name of this.reads ?? this.known()) if (!cells.has(name) && this.columnOf(name).allowsNull) values.set(name, null);
				return this.judge(values, file, line);
			}
			merge(misses) {
				for (const miss of misses) {
					const known = this.misses.get(miss.keyword);
					if (known === undefined) {
						this.misses.set(miss.keyword, { ...miss });
						continue;
					}
					known.count += miss.count;
					if (known.file === miss.file && miss.line < known.line) known.line = miss.line;
				}
			}
			judge(values, file, line) {
				let isFit = true;
				for (const { id, fits } of this.rules) {
					if (fits(values)) continue;
					isFit = false;
					const known = this.misses.get(id);
					if (known === undefined) this.misses.set(id, {
						keyword: id,
						count: 1,
						file,
						line
					});
					else known.count++;
				}
				return isFit;
			}
		}
		function put(values, name, value) {
			if (value !== undefined) values.set(name, value);
		}
		function delimitedValue({ kind, allowsNull }, bytes, start, end) {
			const isQuoted = start < end && bytes[start] === quote;
			const from = isQuoted ? start + 1 : start;
			const to = isQuoted ? end - 1 : end;
			if (from === to && (!isQuoted || kind !== "text")) return allowsNull ? null : undefined;
			const value = cellValue(kind, bytes, from, to);
			return isQuoted && typeof value === "string" ? value.replaceAll("\"\"", "\"") : value;
		}
		function jsonValue({ kind, allowsNull }, { type, bytes, start, end }) {
			switch (type) {
				case "null": return allowsNull ? null : undefined;
				case "true":
				case "false": return type === "true";
				case "number": {
					const value = cellValue("integer", bytes, start, end);
					return kind === "number" || typeof value === "string" ? Number(textOf(bytes, start, end)) : value;
				}
				default: return textOf(bytes, start, end);
			}
		}
		function cellValue(kind, bytes, start, end) {
			if (kind === "text" || kind === "time") return textOf(bytes, start, end);
			switch ((0, cells.kz)(kind, bytes, start, end)) {
				case cells.U9.number: return cells.YV.number;
				case cells.U9.big: return cells.YV.big;
				case cells.U9.truth: return cells.YV.isTrue;
				default: return textOf(bytes, start, end);
			}
		}
		const textOf = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
		var kernel = __webpack_require__(94381);
		var limits = __webpack_require__(79728);
		var distinct = __webpack_require__(12246);
		var number_counts = __webpack_require__(85266);
		var column_scanner = __webpack_require__(60919);
		var kernel_column = __webpack_require__(86964);
		var profile_hash = __webpack_require__(10306);
		;
		function uniqueKeys() {
			let capacity = 1024;
			let lows = new Uint32Array(capacity);
			let highs = new Uint32Array(capacity);
			let used = 0;
			let key = Buffer.allocUnsafe(256);
			let length = 0;
			const hash = {
				low: 0,
				high: 0
			};
			const put = (low, high) => {
				let slot = low & capacity - 1;
				while (lows[slot] !== 0 || highs[slot] !== 0) {
					if (lows[slot] === low && highs[slot] === high) return false;
					slot = slot + 1 & capacity - 1;
				}
				lows[slot] = low;
				highs[slot] = high;
				return true;
			};
			const grow = () => {
				const [oldLows, oldHighs] = [lows, highs];
				capacity *= 2;
				lows = new Uint32Array(capacity);
				highs = new Uint32Array(capacity);
				for (let i = 0; i < oldLows.length; i++) if (oldLows[i] !== 0 || oldHighs[i] !== 0) put(oldLows[i], oldHighs[i]);
			};
			return {
				part(bytes, start, end) {
					const needed = length + 4 + end - start;
					if (needed > key.length) key = Buffer.concat([key, Buffer.allocUnsafe(needed)]);
					key.writeUInt32LE(end - start, length);
					key.set(bytes.subarray(start, end), length + 4);
					length = needed;
				},
				isRepeated() {
					(0, profile_hash.Dc)(key, 0, length, hash);
					length = 0;
					const isNew = put(hash.low, hash.low === 0 && hash.high === 0 ? 1 : hash.high);
					if (isNew && ++used * 2 > capacity) grow();
					return !isNew;
				}
			};
		}
		;
		const session_quote = 34;
		const mostRowsInKernel = 2 ** 31;
		const noBytes = new Uint8Array(0);
		class ScanSession {
			columns = new Map();
			position = {
				file: "",
				line: 0
			};
			contract;
			watches;
			rowJudge;
			rows = 0;
			rejected = 0;
			unreadable = 0;
			unreadableWhere;
			kinds;
			wanted;
			bound;
			kernelColumns = new Map();
			ownKernel;
			rowsInKernel = 0;
			names = [];
			blockNames = [];
			demanding = [];
			sparseRows = 0;
			given = new Set();
			constructor(contract, kinds, columns) {
				this.contract = contract;
				this.kinds = kinds;
				this.wanted = columns === undefined ? undefined : new Set(columns);
				this.watches = (contract?.unique ?? []).map((rule) => ({
					rule,
					count: 0,
					where: undefined,
					keys: uniqueKeys(),
					cells: []
				}));
				const rowRules = contract?.rowRules ?? [];
				this.rowJudge = rowRules.length === 0 ? undefined : new RowJudge(rowRules, (name) => this.rowColumn(name), () => this.columns.keys());
			}
			startFile(file, given = []) {
				this.endFile();
				this.given = new Set(given);
				this.position.file = file;
				this.position.line = 0;
			}
			at(line) {
				this.position.line = line;
			}
			header(names) {
				if (this.names.length > 0) this.requireSame(names);
				for (const name of this.wanted ?? []) this.requireColumn(name, names);
				this.names = names;
				for (const name of names) if (this.isWanted(name)) this.column(name);
				this.bindBlock(names);
				this.rowJudge?.header(names);
				for (const watch of this.watches) watch.cells = watch.rule.columns.map((name) => this.requireColumn(name, names));
			}
			column(name, kind) {
				const known = this.columns.get(name);
				if (known !== undefined) return known;
				const rule = this.contract === undefined ? undefined : (0, column_rule.X)(this.contract, name);
				const scanner = new column_scanner.Z(name, rule?.kind ?? this.kinds.get(name) ?? kind ?? "integer", rule, this.position);
				scanner.sparseCells = this.sparseRows;
				if (scanner.isRequired) this.demanding.push(scanner);
				this.columns.set(name, scanner);
				return scanner;
			}
			isWanted(name) {
				if (this.given.has(name)) {
					throw (0, errors.Xu)(`${this.position.file}: rows have the key ${JSON.stringify(name)}, and the path gives its value, too`, {
						where: {
							...this.position.line === 0 ? { file: this.position.file } : this.position,
							field: name
						},
						hint: "Rename the folder or the key."
					});
				}
				return this.wanted === undefined || this.wanted.has(name);
			}
			judge(name) {
				const { kind, rule } = this.column(name);
				return new column_scanner.Z(name, kind, rule, { ...this.position });
			}
			get kernel() {
				this.ownKernel ??= new kernel.Kernel();
				return this.ownKernel;
			}
			kernelColumn(name) {
				const known = this.kernelColumns.get(name);
				if (known !== undefined) return known;
				const scanner = this.column(name);
				const column = (0, kernel_column.w)(this.kernel, scanner, scanner.rule?.category ? number_counts.M : (0, distinct.w)(this.columns.size));
				this.kernelColumns.set(name, column);
				return column;
			}
			bindBlock(names) {
				this.blockNames = names;
				this.bound = undefined;
			}
			block() {
				const { kernel } = this;
				this.readBlock(1);
				for (const watch of this.watches) this.watchKeys(watch, kernel);
				this.rowJudge?.block(kernel, this.position.file);
				this.endBlock();
			}
			jsonBlock(unfit) {
				this.readBlock(2);
				for (const row of unfit) this.kernel.fits[row] = 0;
				this.endBlock();
			}
			readBlock(places) {
				const { kernel } = this;
				if (this.rowsInKernel + kernel.rows > mostRowsInKernel) this.foldKernel();
				this.bound ??= this.blockNames.map((name) => !this.given.has(name) && this.isWanted(name) ? this.kernelColumn(name) : undefined);
				const { bound } = this;
				kernel.run.allFit();
				for (let cell = 0; cell < bound.length; cell++) bound[cell]?.block(places * cell);
			}
			endBlock() {
				const { kernel } = this;
				this.rows += kernel.rows;
				this.rowsInKernel += kernel.rows;
				this.rejected += kernel.run.misfits();
			}
			endFile() {
				this.settleMissing();
				this.given = new Set();
			}
			settleMissing() {
				for (const [name, scanner] of this.columns) {
					const missing = this.sparseRows - scanner.sparseCells;
					if (missing > 0 && !scanner.isRequired && !this.given.has(name)) scanner.missing(missing);
					scanner.sparseCells = 0;
				}
				this.sparseRows = 0;
			}
			foldKernel() {
				if (this.sparseRows > 0) this.settleMissing();
				for (const column of this.kernelColumns.values()) column.fold();
				this.kernelColumns.clear();
				this.rowsInKernel = 0;
				this.bound = undefined;
			}
			watchKeys(watch, { bytes, bounds, pitch, rows, lines, fits }) {
				for (let row = 0; row < rows; row++) {
					for (const cell of watch.cells) {
						const start = bounds[cell * pitch + row] + 1;
						const end = bounds[(cell + 1) * pitch + row];
						const isQuoted = start < end && bytes[start] === session_quote;
						watch.keys.part(bytes, isQuoted ? start + 1 : start, isQuoted ? end - 1 : end);
					}
					this.position.line = lines[row];
					if (!this.settleKey(watch)) fits[row] = 0;
				}
			}
			canBeShared(isJson) {
				if (this.watches.length > 0) return false;
				return !isJson || this.rowJudge === undefined && (this.contract?.otherColumns.templates.length ?? 0) === 0;
			}
			state() {
				this.settleMissing();
				const columns = [...this.columns.values()].map((column) => column.state());
				const { rows, rejected, unreadable, unreadableWhere } = this;
				return {
					rows,
					rejected,
					unreadable,
					unreadableWhere,
					columns,
					rowMisses: [...this.rowJudge?.misses.values() ?? []]
				};
			}
			merge(state, file, lines) {
				const { rows, rejected, columns, rowMisses, unreadable, unreadableWhere: where } = state;
				const lineOf = (chunk, line) => (lines[Number(chunk)] ?? 1) + line - 1;
				this.mergeMissing(state);
				this.rows += rows;
				this.rejected += rejected;
				this.unreadable += unreadable;
				const line = where === undefined ? Infinity : lineOf(where.file, where.line ?? 1);
				const first = this.unreadableWhere;
				if (first === undefined ? line < Infinity : first.file === file && line < (first.line ?? 0)) this.unreadableWhere = {
					file,
					line
				};
				for (const column of columns) this.column(column.name).merge(column, file, lines);
				this.rowJudge?.merge(rowMisses.map((miss) => ({
					...miss,
					file,
					line: lineOf(miss.file, miss.line)
				})));
			}
			mergeMissing({ rows, columns }) {
				const met = new Set(columns.map(({ name }) => name));
				for (const [name, scanner] of this.columns) if (!met.has(name) && rows > 0) scanner.missing(rows);
				for (const name of met) if (!this.columns.has(name) && this.rows > 0) this.column(name).missing(this.rows);
			}
			jsonRow(row) {
				const { cells, line } = row;
				this.position.line = line;
				let fits = true;
				for (const [name, cell] of cells) {
					if (!this.isWanted(name)) continue;
					const scanner = this.columns.get(name) ?? this.lateColumn(name);
					scanner.sparseCells++;
					fits = jsonCell(scanner, cell) && fits;
				}
				this.sparseRows++;
				for (const scanner of this.demanding) {
					const { name } = scanner.builder;
					if (!cells.has(name) && !this.given.has(name)) fits = scanner.missing() && fits;
				}
				this.endRow(this.settleJsonRow(row) && fits);
			}
			settleJsonRow({ cells, line }) {
				this.position.line = line;
				let fits = true;
				for (const watch of this.watches) {
					for (const name of watch.rule.columns) {
						const cell = cells.get(name);
						if (cell !== undefined) watch.keys.part(cell.bytes, cell.start, cell.end);
						else watch.keys.part(noBytes, 0, 0);
					}
					fits = this.settleKey(watch) && fits;
				}
				if (this.rowJudge !== undefined) fits = this.rowJudge.jsonRow(cells, this.position.file, line) && fits;
				return fits;
			}
			refuse(line) {
				this.unreadable++;
				this.unreadableWhere ??= {
					file: this.position.file,
					line
				};
			}
			declare() {
				for (const name of this.contract?.columns.keys() ?? []) if (!this.given.has(name) && this.isWanted(name)) this.column(name);
			}
			rowColumn(name) {
				const { kind, rule } = this.column(name);
				return {
					kind,
					allowsNull: rule?.allowsNull ?? false
				};
			}
			lateColumn(name) {
				if (this.columns.size >= limits.F.columns) throw (0, errors.FU)(`${this.position.file} has more than ${limits.F.columns} columns`, { where: { ...this.position } });
				const scanner = this.column(name);
				if (this.rows > 0) scanner.missing(this.rows);
				return scanner;
			}
			endRow(fits) {
				this.rows++;
				if (!fits) this.rejected++;
			}
			settleKey(watch) {
				if (!watch.keys.isRepeated()) return true;
				watch.count++;
				watch.where ??= this.position.line === 0 ? { file: this.position.file } : { ...this.position };
				return false;
			}
			requireColumn(name, names) {
				const index = names.indexOf(name);
				if (index >= 0) return index;
				const meant = (0, nearest.p)(name, names);
				throw (0, errors.Xu)(`${this.position.file} has no column ${JSON.stringify(name)}`, {
					where: {
						file: this.position.file,
						line: 1,
						field: name
					},
					...meant === undefined ? {} : { hint: `Did you mean ${meant}?` }
				});
			}
			requireSame(names) {
				const missing = this.names.find((name) => !names.includes(name));
				const added = names.find((name) => !this.names.includes(name));
				const odd = missing ?? added;
				if (odd === undefined) return;
				const sentence = missing === undefined ? `has the column ${JSON.stringify(odd)}, which the files before it lack` : `lacks the column ${JSON.stringify(odd)} of the files before it`;
				throw (0, errors.Xu)(`${this.position.file} ${sentence}`, {
					where: {
						file: this.position.file,
						line: 1,
						field: odd
					},
					hint: "All files of a data set need the same columns."
				});
			}
		}
		function jsonCell(scanner, { type, bytes, start, end }) {
			if (type === "null") return scanner.missing();
			const { kind, rule } = scanner;
			if (kind === "text" && (type === "text" || rule === undefined)) return scanner.text(bytes, start, end);
			const fits = type === "number" ? kind === "number" || kind === "integer" : type === "text" ? kind === "time" : type === "nested" ? false : kind === "boolean";
			return fits ? scanner.cell(bytes, start, end) : scanner.invalid();
		}
	})
};
