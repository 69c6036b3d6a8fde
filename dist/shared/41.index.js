export const id = 41;
export const ids = [41];
export const modules = {
	50041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { checkDrift: () => checkDrift });
		var action = __webpack_require__(175);
		var fields = __webpack_require__(69492);
		var types = __webpack_require__(73195);
		var lib_open = __webpack_require__(7665);
		var retrain = __webpack_require__(7631);
		;
		const inputs = {
			reference: (0, fields.lq)((0, fields.p_)({ description: "What the data is compared with: `models:/<name>@champion` (the profile of its training data), a stored profile, or data files and patterns, one a line. Several stored profiles are the same window of past periods (the last Mondays): drift is what goes beyond how much these differ. Left out, the champion of `model`." })),
			current: (0, fields.p_)({ description: "Today's data: files and patterns, one a line; or stored profiles of them." }),
			contract: (0, fields.lq)((0, fields.Ae)({
				description: "The contract of the data (`data-contract.yml`): its `dialect`, and the types of its columns, say how data is read. Left out, today's data is read as the reference was: a stored profile keeps the dialect and the kinds.",
				policy: true
			})),
			window: (0, fields.lq)((0, fields.Qq)({ description: "A time column and a length in minutes, hours, days or weeks of the calendar, e.g. `departure 7d`: judges the rows of the last 7 days, and says since which earlier window the drift lasts. Days begin at midnight, weeks on Monday." })),
			zone: (0, fields.lq)((0, fields.Qq)({ description: "Time zone in which the days and weeks of `window` begin, and that times without an offset are in, e.g. `Europe/Berlin`; UTC when left out." })),
			columns: (0, fields.lq)((0, fields.p_)({ description: "Columns to judge, one a line; all when left out. A time column is judged only when it is named here." })),
			exclude: (0, fields.lq)((0, fields.p_)({
				description: "Columns that are not judged, one a line, e.g. identifiers that only grow.",
				policy: true
			})),
			segments: (0, fields.lq)((0, fields.Qq)({ description: "A column with few values, e.g. `country`: each of its segments is judged alone, and named when it has drifted. The reference must be data." })),
			method: (0, fields.yU)(types.m, {
				description: "How a distribution is judged, one or several (one a line): `auto` by a test and its effect size (Kolmogorov-Smirnov, chi-square with Cramér’s V), `psi`, `ks`, `chi2`, `wasserstein`, `js`, `hellinger`, `kl`, `l-inf`, `tv`. With several, one that says drift is enough.",
				default: "auto",
				policy: true
			}),
			threshold: (0, fields.lq)((0, fields.ai)({
				description: "Effect from which on a column has drifted; 0.1 (KS D, Cramér’s V, distances), 0.2 for `psi`.",
				min: 0,
				policy: true
			})),
			"warn-threshold": (0, fields.lq)((0, fields.ai)({
				description: "Effect from which on a column is warned about; half of the threshold when left out.",
				min: 0,
				policy: true
			})),
			"max-class-factor": (0, fields.ai)({
				description: "Factor by which the share of a class, or of a single value that fills in for others, may change: from it on the column has drifted, from its square root on it is warned about.",
				default: "3",
				min: 1.01,
				policy: true
			}),
			relations: (0, fields.lq)((0, fields.Jt)({ description: "Compare how columns go together, by a classifier that tries to tell the rows of both sides apart, and name the pairs whose relation changed. `true` needs data on both sides; left out, it is done where both sides are data of at most 32 MiB and 64 columns." })),
			exact: (0, fields.Jt)({
				description: "Read the rows of both sides: exact KS and Wasserstein, and the lengths of texts. The reference must be data.",
				default: "false"
			}),
			predictions: (0, fields.lq)((0, fields.Qq)({ description: "Column with the model's prediction: a class, a number, or a score from 0 to 1." })),
			labels: (0, fields.lq)((0, fields.Qq)({ description: "Column with the true value. Rows without one (yet) are left out; where the column is absent or has too few values, the accuracy is estimated from scores. Needs `predictions`." })),
			"performance-metric": (0, fields.lq)((0, fields.p_)({
				description: "Metrics that are compared with the reference, one a line: `accuracy`, `balanced_accuracy`, `recall`, `precision`, `f1` (of one class: `recall[fraud]`; averaged: `f1_macro`), `roc_auc`, `average_precision`, `log_loss`, `brier`, `mae`, `rmse`, `mape`, `r2`. Left out: accuracy and the recall of every class, or `mae` for numbers.",
				policy: true
			})),
			"max-loss": (0, fields.lq)((0, fields.Qq)({
				description: "Loss of a performance metric, beyond what chance explains, from which on the check fails: `0.02` or `2pp`, or relative to the reference, `10%`. Half of it warns. Left out: 2 points, and 10 % of an error (`mae`, `log_loss` and the like).",
				policy: true
			})),
			kpi: (0, fields.lq)((0, fields.p_)({
				description: "Columns whose mean the business watches, one a line: a change of 5 % that chance does not explain fails.",
				policy: true
			})),
			importance: (0, fields.lq)((0, fields.Ae)({
				description: "File with the importance of each column, `{\"column\": 0.3}` as JSON or `column,importance` as CSV: a column below 1 % of the whole can only warn. Left out, it is `importance` in the metrics that the model was registered with.",
				policy: true
			})),
			acknowledged: (0, fields.lq)((0, fields.p_)({
				description: "Known drift, one a line: `<column> until YYYY-MM-DD`. Until that day the column can only warn.",
				policy: true
			})),
			"min-rows": (0, fields.nd)({
				description: "Fewer rows on either side are inconclusive.",
				default: "50",
				min: 2,
				policy: true
			}),
			"max-rows-ratio": (0, fields.ai)({
				description: "How many times as many rows as usual, or as few, are a warning. Usual is the median of the past periods of `reference`, else of at least three earlier checks or windows, else the rows of a reference that covers an equally long time.",
				default: "2",
				min: 1,
				policy: true
			}),
			consecutive: (0, fields.Qq)({
				description: "How often a column must drift before it fails: `2` (twice in a row) or `2 of 3` windows. Earlier ones are a warning.",
				default: "1",
				policy: true
			}),
			cooldown: (0, fields.p0)({
				description: "After a retraining was started, none is started again for so long, e.g. `7d`. The issue is kept up to date all the same.",
				default: "0"
			}),
			"on-drift": (0, fields.lq)((0, fields.yU)(["issue", "retrain"], { description: "What to do on drift, one a line: `issue` keeps one issue per model (opened, updated, closed when all is well), `retrain` starts `retrain-workflow`. The verdict stays the same." })),
			"retrain-on": (0, fields.yU)(retrain.FO, {
				description: "Kinds of failures that `retrain` acts on, one a line: `drift` (values, categories, ranges), `performance`, `kpi`, `quality` (nulls, invalid cells, values that fill in for others), `schema` (a column that is gone or of another kind), `unit` (a likely change of unit). A failure of one of the last three prevents a retraining unless it is named.",
				default: "drift, performance, kpi",
				policy: true
			}),
			"reopen-days": (0, fields.nd)({
				description: "An issue that was closed at most so many days ago is opened again; later a new one is opened.",
				default: "30",
				min: 0
			}),
			"retrain-workflow": (0, fields.Qq)({
				description: "Workflow that `retrain` starts; it needs the trigger workflow_dispatch.",
				default: "retrain.yml"
			}),
			period: (0, fields.lq)((0, fields.p0)({ description: "How often the schedule runs this check, e.g. `1d`. On other events, and in a `plan`, it warns when the last check is older than two periods." })),
			registry: (0, fields.Qq)({
				description: "Where the model is registered.",
				default: lib_open.defaultRegistry,
				policy: true
			})
		};
		;
		const outputs = {
			"drift-detected": { description: "`true` when a column has drifted or the model has become worse, else `false`." },
			"drifted-columns": { description: "JSON list of the columns that have drifted, most drifted first." },
			"max-psi": { description: "Largest population stability index of a column; empty when there is none." },
			"drift-score": { description: "Share of the importance that has drifted, 0 to 1; without `importance` every column counts the same." },
			"prediction-drift": { description: "Effect (KS D or Cramér's V) of the column `predictions`; empty without one." },
			"estimated-performance": { description: "The first performance metric (accuracy, or the mean absolute error), measured with `labels`, else the accuracy estimated from scores; empty when neither is possible." },
			"issue-number": { description: "Number of the issue that `on-drift: issue` opened, updated or closed; empty without one." },
			"retrain-run-id": { description: "Id of the workflow run that `on-drift: retrain` started; empty without one." },
			profile: { description: "Profile of today's data, relative to the workspace: the reference of a later check." }
		};
		;
		const checkDrift = (0, action.Q)({
			name: "check-drift",
			title: "Drift",
			description: "Compares today's data with the stored profile of the data that a model was trained on, and says what moved and by how much.",
			inputs,
			outputs,
			permissions: {
				"contents: read": "to check out the code",
				"issues: write": "for the issue of `on-drift: issue`; not needed otherwise",
				"actions: write": "for the workflow that `on-drift: retrain` starts; not needed otherwise",
				"pull-requests: write": "for the comment when it runs on a pull request; without it the job summary says the same"
			},
			run: async (inputs, context) => (await Promise.all([
				__webpack_require__.e(1886),
				__webpack_require__.e(688),
				__webpack_require__.e(8434),
				__webpack_require__.e(9099),
				__webpack_require__.e(9372),
				__webpack_require__.e(1971),
				__webpack_require__.e(1086),
				__webpack_require__.e(6448),
				__webpack_require__.e(9305)
			]).then(__webpack_require__.bind(__webpack_require__, 59305))).run(inputs, context)
		});
	}),
	7631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FO: () => retrainKinds,
			aC: () => retrainDecision,
			dJ: () => failuresOf
		});
		const retrainKinds = [
			"drift",
			"performance",
			"kpi",
			"quality",
			"schema",
			"unit"
		];
		const broken = [
			"schema",
			"unit",
			"quality"
		];
		function failuresOf({ judgement, performance, kpis, segments, relation }) {
			const ofColumns = judgement.columns.flatMap((column) => column.findings.filter(({ status }) => status === "fail").map((finding) => ({
				kind: kindOf(column, finding),
				words: `${column.column}: ${finding.message}`
			})));
			const inSegments = segments.flatMap(({ name, notes }) => notes.filter(({ isUnit }) => isUnit).map(({ column, words }) => ({
				kind: "unit",
				words: `${column} in ${name}: ${words}`
			})));
			return [
				...ofColumns,
				...inSegments,
				...relation?.status === "fail" ? [{
					kind: "drift",
					words: relation.message
				}] : [],
				...(performance?.metrics ?? []).filter(({ status }) => status === "fail").map(({ message }) => ({
					kind: "performance",
					words: message
				})),
				...kpis.filter(({ status }) => status === "fail").map(({ column, message }) => ({
					kind: "kpi",
					words: `${column}: ${message}`
				}))
			];
		}
		const takesOver = .5;
		function kindOf({ kind, rescaled }, { aspect, effect }) {
			switch (aspect) {
				case "missing":
				case "kind": return "schema";
				case "null-share":
				case "nan-share":
				case "infinite-share":
				case "invalid-share":
				case "constant":
				case "default-date":
				case "future": return "quality";
				case "value": return effect?.name === "share change" && (kind !== "text" || effect.value >= takesOver) ? "quality" : "drift";
				default: return rescaled?.isUnit === true ? "unit" : "drift";
			}
		}
		function retrainDecision({ failures, on, coolSince }, context) {
			const none = (why) => ({
				kind: "none",
				words: `No retraining was started: ${why}`
			});
			const blocking = failures.find(({ kind }) => broken.includes(kind) && !on.includes(kind));
			if (blocking !== undefined) {
				const what = blocking.words.replace(/[.?]$/, "");
				return none(`${what}. Training on such data makes the model worse. Name \`${blocking.kind}\` in \`retrain-on\` to start it all the same.`);
			}
			const kinds = [...new Set(failures.map(({ kind }) => kind))];
			const wanted = kinds.filter((kind) => on.includes(kind));
			if (wanted.length === 0) return none(`\`retrain-on\` does not name ${kinds.join(", ")}.`);
			if (context.run.pullRequest !== undefined) return none("this is a pull request, whose data and limits are only proposed.");
			if (coolSince !== undefined) return none(`the last one was at ${coolSince}, and the cool-down has not ended.`);
			if (context.tracker === undefined) return none("there is no `github-token`.");
			return {
				kind: "start",
				reason: wanted.join(", ")
			};
		}
	}),
	175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		const defineAction = (action) => action;
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
	})
};
