export const id = 8630;
export const ids = [8630];
export const modules = {
	18630: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { deployCanary: () => deployCanary });
		var action = __webpack_require__(175);
		var fields = __webpack_require__(69492);
		var lib_open = __webpack_require__(7665);
		;
		const description = "What is judged of both versions: a list of metrics as YAML, or the path of a file with one, such as `rollout.yml` with the key `metrics`.";
		const metricField = {
			description,
			default: undefined,
			required: false,
			secret: false,
			policy: true,
			structured: true,
			schema: {
				type: [
					"string",
					"array",
					"object"
				],
				description
			},
			parse: (text, context) => isPath(text) ? {
				kind: "file",
				path: context.resolvePath(text.trim())
			} : {
				kind: "located",
				located: context.parseYaml(text, "input metrics")
			},
			accept: (located, context) => typeof located.value === "string" ? {
				kind: "file",
				path: context.resolvePath(located.value.trim())
			} : {
				kind: "located",
				located
			}
		};
		const isPath = (text) => /^[^\s:{}[\],]+\.(?:ya?ml|json)$/.test(text.trim());
		const addressField = (description) => ({
			description,
			default: undefined,
			required: false,
			secret: false,
			policy: true,
			structured: false,
			schema: {
				type: "string",
				description
			},
			parse: (url) => ({
				url,
				trusted: true
			}),
			accept: ({ value }) => ({
				url: String(value),
				trusted: false
			})
		});
		;
		const maxSteps = 100;
		function parseSteps(value) {
			const parts = value.split(/[\s,]+/).filter((part) => part !== "");
			if (parts.length > maxSteps) throw new fields.bg(`expected at most ${maxSteps} percentages, got ${parts.length}`);
			const steps = parts.map((part) => /^\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN);
			const increasing = steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0));
			if (steps.length === 0 || !steps.every((step) => step >= 1 && step <= 100) || !increasing) {
				throw new fields.bg(`expected percentages from 1 to 100, each larger than the one before, such as 5, 25, 50, 100; got ${JSON.stringify(value.slice(0, 200))}`);
			}
			if (!steps.some((step) => step < 100)) throw new fields.bg("expected at least one step below 100: at 100 nothing is left to compare with");
			return steps;
		}
		const steps = {
			...(0, fields.Qq)({
				description: "Percent of the traffic for the new version at each step.",
				default: "5, 25, 50, 100",
				policy: true
			}),
			schema: {
				anyOf: [{ type: "string" }, {
					type: "array",
					items: { type: "number" },
					minItems: 1
				}],
				description: "Percent of the traffic for the new version at each step."
			},
			parse: parseSteps,
			accept: ({ value }) => parseSteps(Array.isArray(value) ? value.join(",") : String(value))
		};
		const rolloutFileNames = [
			...[
				"strategy",
				"steps",
				"interval",
				"step-requests",
				"baseline",
				"metrics",
				"alpha",
				"min-requests",
				"max-requests",
				"max-duration"
			],
			...[
				"max-error-rate-increase",
				"max-wrong-answer-increase",
				"max-latency-ratio"
			],
			...[
				"on-inconclusive-rollout",
				"failure-action",
				"rollback-window",
				"ready-timeout"
			]
		];
		const inputs = {
			model: (0, fields.Qq)({ description: "The version to deploy: `models:/<name>@challenger` or `models:/<name>/<version>`." }),
			registry: (0, fields.Qq)({
				description: "Where the model is registered.",
				default: lib_open.defaultRegistry,
				policy: true
			}),
			target: (0, fields.Qq)({
				description: "What moves the traffic: `local`, `local:<folder>` to keep its state elsewhere, or `k8s://<namespace>/<name>`.",
				default: "local"
			}),
			strategy: (0, fields.yL)([
				"canary",
				"blue-green",
				"shadow"
			], {
				description: "How the new version meets the requests: a growing share, all at once after a trial, or a copy of them.",
				default: "canary",
				policy: true
			}),
			rollout: (0, fields.lq)((0, fields.W7)(rolloutFileNames, { description: "YAML file with the plan of the rollout: any of the inputs from `strategy` to `rollback-window`, under the same names." })),
			mode: (0, fields.yL)([
				"wait",
				"tick",
				"promote",
				"abort",
				"reconcile"
			], {
				description: "`wait` until it is decided; `tick`: one look and return; `promote` now if the evidence allows; `abort`; `reconcile` what a dead run left.",
				default: "wait"
			}),
			image: (0, fields.lq)((0, fields.Qq)({ description: "On Kubernetes: container image of the new version; the template’s own when left out." })),
			"model-uri": (0, fields.lq)((0, fields.Qq)({ description: "On Kubernetes: address of the model for the server (`MODEL_URI`); `models:/<name>/<version>` when left out." })),
			traffic: (0, fields.yL)([
				"auto",
				"httproute",
				"replicas"
			], {
				description: "On Kubernetes: what splits the requests, weights of an HTTPRoute or the ratio of the pods.",
				default: "auto"
			}),
			kubeconfig: (0, fields.lq)((0, fields.Ae)({ description: "On Kubernetes: kubeconfig; else KUBECONFIG, else the account of the pod." })),
			"metrics-url": addressField("On Kubernetes: address of the counts of both versions as JSON; `{stable}` and `{canary}` become the names of the Deployments."),
			metrics: metricField,
			"prometheus-url": addressField("Address of the Prometheus server that the queries of `metrics` are asked of."),
			"prometheus-token": (0, fields.lq)((0, fields.rJ)({ description: "Bearer token for Prometheus." })),
			"prometheus-headers": (0, fields.lq)((0, fields.rJ)({ description: "Further headers for Prometheus, `Name: value` on each line, such as `X-Scope-OrgID: models`." })),
			"prometheus-ca": (0, fields.lq)((0, fields.Ae)({ description: "PEM file of the authority that Prometheus’ certificate is of, where the system does not know it." })),
			"metrics-file": (0, fields.lq)((0, fields.Ae)({ description: "On Kubernetes: file of answered requests (JSON Lines or CSV) for metrics that are made of events." })),
			interval: (0, fields.p0)({
				description: "On Kubernetes: time at each step.",
				default: "60s"
			}),
			environment: (0, fields.lq)((0, fields.Qq)({ description: "GitHub environment that a GitHub Deployment with its statuses is written for." })),
			serve: (0, fields.lq)((0, fields.Qq)({ description: "For `local`: command that serves a model on 127.0.0.1; `{model}` and `{port}` are filled in, no shell is involved." })),
			"health-path": (0, fields.Qq)({
				description: "Path that answers 200 when the model server is ready.",
				default: "/health"
			}),
			"predict-path": (0, fields.Qq)({
				description: "Path that the requests are posted to.",
				default: "/predict"
			}),
			"answer-field": (0, fields.Qq)({
				description: "Member of the JSON answer that holds the prediction.",
				default: "prediction"
			}),
			"ready-timeout": (0, fields.p0)({
				description: "How long a model server may take to get ready.",
				default: "60s"
			}),
			steps,
			requests: (0, fields.lq)((0, fields.Ae)({ description: "For `local`: requests to send, as JSON Lines: `{\"id\": \"1\", \"body\": {…}, \"label\": \"late\"}`; the label may be missing." })),
			"step-requests": (0, fields.nd)({
				description: "Requests at each step, for both versions together.",
				default: "500",
				min: 1,
				max: 1e7
			}),
			concurrency: (0, fields.nd)({
				description: "Requests under way at the same time.",
				default: "8",
				min: 1,
				max: 256
			}),
			"min-requests": (0, fields.nd)({
				description: "Answers that each version must have given before anything is decided.",
				default: "100",
				min: 1,
				max: 1e7,
				policy: true
			}),
			"max-requests": (0, fields.nd)({
				description: "Requests of the new version after which an open question is inconclusive.",
				default: "20000",
				min: 1,
				max: 1e8,
				policy: true
			}),
			"max-duration": (0, fields.p0)({
				description: "Time after which an open question is inconclusive.",
				default: "15m"
			}),
			"max-error-rate-increase": (0, fields.ai)({
				description: "Increase of the error rate that is tolerated; 0.01 is one percentage point.",
				default: "0.01",
				min: 0,
				max: 1,
				policy: true
			}),
			"max-wrong-answer-increase": (0, fields.ai)({
				description: "Increase of the rate of wrong answers that is tolerated; judged when the requests have labels.",
				default: "0.02",
				min: 0,
				max: 1,
				policy: true
			}),
			"max-latency-ratio": (0, fields.lq)((0, fields.ai)({
				description: "Hard limit of the new version's p95 latency over the old one's, e.g. 2.",
				min: 1,
				policy: true
			})),
			alpha: (0, fields.ai)({
				description: "Chance of a wrong decision over the whole rollout.",
				default: "0.05",
				min: 1e-9,
				max: .5,
				policy: true
			}),
			"on-inconclusive-rollout": (0, fields.yL)([
				"rollback",
				"hold",
				"extend"
			], {
				description: "What happens when the evidence decides nothing: back to what served; stay at this weight; or twice `max-requests` and `max-duration`, then back.",
				default: "rollback",
				policy: true
			}),
			"failure-action": (0, fields.yL)(["rollback", "freeze"], {
				description: "What happens when harm is shown: back to what served, or stop where it is and keep everything for inspection.",
				default: "rollback",
				policy: true
			}),
			baseline: (0, fields.yL)(["stable", "concurrent"], {
				description: "What the new version is compared with: what serves, at the same time; or a second set of it, started with the new version and of its size.",
				default: "stable",
				policy: true
			}),
			"rollback-window": (0, fields.p0)({
				description: "On Kubernetes: how long what served before is kept ready after a promotion; `mode: abort` brings it back in one write.",
				default: "0s"
			}),
			retry: (0, fields.Jt)({
				description: "Try a version again that was rolled back before.",
				default: "false"
			})
		};
		;
		const outputs = {
			decision: { description: "`promoted`, `rolled-back`, `inconclusive`, `unchanged`, or `continue` when a tick left it under way." },
			version: { description: "The version that was asked for." },
			"previous-version": { description: "The version that served before; empty for the first one." },
			weight: { description: "Percent of the traffic that the version gets now." },
			reason: { description: "Why, in one sentence." },
			"analysis-json": { description: "The last look at the evidence, as JSON." },
			"deployment-id": { description: "Id of the GitHub Deployment; empty without `environment`." }
		};
		;
		const deployCanary = (0, action.Q)({
			name: "deploy-canary",
			title: "Canary",
			description: "Moves traffic to a registered model version step by step, and promotes it or rolls it back by evidence that may be looked at any time.",
			inputs,
			outputs,
			permissions: {
				"contents: read": "to read the configuration and the requests",
				"actions: read": "to find the registration of a version that another run registered",
				"deployments: write": "to write the GitHub Deployment and its statuses, with `environment`",
				"pull-requests: write": "to find the merged pull request that brought the commit, and to write its comment",
				"checks: write": "for a check run of the commit; optional"
			},
			afterMerge: true,
			run: async (inputs, context) => (await Promise.all([
				__webpack_require__.e(2490),
				__webpack_require__.e(4477),
				__webpack_require__.e(2622)
			]).then(__webpack_require__.bind(__webpack_require__, 12622))).run(inputs, context)
		});
	}),
	175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => defineAction });
		const defineAction = (action) => action;
	})
};
