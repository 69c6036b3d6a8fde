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
		;
		const inputs = {
			reference: (0, fields.lq)((0, fields.p_)({ description: "What the data is compared with: `models:/<name>@champion` (the profile of its training data), a stored profile, or data files and patterns, one a line. Several stored profiles are the same window of past periods (the last Mondays): drift is what goes beyond how much these differ. Left out, the champion of `model`." })),
			current: (0, fields.p_)({ description: "Today's data: files and patterns, one a line." }),
			window: (0, fields.lq)((0, fields.Qq)({ description: "A time column and a length, e.g. `departure 7d`: judges the rows of the last 7 days, and says in which earlier window the drift began." })),
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
			exact: (0, fields.Jt)({
				description: "Read the rows of both sides: exact KS and Wasserstein, and the lengths of texts. The reference must be data.",
				default: "false"
			}),
			predictions: (0, fields.lq)((0, fields.Qq)({ description: "Column with the model's prediction: a class, a number, or a score from 0 to 1." })),
			labels: (0, fields.lq)((0, fields.Qq)({ description: "Column with the true value; rows without one (yet) are left out. Needs `predictions`." })),
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
			consecutive: (0, fields.Qq)({
				description: "How often a column must drift before it fails: `2` (twice in a row) or `2 of 3` windows. Earlier ones are a warning.",
				default: "1",
				policy: true
			}),
			cooldown: (0, fields.p0)({
				description: "After people or a workflow were told, nothing is told again for so long, e.g. `7d`.",
				default: "0"
			}),
			"on-drift": (0, fields.lq)((0, fields.yU)(["issue", "retrain"], { description: "What to do on drift, one a line: `issue` keeps one issue per model (opened, updated, closed when all is well), `retrain` starts `retrain-workflow`. The verdict stays the same." })),
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
			"estimated-performance": { description: "Accuracy (or mean absolute error) measured with `labels`, else estimated from scores; empty when neither is possible." },
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
				__webpack_require__.e(3615),
				__webpack_require__.e(6304),
				__webpack_require__.e(9796),
				__webpack_require__.e(3581),
				__webpack_require__.e(6349),
				__webpack_require__.e(6713)
			]).then(__webpack_require__.bind(__webpack_require__, 46713))).run(inputs, context)
		});
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
				falseDiscoveryRate: .04,
				minRows: 50
			};
		}
	})
};
