export const id = 3782;
export const ids = [
	3782,
	4130,
	2854,
	473
];
export const modules = {
	13782: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { splitChecks: () => splitChecks });
		var errors = __webpack_require__(66990);
		var column_rule = __webpack_require__(43738);
		var dataset = __webpack_require__(71886);
		;
		const mostClasses = 50;
		function compareLabels(train, test) {
			if (train.labels.length === 0) return undefined;
			const [known, found] = [train.labelCounts, test.labelCounts];
			if (known === undefined || found === undefined) return {
				kind: "values",
				distinct: undefined
			};
			if (known.size === 0 || found.size === 0) return {
				kind: "none",
				side: known.size === 0 ? "train" : "test"
			};
			if (isMeasure(known, found, train.rows)) return {
				kind: "values",
				distinct: known.size
			};
			const unknown = [...found].filter(([label]) => !known.has(label)).map(([, { shown, count }]) => ({
				shown,
				count,
				meant: meantBy(shown, known)
			})).sort((a, b) => b.count - a.count);
			return {
				kind: "compared",
				rows: [...found.values()].reduce((sum, { count }) => sum + count, 0),
				known: known.size,
				unknown
			};
		}
		function isMeasure(known, found, rows) {
			const labels = [...known.keys(), ...found.keys()];
			if (!labels.every((label) => Number.isFinite(Number(label)))) return false;
			const areWhole = labels.every((label) => /^-?\d+$/.test(label));
			return !areWhole || known.size > Math.min(mostClasses, Math.max(2, rows / 2));
		}
		const edits = [
			["blanks", (label) => label.trim()],
			["dot", (label) => label.trim().replace(/\.+$/, "")],
			["case", (label) => label.trim().replace(/\.+$/, "").toLowerCase()]
		];
		function meantBy(label, known) {
			for (const [edit, apply] of edits) {
				const same = [...known.values()].find(({ shown }) => apply(shown) === apply(label));
				if (same !== undefined) return {
					label: same.shown,
					edit
				};
			}
			return undefined;
		}
		;
		function findLeakage(train, test) {
			return {
				train: train.rows,
				test: test.rows,
				sharedKeys: train.keys.length === 0 ? undefined : countIn(test.keys, new Set(train.keys)),
				withoutKey: {
					train: countMissing(train.keys),
					test: countMissing(test.keys)
				},
				withoutTime: {
					train: countMissing(train.times),
					test: countMissing(test.times)
				},
				labels: compareLabels(train, test),
				duplicates: countIn(test.content, new Set(train.content)),
				repeatedInTrain: train.rows === 0 ? 0 : 1 - new Set(train.content).size / train.rows,
				notNewer: train.times.length === 0 ? undefined : notNewer(train.times, test.times),
				conflicts: train.labels.length === 0 ? undefined : conflicts(train, test),
				keyTellsLabel: train.labels.length === 0 || train.order.length === 0 ? undefined : rankEffect(train.order, train.labels)
			};
		}
		function countIn(values, known) {
			let count = 0;
			for (const value of values) if (!Number.isNaN(value) && known.has(value)) count++;
			return count;
		}
		function countMissing(values) {
			let count = 0;
			for (const value of values) if (Number.isNaN(value)) count++;
			return count;
		}
		function notNewer(train, test) {
			let newest = -Infinity;
			for (const time of train) if (time > newest) newest = time;
			let count = 0;
			for (const time of test) if (time <= newest) count++;
			return count;
		}
		function conflicts(...sides) {
			const labelOf = new Map();
			const contradicted = new Set();
			for (const { features, labels } of sides) {
				for (const [row, feature] of features.entries()) {
					const label = labels[row];
					if (Number.isNaN(label)) continue;
					const first = labelOf.get(feature);
					if (first === undefined) labelOf.set(feature, label);
					else if (first !== label) contradicted.add(feature);
				}
			}
			return sides.reduce((sum, { features }) => sum + countIn(features, contradicted), 0);
		}
		const maxClasses = 50;
		function rankEffect(order, classes) {
			const rows = Array.from(order.keys()).filter((row) => !Number.isNaN(classes[row]));
			const n = rows.length;
			if (n < 10 || rows.some((row) => Number.isNaN(order[row]))) return undefined;
			rows.sort((a, b) => order[a] - order[b]);
			const groups = new Map();
			for (let start = 0; start < n;) {
				let end = start + 1;
				while (end < n && order[rows[end]] === order[rows[start]]) end++;
				for (let at = start; at < end; at++) {
					const label = classes[rows[at]];
					const group = groups.get(label) ?? {
						sum: 0,
						count: 0
					};
					group.sum += (start + end + 1) / 2;
					group.count++;
					groups.set(label, group);
					if (groups.size > maxClasses) return undefined;
				}
				start = end;
			}
			if (groups.size < 2) return undefined;
			const squares = [...groups.values()].reduce((total, { sum, count }) => total + sum * sum / count, 0);
			const h = 12 / (n * (n + 1)) * squares - 3 * (n + 1);
			return {
				effect: Math.min(1, Math.max(0, h / (n - 1))),
				h,
				degrees: groups.size - 1,
				n
			};
		}
		var nearest = __webpack_require__(87899);
		var survey = __webpack_require__(88205);
		var external_node_crypto_ = __webpack_require__(77598);
		var value_reader = __webpack_require__(74856);
		var read_table = __webpack_require__(29217);
		var time_reader = __webpack_require__(75469);
		var lib_zone = __webpack_require__(68734);
		;
		const rowLimit = 2e7;
		const labelLimit = 1e4;
		async function readFingerprints(dataset, comparison, context) {
			const reader = new FingerprintReader(comparison);
			await (0, read_table.aK)(dataset, reader, context);
			return reader.result();
		}
		class FingerprintReader extends value_reader.D {
			comparison;
			content = growing();
			features = growing();
			keys = growing();
			order = growing();
			labels = growing();
			times = growing();
			labelCounts = new Map();
			hasLocalTimes = false;
			roleColumns;
			constructor(comparison) {
				super(comparison.columns, comparison.zone);
				this.comparison = comparison;
				const { key, time, label } = comparison.roles;
				const names = comparison.columns.map(({ name }) => name);
				const all = [...names.keys()];
				this.roleColumns = {
					content: all.filter((place) => !key.includes(names[place])),
					features: all.filter((place) => ![
						...key,
						time,
						label
					].includes(names[place])),
					key: key.map((name) => names.indexOf(name)),
					time: time === undefined ? -1 : names.indexOf(time),
					label: label === undefined ? -1 : names.indexOf(label)
				};
			}
			take(values, line) {
				if (this.rows > rowLimit) throw (0, errors.FU)(`a split of more than ${rowLimit} rows cannot be compared in memory`, { hint: "Compare a sample." });
				const { content, features, key, time, label } = this.roleColumns;
				this.content.add(fingerprint(content.map((place) => values[place])));
				this.features.add(fingerprint(features.map((place) => values[place])));
				if (key.length > 0) {
					const parts = key.map((place) => values[place]);
					this.keys.add(parts.includes(undefined) ? Number.NaN : fingerprint(parts));
					this.order.add(key.length === 1 ? Number(parts[0] ?? Number.NaN) : Number.NaN);
				}
				if (label >= 0) this.addLabel(values[label], this.written[label] ?? "");
				if (time >= 0) this.times.add(this.timeOf(values[time], this.written[time] ?? "", line));
			}
			addLabel(value, shown) {
				this.labels.add(value === undefined ? Number.NaN : fingerprint([value]));
				if (value === undefined || this.labelCounts === undefined) return;
				const known = this.labelCounts.get(value);
				if (known !== undefined) known.count++;
				else if (this.labelCounts.size < labelLimit) this.labelCounts.set(value, {
					shown,
					count: 1
				});
				else this.labelCounts = undefined;
			}
			timeOf(value, written, line) {
				if (value === undefined || written === "") return Number.NaN;
				const { hasNumericTimes, zone = lib_zone.n, roles } = this.comparison;
				if (hasNumericTimes && Number.isFinite(Number(value))) return Number(value);
				const time = hasNumericTimes ? undefined : (0, time_reader.aQ)(written, zone);
				if (time?.form === "local") this.hasLocalTimes = true;
				if (time !== undefined) return Number(time.micros);
				throw unreadableTime(roles.time ?? "", written, {
					file: this.fileName,
					line
				});
			}
			result() {
				const { rows, content, features, keys, order, labels, times, hasLocalTimes } = this;
				return {
					rows,
					hasLocalTimes,
					content: content.result(),
					features: features.result(),
					keys: keys.result(),
					order: order.result(),
					labels: labels.result(),
					times: times.result(),
					labelCounts: this.roleColumns.label < 0 ? undefined : this.labelCounts
				};
			}
		}
		function unreadableTime(column, written, { file, line }) {
			const place = line === undefined ? file : `${file}:${line}`;
			return (0, errors.Xu)(`${place}: column ${JSON.stringify(column)} holds ${JSON.stringify(written.slice(0, 60))}, which is not a time in ISO 8601`, {
				where: {
					file,
					field: column,
					...line === undefined ? {} : { line }
				},
				hint: "Write times such as 2026-01-31T12:00:00Z, or say how they are written in `dialect.dates` of the contract (`dialect.nulls` for missing ones)."
			});
		}
		function fingerprint(values) {
			const digest = (0, external_node_crypto_.hash)("sha1", JSON.stringify(values), "buffer");
			return digest.readUIntBE(0, 6) * 32 + ((digest[6] ?? 0) >> 3);
		}
		function growing() {
			let values = new Float64Array(1024);
			let used = 0;
			return {
				add(value) {
					if (used === values.length) {
						const old = values;
						values = new Float64Array(used * 2);
						values.set(old);
					}
					values[used++] = value;
				},
				result: () => values.slice(0, used)
			};
		}
		;
		async function readSplit(sides, roles, contract, context) {
			const zone = contract?.dialect?.zone;
			const train = await (0, survey.fx)(sides.train, context);
			const test = await (0, survey.fx)(sides.test, context);
			requireRoles(roles, train, test);
			const label = roles.label !== undefined && test.has(roles.label) ? roles.label : undefined;
			const usable = {
				...roles,
				label
			};
			const shared = [...train.keys()].filter((name) => test.has(name));
			const declared = (name) => contract === undefined ? undefined : (0, column_rule.X)(contract, name)?.kind;
			const equalities = shared.map((name) => ({
				name,
				equality: (0, survey.i4)(declared(name), train.get(name), test.get(name))
			}));
			const sideOf = (survey) => ({
				columns: equalities.map((column) => ({
					...column,
					isNumeric: survey.get(column.name)?.isNumeric ?? false
				})),
				roles: usable,
				hasNumericTimes: hasNumericTimes(roles.time, train, test),
				zone
			});
			const named = new Set([
				...roles.key,
				roles.time,
				label
			]);
			return {
				train: await readFingerprints((0, survey.H0)(sides.train, train), sideOf(train), context),
				test: await readFingerprints((0, survey.H0)(sides.test, test), sideOf(test), context),
				roles: usable,
				zone,
				columns: {
					onlyTrain: [...train.keys()].filter((name) => !test.has(name)),
					onlyTest: [...test.keys()].filter((name) => !train.has(name)),
					mixed: equalities.filter(({ equality }) => equality === "mixed").map(({ name }) => ({
						name,
						train: spoken(train.get(name)?.kind),
						test: spoken(test.get(name)?.kind)
					})),
					compared: shared.filter((name) => !roles.key.includes(name)).length,
					features: shared.filter((name) => !named.has(name)).length
				}
			};
		}
		const words = {
			number: "numbers",
			time: "times",
			boolean: "booleans",
			text: "text"
		};
		const spoken = (kind) => kind === undefined ? "no values" : words[kind];
		function requireRoles({ key, time, label }, train, test) {
			const need = (name, side, survey) => {
				if (survey.has(name)) return;
				const meant = (0, nearest.p)(name, [...survey.keys()]);
				throw (0, errors.Xu)(`${side} has no column ${JSON.stringify(name)}; its columns are ${[...survey.keys()].slice(0, 20).join(", ")}`, {
					where: {
						file: "",
						field: name
					},
					...meant === undefined ? {} : { hint: `Did you mean ${meant}?` }
				});
			};
			for (const name of [...key, ...time === undefined ? [] : [time]]) {
				need(name, "split-train", train);
				need(name, "split-test", test);
			}
			if (label !== undefined) need(label, "split-train", train);
		}
		function hasNumericTimes(column, train, test) {
			if (column === undefined) return false;
			const [a, b] = [train.get(column)?.kind, test.get(column)?.kind];
			const isMixed = a === "number" && b === "time" || a === "time" && b === "number";
			if (isMixed) throw (0, errors.Xu)(`column ${JSON.stringify(column)} holds ${a === "number" ? "numbers" : "times in ISO 8601"} in split-train and ${b === "number" ? "numbers" : "times in ISO 8601"} in split-test, so they cannot be compared`, {
				where: {
					file: "",
					field: column
				},
				hint: "Write the times of both sides the same way."
			});
			return a === "number" && (b === "number" || b === undefined) || a === undefined && b === "number";
		}
		var data = __webpack_require__(80093);
		var numbers = __webpack_require__(57922);
		var distributions = __webpack_require__(45046);
		;
		function leakageChecks(leakage, facts) {
			const { train, test } = leakage;
			if (train === 0 || test === 0) return [{
				id: "split:rows",
				status: "fail",
				observed: Math.min(train, test),
				limit: ">= 1",
				message: "one side of the split has no rows"
			}];
			return [
				...columnChecks(facts.columns),
				...keyChecks(leakage, facts),
				duplicateCheck(leakage, facts.columns),
				...timeChecks(leakage, facts),
				...labelChecks(leakage, facts),
				...keyOrderCheck(leakage)
			];
		}
		const many = (count, one) => `${(0, numbers.zD)(count)} ${count === 1 ? one : `${one}s`}`;
		const listed = (names) => `${names.slice(0, 10).join(", ")}${names.length > 10 ? ", …" : ""}`;
		function columnChecks({ onlyTrain, onlyTest, mixed, compared }) {
			const lacking = [...onlyTrain.length === 0 ? [] : [`the test side lacks ${listed(onlyTrain)}`], ...onlyTest.length === 0 ? [] : [`the training side lacks ${listed(onlyTest)}`]];
			return [...lacking.length === 0 ? [] : [{
				id: "split:columns",
				status: "warn",
				observed: onlyTrain.length + onlyTest.length,
				limit: 0,
				message: `${lacking.join(", and ")}; copies are told by the ${many(compared, "column")} that both have`
			}], ...mixed.length === 0 ? [] : [{
				id: "split:types",
				status: "warn",
				observed: mixed.length,
				limit: 0,
				message: `${many(mixed.length, "column")} of another type on the two sides: ${listed(mixed.map(mixture))}. Cells that look like numbers, times or booleans were compared as such, all others as text`,
				hint: "Give the column a type in the contract; `dialect.nulls` names spellings of missing values."
			}]];
		}
		const mixture = ({ name, train, test }) => `${name} (${train} in train, ${test} in test)`;
		function keyChecks({ sharedKeys, withoutKey, train, test }, { roles, columns }) {
			if (sharedKeys === undefined) return [];
			const { key } = roles;
			const odd = columns.mixed.filter(({ name }) => key.includes(name)).map(mixture);
			const note = odd.length === 0 ? "" : `; as another type is on the other side, compared by what each cell looks like: ${odd.join(", ")}`;
			const missing = missingKeys(key, withoutKey);
			if (withoutKey.train === train || withoutKey.test === test) {
				const side = withoutKey.test === test ? "test" : "training";
				const message = `no ${side} row has a value of the key ${key.join(", ")}, so shared keys cannot be told`;
				return [{
					id: "split:key-overlap",
					status: "inconclusive",
					n: test,
					message,
					hint: "Check the column that `key` names."
				}];
			}
			const overlap = none("split:key-overlap", sharedKeys, test - withoutKey.test, "fail", "of the test rows have a key that is in train too");
			return [{
				...overlap,
				message: `${overlap.message}${note}`
			}, ...missing];
		}
		function missingKeys(key, { train, test }) {
			if (train + test === 0) return [];
			return [{
				id: "split:key-missing",
				status: "warn",
				observed: train + test,
				limit: 0,
				message: `the key ${key.join(", ")} has no value in ${many(train, "training row")} and ${many(test, "test row")}, which were not compared by it`,
				hint: "Give every row a key."
			}];
		}
		function none(id, count, n, severity, what) {
			const message = count === 0 ? `none ${what}` : `${(0, numbers.zD)(count)} ${what} (${share(count / n)})`;
			return {
				id,
				status: count === 0 ? "pass" : severity,
				observed: count,
				limit: 0,
				n,
				message,
				...count === 0 ? {} : { hint: hints[id] ?? "" }
			};
		}
		const hints = {
			"split:key-overlap": "Split by key, so that an entity is on one side only.",
			"split:time": "Split at a point in time: train before it, test after it.",
			"split:label-conflict": "Look at how these rows were labelled; no model can learn both."
		};
		function timeChecks({ notNewer, withoutTime, train, test }, { roles, assumedZone }) {
			if (notNewer === undefined) return [];
			const assumed = assumedZone === undefined ? "" : `; times without an offset: ${assumedZone}`;
			const isKnown = withoutTime.train < train && withoutTime.test < test;
			const missing = withoutTime.train + withoutTime.test;
			if (missing === 0) {
				const check = none("split:time", notNewer, test, "fail", "of the test rows are not newer than all training rows");
				return [{
					...check,
					message: `${check.message}${assumed}`
				}];
			}
			const sides = [...withoutTime.train === 0 ? [] : [`${many(withoutTime.train, "training row")} of ${(0, numbers.zD)(train)}`], ...withoutTime.test === 0 ? [] : [`${many(withoutTime.test, "test row")} of ${(0, numbers.zD)(test)}`]];
			const others = isKnown ? `${(0, numbers.zD)(notNewer)} of the others are not newer than all training rows` : "the order of the sides cannot be told";
			return [{
				id: "split:time",
				status: "fail",
				observed: notNewer,
				limit: 0,
				n: test,
				message: `the time ${roles.time} is missing in ${sides.join(" and in ")}; ${others}${assumed}`,
				hint: "Fill in the times, or leave these rows out of the split."
			}];
		}
		function duplicateCheck({ duplicates, test, repeatedInTrain }, { compared }) {
			const id = "split:duplicates";
			if (compared === 0) return {
				id,
				status: "skipped",
				n: test,
				message: "copies were not looked for: the sides share no column besides the key"
			};
			const found = duplicates / test;
			const expected = 2 * repeatedInTrain;
			const message = duplicates === 0 ? "no test row is a copy of a training row" : `${(0, numbers.zD)(duplicates)} of the test rows (${share(found)}) are copies of training rows; within train ${share(repeatedInTrain)} are copies`;
			const status = duplicates === 0 ? "pass" : found > expected ? "fail" : "warn";
			return {
				id,
				status,
				observed: duplicates,
				limit: 0,
				n: test,
				message,
				...duplicates === 0 ? {} : { hint: "Remove copies before splitting." }
			};
		}
		function labelChecks({ labels, conflicts, train, test }, { roles, columns, showsLabels }) {
			const { label } = roles;
			if (label === undefined) return [];
			if (columns.onlyTrain.includes(label)) {
				const message = `labels were not compared: the test side has no column ${label}`;
				return [{
					id: "split:unknown-labels",
					status: "skipped",
					n: test,
					message
				}];
			}
			const conflict = conflicts === undefined || columns.features === 0 ? [] : [none("split:label-conflict", conflicts, train + test, "warn", "of the rows have the features of another row and another label")];
			return [...labels === undefined ? [] : [unknownLabels(labels, label, showsLabels)], ...conflict];
		}
		const mostShown = 5;
		function unknownLabels(labels, label, showsLabels) {
			const id = "split:unknown-labels";
			if (labels.kind === "none") {
				const message = `labels were not compared: no ${labels.side === "test" ? "test" : "training"} row has a value of ${label}`;
				return {
					id,
					status: "inconclusive",
					message,
					hint: "Check the column that `label` names."
				};
			}
			if (labels.kind === "values") {
				const what = labels.distinct === undefined ? "more than 10,000 values" : `${many(labels.distinct, "distinct number")} in train`;
				return {
					id,
					status: "skipped",
					message: `labels were not compared: ${label} has ${what}, so it is a measure and not a class`
				};
			}
			const { rows, known, unknown } = labels;
			const count = unknown.reduce((sum, each) => sum + each.count, 0);
			const base = {
				id,
				observed: count,
				limit: 0,
				n: rows
			};
			if (count === 0) return {
				...base,
				status: "pass",
				message: `train has every label of the test rows (${many(known, "label")})`
			};
			const shown = unknown.slice(0, mostShown).map((each) => `${escaped(each.shown)} (${many(each.count, "row")})`);
			const examples = showsLabels ? `: ${shown.join(", ")}${unknown.length > mostShown ? ", …" : ""}` : "";
			const message = `${(0, numbers.zD)(count)} of the test rows (${share(count / rows)}) have ${many(unknown.length, "label")} that train does not have${examples}`;
			const meant = unknown.find((each) => each.meant !== undefined);
			const spelled = meant?.meant === undefined || !showsLabels ? undefined : `train has ${escaped(meant.meant.label)}: ${split_checks_edits[meant.meant.edit]}`;
			return {
				...base,
				status: "fail",
				message,
				hint: spelled ?? "Write the labels of both sides the same way, or split so that train has every class."
			};
		}
		const split_checks_edits = {
			blanks: "remove the blanks around the label.",
			dot: "remove the dot at the end of the label.",
			case: "write the label in the same case."
		};
		const escaped = (text) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
		const leastEffect = .01;
		const significance = .001;
		function keyOrderCheck({ keyTellsLabel }) {
			if (keyTellsLabel === undefined) return [];
			const { effect, h, degrees, n } = keyTellsLabel;
			const isTelling = effect >= leastEffect && (0, distributions.To)(h, degrees) < significance;
			const base = {
				id: "split:key-label",
				observed: Number(effect.toPrecision(4)),
				limit: leastEffect,
				n
			};
			if (!isTelling) return [{
				...base,
				status: "pass",
				message: "the order of the key does not tell the label"
			}];
			return [{
				...base,
				status: "warn",
				message: `the order of the key tells ${share(effect)} of the label (Kruskal-Wallis epsilon²)`,
				hint: "Keep the key out of the features, and shuffle before keys are given."
			}];
		}
		const share = (part) => `${(100 * part).toFixed(part < .001 ? 3 : 1)} %`;
		;
		async function splitChecks(inputs, contract, context, reading) {
			const { "split-train": train, "split-test": test, engine } = inputs;
			if (train === undefined && test === undefined) throw (0, errors.Xu)("key, time and label speak of a split, and none is named", { hint: "Set split-train and split-test." });
			if (train === undefined || test === undefined) throw (0, errors.Xu)(`${train === undefined ? "split-train" : "split-test"} is missing`, { hint: "A split has both sides." });
			const roles = {
				key: inputs.key ?? [],
				time: inputs.time,
				label: inputs.label
			};
			const find = async (side, name) => (0, dataset.jx)(await (0, data.a)(side, name, engine, context), contract?.dialect);
			const sides = {
				train: await find(train, "split-train"),
				test: await find(test, "split-test")
			};
			const split = await readSplit(sides, roles, contract, reading);
			const { label } = roles;
			const isHidden = label !== undefined && (inputs["mask-columns"]?.includes(label) === true || isPersonal(contract, label));
			return leakageChecks(findLeakage(split.train, split.test), {
				roles,
				columns: split.columns,
				showsLabels: !isHidden,
				assumedZone: assumedZone(split)
			});
		}
		const isPersonal = (contract, name) => contract !== undefined && (0, column_rule.X)(contract, name)?.pii === true;
		const assumedZone = ({ train, test, zone }) => !train.hasLocalTimes && !test.hasLocalTimes ? undefined : zone === undefined ? "UTC assumed" : `taken as ${zone.name}`;
	}),
	52854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => cellText,
			V: () => cellForm
		});
		const cellForm = {
			plain: 0,
			quoted: 1,
			escaped: 2
		};
		function cellText(row, cell) {
			const text = Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength).toString("utf8", row.starts[cell], row.ends[cell]);
			return row.forms[cell] === cellForm.escaped ? text.replaceAll("\"\"", "\"") : text;
		}
	}),
	88205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H0: () => withSurvey,
			Zm: () => comparable,
			fx: () => surveyDataset,
			i4: () => commonEquality
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87899);
		var _canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70828);
		var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7796);
		var _read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
		async function surveyDataset(dataset, context, columns, known) {
			const reader = new Surveyor(columns);
			for (const file of dataset.files) {
				if (file.format === "parquet") await surveyParquet(file, reader, context);
				else if (columns?.every((name) => known?.has(name)) === true) reader.believe(columns, known);
				else await (0, _read_table_js__WEBPACK_IMPORTED_MODULE_0__.aK)({ files: [guessed(file)] }, reader, context);
			}
			const found = reader.result();
			for (const name of columns ?? []) if (!found.has(name)) throw missingColumn(name, [...found.keys()], dataset.files[0]?.name ?? "");
			return found;
		}
		const guessed = (file) => file.dialect === undefined ? file : {
			...file,
			dialect: {
				...file.dialect,
				isGuess: true
			}
		};
		function withSurvey({ files }, survey) {
			const kinds = [...survey].flatMap(([name, { kind }]) => kind === "number" || kind === "boolean" ? [[name, kind]] : []);
			return { files: files.map((file) => file.dialect === undefined ? file : {
				...file,
				dialect: (0, _dialect_js__WEBPACK_IMPORTED_MODULE_1__.Il)(file.dialect, kinds)
			}) };
		}
		function missingColumn(name, names, file) {
			const meant = (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_2__.p)(name, names);
			return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${file} has no column ${JSON.stringify(name)}; its columns are ${names.slice(0, 20).join(", ")}`, {
				where: {
					file,
					field: name
				},
				...meant === undefined ? {} : { hint: `Did you mean ${meant}?` }
			});
		}
		async function surveyParquet(file, reader, context) {
			const [{ describeParquet }, { kindOf }] = await Promise.all([Promise.all([__webpack_require__.e(1346), __webpack_require__.e(1026)]).then(__webpack_require__.bind(__webpack_require__, 21026)), __webpack_require__.e(8445).then(__webpack_require__.bind(__webpack_require__, 38445))]);
			for (const column of await describeParquet(file, context)) {
				reader.note(column.name, numeric(kindOf(column)), { isFloat: /^(FLOAT|DOUBLE)$/.test(column.type) });
			}
		}
		const numeric = (kind) => kind === "integer" ? "number" : kind;
		const kinds = [
			"number",
			"time",
			"boolean"
		];
		class Surveyor extends _read_table_js__WEBPACK_IMPORTED_MODULE_0__.Oh {
			found = new Map();
			only;
			constructor(columns) {
				super(columns === undefined ? {} : { columns });
				this.only = columns === undefined ? undefined : new Set(columns);
			}
			header(names) {
				const wanted = super.header(names);
				for (const name of wanted) this.of(name);
				return wanted;
			}
			put(name, value) {
				if (value === null || value === "") return;
				const found = this.of(name);
				found.hasValue = true;
				found.isNumeric = false;
				if (found.left.length > 0) found.left = found.left.filter((kind) => (0, _canonical_js__WEBPACK_IMPORTED_MODULE_4__.Q2)(kind, String(value)));
			}
			record({ cells }) {
				for (const [name, { type, bytes, start, end }] of cells) {
					if (this.only?.has(name) === false) continue;
					const found = this.of(name);
					if (type === "null") continue;
					if (type === "number") this.note(name, "number", { isFloat: false });
					else if (type === "true" || type === "false") this.note(name, "boolean", { isFloat: false });
					else if (type === "nested" || found.left.length === 0) this.note(name, "text", { isFloat: false });
					else {
						const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
						this.note(name, (0, _canonical_js__WEBPACK_IMPORTED_MODULE_4__.Q2)("time", text) ? "time" : "text", { isFloat: false });
					}
				}
				this.rows++;
			}
			endRow() {
				this.rows++;
			}
			note(name, kind, { isFloat }) {
				const found = this.of(name);
				found.left = found.left.filter((each) => each === kind);
				found.isFloat ||= isFloat;
				found.isNumeric &&= kind === "number";
				found.hasValue = true;
			}
			believe(columns, known) {
				for (const name of columns) {
					this.note(name, numeric(known?.get(name) ?? "text"), { isFloat: false });
					this.of(name).isNumeric = false;
				}
			}
			result() {
				return new Map([...this.found].map(([name, { left, hasValue, isFloat, isNumeric }]) => [name, {
					kind: hasValue ? left[0] ?? "text" : undefined,
					isFloat,
					isNumeric: isNumeric && hasValue
				}]));
			}
			of(name) {
				const known = this.found.get(name);
				if (known !== undefined) return known;
				const found = {
					left: kinds,
					hasValue: false,
					isFloat: false,
					isNumeric: true
				};
				this.found.set(name, found);
				return found;
			}
		}
		function commonEquality(declared, a, b) {
			const isFloat = a?.isFloat === true || b?.isFloat === true;
			const first = declared === undefined ? a?.kind : numeric(declared);
			const second = declared === undefined ? b?.kind : first;
			const kind = first === undefined || second === undefined || first === second ? first ?? second ?? "text" : "mixed";
			return kind === "number" && isFloat ? "double" : kind;
		}
		function comparable(equality, text, isNumber, zone) {
			if (text === null) return undefined;
			return (0, _canonical_js__WEBPACK_IMPORTED_MODULE_4__.ij)(equality === "text" && isNumber ? "number" : equality, text, zone);
		}
	}),
	74856: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => ValueReader });
		var _read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
		var _survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88205);
		class ValueReader extends _read_table_js__WEBPACK_IMPORTED_MODULE_0__.Oh {
			compared;
			written;
			fileName = "";
			zone;
			places;
			numbers;
			constructor(compared, zone) {
				super({ columns: compared.map(({ name }) => name) });
				this.compared = compared;
				this.zone = zone;
				this.places = new Map(compared.map(({ name }, index) => [name, index]));
				this.written = compared.map(() => null);
				this.numbers = compared.map(({ isNumeric }) => isNumeric);
			}
			startFile(file) {
				super.startFile(file);
				this.fileName = file.name;
			}
			put(name, value) {
				const place = this.places.get(name);
				if (place !== undefined) this.written[place] = value === null ? null : String(value);
			}
			record({ cells, line }) {
				for (const [place, { name }] of this.compared.entries()) {
					const cell = cells.get(name);
					this.numbers[place] = cell?.type === "number";
					if (cell === undefined || cell.type === "null") continue;
					const { bytes, start, end } = cell;
					this.written[place] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
				}
				this.endRow(line);
			}
			endRow(line) {
				const { written, numbers, zone } = this;
				this.rows++;
				this.take(this.compared.map(({ equality }, place) => (0, _survey_js__WEBPACK_IMPORTED_MODULE_1__.Zm)(equality, written[place] ?? null, numbers[place] ?? false, zone)), line);
				written.fill(null);
			}
		}
	}),
	84130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y5: () => lengthOf,
			_i: () => growingColumn,
			ml: () => addValues
		});
		function growingColumn(isNumeric, isNative) {
			if (isNumeric) return growingNumbers();
			return isNative ? growingEither() : growingTexts();
		}
		function addValues(column, values) {
			if (values.kind === "texts") {
				addTexts(column, values);
				return;
			}
			const numbers = values.kind === "numbers" ? values.values : exactNumbers(values.values);
			if (numbers !== undefined && column.addNumbers(numbers, values.nulls, values.kind === "integers")) return;
			for (let row = 0; row < values.values.length; row++) column.add(values.nulls?.[row] === 1 ? null : String(values.values[row]));
		}
		function lengthOf(values) {
			if (values === undefined) return 0;
			return values.kind === "texts" ? values.ends.length : values.values.length;
		}
		function addTexts(column, { bytes, starts, ends, nulls }) {
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			const whole = buffer.toString("utf8");
			const isPlain = whole.length === buffer.length;
			for (let row = 0; row < ends.length; row++) {
				const start = starts[row];
				const end = ends[row];
				column.add(nulls?.[row] === 1 ? null : isPlain ? whole.slice(start, end) : buffer.toString("utf8", start, end));
			}
		}
		const safeHigh = 2 ** 21;
		function exactNumbers(values) {
			const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
			const numbers = new Float64Array(values.length);
			for (let index = 0; index < numbers.length; index++) {
				const high = halves[2 * index + 1];
				if (high >= safeHigh || high <= -safeHigh) return undefined;
				numbers[index] = high * 2 ** 32 + (halves[2 * index] >>> 0);
			}
			return numbers;
		}
		function growingNumbers() {
			let values = new Float64Array(1024);
			let nulls = new Uint8Array(1024);
			let used = 0;
			let isWhole = true;
			const makeRoom = (length) => {
				if (length <= values.length) return;
				const [oldValues, oldNulls] = [values, nulls];
				values = new Float64Array(Math.max(length, 2 * values.length));
				values.set(oldValues);
				nulls = new Uint8Array(values.length);
				nulls.set(oldNulls);
			};
			return {
				add(value) {
					isWhole = false;
					makeRoom(used + 1);
					values[used] = value === null ? Number.NaN : Number(value);
					nulls[used++] = value === null ? 1 : 0;
				},
				addNumbers(some, missing, areWhole) {
					isWhole &&= areWhole;
					makeRoom(used + some.length);
					values.set(some, used);
					if (missing !== undefined) {
						nulls.set(missing, used);
						for (let row = 0; row < missing.length; row++) if (missing[row] === 1) values[used + row] = Number.NaN;
					}
					used += some.length;
					return true;
				},
				result: (rows) => ({
					kind: "number",
					values: values.slice(0, rows),
					nulls: nulls.slice(0, rows),
					...isWhole ? { isWhole } : {}
				})
			};
		}
		function growingTexts() {
			const values = [];
			return {
				add: (value) => void values.push(value === null ? null : String(value)),
				addNumbers: () => false,
				result: () => ({
					kind: "text",
					values
				})
			};
		}
		function growingEither() {
			let column = growingNumbers();
			let rows = 0;
			let isText = false;
			const turnToText = () => {
				const before = column.result(rows);
				column = growingTexts();
				isText = true;
				if (before.kind === "number") for (let row = 0; row < rows; row++) column.add(before.nulls[row] === 1 ? null : String(before.values[row]));
			};
			return {
				add(value) {
					if (typeof value === "string" && !isText) turnToText();
					column.add(value);
					rows++;
				},
				addNumbers(values, nulls, isWhole) {
					if (!column.addNumbers(values, nulls, isWhole)) return false;
					rows += values.length;
					return true;
				},
				result: (count) => column.result(count)
			};
		}
	}),
	29217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Oh: () => TableBuilder,
			aK: () => readRows,
			xz: () => readTable
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
		var _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87899);
		var _bytes_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52854);
		var _cells_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71975);
		var _dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71886);
		var _growing_column_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84130);
		var _scan_file_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13715);
		const cellLimit = 1e8;
		async function readTable(dataset, options, context) {
			const builder = new TableBuilder(options);
			return builder.table(await readRows(dataset, builder, context));
		}
		async function readRows(dataset, builder, context) {
			const digests = [];
			for (const file of dataset.files) {
				builder.startFile(file);
				const sha256 = await readExplained((0, _dataset_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(file, builder.numericKinds), builder, context);
				digests.push({
					name: file.name,
					sha256
				});
				context.log.progress("rows", builder.rows);
			}
			return (0, _dataset_js__WEBPACK_IMPORTED_MODULE_0__.Vx)(digests);
		}
		async function readExplained(file, builder, context) {
			try {
				return await readFile(file, builder, context);
			} catch (error) {
				if (!(0, _scan_file_problems_js__WEBPACK_IMPORTED_MODULE_1__.U)(error)) throw error;
				throw await (await Promise.all([__webpack_require__.e(6549), __webpack_require__.e(9634)]).then(__webpack_require__.bind(__webpack_require__, 15692))).explained(file, error, context.signal);
			}
		}
		async function readFile(file, builder, context) {
			if (file.format === "parquet") {
				const { readParquetTable } = await Promise.all([
					__webpack_require__.e(688),
					__webpack_require__.e(1346),
					__webpack_require__.e(1026),
					__webpack_require__.e(3135)
				]).then(__webpack_require__.bind(__webpack_require__, 21026));
				return readParquetTable(file, builder, context);
			}
			const { openSource } = await __webpack_require__.e(2885).then(__webpack_require__.bind(__webpack_require__, 82885));
			const source = openSource(file, context.signal);
			const parser = await openParser(file, builder);
			for await (const chunk of source.chunks()) parser.push(chunk);
			parser.end();
			return source.sha256();
		}
		async function openParser(file, sink) {
			if (file.format === "jsonl" || file.format === "json") {
				const rows = {
					row: (row) => sink.record(row),
					rejected: (line) => sink.refuse(line)
				};
				if (file.format === "json") return (await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 15168))).jsonDocumentParser(file.name, rows);
				return (await __webpack_require__.e(5520).then(__webpack_require__.bind(__webpack_require__, 5520))).jsonLinesParser(file.name, rows);
			}
			const { delimitedParser } = await Promise.all([__webpack_require__.e(7820), __webpack_require__.e(8214)]).then(__webpack_require__.bind(__webpack_require__, 17820));
			return delimitedParser(file.name, file.format === "csv" ? "," : "	", sink, (0, _dataset_js__WEBPACK_IMPORTED_MODULE_0__.iH)(file));
		}
		class TableBuilder {
			rows = 0;
			isNative;
			isLenient;
			numeric;
			wanted;
			columns = new Map();
			parts = [];
			file = "";
			cells = [];
			constructor({ columns, numeric = [], native = false, lenient = false }) {
				this.isLenient = lenient;
				this.isNative = native;
				this.numeric = new Set(numeric);
				this.wanted = columns;
			}
			get numericKinds() {
				return new Map([...this.numeric].map((name) => [name, "number"]));
			}
			isNumeric(name) {
				return this.numeric.has(name);
			}
			startFile(file) {
				this.file = file.name;
				this.parts.push({
					file: file.name,
					firstRow: this.rows,
					lines: file.format === "parquet" ? undefined : growingLines()
				});
			}
			header(names) {
				this.wanted ??= names;
				for (const name of [...this.wanted, ...this.numeric]) {
					if (names.includes(name)) continue;
					const meant = (0, _modelflight_core_nearest__WEBPACK_IMPORTED_MODULE_2__.p)(name, names);
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${this.file} has no column ${JSON.stringify(name)}; its columns are ${names.slice(0, 20).join(", ")}`, {
						where: {
							file: this.file,
							line: 1,
							field: name
						},
						...meant === undefined ? {} : { hint: `Did you mean ${meant}?` }
					});
				}
				this.cells = this.wanted.map((name) => names.indexOf(name));
				for (const name of this.wanted) {
					if (!this.columns.has(name)) this.columns.set(name, (0, _growing_column_js__WEBPACK_IMPORTED_MODULE_4__._i)(this.numeric.has(name), this.isNative));
				}
				return this.wanted;
			}
			row(row) {
				const { wanted = [], cells } = this;
				for (let i = 0; i < wanted.length; i++) {
					const cell = cells[i];
					const name = wanted[i];
					const isEmpty = row.starts[cell] === row.ends[cell];
					if (isEmpty && (row.forms[cell] === _bytes_row_js__WEBPACK_IMPORTED_MODULE_5__.V.plain || this.numeric.has(name))) this.put(name, null);
					else if (this.numeric.has(name)) this.put(name, this.numberOf(row, cell, name));
					else this.put(name, (0, _bytes_row_js__WEBPACK_IMPORTED_MODULE_5__.I)(row, cell));
				}
				this.endRow(row.line);
			}
			record({ cells, line }) {
				if (this.columns.size === 0) this.header([...cells.keys()]);
				for (const name of this.wanted ?? []) {
					const cell = cells.get(name);
					if (cell === undefined || cell.type === "null") this.put(name, null);
					else if (!this.numeric.has(name)) this.put(name, jsonCellText(cell));
					else if (cell.type === "number") this.put(name, Number(jsonCellText(cell)));
					else throw this.notNumber(JSON.stringify(jsonCellText(cell).slice(0, 60)), name, line);
				}
				this.endRow(line);
			}
			refuse(line) {
				throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${this.file}:${line}: the line is not a JSON object`, { where: {
					file: this.file,
					line
				} });
			}
			put(name, value) {
				this.columns.get(name)?.add(value);
			}
			endRow(line) {
				if (line !== undefined) this.parts.at(-1)?.lines?.add(line);
				this.rows++;
				if (this.rows * this.columns.size > cellLimit) {
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.FU)(`${this.file} has more than ${cellLimit} cells, too many to be held in memory`, { hint: "Read fewer columns, or a sample." });
				}
			}
			batch(names, values) {
				for (const [index, name] of names.entries()) {
					const [column, some] = [this.columns.get(name), values[index]];
					if (column !== undefined && some !== undefined) (0, _growing_column_js__WEBPACK_IMPORTED_MODULE_4__.ml)(column, some);
				}
				this.rows += (0, _growing_column_js__WEBPACK_IMPORTED_MODULE_4__.Y5)(values[0]) - 1;
				this.endRow();
			}
			table(digest) {
				const columns = new Map([...this.columns].map(([name, column]) => [name, column.result(this.rows)]));
				const parts = this.parts;
				return {
					rows: this.rows,
					columns,
					digest,
					where(row) {
						const part = parts.findLast(({ firstRow }) => firstRow <= row);
						const line = part?.lines?.at(row - part.firstRow);
						return {
							file: part?.file ?? "",
							...line === undefined ? {} : { line }
						};
					}
				};
			}
			numberOf(row, cell, name) {
				const result = (0, _cells_js__WEBPACK_IMPORTED_MODULE_6__.$J)(row.bytes, row.starts[cell], row.ends[cell]);
				if (result === _cells_js__WEBPACK_IMPORTED_MODULE_6__.U9.number || result === _cells_js__WEBPACK_IMPORTED_MODULE_6__.U9.nonFinite) return _cells_js__WEBPACK_IMPORTED_MODULE_6__.YV.number;
				if (this.isLenient) return Number.NaN;
				throw this.notNumber(JSON.stringify((0, _bytes_row_js__WEBPACK_IMPORTED_MODULE_5__.I)(row, cell).slice(0, 60)), name, row.line);
			}
			notNumber(shown, name, line) {
				const where = {
					file: this.file,
					line,
					field: name
				};
				return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`${this.file}:${line}: column ${JSON.stringify(name)} holds ${shown}, which is not a number`, {
					where,
					hint: "Write numbers such as 0.25, -3 or 1e-5."
				});
			}
		}
		const jsonCellText = ({ bytes, start, end }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start, end);
		function growingLines() {
			let lines = new Int32Array(1024);
			let used = 0;
			return {
				add(line) {
					if (used === lines.length) {
						const old = lines;
						lines = new Int32Array(used * 2);
						lines.set(old);
					}
					lines[used++] = line;
				},
				at: (index) => lines[index]
			};
		}
	}),
	94987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ik: () => betaCdf,
			O9: () => betaQuantile,
			Q4: () => betaSf
		});
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		function betaCdf(x, a, b, y = 1 - x) {
			if (!(a > 0 && b > 0 && x >= 0 && y >= 0 && x <= 1)) throw new RangeError(`no beta distribution has a = ${a}, b = ${b}, x = ${x}`);
			if (x === 0) return 0;
			if (y === 0) return 1;
			return x <= (a + 1) / (a + b + 2) ? betaFraction(x, y, a, b) : 1 - betaFraction(y, x, b, a);
		}
		const betaSf = (x, a, b, y = 1 - x) => betaCdf(y, b, a, x);
		function logBetaFactor(x, y, a, b) {
			const n = a + b;
			return .5 * Math.log(a * b / n / (2 * Math.PI)) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(a, n * x) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(b, n * y) + (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(n) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(a) - (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.$R)(b);
		}
		function betaFraction(x, y, a, b) {
			const tiny = 1e-300;
			let c = 1;
			let d = 1 / (1 - (a + b) * x / (a + 1) || tiny);
			let fraction = d;
			for (let k = 1; k < 1e6; k++) {
				const even = k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k));
				d = 1 / (1 + even * d || tiny);
				c = 1 + even / c || tiny;
				fraction *= c * d;
				const odd = -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1));
				d = 1 / (1 + odd * d || tiny);
				c = 1 + odd / c || tiny;
				const change = c * d;
				fraction *= change;
				if (Math.abs(change - 1) < 1e-16) break;
			}
			return Math.exp(logBetaFactor(x, y, a, b)) * fraction / a;
		}
		function betaQuantile(p, a, b) {
			if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile is asked for a share from 0 to 1, not ${p}`);
			if (p === 0 || p === 1) return p;
			let low = 0;
			let high = 1;
			for (;;) {
				const middle = low === 0 || high / low < 4 ? (low + high) / 2 : Math.sqrt(low * high);
				if (middle <= low || middle >= high || high - low < 1e-17 * high) return middle;
				if (betaCdf(middle, a, b) < p) low = middle;
				else high = middle;
			}
		}
	}),
	45046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E9: () => chiSquareIsf,
			FI: () => studentQuantile,
			HU: () => binomialCdf,
			To: () => chiSquareSf,
			"do": () => studentSf
		});
		var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94987);
		var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95628);
		const chiSquareSf = (x, df) => x <= 0 ? 1 : (0, _gamma_js__WEBPACK_IMPORTED_MODULE_0__.BS)(df / 2, x / 2);
		function chiSquareIsf(p, df) {
			if (!(p > 0 && p < 1)) throw new RangeError(`a tail must be between 0 and 1, not ${p}`);
			let low = 0;
			let high = Math.max(1, df);
			while (chiSquareSf(high, df) > p) high *= 2;
			for (;;) {
				const middle = (low + high) / 2;
				if (middle <= low || middle >= high) return middle;
				if (chiSquareSf(middle, df) > p) low = middle;
				else high = middle;
			}
		}
		function studentSf(t, df) {
			if (Number.isNaN(t)) return t;
			const square = t * t;
			if (square === Number.POSITIVE_INFINITY) return t > 0 ? 0 : 1;
			const tail = (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(df / (df + square), df / 2, .5, square / (df + square)) / 2;
			return t >= 0 ? tail : 1 - tail;
		}
		function studentQuantile(p, df) {
			if (!(p > 0 && p < 1)) throw new RangeError(`a probability strictly between 0 and 1 is needed, got ${p}`);
			if (p < .5) return -studentQuantile(1 - p, df);
			let [low, high] = [0, 1];
			while (studentSf(high, df) > 1 - p) high *= 2;
			for (;;) {
				const middle = (low + high) / 2;
				if (middle <= low || middle >= high) return middle;
				if (studentSf(middle, df) > 1 - p) low = middle;
				else high = middle;
			}
		}
		const fisherFSf = (x, d1, d2) => x <= 0 ? 1 : betaCdf(d2 / (d2 + d1 * x), d2 / 2, d1 / 2, d1 * x / (d2 + d1 * x));
		function binomialCdf(k, n, p) {
			requireTrials(n, p);
			if (k < 0) return 0;
			return k >= n ? 1 : (0, _beta_js__WEBPACK_IMPORTED_MODULE_1__.Q4)(p, Math.floor(k) + 1, n - Math.floor(k));
		}
		function binomialSf(k, n, p) {
			requireTrials(n, p);
			if (k <= 0) return 1;
			return k > n ? 0 : betaCdf(p, Math.ceil(k), n - Math.ceil(k) + 1);
		}
		function requireTrials(n, p) {
			if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1)) throw new RangeError(`no binomial distribution has n = ${n} and p = ${p}`);
		}
	}),
	95628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$R: () => stirlingError,
			BS: () => gammaQ,
			MZ: () => deviance,
			ay: () => lgamma,
			gU: () => gammaP,
			rQ: () => halfLogTwoPi
		});
		const halfLogTwoPi = .9189385332046728;
		const binet = [
			1 / 12,
			-1 / 360,
			1 / 1260,
			-1 / 1680,
			1 / 1188,
			-691 / 360360,
			1 / 156,
			-3617 / 122400
		];
		function stirlingError(x) {
			if (x < 10) return stirlingError(x + 1) + (x + .5) * Math.log1p(1 / x) - 1;
			const inverse = 1 / x;
			const square = inverse * inverse;
			let series = 0;
			for (let index = binet.length - 1; index >= 0; index--) series = series * square + binet[index];
			return series * inverse;
		}
		function lgamma(x) {
			if (!(x > 0)) throw new RangeError(`ln Γ is asked for a positive number, not ${x}`);
			if (x >= 10) return (x - .5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
			let product = 1;
			let shifted = x;
			for (; shifted < 10; shifted++) product *= shifted;
			return lgamma(shifted) - Math.log(product);
		}
		function deviance(x, mean) {
			if (x === 0) return mean;
			const difference = x - mean;
			if (Math.abs(difference) >= .1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
			const v = difference / (x + mean);
			let total = difference * v;
			let term = 2 * x * v;
			for (let k = 3; k < 1e3; k += 2) {
				term *= v * v;
				const next = total + term / k;
				if (next === total) break;
				total = next;
			}
			return total;
		}
		const gammaFactor = (a, x) => Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, x) - stirlingError(a));
		function gammaP(a, x) {
			requireGamma(a, x);
			if (x === 0) return 0;
			if (x === Number.POSITIVE_INFINITY) return 1;
			return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
		}
		function gammaQ(a, x) {
			requireGamma(a, x);
			if (x === 0) return 1;
			if (x === Number.POSITIVE_INFINITY) return 0;
			return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
		}
		function requireGamma(a, x) {
			if (!(a > 0 && x >= 0)) throw new RangeError(`the incomplete gamma function is not defined for a = ${a}, x = ${x}`);
		}
		function gammaSeries(a, x) {
			let term = 1 / a;
			let total = term;
			for (let k = 1; k < 1e6; k++) {
				term *= x / (a + k);
				total += term;
				if (term < total * 1e-17) break;
			}
			return total * gammaFactor(a, x);
		}
		function gammaFraction(a, x) {
			const tiny = 1e-300;
			let b = x + 1 - a;
			let c = 1 / tiny;
			let d = 1 / b;
			let fraction = d;
			for (let k = 1; k < 1e6; k++) {
				const numerator = k * (a - k);
				b += 2;
				d = 1 / (numerator * d + b || tiny);
				c = b + numerator / c || tiny;
				const change = c * d;
				fraction *= change;
				if (Math.abs(change - 1) < 1e-16) break;
			}
			return fraction * gammaFactor(a, x);
		}
	})
};
