export const id = 7049;
export const ids = [7049];
export const modules = {
	7049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { writeDocuments: () => writeDocuments });
		var external_node_path_ = __webpack_require__(76760);
		var files = __webpack_require__(45182);
		var open_lineage = __webpack_require__(64985);
		var record_story = __webpack_require__(47432);
		var reference = __webpack_require__(87544);
		var markdown_inline = __webpack_require__(97789);
		;
		function cardOf({ version, reference, registry, chain, story, formats, metrics, approvals }) {
			const { tags } = version;
			const asked = story.trained === undefined ? {} : (0, record_story.lJ)(story.trained, "buildDefinition", "externalParameters");
			const gate = chain.gate?.record.statement.predicate;
			return {
				name: version.name,
				version: version.version,
				reference,
				registry: registry.name,
				digest: version.digest,
				createdAt: version.createdAt,
				description: tags["description"] ?? null,
				formats,
				bytes: version.files.reduce((sum, file) => sum + file.bytes, 0),
				data: story.data.map(({ name, digest }) => ({
					name,
					digest
				})),
				metrics,
				gate: chain.gate === undefined ? null : {
					status: chain.gate.status,
					record: chain.gate.record.digest,
					comparedWith: chain.gate.baseline ?? null,
					passed: listed(gate?.["passedTests"]),
					warned: listed(gate?.["warnedTests"])
				},
				training: chain.trained === undefined ? null : {
					record: chain.trained.digest,
					command: asked["run"] ?? null,
					params: asked["params"] ?? null
				},
				approvals: approvals.map((approval) => ({ ...approval })),
				code: {
					repository: tags["git.repository"] ?? null,
					commit: tags["git.sha"] ?? null,
					run: tags["run.url"] ?? null
				},
				evidence: version.evidence.records.map(({ path, digest }) => ({
					path,
					digest
				}))
			};
		}
		const listed = (value) => Array.isArray(value) ? value.map(String) : [];
		function renderCard(card) {
			const front = [
				["model_name", card.name],
				["tags", ["modelflight", ...listed(card["formats"])]],
				["model-index", [modelIndex(card)]]
			];
			const header = front.map(([key, value]) => `${key}: ${yamlValue(value)}\n`).join("");
			return `---\n${header}---\n\n${[title(card), ...sections(card)].join("\n\n")}\n`;
		}
		const yamlValue = (value) => JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
		function modelIndex(card) {
			const metrics = Object.entries(objectIn(card["metrics"])).map(([type, value]) => ({
				type,
				value
			}));
			const [data] = Array.isArray(card["data"]) ? card["data"] : [];
			const dataset = {
				type: "tabular",
				name: String(data?.["name"] ?? "not recorded"),
				...data === undefined ? {} : { revision: String(data["digest"]) }
			};
			const results = metrics.length === 0 ? [] : [{
				task: { type: "other" },
				dataset,
				metrics
			}];
			return {
				name: card.name,
				results
			};
		}
		const title = (card) => `# ${plain(card.name)}, version ${plain(card.version)}${typeof card["description"] === "string" ? `\n\n${plain(card["description"])}` : ""}`;
		function sections(card) {
			const gate = objectIn(card["gate"]);
			const source = objectIn(card["code"]);
			const metrics = Object.entries(objectIn(card["metrics"])).map(([name, value]) => [name, String(value)]);
			const data = (Array.isArray(card["data"]) ? card["data"] : []).map(({ name, digest }) => [String(name), String(digest)]);
			const about = [
				["Reference", String(card["reference"])],
				["Registry", String(card["registry"])],
				["Digest", card.digest],
				["Made", String(card["createdAt"])],
				["Formats", listed(card["formats"]).join(", ") || "not known"],
				["Size", `${String(card["bytes"])} bytes`],
				["Code", `${textIn(source["repository"])} ${textIn(source["commit"])}`.trim() || "not recorded"],
				["Training", textIn(objectIn(card["training"])["record"]) || "not recorded"],
				["Command", textIn(objectIn(card["training"])["command"]) || "not recorded"],
				["Parameters", JSON.stringify(objectIn(card["training"])["params"] ?? null)],
				["Approved by", approversOf(card).join(", ") || "not recorded"]
			];
			const verdict = [
				["Verdict", textIn(gate["status"]) || "no gate was required"],
				["Compared with version", textIn(gate["comparedWith"]) || "none"],
				["Passed", listed(gate["passed"]).join(", ") || "none"],
				["Warned", listed(gate["warned"]).join(", ") || "none"]
			];
			return [
				table("The model", about),
				table("Metrics", metrics.length === 0 ? [["None", "no metrics were kept with this version"]] : metrics),
				table("Training data", data.length === 0 ? [["None", "no data are on record"]] : data),
				table("Gate", verdict)
			];
		}
		const approversOf = (card) => (Array.isArray(card["approvals"]) ? card["approvals"] : []).map(({ by, of }) => `${String(by)} (${String(of)})`);
		const objectIn = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
		const textIn = (value) => typeof value === "string" ? value : "";
		const table = (heading, rows) => [
			`## ${heading}`,
			"",
			"| | |",
			"|---|---|",
			...rows.map(([name, value]) => `| ${plain(name)} | ${plain(value)} |`)
		].join("\n");
		const plain = (text) => /^sha256:[0-9a-f]{64}$/.test(text) ? (0, markdown_inline.D9)(text) : (0, markdown_inline.p7)(text);
		var evidence_pack = __webpack_require__(23504);
		;
		const predicate = "/predicate";
		const asked = `${predicate}/buildDefinition/externalParameters`;
		const found = `${predicate}/buildDefinition/internalParameters`;
		const duties = [
			{
				article: "Annex IV(1)(c)",
				duty: "software and versions that the model was made with",
				from: "train",
				pointer: `${found}/environment`
			},
			{
				article: "Annex IV(2)(a)",
				duty: "how it was developed: the command",
				from: "train",
				pointer: `${asked}/run`
			},
			{
				article: "Annex IV(2)(b)",
				duty: "design: hyperparameters",
				from: "train",
				pointer: `${asked}/params`
			},
			{
				article: "Annex IV(2)(c)",
				duty: "computation that the training used",
				from: "train",
				pointer: `${predicate}/runDetails/byproducts`
			},
			{
				article: "Art. 10; Annex IV(2)(d)",
				duty: "data that it was trained on, by digest",
				from: "train",
				pointer: `${predicate}/modelflight/materials`
			},
			{
				article: "Art. 10; Annex IV(2)(d)",
				duty: "checks that the data passed",
				from: "validate-data",
				pointer: `${predicate}/passedTests`
			},
			{
				article: "Art. 10; Annex IV(2)(d)",
				duty: "checks of the data that warned",
				from: "validate-data",
				pointer: `${predicate}/warnedTests`
			},
			{
				article: "Annex IV(2)(f)",
				duty: "limits set before the change",
				from: "evaluate-gate",
				pointer: `${predicate}/configuration`
			},
			{
				article: "Art. 15; Annex IV(2)(g)",
				duty: "measured accuracy",
				from: "evaluate-gate",
				pointer: `${predicate}/metrics`
			},
			{
				article: "Art. 15; Annex IV(2)(g)",
				duty: "tests that passed",
				from: "evaluate-gate",
				pointer: `${predicate}/passedTests`
			},
			{
				article: "Art. 15; Annex IV(2)(g)",
				duty: "tests that warned",
				from: "evaluate-gate",
				pointer: `${predicate}/warnedTests`
			},
			{
				article: "Art. 9; Annex IV(2)(g)",
				duty: "exceptions: reason, owner, end",
				from: "evaluate-gate",
				pointer: `${predicate}/waivers`
			},
			{
				article: "Art. 12; Art. 19",
				duty: "when the training ended",
				from: "train",
				pointer: `${predicate}/modelflight/finishedAt`
			},
			{
				article: "Art. 12; Art. 19",
				duty: "when the decision fell",
				from: "evaluate-gate",
				pointer: `${predicate}/modelflight/finishedAt`
			}
		];
		const missing = [
			["Annex IV(1)(a)", "intended purpose and provider"],
			["Art. 9", "risk management"],
			["Art. 13", "instructions for use"],
			["Art. 14; Annex IV(2)(e)", "human oversight"],
			["Art. 47", "declaration of conformity"],
			["Art. 72", "plan for monitoring after release"]
		];
		function evidencePack(facts) {
			const { version, story, approvals, previous } = facts;
			const [data] = story.data;
			const records = {
				"validate-data": data?.validated,
				train: story.trained,
				"evaluate-gate": story.gate
			};
			const registration = (article, duty, key, value) => ({
				article,
				duty,
				value,
				source: {
					record: "register-model",
					pointer: `${predicate}/${key}`
				}
			});
			const entries = [
				registration("Annex IV(1)(a)", "name of the model", "model", version.name),
				registration("Annex IV(1)(a)", "version", "version", version.version),
				registration("Annex IV(1)(a); Annex IV(6)", "version before it", "previousVersion", previous ?? null),
				registration("Art. 14; Art. 17", "who approved it", "approvals", approvals.map((approval) => ({ ...approval }))),
				...duties.flatMap(({ article, duty, from, pointer }) => {
					const record = records[from];
					const value = record === undefined ? undefined : (0, evidence_pack.fK)(record.statement, pointer);
					return record === undefined || value === undefined ? [] : [{
						article,
						duty,
						value,
						source: {
							record: record.digest,
							pointer
						}
					}];
				})
			];
			return {
				format: evidence_pack.eJ,
				notice: "Evidence for duties of Regulation (EU) 2024/1689. It does not say that a duty applies or is met.",
				digest: version.digest,
				evidence: entries,
				missing: missing.map(([article, duty]) => ({
					article,
					duty
				}))
			};
		}
		function renderPack(pack, name) {
			const rows = pack.evidence.map(({ article, duty, value, source }) => {
				const text = typeof value === "string" ? value : JSON.stringify(value);
				return `| ${(0, markdown_inline.p7)(article)} | ${(0, markdown_inline.p7)(duty)} | ${(0, markdown_inline.D9)(text.length > 300 ? `${text.slice(0, 299)}…` : text)} | ${(0, markdown_inline.D9)(source.record.slice(0, 19))} |`;
			});
			const open = pack.missing.map(({ article, duty }) => `- ${(0, markdown_inline.p7)(article)}: ${(0, markdown_inline.p7)(duty)}`);
			return [
				`# Evidence for the AI Act: ${(0, markdown_inline.p7)(name)}`,
				"",
				pack.notice,
				"",
				"| article | what it is evidence for | value | record |",
				"|---|---|---|---|",
				...rows,
				"",
				"Not known to a run; people write it:",
				"",
				...open,
				""
			].join("\n");
		}
		var external_node_crypto_ = __webpack_require__(77598);
		;
		const listedFiles = 1e3;
		function mlBom({ version, story, metrics, reference }) {
			const model = `model:${version.name}@${version.version}`;
			const data = story.data.map(({ name, digest }, index) => {
				const ref = `data:${index}`;
				return {
					type: "data",
					"bom-ref": ref,
					name,
					hashes: [hash(digest)],
					data: [{
						type: "dataset",
						name
					}]
				};
			});
			const libraries = librariesOf(story.trained === undefined ? {} : (0, record_story.lJ)(story.trained, "buildDefinition", "internalParameters", "environment"));
			const files = version.files.slice(0, listedFiles).map((file, index) => ({
				type: "file",
				"bom-ref": `file:${index}`,
				name: file.path,
				hashes: [hash(file.digest)]
			}));
			const { tags } = version;
			const link = (type, url) => url === undefined || !URL.canParse(url) ? [] : [{
				type,
				url
			}];
			return {
				$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
				bomFormat: "CycloneDX",
				specVersion: "1.6",
				serialNumber: `urn:uuid:${uuidOf(`${reference} ${version.digest}`)}`,
				version: 1,
				metadata: {
					timestamp: version.createdAt,
					component: {
						type: "machine-learning-model",
						"bom-ref": model,
						name: version.name,
						version: version.version,
						...tags["description"] === undefined ? {} : { description: tags["description"] },
						hashes: [hash(version.digest)],
						modelCard: {
							modelParameters: { datasets: data.map((entry) => ({ ref: String(entry["bom-ref"]) })) },
							quantitativeAnalysis: { performanceMetrics: Object.entries(metrics).map(([type, value]) => ({
								type,
								value: String(value)
							})) }
						},
						externalReferences: link("build-meta", tags["run.url"]),
						properties: [{
							name: "modelflight:reference",
							value: reference
						}]
					}
				},
				components: [
					...data,
					...libraries,
					...files
				],
				dependencies: [{
					ref: model,
					dependsOn: [
						...data,
						...libraries,
						...files
					].map((entry) => String(entry["bom-ref"]))
				}]
			};
		}
		function librariesOf(environment) {
			const lists = Object.values(environment["packages"] ?? {});
			const lines = new Set(lists.flatMap((list) => Array.isArray(list) ? list.map(String) : []));
			return [...lines].sort().flatMap((line) => {
				const [, name, version] = /^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;]+)$/.exec(line) ?? [];
				if (name === undefined || version === undefined) return [];
				const purl = `pkg:pypi/${name.toLowerCase().replaceAll("_", "-")}@${encodeURIComponent(version)}`;
				return [{
					type: "library",
					"bom-ref": purl,
					name,
					version,
					purl
				}];
			});
		}
		const hash = (digest) => ({
			alg: "SHA-256",
			content: digest.replace("sha256:", "")
		});
		function uuidOf(text) {
			const hex = (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
			return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
		}
		;
		async function writeDocuments(input, context) {
			const { version } = input;
			const records = await context.records.all();
			const facts = {
				...input,
				reference: (0, reference.FH)((0, reference.OU)(version.name, version.version)),
				story: (0, record_story.dH)(records.map(audited), version.digest)
			};
			const card = cardOf(facts);
			const pack = evidencePack(facts);
			const texts = {
				"model-card.md": renderCard(card),
				"model-card.json": jsonText(card),
				"ml-bom.cdx.json": jsonText(mlBom(facts)),
				"openlineage.ndjson": (0, open_lineage.B)(records),
				"ai-act-evidence.json": jsonText(pack),
				"ai-act-evidence.md": renderPack(pack, facts.reference)
			};
			const folder = (0, external_node_path_.join)(context.outputDir, "register-model");
			for (const [name, text] of Object.entries(texts)) await (0, files.vZ)((0, external_node_path_.join)(folder, name), text);
			return {
				card: (0, external_node_path_.join)(folder, "model-card.md"),
				files: Object.keys(texts).map((name) => (0, external_node_path_.join)(folder, name)),
				subjects: Object.entries(texts).map(([name, text]) => ({
					name: `register-model/${name}`,
					digest: (0, files.sc)(text)
				}))
			};
		}
		const audited = ({ path, digest, statement }) => ({
			name: (0, external_node_path_.basename)(path),
			digest,
			statement
		});
		const jsonText = (value) => `${JSON.stringify(value, null, 2)}\n`;
	}),
	23504: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			eJ: () => evidencePackFormat,
			fK: () => valueAt,
			nJ: () => packFaults
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		const evidencePackFormat = "modelflight-evidence-pack/1";
		function valueAt(root, pointer) {
			let value = root;
			for (const step of pointer.split("/").slice(1)) {
				const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
				value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : undefined;
			}
			return value;
		}
		function packFaults(pack, records, registered) {
			const entries = pack.evidence;
			if (pack.format !== evidencePackFormat || !Array.isArray(entries)) return ["the evidence pack has another format"];
			return entries.flatMap((entry) => {
				const { article, duty, value, source } = entry;
				const record = source?.record === "register-model" ? registered : records.find(({ digest }) => digest === source?.record);
				if (record === undefined) return [`${String(article)}, ${String(duty)}: the record that it was read from is not here`];
				return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(valueAt(record.statement, source?.pointer ?? ""), value) ? [] : [`${String(article)}, ${String(duty)}: the record says something else`];
			});
		}
	}),
	64985: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => lineageText });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45307);
		const producer = "https://modelflight.dev/records/v1";
		const schemaUrl = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent";
		const facetSchemas = {
			parent: "https://openlineage.io/spec/facets/1-2-0/ParentRunFacet.json",
			testRun: "https://openlineage.io/spec/facets/1-0-1/TestRunFacet.json",
			errorMessage: "https://openlineage.io/spec/facets/1-0-1/ErrorMessageRunFacet.json",
			sourceCodeLocation: "https://openlineage.io/spec/facets/1-1-0/SourceCodeLocationJobFacet.json",
			version: "https://openlineage.io/spec/facets/1-0-1/DatasetVersionDatasetFacet.json",
			lifecycleStateChange: "https://openlineage.io/spec/facets/1-0-1/LifecycleStateChangeDatasetFacet.json"
		};
		const lineageEvents = (records) => records.flatMap(eventsOf);
		const lineageText = (records) => lineageEvents(records).map((event) => `${JSON.stringify(event)}\n`).join("");
		function eventsOf({ digest, statement }) {
			const link = statement.predicate.modelflight;
			const namespace = namespaceOf(link);
			const job = {
				namespace,
				name: link.action,
				...sourceOf(link, namespace)
			};
			const base = {
				producer,
				schemaURL: schemaUrl,
				job
			};
			const parent = parentOf(link, namespace);
			const tests = testsOf(statement.predicate);
			const failed = link.status === "fail" || link.status === "inconclusive";
			const ending = {
				parent,
				...tests.length === 0 ? {} : { testRun: {
					...facet("testRun"),
					tests
				} },
				...failed ? { errorMessage: {
					...facet("errorMessage"),
					message: `${link.action} ended with ${link.status}`,
					programmingLanguage: "none"
				} } : {}
			};
			const runId = uuidOf(digest);
			const inputs = link.materials.map((material) => datasetOf(material, namespace));
			const dropped = statement.predicateType === _records_js__WEBPACK_IMPORTED_MODULE_1__.Z.retention ? { lifecycleStateChange: {
				...facet("lifecycleStateChange"),
				lifecycleStateChange: "DROP"
			} } : {};
			const outputs = statement.subject.map(({ name, digest: { sha256 } }) => datasetOf({
				name,
				digest: `sha256:${sha256}`
			}, namespace, dropped));
			const makes = link.action === "train" || link.action === "register-model";
			return [{
				...base,
				eventType: "START",
				eventTime: link.startedAt ?? link.finishedAt,
				run: {
					runId,
					facets: { parent }
				},
				inputs: [],
				outputs: []
			}, {
				...base,
				eventType: failed ? "FAIL" : "COMPLETE",
				eventTime: link.finishedAt,
				run: {
					runId,
					facets: ending
				},
				inputs: makes ? inputs : [...outputs, ...inputs],
				outputs: makes ? outputs : []
			}];
		}
		const facet = (name) => ({
			_producer: producer,
			_schemaURL: facetSchemas[name]
		});
		const namespaceOf = ({ run }) => {
			const page = URL.parse(run.url);
			return page === null ? `modelflight:${run.repository}` : `${page.origin}/${run.repository}`;
		};
		function parentOf({ run }, namespace) {
			return {
				...facet("parent"),
				run: { runId: uuidOf(`${run.repository} ${run.id} ${run.attempt}`) },
				job: {
					namespace,
					name: "workflow"
				}
			};
		}
		function sourceOf({ run }, namespace) {
			if (run.sha === "" || !namespace.startsWith("http")) return {};
			const url = `${namespace}/tree/${run.sha}`;
			return { facets: { sourceCodeLocation: {
				...facet("sourceCodeLocation"),
				type: "git",
				url,
				repoUrl: namespace,
				version: run.sha
			} } };
		}
		const datasetOf = ({ name, digest }, namespace, more = {}) => ({
			namespace,
			name,
			facets: {
				version: {
					...facet("version"),
					datasetVersion: digest
				},
				...more
			}
		});
		const testWords = [
			[
				"passedTests",
				"pass",
				"error"
			],
			[
				"warnedTests",
				"fail",
				"warn"
			],
			[
				"failedTests",
				"fail",
				"error"
			],
			[
				"skippedTests",
				"skip",
				"error"
			]
		];
		function testsOf(predicate) {
			return testWords.flatMap(([key, status, severity]) => {
				const names = predicate[key];
				return Array.isArray(names) ? names.map((name) => ({
					name: String(name),
					status,
					severity
				})) : [];
			});
		}
		function uuidOf(text) {
			const bytes = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`modelflight run ${text}`).digest().subarray(0, 16);
			bytes[6] = (bytes[6] ?? 0) & 15 | 128;
			bytes[8] = (bytes[8] ?? 0) & 63 | 128;
			return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
		}
	}),
	52297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => safeHref });
		function safeHref(href) {
			if (href.length > 2e3 || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
			const url = new URL(href);
			if (url.username !== "" || url.password !== "") return undefined;
			const address = url.href.replace(/[\\<>|`"'()[\]{}^*~\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
			return address;
		}
	}),
	97789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D9: () => markdownCode,
			Q_: () => longestRun,
			UZ: () => markdownCell,
			iB: () => markdownInlines,
			m3: () => breakReferences,
			p7: () => markdownText,
			u9: () => markdownStatus
		});
		var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52297);
		var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17609);
		const joiner = "⁠";
		function markdownText(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.line) {
			return escapeEnds(breakReferences((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text), limit).replace(/[\\`*_[\]{}<>&|~$^]/g, escapeCharacter)));
		}
		const escapeCharacter = (character) => character === "<" ? "&lt;" : character === ">" ? "&gt;" : character === "&" ? "&amp;" : `\\${character}`;
		function breakReferences(text) {
			return text.replace(/[@#]/g, (character) => character + joiner).replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`).replace(/\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])([0-9a-f]{3})([0-9a-f]{4,61})\b/gi, `$1${joiner}$2`).replace(/(:)(?=\/\/)/g, `$1${joiner}`).replace(/\b(mailto|xmpp|tel|javascript|vbscript|data(?=:\w+\/)):/gi, `$1${joiner}:`).replace(/\](?=:)/g, `]${joiner}`).replace(/www(?=\.)/gi, (word) => word + joiner).replace(/:(?=(?!\d{1,2}:)[\w+\-\\]+:)/g, `:${joiner}`);
		}
		function escapeEnds(text) {
			return text.replace(/!$/, "\\!").replace(/^(=|[-+:](?=[\s:-]|$))/, "\\$1").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
		}
		const provocative = /<|(?<!\w)@|\]:|\b(javascript|vbscript|data:\w+\/)|```/i;
		function markdownCode(text, limit = _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.line) {
			const content = (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text), limit);
			if (content === "") return "—";
			if (provocative.test(content)) return markdownText(text, limit);
			const fence = "`".repeat(longestRun(content) + 1);
			const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
			return `${fence}${pad}${content}${pad}${fence}`;
		}
		const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
		function markdownInline(inline, limit = _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.line) {
			if (typeof inline === "string") return keepingBlanks(inline, markdownText(inline, limit));
			switch (inline.kind) {
				case "strong": return markdownStrong(inline.text, limit);
				case "code": return markdownCode(inline.text, limit);
				case "link": return markdownLink(inline.text, inline.href, limit);
				default: return inline;
			}
		}
		function keepingBlanks(text, rendered) {
			if (rendered === "") return text === "" ? "" : " ";
			return `${/^\s/.test(text) ? " " : ""}${rendered}${/\s$/.test(text) ? " " : ""}`;
		}
		function markdownStrong(text, limit) {
			const content = markdownText(text, limit);
			return content === "" ? "" : `**${content}**`;
		}
		function markdownLink(text, href, limit) {
			const target = (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.v)(href);
			if (target === undefined) return markdownText(text === "" ? href : text, limit);
			return `[${markdownText(text, limit) || "link"}](<${target.replaceAll("&", "&amp;")}>)`;
		}
		const markdownInlines = (inlines, limit) => joined(inlines).map((inline) => markdownInline(inline, limit)).join("").trim();
		function joined(inlines) {
			const all = [];
			for (const inline of inlines) {
				const last = all.at(-1);
				if (typeof inline === "string" && typeof last === "string") all[all.length - 1] = last + inline;
				else all.push(inline);
			}
			return all;
		}
		const markdownStatus = (tone, text) => `${_text_js__WEBPACK_IMPORTED_MODULE_0__.L5[tone].emoji} ${text === undefined ? _text_js__WEBPACK_IMPORTED_MODULE_0__.L5[tone].word : markdownText(text, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.cell)}`;
		function markdownCell(cell) {
			if (typeof cell === "object" && "kind" in cell && cell.kind === "status") return markdownStatus(cell.tone, cell.text);
			return joined(isInlines(cell) ? cell : [cell]).map((inline) => typeof inline === "object" && inline.kind === "code" ? codeInCell(inline.text) : markdownInline(inline, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.cell)).join("").trim();
		}
		const isInlines = (cell) => Array.isArray(cell);
		const codeInCell = (text) => provocative.test((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text), _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.cell)) ? markdownText(text, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.cell) : markdownCode(text, _text_js__WEBPACK_IMPORTED_MODULE_0__.Fy.cell).replace(/(\\*)\|/g, (_, slashes) => slashes === "" ? "\\|" : `${slashes}¦`);
	})
};
