export const id = 2324;
export const ids = [2324];
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
	45307: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => predicateTypes });
		const predicateTypes = {
			provenance: "https://slsa.dev/provenance/v1",
			testResult: "https://in-toto.io/attestation/test-result/v0.1",
			registration: "https://modelflight.dev/registration/v1",
			rollout: "https://modelflight.dev/rollout/v1",
			retention: "https://modelflight.dev/retention/v1"
		};
	}),
	99072: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Np: () => bySeverity,
			Vj: () => verdictOf,
			ax: () => errorClassOf
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		const order = [
			"fail",
			"inconclusive",
			"warn",
			"pass"
		];
		function verdictOf(checks) {
			if (checks.length === 0) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)("no checks were configured, so there is nothing to pass", { hint: "Add at least one rule; see the README of the action." });
			}
			const finite = checks.map(withFiniteNumbers);
			const status = order.find((candidate) => finite.some((check) => check.status === candidate)) ?? "inconclusive";
			return {
				status,
				checks: finite
			};
		}
		function withFiniteNumbers(check) {
			if (typeof check.observed !== "number" || Number.isFinite(check.observed)) return check;
			const status = check.status === "pass" ? "fail" : check.status;
			return {
				...check,
				status,
				observed: String(check.observed)
			};
		}
		function bySeverity(checks) {
			const rank = [
				"fail",
				"inconclusive",
				"warn",
				"pass",
				"skipped"
			];
			return checks.toSorted((a, b) => rank.indexOf(a.status) - rank.indexOf(b.status));
		}
		function errorClassOf(verdict, { failOn, onInconclusive }) {
			if (failOn === "never") return "none";
			const hasFailure = verdict.checks.some((check) => check.status === "fail");
			const hasWarning = verdict.checks.some((check) => check.status === "warn");
			if (hasFailure || failOn === "warn" && hasWarning) return "check-failed";
			if (verdict.status === "inconclusive") return onInconclusive === "fail" ? "inconclusive" : "none";
			return "none";
		}
	}),
	62587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DV: () => codeBlock,
			FY: () => paragraph,
			R_: () => heading,
			aY: () => code,
			bW: () => chart,
			ko: () => strong,
			nf: () => link,
			p_: () => list,
			tp: () => table,
			zH: () => details
		});
		const strong = (text) => ({
			kind: "strong",
			text
		});
		const code = (text) => ({
			kind: "code",
			text
		});
		const link = (text, href) => ({
			kind: "link",
			text,
			href
		});
		const heading = (text) => ({
			kind: "heading",
			text
		});
		const paragraph = (...text) => ({
			kind: "paragraph",
			text
		});
		const list = (...items) => ({
			kind: "list",
			items
		});
		const table = (columns, rows) => ({
			kind: "table",
			columns: columns.map((column) => typeof column === "string" ? { title: column } : column),
			rows
		});
		const codeBlock = (text, language) => language === undefined ? {
			kind: "code",
			text
		} : {
			kind: "code",
			text,
			language
		};
		const chart = (value) => ({
			kind: "chart",
			chart: value
		});
		const details = (summary, ...blocks) => ({
			kind: "details",
			summary,
			blocks
		});
	})
};
