export const id = 4177;
export const ids = [4177];
export const modules = {
	74439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { referenceChecks: () => referenceChecks });
		var _modelflight_data_drift_judge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66349);
		var _modelflight_data_drift_types__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73195);
		function referenceChecks(reference, current, diff) {
			return reference.decides ? [schemaCheck(reference, diff, "fail"), ...skewChecks(reference, current)] : [schemaCheck(reference, diff, "warn")];
		}
		function schemaCheck({ name }, { added, dropped, changed }, severity) {
			const kinds = changed.flatMap(({ name: column, kind }) => kind === undefined ? [] : [`${column} was ${kind.before} and is ${kind.after}`]);
			const lost = [...dropped.map((column) => `${column} is gone`), ...kinds];
			const told = [...lost, ...added.map((column) => `${column} is new`)];
			const base = {
				id: "reference:schema",
				observed: told.length,
				limit: 0
			};
			if (told.length === 0) return {
				...base,
				status: "pass",
				message: `the columns are those of ${name}`
			};
			const more = told.length > 5 ? ` and ${told.length - 5} more` : "";
			return {
				...base,
				status: lost.length > 0 ? severity : "warn",
				message: `the columns differ from ${name}: ${told.slice(0, 5).join(", ")}${more}`,
				hint: "If this is meant, change the contract with it, and tell whoever reads these data."
			};
		}
		function skewChecks({ name, profile }, current) {
			const shared = new Set(current.columns.map((column) => column.name));
			const columns = profile.columns.filter((column) => shared.has(column.name)).map((column) => column.name);
			if (columns.length === 0) return [{
				id: "skew",
				status: "inconclusive",
				message: `no column of ${name} is in the data`
			}];
			const judgement = (0, _modelflight_data_drift_judge__WEBPACK_IMPORTED_MODULE_0__.J)(profile, current, (0, _modelflight_data_drift_types__WEBPACK_IMPORTED_MODULE_1__.M)("auto"), { columns });
			const general = judgement.general.map((finding) => ({
				id: "skew",
				status: "inconclusive",
				n: finding.n,
				message: finding.message
			}));
			const found = judgement.columns.flatMap(({ column, findings }) => findings.filter(isOpen).map((finding) => skewCheck(column, finding, name)));
			const well = judgement.columns.filter(({ status }) => status === "pass").length;
			const summary = well === 0 ? [] : [{
				id: "skew",
				status: "pass",
				n: well,
				message: `${well} of ${columns.length} columns are distributed as in ${name}`
			}];
			return [
				...general,
				...found,
				...summary
			];
		}
		const isOpen = ({ status }) => status === "fail" || status === "warn" || status === "inconclusive";
		const skewCheck = (column, { aspect, status, effect, n, message }, name) => ({
			id: `skew:${column}${aspect === "distribution" ? "" : `:${aspect}`}`,
			status,
			...effect === undefined ? {} : {
				observed: Number(effect.value.toPrecision(6)),
				limit: effect.limit
			},
			n,
			message: `${column}, against ${name}: ${message}`
		});
	}),
	73195: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => defaultLimits,
			m: () => driftMethods
		});
		const driftMethods = [
			"auto",
			"psi",
			"ks",
			"chi2",
			"wasserstein",
			"js",
			"hellinger",
			"kl",
			"l-inf",
			"tv"
		];
		function defaultLimits(...methods) {
			const chosen = methods.length === 0 ? ["auto"] : methods;
			const thresholds = Object.fromEntries(chosen.map((method) => [method, method === "psi" ? {
				fail: .2,
				warn: .1
			} : {
				fail: .1,
				warn: .05
			}]));
			return {
				methods: chosen,
				thresholds,
				shareThreshold: .02,
				shareWarnThreshold: .01,
				falseDiscoveryRate: .04,
				minRows: 50
			};
		}
	}),
	77767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HO: () => requireProbability,
			IP: () => sorted,
			UU: () => requireSameLength,
			UX: () => midranks,
			XN: () => sumOf,
			at: () => at,
			cz: () => sum,
			hC: () => requireWeights,
			hp: () => requireFinite
		});
		var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14089);
		var _radix_sort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89636);
		const at = (values, index) => values[index];
		function sum(values) {
			return sumOf(values.length, (index) => at(values, index));
		}
		function sumOf(count, term) {
			let total = 0;
			let lost = 0;
			for (let index = 0; index < count; index++) {
				const value = term(index);
				const next = total + value;
				lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
				total = next;
			}
			return Number.isFinite(lost) ? total + lost : total;
		}
		function requireSameLength(what, first, ...others) {
			if (first.length === 0) throw new RangeError(`${what}: there are no values`);
			for (const other of others) {
				if (other !== undefined && other.length !== first.length) {
					throw new RangeError(`${what}: columns of different lengths, ${first.length} and ${other.length}`);
				}
			}
		}
		function requireFinite(what, values) {
			for (let index = 0; index < values.length; index++) {
				if (!Number.isFinite(values[index])) throw new RangeError(`${what}: the value at index ${index} is ${String(values[index])}, not a finite number`);
			}
		}
		function requireWeights(what, weights) {
			if (weights === undefined) return;
			requireFinite(`${what}: weights`, weights);
			for (let index = 0; index < weights.length; index++) {
				if (at(weights, index) < 0) throw new RangeError(`${what}: the weight at index ${index} is negative`);
			}
			if (!(sum(weights) > 0)) throw new RangeError(`${what}: all weights are 0`);
		}
		function requireProbability(what, value) {
			if (!(value > 0 && value < 1)) throw new RangeError(`${what} must be between 0 and 1, not ${value}`);
		}
		const sorted = (values) => (0, _radix_sort_js__WEBPACK_IMPORTED_MODULE_0__.T)(values);
		function midranks(values) {
			const order = (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.m)(values);
			const ranks = new Float64Array(values.length);
			for (let start = 0; start < order.length;) {
				let end = start + 1;
				while (end < order.length && at(values, at(order, end)) === at(values, at(order, start))) end++;
				for (let index = start; index < end; index++) ranks[at(order, index)] = (start + end + 1) / 2;
				start = end;
			}
			return ranks;
		}
	}),
	14089: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => orderOf });
		const radixFrom = 2e3;
		const digitBits = 16;
		const digits = 2 ** digitBits;
		function orderOf(values) {
			const order = new Uint32Array(values.length);
			for (let index = 0; index < order.length; index++) order[index] = index;
			if (values.length >= radixFrom) return radixOrder(values, order);
			const value = (index) => values[index];
			return order.sort((a, b) => compare(value(a), value(b)) || a - b);
		}
		function compare(a, b) {
			if (a < b) return -1;
			if (a > b) return 1;
			return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
		}
		function radixOrder(values, start) {
			const { high, low } = sortableBits(values);
			let order = start;
			let spare = new Uint32Array(order.length);
			for (const [bits, shift] of [
				[low, 0],
				[low, digitBits],
				[high, 0],
				[high, digitBits]
			]) {
				scatter(bits, shift, order, spare);
				[order, spare] = [spare, order];
			}
			return order;
		}
		function scatter(bits, shift, from, to) {
			const starts = new Uint32Array(digits + 1);
			const digit = (index) => bits[index] >>> shift & digits - 1;
			for (let index = 0; index < bits.length; index++) starts[digit(index) + 1] = starts[digit(index) + 1] + 1;
			for (let value = 0; value < digits; value++) starts[value + 1] = starts[value + 1] + starts[value];
			for (let position = 0; position < from.length; position++) {
				const index = from[position];
				const place = starts[digit(index)];
				to[place] = index;
				starts[digit(index)] = place + 1;
			}
		}
		function sortableBits(values) {
			const view = new DataView(new ArrayBuffer(8));
			const [high, low] = [new Uint32Array(values.length), new Uint32Array(values.length)];
			for (let index = 0; index < values.length; index++) {
				view.setFloat64(0, values[index] + 0);
				const [top, bottom] = [view.getUint32(0), view.getUint32(4)];
				const isLast = Number.isNaN(values[index]);
				const isNegative = top >>> 31 === 1;
				high[index] = isLast ? 4294967295 : isNegative ? ~top : top | 2147483648;
				low[index] = isNegative ? ~bottom : bottom;
			}
			return {
				high,
				low
			};
		}
	}),
	89636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => sortedCopy });
		const radixFrom = 4e3;
		const digits = 2 ** 16;
		const shortRun = 24;
		function sortedCopy(values) {
			const copy = Float64Array.from(values);
			return copy.length < radixFrom ? copy.sort() : radixSort(copy);
		}
		function radixSort(copy) {
			const n = copy.length;
			const words = new Uint32Array(copy.buffer);
			const [high, low, high2, low2] = [
				new Uint32Array(n),
				new Uint32Array(n),
				new Uint32Array(n),
				new Uint32Array(n)
			];
			const [startsLow, startsHigh] = [new Uint32Array(digits + 1), new Uint32Array(digits + 1)];
			for (let i = 0; i < n; i++) {
				const value = copy[i];
				const top = words[2 * i + 1];
				const isNumber = !Number.isNaN(value);
				const turn = top >> 31;
				const key = isNumber ? (top ^ (turn | 2147483648)) >>> 0 : 4294967295;
				high[i] = key;
				low[i] = isNumber ? words[2 * i] ^ turn : 0;
				startsLow[(key & 65535) + 1] = startsLow[(key & 65535) + 1] + 1;
				startsHigh[(key >>> 16) + 1] = startsHigh[(key >>> 16) + 1] + 1;
			}
			for (let digit = 0; digit < digits; digit++) {
				startsLow[digit + 1] = startsLow[digit + 1] + startsLow[digit];
				startsHigh[digit + 1] = startsHigh[digit + 1] + startsHigh[digit];
			}
			for (let i = 0; i < n; i++) {
				const key = high[i];
				const place = startsLow[key & 65535];
				startsLow[key & 65535] = place + 1;
				high2[place] = key;
				low2[place] = low[i];
			}
			for (let i = 0; i < n; i++) {
				const key = high2[i];
				const place = startsHigh[key >>> 16];
				startsHigh[key >>> 16] = place + 1;
				high[place] = key;
				low[place] = low2[i];
			}
			sortRuns(high, low);
			return written(copy, words, high, low);
		}
		function sortRuns(high, low) {
			for (let start = 0; start < high.length;) {
				let end = start + 1;
				while (end < high.length && high[end] === high[start]) end++;
				if (end - start > shortRun) low.subarray(start, end).sort();
				else if (end - start > 1) insertionSort(low, start, end);
				start = end;
			}
		}
		function insertionSort(values, start, end) {
			for (let i = start + 1; i < end; i++) {
				const value = values[i];
				let j = i;
				for (; j > start && values[j - 1] > value; j--) values[j] = values[j - 1];
				values[j] = value;
			}
		}
		function written(result, words, high, low) {
			for (let i = 0; i < high.length; i++) {
				const key = high[i];
				if (key === 4294967295) {
					result[i] = Number.NaN;
					continue;
				}
				const isPositive = key >>> 31 === 1;
				words[2 * i + 1] = isPositive ? key ^ 2147483648 : ~key;
				words[2 * i] = isPositive ? low[i] : ~low[i];
			}
			return result;
		}
	})
};
