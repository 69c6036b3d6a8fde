export const id = 3036;
export const ids = [3036];
export const modules = {
	13036: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { runReproduce: () => runReproduce });
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(66990);
		var record_audit = __webpack_require__(40978);
		var record_story = __webpack_require__(47432);
		var external_node_fs_ = __webpack_require__(73024);
		var lib_common = __webpack_require__(88240);
		var lib_document = __webpack_require__(62587);
		;
		function failureSection(id, title, { errorClass, message, where, hint }) {
			const place = where === undefined ? [] : [(0, lib_document.FY)("Where: ", (0, lib_document.aY)((0, errors.Hp)(where)))];
			const way = hint === undefined ? [] : [(0, lib_document.FY)(hint)];
			return {
				id,
				title,
				tone: "fail",
				headline: `could not finish (${errorClass}): ${message}`,
				blocks: [...place, ...way]
			};
		}
		var lib_files = __webpack_require__(45182);
		var lib_configuration = __webpack_require__(59245);
		var fields = __webpack_require__(69492);
		;
		async function readInputs(action, spec, host) {
			const all = {
				...lib_common.j,
				...spec
			};
			for (const [name, field] of Object.entries(all)) if (field.secret) maskInput(name, host);
			const context = await fieldContext(all, host);
			const early = earlyInputs(host, context);
			const policy = host.policy(early.policyFrom, early.token);
			const common = await (0, lib_configuration.vF)(early.config, host.workspace, action, spec, policy);
			const configuration = {
				...common,
				...await ownFile(action, spec, {
					host,
					configuration: common,
					context,
					problems: []
				}, policy)
			};
			const problems = (0, lib_configuration.qs)(host.given(), Object.keys(all));
			const read = Object.entries(all).map(([name, field]) => [name, readOne(name, field, {
				action,
				host,
				configuration,
				context,
				problems
			})]);
			if (problems.length > 0) throw badInputs(problems);
			const values = Object.fromEntries(read);
			return {
				common: values,
				values,
				workingDirectory: context.workingDirectory,
				policyChanges: changedPolicies(action, all, configuration, host)
			};
		}
		async function ownFile(action, spec, sources, policy) {
			const [name, field] = Object.entries(spec).find(([, { holds }]) => holds !== undefined) ?? [];
			if (name === undefined || field?.holds === undefined) return {};
			const path = readOne(name, field, {
				...sources,
				action
			});
			if (typeof path !== "string") return {};
			return { own: await (0, lib_configuration.LB)(path, sources.host.workspace, spec, field.holds, policy) };
		}
		function maskInput(name, host) {
			const value = host.input(name);
			if (value !== undefined) host.mask(value);
		}
		function earlyInputs(host, context) {
			const problems = [];
			const one = (name, field) => readOne(name, field, {
				action: "",
				host,
				configuration: {
					head: undefined,
					base: undefined
				},
				context,
				problems
			});
			const config = one("config", lib_common.j.config);
			const policyFrom = one("policy-from", lib_common.j["policy-from"]);
			if (problems.length > 0) throw badInputs(problems);
			return {
				config: (0, lib_files.LI)(config, host.workspace, context.workingDirectory),
				policyFrom,
				token: host.input("github-token")
			};
		}
		async function fieldContext(spec, host) {
			const { workspace } = host;
			const workingDirectory = (0, lib_files.LI)(host.input("working-directory") ?? ".", workspace, workspace);
			const structured = Object.entries(spec).some(([name, field]) => field.structured && host.input(name) !== undefined);
			return {
				workspace,
				workingDirectory,
				parseYaml: structured ? (await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 75458))).parseYaml : noYaml,
				resolvePath: (path) => (0, lib_files.LI)(path, workspace, (0, external_node_path_.resolve)(workingDirectory))
			};
		}
		const noYaml = (_text, name) => {
			throw new Error(`${name} parses YAML but its field is not marked structured`);
		};
		function readOne(name, field, sources) {
			const { action, host, configuration, context, problems } = sources;
			const given = host.input(name);
			const fromFile = given === undefined ? configuredFor(field, (0, lib_configuration.u_)("head", configuration, action, name), (0, lib_configuration.u_)("base", configuration, action, name), configuration) : undefined;
			try {
				if (given !== undefined) return field.parse(given, context);
				if (fromFile !== undefined) return field.accept(fromFile, context);
				if (field.default !== undefined) return field.parse(field.default, context);
				if (field.required) problems.push(`${name}: is required`);
			} catch (error) {
				if (error instanceof errors.HR && error.errorClass !== "input-error") throw at(error, name, fromFile);
				if (!(error instanceof fields.bg || error instanceof errors.HR)) throw error;
				problems.push(`${source(name, fromFile?.at(""))}: ${error.message}`);
			}
			return undefined;
		}
		function at(refusal, name, fromFile) {
			const where = refusal.where ?? {
				...fromFile?.at(""),
				file: fromFile?.file ?? `input ${name}`,
				field: name
			};
			const hint = refusal.hint === undefined ? {} : { hint: refusal.hint };
			return new errors.HR(refusal.errorClass, `${name}: ${refusal.message}`, {
				where,
				...hint,
				cause: refusal
			});
		}
		function configuredFor(field, head, base, { base: file, own }) {
			return field.policy && (file ?? own?.base) !== undefined ? base : head;
		}
		const source = (name, where) => where === undefined ? name : `${(0, errors.Hp)(where)} ${name}`;
		function badInputs(problems) {
			const hint = "The README of the action lists its inputs.";
			return (0, errors.Xu)(problems.length === 1 ? String(problems[0]) : `${problems.length} inputs are not valid:\n${problems.join("\n")}`, { hint });
		}
		function changedPolicies(action, spec, configuration, host) {
			const base = configuration.own?.base ?? configuration.base;
			if (base === undefined) return [];
			return Object.entries(spec).flatMap(([name, field]) => {
				if (!field.policy || host.input(name) !== undefined) return [];
				const [proposed, used] = [(0, lib_configuration.u_)("head", configuration, action, name), (0, lib_configuration.u_)("base", configuration, action, name)];
				const [after, before] = [JSON.stringify(proposed?.value), JSON.stringify(used?.value)];
				return after === before ? [] : [policyChange(name, before ?? "unset", after ?? "unset", proposed?.at("") ?? { file: base.file })];
			});
		}
		function policyChange(name, base, proposed, where) {
			return {
				id: `policy:${name}`,
				status: "warn",
				observed: proposed,
				limit: base,
				message: `this pull request changes ${name} from ${base} to ${proposed}; ${base} was used, because policy comes from the base branch`,
				where,
				hint: "Review the change on its own: it takes effect when it is merged."
			};
		}
		var record_chain = __webpack_require__(71968);
		var lib_verdict = __webpack_require__(99072);
		;
		const graceMilliseconds = 5e3;
		async function runAction(action, host) {
			const controller = new AbortController();
			const release = onSignals(controller, host);
			const outcome = await perform(action, host, controller.signal).finally(release);
			const empty = Object.fromEntries(Object.keys({
				...lib_common.e,
				...action.outputs
			}).map((name) => [name, ""]));
			host.output({
				...empty,
				...outcome.outputs,
				status: outcome.status,
				"error-class": outcome.errorClass
			});
			host.exit(errors.hS[outcome.errorClass]);
		}
		async function perform(action, host, signal) {
			let inputs;
			let temporary;
			const startedAt = new Date();
			try {
				temporary = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporary, "modelflight-"));
				if (host.input("comment") === "from-artifact") return await relay(host);
				inputs = await readInputs(action.name, action.inputs, host);
				const chain = (0, record_chain.P)((0, external_node_path_.join)(inputs.common["output-dir"], "records"));
				const context = makeContext(inputs, host, {
					chain,
					signal,
					temporary
				});
				const result = await action.run(inputs.values, context);
				if (signal.aborted) throw cancelled();
				return await conclude(action, result, {
					inputs,
					host,
					chain,
					context,
					startedAt
				});
			} catch (error) {
				return await concludeFailure(action, signal.aborted ? cancelled(error) : error, inputs?.common, host);
			} finally {
				if (temporary !== undefined) await (0, promises_.rm)(temporary, {
					recursive: true,
					force: true
				});
			}
		}
		async function relay(host) {
			const token = host.input("github-token");
			if (token !== undefined) host.mask(token);
			host.log.info(await host.relayComment(token));
			return {
				errorClass: "none",
				status: "pass",
				outputs: {}
			};
		}
		const cancelled = (cause) => (0, errors.BW)("cancelled before it could finish", cause === undefined ? {} : { cause });
		function makeContext(inputs, host, { chain, signal, temporary }) {
			const token = inputs.common["github-token"];
			const tracker = host.tracker?.(token);
			const deployments = host.deployments?.(token);
			const attestor = host.attestor?.(token);
			const approvals = host.approvals?.(token);
			const discussion = host.discussion?.(token);
			return {
				workspace: host.workspace,
				workingDirectory: inputs.workingDirectory,
				outputDir: inputs.common["output-dir"],
				temporary,
				run: host.run,
				log: host.log,
				now: () => new Date(),
				signal,
				records: chain,
				policy: host.policy(inputs.common["policy-from"], token),
				stores: host.stores(token),
				...tracker === undefined ? {} : { tracker },
				...deployments === undefined ? {} : { deployments },
				...attestor === undefined ? {} : { attestor },
				...approvals === undefined ? {} : { approvals },
				...discussion === undefined ? {} : { discussion },
				plan: inputs.common.plan,
				model: inputs.common.model,
				credential: (name) => host.credential(name),
				mask: (value) => host.mask(value),
				display: (path) => (0, lib_files.Gt)(path, host.workspace)
			};
		}
		async function conclude(action, result, surroundings) {
			const { inputs, host, chain, context, startedAt } = surroundings;
			const { annotateChecks, checkedBlocks, writeReports } = await __webpack_require__.e(2228).then(__webpack_require__.bind(__webpack_require__, 72228));
			const verdict = (0, lib_verdict.Vj)([...result.verdict.checks, ...inputs.policyChanges]);
			const errorClass = (0, lib_verdict.ax)(verdict, strictness(inputs.common, host));
			const facts = {
				action: action.name,
				status: verdict.status,
				startedAt,
				finishedAt: context.now(),
				run: host.run
			};
			const record = result.record === undefined || context.plan ? undefined : await chain.append(result.record, facts);
			const section = {
				...result.section,
				id: action.name,
				title: action.title,
				tone: verdict.status,
				blocks: checkedBlocks(result.section.blocks, verdict.checks)
			};
			const reports = await writeReports({
				action: action.name,
				section,
				verdict,
				errorClass,
				outputs: result.outputs,
				details: result.details,
				record,
				folder: context.outputDir,
				run: host.run,
				model: context.model
			});
			annotateChecks(verdict.checks, host.log);
			printHeadline(section, errorClass, host);
			const files = [
				...result.files ?? [],
				reports.json,
				reports.html,
				reports.markdown,
				...(await chain.all()).map(({ path }) => path)
			];
			const published = await publish(section, inputs.common, host, {
				files,
				digest: artifactDigest(result, record),
				checks: verdict.checks,
				errorClass,
				action: action.name,
				root: context.outputDir,
				...action.afterMerge === true ? { afterMerge: true } : {}
			});
			const own = Object.fromEntries(Object.entries(result.outputs).map(([name, value]) => [name, String(value)]));
			return {
				errorClass,
				status: verdict.status,
				outputs: {
					...own,
					"report-json": reports.json,
					"report-html": reports.html,
					"summary-markdown": reports.markdown,
					record: record?.path ?? "",
					"record-digest": record?.digest ?? "",
					"record-artifact": published
				}
			};
		}
		const artifactDigest = (result, record) => {
			const named = result.outputs["input-digest"];
			if (typeof named === "string" && named !== "") return named;
			return result.record?.subjects[0]?.digest ?? record?.digest ?? "sha256:00000000";
		};
		async function publish(section, common, host, rest) {
			const token = common["github-token"];
			const files = rest.files.filter((path) => (0, external_node_fs_.existsSync)(path));
			const { artifact } = await host.publish({
				...rest,
				files,
				section,
				token,
				comment: common.comment === "auto" ? "auto" : "never"
			});
			return artifact;
		}
		function strictness(common, host) {
			const byEvent = host.run.pullRequest === undefined ? "fail" : "warn";
			return {
				failOn: common["fail-on"],
				onInconclusive: common["on-inconclusive"] ?? byEvent
			};
		}
		function printHeadline(section, errorClass, { log }) {
			const text = `${section.title}: ${section.headline}`;
			if (errorClass === "none") log.info(text);
			else log.error(text);
		}
		async function concludeFailure({ name, title, afterMerge = false }, error, common, host) {
			const explanation = (0, errors.WE)(error);
			reportFailure(name, explanation, host);
			const section = failureSection(name, title, explanation);
			const telling = common === undefined ? publishUnread(section, explanation, host) : publishFailure(section, explanation, common, {
				host,
				afterMerge
			});
			const outputs = await telling.catch(() => ({}));
			return {
				errorClass: explanation.errorClass,
				status: "fail",
				outputs
			};
		}
		function reportFailure(name, { message, where, hint, bug }, { log }) {
			log.error(`${name}: ${(0, errors.mu)(message, hint)}`, where);
			if (bug !== undefined) log.info(bug);
		}
		async function publishUnread(section, { errorClass }, host) {
			if (host.run.host === "terminal") return {};
			const comment = (host.input("comment") ?? "auto") === "auto" ? "auto" : "never";
			const token = host.input("github-token");
			const rest = {
				files: [],
				digest: "sha256:00000000",
				action: section.id,
				root: host.temporary,
				errorClass
			};
			return { "record-artifact": (await host.publish({
				...rest,
				section,
				token,
				comment
			})).artifact };
		}
		async function publishFailure(section, { errorClass }, common, { host, afterMerge }) {
			const verdict = {
				status: "fail",
				checks: []
			};
			const folder = common["output-dir"];
			const { writeReports } = await __webpack_require__.e(2228).then(__webpack_require__.bind(__webpack_require__, 72228));
			const reports = await writeReports({
				action: section.id,
				section,
				verdict,
				errorClass,
				outputs: {},
				details: undefined,
				record: undefined,
				folder,
				run: host.run,
				model: common.model
			});
			const files = [
				reports.json,
				reports.html,
				reports.markdown
			];
			const artifact = await publish(section, common, host, {
				files,
				digest: "sha256:00000000",
				action: section.id,
				root: folder,
				...afterMerge ? { afterMerge } : {}
			});
			return {
				"report-json": reports.json,
				"report-html": reports.html,
				"summary-markdown": reports.markdown,
				"record-artifact": artifact
			};
		}
		function onSignals(controller, host) {
			const stop = () => {
				host.log.warning("stopping: the run was cancelled");
				controller.abort();
				setTimeout(() => process.exit(1), graceMilliseconds).unref();
			};
			process.once("SIGINT", stop);
			process.once("SIGTERM", stop);
			return () => {
				process.off("SIGINT", stop);
				process.off("SIGTERM", stop);
			};
		}
		var lib_open = __webpack_require__(7665);
		var terminal = __webpack_require__(80538);
		;
		const actions = {
			"validate-data": async () => (await __webpack_require__.e(9450).then(__webpack_require__.bind(__webpack_require__, 69450))).validateData,
			train: async () => (await __webpack_require__.e(5377).then(__webpack_require__.bind(__webpack_require__, 45377))).train,
			"evaluate-gate": async () => (await __webpack_require__.e(5613).then(__webpack_require__.bind(__webpack_require__, 55613))).evaluateGate,
			"register-model": async () => (await __webpack_require__.e(1498).then(__webpack_require__.bind(__webpack_require__, 51498))).registerModel,
			"deploy-canary": async () => (await __webpack_require__.e(8630).then(__webpack_require__.bind(__webpack_require__, 18630))).deployCanary,
			"check-drift": async () => (await __webpack_require__.e(41).then(__webpack_require__.bind(__webpack_require__, 50041))).checkDrift
		};
		const aliases = {
			validate: "validate-data",
			gate: "evaluate-gate",
			register: "register-model",
			deploy: "deploy-canary",
			drift: "check-drift"
		};
		var terminal_host = __webpack_require__(64597);
		var gather = __webpack_require__(18653);
		var verify_options = __webpack_require__(10966);
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_util_ = __webpack_require__(57975);
		var digest_path = __webpack_require__(70585);
		;
		const git = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
		async function checkOut(commit, workspace, folder) {
			await git("git", [
				"worktree",
				"add",
				"--detach",
				"--quiet",
				folder,
				commit
			], { cwd: workspace }).catch((cause) => {
				throw (0, errors.Xu)(`the commit ${commit} can not be checked out here`, {
					hint: `Run this in a checkout of the model's repository that has it: git fetch origin ${commit}.`,
					cause
				});
			});
			return {
				folder,
				async [Symbol.asyncDispose]() {
					await git("git", [
						"worktree",
						"remove",
						"--force",
						folder
					], { cwd: workspace }).catch(() => undefined);
				}
			};
		}
		async function fetchData(data, source, checkout) {
			for (const { name, digest } of data) {
				if (/[*?]/.test(name)) await copyPattern(name, source, checkout);
				else await copyNamed(name, digest, source, checkout);
			}
		}
		async function copyNamed(name, digest, { folder, workingDirectory }, checkout) {
			const target = (0, lib_files.lG)(checkout, (0, external_node_path_.join)(workingDirectory, name));
			if (await digestOf(target) === digest) return;
			const [here] = [(0, external_node_path_.join)(folder, workingDirectory, name), (0, external_node_path_.join)(folder, name)].filter((path) => (0, external_node_fs_.existsSync)(path));
			const same = here !== undefined && await digestOf(here) === digest ? here : await findByDigest(folder, digest);
			const from = same ?? here;
			if (from === undefined) {
				if ((0, external_node_fs_.existsSync)(target)) return;
				throw (0, errors.Xu)(`the data ${name} with the digest ${digest} are not in ${folder}`, { hint: "Name the folder that holds them: --data FOLDER." });
			}
			await copy(from, target);
		}
		async function copyPattern(pattern, { folder, workingDirectory }, checkout) {
			const root = (0, external_node_path_.join)(folder, workingDirectory);
			let found = 0;
			for await (const path of (0, promises_.glob)(pattern, { cwd: root })) {
				const inside = (0, external_node_path_.relative)(root, (0, external_node_path_.join)(root, path));
				if (inside.startsWith("..") || (0, external_node_path_.isAbsolute)(inside)) continue;
				await copy((0, external_node_path_.join)(root, inside), (0, lib_files.lG)(checkout, (0, external_node_path_.join)(workingDirectory, inside)));
				found++;
			}
			if (found === 0) throw (0, errors.Xu)(`no data match ${pattern} in ${root}`, { hint: "Name the folder that holds them: --data FOLDER." });
		}
		const digestOf = async (path) => (0, external_node_fs_.existsSync)(path) ? (await (0, digest_path.GV)(path, path).catch(() => undefined))?.digest : undefined;
		async function findByDigest(folder, digest) {
			const skipped = /(^|\/)(\.git|node_modules|\.venv|venv)\/$/;
			const files = await (0, digest_path.CS)(folder, folder, (path) => !skipped.test(path)).catch(() => []);
			for (const path of files) if (await (0, lib_files.Q3)((0, external_node_path_.join)(folder, path)) === digest) return (0, external_node_path_.join)(folder, path);
			return undefined;
		}
		async function copy(from, to) {
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(to), { recursive: true });
			await (0, promises_.cp)(from, to, {
				recursive: true,
				mode: external_node_fs_.constants.COPYFILE_FICLONE
			});
		}
		;
		function compareRuns(runs) {
			return [...inputChecks(runs), ...outputChecks(runs)];
		}
		function inputChecks({ recorded, again }) {
			const [before, now] = [materialsOf(recorded), materialsOf(again)];
			const data = [...before].filter(([name]) => name !== "inputs");
			const differing = data.filter(([name, digest]) => now.get(name) !== digest).map(([name]) => name);
			const environment = environmentDifferences(environmentOf(recorded), environmentOf(again));
			const inputs = differing.length === 0 ? {
				id: "inputs",
				status: "pass",
				message: `code and data are those of the record (${data.map(([name]) => name).join(", ")})`
			} : {
				id: "inputs",
				status: "warn",
				message: `${differing.join(", ")} differ from the record`,
				hint: "Give the data of the run with --data."
			};
			const [first] = environment;
			const surroundings = first === undefined ? {
				id: "environment",
				status: "pass",
				message: "the same platform, interpreters, packages and lock files"
			} : {
				id: "environment",
				status: "warn",
				n: environment.length,
				message: `${first}${environment.length > 1 ? ` (and ${environment.length - 1} more differences)` : ""}`
			};
			return [inputs, surroundings];
		}
		const materialsOf = (record) => new Map((0, record_audit.IJ)(record).materials.map(({ name, digest }) => [name, digest]));
		const environmentOf = (record) => (0, record_story.lJ)(record, "buildDefinition", "internalParameters", "environment");
		function environmentDifferences(before, now) {
			const [left, right] = [leaves(before), leaves(now)];
			return [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key)).sort().map((key) => `${key} was ${left.get(key) ?? "absent"}, and is ${right.get(key) ?? "absent"}`);
		}
		function leaves(value, path = "") {
			if (Array.isArray(value)) {
				return new Map(value.map((entry) => {
					const [name = "", version = ""] = String(entry).split("==");
					return [`${path} ${name}`, version];
				}));
			}
			if (typeof value !== "object" || value === null) return new Map([[path, String(value)]]);
			return new Map(Object.entries(value).flatMap(([key, entry]) => [...leaves(entry, path === "" ? key : `${path} ${key}`)]));
		}
		function outputChecks({ recorded, again, metrics, tolerance }) {
			const [before, now] = [(0, record_story.Z6)(recorded)[0], (0, record_story.Z6)(again)[0]];
			const same = before === now;
			const model = same ? {
				id: "model",
				status: "pass",
				observed: now ?? "",
				message: "the same model, byte for byte"
			} : {
				id: "model",
				status: tolerance > 0 ? "warn" : "fail",
				observed: now ?? "",
				limit: before ?? "",
				message: `another model: ${now ?? "none"}, and ${before ?? "none"} was recorded`,
				hint: "Fix the seeds and versions that the training depends on, or compare its metrics with --tolerance."
			};
			const values = metrics === undefined ? [] : metricChecks(metrics, tolerance);
			if (same || tolerance === 0 || values.length > 0) return [model, ...values];
			const unknown = {
				id: "metrics",
				status: "inconclusive",
				message: "the version keeps no metrics to compare, and the model differs"
			};
			return [model, unknown];
		}
		function metricChecks({ recorded, again }, tolerance) {
			const names = Object.keys(recorded).filter((name) => typeof recorded[name] === "number");
			return names.map((name) => {
				const [before, now] = [Number(recorded[name]), again[name]];
				const id = `metric:${name}`;
				if (typeof now !== "number" || !Number.isFinite(now)) return {
					id,
					status: "fail",
					limit: before,
					message: `${name} was ${before}, and now there is none`
				};
				const allowed = tolerance * Math.abs(before);
				const difference = Math.abs(now - before);
				const within = difference <= allowed;
				return {
					id,
					status: within ? "pass" : "fail",
					observed: now,
					limit: before,
					message: `${name} is ${now}, and was ${before} (allowed difference ${allowed})`
				};
			});
		}
		;
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
		const usage = "modelflight reproduce <models:/name@alias | models:/name/version | path of a model>";
		const what = "Trains a model again as its record says, on this machine: checks out the commit beside this checkout, takes the data by their digest,\n" + "runs the recorded command, and compares. Exit codes: 0 equal; 1 different, with what differs; 2 the commit, data or variables are missing; 4 the evidence does not hold.";
		const optionTexts = {
			registry: "registry of the model (default: registry of register-model in modelflight.yml, else file:.modelflight/registry)",
			records: "folder of records of the model (default: .modelflight/records, where it is)",
			data: "folder that holds the data (default: this checkout)",
			env: "variable that the command needs, NAME=value; the record names them, and not their values",
			tolerance: "relative difference that the metrics may have (default 0: the model must be the same, byte for byte)",
			json: "print what was found as JSON"
		};
		async function runReproduce(parsed, surroundings) {
			if (parsed.options.get("help") === "true") return surroundings.stdout.write((0, verify_options.L)(usage, what, optionTexts));
			(0, verify_options.Jr)("reproduce", parsed, optionTexts);
			const host = (0, terminal_host.P)(parsed, surroundings);
			const temporary = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporary, "modelflight-reproduce-"));
			try {
				const context = {
					workingDirectory: surroundings.cwd,
					signal: new AbortController().signal,
					credential: host.credential,
					temporary
				};
				const found = await findTraining(parsed, surroundings, context, host.workspace);
				const { verdict, again } = await reproduce(found, {
					parsed,
					surroundings,
					temporary,
					workspace: host.workspace
				});
				const section = sectionOf(found, again, verdict);
				const json = parsed.options.get("json") === "true";
				const { stdout } = surroundings;
				if (json) stdout.write(`${JSON.stringify({
					status: verdict.status,
					equal: verdict.status !== "fail" && verdict.status !== "inconclusive",
					digest: found.digest,
					again: reproduce_digestOf(again),
					checks: verdict.checks
				}, null, 2)}\n`);
				else stdout.write((0, terminal.b)(section, {
					colour: stdout.interactive && surroundings.environment["NO_COLOR"] === undefined,
					width: 120
				}));
				surroundings.exit(errors.hS[(0, lib_verdict.ax)(verdict, {
					failOn: "fail",
					onInconclusive: "fail"
				})]);
			} finally {
				await (0, promises_.rm)(temporary, {
					recursive: true,
					force: true
				});
			}
		}
		async function findTraining(parsed, surroundings, context, workspace) {
			const kept = new Map([...parsed.options].filter(([name]) => name === "registry" || name === "records"));
			const options = await (0, verify_options.qf)({
				...parsed,
				options: kept
			}, surroundings, workspace);
			const gathered = await (0, gather.kg)(options, context);
			const audit = await (0, record_audit.ux)(gathered.records);
			const [fault] = [...gathered.checks, ...audit.checks].filter(({ status }) => status === "fail");
			if (fault !== undefined) throw (0, errors.he)(`the evidence does not hold: ${fault.message}`, { hint: `See modelflight verify ${options.model}.` });
			const digest = gathered.digest ?? "";
			const { trained, data } = (0, record_story.dH)(audit.records, digest);
			if (trained === undefined) throw (0, errors.Xu)(`no record says how ${options.model} was trained`, { hint: "Give the folder of its records with --records." });
			return {
				digest,
				trained,
				data,
				metrics: gathered.version === undefined ? undefined : await metricsOf(gathered.version, options.registry, context)
			};
		}
		async function metricsOf(version, uri, context) {
			const registry = await (0, lib_open.M)(uri, context);
			const { evidence } = await registry.download(version, (0, external_node_path_.join)(context.temporary, "evidence"), ["evidence"]);
			return evidence.metrics === undefined ? undefined : await numbersIn(evidence.metrics);
		}
		async function keptMetrics(folder) {
			const name = (await (0, promises_.readdir)(folder).catch(() => [])).find((each) => /^metrics\.(json|ya?ml|toml)$/.test(each));
			return name === undefined ? undefined : await numbersIn((0, external_node_path_.join)(folder, name));
		}
		async function numbersIn(path) {
			const { readMetrics } = await __webpack_require__.e(6446).then(__webpack_require__.bind(__webpack_require__, 96446));
			const file = await readMetrics(await (0, promises_.readFile)(path), (0, external_node_path_.basename)(path)).catch((error) => {
				if (error instanceof Error && "errorClass" in error) return undefined;
				throw error;
			});
			if (file === undefined) return undefined;
			const { metrics } = file;
			return Object.fromEntries([...metrics].map(([name, { value }]) => [name, value]));
		}
		async function reproduce(found, { parsed, surroundings, temporary, workspace }) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const { trained, data } = found;
				const { run } = (0, record_audit.IJ)(trained);
				if (run.sha === "") throw (0, errors.Xu)("the record names no commit, so there is nothing to check out", { hint: "Train in a git checkout." });
				const tolerance = toleranceOf(parsed.options.get("tolerance"));
				const asked = (0, record_story.lJ)(trained, "buildDefinition", "externalParameters");
				const env = variables(asked, parsed.options.get("env"));
				const workingDirectory = String(asked["workingDirectory"] ?? ".");
				const checkout = __addDisposableResource(env_1, await checkOut(run.sha, workspace, (0, external_node_path_.join)(temporary, "checkout")), true);
				const source = {
					folder: parsed.options.get("data") === undefined ? workspace : (0, external_node_path_.join)(surroundings.cwd, parsed.options.get("data") ?? ""),
					workingDirectory
				};
				await fetchData(data, source, checkout.folder);
				const again = await trainAgain(trained, {
					env,
					workingDirectory,
					data: data.map(({ name }) => name)
				}, checkout.folder, surroundings);
				const now = await keptMetrics((0, external_node_path_.join)(checkout.folder, ".modelflight", "train"));
				const metrics = found.metrics === undefined || now === undefined ? undefined : {
					recorded: found.metrics,
					again: now
				};
				const checks = compareRuns({
					recorded: trained,
					again,
					metrics,
					tolerance
				});
				const dirty = (0, record_story.lJ)(trained, "buildDefinition", "internalParameters")["uncommittedChanges"] === true;
				const note = {
					id: "commit",
					status: "warn",
					message: "the recorded run had changes that were not committed: they are not in this one"
				};
				return {
					verdict: (0, lib_verdict.Vj)(dirty ? [note, ...checks] : checks),
					again
				};
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		function toleranceOf(text) {
			const value = Number(text ?? "0");
			if (Number.isFinite(value) && value >= 0 && text !== "") return value;
			throw (0, errors.Xu)(`--tolerance: expected a number >= 0, got ${JSON.stringify(text)}`);
		}
		function variables(asked, given) {
			const names = Array.isArray(asked["env"]) ? asked["env"].map(String) : [];
			const known = new Set((given ?? "").split("\n").map((line) => line.split("=")[0]));
			const missing = names.filter((name) => !known.has(name));
			if (missing.length > 0) throw (0, errors.Xu)(`the command had the variables ${missing.join(", ")}, whose values are not on record`, { hint: "Give each with --env NAME=value." });
			return given;
		}
		async function trainAgain(trained, order, folder, surroundings) {
			const asked = (0, record_story.lJ)(trained, "buildDefinition", "externalParameters");
			const seeds = (0, record_story.lJ)(trained, "buildDefinition", "internalParameters")["seeds"];
			const model = trained.statement.subject[0]?.name;
			const options = new Map([
				["run", String(asked["run"])],
				["shell", String(asked["shell"])],
				["working-directory", order.workingDirectory],
				["params", asked["params"] === undefined ? undefined : JSON.stringify(asked["params"])],
				["data", order.data.length === 0 ? undefined : order.data.join("\n")],
				["env", order.env],
				["seeds", Array.isArray(seeds) && seeds.length > 1 ? String(seeds.length) : undefined],
				["cache", "false"],
				["require-validated", "false"],
				["model-path", model === undefined ? undefined : (0, external_node_path_.join)(folder, model)]
			]);
			const given = new Map([...options].filter((entry) => entry[1] !== undefined));
			let outputs = {};
			let exit = 0;
			const quiet = {
				write: () => undefined,
				interactive: false
			};
			const onExit = (status) => {
				exit = status;
			};
			const host = (0, terminal_host.P)({
				command: "train",
				words: [],
				options: given
			}, {
				...surroundings,
				cwd: folder,
				stdout: quiet,
				exit: onExit
			});
			const output = (values) => {
				outputs = values;
			};
			await runAction(await actions.train(), {
				...host,
				output,
				exit: onExit
			});
			const path = outputs["record"] ?? "";
			if (exit !== 0 || path === "") throw (0, errors.Xu)("the training did not give a model this time", { hint: "Its output is above." });
			const file = {
				name: (0, external_node_path_.basename)(path),
				bytes: await (0, promises_.readFile)(path)
			};
			const { records } = await (0, record_audit.ux)([file]);
			const [record] = records;
			if (record === undefined) throw (0, errors.he)("the new training left no record that can be read");
			return record;
		}
		const reproduce_digestOf = (record) => `sha256:${record.statement.subject[0]?.digest.sha256 ?? ""}`;
		function sectionOf({ digest, trained }, again, verdict) {
			const equal = reproduce_digestOf(again) === digest;
			const first = verdict.checks.find(({ status }) => status === "fail" || status === "inconclusive") ?? verdict.checks.find(({ status }) => status === "warn");
			const outcome = verdict.status === "fail" || verdict.status === "inconclusive" ? "different" : equal ? "equal" : "equal within the tolerance";
			return {
				id: "reproduce",
				title: "Reproduction",
				tone: verdict.status,
				headline: `${outcome}${first === undefined ? "" : `: ${first.message}`}`,
				blocks: [(0, lib_document.tp)(["Check", "What was found"], verdict.checks.map(({ id, status, message }) => [{
					kind: "status",
					tone: status,
					text: id
				}, message])), (0, lib_document.FY)("Commit ", (0, lib_document.aY)((0, record_audit.IJ)(trained).run.sha), ", record ", (0, lib_document.aY)(trained.digest), ".")]
			};
		}
	}),
	88240: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => commonOutputs,
			j: () => commonInputs
		});
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69492);
		const commonInputs = {
			config: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
				description: "Configuration file; it need not exist.",
				default: "modelflight.yml"
			}),
			model: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({ description: "Name of the model that this is about." })),
			"working-directory": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
				description: "Folder that relative paths start from.",
				default: "."
			}),
			"github-token": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.rJ)({ description: "Token for the comment, checks and evidence of other runs." })),
			"fail-on": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.yL)([
				"fail",
				"warn",
				"never"
			], {
				description: "From which status on the step fails. Errors of inputs, limits, policy and dependencies always fail it.",
				default: "fail",
				policy: true
			}),
			"on-inconclusive": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.lq)((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.yL)(["fail", "warn"], {
				description: "What an inconclusive verdict does; on pull requests `warn`, else `fail`.",
				policy: true
			})),
			"policy-from": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.yL)(["base", "head"], {
				description: "On pull requests: the branch that gate, contract, limits and addresses are read from.",
				default: "base"
			}),
			comment: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.yL)([
				"auto",
				"never",
				"from-artifact"
			], {
				description: "Whether to write the pull request comment. `from-artifact`, in a workflow on `workflow_run`, only writes the comments of pull requests from forks.",
				default: "auto"
			}),
			"output-dir": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae)({
				description: "Folder for records, reports and profiles.",
				default: ".modelflight"
			}),
			plan: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Jt)({
				description: "Say what would be done, and do nothing.",
				default: "false"
			})
		};
		const commonOutputs = {
			status: { description: "`pass`, `warn`, `fail` or `inconclusive`." },
			"error-class": { description: "`none`, `check-failed`, `input-error`, `limit-exceeded`, `policy-refused`, `dependency-failed` or `inconclusive`." },
			"report-json": { description: "Path of the machine-readable report." },
			"report-html": { description: "Path of the HTML report." },
			"summary-markdown": { description: "Path of the action's part of the comment, as Markdown." },
			record: { description: "Path of the action's record (an in-toto Statement)." },
			"record-digest": { description: "Digest of the record." },
			"record-artifact": { description: "Name of the artifact that holds records, reports and profiles." }
		};
	}),
	59245: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bk: () => actionNames,
			u_: () => configuredOn,
			vF: () => loadConfiguration,
			LB: () => loadOwnFile,
			qs: () => unknownInputs
		});
		var external_node_fs_ = __webpack_require__(73024);
		var common = __webpack_require__(88240);
		var errors = __webpack_require__(66990);
		var files = __webpack_require__(45182);
		var nearest = __webpack_require__(87899);
		var pointer = __webpack_require__(12744);
		;
		function surelyFits(value, schema, root = schema) {
			return Object.entries(schema).every(([keyword, argument]) => tests[keyword]?.(value, argument, schema, root) ?? false);
		}
		const always = () => true;
		const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		const ofNumber = (holds) => (value, limit) => typeof value !== "number" || typeof limit === "number" && holds(value, limit);
		const ofText = (holds) => (value, limit) => typeof value !== "string" || typeof limit === "number" && holds([...value].length, limit);
		const ofList = (holds) => (value, limit) => !Array.isArray(value) || typeof limit === "number" && holds(value.length, limit);
		const atLeast = (value, limit) => value >= limit;
		const atMost = (value, limit) => value <= limit;
		const tests = {
			$schema: always,
			$id: always,
			$defs: always,
			title: always,
			description: always,
			default: always,
			examples: always,
			type: (value, types) => [types].flat().some((type) => hasType(value, type)),
			const: (value, wanted) => isScalar(wanted) && value === wanted,
			enum: (value, wanted) => isScalar(value) && wanted.includes(value),
			minimum: ofNumber(atLeast),
			maximum: ofNumber(atMost),
			exclusiveMinimum: ofNumber((value, limit) => value > limit),
			exclusiveMaximum: ofNumber((value, limit) => value < limit),
			minLength: ofText(atLeast),
			maxLength: ofText(atMost),
			minItems: ofList(atLeast),
			maxItems: ofList(atMost),
			minProperties: (value, limit) => !isMap(value) || typeof limit === "number" && Object.keys(value).length >= limit,
			pattern: (value, pattern) => typeof value !== "string" || new RegExp(String(pattern), "u").test(value),
			required: (value, names) => !isMap(value) || names.every((name) => Object.hasOwn(value, name)),
			properties: (value, parts, _schema, root) => !isMap(value) || Object.entries(parts).every(([name, part]) => !Object.hasOwn(value, name) || surelyFits(value[name], part, root)),
			additionalProperties: (value, rest, schema, root) => !isMap(value) || othersFit(value, rest, schema, root),
			items: (value, part, _schema, root) => !Array.isArray(value) || value.every((item) => surelyFits(item, part, root)),
			anyOf: (value, parts, _schema, root) => parts.some((part) => surelyFits(value, part, root)),
			allOf: (value, parts, _schema, root) => parts.every((part) => surelyFits(value, part, root)),
			$ref: (value, reference, _schema, root) => {
				const name = /^#\/\$defs\/([A-Za-z0-9_-]+)$/.exec(String(reference))?.[1];
				const part = name === undefined ? undefined : root.$defs?.[name];
				return part !== undefined && surelyFits(value, part, root);
			}
		};
		function othersFit(value, rest, schema, root) {
			if (schema.patternProperties !== undefined) return false;
			const others = Object.keys(value).filter((name) => !Object.hasOwn(schema.properties ?? {}, name));
			if (typeof rest === "boolean") return rest || others.length === 0;
			return others.every((name) => surelyFits(value[name], rest, root));
		}
		const isScalar = (value) => value === null || [
			"string",
			"number",
			"boolean"
		].includes(typeof value);
		function hasType(value, type) {
			switch (type) {
				case "null": return value === null;
				case "array": return Array.isArray(value);
				case "object": return isMap(value);
				case "integer": return Number.isInteger(value);
				case "number": return typeof value === "number" && Number.isFinite(value);
				case "string":
				case "boolean": return typeof value === type;
				default: return type;
			}
		}
		;
		const actionNames = [
			"validate-data",
			"train",
			"evaluate-gate",
			"register-model",
			"deploy-canary",
			"check-drift"
		];
		const onlyAsInput = [
			"config",
			"github-token",
			"policy-from",
			"plan",
			"working-directory"
		];
		async function loadConfiguration(path, workspace, action, spec, policy) {
			const name = (0, files.Gt)(path, workspace);
			const [headText, baseText] = [(0, external_node_fs_.existsSync)(path) ? await (0, files.readText)(path, name) : undefined, await readBase(path, policy)];
			if (headText === undefined && baseText === undefined) return {
				head: undefined,
				base: undefined
			};
			const head = headText === undefined ? undefined : await parseConfiguration(headText, name, action, spec);
			const base = baseText === undefined ? undefined : await parseConfiguration(baseText, `${name} (base branch)`, action, spec);
			return {
				head,
				base
			};
		}
		async function loadOwnFile(path, workspace, spec, names, policy) {
			const name = (0, files.Gt)(path, workspace);
			const [headText, baseText] = [(0, external_node_fs_.existsSync)(path) ? await (0, files.readText)(path, name) : undefined, await readBase(path, policy)];
			if (headText === undefined && baseText === undefined) throw (0, errors.Xu)(`there is no file ${name}`, { where: { file: name } });
			const schema = ownFileSchema(spec, names);
			const head = headText === undefined ? undefined : await parseFile(headText, name, schema);
			const base = baseText === undefined ? undefined : await parseFile(baseText, `${name} (base branch)`, schema);
			return {
				head,
				base
			};
		}
		const ownFileSchema = (spec, names) => ({
			type: "object",
			additionalProperties: false,
			properties: Object.fromEntries(names.flatMap((name) => spec[name] === undefined ? [] : [[name, spec[name].schema]]))
		});
		async function readBase(path, policy) {
			try {
				const { origin, text } = await policy.read(path);
				return origin === "base" ? text : undefined;
			} catch (error) {
				if (error instanceof errors.HR && error.errorClass === "input-error") return undefined;
				throw error;
			}
		}
		const parseConfiguration = (text, file, action, spec) => parseFile(text, file, fileSchema({ [action]: sectionSchema(spec) }));
		async function parseFile(text, file, schema) {
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const located = parseYaml(text, file);
			if (located.value === null) throw (0, errors.Xu)(`${file} is empty`, {
				where: {
					file,
					line: 1
				},
				hint: "Write what it should hold, or remove the file."
			});
			if (surelyFits(located.value, schema)) return located;
			const { requireSchema } = await Promise.all([__webpack_require__.e(2210), __webpack_require__.e(1394)]).then(__webpack_require__.bind(__webpack_require__, 1394));
			requireSchema(located, schema, file);
			return located;
		}
		function fileSchema(sections) {
			const shared = Object.entries(common.j).filter(([name]) => !onlyAsInput.includes(name));
			return {
				type: "object",
				additionalProperties: false,
				properties: {
					...Object.fromEntries(shared.map(([name, field]) => [name, field.schema])),
					...Object.fromEntries(actionNames.map((name) => [name, sections[name] ?? { type: "object" }]))
				}
			};
		}
		function sectionSchema(spec) {
			const fields = Object.entries({
				...common.j,
				...spec
			}).filter(([name]) => !onlyAsInput.includes(name));
			return {
				type: "object",
				additionalProperties: false,
				properties: Object.fromEntries(fields.map(([name, field]) => [name, field.schema]))
			};
		}
		function configured(file, action, name) {
			if (file === undefined || onlyAsInput.includes(name)) return undefined;
			const section = member(file, action);
			return (section && member(section, name)) ?? (name in common.j ? member(file, name) : undefined);
		}
		function configuredOn(branch, { own, ...file }, action, name) {
			const first = own?.[branch];
			return (first && member(first, name)) ?? configured(file[branch], action, name);
		}
		function member(parent, key) {
			const { value, file } = parent;
			if (!isObject(value) || !Object.hasOwn(value, key) || value[key] === null || value[key] === undefined) return undefined;
			const step = `/${(0, pointer.l)(key)}`;
			return {
				value: value[key],
				file,
				at: (pointer) => parent.at(`${step}${pointer}`)
			};
		}
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function unknownInputs(given, known) {
			return given.filter((name) => !known.includes(name)).map((name) => {
				const meant = (0, nearest.p)(name, known);
				return `${name}: is not an input of this action${meant === undefined ? "" : `; did you mean ${meant}?`}`;
			});
		}
	}),
	69492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ae: () => path,
			Jt: () => flag,
			Qq: () => text,
			W7: () => fileOf,
			ai: () => number,
			bg: () => FieldError,
			lq: () => optional,
			nd: () => integer,
			p0: () => duration,
			p_: () => list,
			rJ: () => secret,
			uv: () => structured,
			yL: () => oneOf,
			yU: () => someOf
		});
		var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87899);
		class FieldError extends Error {}
		function field(meta, schema, parse, accept) {
			return {
				description: meta.description,
				default: meta.default,
				required: meta.default === undefined,
				secret: false,
				policy: meta.policy ?? false,
				structured: false,
				schema: {
					...schema,
					description: meta.description
				},
				parse,
				accept
			};
		}
		const asText = (parse) => (located, context) => parse(String(located.value), context);
		const text = (meta) => {
			const parse = (value) => value;
			return field(meta, { type: "string" }, parse, asText(parse));
		};
		const secret = (meta) => ({
			...text(meta),
			secret: true
		});
		const oneOf = (values, meta) => {
			const parse = (value) => {
				if (values.includes(value)) return value;
				const meant = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(value, values);
				throw new FieldError(`expected one of ${values.join(", ")}, got ${JSON.stringify(value)}${meant ? `; did you mean ${meant}?` : ""}`);
			};
			return field(meta, { enum: values }, parse, asText(parse));
		};
		const flag = (meta) => {
			const parse = (value) => {
				if (value === "true" || value === "false") return value === "true";
				throw new FieldError(`expected true or false, got ${JSON.stringify(value)}`);
			};
			return field(meta, { type: "boolean" }, parse, asText(parse));
		};
		const number = (meta) => numeric("number", meta);
		const integer = (meta) => numeric("integer", meta);
		function numeric(type, meta) {
			const expected = `expected ${type === "integer" ? "a whole number" : "a number"}${boundsInWords(meta)}`;
			const parse = (value) => {
				const parsed = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value) ? Number(value) : Number.NaN;
				const fits = type === "integer" ? Number.isSafeInteger(parsed) : Number.isFinite(parsed);
				if (!fits || parsed < (meta.min ?? -Infinity) || parsed > (meta.max ?? Infinity)) {
					throw new FieldError(`${expected}, got ${JSON.stringify(value)}`);
				}
				return parsed;
			};
			const bounds = {
				...meta.min === undefined ? {} : { minimum: meta.min },
				...meta.max === undefined ? {} : { maximum: meta.max }
			};
			return field(meta, {
				type,
				...bounds
			}, parse, asText(parse));
		}
		function boundsInWords({ min, max }) {
			if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
			if (min !== undefined) return ` >= ${min}`;
			return max === undefined ? "" : ` <= ${max}`;
		}
		const list = (meta) => {
			const parse = (value) => value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
			const accept = ({ value }) => Array.isArray(value) ? value.map(String) : parse(String(value));
			return field(meta, { anyOf: [{ type: "string" }, {
				type: "array",
				items: { type: "string" }
			}] }, parse, accept);
		};
		const someOf = (values, meta) => {
			const word = oneOf(values, meta);
			const parse = (value, context) => {
				const given = value.split(/[\n,]/).map((part) => part.trim());
				return [...new Set(given.filter((part) => part !== "").map((part) => word.parse(part, context)))];
			};
			const accept = ({ value }, context) => parse(Array.isArray(value) ? value.map(String).join("\n") : String(value), context);
			return field(meta, { anyOf: [{ type: "string" }, {
				type: "array",
				items: { enum: values }
			}] }, parse, accept);
		};
		const path = (meta) => {
			const parse = (value, context) => context.resolvePath(value);
			return field(meta, { type: "string" }, parse, asText(parse));
		};
		const fileOf = (names, meta) => ({
			...path(meta),
			holds: names
		});
		const duration = (meta) => {
			const parse = (value) => {
				const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)?$/.exec(value);
				if (match === null) throw new FieldError(`expected a duration such as 90s, 15m or 2h, got ${JSON.stringify(value)}`);
				return Number(match[1]) * (secondsPer[match[2] ?? "s"] ?? 1);
			};
			return field(meta, { type: ["string", "number"] }, parse, asText(parse));
		};
		const secondsPer = {
			ms: .001,
			s: 1,
			m: 60,
			h: 3600,
			d: 86400
		};
		const structured = (schema, meta) => {
			const parse = (value, context) => context.parseYaml(value, `input ${meta.name}`);
			return {
				...field(meta, schema, parse, (located) => located),
				structured: true
			};
		};
		const optional = (inner) => ({
			...inner,
			required: false
		});
	}),
	12744: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => escapePointer,
			w: () => fieldName
		});
		const escapePointer = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
		const unescapePointer = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
		const fieldName = (pointer) => pointer.slice(1).split("/").map(unescapePointer).join(".");
	})
};
