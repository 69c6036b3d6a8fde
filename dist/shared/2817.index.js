export const id = 2817;
export const ids = [2817];
export const modules = { 92817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		gateFileSchema: () => gateFileSchema,
		gateHeadSchema: () => gateHeadSchema,
		gateListSchema: () => gateListSchema,
		gateSchema: () => gateSchema
	});
	const amount = {
		description: "A finite number, or one with %, pp, us, ms or s.",
		anyOf: [{ type: "number" }, {
			type: "string",
			pattern: "^[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*(%|pp|us|µs|ms|s)?$"
		}]
	};
	const onFail = {
		enum: ["fail", "warn"],
		description: "What a missed limit does."
	};
	const onInconclusive = {
		enum: [
			"inconclusive",
			"fail",
			"warn"
		],
		description: "What it does when the data can not decide."
	};
	const missing = {
		enum: [
			"fail",
			"warn",
			"skip"
		],
		description: "What a metric that is not there does. It is never a pass."
	};
	const minSamples = {
		type: "integer",
		minimum: 1,
		description: "Fewer rows than this are inconclusive."
	};
	const versusBaseline = {
		type: "object",
		description: "Held against the baseline, in the metric's own better or worse direction.",
		additionalProperties: false,
		minProperties: 1,
		properties: {
			"min-gain": {
				...amount,
				description: "Better than the baseline by at least this."
			},
			"gain-above": {
				...amount,
				description: "Better than the baseline by more than this."
			},
			"max-loss": {
				...amount,
				description: "Worse than the baseline by at most this."
			},
			"loss-below": {
				...amount,
				description: "Worse than the baseline by less than this."
			},
			"max-gain": {
				...amount,
				description: "Better by at most this: a larger jump usually means leakage."
			},
			require: {
				enum: [
					"point",
					"non-inferior",
					"superior",
					"not-significantly-worse"
				],
				description: "What must clear the amount: the point itself, or the confidence bound (non-inferior for losses, superior for gains). not-significantly-worse fails only what is surely worse."
			},
			"when-missing": {
				...missing,
				description: "What a baseline that is not there does."
			},
			"when-baseline-zero": {
				enum: [
					"fail",
					"skip",
					"absolute"
				],
				description: "What a % of a baseline of 0 does; absolute takes it as a share of 1."
			}
		}
	};
	const correction = {
		enum: [
			"none",
			"holm",
			"bh"
		],
		description: "How p-values are adjusted for their number; holm."
	};
	const test = {
		type: "object",
		description: "How it is tested.",
		additionalProperties: false,
		properties: {
			method: {
				enum: [
					"auto",
					"mcnemar",
					"delong",
					"paired-bootstrap",
					"paired-permutation",
					"paired-t",
					"wilcoxon",
					"none"
				],
				description: "auto: McNemar for accuracy, DeLong for ROC AUC, means for losses, the bootstrap for the rest."
			},
			variant: {
				enum: [
					"auto",
					"exact",
					"mid-p",
					"asymptotic"
				],
				description: "Of McNemar's test; auto: exact below 25 rows that differ, else mid-p."
			},
			interval: {
				enum: [
					"bca",
					"percentile",
					"basic"
				],
				description: "Of the bootstrap; bca."
			},
			confidence: {
				type: "number",
				exclusiveMinimum: .5,
				exclusiveMaximum: 1,
				description: "Of intervals; tests are one-sided at 1 - confidence."
			},
			resamples: {
				type: "integer",
				minimum: 200,
				maximum: 1e5,
				description: "Of bootstrap and permutation; 2,000."
			},
			seed: {
				type: "integer",
				minimum: 0,
				description: "Of bootstrap and permutation; 7."
			},
			cluster: {
				type: "string",
				minLength: 1,
				description: "Column of rows that belong together, such as a user: the bootstrap draws them as a whole."
			},
			strata: {
				type: "string",
				minLength: 1,
				description: "Column within whose values the bootstrap draws."
			}
		}
	};
	const gap = {
		"max-difference": {
			...amount,
			description: "Largest difference between any two."
		},
		"min-ratio": {
			type: "number",
			exclusiveMinimum: 0,
			maximum: 1,
			description: "Smallest over largest."
		}
	};
	const bounds = {
		min: {
			...amount,
			description: "Least value, included."
		},
		max: {
			...amount,
			description: "Greatest value, included."
		},
		above: {
			...amount,
			description: "Value that must be exceeded."
		},
		below: {
			...amount,
			description: "Value that must not be reached."
		},
		at: {
			enum: [
				"point",
				"lower-bound",
				"upper-bound",
				"worst-bound"
			],
			description: "What is held against the limit: the value, or its one-sided confidence bound. worst-bound is the one that is worse for the limit."
		}
	};
	const scalar = {
		type: [
			"string",
			"number",
			"boolean"
		],
		description: "A value."
	};
	const slices = {
		type: "object",
		description: "The metric on parts of the rows.",
		additionalProperties: false,
		required: ["by"],
		properties: {
			by: {
				type: "array",
				minItems: 1,
				description: "Columns that the rows are cut by; a list of several cuts by their combinations.",
				items: { anyOf: [{
					type: "string",
					description: "A column."
				}, {
					type: "array",
					minItems: 2,
					items: { type: "string" },
					description: "Columns together."
				}] }
			},
			each: {
				type: "object",
				additionalProperties: false,
				minProperties: 1,
				properties: bounds,
				description: "Limits that every slice must keep."
			},
			"versus-baseline": {
				...versusBaseline,
				description: "Comparison that every slice must stand."
			},
			gap: {
				type: "object",
				additionalProperties: false,
				minProperties: 1,
				properties: gap,
				description: "How far slices may lie apart."
			},
			"min-samples": {
				type: "integer",
				minimum: 1,
				description: "Slices with fewer rows are small; 30."
			},
			"small-slice": {
				enum: [
					"skip",
					"warn",
					"fail",
					"pool"
				],
				description: "What a small slice does; pool puts them together. warn."
			},
			correction
		}
	};
	const fairness = {
		type: "object",
		description: "What should be equal between the groups of a column.",
		additionalProperties: false,
		required: ["criterion", "by"],
		properties: {
			criterion: {
				enum: [
					"demographic-parity",
					"equal-opportunity",
					"equalized-odds",
					"predictive-parity",
					"calibration"
				],
				description: "Selection rate; true positive rate; both rates; precision; mean score minus rate."
			},
			by: {
				type: "string",
				minLength: 1,
				description: "The column."
			},
			...gap,
			"min-samples": {
				type: "integer",
				minimum: 1,
				description: "Groups with fewer rows are named, not judged; 30."
			}
		}
	};
	const gateProperties = {
		id: {
			type: "string",
			pattern: "^[a-z0-9][a-z0-9_.-]*$",
			description: "Name of the check; the metric when left out."
		},
		why: {
			type: "string",
			description: "Shown when the gate is missed."
		},
		...bounds,
		"versus-baseline": versusBaseline,
		where: {
			type: "object",
			minProperties: 1,
			description: "Rows that are looked at, by the values of columns.",
			additionalProperties: { anyOf: [scalar, {
				type: "array",
				minItems: 1,
				items: scalar
			}] }
		},
		slices,
		fairness,
		test,
		"on-fail": onFail,
		"on-inconclusive": onInconclusive,
		missing,
		"min-samples": minSamples
	};
	const gateBody = {
		type: "object",
		additionalProperties: false,
		properties: gateProperties
	};
	const gateItem = {
		type: "object",
		additionalProperties: false,
		required: ["metric"],
		properties: {
			metric: {
				type: "string",
				minLength: 1,
				description: "Name of the metric."
			},
			...gateProperties
		}
	};
	const shortForm = {
		type: "string",
		minLength: 1,
		description: "Short form, e.g. \">= 0.92\" or \"baseline - 0.005\"."
	};
	const gates = {
		description: "A list such as [accuracy >= 0.92], or a map such as {accuracy: \">= 0.92\"}.",
		anyOf: [{
			type: "array",
			minItems: 1,
			items: { anyOf: [shortForm, gateItem] }
		}, {
			type: "object",
			minProperties: 1,
			additionalProperties: { anyOf: [shortForm, gateBody] }
		}]
	};
	const gateFileSchema = {
		type: "object",
		description: "What a candidate must reach.",
		additionalProperties: false,
		required: ["gates"],
		properties: {
			version: {
				const: 1,
				description: "Version of this format."
			},
			task: {
				enum: [
					"binary",
					"multiclass",
					"regression",
					"ranking"
				],
				description: "What the model predicts; found from the labels when left out."
			},
			"positive-label": {
				type: [
					"string",
					"number",
					"boolean"
				],
				description: "The label that counts as positive."
			},
			threshold: {
				type: "number",
				description: "Scores from here on predict the positive label, where there is no prediction column."
			},
			classes: {
				type: "array",
				minItems: 2,
				items: { type: [
					"string",
					"number",
					"boolean"
				] },
				description: "Labels that may occur."
			},
			columns: {
				type: "object",
				description: "Columns of the predictions.",
				additionalProperties: false,
				properties: {
					id: {
						type: "string",
						description: "Identifies a row in every version of the predictions."
					},
					label: {
						type: "string",
						description: "What was true."
					},
					prediction: {
						type: "string",
						description: "What the model said."
					},
					score: {
						description: "How sure it was: the column with the probability of the positive label, or a map from class to column.",
						anyOf: [{
							type: "string",
							description: "A column."
						}, {
							type: "object",
							minProperties: 2,
							additionalProperties: {
								type: "string",
								minLength: 1
							},
							description: "A column for each class."
						}]
					},
					weight: {
						type: "string",
						description: "How much a row counts."
					},
					latency: {
						type: "string",
						description: "How long the answer took."
					},
					query: {
						type: "string",
						description: "Which query a row of a ranking belongs to."
					}
				}
			},
			defaults: {
				type: "object",
				description: "What holds for every gate that does not say otherwise.",
				additionalProperties: false,
				properties: {
					"on-fail": onFail,
					"on-inconclusive": onInconclusive,
					missing,
					"min-samples": minSamples,
					"baseline-missing": {
						...missing,
						description: "What a baseline that is not there does; fail."
					},
					correction: {
						...correction,
						description: "How the p-values of all gates that rest on a test are adjusted; holm."
					},
					test,
					confidence: {
						type: "number",
						exclusiveMinimum: .5,
						exclusiveMaximum: 1,
						description: "Of the two-sided intervals; 0.95."
					},
					resamples: {
						type: "integer",
						minimum: 200,
						maximum: 1e5,
						description: "Of the bootstrap; 2,000."
					},
					seed: {
						type: "integer",
						minimum: 0,
						description: "Of the bootstrap; 7."
					}
				}
			},
			metrics: {
				type: "object",
				description: "What a name does not say about a metric.",
				additionalProperties: {
					type: "object",
					additionalProperties: false,
					minProperties: 1,
					properties: {
						direction: {
							enum: ["higher-is-better", "lower-is-better"],
							description: "Which way it gets better."
						},
						unit: {
							enum: [
								"ratio",
								"us",
								"ms",
								"s",
								"none"
							],
							description: "What its value counts in."
						},
						use: {
							type: "string",
							minLength: 1,
							description: "The metric that this is a variant of."
						},
						average: {
							enum: [
								"binary",
								"macro",
								"micro",
								"weighted"
							],
							description: "Over classes."
						},
						label: {
							type: ["string", "number"],
							description: "One class of several."
						},
						"zero-division": {
							enum: [
								0,
								1,
								"missing"
							],
							description: "What a share of nothing is; 0."
						},
						beta: {
							type: "number",
							exclusiveMinimum: 0,
							description: "Of F-beta."
						},
						k: {
							type: "integer",
							minimum: 1,
							description: "Places of a ranking that count."
						},
						bins: {
							type: "integer",
							minimum: 2,
							description: "Of calibration; 10."
						},
						"multi-class": {
							enum: ["ovr", "ovo"],
							description: "ROC AUC of several classes: one against the rest, or one against one."
						},
						quantile: {
							type: "number",
							minimum: 0,
							maximum: 1,
							description: "Of latency."
						},
						alpha: {
							type: "number",
							exclusiveMinimum: 0,
							exclusiveMaximum: 1,
							description: "Of pinball loss."
						},
						from: {
							type: "string",
							minLength: 1,
							description: "Its name in the metrics file."
						},
						weighted: {
							type: "boolean",
							description: "False: the weight column is not used."
						}
					}
				}
			},
			verdict: {
				type: "object",
				description: "What the answers of the gates come to.",
				additionalProperties: false,
				properties: {
					require: {
						anyOf: [{
							const: "all",
							description: "Every gate."
						}, {
							type: "object",
							additionalProperties: false,
							required: ["at-least"],
							properties: { "at-least": {
								type: "integer",
								minimum: 1,
								description: "So many gates must pass; the others warn."
							} }
						}],
						description: "How many gates must pass; all."
					},
					"max-warnings": {
						type: "integer",
						minimum: 0,
						description: "More warnings than this fail."
					}
				}
			},
			gates
		}
	};
	const gateHeadSchema = {
		...gateFileSchema,
		properties: {
			...gateFileSchema.properties,
			gates: {
				type: ["array", "object"],
				description: "The gates."
			}
		}
	};
	const gateSchema = {
		title: "Modelflight gate",
		anyOf: [
			{
				type: "string",
				minLength: 1
			},
			gates,
			gateFileSchema
		]
	};
	const gateListSchema = gates;
}) };
