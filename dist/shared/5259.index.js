export const id = 5259;
export const ids = [5259];
export const modules = {
	74439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { referenceChecks: () => referenceChecks });
		var _modelflight_data_drift_judge__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96448);
		var _modelflight_data_drift_types__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73195);
		var _modelflight_data_identifiers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9062);
		var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48657);
		function referenceChecks(reference, current, diff, notCompared) {
			return reference.decides ? [schemaCheck(reference, diff, "fail"), ...skewChecks(reference, current, notCompared)] : [schemaCheck(reference, diff, "warn")];
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
		function skewChecks({ name, profile }, current, { exclude, keys }) {
			const present = new Map(current.columns.map((column) => [column.name, column]));
			const shared = profile.columns.filter((column) => present.has(column.name));
			if (shared.length === 0) return [{
				id: "skew",
				status: "inconclusive",
				message: `no column of ${name} is in the data`
			}];
			const wanted = shared.filter((column) => !exclude.includes(column.name));
			const reasons = wanted.flatMap((column) => {
				const reason = (0, _modelflight_data_identifiers__WEBPACK_IMPORTED_MODULE_0__.WL)(column, keys.includes(column.name));
				return reason === undefined ? [] : [{
					name: column.name,
					reason
				}];
			});
			const told = notComparedCheck(reasons, wanted);
			const compared = new Set(wanted.map((column) => column.name));
			for (const each of reasons) compared.delete(each.name);
			if (compared.size === 0) return [...told, ...wanted.length === 0 ? [] : [nothingLeft(name)]];
			const names = [...profile.columns, ...current.columns].map((column) => column.name);
			const left = new Set([...exclude, ...names.filter((each) => !compared.has(each))]);
			const judgement = (0, _modelflight_data_drift_judge__WEBPACK_IMPORTED_MODULE_1__.J)(profile, current, (0, _modelflight_data_drift_types__WEBPACK_IMPORTED_MODULE_2__.M)("auto"), { exclude: [...left] });
			const general = judgement.general.map((finding) => ({
				id: "skew",
				status: "inconclusive",
				n: finding.n,
				message: finding.message
			}));
			const found = judgement.columns.flatMap(({ column, findings }) => findings.filter(isOpen).map((finding) => skewCheck(column, finding, name)));
			const well = judgement.columns.filter(({ status }) => status === "pass").length;
			const message = `${well} of ${compared.size} ${compared.size === 1 ? "column is" : "columns are"} distributed as in ${name}`;
			return [
				...general,
				...found,
				...well === 0 ? [] : [{
					id: "skew",
					status: "pass",
					n: well,
					message
				}],
				...told
			];
		}
		const whys = {
			grows: "grows with each row",
			names: "has a value of its own in nearly every row",
			time: "tells the time as a number"
		};
		const mostNamed = 10;
		function notComparedCheck(reasons, wanted) {
			const times = wanted.filter(({ kind }) => kind === "time").map((column) => `${(0, _names_js__WEBPACK_IMPORTED_MODULE_3__.M)(column.name)} holds times`);
			const told = [...reasons.map((each) => `${(0, _names_js__WEBPACK_IMPORTED_MODULE_3__.M)(each.name)} ${whys[each.reason]}`), ...times];
			if (told.length === 0) return [];
			const more = told.length > mostNamed ? ` and ${told.length - mostNamed} more` : "";
			return [{
				id: "skew:not-compared",
				status: "skipped",
				observed: told.length,
				message: `${told.slice(0, mostNamed).join(", ")}${more}: not compared; use exclude to silence`,
				hint: "Name these columns in the input `exclude`."
			}];
		}
		const nothingLeft = (name) => ({
			id: "skew",
			status: "inconclusive",
			message: `no column is left to be compared with ${name}`,
			hint: "Leave `reference` out if the data has only identifiers and times."
		});
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
				classFactor: 3,
				falseDiscoveryRate: .04,
				minRows: 50
			};
		}
	}),
	9062: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IP: () => isNamedLikeId,
			WL: () => identifierReason,
			kJ: () => isNamedLikeKey,
			r2: () => isNearlyUnique
		});
		const idWords = new Set([
			"id",
			"ids",
			"uuid",
			"guid",
			"uid",
			"pk",
			"rowid",
			"ulid"
		]);
		const keyWords = new Set([
			...idWords,
			"sku",
			"isin",
			"iban",
			"vin",
			"ean",
			"isbn",
			"asin"
		]);
		const timeWords = new Set([
			"time",
			"timestamp",
			"ts",
			"epoch",
			"date",
			"datetime",
			"at",
			"unix"
		]);
		function lastWord(name) {
			const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").split(/[^\p{L}\p{N}]+/u);
			return words.findLast((word) => word !== "")?.toLowerCase() ?? "";
		}
		const isNamedLikeId = (name) => idWords.has(lastWord(name));
		const isNamedLikeKey = (name) => keyWords.has(lastWord(name));
		const enoughRows = 20;
		const nearlyAll = .94;
		const isNearlyUnique = ({ n, nulls, distinct }) => n - nulls > 1 && distinct >= nearlyAll * (n - nulls);
		function identifierReason(column, isKey = false) {
			const { name, kind, n, nulls, distinct } = column;
			if (kind !== "integer" && kind !== "text") return undefined;
			if (isEpoch(column) || isCalendar(column)) return "time";
			if (isKey) return kind === "integer" ? "grows" : "names";
			const isUnique = isNearlyUnique(column);
			if (kind === "integer" && isUnique && isSequence(column)) return "grows";
			if (isNamedLikeId(name) && distinct >= 50 && distinct * 10 >= n - nulls) return kind === "integer" ? "grows" : "names";
			if (n < enoughRows || !isUnique) return undefined;
			return isNamedLikeKey(name) || kind === "text" && n >= 50 ? "names" : undefined;
		}
		function isSequence({ min, max, n, nulls }) {
			if (min === undefined || max === undefined || n - nulls < enoughRows) return false;
			return Number(max) - Number(min) + 1 <= 1.5 * (n - nulls);
		}
		function isEpoch({ name, kind, min, max }) {
			if (kind !== "integer" || min === undefined || max === undefined || !timeWords.has(lastWord(name))) return false;
			return [
				1,
				1e3,
				1e6,
				1e9
			].some((unit) => Number(min) >= 946684800 * unit && Number(max) <= 4102444800 * unit);
		}
		const calendarWords = new Set([
			"year",
			"month",
			"quarter",
			"week",
			"yyyymm",
			"yyyymmdd"
		]);
		function isCalendar({ name, kind, min, max }) {
			const word = lastWord(name);
			if (kind !== "integer" || min === undefined || max === undefined) return false;
			const lies = (low, high) => Number(min) >= low && Number(max) <= high;
			if (lies(19000101, 21001231)) return timeWords.has(word) || calendarWords.has(word) || word === "day";
			return calendarWords.has(word) && (lies(1, 53) || lies(1800, 2200) || lies(180001, 220012));
		}
	}),
	94987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ik: () => betaCdf,
			O9: () => betaQuantile,
			Q4: () => betaSf
		});
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		function betaCdf(x, a, b, y = 1 - x) {
			if (!(a > 0 && b > 0 && x >= 0 && y >= 0 && x <= 1)) throw new RangeError(`no beta distribution has a = ${a}, b = ${b}, x = ${x}`);
			if (x === 0) return 0;
			if (y === 0) return 1;
			return x <= (a + 1) / (a + b + 2) ? betaFraction(x, y, a, b) : 1 - betaFraction(y, x, b, a);
		}
		const betaSf = (x, a, b, y = 1 - x) => betaCdf(y, b, a, x);
		function logBetaFactor(x, y, a, b) {
			const n = a + b;
			return .5 * Math.log(a * b / n / (2 * Math.PI)) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(a, n * x) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(b, n * y) + (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(n) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(a) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(b);
		}
		function betaFraction(x, y, a, b) {
			const tiny = 1e-300;
			let c = 1;
			let d = 1 / (1 - (a + b) * x / (a + 1) || tiny);
			let fraction = d;
			for (let k = 1; k < 1e6; k++) {
				const even = k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k));
				d = 1 / (1 + even * d || tiny);
				c = 1 + even / c || tiny;
				fraction *= c * d;
				const odd = -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1));
				d = 1 / (1 + odd * d || tiny);
				c = 1 + odd / c || tiny;
				const change = c * d;
				fraction *= change;
				if (Math.abs(change - 1) < 1e-16) break;
			}
			return Math.exp(logBetaFactor(x, y, a, b)) * fraction / a;
		}
		function betaQuantile(p, a, b) {
			if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
			if (p === 0 || p === 1) return p;
			let low = 0;
			let high = 1;
			for (;;) {
				const middle = low === 0 || high / low < 4 ? (low + high) / 2 : Math.sqrt(low * high);
				if (middle <= low || middle >= high || high - low < 1e-17 * high) return middle;
				if (betaCdf(middle, a, b) < p) low = middle;
				else high = middle;
			}
		}
	}),
	46366: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => logChoose,
			z: () => binomialPmf
		});
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		function binomialPmf(k, n, p) {
			if (!(Number.isSafeInteger(n) && Number.isSafeInteger(k) && n >= 0 && p >= 0 && p <= 1)) {
				throw new RangeError(`no binomial distribution has n = ${n}, k = ${k} and p = ${p}`);
			}
			if (k < 0 || k > n) return 0;
			if (p === 0 || p === 1) return (p === 0 ? k === 0 : k === n) ? 1 : 0;
			if (k === 0) return Math.exp(n * Math.log1p(-p));
			if (k === n) return Math.exp(n * Math.log(p));
			const exponent = (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(n) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(k) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(n - k) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(k, n * p) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(n - k, n * (1 - p));
			return Math.sqrt(n / (2 * Math.PI * k * (n - k))) * Math.exp(exponent);
		}
		function logChoose(n, k) {
			if (!(k >= 0 && k <= n)) throw new RangeError(`there is no binomial coefficient of ${n} over ${k}`);
			if (k === 0 || k === n) return 0;
			return (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.ay)(n + 1) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.ay)(k + 1) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.ay)(n - k + 1);
		}
	}),
	45046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E9: () => chiSquareIsf,
			FI: () => studentQuantile,
			HU: () => binomialCdf,
			To: () => chiSquareSf,
			"do": () => studentSf
		});
		var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94987);
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		const chiSquareSf = (x, df) => x <= 0 ? 1 : (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.BS)(df / 2, x / 2);
		function chiSquareIsf(p, df) {
			if (!(p > 0 && p < 1)) throw new RangeError(`a tail must be between 0 and 1, not ${p}`);
			let low = 0;
			let high = Math.max(1, df);
			while (chiSquareSf(high, df) > p) high *= 2;
			for (;;) {
				const middle = (low + high) / 2;
				if (middle <= low || middle >= high) return middle;
				if (chiSquareSf(middle, df) > p) low = middle;
				else high = middle;
			}
		}
		function studentSf(t, df) {
			if (Number.isNaN(t)) return t;
			const square = t * t;
			if (square === Number.POSITIVE_INFINITY) return t > 0 ? 0 : 1;
			const tail = (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(df / (df + square), df / 2, .5, square / (df + square)) / 2;
			return t >= 0 ? tail : 1 - tail;
		}
		function studentQuantile(p, df) {
			if (!(p > 0 && p < 1)) throw new RangeError(`a probability strictly between 0 and 1 is needed, got ${p}`);
			if (p < .5) return -studentQuantile(1 - p, df);
			let [low, high] = [0, 1];
			while (studentSf(high, df) > 1 - p) high *= 2;
			for (;;) {
				const middle = (low + high) / 2;
				if (middle <= low || middle >= high) return middle;
				if (studentSf(middle, df) > 1 - p) low = middle;
				else high = middle;
			}
		}
		const fisherFSf = (x, d1, d2) => x <= 0 ? 1 : betaCdf(d2 / (d2 + d1 * x), d2 / 2, d1 / 2, d1 * x / (d2 + d1 * x));
		function binomialCdf(k, n, p) {
			requireTrials(n, p);
			if (k < 0) return 0;
			return k >= n ? 1 : (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__.Q4)(p, Math.floor(k) + 1, n - Math.floor(k));
		}
		function binomialSf(k, n, p) {
			requireTrials(n, p);
			if (k <= 0) return 1;
			return k > n ? 0 : betaCdf(p, Math.ceil(k), n - Math.ceil(k) + 1);
		}
		function requireTrials(n, p) {
			if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1)) throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`);
		}
	}),
	95628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$R: () => stirlingError,
			BS: () => gammaQ,
			MZ: () => deviance,
			ay: () => lgamma,
			gU: () => gammaP,
			rQ: () => halfLogTwoPi
		});
		const halfLogTwoPi = .9189385332046728;
		const binet = [
			1 / 12,
			-1 / 360,
			1 / 1260,
			-1 / 1680,
			1 / 1188,
			-691 / 360360,
			1 / 156,
			-3617 / 122400
		];
		function stirlingError(x) {
			if (x < 10) return stirlingError(x + 1) + (x + .5) * Math.log1p(1 / x) - 1;
			const inverse = 1 / x;
			const square = inverse * inverse;
			let series = 0;
			for (let index = binet.length - 1; index >= 0; index--) series = series * square + binet[index];
			return series * inverse;
		}
		function lgamma(x) {
			if (!(x > 0)) throw new RangeError(`ln Γ is asked for a positive number, not ${x}`);
			if (x >= 10) return (x - .5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
			let product = 1;
			let shifted = x;
			for (; shifted < 10; shifted++) product *= shifted;
			return lgamma(shifted) - Math.log(product);
		}
		function deviance(x, mean) {
			if (x === 0) return mean;
			const difference = x - mean;
			if (Math.abs(difference) >= .1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
			const v = difference / (x + mean);
			let total = difference * v;
			let term = 2 * x * v;
			for (let k = 3; k < 1e3; k += 2) {
				term *= v * v;
				const next = total + term / k;
				if (next === total) break;
				total = next;
			}
			return total;
		}
		const gammaFactor = (a, x) => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a));
		function gammaP(a, x) {
			requireGamma(a, x);
			if (x === 0) return 0;
			if (x === Number.POSITIVE_INFINITY) return 1;
			return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
		}
		function gammaQ(a, x) {
			requireGamma(a, x);
			if (x === 0) return 1;
			if (x === Number.POSITIVE_INFINITY) return 0;
			return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
		}
		function requireGamma(a, x) {
			if (!(a > 0 && x >= 0)) throw new RangeError(`the incomplete gamma function is not defined for a = ${a}, x = ${x}`);
		}
		function gammaSeries(a, x) {
			let term = 1 / a;
			let total = term;
			for (let k = 1; k < 1e6; k++) {
				term *= x / (a + k);
				total += term;
				if (term < total * 1e-17) break;
			}
			return total * gammaFactor(a, x);
		}
		function gammaFraction(a, x) {
			const tiny = 1e-300;
			let b = x + 1 - a;
			let c = 1 / tiny;
			let d = 1 / b;
			let fraction = d;
			for (let k = 1; k < 1e6; k++) {
				const numerator = k * (a - k);
				b += 2;
				d = 1 / (numerator * d + b || tiny);
				c = b + numerator / c || tiny;
				const change = c * d;
				fraction *= change;
				if (Math.abs(change - 1) < 1e-16) break;
			}
			return fraction * gammaFactor(a, x);
		}
	}),
	6136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Uh: () => benjaminiHochberg,
			fU: () => holm
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77767);
		var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14089);
		const bonferroni = (p) => Array.from(checked(p), (value) => Math.min(1, value * p.length));
		const sidak = (p) => Array.from(checked(p), (value) => -Math.expm1(p.length * Math.log1p(-value)));
		const holm = (p) => stepDown(checked(p), (rank, m) => m - rank + 1);
		const hochberg = (p) => stepUp(checked(p), (rank, m) => m - rank + 1);
		const benjaminiHochberg = (p) => stepUp(checked(p), (rank, m) => m / rank);
		function benjaminiYekutieli(p) {
			const harmonic = sumOf(p.length, (index) => 1 / (index + 1));
			return stepUp(checked(p), (rank, m) => m * harmonic / rank);
		}
		function fisherCombined(p) {
			if (p.length === 0) throw new RangeError("there are no p-values to combine");
			return chiSquareSf(-2 * sumOf(checked(p).length, (index) => Math.log(at(p, index))), 2 * p.length);
		}
		function stoufferCombined(p) {
			if (p.length === 0) throw new RangeError("there are no p-values to combine");
			return normalSf(sumOf(checked(p).length, (index) => normalIsf(at(p, index))) / Math.sqrt(p.length));
		}
		function stepDown(p, factor) {
			const adjusted = new Array(p.length).fill(1);
			let largest = 0;
			(0, _order_js__WEBPACK_IMPORTED_MODULE_0__.m)(p).forEach((index, position) => {
				largest = Math.max(largest, Math.min(1, (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(p, index) * factor(position + 1, p.length)));
				adjusted[index] = largest;
			});
			return adjusted;
		}
		function stepUp(p, factor) {
			const adjusted = new Array(p.length).fill(1);
			const order = (0, _order_js__WEBPACK_IMPORTED_MODULE_0__.m)(p);
			let smallest = 1;
			for (let position = order.length - 1; position >= 0; position--) {
				const index = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(order, position);
				smallest = Math.min(smallest, (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(p, index) * factor(position + 1, p.length));
				adjusted[index] = smallest;
			}
			return adjusted;
		}
		function checked(p) {
			for (let index = 0; index < p.length; index++) {
				const value = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(p, index);
				if (!(value >= 0 && value <= 1)) throw new RangeError(`the p-value at index ${index} is ${value}, outside 0 to 1`);
			}
			return p;
		}
	}),
	27926: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PG: () => logNormalSf,
			Zl: () => normalQuantile,
			nG: () => normalSf,
			vr: () => normalCdf
		});
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		const erfc = (x) => x < 0 ? 1 + (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.gU)(.5, x * x) : (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.BS)(.5, x * x);
		const normalPdf = (z) => Math.exp(-.5 * z * z) / Math.sqrt(2 * Math.PI);
		const normalSf = (z) => Number.isNaN(z) ? z : erfc(z * Math.SQRT1_2) / 2;
		const normalCdf = (z) => normalSf(-z);
		function logNormalSf(z) {
			if (z < 35) return Math.log(normalSf(z));
			const w = 1 / (z * z);
			return -.5 * z * z - Math.log(z * Math.sqrt(2 * Math.PI)) + Math.log1p(-w * (1 - w * (3 - w * (15 - 105 * w))));
		}
		function normalIsf(p) {
			if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
			if (p === 0) return Number.POSITIVE_INFINITY;
			if (p > .5) return -normalIsf(1 - p);
			if (p === .5) return 0;
			const goal = Math.log(p);
			const t = Math.sqrt(-2 * goal);
			let z = t - (2.30753 + .27061 * t) / (1 + t * (.99229 + .04481 * t));
			for (let round = 0; round < 50; round++) {
				const logTail = logNormalSf(z);
				const hazard = Math.exp(-.5 * z * z - logTail) / Math.sqrt(2 * Math.PI);
				const step = (logTail - goal) / hazard;
				z += step;
				if (Math.abs(step) <= 1e-16 * Math.abs(z)) break;
			}
			return z;
		}
		const normalQuantile = (p) => -normalIsf(p);
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
