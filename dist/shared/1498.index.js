export const id = 1498;
export const ids = [1498];
export const modules = {
	51498: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { registerModel: () => registerModel });
		var action = __webpack_require__(175);
		var fields = __webpack_require__(69492);
		var lib_open = __webpack_require__(7665);
		var port = __webpack_require__(45282);
		;
		const inputs = {
			name: (0, fields.lq)((0, fields.Qq)({ description: "Name of the model in the registry; the input `model` when left out." })),
			"model-path": (0, fields.lq)((0, fields.Ae)({ description: "File or folder of the model; the output of train in this job's folder when left out." })),
			registry: (0, fields.Qq)({
				description: "Registry to register in.",
				default: lib_open.defaultRegistry,
				policy: true
			}),
			alias: (0, fields.Qq)({
				description: "Alias to point at the version. The very first version becomes `champion` whatever is asked.",
				default: port.Ab
			}),
			"require-gate": (0, fields.Jt)({
				description: "Refuse a model without a record of evaluate-gate, passed or with warnings, for the same digest.",
				default: "true",
				policy: true
			}),
			"allow-pickle": (0, fields.Jt)({
				description: "Register a model whose files run code when they are loaded (pickle, joblib, PyTorch, HDF5). It is recorded, and a warning.",
				default: "false",
				policy: true
			}),
			"load-check": (0, fields.lq)((0, fields.Qq)({ description: "Command that loads the model, e.g. `python load.py`; it gets the path in `MODEL_PATH`. When it fails, nothing is registered." })),
			attest: (0, fields.yL)([
				"auto",
				"required",
				"never"
			], {
				description: "Whether to sign the records of training and gate: `auto` where the job has `id-token: write` and `attestations: write`, `required` always, `never`.",
				default: "auto",
				policy: true
			}),
			adopt: (0, fields.lq)((0, fields.Qq)({ description: "Take in a version that others registered, e.g. `models:/flights@champion`: it is recorded as adopted, without evidence." })),
			"rollback-to": (0, fields.lq)((0, fields.Qq)({ description: "Make a version champion again, e.g. `models:/flights@champion-previous`: one move of the alias. It must have been champion before, or have passed its gate." })),
			"keep-versions": (0, fields.lq)((0, fields.nd)({
				min: 1,
				description: "Clean up instead of registering: this many of the newest versions stay, and all that an alias points at or a kept version rests on."
			})),
			"keep-days": (0, fields.lq)((0, fields.nd)({
				min: 1,
				description: "Clean up instead of registering: versions younger than this many days stay, too."
			})),
			cleanup: (0, fields.yL)(["list", "remove"], {
				description: "With `keep-versions` or `keep-days`: `list` says what would go, `remove` takes it away.",
				default: "list",
				policy: true
			}),
			metrics: (0, fields.lq)((0, fields.Ae)({ description: "Metrics to keep with the version; those of train in this job's folder when left out." })),
			predictions: (0, fields.lq)((0, fields.Ae)({ description: "Predictions to keep with the version; those of train in this job's folder when left out." })),
			profile: (0, fields.lq)((0, fields.Ae)({ description: "Profile of the training data, for check-drift; the one that validate-data wrote for these data when left out." })),
			tags: (0, fields.lq)((0, fields.p_)({ description: "Tags of the version, one `name=value` a line." })),
			description: (0, fields.lq)((0, fields.Qq)({ description: "What people should know of this version." }))
		};
		;
		const outputs = {
			version: { description: "Version in the registry, a number." },
			"model-uri": { description: "Reference to the version, e.g. `models:/flights/3`." },
			"model-digest": { description: "`sha256:` digest of the model." },
			alias: { description: "Alias that points at the version now: `champion` for the first version, else as asked; empty when none does." },
			created: { description: "`true` when this run made the version, `false` when the same model was registered before." },
			"model-card-path": { description: "Path of the model card, as Markdown; empty when none was written." },
			"attestation-url": { description: "Pages of the attestations that were made, one a line; empty when none was made." },
			"previous-version": { description: "Version that the alias pointed at before; empty when there was none." }
		};
		;
		const registerModel = (0, action.Q)({
			name: "register-model",
			title: "Registration",
			description: "Gives a model that passed the gate a version in the registry, with its evidence; the same model never twice.",
			inputs,
			outputs,
			permissions: {
				"contents: read": "to check out the code",
				"id-token: write": "to sign the records of training and gate (input attest)",
				"attestations: write": "to keep the signed records with the repository (input attest)",
				"pull-requests: read": "to record who reviewed and merged the change",
				"actions: read": "to find the gate's record when it ran in another workflow run"
			},
			run: async (inputs, context) => (await __webpack_require__.e(8282).then(__webpack_require__.bind(__webpack_require__, 25901))).run(inputs, context)
		});
	}),
	175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		const defineAction = (action) => action;
	}),
	45282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ab: () => challengerAlias,
			B4: () => previousChampionAlias,
			LK: () => evidenceKinds,
			n2: () => noEvidence,
			wW: () => championAlias
		});
		const evidenceKinds = [
			"metrics",
			"predictions",
			"profile"
		];
		const noEvidence = {
			metrics: undefined,
			predictions: undefined,
			profile: undefined,
			records: []
		};
		const championAlias = "champion";
		const challengerAlias = "challenger";
		const previousChampionAlias = "champion-previous";
	})
};
