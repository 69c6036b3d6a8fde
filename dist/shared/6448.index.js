export const id = 6448;
export const ids = [6448];
export const modules = {
	56710: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cq: () => isOrdered,
			Ph: () => sharedCells
		});
		var edges = __webpack_require__(21134);
		var times = __webpack_require__(75630);
		var profile_hash = __webpack_require__(10306);
		var text_counts = __webpack_require__(74925);
		;
		function categoryCells(reference, current) {
			const [r, c] = [reference, current].map(counted);
			if (r === undefined || c === undefined) return { kind: "none" };
			const level = Math.max(r.level, c.level);
			const names = new Map();
			const [left, right] = [keyed(r, level, names), keyed(c, level, names)];
			const keys = [...new Set([...left.keys(), ...right.keys()])].sort((a, b) => (left.get(b) ?? 0) - (left.get(a) ?? 0) || (a < b ? -1 : 1));
			return {
				kind: "categories",
				label: (cell) => names.get(keys[cell] ?? ""),
				reference: Float64Array.from(keys, (key) => left.get(key) ?? 0),
				current: Float64Array.from(keys, (key) => right.get(key) ?? 0),
				distinct: level < 2
			};
		}
		function counted(distribution) {
			switch (distribution.kind) {
				case "values": return {
					level: 0,
					pairs: distribution.counts
				};
				case "hidden-values": return {
					level: 1,
					pairs: distribution.counts
				};
				case "hashed": return {
					level: 2,
					pairs: distribution.buckets.map(([bucket, count]) => [String(bucket), count])
				};
				default: return undefined;
			}
		}
		function keyed({ level, pairs }, wanted, names) {
			const counts = new Map();
			for (const [key, count] of pairs) {
				const cell = coarsened(key, level, wanted);
				if (level === 0 && wanted < 2) names.set(cell, key);
				if (level === 0 && wanted === 2 && count > (counts.get(cell) ?? 0)) names.set(cell, key);
				counts.set(cell, (counts.get(cell) ?? 0) + count);
			}
			return counts;
		}
		function coarsened(key, level, wanted) {
			if (level === wanted) return key;
			const hash = level === 0 ? hashOf(key) : hashFromText(key);
			return wanted === 1 ? `h:${(0, profile_hash.qj)(hash)}` : String(hash.low % text_counts.zF);
		}
		function hashOf(text) {
			const bytes = Buffer.from(text);
			const hash = {
				low: 0,
				high: 0
			};
			(0, profile_hash.Dc)(bytes, 0, bytes.length, hash);
			return hash;
		}
		const hashFromText = (key) => ({
			high: Number.parseInt(key.slice(2, 10), 16),
			low: Number.parseInt(key.slice(10), 16)
		});
		;
		const discreteLimit = 20;
		function sharedCells(reference, current) {
			const [r, c] = [reference.distribution, current.distribution];
			if (r.kind === "empty" || c.kind === "empty") return { kind: "none" };
			if (!isOrdered(reference.kind) || !areNumbers(r) || !areNumbers(c)) return categoryCells(r, c);
			const cells = orderedCells(r, c, reference.kind);
			return reference.distinct <= discreteLimit ? asCategories(cells) : cells;
		}
		const isOrdered = (kind) => kind === "number" || kind === "integer" || kind === "time";
		const areNumbers = (distribution) => distribution.kind === "values" || distribution.kind === "histogram";
		function orderedCells(reference, current, kind) {
			const bits = Math.min(mantissaBits(reference), mantissaBits(current));
			const isExact = bits === Infinity;
			const { keys, r, c } = merged(countsBy(reference, bits, kind), countsBy(current, bits, kind));
			const middle = (bucket) => {
				const { low, high } = (0, edges.R1)(bucket, bits);
				return low + (high - low) / 2;
			};
			const positions = isExact ? keys : keys.map(middle);
			const halfWidth = (cell) => isExact ? 0 : halfWidthOf(keys[cell], bits);
			const name = (cell) => kind === "time" ? shortTime(positions[cell], halfWidth(cell)) : shortNumber(positions[cell], isExact);
			return {
				kind: "ordered",
				positions,
				label: name,
				halfWidth,
				reference: r,
				current: c
			};
		}
		function merged(a, b) {
			const keys = [];
			const most = a.keys.length + b.keys.length;
			const [r, c] = [new Float64Array(most), new Float64Array(most)];
			let [i, j] = [0, 0];
			while (i < a.keys.length || j < b.keys.length) {
				const key = Math.min(a.keys[i] ?? Infinity, b.keys[j] ?? Infinity);
				if (a.keys[i] === key) r[keys.length] = a.counts[i++];
				if (b.keys[j] === key) c[keys.length] = b.counts[j++];
				keys.push(key);
			}
			return {
				keys,
				r: r.slice(0, keys.length),
				c: c.slice(0, keys.length)
			};
		}
		function halfWidthOf(bucket, bits) {
			const { low, high } = (0, edges.R1)(bucket, bits);
			return (high - low) / 2;
		}
		const mantissaBits = (distribution) => distribution.kind === "histogram" ? distribution.mantissaBits : Infinity;
		function countsBy(distribution, bits, kind) {
			const [keys, counts] = [[], []];
			const add = (key, count) => {
				if (keys.length > 0 && keys[keys.length - 1] === key) counts[keys.length - 1] = counts[keys.length - 1] + count;
				else {
					keys.push(key);
					counts.push(count);
				}
			};
			if (distribution.kind === "values") {
				for (const [text, count] of distribution.counts) {
					const value = kind === "time" ? Number((0, times.P1)(text)) : Number(text);
					add(bits === Infinity ? value : (0, edges.AU)(value, bits), count);
				}
			} else {
				for (const [bucket, count] of distribution.buckets) {
					let key = bucket;
					for (let step = distribution.mantissaBits; step > bits; step--) key = (0, edges.SV)(key);
					add(key, count);
				}
			}
			return {
				keys,
				counts
			};
		}
		const shortNumber = (value, isExact) => String(isExact ? value : Number(value.toPrecision(6)));
		const hourMicros = 36e8;
		function shortTime(micros, halfWidth) {
			const text = (0, times.Tc)(Math.round(micros));
			if (halfWidth >= hourMicros) return text.slice(0, -1).replace(/T.*$/, "");
			if (text.endsWith("T00:00:00Z")) return text.slice(0, -10);
			return halfWidth > 0 ? text.replace(/:\d\d(\.\d+)?Z$/, "Z") : text;
		}
		function asCategories({ label, reference, current }) {
			return {
				kind: "categories",
				label,
				reference,
				current,
				distinct: true,
				isNumeric: true
			};
		}
	}),
	10029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => chosenColumns });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87899);
		function chosenColumns(reference, current, { columns, exclude = [] }) {
			const names = [...new Set([...reference.columns, ...current.columns].map(({ name }) => name))];
			for (const name of [...columns ?? [], ...exclude]) requireKnown(name, names);
			const isChosen = ({ name }) => (columns?.includes(name) ?? true) && !exclude.includes(name);
			const currentByName = new Map(current.columns.map((column) => [column.name, column]));
			const known = new Set(reference.columns.map(({ name }) => name));
			const chosen = reference.columns.filter(isChosen);
			const paired = {
				both: chosen.flatMap((column) => {
					const match = currentByName.get(column.name);
					return match === undefined ? [] : [{
						reference: column,
						current: match
					}];
				}),
				missing: chosen.filter(({ name }) => !currentByName.has(name)),
				added: current.columns.filter((column) => isChosen(column) && !known.has(column.name))
			};
			if (paired.both.length + paired.missing.length === 0) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)("no column is left to be judged", { hint: "Check the inputs `columns` and `exclude`, and that the reference is a profile of the same data." });
			}
			return paired;
		}
		function requireKnown(name, names) {
			if (names.includes(name)) return;
			const meant = (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__.p)(name, names);
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`there is no column ${JSON.stringify(name)} in the reference or the current data`, meant === undefined ? {} : { hint: `Did you mean ${meant}?` });
		}
	}),
	3096: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BO: () => boundsOf,
			aV: () => comparedBins,
			C5: () => distancesOf,
			EU: () => moversOf,
			ke: () => overlayOf,
			ml: () => psiOf,
			jg: () => spreadOf,
			d3: () => unseenValues,
			Os: () => wassersteinOf
		});
		var chi_square = __webpack_require__(99827);
		var numbers = __webpack_require__(77767);
		;
		function klDivergence(p, q) {
			return over(p, q, (a, b) => a === 0 ? 0 : a * Math.log(a / b));
		}
		function jsDivergence(p, q) {
			const value = over(p, q, (a, b) => {
				if (a === 0 || b === 0) return (a + b) * Math.LN2 / 2;
				const relative = (a - b) / (a + b);
				return (a + b) * entropyGap(relative);
			});
			return Math.max(0, value);
		}
		function entropyGap(r) {
			if (Math.abs(r) === 1) return Math.LN2 / 2;
			if (Math.abs(r) > .1) return ((1 + r) * Math.log1p(r) + (1 - r) * Math.log1p(-r)) / 4;
			const square = r * r;
			let power = square;
			let total = 0;
			for (let k = 1; k < 20; k++) {
				total += power / (2 * k * (2 * k - 1));
				power *= square;
			}
			return total / 2;
		}
		const jsDistance = (p, q) => Math.sqrt(jsDivergence(p, q));
		const jsDivergenceBits = (p, q) => jsDivergence(p, q) / Math.LN2;
		const jsDistanceBits = (p, q) => Math.sqrt(jsDivergenceBits(p, q));
		const hellinger = (p, q) => Math.min(1, Math.sqrt(over(p, q, (a, b) => (Math.sqrt(a) - Math.sqrt(b)) ** 2) / 2));
		const bhattacharyya = (p, q) => over(p, q, (a, b) => Math.sqrt(a * b));
		const totalVariation = (p, q) => over(p, q, (a, b) => Math.abs(a - b)) / 2;
		function lInfinity(p, q) {
			requireAlike(p, q);
			let largest = 0;
			for (let cell = 0; cell < p.length; cell++) largest = Math.max(largest, Math.abs((0, numbers.at)(p, cell) - (0, numbers.at)(q, cell)));
			return largest;
		}
		function over(p, q, term) {
			requireAlike(p, q);
			return (0, numbers.XN)(p.length, (cell) => term((0, numbers.at)(p, cell), (0, numbers.at)(q, cell)));
		}
		function requireAlike(p, q) {
			if (p.length === 0 || p.length !== q.length) throw new RangeError(`shares over ${p.length} and ${q.length} cells can't be compared`);
		}
		var distributions = __webpack_require__(45046);
		;
		function psi(reference, current, smoothing = .5) {
			const bins = reference.length;
			if (bins === 0 || bins !== current.length) throw new RangeError(`histograms with ${bins} and ${current.length} bins can't be compared`);
			const [n, m] = [(0, numbers.cz)(reference), (0, numbers.cz)(current)];
			if (!(n > 0 && m > 0)) throw new RangeError("a histogram has no counts");
			const value = psiOfShares(smoothedShares(reference, smoothing), smoothedShares(current, smoothing));
			return {
				value,
				bins,
				critical: psiCritical(bins, n, m),
				p: psiP(value, bins, n, m)
			};
		}
		function smoothedShares(counts, smoothing) {
			const whole = (0, numbers.cz)(counts) + smoothing * counts.length;
			return Float64Array.from(counts, (count) => (count + smoothing) / whole);
		}
		function psiOfShares(p, q) {
			(0, numbers.UU)("PSI", p, q);
			return (0, numbers.XN)(p.length, (bin) => {
				const [a, b] = [(0, numbers.at)(p, bin), (0, numbers.at)(q, bin)];
				return a === b ? 0 : (b - a) * (a > 0 && Math.abs(b - a) < a / 2 ? Math.log1p((b - a) / a) : Math.log(b / a));
			});
		}
		const psiCritical = (bins, n, m, tail = .05) => bins < 2 ? 0 : (1 / n + 1 / m) * (0, distributions.E9)(tail, bins - 1);
		const psiP = (value, bins, n, m) => bins < 2 ? 1 : (0, distributions.To)(value / (1 / n + 1 / m), bins - 1);
		const psiNullMean = (bins, n, m) => (bins - 1) * (1 / n + 1 / m);
		function quantileEdges(ascending, bins) {
			if (Number.isNaN(at(ascending, ascending.length - 1))) throw new RangeError("the reference holds NaN");
			const edges = Array.from({ length: bins - 1 }, (_, index) => quantileOfSorted(ascending, (index + 1) / bins));
			const inner = edges.filter((edge) => edge > at(ascending, 0) && edge < at(ascending, ascending.length - 1));
			return [...new Set(inner)];
		}
		function countBetween(values, edges) {
			const counts = new Float64Array(edges.length + 1);
			for (let index = 0; index < values.length; index++) {
				if (Number.isNaN(at(values, index))) throw new RangeError(`the value at index ${index} is NaN, which lies in no bin`);
				const bin = binOf(at(values, index), edges);
				counts[bin] = at(counts, bin) + 1;
			}
			return counts;
		}
		function binOf(value, edges) {
			let [low, high] = [0, edges.length];
			while (low < high) {
				const middle = low + high >> 1;
				if (edges[middle] < value) low = middle + 1;
				else high = middle;
			}
			return low;
		}
		;
		const wasserstein = (x, y) => integrated(x, y, Math.abs);
		const energyDistance = (x, y) => Math.sqrt(2 * integrated(x, y, (gap) => gap * gap));
		const wassersteinOfSorted = (x, y) => integratedSorted(x, y, Math.abs);
		function integrated(x, y, weigh) {
			requireFinite("sample", x);
			requireFinite("sample", y);
			return integratedSorted(sorted(x), sorted(y), weigh);
		}
		function integratedSorted(a, b, weigh) {
			if (a.length === 0 || b.length === 0) throw new RangeError("a sample is empty");
			const [n, m] = [a.length, b.length];
			let [i, j, total, lost] = [
				0,
				0,
				0,
				0
			];
			let before = Math.min(at(a, 0), at(b, 0));
			while (i < n || j < m) {
				const [u, v] = [i < n ? at(a, i) : Infinity, j < m ? at(b, j) : Infinity];
				const value = Math.min(u, v);
				if (value > before) {
					const term = weigh(i / n - j / m) * (value - before);
					const next = total + term;
					lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
					total = next;
					before = value;
				}
				const seen = i + j;
				while (i < n && a[i] === value) i++;
				while (j < m && b[j] === value) j++;
				if (i + j === seen) throw new RangeError("a sample holds NaN");
			}
			return Number.isFinite(lost) ? total + lost : total;
		}
		function wassersteinFromCounts(positions, x, y) {
			if (positions.length !== x.length || x.length !== y.length) throw new RangeError("positions and counts differ in length");
			(0, numbers.hp)("positions", positions);
			const [n, m] = [(0, numbers.XN)(x.length, (cell) => (0, numbers.at)(x, cell)), (0, numbers.XN)(y.length, (cell) => (0, numbers.at)(y, cell))];
			if (!(n > 0 && m > 0)) throw new RangeError("a histogram is empty");
			let gap = 0;
			return (0, numbers.XN)(positions.length - 1, (cell) => {
				gap += (0, numbers.at)(x, cell) / n - (0, numbers.at)(y, cell) / m;
				return Math.abs(gap) * ((0, numbers.at)(positions, cell + 1) - (0, numbers.at)(positions, cell));
			});
		}
		var questions = __webpack_require__(4701);
		;
		const psiBins = 10;
		const overlayCells = 40;
		const listed = 20;
		function comparedBins(cells) {
			if (cells.kind === "none") return undefined;
			if (cells.kind === "ordered") return binned(cells.reference, cells.current, psiBins);
			const pooled = (0, chi_square.zu)(cells.reference, cells.current);
			return pooled[0].length < 2 && cells.reference.length > 1 ? undefined : pooled;
		}
		function psiOf([r, c]) {
			const { value, bins, critical } = psi(r, c);
			return {
				value,
				bins,
				critical
			};
		}
		function distancesOf([r, c]) {
			const [p, q] = [smoothedShares(r, .5), smoothedShares(c, .5)];
			return {
				js: jsDistance(p, q),
				hellinger: hellinger(p, q),
				kl: klDivergence(q, p),
				lInf: lInfinity(p, q),
				tv: totalVariation(p, q)
			};
		}
		function moversOf(cells) {
			if (cells.kind === "none") return [];
			const all = cells.kind === "ordered" ? rangeMovers(cells) : categoryMovers(cells);
			return all.filter(({ reference, current }) => reference !== current).sort((a, b) => Math.abs(b.current - b.reference) - Math.abs(a.current - a.reference)).slice(0, 5);
		}
		function rangeMovers({ reference, current, label }) {
			const ends = binEnds(reference, psiBins);
			const [r, c] = binned(reference, current, psiBins);
			const [n, m] = [(0, questions.X5)(r), (0, questions.X5)(c)];
			return ends.map((end, bin) => {
				const [from, to] = [bin === 0 ? undefined : label(ends[bin - 1] - 1), bin === ends.length - 1 ? undefined : label(end - 1)];
				const name = from === undefined ? to === undefined ? "all values" : `up to ${to}` : to === undefined ? `above ${from}` : `above ${from} up to ${to}`;
				return {
					label: name,
					reference: r[bin] / n,
					current: c[bin] / m
				};
			});
		}
		function categoryMovers({ reference, current, label }) {
			const [n, m] = [(0, questions.X5)(reference), (0, questions.X5)(current)];
			return Array.from(reference, (count, cell) => ({
				label: label(cell) ?? "a hidden value",
				reference: count / n,
				current: current[cell] / m
			}));
		}
		function boundsOf(cells) {
			if (cells.kind !== "ordered") return undefined;
			const { reference, current } = cells;
			const [n, m] = [(0, questions.X5)(reference), (0, questions.X5)(current)];
			let [gap, highest, d, moved] = [
				0,
				0,
				0,
				0
			];
			for (let cell = 0; cell < reference.length; cell++) {
				const [p, q, half] = [
					reference[cell] / n,
					current[cell] / m,
					cells.halfWidth(cell)
				];
				if (half > 0) highest = Math.max(highest, gap + p, q - gap);
				gap += p - q;
				d = Math.max(d, Math.abs(gap));
				moved += (p + q) * half;
			}
			const spread = spreadOf(cells.positions, reference);
			return {
				ks: Math.max(0, highest - d),
				wasserstein: moved === 0 || !(spread > 0) ? 0 : Math.min(moved / spread, Number.MAX_VALUE)
			};
		}
		function binned(reference, current, bins) {
			const ends = binEnds(reference, bins);
			const join = (counts) => Float64Array.from(ends, (end, bin) => (0, questions.X5)(counts.subarray(bin === 0 ? 0 : ends[bin - 1], end)));
			return [join(reference), join(current)];
		}
		function binEnds(reference, bins) {
			const whole = (0, questions.X5)(reference);
			const ends = [];
			let seen = 0;
			for (let cell = 0; cell < reference.length - 1; cell++) {
				const count = reference[cell];
				seen += count;
				const next = (ends.length + 1) * whole / bins;
				if (count > 0 && seen >= next && seen < whole) {
					ends.push(cell + 1);
					while (ends.length < bins - 1 && seen >= (ends.length + 1) * whole / bins) ends.push(cell + 1);
				}
			}
			return [...new Set([...ends, reference.length])];
		}
		function wassersteinOf(cells) {
			if (cells.kind !== "ordered") return undefined;
			const spread = spreadOf(cells.positions, cells.reference);
			if (!(spread > 0)) return undefined;
			const distance = wassersteinFromCounts(cells.positions, cells.reference, cells.current) / spread;
			return Number.isFinite(distance) ? distance : undefined;
		}
		function spreadOf(positions, counts) {
			const n = (0, questions.X5)(counts);
			const mean = positions.reduce((sum, position, cell) => sum + position * (counts[cell] / n), 0);
			const variance = positions.reduce((sum, position, cell) => sum + (position - mean) ** 2 * (counts[cell] / n), 0);
			return Math.sqrt(variance);
		}
		function unseenValues(cells, side) {
			if (cells.kind !== "categories" || !cells.distinct) return {
				distinct: 0,
				rows: 0,
				values: []
			};
			const [own, other] = side === "current" ? [cells.current, cells.reference] : [cells.reference, cells.current];
			const found = (0, questions.NM)(own, (count) => count > 0).filter((index) => other[index] === 0);
			const rows = found.reduce((sum, index) => sum + own[index], 0);
			const values = found.flatMap((index) => cells.label(index) ?? []).slice(0, listed);
			return {
				distinct: found.length,
				rows,
				values
			};
		}
		function overlayOf(cells) {
			if (cells.kind === "none") return undefined;
			return cells.kind === "ordered" ? orderedOverlay(cells) : categoryOverlay(cells);
		}
		function orderedOverlay({ reference, current, label }) {
			const ends = binEnds(reference, overlayCells / 2);
			const [r, c] = binned(reference, current, overlayCells / 2);
			const bounds = ends.map((end, bin) => bin === ends.length - 1 ? `> ${label((ends[bin - 1] ?? 1) - 1)}` : `≤ ${label(end - 1)}`);
			return {
				labels: ends.length === 1 ? ["all"] : bounds,
				reference: shares(r),
				current: shares(c)
			};
		}
		function categoryOverlay({ label, reference, current }) {
			const [n, m] = [(0, questions.X5)(reference), (0, questions.X5)(current)];
			const weights = reference.map((count, index) => count / n + current[index] / m);
			const order = Array.from(reference.keys()).sort((a, b) => weights[b] - weights[a]);
			const [shown, rest] = [order.slice(0, overlayCells - 1), order.slice(overlayCells - 1)];
			const others = (counts) => rest.length === 0 ? [] : [rest.reduce((sum, index) => sum + counts[index], 0)];
			const row = (counts) => {
				const whole = (0, questions.X5)(counts);
				return [...shown.map((index) => counts[index]), ...others(counts)].map((count) => count / whole);
			};
			const names = shown.map((index, position) => label(index) ?? `hidden value ${position + 1}`);
			return {
				labels: [...names, ...rest.length === 0 ? [] : [`${rest.length} others`]],
				reference: row(reference),
				current: row(current)
			};
		}
		function shares(counts) {
			const whole = (0, questions.X5)(counts);
			return Array.from(counts, (count) => count / whole);
		}
	}),
	44490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => explained,
			I: () => shortNumber
		});
		var times = __webpack_require__(75630);
		var drift_cells = __webpack_require__(56710);
		var questions = __webpack_require__(4701);
		;
		const quotients = [
			10,
			100,
			1e3,
			1e4,
			1e5,
			1e6,
			1e9,
			60,
			3600,
			86400,
			1440,
			24,
			1024,
			1048576,
			2.20462,
			1.60934,
			2.54,
			25.4,
			3.78541,
			3.28084,
			57.29578,
			3.6
		];
		const unitFactors = [-1, ...quotients.flatMap((factor) => [factor, 1 / factor])];
		const temperatures = [
			{
				factor: 1.8,
				offset: 32,
				words: "as if Celsius had become Fahrenheit"
			},
			{
				factor: 5 / 9,
				offset: -160 / 9,
				words: "as if Fahrenheit had become Celsius"
			},
			{
				factor: 1,
				offset: 273.15,
				words: "as if Celsius had become Kelvin"
			},
			{
				factor: 1,
				offset: -273.15,
				words: "as if Kelvin had become Celsius"
			}
		];
		function rescaledBy(cells) {
			if (cells.kind !== "ordered") return undefined;
			const [n, m] = [(0, questions.X5)(cells.reference), (0, questions.X5)(cells.current)];
			const before = gapOf(cells, 1, 0);
			const bound = Math.min(before / 3, 1.63 * Math.sqrt((n + m) / (n * m)) + .02);
			if (!(before > .05)) return undefined;
			const fits = (factor, offset = 0) => gapOf(cells, factor, offset) <= bound;
			const [low, high] = [medianOf(cells.positions, cells.reference), medianOf(cells.positions, cells.current)];
			const quotient = high / low;
			const spreads = spreadOf(cells.positions, cells.current) / spreadOf(cells.positions, cells.reference);
			const isNear = (factor) => factor === -1 || [quotient, spreads].some((found) => Math.abs(found / factor - 1) < (Math.abs(Math.log(factor)) < Math.log(4) ? .03 : .15));
			const unit = unitFactors.find((factor) => isNear(factor) && fits(factor));
			if (unit !== undefined) return {
				factor: unit,
				offset: 0,
				isUnit: true,
				words: factorWords(unit, true)
			};
			const scale = temperatures.find(({ factor, offset }) => fits(factor, offset));
			if (scale !== undefined) return {
				...scale,
				isUnit: true,
				words: `${scale.words}: a change of unit?`
			};
			if (!Number.isFinite(quotient) || quotient <= 0 || Math.abs(Math.log(quotient)) < Math.log(1.1) || !fits(quotient)) return undefined;
			return gapOf(cells, 1, high - low) <= gapOf(cells, quotient, 0) ? undefined : {
				factor: quotient,
				offset: 0,
				isUnit: false,
				words: factorWords(quotient, false)
			};
		}
		function factorWords(factor, isUnit) {
			if (factor === -1) return "the sign of all values changed";
			const times = factor >= 1 ? factor : 1 / factor;
			const digits = String(Number(times.toPrecision(isUnit ? 4 : 2)));
			const words = `all values are about ${digits} times ${factor >= 1 ? "larger" : "smaller"}`;
			return isUnit ? `${words}: a change of unit?` : words;
		}
		function gapOf({ positions, reference, current }, factor, offset) {
			const [n, m] = [(0, questions.X5)(reference), (0, questions.X5)(current)];
			const order = factor < 0 ? Array.from(positions.keys()).reverse() : Array.from(positions.keys());
			const scaled = order.flatMap((cell) => reference[cell] > 0 ? [[positions[cell] * factor + offset, reference[cell] / n]] : []);
			let [next, below, gap, sum] = [
				0,
				0,
				0,
				0
			];
			for (const [cell, count] of current.entries()) {
				if (count === 0) continue;
				const edge = positions[cell] + Math.abs(positions[cell]) * 1e-9;
				while (next < scaled.length && scaled[next]?.[0] < edge - 2e-9 * Math.abs(edge)) below += scaled[next++]?.[1];
				gap = Math.max(gap, Math.abs(below - sum));
				while (next < scaled.length && scaled[next]?.[0] <= edge) below += scaled[next++]?.[1];
				sum += count / m;
				gap = Math.max(gap, Math.abs(below - sum));
			}
			return gap;
		}
		const spreadOf = (positions, counts) => quantileOf(positions, counts, .75) - quantileOf(positions, counts, .25);
		const medianOf = (positions, counts) => quantileOf(positions, counts, .5);
		function quantileOf(positions, counts, share) {
			const wanted = (0, questions.X5)(counts) * share;
			let sum = 0;
			for (const [cell, count] of counts.entries()) {
				sum += count;
				if (sum >= wanted && count > 0) return positions[cell];
			}
			return Number.NaN;
		}
		;
		function explained(drift, reference, current) {
			const cells = orderedOf(reference, current);
			const summary = {
				reference: sideOf(reference, cells, "reference"),
				current: sideOf(current, cells, "current")
			};
			const isMoved = drift.findings.some(({ status, aspect }) => aspect === "distribution" && (status === "fail" || status === "warn"));
			const rescaled = isMoved && reference.kind !== "time" && cells !== undefined ? rescaledBy(cells) : undefined;
			const findings = drift.findings.map((finding) => withWhereabouts(finding, summary, rescaled));
			return {
				...drift,
				findings,
				summary,
				...rescaled === undefined ? {} : { rescaled }
			};
		}
		function orderedOf(reference, current) {
			if (!(0, drift_cells.cq)(reference.kind) || !(0, drift_cells.cq)(current.kind) || reference.kind === "time" !== (current.kind === "time")) return undefined;
			const cells = (0, drift_cells.Ph)({
				...reference,
				distinct: Number.MAX_SAFE_INTEGER
			}, current);
			return cells.kind === "ordered" ? cells : undefined;
		}
		function sideOf(column, cells, side) {
			const { n, nulls, distinct, min, max } = column;
			const facts = {
				rows: n,
				nulls,
				distinct,
				...min === undefined ? {} : { min },
				...max === undefined ? {} : { max }
			};
			const counts = cells?.[side];
			if (cells === undefined || counts === undefined || !((0, questions.X5)(counts) > 0)) return facts;
			const median = medianOf(cells.positions, counts);
			if (column.kind === "time") return {
				...facts,
				median: (0, times.Tc)(Math.round(median))
			};
			const whole = (0, questions.X5)(counts);
			const mean = cells.positions.reduce((sum, position, cell) => sum + position * (counts[cell] / whole), 0);
			return {
				...facts,
				mean,
				median
			};
		}
		function withWhereabouts(finding, { reference, current }, rescaled) {
			const isMoved = finding.aspect === "distribution" && (finding.status === "fail" || finding.status === "warn");
			if (finding.effect?.name === "Cramér's V" && rescaled === undefined) return finding;
			if (!isMoved || reference.mean === undefined || current.mean === undefined) return finding;
			const [was, is] = [reference, current].map(({ mean, median }) => ({
				mean: shortNumber(mean),
				median: shortNumber(median)
			}));
			const words = `mean ${was?.mean} to ${is?.mean}, median ${was?.median} to ${is?.median}${rescaled === undefined ? "" : `; ${rescaled.words}`}`;
			const at = finding.message.indexOf(" (");
			const message = at < 0 ? `${finding.message}: ${words}` : `${finding.message.slice(0, at)}: ${words}${finding.message.slice(at)}`;
			return {
				...finding,
				message
			};
		}
		const shortNumber = (value) => typeof value === "number" ? String(Number(value.toPrecision(4))) : value ?? "–";
	}),
	64254: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JT: () => methodAnswers,
			Wf: () => rounded,
			ZF: () => answer
		});
		function answer(question, adjustedP, limits, threshold = question.threshold ?? shareOrAuto(question, limits)) {
			const size = Math.abs(question.effect.value);
			const isReal = adjustedP <= limits.falseDiscoveryRate;
			const status = statusOf(isReal, size, threshold);
			const { column, aspect, p, n } = question;
			return {
				column,
				aspect,
				status,
				effect: {
					...question.effect,
					limit: threshold.fail
				},
				p,
				adjustedP,
				n,
				message: explained(question, status, {
					limit: threshold.fail,
					isReal
				})
			};
		}
		function shareOrAuto({ effect }, { shareThreshold, shareWarnThreshold, thresholds }) {
			if (effect.name === "share change") return {
				fail: shareThreshold,
				warn: shareWarnThreshold
			};
			return thresholds.auto ?? {
				fail: .1,
				warn: .05
			};
		}
		const statusOf = (isReal, size, { fail, warn }) => isReal && size >= fail ? "fail" : isReal && size >= Math.min(warn, fail) ? "warn" : "pass";
		function methodAnswers(question, adjustedP, limits, measured) {
			const found = limits.methods.flatMap((method) => methodAnswer(method, question, adjustedP, limits, measured) ?? []);
			if (found.length > 0) return found;
			const { column, aspect, n } = question;
			const message = `${limits.methods.join(", ")} ${limits.methods.length === 1 ? "does" : "do"} not apply to its values`;
			return [{
				column,
				aspect,
				status: "skipped",
				n,
				message
			}];
		}
		function methodAnswer(method, question, adjustedP, limits, { psi, distances, wasserstein }) {
			const threshold = limits.thresholds[method] ?? {
				fail: .1,
				warn: .05
			};
			const isOrdered = question.effect.name === "KS D";
			const by = (name, value) => value === undefined || !Number.isFinite(value) ? undefined : answer({
				...question,
				effect: {
					name,
					value
				}
			}, adjustedP, limits, threshold);
			switch (method) {
				case "auto": return answer(question, adjustedP, limits, threshold);
				case "ks": return isOrdered ? answer(question, adjustedP, limits, threshold) : undefined;
				case "chi2": return isOrdered ? undefined : answer(question, adjustedP, limits, threshold);
				case "psi": return psi && psiAnswer(question, psi, threshold);
				case "wasserstein": return by("Wasserstein distance in sd", wasserstein);
				case "js": return by("JS distance", distances?.js);
				case "hellinger": return by("Hellinger distance", distances?.hellinger);
				case "kl": return by("KL divergence", distances?.kl);
				case "l-inf": return by("L-inf distance", distances?.lInf);
				case "tv": return by("total variation", distances?.tv);
				default: return method;
			}
		}
		function explained({ effect, what, p }, status, { limit, isReal }) {
			const isShare = effect.name === "share change";
			const size = isShare ? `${points(effect.value)}, limit ${points(limit)}` : effect.name === "share factor" ? `a factor of ${rounded(effect.value)}, limit ${rounded(limit)}` : `${effect.name} ${rounded(effect.value)}, limit ${rounded(limit)}`;
			if (status === "fail") return `${what} (${size}; p ${chance(p)})`;
			if (status === "warn") return `${what}, but by less than the limit (${size}; p ${chance(p)})`;
			if (isReal) return isShare ? `${what}, far below the limit (${size})` : `a change too small to matter (${size}; p ${chance(p)})`;
			return isShare ? `${what}, which chance explains (${size}; p ${chance(p)})` : `no change beyond chance (${size}; p ${chance(p)})`;
		}
		function psiAnswer(question, psi, threshold) {
			const status = statusOf(psi.value > psi.critical, psi.value, threshold);
			const numbers = `PSI ${rounded(psi.value)} over ${psi.bins} bins, limit ${rounded(threshold.fail)}; chance alone reaches ${rounded(psi.critical)}`;
			const words = status === "pass" ? "no drift by PSI" : question.what;
			return {
				column: question.column,
				aspect: question.aspect,
				status,
				effect: {
					name: "PSI",
					value: psi.value,
					limit: threshold.fail
				},
				p: question.p,
				n: question.n,
				message: `${words} (${numbers})`
			};
		}
		const chance = (p) => p === 0 ? "below 1e-300" : rounded(p);
		const points = (share) => `${rounded(share * 100)} points`;
		function rounded(value) {
			if (value === 0) return "0";
			if (Math.abs(value) < 1e-4) return value.toExponential(1);
			return String(Number(value.toPrecision(3)));
		}
	}),
	96448: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => judgeDrift });
		var multiple_testing = __webpack_require__(6136);
		var drift_cells = __webpack_require__(56710);
		var drift_columns = __webpack_require__(10029);
		var describe = __webpack_require__(3096);
		var explain = __webpack_require__(44490);
		var drift_findings = __webpack_require__(64254);
		var drift_questions = __webpack_require__(4701);
		var times = __webpack_require__(75630);
		var chi_square = __webpack_require__(99827);
		var cramer_von_mises = __webpack_require__(38405);
		var ks = __webpack_require__(22290);
		var merge = __webpack_require__(24356);
		var week_hours = __webpack_require__(97284);
		;
		const dayHours = 24;
		const weekDays = 7;
		const dayNames = [
			"Monday",
			"Tuesday",
			"Wednesday",
			"Thursday",
			"Friday",
			"Saturday",
			"Sunday"
		];
		const microsecondsPerDay = 864e8;
		const leastTimes = 20;
		const mostDays = 4e4;
		function hoursQuestion(reference, current) {
			const sides = hoursOf(reference, current);
			if (sides === undefined) return undefined;
			const [before, now] = sides;
			const expected = new Float64Array(dayHours);
			let variance = 0;
			const m = (0, drift_questions.X5)(now);
			for (let day = 0; day < weekDays; day++) {
				const weight = (0, drift_questions.X5)(ofDay(now, day)) / m;
				if (weight === 0) continue;
				const same = ofDay(before, day);
				const basis = (0, drift_questions.X5)(same) >= leastTimes ? same : allDays(before);
				const n = (0, drift_questions.X5)(basis);
				variance += weight * weight / n;
				for (let hour = 0; hour < dayHours; hour++) expected[hour] = expected[hour] + weight * basis[hour] / n;
			}
			const counts = expected.map((share) => Math.round(share / variance));
			const hours = allDays(now);
			if ((0, drift_questions.X5)(counts) === 0 || filled(counts) + filled(hours) <= 2) return undefined;
			const d = (0, ks.jI)(counts, hours);
			return {
				column: current.name,
				aspect: "hours",
				p: (0, drift_questions.Wq)(d, (0, cramer_von_mises.v_)(counts, hours)),
				effect: {
					name: "KS D",
					value: d
				},
				n: m,
				what: `its hours of the day moved${lag(expected, hours)}`
			};
		}
		function weekdaysQuestion(reference, current) {
			const sides = hoursOf(reference, current);
			if (sides === undefined) return undefined;
			const hourly = allDays(Float64Array.from(sides[0], (count, hour) => count + sides[1][hour]));
			const covered = [reference, current].map((column) => coverage(column, hourly));
			if (covered.some((days) => (0, drift_questions.X5)(days) < weekDays - .5)) return undefined;
			const isShared = (day) => covered.every((days) => days[day] > leastCovered);
			const days = dayNames.flatMap((_, day) => isShared(day) && sides.some((hours) => (0, drift_questions.X5)(ofDay(hours, day)) > 0) ? [day] : []);
			const [before, now] = sides.map((hours, side) => rates(hours, covered[side], days));
			const [n, m] = [(0, drift_questions.X5)(before), (0, drift_questions.X5)(now)];
			if (days.length < 2 || n === 0 || m === 0) return undefined;
			const changes = days.map((_, index) => now[index] / m - before[index] / n);
			const most = changes.reduce((best, change, index) => Math.abs(change) > Math.abs(changes[best]) ? index : best, 0);
			const shares = `${(0, drift_questions.KN)(before[most] / n)} to ${(0, drift_questions.KN)(now[most] / m)}`;
			return {
				column: current.name,
				aspect: "weekdays",
				p: (0, chi_square.at)(before, now).p,
				effect: {
					name: "Cramér's V",
					value: (0, chi_square.Km)(before, now)
				},
				n: m,
				what: `its days of the week changed (${dayNames[days[most]]} went from ${shares} of the times)`
			};
		}
		const leastCovered = .5;
		function rates(hours, covered, days) {
			const counts = days.map((day) => (0, drift_questions.X5)(ofDay(hours, day)));
			const perDay = days.map((day, index) => counts[index] / covered[day]);
			const [sum, all] = [perDay, counts].map((values) => values.reduce((added, value) => added + value, 0));
			return Float64Array.from(perDay, (rate) => sum === 0 ? 0 : Math.round(rate / sum * all));
		}
		function hoursOf(reference, current) {
			const [before, now] = [reference, current].map(({ hours }) => {
				if (hours === undefined || hours.length === 0) return undefined;
				const counted = new week_hours.uy();
				counted.merge(hours);
				return counted.counts;
			});
			return before === undefined || now === undefined ? undefined : [before, now];
		}
		const ofDay = (hours, day) => hours.subarray(day * dayHours, (day + 1) * dayHours);
		function allDays(hours) {
			const counts = new Float64Array(dayHours);
			for (const [hour, count] of hours.entries()) counts[hour % dayHours] = counts[hour % dayHours] + count;
			return counts;
		}
		const filled = (counts) => counts.reduce((sum, count) => count > 0 ? sum + 1 : sum, 0);
		function coverage({ min, max }, hourly) {
			const days = new Float64Array(weekDays);
			if (min === undefined || max === undefined) return days;
			const [from, to] = [Number((0, merge.rl)(min, "time")), Number((0, merge.rl)(max, "time"))];
			const [first, last] = [Math.floor(from / microsecondsPerDay), Math.floor(to / microsecondsPerDay)];
			if (last - first > mostDays) return days.fill((last - first) / weekDays);
			const sum = (0, drift_questions.X5)(hourly);
			const share = (begin, end) => (0, drift_questions.X5)(hourly.subarray(begin, end + 1)) / sum;
			const hourAt = (time) => (0, week_hours.uP)(time) % dayHours;
			for (let day = first; day <= last; day++) {
				const weekday = Math.floor((0, week_hours.uP)(day * microsecondsPerDay) / dayHours);
				const covered = share(day === first ? hourAt(from) : 0, day === last ? hourAt(to) : dayHours - 1);
				days[weekday] = days[weekday] + covered;
			}
			return days;
		}
		function lag(expected, now) {
			const m = (0, drift_questions.X5)(now);
			const distance = (hours) => {
				let sum = 0;
				for (let hour = 0; hour < dayHours; hour++) {
					const moved = expected[(hour - hours + dayHours) % dayHours];
					sum += Math.abs(now[hour] / m - moved);
				}
				return sum;
			};
			const lags = Array.from({ length: dayHours }, (_, index) => index - dayHours / 2);
			const best = lags.reduce((found, hours) => distance(hours) < distance(found) ? hours : found, 0);
			if (best === 0 || distance(best) > distance(0) / 2) return "";
			const hours = Math.abs(best);
			return `: they are about ${hours} ${hours === 1 ? "hour" : "hours"} ${best > 0 ? "later" : "earlier"}, as after a change of the time zone`;
		}
		var fisher_exact = __webpack_require__(9434);
		;
		const leastRows = 10;
		const mostClasses = 100;
		const leastShare = 5e-4;
		const standsOut = 3;
		const mostExact = 1e4;
		function valueQuestion(column, cells, limits) {
			const [n, m] = [(0, drift_questions.X5)(cells.reference), (0, drift_questions.X5)(cells.current)];
			let looked = 0;
			const found = [];
			for (let cell = 0; cell < cells.reference.length; cell++) {
				const [r, c] = [cells.reference[cell], cells.current[cell]];
				if (r + c < leastRows) continue;
				looked++;
				const size = sizeOf({
					cells,
					cell,
					n,
					m
				}, limits);
				if (size !== undefined) found.push({
					...size,
					cell,
					p: shareP(r, n, c, m)
				});
			}
			if (looked === 0) return undefined;
			const worst = worstOf(found, looked, limits);
			const base = {
				column,
				aspect: "value",
				n: m
			};
			if (worst === undefined) return {
				...base,
				p: 1,
				effect: {
					name: "share factor",
					value: 1
				},
				what: "no single value changed its share"
			};
			const { cell, effect, threshold, p } = worst;
			const [r, c] = [cells.reference[cell], cells.current[cell]];
			const what = `the share of ${nameOf(cells, cell)} went from ${(0, drift_questions.KN)(r / n)} to ${(0, drift_questions.KN)(c / m)}`;
			return {
				...base,
				p: Math.min(1, p * looked),
				effect,
				threshold,
				what
			};
		}
		function sizeOf({ cells, cell, n, m }, limits) {
			const [r, c] = [cells.reference[cell], cells.current[cell]];
			const [p, q] = [r / n, c / m];
			const { classFactor, shareThreshold, shareWarnThreshold } = limits;
			const factor = factorOf(r, n, c, m);
			const warnFactor = Math.sqrt(classFactor);
			const hasClasses = cells.kind === "categories" && cells.distinct && cells.reference.length <= mostClasses;
			if (hasClasses && Math.max(p, q) >= leastShare && factor >= warnFactor) {
				if (r > 0) return {
					effect: {
						name: "share factor",
						value: factor
					},
					threshold: {
						fail: classFactor,
						warn: warnFactor
					}
				};
				return {
					effect: {
						name: "share change",
						value: q - p
					},
					threshold: {
						fail: shareThreshold,
						warn: leastShare
					}
				};
			}
			const isSpike = factor >= classFactor && Math.abs(q - p) >= Math.min(shareWarnThreshold, shareThreshold);
			if (!isSpike || cells.kind === "ordered" && !isApart(q > p ? cells.current : cells.reference, cell)) return undefined;
			return {
				effect: {
					name: "share change",
					value: q - p
				},
				threshold: {
					fail: shareThreshold,
					warn: shareWarnThreshold
				}
			};
		}
		function factorOf(r, n, c, m) {
			const [p, q] = r > 0 && c > 0 ? [r / n, c / m] : [(r + .5) / (n + 1), (c + .5) / (m + 1)];
			return Math.max(p / q, q / p);
		}
		function isApart(counts, cell) {
			const beside = Math.max(counts[cell - 1] ?? 0, counts[cell + 1] ?? 0);
			return counts[cell] >= standsOut * beside;
		}
		function shareP(r, n, c, m) {
			return r + c <= mostExact ? (0, fisher_exact.R)(r, n - r, c, m - c) : (0, chi_square.jQ)(c, m, r, n).p;
		}
		function worstOf(found, looked, { falseDiscoveryRate }) {
			const surest = (list) => list.reduce((best, each) => best === undefined || each.p < best.p ? each : best, undefined);
			const failing = surest(found.filter(({ effect, threshold }) => Math.abs(effect.value) >= threshold.fail));
			return failing !== undefined && failing.p * looked <= falseDiscoveryRate ? failing : surest(found);
		}
		function nameOf(cells, cell) {
			if (cells.kind === "ordered") return `the single value ${decimalIn(cells, cell)}`;
			const label = cells.label(cell);
			if (label === undefined) return "one hidden value";
			return cells.isNumeric === true ? `the value ${label}` : `the value ${JSON.stringify(label.length > 60 ? `${label.slice(0, 59)}…` : label)}`;
		}
		function decimalIn(cells, cell) {
			const [middle, half] = [cells.positions[cell], cells.halfWidth(cell)];
			if (half === 0) return cells.label(cell);
			for (let digits = 1; digits < 17; digits++) {
				for (const edge of [
					middle,
					middle - half,
					middle + half
				]) {
					const value = Number(edge.toPrecision(digits));
					if (value >= middle - half && value <= middle + half) return String(value);
				}
			}
			return cells.label(cell);
		}
		function constantQuestion(column, cells, kind) {
			const { reference, current } = cells;
			const [n, m] = [(0, drift_questions.X5)(reference), (0, drift_questions.X5)(current)];
			const cell = current.indexOf(m);
			const r = reference[cell];
			if (cell === -1 || r === undefined || r === n || kind === "time") return undefined;
			const what = `the column became constant: ${nameOf(cells, cell).replace("the single value", "the value")} is its only value now (${(0, drift_questions.KN)(r / n)} of the reference)`;
			const effect = {
				name: "share change",
				value: 1 - r / n
			};
			return {
				column,
				aspect: "constant",
				p: shareP(r, n, m, m),
				effect,
				threshold: {
					fail: 0,
					warn: 0
				},
				n: m,
				what
			};
		}
		const leastRest = 30;
		function restQuestion(column, cells) {
			const n = (0, drift_questions.X5)(cells.reference);
			const usual = cells.reference.findIndex((count) => count > n / 2);
			if (usual === -1 || cells.current[usual] === 0) return undefined;
			const [r, c] = [cells.reference, cells.current].map((counts) => counts.with(usual, 0));
			if (Math.min((0, drift_questions.X5)(r), (0, drift_questions.X5)(c)) < leastRest) return undefined;
			const d = (0, ks.jI)(r, c);
			const smooth = (0, cramer_von_mises.v_)(r, c);
			const what = `the values other than ${decimalIn(cells, usual)} moved`;
			return {
				column,
				aspect: "rest",
				p: (0, drift_questions.Wq)(d, smooth),
				effect: {
					name: "KS D",
					value: d
				},
				n: smooth.m,
				what
			};
		}
		;
		function futureFinding({ kind, max: before }, { name, kind: now, max, n }, today) {
			if (today === undefined || kind !== "time" || now !== "time" || max === undefined || before === undefined) return undefined;
			if ((0, times.P1)(max) <= today || (0, times.P1)(before) > today) return undefined;
			return {
				column: name,
				aspect: "future",
				status: "fail",
				n,
				message: `its latest time, ${max}, lies in the future`
			};
		}
		const defaultDates = [
			"0001-01-01",
			"1582-10-15",
			"1600-01-01",
			"1601-01-01",
			"1753-01-01",
			"1899-12-30",
			"1899-12-31",
			"1900-01-01",
			"1901-01-01",
			"1904-01-01",
			"1960-01-01",
			"1970-01-01",
			"1980-01-01",
			"2000-01-01"
		];
		const wholeShare = .95;
		const time_questions_leastTimes = 5;
		function defaultDateQuestion(reference, current, cells) {
			if (reference.min === undefined || current.min === undefined) return undefined;
			const [n, m] = [(0, drift_questions.X5)(cells.reference), (0, drift_questions.X5)(cells.current)];
			const earliest = (0, times.P1)(reference.min);
			const known = new Map(defaultDates.map((date) => [cellOf(cells, (0, times.P1)(date)), date]));
			const early = (0, drift_questions.NM)(cells.current, (count) => count > 0).filter((cell) => cells.reference[cell] === 0 && (timeAt(cells, cell) ?? earliest) < earliest);
			const rows = early.reduce((sum, cell) => sum + cells.current[cell], 0);
			const candidates = (0, drift_questions.NM)(cells.current, (count) => count >= time_questions_leastTimes).filter((cell) => {
				const count = cells.current[cell];
				return known.has(cell) || early.includes(cell) && 2 * count > rows && count < wholeShare * m;
			});
			const change = (cell) => cells.current[cell] / m - cells.reference[cell] / n;
			const [first] = candidates.toSorted((a, b) => change(b) - change(a));
			if (first === undefined || change(first) <= 0) return undefined;
			const [r, c] = [cells.reference[first], cells.current[first]];
			const date = known.get(first) ?? shownDate(cells, first, current.min);
			const place = early.includes(first) ? `, which lies before the earliest of the reference (${day(reference.min)})` : "";
			return {
				column: current.name,
				aspect: "default-date",
				p: Math.min(1, candidates.length * shareP(r, n, c, m)),
				effect: {
					name: "share change",
					value: change(first)
				},
				n: m,
				what: `a default for missing dates? ${date} went from ${(0, drift_questions.KN)(r / n)} to ${(0, drift_questions.KN)(c / m)} of its times${place}`
			};
		}
		const day = (time) => time.slice(0, 10);
		const timeAt = (cells, cell) => {
			if (cells.kind === "ordered") return BigInt(Math.round(cells.positions[cell]));
			const label = cells.label(cell);
			return label === undefined ? undefined : (0, times.P1)(label);
		};
		function cellOf(cells, time) {
			if (cells.kind === "categories") return cells.current.findIndex((count, cell) => count > 0 && timeAt(cells, cell) === time);
			const { positions, halfWidth } = cells;
			return positions.findIndex((position, cell) => Math.abs(position - Number(time)) <= halfWidth(cell));
		}
		function shownDate(cells, cell, min) {
			return day(cellOf(cells, (0, times.P1)(min)) === cell ? min : cells.label(cell) ?? min);
		}
		function areMovedOn({ max }, cells) {
			if (max === undefined) return false;
			const latest = (0, times.P1)(max);
			const later = (0, drift_questions.NM)(cells.current, (count) => count > 0).reduce((sum, cell) => cells.reference[cell] === 0 && (timeAt(cells, cell) ?? latest) > latest ? sum + cells.current[cell] : sum, 0);
			return 2 * later > (0, drift_questions.X5)(cells.current);
		}
		const clockQuestions = (reference, current) => [hoursQuestion(reference, current), weekdaysQuestion(reference, current)].filter((question) => question !== undefined);
		;
		function judgeDrift(reference, current, limits, choice = {}) {
			const paired = (0, drift_columns.O)(reference, current, choice);
			const general = rowFindings(reference, current, limits);
			const hasRows = general.length === 0;
			const opened = paired.both.map((pair) => judge_open(pair, limits, choice, hasRows));
			const questions = opened.flatMap((column) => column.questions);
			const adjusted = (0, multiple_testing.Uh)(weightedP(questions));
			const adjustedOf = new Map(questions.map((question, index) => [question, adjusted[index]]));
			const columns = [...opened.map((column) => concluded(column, limits, choice, (question) => adjustedOf.get(question) ?? 1)), ...lonelyColumns(paired)].sort(byDrift);
			return {
				limits,
				columns,
				general,
				drifted: columns.filter(({ status }) => status === "fail").map(({ column }) => column),
				maxPsi: largestPsi(columns),
				judged: columns.filter(({ status }) => status !== "skipped" && status !== "inconclusive").length,
				tests: questions.length
			};
		}
		const minorWeight = .1;
		const isMinor = (aspect) => isNotable(aspect) || aspect === "out-of-range";
		const isNotable = (aspect) => aspect === "value" || aspect === "constant" || aspect === "rest";
		function weightedP(questions) {
			const weights = questions.map(({ aspect }) => isMinor(aspect) ? minorWeight : 1);
			const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
			return questions.map(({ p }, index) => Math.min(1, p * mean / weights[index]));
		}
		function rowFindings(reference, current, { minRows }) {
			const sides = [["the reference", reference.rows], ["the current data", current.rows]];
			return sides.filter(([, rows]) => rows < minRows).map(([side, rows]) => ({
				column: "",
				aspect: "rows",
				status: "inconclusive",
				n: rows,
				message: `${side} has ${rows} ${rows === 1 ? "row" : "rows"}; at least ${minRows} are needed to judge it`
			}));
		}
		function judge_open({ reference, current }, limits, choice, hasRows) {
			const isComparable = sameKind(reference, current);
			const cells = isComparable ? (0, drift_cells.Ph)(reference, current) : { kind: "none" };
			const base = {
				reference,
				current,
				cells
			};
			if (!hasRows) return {
				...base,
				questions: [],
				settled: []
			};
			const shares = [reference, current].every(({ n, nulls }) => n === nulls) ? [] : (0, drift_questions.Bw)(reference, current);
			if (!isComparable) return {
				...base,
				questions: shares,
				settled: [kindFinding(reference, current)]
			};
			const asked = distributionQuestions(base, limits, choice);
			const questions = [...shares, ...asked.questions];
			return {
				...base,
				questions: withinSeason(questions, current, limits, choice),
				settled: asked.settled
			};
		}
		function withinSeason(questions, current, limits, choice) {
			const { periods, ...single } = choice;
			const columns = (periods ?? []).flatMap(({ columns: all }) => all.filter((column) => column.name === current.name));
			const comparable = columns.filter((column) => sameKind(column, current) && valuesOf(column) >= limits.minRows);
			if (comparable.length === 0) return questions;
			const asked = comparable.map((reference) => {
				const base = {
					reference,
					current,
					cells: (0, drift_cells.Ph)(reference, current)
				};
				return [...(0, drift_questions.Bw)(reference, current), ...distributionQuestions(base, limits, single).questions];
			});
			return questions.flatMap((question) => {
				if (question.aspect === "distribution") return [question];
				const same = asked.map((each) => each.find(({ aspect }) => aspect === question.aspect));
				return same.includes(undefined) ? [] : [mildest([question, ...same.filter((each) => each !== undefined)])];
			});
		}
		function mildest(questions) {
			const size = ({ effect, threshold }) => Math.abs(effect.value) / (threshold?.fail || 1);
			return questions.reduce((least, each) => size(each) < size(least) || size(each) === size(least) && each.p > least.p ? each : least);
		}
		function distributionQuestions({ reference, current, cells }, limits, { columns, exact, now, vectors }) {
			const column = current.name;
			const note = (status, message) => ({
				questions: [],
				settled: [{
					column,
					aspect: "distribution",
					status,
					n: valuesOf(current),
					message
				}]
			});
			if (cells.kind === "none") return note("skipped", noValues(reference, current));
			const late = futureFinding(reference, current, now);
			if (late !== undefined) return {
				questions: [],
				settled: [late]
			};
			const date = reference.kind === "time" ? defaultDateQuestion(reference, current, cells) : undefined;
			const dates = date === undefined ? [] : [date];
			if (reference.kind === "time" && columns?.includes(column) !== true) {
				const { settled } = note("skipped", "times move on by themselves; name the column in `columns` to have them judged");
				return {
					questions: dates,
					settled
				};
			}
			const fewest = Math.min(valuesOf(reference), valuesOf(current));
			if (fewest < limits.minRows) return note("inconclusive", `one side has ${fewest} ${fewest === 1 ? "value" : "values"}; at least ${limits.minRows} are needed to judge it`);
			if (reference.kind === "time" && areMovedOn(reference, cells)) {
				const { settled } = note("skipped", "its times moved on, as times of events do: their hours and weekdays are compared, not their dates");
				return {
					questions: [...clockQuestions(reference, current), ...dates],
					settled
				};
			}
			const vector = vectors?.get(column);
			if (vector !== undefined) {
				const taken = valueQuestion(column, cells, limits);
				return {
					questions: taken === undefined ? [] : [taken],
					settled: [vector]
				};
			}
			const rows = exact?.get(column);
			const valued = cells.kind === "ordered" ? [rows?.of === "values" ? (0, drift_questions.Ib)(column, rows) : (0, drift_questions.at)(column, cells), (0, drift_questions.af)(column, cells)] : [(0, drift_questions.XN)(column, cells), (0, drift_questions.DY)(column, cells)];
			const constant = constantQuestion(column, cells, reference.kind);
			const single = [constant ?? (reference.kind === "time" ? undefined : valueQuestion(column, cells, limits)), cells.kind === "ordered" ? restQuestion(column, cells) : undefined];
			const lengths = [rows?.of === "text-lengths" ? (0, drift_questions.Ib)(column, rows) : (0, drift_questions.$p)(reference, current)];
			const clock = reference.kind === "time" ? clockQuestions(reference, current) : [];
			const coarse = cells.kind === "ordered" && rows === undefined ? coarseFinding(reference, current, cells) : undefined;
			return {
				questions: [
					...valued,
					...single,
					...lengths,
					...clock,
					...dates
				].filter((question) => question !== undefined),
				settled: coarse === undefined ? [] : [coarse]
			};
		}
		const fewestBuckets = 20;
		function coarseFinding({ distribution, distinct }, { name, n }, { reference }) {
			const occupied = reference.reduce((count, rows) => rows > 0 ? count + 1 : count, 0);
			if (distribution.kind !== "histogram" || occupied >= fewestBuckets || distinct <= 5 * fewestBuckets) return undefined;
			const message = `its profile is too coarse: ${distinct} different values lie in ${occupied} buckets, because they are far from zero and close together; use \`exact\``;
			return {
				column: name,
				aspect: "distribution",
				status: "inconclusive",
				n,
				message
			};
		}
		function noValues(reference, current) {
			const [r, c] = [valuesOf(reference), valuesOf(current)];
			if (r === 0 && c === 0) return "no value on either side: there is nothing to compare";
			return r === 0 ? "the reference has no value to compare with" : "the current data has no value to compare";
		}
		function sameKind(reference, current) {
			const kind = (column) => column.kind === "integer" ? "number" : column.kind;
			return kind(reference) === kind(current) || valuesOf(reference) === 0 || valuesOf(current) === 0;
		}
		function kindFinding(reference, current) {
			const message = `its values were of the kind ${reference.kind} and are now ${current.kind}`;
			return {
				column: current.name,
				aspect: "kind",
				status: "fail",
				n: current.n,
				message
			};
		}
		const valuesOf = ({ n, nulls, nan, posInf, negInf, invalid }) => n - nulls - nan - posInf - negInf - invalid;
		function concluded({ reference, current, cells, questions, settled }, limits, { exact, seasonal }, adjusted) {
			const column = current.name;
			const bins = questions.some(isAboutValues) ? (0, describe.aV)(cells) : undefined;
			const rows = exact?.get(column);
			const wasserstein = (0, drift_cells.cq)(reference.kind) ? movedBy(cells, rows) : undefined;
			const measured = {
				psi: bins && (0, describe.ml)(bins),
				distances: bins && (0, describe.C5)(bins),
				wasserstein
			};
			const season = seasonal?.get(column);
			const tested = questions.flatMap((question) => {
				if (question.aspect === "distribution") return (0, drift_findings.JT)(question, adjusted(question), withSeason(limits, season), measured);
				return [(0, drift_findings.ZF)(question, adjusted(question), limits)];
			});
			const findings = told([...tested, ...settled]);
			const ks = questions.find(({ aspect, effect }) => aspect === "distribution" && effect.name === "KS D")?.effect.value;
			const bounds = rows?.of === "values" ? {
				ks: 0,
				wasserstein: 0
			} : (0, describe.BO)(cells);
			const overlay = (0, describe.ke)(cells);
			const drift = {
				column,
				kind: current.kind,
				status: worst(findings),
				findings,
				...measured.psi === undefined ? {} : { psi: measured.psi },
				...measured.distances === undefined ? {} : { distances: measured.distances },
				...ks === undefined ? {} : { ks },
				...wasserstein === undefined ? {} : { wasserstein },
				...bounds === undefined ? {} : { bounds },
				movers: (0, describe.EU)(cells),
				newValues: (0, describe.d3)(cells, "current"),
				vanishedValues: (0, describe.d3)(cells, "reference"),
				...overlay === undefined ? {} : { overlay }
			};
			return (0, explain.t)(drift, reference, current);
		}
		function told(findings) {
			const kept = findings.filter(({ aspect, status }) => !isNotable(aspect) || status !== "pass");
			if (!kept.some(({ aspect }) => isNotable(aspect))) return kept;
			return kept.map((finding) => {
				const isSmall = finding.aspect === "distribution" && finding.status === "pass" && finding.effect !== undefined;
				return isSmall ? {
					...finding,
					message: `taken together, its values changed little (${finding.message.replace(/^[^(]*\(|\)$/g, "")})`
				} : finding;
			});
		}
		function movedBy(cells, rows) {
			if (rows?.of !== "values" || cells.kind !== "ordered") return (0, describe.Os)(cells);
			const spread = (0, describe.jg)(cells.positions, cells.reference);
			const moved = rows.wasserstein / spread;
			return Number.isFinite(moved) ? moved : undefined;
		}
		function withSeason(limits, season) {
			if (season === undefined) return limits;
			const raised = Object.entries(limits.thresholds).map(([method, { fail, warn }]) => {
				const isTest = method === "auto" || method === "ks" || method === "chi2";
				return [method, isTest ? {
					fail: Math.max(fail, season),
					warn: Math.max(warn, season)
				} : {
					fail,
					warn
				}];
			});
			return {
				...limits,
				thresholds: Object.fromEntries(raised)
			};
		}
		const isAboutValues = ({ aspect }) => aspect === "distribution" || aspect === "new-values" || aspect === "out-of-range";
		function lonelyColumns({ missing, added }) {
			const none = {
				distinct: 0,
				rows: 0,
				values: []
			};
			const lonely = (profile, finding) => ({
				column: profile.name,
				kind: profile.kind,
				status: finding.status,
				findings: [{
					...finding,
					column: profile.name,
					n: profile.n
				}],
				movers: [],
				newValues: none,
				vanishedValues: none
			});
			return [...missing.map((column) => lonely(column, {
				aspect: "missing",
				status: "fail",
				message: "the column is gone from the current data"
			})), ...added.map((column) => lonely(column, {
				aspect: "new-column",
				status: "skipped",
				message: "the column is new: the reference says nothing about it"
			}))];
		}
		const seriousness = [
			"fail",
			"inconclusive",
			"warn",
			"pass",
			"skipped"
		];
		function worst(findings) {
			return seriousness.find((status) => findings.some((finding) => finding.status === status)) ?? "skipped";
		}
		function byDrift(a, b) {
			const rank = (column) => seriousness.indexOf(column.status);
			const size = ({ findings }) => findings.reduce((largest, { effect }) => Math.max(largest, effect === undefined ? 0 : Math.abs(effect.value) / effect.limit), 0);
			return rank(a) - rank(b) || size(b) - size(a) || (b.psi?.value ?? 0) - (a.psi?.value ?? 0);
		}
		function largestPsi(columns) {
			let largest;
			for (const { column, psi } of columns) if (psi !== undefined && psi.value > (largest?.value ?? -1)) largest = {
				column,
				value: psi.value
			};
			return largest;
		}
	}),
	4701: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XN: () => categoryQuestion,
			Ib: () => exactQuestion,
			NM: () => indicesWhere,
			$p: () => lengthQuestion,
			Wq: () => movedP,
			DY: () => newValuesQuestion,
			at: () => orderedQuestion,
			KN: () => percent,
			af: () => rangeQuestion,
			Bw: () => shareQuestions,
			X5: () => total
		});
		var chi_square = __webpack_require__(99827);
		var numbers = __webpack_require__(77767);
		;
		function cauchyCombined(p) {
			if (p.length === 0) throw new RangeError("there are no p-values");
			let total = 0;
			for (let index = 0; index < p.length; index++) {
				const value = (0, numbers.at)(p, index);
				if (!(value >= 0 && value <= 1)) throw new RangeError(`the p-value at index ${index} is ${value}, outside 0 to 1`);
				if (value === 0) return 0;
				total += value < 1e-8 ? 1 / (Math.PI * value) : 1 / Math.tan(Math.PI * Math.min(value, 1 - .001));
			}
			const mean = total / p.length;
			return mean > 1e8 ? 1 / (Math.PI * mean) : .5 - Math.atan(mean) / Math.PI;
		}
		var cramer_von_mises = __webpack_require__(38405);
		var fisher_exact = __webpack_require__(9434);
		var ks = __webpack_require__(22290);
		var gamma = __webpack_require__(95628);
		;
		function outOfRangeP(count, n, m) {
			if (!(Number.isSafeInteger(n) && Number.isSafeInteger(m) && n > 0 && m > 0)) throw new RangeError(`samples of sizes ${n} and ${m} can't be compared`);
			if (!(Number.isSafeInteger(count) && count >= 0 && count <= m)) throw new RangeError(`of ${m} values ${count} can't be outside`);
			if (count === 0 || n === 1) return 1;
			const all = logChoose(n + m, count + 1);
			const none = count + 1 > m ? 0 : Math.exp(logChoose(m, count + 1) - all);
			return Math.min(1, none + Math.exp(Math.log(n) + logChoose(m, count) - all));
		}
		const logChoose = (n, k) => (0, gamma.ay)(n + 1) - (0, gamma.ay)(k + 1) - (0, gamma.ay)(n - k + 1);
		;
		function unseenRows(reference, current) {
			if (reference.length !== current.length) throw new RangeError(`counts of ${reference.length} and ${current.length} values can't be compared`);
			let [n, m, rows] = [
				0,
				0,
				0
			];
			const pooled = new Map();
			for (let value = 0; value < reference.length; value++) {
				const [r, c] = [reference[value], current[value]];
				if (!(r >= 0 && c >= 0)) throw new RangeError(`value ${value} has a count that is no number >= 0`);
				n += r;
				m += c;
				if (r === 0) rows += c;
				if (r + c > 0) pooled.set(r + c, (pooled.get(r + c) ?? 0) + 1);
			}
			if (!(n > 0 && m > 0)) throw new RangeError("a side has no counts");
			const groups = [...pooled].filter(([size]) => size <= m).map(([size, values]) => ({
				size,
				values,
				logAll: logAllCurrent(size, n, m)
			}));
			const expected = groups.reduce((sum, { size, values, logAll }) => sum + size * values * Math.exp(logAll), 0);
			return {
				rows,
				expected,
				p: rows <= expected ? 1 : chernoff(groups, rows)
			};
		}
		function logAllCurrent(size, n, m) {
			if (size > 64) return (0, gamma.ay)(m + 1) - (0, gamma.ay)(m - size + 1) - (0, gamma.ay)(n + m + 1) + (0, gamma.ay)(n + m - size + 1);
			let log = 0;
			for (let row = 0; row < size; row++) log += Math.log((m - row) / (n + m - row));
			return log;
		}
		function chernoff(groups, rows) {
			const largest = groups.reduce((most, { size }) => Math.max(most, size), 1);
			const bound = (theta) => groups.reduce((sum, { size, values, logAll }) => sum + values * logMoment(logAll, theta * size), -theta * rows);
			let [low, high] = [0, (800 + 2 * Math.log(1 + rows)) / largest + 50];
			for (let step = 0; step < 200 && high - low > 1e-9 * high; step++) {
				const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
				if (bound(a) < bound(b)) high = b;
				else low = a;
			}
			return Math.min(1, Math.exp(bound((low + high) / 2)));
		}
		function logMoment(logAll, s) {
			const top = logAll + s;
			return top > 30 ? top + Math.log1p((1 - Math.exp(logAll)) * Math.exp(-top)) : Math.log1p(Math.exp(logAll) * Math.expm1(Math.min(s, 700)));
		}
		var merge = __webpack_require__(24356);
		var text_lengths = __webpack_require__(49057);
		;
		function exactQuestion(column, { of, d, smooth }) {
			const p = movedP(d, smooth);
			const isLength = of === "text-lengths";
			return {
				column,
				aspect: isLength ? "text-length" : "distribution",
				p,
				effect: {
					name: "KS D",
					value: d
				},
				n: smooth.m,
				what: isLength ? "its texts became longer or shorter" : "its values moved"
			};
		}
		function movedP(d, smooth) {
			const { n, m } = smooth;
			const sharp = (0, ks.Z)(d, n, m);
			return cauchyCombined([Number.isFinite(sharp) ? sharp : 1, Math.max((0, cramer_von_mises.R6)(smooth), 1e-15)]);
		}
		function rangeQuestion(column, { reference, current }) {
			const inside = indicesWhere(reference, (count) => count > 0);
			const [first, last] = [inside[0] ?? 0, inside.at(-1) ?? 0];
			const [n, m] = [total(reference), total(current)];
			const rows = m - total(current.subarray(first, last + 1));
			if (rows === 0) return undefined;
			const question = shareQuestion(column, "out-of-range", {
				count: 0,
				n
			}, {
				count: rows,
				n: m
			}, "values outside the reference's range");
			return {
				...question,
				p: outOfRangeP(rows, n, m)
			};
		}
		function orderedQuestion(column, { reference, current }) {
			const d = (0, ks.jI)(reference, current);
			const smooth = (0, cramer_von_mises.v_)(reference, current);
			const p = movedP(d, smooth);
			return {
				column,
				aspect: "distribution",
				p,
				effect: {
					name: "KS D",
					value: d
				},
				n: smooth.m,
				what: "its values moved"
			};
		}
		function lengthQuestion(reference, current) {
			if (reference.distribution.kind !== "hashed" && current.distribution.kind !== "hashed") return undefined;
			const [left, right] = [(0, merge.FJ)(reference), (0, merge.FJ)(current)];
			if (left === undefined || right === undefined) return undefined;
			const [r, c] = [left, right].map((pairs) => {
				const counts = new Float64Array(text_lengths.CN);
				for (const [cell, count] of pairs) counts[cell] = count;
				return counts;
			});
			if (total(r) === 0 || total(c) === 0) return undefined;
			const d = (0, ks.jI)(r, c);
			const smooth = (0, cramer_von_mises.v_)(r, c);
			const means = [meanLength(r), meanLength(c)].map((length) => length.toPrecision(3)).join(" to ");
			return {
				column: current.name,
				aspect: "text-length",
				p: movedP(d, smooth),
				effect: {
					name: "KS D",
					value: d
				},
				n: smooth.m,
				what: `its texts became longer or shorter (on average ${means} characters)`
			};
		}
		function meanLength(counts) {
			const n = total(counts);
			return counts.reduce((sum, count, cell) => count === 0 ? sum : sum + (0, text_lengths.zo)(cell).middle * (count / n), 0);
		}
		function categoryQuestion(column, cells) {
			const isFrequent = frequentIn(cells);
			const known = Array.from(cells.reference.keys()).filter((cell) => cells.reference[cell] > 0 || !isFrequent(cell));
			const [reference, current] = [pick(cells.reference, known), pick(cells.current, known)];
			const m = total(current);
			if (m === 0 || total(reference) === 0) return undefined;
			const [r, c] = (0, chi_square.zu)(reference, current);
			const question = {
				column,
				aspect: "distribution",
				n: m,
				what: "the shares of its values changed"
			};
			if (r.length < 2) return {
				...question,
				p: 1,
				effect: {
					name: "Cramér's V",
					value: 0
				}
			};
			const test = (0, chi_square.at)(r, c);
			const isSmall = r.length === 2 && test.minExpected < 5;
			return {
				...question,
				p: isSmall ? smallP(r, c) : test.p,
				effect: {
					name: "Cramér's V",
					value: (0, chi_square.Km)(r, c)
				}
			};
		}
		function smallP(r, c) {
			const [r0 = 0, r1 = 0] = r;
			const [c0 = 0, c1 = 0] = c;
			return r0 + c0 <= r1 + c1 ? (0, fisher_exact.R)(r0, r1, c0, c1) : (0, fisher_exact.R)(r1, r0, c1, c0);
		}
		function frequentIn({ reference, current }) {
			const [n, m] = [total(reference), total(current)];
			const smaller = Math.min(n, m) / (n + m);
			return (cell) => (reference[cell] + current[cell]) * smaller >= 5;
		}
		function newValuesQuestion(column, cells) {
			if (!cells.distinct) return undefined;
			const { rows, expected, p } = unseenRows(cells.reference, cells.current);
			if (rows === 0) return undefined;
			const n = total(cells.current);
			const share = "the share of values that the reference lacks";
			const isExpected = expected / n >= 5e-4;
			const what = isExpected ? `${share} is ${percent(rows / n)}, and ${percent(expected / n)} was to be expected` : `${share} went from 0 % to ${percent(rows / n)}`;
			const change = Math.max(0, rows - expected) / n;
			return {
				column,
				aspect: "new-values",
				p,
				effect: {
					name: "share change",
					value: change
				},
				n,
				what
			};
		}
		const kindWords = {
			integer: "numbers",
			number: "numbers",
			time: "times",
			boolean: "`true` or `false`",
			text: "text"
		};
		function shareQuestions(reference, current) {
			const shares = [
				[
					"null-share",
					({ nulls }) => nulls,
					"empty cells (nulls)"
				],
				[
					"nan-share",
					({ nan }) => nan,
					"NaN"
				],
				[
					"infinite-share",
					({ posInf, negInf }) => posInf + negInf,
					"infinite values"
				],
				[
					"invalid-share",
					({ invalid }) => invalid,
					`cells that are not ${kindWords[reference.kind]}`
				]
			];
			return shares.flatMap(([aspect, count, words]) => {
				const [r, c] = [{
					count: count(reference),
					n: reference.n
				}, {
					count: count(current),
					n: current.n
				}];
				return r.count + c.count === 0 || r.n === 0 || c.n === 0 ? [] : [shareQuestion(current.name, aspect, r, c, words)];
			});
		}
		function shareQuestion(column, aspect, reference, current, words) {
			const { p } = (0, chi_square.jQ)(current.count, current.n, reference.count, reference.n);
			const isSmall = Math.min(reference.count + current.count, reference.n + current.n - reference.count - current.count) < 10;
			const exact = () => {
				const [a, b] = [reference.count, current.count];
				return a + b <= (reference.n + current.n) / 2 ? (0, fisher_exact.R)(a, reference.n - a, b, current.n - b) : (0, fisher_exact.R)(reference.n - a, a, current.n - b, b);
			};
			const change = current.count / current.n - reference.count / reference.n;
			const what = `the share of ${words} went from ${percent(reference.count / reference.n)} to ${percent(current.count / current.n)}`;
			return {
				column,
				aspect,
				p: isSmall ? exact() : p,
				effect: {
					name: "share change",
					value: change
				},
				n: current.n,
				what
			};
		}
		function percent(share) {
			const points = share * 100;
			if (points === 0 || points === 100) return `${points} %`;
			return `${points < 10 ? points.toPrecision(2) : points.toFixed(1)} %`;
		}
		function total(counts) {
			let sum = 0;
			for (let cell = 0; cell < counts.length; cell++) sum += counts[cell];
			return sum;
		}
		function indicesWhere(counts, fits) {
			return Array.from(counts.keys()).filter((index) => fits(counts[index]));
		}
		const pick = (counts, indices) => Float64Array.from(indices, (index) => counts[index]);
	}),
	99827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Km: () => cramersVBalanced,
			at: () => chiSquareHomogeneity,
			jQ: () => twoProportionTest,
			zu: () => poolRare
		});
		var _distributions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45046);
		var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27926);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		function chiSquareHomogeneity(reference, current) {
			const table = prepared(reference, current);
			const statistic = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(table.cells.length, (index) => {
				const { observed, expected } = table.cells[index];
				return (observed - expected) ** 2 / expected;
			});
			return {
				statistic,
				df: table.df,
				p: (0, _distributions_js__WEBPACK_IMPORTED_MODULE_1__.To)(statistic, table.df),
				minExpected: table.minExpected
			};
		}
		function gTest(reference, current) {
			const table = prepared(reference, current);
			const statistic = sumOf(table.cells.length, (index) => {
				const { observed, expected } = table.cells[index];
				return observed === 0 ? 0 : 2 * observed * Math.log(observed / expected);
			});
			return {
				statistic,
				df: table.df,
				p: chiSquareSf(statistic, table.df),
				minExpected: table.minExpected
			};
		}
		function cramersV(reference, current) {
			return Math.sqrt(chiSquareHomogeneity(reference, current).statistic / (sum(reference) + sum(current)));
		}
		function cramersVCorrected(reference, current) {
			const { statistic, df } = chiSquareHomogeneity(reference, current);
			const n = sum(reference) + sum(current);
			const columns = df + 1;
			const phi2 = Math.max(0, statistic / n - df / (n - 1));
			const correctedColumns = columns - (columns - 1) ** 2 / (n - 1);
			const correctedRows = 2 - 1 / (n - 1);
			const size = Math.min(correctedColumns - 1, correctedRows - 1);
			return size <= 0 ? 0 : Math.sqrt(phi2 / size);
		}
		function twoProportionTest(successes1, n1, successes2, n2) {
			if (!(n1 > 0 && n2 > 0 && successes1 >= 0 && successes2 >= 0 && successes1 <= n1 && successes2 <= n2)) {
				throw new RangeError(`${successes1} of ${n1} and ${successes2} of ${n2} are no shares`);
			}
			const pooled = (successes1 + successes2) / (n1 + n2);
			const difference = successes1 / n1 - successes2 / n2;
			if (pooled === 0 || pooled === 1) return {
				difference: 0,
				z: 0,
				p: 1
			};
			const z = difference / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
			return {
				difference,
				z,
				p: 2 * (0, _normal_js__WEBPACK_IMPORTED_MODULE_2__.nG)(Math.abs(z))
			};
		}
		function poolRare(reference, current, least = 5) {
			const [n, m] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cz)(reference), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cz)(current)];
			const smaller = Math.min(n, m) / (n + m);
			const rare = (cell) => ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(reference, cell) + (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(current, cell)) * smaller < least;
			const cells = Array.from({ length: reference.length }, (_, cell) => cell);
			const kept = cells.filter((cell) => !rare(cell));
			const pooled = cells.filter(rare);
			const row = (counts) => {
				const rest = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(pooled.length, (index) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(counts, pooled[index]));
				return Float64Array.from([...kept.map((cell) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(counts, cell)), ...pooled.length > 0 ? [rest] : []]);
			};
			return [row(reference), row(current)];
		}
		function prepared(reference, current) {
			if (reference.length !== current.length) throw new RangeError(`rows of ${reference.length} and ${current.length} categories can't be compared`);
			const [n, m] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cz)(reference), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cz)(current)];
			if (!(n > 0 && m > 0)) throw new RangeError("a side has no counts");
			const cells = [];
			let categories = 0;
			for (let index = 0; index < reference.length; index++) {
				const [r, c] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(reference, index), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(current, index)];
				if (!(r >= 0 && c >= 0)) throw new RangeError(`category ${index} has a count that is no number >= 0`);
				if (r + c === 0) continue;
				categories++;
				cells.push({
					observed: r,
					expected: (r + c) * n / (n + m)
				}, {
					observed: c,
					expected: (r + c) * m / (n + m)
				});
			}
			if (categories < 2) throw new RangeError("fewer than two categories occur, so there are no shares to compare");
			return {
				cells,
				df: categories - 1,
				minExpected: cells.reduce((least, { expected }) => Math.min(least, expected), Infinity)
			};
		}
		function cramersVBalanced(reference, current) {
			const { df } = prepared(reference, current);
			const [n, m] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cz)(reference), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.cz)(current)];
			const phi2 = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(reference.length, (cell) => {
				const [p, q] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(reference, cell) / n, (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(current, cell) / m];
				return p + q === 0 ? 0 : (p - q) ** 2 / (p + q) / 2;
			});
			return Math.min(1, Math.sqrt(Math.max(0, phi2 - df * (1 / n + 1 / m) / 4)));
		}
	}),
	38405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R6: () => cramerVonMisesP,
			nk: () => cramerVonMisesOfSorted,
			v_: () => cramerVonMisesFromCounts
		});
		var _gamma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95628);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77767);
		function cramerVonMises(x, y) {
			const [n, m] = [x.length, y.length];
			if (n < 2 || m < 2) throw new RangeError("the Cramér-von Mises test needs two values on each side");
			const pooled = Float64Array.from([...sorted(x), ...sorted(y)]);
			if (pooled.some(Number.isNaN)) throw new RangeError("a sample holds NaN");
			const ranks = midranks(pooled);
			const squares = (size, offset) => sumOf(size, (i) => (at(ranks, offset + i) - i - 1) ** 2);
			const u = n * squares(n, 0) + m * squares(m, n);
			return {
				statistic: u / (n * m * (n + m)) - (4 * n * m - 1) / (6 * (n + m)),
				u,
				n,
				m
			};
		}
		function cramerVonMisesOfSorted(x, y) {
			const [n, m] = [x.length, y.length];
			if (n === 0 || m === 0) throw new RangeError("a sample is empty");
			let [i, j, sum] = [
				0,
				0,
				0
			];
			while (i < n || j < m) {
				const value = Math.min(i < n ? (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(x, i) : Infinity, j < m ? (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(y, j) : Infinity);
				const before = i + j;
				while (i < n && x[i] === value) i++;
				while (j < m && y[j] === value) j++;
				if (i + j === before) throw new RangeError("a sample holds NaN");
				sum += (i + j - before) * (i / n - j / m) ** 2;
			}
			return ofSum(sum, n, m);
		}
		function cramerVonMisesFromCounts(x, y) {
			if (x.length !== y.length) throw new RangeError(`histograms of different lengths, ${x.length} and ${y.length}`);
			const [n, m] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(x.length, (cell) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(x, cell)), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(y.length, (cell) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(y, cell))];
			if (!(n > 0 && m > 0)) throw new RangeError("a histogram is empty");
			let gap = 0;
			const sum = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.XN)(x.length, (cell) => {
				gap += (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(x, cell) / n - (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(y, cell) / m;
				return ((0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(x, cell) + (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.at)(y, cell)) * gap * gap;
			});
			return ofSum(sum, n, m);
		}
		function ofSum(sum, n, m) {
			const statistic = n * m * sum / (n + m) ** 2;
			return {
				statistic,
				u: n * m * (n + m) * (statistic + (4 * n * m - 1) / (6 * (n + m))),
				n,
				m
			};
		}
		function cramerVonMisesP({ statistic, n, m }) {
			const [k, all] = [n * m, n + m];
			const expected = (1 + 1 / all) / 6;
			const variance = (all + 1) * (4 * k * all - 3 * (n ** 2 + m ** 2) - 2 * k) / (45 * all ** 2 * 4 * k);
			const scaled = 1 / 6 + (statistic - expected) / Math.sqrt(45 * variance);
			if (Number.isNaN(scaled)) return scaled;
			return scaled < .003 ? 1 : Math.min(1, Math.max(0, 1 - limitCdf(scaled)));
		}
		function limitCdf(x) {
			let sum = 0;
			for (let k = 0;; k++) {
				const y = 4 * k + 1;
				const q = y ** 2 / (16 * x);
				const factor = Math.exp((0, _gamma_js__WEBPACK_IMPORTED_MODULE_1__.ay)(k + .5) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_1__.ay)(k + 1)) / (Math.PI ** 1.5 * Math.sqrt(x));
				const term = factor * Math.sqrt(y) * Math.exp(-2 * q) * scaledBesselK(q);
				sum += term;
				if (term < 1e-17) return sum;
			}
		}
		function scaledBesselK(q) {
			const step = 1 / 32;
			let sum = .5;
			for (let i = 1;; i++) {
				const t = i * step;
				const term = Math.exp(-q * (Math.cosh(t) - 1)) * Math.cosh(t / 4);
				sum += term;
				if (term < 1e-18) return sum * step;
			}
		}
		function cramerVonMisesExactP({ u, n, m }) {
			if (Math.max(n, m) > 40) throw new RangeError(`samples of ${n} and ${m} values are too large for the exact test`);
			if (Number.isNaN(u)) throw new RangeError("a statistic that is NaN has no p-value");
			const common = n * m / greatestCommonDivisor(n, m);
			const [a, b] = [common / n, common / m];
			const product = n * m;
			const limit = Math.floor(common ** 2 * (n + m) * (6 * u - product * (4 * product - 1)) / (6 * product ** 2));
			const paths = walk(n, m, a, b);
			let [above, whole] = [0, 0];
			for (const [value, count] of paths) {
				whole += count;
				if (value >= limit) above += count;
			}
			return above / whole;
		}
		function walk(n, m, a, b) {
			let columns = Array.from({ length: n + 1 }, (_, index) => new Map(index === 0 ? [[0, 1]] : []));
			for (let u = 0; u <= m; u++) {
				let before = new Map();
				columns = columns.map((column, v) => {
					const next = new Map();
					const moved = (a * v - b * u) ** 2;
					for (const source of [before, column]) for (const [value, count] of source) next.set(value + moved, (next.get(value + moved) ?? 0) + count);
					before = next;
					return next;
				});
			}
			return columns[n] ?? new Map();
		}
		const greatestCommonDivisor = (a, b) => b === 0 ? a : greatestCommonDivisor(b, a % b);
	}),
	9434: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => fisherExact });
		var _binomial_pmf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46366);
		function fisherExact(a, b, c, d) {
			for (const count of [
				a,
				b,
				c,
				d
			]) {
				if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`a count is a whole number >= 0, not ${count}`);
			}
			const [first, second, successes] = [
				a + b,
				c + d,
				a + c
			];
			if (first + second === 0) return 1;
			const whole = (0, _binomial_pmf_js__WEBPACK_IMPORTED_MODULE_0__.O)(first + second, successes);
			const chance = (hits) => Math.exp((0, _binomial_pmf_js__WEBPACK_IMPORTED_MODULE_0__.O)(first, hits) + (0, _binomial_pmf_js__WEBPACK_IMPORTED_MODULE_0__.O)(second, successes - hits) - whole);
			const observed = chance(a) * (1 + 1e-7);
			let p = 0;
			for (let hits = Math.max(0, successes - second); hits <= Math.min(first, successes); hits++) {
				const likely = chance(hits);
				if (likely <= observed) p += likely;
			}
			return Math.min(1, p);
		}
	}),
	22290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			jI: () => ksFromCounts,
			Z: () => ksP
		});
		var binomial_pmf = __webpack_require__(46366);
		var gamma = __webpack_require__(95628);
		;
		const largeSample = 1e4;
		function kolmogorovTwoSidedSf(x, n) {
			if (!(Number.isSafeInteger(n) && n > 0)) throw new RangeError(`a sample has a positive size, not ${n}`);
			const t = n * x;
			if (t <= .5) return 1;
			if (x >= 1) return 0;
			if (t <= 1) return 1 - Math.exp(logFactorialOverPower(n) + n * Math.log(2 * t - 1));
			if (t >= n - 1) return 2 * (1 - x) ** n;
			if (x >= .5) return 2 * smirnovSf(x, n);
			const spread = t * x;
			if (n <= 140) return spread > 4 ? 2 * smirnovSf(x, n) : 1 - durbinCdf(x, n);
			if (spread >= 2.2) return Math.min(1, 2 * smirnovSf(x, n));
			if (n <= largeSample && n * x ** 1.5 <= 1.4) return 1 - durbinCdf(x, n);
			return Math.min(1, Math.max(0, 1 - pelzGoodCdf(x, n)));
		}
		const logFactorialOverPower = (n) => .5 * Math.log(n) - n + gamma.rQ + (0, gamma.$R)(n);
		function smirnovSf(x, n) {
			if (Number.isNaN(x * n)) return Number.NaN;
			if (x <= 0) return 1;
			if (x >= 1) return 0;
			if (n > largeSample) return Math.exp(-((6 * n * x + 1) ** 2) / (18 * n));
			let total = 0;
			for (let j = 0; j <= n * (1 - x); j++) {
				const below = x + j / n;
				const above = 1 - below;
				if (above < 0) break;
				const rest = n - j === 0 ? 0 : (n - j) * Math.log(above);
				total += Math.exp((0, binomial_pmf.O)(n, j) + (j - 1) * Math.log(below) + rest);
			}
			return Math.min(1, x * total);
		}
		function durbinCdf(x, n) {
			const k = Math.floor(n * x) + 1;
			const size = 2 * k - 1;
			const power = matrixPower(durbinMatrix(size, k - n * x), size, n);
			const start = (k - 1) * size + k - 1;
			let value = power.entries[start];
			let exponent = power.exponent;
			for (let i = 1; i <= n; i++) {
				value *= i / n;
				if (value < 1e-140) {
					value *= 1e140;
					exponent -= 140;
				}
			}
			return value * 10 ** exponent;
		}
		function durbinMatrix(size, h) {
			const matrix = new Float64Array(size * size);
			const set = (i, j, value) => {
				matrix[i * size + j] = matrix[i * size + j] + value;
			};
			for (let i = 0; i < size; i++) for (let j = 0; j <= Math.min(i + 1, size - 1); j++) set(i, j, 1);
			for (let i = 0; i < size; i++) {
				set(i, 0, -(h ** (i + 1)));
				set(size - 1, i, -(h ** (size - i)));
			}
			set(size - 1, 0, 2 * h > 1 ? (2 * h - 1) ** size : 0);
			for (let i = 0; i < size; i++) {
				for (let j = 0; j <= Math.min(i + 1, size - 1); j++) {
					for (let factor = 2; factor <= i - j + 1; factor++) matrix[i * size + j] = matrix[i * size + j] / factor;
				}
			}
			return matrix;
		}
		function matrixPower(matrix, size, n) {
			if (n === 1) return {
				entries: matrix,
				exponent: 0
			};
			const half = matrixPower(matrix, size, Math.floor(n / 2));
			let entries = multiply(half.entries, half.entries, size);
			let exponent = 2 * half.exponent;
			if (n % 2 === 1) entries = multiply(matrix, entries, size);
			const middle = Math.floor(size / 2) * (size + 1);
			if (entries[middle] > 1e140) {
				entries = entries.map((entry) => entry * 1e-140);
				exponent += 140;
			}
			return {
				entries,
				exponent
			};
		}
		function multiply(a, b, size) {
			const product = new Float64Array(size * size);
			for (let i = 0; i < size; i++) {
				for (let k = 0; k < size; k++) {
					const factor = a[i * size + k];
					if (factor === 0) continue;
					for (let j = 0; j < size; j++) product[i * size + j] = product[i * size + j] + factor * b[k * size + j];
				}
			}
			return product;
		}
		function pelzGoodCdf(x, n) {
			const z = Math.sqrt(n) * x;
			const z2 = z * z;
			const [z4, z6, z8] = [
				z2 ** 2,
				z2 ** 3,
				z2 ** 4
			];
			const p2 = Math.PI ** 2;
			const [p4, p6] = [p2 ** 2, p2 ** 3];
			const sums = [
				0,
				0,
				0,
				0
			];
			for (let k = Math.ceil(16 * z / Math.PI); k >= 1; k--) {
				const m2 = (2 * k - 1) ** 2;
				const weight = Math.exp(-m2 * p2 / (8 * z2));
				sums[0] += weight;
				sums[1] += weight * (-z2 + p2 / 4 * m2);
				sums[2] += weight * (6 * z6 + 2 * z4 + (2 * z4 - 5 * z2) * p2 * m2 / 4 + p4 * (1 - 2 * z2) * m2 * m2 / 16);
				sums[3] += weight * (-30 * z6 - 90 * z8 + p2 * (135 * z4 - 96 * z6) * m2 / 4 + p4 * (212 * z4 - 60 * z2) * m2 * m2 / 16 + p6 * (5 - 30 * z2) * m2 ** 3 / 64);
			}
			const [second, third] = evenTerms(z2);
			const root = Math.sqrt(2 * Math.PI);
			const k0 = root * sums[0] / z;
			const k1 = root * sums[1] / (6 * z4);
			const k2 = root * sums[2] / (72 * z6 * z) - p2 * root * second / (36 * z2 * z);
			const k3 = root * sums[3] / (6480 * z8 * z2) + p2 * root * third / (216 * z6);
			return k0 + k1 / Math.sqrt(n) + k2 / n + k3 / n ** 1.5;
		}
		function evenTerms(z2) {
			let second = 0;
			let third = 0;
			for (let k = Math.ceil(16 * Math.sqrt(z2) / Math.PI); k >= 1; k--) {
				const weight = k * k * Math.exp(-k * k * Math.PI ** 2 / (2 * z2));
				second += weight;
				third += weight * (3 * z2 - Math.PI ** 2 * k * k);
			}
			return [second, third];
		}
		var numbers = __webpack_require__(77767);
		;
		function ksStatistic(x, y) {
			return ksOfSorted(prepared("x", x), prepared("y", y));
		}
		function prepared(name, values) {
			if (values.length === 0) throw new RangeError(`the sample ${name} is empty`);
			const ascending = sorted(values);
			if (Number.isNaN(ascending[ascending.length - 1])) throw new RangeError(`the sample ${name} holds NaN`);
			return ascending;
		}
		function ksOfSorted(x, y) {
			const [n, m] = [x.length, y.length];
			if (n === 0 || m === 0) throw new RangeError("a sample is empty");
			const first = Math.min(at(x, 0), at(y, 0));
			const best = {
				plus: 0,
				plusAt: first,
				minus: 0,
				minusAt: first
			};
			let [i, j] = [0, 0];
			while (i < n || j < m) {
				const [a, b] = [i < n ? at(x, i) : Infinity, j < m ? at(y, j) : Infinity];
				const value = Math.min(a, b);
				const before = i + j;
				while (i < n && x[i] === value) i++;
				while (j < m && y[j] === value) j++;
				if (i + j === before) throw new RangeError("a sample holds NaN");
				const difference = i / n - j / m;
				if (difference > best.plus) {
					best.plus = difference;
					best.plusAt = value;
				} else if (-difference > best.minus) {
					best.minus = -difference;
					best.minusAt = value;
				}
			}
			const plusWins = best.plus >= best.minus;
			return {
				d: plusWins ? best.plus : best.minus,
				location: plusWins ? best.plusAt : best.minusAt,
				sign: plusWins ? 1 : -1,
				dPlus: best.plus,
				dMinus: best.minus
			};
		}
		function ksFromCounts(x, y) {
			if (x.length !== y.length) throw new RangeError(`histograms of different lengths, ${x.length} and ${y.length}`);
			const [n, m] = [total(x), total(y)];
			if (!(n > 0 && m > 0)) throw new RangeError("a histogram is empty");
			let [i, j, d] = [
				0,
				0,
				0
			];
			for (let cell = 0; cell < x.length; cell++) {
				i += (0, numbers.at)(x, cell);
				j += (0, numbers.at)(y, cell);
				d = Math.max(d, Math.abs(i / n - j / m));
			}
			return d;
		}
		function total(counts) {
			let sum = 0;
			for (let cell = 0; cell < counts.length; cell++) sum += (0, numbers.at)(counts, cell);
			return sum;
		}
		function ksExactP(d, n, m) {
			requireSizes(n, m);
			if (Number.isNaN(d)) throw new RangeError("a distance that is NaN has no p-value");
			const divisor = gcd(n, m);
			const [stepX, stepY] = [m / divisor, n / divisor];
			const limit = Math.round(d * (n / divisor) * m);
			if (limit <= 0) return 1;
			const inside = new Float64Array(m + 1);
			let outside = 0;
			for (let i = 0; i <= n; i++) {
				for (let j = 0; j <= m; j++) {
					let chance = i === 0 && j === 0 ? 1 : 0;
					if (i > 0) chance += (0, numbers.at)(inside, j) * (n - i + 1) / (n + m - i - j + 1);
					if (j > 0) chance += (0, numbers.at)(inside, j - 1) * (m - j + 1) / (n + m - i - j + 1);
					const left = Math.abs(i * stepX - j * stepY) >= limit;
					if (left) outside += chance;
					inside[j] = left ? 0 : chance;
				}
			}
			return Math.min(1, outside);
		}
		function ksAsymptoticP(d, n, m) {
			requireSizes(n, m);
			const size = roundHalfToEven(n * m / (n + m));
			return size === 0 ? Number.NaN : kolmogorovTwoSidedSf(d, size);
		}
		function roundHalfToEven(value) {
			const floor = Math.floor(value);
			if (value - floor !== .5) return Math.round(value);
			return floor % 2 === 0 ? floor : floor + 1;
		}
		function ksP(d, n, m) {
			if (Number.isNaN(d)) throw new RangeError("a distance that is NaN has no p-value");
			return n * m <= 1e4 ? ksExactP(d, n, m) : ksAsymptoticP(d, n, m);
		}
		function requireSizes(n, m) {
			if (!(Number.isSafeInteger(n) && Number.isSafeInteger(m) && n > 0 && m > 0)) throw new RangeError(`samples of sizes ${n} and ${m} can't be compared`);
		}
		function gcd(a, b) {
			return b === 0 ? a : gcd(b, a % b);
		}
	})
};
