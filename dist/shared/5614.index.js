export const id = 5614;
export const ids = [5614];
export const modules = {
	35614: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			runVerify: () => runVerify,
			verify: () => verify
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(66990);
		var files = __webpack_require__(45182);
		var open_lineage = __webpack_require__(64985);
		var record_audit = __webpack_require__(40978);
		var record_story = __webpack_require__(47432);
		var verdict = __webpack_require__(99072);
		var terminal = __webpack_require__(80538);
		var terminal_host = __webpack_require__(64597);
		;
		function openBundle(text) {
			try {
				const json = JSON.parse(text);
				const encoded = json.dsseEnvelope?.payload;
				if (typeof encoded !== "string") return undefined;
				const payload = Buffer.from(encoded, "base64");
				return {
					payload,
					statement: asRecord(payload),
					json
				};
			} catch {
				return undefined;
			}
		}
		function asRecord(payload) {
			try {
				const statement = JSON.parse(payload.toString("utf8"));
				const known = typeof statement.predicate.modelflight.action === "string" && Array.isArray(statement.subject);
				return known ? statement : undefined;
			} catch {
				return undefined;
			}
		}
		const repositoryExtension = [
			1,
			3,
			6,
			1,
			4,
			1,
			57264,
			1,
			12
		];
		async function readTrust(text, name) {
			const [{ toTrustMaterial, toSignedEntity, Verifier }, { bundleFromJSON }, { TrustedRoot }] = await Promise.all([
				Promise.all([__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
				Promise.all([__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
				__webpack_require__.e(9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19))
			]);
			const verifiers = documentsOf(text, name).map((json) => {
				const root = TrustedRoot.fromJSON(json);
				const options = {
					tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
					ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
					timestampThreshold: 1
				};
				return new Verifier(toTrustMaterial(root), options);
			});
			return { verify: (bundle, repository) => {
				const reasons = [];
				for (const verifier of verifiers) {
					try {
						const entity = toSignedEntity(bundleFromJSON(bundle.json));
						const { identity } = verifier.verify(entity, { oids: [{
							oid: { id: repositoryExtension },
							value: utf8String(repository)
						}] });
						return Promise.resolve({
							kind: "signed",
							signer: identity?.subjectAlternativeName ?? repository
						});
					} catch (error) {
						reasons.push(error instanceof Error ? error.message : String(error));
					}
				}
				return Promise.resolve({
					kind: "refused",
					why: reasons.join("; ")
				});
			} };
		}
		function documentsOf(text, name) {
			const parse = (json) => {
				try {
					return JSON.parse(json);
				} catch {
					return undefined;
				}
			};
			const whole = parse(text);
			const found = whole === undefined ? text.split("\n").filter((line) => line.trim() !== "").map(parse) : [whole];
			const usable = found.filter((value) => typeof value === "object" && value !== null && "certificateAuthorities" in value);
			if (usable.length > 0 && usable.length === found.length) return usable;
			throw (0, errors.Xu)(`--trusted-root: ${name} is not a Sigstore trust root`, { hint: "gh attestation trusted-root prints one." });
		}
		function utf8String(text) {
			const bytes = Buffer.from(text);
			const { length } = bytes;
			const header = length < 128 ? [12, length] : length < 256 ? [
				12,
				129,
				length
			] : [
				12,
				130,
				length >> 8,
				length & 255
			];
			return Buffer.concat([Buffer.from(header), bytes]);
		}
		;
		async function findAnchors({ registered }, records, gathered, options) {
			const trust = options.trustedRoot === undefined ? undefined : await readTrust(await (0, promises_.readFile)(options.trustedRoot, "utf8"), options.trustedRoot);
			const judged = await Promise.all(gathered.bundles.map((bundle) => judge(bundle, records, trust, options)));
			const signed = judged.flatMap((result) => result.kind === "signed" ? [result] : []);
			const faults = [...judged.flatMap((result) => result.kind === "fault" ? [result.message] : []), ...missingBundles(registered, gathered)];
			const unchecked = judged.filter(({ kind }) => kind === "unchecked").length;
			const { audit } = gathered;
			const subject = audit?.anchor === undefined || audit.faults.length > 0 ? [] : [`the OCI subject ${audit.anchor.digest} in ${audit.anchor.name}`];
			return {
				anchors: [...signed.map(({ record, signer }) => `${record.name}, signed by ${signer}`), ...subject],
				checks: [...faults.map((message) => ({
					id: "signatures",
					status: "fail",
					message
				})), ...signatureChecks(signed.length, unchecked, records)]
			};
		}
		function missingBundles(registered, { bundles }) {
			const named = registered?.statement.predicate["attestations"];
			const all = Array.isArray(named) ? named : [];
			return all.flatMap(({ record, bundle }) => {
				const same = bundles.filter(({ text }) => (0, files.sc)(text) === bundle).length;
				const copies = bundles.filter(({ name }) => name.endsWith(`-${(0, files.VK)(String(record))}.sigstore.json`)).length;
				return same > 0 && copies <= same ? [] : [`the signature of ${String(record)}, which the registration names, is not here or was changed`];
			});
		}
		function signatureChecks(signed, unchecked, records) {
			if (records.length === 0 || signed + unchecked === 0) return [];
			if (signed > 0) return [{
				id: "signatures",
				status: "pass",
				n: signed,
				message: `${signed} verified`
			}];
			const message = `${unchecked} signed record${unchecked === 1 ? "" : "s"}, not verified: there is no trust root`;
			return [{
				id: "signatures",
				status: "warn",
				message,
				hint: "gh attestation trusted-root > trusted-root.jsonl, and --trusted-root trusted-root.jsonl."
			}];
		}
		async function judge(bundle, records, trust, { repository }) {
			const opened = openBundle(bundle.text);
			if (opened === undefined) return {
				kind: "fault",
				message: `${bundle.name} is not a Sigstore bundle with a signed statement`
			};
			const record = records.find(({ digest }) => digest === (0, files.sc)(opened.payload));
			if (record === undefined) return replaced(bundle, opened, records);
			if (trust === undefined) return { kind: "unchecked" };
			const { run } = (0, record_audit.IJ)(record);
			const server = URL.parse(run.url)?.origin ?? "https://github.com";
			const result = await trust.verify(opened, `${server}/${repository ?? run.repository}`);
			return result.kind === "signed" ? {
				kind: "signed",
				record,
				signer: result.signer
			} : {
				kind: "fault",
				message: `the signature of ${record.name} does not hold: ${result.why}`
			};
		}
		function replaced({ name }, { statement }, records) {
			const link = statement?.predicate.modelflight;
			if (link === undefined) return { kind: "foreign" };
			const subjects = new Set(statement?.subject.map(({ digest }) => digest.sha256));
			const twin = records.find((record) => (0, record_audit.IJ)(record).action === link.action && record.statement.subject.some(({ digest }) => subjects.has(digest.sha256)));
			if (twin === undefined) return { kind: "foreign" };
			return {
				kind: "fault",
				message: `${name} signs another ${link.action} record about this model than ${twin.name}: the records were written anew`
			};
		}
		var record_schemas = __webpack_require__(20913);
		var lib_document = __webpack_require__(62587);
		;
		function recordsOf({ data, trained, gate, registered, removed, rollouts, drift }) {
			const all = [
				...data.map(({ validated }) => validated),
				trained,
				gate,
				registered,
				removed,
				...rollouts,
				...drift
			];
			return [...new Map(all.flatMap((record) => record === undefined ? [] : [[record.digest, record]])).values()];
		}
		function fieldsOf({ statement }) {
			return valuesOf(statement, (0, record_schemas.fi)(statement.predicateType), "", "");
		}
		function valuesOf(value, schema, path, above) {
			const meaning = schema?.description ?? above;
			if (typeof value !== "object" || value === null) return [{
				path,
				value: value === null ? "null" : String(value),
				meaning
			}];
			const entries = Array.isArray(value) ? value.map((entry, index) => [`${path}[${index}]`, entry]) : Object.entries(value).map(([key, entry]) => [path === "" ? key : `${path}.${key}`, entry]);
			if (entries.length === 0) return [{
				path,
				value: Array.isArray(value) ? "none" : "empty",
				meaning
			}];
			const below = (key) => Array.isArray(value) ? schema?.items : [schema, ...schema?.anyOf ?? []].map((shape) => shape?.properties?.[key]).find((found) => found !== undefined);
			return entries.flatMap(([place, entry]) => valuesOf(entry, below(place.slice(path === "" ? 0 : path.length + 1)), place, meaning));
		}
		const detailBlocks = (story) => recordsOf(story).flatMap((record) => [(0, lib_document.R_)(`${(0, record_audit.IJ)(record).action}: ${record.name}`), (0, lib_document.p_)(...fieldsOf(record).map(({ path, value, meaning }) => [
			`${path}: `,
			(0, lib_document.aY)(value),
			meaning === "" ? "" : ` (${meaning})`
		]))]);
		var gather = __webpack_require__(18653);
		var external_node_fs_ = __webpack_require__(73024);
		var digest_path = __webpack_require__(70585);
		var evidence_pack = __webpack_require__(23504);
		;
		async function nearbyChecks(story, records, options) {
			const output = options.records === undefined ? undefined : (0, external_node_path_.join)(options.records, "..");
			return [
				...await namedFiles(story, options),
				...output === undefined ? [] : await candidateChecks(output, records),
				...output === undefined ? [] : await cacheChecks(output),
				...output === undefined ? [] : await documentChecks(output, records)
			];
		}
		async function namedFiles({ trained, data }, { files, filesGiven }) {
			if (trained === undefined) return [];
			const outputs = trained.statement.subject.map(({ name, digest }) => ({
				name,
				digest: `sha256:${digest.sha256}`,
				isOutput: true
			}));
			const named = [...data.map(({ name, digest }) => ({
				name,
				digest,
				isOutput: false
			})), ...outputs];
			const results = await Promise.all(named.map(async (file) => ({
				...file,
				actual: await digestNow((0, external_node_path_.join)(files, file.name))
			})));
			const here = results.filter(({ actual, digest, isOutput }) => actual !== undefined && (filesGiven || !isOutput || actual === digest));
			if (here.length === 0) return [];
			const changed = here.filter(({ actual, digest }) => actual !== digest).map(({ name, actual }) => `${name} is not what the records name: it has the digest ${actual}`);
			const sound = `${(0, record_audit.pq)(here.length, "file")} of data and outputs beside the records, as recorded`;
			const check = (0, record_audit.EG)("files", changed, sound, "Fetch the files of the run, or leave --files out.");
			if (check.status !== "fail" || filesGiven) return [check];
			return [{
				...check,
				status: "warn",
				hint: "They may have changed since; with --files this is a failure."
			}];
		}
		async function digestNow(path) {
			return (0, external_node_fs_.existsSync)(path) ? (await (0, digest_path.GV)(path, path).catch(() => undefined))?.digest : undefined;
		}
		async function candidateChecks(output, records) {
			const folder = (0, external_node_path_.join)(output, "train");
			if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "candidate.json"))) return [];
			const stored = await readStored(folder);
			if (typeof stored === "string") return [(0, record_audit.EG)("candidate", [stored], "")];
			const record = records.findLast((known) => (0, record_audit.IJ)(known).materials.some(({ name, digest }) => name === "inputs" && digest === stored.inputDigest));
			const subjects = new Set(record?.statement.subject.map(({ digest }) => `sha256:${digest.sha256}`));
			const foreign = record === undefined ? [] : stored.items.filter(({ digest }) => !subjects.has(digest)).map(({ path }) => `train/${path} is not in ${record.name}`);
			return [(0, record_audit.EG)("candidate", foreign, `${(0, record_audit.pq)(stored.items.length, "file")} that train kept`)];
		}
		async function readStored(folder) {
			const { readCandidate } = await __webpack_require__.e(9285).then(__webpack_require__.bind(__webpack_require__, 19285));
			try {
				const parsed = JSON.parse(await (0, promises_.readFile)((0, external_node_path_.join)(folder, "candidate.json"), "utf8"));
				const inputDigest = typeof parsed === "object" && parsed !== null && "inputDigest" in parsed ? String(parsed.inputDigest) : "";
				return await readCandidate(folder, inputDigest) ?? `${folder} holds no candidate`;
			} catch (error) {
				return (0, errors.WE)(error).message;
			}
		}
		async function cacheChecks(output) {
			const cache = (0, external_node_path_.join)(output, "evidence", "cache");
			const entries = (await (0, promises_.readdir)(cache).catch(() => [])).filter((name) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(cache, name, "0", "candidate.json")));
			if (entries.length === 0) return [];
			const faults = [];
			for (const name of entries) {
				const stored = await readStored((0, external_node_path_.join)(cache, name, "0"));
				if (typeof stored === "string") faults.push(`the cached result ${name}: ${stored}`);
				else if (!isEntryOf(name, stored.inputDigest)) faults.push(`the cached result ${name} is of other inputs`);
			}
			return [(0, record_audit.EG)("cache", faults, `${(0, record_audit.pq)(entries.length, "cached result")} unchanged`, "Remove the cache entry; the next run trains anew.")];
		}
		const isEntryOf = (name, inputDigest) => (0, files.sc)(`modelflight-train-${inputDigest.replace(/^sha256:/, "")}`).startsWith(`sha256:${name}`);
		async function documentChecks(output, records) {
			const isDocument = (name) => name.startsWith("register-model/");
			const registered = records.findLast((record) => (0, record_audit.IJ)(record).materials.some(({ name }) => isDocument(name)));
			const named = registered === undefined ? [] : (0, record_audit.IJ)(registered).materials.filter(({ name }) => isDocument(name));
			const faults = [];
			let compared = 0;
			for (const { name, digest } of named) {
				const path = (0, external_node_path_.join)(output, "register-model", (0, external_node_path_.basename)(name));
				if (!(0, external_node_fs_.existsSync)(path)) continue;
				compared++;
				if (await (0, files.Q3)(path) !== digest) faults.push(`${name} was changed after it was written`);
				else if (name.endsWith("/ai-act-evidence.json")) faults.push(...(0, evidence_pack.nJ)(JSON.parse(await (0, promises_.readFile)(path, "utf8")), records, registered));
			}
			return compared === 0 ? [] : [(0, record_audit.EG)("documents", faults, `${(0, record_audit.pq)(compared, "document")} as the registration names them`)];
		}
		var verify_options = __webpack_require__(10966);
		;
		function trainingFacts(trained) {
			const products = productsOf(trained);
			const rows = [
				["environment", environmentWords(trained)],
				["measured", [...resourceWords(products.get("resources")), ...energyWords(products.get("energy"))]],
				["tests", testWords(products.get("tests"))],
				["seeds", seedWords(trained, products.get("seeds"))],
				["tracked", trackedWords(products.get("mlflow-run"))],
				...[...products].filter(([name]) => !known.includes(name)).map(([name, facts]) => [name, Object.entries(facts).map(([key, value]) => `${key} ${plainly(value)}`)])
			];
			return rows.filter(([, words]) => words.length > 0).map(([name, words]) => [
				name,
				words.join(", "),
				""
			]);
		}
		const known = [
			"candidate",
			"resources",
			"energy",
			"seeds",
			"tests",
			"mlflow-run"
		];
		function productsOf(trained) {
			const { byproducts } = (0, record_story.lJ)(trained, "runDetails");
			const list = Array.isArray(byproducts) ? byproducts : [];
			return new Map(list.map(({ name, annotations }) => [String(name), isFacts(annotations) ? annotations : {}]));
		}
		const isFacts = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function environmentWords(trained) {
			const environment = (0, record_story.lJ)(trained, "buildDefinition", "internalParameters", "environment");
			const { platform, arch, interpreters, packages, lockFiles, hardware } = environment;
			const { cores, memoryBytes, gpus } = isFacts(hardware) ? hardware : {};
			const packageCount = isFacts(packages) ? Object.values(packages).reduce((sum, some) => sum + (Array.isArray(some) ? some.length : isFacts(some) ? Object.keys(some).length : 1), 0) : 0;
			return [
				...isFacts(interpreters) ? Object.entries(interpreters).map(([name, version]) => `${name} ${String(version)}`) : [],
				...platform === undefined ? [] : [`${String(platform)} ${String(arch)}`],
				...packageCount > 0 ? [(0, record_audit.pq)(packageCount, "package")] : [],
				...isFacts(lockFiles) ? Object.keys(lockFiles) : [],
				...typeof cores === "number" ? [(0, record_audit.pq)(cores, "core")] : [],
				...typeof memoryBytes === "number" ? [bytesOf(memoryBytes)] : [],
				...Array.isArray(gpus) && gpus.length > 0 ? gpus.map(String) : []
			];
		}
		const resourceWords = ({ cpuSeconds, peakMemoryBytes } = {}) => [...typeof cpuSeconds === "number" ? [`${cpuSeconds.toFixed(1)} s of CPU`] : [], ...typeof peakMemoryBytes === "number" ? [`${bytesOf(peakMemoryBytes)} of memory at most`] : []];
		const energyWords = ({ wattHours, method } = {}) => typeof wattHours === "number" ? [`${wattHours.toPrecision(2)} Wh (${(String(method).split(":")[0] ?? "").slice(0, 20)})`] : [];
		function testWords(tests) {
			if (tests === undefined) return [];
			const counts = isFacts(tests["counts"]) ? Object.entries(tests["counts"]).map(([name, count]) => `${String(count)} ${name}`) : [];
			return [String(tests["command"]).slice(0, 60), ...counts];
		}
		function seedWords(trained, spread) {
			const { seeds } = (0, record_story.lJ)(trained, "buildDefinition", "internalParameters");
			const list = Array.isArray(seeds) ? seeds.map(String) : [];
			const metrics = isFacts(spread?.["metrics"]) ? Object.entries(spread["metrics"]) : [];
			return [
				...list.length === 0 ? [] : [list.join(" ")],
				...metrics.slice(0, 3).map(([name, of]) => isFacts(of) ? `${name} ${rounded(of["mean"])} ± ${rounded(of["sd"])}` : name),
				...metrics.length > 3 ? [`and ${metrics.length - 3} more metrics`] : []
			];
		}
		const trackedWords = (run) => run === undefined ? [] : [`MLflow run ${String(run["id"])}`, ...run["url"] === undefined || run["url"] === "" ? [] : [String(run["url"])]];
		const rounded = (value) => typeof value === "number" ? String(Number(value.toPrecision(4))) : String(value);
		const bytesOf = (bytes) => bytes >= 1e9 ? `${(bytes / 1e9).toPrecision(2)} GB` : `${Math.round(bytes / 1e6)} MB`;
		const plainly = (value) => (typeof value === "object" ? JSON.stringify(value) : String(value)).slice(0, 80);
		;
		function screenOf(verified) {
			const { verdict, anchors, gathered } = verified;
			const anchored = anchors.length > 0 ? "anchored" : "unanchored";
			const name = gathered.version === undefined ? verified.options.model : `${gathered.version.name} version ${gathered.version.version}`;
			return {
				id: "verify",
				title: `${name}: ${anchored}`,
				tone: verdict.status,
				headline: headlineOf(verified),
				blocks: [
					(0, lib_document.tp)([
						"Step",
						"On record",
						"Digest"
					], rowsOf(verified)),
					...checkBlocks(verdict),
					anchorBlock(anchors),
					...verified.options.details ? detailBlocks(verified.story) : []
				]
			};
		}
		function headlineOf({ verdict, gathered: { version }, options }) {
			const what = version === undefined ? options.model : `${options.model} is version ${version.version}`;
			const first = verdict.checks.find(({ status }) => status === "fail");
			if (first !== undefined) return `${what}; its evidence does not hold: ${first.message}`;
			if (verdict.status === "inconclusive") return `${what}; there is no evidence that could be verified`;
			return `${what}; ${verdict.status === "pass" ? "its evidence holds from data to registry" : "what is on record holds, and something is missing"}`;
		}
		function rowsOf({ story, gathered }) {
			return [
				...dataRows(story),
				...trainingRows(story),
				modelRow(story, gathered),
				...gateRows(story),
				...registryRows(story, gathered),
				...rolloutRows(story),
				...driftRows(story)
			];
		}
		const screen_short = (digest) => (0, lib_document.aY)(digest.replace("sha256:", "").slice(0, 12));
		const recordCell = (record) => screen_short(record.digest);
		const shownData = 4;
		function dataRows({ data }) {
			const rows = data.slice(0, shownData).map(({ name, digest, validated }, index) => {
				const rows = validated === undefined ? undefined : validated.statement.predicate["rows"];
				const verdict = validated === undefined ? "not validated" : `validated, ${(0, record_audit.IJ)(validated).status}`;
				return [
					index === 0 ? "data" : "",
					`${name}: ${verdict}${typeof rows === "number" ? `, ${rows} rows` : ""}`,
					screen_short(digest)
				];
			});
			return data.length > shownData ? [...rows, [
				"",
				`and ${data.length - shownData} more`,
				""
			]] : rows;
		}
		function trainingRows({ trained }) {
			if (trained === undefined) return [[
				"training",
				"not on record",
				""
			]];
			const asked = (0, record_story.lJ)(trained, "buildDefinition", "externalParameters");
			const found = (0, record_story.lJ)(trained, "buildDefinition", "internalParameters");
			const { run, finishedAt, materials } = (0, record_audit.IJ)(trained);
			const changes = found["uncommittedChanges"] === true ? ", with uncommitted changes" : "";
			const commit = run.sha === "" ? "no commit" : `commit ${run.sha.slice(0, 12)}${changes}`;
			const command = String(asked["run"] ?? "").trim().split("\n")[0] ?? "";
			return [
				[
					"code",
					`${run.repository}, ${commit}`,
					screen_short(materials.find(({ name }) => name === "code")?.digest ?? "")
				],
				[
					"training",
					`${command.slice(0, 60)}${secondsOf(trained)}, ${minute(finishedAt)}`,
					recordCell(trained)
				],
				...trainingFacts(trained)
			];
		}
		function secondsOf({ statement }) {
			const details = statement.predicate["runDetails"];
			const products = typeof details === "object" && details !== null && "byproducts" in details ? details.byproducts : undefined;
			const [candidate] = Array.isArray(products) ? products : [];
			const { seconds, reusedFrom } = candidate?.annotations ?? {};
			return `${typeof seconds === "number" ? `, ${seconds.toFixed(1)} s` : ""}${typeof reusedFrom === "string" ? `, reused from ${reusedFrom}` : ""}`;
		}
		const minute = (time) => time.slice(0, 16).replace("T", " ");
		const modelRow = ({ digest }, { files, bytes }) => [
			"model",
			files === 0 ? "its files could not be verified" : `${(0, record_audit.pq)(files, "file")}, ${bytes} bytes, hashed`,
			screen_short(digest)
		];
		function gateRows({ gate }) {
			if (gate === undefined) return [[
				"gate",
				"not on record",
				""
			]];
			const { passedTests, warnedTests, waivers } = gate.statement.predicate;
			const count = (list) => Array.isArray(list) ? list.length : 0;
			const baseline = (0, record_audit.IJ)(gate).materials.find(({ name }) => name.startsWith("baseline "))?.name.replace("baseline ", "against ");
			const parts = [
				`${count(passedTests)} passed`,
				...count(warnedTests) > 0 ? [`${count(warnedTests)} warned`] : [],
				...count(waivers) > 0 ? [`${count(waivers)} waived`] : [],
				baseline ?? "against no baseline"
			];
			return [[
				"gate",
				`${(0, record_audit.IJ)(gate).status}: ${parts.join(", ")}, ${minute((0, record_audit.IJ)(gate).finishedAt)}`,
				recordCell(gate)
			]];
		}
		function registryRows({ registered }, { version, registry }) {
			if (version === undefined) return [];
			const aliases = version.aliases.length === 0 ? "" : `, ${version.aliases.join(", ")}`;
			const approvals = registered?.statement.predicate["approvals"];
			const approved = Array.isArray(approvals) && approvals.length > 0 ? `, approved by ${[...new Set(approvals.map(({ by }) => String(by)))].join(", ")}` : "";
			const runsCode = registered?.statement.predicate["runsCode"];
			const pickle = Array.isArray(runsCode) && runsCode.length > 0 ? ", runs code when loaded" : "";
			const text = `version ${version.version}${aliases} in ${registry}, ${minute(version.createdAt)}${approved}${pickle}`;
			return [[
				"registry",
				text,
				registered === undefined ? "" : recordCell(registered)
			]];
		}
		function rolloutRows({ rollouts }) {
			const last = rollouts.at(-1);
			if (last === undefined) return [];
			const { decision, weight } = last.statement.predicate;
			return [[
				"rollout",
				`${String(decision)}, ${String(weight)} % of traffic, ${minute((0, record_audit.IJ)(last).finishedAt)}`,
				recordCell(last)
			]];
		}
		function driftRows({ drift }) {
			const last = drift.at(-1);
			if (last === undefined) return [];
			const { maxPsi, issue, retrainRun } = last.statement.predicate;
			const { current } = (0, record_story.lJ)(last, "rows");
			const { metric, value } = (0, record_story.lJ)(last, "performance");
			const parts = [
				(0, record_audit.IJ)(last).status,
				...typeof current === "number" ? [`${current} rows`] : [],
				...typeof maxPsi === "number" ? [`largest PSI ${maxPsi.toPrecision(3)}`] : [],
				...metric === undefined ? [] : [`${String(metric)} ${String(value)}`],
				...issue === undefined ? [] : [`issue #${String(issue)}`],
				...retrainRun === undefined ? [] : [`retraining run ${String(retrainRun)}`]
			];
			return [[
				"drift",
				`${parts.join(", ")}, ${minute((0, record_audit.IJ)(last).finishedAt)}`,
				recordCell(last)
			]];
		}
		function checkBlocks({ checks }) {
			const open = checks.filter(({ status }) => status === "fail" || status === "warn" || status === "inconclusive");
			const held = checks.filter(({ status }) => status === "pass").map(({ id, n }) => n === undefined ? id : `${id} (${n})`);
			const sign = (status) => status === "fail" ? "✗" : status === "warn" ? "!" : "?";
			const items = open.map(({ id, status, message, hint }) => [`${sign(status)} ${id}: ${(0, errors.mu)(message, hint)}`]);
			return [...items.length === 0 ? [] : [(0, lib_document.p_)(...items)], ...held.length === 0 ? [] : [(0, lib_document.FY)(`Verified: ${held.join(", ")}.`)]];
		}
		const anchorBlock = (anchors) => anchors.length > 0 ? (0, lib_document.FY)(`Anchored by ${anchors.join("; ")}.`) : (0, lib_document.FY)("Unanchored: whoever can write all of this could write it anew. An attestation (attest: required) or an OCI registry anchors it.");
		;
		function versionChecks(gathered, story, records, options) {
			const { version, digest, files, audit } = gathered;
			if (version === undefined) {
				return digest === undefined ? [] : [{
					id: "model",
					status: "pass",
					message: `${(0, record_audit.pq)(files, "file")} hashed`,
					observed: digest
				}];
			}
			const same = digest === undefined || digest === version.digest;
			const model = (0, record_audit.EG)("model", same ? [] : [`the model has the digest ${digest}, and ${version.digest} was registered`], `${(0, record_audit.pq)(files, "file")} hashed`);
			return [
				...digest === undefined ? [] : [{
					...model,
					observed: digest
				}],
				...audit === undefined ? [] : [(0, record_audit.EG)("registry", audit.faults, audit.seen, "Restore the registry from a copy.")],
				...recordedVersion(story, gathered),
				...keptRecords(gathered, story, records, options)
			];
		}
		function recordedVersion({ registered }, { version }) {
			if (registered === undefined || version === undefined) return [];
			const { predicate } = registered.statement;
			const kept = new Map((0, record_audit.IJ)(registered).materials.map(({ name, digest }) => [name, digest]));
			const faults = [
				"metrics",
				"predictions",
				"profile"
			].flatMap((kind) => {
				const [registry, record] = [version.evidence[kind]?.digest, kept.get(kind)];
				return registry === record ? [] : [`the ${kind} in the registry are ${registry ?? "missing"}, and ${record ?? "none"} were recorded`];
			});
			if (predicate["model"] !== version.name) faults.push(`the registration is of ${String(predicate["model"])}, and this is ${version.name}`);
			else if (predicate["version"] !== version.version) faults.push(`the registration is of version ${String(predicate["version"])}, and this is ${version.version}`);
			if (predicate["createdAt"] !== version.createdAt) faults.push("the registration gives another time than the registry");
			return [(0, record_audit.EG)("version", faults, `version ${version.version} is what was recorded`)];
		}
		function keptRecords({ registered, version }, story, records, { recordsGiven }) {
			if (registered.size === 0 || version === undefined || records.length === registered.size) return [];
			const made = story.registered?.statement.predicate["created"] === true;
			const rests = story.registered !== undefined && made ? (0, record_audit.IJ)(story.registered).materials.filter(({ name }) => name.endsWith(" record")) : [];
			const foreign = rests.filter(({ digest }) => !registered.has(digest)).map(({ name }) => `the registration rests on a ${name} that was not registered with the version`);
			const others = records.filter((record) => isJudgement(record, story.digest) && !registered.has(record.digest)).map(({ name }) => `${name} is not among the records that the version was registered with`);
			const hint = "Trust the records of the registry: those here are of another run, or were written anew.";
			const check = (0, record_audit.EG)("kept records", [...foreign, ...others], `${registered.size} of them are kept with the version`, hint);
			return [check.status === "fail" && foreign.length === 0 && !recordsGiven ? {
				...check,
				status: "warn"
			} : check];
		}
		const isJudgement = (record, digest) => ["train", "evaluate-gate"].includes((0, record_audit.IJ)(record).action) && (0, record_story.Z6)(record).includes(digest);
		;
		const usage = "modelflight verify <models:/name@alias | models:/name/version | path of a model>";
		const what = "Checks all evidence of a model again, without GitHub: digests of data, model and records, their order, verdicts and signatures.\n" + "Exit codes: 0 it holds; 1 it does not; 2 no such model; 5 the registry does not answer; 6 there is no evidence.";
		async function runVerify(parsed, surroundings) {
			if (parsed.options.get("help") === "true") return surroundings.stdout.write((0, verify_options.L)(usage, what, verify_options.Fn));
			const host = (0, terminal_host.P)(parsed, surroundings);
			const options = await (0, verify_options.qf)(parsed, surroundings, host.workspace);
			const temporary = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporary, "modelflight-verify-"));
			try {
				const { signal } = new AbortController();
				const context = {
					workingDirectory: surroundings.cwd,
					signal,
					credential: host.credential,
					temporary,
					now: () => new Date()
				};
				const verified = await verify(options, context);
				show(verified, surroundings);
				surroundings.exit(errors.hS[(0, verdict.ax)(verified.verdict, {
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
		async function verify(options, context) {
			const gathered = await (0, gather.kg)(options, context);
			const audit = await (0, record_audit.ux)(gathered.records);
			const story = (0, record_story.dH)(audit.records, gathered.digest ?? gathered.version?.digest ?? "", gathered.registered);
			const { anchors, checks: signatures } = await findAnchors(story, audit.records, gathered, options);
			if (options.lineage !== undefined) await (0, files.vZ)(options.lineage, (0, open_lineage.B)(audit.records));
			const checks = [
				...gathered.checks,
				...audit.checks,
				...(0, record_story.xZ)(story, audit.records),
				...story.trained === undefined && story.gate === undefined ? [noEvidence(story)] : [],
				...versionChecks(gathered, story, audit.records, options),
				...await nearbyChecks(story, audit.records, options),
				...signatures,
				...options.requireAnchor && anchors.length === 0 ? [unanchored] : []
			];
			return {
				options,
				gathered,
				story,
				anchors,
				verdict: (0, verdict.Vj)(checks)
			};
		}
		function noEvidence({ registered }) {
			const adopted = registered?.statement.predicate["adopted"] === true;
			const message = adopted ? "adopted: others registered it, and no evidence exists" : "no record speaks of how this model was made";
			return {
				id: "evidence",
				status: "inconclusive",
				message,
				hint: "Give the folder of its records with --records, or train, gate and register it with the actions."
			};
		}
		const unanchored = {
			id: "anchor",
			status: "fail",
			message: "nothing outside of the records anchors them (--require-anchor)",
			hint: "Attest the records (attest: required), or register in an OCI registry."
		};
		function show(verified, { stdout, environment }) {
			if (!verified.options.json) {
				stdout.write((0, terminal.b)(screenOf(verified), {
					colour: stdout.interactive && environment["NO_COLOR"] === undefined,
					width: 120,
					maxRows: 100
				}));
				return;
			}
			const { verdict, anchors, gathered, story } = verified;
			const records = {
				data: story.data.map(({ name, digest }) => ({
					name,
					digest
				})),
				trained: story.trained?.digest,
				gate: story.gate?.digest,
				registered: story.registered?.digest
			};
			const found = {
				status: verdict.status,
				anchored: anchors.length > 0,
				anchors,
				digest: story.digest,
				version: gathered.version?.version,
				records,
				checks: verdict.checks,
				...verified.options.details ? { details: Object.fromEntries(recordsOf(story).map((record) => [record.name, fieldsOf(record)])) } : {}
			};
			stdout.write(`${JSON.stringify(found, null, 2)}\n`);
		}
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
	})
};
