export const id = 9099;
export const ids = [9099];
export const modules = {
	70828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q2: () => isOfKind,
			ij: () => canonicalValue
		});
		var _time_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75469);
		var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68734);
		function canonicalValue(kind, text, zone = _zone_js__WEBPACK_IMPORTED_MODULE_0__.n) {
			if (kind === "text") return text;
			if (text === "") return undefined;
			switch (kind) {
				case "integer":
				case "number": return numberOr(text);
				case "double": return doubleOr(text);
				case "time": return canonicalTime(text, zone) ?? text;
				case "boolean": return canonicalTruth(text) ?? text;
				default: return mixedValue(text, zone);
			}
		}
		function isOfKind(kind, text) {
			if (kind === "number") return canonicalNumber(text) !== undefined || isNan(text);
			return (kind === "time" ? (0, _time_reader_js__WEBPACK_IMPORTED_MODULE_1__.aQ)(text) : canonicalTruth(text)) !== undefined;
		}
		const isNan = (text) => /^[+-]?nan$/i.test(text);
		const numberOr = (text) => isNan(text) ? undefined : canonicalNumber(text) ?? text;
		function doubleOr(text) {
			if (isNan(text)) return undefined;
			const exact = canonicalNumber(text);
			if (exact === undefined || exact.endsWith("inf")) return exact ?? text;
			return canonicalNumber(String(Number(exact)));
		}
		function mixedValue(text, zone) {
			if (isNan(text)) return undefined;
			const truth = canonicalTruth(text);
			if (truth !== undefined) return truth === "true" ? "1" : "0";
			return canonicalNumber(text) ?? canonicalTime(text, zone) ?? text;
		}
		function canonicalTruth(text) {
			if (text === "true" || text === "True" || text === "TRUE") return "true";
			return text === "false" || text === "False" || text === "FALSE" ? "false" : undefined;
		}
		const numberForm = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,7}))?$/;
		const mostZeros = 40;
		const digitsOfDouble = 15;
		function canonicalNumber(text) {
			if (isPlain(text)) return text;
			const number = parts(text);
			if (number === undefined) return infinity(text);
			const { digits, shift } = number;
			return digits.length > digitsOfDouble && shift < 0 ? printedDouble(number) : written(number);
		}
		function parts(text) {
			const match = numberForm.exec(text);
			if (match === null) return undefined;
			const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
			if (whole === "" && fraction === "") return undefined;
			if (whole.length > 1 && whole.startsWith("0")) return undefined;
			const significant = `${whole}${fraction}`.replace(/^0+/, "");
			const digits = significant.replace(/0+$/, "");
			return {
				isNegative: sign === "-",
				digits,
				shift: Number(exponent) - fraction.length + (significant.length - digits.length)
			};
		}
		function written({ isNegative, digits, shift }) {
			if (digits === "") return "0";
			const sign = isNegative ? "-" : "";
			if (shift >= 0) return shift > mostZeros ? `${sign}${digits}e${shift}` : `${sign}${digits}${"0".repeat(shift)}`;
			const point = digits.length + shift;
			if (point > 0) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
			return point < -mostZeros ? `${sign}${digits}e${shift}` : `${sign}0.${"0".repeat(-point)}${digits}`;
		}
		function printedDouble(number) {
			const { isNegative, digits, shift } = number;
			const value = Number(`${digits}e${shift}`);
			if (!Number.isFinite(value) || value === 0 || digits.length > 100) return written(number);
			const printed = value.toPrecision(digits.length).replace(/e.*$/, "").replace(".", "").replace(/^0+/, "");
			const short = printed === digits ? parts(String(value)) : undefined;
			return written(short === undefined ? number : {
				...short,
				isNegative
			});
		}
		function isPlain(text) {
			return text.length <= digitsOfDouble && /^-?[1-9]\d*(?:\.\d*[1-9])?$|^-?0\.\d*[1-9]$|^0$/.test(text);
		}
		function infinity(text) {
			const match = /^([+-]?)inf(?:inity)?$/i.exec(text);
			return match === null ? undefined : `${match[1] === "-" ? "-" : ""}inf`;
		}
		function canonicalTime(text, zone = _zone_js__WEBPACK_IMPORTED_MODULE_0__.n) {
			const time = (0, _time_reader_js__WEBPACK_IMPORTED_MODULE_1__.aQ)(text, zone);
			if (time === undefined) return undefined;
			const beyond = /[.,]\d{6}(\d{1,3})/.exec(text)?.[1]?.replace(/0+$/, "") ?? "";
			return `t${time.micros}${beyond === "" ? "" : `.${beyond}`}`;
		}
	}),
	71975: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$J: () => parseNumber,
			M3: () => isSpelled,
			U9: () => cellResult,
			VR: () => isSpelledWhole,
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
		const plus = 43;
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
		const isDigit = (byte) => byte !== undefined && byte >= zero && byte <= nine;
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
			if (isNegative || bytes[at] === plus) at++;
			const whole = at;
			let mantissa = 0;
			let byte = bytes[at];
			while (at < end && byte >= zero && byte <= nine) {
				mantissa = mantissa * 10 + (byte - zero);
				byte = bytes[++at];
			}
			const digits = at - whole;
			if (digits === 0 && (at === end || byte !== point)) return parseWord(bytes, start, end);
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
				if (digits + places === 0) return cellResult.invalid;
			}
			if (at < end || digits + places > 15) return parseSlowly(bytes, start, at, end);
			const value = places === 0 ? mantissa : mantissa / powers[places];
			parsedCell.number = isNegative ? -value : value;
			return cellResult.number;
		}
		function parseSlowly(bytes, start, from, end) {
			if (from < end && !isExponent(bytes, from, end)) return cellResult.invalid;
			const value = Number(bytesText(bytes, start, end));
			if (!Number.isFinite(value)) return cellResult.invalid;
			parsedCell.number = value;
			return cellResult.number;
		}
		function isExponent(bytes, start, end) {
			if ((bytes[start] | 32) !== 101) return false;
			let at = start + 1;
			if (bytes[at] === minus || bytes[at] === plus) at++;
			const first = at;
			while (at < end && isDigit(bytes[at])) at++;
			return at > first && at === end;
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
			const first = isNegative || bytes[start] === plus ? start + 1 : start;
			let value = 0;
			let at = first;
			for (; at < end && isDigit(bytes[at]); at++) value = value * 10 + (bytes[at] - zero);
			const digits = at - first;
			if (at < end || digits === 0) return parseWhole(bytes, start, end);
			if (digits > 1 && bytes[first] === zero) return cellResult.invalid;
			if (digits <= 15) {
				parsedCell.number = isNegative ? -value : value;
				return cellResult.number;
			}
			return digits > mostDigits ? cellResult.invalid : takeInteger(BigInt(bytesText(bytes, start, end)));
		}
		const mostDigits = 309;
		function parseWhole(bytes, start, end) {
			const result = parseNumber(bytes, start, end);
			if (result !== cellResult.number) return cellResult.invalid;
			if (end - start <= 15 && Number.isSafeInteger(parsedCell.number) && !hasExponent(bytes, start, end)) return result;
			const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^([+-]?)(\d*)\.?(\d*)(?:e(.*))?$/i.exec(bytesText(bytes, start, end)) ?? [];
			const digits = `${whole}${fraction}`.replace(/^0+/, "");
			const last = lastDigit(digits);
			if (last === 0) return takeInteger(0n);
			const zeros = Number(exponent) - fraction.length + digits.length - last;
			if (zeros < 0 || zeros + last > mostDigits) return cellResult.invalid;
			return takeInteger(BigInt(`${sign}${digits.slice(0, last)}${"0".repeat(zeros)}`));
		}
		function lastDigit(digits) {
			let last = digits.length;
			while (last > 0 && digits.charCodeAt(last - 1) === zero) last--;
			return last;
		}
		function hasExponent(bytes, start, end) {
			for (let at = start; at < end; at++) if ((bytes[at] | 32) === 101) return true;
			return false;
		}
		function isSpelledWhole(bytes, start, end) {
			for (let at = start; at < end; at++) if (bytes[at] === point || (bytes[at] | 32) === 101) return false;
			return true;
		}
		const isSpelled = (kind, bytes, start, end) => parseCell(kind, bytes, start, end) !== cellResult.invalid && (kind !== "integer" || isSpelledWhole(bytes, start, end));
		function takeInteger(value) {
			const near = Number(value);
			if (Number.isSafeInteger(near)) {
				parsedCell.number = near;
				return cellResult.number;
			}
			if (!Number.isFinite(near)) return cellResult.invalid;
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
			return takeMicroseconds(days * secondsOfDay + seconds, start + 10 === end ? 0 : clock.micros);
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
		const secondsOfDay = 86400;
		const lastMinute = secondsOfDay - 60;
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
				if (seconds < 0 || seconds > 60) return Number.NaN;
				at += 3;
				if (at < end && bytes[at] === point) at = parseFraction(bytes, at + 1, end);
				if (at < 0) return Number.NaN;
			}
			const minute = hours * 3600 + minutes * 60 - parseOffset(bytes, at, end);
			if (seconds === 60 && (minute + secondsOfDay) % secondsOfDay !== lastMinute) return Number.NaN;
			return minute + seconds;
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
			const hasColon = at + 3 < end && bytes[at + 3] === 58;
			const minuteAt = hasColon ? at + 4 : at + 3;
			const minutes = minuteAt === end && !hasColon ? 0 : twoDigits(bytes, minuteAt, end);
			if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || minuteAt !== end && minuteAt + 2 !== end) return Number.NaN;
			return (sign === minus ? -1 : 1) * (hours * 3600 + minutes * 60);
		}
	}),
	43738: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => columnRule,
			n: () => isOpen
		});
		const made = new WeakMap();
		function columnRule(contract, name) {
			const own = contract.columns.get(name);
			if (own !== undefined || contract.otherColumns.templates.length === 0) return own;
			const known = made.get(contract) ?? new Map();
			made.set(contract, known);
			if (!known.has(name)) known.set(name, contract.otherColumns.ruleFor(name));
			return known.get(name);
		}
		const isOpen = (rule) => rule === undefined || rule.kind === undefined && rule.checks.length === 0;
	}),
	8544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OD: () => isClear,
			QW: () => ColumnBuilder,
			xN: () => countedValues
		});
		var _counted_buckets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92236);
		var _distinct_sketch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59563);
		var _hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10306);
		var _number_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85266);
		var _text_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74925);
		var _times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75630);
		var _week_hours_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97284);
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
			hours;
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
				this.hours = kind === "time" ? new _week_hours_js__WEBPACK_IMPORTED_MODULE_2__.uy() : undefined;
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
				this.hours?.add(value, count);
			}
			addBig(value, count = 1) {
				this.counted += count;
				this.bound(value);
				this.numbers.addBig(value, count);
				this.hours?.add(Number(value), count);
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
				const hours = this.hours === undefined ? {} : { hours: this.hours.pairs() };
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
					...counts,
					...hours
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
				if (state.hours !== undefined) this.hours?.merge(state.hours);
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
				const render = kind === "time" ? _times_js__WEBPACK_IMPORTED_MODULE_3__.Tc : String;
				const hours = this.hours === undefined ? {} : { hours: this.hours.pairs() };
				return {
					...head,
					min: render(this.min ?? 0),
					max: render(this.max ?? 0),
					...this.numeric(privacy, render),
					...hours
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
				const distribution = (0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_4__.cT)({
					kind: "histogram",
					mantissaBits
				}, buckets);
				return {
					distribution,
					...this.distinctOf(exactly, limit + 1, this.numbers.sketch())
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
				const distribution = (0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_4__.cT)({
					kind: "hashed",
					frequent: []
				}, this.texts.buckets());
				return {
					distribution,
					...this.distinctOf(exactly, 1, this.texts.sketch())
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
				const distribution = (0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_4__.cT)({
					kind: "hashed",
					frequent: []
				}, (0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_4__.rV)(all));
				return {
					distribution,
					...this.distinctOf(values?.length, exact + 1, this.numbers.sketch())
				};
			}
			distinctOf(exactly, least, sketch) {
				if (exactly !== undefined) return {
					distinct: exactly,
					sketch
				};
				return {
					distinct: Math.min(this.counted, Math.max(least, (0, _distinct_sketch_js__WEBPACK_IMPORTED_MODULE_6__.l8)(sketch))),
					isEstimated: true,
					sketch
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
			if ("buckets" in distribution) return (0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_4__.X5)((0, _counted_buckets_js__WEBPACK_IMPORTED_MODULE_4__.Ce)(distribution));
			return distribution.counts.reduce((sum, [, count]) => sum + count, 0);
		}
	}),
	12246: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => exactDistinct });
		var _number_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85266);
		const valuesInAll = 1e6;
		const fewestExact = 1e3;
		const exactDistinct = (columns) => Math.max(fewestExact, Math.min(_number_counts_js__WEBPACK_IMPORTED_MODULE_0__.M, Math.floor(valuesInAll / Math.max(1, columns))));
	}),
	97284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ob: () => weekHours,
			uP: () => hourOfWeek,
			uy: () => WeekHours
		});
		const weekHours = 168;
		const microsecondsPerHour = 36e8;
		const firstHour = 72;
		function hourOfWeek(time) {
			const hour = (Math.floor(time / microsecondsPerHour) + firstHour) % weekHours;
			return hour < 0 ? hour + weekHours : hour;
		}
		class WeekHours {
			counts = new Float64Array(weekHours);
			add(time, count) {
				const hour = hourOfWeek(time);
				this.counts[hour] = this.counts[hour] + count;
			}
			addAll(times, size) {
				for (let index = 0; index < size; index++) this.add(times[index], 1);
			}
			merge(pairs) {
				for (const [hour, count] of pairs) this.counts[hour] = this.counts[hour] + count;
			}
			pairs() {
				return [...this.counts].flatMap((count, hour) => count === 0 ? [] : [[hour, count]]);
			}
		}
	}),
	60919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => ColumnScanner });
		var cells = __webpack_require__(71975);
		var build = __webpack_require__(8544);
		var time_reader = __webpack_require__(75469);
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
			return checks.filter((check) => check[spoken[kind]] !== undefined && !(kind === "boolean" && check.truth?.(true) && check.truth(false))).map((check) => {
				const primitives = kind === "text" || kind === "number" || kind === "integer" ? check.primitives?.(spoken[kind]) : undefined;
				return {
					keyword: check.keyword,
					number: numberTest(check.number ?? passes, primitives),
					text: check.text ?? passes,
					truth: check.truth ?? passes,
					range: kind === "number" || kind === "integer" ? rangeOfAll(primitives, kind) : undefined,
					parts: kind === "text" ? textParts(primitives) : undefined
				};
			});
		}
		function textParts(primitives) {
			const parts = primitives?.filter((each) => each.kind === "length" || each.kind === "pattern");
			return parts?.length === primitives?.length ? parts : undefined;
		}
		function numberTest(fits, primitives) {
			const [only, ...others] = primitives ?? [];
			if (only?.kind !== "numbers" || others.length > 0) return fits;
			const { values } = only;
			return (value) => typeof value === "number" && values.has(value) || fits(value);
		}
		function rangeOfAll(primitives, kind) {
			let range = {
				low: -Infinity,
				high: Infinity
			};
			for (const primitive of primitives ?? [undefined]) {
				if (primitive?.kind === "integer" && kind === "integer") continue;
				const own = primitive?.kind === "bound" ? rangeOf(primitive) : undefined;
				if (own === undefined) return undefined;
				range = {
					low: Math.max(range.low, own.low),
					high: Math.min(range.high, own.high)
				};
			}
			return range;
		}
		function rangeOf({ keyword, shown, number }) {
			const near = Number(shown);
			const isLower = lowerBounds.includes(keyword);
			if (!Number.isFinite(near) || !(isLower || upperBounds.includes(keyword))) return undefined;
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
				const { text, parts } = tests[index];
				if (parts !== undefined) {
					const miss = parts.find((part) => !fitsPart(part, bytes, start, end));
					if (miss === undefined) continue;
					if (miss.kind === "length" || miss.isExact) {
						failed += 2 ** index;
						continue;
					}
				}
				value ??= textOf(bytes, start, end);
				if (!text(value)) failed += 2 ** index;
			}
			return failed === 0 ? 1 : 2 + failed;
		}
		function fitsPart(part, bytes, start, end) {
			if (part.kind === "length") return isWithin(part, bytes, start, end);
			return end - start <= part.longest && part.matcher.testBytes(bytes, start, end);
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
			isSpelled;
			sparseCells = 0;
			zone;
			notesForms = false;
			storedForm;
			forms = new Set();
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
				this.isSpelled = kind === "integer" && rule?.kind === undefined;
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
				if (this.isSpelled && !(0, cells.VR)(bytes, start, end)) return this.invalid(count);
				return this.parsed((0, cells.kz)(this.kind, bytes, start, end), count);
			}
			get readsForms() {
				return this.notesForms || this.zone !== undefined;
			}
			stored(form) {
				this.storedForm = form;
				if (form !== undefined && this.isPlaced) this.forms.add(form);
			}
			get isShifted() {
				return this.zone !== undefined && this.storedForm === "local";
			}
			placed(micros, form) {
				this.forms.add(form);
				return form === "local" && this.zone !== undefined ? (0, time_reader.O0)(micros, this.zone) : micros;
			}
			parsed(result, count) {
				switch (result) {
					case cells.U9.number:
						if (this.needsOffset && cells.zx.form !== cells.yT.offset) return this.invalid(count);
						return this.number(this.isPlaced ? this.placed(cells.YV.number, (0, time_reader.RH)()) : cells.YV.number, count);
					case cells.U9.big: return this.big(this.isPlaced ? this.placed(cells.YV.big, (0, time_reader.RH)()) : cells.YV.big, count);
					case cells.U9.truth: return this.truth(cells.YV.isTrue, count);
					case cells.U9.nonFinite: return this.number(cells.YV.number, count);
					default: return this.invalid(count);
				}
			}
			get isPlaced() {
				return this.kind === "time" && this.readsForms;
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
					misses: [...this.misses.values()],
					forms: [...this.forms]
				};
			}
			merge({ builder, misses, forms }, file, lines) {
				for (const form of forms) this.forms.add(form);
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
	91015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => jsonCell });
		var _contract_column_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43738);
		function jsonCell(scanner, { type, bytes, start, end }) {
			if (type === "null") return scanner.missing();
			const { kind, rule } = scanner;
			if (kind === "text" && (type === "text" || (0, _contract_column_rule_js__WEBPACK_IMPORTED_MODULE_0__.n)(rule))) return scanner.text(bytes, start, end);
			const fits = type === "number" ? kind === "number" || kind === "integer" : type === "text" ? kind === "time" : type === "nested" ? false : kind === "boolean";
			return fits ? scanner.cell(bytes, start, end) : scanner.invalid();
		}
	}),
	89099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => ScanSession });
		var errors = __webpack_require__(66990);
		var column_rule = __webpack_require__(43738);
		var row_judge = __webpack_require__(18231);
		var kernel = __webpack_require__(94381);
		var limits = __webpack_require__(79728);
		var distinct = __webpack_require__(12246);
		var number_counts = __webpack_require__(85266);
		var column_scanner = __webpack_require__(60919);
		var nearest = __webpack_require__(87899);
		;
		class FileColumns {
			names = new Set();
			files = [];
			open;
			gaps = {
				absent: [],
				late: []
			};
			begin(name, names, mayLack) {
				const own = new Set(names);
				const isFirst = this.names.size === 0;
				const absent = [...this.names].filter((column) => !own.has(column));
				const late = isFirst ? [] : names.filter((column) => !this.names.has(column));
				const odd = [...absent, ...late].filter((column) => !mayLack(column));
				if (odd.length > 0) throw this.differ(name, own, odd);
				for (const column of names) this.names.add(column);
				this.open = {
					name,
					names: own
				};
				this.gaps = {
					absent,
					late
				};
				return this.gaps;
			}
			end(rows) {
				if (this.open === undefined) return [];
				this.files.push({
					...this.open,
					rows
				});
				this.open = undefined;
				return this.gaps.absent;
			}
			without(column) {
				const lacking = this.files.filter(({ names, rows }) => !names.has(column) && rows > 0);
				return {
					rows: lacking.reduce((sum, { rows }) => sum + rows, 0),
					first: lacking[0]?.name
				};
			}
			differ(file, own, odd) {
				const listed = (all) => {
					const named = all.slice(0, 5).map((column) => JSON.stringify(column));
					return `${all.length === 1 ? "the column" : "the columns"} ${named.join(", ")}${all.length > 5 ? ` and ${all.length - 5} more` : ""}`;
				};
				const lacks = odd.filter((column) => !own.has(column));
				const adds = odd.filter((column) => own.has(column));
				const other = lacks[0] === undefined ? this.files[0]?.name : this.files.find(({ names }) => names.has(lacks[0]))?.name;
				const before = other === undefined ? "the files before it" : `${other}`;
				const sentences = [...lacks.length === 0 ? [] : [`lacks ${listed(lacks)} of ${before}`], ...adds.length === 0 ? [] : [`has ${listed(adds)}, which ${lacks.length === 0 ? before : "the files before it"} ${other === undefined || lacks.length > 0 ? "lack" : "lacks"}`]];
				const [field = ""] = odd;
				return (0, errors.Xu)(`${file} ${sentences.join(", and ")}`, {
					where: {
						file,
						line: 1,
						field
					},
					hint: "If files may lack a column, name it in the contract under `row: properties` and not under `required`: it is null there. Else give all files the same columns."
				});
			}
		}
		function noColumn(file, name, names) {
			const meant = (0, nearest.p)(name, names);
			return (0, errors.Xu)(`${file} has no column ${JSON.stringify(name)}`, {
				where: {
					file,
					line: 1,
					field: name
				},
				...meant === undefined ? {} : { hint: `Did you mean ${meant}?` }
			});
		}
		var json_cell = __webpack_require__(91015);
		var kernel_column = __webpack_require__(10610);
		var canonical = __webpack_require__(70828);
		var lib_zone = __webpack_require__(68734);
		var profile_hash = __webpack_require__(10306);
		;
		function uniqueKeys() {
			let capacity = 1024;
			let lows = new Uint32Array(capacity);
			let highs = new Uint32Array(capacity);
			let used = 0;
			let key = Buffer.allocUnsafe(256);
			let length = 0;
			let isMissing = false;
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
				missing() {
					isMissing = true;
				},
				settle() {
					const wasMissing = isMissing;
					isMissing = false;
					if (!wasMissing) (0, profile_hash.Dc)(key, 0, length, hash);
					length = 0;
					if (wasMissing) return "missing";
					const isNew = put(hash.low, hash.low === 0 && hash.high === 0 ? 1 : hash.high);
					if (isNew && ++used * 2 > capacity) grow();
					return isNew ? "new" : "repeated";
				}
			};
		}
		;
		const zero = 48;
		const nine = 57;
		const minus = 45;
		const point = 46;
		const quote = 34;
		class KeyWatch {
			rule;
			repeats = {
				count: 0,
				first: undefined
			};
			missing = {
				count: 0,
				first: undefined
			};
			missingAtFault = 0;
			cells = [];
			keys = uniqueKeys();
			mayBeMissing;
			columns = [];
			isAtFault = false;
			constructor(rule, contract) {
				this.rule = rule;
				this.mayBeMissing = rule.columns.map((name) => {
					const column = contract?.columns.get(name);
					return column !== undefined && (column.allowsNull || column.nulls !== undefined);
				});
			}
			bind(columns) {
				this.columns = columns.map(({ kind, zone = lib_zone.n }, index) => ({
					kind,
					zone,
					mayBeMissing: this.mayBeMissing[index] ?? false
				}));
			}
			cell(part, bytes, start, end) {
				if (start === end) this.none(part);
				else if (bytes[start] !== quote) this.value(part, bytes, start, end);
				else if (bytes.indexOf(quote, start + 1) === end - 1) this.value(part, bytes, start + 1, end - 1);
				else this.text(part, textOf(bytes, start + 1, end - 1).replaceAll("\"\"", "\""));
			}
			json(part, cell) {
				if (cell === undefined || cell.type === "null") this.none(part);
				else if (cell.type === "number" && this.columns[part]?.kind === "text") this.canonical(part, (0, canonical.ij)("number", textOf(cell.bytes, cell.start, cell.end)));
				else this.value(part, cell.bytes, cell.start, cell.end);
			}
			value(part, bytes, start, end) {
				const kind = this.columns[part]?.kind ?? "text";
				if (kind === "text" || kind !== "time" && isPlainNumber(bytes, start, end)) this.keys.part(bytes, start, end);
				else this.text(part, textOf(bytes, start, end));
			}
			text(part, text) {
				const column = this.columns[part];
				this.canonical(part, (0, canonical.ij)(column?.kind ?? "text", text, column?.zone));
			}
			none(part) {
				this.keys.missing();
				if (this.columns[part]?.mayBeMissing !== true) this.isAtFault = true;
			}
			settle(place) {
				const state = this.keys.settle();
				const isAtFault = this.isAtFault;
				this.isAtFault = false;
				if (state === "new") return true;
				const met = state === "missing" ? this.missing : this.repeats;
				met.count++;
				met.first ??= place.line === 0 ? { file: place.file } : { ...place };
				if (state === "repeated") return false;
				if (isAtFault) this.missingAtFault++;
				return !isAtFault;
			}
			canonical(part, text) {
				if (text === undefined) this.none(part);
				else this.keys.part(Buffer.from(text), 0, Buffer.byteLength(text));
			}
		}
		const textOf = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
		function isPlainNumber(bytes, start, end) {
			const first = bytes[start] === minus ? start + 1 : start;
			const length = end - first;
			if (length < 1 || length > 15) return false;
			let places = -1;
			for (let at = first; at < end; at++) {
				const byte = bytes[at];
				if (byte === point && places < 0) places = end - at - 1;
				else if (byte < zero || byte > nine) return false;
			}
			const last = bytes[end - 1];
			if (bytes[first] === zero) return length === 1 ? first === start : places > 0 && places === length - 2 && last !== zero;
			return bytes[first] !== point && (places < 0 || places > 0 && last !== zero);
		}
		;
		const oddities_quote = 34;
		const lineFeed = 10;
		const delimiters = [
			",",
			"	",
			";",
			"|",
			":"
		];
		class Oddities {
			names = [];
			forms = [];
			header;
			swallowed;
			get width() {
				return this.names.length;
			}
			open(names) {
				this.names = names;
				this.forms = names.map((name) => [Buffer.from(name), Buffer.from(`"${name.replaceAll("\"", "\"\"")}"`)]);
			}
			block({ bytes, bounds, pitch, rows, lines }, file) {
				const [first] = this.forms;
				if (first === undefined || rows === 0) return;
				const plain = first[0];
				const letter = plain[0];
				for (let row = 0; row < rows; row++) {
					const start = bounds[row] + 1;
					const length = bounds[pitch + row] - start;
					if (length < plain.length || bytes[start] !== letter && bytes[start] !== oddities_quote) continue;
					if (this.isHeader(bytes, bounds, pitch, row)) this.header = counted(this.header, file, lines[row]);
				}
				if (lines[rows - 1] - lines[0] === rows - 1 && !this.isLong(bytes, bounds, pitch, rows - 1)) return;
				for (let row = 0; row < rows; row++) {
					const next = row + 1 < rows ? lines[row + 1] : undefined;
					if (next === lines[row] + 1) continue;
					this.look(bytes, bounds, pitch, row, {
						file,
						line: lines[row]
					});
				}
			}
			isHeader(bytes, bounds, pitch, row) {
				return this.forms.every((forms, cell) => {
					const start = bounds[cell * pitch + row] + 1;
					const end = bounds[(cell + 1) * pitch + row];
					return forms.some((form) => form.length === end - start && form.compare(bytes, start, end) === 0);
				});
			}
			isLong(bytes, bounds, pitch, row) {
				const feed = bytes.indexOf(lineFeed, bounds[row] + 1);
				return feed >= 0 && feed < bounds[this.names.length * pitch + row];
			}
			look(bytes, bounds, pitch, row, place) {
				let { line } = place;
				for (const [cell, column] of this.names.entries()) {
					const start = bounds[cell * pitch + row] + 1;
					const end = bounds[(cell + 1) * pitch + row];
					if (bytes[start] !== oddities_quote) continue;
					const parts = bytes.toString("latin1", start, end).split("\n");
					if (this.areRows(parts.slice(1, -1))) {
						const found = counted(this.swallowed, place.file, line);
						this.swallowed = this.swallowed === undefined ? {
							...found,
							lines: parts.length,
							column
						} : {
							...this.swallowed,
							count: found.count
						};
					}
					line += parts.length - 1;
				}
			}
			areRows(lines) {
				const width = this.names.length;
				if (lines.length === 0) return false;
				if (width === 1) return lines.length >= 10 && lines.every((line) => line.trim() !== "" && line.length < 40 && !line.includes(" "));
				const fitting = (delimiter) => lines.filter((line) => isRow(line.split(delimiter), width)).length;
				return delimiters.some((delimiter) => fitting(delimiter) >= .8 * lines.length);
			}
			state() {
				return {
					header: this.header,
					swallowed: this.swallowed
				};
			}
			merge({ header, swallowed }, file, lineOf) {
				const placed = (found) => ({
					count: found.count,
					file,
					line: lineOf(found.file, found.line)
				});
				if (header !== undefined) {
					const [own, other] = [this.header, placed(header)];
					this.header = own === undefined ? other : {
						...isEarlier(own, other) ? own : other,
						count: own.count + other.count
					};
				}
				if (swallowed === undefined) return;
				const other = {
					...placed(swallowed),
					lines: swallowed.lines,
					column: swallowed.column
				};
				const own = this.swallowed;
				this.swallowed = own === undefined ? other : {
					...isEarlier(own, other) ? own : other,
					count: own.count + other.count
				};
			}
			notices() {
				const { header, swallowed } = this;
				const more = (count, what) => count > 1 ? `; ${count} ${what} in all` : "";
				return [...header === undefined ? [] : [{
					id: "rows:repeated-header",
					message: `${header.file}:${header.line}: the row repeats the header${more(header.count, "such rows")}: it was counted as a row of data`,
					where: {
						file: header.file,
						line: header.line
					},
					hint: "Join files without their header lines, or name them all in `data` instead of joining them."
				}], ...swallowed === undefined ? [] : [{
					id: "rows:swallowed",
					message: `${swallowed.file}:${swallowed.line}: one cell of column ${JSON.stringify(swallowed.column.slice(0, 100))} takes ${swallowed.lines} lines that look like rows${more(swallowed.count, "such cells")}: a quote may be open that is not meant`,
					where: {
						file: swallowed.file,
						line: swallowed.line
					},
					hint: "Double a quote that belongs to the text and quote its cell; or set `dialect: {quote: …}` to a character that the file does not have."
				}]];
			}
		}
		const isRow = (cells, width) => cells.length === width && cells.every((cell) => !cell.startsWith(" ") && (width > 2 || cell.trim() !== ""));
		const counted = (known, file, line) => known === undefined ? {
			count: 1,
			file,
			line
		} : {
			...known,
			count: known.count + 1
		};
		const isEarlier = (own, other) => own.file !== other.file || own.line <= other.line;
		;
		const mostRowsInKernel = 2 ** 31;
		class ScanSession {
			columns = new Map();
			position = {
				file: "",
				line: 0
			};
			contract;
			watches;
			quotedNulls = [];
			fileColumns = new FileColumns();
			oddities = new Oddities();
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
			blockNames = [];
			demanding = [];
			sparseRows = 0;
			given = new Set();
			expected;
			constructor(contract, kinds, columns, expected = new Set()) {
				this.contract = contract;
				this.kinds = kinds;
				this.expected = expected;
				this.wanted = columns === undefined ? undefined : new Set(columns);
				this.watches = (contract?.unique ?? []).map((rule) => new KeyWatch(rule, contract));
				const rowRules = contract?.rowRules ?? [];
				this.rowJudge = rowRules.length === 0 ? undefined : new row_judge.S(rowRules, (name) => this.rowColumn(name), () => this.columns.keys());
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
				const { contract, fileColumns } = this;
				const { late, absent } = fileColumns.begin(this.position.file, names, (name) => contract !== undefined && (0, column_rule.X)(contract, name) !== undefined);
				for (const name of this.wanted ?? []) if (!absent.includes(name)) this.requireColumn(name, names);
				for (const name of names) if (this.isWanted(name)) this.column(name);
				for (const name of late) if (this.isWanted(name)) this.countLate(name);
				this.bindBlock(names);
				this.rowJudge?.header(names);
				for (const watch of this.watches) {
					watch.cells = watch.rule.columns.map((name) => this.requireColumn(name, names));
					this.bindKey(watch);
				}
			}
			countLate(name) {
				const { rows, first } = this.fileColumns.without(name);
				if (rows === 0 || first === undefined) return;
				const { file, line } = this.position;
				Object.assign(this.position, {
					file: first,
					line: 0
				});
				if (!this.column(name).missing(rows)) this.rejected = this.rows;
				Object.assign(this.position, {
					file,
					line
				});
			}
			endColumns(before) {
				const rows = this.rows - before.rows;
				this.position.line = 0;
				for (const name of this.fileColumns.end(rows)) {
					if (rows > 0 && this.isWanted(name) && !this.column(name).missing(rows)) this.rejected = before.rejected + rows;
				}
			}
			column(name, kind) {
				const known = this.columns.get(name);
				if (known !== undefined) return known;
				const rule = this.contract === undefined ? undefined : (0, column_rule.X)(this.contract, name);
				const scanner = new column_scanner.Z(name, this.kindOf(name, kind), rule, this.position);
				scanner.sparseCells = this.sparseRows;
				scanner.zone = this.zoneOf(name);
				scanner.notesForms = this.contract?.freshness?.column === name;
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
				this.oddities.open(names);
			}
			block() {
				const { kernel } = this;
				this.readBlock(1);
				this.oddities.block(kernel, this.position.file);
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
				const { cells } = watch;
				for (let row = 0; row < rows; row++) {
					for (let part = 0; part < cells.length; part++) {
						const cell = cells[part];
						watch.cell(part, bytes, bounds[cell * pitch + row] + 1, bounds[(cell + 1) * pitch + row]);
					}
					this.position.line = lines[row];
					if (!watch.settle(this.position)) fits[row] = 0;
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
					rowMisses: [...this.rowJudge?.misses.values() ?? []],
					oddities: this.oddities.state()
				};
			}
			merge(state, file, lines) {
				const { rows, rejected, columns, rowMisses, unreadable, unreadableWhere: where } = state;
				const lineOf = (chunk, line) => (lines[Number(chunk)] ?? 1) + line - 1;
				this.mergeMissing(state);
				this.oddities.merge(state.oddities, file, lineOf);
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
					fits = (0, json_cell.L)(scanner, cell) && fits;
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
					for (const [part, name] of watch.rule.columns.entries()) watch.json(part, cells.get(name));
					fits = watch.settle(this.position) && fits;
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
				for (const watch of this.watches) this.bindKey(watch);
			}
			bindKey(watch) {
				watch.bind(watch.rule.columns.map((name) => ({
					kind: this.kindOf(name),
					zone: this.zoneOf(name)
				})));
			}
			zoneOf(name) {
				const { freshness, dialect } = this.contract ?? {};
				return freshness?.column === name ? freshness.zone ?? dialect?.zone : dialect?.zone;
			}
			kindOf(name, kind) {
				const rule = this.contract === undefined ? undefined : (0, column_rule.X)(this.contract, name);
				return this.columns.get(name)?.kind ?? rule?.kind ?? this.kinds.get(name) ?? kind ?? "integer";
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
			requireColumn(name, names) {
				const index = names.indexOf(name);
				if (index < 0) throw noColumn(this.position.file, name, names);
				return index;
			}
		}
	}),
	75469: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O0: () => inZone,
			RH: () => formOfParsed,
			aQ: () => readTime
		});
		var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71975);
		var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68734);
		const formOfParsed = () => forms[_cells_js__WEBPACK_IMPORTED_MODULE_0__.zx.form] ?? "offset";
		const forms = {
			[_cells_js__WEBPACK_IMPORTED_MODULE_0__.yT.date]: "date",
			[_cells_js__WEBPACK_IMPORTED_MODULE_0__.yT.local]: "local",
			[_cells_js__WEBPACK_IMPORTED_MODULE_0__.yT.offset]: "offset"
		};
		function readTime(text, zone = _zone_js__WEBPACK_IMPORTED_MODULE_1__.n) {
			if (text.length < 10 || text.length > 40) return undefined;
			const bytes = Buffer.from(text);
			const result = (0, _cells_js__WEBPACK_IMPORTED_MODULE_0__.pe)(bytes, 0, bytes.length);
			if (result === _cells_js__WEBPACK_IMPORTED_MODULE_0__.U9.invalid) return undefined;
			const form = formOfParsed();
			const micros = result === _cells_js__WEBPACK_IMPORTED_MODULE_0__.U9.big ? _cells_js__WEBPACK_IMPORTED_MODULE_0__.YV.big : _cells_js__WEBPACK_IMPORTED_MODULE_0__.YV.number;
			return {
				micros: form === "offset" ? micros : inZone(micros, zone),
				form
			};
		}
		function inZone(micros, zone) {
			if (typeof micros === "number") return micros - zone.offsetAt(Math.floor(micros / 1e6)) * 1e6;
			return micros - BigInt(zone.offsetAt(Math.floor(Number(micros) / 1e6))) * 1000000n;
		}
	}),
	68734: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => zoneOf,
			n: () => utc
		});
		const utc = {
			name: "UTC",
			offsetAt: () => 0,
			offsetOf: () => 0
		};
		const day = 86400;
		function zoneOf(name) {
			if (/^(?:utc|gmt|z)$/i.test(name)) return {
				...utc,
				name
			};
			const [, sign, hours = "", minutes = "00"] = /^([+-])(\d\d):?(\d\d)?$/.exec(name) ?? [];
			if (sign !== undefined) {
				if (Number(hours) > 18 || Number(minutes) > 59) return undefined;
				const seconds = (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
				return {
					name,
					offsetAt: () => seconds,
					offsetOf: () => seconds
				};
			}
			if (!/^[a-z][\w+-]*(?:\/[\w+-]+)*$/i.test(name)) return undefined;
			try {
				return namedZone(name);
			} catch {
				return undefined;
			}
		}
		function namedZone(name) {
			const offsetOf = offsetsOf(name);
			const days = new Map();
			const offsetOfDay = (number) => {
				const first = offsetOf((number - 1) * day);
				const offset = first === offsetOf((number + 2) * day) && first === offsetOf(number * day + day / 2) ? first : Number.NaN;
				days.set(number, offset);
				return offset;
			};
			return {
				name,
				offsetOf: byQuarters(offsetOf),
				offsetAt(localSeconds) {
					const number = Math.floor(localSeconds / day);
					const known = days.get(number) ?? offsetOfDay(number);
					if (!Number.isNaN(known)) return known;
					const earlier = offsetOf(localSeconds - day);
					const later = offsetOf(localSeconds + day);
					if (earlier === later || offsetOf(localSeconds - earlier) === earlier) return earlier;
					return offsetOf(localSeconds - later) === later ? later : earlier;
				}
			};
		}
		function byQuarters(offsetOf) {
			const known = new Map();
			return (utcSeconds) => {
				const quarter = Math.floor(utcSeconds / 900);
				const found = known.get(quarter);
				if (found !== undefined) return found;
				const offset = offsetOf(quarter * 900);
				known.set(quarter, offset);
				return offset;
			};
		}
		function offsetsOf(timeZone) {
			const format = new Intl.DateTimeFormat("en-US", {
				timeZone,
				calendar: "iso8601",
				hourCycle: "h23",
				era: "short",
				year: "numeric",
				month: "numeric",
				day: "numeric",
				hour: "numeric",
				minute: "numeric",
				second: "numeric"
			});
			return (utcSeconds) => {
				const parts = new Map(format.formatToParts(new Date(utcSeconds * 1e3)).map(({ type, value }) => [type, value]));
				const of = (type) => Number(parts.get(type));
				const local = new Date(0);
				local.setUTCFullYear(/^B/.test(parts.get("era") ?? "") ? 1 - of("year") : of("year"), of("month") - 1, of("day"));
				local.setUTCHours(of("hour"), of("minute"), of("second"));
				return local.getTime() / 1e3 - Math.floor(utcSeconds);
			};
		}
	})
};
