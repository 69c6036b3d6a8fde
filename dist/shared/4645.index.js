export const id = 4645;
export const ids = [4645];
export const modules = { 24645: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		askInSql: () => askInSql,
		findInSql: () => findInSql
	});
	var promises_ = __webpack_require__(51455);
	var external_node_path_ = __webpack_require__(76760);
	var errors = __webpack_require__(66990);
	var lib_dataset = __webpack_require__(71886);
	var limits = __webpack_require__(79728);
	var duckdb_channel = __webpack_require__(77307);
	var client = __webpack_require__(93169);
	var duckdb_engine = __webpack_require__(52197);
	var source = __webpack_require__(82885);
	;
	async function columnsOf(file, known, signal) {
		if (file.format !== "csv" && file.format !== "tsv") return known.map(({ name }) => name);
		const delimiter = file.format === "csv" ? "," : "	";
		let head = Buffer.alloc(0);
		for await (const chunk of (0, source.openSource)(file, signal).chunks()) {
			head = Buffer.concat([head, chunk]);
			const names = parseHeader(head, delimiter);
			if (names !== undefined) return names;
			if (head.length > limits.F.rowBytes) break;
		}
		return parseHeader(Buffer.concat([head, Buffer.from("\n")]), delimiter) ?? [];
	}
	function parseHeader(bytes, delimiter) {
		const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
		const names = [];
		let name = "";
		let inQuotes = false;
		for (let at = 0; at < text.length; at++) {
			const character = text.charAt(at);
			if (inQuotes) {
				if (character !== "\"") name += character;
				else if (text[at + 1] === "\"") name += text.charAt(at++);
				else inQuotes = false;
			} else if (character === "\"") inQuotes = true;
			else if (character === delimiter) {
				names.push(name);
				name = "";
			} else if (character === "\n") return [...names, name.replace(/\r$/, "")];
			else name += character;
		}
		return undefined;
	}
	var stage = __webpack_require__(39990);
	;
	async function askInSql(questions, datasets, context) {
		return inTables(questions, datasets, context, async (question, surroundings) => {
			const answer = await ask(question, surroundings, { withPlaces: false }, {
				op: "count",
				sql: question.sql
			});
			if (answer.kind !== "counted") throw new Error(`unexpected answer ${answer.kind}`);
			return answer.rows;
		});
	}
	async function findInSql(questions, datasets, most, context) {
		return inTables(questions, datasets, context, async (question, surroundings) => {
			const answer = await ask(question, surroundings, { withPlaces: true }, {
				op: "places",
				sql: question.sql,
				most
			});
			return answer.kind === "placed" ? answer.places : [];
		});
	}
	async function inTables(questions, datasets, context, answer) {
		if (questions.length === 0) return [];
		const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)(context.temporary, "sql-"));
		try {
			const tables = await Promise.all(datasets.map((each, index) => stageTable(each, (0, external_node_path_.join)(scratch, `${index}`), context)));
			const engine = await (0, duckdb_engine.F)(context);
			const bytes = datasets.flatMap(({ dataset }) => dataset.files).reduce((sum, file) => sum + file.bytes, 0);
			const milliseconds = limits.F.sqlMs + 1e3 * bytes / limits.F.sqlBytesPerSecond;
			const answers = [];
			for (const question of questions) answers.push(await answer(question, {
				tables,
				engine,
				scratch,
				milliseconds,
				signal: context.signal
			}));
			return answers;
		} finally {
			await (0, promises_.rm)(scratch, {
				recursive: true,
				force: true
			});
		}
	}
	async function ask({ id, where }, { tables, engine, scratch, milliseconds, signal }, { withPlaces }, request) {
		const field = {
			...where,
			field: where.field ?? "sql"
		};
		let channel;
		try {
			channel = await (0, duckdb_channel.v)({
				refused: (message, reason) => refusal(id, message, reason, field),
				died: (reason) => (0, errors.FU)(`the sql of ${id} ended the engine (${reason})`, { where: field }),
				silent: (limit) => (0, errors.FU)(`the sql of ${id} was interrupted at its time limit of ${Math.round(limit / 100) / 10} s`, { where: field })
			}, signal, limits.F.sqlProcessMb);
			channel.send({
				op: "tables",
				engine,
				tables,
				scratch,
				memoryMb: limits.F.sqlMemoryMb,
				withPlaces
			});
			const ready = await channel.next(limits.F.duckdbSilenceMs);
			channel.send(request);
			return ready.kind === "ready" ? await channel.next(milliseconds) : ready;
		} finally {
			await channel?.close();
		}
	}
	function refusal(id, message, reason, where) {
		const sentence = message.split("\n")[0]?.slice(0, 300) ?? "";
		if (reason === "policy") {
			return (0, errors.he)(`the sql of ${id} may not do this: ${sentence}`, {
				where,
				hint: "A rule in SQL is one SELECT over the tables that the contract names."
			});
		}
		if ((0, client.$)(message)) return (0, errors.FU)(`the sql of ${id} needs more than ${limits.F.sqlMemoryMb} MB of memory`, { where });
		return (0, errors.Xu)(`the sql of ${id} is not valid: ${sentence}`, {
			where,
			hint: "The data set is the table `data`."
		});
	}
	async function stageTable({ name, dataset, kinds }, prefix, context) {
		const files = await Promise.all(dataset.files.map(async (each, index) => {
			const file = {
				...(0, lib_dataset.Yt)(each, kinds.map((column) => [column.name, column.kind])),
				isForSql: true
			};
			const path = `${prefix}-${index}.${file.format}`;
			await (0, stage.H)(file, path, context);
			const constants = file.partitions ?? [];
			const own = kinds.filter(({ name: column }) => !constants.some((each) => each.column === column));
			return {
				path,
				format: file.format,
				columns: await columnsOf(file, own, context.signal),
				constants
			};
		}));
		return {
			name,
			files,
			kinds
		};
	}
}) };
