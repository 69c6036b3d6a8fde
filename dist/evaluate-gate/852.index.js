export const id = 852;
export const ids = [852];
export const modules = {
	523: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a2: () => describeRefusal,
			Yg: () => isLackOfRights,
			Oo: () => once,
			c2: () => statusOf
		});
		;
		const secretShapes = [
			/\bgh[pousr]_[A-Za-z0-9]{16,}/g,
			/\bgithub_pat_[A-Za-z0-9_]{20,}/g,
			/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
			/\bxox[abprs]-[A-Za-z0-9-]{10,}/g,
			/\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
			/\b(?:Bearer|Basic|Token)\s+[A-Za-z0-9._~+/=-]{8,}/gi,
			/(?<=:\/\/)[^\s/@]+@/g
		];
		function redactUrl(url) {
			const parsed = URL.canParse(String(url)) ? new URL(url) : undefined;
			if (parsed === undefined) return "(unreadable URL)";
			return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
		}
		function redactText(text, secrets = [], limit = 200) {
			let clean = text;
			for (const secret of secrets.filter((candidate) => candidate.length >= 4)) {
				for (const form of [
					secret,
					Buffer.from(secret).toString("base64"),
					encodeURIComponent(secret)
				]) clean = clean.replaceAll(form, "***");
			}
			for (const shape of secretShapes) clean = clean.replace(shape, "***");
			clean = clean.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
			return clean.length > limit ? `${clean.slice(0, limit)}…` : clean;
		}
		;
		function statusOf(error) {
			if (!(error instanceof Error) || !("status" in error)) return undefined;
			return typeof error.status === "number" ? error.status : undefined;
		}
		function describeRefusal(error) {
			if (!(error instanceof Error)) return redactText(String(error));
			const status = statusOf(error);
			const message = redactText(error.message.replace(/ - https?:\/\/\S+$/, ""), [], 300);
			return status === undefined || status === 500 ? message : `GitHub answered ${status} (${message})`;
		}
		function isLackOfRights(error) {
			const status = statusOf(error);
			return status === 401 || status === 403 || status === 404;
		}
		const once = { request: { once: true } };
		function refusalOf(error) {
			const message = error instanceof Error ? error.message : String(error);
			const { response } = error;
			return {
				status: response === undefined ? undefined : statusOf(error),
				message,
				headers: response?.headers ?? {}
			};
		}
	}),
	852: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { keepIssue: () => keepIssue });
		var errors = __webpack_require__(300);
		;
		const commentBudget = {
			chars: 6e4,
			bytes: 24e4
		};
		const summaryBudget = {
			chars: 1e6,
			bytes: 1e6
		};
		const costOf = (text) => ({
			chars: text.length,
			bytes: byteLength(text)
		});
		function byteLength(text) {
			let bytes = text.length;
			for (let index = 0; index < text.length; index += 1) {
				const unit = text.charCodeAt(index);
				if (unit > 2047) bytes += unit >= 55296 && unit <= 57343 ? 1 : 2;
				else if (unit > 127) bytes += 1;
			}
			return bytes;
		}
		function minus(budget, text) {
			const cost = costOf(text);
			return {
				chars: budget.chars - cost.chars,
				bytes: budget.bytes - cost.bytes
			};
		}
		const isSpent = (budget) => budget.chars < 0 || budget.bytes < 0;
		const fits = (text, budget) => !isSpent(minus(budget, text));
		var lib_document = __webpack_require__(361);
		var lib_numbers = __webpack_require__(792);
		;
		const unseen = /(?![\n\t])\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Noncharacter_Code_Point}|(?!\ufe0f)\p{Variation_Selector}|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/gu;
		function text_visible(text) {
			return text.replace(/\r\n?/g, "\n").replace(unseen, (character) => `\\u{${hex(character)}}`);
		}
		const hex = (character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
		const oneLine = (text) => text_visible(text).replace(/[\n\t]+/g, " ").trim();
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
		;
		const left = (title) => ({
			title,
			align: "left"
		});
		const right = (title) => ({
			title,
			align: "right"
		});
		function drawChart(chart) {
			switch (chart.kind) {
				case "bars": return drawBars(chart);
				case "lines": return drawLines(chart);
				case "intervals": return drawIntervals(chart);
				default: return chart;
			}
		}
		function drawBars({ categories, series, unit }) {
			const most = Math.max(0, ...series.flatMap(({ values }) => values.filter(isFiniteNumber).map(Math.abs)));
			const width = series.length > 2 ? 8 : 12;
			return {
				columns: [left(""), ...series.flatMap(({ name }) => [left(name), right("")])],
				rows: categories.map((category, index) => [cut(category, limits.label), ...series.flatMap(({ values }) => [bar(values[index] ?? null, most, width), (0, lib_numbers.$o)(values[index] ?? null, unit)])])
			};
		}
		function drawLines({ x, series, unit, marks = [] }) {
			const span = `${(0, lib_numbers.ZV)(x.values[0] ?? null)} … ${(0, lib_numbers.ZV)(x.values.at(-1) ?? null)}`;
			return {
				columns: [
					left(""),
					left(`${x.label} ${span}`),
					right("first"),
					right("least"),
					right("most"),
					right("last")
				],
				rows: [...series.map((one) => [
					cut(one.name, limits.label),
					sparkline(one, series),
					...summary(one).map((value) => (0, lib_numbers.$o)(value, unit))
				]), ...marks.map(({ label, value }) => [
					cut(label, limits.label),
					"mark",
					"",
					"",
					"",
					(0, lib_numbers.$o)(value, unit)
				])]
			};
		}
		function drawIntervals({ rows, zero = 0, unit }) {
			const ends = rows.flatMap(({ low, high }) => [low, high]).filter(isFiniteNumber);
			const low = Math.min(zero, ...ends);
			const high = Math.max(zero, ...ends);
			return {
				columns: [
					left(""),
					left(""),
					right("from"),
					right("estimate"),
					right("to"),
					left("")
				],
				rows: rows.map((row) => [
					cut(row.label, limits.label),
					(0, lib_document.aY)(whisker(row, low, high, zero)),
					...[
						row.low,
						row.point,
						row.high
					].map((value) => (0, lib_numbers.$o)(value, unit)),
					{
						kind: "status",
						tone: row.tone
					}
				])
			};
		}
		const isFiniteNumber = (value) => value !== null && Number.isFinite(value);
		const eighths = [
			"",
			"▏",
			"▎",
			"▍",
			"▌",
			"▋",
			"▊",
			"▉"
		];
		function bar(value, most, width) {
			if (!isFiniteNumber(value) || most <= 0) return "";
			const units = Math.min(width * 8, Math.round(Math.abs(value) / most * width * 8));
			return "█".repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? "");
		}
		const levels = "▁▂▃▄▅▆▇█";
		function sparkline(one, all) {
			const finite = all.flatMap(({ values }) => values.filter(isFiniteNumber));
			const low = finite.reduce((a, b) => Math.min(a, b), Infinity);
			const high = finite.reduce((a, b) => Math.max(a, b), -Infinity);
			const columns = Math.min(32, one.values.length);
			return Array.from({ length: columns }, (_, column) => {
				const part = one.values.slice(Math.floor(column * one.values.length / columns), Math.floor((column + 1) * one.values.length / columns)).filter(isFiniteNumber);
				if (part.length === 0) return "·";
				const mean = part.reduce((sum, value) => sum + value / part.length, 0);
				return levels[high > low ? Math.min(7, Math.floor((mean - low) / (high - low) * 8)) : 3] ?? "·";
			}).join("");
		}
		function summary({ values }) {
			const finite = values.filter(isFiniteNumber);
			if (finite.length === 0) return [
				null,
				null,
				null,
				null
			];
			return [
				finite[0] ?? null,
				finite.reduce((a, b) => Math.min(a, b)),
				finite.reduce((a, b) => Math.max(a, b)),
				finite.at(-1) ?? null
			];
		}
		const cells = 21;
		function whisker(row, low, high, zero) {
			const place = (value) => high > low && Number.isFinite(value) ? Math.max(0, Math.min(cells - 1, Math.round((value - low) / (high - low) * (cells - 1)))) : 0;
			const [from, point, to, none] = [
				place(row.low),
				place(row.point),
				place(row.high),
				place(zero)
			];
			return Array.from({ length: cells }, (_, cell) => {
				if (cell === point) return "●";
				if (cell === from) return "├";
				if (cell === to) return "┤";
				if (cell > from && cell < to) return "─";
				return cell === none ? "┊" : " ";
			}).join("");
		}
		;
		function safeHref(href) {
			if (href.length > 2e3 || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
			const url = new URL(href);
			if (url.username !== "" || url.password !== "") return undefined;
			const address = url.href.replace(/[\\<>|`"'()[\]{}^*~\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
			return address;
		}
		;
		const joiner = "⁠";
		function markdownText(text, limit = limits.line) {
			return escapeEnds(breakReferences(cut(oneLine(text), limit).replace(/[\\`*_[\]{}<>&|~$^]/g, escapeCharacter)));
		}
		const escapeCharacter = (character) => character === "<" ? "&lt;" : character === ">" ? "&gt;" : character === "&" ? "&amp;" : `\\${character}`;
		function breakReferences(text) {
			return text.replace(/[@#]/g, (character) => character + joiner).replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`).replace(/\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])([0-9a-f]{3})([0-9a-f]{4,61})\b/gi, `$1${joiner}$2`).replace(/(:)(?=\/\/)/g, `$1${joiner}`).replace(/\b(mailto|xmpp|tel|javascript|vbscript|data(?=:\w+\/)):/gi, `$1${joiner}:`).replace(/\](?=:)/g, `]${joiner}`).replace(/www(?=\.)/gi, (word) => word + joiner).replace(/:(?=(?!\d{1,2}:)[\w+\-\\]+:)/g, `:${joiner}`);
		}
		function escapeEnds(text) {
			return text.replace(/!$/, "\\!").replace(/^(=|[-+:](?=[\s:-]|$))/, "\\$1").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
		}
		const provocative = /<|(?<!\w)@|\]:|\b(javascript|vbscript|data:\w+\/)|```/i;
		function markdownCode(text, limit = limits.line) {
			const content = cut(oneLine(text), limit);
			if (content === "") return "—";
			if (provocative.test(content)) return markdownText(text, limit);
			const fence = "`".repeat(longestRun(content) + 1);
			const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
			return `${fence}${pad}${content}${pad}${fence}`;
		}
		const longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
		function markdownInline(inline, limit = limits.line) {
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
			const target = safeHref(href);
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
		const markdownStatus = (tone, text) => `${toneSigns[tone].emoji} ${text === undefined ? toneSigns[tone].word : markdownText(text, limits.cell)}`;
		function markdownCell(cell) {
			if (typeof cell === "object" && "kind" in cell && cell.kind === "status") return markdownStatus(cell.tone, cell.text);
			return joined(isInlines(cell) ? cell : [cell]).map((inline) => typeof inline === "object" && inline.kind === "code" ? codeInCell(inline.text) : markdownInline(inline, limits.cell)).join("").trim();
		}
		const isInlines = (cell) => Array.isArray(cell);
		const codeInCell = (text) => provocative.test(cut(oneLine(text), limits.cell)) ? markdownText(text, limits.cell) : markdownCode(text, limits.cell).replace(/(\\*)\|/g, (_, slashes) => slashes === "" ? "\\|" : `${slashes}¦`);
		;
		const made = Symbol("markup");
		const voids = new Set([
			"br",
			"hr",
			"img",
			"meta",
			"link",
			"input"
		]);
		function markup_element(name, attributes, ...children) {
			const open = `<${name}${Object.entries(attributes).map(attribute).join("")}>`;
			return { [made]: voids.has(name) ? open : `${open}${content(children)}</${name}>` };
		}
		const fragment = (...children) => ({ [made]: content(children) });
		const trusted = (markup) => ({ [made]: markup });
		const print = (markup) => markup[made];
		function content(children) {
			return children.map((child) => isList(child) ? content(child) : one(child)).join("");
		}
		const isList = (child) => Array.isArray(child);
		function one(child) {
			if (child === undefined || child === false) return "";
			return typeof child === "object" ? child[made] : escapeHtml(String(child));
		}
		function attribute([name, value]) {
			if (value === undefined || value === false) return "";
			return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
		}
		const escapeHtml = (text) => escapeEntities(visible(text));
		const escapeEntities = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
		const entities = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		;
		const palette = [
			{
				colour: "#2f81f7",
				sign: "🔵"
			},
			{
				colour: "#db6d28",
				sign: "🟠"
			},
			{
				colour: "#a371f7",
				sign: "🟣"
			},
			{
				colour: "#8b949e",
				sign: "⚪"
			}
		];
		const maxPoints = 33;
		function mermaidChart({ title, x, series, marks = [] }) {
			const lines = [...series, ...marks.map(({ label, value }) => ({
				name: label,
				values: x.values.map(() => value)
			}))];
			const rises = x.values.every((value, index) => index === 0 || value >= (x.values[index - 1] ?? value));
			const [first, last] = [x.values[0] ?? 0, x.values.at(-1) ?? 0];
			if (lines.length === 0 || lines.length > palette.length || x.values.length < 2 || !rises || first === last) return undefined;
			const drawn = lines.map(({ values }) => evenly(x.values, values));
			if (drawn.some((values) => values === undefined)) return undefined;
			const values = drawn.flatMap((line) => line ?? []);
			const scale = (0, lib_numbers.YG)(values, 4);
			const numbers = [
				first,
				last,
				scale.low,
				scale.high,
				...values
			];
			if (!numbers.every(isReadable)) return undefined;
			const colours = palette.slice(0, lines.length).map(({ colour }) => colour);
			return {
				diagram: [
					`%%{init: {"xyChart": {"width": 480, "height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "${colours.join(", ")}"}}}}%%`,
					"xychart-beta",
					`  title "${label(title)}"`,
					`  x-axis "${label(x.label)}" ${plain(first)} --> ${plain(last)}`,
					`  y-axis ${plain(scale.low)} --> ${plain(scale.high)}`,
					...drawn.map((line) => `  line [${(line ?? []).map(plain).join(", ")}]`)
				].join("\n"),
				legend: lines.map(({ name }, index) => ({
					sign: palette[index]?.sign ?? "",
					name: cut(oneLine(name), limits.label)
				}))
			};
		}
		const label = (text) => cut(oneLine(text).replace(/%{2,}/g, "%").replace(/[^\p{L}\p{M}\p{N} .,()=/+%_-]/gu, "·").replace(/-{2,}/g, "-"), 60).trim() || "·";
		const isReadable = (value) => Number.isFinite(value) && Math.abs(value) < 0xe8d4a51000 && (value === 0 || Math.abs(value) >= 1e-6);
		const plain = (value) => String(Number(value.toFixed(Math.max(0, Math.min(10, 5 - Math.floor(Math.log10(Math.abs(value) || 1)))))));
		function evenly(x, values) {
			const known = values.filter((value) => value !== null && Number.isFinite(value));
			if (known.length !== x.length || !x.every(Number.isFinite)) return undefined;
			const [first, last] = [x[0] ?? 0, x.at(-1) ?? 0];
			const count = Math.min(maxPoints, Math.max(2, x.length));
			let at = 0;
			return Array.from({ length: count }, (_, index) => {
				const place = index === count - 1 ? last : first + (last - first) * index / (count - 1);
				while (at < x.length - 2 && (x[at + 1] ?? last) <= place) at++;
				const [from, to] = [x[at] ?? first, x[at + 1] ?? last];
				const [low, high] = [known[at] ?? 0, known[at + 1] ?? 0];
				return to > from ? low + (high - low) * (place - from) / (to - from) : high;
			});
		}
		;
		function renderMarkdown(section, options = {}) {
			const { budget = summaryBudget, level = 2, maxRows = 1e3, rest = "the report" } = options;
			const writer = {
				level: Math.min(4, Math.max(1, level)),
				maxRows,
				rest: markdownText(rest, limits.heading)
			};
			const title = `${"#".repeat(writer.level)} ${markdownStatus(section.tone, section.title)}`;
			const head = `${title}\n\n${markdownText(section.headline)}\n`;
			const first = fits(head, budget) ? head : `${title}\n`;
			return first + writeBlocks(section.blocks, minus(budget, first), writer);
		}
		function writeBlocks(blocks, budget, writer) {
			const closing = `\n_More is in ${writer.rest}._\n`;
			let room = minus(budget, closing);
			const written = [];
			for (const block of blocks) {
				const text = writeBlock(block, room, writer);
				if (text === undefined) return fits(closing, budget) ? written.join("") + closing : written.join("");
				written.push(text);
				room = minus(room, text);
			}
			return written.join("");
		}
		function writeBlock(block, budget, writer) {
			if (block.kind === "details") return writeDetails(block, budget, writer);
			const piece = pieceOf(block, writer);
			if ("text" in piece) return fits(piece.text, budget) ? piece.text : undefined;
			return writeParts(piece, budget, writer);
		}
		function writeParts({ before, parts, after, noun }, budget, writer) {
			const more = (left) => `\n_${(0, lib_numbers.zD)(left)} more ${noun}${left === 1 ? "" : "s"}: see ${writer.rest}._\n`;
			let room = minus(minus(budget, before), after + more(parts.length));
			const written = [];
			while (written.length < Math.min(parts.length, writer.maxRows)) {
				const part = parts.at(written.length);
				if (!fits(part, room)) break;
				written.push(part);
				room = minus(room, part);
			}
			if (written.length === 0 && parts.length > 0) return undefined;
			const left = parts.length - written.length;
			return before + written.join("") + after + (left === 0 ? "" : more(left));
		}
		function writeDetails({ summary, blocks }, budget, writer) {
			const before = foldStart(summary);
			const after = "\n</details>\n";
			const room = minus(budget, before + after);
			if (!fits("", room)) return undefined;
			const inside = writeBlocks(blocks, room, {
				...writer,
				isFolded: true
			});
			return inside === "" && blocks.length > 0 ? undefined : before + inside + after;
		}
		const foldStart = (summary) => `\n<details><summary>${escapeEntities(breakReferences(cut(oneLine(summary), limits.heading)))}</summary>\n`;
		function pieceOf(block, writer) {
			switch (block.kind) {
				case "heading": return { text: `\n${"#".repeat(writer.level + 1)} ${markdownText(block.text, limits.heading) || "—"}\n` };
				case "paragraph": return { text: `\n${markdownInlines(block.text)}\n` };
				case "list": return {
					before: "\n",
					parts: mapped(block.items, (item) => `- ${markdownInlines(item) || "—"}\n`),
					after: "",
					noun: "item"
				};
				case "table": return tablePiece(block);
				case "code": return codePiece(block.text, block.language);
				case "chart": return chartPiece(block.chart, writer);
				default: return block;
			}
		}
		function mapped(list, make) {
			return {
				length: list.length,
				at: (index) => {
					const element = list[index];
					if (element === undefined) throw new RangeError(`no element ${index}`);
					return make(element);
				}
			};
		}
		function tablePiece({ columns, rows }) {
			const line = (cells) => `| ${cells.join(" | ")} |\n`;
			const titles = columns.map(({ title }) => markdownText(title, limits.cell));
			const rule = columns.map(({ align }) => align === "right" ? "--:" : ":--");
			return {
				before: `\n${line(titles)}${line(rule)}`,
				parts: mapped(rows, (row) => line(columns.map((_, column) => markdownCell(row[column] ?? "")))),
				after: "",
				noun: "row"
			};
		}
		function chartPiece(chart, { isFolded = false }) {
			const drawing = chart.kind === "lines" ? mermaidChart(chart) : undefined;
			const title = chart.title || "Chart";
			const before = isFolded ? `\n**${markdownText(title, limits.heading)}**\n` : foldStart(title);
			const after = isFolded ? "" : "\n</details>\n";
			if (drawing !== undefined) {
				const legend = drawing.legend.map(({ sign, name }) => `${sign} ${markdownText(name, limits.label) || "—"}`).join(" · ");
				return { text: `${before}\n\`\`\`mermaid\n${drawing.diagram}\n\`\`\`\n\n${legend}\n${after}` };
			}
			const piece = tablePiece(drawChart(chart));
			return {
				...piece,
				before: `${before}${piece.before}`,
				after
			};
		}
		const languages = new Set([
			"bash",
			"sh",
			"json",
			"yaml",
			"sql",
			"csv",
			"text",
			"diff",
			"python",
			"javascript",
			"typescript",
			"toml",
			"ini",
			"xml"
		]);
		function codePiece(text, language) {
			const lines = text_visible(text).split("\n");
			const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
			const name = language !== undefined && languages.has(language) ? language : "";
			return {
				before: `\n${fence}${name}\n`,
				parts: mapped(lines, (line) => `${cut(line, limits.line)}\n`),
				after: `${fence}\n`,
				noun: "line"
			};
		}
		var api_errors = __webpack_require__(523);
		var surroundings = __webpack_require__(132);
		;
		const textBudget = {
			chars: 6e4,
			bytes: 6e4
		};
		async function keepIssue(api, surroundings, report) {
			try {
				const known = await findIssue(api, surroundings, report);
				return report.severity === "pass" ? await closeIssue(api, surroundings, known, report) : await openIssue(api, surroundings, known, report);
			} catch (error) {
				const rights = (0, api_errors.Yg)(error) ? { hint: "The job needs `permissions: issues: write`." } : {};
				throw (0, errors.BW)(`the issue could not be written: ${(0, api_errors.a2)(error)}`, {
					...rights,
					cause: error
				});
			}
		}
		const marker = ({ key }) => `<!-- modelflight:issue:${key} `;
		const severityIn = (body, report) => body.split(marker(report))[1]?.split(" ")[0];
		async function findIssue(api, { run }, report) {
			const found = [];
			const isRecent = (closedAt) => closedAt === null || report.reopenSince === undefined || Date.parse(closedAt) >= Date.parse(report.reopenSince);
			for (const state of ["open", "closed"]) {
				const { data } = await api.rest.issues.listForRepo({
					...(0, surroundings._)(run),
					state,
					labels: report.label,
					per_page: 100
				});
				const own = data.filter(({ body, pull_request, closed_at }) => pull_request === undefined && body?.includes(marker(report)) === true && isRecent(closed_at));
				found.push(...own.map(({ number, body }) => ({
					number,
					state,
					body: body ?? ""
				})));
				if (found.length > 0) break;
			}
			return found[0];
		}
		async function openIssue(api, { run }, known, report) {
			const { title, label, severity, section } = report;
			const text = renderMarkdown(section, {
				budget: textBudget,
				level: 2
			});
			const fields = {
				...(0, surroundings._)(run),
				title: title.slice(0, 250),
				body: `${text}\n\n${marker(report)}${severity} -->\n`
			};
			if (known === undefined) {
				const { data } = await api.rest.issues.create({
					...fields,
					labels: [label]
				});
				return data.number;
			}
			await api.rest.issues.update({
				...fields,
				issue_number: known.number,
				state: "open"
			});
			const before = known.state === "open" ? severityIn(known.body, report) : "closed";
			if (before !== severity) await say(api, run, known.number, `Now: **${severity}** (before: ${before === "closed" ? "closed" : before ?? "unknown"}).`);
			return known.number;
		}
		async function closeIssue(api, { run }, known, report) {
			if (known === undefined || known.state !== "open") return undefined;
			await say(api, run, known.number, `All is well again. ${run.url}`);
			await api.rest.issues.update({
				...(0, surroundings._)(run),
				issue_number: known.number,
				state: "closed",
				state_reason: "completed",
				body: known.body.replace(`${marker(report)}${severityIn(known.body, report) ?? ""}`, `${marker(report)}pass`)
			});
			return known.number;
		}
		async function say(api, run, number, body) {
			await api.rest.issues.createComment({
				...(0, surroundings._)(run),
				issue_number: number,
				body
			});
		}
	}),
	132: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => repositoryOf });
		function repositoryOf({ repository }) {
			const [owner = "", repo = ""] = repository.split("/");
			return {
				owner,
				repo
			};
		}
	})
};
