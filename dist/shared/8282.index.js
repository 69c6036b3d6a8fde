export const id = 8282;
export const ids = [8282];
export const modules = {
	39236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => nothingKnown,
			z: () => recordOf
		});
		var _modelflight_core_records__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45307);
		var _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87544);
		const nothingKnown = {
			approvals: [],
			attestations: [],
			documents: []
		};
		function recordOf(facts) {
			const { version, registry, created, chain, pointed, runsCode, approvals, attestations, documents } = facts;
			const { metrics, predictions, profile } = version.evidence;
			const evidence = {
				metrics,
				predictions,
				profile
			};
			const kept = Object.entries(evidence).flatMap(([name, file]) => file === undefined ? [] : [{
				name,
				digest: file.digest
			}]);
			return {
				subjects: [{
					name: (0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_0__.FH)((0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_0__.OU)(version.name, version.version)),
					digest: version.digest
				}],
				materials: [
					...chain.trained === undefined ? [] : [{
						name: "train record",
						digest: chain.trained.digest
					}],
					...chain.gate === undefined ? [] : [{
						name: "evaluate-gate record",
						digest: chain.gate.record.digest
					}],
					...kept,
					...documents
				],
				predicateType: _modelflight_core_records__WEBPACK_IMPORTED_MODULE_1__.Z.registration,
				predicate: {
					model: version.name,
					version: version.version,
					registry: registry.name,
					created,
					adopted: pointed === undefined,
					alias: pointed?.alias ?? "",
					previousVersion: pointed?.previous ?? null,
					gate: chain.gate === undefined ? null : {
						record: chain.gate.record.digest,
						status: chain.gate.status,
						baseline: chain.gate.baseline ?? null
					},
					createdAt: version.createdAt,
					runsCode,
					tags: version.tags,
					approvals: approvals.map((approval) => ({ ...approval })),
					attestations: attestations.map(({ record, bundle, url }) => ({
						record,
						bundle,
						url
					}))
				}
			};
		}
	}),
	6999: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D4: () => rolledBackSection,
			DC: () => brokenSection,
			ZE: () => sectionOf,
			_G: () => plannedSection,
			aW: () => retentionSection,
			zw: () => adoptedSection
		});
		var _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87544);
		var _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62587);
		function sectionOf(registration) {
			const { status, version, created, pointed } = registration;
			const reference = (0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_0__.FH)((0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_0__.OU)(version.name, version.version));
			const what = created ? `registered as ${reference}` : `is ${reference}, registered before`;
			return {
				id: "register-model",
				title: "Registration",
				tone: status,
				headline: `${version.name} ${what}; ${pointed.message}`,
				blocks: blocksOf(registration)
			};
		}
		function blocksOf({ version, chain, registry }) {
			const { metrics, predictions, profile, records } = version.evidence;
			const bytes = version.files.reduce((sum, file) => sum + file.bytes, 0);
			const kept = [
				metrics,
				predictions,
				profile
			].filter((file) => file !== undefined);
			const rows = [
				["Model", (0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.aY)(version.digest)],
				["Files", `${version.files.length}, ${bytes} bytes`],
				["Gate", chain.gate === undefined ? "not asked for" : [
					chain.gate.status,
					" ",
					(0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.aY)(chain.gate.record.digest)
				]],
				["Training", chain.trained === undefined ? "no record" : (0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.aY)(chain.trained.digest)],
				...kept.map((file) => [file.path, (0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.aY)(file.digest)]),
				["Records kept with it", String(records.length)],
				["Registry", (0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.aY)(registry.name)]
			];
			return [(0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.tp)(["Evidence", "What was recorded"], rows)];
		}
		const adoptedSection = (status, version, reference) => ({
			id: "register-model",
			title: "Registration",
			tone: status,
			headline: `${reference} is version ${version.version} of ${version.name}: adopted, no evidence`,
			blocks: [(0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.FY)("Model ", (0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.aY)(version.digest), ", verified against the registry.")]
		});
		const rolledBackSection = (status, version, headline) => ({
			id: "register-model",
			title: "Registration",
			tone: status,
			headline: `${version.name}: ${headline}`,
			blocks: [(0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.FY)("Model ", (0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.aY)(version.digest), ".")]
		});
		const retentionSection = (status, headline, versions) => ({
			id: "register-model",
			title: "Registration",
			tone: status,
			headline,
			blocks: [(0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.tp)([
				"Version",
				"Made",
				"Model",
				"Stays"
			], versions.toSorted(([a], [b]) => Number(a.version) - Number(b.version)).map(([{ version, createdAt, digest }, why]) => [
				version,
				createdAt.slice(0, 10),
				(0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.aY)(digest.slice(0, 19)),
				why ?? "goes"
			]))]
		});
		const brokenSection = (name, digest) => ({
			id: "register-model",
			title: "Registration",
			tone: "fail",
			headline: `${name} does not load, so it was not registered`,
			blocks: [(0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.FY)("Model ", (0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.aY)(digest), ".")]
		});
		const plannedSection = (headline, digest) => ({
			id: "register-model",
			title: "Registration",
			tone: "neutral",
			headline,
			blocks: [(0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.FY)("Model ", (0, _modelflight_report_document__WEBPACK_IMPORTED_MODULE_1__.aY)(digest), ".")]
		});
	}),
	25901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			noOutputs: () => noOutputs,
			run: () => run
		});
		var external_node_path_ = __webpack_require__(76760);
		var digest_path = __webpack_require__(70585);
		var errors = __webpack_require__(66990);
		var files = __webpack_require__(45182);
		var lib_verdict = __webpack_require__(99072);
		var lib_open = __webpack_require__(7665);
		var reference = __webpack_require__(87544);
		var promises_ = __webpack_require__(51455);
		var record = __webpack_require__(39236);
		var report = __webpack_require__(6999);
		;
		async function adopt(text, registry, context) {
			const version = await registry.resolve((0, reference.F2)(text));
			if (version === undefined) throw (0, errors.Xu)(`the registry ${registry.name} has no ${text}`, { hint: "Check the name, alias and registry." });
			const folder = (0, external_node_path_.join)(context.temporary, "adopted");
			await registry.download(version, folder, ["model"]);
			await (0, promises_.rm)(folder, {
				recursive: true,
				force: true
			});
			const check = {
				id: "evidence",
				status: "warn",
				message: `${text} was registered by others: adopted, no evidence`,
				hint: "The next version that goes through train and evaluate-gate will have it."
			};
			const verdict = (0, lib_verdict.Vj)([check]);
			const result = {
				verdict,
				section: (0, report.zw)(verdict.status, version, text),
				outputs: {
					version: version.version,
					"model-uri": (0, reference.FH)((0, reference.OU)(version.name, version.version)),
					"model-digest": version.digest,
					alias: version.aliases[0] ?? "",
					created: false,
					"previous-version": "",
					"model-card-path": "",
					"attestation-url": ""
				}
			};
			if (context.plan) return result;
			return {
				...result,
				record: (0, record.z)({
					version,
					registry,
					created: false,
					chain: {
						trained: undefined,
						gate: undefined
					},
					pointed: undefined,
					runsCode: [],
					...record.H
				})
			};
		}
		var port = __webpack_require__(45282);
		;
		async function pointAlias(registry, version, { alias, gate }) {
			const { name } = version;
			const champion = await registry.resolve((0, reference.C)(name, port.wW));
			if (champion?.version === version.version) return {
				alias: port.wW,
				previous: undefined,
				message: "it is the champion already"
			};
			if (champion === undefined) {
				const move = await registry.setAlias(name, port.wW, version.version, { expected: undefined });
				if (move.kind !== "conflict") return {
					alias: port.wW,
					previous: undefined,
					message: "the first version is the champion"
				};
			}
			return alias === port.wW ? await moveChampion(registry, version, gate) : await moveForward(registry, version, alias);
		}
		async function moveChampion(registry, version, gate) {
			const { name } = version;
			const move = await registry.setAlias(name, port.wW, version.version, { expected: gate?.baseline });
			if (move.kind === "conflict") throw championMoved(name, move.actual, gate);
			const previous = move.kind === "moved" ? move.previous : undefined;
			return {
				alias: port.wW,
				previous,
				message: previous === undefined ? "it is the champion" : `champion moved from version ${previous}`
			};
		}
		function championMoved(name, actual, gate) {
			const compared = gate?.baseline === undefined ? "did not compare with it" : `compared with version ${gate.baseline}`;
			return (0, errors.he)(`the champion of ${name} is version ${actual ?? "none"}, and the gate ${compared}, so champion was not moved`, { hint: `Run evaluate-gate against models:/${name}@champion again.` });
		}
		async function moveForward(registry, version, alias) {
			const { name } = version;
			for (;;) {
				const current = await registry.resolve((0, reference.C)(name, alias));
				if (current !== undefined && Number(current.version) > Number(version.version)) {
					return {
						alias: "",
						previous: current.version,
						message: `${alias} stays at version ${current.version}, which is newer`
					};
				}
				const move = await registry.setAlias(name, alias, version.version, { expected: current?.version });
				if (move.kind === "conflict") continue;
				const previous = move.kind === "moved" ? move.previous : undefined;
				return {
					alias,
					previous,
					message: `${alias} points at it${previous === undefined ? "" : `, and pointed at version ${previous} before`}`
				};
			}
		}
		async function plannedAlias(registry, name, { alias, gate }) {
			const champion = await registry.resolve((0, reference.C)(name, port.wW));
			if (champion === undefined) return "it would be the first champion";
			if (alias !== port.wW) return `${alias || port.Ab} would point at it`;
			if (champion.version !== gate?.baseline) throw championMoved(name, champion.version, gate);
			return `champion would move from version ${champion.version}`;
		}
		var external_node_fs_ = __webpack_require__(73024);
		;
		async function attestRecords(mode, { trained, gate }, context) {
			if (mode === "never") return unsigned("skipped", "the records were not signed (attest: never)");
			const { attestor } = context;
			if (attestor === undefined) {
				if (mode === "required") throw (0, errors.he)("the records can not be signed: this job may not identify itself", { hint: "Give the job `permissions: id-token: write` and `attestations: write`." });
				return unsigned("skipped", "unanchored: the job has no `id-token: write`, so the records were not signed");
			}
			const records = [trained, gate?.record].filter((record) => record !== undefined);
			if (records.length === 0) return unsigned("skipped", "there are no records of training or gate to sign");
			try {
				return await sign(records, attestor, mode);
			} catch (error) {
				const { message, hint, bug } = (0, errors.WE)(error);
				if (mode === "required" || bug !== undefined) throw error;
				return unsigned("warn", `unanchored: ${message}`, hint);
			}
		}
		async function sign(records, attestor, mode) {
			const signed = [];
			let refused;
			for (const { path, digest, statement } of records) {
				const { action } = statement.predicate.modelflight;
				const target = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `attestation-${action}-${(0, files.VK)(digest)}.sigstore.json`);
				if ((0, external_node_fs_.existsSync)(target)) {
					signed.push({
						record: digest,
						bundle: (0, files.sc)(await (0, promises_.readFile)(target)),
						url: "",
						path: target
					});
					continue;
				}
				const { bundle, url, notKept } = await attestor.attest(await (0, promises_.readFile)(path));
				if (notKept !== undefined && mode === "required") throw (0, errors.BW)(notKept.message, { hint: notKept.hint });
				refused = notKept;
				await (0, files.vZ)(target, bundle);
				signed.push({
					record: digest,
					bundle: (0, files.sc)(bundle),
					url,
					path: target
				});
			}
			const names = records.map(({ path }) => (0, external_node_path_.basename)(path)).join(" and ");
			const check = {
				id: "attestation",
				n: signed.length
			};
			if (refused === undefined) return {
				records: signed,
				check: {
					...check,
					status: "pass",
					message: `${names}: signed`
				}
			};
			return {
				records: signed,
				check: {
					...check,
					status: "warn",
					message: `${names}: ${refused.message}`,
					hint: refused.hint
				}
			};
		}
		const unsigned = (status, message, hint) => ({
			records: [],
			check: {
				id: "attestation",
				status,
				message,
				...hint === undefined ? {} : { hint }
			}
		});
		;
		async function gatherEvidence(asked, chain, signed, context) {
			const known = knownDigests(chain);
			return {
				metrics: await choose("metrics", asked.metrics, /^metrics\.(json|ya?ml|toml)$/, known, context),
				predictions: await choose("predictions", asked.predictions, /^predictions\.[a-z.]+$/, known, context),
				profile: await chooseProfile(asked.profile, known, context),
				records: [...await context.records.all(), ...signed.records].map(({ path }) => path)
			};
		}
		function knownDigests({ trained, gate }) {
			const records = [trained, gate?.record].filter((record) => record !== undefined);
			if (records.length === 0) return undefined;
			return new Set(records.flatMap(({ statement: { subject, predicate } }) => [...subject.map(({ digest }) => `sha256:${digest.sha256}`), ...predicate.modelflight.materials.map(({ digest }) => digest)]));
		}
		async function choose(what, asked, pattern, known, context) {
			if (asked !== undefined) {
				const real = await (0, files.oG)(asked, context.workspace);
				if (known !== undefined && !known.has(await (0, files.Q3)(real))) throw foreign(what, asked, context);
				return real;
			}
			const folder = (0, external_node_path_.join)(context.outputDir, "train");
			const names = (await (0, promises_.readdir)(folder).catch(() => [])).filter((name) => pattern.test(name));
			for (const name of names) if (known?.has(await (0, files.Q3)((0, external_node_path_.join)(folder, name)))) return (0, external_node_path_.join)(folder, name);
			return undefined;
		}
		const foreign = (what, path, context) => (0, errors.he)(`the ${what} in ${context.display(path)} are not what training and gate recorded for this model`, {
			where: { file: context.display(path) },
			hint: "Name the files that evaluate-gate judged."
		});
		async function chooseProfile(asked, known, context) {
			if (asked !== undefined) {
				const real = await (0, files.oG)(asked, context.workspace);
				const digest = await profiledData(real);
				if (digest === undefined) throw (0, errors.Xu)(`${context.display(asked)} is no profile`, { hint: "Name a profile that validate-data wrote." });
				if (known !== undefined && !known.has(digest)) throw foreign("profile", asked, context);
				return real;
			}
			const folder = (0, external_node_path_.join)(context.outputDir, "profiles");
			const names = (await (0, promises_.readdir)(folder).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
			for (const name of names) {
				const digest = await profiledData((0, external_node_path_.join)(folder, name));
				if (digest !== undefined && known?.has(digest)) return (0, external_node_path_.join)(folder, name);
			}
			return undefined;
		}
		async function profiledData(path) {
			try {
				const profile = JSON.parse(await (0, promises_.readFile)(path, "utf8"));
				const digest = typeof profile === "object" && profile !== null && "dataDigest" in profile ? profile.dataDigest : undefined;
				return typeof digest === "string" ? digest : undefined;
			} catch {
				return undefined;
			}
		}
		async function readMetrics(path, named, context) {
			if (path === undefined) return {
				values: {},
				checks: []
			};
			const { readMetrics: read } = await __webpack_require__.e(6446).then(__webpack_require__.bind(__webpack_require__, 96446));
			try {
				const { metrics } = await read(await (0, promises_.readFile)(path), context.display(path));
				return {
					values: Object.fromEntries([...metrics].map(([name, { value }]) => [name, value])),
					checks: []
				};
			} catch (error) {
				const { message, hint, where, bug } = (0, errors.WE)(error);
				if (named || bug !== undefined) throw error;
				const check = {
					...{
						id: "metrics",
						status: "warn",
						message: `kept as they are, but no gate can read them: ${message}`
					},
					...{
						...where === undefined ? {} : { where },
						...hint === undefined ? {} : { hint }
					}
				};
				return {
					values: {},
					checks: [check]
				};
			}
		}
		function evidenceChecks(evidence) {
			const missing = (id, message) => [{
				id,
				status: "skipped",
				message
			}];
			return [...evidence.predictions === undefined ? missing("predictions", "kept without predictions: the next candidate can only be compared by its metrics") : [], ...evidence.profile === undefined ? missing("profile", "kept without a profile of the training data: check-drift needs one of its own") : []];
		}
		;
		const waysOut = [
			[/\.(pt|pth|ckpt|th|bin)$/i, "safetensors.torch.save_file(model.state_dict(), 'model.safetensors') or torch.onnx.export(…)"],
			[/\.(h5|hdf5)$/i, "model.save('model.keras') or ONNX"],
			[/\.(npy|npz)$/i, "np.save(…, allow_pickle=False)"]
		];
		const usualWay = "skops.io.dump(model, 'model.skops') or ONNX (skl2onnx), with MLflow serialization_format='skops'";
		async function judgeFormats(path, digested, allowPickle) {
			const { inspectModel } = await __webpack_require__.e(8799).then(__webpack_require__.bind(__webpack_require__, 88799));
			const files = await inspectModel(path, digested);
			const running = files.filter(({ runsCode }) => runsCode);
			const [first] = running;
			if (first === undefined) return {
				files,
				check: {
					id: "formats",
					status: "pass",
					message: `no file runs code when it is loaded (${kinds(files)})`
				}
			};
			if (!allowPickle) throw refused(first, running.length);
			const names = running.map((file) => file.path).join(", ");
			return {
				files,
				check: {
					id: "formats",
					status: "warn",
					message: `loading the model runs code from ${names.length > 200 ? `${running.length} files` : names} (allow-pickle: true)`,
					hint: wayOut(first)
				}
			};
		}
		function refused(file, count) {
			const what = file.format === "hdf5" ? "HDF5, which may hold code of Lambda layers" : "a pickle";
			const more = count > 1 ? `, and ${count - 1} more ${count === 2 ? "file is" : "files are"} such` : "";
			return (0, errors.he)(`${file.path} is ${what}: loading it runs code from the file${more}, so it is not registered`, {
				where: { file: file.path },
				hint: `Set allow-pickle: true, which is recorded, or ${wayOut(file).replace(/^E/, "e")}`
			});
		}
		const wayOut = ({ path }) => `Export it without code: ${waysOut.find(([names]) => names.test(path))?.[1] ?? usualWay}.`;
		const kinds = (files) => [...new Set(files.map(({ format }) => format))].sort().join(", ");
		const knownFormats = (files) => [...new Set(files.map(({ format }) => format))].filter((format) => format !== "other").sort();
		var record_search = __webpack_require__(84353);
		;
		async function requireGate(name, digest, context) {
			const record = (await (0, record_search.T)("evaluate-gate", digest, context))?.record;
			if (record === undefined) {
				throw (0, errors.he)(`evaluate-gate has no record of a model with the digest ${digest}, so it is not registered`, { hint: "Run train and evaluate-gate on this model before, in the same job or with the same output-dir, or set require-gate: false." });
			}
			const { status } = record.statement.predicate.modelflight;
			if (status !== "pass" && status !== "warn") {
				throw (0, errors.he)(`evaluate-gate judged this model ${status === "fail" ? "a fail" : status}, so it is not registered`, { hint: "See evaluate-gate's part of the report." });
			}
			return {
				record,
				status,
				baseline: baselineOf(record, name)
			};
		}
		function baselineOf({ statement }, name) {
			const prefix = `baseline ${name}/`;
			const material = statement.predicate.modelflight.materials.find((candidate) => candidate.name.startsWith(prefix));
			const version = material?.name.slice(prefix.length);
			return version !== undefined && /^\d+$/.test(version) ? version : undefined;
		}
		var child_process = __webpack_require__(43051);
		;
		const timeoutSeconds = 600;
		const keptBytes = 64 * 1024;
		async function checkLoad(script, path, context) {
			let output = Buffer.alloc(0);
			const onOutput = (chunk) => {
				output = Buffer.concat([output, chunk]).subarray(-keptBytes);
			};
			const { signal, workingDirectory: cwd } = context;
			const result = await (0, child_process.d1)({ script }, {
				cwd,
				env: { MODEL_PATH: path },
				timeoutSeconds,
				signal,
				onOutput
			});
			if (result.kind === "aborted") throw (0, errors.BW)("cancelled while the model was loaded");
			if (result.kind === "exited" && result.exitCode === 0) {
				return {
					id: "load-check",
					status: "pass",
					message: `the model loads (${result.seconds.toFixed(1)} s)`
				};
			}
			const lines = output.toString("utf8").trim().split("\n");
			for (const line of lines.slice(-20)) context.log.info(line);
			return {
				id: "load-check",
				status: "fail",
				message: `the model does not load: the command ${ending(result)}${lines.at(-1) ? `, and said last: ${lines.at(-1)?.slice(0, 200)}` : ""}`,
				hint: "Run the command of load-check where the model was trained; it gets the path of the model in MODEL_PATH."
			};
		}
		function ending(result) {
			if (result.kind === "timed-out") return `did not end within ${timeoutSeconds} s`;
			return result.kind === "killed" ? `was ended by ${result.signal}` : `ended with exit code ${result.exitCode}`;
		}
		;
		const signature_kinds = {
			text: [
				"string",
				"object",
				"binary"
			],
			number: [
				"integer",
				"long",
				"float",
				"double"
			],
			integer: [
				"integer",
				"long",
				"float",
				"double",
				"boolean"
			],
			boolean: [
				"boolean",
				"integer",
				"long"
			],
			time: ["datetime", "string"]
		};
		const maxBytes = 4 * 1024 * 1024;
		const maxNames = 5;
		async function signatureCheck(model, profile) {
			const inputs = await inputsOf((0, external_node_path_.join)(model, "MLmodel"));
			const columns = profile === undefined ? undefined : await columnsOf(profile);
			if (inputs.length === 0 || columns === undefined) return [];
			const id = "signature";
			const made = inputs.filter(({ name }) => !columns.has(name)).map(({ name }) => name);
			if (made.length > 0) {
				const message = `${inputs.length - made.length} of ${inputs.length} inputs of the model are columns of its training data; ${listed(made)} are made from them`;
				return [{
					id,
					status: "skipped",
					n: inputs.length,
					message
				}];
			}
			const others = inputs.filter(({ name, type }) => signature_kinds[columns.get(name) ?? ""]?.includes(type) === false);
			if (others.length === 0) return [{
				id,
				status: "pass",
				n: inputs.length,
				message: `all ${inputs.length} inputs of the model are columns of its training data`
			}];
			const message = `the model takes ${listed(others.map(({ name, type }) => `${name} as ${type}`))}, and in its training data they are ${listed(others.map(({ name }) => columns.get(name) ?? ""))}`;
			return [{
				id,
				status: "warn",
				n: others.length,
				message,
				hint: "Log the model with a signature of the data that it is served with."
			}];
		}
		const listed = (names) => `${names.slice(0, maxNames).join(", ")}${names.length > maxNames ? ` and ${names.length - maxNames} more` : ""}`;
		async function inputsOf(path) {
			const info = await (0, promises_.stat)(path).catch(() => undefined);
			if (info?.isFile() !== true || info.size > maxBytes) return [];
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const { value } = parseYaml(await (0, promises_.readFile)(path, "utf8"), "MLmodel");
			const signature = fieldOf(value, "signature");
			const text = fieldOf(signature, "inputs");
			const list = typeof text === "string" ? parsed(text) : undefined;
			if (!Array.isArray(list)) return [];
			return list.flatMap((each) => {
				const [name, type] = [fieldOf(each, "name"), fieldOf(each, "type")];
				return typeof name === "string" && typeof type === "string" ? [{
					name,
					type
				}] : [];
			});
		}
		const fieldOf = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : undefined;
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		async function columnsOf(path) {
			const columns = fieldOf(parsed(await (0, promises_.readFile)(path, "utf8")), "columns");
			if (!Array.isArray(columns)) return undefined;
			const pairs = columns.map((column) => [String(fieldOf(column, "name")), String(fieldOf(column, "kind"))]);
			return new Map(pairs);
		}
		;
		function tagsOf({ tags, description }, { trained, gate, approvals }, { run }) {
			const materials = trained?.statement.predicate.modelflight.materials ?? [];
			const data = materials.filter(({ name }) => name !== "inputs" && name !== "code").map(({ digest }) => digest);
			const known = {
				"git.sha": run.sha,
				"git.repository": run.repository,
				"run.url": run.url,
				"run.actor": run.actor,
				"data.digest": data.join(" "),
				"inputs.digest": materials.find(({ name }) => name === "inputs")?.digest,
				"gate.status": gate?.status,
				"approved.by": [...new Set(approvals.map(({ by }) => by))].join(" "),
				description
			};
			const own = Object.entries(known).filter((entry) => entry[1] !== undefined && entry[1] !== "");
			return {
				...Object.fromEntries(own),
				...Object.fromEntries((tags ?? []).map(parseTag))
			};
		}
		function parseTag(line) {
			const match = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99})=(.{0,2000})$/.exec(line);
			if (match?.[1] === undefined) {
				throw (0, errors.Xu)(`the tag ${JSON.stringify(line.slice(0, 100))} is not of the form name=value`, { hint: "Write e.g. team=pricing." });
			}
			return [match[1], match[2] ?? ""];
		}
		;
		async function run(inputs, context) {
			refusePullRequest(context);
			const registry = await (0, lib_open.M)(inputs.registry, context);
			const back = inputs["rollback-to"];
			if (back !== undefined && inputs.adopt !== undefined) throw (0, errors.Xu)("adopt and rollback-to can not be given together");
			const rules = retentionOf(inputs);
			if (rules !== undefined) return await (await __webpack_require__.e(5071).then(__webpack_require__.bind(__webpack_require__, 95071))).cleanUp(nameOf(inputs, context), rules, registry, context);
			if (back !== undefined) return await (await __webpack_require__.e(6045).then(__webpack_require__.bind(__webpack_require__, 66045))).rollBack(back, registry, context);
			if (inputs.adopt !== undefined) return await adopt(inputs.adopt, registry, context);
			const name = nameOf(inputs, context);
			(0, reference.I3)("alias", inputs.alias);
			const path = await modelPath(inputs, context);
			const digested = await (0, digest_path.GV)(path, context.display(path));
			const { digest } = digested;
			const gate = inputs["require-gate"] ? await requireGate(name, digest, context) : undefined;
			const chain = {
				gate,
				trained: await context.records.latest("train", digest)
			};
			const formats = await judgeFormats(path, digested, inputs["allow-pickle"]);
			if (context.plan) return await planned({
				name,
				digest,
				alias: inputs.alias,
				chain,
				registry,
				formats
			});
			const loaded = inputs["load-check"] === undefined ? undefined : await checkLoad(inputs["load-check"], path, context);
			if (loaded?.status === "fail") return broken(name, digest, [
				...chainChecks(chain),
				formats.check,
				loaded
			]);
			const signed = await attestRecords(inputs.attest, chain, context);
			const evidence = await gatherEvidence(inputs, chain, signed, context);
			const metrics = await readMetrics(evidence.metrics, inputs.metrics !== undefined, context);
			const approvals = await context.approvals?.() ?? [];
			const tags = tagsOf(inputs, {
				...chain,
				approvals
			}, context);
			const { version, created } = await registry.register({
				...{
					name,
					path,
					digest,
					evidence,
					tags
				},
				createdAt: context.now(),
				metrics: metrics.values
			});
			const pointed = await pointAlias(registry, version, {
				alias: inputs.alias,
				gate
			});
			const current = await registry.resolve((0, reference.OU)(name, version.version)) ?? version;
			const { writeDocuments } = await Promise.all([__webpack_require__.e(806), __webpack_require__.e(7049)]).then(__webpack_require__.bind(__webpack_require__, 7049));
			const facts = {
				version: current,
				registry,
				chain,
				formats: knownFormats(formats.files),
				approvals,
				previous: pointed.previous
			};
			const documents = await writeDocuments({
				...facts,
				metrics: metrics.values
			}, context);
			const checks = [
				...chainChecks(chain),
				formats.check,
				...loaded === undefined ? [] : [loaded],
				...await signatureCheck(path, evidence.profile),
				registeredCheck(current, created),
				aliasCheck(pointed, inputs.alias),
				...evidenceChecks(evidence),
				...metrics.checks,
				signed.check
			];
			return conclude({
				version: current,
				created,
				chain,
				pointed,
				registry,
				checks,
				formats,
				documents,
				signed,
				approvals
			});
		}
		function retentionOf(inputs) {
			const { "keep-versions": versions, "keep-days": days, cleanup } = inputs;
			if (versions === undefined && days === undefined) {
				if (cleanup === "list") return undefined;
				throw (0, errors.Xu)("cleanup: remove needs a rule", { hint: "Set keep-versions, e.g. to 10, or keep-days, or both." });
			}
			if (inputs.adopt === undefined && inputs["rollback-to"] === undefined) return {
				versions,
				days,
				cleanup
			};
			throw (0, errors.Xu)("keep-versions and keep-days clean up, and can not be given with adopt or rollback-to");
		}
		function broken(name, digest, checks) {
			return {
				verdict: (0, lib_verdict.Vj)(checks),
				section: (0, report.DC)(name, digest),
				outputs: {
					...noOutputs,
					"model-digest": digest
				}
			};
		}
		const noOutputs = {
			version: "",
			"model-uri": "",
			"model-digest": "",
			alias: "",
			created: false,
			"previous-version": "",
			"model-card-path": "",
			"attestation-url": ""
		};
		function refusePullRequest({ run: { pullRequest }, plan }) {
			if (pullRequest === undefined || plan) return;
			throw (0, errors.he)("models are not registered from a pull request", { hint: "Run this step on pushes only (if: github.event_name == 'push'), or with plan: true." });
		}
		function nameOf(inputs, context) {
			const name = inputs.name ?? context.model;
			if (name === undefined) throw (0, errors.Xu)("the model has no name", { hint: "Set the input model, e.g. to flights." });
			return (0, reference.I3)("model", name);
		}
		async function modelPath(inputs, context) {
			if (inputs["model-path"] !== undefined) return await (0, files.oG)(inputs["model-path"], context.workspace);
			const trained = await context.records.latest("train");
			const written = trained?.statement.subject[0]?.name;
			if (written === undefined) {
				throw (0, errors.Xu)("there is no model to register", { hint: "Set the input model-path, or run train before in the same job." });
			}
			return await (0, files.oG)((0, external_node_path_.resolve)(context.workspace, written), context.workspace);
		}
		function chainChecks({ gate, trained }) {
			const gateCheck = gate === undefined ? {
				id: "gate",
				status: "warn",
				message: "registered without a gate (require-gate: false)",
				hint: "Run evaluate-gate before."
			} : {
				id: "gate",
				status: "pass",
				message: `evaluate-gate judged exactly this model: ${gate.status}`
			};
			const trainCheck = trained === undefined ? {
				id: "training",
				status: "warn",
				message: "no record says how this model was trained",
				hint: "Let the action train run it."
			} : {
				id: "training",
				status: "pass",
				message: "its training is on record"
			};
			return [gateCheck, trainCheck];
		}
		function registeredCheck(version, created) {
			const message = created ? `stored as version ${version.version}` : `version ${version.version} has this digest already; nothing was stored`;
			return {
				id: "registered",
				status: "pass",
				observed: version.version,
				message
			};
		}
		const aliasCheck = ({ alias, message }, asked) => ({
			id: "alias",
			status: alias === "" ? "warn" : "pass",
			limit: asked,
			message
		});
		function conclude({ version, created, chain, pointed, registry, checks, formats, documents, signed, approvals }) {
			const verdict = (0, lib_verdict.Vj)(checks);
			const runsCode = formats.files.filter((file) => file.runsCode).map((file) => file.path);
			return {
				verdict,
				section: (0, report.ZE)({
					status: verdict.status,
					version,
					created,
					pointed,
					chain,
					registry
				}),
				outputs: {
					version: version.version,
					"model-uri": (0, reference.FH)((0, reference.OU)(version.name, version.version)),
					"model-digest": version.digest,
					alias: pointed.alias,
					created,
					"previous-version": pointed.previous ?? "",
					"model-card-path": documents.card,
					"attestation-url": pagesOf(signed)
				},
				record: (0, record.z)({
					...{
						version,
						registry,
						created,
						chain,
						pointed,
						runsCode,
						approvals
					},
					attestations: signed.records,
					documents: documents.subjects
				}),
				details: { version },
				files: [...documents.files, ...signed.records.map((record) => record.path)]
			};
		}
		const pagesOf = ({ records }) => records.map(({ url }) => url).filter((url) => url !== "").join("\n");
		async function planned({ name, digest, alias, chain, registry, formats }) {
			const versions = await registry.versions(name);
			const known = versions.find((version) => version.digest === digest);
			const number = known?.version ?? String(versions.length + 1);
			const what = known === undefined ? `would be registered as version ${number}` : `is version ${number} already`;
			const headline = `${name} ${what}; ${await plannedAlias(registry, name, {
				alias,
				gate: chain.gate
			})}`;
			return {
				verdict: (0, lib_verdict.Vj)([...chainChecks(chain), formats.check]),
				section: (0, report._G)(headline, digest),
				outputs: {
					...noOutputs,
					version: known?.version ?? "",
					"model-digest": digest
				}
			};
		}
	}),
	43051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d1: () => runCommand,
			lA: () => describeEnd,
			mP: () => shells
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
		const shells = [
			"bash",
			"sh",
			"pwsh",
			"python"
		];
		const scripts = {
			bash: (script) => [
				"bash",
				"--noprofile",
				"--norc",
				"-eo",
				"pipefail",
				"-c",
				script
			],
			sh: (script) => [
				"sh",
				"-e",
				"-c",
				script
			],
			pwsh: (script) => [
				"pwsh",
				"-NoLogo",
				"-NoProfile",
				"-NonInteractive",
				"-Command",
				`$ErrorActionPreference = 'stop'\n${script}`
			],
			python: (script) => [
				"python",
				"-c",
				script
			]
		};
		const describeCommand = (command) => "argv" in command ? command.argv.join(" ") : (command.script.trim().split("\n")[0] ?? "").slice(0, 200);
		async function runCommand(command, options) {
			const [program, ...args] = "argv" in command ? command.argv : scripts[command.shell ?? "bash"](command.script);
			await requireFolder(options.cwd);
			const started = performance.now();
			const seconds = () => Math.round(performance.now() - started) / 1e3;
			if (options.signal?.aborted) return {
				kind: "aborted",
				seconds: 0
			};
			const mark = options.alsoDetached === true ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)() : undefined;
			const env = {
				...childEnvironment(process.env),
				...options.env,
				...mark === undefined ? {} : { [markName]: mark }
			};
			const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
				cwd: options.cwd,
				env,
				detached: true,
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				],
				windowsHide: true
			});
			forwardOutput(child, options.onOutput);
			const exit = waitForExit(child, program);
			if (child.pid !== undefined) options.onStart?.(child.pid);
			const end = await firstOf(exit, options);
			await endGroup(child, options.graceSeconds ?? 3, end.kind === "exited");
			if (mark !== undefined) await endDetached(mark);
			if (end.kind !== "exited") return {
				kind: end.kind,
				seconds: seconds()
			};
			await drained(child);
			if (end.signal !== null) return {
				kind: "killed",
				signal: end.signal,
				seconds: seconds()
			};
			return {
				kind: "exited",
				exitCode: end.code ?? 1,
				seconds: seconds()
			};
		}
		async function requireFolder(cwd) {
			const info = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(cwd).catch(() => undefined);
			if (!info?.isDirectory()) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Xu)(`the folder ${cwd}, where the command should run, does not exist`);
		}
		function forwardOutput(child, onOutput) {
			child.stdout?.on("data", (chunk) => onOutput?.(chunk, "stdout"));
			child.stderr?.on("data", (chunk) => onOutput?.(chunk, "stderr"));
		}
		function waitForExit(child, program) {
			return new Promise((resolve, reject) => {
				child.once("error", (error) => reject(explainSpawn(error, program)));
				child.once("exit", (code, signal) => resolve({
					kind: "exited",
					code,
					signal
				}));
			});
		}
		function explainSpawn(error, program) {
			if (error.code === "ENOENT") {
				return (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Xu)(`there is no program ${JSON.stringify(program)}`, {
					hint: "Install it in an earlier step, or correct the name.",
					cause: error
				});
			}
			if (error.code === "EACCES") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Xu)(`${JSON.stringify(program)} may not be executed`, {
				hint: `Run chmod +x on it.`,
				cause: error
			});
			if (error.code === "E2BIG") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Xu)("the command is too long for this system", {
				hint: "Put it into a script file.",
				cause: error
			});
			return error;
		}
		async function firstOf(exit, options) {
			const over = new AbortController();
			const waits = [exit];
			if (options.timeoutSeconds !== undefined) waits.push(timeout(options.timeoutSeconds, over.signal));
			if (options.signal !== undefined) waits.push(aborted(options.signal, over.signal));
			try {
				return await Promise.race(waits);
			} finally {
				over.abort();
			}
		}
		const longestTimer = 2147483647;
		async function timeout(seconds, over) {
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(Math.min(seconds * 1e3, longestTimer), undefined, { signal: over }).catch(() => undefined);
			return { kind: "timed-out" };
		}
		function aborted(signal, over) {
			return new Promise((resolve) => {
				signal.addEventListener("abort", () => resolve({ kind: "aborted" }), {
					once: true,
					signal: over
				});
			});
		}
		async function endGroup(child, graceSeconds, leaderIsGone) {
			if (child.pid === undefined || !await groupLives(child.pid)) return;
			signalGroup(child.pid, "SIGTERM");
			const deadline = performance.now() + (leaderIsGone ? Math.min(graceSeconds, 1) : graceSeconds) * 1e3;
			while (performance.now() < deadline) {
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
				if (!await groupLives(child.pid)) return;
			}
			signalGroup(child.pid, "SIGKILL");
			for (let tries = 0; tries < 50 && await groupLives(child.pid); tries++) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
		}
		const markName = "MODELFLIGHT_PROCESS";
		async function endDetached(mark) {
			if (process.platform !== "linux") return;
			for (const [signal, milliseconds] of [["SIGTERM", 500], ["SIGKILL", 1e3]]) {
				const deadline = performance.now() + milliseconds;
				let pids = await markedBy(mark);
				for (const pid of pids) signalProcess(pid, signal);
				while (pids.length > 0 && performance.now() < deadline) {
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(20);
					pids = await markedBy(mark);
				}
				if (pids.length === 0) return;
			}
		}
		async function markedBy(mark) {
			const entry = `${markName}=${mark}`;
			const pids = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)("/proc")).filter((name) => /^\d+$/.test(name));
			const found = await Promise.all(pids.map(async (pid) => {
				const environment = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(`/proc/${pid}/environ`, "latin1").catch(() => "");
				return environment.split("\0").includes(entry) ? [Number(pid)] : [];
			}));
			return found.flat();
		}
		function signalProcess(pid, signal) {
			try {
				process.kill(pid, signal);
			} catch {}
		}
		async function groupLives(group) {
			if (process.platform === "win32" || !signalGroup(group, 0)) return false;
			if (process.platform !== "linux") return true;
			const pids = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)("/proc")).filter((name) => /^\d+$/.test(name));
			const stats = await Promise.all(pids.map((pid) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "")));
			return stats.some((text) => runsInGroup(text, group));
		}
		function runsInGroup(text, group) {
			const [state, , groupId] = text.slice(text.lastIndexOf(")") + 2).split(" ");
			return Number(groupId) === group && state !== "Z" && state !== "X";
		}
		function signalGroup(pid, signal) {
			if (process.platform === "win32") {
				(0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("taskkill", [
					"/pid",
					String(pid),
					"/T",
					"/F"
				], {
					stdio: "ignore",
					windowsHide: true
				});
				return true;
			}
			try {
				process.kill(-pid, signal);
				return true;
			} catch {
				return false;
			}
		}
		async function drained(child) {
			const ended = [child.stdout, child.stderr].map((stream) => new Promise((resolve) => stream === null || stream.closed ? resolve() : stream.once("close", () => resolve())));
			const over = new AbortController();
			await Promise.race([Promise.all(ended), (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(1e3, undefined, { signal: over.signal }).catch(() => undefined)]);
			over.abort();
			child.stdout?.destroy();
			child.stderr?.destroy();
		}
		const withheld = /^(INPUT_.*|STATE_.*|ACTIONS_(RUNTIME|RESULTS|CACHE)_.*|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY))$/i;
		function childEnvironment(environment) {
			const kept = Object.entries(environment).filter(([name, value]) => value !== undefined && !withheld.test(name));
			return Object.fromEntries(kept);
		}
		function describeEnd(result) {
			switch (result.kind) {
				case "exited": return describeExit(result.exitCode);
				case "killed": return `signal ${result.signal}${result.signal === "SIGKILL" ? " (often: out of memory)" : ""}`;
				case "timed-out": return `the time limit, after ${result.seconds} s`;
				case "aborted": return `cancellation, after ${result.seconds} s`;
				default: return result;
			}
		}
		function describeExit(exitCode) {
			const signal = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_3__.constants.signals).find(([, number]) => number === exitCode - 128)?.[0];
			if (exitCode === 127) return "exit code 127 (command not found)";
			if (exitCode === 126) return "exit code 126 (not executable)";
			if (exitCode > 128 && signal !== undefined) return `exit code ${exitCode} (${signal}${signal === "SIGKILL" ? ", often: out of memory" : ""})`;
			return `exit code ${exitCode}`;
		}
	}),
	84353: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => findRecord });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66990);
		var _record_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71968);
		async function findRecord(action, digest, context) {
			const known = await context.records.latest(action, digest);
			if (known !== undefined) return {
				record: known,
				origin: "this run"
			};
			for (const evidence of await context.stores.find(action, digest)) {
				const record = await takeOver(evidence, action, digest, context).catch((error) => {
					if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.HR)) throw error;
					context.log.warning(`${evidence.name} is not used: ${error.message}`);
					return undefined;
				});
				if (record !== undefined) return {
					record,
					origin: evidence.origin
				};
			}
			return undefined;
		}
		async function takeOver(evidence, action, digest, context) {
			const downloaded = await evidence.download();
			const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(downloaded, "records")) ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(downloaded, "records") : downloaded;
			const theirs = await (0, _record_chain_js__WEBPACK_IMPORTED_MODULE_3__.P)(folder).latest(action, digest);
			if (theirs === undefined) return undefined;
			const { repository } = theirs.statement.predicate.modelflight.run;
			if (repository !== context.run.repository) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.he)(`it comes from ${repository}, not from ${context.run.repository}`);
			await context.records.adopt(folder);
			return await context.records.latest(action, digest);
		}
	})
};
