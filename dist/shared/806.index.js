export const id = 806;
export const ids = [806];
export const modules = {
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
	}),
	47432: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z6: () => subjectsOf,
			c6: () => removalOf,
			dH: () => storyOf,
			lJ: () => objectAt,
			xZ: () => storyChecks
		});
		var _record_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40978);
		var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45307);
		const notData = [
			"inputs",
			"code",
			"data"
		];
		function storyOf(records, digest, kept = new Set()) {
			const about = (action) => records.filter((record) => (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(record).action === action && subjectsOf(record).includes(digest));
			const newest = (action) => about(action).findLast((record) => kept.has(record.digest)) ?? about(action).at(-1);
			const trained = newest("train");
			const [removals, registrations] = [true, false].map((isRemoval) => about("register-model").filter(({ statement }) => statement.predicateType === _records_js__WEBPACK_IMPORTED_MODULE_1__.Z.retention === isRemoval));
			const registered = registrations?.at(-1);
			const validations = records.filter((record) => (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(record).action === "validate-data");
			const data = (trained === undefined ? [] : (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(trained).materials).filter(({ name }) => !notData.includes(name));
			return {
				digest,
				data: data.map((dataset) => ({
					...dataset,
					validated: validations.findLast((record) => subjectsOf(record).includes(dataset.digest))
				})),
				trained,
				gate: newest("evaluate-gate"),
				registered,
				removed: removals?.at(-1),
				rollouts: about("deploy-canary"),
				drift: records.filter((record) => (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(record).action === "check-drift" && restsOnProfile(record, registered))
			};
		}
		function restsOnProfile(drift, registered) {
			const profile = registered === undefined ? undefined : (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(registered).materials.find(({ name }) => name === "profile")?.digest;
			return profile !== undefined && (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(drift).materials.some(({ name, digest }) => name === "reference profile" && digest === profile);
		}
		const subjectsOf = ({ statement }) => statement.subject.map(({ digest }) => `sha256:${digest.sha256}`);
		function storyChecks(story, records) {
			return [
				dataCheck(story),
				trainingCheck(story),
				gateCheck(story),
				...registrationChecks(story, records),
				...removalChecks(story),
				...rolloutChecks(story, records)
			];
		}
		function dataCheck({ data, trained }) {
			const id = "data";
			if (trained === undefined) return {
				id,
				status: "skipped",
				message: "no record says which data the model was trained on"
			};
			if (data.length === 0) return {
				id,
				status: "warn",
				message: "the training names no data",
				hint: "Name them in the input data of train."
			};
			const refused = data.filter(({ validated }) => validated !== undefined && !passed(validated));
			if (refused.length > 0) {
				return (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.EG)(id, refused.map(({ name, validated }) => `validate-data judged ${name} ${validated === undefined ? "" : (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(validated).status}`), "", "Train on data that pass.");
			}
			const unseen = data.filter(({ validated }) => validated === undefined);
			if (unseen.length > 0) {
				const message = `${unseen.map(({ name }) => name).join(", ")}: no record of validate-data`;
				return {
					id,
					status: "warn",
					message,
					hint: "Run validate-data on them before train."
				};
			}
			return {
				id,
				status: "pass",
				message: `all ${data.length} validated`
			};
		}
		const passed = (record) => ["pass", "warn"].includes((0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(record).status);
		function trainingCheck({ trained, digest }) {
			const id = "training";
			if (trained === undefined) return {
				id,
				status: "warn",
				message: "no record says how the model was trained",
				hint: "Let the action train run it."
			};
			const { subject } = trained.statement;
			const inputs = (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(trained).materials.find(({ name }) => name === "inputs")?.digest;
			const stated = objectAt(trained, "buildDefinition", "internalParameters")["inputDigest"];
			const faults = [
				...passed(trained) ? [] : [`${trained.name} says ${(0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(trained).status}`],
				...`sha256:${subject[0]?.digest.sha256}` === digest ? [] : [`${trained.name} is first about ${subject[0]?.name ?? "nothing"}, not the model`],
				...inputs === stated ? [] : [`${trained.name} names two input digests`]
			];
			return (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.EG)(id, faults, "the training that gave this model is on record");
		}
		function gateCheck({ gate, trained }) {
			const id = "gate";
			if (gate === undefined) return {
				id,
				status: "warn",
				message: "no record of evaluate-gate about this model",
				hint: "Run evaluate-gate before register-model."
			};
			const late = trained !== undefined && (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(gate).index <= (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(trained).index && (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(gate).run.id === (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(trained).run.id;
			const faults = [...passed(gate) ? [] : [`evaluate-gate judged this model ${(0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(gate).status}`], ...late ? ["the gate was decided before the model was trained"] : []];
			return (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.EG)(id, faults, `evaluate-gate judged exactly this model: ${(0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(gate).status}`);
		}
		function registrationChecks({ registered, gate }, records) {
			if (registered === undefined) return [];
			const { predicate, subject } = registered.statement;
			const known = new Set(records.map(({ digest }) => digest));
			const stated = predicate["gate"];
			const gateRecord = isObject(stated) ? String(stated["record"]) : undefined;
			const rests = (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(registered).materials.filter(({ name }) => name.endsWith(" record"));
			const faults = [
				...rests.filter(({ digest }) => !known.has(digest)).map(({ name }) => `the registration rests on a ${name} that is not here`),
				...gateRecord === undefined || known.has(gateRecord) ? [] : ["the registration names a decision that is not here"],
				...gateRecord === undefined || gate === undefined || agrees(stated, records) ? [] : ["the registration names another verdict than the gate gave"],
				...subject[0]?.name === `models:/${String(predicate["model"])}/${String(predicate["version"])}` ? [] : ["the registration names two versions"]
			];
			return [(0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.EG)("registration", faults, `registered as ${subject[0]?.name ?? ""}`)];
		}
		function removalChecks({ removed, registered, digest }) {
			if (removed === undefined) return [];
			const name = removed.statement.subject.find((subject) => `sha256:${subject.digest.sha256}` === digest)?.name ?? "";
			const message = `${name} was removed: ${removalOf(removed)}`;
			if (registered !== undefined && (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(registered).index > (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(removed).index) return [{
				id: "retention",
				status: "pass",
				message: `${message}, and registered again`
			}];
			return [{
				id: "retention",
				status: "warn",
				message,
				hint: "Its records are in the artifact of that run, below removed/."
			}];
		}
		function removalOf(removed) {
			const { model, registry, keepVersions, keepDays } = removed.statement.predicate;
			const rules = [...keepVersions === null ? [] : [`keep-versions ${String(keepVersions)}`], ...keepDays === null ? [] : [`keep-days ${String(keepDays)}`]];
			return `${(0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(removed).finishedAt.slice(0, 16).replace("T", " ")} from ${String(registry)} (${rules.join(", ")} of ${String(model)})`;
		}
		function agrees(stated, records) {
			if (!isObject(stated)) return false;
			const named = records.find(({ digest }) => digest === stated["record"]);
			return named === undefined || (0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.IJ)(named).status === stated["status"];
		}
		function rolloutChecks({ rollouts }, records) {
			const last = rollouts.at(-1);
			if (last === undefined) return [];
			const registration = last.statement.predicate["registration"];
			const faults = records.some(({ digest }) => digest === registration) ? [] : ["the rollout rests on a registration that is not here"];
			return [(0, _record_audit_js__WEBPACK_IMPORTED_MODULE_0__.EG)("rollout", faults, `${String(last.statement.predicate["decision"])}: ${String(last.statement.predicate["reason"])}`)];
		}
		function objectAt({ statement }, ...path) {
			let value = statement.predicate;
			for (const key of path) value = isObject(value) ? value[key] : undefined;
			return isObject(value) ? value : {};
		}
		const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	}),
	17609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F1: () => displayWidth,
			Fy: () => limits,
			Jj: () => cut,
			L5: () => toneSigns,
			RK: () => visible,
			TN: () => oneLine
		});
		const unseen = /(?![\n\t])\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Noncharacter_Code_Point}|(?!\ufe0f)\p{Variation_Selector}|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/gu;
		function visible(text) {
			return text.replace(/\r\n?/g, "\n").replace(unseen, (character) => `\\u{${hex(character)}}`);
		}
		const hex = (character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
		const oneLine = (text) => visible(text).replace(/[\n\t]+/g, " ").trim();
		function cut(text, limit) {
			if (text.length <= limit) return text;
			const head = Array.from(text.slice(0, limit * 2)).slice(0, limit);
			return head.length < limit || head.join("") === text ? text : `${head.slice(0, -1).join("")}…`;
		}
		const limits = {
			cell: 120,
			heading: 200,
			line: 4e3,
			label: 40
		};
		const toneSigns = {
			pass: {
				sign: "✓",
				emoji: "✅",
				word: "pass"
			},
			warn: {
				sign: "!",
				emoji: "⚠️",
				word: "warn"
			},
			fail: {
				sign: "✗",
				emoji: "❌",
				word: "fail"
			},
			inconclusive: {
				sign: "?",
				emoji: "❔",
				word: "inconclusive"
			},
			skipped: {
				sign: "–",
				emoji: "➖",
				word: "skipped"
			},
			neutral: {
				sign: "·",
				emoji: "ℹ️",
				word: "info"
			}
		};
		function displayWidth(text) {
			let width = 0;
			for (const character of text) {
				if (/\p{M}/u.test(character)) continue;
				width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
			}
			return width;
		}
	})
};
