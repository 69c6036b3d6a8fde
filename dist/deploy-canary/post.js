import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	421: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
	}),
	598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	24: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	455: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
	}),
	760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	75: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	466: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
	}),
	961: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { e: () => abandon_abandon });
		var errors = __nccwpck_require__(300);
		var external_node_path_ = __nccwpck_require__(760);
		;
		function nearest_nearest(word, candidates) {
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
		;
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
		const fields_text = (meta) => {
			const parse = (value) => value;
			return field(meta, { type: "string" }, parse, asText(parse));
		};
		const secret = (meta) => ({
			...fields_text(meta),
			secret: true
		});
		const oneOf = (values, meta) => {
			const parse = (value) => {
				if (values.includes(value)) return value;
				const meant = nearest_nearest(value, values);
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
		;
		const commonInputs = {
			config: fields_text({
				description: "Configuration file; it need not exist.",
				default: "modelflight.yml"
			}),
			model: optional(fields_text({ description: "Name of the model that this is about." })),
			"working-directory": fields_text({
				description: "Folder that relative paths start from.",
				default: "."
			}),
			"github-token": optional(secret({ description: "Token for the comment, checks and evidence of other runs." })),
			"fail-on": oneOf([
				"fail",
				"warn",
				"never"
			], {
				description: "From which status on the step fails. Errors of inputs, limits, policy and dependencies always fail it.",
				default: "fail",
				policy: true
			}),
			"on-inconclusive": optional(oneOf(["fail", "warn"], {
				description: "What an inconclusive verdict does; on pull requests `warn`, else `fail`.",
				policy: true
			})),
			"policy-from": oneOf(["base", "head"], {
				description: "On pull requests: the branch that gate, contract, limits and addresses are read from.",
				default: "base"
			}),
			comment: oneOf([
				"auto",
				"never",
				"from-artifact"
			], {
				description: "Whether to write the pull request comment. `from-artifact`, in a workflow on `workflow_run`, only writes the comments of pull requests from forks.",
				default: "auto"
			}),
			"output-dir": path({
				description: "Folder for records, reports and profiles.",
				default: ".modelflight"
			}),
			plan: flag({
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
		var external_node_fs_ = __nccwpck_require__(24);
		var files = __nccwpck_require__(20);
		;
		const escapePointer = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
		const unescapePointer = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
		const fieldName = (pointer) => pointer.slice(1).split("/").map(unescapePointer).join(".");
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
			const [headText, baseText] = [(0, external_node_fs_.existsSync)(path) ? await (0, files.yR)(path, name) : undefined, await readBase(path, policy)];
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
			const [headText, baseText] = [(0, external_node_fs_.existsSync)(path) ? await (0, files.yR)(path, name) : undefined, await readBase(path, policy)];
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
			const { parseYaml } = await import("../shared/index.js").then(({ load }) => load("core/yaml"));
			const located = parseYaml(text, file);
			if (located.value === null) throw (0, errors.Xu)(`${file} is empty`, {
				where: {
					file,
					line: 1
				},
				hint: "Write what it should hold, or remove the file."
			});
			if (surelyFits(located.value, schema)) return located;
			const { requireSchema } = await import("../shared/index.js").then(({ load }) => load("core/validation"));
			requireSchema(located, schema, file);
			return located;
		}
		function fileSchema(sections) {
			const shared = Object.entries(commonInputs).filter(([name]) => !onlyAsInput.includes(name));
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
				...commonInputs,
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
			return (section && member(section, name)) ?? (name in commonInputs ? member(file, name) : undefined);
		}
		function configuredOn(branch, { own, ...file }, action, name) {
			const first = own?.[branch];
			return (first && member(first, name)) ?? configured(file[branch], action, name);
		}
		function member(parent, key) {
			const { value, file } = parent;
			if (!isObject(value) || !Object.hasOwn(value, key) || value[key] === null || value[key] === undefined) return undefined;
			const step = `/${escapePointer(key)}`;
			return {
				value: value[key],
				file,
				at: (pointer) => parent.at(`${step}${pointer}`)
			};
		}
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function unknownInputs(given, known) {
			return given.filter((name) => !known.includes(name)).map((name) => {
				const meant = nearest_nearest(name, known);
				return `${name}: is not an input of this action${meant === undefined ? "" : `; did you mean ${meant}?`}`;
			});
		}
		;
		async function readInputs(action, spec, host) {
			const all = {
				...commonInputs,
				...spec
			};
			for (const [name, field] of Object.entries(all)) if (field.secret) maskInput(name, host);
			const context = await fieldContext(all, host);
			const early = earlyInputs(host, context);
			const policy = host.policy(early.policyFrom, early.token);
			const common = await loadConfiguration(early.config, host.workspace, action, spec, policy);
			const configuration = {
				...common,
				...await ownFile(action, spec, {
					host,
					configuration: common,
					context,
					problems: []
				}, policy)
			};
			const problems = unknownInputs(host.given(), Object.keys(all));
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
			return { own: await loadOwnFile(path, sources.host.workspace, spec, field.holds, policy) };
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
			const config = one("config", commonInputs.config);
			const policyFrom = one("policy-from", commonInputs["policy-from"]);
			if (problems.length > 0) throw badInputs(problems);
			return {
				config: (0, files.LI)(config, host.workspace, context.workingDirectory),
				policyFrom,
				token: host.input("github-token")
			};
		}
		async function fieldContext(spec, host) {
			const { workspace } = host;
			const workingDirectory = (0, files.LI)(host.input("working-directory") ?? ".", workspace, workspace);
			const structured = Object.entries(spec).some(([name, field]) => field.structured && host.input(name) !== undefined);
			return {
				workspace,
				workingDirectory,
				parseYaml: structured ? (await import("../shared/index.js").then(({ load }) => load("core/yaml"))).parseYaml : noYaml,
				resolvePath: (path) => (0, files.LI)(path, workspace, (0, external_node_path_.resolve)(workingDirectory))
			};
		}
		const noYaml = (_text, name) => {
			throw new Error(`${name} parses YAML but its field is not marked structured`);
		};
		function readOne(name, field, sources) {
			const { action, host, configuration, context, problems } = sources;
			const given = host.input(name);
			const fromFile = given === undefined ? configuredFor(field, configuredOn("head", configuration, action, name), configuredOn("base", configuration, action, name), configuration) : undefined;
			try {
				if (given !== undefined) return field.parse(given, context);
				if (fromFile !== undefined) return field.accept(fromFile, context);
				if (field.default !== undefined) return field.parse(field.default, context);
				if (field.required) problems.push(`${name}: is required`);
			} catch (error) {
				if (error instanceof errors.HR && error.errorClass !== "input-error") throw at(error, name, fromFile);
				if (!(error instanceof FieldError || error instanceof errors.HR)) throw error;
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
				const [proposed, used] = [configuredOn("head", configuration, action, name), configuredOn("base", configuration, action, name)];
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
		var reference = __nccwpck_require__(470);
		;
		const state_isSame = (one, other) => one !== undefined && one.digest === other.digest && one.image === other.image;
		const initialState = {
			schema: 1,
			generation: 0,
			phase: "idle",
			stable: undefined,
			canary: undefined,
			plan: {
				steps: [],
				onInconclusive: "rollback"
			},
			step: 0,
			weight: 0,
			analysis: "none",
			reason: "",
			owner: undefined
		};
		const state_isFinal = (state) => [
			"idle",
			"held",
			"promoted",
			"rolled-back"
		].includes(state.phase);
		function state_weights(state) {
			const { stable, canary, baseline, weight } = state;
			const beside = baseline !== undefined && weight > 0 ? Math.min(weight, 100 - weight) : 0;
			const left = 100 - weight - beside;
			return [
				...canary !== undefined && weight > 0 ? [{
					instance: canary,
					percent: weight
				}] : [],
				...baseline !== undefined && beside > 0 ? [{
					instance: baseline,
					percent: beside
				}] : [],
				...stable !== undefined && left > 0 ? [{
					instance: stable,
					percent: left
				}] : []
			];
		}
		const comparedWith = ({ baseline, stable }) => baseline ?? stable;
		const state_mirrored = ({ plan, phase, canary }) => plan.exposure === "mirror" && phase === "progressing" ? canary : undefined;
		const isFrozen = ({ phase, plan }) => phase === "held" && plan.onFailure === "freeze";
		function violations(state, isReady) {
			const shares = state_weights(state);
			const sum = shares.reduce((total, { percent }) => total + percent, 0);
			const unready = shares.filter(({ instance }) => !isReady(instance));
			const beside = shares.find(({ instance }) => instance.id === state.baseline?.id)?.percent ?? 0;
			const { previous, stable } = state;
			return [
				...sum === 100 || sum === 0 && state.stable === undefined ? [] : [`the weights sum to ${sum}`],
				...unready.map(({ instance }) => `version ${instance.version} (${instance.id}) gets traffic and is not ready`),
				...(state.phase === "promoting" || state.phase === "promoted") && state.analysis !== "pass" ? [`${state.phase} after the analysis "${state.analysis}"`] : [],
				...state.analysis === "fail" && state.weight > 0 && !isFrozen(state) ? ["traffic to a canary whose analysis failed"] : [],
				...state.baseline === undefined || beside === Math.min(state.weight, 100 - state.weight) ? [] : [`the second set gets ${beside} %`],
				...previous === undefined || isReady(previous) && previous.id !== stable?.id ? [] : ["there is no way back, though it is kept"]
			];
		}
		;
		const finish = { kind: "finish" };
		function reducer_reduce(state, event) {
			switch (event.kind) {
				case "begin": return begin(state, event);
				case "resume": return state_isFinal(state) ? {
					state,
					command: finish
				} : resume({
					...state,
					generation: state.generation + 1,
					owner: event.owner
				});
				case "abort": return abort(state, event.owner, event.reason);
				case "reconcile": return reconcile(state, event);
				case "ready": return ready(state, event.at);
				case "looked": return state.phase === "progressing" ? looked(state, event) : {
					state,
					command: finish
				};
				case "confirmed":
					if (state.phase === "returning") return rollBack(state, "fail", state.reason);
					return state.phase === "promoting" ? promoted(state, event.at) : {
						state,
						command: finish
					};
				case "unready": return unready(state, event);
				case "refused":
					if (state.phase === "returning") return rollBack(state, "fail", `${state.reason}; ${event.reason}`);
					return state.phase === "promoting" ? rollBack(state, "inconclusive", event.reason) : {
						state,
						command: finish
					};
				case "stopped": return {
					state: state.phase === "rolling-back" ? {
						...state,
						phase: "rolled-back",
						baseline: undefined
					} : state,
					command: finish
				};
				case "cancelled": return cancelled(state, event.reason);
				default: return event;
			}
		}
		function begin(state, event) {
			const { revision, plan, owner, retry, times } = event;
			const same = state_isSame(state.canary, revision);
			const generation = state.generation + 1;
			if (!state_isFinal(state)) return adopt({
				...state,
				generation,
				owner
			}, same);
			if (state.previous !== undefined && (!state_isSame(state.stable, revision) || isOver(state, times?.since))) {
				return closeWindow({
					...state,
					generation,
					owner
				}, state.previous);
			}
			if (state_isSame(state.stable, revision)) return {
				state,
				command: finish
			};
			if ((state.phase === "rolled-back" || state.phase === "held") && state.analysis === "fail" && same && !retry) return {
				state,
				command: finish
			};
			if (state.phase === "held" && !same && state.canary !== undefined) {
				return rollBack({
					...state,
					generation,
					owner
				}, "inconclusive", `version ${revision.version} takes the place of version ${state.canary.version}`);
			}
			const { stable } = state;
			const baseline = plan.baseline === "concurrent" && stable !== undefined ? {
				...stable,
				id: generation
			} : undefined;
			const newest = baseline === undefined ? generation : generation + 1;
			const canary = {
				...revision,
				id: newest
			};
			const fresh = {
				canary,
				baseline,
				plan,
				owner,
				generation: newest,
				phase: "starting",
				step: 0,
				weight: 0,
				analysis: "none",
				reason: ""
			};
			return start({
				...state,
				...fresh,
				...times
			});
		}
		function adopt(state, same) {
			if (state.phase === "returning") return goBack(state);
			if (state.phase === "rolling-back") return rollBack(state, state.analysis, state.reason);
			if (same || state.analysis === "pass") return start({
				...state,
				phase: "starting",
				weight: 0
			});
			return rollBack(state, "inconclusive", "another version was asked for before this one was decided");
		}
		function resume(state) {
			return state.phase === "progressing" ? start(state) : adopt(state, true);
		}
		function abort(state, owner, reason) {
			const held = {
				...state,
				owner,
				generation: state.generation + 1
			};
			if (state.phase === "returning") return goBack(held);
			if (state.phase === "promoted" && state.previous !== undefined) return goBack({
				...held,
				phase: "returning",
				reason
			});
			const over = state_isFinal(state) && state.phase !== "held";
			if (over || state.analysis === "pass") return {
				state,
				command: finish
			};
			if (state.phase === "rolling-back") return rollBack(held, state.analysis, state.reason);
			return rollBack(held, state.analysis === "fail" ? "fail" : "inconclusive", reason);
		}
		function goBack(state) {
			const { previous, stable } = state;
			if (previous !== undefined) return {
				state,
				command: {
					kind: "start",
					instances: [previous]
				}
			};
			return {
				state,
				command: stable === undefined ? finish : {
					kind: "confirm",
					canary: stable
				}
			};
		}
		function returned(state) {
			const { previous, stable } = state;
			if (previous === undefined) return {
				state,
				command: finish
			};
			const back = {
				stable: previous,
				canary: stable,
				previous: undefined,
				keptUntil: undefined,
				weight: 0,
				analysis: "fail"
			};
			return {
				state: {
					...state,
					...back
				},
				command: {
					kind: "confirm",
					canary: previous
				}
			};
		}
		const isOver = ({ keptUntil }, at) => keptUntil !== undefined && at !== undefined && at >= keptUntil;
		const closeWindow = (state, previous) => ({
			state: {
				...state,
				previous: undefined,
				keptUntil: undefined
			},
			command: {
				kind: "stop",
				instances: [previous]
			}
		});
		function reconcile(state, { owner, overdue, reason }) {
			const adopted = {
				...state,
				generation: state.generation + 1,
				owner
			};
			if (state.phase === "promoted" && state.previous !== undefined && overdue) return closeWindow(adopted, state.previous);
			if (state_isFinal(state)) return {
				state,
				command: finish
			};
			if (state.phase === "returning" || state.phase === "rolling-back" || state.analysis === "pass") return adopt(adopted, true);
			return overdue ? rollBack(adopted, "inconclusive", reason) : {
				state,
				command: finish
			};
		}
		function start(state) {
			const instances = [
				state.stable,
				state.baseline,
				state.canary
			].filter((instance) => instance !== undefined);
			return {
				state,
				command: {
					kind: "start",
					instances
				}
			};
		}
		function ready(state, at) {
			if (state.phase === "progressing") return analyseAgain(state);
			if (state.phase === "returning") return returned(state);
			if (state.phase !== "starting") return {
				state,
				command: finish
			};
			if (state.analysis === "pass") return promoting(state);
			return atStep(state, Math.min(state.step, Math.max(0, state.plan.steps.length - 1)), at);
		}
		function unready(state, { blame, reason }) {
			if (state.phase === "returning") return {
				state: {
					...state,
					phase: "promoted",
					reason: `there is no way back: ${reason}`
				},
				command: finish
			};
			if (state.phase !== "starting" && state.phase !== "progressing") return {
				state,
				command: finish
			};
			return rollBack(state, blame === "canary" ? "fail" : "inconclusive", reason);
		}
		function atStep(state, step, at) {
			const split = state.stable !== undefined && (state.plan.exposure ?? "split") === "split";
			const weight = split ? state.plan.steps[step] ?? 0 : 0;
			const next = {
				...state,
				phase: "progressing",
				step,
				weight,
				...at === undefined ? {} : { stepSince: at }
			};
			return {
				state: next,
				command: {
					kind: "analyse",
					step,
					weight
				}
			};
		}
		function looked(state, event) {
			const { decision, stepDone, reason, skip = false, at } = event;
			const last = skip || state.stable === undefined || state.step >= state.plan.steps.length - 1;
			switch (decision) {
				case "roll back":
					if (state.plan.onFailure === "freeze") return {
						state: {
							...state,
							phase: "held",
							analysis: "fail",
							reason
						},
						command: finish
					};
					return rollBack(state, "fail", reason);
				case "inconclusive":
					if (state.plan.onInconclusive === "rollback") return rollBack(state, "inconclusive", reason);
					return {
						state: {
							...state,
							phase: "held",
							analysis: "inconclusive",
							reason
						},
						command: finish
					};
				case "promote":
					if (last) return promoting({
						...state,
						analysis: "pass",
						reason
					});
					return stepDone ? atStep(state, state.step + 1, at) : analyseAgain(state);
				case "continue": return stepDone && !last ? atStep(state, state.step + 1, at) : analyseAgain(state);
				default: return decision;
			}
		}
		const analyseAgain = (state) => ({
			state,
			command: {
				kind: "analyse",
				step: state.step,
				weight: state.weight
			}
		});
		function promoting(state) {
			const { canary } = state;
			if (canary === undefined) return {
				state,
				command: finish
			};
			return {
				state: {
					...state,
					phase: "promoting",
					weight: state.stable === undefined ? 0 : 100
				},
				command: {
					kind: "confirm",
					canary
				}
			};
		}
		function promoted(state, at) {
			const { stable, canary, baseline, plan } = state;
			const keeps = stable !== undefined && at !== undefined && (plan.keepSeconds ?? 0) > 0;
			const keptUntil = keeps ? new Date(Date.parse(at) + 1e3 * (plan.keepSeconds ?? 0)).toISOString() : undefined;
			const kept = {
				previous: keeps ? stable : undefined,
				keptUntil
			};
			const next = {
				...state,
				...kept,
				phase: "promoted",
				stable: canary,
				baseline: undefined,
				weight: 0
			};
			return {
				state: next,
				command: stopping(keeps ? undefined : stable, baseline)
			};
		}
		function stopping(...candidates) {
			const instances = candidates.filter((instance) => instance !== undefined);
			return instances.length === 0 ? finish : {
				kind: "stop",
				instances
			};
		}
		function rollBack(state, analysis, reason) {
			const next = {
				...state,
				phase: "rolling-back",
				weight: 0,
				analysis,
				reason
			};
			return {
				state: next,
				command: stopping(state.canary, state.baseline)
			};
		}
		function cancelled(state, reason) {
			if (state_isFinal(state) || ["rolling-back", "returning"].includes(state.phase) || state.analysis === "pass") return {
				state,
				command: finish
			};
			return rollBack(state, "inconclusive", reason);
		}
		;
		async function drive(job) {
			const { mode = "wait", revision } = job;
			let acted = false;
			for (let round = 0; round < 3; round++) {
				const stored = await job.target.read();
				const result = await driveOnce(job, stored, firstEvent(job, stored.state, round));
				acted ||= result.acted;
				if (mode === "abort" && result.acted && result.state.phase === "promoted") throw noWayBack(result.state);
				if (mode === "abort" || mode === "reconcile" || !isFinal(result.state)) return {
					...result,
					acted
				};
				const { canary, stable } = result.state;
				const ours = isSame(canary, revision) || isSame(stable, revision);
				const leftover = stored.state.phase === "rolling-back" && stored.state.analysis !== "fail";
				if (!result.acted || ours && !leftover) return {
					...result,
					acted
				};
			}
			throw dependencyFailed("the target did not come to rest: other runs keep changing it");
		}
		const noWayBack = ({ canary, reason }) => dependencyFailed(`version ${canary?.version ?? ""} could not be taken back: ${reason}`, { hint: "It still serves. Roll out the version before instead." });
		function firstEvent(job, state, round) {
			const { mode = "wait", revision, plan, owner, retry, times, now } = job;
			switch (mode) {
				case "abort": return {
					kind: "abort",
					owner,
					reason: "the rollout was aborted on request"
				};
				case "reconcile": {
					const due = state.phase === "promoted" ? state.keptUntil : state.deadline;
					const overdue = due === undefined || now === undefined || now() >= due;
					return {
						kind: "reconcile",
						owner,
						overdue,
						reason: "the rollout was left unfinished and its time was over"
					};
				}
				case "tick":
				case "promote":
					if (!isFinal(state) && isSame(state.canary, revision)) return {
						kind: "resume",
						owner
					};
					break;
				case "wait": break;
				default: mode;
			}
			return {
				kind: "begin",
				revision,
				plan,
				owner,
				retry: retry && round === 0,
				...times === undefined ? {} : { times }
			};
		}
		async function driveOnce(job, first, begin) {
			const { mode = "wait" } = job;
			let stored = first;
			let event = begin;
			try {
				for (;;) {
					const { state, command } = reduce(stored.state, event);
					const moved = event.kind === "looked" || event.kind === "ready" && stored.state.phase === "starting";
					stored = await written(job, stored, state);
					if (command.kind === "finish") return {
						state: stored.state,
						acted: stored !== first
					};
					if (command.kind === "analyse" && moved && (mode === "tick" || mode === "promote" && event.kind === "looked")) {
						return {
							state: stored.state,
							acted: true
						};
					}
					event = await perform(command, job);
				}
			} catch (error) {
				const left = await abandon(job, stored === first ? undefined : stored, job.signal.aborted ? "the run was cancelled" : "the run could not go on");
				if (left !== undefined) job.onState?.(left);
				throw error;
			}
		}
		async function written(job, stored, state) {
			if (state === stored.state) return stored;
			const next = await job.target.write(state, stored.token);
			if (next === "conflict") {
				throw dependencyFailed("another run has taken over this rollout", { hint: "Let it finish; use `concurrency:` to keep runs apart." });
			}
			job.onState?.(next.state);
			return next;
		}
		async function perform(command, job) {
			job.signal.throwIfAborted();
			switch (command.kind) {
				case "start": return await startAll(command.instances, job);
				case "analyse": {
					const { look, stepDone } = await job.look(command.step, command.weight);
					job.signal.throwIfAborted();
					return {
						kind: "looked",
						decision: look.decision,
						stepDone,
						reason: look.reason,
						skip: job.mode === "promote",
						...dated(job)
					};
				}
				case "confirm": {
					const answer = await job.confirm(command.canary);
					return answer === "confirmed" ? {
						kind: "confirmed",
						...dated(job)
					} : {
						kind: "refused",
						reason: answer.refused
					};
				}
				case "stop":
					for (const instance of command.instances) await job.target.stop(instance);
					return { kind: "stopped" };
				default: return command;
			}
		}
		const dated = ({ now }) => now === undefined ? {} : { at: now() };
		async function startAll(instances, job) {
			const answers = await Promise.all(instances.map(async (instance) => ({
				instance,
				readiness: await job.target.start(instance)
			})));
			job.signal.throwIfAborted();
			const failed = answers.find(({ readiness }) => !readiness.ready);
			if (failed === undefined || failed.readiness.ready) return {
				kind: "ready",
				...dated(job)
			};
			const reason = `version ${failed.instance.version} does not get ready: ${failed.readiness.reason}`;
			return {
				kind: "unready",
				blame: failed.instance === instances.at(-1) ? "canary" : "stable",
				reason
			};
		}
		async function abandon({ target, owner }, known, reason) {
			let stored = known ?? await target.read();
			for (let tries = 0; tries < 3; tries++) {
				const { state } = stored;
				if (state.owner?.run !== owner.run || state.owner.attempt !== owner.attempt) return known === undefined ? undefined : state;
				const next = reduce(state, {
					kind: "cancelled",
					reason
				}).state;
				if (next === state) return state;
				const written = await target.write(next, stored.token);
				if (written !== "conflict") return written.state;
				stored = await target.read();
			}
			return stored.state;
		}
		async function giveUpCompletely(target, stored, reason) {
			const cancelled = reducer_reduce(stored.state, {
				kind: "cancelled",
				reason
			}).state;
			const { state } = reducer_reduce(cancelled, { kind: "stopped" });
			if (state === stored.state) return state;
			const next = await target.write(state, stored.token);
			return next === "conflict" ? stored.state : next.state;
		}
		;
		const isKubernetesAddress = (text) => text.startsWith("k8s:");
		const maxName = 52;
		function parseKubernetesAddress(text) {
			if (/[^A-Za-z0-9._:/-]/.test(text) || /\/-/.test(text)) {
				throw policyRefused(`the target ${JSON.stringify(text.slice(0, 120))} holds what is never part of a name`, { hint: "Names are letters, digits and dashes, and never begin with a dash." });
			}
			const [, namespace = "", name = ""] = /^k8s:\/\/([^/]+)\/([^/]+)$/.exec(text) ?? [];
			if (!isName(namespace) || !isName(name) || name.length > maxName || !/^[a-z]/.test(name)) {
				throw inputError(`the target ${JSON.stringify(text.slice(0, 120))} is not k8s://<namespace>/<name>`, { hint: `Names are lower-case letters, digits and dashes, start with a letter, and have at most ${maxName} characters.` });
			}
			return {
				namespace,
				name
			};
		}
		var promises_ = __nccwpck_require__(455);
		;
		function processes_openProcessList(folder) {
			const path = (0, external_node_path_.join)(folder, "processes.json");
			let queue = Promise.resolve();
			const change = (edit) => {
				const next = queue.then(async () => (0, files.vZ)(path, `${JSON.stringify(await edit(await read(path)))}\n`));
				queue = next.catch(() => undefined);
				return next;
			};
			return {
				add: (pid) => change(async (list) => {
					const started = await startTime(pid);
					return started === undefined ? list : [...list, {
						pid,
						started
					}];
				}),
				remove: (pid) => change(async (list) => list.filter((entry) => entry.pid !== pid)),
				async endAll() {
					const list = await read(path);
					const alive = [];
					for (const entry of list) if (await startTime(entry.pid) === entry.started) alive.push(entry);
					for (const { pid } of alive) endGroup(pid);
					if (list.length > 0) await change(() => Promise.resolve([]));
					return alive.length;
				}
			};
		}
		async function read(path) {
			try {
				const list = JSON.parse(await (0, promises_.readFile)(path, "utf8"));
				return Array.isArray(list) ? list.filter(isEntry) : [];
			} catch {
				return [];
			}
		}
		const isEntry = (entry) => typeof entry === "object" && entry !== null && "pid" in entry && "started" in entry && Number.isSafeInteger(entry.pid) && Number(entry.pid) > 1;
		async function startTime(pid) {
			const text = await (0, promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "");
			return text.slice(text.lastIndexOf(")") + 2).split(" ")[19];
		}
		function endGroup(pid) {
			try {
				process.kill(-pid, "SIGKILL");
			} catch {}
		}
		;
		const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
		;
		const staleLockMilliseconds = 1e4;
		function state_file_openStateFile(folder) {
			const path = (0, external_node_path_.join)(folder, "rollout.json");
			return {
				read: () => state_file_read(path),
				write: (state, token) => withLock(`${path}.lock`, async () => {
					if ((await state_file_read(path)).token !== token) return "conflict";
					const text = `${JSON.stringify(state, null, 2)}\n`;
					await (0, files.vZ)(path, text);
					return {
						state,
						token: (0, files.sc)(text)
					};
				})
			};
		}
		async function state_file_read(path) {
			const text = await (0, promises_.readFile)(path, "utf8").catch((error) => {
				if (error.code === "ENOENT") return undefined;
				throw error;
			});
			if (text === undefined) return {
				state: initialState,
				token: "none"
			};
			return {
				state: parse(text, path),
				token: (0, files.sc)(text)
			};
		}
		function parse(text, path) {
			try {
				const state = JSON.parse(text);
				if (state.schema === 1 && Number.isSafeInteger(state.generation) && Array.isArray(state.plan.steps) && Number.isFinite(state.weight)) {
					return {
						...initialState,
						...state
					};
				}
			} catch (cause) {
				throw (0, errors.BW)(`the state of the rollout in ${path} can't be read`, { cause });
			}
			throw (0, errors.BW)(`${path} does not hold the state of a rollout that this version understands`);
		}
		async function withLock(lock, body) {
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(lock), { recursive: true });
			for (let attempt = 0;; attempt++) {
				const handle = await (0, promises_.open)(lock, "wx").catch((error) => {
					if (error.code !== "EEXIST") throw error;
				});
				if (handle !== undefined) {
					await handle.close();
					return await body().finally(() => (0, promises_.rm)(lock, { force: true }));
				}
				if (attempt > 500) throw (0, errors.BW)(`${lock} is held by another process`);
				await removeStale(lock);
				await (0, external_node_timers_promises_namespaceObject.setTimeout)(5 + attempt % 20);
			}
		}
		async function removeStale(lock) {
			const info = await (0, promises_.stat)(lock).catch(() => undefined);
			const now = performance.timeOrigin + performance.now();
			if (info !== undefined && now - info.mtimeMs > staleLockMilliseconds) await (0, promises_.rm)(lock, { force: true });
		}
		;
		async function openLocalTarget(options) {
			const file = openStateFile(options.folder);
			const processes = openProcessList(options.folder);
			let leftovers;
			let tellCopy;
			const { answerField: field } = options;
			const splitter = options.splitter ?? await startSplitter({
				...field === undefined ? {} : { field },
				onCopy: (copy) => tellCopy?.(copy)
			});
			const servers = new Map();
			const follow = async (state) => {
				const copyTo = mirrored(state);
				await splitter.route(routesOf(state, servers), copyTo === undefined ? undefined : routesTo(copyTo, servers)[0]);
			};
			const start = async (instance) => {
				if (servers.get(instance.id)?.runs() === true) return { ready: true };
				await stop(instance.id);
				leftovers ??= processes.endAll();
				await leftovers;
				let listed = Promise.resolve();
				let pid = 0;
				const onStart = (started) => {
					pid = started;
					listed = processes.add(started);
				};
				const { readiness, server } = await startModelServer(await options.modelPath(instance), {
					...options,
					onStart
				});
				await listed;
				if (server !== undefined) servers.set(instance.id, server);
				else await processes.remove(pid);
				return readiness;
			};
			const stop = async (id) => {
				const server = servers.get(id);
				servers.delete(id);
				if (server === undefined) return;
				await server.stop();
				await processes.remove(server.pid);
			};
			return {
				name: `local (${basename(options.folder)})`,
				splitter,
				read: async () => withChampion(await file.read(), options.champion),
				async write(state, token) {
					requireMirror(state, splitter);
					const stored = await file.write(state, token);
					if (stored !== "conflict") await follow(stored.state);
					return stored;
				},
				start,
				stop: ({ id }) => stop(id),
				runs: (id) => servers.get(id)?.runs() === true,
				onCopy: (listener) => {
					tellCopy = listener;
				},
				tryOut: (...instances) => splitter.route(instances.flatMap((one) => one === undefined ? [] : routesTo(one, servers))),
				async [Symbol.asyncDispose]() {
					await Promise.all([...servers.keys()].map(stop));
					await splitter[Symbol.asyncDispose]();
				}
			};
		}
		function requireMirror({ phase, plan }, { mirrors, name }) {
			if (phase !== "starting" || plan.exposure !== "mirror" || mirrors) return;
			throw inputError(`${name} can’t mirror requests`, { hint: "Use the strategy canary or blue-green." });
		}
		const adoptedId = 0;
		function withChampion(stored, champion) {
			const { state, token } = stored;
			if (champion === undefined || !isFinal(state) || state.stable?.digest === champion.digest) return stored;
			return {
				state: {
					...state,
					stable: {
						...champion,
						id: adoptedId
					}
				},
				token
			};
		}
		function routesOf(state, servers) {
			return weights(state).flatMap(({ instance, percent }) => routesTo(instance, servers).map((route) => ({
				...route,
				percent
			})));
		}
		function routesTo({ id }, servers) {
			const server = servers.get(id);
			return server === undefined || !server.runs() ? [] : [{
				id,
				port: server.port,
				percent: 100
			}];
		}
		async function abandonLocal(folder, isOurs, giveUp) {
			const file = state_file_openStateFile(folder);
			const stored = await file.read();
			if (!isOurs(stored.state)) return undefined;
			await processes_openProcessList(folder).endAll();
			return await giveUp(file, stored);
		}
		;
		const defaultRegistry = "file:.modelflight/registry";
		const adapters = {
			file: async () => (await __nccwpck_require__.e(569).then(__nccwpck_require__.bind(__nccwpck_require__, 569))).openFileRegistry,
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
			if (parts.length > maxSteps) throw new FieldError(`expected at most ${maxSteps} percentages, got ${parts.length}`);
			const steps = parts.map((part) => /^\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN);
			const increasing = steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0));
			if (steps.length === 0 || !steps.every((step) => step >= 1 && step <= 100) || !increasing) {
				throw new FieldError(`expected percentages from 1 to 100, each larger than the one before, such as 5, 25, 50, 100; got ${JSON.stringify(value.slice(0, 200))}`);
			}
			if (!steps.some((step) => step < 100)) throw new FieldError("expected at least one step below 100: at 100 nothing is left to compare with");
			return steps;
		}
		const steps = {
			...fields_text({
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
			model: fields_text({ description: "The version to deploy: `models:/<name>@challenger` or `models:/<name>/<version>`." }),
			registry: fields_text({
				description: "Where the model is registered.",
				default: defaultRegistry,
				policy: true
			}),
			target: fields_text({
				description: "What moves the traffic: `local`, `local:<folder>` to keep its state elsewhere, or `k8s://<namespace>/<name>`.",
				default: "local"
			}),
			strategy: oneOf([
				"canary",
				"blue-green",
				"shadow"
			], {
				description: "How the new version meets the requests: a growing share, all at once after a trial, or a copy of them.",
				default: "canary",
				policy: true
			}),
			rollout: optional(fileOf(rolloutFileNames, { description: "YAML file with the plan of the rollout: any of the inputs from `strategy` to `rollback-window`, under the same names." })),
			mode: oneOf([
				"wait",
				"tick",
				"promote",
				"abort",
				"reconcile"
			], {
				description: "`wait` until it is decided; `tick`: one look and return; `promote` now if the evidence allows; `abort`; `reconcile` what a dead run left.",
				default: "wait"
			}),
			image: optional(fields_text({ description: "On Kubernetes: container image of the new version; the template’s own when left out." })),
			"model-uri": optional(fields_text({ description: "On Kubernetes: address of the model for the server (`MODEL_URI`); `models:/<name>/<version>` when left out." })),
			traffic: oneOf([
				"auto",
				"httproute",
				"replicas"
			], {
				description: "On Kubernetes: what splits the requests, weights of an HTTPRoute or the ratio of the pods.",
				default: "auto"
			}),
			kubeconfig: optional(path({ description: "On Kubernetes: kubeconfig; else KUBECONFIG, else the account of the pod." })),
			"metrics-url": addressField("On Kubernetes: address of the counts of both versions as JSON; `{stable}` and `{canary}` become the names of the Deployments."),
			metrics: metricField,
			"prometheus-url": addressField("Address of the Prometheus server that the queries of `metrics` are asked of."),
			"prometheus-token": optional(secret({ description: "Bearer token for Prometheus." })),
			"prometheus-headers": optional(secret({ description: "Further headers for Prometheus, `Name: value` on each line, such as `X-Scope-OrgID: models`." })),
			"prometheus-ca": optional(path({ description: "PEM file of the authority that Prometheus’ certificate is of, where the system does not know it." })),
			"metrics-file": optional(path({ description: "On Kubernetes: file of answered requests (JSON Lines or CSV) for metrics that are made of events." })),
			interval: duration({
				description: "On Kubernetes: time at each step.",
				default: "60s"
			}),
			environment: optional(fields_text({ description: "GitHub environment that a GitHub Deployment with its statuses is written for." })),
			serve: optional(fields_text({ description: "For `local`: command that serves a model on 127.0.0.1; `{model}` and `{port}` are filled in, no shell is involved." })),
			"health-path": fields_text({
				description: "Path that answers 200 when the model server is ready.",
				default: "/health"
			}),
			"predict-path": fields_text({
				description: "Path that the requests are posted to.",
				default: "/predict"
			}),
			"answer-field": fields_text({
				description: "Member of the JSON answer that holds the prediction.",
				default: "prediction"
			}),
			"ready-timeout": duration({
				description: "How long a model server may take to get ready.",
				default: "60s"
			}),
			steps,
			requests: optional(path({ description: "For `local`: requests to send, as JSON Lines: `{\"id\": \"1\", \"body\": {…}, \"label\": \"late\"}`; the label may be missing." })),
			"step-requests": integer({
				description: "Requests at each step, for both versions together.",
				default: "500",
				min: 1,
				max: 1e7
			}),
			concurrency: integer({
				description: "Requests under way at the same time.",
				default: "8",
				min: 1,
				max: 256
			}),
			"min-requests": integer({
				description: "Answers that each version must have given before anything is decided.",
				default: "100",
				min: 1,
				max: 1e7,
				policy: true
			}),
			"max-requests": integer({
				description: "Requests of the new version after which an open question is inconclusive.",
				default: "20000",
				min: 1,
				max: 1e8,
				policy: true
			}),
			"max-duration": duration({
				description: "Time after which an open question is inconclusive.",
				default: "15m"
			}),
			"max-error-rate-increase": number({
				description: "Increase of the error rate that is tolerated; 0.01 is one percentage point.",
				default: "0.01",
				min: 0,
				max: 1,
				policy: true
			}),
			"max-wrong-answer-increase": number({
				description: "Increase of the rate of wrong answers that is tolerated; judged when the requests have labels.",
				default: "0.02",
				min: 0,
				max: 1,
				policy: true
			}),
			"max-latency-ratio": optional(number({
				description: "Hard limit of the new version's p95 latency over the old one's, e.g. 2.",
				min: 1,
				policy: true
			})),
			alpha: number({
				description: "Chance of a wrong decision over the whole rollout.",
				default: "0.05",
				min: 1e-9,
				max: .5,
				policy: true
			}),
			"on-inconclusive-rollout": oneOf([
				"rollback",
				"hold",
				"extend"
			], {
				description: "What happens when the evidence decides nothing: back to what served; stay at this weight; or twice `max-requests` and `max-duration`, then back.",
				default: "rollback",
				policy: true
			}),
			"failure-action": oneOf(["rollback", "freeze"], {
				description: "What happens when harm is shown: back to what served, or stop where it is and keep everything for inspection.",
				default: "rollback",
				policy: true
			}),
			baseline: oneOf(["stable", "concurrent"], {
				description: "What the new version is compared with: what serves, at the same time; or a second set of it, started with the new version and of its size.",
				default: "stable",
				policy: true
			}),
			"rollback-window": duration({
				description: "On Kubernetes: how long what served before is kept ready after a promotion; `mode: abort` brings it back in one write.",
				default: "0s"
			}),
			retry: flag({
				description: "Try a version again that was rolled back before.",
				default: "false"
			})
		};
		;
		function targetFolder(target, model, { workspace, workingDirectory, outputDir }) {
			const [, folder] = /^local(?::(.*))?$/.exec(target) ?? [];
			if (!/^local(:|$)/.test(target)) {
				throw (0, errors.Xu)(`the target ${JSON.stringify(target.slice(0, 100))} is not supported`, { hint: "Use local, or local:<folder>." });
			}
			const base = folder === undefined || folder === "" ? (0, external_node_path_.join)(outputDir, "rollouts") : (0, files.LI)(folder, workspace, workingDirectory);
			return (0, external_node_path_.join)(base, model);
		}
		const ownerOf = (run) => ({
			run: [
				run.repository,
				run.workflow,
				run.runId,
				run.job,
				run.jobIndex
			].join("/"),
			attempt: run.attempt
		});
		;
		async function abandon_abandon(host) {
			try {
				const { common, values, workingDirectory } = await readInputs("deploy-canary", inputs, host);
				const owner = ownerOf(host.run);
				if (isKubernetesAddress(values.target)) {
					warn(host, await (await import("../shared/index.js").then(({ load }) => load("deploy-canary/abandon-cluster"))).abandonInCluster(values, owner, host));
					return;
				}
				const surroundings = {
					workspace: host.workspace,
					workingDirectory,
					outputDir: common["output-dir"]
				};
				const folder = targetFolder(values.target, (0, reference.F2)(values.model).name, surroundings);
				const state = await abandonLocal(folder, (found) => !state_isFinal(found) && found.owner?.run === owner.run && found.owner.attempt === owner.attempt, (file, stored) => giveUpCompletely(file, stored, "the run died before it could decide"));
				warn(host, state);
			} catch (error) {
				host.log.debug(`nothing to clean up: ${(0, errors.WE)(error).message}`);
			}
		}
		function warn(host, state) {
			if (state === undefined) return;
			host.log.warning(`the rollout of version ${state.canary?.version ?? "?"} was left unfinished: it is now ${state.phase}`);
		}
	}),
	808: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _modelflight_github_host__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(378);
				var _abandon_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(961);
				await (0, _abandon_js__WEBPACK_IMPORTED_MODULE_0__.e)((0, _modelflight_github_host__WEBPACK_IMPORTED_MODULE_1__.S)());
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	300: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BW: () => dependencyFailed,
			FU: () => limitExceeded,
			HR: () => Failure,
			Hp: () => formatWhere,
			WE: () => explain,
			Xu: () => inputError,
			he: () => policyRefused
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
	20: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gt: () => displayPath,
			IT: () => missingPath,
			LI: () => resolveInside,
			Q3: () => sha256File,
			VK: () => shortDigest,
			Xe: () => piecesOf,
			g7: () => decodeText,
			lG: () => joinInside,
			oG: () => realPathInside,
			sc: () => sha256,
			vZ: () => writeAtomic,
			yR: () => readText
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(300);
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
	378: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { S: () => githubHost });
		var external_node_fs_ = __nccwpck_require__(24);
		;
		const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
		var errors = __nccwpck_require__(300);
		var external_node_crypto_ = __nccwpck_require__(598);
		;
		const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
		const breaker = "​";
		const unsafeCharacters = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
		function safeLines(text) {
			return text.split(lineBreaks).map(safeLine);
		}
		function safeLine(line) {
			const shown = line.replace(unsafeCharacters, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
			return shown.replace(/^(\s*):(?=:)/, `$1:${breaker}`).replaceAll("##[", `##${breaker}[`);
		}
		function command(name, properties, data) {
			const parts = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "").map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
			const value = name === "add-mask" ? encodeData(data) : escapeData(data);
			return `::${name}${parts.length === 0 ? "" : ` ${parts.join(",")}`}::${value}`;
		}
		function annotation(name, text, where, title) {
			const message = safeLines(text).join("\n");
			const cut = message.length > 4e3 ? `${message.slice(0, 3999)}…` : message;
			return command(name, {
				file: where?.file,
				line: where?.line,
				col: where?.column,
				title: title && safeLines(title).join(" ")
			}, cut);
		}
		const encodeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
		const escapeData = (text) => encodeData(text).replaceAll("##[", `##${breaker}[`);
		const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
		function stopCommands() {
			const token = (0, external_node_crypto_.randomBytes)(16).toString("hex");
			return {
				begin: command("stop-commands", {}, token),
				end: `::${token}::`
			};
		}
		function fileCommand(name, value) {
			const delimiter = `ghadelimiter_${(0, external_node_crypto_.randomBytes)(16).toString("hex")}`;
			if (name.includes(delimiter) || value.includes(delimiter)) return fileCommand(name, value);
			return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
		}
		var numbers = __nccwpck_require__(792);
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
		function readEvent(env) {
			const path = env["GITHUB_EVENT_PATH"];
			if (path === undefined || path === "") return {};
			try {
				const payload = JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
				return typeof payload === "object" && payload !== null ? payload : {};
			} catch {
				return {};
			}
		}
		function readRun(env, event) {
			const get = (name) => env[name] ?? "";
			const pullRequest = readPullRequest(env, event);
			const [repository, runId] = [get("GITHUB_REPOSITORY"), get("GITHUB_RUN_ID")];
			return {
				host: "github",
				repository,
				sha: pullRequest?.headSha ?? get("GITHUB_SHA"),
				ref: get("GITHUB_REF"),
				event: get("GITHUB_EVENT_NAME"),
				workflow: get("GITHUB_WORKFLOW"),
				job: get("GITHUB_JOB"),
				jobIndex: countOf(env["INPUT_JOB-INDEX"], 0),
				runId,
				attempt: countOf(env["GITHUB_RUN_ATTEMPT"], 1),
				actor: get("GITHUB_ACTOR"),
				url: runId === "" ? "" : `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}/actions/runs/${runId}`,
				pullRequest
			};
		}
		function readPullRequest(env, { pull_request: pull }) {
			if (pull === undefined) return undefined;
			const own = pull.head.repo?.full_name.toLowerCase() === env["GITHUB_REPOSITORY"]?.toLowerCase();
			return {
				number: pull.number,
				headSha: pull.head.sha,
				baseSha: pull.base.sha,
				baseRef: pull.base.ref,
				fork: !own || env["GITHUB_ACTOR"] === "dependabot[bot]"
			};
		}
		function countOf(text, fallback) {
			return text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : fallback;
		}
		var files = __nccwpck_require__(20);
		;
		const headPolicy = (workspace) => ({ async read(path) {
			const text = await (0, files.yR)(await (0, files.oG)(path, workspace), (0, files.Gt)(path, workspace));
			return {
				text,
				origin: "head",
				isNew: false
			};
		} });
		;
		function githubPolicy(surroundings, from, token) {
			const { workspace, run } = surroundings;
			const head = headPolicy(workspace);
			const { pullRequest } = run;
			if (from === "head" || pullRequest === undefined) return head;
			return { async read(path) {
				const base = await readBase(surroundings, pullRequest, path, token);
				const proposed = (0, external_node_fs_.existsSync)(path) ? (await head.read(path)).text : undefined;
				return decide(base, proposed, (0, files.Gt)(path, workspace));
			} };
		}
		function decide(base, proposed, name) {
			if (base.kind === "text") {
				const { text } = base;
				return {
					text,
					origin: "base",
					isNew: false,
					...text === proposed ? {} : { proposed: proposed ?? "" }
				};
			}
			if (proposed === undefined) throw (0, errors.Xu)(`${name} does not exist, neither here nor on the base branch`, {
				where: { file: name },
				hint: "Check the path: relative ones start from the input working-directory."
			});
			return {
				text: proposed,
				origin: "head",
				isNew: true
			};
		}
		async function readBase(surroundings, pullRequest, path, token) {
			const { checkoutRoot, gitPath, readCommitted } = await __nccwpck_require__.e(718).then(__nccwpck_require__.bind(__nccwpck_require__, 718));
			const root = checkoutRoot(path, surroundings.workspace);
			const name = gitPath(root, path);
			const local = await readCommitted(root, pullRequest.baseSha, name);
			if (local.kind !== "unknown") return local;
			if (token === undefined) {
				throw (0, errors.BW)(`${name} of the base branch can't be read: the checkout lacks that commit and there is no github-token`, {
					where: { file: name },
					hint: "Pass github-token, or check out with fetch-depth: 0."
				});
			}
			const { openApi } = await import("../shared/index.js").then(({ load }) => load("github/api"));
			const { readContents } = await __nccwpck_require__.e(45).then(__nccwpck_require__.bind(__nccwpck_require__, 45));
			return await readContents(openApi(surroundings, token), surroundings.run, name, pullRequest.baseSha);
		}
		;
		function secretForms(value) {
			if (value.trim() === "") return [];
			if (value.length < 6) return [value];
			const bytes = Buffer.from(value);
			const forms = [
				value,
				bytes.toString("base64"),
				bytes.toString("base64").replace(/=+$/, ""),
				bytes.toString("base64url"),
				encodeURIComponent(value),
				encodeURIComponent(value).replaceAll("%20", "+"),
				JSON.stringify(value).slice(1, -1),
				Buffer.from(`x-access-token:${value}`).toString("base64")
			];
			return [...new Set(forms)];
		}
		;
		const hostInputs = ["job-index"];
		function githubHost(env = process.env) {
			const print = process.stdout.write.bind(process.stdout);
			const write = (text) => void print(text);
			const log = workflowLog(write, () => process.uptime() * 1e3);
			const event = readEvent(env);
			const surroundings = {
				env,
				event,
				run: readRun(env, event),
				log,
				workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
				temporary: env["RUNNER_TEMP"] ?? (0, external_node_os_namespaceObject.tmpdir)(),
				write
			};
			const mask = (value) => {
				for (const form of secretForms(value)) write(`${command("add-mask", {}, form)}\n`);
			};
			return {
				run: surroundings.run,
				log,
				workspace: surroundings.workspace,
				temporary: surroundings.temporary,
				input: (name) => readInput(env, name),
				given: () => givenInputs(env),
				mask,
				credential(name) {
					const value = env[name]?.trim() || undefined;
					if (value !== undefined && !isPublic.test(name)) mask(value);
					return value;
				},
				output: (values) => appendCommands(env, "GITHUB_OUTPUT", values),
				exit: (code) => {
					process.exitCode = code === 0 ? 0 : 1;
				},
				policy: (from, token) => githubPolicy(surroundings, from, token),
				stores: (token) => lazyStores(surroundings, token),
				tracker: (token) => token === undefined ? undefined : lazyTracker(surroundings, token),
				deployments: (token) => token === undefined ? undefined : lazyDeployments(surroundings, token),
				discussion: (token) => token === undefined ? undefined : lazyDiscussion(surroundings, token),
				attestor: (token) => token === undefined || !mayAttest(env) ? undefined : lazyAttestor(surroundings, token, mask),
				approvals: (token) => token === undefined ? undefined : async () => (await import("../shared/index.js").then(({ load }) => load("github/approvals"))).readApprovals(surroundings, token),
				publish: async (publication) => (await import("../shared/index.js").then(({ load }) => load("github/publish"))).publish(surroundings, publication),
				relayComment: (token) => relayComment(surroundings, token),
				saveState: (name, value) => appendCommands(env, "GITHUB_STATE", { [name]: value }),
				state: (name) => env[`STATE_${name}`]
			};
		}
		const isPublic = /_(?:USERNAME|REGION|ENDPOINT_URL|ENDPOINT_URL_S3)$/;
		function lazyStores(surroundings, token) {
			const open = async () => (await __nccwpck_require__.e(561).then(__nccwpck_require__.bind(__nccwpck_require__, 561))).githubStores(surroundings, token);
			return {
				find: async (action, digest) => await (await open()).find(action, digest),
				...token === undefined ? {} : { latest: async (action, branch) => await (await import("../shared/index.js").then(({ load }) => load("github/green-runs"))).greenRuns(surroundings, token, action, branch) },
				restore: async (key, paths, prefix) => await (await open()).restore(key, paths, prefix),
				save: async (key, paths) => await (await open()).save(key, paths)
			};
		}
		function lazyTracker(surroundings, token) {
			const open = async () => (await import("../shared/index.js").then(({ load }) => load("github/api"))).openApi(surroundings, token);
			return {
				keepIssue: async (report) => await (await __nccwpck_require__.e(165).then(__nccwpck_require__.bind(__nccwpck_require__, 165))).keepIssue(await open(), surroundings, report),
				dispatch: async (workflow, values) => await (await __nccwpck_require__.e(885).then(__nccwpck_require__.bind(__nccwpck_require__, 885))).dispatchWorkflow(await open(), surroundings, workflow, values),
				lastPush: async () => await (await __nccwpck_require__.e(885).then(__nccwpck_require__.bind(__nccwpck_require__, 885))).lastPush(await open(), surroundings)
			};
		}
		function lazyDeployments(surroundings, token) {
			const open = async () => (await import("../shared/index.js").then(({ load }) => load("github/deployments"))).githubDeployments((await import("../shared/index.js").then(({ load }) => load("github/api"))).openApi(surroundings, token), surroundings);
			return {
				begin: async (deployment) => await (await open()).begin(deployment),
				status: async (id, environment, state, description) => await (await open()).status(id, environment, state, description)
			};
		}
		function lazyDiscussion(surroundings, token) {
			const { pullRequest } = surroundings.run;
			if (pullRequest === undefined) return undefined;
			const open = async () => {
				const [{ openApi }, { pullRequestDiscussion }] = [await import("../shared/index.js").then(({ load }) => load("github/api")), await __nccwpck_require__.e(375).then(__nccwpck_require__.bind(__nccwpck_require__, 375))];
				return pullRequestDiscussion(openApi(surroundings, token), surroundings, pullRequest);
			};
			return {
				comments: async () => await (await open()).comments(),
				permission: async (login) => await (await open()).permission(login)
			};
		}
		const mayAttest = (env) => Boolean(env["ACTIONS_ID_TOKEN_REQUEST_URL"] && env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]);
		const lazyAttestor = (surroundings, token, mask) => ({ attest: async (statement) => (await import("../shared/index.js").then(({ load }) => load("github/attest"))).attestStatement(surroundings, token, mask, statement) });
		function readInput(env, name) {
			const value = env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
			return value === "" ? undefined : value;
		}
		function givenInputs(env) {
			return Object.entries(env).filter(([name, value]) => name.startsWith("INPUT_") && value !== undefined && value.trim() !== "").map(([name]) => name.slice("INPUT_".length).toLowerCase()).filter((name) => !hostInputs.includes(name));
		}
		function appendCommands(env, file, values) {
			const path = env[file];
			if (path === undefined || path === "") {
				throw (0, errors.BW)(`the runner set no ${file}, so nothing can be handed on`, { hint: "Run the action with a current GitHub runner." });
			}
			const lines = Object.entries(values).map(([name, value]) => fileCommand(name, value));
			(0, external_node_fs_.appendFileSync)(path, lines.join(""));
		}
		async function relayComment(surroundings, token) {
			if (token === undefined) throw (0, errors.Xu)("github-token is empty, so no comment can be written");
			const { postFromArtifact } = await import("../shared/index.js").then(({ load }) => load("github/post-from-artifact"));
			const posted = await postFromArtifact(surroundings, token);
			return posted.kind === "posted" ? `wrote ${posted.parts} parts into the comment of #${posted.number}` : `nothing to write: ${posted.reason}`;
		}
	}),
	470: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F2: () => parseReference,
			I3: () => checkName
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(300);
		const word = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
		const versionNumber = /^[1-9][0-9]{0,9}$/;
		const isModelName = (name) => word.test(name) && !name.includes("..");
		function checkName(what, name) {
			if (isModelName(name) && !(what === "alias" && versionNumber.test(name))) return name;
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${JSON.stringify(name.slice(0, 140))} can not be the name of ${what === "model" ? "a model" : "an alias"}`, { hint: "Use up to 128 letters, digits, dots, dashes and underscores, beginning with a letter or digit; an alias is not a number." });
		}
		function parseReference(text) {
			const match = /^models:\/([^/@]+)(?:@([^/@]+)|\/([^/@]+))$/.exec(text);
			const [, name, alias, version] = match ?? [];
			if (name === undefined) throw notAReference(text);
			if (alias !== undefined) return {
				kind: "alias",
				name: checkName("model", name),
				alias: checkName("alias", alias)
			};
			if (version === undefined || !versionNumber.test(version)) throw notAReference(text);
			return {
				kind: "version",
				name: checkName("model", name),
				version
			};
		}
		function notAReference(text) {
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${JSON.stringify(text.slice(0, 200))} is not a reference to a model`, { hint: "Write models:/<name>@<alias>, e.g. models:/flights@champion, or models:/<name>/<version>, e.g. models:/flights/3." });
		}
		const formatReference = (reference) => reference.kind === "alias" ? `models:/${reference.name}@${reference.alias}` : `models:/${reference.name}/${reference.version}`;
		const versionReference = (name, version) => ({
			kind: "version",
			name,
			version
		});
		const aliasReference = (name, alias) => ({
			kind: "alias",
			name,
			alias
		});
	}),
	792: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
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
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) {
		return cachedModule.exports;
	}
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (dep !== null && typeof dep === "object") {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
(() => {
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) {
			if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
				Object.defineProperty(exports, key, {
					enumerable: true,
					get: definition[key]
				});
			}
		}
	};
})();
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => {
		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();
(() => {
	__nccwpck_require__.u = (chunkId) => {
		return "" + chunkId + ".post.js";
	};
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
	__nccwpck_require__.r = (exports) => {
		if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
		}
		Object.defineProperty(exports, "__esModule", { value: true });
	};
})();
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) {
			if (__nccwpck_require__.o(modules, moduleId)) {
				__nccwpck_require__.m[moduleId] = modules[moduleId];
			}
		}
		if (runtime) runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
				installedChunks[chunkId][0]();
			}
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
		if (installedChunkData !== 0) {
			if (installedChunkData) {
				promises.push(installedChunkData[1]);
			} else {
				if (true) {
					var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
						if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
						throw e;
					});
					var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
					promises.push(installedChunkData[1] = promise);
				}
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(808);
__webpack_exports__ = await __webpack_exports__;
