export const id = 4137;
export const ids = [4137];
export const modules = {
	24137: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { prometheusMetrics: () => prometheusMetrics });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68632);
		var _metric_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38797);
		var _promql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85882);
		const defaultMaxAge = 300;
		function prometheusMetrics(api, options) {
			return {
				name: "Prometheus",
				async observe() {
					const now = options.now();
					const metrics = {};
					for (const metric of options.metrics) {
						const ask = (role) => evidenceOf(metric, openArm(api, role, now, options));
						const nothing = {
							kind: "missing",
							reason: "it is asked of the canary alone"
						};
						metrics[metric.name] = {
							canary: await ask("canary"),
							stable: metric.kind === "disagreement" ? nothing : await ask("stable")
						};
					}
					const most = (role) => Math.max(0, ...options.metrics.map(({ kind, name }) => kind === "gauge" ? 0 : (0, _assess_js__WEBPACK_IMPORTED_MODULE_0__.$)(metrics[name]?.[role] ?? missing(""))));
					return {
						stable: {
							..._metric_source_js__WEBPACK_IMPORTED_MODULE_1__.Y,
							requests: most("stable")
						},
						canary: {
							..._metric_source_js__WEBPACK_IMPORTED_MODULE_1__.Y,
							requests: most("canary")
						},
						metrics
					};
				}
			};
		}
		const missing = (reason) => ({
			kind: "missing",
			reason
		});
		const noSeries = "Prometheus has no such series (write `… or vector(0)` where no events make no series)";
		class Missing extends Error {}
		function openArm(api, role, now, options) {
			const { since, maxAge = defaultMaxAge } = options;
			const fill = (expression, window) => (0, _promql_js__WEBPACK_IMPORTED_MODULE_2__.$)(expression, {
				...options[role],
				role,
				window
			});
			const many = async (expression) => {
				const window = Math.max(1, now - since);
				const answer = await api.at(fill(expression, window), now);
				if (answer.length === 0) throw new Missing(noSeries);
				if (answer.some(({ samples }) => !isFresh(samples, now, maxAge))) throw new Missing(`its newest sample is more than ${maxAge} s old`);
				if (window > maxAge && fill(expression, maxAge) !== fill(expression, window)) {
					const recent = await api.at(fill(expression, maxAge), now);
					if (recent.length === 0) throw new Missing(`there are no samples of the last ${maxAge} s`);
				}
				return answer;
			};
			return {
				many,
				async one(expression) {
					const [series, second] = await many(expression);
					if (second !== undefined) throw severalSeries(expression);
					return finite(series?.samples.at(-1)?.[1] ?? Number.NaN);
				},
				async series(expression, step) {
					const [start, end] = [Math.ceil(since / step) * step, Math.floor(now / step) * step];
					if (end < start) throw new Missing(`the rollout has not lasted for a step of ${step} s`);
					const [series, second] = await api.between(fill(expression, step), {
						start,
						end,
						step
					});
					if (second !== undefined) throw severalSeries(expression);
					const samples = (series?.samples ?? []).filter(([, value]) => Number.isFinite(value));
					if (series === undefined) throw new Missing(noSeries);
					if (samples.length === 0) throw new Missing("Prometheus answered NaN all the time, as 0/0 gives it without traffic");
					if (!isFresh(samples, now, Math.max(maxAge, 2 * step))) throw new Missing(`its newest sample is more than ${maxAge} s old`);
					return samples;
				}
			};
		}
		const isFresh = (samples, now, maxAge) => {
			const newest = samples.at(-1)?.[0];
			return newest !== undefined && Math.abs(now - newest) <= maxAge;
		};
		function finite(value) {
			if (Number.isFinite(value)) return value;
			throw new Missing(Number.isNaN(value) ? "Prometheus answered NaN, as 0/0 gives it without traffic" : "Prometheus answered an infinite value");
		}
		const severalSeries = (expression) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`Prometheus answers several series where one is meant: ${expression.replaceAll(/\s+/g, " ").slice(0, 150)}`, { hint: "Sum them up, e.g. sum(…), or select one by its labels." });
		async function evidenceOf(metric, queries) {
			if (metric.query.source !== "prometheus") return missing("it is not asked of Prometheus");
			const { expressions, step } = metric.query;
			try {
				return await answered(expressions, step, queries);
			} catch (error) {
				if (error instanceof Missing) return missing(error.message);
				throw error;
			}
		}
		async function answered(expressions, step, { one, many, series }) {
			const { events, total, sum, count, squares, buckets, classes, value } = expressions;
			if (events !== undefined && total !== undefined) return ratio(await one(events), await one(total));
			if (buckets !== undefined) return histogram(await many(buckets));
			if (classes !== undefined) return categories(await many(classes));
			if (value !== undefined) {
				const samples = await series(value, step);
				return {
					kind: "series",
					times: samples.map(([time]) => time),
					values: samples.map(([, one]) => one)
				};
			}
			if (sum !== undefined && count !== undefined && squares !== undefined) return moments(await one(sum), await one(count), await one(squares));
			return missing("its queries do not belong together");
		}
		function ratio(events, total) {
			const counts = {
				events: Math.round(events),
				n: Math.round(total)
			};
			if (counts.events < 0 || counts.events > counts.n + 1) throw new Missing(`${counts.events} events of ${counts.n} requests contradict each other`);
			return {
				kind: "counts",
				events: Math.min(counts.events, counts.n),
				n: counts.n
			};
		}
		function moments(sum, count, squares) {
			const n = Math.round(count);
			if (n < 2) throw new Missing(`${n} values`);
			const mean = sum / count;
			return {
				kind: "moments",
				n,
				mean,
				variance: Math.max(0, (squares / count - mean ** 2) * (n / (n - 1)))
			};
		}
		function histogram(series) {
			const upTo = series.map(({ labels, samples }) => ({
				bound: labels["le"] === "+Inf" ? Number.POSITIVE_INFINITY : Number(labels["le"] ?? Number.NaN),
				count: finite(samples.at(-1)?.[1] ?? Number.NaN)
			}));
			const sorted = upTo.toSorted((a, b) => a.bound - b.bound);
			const isSound = sorted.every(({ bound }, index) => !Number.isNaN(bound) && bound !== sorted[index - 1]?.bound);
			if (!isSound || sorted.at(-1)?.bound !== Number.POSITIVE_INFINITY) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)("the buckets of a quantile are not one series for each bound up to le=\"+Inf\"", { hint: "Write sum by (le) (increase(…_bucket{…}[{{window}}]))." });
			}
			let before = 0;
			const counts = sorted.map(({ count }) => {
				const until = Math.max(before, Math.round(count));
				const inside = until - before;
				before = until;
				return inside;
			});
			return {
				kind: "histogram",
				bounds: sorted.map(({ bound }) => bound),
				counts
			};
		}
		function categories(series) {
			const counts = new Map();
			for (const { labels, samples } of series) {
				const [label, second] = Object.values(labels);
				if (label === undefined || second !== undefined || counts.has(label)) {
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)("the classes of a distribution are not one series for each value of one label", { hint: "Write sum by (class) (increase(…{…}[{{window}}]))." });
				}
				counts.set(label, Math.max(0, Math.round(finite(samples.at(-1)?.[1] ?? Number.NaN))));
			}
			return {
				kind: "categories",
				counts: Object.fromEntries(counts)
			};
		}
	}),
	85882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => fillPromql });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		const placeholder = /\{\{\s*([\w-]*)\s*\}\}/g;
		function fillPromql(expression, names) {
			let filled = "";
			for (const { text, quote, isPattern } of pieces(expression)) {
				filled += text.replace(placeholder, (whole, name) => {
					if (name === "window") {
						if (quote !== undefined) throw misplaced(whole, "stands outside of quotes, as in [{{window}}]");
						return `${Math.max(1, Math.ceil(names.window))}s`;
					}
					if (name !== "arm" && name !== "version" && name !== "role") {
						throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${whole} is no placeholder of a query`, { hint: "Use {{arm}}, {{version}} or {{role}} within quotes, and {{window}}." });
					}
					if (quote === undefined) throw misplaced(whole, `stands within quotes, as in {deployment="${whole}"}`);
					return quoted(isPattern ? escapePattern(names[name]) : names[name], quote);
				});
			}
			return filled;
		}
		const misplaced = (whole, where) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${whole} of a query ${where}`);
		function pieces(expression) {
			const found = [];
			let rest = expression;
			while (rest !== "") {
				const plain = /^(?:[^"'`#]|#[^\n]*)*/.exec(rest)?.[0] ?? "";
				found.push({
					text: plain.replace(/#[^\n]*/g, ""),
					quote: undefined,
					isPattern: false
				});
				rest = rest.slice(plain.length);
				if (rest === "") break;
				const within = /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)/.exec(rest)?.[0];
				if (within === undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)("a quote of a query is not closed", { hint: "Close every quote; escape quotes within with a backslash." });
				found.push({
					text: within,
					quote: within[0],
					isPattern: /[=!]~\s*$/.test(plain)
				});
				rest = rest.slice(within.length);
			}
			return found;
		}
		const escapePattern = (name) => name.replace(/[\\^$.|?*+()[\]{}]/g, String.raw`\$&`);
		function quoted(name, quote) {
			if (quote !== "`") return name.replace(/["'\\]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`);
			if (!name.includes("`")) return name;
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)("a name with a backquote can’t stand within backquotes", { hint: "Use double quotes in the query." });
		}
	})
};
