export const id = 8799;
export const ids = [8799, 1109];
export const modules = {
	68799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { runInit: () => runInit });
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(66990);
		var files = __webpack_require__(45182);
		var nearest = __webpack_require__(87899);
		var terminal_log = __webpack_require__(70877);
		;
		const quoted = (text) => JSON.stringify(text);
		function configurationText(survey) {
			const { data, metrics, predictions, train, model, mlflow, identifiers } = survey;
			const judged = [...predictions === undefined ? [] : [`  predictions: ${quoted(predictions)} # the metrics are computed from it`], ...metrics === undefined ? [] : [`  metrics: ${quoted(metrics)}`]];
			return [
				"# What the actions of Modelflight read; inputs in the workflow win over it.",
				`model: ${quoted(model)} # its champion is models:/${model}@champion`,
				...mlflow === undefined ? [] : [`# MLflow was seen at ${mlflow}; the file registry is used until an MLflow registry is configured.`],
				"",
				"validate-data:",
				`  data: ${quoted(data)}`,
				"  contract: data-contract.yml",
				"",
				...train === undefined ? ["# train: no training command was found; add `run: python train.py` or what you use."] : [
					"train:",
					`  run: ${quoted(train)}`,
					`  data: ${quoted(data)}`
				],
				"",
				"evaluate-gate:",
				"  gate: gate.yml",
				...judged.length === 0 ? ["  metrics: metrics.json # not there yet: have the training write it, e.g. {\"accuracy\": 0.93}"] : judged,
				"",
				"# Compares new data with the data that the model was trained on.",
				"check-drift:",
				`  reference: ${quoted(data)} # once a champion is registered, leave it out: its stored profile is used`,
				`  current: ${quoted(data)} # put the newest data here, e.g. what the model was asked last week`,
				...identifiers.length === 0 ? [] : [`  exclude: [${identifiers.map(quoted).join(", ")}] # a new value in (nearly) every row: identifiers only grow`],
				""
			].join("\n");
		}
		var lib_evidence = __webpack_require__(42347);
		var metric_catalogue = __webpack_require__(32558);
		;
		const telling = [
			"roc_auc",
			"f1",
			"f1_macro",
			"accuracy",
			"balanced_accuracy",
			"r2",
			"root_mean_squared_error",
			"rmse",
			"mean_absolute_error",
			"mae"
		];
		const mostGates = 3;
		function gateText(survey) {
			const { evidence } = survey;
			const proposals = evidence === undefined ? [] : propose(evidence);
			const head = ["# What a new model must reach before it may go on. Read on pull requests from the base branch."];
			if (proposals.length === 0) return [...head, ...placeholder].join("\n");
			const source = survey.predictions ?? survey.metrics;
			return [
				...head,
				`# Proposed from what the model scores today (${JSON.stringify(source)}). Raise the limits to what you promise.`,
				"version: 1",
				...columnLines(evidence),
				...sampleLines(evidence),
				"gates:",
				...proposals.flatMap((proposal, index) => gateLines(proposal, index === 0)),
				""
			].join("\n");
		}
		const placeholder = [
			"# No metrics.json and no predictions were found, so this limit is a guess: set it to what you promise.",
			"accuracy: \">= 0.8\"",
			""
		];
		function propose(evidence) {
			const names = [...telling.filter((name) => evidence.measurements.has(name)), ...evidence.measurements.keys()];
			const proposals = [...new Set(names)].flatMap((metric) => {
				const measured = (0, lib_evidence.zt)(metric, evidence.measurements);
				const info = (0, metric_catalogue.wl)(metric);
				if (measured?.kind !== "value" || info?.direction === undefined || /^train[_/.]/.test(metric)) return [];
				const limit = room(measured.value, info.direction, info.unit);
				const key = info.direction === "higher-is-better" ? "min" : "max";
				return limit === undefined ? [] : [{
					metric,
					today: (0, metric_catalogue.gI)(measured.value, info.unit),
					key,
					limit
				}];
			});
			return proposals.slice(0, mostGates);
		}
		function room(value, direction, unit) {
			if (unit === "ratio") {
				const limit = direction === "higher-is-better" ? Math.floor((value - .02) * 100) / 100 : Math.ceil((value + .02) * 100) / 100;
				return limit > 0 ? limit : undefined;
			}
			if (value <= 0) return undefined;
			return Number((direction === "higher-is-better" ? value * .9 : value * 1.1).toPrecision(3));
		}
		function gateLines({ metric, today, key, limit }, isFirst) {
			const against = isFirst ? ", versus-baseline: {max-loss: 2%}" : "";
			const reason = isFirst ? "; and at most 2 % worse than the champion, which the first version does not have yet" : "";
			return [`  # Today: ${today}${reason}.`, `  ${keyText(metric)}: {${key}: ${limit}${against}}`];
		}
		function columnLines(evidence) {
			const predictions = evidence?.predictions;
			if (predictions === undefined) return [];
			const named = Object.entries(predictions.columns).filter(([, name]) => name !== undefined);
			const columns = named.map(([role, name]) => `${role}: ${JSON.stringify(name)}`).join(", ");
			const positive = predictions.task === "binary" ? [`positive-label: ${JSON.stringify(predictions.positive)}`] : [];
			return [
				`task: ${predictions.task}`,
				"# These columns were found by their names.",
				`columns: {${columns}}`,
				...positive
			];
		}
		function sampleLines(evidence) {
			const rows = evidence?.predictions?.rows;
			if (rows === undefined) return [];
			const least = Math.max(2, Math.min(200, Math.floor(rows / 2)));
			return [`# Fewer rows than this can not decide; there are ${rows} today.`, `defaults: {min-samples: ${least}}`];
		}
		const keyText = (name) => /^[a-z][a-z0-9_]*$/.test(name) ? name : JSON.stringify(name);
		var infer = __webpack_require__(41109);
		var dataset = __webpack_require__(93615);
		var profile_dataset = __webpack_require__(34493);
		var metrics_file = __webpack_require__(51439);
		var read_predictions = __webpack_require__(53799);
		;
		const trainings = [
			["dvc.yaml", "dvc repro"],
			["train.py", "python train.py"],
			["src/train.py", "python src/train.py"],
			["train.js", "node train.js"],
			["train.mjs", "node train.mjs"],
			["train.R", "Rscript train.R"],
			["train.sh", "bash train.sh"]
		];
		const metricsNames = [
			"metrics.json",
			"dvclive/metrics.json",
			"reports/metrics.json"
		];
		const predictionsNames = [
			"predictions.parquet",
			"predictions.csv",
			"predictions.jsonl",
			"reports/predictions.csv"
		];
		const settingsForAnyone = {
			task: undefined,
			columns: {},
			positiveLabel: undefined,
			threshold: .5,
			classes: undefined,
			confidence: .95,
			resamples: 2e3,
			seed: 7
		};
		async function survey(options, folder, context) {
			const place = {
				workspace: folder,
				workingDirectory: folder
			};
			const predictions = named(options.predictions, predictionsNames, folder);
			const metrics = named(options.metrics, metricsNames, folder);
			const data = await findData(options.data, predictions, folder);
			const scan = await (0, profile_dataset.y)(await (0, dataset.$X)([data], place), {}, context);
			return {
				data,
				rows: scan.rows,
				contract: (0, infer.proposeContract)(scan, data),
				metrics,
				predictions,
				evidence: await readEvidence(metrics, predictions, folder, context),
				train: options.run ?? trainings.find(([file]) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, file)))?.[1],
				identifiers: identifiersOf(scan),
				model: modelName(options.model ?? (0, external_node_path_.basename)(folder)),
				mlflow: options.mlflow === undefined ? undefined : withoutSecrets(options.mlflow)
			};
		}
		function identifiersOf({ profile }) {
			const columns = profile.columns.filter(({ kind, n, distinct }) => (kind === "integer" || kind === "text") && n >= 50 && distinct >= .95 * n);
			return columns.map(({ name }) => name);
		}
		function named(typed, conventions, folder) {
			if (typed === undefined) return conventions.find((name) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, name)));
			if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, typed))) return typed;
			throw (0, errors.Xu)(`${typed} does not exist`, {
				where: { file: typed },
				hint: "Name a file below this folder."
			});
		}
		async function findData(typed, predictions, folder) {
			if (typed !== undefined) return typed;
			const patterns = [
				"data/*.csv",
				"data/*.parquet",
				"data/*.jsonl",
				"data/*.tsv",
				"*.csv",
				"*.parquet"
			];
			const found = [];
			for (const pattern of patterns) {
				const { files } = await (0, dataset.$X)([pattern], {
					workspace: folder,
					workingDirectory: folder
				}).catch(() => ({ files: [] }));
				found.push(...files.filter(({ name }) => name !== predictions));
			}
			const [only] = found;
			if (only !== undefined && found.length === 1) return only.name;
			const names = found.slice(0, 8).map(({ name }) => name);
			throw (0, errors.Xu)(only === undefined ? "no CSV or Parquet file was found here or in data/" : `there are several data files: ${names.join(", ")}`, { hint: `Name the training data: modelflight init ${names[0] ?? "data/train.csv"}` });
		}
		async function readEvidence(metricsPath, predictionsPath, folder, context) {
			if (metricsPath === undefined && predictionsPath === undefined) return undefined;
			const metrics = metricsPath === undefined ? undefined : (0, metrics_file._c)(await (0, promises_.readFile)((0, external_node_path_.join)(folder, metricsPath)), metricsPath);
			if (predictionsPath === undefined) return (0, lib_evidence.hx)(metrics, undefined);
			const read = await (0, read_predictions.R)((0, external_node_path_.join)(folder, predictionsPath), predictionsPath, settingsForAnyone, context);
			return (0, lib_evidence.hx)(metrics, read.predictions);
		}
		const modelName = (name) => name.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, 60) || "model";
		function withoutSecrets(address) {
			const url = URL.parse(address);
			if (url !== null && (url.protocol === "http:" || url.protocol === "https:")) return `${url.origin}${url.pathname}`;
			throw (0, errors.Xu)("the MLflow address is no http or https URL", { hint: "Write it as https://mlflow.example.org." });
		}
		;
		function workflowText({ train }) {
			const training = train === undefined ? ["      # Train here, and write metrics.json or predictions.csv for the gate."] : ["      - uses: modelflight/modelflight/actions/train@v1"];
			return `${[
				"# Validates the data, trains, and holds the model to gate.yml on every pull request and on main.",
				"name: Modelflight",
				"on:",
				"  pull_request:",
				"  push:",
				"    branches: [main]",
				"  schedule:",
				"    - cron: '17 4 * * 1' # drift, every Monday",
				"# Nothing is allowed that a job does not ask for.",
				"permissions: {}",
				"concurrency:",
				`  group: modelflight-${expression("github.event_name")}-${expression("github.ref")}`,
				`  cancel-in-progress: ${expression("github.event_name == 'pull_request'")}`,
				"jobs:",
				"  model:",
				"    if: github.event_name != 'schedule'",
				"    name: Validate, train and gate",
				"    runs-on: ubuntu-latest",
				"    permissions:",
				"      contents: read # the checkout, and the policy of the base branch",
				"      pull-requests: write # the comment",
				"    steps:",
				...checkout,
				"      - uses: modelflight/modelflight/actions/validate-data@v1",
				...training,
				"      - uses: modelflight/modelflight/actions/evaluate-gate@v1",
				"  drift:",
				"    if: github.event_name == 'schedule'",
				"    name: Check for drift",
				"    runs-on: ubuntu-latest",
				"    permissions:",
				"      contents: read # the checkout",
				"    steps:",
				...checkout,
				"      - uses: modelflight/modelflight/actions/check-drift@v1"
			].join("\n")}\n`;
		}
		const checkout = ["      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0", "        with: {persist-credentials: false}"];
		const expression = (text) => [
			"$",
			"{{ ",
			text,
			" }}"
		].join("");
		;
		const known = [
			"metrics",
			"predictions",
			"run",
			"model",
			"mlflow",
			"force",
			"help"
		];
		const help = `modelflight init [data file]

Reads the data (CSV, TSV, JSON Lines or Parquet) and, where present, metrics.json and predictions, and writes data-contract.yml, gate.yml,
modelflight.yml and .github/workflows/modelflight.yml with the reasons as comments.

  --metrics FILE       metrics of today's model (default: metrics.json where there is one)
  --predictions FILE   predictions of today's model (default: predictions.* where there is one)
  --run COMMAND        command that trains (default: train.py, dvc.yaml and the like)
  --model NAME         name of the model (default: name of the folder)
  --mlflow URL         address of an MLflow server (default: MLFLOW_TRACKING_URI)
  --force              overwrite files that are there
`;
		async function runInit(parsed, surroundings) {
			if (parsed.options.get("help") === "true") return surroundings.stdout.write(help);
			const options = optionsOf(parsed, surroundings);
			const folder = await (0, promises_.realpath)(surroundings.cwd);
			refuseToOverwrite(folder, parsed.options.get("force") === "true");
			const found = await look(options, folder, surroundings);
			for (const { path, text } of init_files) await (0, files.vZ)((0, external_node_path_.join)(folder, path), text(found));
			surroundings.stdout.write(summary(found));
		}
		const init_files = [
			{
				path: "data-contract.yml",
				text: ({ contract }) => contract
			},
			{
				path: "gate.yml",
				text: gateText
			},
			{
				path: "modelflight.yml",
				text: configurationText
			},
			{
				path: ".github/workflows/modelflight.yml",
				text: workflowText
			}
		];
		function optionsOf({ words, options }, { environment }) {
			const unknown = [...options.keys()].find((name) => !known.includes(name));
			if (unknown !== undefined) {
				const meant = (0, nearest.p)(unknown, known);
				throw (0, errors.Xu)(`--${unknown} is not an option of init${meant === undefined ? "" : `; did you mean --${meant}?`}`);
			}
			if (words.length > 1) throw (0, errors.Xu)("init reads one data file", { hint: "Use a pattern in quotes for several: modelflight init \"data/*.csv\"" });
			return {
				data: words[0],
				metrics: options.get("metrics"),
				predictions: options.get("predictions"),
				run: options.get("run"),
				model: options.get("model"),
				mlflow: options.get("mlflow") ?? (environment["MLFLOW_TRACKING_URI"] || undefined)
			};
		}
		function refuseToOverwrite(folder, force) {
			const present = init_files.map(({ path }) => path).filter((path) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, path)));
			if (present.length === 0 || force) return;
			throw (0, errors.Xu)(`${present.join(", ")} ${present.length === 1 ? "is" : "are"} there already, and nothing was written`, { hint: "Move them away, or give --force to overwrite them." });
		}
		async function look(options, folder, { stderr }) {
			const temporary = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "modelflight-init-"));
			try {
				const log = (0, terminal_log.d)(stderr, () => performance.now(), false);
				return await survey(options, folder, {
					log,
					signal: new AbortController().signal,
					temporary
				});
			} finally {
				await (0, promises_.rm)(temporary, {
					recursive: true,
					force: true
				});
			}
		}
		function summary({ rows, data, train, evidence }) {
			const written = init_files.map(({ path }) => `  ${path}`).join("\n");
			const next = [
				train === undefined ? "Add the command that trains to modelflight.yml." : undefined,
				evidence === undefined ? "Set the limit in gate.yml: nothing was found that says how good the model is today." : undefined,
				"Read the files, then try them: modelflight validate-data"
			].filter((line) => line !== undefined);
			return `Read ${rows} rows of ${JSON.stringify(data)} and wrote\n${written}\n\nNext:\n${next.map((line) => `  - ${line}`).join("\n")}\n`;
		}
	}),
	70877: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => terminalLog });
		var errors = __webpack_require__(66990);
		var external_node_crypto_ = __webpack_require__(77598);
		;
		const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
		const breaker = "​";
		const unsafeCharacters = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
		function workflow_commands_safeLines(text) {
			return text.split(lineBreaks).map(safeLine);
		}
		function safeLine(line) {
			const shown = line.replace(unsafeCharacters, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
			return shown.replace(/^(\s*):(?=:)/, `$1:${breaker}`).replaceAll("##[", `##${breaker}[`);
		}
		function workflow_commands_command(name, properties, data) {
			const parts = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "").map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
			const value = name === "add-mask" ? encodeData(data) : escapeData(data);
			return `::${name}${parts.length === 0 ? "" : ` ${parts.join(",")}`}::${value}`;
		}
		function workflow_commands_annotation(name, text, where, title) {
			const message = workflow_commands_safeLines(text).join("\n");
			const cut = message.length > 4e3 ? `${message.slice(0, 3999)}…` : message;
			return workflow_commands_command(name, {
				file: where?.file,
				line: where?.line,
				col: where?.column,
				title: title && workflow_commands_safeLines(title).join(" ")
			}, cut);
		}
		const encodeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
		const escapeData = (text) => encodeData(text).replaceAll("##[", `##${breaker}[`);
		const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
		function workflow_commands_stopCommands() {
			const token = randomBytes(16).toString("hex");
			return {
				begin: workflow_commands_command("stop-commands", {}, token),
				end: `::${token}::`
			};
		}
		function fileCommand(name, value) {
			const delimiter = `ghadelimiter_${randomBytes(16).toString("hex")}`;
			if (name.includes(delimiter) || value.includes(delimiter)) return fileCommand(name, value);
			return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
		}
		var numbers = __webpack_require__(57922);
		;
		const annotationsPerKind = 9;
		function workflowLog(write, now) {
			const counts = {
				notice: 0,
				warning: 0,
				error: 0
			};
			const print = (text) => write(`${safeLines(text).join("\n")}\n`);
			const annotate = (kind, text, where) => {
				counts[kind] += 1;
				if (counts[kind] > annotationsPerKind + 1) {
					print(`${kind}: ${text}`);
					return;
				}
				const last = counts[kind] === annotationsPerKind + 1;
				write(`${annotation(kind, last ? `${text}\n(further ${kind}s are in the log and the report)` : text, where)}\n`);
			};
			let lastProgress = Number.NEGATIVE_INFINITY;
			return {
				info: print,
				debug: (text) => write(`${command("debug", {}, safeLines(text).join("\n"))}\n`),
				notice: (text, where) => annotate("notice", text, where),
				warning: (text, where) => annotate("warning", text, where),
				error: (text, where) => annotate("error", text, where),
				raw: rawWriter(write),
				async group(title, body) {
					write(`${command("group", {}, safeLines(title).join(" "))}\n`);
					try {
						return await body();
					} finally {
						write(`${command("endgroup", {}, "")}\n`);
					}
				},
				progress(what, done, total) {
					const time = now();
					if (time - lastProgress < 1e4) return;
					lastProgress = time;
					print(`${what}: ${progressText(done, total)}`);
				}
			};
		}
		function progressText(done, total) {
			const count = (0, numbers.zD)(done);
			if (total === undefined || total <= 0) return count;
			return `${count} of ${(0, numbers.zD)(total)} (${Math.floor(100 * done / total)} %)`;
		}
		function rawWriter(write) {
			const decoder = new TextDecoder();
			let pending = "";
			return (chunk) => {
				pending += decoder.decode(chunk, { stream: true });
				const end = pending.length > 65536 ? pending.length : pending.lastIndexOf("\n") + 1;
				if (end === 0 && chunk.length > 0) return;
				const complete = chunk.length === 0 ? pending : pending.slice(0, end);
				pending = pending.slice(complete.length);
				if (complete === "") return;
				const { begin, end: resume } = stopCommands();
				write(`${begin}\n${safeLines(complete.replace(/\n$/, "")).join("\n")}\n${resume}\n`);
			};
		}
		;
		function terminalLog(terminal, now, debug) {
			let shownAt = Number.NEGATIVE_INFINITY;
			let open = false;
			const print = (text) => {
				terminal.write(`${open ? "\r\x1B[K" : ""}${workflow_commands_safeLines(text).join("\n")}\n`);
				open = false;
			};
			const annotate = (kind, text, where) => print(`${kind}: ${where?.line === undefined ? "" : `${(0, errors.Hp)(where)}: `}${text}`);
			let pending = "";
			const decoder = new TextDecoder();
			return {
				info: print,
				debug: (text) => {
					if (debug) print(text);
				},
				notice: (text, where) => annotate("note", text, where),
				warning: (text, where) => annotate("warning", text, where),
				error: (text, where) => annotate("error", text, where),
				async group(title, body) {
					print(title);
					return await body();
				},
				raw(chunk) {
					const lines = (pending + decoder.decode(chunk, { stream: chunk.length > 0 })).split("\n");
					pending = chunk.length === 0 ? "" : lines.pop() ?? "";
					for (const line of lines) print(`  | ${line}`);
				},
				progress(what, done, total) {
					const time = now();
					if (!terminal.interactive || time - shownAt < 100) return;
					shownAt = time;
					terminal.write(`\r\u001B[K${workflow_commands_safeLines(what).join(" ")}: ${progressText(done, total)}`);
					open = true;
				}
			};
		}
	}),
	66990: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BW: () => dependencyFailed,
			FU: () => limitExceeded,
			HR: () => Failure,
			Hp: () => formatWhere,
			WE: () => explain,
			Xu: () => inputError,
			hS: () => exitCodes,
			he: () => policyRefused,
			mu: () => withHint
		});
		const exitCodes = {
			none: 0,
			"check-failed": 1,
			"input-error": 2,
			"limit-exceeded": 3,
			"policy-refused": 4,
			"dependency-failed": 5,
			inconclusive: 6
		};
		class Failure extends Error {
			name = "Failure";
			errorClass;
			where;
			hint;
			constructor(errorClass, message, details = {}) {
				super(message, details.cause === undefined ? undefined : { cause: details.cause });
				this.errorClass = errorClass;
				this.where = details.where;
				this.hint = details.hint;
			}
		}
		const inputError = (message, details) => new Failure("input-error", message, details);
		const limitExceeded = (message, details) => new Failure("limit-exceeded", message, details);
		const policyRefused = (message, details) => new Failure("policy-refused", message, details);
		const dependencyFailed = (message, details) => new Failure("dependency-failed", message, details);
		function formatWhere(where) {
			const position = [where.line, where.column].filter((part) => part !== undefined);
			return [where.file, ...position].join(":");
		}
		const failureClasses = [
			"input-error",
			"limit-exceeded",
			"policy-refused",
			"dependency-failed"
		];
		function explain(error) {
			if (!(error instanceof Error)) {
				return {
					errorClass: "dependency-failed",
					message: String(error),
					where: undefined,
					hint: undefined,
					bug: String(error)
				};
			}
			const { errorClass, where, hint } = error;
			if (errorClass !== undefined && failureClasses.includes(errorClass)) {
				return {
					errorClass,
					message: error.message,
					where,
					hint,
					bug: undefined
				};
			}
			return explainSystemError(error) ?? asBug(error);
		}
		const systemErrors = {
			ENOENT: "does not exist",
			EACCES: "may not be read or written by this user",
			EPERM: "may not be changed by this user",
			EISDIR: "is a folder, not a file",
			ENOTDIR: "has a file where a folder is needed",
			ENOSPC: "can not be written: the disk is full",
			EROFS: "can not be written: the file system is read-only",
			EMFILE: "can not be opened: too many files are open"
		};
		function explainSystemError(error) {
			const words = systemErrors[error.code ?? ""];
			if (error.code === "ENOSPC" && error.path === undefined) {
				return {
					errorClass: "limit-exceeded",
					message: "the disk is full",
					where: undefined,
					hint: "Make room on the runner.",
					bug: undefined
				};
			}
			if (words === undefined || error.path === undefined) return undefined;
			const errorClass = error.code === "ENOSPC" || error.code === "EMFILE" ? "limit-exceeded" : "input-error";
			return {
				errorClass,
				message: `${error.path} ${words}`,
				where: { file: error.path },
				hint: undefined,
				bug: undefined
			};
		}
		function asBug(error) {
			const message = `unexpected error: ${error.message}`;
			const hint = "This is a fault of Modelflight: please report it with the stack above.";
			return {
				errorClass: "dependency-failed",
				message,
				where: undefined,
				hint,
				bug: error.stack ?? error.message
			};
		}
		function withHint(message, hint) {
			if (hint === undefined) return message;
			return /[.!?:]$/.test(message) ? `${message} ${hint}` : `${message}. ${hint}`;
		}
	}),
	45182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gt: () => displayPath,
			IT: () => missingPath,
			LI: () => resolveInside,
			Q3: () => sha256File,
			VK: () => shortDigest,
			Xe: () => piecesOf,
			g7: () => decodeText,
			lG: () => joinInside,
			oG: () => realPathInside,
			readText: () => readText,
			sc: () => sha256,
			vZ: () => writeAtomic
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const maxTextBytes = 16 * 1024 * 1024;
		async function writeAtomic(path, content) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
			const temporary = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const handle = __addDisposableResource(env_1, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx", 420), true);
					await handle.writeFile(content);
					await handle.sync();
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
				throw error;
			}
		}
		const sha256 = (content) => `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
		async function sha256File(path) {
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			for await (const chunk of piecesOf(path)) hash.update(chunk);
			return `sha256:${hash.digest("hex")}`;
		}
		const pieceBytes = 1 << 18;
		async function* piecesOf(path, start = 0, bytes = Number.POSITIVE_INFINITY) {
			const env_2 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const handle = __addDisposableResource(env_2, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r"), true);
				const buffers = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)];
				const end = start + bytes;
				const read = async (turn, at) => {
					const buffer = buffers[turn % 2] ?? Buffer.alloc(0);
					const { bytesRead } = await handle.read(buffer, 0, Math.min(pieceBytes, Math.max(0, end - at)), at);
					return buffer.subarray(0, bytesRead);
				};
				let at = start;
				let next = read(0, at);
				try {
					for (let turn = 1;; turn++) {
						const piece = await next;
						if (piece.byteLength === 0) return;
						at += piece.byteLength;
						next = read(turn, at);
						yield piece;
					}
				} finally {
					await next.catch(() => undefined);
				}
			} catch (e_2) {
				env_2.error = e_2;
				env_2.hasError = true;
			} finally {
				const result_2 = __disposeResources(env_2);
				if (result_2) await result_2;
			}
		}
		const shortDigest = (digest) => digest.replace(/^sha256:/, "").slice(0, 8);
		const missingPath = (name) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${name} does not exist`, {
			where: { file: name },
			hint: "Check the path: relative ones start from the input working-directory."
		});
		async function readText(path, name) {
			const info = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
				throw error.code === "ENOENT" ? missingPath(name) : error;
			});
			if (info.isDirectory()) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${name} is a folder, not a file`, { where: { file: name } });
			if (!info.isFile()) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${name} is not a regular file`, { where: { file: name } });
			if (info.size > maxTextBytes) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.FU)(`${name} has ${info.size} bytes; at most ${maxTextBytes} are read`, { where: { file: name } });
			return decodeText(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path), name);
		}
		function decodeText(bytes, name) {
			try {
				return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
			} catch (cause) {
				const line = lineOfFirstInvalidByte(bytes);
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${name} is not UTF-8 text`, {
					where: {
						file: name,
						line
					},
					hint: "Save the file as UTF-8.",
					cause
				});
			}
		}
		function lineOfFirstInvalidByte(bytes) {
			const lenient = new TextDecoder("utf-8").decode(bytes);
			const at = lenient.indexOf("�");
			return lenient.slice(0, Math.max(at, 0)).split("\n").length;
		}
		const forbiddenFolders = [".git"];
		function resolveInside(typed, workspace, from) {
			if (typed.includes("\0")) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`the path ${JSON.stringify(typed)} holds a NUL character`);
			if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${typed} is a URL, and a path inside the workspace is needed here`);
			const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(typed) ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(typed) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(from, typed);
			requireInside(absolute, workspace, typed);
			return absolute;
		}
		function requireInside(absolute, workspace, typed) {
			const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, absolute);
			if (inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside)) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${typed} lies outside the workspace`, { hint: "Use a path inside the checkout." });
			}
			const forbidden = inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).find((part) => forbiddenFolders.includes(part.toLowerCase()));
			if (forbidden !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${typed} lies in ${forbidden}, which may hold credentials`);
		}
		async function realPathInside(absolute, workspace) {
			const display = displayPath(absolute, workspace);
			const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolute).catch((error) => {
				throw error.code === "ENOENT" ? missingPath(display) : error;
			});
			requireInside(real, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), display);
			return real;
		}
		function displayPath(path, workspace) {
			const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, path);
			if (inside === "") return ".";
			return inside.startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) ? path : inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
		}
		function joinInside(folder, name) {
			const joined = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, name);
			const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, joined);
			if (inside.startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.he)(`${JSON.stringify(name)} climbs out of its folder`);
			return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, inside);
		}
	}),
	87899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => nearest });
		function nearest(word, candidates) {
			const ranked = candidates.filter((candidate) => Math.abs(word.length - candidate.length) <= mostEdits(candidate)).map((candidate) => ({
				candidate,
				distance: editDistance(word.toLowerCase(), candidate.toLowerCase())
			})).toSorted((a, b) => a.distance - b.distance);
			const best = ranked[0];
			return best !== undefined && best.distance <= mostEdits(best.candidate) ? best.candidate : undefined;
		}
		const mostEdits = (word) => Math.max(1, Math.floor(word.length / 3));
		function editDistance(a, b) {
			if (a.length > 64 || b.length > 64) return a === b ? 0 : Number.POSITIVE_INFINITY;
			let beforeLast = [];
			let last = Array.from({ length: b.length + 1 }, (_, j) => j);
			for (let i = 1; i <= a.length; i++) {
				const row = [i];
				for (let j = 1; j <= b.length; j++) {
					const same = a[i - 1] === b[j - 1];
					const cheapest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
					const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
					row.push(swapped ? Math.min(cheapest, (beforeLast[j - 2] ?? 0) + 1) : cheapest);
				}
				beforeLast = last;
				last = row;
			}
			return last[b.length] ?? 0;
		}
	}),
	41109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { proposeContract: () => proposeContract });
		var _profile_distinct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12246);
		const enumLimit = 20;
		const enoughRows = 20;
		const keyName = /(^|_)(id|uuid|guid|key|code)$|[a-z]I[dD]$/;
		function proposeContract(scan, dataName) {
			const { profile } = scan;
			const required = profile.columns.filter((column) => column.n > 0 && column.nulls === 0).map(({ name }) => name);
			const limits = profile.columns.flatMap(limitLines);
			return [
				`# Proposed by Modelflight from ${oneLine(dataName)}: ${scan.rows} rows, ${scan.digest}.`,
				"# Read it, tighten it, commit it, and name it in the input `contract`. Comments say what the data showed.",
				"row:",
				"  type: object",
				...required.length === 0 ? [] : [`  # These columns had a value in every row.`, `  required: [${required.map(quoted).join(", ")}]`],
				"  additionalProperties: false",
				"  properties:",
				...profile.columns.flatMap((column) => propertyLines(column, profile)),
				...limits.length === 0 ? [] : ["columns:", ...limits],
				"rows:",
				`  min: ${Math.max(1, Math.floor(profile.rows / 2))} # half of the ${profile.rows} that there were`,
				...keyLines(profile.columns, profile.rows),
				...freshnessLines(profile.columns),
				""
			].join("\n");
		}
		const quoted = (name) => JSON.stringify(name).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, "0")}`);
		const oneLine = (text) => quoted(text).slice(1, -1).slice(0, 200);
		function propertyLines(column, { rows, columns }) {
			const seen = column.min === undefined ? "" : `, ${column.min} to ${column.max}`;
			const evidence = `# ${(0, _profile_distinct_js__WEBPACK_IMPORTED_MODULE_0__.B)(column, columns.length) ? "about " : ""}${column.distinct} distinct${seen}, ${column.nulls} missing`;
			return [`    ${quoted(column.name)}: ${evidence}`, ...schemaLines(column, rows).map((line) => `      ${line}`)];
		}
		function schemaLines(column, rows) {
			switch (column.kind) {
				case "time": return ["type: string", "format: timestamp"];
				case "boolean": return ["type: boolean"];
				case "text": return ["type: string", ...enumLines(column, rows)];
				default:
					if (column.nan + column.posInf + column.negInf > 0) return ["description: holds values that are not finite, so its type is left open"];
					return [`type: ${column.kind}`, ...boundLines(column)];
			}
		}
		function boundLines({ min, max, distinct }) {
			const [low, high] = [Number(min ?? Number.NaN), Number(max ?? Number.NaN)];
			if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
			const floor = low >= 0 ? "0" : roomFor(-low);
			const ceiling = distinct < 2 ? undefined : high <= 0 ? "0" : high <= 1 && low >= 0 ? "1" : roomFor(high);
			return [...floor === undefined || low < 0 && distinct < 2 ? [] : [`minimum: ${low >= 0 ? "" : "-"}${floor} # the smallest was ${min}`], ...ceiling === undefined ? [] : [`maximum: ${ceiling} # the largest was ${max}`]];
		}
		function roomFor(size) {
			const digits = Math.ceil(Math.log10(2 * size));
			return digits > 15 ? undefined : digits > 0 ? `1${"0".repeat(digits)}` : "1";
		}
		function enumLines({ distribution, distinct, n }, rows) {
			if (distribution.kind !== "values" || distribution.counts.length > enumLimit || rows < enoughRows || distinct * 2 > n) return [];
			return [`enum: [${distribution.counts.map(([value]) => quoted(value)).join(", ")}] # all that there were; leave it out if more may come`];
		}
		function limitLines({ name, n, nulls }) {
			if (nulls === 0 || n === 0 || nulls === n) return [];
			const share = Math.min(100, Math.max(1, Math.ceil(200 * nulls / n)));
			const shown = (100 * nulls / n).toFixed(2);
			return [`  ${quoted(name)}:`, `    nulls: {max: ${share}%, severity: warn} # ${nulls} of ${n} were missing (${shown} %)`];
		}
		const estimateError = .06;
		function keyLines(columns, rows) {
			const able = columns.filter(({ kind, n, nulls, invalid, distinct, distribution }) => (kind === "integer" || kind === "text") && rows > 1 && nulls + invalid === 0 && n === rows && distinct === rows && distribution.kind !== "empty");
			const key = able.find(({ name }) => keyName.test(name)) ?? able[0];
			const limit = (0, _profile_distinct_js__WEBPACK_IMPORTED_MODULE_0__.w)(columns.length);
			if (key !== undefined && rows <= limit) return [`unique: ${quoted(key.name)} # ${key.distinct} distinct values in ${rows} rows`];
			const likely = columns.find(({ name, distinct, nulls }) => keyName.test(name) && nulls === 0 && Math.abs(distinct - rows) <= estimateError * rows);
			return likely === undefined || rows <= limit ? [] : [`# unique: ${quoted(likely.name)} # about ${likely.distinct} distinct values in ${rows} rows`];
		}
		function freshnessLines(columns) {
			const time = columns.find(({ kind, max }) => kind === "time" && max !== undefined);
			return time === undefined ? [] : [`# freshness: {column: ${quoted(time.name)}, within: 7d} # the newest was ${time.max}`];
		}
	}),
	34493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => profileDataset,
			y: () => scanDataset
		});
		var external_node_os_ = __webpack_require__(48161);
		var errors = __webpack_require__(66990);
		var dataset = __webpack_require__(93615);
		var names = __webpack_require__(48214);
		var cells = __webpack_require__(71975);
		;
		const missing = "__HIVE_DEFAULT_PARTITION__";
		const narrowestFirst = [
			"integer",
			"number",
			"time",
			"boolean"
		];
		function partitionKinds(files) {
			const values = Map.groupBy(files.flatMap(({ partitions }) => partitions ?? []), ({ column }) => column);
			return new Map([...values].map(([column, all]) => {
				const texts = all.filter(({ value }) => value !== missing).map(({ value }) => Buffer.from(value));
				const fits = (kind) => texts.every((bytes) => (0, cells.kz)(kind, bytes, 0, bytes.length) !== cells.U9.invalid);
				return [column, narrowestFirst.find(fits) ?? "text"];
			}));
		}
		function countPartitions({ name, partitions = [] }, session, before) {
			session.endFile();
			const rows = session.rows - before.rows;
			let fits = true;
			for (const { column, value } of partitions) {
				if (!session.isWanted(column) || rows === 0) continue;
				if (before.rows > 0 && !session.columns.has(column)) throw (0, errors.Xu)(`${name} is partitioned by ${JSON.stringify(column)}, and the files before it are not`, { where: {
					file: name,
					field: column
				} });
				const scanner = session.column(column);
				const { fitted, nulls, invalid } = scanner.builder;
				if (fitted + nulls + invalid >= session.rows) continue;
				const bytes = Buffer.from(value);
				fits = (value === missing ? scanner.missing(rows) : scanner.cell(bytes, 0, bytes.length, rows)) && fits;
			}
			if (!fits) session.rejected = before.rejected + rows;
		}
		var distinct = __webpack_require__(12246);
		var types = __webpack_require__(10189);
		var file_problems = __webpack_require__(13715);
		var scan_session = __webpack_require__(49796);
		;
		async function scanDataset(dataset, options, context) {
			let kinds = await inferKinds(dataset, options, context);
			for (;;) {
				const session = new scan_session.m(options.contract, kinds, options.columns);
				const files = await scanFiles(dataset, session, options, context);
				session.foldKernel();
				const wider = widened(session, kinds);
				if (wider === undefined) return resultOf(session, files, options, /^json/.test(dataset.files[0]?.format ?? ""));
				kinds = wider;
			}
		}
		async function profileDataset(dataset, options, context) {
			return (await scanDataset(dataset, options, context)).profile;
		}
		async function scanFiles(dataset, session, options, context) {
			const scanned = [];
			const problems = [];
			let counted = session;
			for (const file of dataset.files) {
				const before = {
					rows: counted.rows,
					rejected: counted.rejected
				};
				counted.startFile(file.name, file.format.startsWith("json") ? file.partitions?.map(({ column }) => column) : []);
				try {
					const sha256 = await scanFile(file, counted, options.threads ?? threadsFor(file, counted), context);
					if (file.partitions !== undefined) countPartitions(file, counted, before);
					else if (scanned.length > 0 && dataset.files[0]?.partitions !== undefined) throw (0, errors.Xu)(`${file.name} is not partitioned as the files before it are`, { where: { file: file.name } });
					scanned.push({
						name: file.name,
						sha256,
						bytes: file.bytes,
						rows: counted.rows - before.rows
					});
				} catch (error) {
					if (!(0, file_problems.U)(error)) throw error;
					problems.push(error);
					counted = new scan_session.m(options.contract, session.kinds, options.columns);
				}
				context.log.progress("files", scanned.length + problems.length, dataset.files.length);
			}
			if (problems.length > 0) throw (0, file_problems.q)(problems, scanned, dataset.files.length, context.log);
			return scanned;
		}
		const sharedBytes = 256 * 1024 * 1024;
		const sharedBytesOfColumn = 2 * 1024 * 1024;
		const mostThreads = 4;
		function threadsFor({ bytes }, { kinds, contract }) {
			const columns = new Set([...kinds.keys(), ...contract?.columns.keys() ?? []]).size;
			return bytes < sharedBytes + sharedBytesOfColumn * columns ? 1 : Math.min(mostThreads, (0, external_node_os_.availableParallelism)());
		}
		async function scanFile(file, session, threads, context) {
			if (file.format === "parquet") {
				const { scanParquet } = await Promise.all([__webpack_require__.e(1346), __webpack_require__.e(141)]).then(__webpack_require__.bind(__webpack_require__, 42522));
				return scanParquet(file, session, context);
			}
			if (threads > 1 && isShareable(file) && session.canBeShared(file.format === "jsonl")) {
				const { scanInWorkers } = await Promise.all([
					__webpack_require__.e(8179),
					__webpack_require__.e(4184),
					__webpack_require__.e(6568)
				]).then(__webpack_require__.bind(__webpack_require__, 74187));
				const sha256 = await scanInWorkers(file, session, threads, context.signal);
				if (sha256 !== undefined) {
					checkKeys(file, session);
					return sha256;
				}
			}
			const { openSource } = await __webpack_require__.e(2885).then(__webpack_require__.bind(__webpack_require__, 82885));
			const parser = await parserOf(file, session);
			const source = openSource(file, context.signal, parser.room?.bind(parser));
			for await (const chunk of source.chunks()) parser.push(chunk);
			parser.end();
			checkKeys(file, session);
			return source.sha256();
		}
		const isShareable = ({ format, dialect, partitions }) => dialect === undefined && (format === "csv" || format === "tsv" || format === "jsonl" && partitions === undefined);
		function checkKeys({ format, name }, { columns }) {
			if (format === "jsonl" || format === "json") (0, names.L)([...columns.keys()], name);
		}
		async function parserOf(file, session) {
			if (file.format === "json") {
				session.declare();
				const sink = {
					row: (row) => session.jsonRow(row),
					rejected: (line) => session.refuse(line)
				};
				return (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 31474))).jsonDocumentParser(file.name, sink);
			}
			await (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 94381))).loadKernel();
			if (file.format === "jsonl") {
				session.declare();
				const [{ jsonLinesParser }, { jsonBlocks }] = await Promise.all([__webpack_require__.e(5520).then(__webpack_require__.bind(__webpack_require__, 5520)), __webpack_require__.e(3509).then(__webpack_require__.bind(__webpack_require__, 63509))]);
				return jsonLinesParser(file.name, jsonBlocks(session));
			}
			const { blockParser } = await Promise.all([__webpack_require__.e(8179), __webpack_require__.e(2854)]).then(__webpack_require__.bind(__webpack_require__, 98179));
			return blockParser(file.name, file.format === "csv" ? "," : "	", session, (0, dataset.iH)(file));
		}
		async function inferKinds(dataset, { contract }, { signal }) {
			const [file] = dataset.files;
			const partitions = partitionKinds(dataset.files);
			if (file === undefined || file.format === "parquet") return partitions;
			const { sampleKinds } = await __webpack_require__.e(8400).then(__webpack_require__.bind(__webpack_require__, 8400));
			return new Map([...partitions, ...await sampleKinds(file, new Set(contract?.columns.keys()), signal)]);
		}
		const wider = {
			integer: "number",
			number: "text",
			time: "text",
			boolean: "text",
			text: "text"
		};
		const next = {
			integer: "number",
			number: "time",
			time: "boolean",
			boolean: "text",
			text: "text"
		};
		function widened(session, kinds) {
			const misfits = [...session.columns.values()].filter((column) => column.rule?.kind === undefined && column.kind !== "text" && column.builder.invalid > 0);
			if (misfits.length === 0) return undefined;
			return new Map([...kinds, ...misfits.map(({ builder, kind }) => [builder.name, (builder.fitted > 0 ? wider : next)[kind]])]);
		}
		function resultOf(session, files, options, isUnordered) {
			const digest = (0, dataset.Vx)(files);
			const hidden = new Set(options.maskColumns);
			const scanners = [...session.columns.values()];
			if (isUnordered) scanners.sort((a, b) => a.builder.name < b.builder.name ? -1 : 1);
			const exact = (0, distinct.w)(scanners.length);
			const columns = scanners.map(({ builder, rule }) => builder.result({
				category: rule?.category ?? false,
				hidden: (rule?.pii ?? false) || hidden.has(builder.name),
				exact
			}));
			return {
				rows: session.rows + session.unreadable,
				rejected: session.rejected + session.unreadable,
				unreadable: {
					count: session.unreadable,
					first: session.unreadableWhere
				},
				header: scanners.map(({ builder }) => builder.name),
				profile: {
					version: types.m,
					rows: session.rows,
					rejected: session.unreadable,
					dataDigest: digest,
					columns
				},
				findings: [...scanners.flatMap(findingsOf), ...rowFindings(session)],
				repeatedKeys: session.watches.map(({ rule, count, where }) => ({
					columns: rule.columns,
					count,
					first: where
				})),
				digest,
				files
			};
		}
		function rowFindings({ rowJudge, contract }) {
			const found = (contract?.rowRules ?? []).map(({ id }) => rowJudge?.misses.get(id)).filter((miss) => miss !== undefined);
			return found.map(({ keyword, count, file, line }) => ({
				column: "",
				keyword,
				count,
				first: {
					file,
					...line === 0 ? {} : { line }
				}
			}));
		}
		function findingsOf({ builder, misses, rule }) {
			const order = [
				"required",
				"type",
				...(rule?.checks ?? []).map(({ keyword }) => keyword)
			];
			const found = [...misses.values()].sort((a, b) => order.indexOf(a.keyword) - order.indexOf(b.keyword));
			return found.map(({ keyword, count, file, line }) => ({
				column: builder.name,
				keyword,
				count,
				first: {
					file,
					field: builder.name,
					...line === 0 ? {} : { line }
				}
			}));
		}
	}),
	10189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => profileVersion });
		const profileVersion = 1;
	}),
	32558: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bP: () => nearestMetric,
			gI: () => formatMetric,
			s_: () => catalogueNames,
			wl: () => knownMetric
		});
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87899);
		var _own_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30693);
		const share = (direction) => ({
			direction,
			min: 0,
			max: 1,
			unit: "ratio"
		});
		const correlation = {
			direction: "higher-is-better",
			min: -1,
			max: 1,
			unit: "ratio"
		};
		const explained = {
			direction: "higher-is-better",
			min: Number.NEGATIVE_INFINITY,
			max: 1,
			unit: "ratio"
		};
		const loss = {
			direction: "lower-is-better",
			min: 0,
			max: Number.POSITIVE_INFINITY,
			unit: "none"
		};
		const time = (unit) => ({
			...loss,
			unit
		});
		const byName = (0, _own_names_js__WEBPACK_IMPORTED_MODULE_0__.D)({
			accuracy: share("higher-is-better"),
			acc: share("higher-is-better"),
			acc_norm: share("higher-is-better"),
			pass_rate: share("higher-is-better"),
			balanced_accuracy: share("higher-is-better"),
			top_k_accuracy: share("higher-is-better"),
			precision: share("higher-is-better"),
			recall: share("higher-is-better"),
			sensitivity: share("higher-is-better"),
			specificity: share("higher-is-better"),
			f1: share("higher-is-better"),
			jaccard: share("higher-is-better"),
			roc_auc: share("higher-is-better"),
			auc: share("higher-is-better"),
			average_precision: share("higher-is-better"),
			pr_auc: share("higher-is-better"),
			ndcg: share("higher-is-better"),
			mrr: share("higher-is-better"),
			map: share("higher-is-better"),
			fbeta: share("higher-is-better"),
			matthews_corrcoef: correlation,
			mcc: correlation,
			cohen_kappa: correlation,
			r2: explained,
			explained_variance: explained,
			log_loss: loss,
			brier_score_loss: share("lower-is-better"),
			brier_score: share("lower-is-better"),
			ece: share("lower-is-better"),
			mce: share("lower-is-better"),
			error_rate: share("lower-is-better"),
			false_positive_rate: share("lower-is-better"),
			false_negative_rate: share("lower-is-better"),
			mean_absolute_error: loss,
			mae: loss,
			mean_squared_error: loss,
			mse: loss,
			root_mean_squared_error: loss,
			rmse: loss,
			median_absolute_error: loss,
			mean_absolute_percentage_error: loss,
			mape: loss,
			max_error: loss,
			pinball_loss: loss
		});
		const averaged = /(_(macro|micro|weighted|samples|binary|ovr|ovo))+$/;
		const placed = /(_at_|@)\d+$/;
		const split = /^(train|val|valid|validation|test|eval|holdout)[_/.]/;
		const timed = /^(latency|duration|inference_time|response_time)(_|$)/;
		const unitSuffix = /_(us|ms|s)$/;
		function knownMetric(name) {
			const last = name.slice(name.lastIndexOf(".") + 1);
			const bare = (last === "" ? name : last).toLowerCase().replace(split, "");
			const named = byName[bare] ?? byName[bare.replace(placed, "")] ?? byName[bare.replace(averaged, "")] ?? byName[bare.replace(/_score$/, "")];
			if (named !== undefined) return named;
			if (timed.test(bare)) return time(unitSuffix.exec(bare)?.[1] ?? "ms");
			if (/^(model_size|memory|cost)(_|$)/.test(bare)) return loss;
			return undefined;
		}
		const nearestMetric = (name, available) => (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_1__.p)(name, [...available]);
		const catalogueNames = Object.keys(byName);
		function formatMetric(value, unit) {
			if (unit === "us" || unit === "ms" || unit === "s") return `${compact(value)} ${unit === "us" ? "µs" : unit}`;
			return unit === "ratio" ? trimmed(value.toFixed(4)) : compact(value);
		}
		const compact = (value) => String(Number(value.toPrecision(6)));
		function trimmed(text) {
			return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
		}
	}),
	51439: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Wp: () => metricsFromNode,
			qI: () => metricsFromNumbers,
			_c: () => readMetricsFile,
			UF: () => requireModest
		});
		var lib_errors = __webpack_require__(66990);
		var files = __webpack_require__(45182);
		var metric_catalogue = __webpack_require__(32558);
		;
		const entriesOf = (node) => node?.kind === "object" ? node.entries : new Map();
		const isObject = (node) => node?.kind === "object";
		function formatOf(entries) {
			if (isObject(entries.get("macro avg")) && isObject(entries.get("weighted avg"))) return "scikit-learn";
			if (isObject(entries.get("results")) && (isObject(entries.get("versions")) || isObject(entries.get("n-shot")))) return "lm-eval";
			if (isObject(entriesOf(entries.get("results")).get("stats"))) return "promptfoo";
			if ([
				"_step",
				"_runtime",
				"_timestamp"
			].some((key) => entries.has(key))) return "wandb";
			const revisions = [...entries.values()];
			const isDvc = revisions.length > 0 && revisions.every((node) => isObject(entriesOf(node).get("data")));
			return isDvc ? "dvc" : "plain";
		}
		function namedNodes(format, entries, file) {
			switch (format) {
				case "scikit-learn": return classificationReport(entries);
				case "dvc": return dvcMetrics(entries, file);
				case "wandb": return wandbSummary(entries);
				case "lm-eval": return lmEvaluation(entries);
				case "promptfoo": return promptfoo(entries);
				default: return format;
			}
		}
		const scores = [
			"precision",
			"recall",
			"f1-score"
		];
		const metric_formats_short = (score) => score.replace("f1-score", "f1");
		function classificationReport(entries) {
			return [...entries].flatMap(([key, node]) => {
				if (node.kind !== "object") return [{
					name: key,
					node
				}];
				const average = /^(macro|micro|weighted|samples) avg$/.exec(key)?.[1];
				return [...node.entries].filter(([score]) => average === undefined || scores.some((one) => one === score)).map(([score, value]) => ({
					name: average === undefined ? `${metric_formats_short(score)}.${key}` : `${metric_formats_short(score)}_${average}`,
					node: value
				}));
			});
		}
		function dvcMetrics(entries, file) {
			if (entries.size > 1) {
				throw (0, lib_errors.Xu)(`${file} holds the metrics of ${entries.size} revisions`, {
					where: {
						file,
						line: 1
					},
					hint: "Write those of the workspace alone: dvc metrics show --json."
				});
			}
			const [revision] = entries.values();
			return [...entriesOf(entriesOf(revision).get("data")).values()].flatMap((one) => flattened(entriesOf(entriesOf(one).get("data")), []));
		}
		function flattened(entries, path) {
			return [...entries].flatMap(([key, node]) => node.kind === "object" ? flattened(node.entries, [...path, key]) : [{
				name: [...path, key].join("."),
				node
			}]);
		}
		function wandbSummary(entries) {
			return [...entries].flatMap(([name, node]) => {
				if (name.startsWith("_") || node.kind === "string") return [];
				if (node.kind === "object") return node.entries.has("_type") ? [] : flattened(node.entries, [name]);
				return [{
					name,
					node
				}];
			});
		}
		function lmEvaluation(entries) {
			return [...entriesOf(entries.get("results"))].flatMap(([task, values]) => [...entriesOf(values)].filter(([, node]) => node.kind !== "string").map(([key, node]) => ({
				name: `${task}.${key.replace(/,none$/, "").replace(",", ".")}`,
				node
			})));
		}
		function promptfoo(entries) {
			const stats = entriesOf(entriesOf(entries.get("results")).get("stats"));
			const counts = [
				"successes",
				"failures",
				"errors"
			].flatMap((name) => {
				const node = stats.get(name);
				return node === undefined ? [] : [{
					name,
					node
				}];
			});
			return [...counts, ...passRate(counts)];
		}
		function passRate(counts) {
			const value = (name) => {
				const node = counts.find((one) => one.name === name)?.node;
				return node?.kind === "number" ? node.value : 0;
			};
			const all = value("successes") + value("failures") + value("errors");
			const first = counts[0];
			return all > 0 && first !== undefined ? [{
				name: "pass_rate",
				node: numberNode(value("successes") / all, first.node.line)
			}] : [];
		}
		const numberNode = (value, line) => ({
			kind: "number",
			value,
			text: String(value),
			line
		});
		function junitNodes(text, file) {
			const fault = (message, hint) => (0, lib_errors.Xu)(`${file} ${message}`, {
				where: {
					file,
					line: 1
				},
				hint
			});
			if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw fault("declares a document type, which is not read", "Write plain JUnit XML.");
			const plain = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "");
			if (!/<testsuites?[\s>/]/.test(plain)) throw fault("is XML, but not that of JUnit", "Give a file with testsuite elements.");
			const root = /<(testsuites?)[\s>/]/.exec(plain)?.[1];
			if (!new RegExp(`</${root}>\\s*$|<${root}[^>]*/>\\s*$`).test(plain)) throw fault("ends early", "Check that the tests ran to their end.");
			let [tests, failures, errors, skipped, open] = [
				0,
				0,
				0,
				0,
				false
			];
			for (const [, closing, name, rest = ""] of plain.matchAll(/<(\/?)(testcase|failure|error|skipped)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
				if (name === "testcase") {
					if (closing === "") tests++;
					open = closing === "" && !rest.trimEnd().endsWith("/");
				} else if (open && closing === "") {
					if (name === "failure") failures++;
					if (name === "error") errors++;
					if (name === "skipped") skipped++;
					open = false;
				}
			}
			const ran = tests - skipped;
			const counts = Object.entries({
				tests,
				failures,
				errors,
				skipped
			}).map(([name, value]) => ({
				name,
				node: numberNode(value, 1)
			}));
			return ran > 0 ? [...counts, {
				name: "pass_rate",
				node: numberNode((ran - failures - errors) / ran, 1)
			}] : counts;
		}
		;
		const maxDepth = 64;
		function parseStrictJson(text, file) {
			const scanner = new Scanner(text.startsWith("﻿") ? text.slice(1) : text, file);
			const value = scanner.value([], 0);
			scanner.end();
			return value;
		}
		class Scanner {
			text;
			file;
			at = 0;
			line = 1;
			constructor(text, file) {
				this.text = text;
				this.file = file;
			}
			value(path, depth) {
				this.space();
				const line = this.line;
				if (depth > maxDepth) {
					throw (0, lib_errors.FU)(`${this.file} nests more than ${maxDepth} levels deep`, { where: {
						file: this.file,
						line
					} });
				}
				const first = this.text[this.at];
				if (first === "{") return {
					kind: "object",
					entries: this.object(path, depth),
					line
				};
				if (first === "[") return {
					kind: "array",
					items: this.array(path, depth),
					line
				};
				if (first === "\"") return {
					kind: "string",
					value: this.string(path),
					line
				};
				return this.scalar(path, line);
			}
			end() {
				this.space();
				if (this.at < this.text.length) throw this.fault(`has more text after its value: ${this.glimpse()}`);
			}
			object(path, depth) {
				const entries = new Map();
				this.at++;
				this.space();
				if (this.take("}")) return entries;
				do {
					this.space();
					if (this.text[this.at] !== "\"") throw this.fault(`needs a key in double quotes here, got ${this.glimpse()}`, path);
					const line = this.line;
					const key = this.string(path);
					this.refuseKey(key, entries, path, line);
					this.space();
					if (!this.take(":")) throw this.fault(`needs ":" after the key ${quote(key)}, got ${this.glimpse()}`, [...path, key]);
					entries.set(key, this.value([...path, key], depth + 1));
					this.space();
				} while (this.take(","));
				if (!this.take("}")) throw this.fault(`needs "," or "}" here, got ${this.glimpse()}`, path);
				return entries;
			}
			refuseKey(key, entries, path, line) {
				if (key === "__proto__") {
					throw (0, lib_errors.Xu)(`${this.file} has the key "__proto__", which names no value; what is inside it is not read and counts as absent`, {
						where: {
							file: this.file,
							line,
							field: key
						},
						hint: "Write each metric as a plain key of the file."
					});
				}
				if (entries.has(key)) {
					throw (0, lib_errors.Xu)(`${this.file} gives ${quote([...path, key].join("."))} twice, so its value is not certain`, {
						where: {
							file: this.file,
							line,
							field: [...path, key].join(".")
						},
						hint: "Keep one of the two."
					});
				}
			}
			array(path, depth) {
				const items = [];
				this.at++;
				this.space();
				if (this.take("]")) return items;
				do {
					items.push(this.value([...path, String(items.length)], depth + 1));
					this.space();
				} while (this.take(","));
				if (!this.take("]")) throw this.fault(`needs "," or "]" here, got ${this.glimpse()}`, path);
				return items;
			}
			scalar(path, line) {
				const word = /[^\s,:{}[\]"]*/y;
				word.lastIndex = this.at;
				const text = word.exec(this.text)?.[0] ?? "";
				if (text === "") throw this.fault(`needs a value here, got ${this.glimpse()}`, path);
				if (text === "true" || text === "false" || text === "null") {
					this.at += text.length;
					return {
						kind: "literal",
						value: text === "null" ? null : text === "true",
						line
					};
				}
				if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) {
					const token = text.length > 40 ? `${text.slice(0, 40)}…` : text;
					throw this.fault(`has ${token} where a JSON value belongs${path.length === 0 ? "" : ` (${path.join(".")})`}`, path);
				}
				this.at += text.length;
				return {
					kind: "number",
					value: Number(text),
					text,
					line
				};
			}
			string(path) {
				const start = this.at;
				const pattern = /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
				pattern.lastIndex = start;
				const match = pattern.exec(this.text);
				if (match === null) throw this.fault("has a text that does not end, or holds a control character or an unknown escape", path);
				this.at += match[0].length;
				return JSON.parse(match[0]);
			}
			space() {
				for (; this.at < this.text.length; this.at++) {
					const character = this.text[this.at];
					if (character === "\n") this.line++;
					else if (character !== " " && character !== "	" && character !== "\r") return;
				}
			}
			take(character) {
				if (this.text[this.at] !== character) return false;
				this.at++;
				return true;
			}
			glimpse() {
				return this.at >= this.text.length ? "the end of the file" : quote(this.text.slice(this.at, this.at + 20));
			}
			fault(what, path = []) {
				const field = path.join(".");
				return (0, lib_errors.Xu)(`${this.file}:${this.line} is not valid JSON: it ${what}`, {
					where: field === "" ? {
						file: this.file,
						line: this.line
					} : {
						file: this.file,
						line: this.line,
						field
					},
					hint: "JSON knows no NaN, Infinity, comments or trailing commas."
				});
			}
		}
		const quote = (text) => JSON.stringify(text);
		;
		const noteNames = [
			"timestamp",
			"git_sha",
			"commit",
			"run_id",
			"model",
			"task",
			"data_digest",
			"holdout_digest"
		];
		const maxBytes = 8 * 1024 * 1024;
		const maxName = 200;
		function readMetricsFile(bytes, file) {
			requireModest(bytes, file);
			const text = (0, files.g7)(bytes, file);
			if (text.trim() === "") {
				throw (0, lib_errors.Xu)(`${file} is empty`, {
					where: {
						file,
						line: 1
					},
					hint: "Write an object such as {\"accuracy\": 0.93} to it."
				});
			}
			if (/^\s*</.test(text)) return fromNodes("junit", junitNodes(text, file), file);
			return metricsFromNode(parseStrictJson(text, file), file);
		}
		function requireModest(bytes, file) {
			if (bytes.length > maxBytes) throw (0, lib_errors.FU)(`${file} is larger than ${maxBytes / 1024 / 1024} MiB`, { where: { file } });
		}
		function metricsFromNode(root, file) {
			if (root.kind !== "object") {
				throw (0, lib_errors.Xu)(`${file} must hold an object of metric names to numbers, got ${describe(root)}`, { where: {
					file,
					line: root.line
				} });
			}
			const format = formatOf(root.entries);
			if (format !== "plain") return fromNodes(format, namedNodes(format, root.entries, file), file);
			const result = {
				file,
				format,
				metrics: new Map(),
				notes: new Map()
			};
			collect(root.entries, [], result);
			return result;
		}
		function metricsFromNumbers(format, numbers, source) {
			const nodes = [...numbers].map(([name, value]) => ({
				name,
				node: {
					kind: "number",
					value,
					text: String(value),
					line: 1
				}
			}));
			return fromNodes(format, nodes, source);
		}
		function fromNodes(format, nodes, file) {
			const result = {
				file,
				format,
				metrics: new Map(),
				notes: new Map()
			};
			for (const { name, node } of nodes) {
				const where = {
					file,
					line: node.line,
					field: name
				};
				checkName(name, where);
				addMetric(name, node, where, result);
			}
			return result;
		}
		function collect(entries, path, into) {
			for (const [key, node] of entries) {
				const name = [...path, key].join(".");
				const where = {
					file: into.file,
					line: node.line,
					field: name
				};
				checkName(name, where);
				if (node.kind === "object") collect(node.entries, [...path, key], into);
				else if (node.kind === "string" && noteNames.includes(key)) into.notes.set(name, {
					value: node.value,
					where
				});
				else addMetric(name, node, where, into);
			}
		}
		function checkName(name, where) {
			if (name.length > maxName || name.trim() === "") {
				const what = name.length > maxName ? `a name of ${name.length} characters (at most ${maxName})` : "an empty name";
				throw (0, lib_errors.Xu)(`${where.file} has ${what} among its metrics`, { where: {
					...where,
					field: name.slice(0, 40)
				} });
			}
		}
		function addMetric(name, node, where, into) {
			if (node.kind !== "number") {
				throw (0, lib_errors.Xu)(`${name} in ${into.file} must be a number, got ${describe(node)}`, {
					where,
					hint: "Metrics are plain JSON numbers, such as 0.93; leave out what has no value, and gates on it fail."
				});
			}
			if (!Number.isFinite(node.value)) {
				throw (0, lib_errors.Xu)(`${name} in ${into.file} is ${node.text.slice(0, 40)}, which is beyond the range of a double`, { where });
			}
			if (into.metrics.has(name)) throw (0, lib_errors.Xu)(`${into.file} gives ${name} twice, so its value is not certain`, { where });
			checkRange(name, node.value, where);
			into.metrics.set(name, {
				value: node.value,
				where
			});
		}
		function checkRange(name, value, where) {
			const info = (0, metric_catalogue.wl)(name);
			if (info === undefined || value >= info.min && value <= info.max) return;
			const range = Number.isFinite(info.max) ? `from ${info.min} to ${info.max}` : `>= ${info.min}`;
			throw (0, lib_errors.Xu)(`${name} is ${(0, metric_catalogue.gI)(value, "none")}, but it can only be ${range}`, {
				where,
				hint: info.max === 1 && value > 1 && value <= 100 ? "Write shares, not per cent: 0.93 instead of 93." : "Check the code that wrote it."
			});
		}
		function describe(node) {
			if (node.kind === "literal") return String(node.value);
			if (node.kind === "string") return `the text ${JSON.stringify(node.value.slice(0, 40))}`;
			return node.kind === "number" ? node.text.slice(0, 40) : `an ${node.kind}`;
		}
	}),
	30693: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => ownNames });
		const ownNames = (entries) => {
			const table = Object.create(null);
			return Object.assign(table, entries);
		};
	}),
	57922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$o: () => withUnit,
			YG: () => niceScale,
			ZV: () => formatNumber,
			zD: () => grouped
		});
		function formatNumber(value) {
			if (value === null || !Number.isFinite(value)) return "–";
			if (Number.isInteger(value)) return Math.abs(value) < 0x38d7ea4c68000 ? grouped(value) : value.toExponential(3);
			const size = Math.abs(value);
			if (size < 1e-4 || size >= 0x38d7ea4c68000) return value.toExponential(2);
			return grouped(Number(value.toPrecision(size >= 1e3 ? 6 : 4)));
		}
		const withUnit = (value, unit) => unit === undefined || unit === "" ? formatNumber(value) : `${formatNumber(value)}${unit === "%" ? "" : " "}${unit}`;
		function niceScale(values, count = 5) {
			const drawable = (value) => value !== null && Math.abs(value) < 1e300;
			const finite = values.filter(drawable).map((value) => Math.abs(value) < 1e-90 ? 0 : value);
			if (finite.length === 0) return niceScale([0, 1], count);
			const least = finite.reduce((a, b) => Math.min(a, b));
			const most = finite.reduce((a, b) => Math.max(a, b));
			const spread = most - least;
			if (spread <= Math.abs(most) * 1e-12) return niceScale(most === 0 ? [0, 1] : [most - Math.abs(most) / 2, most + Math.abs(most) / 2], count);
			const step = niceStep(spread / count);
			const first = Math.floor(least / step + 1e-9);
			const last = Math.ceil(most / step - 1e-9);
			const digits = Math.min(100, Math.max(0, -Math.floor(Math.log10(step))));
			const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(digits)));
			return {
				low: ticks[0] ?? least,
				high: ticks.at(-1) ?? most,
				ticks
			};
		}
		function niceStep(rough) {
			const power = 10 ** Math.floor(Math.log10(rough));
			const fraction = rough / power;
			const nice = fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10;
			return nice * power;
		}
		function grouped(value) {
			const [whole = "", ...decimals] = String(value).split(".");
			return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
		}
	})
};
