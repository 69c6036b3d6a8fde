export const id = 2556;
export const ids = [2556];
export const modules = { 82556: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { eventFileMetrics: () => eventFileMetrics });
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
	var _events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38948);
	const maxEvents = 5e6;
	const maxLine = 1 << 20;
	const eventFileMetrics = (options) => ({
		name: options.name,
		async observe() {
			const book = (0, _events_js__WEBPACK_IMPORTED_MODULE_2__.u)();
			await readEvents(options, book);
			return book.observe(options.metrics);
		}
	});
	async function readEvents(options, book) {
		const { path, name } = options;
		const parse = rowParser(name.toLowerCase().endsWith(".csv") || path.toLowerCase().endsWith(".csv"));
		const input = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, "utf8");
		const failed = new Promise((_, reject) => {
			input.once("error", (cause) => reject((0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(cause.code === "ENOENT" ? `${name} does not exist` : `${name} can’t be read`, {
				where: { file: name },
				cause
			})));
		});
		failed.catch(() => undefined);
		let isWhole = true;
		input.on("data", (chunk) => {
			isWhole = String(chunk).endsWith("\n");
		});
		const lines = async () => {
			let number = 0;
			let fault;
			for await (const line of (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({
				input,
				crlfDelay: Number.POSITIVE_INFINITY
			})) {
				if (fault !== undefined) throw fault;
				number++;
				if (number > maxEvents) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.FU)(`${name} has more than ${maxEvents} lines`, { where: { file: name } });
				const faulty = (message) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__.Xu)(`line ${number} of ${name} ${message}`, { where: {
					file: name,
					line: number
				} });
				if (line.length > maxLine) throw faulty("is too long");
				try {
					const row = line.trim() === "" ? undefined : parse(line, faulty);
					if (row !== undefined) take(row, options, book, faulty);
				} catch (error) {
					if (!(error instanceof Error)) throw error;
					fault = error;
				}
			}
			if (fault !== undefined && isWhole) throw fault;
		};
		try {
			await Promise.race([lines(), failed]);
		} finally {
			input.destroy();
		}
	}
	function rowParser(isCsv) {
		if (!isCsv) {
			return (line, fault) => {
				const value = parsed(line);
				if (typeof value !== "object" || value === null || Array.isArray(value)) throw fault("is not a JSON object");
				return value;
			};
		}
		let header;
		return (line, fault) => {
			const cells = cellsOf(line, fault);
			if (header === undefined) {
				header = cells.map((cell, index) => (index === 0 ? cell.replace(/^\uFEFF/, "") : cell).trim());
				if (new Set(header).size < header.length) throw fault("names a column twice");
				return undefined;
			}
			if (cells.length !== header.length) throw fault(`has ${cells.length} cells, the header ${header.length}`);
			return Object.fromEntries(header.flatMap((column, index) => cells[index] === "" && column !== "prediction" ? [] : [[column, cells[index]]]));
		};
	}
	function parsed(line) {
		try {
			return JSON.parse(line);
		} catch {
			return undefined;
		}
	}
	function cellsOf(line, fault) {
		const cells = [];
		let rest = line;
		for (;;) {
			const [whole, quoted, plain = ""] = /^(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/.exec(rest) ?? [];
			if (whole === undefined) throw fault("has a quote that is not closed, or a quote within a cell");
			cells.push(quoted === undefined ? plain : quoted.replaceAll("\"\"", "\""));
			if (rest.length === whole.length) return cells;
			rest = rest.slice(whole.length + 1);
		}
	}
	function take(row, { arms, since }, book, fault) {
		const id = textOf(row["id"]);
		const label = textOf(row["label"]);
		const time = row["time"] === undefined ? undefined : secondsOf(row["time"], fault);
		const arm = textOf(row["arm"]);
		if (arm === undefined) {
			if (id === undefined || label === undefined) throw fault("has no arm, and is no label (id, label) either");
			book.label(id, label, time);
			return;
		}
		if (time === undefined) throw fault("has no time");
		const role = ["stable", "canary"].find((one) => one === arm || arms[one].includes(arm));
		if (role === undefined || time < since) return;
		book.add(eventOf(row, {
			role,
			time,
			...id === undefined ? {} : { id },
			...label === undefined ? {} : { label }
		}, fault));
	}
	const known = [
		"time",
		"arm",
		"id",
		"label",
		"status",
		"error",
		"latency",
		"prediction"
	];
	function eventOf(row, base, fault) {
		const [status, latency] = [numberOf(row["status"], "status", fault), numberOf(row["latency"], "latency", fault)];
		const error = row["error"];
		if (![
			undefined,
			null,
			true,
			false,
			"true",
			"false"
		].includes(error)) throw fault("has an error that is neither true nor false");
		const failed = error === undefined || error === null ? failedBy(status) : String(error) === "true";
		const values = Object.entries(row).flatMap(([name, value]) => {
			const number = known.includes(name) || typeof value !== "number" && typeof value !== "string" ? Number.NaN : Number(value);
			return Number.isFinite(number) && String(value).trim() !== "" ? [[name, number]] : [];
		});
		const prediction = row["prediction"] === undefined ? undefined : textOf(row["prediction"]) ?? null;
		return {
			...base,
			...failed === undefined ? {} : { failed },
			values: Object.fromEntries(values),
			...latency === undefined ? {} : { latency },
			...prediction === undefined ? {} : { prediction }
		};
	}
	const failedBy = (status) => status === undefined ? undefined : status === 0 || status >= 500;
	function textOf(value) {
		if (typeof value === "string") return value === "" ? undefined : value;
		return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
	}
	function numberOf(value, name, fault) {
		if (value === undefined || value === null || value === "") return undefined;
		const number = typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
		if (!Number.isFinite(number) || number < 0) throw fault(`has no number as ${name}`);
		return number;
	}
	function isMoment(text) {
		const [, day] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/.exec(text) ?? [];
		const start = new Date(`${day}T00:00:00Z`);
		return !Number.isNaN(start.getTime()) && start.toISOString().slice(0, 10) === day;
	}
	function secondsOf(value, fault) {
		const text = String(value);
		const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : isMoment(text) ? Date.parse(text) / 1e3 : Number.NaN;
		if (!Number.isFinite(seconds) || seconds > 1e11) throw fault("has a time that is neither ISO 8601 with a zone nor seconds");
		return seconds;
	}
}) };
