export const id = 6049;
export const ids = [
	6049,
	5458,
	220,
	3077,
	6174
];
export const modules = {
	16049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
				...identifiers.length === 0 ? [] : [`  exclude: [${identifiers.map(quoted).join(", ")}] # identifiers: their values are new in every data set`],
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
		var yaml = __webpack_require__(75458);
		;
		const contractFile = "data-contract.yml";
		async function givenDialect({ dialect: file }, folder) {
			if (file === undefined) return dialectAlone(folder);
			if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, file))) throw (0, errors.Xu)(`${file} does not exist`, {
				where: { file },
				hint: "Name a file below this folder."
			});
			const { dialect } = await readMap((0, external_node_path_.join)(folder, file), file);
			if (isMap(dialect)) return dialect;
			throw (0, errors.Xu)(`${file} has no key \`dialect\``, {
				where: { file },
				hint: "Write it as a contract has it, e.g. dialect: {delimiter: \";\"}."
			});
		}
		async function dialectAlone(folder) {
			const path = (0, external_node_path_.join)(folder, contractFile);
			if (!(0, external_node_fs_.existsSync)(path)) return undefined;
			const { dialect, $schema: _, description: __, ...more } = await readMap(path, contractFile).catch(() => ({}));
			return isMap(dialect) && Object.keys(more).length === 0 ? dialect : undefined;
		}
		const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		async function readMap(path, name) {
			const { value } = (0, yaml.parseYaml)(await (0, promises_.readFile)(path, "utf8"), name);
			return isMap(value) ? value : {};
		}
		var lib_dataset = __webpack_require__(71886);
		var identifiers = __webpack_require__(9062);
		var suggest = __webpack_require__(56549);
		var profile_dataset = __webpack_require__(34493);
		var advice = __webpack_require__(95498);
		var proposal_propose = __webpack_require__(36174);
		;
		async function understandData(dataset, name, given, context) {
			const written = (0, lib_dataset.jx)(dataset, given === undefined ? undefined : await (0, advice.E)(given));
			const read = await (0, profile_dataset.y)(written, {}, context).catch((error) => {
				if (error instanceof errors.HR && error.errorClass === "input-error") return error;
				throw error;
			});
			const { dialect, hints, ...advised } = await (0, advice.adviseDialect)({
				dataset,
				scan: read instanceof errors.HR ? undefined : read,
				dialect: given
			}, context);
			const scan = advised.scan ?? read;
			if (scan instanceof errors.HR) throw scan;
			const contract = await (0, proposal_propose.proposeContract)({
				dataset,
				scan,
				name,
				dialect: dialect ?? given,
				hints
			}, context);
			return {
				scan,
				contract,
				guessed: dialect === undefined ? undefined : (0, suggest.dialectLine)(dialect)
			};
		}
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
			const { scan, contract, guessed } = await understandData(await (0, lib_dataset.$X)([data], place), data, await givenDialect(options, folder), context);
			return {
				data,
				rows: scan.rows,
				contract,
				guessed,
				metrics,
				predictions,
				evidence: await readEvidence(metrics, predictions, folder, context),
				train: options.run ?? trainings.find(([file]) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, file)))?.[1],
				identifiers: identifiersOf(scan),
				model: modelName(options.model ?? (0, external_node_path_.basename)(folder)),
				mlflow: options.mlflow === undefined ? undefined : withoutSecrets(options.mlflow)
			};
		}
		const identifiersOf = ({ profile }) => profile.columns.filter((column) => (0, identifiers.WL)(column) !== undefined).map(({ name }) => name);
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
				"data/*.data",
				"*.csv",
				"*.parquet",
				"*.jsonl",
				"*.tsv",
				"*.data"
			];
			const found = [];
			for (const pattern of patterns) {
				const { files } = await (0, lib_dataset.$X)([pattern], {
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
			"dialect",
			"metrics",
			"predictions",
			"run",
			"model",
			"mlflow",
			"force",
			"help"
		];
		const help = `modelflight init [data file]

Reads the data (CSV, TSV, JSON, JSON Lines or Parquet) and, where present, metrics.json and predictions, and writes data-contract.yml, gate.yml,
modelflight.yml and .github/workflows/modelflight.yml with the reasons as comments.

  --dialect FILE       YAML with the key dialect: how the data is written (default: data-contract.yml when it says nothing else)
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
			await refuseToOverwrite(folder, parsed.options.get("force") === "true");
			const found = await look(options, folder, surroundings);
			for (const { path, text } of init_files) await (0, files.vZ)((0, external_node_path_.join)(folder, path), text(found));
			surroundings.stdout.write(summary(found));
		}
		const init_files = [
			{
				path: contractFile,
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
				dialect: options.get("dialect"),
				metrics: options.get("metrics"),
				predictions: options.get("predictions"),
				run: options.get("run"),
				model: options.get("model"),
				mlflow: options.get("mlflow") ?? (environment["MLFLOW_TRACKING_URI"] || undefined)
			};
		}
		async function refuseToOverwrite(folder, force) {
			const present = init_files.map(({ path }) => path).filter((path) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, path)));
			if (present.length === 0 || force) return;
			if (present.length === 1 && present[0] === contractFile && await dialectAlone(folder) !== undefined) return;
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
		function summary({ rows, data, guessed, train, evidence }) {
			const written = init_files.map(({ path }) => `  ${path}`).join("\n");
			const next = [
				guessed === undefined ? undefined : `Check how the data is written, as far as it was guessed, in ${contractFile}: ${guessed}`,
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
	12744: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => escapePointer,
			w: () => fieldName
		});
		const escapePointer = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
		const unescapePointer = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
		const fieldName = (pointer) => pointer.slice(1).split("/").map(unescapePointer).join(".");
	}),
	75458: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { parseYaml: () => parseYaml });
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12744);
		const maxDepth = 64;
		const maxParts = 15e4;
		const maxAliases = 100;
		function parseYaml(text, file) {
			refuseLarge(text, file);
			const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
			const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
				strict: true,
				uniqueKeys: false,
				schema: "core",
				lineCounter: lines,
				prettyErrors: true,
				logLevel: "error"
			});
			const problem = document.errors[0] ?? document.warnings[0];
			if (problem !== undefined) throw asFailure(problem, file);
			const nodes = new Map();
			const literals = new Map();
			indexNodes(document.contents, "", 0, {
				nodes,
				literals,
				file,
				lines
			});
			const value = toJson(document, file, lines);
			return {
				value,
				file,
				at: (pointer) => locate(pointer, nodes, file, lines),
				literal: (pointer) => literals.get(pointer)
			};
		}
		function asFailure(problem, file) {
			if (problem.code === "RESOURCE_EXHAUSTION") return tooDeep(file);
			const position = problem.linePos?.[0];
			const where = position === undefined ? { file } : {
				file,
				line: position.line,
				column: position.col
			};
			const sentence = problem.message.split(" at line ")[0]?.split("\n")[0] ?? problem.message;
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file} is not valid YAML: ${sentence}`, {
				where,
				cause: problem,
				hint: "Correct the file at that line."
			});
		}
		function refuseLarge(text, file) {
			if (text.length <= maxParts) return;
			let parts = 0;
			for (let at = 0; at < text.length; at++) {
				const code = text.charCodeAt(at);
				if (code === comma || code === colon || code === lineFeed || code === bracket || code === brace) parts++;
			}
			if (parts > maxParts) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.FU)(`${file} has more than ${maxParts} parts, and no configuration is as large`, { where: { file } });
		}
		const [lineFeed, comma, colon, bracket, brace] = [
			10,
			44,
			58,
			91,
			123
		];
		const tooDeep = (file) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.FU)(`${file} is nested too deeply; at most ${maxDepth} levels are read`, { where: {
			file,
			line: 1
		} });
		const twice = (name, where, file) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file} has the key ${JSON.stringify(name.slice(0, 80))} twice`, {
			where: {
				...where,
				field: name.slice(0, 80)
			},
			hint: "Keep one of them."
		});
		function indexNodes(node, pointer, depth, index) {
			const { nodes, literals, file, lines } = index;
			if (depth > maxDepth) throw tooDeep(file);
			if (node === null) return;
			if (!nodes.has(pointer)) nodes.set(pointer, node.range[0]);
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && typeof node.value === "number" && !Number.isFinite(node.value)) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${(0, _pointer_js__WEBPACK_IMPORTED_MODULE_2__.w)(pointer)} is ${node.value}, and a finite number is needed`, { where: place(node, file, lines, pointer) });
			}
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && typeof node.value === "number" && node.source !== undefined) literals.set(pointer, node.source);
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) for (const [at, item] of node.items.entries()) indexNodes(item, `${pointer}/${at}`, depth + 1, index);
			if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return;
			const seen = new Set();
			for (const pair of node.items) {
				if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(pair)) continue;
				const key = pair.key;
				const name = String((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? key.value : "");
				if (seen.has(name)) throw twice(name, position(key.range[0], file, lines), file);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)) seen.add(name);
				const child = `${pointer}/${(0, _pointer_js__WEBPACK_IMPORTED_MODULE_2__.l)(name)}`;
				nodes.set(child, key.range[0]);
				indexNodes(pair.value, child, depth + 1, index);
			}
		}
		function unknownAlias(document, file, lines) {
			let place = {
				file,
				line: 1
			};
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, { Alias(_, node) {
				if (node.resolve(document) !== undefined) return undefined;
				place = position(node.range?.[0] ?? 0, file, lines);
				return yaml__WEBPACK_IMPORTED_MODULE_0__.YR.BREAK;
			} });
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file} names an anchor that is not set before`, {
				where: place,
				hint: "An anchor is set with &name, and repeated with *name."
			});
		}
		function toJson(document, file, lines) {
			try {
				const value = document.toJS({ maxAliasCount: maxAliases });
				return JSON.parse(JSON.stringify(value ?? null));
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.HR) throw error;
				if (error instanceof ReferenceError && error.message.startsWith("Unresolved alias")) throw unknownAlias(document, file, lines);
				if (error instanceof ReferenceError) {
					throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.FU)(`${file} repeats its aliases too often; at most ${maxAliases} are followed`, {
						where: {
							file,
							line: 1
						},
						cause: error
					});
				}
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Xu)(`${file} refers to itself`, {
					where: {
						file,
						line: 1
					},
					cause: error
				});
			}
		}
		function locate(pointer, nodes, file, lines) {
			for (let known = pointer;; known = known.slice(0, known.lastIndexOf("/"))) {
				const offset = nodes.get(known);
				if (offset !== undefined) return {
					...position(offset, file, lines),
					...pointer === "" ? {} : { field: (0, _pointer_js__WEBPACK_IMPORTED_MODULE_2__.w)(pointer) }
				};
				if (known === "") return { file };
			}
		}
		function place(node, file, lines, pointer) {
			return {
				...position(node.range?.[0] ?? 0, file, lines),
				field: (0, _pointer_js__WEBPACK_IMPORTED_MODULE_2__.w)(pointer)
			};
		}
		function position(offset, file, lines) {
			const { line, col } = lines.linePos(offset);
			return {
				file,
				line,
				column: col
			};
		}
	}),
	9062: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IP: () => isNamedLikeId,
			WL: () => identifierReason,
			kJ: () => isNamedLikeKey,
			r2: () => isNearlyUnique
		});
		const idWords = new Set([
			"id",
			"ids",
			"uuid",
			"guid",
			"uid",
			"pk",
			"rowid",
			"ulid"
		]);
		const keyWords = new Set([
			...idWords,
			"sku",
			"isin",
			"iban",
			"vin",
			"ean",
			"isbn",
			"asin"
		]);
		const timeWords = new Set([
			"time",
			"timestamp",
			"ts",
			"epoch",
			"date",
			"datetime",
			"at",
			"unix"
		]);
		function lastWord(name) {
			const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").split(/[^\p{L}\p{N}]+/u);
			return words.findLast((word) => word !== "")?.toLowerCase() ?? "";
		}
		const isNamedLikeId = (name) => idWords.has(lastWord(name));
		const isNamedLikeKey = (name) => keyWords.has(lastWord(name));
		const enoughRows = 20;
		const nearlyAll = .94;
		const isNearlyUnique = ({ n, nulls, distinct }) => n - nulls > 1 && distinct >= nearlyAll * (n - nulls);
		function identifierReason(column, isKey = false) {
			const { name, kind, n, nulls, distinct } = column;
			if (kind !== "integer" && kind !== "text") return undefined;
			if (isEpoch(column) || isCalendar(column)) return "time";
			if (isKey) return kind === "integer" ? "grows" : "names";
			const isUnique = isNearlyUnique(column);
			if (kind === "integer" && isUnique && isSequence(column)) return "grows";
			if (isNamedLikeId(name) && distinct >= 50 && distinct * 10 >= n - nulls) return kind === "integer" ? "grows" : "names";
			if (n < enoughRows || !isUnique) return undefined;
			return isNamedLikeKey(name) || kind === "text" && n >= 50 ? "names" : undefined;
		}
		function isSequence({ min, max, n, nulls }) {
			if (min === undefined || max === undefined || n - nulls < enoughRows) return false;
			return Number(max) - Number(min) + 1 <= 1.5 * (n - nulls);
		}
		function isEpoch({ name, kind, min, max }) {
			if (kind !== "integer" || min === undefined || max === undefined || !timeWords.has(lastWord(name))) return false;
			return [
				1,
				1e3,
				1e6,
				1e9
			].some((unit) => Number(min) >= 946684800 * unit && Number(max) <= 4102444800 * unit);
		}
		const calendarWords = new Set([
			"year",
			"month",
			"quarter",
			"week",
			"yyyymm",
			"yyyymmdd"
		]);
		function isCalendar({ name, kind, min, max }) {
			const word = lastWord(name);
			if (kind !== "integer" || min === undefined || max === undefined) return false;
			const lies = (low, high) => Number(min) >= low && Number(max) <= high;
			if (lies(19000101, 21001231)) return timeWords.has(word) || calendarWords.has(word) || word === "day";
			return calendarWords.has(word) && (lies(1, 53) || lies(1800, 2200) || lies(180001, 220012));
		}
	}),
	34493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o: () => profileDataset,
			y: () => scanDataset
		});
		var external_node_os_ = __webpack_require__(48161);
		var errors = __webpack_require__(66990);
		var lib_dataset = __webpack_require__(71886);
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
				const fits = (kind) => texts.every((bytes) => (0, cells.M3)(kind, bytes, 0, bytes.length));
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
		var kind_search = __webpack_require__(41263);
		var scan_session = __webpack_require__(89099);
		;
		async function scanDataset(dataset, options, context) {
			const search = new kind_search.L(await inferKinds(dataset, options, context), options);
			for (;;) {
				const session = new scan_session.m(options.contract, search.kinds, options.columns, search.expectedNames);
				const files = await scanFiles(dataset, session, options, context);
				session.foldKernel();
				if (search.widen(session)) continue;
				const { noticesOf } = await __webpack_require__.e(8647).then(__webpack_require__.bind(__webpack_require__, 8647));
				const result = resultOf(session, files, options, dataset);
				return {
					...result,
					notices: await noticesOf(dataset, session, result.findings, context.signal)
				};
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
					const sha256 = await scanFile((0, lib_dataset.Yt)(file, session.kinds), counted, options.threads ?? threadsFor(file, counted), context);
					counted.endColumns(before);
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
					problems.push(await explainedProblem(file, error, context.signal));
					counted = new scan_session.m(options.contract, session.kinds, options.columns, session.expected);
				}
				context.log.progress("files", scanned.length + problems.length, dataset.files.length);
			}
			if (problems.length > 0) throw (0, file_problems.q)(problems, scanned, dataset.files.length, context.log);
			return scanned;
		}
		const sharedBytes = 384 * 1024 * 1024;
		const sharedBytesOfColumn = 2 * 1024 * 1024;
		const mostThreads = 4;
		function threadsFor({ bytes }, { kinds, contract }) {
			const columns = new Set([...kinds.keys(), ...contract?.columns.keys() ?? []]).size;
			return bytes < sharedBytes + sharedBytesOfColumn * columns ? 1 : Math.min(mostThreads, (0, external_node_os_.availableParallelism)());
		}
		async function scanFile(file, session, threads, context) {
			if (file.format === "parquet") {
				const { scanParquet } = await Promise.all([
					__webpack_require__.e(1346),
					__webpack_require__.e(1026),
					__webpack_require__.e(4130)
				]).then(__webpack_require__.bind(__webpack_require__, 21026));
				return scanParquet(file, session, context);
			}
			if (threads > 1 && isShareable(file) && session.canBeShared(file.format === "jsonl")) {
				const { scanInWorkers } = await Promise.all([
					__webpack_require__.e(7820),
					__webpack_require__.e(4184),
					__webpack_require__.e(6568)
				]).then(__webpack_require__.bind(__webpack_require__, 74187));
				const sha256 = await scanInWorkers(file, session, threads, context.signal);
				if (sha256 !== undefined) {
					checkKeys(file, session);
					await checkDelimiter(file, session, context);
					return sha256;
				}
			}
			const { openSource } = await __webpack_require__.e(2885).then(__webpack_require__.bind(__webpack_require__, 82885));
			const parser = await parserOf(file, session);
			const source = openSource(file, context.signal, parser.room?.bind(parser));
			for await (const chunk of source.chunks()) parser.push(chunk);
			parser.end();
			checkKeys(file, session);
			await checkDelimiter(file, session, context);
			if (source.quotedNulls.size > 0) session.quotedNulls.push({
				file: file.name,
				columns: source.quotedNulls
			});
			return source.sha256();
		}
		const isShareable = ({ format, dialect, partitions }) => dialect === undefined && (format === "csv" || format === "tsv" || format === "jsonl" && partitions === undefined);
		function checkKeys({ format, name }, { columns }) {
			if (format === "jsonl" || format === "json") (0, names.L)([...columns.keys()], name);
		}
		async function checkDelimiter(file, { oddities }, { signal }) {
			if (file.format !== "csv" && file.format !== "tsv" || oddities.width !== 1) return;
			const { requireDelimiter } = await Promise.all([__webpack_require__.e(6549), __webpack_require__.e(5692)]).then(__webpack_require__.bind(__webpack_require__, 15692));
			await requireDelimiter(file, signal);
		}
		async function explainedProblem(file, error, signal) {
			const { explained } = await Promise.all([__webpack_require__.e(6549), __webpack_require__.e(5692)]).then(__webpack_require__.bind(__webpack_require__, 15692));
			const found = await explained(file, error, signal);
			return (0, file_problems.U)(found) ? found : error;
		}
		async function parserOf(file, session) {
			if (file.format === "json") {
				session.declare();
				const sink = {
					row: (row) => session.jsonRow(row),
					rejected: (line) => session.refuse(line)
				};
				return (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 15168))).jsonDocumentParser(file.name, sink);
			}
			await (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 94381))).loadKernel();
			if (file.format === "jsonl") {
				session.declare();
				const [{ jsonLinesParser }, { jsonBlocks }] = await Promise.all([__webpack_require__.e(5520).then(__webpack_require__.bind(__webpack_require__, 5520)), __webpack_require__.e(3509).then(__webpack_require__.bind(__webpack_require__, 63509))]);
				return jsonLinesParser(file.name, jsonBlocks(session));
			}
			const { blockParser } = await Promise.all([__webpack_require__.e(7820), __webpack_require__.e(2854)]).then(__webpack_require__.bind(__webpack_require__, 17820));
			return blockParser(file.name, file.format === "csv" ? "," : "	", session, (0, lib_dataset.iH)(file));
		}
		async function inferKinds(dataset, { contract, tolerant = false }, { signal }) {
			const [file] = dataset.files;
			const partitions = partitionKinds(dataset.files);
			if (file === undefined || file.format === "parquet") return partitions;
			const { sampleKinds } = await __webpack_require__.e(8400).then(__webpack_require__.bind(__webpack_require__, 8400));
			const typed = [...contract?.columns.values() ?? []].filter(({ kind }) => kind !== undefined);
			const known = new Set(typed.map(({ name }) => name));
			return new Map([...partitions, ...await sampleKinds(file, {
				known,
				tolerant
			}, signal)]);
		}
		function resultOf(session, files, options, dataset) {
			const digest = (0, lib_dataset.Vx)(files);
			const hidden = new Set(options.maskColumns);
			const scanners = [...session.columns.values()];
			if (/^json/.test(dataset.files[0]?.format ?? "")) scanners.sort((a, b) => a.builder.name < b.builder.name ? -1 : 1);
			const exact = (0, distinct.w)(scanners.length);
			const columns = scanners.map(({ builder, rule }) => {
				const privacy = options.privacy?.get(builder.name);
				const isHidden = (rule?.pii ?? privacy?.hidden ?? false) || hidden.has(builder.name);
				return builder.result({
					category: rule?.category ?? privacy?.category ?? false,
					hidden: isHidden,
					exact
				});
			});
			const reading = readingOf(dataset, options.contract?.dialect);
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
					reading,
					columns
				},
				findings: [...scanners.flatMap(findingsOf), ...rowFindings(session)],
				repeatedKeys: session.watches.map(({ rule, repeats, missing, missingAtFault: atFault }) => ({
					columns: rule.columns,
					...repeats,
					missing: {
						...missing,
						atFault
					}
				})),
				timeForms: new Map(scanners.filter(({ kind, readsForms }) => kind === "time" && readsForms).map(({ builder, forms }) => [builder.name, forms])),
				digest,
				files
			};
		}
		function readingOf({ files }, contractual) {
			const dialect = contractual ?? files.find((file) => file.dialect !== undefined)?.dialect;
			const typed = files.every(({ format }) => (0, kind_search.x)(format));
			return {
				...dialect === undefined ? {} : { dialect: JSON.parse(dialect.shown) },
				...typed ? { typed } : {}
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
		const profileVersion = 2;
	}),
	36174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { proposeContract: () => proposeContract });
		var checks = __webpack_require__(53654);
		var read = __webpack_require__(68434);
		var lib_dataset = __webpack_require__(71886);
		var profile_dataset = __webpack_require__(34493);
		var identifiers = __webpack_require__(9062);
		var distinct_sketch = __webpack_require__(59563);
		var counted_buckets = __webpack_require__(92236);
		var edges = __webpack_require__(21134);
		;
		const none = {
			minimum: undefined,
			maximum: undefined
		};
		const shareName = /(^|[^a-z])(share|rate|ratio|prob|probability|score|fraction|proportion|frac|confidence)$/i;
		function boundsOf(column, isIdentifier) {
			const [low, high] = [Number(column.min ?? Number.NaN), Number(column.max ?? Number.NaN)];
			if (!Number.isFinite(low) || !Number.isFinite(high)) return none;
			const span = high - low;
			const isAboveZero = low >= 0 && !reachesBelowZero(column, low, span);
			return {
				minimum: isAboveZero ? "0" : negative(roomFor(Math.max(Math.abs(low), span))),
				maximum: isIdentifier ? undefined : ceiling(column, low, high)
			};
		}
		const negative = (room) => room === undefined ? undefined : `-${room}`;
		function ceiling(column, low, high) {
			if (low === 0 && high === 0) return undefined;
			if (column.kind === "integer" && low >= 0 && high <= 1) return isFlag(column) ? "1" : "10";
			if (low === high) return roomFor(5 * Math.abs(high));
			if (column.kind === "number" && low >= 0 && (high === 1 || high < 1 && shareName.test(column.name))) return "1";
			return roomFor(Math.max(high, low < 0 ? high - low : 0) * (isLongTailed(column, high) ? 10 : 1));
		}
		const longTail = 8;
		function isLongTailed(column, high) {
			let sum = 0;
			let all = 0;
			eachValue(column, (value, count) => {
				sum += value * count;
				all += count;
			});
			return all > 0 && high > longTail * Math.abs(sum / all);
		}
		function roomFor(size) {
			const digits = Math.ceil(Number(Math.log10(2 * size).toFixed(9)));
			if (!Number.isFinite(digits) || digits > 15 || digits < -15) return undefined;
			return digits >= 0 ? `1${"0".repeat(digits)}` : `0.${"0".repeat(-digits - 1)}1`;
		}
		const expectedTwos = 5;
		function isFlag({ distribution, n }) {
			if (distribution.kind !== "values") return false;
			const ones = distribution.counts.find(([value]) => value === "1")?.[1] ?? 0;
			return ones ** 2 / (2 * n) >= expectedTwos;
		}
		const thinTail = .05;
		function reachesBelowZero(column, low, span) {
			if (column.kind !== "number" || span === 0 || low > span / 10) return false;
			return shareUpTo(column, low + span / 10) < thinTail;
		}
		function shareUpTo(column, limit) {
			let below = 0;
			let all = 0;
			eachValue(column, (value, count) => {
				all += count;
				if (value <= limit) below += count;
			});
			return all === 0 ? 1 : below / all;
		}
		function eachValue({ distribution }, visit) {
			if (distribution.kind === "values") for (const [value, count] of distribution.counts) visit(Number(value), count);
			if (distribution.kind !== "histogram") return;
			const { keys, counts } = (0, counted_buckets.Ce)(distribution);
			for (let index = 0; index < keys.length; index++) visit((0, edges.R1)(keys[index], distribution.mantissaBits).low, counts[index]);
		}
		;
		const value_sets_open = { kind: "open" };
		const mostValues = 20;
		const enoughRows = 20;
		const oftenEnough = 30;
		const evenPart = .2;
		const rowsOfEach = 20;
		const months = [
			"january",
			"february",
			"march",
			"april",
			"may",
			"june",
			"july",
			"august",
			"september",
			"october",
			"november",
			"december"
		];
		const days = [
			"monday",
			"tuesday",
			"wednesday",
			"thursday",
			"friday",
			"saturday",
			"sunday"
		];
		const value_sets_short = (words) => words.map((word) => word.slice(0, 3));
		const vocabularies = [
			["the months", months],
			["the months", value_sets_short(months)],
			["the days of a week", days],
			["the days of a week", value_sets_short(days)]
		];
		function valueSetOf({ kind, distribution, distinct, n }) {
			if (distribution.kind !== "values" || distribution.counts.length === 0) return value_sets_open;
			const values = distribution.counts.map(([value]) => value);
			if (kind !== "text") return n >= enoughRows && values.length === 1 && values[0] === "0" ? zeros : value_sets_open;
			const whole = vocabularyOf(values);
			if (whole !== undefined) return whole;
			if (values.length > mostValues || n < enoughRows || distinct * 2 > n) return value_sets_open;
			const [only] = values;
			if (values.length === 1 && /\p{N}/u.test(only ?? "")) return value_sets_open;
			if (values.length === 1) return {
				kind: "known",
				values,
				most: share(n),
				why: "the only value that there was"
			};
			const rarest = Math.min(...distribution.counts.map(([, count]) => count));
			if (rarest >= oftenEnough || rarest >= evenPart * n / values.length && n >= rowsOfEach * values.length) return {
				kind: "closed",
				values,
				why: "all that there were; leave it out if more may come"
			};
			return {
				kind: "known",
				values,
				most: share(n),
				why: "all that there were; some are rare, so others may come"
			};
		}
		const share = (n) => `${Math.max(5, Math.ceil(300 / n))}%`;
		const zeros = {
			kind: "known",
			values: ["0"],
			most: "20%",
			why: "all were zero"
		};
		function vocabularyOf(values) {
			const cases = [
				(word) => word,
				(word) => word.toUpperCase(),
				(word) => word.charAt(0).toUpperCase() + word.slice(1)
			];
			for (const [why, words] of vocabularies) {
				for (const inCase of cases) {
					const all = words.map(inCase);
					if (values.every((value) => all.includes(value))) return {
						kind: "closed",
						values: all,
						why: `${why}; ${values.length} of them were there`
					};
				}
			}
			return undefined;
		}
		;
		function contractText(source, keys, misses) {
			const { scan, name, dialect } = source;
			const { profile } = scan;
			const isSparse = source.hasOptionalKeys && profile.columns.some(({ nulls }) => nulls > 0);
			const required = profile.columns.filter((column) => column.n > 0 && column.nulls === 0).map((column) => column.name);
			const limits = profile.columns.flatMap((column) => limitLines(column, source, misses));
			return [
				`# Proposed by Modelflight from ${oneLine(name)}: ${scan.rows} rows, ${scan.digest}.`,
				"# Read it, tighten it, commit it, and name it in the input `contract`. Comments say what the data showed.",
				...dialectLines(dialect, source.hints),
				"row:",
				"  type: object",
				...required.length === 0 ? [] : [`  # These columns had a value in every row.`, `  required: [${required.map(quoted).join(", ")}]`],
				isSparse ? "  # additionalProperties: false # not every row has every key, so there may be more of them" : "  additionalProperties: false",
				...profile.columns.length === 0 ? [] : ["  properties:"],
				...profile.columns.flatMap((column) => propertyLines(column, source, misses)),
				...limits.length === 0 ? [] : ["columns:", ...limits],
				"rows:",
				`  min: ${Math.max(1, Math.floor(profile.rows / 10))} # a tenth of the ${profile.rows} that there were`,
				...keyLines(profile, keys),
				...freshnessLines(profile.columns),
				""
			].join("\n");
		}
		const quoted = (name) => JSON.stringify(name).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, "0")}`);
		const longKey = 1e3;
		function keyed(indent, name, rest) {
			const key = quoted(name);
			return key.length < longKey ? [`${indent}${key}:${rest}`] : [`${indent}? ${key}`, `${indent}:${rest}`];
		}
		const oneLine = (text) => quoted(text).slice(1, -1).replaceAll("\\\"", "\"").slice(0, 200);
		function dialectLines(dialect, hints) {
			if (dialect === undefined) return [];
			const reasons = hints.filter(({ column }) => column === "").map(({ message }) => `# ${oneLine(message)}`);
			return [
				"# How the files are written; read it first, because everything below rests on it.",
				...reasons,
				"dialect:",
				...Object.entries(dialect).map(([key, value]) => `  ${key}: ${escaped(JSON.stringify(value))}`)
			];
		}
		const escaped = (json) => json.replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, "0")}`);
		function propertyLines(column, source, misses) {
			const { name, min, max, distinct, isEstimated, nulls } = column;
			const seen = min === undefined ? "" : `, ${min} to ${max}`;
			const told = isEstimated ? `about ${distinct} distinct (±${100 * distinct_sketch.NL} %)` : `${distinct} distinct`;
			const remarks = source.hints.filter((hint) => hint.column === name).map(({ message }) => `      # ${oneLine(message)}`);
			return [
				...keyed("    ", name, ` # ${told}${seen}, ${nulls} missing`),
				...remarks,
				...schemaLines(column, source, misses).map((line) => `      ${line}`)
			];
		}
		const left = (why) => [`description: ${why}, so its type is left open`];
		function schemaLines(column, { partitions }, misses) {
			const { name, kind, distribution, nan, posInf, negInf } = column;
			if (misses.types.has(name)) return left("holds values of more than one type");
			if (distribution.kind === "empty" && nan + posInf + negInf === 0) return left("had no value");
			const isBare = misses.rules.has(name) || partitions.has(name);
			switch (kind) {
				case "time": return ["type: string", "format: timestamp"];
				case "boolean": return ["type: boolean"];
				case "text": return ["type: string", ...isBare ? [] : enumLines(column)];
				default: return [`type: ${column.min === "0" && column.max === "0" ? "number" : kind}`, ...isBare ? [] : boundLines(column)];
			}
		}
		function boundLines(column) {
			const { minimum, maximum } = boundsOf(column, (0, identifiers.WL)(column) !== undefined);
			return [...minimum === undefined ? [] : [`minimum: ${minimum} # the smallest was ${column.min}`], ...maximum === undefined ? [] : [`maximum: ${maximum} # the largest was ${column.max}`]];
		}
		function enumLines(column) {
			const set = valueSetOf(column);
			return set.kind === "closed" ? [`enum: [${set.values.map(quoted).join(", ")}] # ${set.why}`] : [];
		}
		function limitLines(column, source, misses) {
			const { name } = column;
			const { partitions } = source;
			const set = misses.types.has(name) || misses.rules.has(name) || partitions.has(name) ? undefined : valueSetOf(column);
			const lines = [
				...nullLines(column, source.scan.profile, keyCandidates(source.scan, partitions).includes(name) || partitions.has(name)),
				...misses.types.has(name) ? [] : nonFiniteLines(column),
				...set?.kind === "known" ? [`    values: {known: [${set.values.map((value) => column.kind === "text" ? quoted(value) : value).join(", ")}], max: ${set.most}} # ${set.why}`] : []
			];
			return lines.length === 0 ? [] : [...keyed("  ", name, ""), ...lines];
		}
		const enoughValues = 20;
		const enoughToRequire = 50;
		function nullLines({ n, nulls }, { columns }, isKey) {
			if (n - nulls < enoughValues) return [];
			if (nulls > 0) return [`    nulls: {max: ${roomAbove(nulls / n, n)}} # ${nulls} of ${n} were missing (${percent(nulls / n)})`];
			const isWhole = columns.every((column) => column.nulls === 0 || column.nulls === column.n);
			if (isKey || isWhole && n >= enoughToRequire) return [];
			return [`    nulls: {max: ${Math.max(1, Math.ceil(300 / n))}%} # none of ${n} was missing${isWhole ? "" : ", but other columns miss some"}`];
		}
		function nonFiniteLines({ n, nan, posInf, negInf }) {
			const odd = nan + posInf + negInf;
			if (odd === 0) return [];
			return [`    invalid: {max: ${roomAbove(odd / n, n)}} # ${odd} of ${n} were NaN or infinite (${percent(odd / n)})`];
		}
		const percent = (share) => `${(100 * share).toFixed(2)} %`;
		function roomAbove(share, n) {
			const wide = Math.max(2 * share, share + 4 * Math.sqrt(share * (1 - share) / n), share + .01);
			const most = Math.min(wide, share + (1 - share) / 2);
			const digits = most < .985 ? 0 : Math.min(9, Math.ceil(-Math.log10(1 - most)) - 1);
			return `${(Math.min(Math.ceil(100 * most * 10 ** digits), 100 * 10 ** digits - 1) / 10 ** digits).toFixed(digits)}%`;
		}
		function keyCandidates({ profile }, partitions) {
			const { rows, columns } = profile;
			const able = columns.filter((column) => (column.kind === "integer" || column.kind === "text") && column.n === rows && column.nulls + column.invalid === 0 && !partitions.has(column.name) && (0, identifiers.r2)(column) && ((0, identifiers.IP)(column.name) || (0, identifiers.kJ)(column.name) && rows >= enoughValues));
			const rank = ({ name }) => /^(id|uuid|guid)$/i.test(name) ? 0 : (0, identifiers.IP)(name) ? 1 : 2;
			return able.toSorted((a, b) => rank(a) - rank(b)).map(({ name }) => name);
		}
		function keyLines({ columns, rows }, keys) {
			const [key, ...more] = keys;
			if (key !== undefined && more.length === 0) return [`unique: ${quoted(key)} # a value of its own in each of ${rows} rows`];
			if (key !== undefined) return ["unique:", ...keys.map((each) => `  - {columns: ${quoted(each)}}`)];
			const unnamed = columns.find((column) => (column.kind === "integer" || column.kind === "text") && column.distinct === rows && column.nulls + column.invalid === 0 && rows >= enoughValues && !column.isEstimated);
			return unnamed === undefined ? [] : [`# unique: ${quoted(unnamed.name)} # ${rows} distinct values in ${rows} rows; is it a key?`];
		}
		function freshnessLines(columns) {
			const time = columns.find(({ kind, max }) => kind === "time" && max !== undefined);
			return time === undefined ? [] : [`# freshness: {column: ${quoted(time.name)}, within: 7d} # the newest was ${time.max}`];
		}
		;
		const mostRounds = 4;
		async function proposeContract(request, context) {
			const { dataset, scan } = request;
			const source = sourceOf(request);
			if (scan.header.length > mostChecked) return contractText(source, [], namesAndTypes(request));
			const misses = {
				rules: new Set(),
				types: new Set()
			};
			let keys = keyCandidates(scan, source.partitions).slice(0, mostKeys);
			for (let round = 0; round < mostRounds; round++) {
				const contract = await (0, read.readContract)(contractText(source, keys, misses), "data-contract.yml");
				const missed = await missedBy(dataset, contract, request, context);
				keys = keys.filter((key) => !missed.some(({ id }) => id === `unique:${key}`));
				const first = keys.slice(0, 1);
				if (!addMisses(misses, missed, scan)) return contractText(source, first, misses);
			}
			return contractText(source, keys.slice(0, 1), {
				rules: new Set(),
				types: new Set(scan.header)
			});
		}
		const mostKeys = 5;
		const mostChecked = 2e3;
		function namesAndTypes({ dataset, scan }) {
			const isJson = dataset.files.some(({ format }) => format === "json" || format === "jsonl");
			const odd = scan.profile.columns.filter(({ nan, posInf, negInf, invalid }) => isJson || nan + posInf + negInf + invalid > 0);
			return {
				rules: new Set(scan.header),
				types: new Set(odd.map(({ name }) => name))
			};
		}
		const noTime = new Date(0);
		function sourceOf({ dataset, scan, name, dialect, hints = [] }) {
			return {
				scan,
				name,
				dialect,
				partitions: new Set(dataset.files.flatMap(({ partitions = [] }) => partitions.map(({ column }) => column))),
				hasOptionalKeys: dataset.files.some(({ format }) => format === "json" || format === "jsonl"),
				hints
			};
		}
		async function missedBy(dataset, contract, { maskColumns }, context) {
			const options = {
				contract,
				...maskColumns === undefined ? {} : { maskColumns }
			};
			const again = await (0, profile_dataset.y)((0, lib_dataset.jx)(dataset, contract.dialect), options, context);
			return (0, checks.m)(contract, again, noTime).filter(({ status }) => status === "fail" || status === "inconclusive");
		}
		const keywords = [
			"type",
			"required",
			"minimum",
			"maximum",
			"enum",
			"nulls",
			"values",
			"coverage",
			"present"
		];
		function addMisses(misses, missed, { header }) {
			const faults = new Set(missed.map(({ id }) => id));
			let isAny = false;
			for (const name of header) {
				const own = keywords.filter((keyword) => faults.has(`${name}:${keyword}`));
				if (own.length === 0 || misses.types.has(name)) continue;
				isAny = true;
				if (misses.rules.has(name) || own.includes("type")) misses.types.add(name);
				misses.rules.add(name);
			}
			return isAny;
		}
	}),
	41263: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => KindSearch,
			x: () => isTyped
		});
		const oddShare = .05;
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
		class KindSearch {
			kinds;
			guessed;
			expected;
			isTolerant;
			constructor(guessed, { expected, tolerant = false }) {
				this.guessed = guessed;
				this.expected = new Map(expected);
				this.isTolerant = tolerant;
				this.kinds = new Map([...guessed, ...this.expected]);
			}
			get expectedNames() {
				return new Set(this.expected.keys());
			}
			widen(session) {
				const misfits = [...session.columns.values()].filter(({ rule, kind, builder }) => rule?.kind === undefined && kind !== "text" && builder.invalid > 0);
				const changed = new Map();
				for (const { builder, kind } of misfits) {
					const { name, fitted, invalid } = builder;
					const isExpected = this.expected.has(name);
					if (kind === "integer" && (isExpected || this.isTolerant)) changed.set(name, "number");
					else if (isExpected) {
						if (fitted >= invalid) continue;
						this.expected.delete(name);
						const guess = this.guessed.get(name);
						changed.set(name, guess === kind ? (fitted > 0 ? wider : next)[kind] : guess);
					} else if (!this.isTolerant || fitted === 0 || invalid > oddShare * (fitted + invalid)) {
						changed.set(name, (this.isTolerant ? fitted >= invalid : fitted > 0) ? wider[kind] : next[kind]);
					}
				}
				if (changed.size === 0) return false;
				const kinds = new Map(this.kinds);
				for (const [name, kind] of changed) {
					if (kind === undefined) kinds.delete(name);
					else kinds.set(name, kind);
				}
				this.kinds = kinds;
				return true;
			}
		}
		const isTyped = (format) => format === "json" || format === "jsonl" || format === "parquet";
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
