export const id = 518;
export const ids = [518];
export const modules = {
	80093: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => findData });
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66990);
		var _modelflight_data_dataset__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71886);
		const isAddress = (pattern) => /^[a-z][a-z0-9+.-]+:\/\//i.test(pattern);
		async function findData(input, name, engine, context) {
			try {
				const files = input.patterns.filter((pattern) => !isAddress(pattern));
				const addresses = input.patterns.filter(isAddress);
				const remote = addresses.length === 0 ? [] : await fetchAll(addresses, input.from, context);
				const local = files.length === 0 && remote.length > 0 ? [] : (await (0, _modelflight_data_dataset__WEBPACK_IMPORTED_MODULE_0__.$X)(files, context)).files;
				const dataset = { files: [...local, ...remote] };
				requireEngine(dataset, engine);
				return dataset;
			} catch (error) {
				throw error instanceof _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.HR && input.from !== undefined ? located(error, name, input.from) : error;
			}
		}
		async function fetchAll(addresses, from, context) {
			if (from !== undefined) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.he)(`${shown(addresses[0] ?? "")} is an address, and addresses of data may only stand in the workflow`, { hint: "Move it to `with: data:` of the step, where a pull request of the data can not change it unseen." });
			}
			const { fetchData } = await Promise.all([__webpack_require__.e(2490), __webpack_require__.e(3181)]).then(__webpack_require__.bind(__webpack_require__, 93181));
			return fetchData(addresses, context);
		}
		const shown = (address) => address.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/s, "");
		function requireEngine({ files }, engine) {
			const known = files.filter(({ problem }) => problem === undefined);
			const parquet = known.find(({ format }) => format === "parquet");
			const text = known.find(({ format }) => format !== "parquet");
			if (engine === "bytes" && parquet !== undefined) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`engine: bytes does not read ${parquet.name}`, {
				where: { file: parquet.name },
				hint: "Parquet needs `engine: auto` or `duckdb`."
			});
			if (engine === "duckdb" && text !== undefined) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.Xu)(`engine: duckdb does not read ${text.name}: its reader of text loses rows that the contract would count`, {
					where: { file: text.name },
					hint: "Text is read by `engine: auto` or `bytes`."
				});
			}
		}
		function located(error, name, from) {
			if (error.where?.line !== undefined) return error;
			const hint = error.hint === undefined ? {} : { hint: error.hint };
			return new _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_1__.HR(error.errorClass, `${name}: ${error.message}`, {
				where: {
					...from,
					field: name
				},
				...hint,
				cause: error
			});
		}
	}),
	48657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => plainName });
		const breaker = "⁠";
		function plainName(text) {
			const short = text.length > 100 ? `${text.slice(0, 99)}…` : text;
			return short.replaceAll(/<(?=[a-z/!])/gi, `<${breaker}`).replaceAll("](", `]${breaker}(`).replaceAll("##[", `##${breaker}[`).replaceAll(/(?<![\w`])@(?=\w)/g, `@${breaker}`);
		}
	}),
	518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_path_ = __webpack_require__(76760);
		var files = __webpack_require__(45182);
		var lib_verdict = __webpack_require__(99072);
		var lib_dataset = __webpack_require__(71886);
		var store = __webpack_require__(92439);
		var profile_dataset = __webpack_require__(34493);
		var profile_hash = __webpack_require__(10306);
		;
		const leastChange = .001;
		const shownValues = 10;
		function diffProfiles(before, after) {
			const [old, now] = [byName(before), byName(after)];
			const added = [...now.keys()].filter((name) => !old.has(name));
			const dropped = [...old.keys()].filter((name) => !now.has(name));
			const changed = [...now.values()].flatMap((column) => {
				const known = old.get(column.name);
				return known === undefined ? [] : diffColumn(known, column) ?? [];
			});
			return {
				rows: {
					before: before.rows,
					after: after.rows
				},
				added,
				dropped,
				changed,
				isSchemaChanged: added.length > 0 || dropped.length > 0 || changed.some(({ kind }) => kind !== undefined)
			};
		}
		const byName = ({ columns }) => new Map(columns.map((column) => [column.name, column]));
		function diffColumn(before, after) {
			const isSameKind = before.kind === after.kind;
			const diff = {
				name: after.name,
				kind: isSameKind ? undefined : {
					before: before.kind,
					after: after.kind
				},
				nullShare: shareChange(before, after, ({ nulls }) => nulls),
				invalidShare: shareChange(before, after, ({ nan, posInf, negInf, invalid }) => nan + posInf + negInf + invalid),
				newValues: isSameKind ? valuesBeyond(after, before) : undefined,
				vanishedValues: isSameKind ? valuesBeyond(before, after) : undefined,
				min: isSameKind ? boundChange(before.min, after.min) : undefined,
				max: isSameKind ? boundChange(before.max, after.max) : undefined
			};
			const { name: _, ...changes } = diff;
			return Object.values(changes).every((change) => change === undefined) ? undefined : diff;
		}
		function shareChange(before, after, count) {
			if (before.n === 0 || after.n === 0) return undefined;
			const shares = {
				before: count(before) / before.n,
				after: count(after) / after.n
			};
			const isFirst = shares.before === 0 && shares.after > 0;
			return isFirst || Math.abs(shares.after - shares.before) >= leastChange ? shares : undefined;
		}
		function valuesBeyond(one, other) {
			if (one.kind !== "text" && one.kind !== "boolean") return undefined;
			const isHidden = [one, other].some(({ distribution }) => distribution.kind === "hidden-values");
			const [mine, theirs] = [countsOf(one.distribution, isHidden), countsOf(other.distribution, isHidden)];
			if (mine === undefined || theirs === undefined) return undefined;
			const there = new Set(theirs.map(([value]) => value));
			const beyond = mine.filter(([value]) => !there.has(value)).toSorted(([, a], [, b]) => b - a);
			if (beyond.length === 0) return undefined;
			return {
				distinct: beyond.length,
				rows: beyond.reduce((sum, [, count]) => sum + count, 0),
				values: isHidden ? [] : beyond.slice(0, shownValues).map(([value]) => value)
			};
		}
		function countsOf(distribution, isHidden) {
			if (distribution.kind === "empty") return [];
			if (distribution.kind !== "values") return distribution.kind === "hidden-values" ? distribution.counts : undefined;
			return isHidden ? distribution.counts.map(([value, count]) => [`h:${(0, profile_hash.qj)(hashed(value))}`, count]) : distribution.counts;
		}
		function hashed(text) {
			const hash = {
				low: 0,
				high: 0
			};
			const bytes = Buffer.from(text);
			(0, profile_hash.Dc)(bytes, 0, bytes.length, hash);
			return hash;
		}
		const boundChange = (before, after) => before === after ? undefined : {
			before,
			after
		};
		;
		const most = 4;
		function annotateData({ findings }, { checks }, log) {
			const missed = new Map(checks.filter(({ status }) => status === "fail" || status === "warn").map((check) => [check.id, check.status]));
			const placed = findings.filter(({ column, keyword, first }) => first.line !== undefined && missed.has(`${column}:${keyword}`));
			for (const { column, keyword, count, first } of placed.slice(0, most)) {
				const text = `${column} misses ${keyword} here${count > 1 ? ` first, and in ${count - 1} more rows` : ""}`;
				if (missed.get(`${column}:${keyword}`) === "fail") log.error(text, first);
				else log.warning(text, first);
			}
		}
		var numbers = __webpack_require__(57922);
		var checks = __webpack_require__(53654);
		;
		function checksOf(scan, loaded, now, references) {
			const lines = [...lineChecks(scan), ...noticeChecks(scan)];
			if (loaded !== undefined) return [
				...(0, checks.m)(loaded.contract, scan, now, references),
				...lines,
				...loaded.change === undefined ? [] : [loaded.change]
			];
			const files = scan.files.length === 1 ? "the file" : `all ${scan.files.length} files`;
			return [
				...lines,
				{
					id: "readable",
					status: "pass",
					n: scan.rows,
					message: `${files} could be read to the last row`
				},
				{
					id: "rows",
					status: scan.rows > 0 ? "pass" : "fail",
					observed: scan.rows,
					limit: ">= 1",
					n: scan.rows,
					message: scan.rows > 0 ? `the data have ${(0, numbers.zD)(scan.rows)} rows` : "the data have no rows"
				}
			];
		}
		const noticeChecks = ({ notices }) => notices.map(({ id, message, where, hint }) => ({
			id,
			status: "warn",
			message,
			where,
			hint
		}));
		function lineChecks({ unreadable: { count, first }, rows }) {
			if (count === 0) return [];
			const message = `${count} of ${rows} lines are not JSON objects, first at ${first?.file}:${first?.line}`;
			return [{
				id: "lines",
				status: "fail",
				observed: count,
				limit: 0,
				n: rows,
				message,
				...first === undefined ? {} : { where: first }
			}];
		}
		var errors = __webpack_require__(66990);
		var read = __webpack_require__(68434);
		;
		async function loadContract(path, context) {
			const source = await context.policy.read(path);
			const file = context.display(path);
			const contract = await (0, read.readContract)(source.text, file);
			requireOrder(contract);
			return {
				contract,
				material: {
					name: file,
					digest: (0, files.sc)(source.text)
				},
				note: source.isNew ? `The contract ${file} is new: the base branch does not have it.` : undefined,
				change: await changeCheck(contract, source, file)
			};
		}
		const bounds = [["minimum", "maximum"], ["minLength", "maxLength"]];
		function requireOrder({ columns }) {
			for (const { name, checks } of columns.values()) {
				for (const [least, most] of bounds) {
					const [low, high] = [least, most].map((keyword) => checks.find((check) => check.keyword === keyword));
					if (low === undefined || high === undefined || !(Number(low.shown) > Number(high.shown))) continue;
					throw (0, errors.Xu)(`${name}: ${least} is ${low.shown}, above ${most} ${high.shown}, so no value can fit`, {
						where: {
							...low.where,
							field: name
						},
						hint: "Exchange the two."
					});
				}
			}
		}
		async function changeCheck(base, { origin, proposed }, file) {
			if (origin !== "base" || proposed === undefined) return undefined;
			const id = "contract:changed";
			const where = { file };
			const { loosenings } = await __webpack_require__.e(4380).then(__webpack_require__.bind(__webpack_require__, 4380));
			const changed = await (0, read.readContract)(proposed, file);
			const found = loosenings(base, changed);
			if (found.length === 0) return {
				id,
				status: "pass",
				message: `this change does not loosen ${file}`,
				where
			};
			const listed = found.slice(0, 5).map(({ rule, base: before, proposed: now }) => `${rule} from ${before} to ${now}`);
			const more = found.length > 5 ? ` and ${found.length - 5} more` : "";
			const message = `this change loosens ${file}: ${listed.join("; ")}${more}. The data were held to the contract of the base branch`;
			return {
				id,
				status: "warn",
				observed: found.length,
				limit: 0,
				message,
				where,
				hint: "Let somebody who answers for the data look at it."
			};
		}
		var data = __webpack_require__(80093);
		var column_rule = __webpack_require__(43738);
		;
		async function examplesOf(judged, dataset, limits, context) {
			if (limits.most === 0) return [];
			try {
				return await lookFor(judged, dataset, limits, context);
			} catch (error) {
				const { errorClass } = error instanceof Error ? error : {};
				if (errorClass === undefined || context.signal.aborted) throw error;
				context.log.warning(`no examples can be shown: ${error instanceof Error ? error.message : ""}`);
				return [];
			}
		}
		async function lookFor({ contract, scan, checks }, dataset, { most, masked }, context) {
			const isHidden = (name) => masked.includes(name) || (0, column_rule.X)(contract, name)?.pii === true;
			const columns = [...new Set(scan.findings.map(({ column }) => column))].filter((name) => scan.header.includes(name) && !isHidden(name));
			const missed = new Set(scan.findings.filter(({ column }) => column === "").map(({ keyword }) => keyword));
			const rowRules = contract.rowRules.filter(({ id }) => missed.has(id));
			const known = await knownRows({
				contract,
				scan,
				checks
			}, dataset, most, context);
			if (columns.length === 0 && rowRules.length === 0 && known.length === 0) return [];
			const kinds = new Map(scan.profile.columns.map(({ name, kind }) => [name, kind]));
			const { findExamples } = await __webpack_require__.e(3743).then(__webpack_require__.bind(__webpack_require__, 23743));
			return findExamples(dataset, contract, {
				columns,
				rowRules,
				known,
				most,
				kinds,
				isHidden
			}, context);
		}
		async function knownRows({ contract, scan, checks }, dataset, most, context) {
			const isMissed = (id) => checks.some((check) => check.id === id && check.status !== "pass" && Number(check.observed) > 0);
			const rules = contract.sqlRules.filter(({ id }) => isMissed(id));
			if (rules.length === 0) return [];
			const { findInSql } = await Promise.all([__webpack_require__.e(1346), __webpack_require__.e(4645)]).then(__webpack_require__.bind(__webpack_require__, 24645));
			const found = await findInSql(rules, [{
				name: "data",
				dataset,
				kinds: scan.profile.columns
			}], most, context);
			return rules.map(({ id, sql }, index) => ({
				rule: id,
				columns: scan.header.filter((name) => sql.includes(name)),
				rows: (found[index] ?? []).flatMap(({ file, row }) => {
					const name = dataset.files[file]?.name;
					return name === undefined ? [] : [{
						file: name,
						row
					}];
				})
			}));
		}
		;
		async function adviceOn({ dataset, scan, loaded, masked }, reading) {
			if (loaded !== undefined && loaded.contract.columns.size > 0) return undefined;
			const { adviseDialect } = await Promise.all([
				__webpack_require__.e(6549),
				__webpack_require__.e(5498),
				__webpack_require__.e(473)
			]).then(__webpack_require__.bind(__webpack_require__, 95498));
			return adviseDialect({
				dataset,
				scan,
				dialect: writtenDialect(loaded),
				maskColumns: masked
			}, reading);
		}
		async function propose({ dataset, scan, name, loaded, masked }, advice, reading, context) {
			const path = (0, external_node_path_.join)(context.outputDir, "proposed", "data-contract.yml");
			const { proposeContract } = await __webpack_require__.e(6174).then(__webpack_require__.bind(__webpack_require__, 36174));
			const request = {
				dataset,
				scan: advice?.scan ?? scan,
				name,
				dialect: advice?.dialect ?? writtenDialect(loaded),
				maskColumns: masked,
				hints: advice?.hints ?? []
			};
			await (0, files.vZ)(path, await proposeContract(request, reading));
			const why = loaded === undefined ? "no contract was given; one" : "a contract";
			context.log.info(`${why} that the data fits was proposed in ${context.display(path)}`);
			return path;
		}
		function writtenDialect(loaded) {
			const shown = loaded?.contract.dialect?.shown;
			if (shown === undefined) return undefined;
			const dialect = JSON.parse(shown);
			return dialect;
		}
		const mostHints = 20;
		async function adviceChecks(advice) {
			const hints = (advice?.hints ?? []).filter(({ column }) => column !== "");
			if (hints.length === 0) return [];
			const { dialectLine } = await __webpack_require__.e(6549).then(__webpack_require__.bind(__webpack_require__, 56549));
			const hint = advice?.dialect === undefined ? "Correct the data where it is made, or say in a contract what the column is." : `Write into the contract, if so: ${dialectLine(advice.dialect)}. The proposed contract has it.`;
			const checks = hints.slice(0, mostHints).map(({ column, message, count, n }) => ({
				id: `dialect:${column}`,
				status: "warn",
				...n === 0 ? {} : {
					observed: count,
					limit: 0,
					n
				},
				message,
				hint
			}));
			const more = hints.length - checks.length;
			return more === 0 ? checks : [...checks, {
				id: "dialect",
				status: "warn",
				message: `${more} more columns may be meant otherwise`,
				hint
			}];
		}
		var records = __webpack_require__(45307);
		;
		const results = {
			pass: "PASSED",
			warn: "WARNED",
			fail: "FAILED",
			inconclusive: "FAILED"
		};
		function recordOf(name, scan, verdict, loaded) {
			const files = scan.files.map((file) => ({
				name: file.name,
				digest: `sha256:${file.sha256}`
			}));
			const ids = (status) => verdict.checks.filter((check) => check.status === status).map(({ id }) => id);
			return {
				subjects: files.length === 1 ? files : [{
					name,
					digest: scan.digest
				}, ...files],
				materials: loaded === undefined ? [] : [loaded.material],
				predicateType: records.Z.testResult,
				predicate: {
					result: results[verdict.status],
					configuration: loaded === undefined ? [] : [{
						name: loaded.material.name,
						digest: { sha256: loaded.material.digest.replace(/^sha256:/, "") }
					}],
					passedTests: ids("pass"),
					warnedTests: ids("warn"),
					failedTests: [...ids("fail"), ...ids("inconclusive")],
					skippedTests: ids("skipped"),
					rows: scan.rows,
					rowsRejected: scan.rejected
				}
			};
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var promises_ = __webpack_require__(51455);
		var merge = __webpack_require__(24356);
		var stored = __webpack_require__(96577);
		var lib_open = __webpack_require__(7665);
		var lib_reference = __webpack_require__(87544);
		;
		async function findReference(typed, registry, patterns, context) {
			const named = typed ?? (context.run.pullRequest === undefined ? undefined : "base");
			if (named === undefined) return undefined;
			if (named === "base") return fromBase(patterns, context);
			if (named.startsWith("models:")) return fromRegistry(named, registry, context);
			const names = named.split("\n").flatMap((line) => line.trim() === "" ? [] : [line.trim()]);
			if (names.length > 1 || /[*?]/.test(named)) return fromProfiles(names, context);
			const path = await (0, files.oG)((0, files.LI)(named, context.workspace, context.workingDirectory), context.workspace);
			const name = context.display(path);
			return {
				kind: "profile",
				name,
				profile: (0, store.jZ)(await (0, files.readText)(path, name), name),
				decides: true
			};
		}
		async function fromProfiles(names, context) {
			const { files } = await (0, lib_dataset.sA)(names, context);
			const [first, ...others] = await (0, stored.y)(files, "reference") ?? [];
			if (first === undefined) {
				throw (0, errors.Xu)(`reference: ${names.join(", ")} is data, and a stored profile is needed`, { hint: "Run validate-data on that data, and name its output `profile`." });
			}
			const profile = others.reduce((merged, each) => (0, merge.Ns)(merged, each.profile), first.profile);
			return {
				kind: "profile",
				name: others.length === 0 ? first.name : `${files.length} stored profiles`,
				profile,
				decides: true
			};
		}
		async function fromRegistry(named, uri, context) {
			const reference = (0, lib_reference.F2)(named);
			const registry = await (0, lib_open.M)(uri, context);
			const version = await registry.resolve(reference);
			if (version === undefined) {
				if (reference.kind === "alias") return {
					kind: "none",
					why: `Nothing is registered as ${named} yet, so there is nothing to compare with.`
				};
				throw (0, errors.Xu)(`${named} is not in the registry ${registry.name}`);
			}
			const { evidence } = await registry.download(version, (0, external_node_path_.join)(context.temporary, "reference"), ["evidence"]);
			const title = `${version.name} version ${version.version}`;
			if (evidence.profile === undefined) {
				throw (0, errors.Xu)(`${title} was registered without a profile of its training data`, { hint: "Run validate-data before train, so that register-model stores the profile." });
			}
			const name = `the training data of ${title}`;
			return {
				kind: "profile",
				name,
				profile: (0, store.jZ)(await (0, files.readText)(evidence.profile, name), name),
				decides: true
			};
		}
		async function fromBase(patterns, context) {
			const commit = context.run.pullRequest?.baseSha ?? context.run.sha;
			const path = storedPath(patterns, context);
			const isFound = commit !== "" && await context.stores.restore(storeKey(patterns, commit), [path]);
			if (!isFound) return {
				kind: "none",
				why: `The base branch has no stored profile of these data${commit === "" ? "" : ` at ${commit.slice(0, 8)}`} yet.`
			};
			const name = `the profile of the base branch (${commit.slice(0, 8)})`;
			return {
				kind: "profile",
				name,
				profile: (0, store.jZ)(await (0, files.readText)(path, name), name),
				decides: false
			};
		}
		async function keepProfile(profile, patterns, context) {
			const { run, stores } = context;
			if (run.pullRequest !== undefined || run.sha === "" || context.plan) return;
			const path = storedPath(patterns, context);
			await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: true });
			await (0, promises_.copyFile)(profile, path);
			await stores.save(storeKey(patterns, run.sha), [path]);
		}
		const nameOf = (patterns) => (0, external_node_crypto_.createHash)("sha256").update(patterns.toSorted().join("\n")).digest("hex").slice(0, 12);
		const storeKey = (patterns, commit) => `modelflight-profile-${nameOf(patterns)}-${commit}`;
		const storedPath = (patterns, { outputDir }) => (0, external_node_path_.join)(outputDir, "profiles", `kept-${nameOf(patterns)}.json`);
		var lib_document = __webpack_require__(62587);
		var distinct_sketch = __webpack_require__(59563);
		var names = __webpack_require__(48657);
		;
		const shownChanges = 12;
		function differenceBlocks(name, diff) {
			const { rows, added, dropped, changed } = diff;
			const items = [
				...dropped.map((column) => [
					"column ",
					(0, lib_document.aY)((0, names.M)(column)),
					" is gone"
				]),
				...added.map((column) => [
					"column ",
					(0, lib_document.aY)((0, names.M)(column)),
					" is new"
				]),
				...changed.map((change) => [(0, lib_document.aY)((0, names.M)(change.name)), `: ${changeInWords(change)}`])
			];
			const moved = rows.after === rows.before ? `as many rows (${(0, numbers.zD)(rows.after)})` : `${(0, numbers.zD)(rows.before)} → ${(0, numbers.zD)(rows.after)} rows`;
			if (items.length === 0) return [(0, lib_document.FY)(`Nothing changed against ${name}: ${moved}.`)];
			const cut = items.length - shownChanges;
			return [
				(0, lib_document.FY)(`Changed against ${name}: ${moved}.`),
				(0, lib_document.p_)(...items.slice(0, shownChanges)),
				...cut > 0 ? [(0, lib_document.FY)(`${cut} more changes are in the table of columns and in the JSON report.`)] : []
			];
		}
		function changeInWords(change) {
			if (change === undefined) return "–";
			const { kind, nullShare, invalidShare, newValues, vanishedValues, min, max } = change;
			return [
				...kind === undefined ? [] : [`${kind.before} → ${kind.after}`],
				...nullShare === undefined ? [] : [`missing ${points(nullShare)}`],
				...invalidShare === undefined ? [] : [`not valid ${points(invalidShare)}`],
				...newValues === undefined ? [] : [values(newValues, "new")],
				...vanishedValues === undefined ? [] : [values(vanishedValues, "vanished")],
				...min === undefined ? [] : [`smallest ${min.before ?? "–"} → ${min.after ?? "–"}`],
				...max === undefined ? [] : [`largest ${max.before ?? "–"} → ${max.after ?? "–"}`]
			].join("; ");
		}
		const points = ({ before, after }) => `${percent(before)} → ${percent(after)}`;
		const percent = (share) => `${(100 * share).toFixed(1)} %`;
		function values({ distinct, rows, values: known }, word) {
			const count = `${(0, numbers.zD)(distinct)} ${word} ${distinct === 1 ? "value" : "values"} (${(0, numbers.zD)(rows)} ${rows === 1 ? "row" : "rows"})`;
			return known.length === 0 ? count : `${count}: ${known.map(names.M).join(", ")}${distinct > known.length ? ", …" : ""}`;
		}
		var counted_buckets = __webpack_require__(92236);
		var edges = __webpack_require__(21134);
		var times = __webpack_require__(75630);
		;
		const bins = 12;
		const signs = "▁▂▃▄▅▆▇█";
		function sparkOf(column) {
			const counts = barsOf(column)?.counts ?? [];
			const highest = Math.max(...counts);
			return counts.map((count) => count === 0 ? " " : signs.charAt(Math.min(7, Math.floor(8 * count / (highest + 1))))).join("");
		}
		function histogramOf(column) {
			const bars = barsOf(column);
			if (bars === undefined) return undefined;
			const { labels: categories, counts: values } = bars;
			return {
				kind: "bars",
				title: (0, names.M)(column.name),
				categories,
				series: [{
					name: "rows",
					values
				}],
				unit: "rows"
			};
		}
		function barsOf(column) {
			const { distribution, kind } = column;
			if (distribution.kind === "values" && (kind === "text" || kind === "boolean" || distribution.counts.length <= bins)) {
				const frequent = distribution.counts.toSorted(([, a], [, b]) => b - a).slice(0, bins);
				return {
					labels: frequent.map(([value]) => (0, names.M)(value)),
					counts: frequent.map(([, count]) => count)
				};
			}
			const points = pointsOf(column);
			if (points.size === 0) return undefined;
			const low = Math.max(points.at(0), smallest(column));
			const width = (points.at(points.size - 1) - low) / bins || 1;
			const counts = new Array(bins).fill(0);
			let from = 0;
			for (let bin = 0; bin < bins; bin++) {
				const to = bin === bins - 1 ? points.size : firstAtLeast(points, from, low + (bin + 1) * width);
				counts[bin] = points.sum(from, to);
				from = to;
			}
			const label = (bin) => kind === "time" ? new Date((low + bin * width) / 1e3).toISOString().slice(0, 10) : Number((low + bin * width).toPrecision(4)).toString();
			return {
				labels: counts.map((_, bin) => `${label(bin)} –`),
				counts
			};
		}
		function smallest({ kind, min }) {
			if (min === undefined) return Number.NEGATIVE_INFINITY;
			return kind === "time" ? microsOf(min) : Number(min);
		}
		const microsOf = (text) => text === "" ? Number.NaN : Number((0, times.P1)(text));
		function pointsOf({ distribution, kind }) {
			if (distribution.kind === "histogram") {
				const { mantissaBits } = distribution;
				const { keys, counts } = (0, counted_buckets.Ce)(distribution);
				const at = (point) => {
					const bucket = keys[point] ?? 0;
					const { low, high } = (0, edges.R1)(bucket, mantissaBits);
					return bucket >= 0 ? low : high;
				};
				return {
					size: keys.length,
					at,
					sum: (from, to) => sumOf(counts, from, to)
				};
			}
			if (distribution.kind !== "values" || kind === "text" || kind === "boolean") return {
				size: 0,
				at: () => 0,
				sum: () => 0
			};
			const { counts } = distribution;
			const at = (point) => kind === "time" ? microsOf(counts[point]?.[0] ?? "") : Number(counts[point]?.[0]);
			const each = Float64Array.from(counts, ([, count]) => count);
			return {
				size: counts.length,
				at,
				sum: (from, to) => sumOf(each, from, to)
			};
		}
		function sumOf(counts, from, to) {
			let sum = 0;
			for (let point = from; point < to; point++) sum += counts[point];
			return sum;
		}
		function firstAtLeast(points, from, edge) {
			let low = from;
			let high = points.size;
			while (low < high) {
				const middle = low + high >> 1;
				if (points.at(middle) >= edge) high = middle;
				else low = middle + 1;
			}
			return low;
		}
		;
		const shownColumns = 2e3;
		const shownCharts = 12;
		function columnBlocks(columns, diff, kinds = new Map()) {
			const changes = new Map(diff?.changed.map((change) => [change.name, change]));
			const added = new Set(diff?.added);
			const right = { align: "right" };
			const head = [
				"Column",
				"Kind",
				{
					title: "Missing",
					...right
				},
				{
					title: "Not valid",
					...right
				},
				{
					title: "Smallest",
					...right
				},
				{
					title: "Largest",
					...right
				},
				{
					title: "Distinct",
					...right
				},
				"Shape",
				...diff === undefined ? [] : ["Changed"]
			];
			const rows = columns.slice(0, shownColumns).map((column) => {
				const cells = row(column, kinds.get(column.name));
				if (diff === undefined) return cells;
				return [...cells, added.has(column.name) ? "new" : changeInWords(changes.get(column.name))];
			});
			const cut = columns.length - rows.length;
			const isAnyEstimated = columns.some(({ isEstimated }) => isEstimated);
			return [
				(0, lib_document.tp)(head, rows),
				...isAnyEstimated ? [(0, lib_document.FY)(`≈ is an estimate, within ${100 * distinct_sketch.NL} % in 99 of 100 cases.`)] : [],
				...cut > 0 ? [(0, lib_document.FY)(`${cut} more columns were cut here; all ${columns.length} are in the profile.`)] : [],
				...firstCharts(columns).map((each) => (0, lib_document.bW)(each))
			];
		}
		function firstCharts(columns) {
			const charts = [];
			for (const column of columns) {
				if (charts.length === shownCharts) break;
				const found = histogramOf(column);
				if (found !== undefined) charts.push(found);
			}
			return charts;
		}
		function row(column, meant) {
			const { name, kind, n, nulls, invalid, nan, posInf, negInf, min, max, distinct, isEstimated } = column;
			return [
				(0, lib_document.aY)((0, names.M)(name)),
				meant === undefined || meant === kind ? kind : `${kind}, perhaps ${meant}`,
				share(nulls, n),
				share(invalid + nan + posInf + negInf, n),
				min ?? "–",
				max ?? "–",
				`${isEstimated ? "≈ " : ""}${(0, numbers.zD)(distinct)}`,
				sparkOf(column)
			];
		}
		function share(count, n) {
			if (count === 0 || n === 0) return "0";
			return `${(0, numbers.zD)(count)} (${(100 * count / n).toFixed(1)} %)`;
		}
		;
		function reportSection(validation) {
			const { verdict, notes, comparison, examples, proposal } = validation;
			return {
				id: "validate-data",
				title: "Data",
				tone: verdict.status,
				headline: headline(validation),
				blocks: [
					...notes.map((note) => (0, lib_document.FY)(note)),
					...proposal === undefined ? [] : [proposalBlock(proposal)],
					...comparison === undefined ? [] : differenceBlocks(comparison.name, comparison.diff),
					...exampleBlocks(examples),
					columnsBlock(validation)
				]
			};
		}
		const proposalBlock = ({ path, isFirst }) => (0, lib_document.FY)(`${isFirst ? "No contract was given. One" : "A contract"} that these data fit was proposed: `, (0, lib_document.aY)(path), ". Read it, tighten it, commit it.");
		function exampleBlocks(examples) {
			if (examples.length === 0) return [];
			const rows = examples.map((example) => [
				(0, lib_document.aY)((0, names.M)(example.kind === "cell" ? example.column : example.rule)),
				(0, lib_document.aY)(example.line === undefined ? example.file : `${example.file}:${example.line}`),
				example.kind === "cell" ? shownValue(example.value) : example.values.flatMap(shownColumn)
			]);
			const title = `${examples.length} ${examples.length === 1 ? "example" : "examples"} at fault`;
			return [(0, lib_document.zH)(title, (0, lib_document.tp)([
				"Column or rule",
				"Place",
				"Value"
			], rows))];
		}
		const shownColumn = ({ column, value }, index) => [
			...index === 0 ? [] : [", "],
			(0, lib_document.aY)((0, names.M)(column)),
			" = ",
			shownValue(value)
		];
		const shownValue = (value) => value === undefined ? "no value" : (0, lib_document.aY)((0, names.M)(value === value.trim() && value !== "" ? value : `"${value}"`));
		const plannedSection = (message, files) => ({
			id: "validate-data",
			title: "Data",
			tone: "neutral",
			headline: `Plan: ${message}.`,
			blocks: [(0, lib_document.p_)(...files.slice(0, 50).map((name) => [(0, lib_document.aY)(name)]))]
		});
		function headline({ scan, verdict }) {
			const failed = verdict.checks.filter(({ status }) => status === "fail");
			const warned = verdict.checks.filter(({ status }) => status === "warn");
			const rows = `${(0, numbers.zD)(scan.rows)} rows`;
			if (failed.length > 0) return `The data are refused: ${failed[0]?.message}${failed.length > 1 ? `; ${failed.length - 1} more checks failed` : ""}.`;
			if (verdict.status === "inconclusive") return `${rows} were read, and nothing could be decided.`;
			if (warned.length > 0) return `The data may be used with warnings: ${warned[0]?.message}${warned.length > 1 ? `; ${warned.length - 1} more` : ""}.`;
			return `The data may be used: ${rows}, ${verdict.checks.filter(({ status }) => status === "pass").length} checks passed.`;
		}
		const conservation = ({ rows, rejected }) => `${(0, numbers.zD)(rows)} rows in the data = ${(0, numbers.zD)(rows - rejected)} accepted + ${(0, numbers.zD)(rejected)} rejected.`;
		function columnsBlock({ scan, comparison, kinds }) {
			const { columns } = scan.profile;
			const files = scan.files.length === 1 ? scan.files[0]?.name ?? "1 file" : `${scan.files.length} files`;
			const source = (0, lib_document.FY)(`${files}, digest `, (0, lib_document.aY)(scan.digest), ". ", conservation(scan));
			return (0, lib_document.zH)(`${columns.length} ${columns.length === 1 ? "column" : "columns"} of ${files}`, source, ...columnBlocks(columns, comparison?.diff, kinds));
		}
		;
		async function sqlChecks(contract, dataset, scan, context) {
			const rules = contract.sqlRules;
			if (rules.length === 0) return [];
			refuseCounts(rules);
			const { askInSql } = await Promise.all([__webpack_require__.e(1346), __webpack_require__.e(4645)]).then(__webpack_require__.bind(__webpack_require__, 24645));
			const counts = await askInSql(rules, [{
				name: "data",
				dataset,
				kinds: scan.profile.columns
			}], context);
			return rules.map(({ id, limit, where }, index) => {
				const count = counts[index] ?? Number.NaN;
				const fits = count <= limit.allowed(scan.rows);
				const rows = `${(0, numbers.zD)(count)} ${count === 1 ? "row" : "rows"}`;
				return {
					id,
					status: fits ? "pass" : limit.severity,
					observed: count,
					limit: limit.shown,
					n: scan.rows,
					message: count === 0 ? `${id}: no row of ${(0, numbers.zD)(scan.rows)} is at fault` : `${id}: ${rows} of ${(0, numbers.zD)(scan.rows)} at fault, and at most ${limit.shown} may be`,
					where
				};
			});
		}
		const onlyCounts = /^\s*select\s+count\s*\([^()]*\)\s+from\s+"?data"?(\s|;|$)/i;
		const chooses = /\b(having|group\s+by|union|intersect|except)\b/i;
		function refuseCounts(rules) {
			const found = rules.find(({ sql }) => onlyCounts.test(sql) && !chooses.test(sql));
			if (found === undefined) return;
			throw (0, errors.Xu)(`the sql of ${found.id} counts rows, and a rule selects the rows at fault`, {
				where: found.where,
				hint: "Write SELECT * FROM data WHERE …, or keep the count and choose with HAVING."
			});
		}
		;
		async function run(inputs, context) {
			const { patterns } = inputs.data;
			const found = await (0, data.a)(inputs.data, "data", inputs.engine, context);
			const loaded = inputs.contract === undefined ? undefined : await loadContract(inputs.contract, context);
			const dialect = loaded?.contract.dialect;
			const dataset = (0, lib_dataset.jx)(found, dialect);
			if (context.plan) return planned(dataset, loaded);
			const reading = readingOf(inputs, context);
			const reference = await findReference(inputs.reference, inputs.registry, patterns, context);
			const scan = await (0, profile_dataset.y)(dataset, scanOptions(inputs, loaded), reading);
			const diff = reference?.kind === "profile" ? diffProfiles(reference.profile, scan.profile) : undefined;
			const proposable = {
				dataset: found,
				scan,
				name: patterns.join(", "),
				loaded,
				masked: inputs["mask-columns"]
			};
			const isProposed = loaded === undefined || inputs.infer;
			const advice = isProposed ? await adviceOn(proposable, reading) : undefined;
			const verdict = (0, lib_verdict.Vj)([
				...checksOf(scan, loaded, context.now(), await answersOf(loaded, {
					dataset,
					kinds: kindsOf(scan)
				}, context, reading)),
				...loaded === undefined ? [] : await sqlChecks(loaded.contract, dataset, scan, reading),
				...reference?.kind === "profile" && diff !== undefined ? (await Promise.all([__webpack_require__.e(6448), __webpack_require__.e(5259)]).then(__webpack_require__.bind(__webpack_require__, 74439))).referenceChecks(reference, scan.profile, diff, {
					exclude: inputs.exclude ?? [],
					keys: keysOf(loaded)
				}) : [],
				...await adviceChecks(advice),
				...speaksOfSplit(inputs) ? await (await __webpack_require__.e(3782).then(__webpack_require__.bind(__webpack_require__, 13782))).splitChecks(inputs, loaded?.contract, context, reading) : []
			]);
			const examples = loaded === undefined ? [] : await examplesOf({
				contract: loaded.contract,
				scan,
				checks: verdict.checks
			}, dataset, exampleLimits(inputs), reading);
			annotateData(scan, verdict, context.log);
			const profile = await storeProfile(scan, patterns, context);
			const { name } = proposable;
			const proposal = isProposed ? await propose(proposable, advice, reading, context) : undefined;
			return {
				verdict,
				outputs: {
					...run_countsOf(scan, verdict),
					profile,
					"data-digest": scan.digest,
					"schema-changed": diff === undefined ? "" : diff.isSchemaChanged,
					"proposed-contract": proposal ?? ""
				},
				section: reportSection({
					name,
					scan,
					verdict,
					notes: notesOf(loaded, reference),
					comparison: reference?.kind === "profile" && diff !== undefined ? {
						name: reference.name,
						diff
					} : undefined,
					examples,
					kinds: advice?.kinds ?? new Map(),
					proposal: proposal === undefined ? undefined : {
						path: context.display(proposal),
						isFirst: loaded === undefined
					}
				}),
				record: recordOf(name, scan, verdict, loaded),
				details: {
					files: scan.files,
					findings: scan.findings,
					repeatedKeys: scan.repeatedKeys,
					...diff === undefined ? {} : { difference: diff }
				},
				files: proposal === undefined ? [profile] : [profile, proposal]
			};
		}
		async function storeProfile(scan, patterns, context) {
			const profile = (0, external_node_path_.join)(context.outputDir, "profiles", `data-${(0, files.VK)(scan.digest)}.json`);
			await (0, files.vZ)(profile, (0, store.z1)(scan.profile));
			await keepProfile(profile, patterns, context);
			return profile;
		}
		const keysOf = (loaded) => (loaded?.contract.unique ?? []).flatMap(({ columns }) => columns.length === 1 ? columns : []);
		function readingOf(inputs, { log, signal, temporary }) {
			return {
				log,
				signal,
				temporary,
				...inputs["engine-path"] === undefined ? {} : { engine: { path: inputs["engine-path"] } }
			};
		}
		const kindsOf = ({ profile }) => new Map(profile.columns.map(({ name, kind }) => [name, kind]));
		async function answersOf(loaded, scanned, context, reading) {
			if (loaded === undefined || loaded.contract.references.length === 0) return undefined;
			const { referenceAnswers } = await __webpack_require__.e(2171).then(__webpack_require__.bind(__webpack_require__, 72171));
			return referenceAnswers(loaded.contract, scanned, (patterns) => (0, lib_dataset.$X)(patterns, context), reading);
		}
		function scanOptions(inputs, loaded) {
			const mask = inputs["mask-columns"];
			return {
				...loaded === undefined ? {} : { contract: loaded.contract },
				...mask === undefined ? {} : { maskColumns: mask }
			};
		}
		const exampleLimits = (inputs) => ({
			most: inputs["max-examples"],
			masked: inputs["mask-columns"] ?? []
		});
		const speaksOfSplit = (inputs) => [
			"split-train",
			"split-test",
			"key",
			"time",
			"label"
		].some((name) => inputs[name] !== undefined);
		const notesOf = (loaded, reference) => [loaded?.note, reference?.kind === "none" ? reference.why : undefined].filter((note) => note !== undefined);
		const ids = ({ checks }, status) => checks.filter((check) => check.status === status).map(({ id }) => id);
		const run_countsOf = (scan, verdict) => ({
			rows: scan.rows,
			"rows-rejected": scan.rejected,
			columns: scan.header.length,
			"failed-checks": JSON.stringify(ids(verdict, "fail")),
			"warned-checks": JSON.stringify(ids(verdict, "warn"))
		});
		function planned(dataset, loaded) {
			const problem = dataset.files.find((file) => file.problem !== undefined)?.problem;
			if (problem !== undefined) throw problem;
			const files = dataset.files.map(({ name }) => name);
			const message = `${files.length} ${files.length === 1 ? "file" : "files"} would be held to ${loaded?.material.name ?? "no contract; one would be proposed"}`;
			const empty = {
				rows: "",
				"rows-rejected": "",
				columns: "",
				"failed-checks": "[]",
				"warned-checks": "[]",
				profile: "",
				"data-digest": "",
				"schema-changed": "",
				"proposed-contract": ""
			};
			return {
				verdict: (0, lib_verdict.Vj)([{
					id: "plan",
					status: "pass",
					message
				}]),
				outputs: empty,
				section: plannedSection(message, files)
			};
		}
	})
};
