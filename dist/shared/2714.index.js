export const id = 2714;
export const ids = [2714];
export const modules = {
	46553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Of: () => refusalOf,
			Oo: () => once,
			Yg: () => isLackOfRights,
			a2: () => describeRefusal,
			c2: () => statusOf
		});
		var _modelflight_http_redact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67101);
		function statusOf(error) {
			if (!(error instanceof Error) || !("status" in error)) return undefined;
			return typeof error.status === "number" ? error.status : undefined;
		}
		function describeRefusal(error) {
			if (!(error instanceof Error)) return (0, _modelflight_http_redact__WEBPACK_IMPORTED_MODULE_0__.R)(String(error));
			const status = statusOf(error);
			const message = (0, _modelflight_http_redact__WEBPACK_IMPORTED_MODULE_0__.R)(error.message.replace(/ - https?:\/\/\S+$/, ""), [], 300);
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
	62471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => keyOf });
		const keyOf = (...parts) => parts.map((part) => String(part).replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "0").join(":");
	}),
	92714: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			artifactName: () => artifactName,
			commentFile: () => commentFile,
			entryOf: () => entryOf,
			publish: () => publish
		});
		var external_node_path_ = __webpack_require__(76760);
		var files = __webpack_require__(45182);
		var api_errors = __webpack_require__(46553);
		var entry_key = __webpack_require__(62471);
		var external_node_fs_ = __webpack_require__(73024);
		var lib_markdown = __webpack_require__(9471);
		;
		const maxBytes = 1e6;
		function writeSummary(env, section) {
			const path = env["GITHUB_STEP_SUMMARY"];
			if (path === undefined || path === "") return false;
			const left = maxBytes - ((0, external_node_fs_.existsSync)(path) ? (0, external_node_fs_.statSync)(path).size : 0);
			const markdown = (0, lib_markdown.G)(section, {
				budget: {
					chars: left,
					bytes: left
				},
				rest: "the artifact of the run"
			});
			if (Buffer.byteLength(markdown) + 1 > left) return false;
			(0, external_node_fs_.appendFileSync)(path, `${markdown}\n`);
			return true;
		}
		;
		const commentFile = "comment.json";
		async function publish(surroundings, publication) {
			const { env, log, run } = surroundings;
			writeSummary(env, publication.section);
			const entry = entryOf(surroundings, publication);
			const speaking = speak(surroundings, publication, entry).catch((error) => {
				log.warning(`the pull request comment could not be written: ${(0, api_errors.a2)(error)}`);
				return false;
			});
			const handsOver = run.pullRequest !== undefined && publication.comment === "auto" && (publication.files.length > 0 || !await speaking);
			const files = handsOver ? [...publication.files, await writeCommentFile(publication.root, entry)] : publication.files;
			const [artifact] = await Promise.all([upload(surroundings, {
				...publication,
				files
			}), speaking]);
			return { artifact };
		}
		function entryOf({ run, env }, { section, action }) {
			return {
				key: stepKey(run.job, run.jobIndex, action, env["GITHUB_ACTION"] ?? ""),
				section,
				runId: Number(run.runId) || 0,
				attempt: run.attempt,
				at: new Date().toISOString(),
				sha: run.sha,
				url: run.url
			};
		}
		function stepKey(job, jobIndex, action, step) {
			const named = /^__(.*?)(?:_(\d+))?$/.exec(step);
			const suffix = named === null ? step : named[2] ?? "";
			return (0, entry_key.T)(action, job, ...jobIndex === 0 && suffix === "" ? [] : [jobIndex], ...suffix === "" ? [] : [suffix]);
		}
		async function speak(surroundings, publication, entry) {
			const { run, log } = surroundings;
			const { token } = publication;
			if (publication.comment === "never") return true;
			if (run.pullRequest === undefined) return publication.afterMerge === true ? await speakAfterMerge(surroundings, publication, entry) : true;
			const readOnly = run.pullRequest.fork && run.event !== "pull_request_target";
			if (token === undefined || readOnly) {
				log.info(readOnly ? "This pull request comes from a fork (or Dependabot): its token may only read, so the report is in the summary and the artifact." : "There is no github-token, so the report is in the summary and the artifact only.");
				return false;
			}
			const { openApi } = await Promise.all([
				__webpack_require__.e(4119),
				__webpack_require__.e(1351),
				__webpack_require__.e(6034)
			]).then(__webpack_require__.bind(__webpack_require__, 83653));
			const api = openApi(surroundings, token);
			return await writeComment(api, surroundings, entry, writeCheckRun(api, surroundings, publication, entry));
		}
		async function speakAfterMerge(surroundings, publication, entry) {
			if (publication.token === undefined) return true;
			const { openApi } = await Promise.all([
				__webpack_require__.e(4119),
				__webpack_require__.e(1351),
				__webpack_require__.e(6034)
			]).then(__webpack_require__.bind(__webpack_require__, 83653));
			const { mergedPullRequest } = await __webpack_require__.e(4397).then(__webpack_require__.bind(__webpack_require__, 64397));
			const api = openApi(surroundings, publication.token);
			const pullRequest = await mergedPullRequest(api, surroundings);
			const storing = writeCheckRun(api, surroundings, publication, entry);
			if (pullRequest === undefined) return await storing.then(() => true);
			return await writeComment(api, {
				...surroundings,
				run: {
					...surroundings.run,
					pullRequest
				}
			}, entry, storing);
		}
		async function writeComment(api, surroundings, entry, storing) {
			const { run, log } = surroundings;
			if (run.pullRequest === undefined) return true;
			const { openComments } = await __webpack_require__.e(6272).then(__webpack_require__.bind(__webpack_require__, 6272));
			const { publishEntry } = await __webpack_require__.e(1725).then(__webpack_require__.bind(__webpack_require__, 21725));
			const { checkRunSections } = await __webpack_require__.e(9246).then(__webpack_require__.bind(__webpack_require__, 49246));
			try {
				const [comments, stored] = await Promise.all([openComments(api, surroundings, run.pullRequest), storing]);
				const sections = stored === undefined ? undefined : checkRunSections(api, surroundings, run.pullRequest, stored);
				const result = await publishEntry(comments, entry, sections);
				if (result === "superseded") log.info("A newer run has written its part of the pull request comment already; it stays.");
				if (result === "unsettled") log.warning("Others kept changing the pull request comment: this part may be missing from it.");
				return true;
			} catch (error) {
				if (!(0, api_errors.Yg)(error)) throw error;
				log.notice("The token may not comment: the job needs `permissions: pull-requests: write`. The report is in the summary and the artifact.");
				log.debug((0, api_errors.a2)(error));
				return false;
			}
		}
		async function writeCheckRun(api, surroundings, publication, entry) {
			const { publishCheckRun } = await __webpack_require__.e(585).then(__webpack_require__.bind(__webpack_require__, 585));
			return await publishCheckRun(api, surroundings, publication, entry).catch((error) => {
				surroundings.log.debug(`no check run was written: ${(0, api_errors.a2)(error)}`);
				return undefined;
			});
		}
		async function writeCommentFile(root, entry) {
			const path = (0, external_node_path_.join)(root, commentFile);
			await (0, files.vZ)(path, `${JSON.stringify({
				schema: "modelflight-comment/v1",
				entries: [entry]
			})}\n`);
			return path;
		}
		function artifactName({ run }, { action, digest }, copy) {
			const job = run.job.replace(/[^A-Za-z0-9_-]+/g, "-");
			const attempt = copy === 1 ? String(run.attempt) : `${run.attempt}.${copy}`;
			return `modelflight-${action}-${job}-${run.jobIndex}-${attempt}-${(0, files.VK)(digest)}`;
		}
		async function upload(surroundings, publication) {
			const { env, log } = surroundings;
			if (publication.files.length === 0 || !env["ACTIONS_RUNTIME_TOKEN"] || !env["ACTIONS_RESULTS_URL"]) return "";
			const { uploadArtifact } = await Promise.all([
				__webpack_require__.e(4119),
				__webpack_require__.e(1351),
				__webpack_require__.e(1335),
				__webpack_require__.e(6799),
				__webpack_require__.e(4029)
			]).then(__webpack_require__.bind(__webpack_require__, 48791));
			for (let copy = 1; copy <= 20; copy++) {
				const name = artifactName(surroundings, publication, copy);
				const result = await uploadArtifact(surroundings, name, publication.files, publication.root);
				if (result.kind === "uploaded") return name;
				if (result.kind === "failed") {
					log.warning(`the artifact ${name} could not be uploaded: ${result.reason}`);
					return "";
				}
			}
			log.warning("no artifact was uploaded: 20 names are taken already");
			return "";
		}
	}),
	67101: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => redactUrl,
			R: () => redactText
		});
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
	}),
	51367: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			LO: () => commentBudget,
			Rd: () => minus,
			lA: () => fits,
			qN: () => summaryBudget
		});
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
	}),
	9471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => renderMarkdown });
		var lib_budget = __webpack_require__(51367);
		var draw_chart = __webpack_require__(61921);
		var markdown_inline = __webpack_require__(97789);
		var markup = __webpack_require__(29782);
		var lib_numbers = __webpack_require__(57922);
		var lib_text = __webpack_require__(17609);
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
					name: (0, lib_text.Jj)((0, lib_text.TN)(name), lib_text.Fy.label)
				}))
			};
		}
		const label = (text) => (0, lib_text.Jj)((0, lib_text.TN)(text).replace(/%{2,}/g, "%").replace(/[^\p{L}\p{M}\p{N} .,()=/+%_-]/gu, "·").replace(/-{2,}/g, "-"), 60).trim() || "·";
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
			const { budget = lib_budget.qN, level = 2, maxRows = 1e3, rest = "the report" } = options;
			const writer = {
				level: Math.min(4, Math.max(1, level)),
				maxRows,
				rest: (0, markdown_inline.p7)(rest, lib_text.Fy.heading)
			};
			const title = `${"#".repeat(writer.level)} ${(0, markdown_inline.u9)(section.tone, section.title)}`;
			const head = `${title}\n\n${(0, markdown_inline.p7)(section.headline)}\n`;
			const first = (0, lib_budget.lA)(head, budget) ? head : `${title}\n`;
			return first + writeBlocks(section.blocks, (0, lib_budget.Rd)(budget, first), writer);
		}
		function writeBlocks(blocks, budget, writer) {
			const closing = `\n_More is in ${writer.rest}._\n`;
			let room = (0, lib_budget.Rd)(budget, closing);
			const written = [];
			for (const block of blocks) {
				const text = writeBlock(block, room, writer);
				if (text === undefined) return (0, lib_budget.lA)(closing, budget) ? written.join("") + closing : written.join("");
				written.push(text);
				room = (0, lib_budget.Rd)(room, text);
			}
			return written.join("");
		}
		function writeBlock(block, budget, writer) {
			if (block.kind === "details") return writeDetails(block, budget, writer);
			const piece = pieceOf(block, writer);
			if ("text" in piece) return (0, lib_budget.lA)(piece.text, budget) ? piece.text : undefined;
			return writeParts(piece, budget, writer);
		}
		function writeParts({ before, parts, after, noun }, budget, writer) {
			const more = (left) => `\n_${(0, lib_numbers.zD)(left)} more ${noun}${left === 1 ? "" : "s"}: see ${writer.rest}._\n`;
			let room = (0, lib_budget.Rd)((0, lib_budget.Rd)(budget, before), after + more(parts.length));
			const written = [];
			while (written.length < Math.min(parts.length, writer.maxRows)) {
				const part = parts.at(written.length);
				if (!(0, lib_budget.lA)(part, room)) break;
				written.push(part);
				room = (0, lib_budget.Rd)(room, part);
			}
			if (written.length === 0 && parts.length > 0) return undefined;
			const left = parts.length - written.length;
			return before + written.join("") + after + (left === 0 ? "" : more(left));
		}
		function writeDetails({ summary, blocks }, budget, writer) {
			const before = foldStart(summary);
			const after = "\n</details>\n";
			const room = (0, lib_budget.Rd)(budget, before + after);
			if (!(0, lib_budget.lA)("", room)) return undefined;
			const inside = writeBlocks(blocks, room, {
				...writer,
				isFolded: true
			});
			return inside === "" && blocks.length > 0 ? undefined : before + inside + after;
		}
		const foldStart = (summary) => `\n<details><summary>${(0, markup.JK)((0, markdown_inline.m3)((0, lib_text.Jj)((0, lib_text.TN)(summary), lib_text.Fy.heading)))}</summary>\n`;
		function pieceOf(block, writer) {
			switch (block.kind) {
				case "heading": return { text: `\n${"#".repeat(writer.level + 1)} ${(0, markdown_inline.p7)(block.text, lib_text.Fy.heading) || "—"}\n` };
				case "paragraph": return { text: `\n${(0, markdown_inline.iB)(block.text)}\n` };
				case "list": return {
					before: "\n",
					parts: mapped(block.items, (item) => `- ${(0, markdown_inline.iB)(item) || "—"}\n`),
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
			const titles = columns.map(({ title }) => (0, markdown_inline.p7)(title, lib_text.Fy.cell));
			const rule = columns.map(({ align }) => align === "right" ? "--:" : ":--");
			return {
				before: `\n${line(titles)}${line(rule)}`,
				parts: mapped(rows, (row) => line(columns.map((_, column) => (0, markdown_inline.UZ)(row[column] ?? "")))),
				after: "",
				noun: "row"
			};
		}
		function chartPiece(chart, { isFolded = false }) {
			const drawing = chart.kind === "lines" ? mermaidChart(chart) : undefined;
			const title = chart.title || "Chart";
			const before = isFolded ? `\n**${(0, markdown_inline.p7)(title, lib_text.Fy.heading)}**\n` : foldStart(title);
			const after = isFolded ? "" : "\n</details>\n";
			if (drawing !== undefined) {
				const legend = drawing.legend.map(({ sign, name }) => `${sign} ${(0, markdown_inline.p7)(name, lib_text.Fy.label) || "—"}`).join(" · ");
				return { text: `${before}\n\`\`\`mermaid\n${drawing.diagram}\n\`\`\`\n\n${legend}\n${after}` };
			}
			const piece = tablePiece((0, draw_chart.$d)(chart));
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
			const lines = (0, lib_text.RK)(text).split("\n");
			const fence = "`".repeat(Math.max(3, (0, markdown_inline.Q_)(text) + 1));
			const name = language !== undefined && languages.has(language) ? language : "";
			return {
				before: `\n${fence}${name}\n`,
				parts: mapped(lines, (line) => `${(0, lib_text.Jj)(line, lib_text.Fy.line)}\n`),
				after: `${fence}\n`,
				noun: "line"
			};
		}
	}),
	29782: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IZ: () => trusted,
			JK: () => escapeEntities,
			Jo: () => fragment,
			ND: () => element,
			yy: () => print
		});
		var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17609);
		const made = Symbol("markup");
		const voids = new Set([
			"br",
			"hr",
			"img",
			"meta",
			"link",
			"input"
		]);
		function element(name, attributes, ...children) {
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
		const escapeHtml = (text) => escapeEntities((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text));
		const escapeEntities = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
		const entities = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
	})
};
