export const id = 840;
export const ids = [840];
export const modules = {
	840: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { validateData: () => validateData });
		var action = __webpack_require__(989);
		var fields = __webpack_require__(526);
		var lib_open = __webpack_require__(383);
		;
		function data(meta) {
			const inner = (0, fields.p_)(meta);
			return {
				...inner,
				parse: (value, context) => ({
					patterns: inner.parse(value, context),
					from: undefined
				}),
				accept: (located, context) => ({
					patterns: inner.accept(located, context),
					from: located.at("")
				})
			};
		}
		const inputs = {
			data: data({ description: "Files or patterns, one a line: CSV, TSV, JSON Lines, JSON arrays (all also as .gz), Parquet, or archives of these. They are read as one table. Also DVC pointers, and in a workflow `https://` and `s3://` addresses." }),
			contract: (0, fields.lq)((0, fields.Ae)({
				description: "What the data must be (`data-contract.yml`). Without it the data are profiled and a contract is proposed.",
				policy: true
			})),
			infer: (0, fields.Jt)({
				description: "Propose a contract that these data fit, also when there is one already.",
				default: "false"
			}),
			reference: (0, fields.lq)((0, fields.Qq)({
				description: "What the data are compared with: `base` (the profile of the base branch, shown as a difference), a stored profile (or several, as lines or a pattern: they are taken together), or `models:/<name>@<alias>` (the data that this model was trained on; skew is a failed check). On pull requests `base` unless said.",
				policy: true
			})),
			exclude: (0, fields.lq)((0, fields.p_)({
				description: "Columns that are not compared with `reference`, one a line. Identifiers and times are left out by themselves, and the report says so.",
				policy: true
			})),
			"split-train": (0, fields.lq)(data({ description: "Files of the training rows: they are searched for what leaks into `split-test`." })),
			"split-test": (0, fields.lq)(data({ description: "Files of the test rows." })),
			key: (0, fields.lq)((0, fields.p_)({
				description: "Columns that identify a row; one entity may not be on both sides of the split.",
				policy: true
			})),
			time: (0, fields.lq)((0, fields.Qq)({
				description: "Column with the time of a row; test rows must be newer than all training rows.",
				policy: true
			})),
			label: (0, fields.lq)((0, fields.Qq)({
				description: "Column that a model is to predict.",
				policy: true
			})),
			engine: (0, fields.yL)([
				"auto",
				"bytes",
				"duckdb"
			], {
				description: "`bytes` reads text without any download, `duckdb` reads Parquet and answers rules in SQL; `auto` takes what is needed.",
				default: "auto"
			}),
			"max-examples": (0, fields.nd)({
				description: "Cells and rows at fault to show for each rule; columns that are masked or `pii` never show a value.",
				default: "0",
				min: 0,
				max: 20
			}),
			"mask-columns": (0, fields.lq)((0, fields.p_)({ description: "Columns whose values, smallest and largest must not be seen in profile and report." })),
			"engine-path": (0, fields.lq)((0, fields.Ae)({ description: "Folder with the tarballs of the DuckDB engine, for runners without a network. Only Parquet and SQL need the engine." })),
			registry: (0, fields.Qq)({
				description: "Where models are registered, for `reference: models:/…`.",
				default: lib_open.V,
				policy: true
			})
		};
		;
		const outputs = {
			rows: { description: "Rows in the files; all of them were read." },
			"rows-rejected": { description: "Rows that miss a rule of the contract." },
			columns: { description: "Number of columns." },
			"failed-checks": { description: "JSON list of the ids of checks that failed." },
			"warned-checks": { description: "JSON list of the ids of checks that warned." },
			profile: { description: "Path of the profile." },
			"data-digest": { description: "`sha256:` digest of the data: of one file its bytes, of several their sorted `sha256sum` list." },
			"schema-changed": { description: "`true` or `false`: whether columns or their kinds differ from `reference`. Empty without one." },
			"proposed-contract": { description: "Path of the proposed contract, when none was given." }
		};
		;
		const validateData = (0, action.Q)({
			name: "validate-data",
			title: "Data",
			description: "Holds data to a contract: every row, with the line of each fault; profiles them and gives them a digest.",
			inputs,
			outputs,
			permissions: {
				"contents: read": "to check out the code and read the contract of the base branch",
				"pull-requests: write": "for the comment; without it the job summary says the same",
				"checks: write": "for a check run with annotations; optional"
			},
			run: async (inputs, context) => (await import("../shared/index.js").then(({ load }) => load("validate-data/run"))).run(inputs, context)
		});
	}),
	989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		const defineAction = (action) => action;
	}),
	383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => defaultRegistry });
		const defaultRegistry = "file:.modelflight/registry";
		const adapters = {
			file: async () => (await __webpack_require__.e(471).then(__webpack_require__.bind(__webpack_require__, 471))).openFileRegistry,
			oci: async () => (await import("../shared/index.js").then(({ load }) => load("registry/oci/registry"))).openOciRegistry,
			"oci+http": async () => (await import("../shared/index.js").then(({ load }) => load("registry/oci/registry"))).openOciRegistry,
			mlflow: async () => (await import("../shared/index.js").then(({ load }) => load("registry/mlflow/registry"))).openMlflowRegistry
		};
		async function openRegistry(uri, context) {
			const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase();
			const load = scheme === undefined ? undefined : adapters[scheme];
			if (load === undefined) throw unsupported(uri, scheme);
			const open = await load();
			return open(uri, context);
		}
		function unsupported(uri, scheme) {
			const supported = Object.keys(adapters).map((name) => `${name}:`);
			if (scheme === undefined) {
				return inputError(`the registry ${JSON.stringify(uri.slice(0, 200))} has no scheme`, { hint: `Write file:${uri.slice(0, 200)} for a folder.` });
			}
			const meant = nearest(scheme, Object.keys(adapters));
			const hint = meant === undefined ? `Use ${supported.join(", ")}, e.g. ${defaultRegistry}.` : `Did you mean ${meant}:?`;
			return inputError(`registries of the kind ${scheme}: are not yet supported`, { hint });
		}
	})
};
