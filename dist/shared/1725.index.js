export const id = 1725;
export const ids = [1725];
export const modules = {
	21725: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { publishEntry: () => publishEntry });
		var _comment_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5711);
		const maxRounds = 8;
		const noSections = { load: async () => ({}) };
		async function publishEntry(comments, entry, sections = noSections) {
			let known = { [entry.key]: entry };
			let created;
			for (let round = 1; round <= maxRounds; round++) {
				const [listed, stored] = await Promise.all([comments.list(), sections.load()]);
				const found = withCreated(listed.filter(({ body }) => (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_0__.MU)(body)), created);
				known = (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_0__.fj)(known, stored, ...found.map(({ body }) => (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_0__.UJ)(body)));
				const [keep, ...younger] = found;
				if (keep !== undefined && younger.length === 0 && showsAll((0, _comment_state_js__WEBPACK_IMPORTED_MODULE_0__.UJ)(keep.body), known)) return resultFor(known, entry);
				if (keep === undefined) created = await comments.create((0, _comment_state_js__WEBPACK_IMPORTED_MODULE_0__.Cn)(known));
				else if (await rewrite(comments, keep, younger, (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_0__.Cn)(known))) created = younger.some(({ id }) => id === created?.id) ? undefined : created;
				else created = undefined;
				await comments.settle();
			}
			return "unsettled";
		}
		const showsAll = (shown, known) => Object.values((0, _comment_state_js__WEBPACK_IMPORTED_MODULE_0__.hN)(known)).every((entry) => covers(shown[entry.key], entry));
		function covers(shown, entry) {
			if (shown === undefined) return false;
			const course = (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_0__.bx)(shown);
			const oldest = course[0]?.runId ?? 0;
			if (!(0, _comment_state_js__WEBPACK_IMPORTED_MODULE_0__.bx)(entry).every(({ runId }) => runId < oldest || course.some((point) => point.runId === runId))) return false;
			return (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_0__.U4)(shown, entry) || shown.runId === entry.runId && shown.attempt === entry.attempt && shown.at === entry.at;
		}
		const resultFor = (known, entry) => {
			const shown = known[entry.key];
			return shown !== undefined && shown.runId !== entry.runId && (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_0__.U4)(shown, entry) ? "superseded" : "written";
		};
		function withCreated(found, created) {
			if (created === undefined || found.some(({ id }) => id === created.id)) return found;
			return [...found, created].toSorted((a, b) => a.id - b.id);
		}
		async function rewrite(comments, keep, younger, body) {
			if (keep.body !== body && !await comments.update(keep.id, body)) return false;
			for (const { id } of younger) await comments.remove(id);
			return true;
		}
	}),
	5711: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bx: () => courseOf,
			Hw: () => decodeData,
			LP: () => decodeEntry,
			UJ: () => decodeState,
			lF: () => encode,
			U4: () => isNewer,
			MU: () => isOurs,
			fj: () => join,
			Cn: () => renderState,
			hN: () => storable
		});
		var external_node_zlib_ = __webpack_require__(38522);
		var lib_budget = __webpack_require__(51367);
		var markdown = __webpack_require__(9471);
		var markdown_inline = __webpack_require__(97789);
		;
		const safeName = /^[A-Za-z0-9](?!.*--)[A-Za-z0-9:=.-]*$/;
		function renderComment(parts, options) {
			const { marker, budget = lib_budget.LO, title = "Modelflight", footer = "", rest = "the report" } = options;
			for (const name of [marker, ...parts.map(({ id }) => id)]) {
				if (!safeName.test(name)) throw new RangeError(`not a name for a marker: ${JSON.stringify(name)}`);
			}
			const head = `<!-- ${marker} -->\n## ${verdictLine(parts, title)}\n`;
			const last = (0, markdown_inline.iB)(typeof footer === "string" ? [footer] : footer);
			const foot = last === "" ? "" : `\n---\n\n${last}\n`;
			let left = (0, lib_budget.Rd)(budget, head + foot);
			const written = [];
			for (const [index, part] of worstAbove(parts).entries()) {
				const waiting = parts.length - index;
				const text = renderPart(part, {
					chars: Math.floor(left.chars / waiting),
					bytes: Math.floor(left.bytes / waiting)
				}, rest);
				written.push(text);
				left = (0, lib_budget.Rd)(left, text);
			}
			return head + written.join("") + foot;
		}
		const worstFirst = [
			"fail",
			"inconclusive",
			"warn",
			"pass"
		];
		const words = {
			fail: "stopped by",
			inconclusive: "can not tell",
			warn: "passed with warnings from"
		};
		const worstAbove = (parts) => {
			const rank = ({ content }) => [...worstFirst.slice(0, 3), content.tone].indexOf(content.tone);
			return parts.toSorted((a, b) => rank(a) - rank(b));
		};
		function verdictLine(parts, title) {
			const worst = worstFirst.find((tone) => parts.some(({ content }) => content.tone === tone));
			if (worst === undefined) return (0, markdown_inline.p7)(title, 200);
			const named = parts.filter(({ content }) => content.tone === worst).map(({ content }) => content.title);
			const shown = [...new Set(named)].slice(0, 3).join(", ");
			const text = worst === "pass" ? `${title}: all checks passed` : `${title}: ${words[worst] ?? ""} ${shown}`;
			return (0, markdown_inline.u9)(worst, text.slice(0, 200));
		}
		function renderPart({ id, content }, share, rest) {
			const before = `\n<!-- modelflight:part:${id} -->\n`;
			const text = before + (0, markdown.G)(content, {
				budget: (0, lib_budget.Rd)(share, before),
				level: 3,
				maxRows: 50,
				rest
			});
			return (0, lib_budget.lA)(text, share) ? text : "";
		}
		var lib_document = __webpack_require__(62587);
		;
		const limits = {
			text: 2e4,
			items: 2e3,
			depth: 4,
			figures: 8,
			name: 80
		};
		const tones = [
			"pass",
			"warn",
			"fail",
			"inconclusive",
			"skipped",
			"neutral"
		];
		class Malformed extends Error {}
		function decodeSection(value) {
			try {
				return readSection(value);
			} catch (error) {
				if (error instanceof Malformed) return undefined;
				throw error;
			}
		}
		function readSection(value) {
			const { id, title, tone, headline, blocks, figures } = object(value);
			return {
				id: section_codec_text(id),
				title: section_codec_text(title),
				tone: readTone(tone),
				headline: section_codec_text(headline),
				blocks: list(blocks, (block) => readBlock(block, 0)),
				...figures === undefined ? {} : { figures: readFigures(figures) }
			};
		}
		function decodeFigures(value) {
			try {
				return readFigures(value);
			} catch (error) {
				if (error instanceof Malformed) return undefined;
				throw error;
			}
		}
		const readFigures = (value) => list(value, (figure) => {
			const { name, value: measured } = object(figure);
			return {
				name: section_codec_text(name).slice(0, limits.name),
				value: number(measured)
			};
		}).slice(0, limits.figures);
		function readBlock(value, depth) {
			const block = object(value);
			switch (block["kind"]) {
				case "heading": return {
					kind: "heading",
					text: section_codec_text(block["text"])
				};
				case "paragraph": return {
					kind: "paragraph",
					text: list(block["text"], readInline)
				};
				case "list": return {
					kind: "list",
					items: list(block["items"], (item) => list(item, readInline))
				};
				case "table": return {
					kind: "table",
					columns: list(block["columns"], readColumn),
					rows: list(block["rows"], (row) => list(row, readCell))
				};
				case "code": return {
					kind: "code",
					text: section_codec_text(block["text"]),
					...block["language"] === undefined ? {} : { language: section_codec_text(block["language"]) }
				};
				case "chart": return {
					kind: "chart",
					chart: readChart(object(block["chart"]))
				};
				case "details":
					if (depth >= limits.depth) throw new Malformed();
					return {
						kind: "details",
						summary: section_codec_text(block["summary"]),
						blocks: list(block["blocks"], (inner) => readBlock(inner, depth + 1))
					};
				default: throw new Malformed();
			}
		}
		function readInline(value) {
			if (typeof value === "string") return section_codec_text(value);
			const inline = object(value);
			const content = section_codec_text(inline["text"]);
			if (inline["kind"] === "strong" || inline["kind"] === "code") return {
				kind: inline["kind"],
				text: content
			};
			if (inline["kind"] === "link") return {
				kind: "link",
				text: content,
				href: section_codec_text(inline["href"])
			};
			throw new Malformed();
		}
		function readCell(value) {
			if (Array.isArray(value)) return list(value, readInline);
			if (typeof value === "string" || object(value)["kind"] !== "status") return readInline(value);
			const cell = object(value);
			return {
				kind: "status",
				tone: readTone(cell["tone"]),
				...cell["text"] === undefined ? {} : { text: section_codec_text(cell["text"]) }
			};
		}
		function readColumn(value) {
			const { title, align } = object(value);
			if (align !== undefined && align !== "left" && align !== "right") throw new Malformed();
			return {
				title: section_codec_text(title),
				...align === undefined ? {} : { align }
			};
		}
		function readChart(chart) {
			const title = section_codec_text(chart["title"]);
			const unit = chart["unit"] === undefined ? {} : { unit: section_codec_text(chart["unit"]) };
			switch (chart["kind"]) {
				case "bars": return {
					kind: "bars",
					title,
					...unit,
					categories: list(chart["categories"], section_codec_text),
					series: list(chart["series"], readSeries)
				};
				case "lines": {
					const x = object(chart["x"]);
					const marks = chart["marks"] === undefined ? {} : { marks: list(chart["marks"], readMark) };
					const values = list(x["values"], number);
					return {
						kind: "lines",
						title,
						...unit,
						...marks,
						x: {
							label: section_codec_text(x["label"]),
							values
						},
						series: list(chart["series"], readSeries)
					};
				}
				case "intervals": {
					const zero = chart["zero"] === undefined ? {} : { zero: number(chart["zero"]) };
					return {
						kind: "intervals",
						title,
						...unit,
						...zero,
						rows: list(chart["rows"], readInterval)
					};
				}
				default: throw new Malformed();
			}
		}
		function readSeries(value) {
			const { name, values } = object(value);
			return {
				name: section_codec_text(name),
				values: list(values, (entry) => entry === null ? null : number(entry))
			};
		}
		function readMark(value) {
			const mark = object(value);
			return {
				label: section_codec_text(mark["label"]),
				value: number(mark["value"])
			};
		}
		function readInterval(value) {
			const { label, low, point, high, tone } = object(value);
			return {
				label: section_codec_text(label),
				low: number(low),
				point: number(point),
				high: number(high),
				tone: readTone(tone)
			};
		}
		function readTone(value) {
			if (typeof value === "string" && tones.includes(value)) return value;
			throw new Malformed();
		}
		function object(value) {
			if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Malformed();
			return { ...value };
		}
		function list(value, read) {
			if (!Array.isArray(value) || value.length > limits.items) throw new Malformed();
			return value.map((element) => read(element));
		}
		function section_codec_text(value) {
			if (typeof value !== "string" || value.length > limits.text) throw new Malformed();
			return value;
		}
		function number(value) {
			if (typeof value !== "number" || !Number.isFinite(value)) throw new Malformed();
			return value;
		}
		var draw_chart = __webpack_require__(61921);
		var numbers = __webpack_require__(57922);
		;
		const maxPoints = 10;
		const order = (a, b) => a.runId - b.runId || a.attempt - b.attempt || (a.at < b.at ? -1 : a.at > b.at ? 1 : compareFigures(a, b));
		const compareFigures = (a, b) => {
			const [one, other] = [JSON.stringify(a.figures), JSON.stringify(b.figures)];
			return one < other ? -1 : one > other ? 1 : 0;
		};
		function joinPoints(...courses) {
			const byRun = new Map();
			for (const point of courses.flat().toSorted(order)) if (point.figures.length > 0) byRun.set(point.runId, point);
			return [...byRun.values()].toSorted(order).slice(-maxPoints);
		}
		function trendBlock(points) {
			const newest = points.at(-1);
			if (newest === undefined || points.length < 2) return undefined;
			const rows = newest.figures.map(({ name, value }) => {
				const values = points.map(({ figures }) => figures.find((figure) => figure.name === name)?.value ?? null);
				const first = values.find((one) => one !== null) ?? null;
				return [
					(0, lib_document.aY)(name),
					(0, draw_chart.KM)({ values }, [{ values }]),
					(0, numbers.ZV)(first),
					(0, numbers.ZV)(value)
				];
			});
			const columns = [
				"",
				"oldest → newest",
				{
					title: "first",
					align: "right"
				},
				{
					title: "now",
					align: "right"
				}
			];
			return (0, lib_document.zH)(`Trend of the last ${points.length} runs`, (0, lib_document.tp)(columns, rows));
		}
		;
		const marker = "modelflight:comment:v1";
		const firstLine = `<!-- ${marker} -->`;
		const dataLine = /\n<!-- modelflight:data:v1 ([A-Za-z0-9+/]+={0,2}) -->\s*$/;
		const maxStateBytes = 2 * 1024 * 1024;
		const maxDataLength = 24e3;
		function isNewer(a, b) {
			if (a.runId !== b.runId) return a.runId > b.runId;
			if (a.attempt !== b.attempt) return a.attempt > b.attempt;
			if (a.at !== b.at) return a.at > b.at;
			return JSON.stringify(a.section) > JSON.stringify(b.section);
		}
		const courseOf = ({ history = [], runId, attempt, at, section }) => joinPoints(history, [{
			runId,
			attempt,
			at,
			figures: section.figures ?? []
		}]);
		function newerOf(a, b) {
			const { history: _, ...entry } = isNewer(b, a) ? b : a;
			const history = joinPoints(courseOf(a), courseOf(b)).filter(({ runId }) => runId !== entry.runId);
			return history.length === 0 ? entry : {
				...entry,
				history
			};
		}
		function join(...states) {
			const joined = {};
			for (const entry of states.flatMap((state) => Object.values(state))) {
				const known = joined[entry.key];
				joined[entry.key] = known === undefined ? entry : newerOf(known, entry);
			}
			return joined;
		}
		const isOurs = (body) => body === firstLine || body.startsWith(`${firstLine}\n`) || body.startsWith(`${firstLine}\r\n`);
		function decodeState(body) {
			const encoded = dataLine.exec(body.replaceAll("\r\n", "\n"))?.[1];
			return encoded === undefined ? {} : decodeData(encoded);
		}
		function decodeData(encoded) {
			try {
				const json = (0, external_node_zlib_.inflateRawSync)(Buffer.from(encoded, "base64"), { maxOutputLength: maxStateBytes }).toString("utf8");
				const entries = JSON.parse(json);
				if (!Array.isArray(entries)) return {};
				return join(...entries.slice(0, 100).map(decodeEntry).map((entry) => entry === undefined ? {} : { [entry.key]: entry }));
			} catch {
				return {};
			}
		}
		function decodeEntry(value) {
			if (typeof value !== "object" || value === null) return undefined;
			const { key, section, runId, attempt, at, sha, url, history } = value;
			const decoded = decodeSection(section);
			if (decoded === undefined || !isKey(key) || !isCount(runId) || !isCount(attempt)) return undefined;
			if (!isTime(at)) return undefined;
			if (typeof sha !== "string" || !/^[0-9a-f]{0,64}$/.test(sha) || typeof url !== "string" || url.length > 500) return undefined;
			const past = decodeHistory(history);
			return {
				key,
				section: decoded,
				runId,
				attempt,
				at,
				sha,
				url,
				...past.length === 0 ? {} : { history: past }
			};
		}
		function decodeHistory(value) {
			if (!Array.isArray(value)) return [];
			const points = value.slice(0, 20).flatMap((point) => {
				const { runId, attempt, at, figures } = typeof point === "object" && point !== null ? point : {};
				const read = decodeFigures(figures);
				return isCount(runId) && isCount(attempt) && isTime(at) && read !== undefined ? [{
					runId,
					attempt,
					at,
					figures: read
				}] : [];
			});
			return joinPoints(points);
		}
		const isTime = (value) => typeof value === "string" && /^\d{4}-[\dT:.-]{6,22}Z$/.test(value);
		const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
		const isKey = (value) => typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9:=.-]{0,200}$/.test(value) && !value.includes("--");
		const storable = (state) => Object.fromEntries(inOrder(shrink(Object.values(state))).map((entry) => [entry.key, entry]));
		function renderState(state) {
			const entries = Object.values(storable(state));
			const newest = entries.toSorted((a, b) => isNewer(a, b) ? -1 : 1)[0];
			const data = `\n<!-- modelflight:data:v1 ${encode(entries)} -->\n`;
			const body = renderComment(entries.map((entry) => ({
				id: entry.key,
				content: withTrend(withOrigin(entry, newest), entry)
			})), {
				marker,
				budget: {
					chars: lib_budget.LO.chars - data.length,
					bytes: lib_budget.LO.bytes - data.length
				},
				footer: newest === undefined ? "" : footerOf(newest),
				rest: "the summary and the artifact of the run"
			});
			return body + data;
		}
		const footerOf = ({ runId, attempt, sha, url }) => [
			"Full report and evidence: ",
			url === "" ? `artifacts of run ${runId}` : (0, lib_document.nf)(`artifacts of run ${runId}`, `${url}#artifacts`),
			`, attempt ${attempt}, commit ${sha.slice(0, 7)}.`
		];
		function withOrigin(entry, newest) {
			if (newest === undefined || entry.sha === newest.sha) return entry.section;
			return {
				...entry.section,
				headline: `${entry.section.headline} (from commit ${entry.sha.slice(0, 7)}, not yet renewed)`
			};
		}
		function withTrend(section, entry) {
			const trend = trendBlock(courseOf(entry));
			if (trend === undefined) return section;
			const at = section.blocks.findIndex(({ kind }) => kind === "table") + 1;
			return {
				...section,
				blocks: section.blocks.toSpliced(at, 0, trend)
			};
		}
		const journey = [
			"validate-data",
			"train",
			"evaluate-gate",
			"register-model",
			"deploy-canary",
			"check-drift"
		];
		function inOrder(entries) {
			const rank = ({ section }) => journey.includes(section.id) ? journey.indexOf(section.id) : journey.length;
			return entries.toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
		}
		const encode = (entries) => (0, external_node_zlib_.deflateRawSync)(JSON.stringify(entries), { level: 9 }).toString("base64");
		function shrink(entries) {
			let kept = entries;
			while (encode(kept).length > maxDataLength) {
				const largest = kept.toSorted((a, b) => encode([b]).length - encode([a]).length)[0];
				if (largest !== undefined && largest.section.blocks.length > 0) kept = kept.map((entry) => entry === largest ? withFewerBlocks(entry) : entry);
				else kept = kept.toSorted((a, b) => isNewer(a, b) ? -1 : 1).slice(0, -1);
			}
			return kept;
		}
		function withFewerBlocks(entry) {
			const blocks = entry.section.blocks.slice(0, Math.floor(entry.section.blocks.length / 2));
			const note = "The details are in the summary and the artifact of the run.";
			const headline = entry.section.headline.slice(0, 2e3);
			return {
				...entry,
				section: {
					...entry.section,
					headline: headline.includes(note) ? headline : `${headline} ${note}`,
					blocks
				}
			};
		}
		const isPostable = (body) => fits(body, commentBudget);
	})
};
