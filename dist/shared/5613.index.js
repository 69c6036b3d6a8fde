export const id = 5613;
export const ids = [5613];
export const modules = {
	55613: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { evaluateGate: () => evaluateGate });
		var action = __webpack_require__(175);
		var fields = __webpack_require__(69492);
		var lib_open = __webpack_require__(7665);
		;
		const gateField = {
			description: "What the model must reach: conditions such as `accuracy >= 0.92`, one a line; the path of a gate file; or the content of one, as YAML.",
			default: undefined,
			required: true,
			secret: false,
			policy: true,
			structured: false,
			schema: {
				type: [
					"string",
					"array",
					"object"
				],
				description: "Conditions, the path of a gate file, or the content of one."
			},
			parse: (text, context) => fromText(text, context, "input gate"),
			accept: (located, context) => typeof located.value === "string" && looksLikePath(located.value) ? {
				kind: "file",
				path: context.resolvePath(located.value.trim())
			} : {
				kind: "located",
				located
			}
		};
		function fromText(text, context, name) {
			return looksLikePath(text) ? {
				kind: "file",
				path: context.resolvePath(text.trim())
			} : {
				kind: "text",
				text,
				name
			};
		}
		const looksLikePath = (text) => /^[^\s<>={}[\]:,]+$/.test(text.trim());
		;
		const metricsField = (meta) => {
			const file = (0, fields.Ae)(meta);
			return {
				...file,
				parse: (text, context) => text.trim().startsWith("runs:/") ? text.trim() : file.parse(text, context),
				accept: (located, context) => typeof located.value === "string" && located.value.trim().startsWith("runs:/") ? located.value.trim() : file.accept(located, context)
			};
		};
		;
		const inputs = {
			gate: gateField,
			metrics: (0, fields.lq)(metricsField({ description: "Metrics: a file (names to numbers in JSON, YAML or TOML, or what scikit-learn, DVC, W&B, lm-eval, promptfoo or JUnit write), or a run of MLflow as `runs:/<id>`." })),
			"tracking-uri": (0, fields.lq)((0, fields.Qq)({
				description: "Address of the MLflow server that `runs:/<id>` is read from; that of `registry` when it is an MLflow server.",
				policy: true
			})),
			predictions: (0, fields.lq)((0, fields.Ae)({ description: "File (CSV, TSV, JSON Lines, Parquet) with label and prediction or score per row: the metrics are computed from it." })),
			id: (0, fields.lq)((0, fields.Qq)({ description: "Column that identifies a row in every version of the predictions." })),
			label: (0, fields.lq)((0, fields.Qq)({ description: "Column of what was true." })),
			prediction: (0, fields.lq)((0, fields.Qq)({ description: "Column of what the model said." })),
			score: (0, fields.lq)((0, fields.Qq)({ description: "Column of the probability of the positive label." })),
			task: (0, fields.lq)((0, fields.yL)([
				"binary",
				"multiclass",
				"regression",
				"ranking"
			], { description: "What the model predicts; found from the labels when left out." })),
			baseline: (0, fields.lq)((0, fields.Qq)({
				description: "What to compare with: `models:/<name>@champion` (the default when `model` is given), `runs:/<id>` of MLflow, `last-green-run` (of the base branch), `git:<ref>:<path>`, a metrics or predictions file, or `none`.",
				policy: true
			})),
			"baseline-predictions": (0, fields.lq)((0, fields.Ae)({ description: "Predictions of the baseline, when they are not in the registry or `baseline` is a metrics file." })),
			predict: (0, fields.lq)((0, fields.Qq)({
				description: "Command that scores the baseline again when the evaluation set has changed: reads the model at `$MODELFLIGHT_MODEL`, writes `$MODELFLIGHT_PREDICTIONS`.",
				policy: true
			})),
			slices: (0, fields.lq)((0, fields.p_)({ description: "Columns of the predictions whose values are told apart in the JSON report, without being judged." })),
			"holdout-digest": (0, fields.lq)((0, fields.Qq)({
				description: "Digest that the evaluation set must have; another set fails.",
				policy: true
			})),
			waivers: (0, fields.lq)((0, fields.Ae)({ description: "YAML file of gates that may be missed for a while: gate, reason, owner, expires. On pull requests, the base branch decides." })),
			"waive-comments": (0, fields.yL)(["auto", "never"], {
				description: "Whether a comment `/waive <gate> <reason>` of somebody with write permission counts on this pull request; `never` leaves the file alone.",
				default: "auto",
				policy: true
			}),
			explain: (0, fields.Jt)({
				description: "Print the gate with every short form and default written out. Without metrics and predictions, nothing else is done.",
				default: "false"
			}),
			registry: (0, fields.Qq)({
				description: "Registry that `models:/` references are looked up in.",
				default: lib_open.defaultRegistry,
				policy: true
			})
		};
		;
		const outputs = {
			decision: { description: "`pass`, `warn`, `fail` or `inconclusive`." },
			"failed-gates": { description: "JSON list of the ids of gates that failed." },
			"metrics-diff": { description: "JSON object: per metric candidate, baseline, difference and its interval." },
			"baseline-version": { description: "Version of the baseline in the registry; empty when there is none." },
			"inconclusive-gates": { description: "JSON list of the ids of gates that the data can not decide." },
			"holdout-digest": { description: "Digest of the evaluation set; empty when it is not known." },
			improved: { description: "JSON list of metrics that got better." },
			regressed: { description: "JSON list of metrics that got worse." }
		};
		;
		const evaluateGate = (0, action.Q)({
			name: "evaluate-gate",
			title: "Evaluation gate",
			description: "Decides whether a model may go on: absolute limits and comparison with the model that serves now.",
			inputs,
			outputs,
			permissions: {
				"contents: read": "to check out the code and read the gate of the base branch",
				"pull-requests: write": "for the comment; without it the job summary says the same",
				"checks: write": "for a check run with annotations; optional",
				"actions: read": "for `baseline: last-green-run`; optional"
			},
			run: async (inputs, context) => (await Promise.all([
				__webpack_require__.e(1886),
				__webpack_require__.e(9372),
				__webpack_require__.e(1971),
				__webpack_require__.e(295),
				__webpack_require__.e(531)
			]).then(__webpack_require__.bind(__webpack_require__, 70531))).run(inputs, context)
		});
	}),
	175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		const defineAction = (action) => action;
	})
};
