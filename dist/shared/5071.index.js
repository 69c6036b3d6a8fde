export const id = 5071;
export const ids = [5071];
export const modules = {
	95071: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { cleanUp: () => cleanUp });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
		var _modelflight_core_record_audit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40978);
		var _modelflight_core_records__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45307);
		var _modelflight_core_verdict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99072);
		var _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87544);
		var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6999);
		var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25901);
		async function cleanUp(name, rules, registry, context) {
			const judged = await judge(name, rules, registry, context);
			const isTried = rules.cleanup === "list" || context.plan;
			const { removed, kept, left, fault } = isTried ? {
				...listed(judged),
				left: [],
				fault: undefined
			} : await removeAll(judged, registry, context);
			const numbers = removed.map(({ version }) => version).join(", ");
			const what = isTried ? "would be removed (cleanup: remove does it)" : "removed";
			const message = removed.length === 0 ? `all ${judged.length} versions stay` : `${removed.length} of ${judged.length} versions ${what}: ${numbers}${left.length === 0 ? "" : `; ${left.join("; ")}`}`;
			const check = {
				id: "retention",
				status: "pass",
				observed: String(removed.length),
				n: judged.length,
				message
			};
			const verdict = (0, _modelflight_core_verdict__WEBPACK_IMPORTED_MODULE_2__.Vj)([check, ...fault === undefined ? [] : [fault]]);
			return {
				verdict,
				section: (0, _report_js__WEBPACK_IMPORTED_MODULE_3__.aW)(verdict.status, `${name}: ${message}`, [...removed.map((version) => [version, undefined]), ...kept]),
				outputs: _run_js__WEBPACK_IMPORTED_MODULE_4__.noOutputs,
				details: {
					removed: removed.map(({ version, digest }) => ({
						version,
						digest
					})),
					kept: kept.map(([{ version }, why]) => ({
						version,
						why
					})),
					listOnly: isTried
				},
				...isTried || removed.length === 0 ? {} : { record: recordOf(name, rules, registry, removed) },
				files: isTried ? [] : removed.flatMap((version) => savedOf(version, context))
			};
		}
		async function judge(name, rules, registry, context) {
			const versions = await registry.versions(name);
			if (versions.length === 0) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)(`the registry ${registry.name} has no versions of ${name}`, { hint: "Check the name and registry." });
			const young = context.now().getTime() - (rules.days ?? 0) * 864e5;
			const newest = new Set(versions.slice(-Math.max(1, rules.versions ?? 1)));
			const own = versions.map((version) => {
				const { aliases, createdAt } = version;
				if (aliases.length > 0) return {
					version,
					kept: aliases.join(", ")
				};
				if (newest.has(version)) return {
					version,
					kept: newest.size === 1 ? "the newest" : `one of the ${newest.size} newest`
				};
				const isYoung = rules.days !== undefined && !(Date.parse(createdAt) <= young);
				return {
					version,
					kept: isYoung ? `younger than ${rules.days} days` : undefined
				};
			});
			const named = await namedByKept(own, registry, context);
			return own.map(({ version, kept }) => ({
				version,
				kept: kept ?? named(version)
			}));
		}
		async function namedByKept(judged, registry, context) {
			if (judged.every(({ kept }) => kept !== undefined)) return () => undefined;
			const users = new Map();
			for (const { version } of judged.filter(({ kept }) => kept !== undefined)) {
				for (const statement of await statementsOf(version, registry, context)) {
					for (const { name, digest } of statement.predicate.modelflight.materials) {
						users.set(digest, version.version);
						users.set(name, version.version);
					}
				}
			}
			return ({ name, version, digest }) => {
				const user = users.get(digest) ?? users.get(`baseline ${name}/${version}`);
				return user === undefined ? undefined : `version ${user} rests on it`;
			};
		}
		async function statementsOf(version, registry, context) {
			const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temporary, "retention", version.version);
			const { evidence } = await registry.download(version, folder, ["evidence"]);
			const records = evidence.records.filter((path) => (0, _modelflight_core_record_audit__WEBPACK_IMPORTED_MODULE_6__.lx)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
			const statements = await Promise.all(records.map(async (path) => JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"))));
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
				recursive: true,
				force: true
			});
			const isAbout = ({ subject }) => subject.some(({ digest }) => `sha256:${digest.sha256}` === version.digest);
			return statements.filter((statement) => isAbout(statement) && statement.predicate.modelflight.action !== "register-model");
		}
		const listed = (judged) => ({
			removed: judged.filter(({ kept }) => kept === undefined).map(({ version }) => version),
			kept: judged.flatMap(({ version, kept }) => kept === undefined ? [] : [[version, kept]])
		});
		async function removeAll(judged, registry, context) {
			const { removed: doomed, kept } = listed(judged);
			const removed = [];
			const late = [];
			const left = new Set();
			try {
				for (const version of doomed) {
					context.signal.throwIfAborted();
					await saveRecords(version, registry, context);
					const removal = await registry.remove(version.name, version.version);
					if (removal.kind === "kept") late.push([version, removal.why]);
					if (removal.kind !== "removed") continue;
					removed.push(version);
					if (removal.left !== undefined) left.add(removal.left);
				}
			} catch (error) {
				if (removed.length === 0) throw error;
				const { message, hint } = (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.WE)(error);
				const fault = {
					id: "registry",
					status: "fail",
					message: `stopped: ${(0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.mu)(message, hint)}`
				};
				return {
					removed,
					kept: [...kept, ...late],
					left: [...left],
					fault
				};
			}
			return {
				removed,
				kept: [...kept, ...late],
				left: [...left],
				fault: undefined
			};
		}
		const savedFolder = ({ name, version }, { outputDir }) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, "removed", `${name}-${version}`);
		const savedOf = (version, context) => version.evidence.records.map(({ path }) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(savedFolder(version, context), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
		async function saveRecords(version, registry, context) {
			const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temporary, "retention", version.version);
			const { evidence } = await registry.download(version, folder, ["evidence"]);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(savedFolder(version, context), { recursive: true });
			for (const path of evidence.records) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(path, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(savedFolder(version, context), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
				recursive: true,
				force: true
			});
		}
		function recordOf(model, { versions, days }, registry, removed) {
			return {
				subjects: removed.map(({ version, digest }) => ({
					name: (0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_7__.FH)((0, _modelflight_registry_reference__WEBPACK_IMPORTED_MODULE_7__.OU)(model, version)),
					digest
				})),
				materials: [],
				predicateType: _modelflight_core_records__WEBPACK_IMPORTED_MODULE_8__.Z.retention,
				predicate: {
					model,
					registry: registry.name,
					keepVersions: versions ?? null,
					keepDays: days ?? null
				}
			};
		}
	}),
	40978: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EG: () => checkOf,
			IJ: () => linkOf,
			lx: () => isRecordName,
			pq: () => countOf,
			ux: () => auditRecords
		});
		var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45182);
		var _record_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20913);
		const clockSkewMilliseconds = 5 * 6e4;
		const isRecordName = (name) => /^\d{4,}-.+\.json$/.test(name);
		const linkOf = ({ statement }) => statement.predicate.modelflight;
		async function auditRecords(files) {
			const { problemsUnder } = await Promise.all([__webpack_require__.e(2210), __webpack_require__.e(9013)]).then(__webpack_require__.bind(__webpack_require__, 1394));
			const problems = compiled(problemsUnder);
			const faults = [];
			const read = [];
			for (const file of files) {
				const record = readRecord(file, problems);
				if (typeof record === "string") faults.push(record);
				else read.push(record);
			}
			const records = read.toSorted((a, b) => linkOf(a).index - linkOf(b).index || (a.name < b.name ? -1 : 1));
			const checks = [
				checkOf("records", faults, `${countOf(records.length, "record")} unchanged since ${records.length === 1 ? "it was" : "they were"} written`),
				checkOf("order", orderFaults(records), "every record names the digest of the one before it"),
				checkOf("verdicts", records.flatMap(verdictFaults), "every verdict follows from its checks"),
				checkOf("origin", originFaults(records), `all from ${records[0] === undefined ? "nowhere" : linkOf(records[0]).run.repository}`)
			];
			return {
				records,
				checks: files.length === 0 ? [] : checks
			};
		}
		function compiled(compile) {
			return (predicateType) => {
				const known = checkers.get(predicateType);
				const schema = known === undefined ? (0, _record_schemas_js__WEBPACK_IMPORTED_MODULE_0__.fi)(predicateType) : undefined;
				if (schema === undefined) return known;
				const checker = compile(schema);
				checkers.set(predicateType, checker);
				return checker;
			};
		}
		const checkers = new Map();
		function readRecord({ name, bytes }, problems) {
			const digest = (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes);
			let statement;
			try {
				statement = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
			} catch {
				return `${name} can't be read: it is not JSON in UTF-8`;
			}
			const check = typeof statement?.predicateType === "string" ? problems(statement.predicateType) : undefined;
			if (check === undefined) return `${name} is not a record: its predicate type is not one of ours`;
			const [problem] = check(statement);
			if (problem !== undefined) return `${name} is not a record: ${problem.message}`;
			const { action, index } = statement.predicate.modelflight;
			if (name !== recordName(index, action, digest)) return `${name} was changed after it was written: its digest is ${digest}`;
			if (_record_schemas_js__WEBPACK_IMPORTED_MODULE_0__.Oz[action]?.includes(statement.predicateType) !== true) return `${name} has a predicate that ${action} does not write`;
			return {
				name,
				digest,
				statement
			};
		}
		const recordName = (index, action, digest) => `${String(index).padStart(4, "0")}-${action}-${(0, _files_js__WEBPACK_IMPORTED_MODULE_1__.VK)(digest)}.json`;
		function orderFaults(records) {
			const byDigest = new Map(records.map((record) => [record.digest, record]));
			return records.flatMap((record) => {
				const { index, previous, startedAt, finishedAt } = linkOf(record);
				if (startedAt !== undefined && startedAt > finishedAt) return [`${record.name} was finished before it was started`];
				if (previous === undefined) return index === 0 ? [] : [`${record.name} names no record before it, and is not the first`];
				const before = byDigest.get(previous);
				if (before === undefined) return [`the record before ${record.name} is missing or was changed (${previous})`];
				if (linkOf(before).index !== index - 1) return [`${record.name} follows ${before.name}, which is not the position before it`];
				const early = Date.parse(linkOf(before).finishedAt) - Date.parse(finishedAt);
				return early > clockSkewMilliseconds ? [`${record.name} was finished before ${before.name}, which it follows`] : [];
			});
		}
		function verdictFaults({ name, statement }) {
			const { result, failedTests, warnedTests, modelflight } = statement.predicate;
			if (result === undefined) return [];
			const { action, status } = modelflight;
			const allowed = {
				PASSED: [
					"pass",
					"warn",
					"fail",
					"inconclusive"
				],
				WARNED: [
					"warn",
					"fail",
					"inconclusive"
				],
				FAILED: ["fail", "inconclusive"]
			};
			if (!allowed[String(result)]?.includes(status)) return [`${name} says ${status}, and its result is ${String(result)}`];
			if (action === "check-drift") return [];
			const some = (tests) => Array.isArray(tests) && tests.length > 0;
			if (some(failedTests) && result !== "FAILED") return [`${name} lists failed checks, and its result is ${String(result)}`];
			return some(warnedTests) && result === "PASSED" ? [`${name} lists warnings, and its result is PASSED`] : [];
		}
		function originFaults(records) {
			const [first] = records;
			if (first === undefined) return [];
			const { repository } = linkOf(first).run;
			return records.filter((record) => linkOf(record).run.repository !== repository).map((record) => `${record.name} is of ${linkOf(record).run.repository}, and ${first.name} of ${repository}`);
		}
		function checkOf(id, faults, sound, hint) {
			const [first] = faults;
			if (first === undefined) return {
				id,
				status: "pass",
				message: sound
			};
			const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
			return {
				id,
				status: "fail",
				n: faults.length,
				message: `${first}${more}`,
				hint: hint ?? "Get the untouched records from the artifact of the run."
			};
		}
		const countOf = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
	}),
	20913: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Oz: () => predicatesOf,
			fi: () => recordSchema
		});
		var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45307);
		const draft = "https://json-schema.org/draft/2020-12/schema";
		const text = (description) => ({
			type: "string",
			description
		});
		const texts = (description) => ({
			type: "array",
			items: { type: "string" },
			description
		});
		const count = (description) => ({
			type: "integer",
			minimum: 0,
			description
		});
		const hexDigest = {
			type: "string",
			pattern: "^[0-9a-f]{64}$"
		};
		const digest = {
			type: "string",
			pattern: "^sha256:[0-9a-f]{64}$"
		};
		const digestOrNull = (description) => ({
			anyOf: [digest, { type: "null" }],
			description
		});
		const textOrNull = (description) => ({
			type: ["string", "null"],
			description
		});
		const time = {
			type: "string",
			pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$"
		};
		const object = (description, properties, required = Object.keys(properties)) => ({
			type: "object",
			description,
			required,
			properties
		});
		const link = object("What ties this record to the others; docs/records.md", {
			action: text("Action that wrote the record."),
			attempt: {
				type: "integer",
				minimum: 1,
				description: "Attempt of the run."
			},
			index: count("Position in the chain."),
			previous: {
				...digest,
				description: "Digest of the bytes of the record before; absent in the first."
			},
			materials: {
				type: "array",
				description: "What went in.",
				items: object("One input.", {
					name: text("Path or role."),
					digest
				})
			},
			status: {
				enum: [
					"pass",
					"warn",
					"fail",
					"inconclusive"
				],
				description: "The verdict."
			},
			startedAt: {
				...time,
				description: "Start of the action."
			},
			finishedAt: {
				...time,
				description: "End of the action."
			},
			run: object("The run that did it.", {
				repository: text("owner/name, or local."),
				sha: text("Commit."),
				id: text("Id of the run."),
				attempt: {
					type: "integer",
					minimum: 1
				},
				url: text("Page of the run; empty outside GitHub.")
			})
		}, [
			"action",
			"attempt",
			"index",
			"materials",
			"status",
			"finishedAt",
			"run"
		]);
		const resource = object("in-toto ResourceDescriptor.", {
			name: text("Path."),
			digest: object("Digests.", { sha256: hexDigest })
		});
		const provenance = object("SLSA provenance v1 of a training run.", {
			buildDefinition: object("What was run.", {
				buildType: { const: "https://modelflight.dev/train/v1" },
				externalParameters: object("What the workflow asked for.", {
					run: text("The command."),
					shell: text("The shell that read it."),
					workingDirectory: text("Folder that it ran in, relative to the workspace."),
					params: { description: "Hyperparameters." },
					env: texts("Names of environment variables; their values may be secret.")
				}),
				internalParameters: object("What was found.", {
					inputDigest: digest,
					environment: {
						type: "object",
						description: "Platform, interpreters, lock files, installed packages; and the hardware, which does not decide; or the image of a container."
					},
					uncommittedChanges: {
						type: ["boolean", "null"],
						description: "Whether the checkout had changes of its own; null outside git."
					},
					seeds: {
						type: "array",
						items: { type: "integer" },
						description: "Seeds that it was trained with; the model is of the first."
					}
				}, [
					"inputDigest",
					"environment",
					"uncommittedChanges"
				]),
				resolvedDependencies: {
					type: "array",
					description: "Commit, code and data.",
					items: {
						type: "object",
						required: ["digest"],
						properties: {
							name: text("`code`, or the name of the data."),
							uri: text("The repository at its ref."),
							digest: {
								type: "object",
								properties: {
									sha256: hexDigest,
									gitCommit: {
										type: "string",
										pattern: "^[0-9a-f]{40,64}$"
									}
								}
							},
							annotations: {
								type: "object",
								description: "`kind: data`, or the number of files of the code."
							}
						}
					}
				}
			}),
			runDetails: object("How it went.", {
				builder: object("Where it ran.", { id: text("GitHub or a terminal.") }),
				metadata: object("When.", {
					invocationId: text("The run that did the work."),
					startedOn: time,
					finishedOn: time
				}),
				byproducts: {
					type: "array",
					items: { type: "object" },
					description: "`candidate`: seconds of the command, and where it was reused from. `resources`, `energy`, `seeds`, `tests`, `mlflow-run`: what was measured."
				}
			})
		});
		const testResult = object("in-toto test-result v0.1.", {
			result: {
				enum: [
					"PASSED",
					"WARNED",
					"FAILED"
				],
				description: "What could not be decided is FAILED."
			},
			configuration: {
				type: "array",
				items: resource,
				description: "Contract, gate file or reference profile."
			},
			passedTests: texts("Ids of checks, or of columns."),
			warnedTests: texts("Ids of checks, or of columns."),
			failedTests: texts("Ids of checks, or of columns."),
			skippedTests: texts("Ids of checks, or of columns, that could not be asked."),
			metrics: {
				type: "object",
				additionalProperties: { type: "number" },
				description: "evaluate-gate: the metrics it judged."
			},
			holdout: { description: "evaluate-gate: what is known of the evaluation set." },
			rows: {
				anyOf: [count("validate-data: rows read."), {
					type: "object",
					description: "check-drift: rows of the reference, and of today."
				}],
				description: "How many rows it rests on."
			},
			rowsRejected: count("validate-data: rows that could not be read."),
			reference: text("check-drift: what it compared with."),
			limits: {
				type: "object",
				description: "check-drift: methods and limits that it held the columns to."
			},
			performance: {
				type: "object",
				description: "check-drift: measured or estimated performance: kind, metric, value, n."
			},
			maxPsi: {
				type: "number",
				description: "check-drift: the largest PSI over the columns."
			},
			issue: count("check-drift: number of the issue that was written."),
			retrainRun: text("check-drift: id of the workflow run that was started."),
			waivers: {
				type: "array",
				items: { type: "object" },
				description: "evaluate-gate: rules that were waived, with reason, owner and end."
			}
		}, [
			"result",
			"configuration",
			"passedTests",
			"warnedTests",
			"failedTests"
		]);
		const registration = object("A model got a version.", {
			model: text("Name in the registry."),
			version: {
				type: "string",
				pattern: "^[1-9][0-9]*$",
				description: "Number in the registry."
			},
			registry: text("Kind and address, without credentials."),
			created: {
				type: "boolean",
				description: "`false` when the same digest was registered before."
			},
			adopted: {
				type: "boolean",
				description: "`true` when others registered it and no evidence exists."
			},
			alias: text("Alias that points at it now; empty when a newer version has it."),
			previousVersion: textOrNull("Version that the alias pointed at before."),
			gate: {
				description: "The decision that let it in; null when none was required.",
				anyOf: [{ type: "null" }, object("The gate.", {
					record: digest,
					status: { enum: ["pass", "warn"] },
					baseline: textOrNull("Version that the gate compared with.")
				})]
			},
			createdAt: {
				...time,
				description: "When the version was made."
			},
			runsCode: texts("Files that run code when they are loaded, which allow-pickle let in."),
			tags: {
				type: "object",
				additionalProperties: { type: "string" },
				description: "Tags of the version."
			},
			approvals: {
				type: "array",
				description: "Who approved the run or merged the change, where GitHub tells.",
				items: object("One approval.", {
					by: text("Login."),
					how: { enum: [
						"environment",
						"review",
						"merge"
					] },
					of: text("Environment, or pull request.")
				})
			},
			attestations: {
				type: "array",
				description: "Signed records, as Sigstore bundles; empty when unanchored.",
				items: object("One.", {
					record: digest,
					bundle: digest,
					url: text("Page; empty where there is none.")
				})
			}
		}, [
			"model",
			"version",
			"registry",
			"created",
			"adopted",
			"alias",
			"previousVersion",
			"gate",
			"createdAt",
			"runsCode",
			"tags"
		]);
		const rollout = object("A version got traffic, or did not.", {
			decision: text("What became of it."),
			reason: text("Why."),
			model: text("Name in the registry."),
			version: text("Version that was tried."),
			previousVersion: textOrNull("Version that served before."),
			target: text("What moves the traffic."),
			weight: {
				type: "number",
				minimum: 0,
				maximum: 100,
				description: "Share of traffic at the end, in percent."
			},
			plan: {
				type: "object",
				description: "Steps, and what an inconclusive end does."
			},
			rules: { description: "What the analysis held the versions against." },
			lastLook: { description: "The last analysis; null when there was none." },
			looks: count("How many there were."),
			generation: count("How often the target changed hands."),
			registration: digestOrNull("Digest of the registration record.")
		});
		const retention = object("Versions were taken out of a registry: the subjects.", {
			model: text("Name in the registry."),
			registry: text("Kind and address, without credentials."),
			keepVersions: {
				type: ["integer", "null"],
				minimum: 1,
				description: "How many of the newest versions the rule keeps; null when only the age counts."
			},
			keepDays: {
				type: ["integer", "null"],
				minimum: 1,
				description: "How many days it keeps a version at least; null when the age does not count."
			}
		});
		const predicates = {
			[_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.provenance]: provenance,
			[_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.testResult]: testResult,
			[_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.registration]: registration,
			[_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.rollout]: rollout,
			[_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.retention]: retention
		};
		const predicatesOf = {
			"validate-data": [_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.testResult],
			train: [_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.provenance],
			"evaluate-gate": [_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.testResult],
			"register-model": [_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.registration, _records_js__WEBPACK_IMPORTED_MODULE_0__.Z.retention],
			"deploy-canary": [_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.rollout],
			"check-drift": [_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.testResult]
		};
		function recordSchema(predicateType) {
			const predicate = predicates[predicateType];
			if (predicate === undefined) return undefined;
			return {
				$schema: draft,
				title: `Modelflight record: ${predicateType}`,
				type: "object",
				additionalProperties: false,
				required: [
					"_type",
					"subject",
					"predicateType",
					"predicate"
				],
				properties: {
					_type: { const: "https://in-toto.io/Statement/v1" },
					subject: {
						type: "array",
						minItems: 1,
						description: "What the record speaks of.",
						items: resource
					},
					predicateType: { const: predicateType },
					predicate: {
						...predicate,
						required: [...predicate.required ?? [], "modelflight"],
						properties: {
							...predicate.properties,
							modelflight: link
						}
					}
				}
			};
		}
		const recordSchemas = {
			"record-provenance.schema.json": recordSchema(_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.provenance),
			"record-test-result.schema.json": recordSchema(_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.testResult),
			"record-registration.schema.json": recordSchema(_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.registration),
			"record-rollout.schema.json": recordSchema(_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.rollout),
			"record-retention.schema.json": recordSchema(_records_js__WEBPACK_IMPORTED_MODULE_0__.Z.retention)
		};
	})
};
