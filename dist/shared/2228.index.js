export const id = 2228;
export const ids = [2228];
export const modules = {
	72228: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			annotateChecks: () => annotateChecks,
			checkedBlocks: () => checkedBlocks,
			writeReports: () => writeReports
		});
		var external_node_fs_ = __webpack_require__(73024);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var lib_document = __webpack_require__(62587);
		var external_node_crypto_ = __webpack_require__(77598);
		var draw_chart = __webpack_require__(61921);
		;
		const styleSheet = `
:root{color-scheme:light dark;--page:#f5f6f8;--card:#fff;--ink:#1b1f24;--soft:#59636e;--line:#dde1e6;--faint:#eef0f3;--accent:#3157d5;
--pass:#16703a;--warn:#8a5a00;--fail:#c02626;--inconclusive:#7440c4;--skipped:#626b76;--neutral:#3157d5;
--pass-bg:#e3f5e9;--warn-bg:#fdf1d6;--fail-bg:#fde8e7;--inconclusive-bg:#f0e8fc;--skipped-bg:#eceef1;--neutral-bg:#e7ecfd;
--s0:#3157d5;--s1:#e07b16;--s2:#12897b;--s3:#b3399b;--s4:#7a6a00;--s5:#5b6673}
@media (prefers-color-scheme:dark){:root{--page:#0e1116;--card:#171b22;--ink:#e7ebf0;--soft:#9aa5b1;--line:#2c333d;--faint:#1f252e;--accent:#8fa8ff;
--pass:#57c883;--warn:#e5b14a;--fail:#ff8178;--inconclusive:#c49dff;--skipped:#9aa5b1;--neutral:#8fa8ff;
--pass-bg:#14301f;--warn-bg:#352a10;--fail-bg:#3d1a1a;--inconclusive-bg:#2b2040;--skipped-bg:#242a33;--neutral-bg:#1c2648;
--s0:#7d9bff;--s1:#f5a04a;--s2:#45c4b3;--s3:#e37fd0;--s4:#cdbb4b;--s5:#9aa5b1}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
.frame{max-width:1040px;margin:0 auto;padding:0 20px}
.top{background:var(--card);border-bottom:1px solid var(--line);padding:28px 0 24px}
.brand{display:flex;align-items:center;gap:10px;color:var(--soft);font-size:14px;font-weight:600;letter-spacing:.02em}
.brand svg{width:26px;height:26px;color:var(--accent)}
h1{font-size:clamp(24px,4.4vw,34px);line-height:1.2;letter-spacing:-.02em;margin:14px 0 10px}
.lead{display:flex;flex-wrap:wrap;align-items:center;gap:10px 14px;margin:0;color:var(--soft);font-size:17px}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:14px 24px;margin:22px 0 0;padding:0}
.facts dt{color:var(--soft);font-size:13px}
.facts dd{margin:1px 0 0;font-weight:600}
.journey{display:grid;grid-template-columns:repeat(auto-fit,minmax(148px,1fr));gap:10px;list-style:none;padding:0;margin:24px 0 0}
.journey a{display:flex;flex-direction:column;gap:7px;height:100%;padding:12px 14px;border:1px solid var(--line);border-radius:12px;background:var(--card);color:var(--ink);text-decoration:none;font-weight:600;font-size:14px;line-height:1.35;align-items:flex-start;justify-content:space-between}
.journey a:hover{border-color:var(--accent)}
a{color:var(--accent);text-underline-offset:2px}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:6px}
.pill{display:inline-flex;align-items:center;gap:6px;padding:2px 10px 2px 7px;border-radius:999px;font-size:13px;font-weight:650;line-height:1.5;white-space:nowrap;color:var(--t);background:var(--b)}
.pill .sign{display:inline-grid;place-items:center;width:17px;height:17px;border-radius:50%;background:var(--t);color:var(--b);font-size:11px;font-weight:800;line-height:1}
.is-pass{--t:var(--pass);--b:var(--pass-bg)}.is-warn{--t:var(--warn);--b:var(--warn-bg)}.is-fail{--t:var(--fail);--b:var(--fail-bg)}
.is-inconclusive{--t:var(--inconclusive);--b:var(--inconclusive-bg)}.is-skipped{--t:var(--skipped);--b:var(--skipped-bg)}.is-neutral{--t:var(--neutral);--b:var(--neutral-bg)}
.part{background:var(--card);border:1px solid var(--line);border-top:3px solid var(--t);border-radius:14px;padding:24px 28px 28px;margin:24px 0;scroll-margin-top:16px}
.part>header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:8px 16px}
h2{font-size:22px;line-height:1.25;letter-spacing:-.01em;margin:0}
h3{font-size:16px;margin:28px 0 10px}
h4{font-size:15px;margin:22px 0 8px}
.headline{font-size:17px;margin:10px 0 0;max-width:75ch}
p{max-width:75ch}
ul{padding-left:22px}
li{margin:4px 0}
.scroll{overflow-x:auto;margin:14px 0;border:1px solid var(--line);border-radius:10px}
table{border-collapse:collapse;width:100%;font-size:14.5px;overflow-wrap:normal}
th,td{padding:8px 14px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);max-width:460px}
tbody tr:last-child>*{border-bottom:0}
thead th{background:var(--faint);color:var(--soft);font-size:13px;font-weight:600;white-space:nowrap}
tbody th{font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
code{font:.9em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--faint);padding:1px 5px;border-radius:5px;overflow-wrap:anywhere}td code,th code{overflow-wrap:break-word}
pre{background:var(--faint);border-radius:10px;padding:14px 16px;overflow-x:auto;margin:14px 0}
pre code{padding:0;background:none;overflow-wrap:normal}
details{border:1px solid var(--line);border-radius:10px;padding:0 16px;margin:16px 0}
summary{cursor:pointer;padding:11px 0;font-weight:600}
details[open]{padding-bottom:12px}
details[open]>summary{margin-bottom:4px}
figure{margin:22px 0 8px}
figcaption{font-weight:600;font-size:15px;margin-bottom:8px}
figure details{border:0;padding:0;margin:4px 0 0}
figure summary{color:var(--soft);font-size:13px;font-weight:500;padding:4px 0}
.chart{display:block;max-width:100%;height:auto;overflow:visible;font-family:inherit}
.narrow{display:none}
@media (max-width:760px){.wide{display:none}.narrow{display:block;width:100%}.frame{padding:0 14px}.part{padding:18px 16px 20px;margin:16px 0}th,td{padding:7px 10px}.journey{grid-template-columns:repeat(2,1fr)}.facts{grid-template-columns:repeat(2,1fr)}}
.axis-text,.axis-title,.legend-text,.value-text,.mark-text{font-size:12px;fill:var(--soft);font-variant-numeric:tabular-nums}
.value-text{fill:var(--ink)}
.grid line,.grid-line{stroke:var(--line);stroke-width:1}
line.zero,.grid line.zero{stroke:var(--soft);stroke-width:1}
line.strong{stroke-dasharray:4 3;stroke-width:1.5}
.mark{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:6 4}
.mark-text{fill:var(--fail);font-weight:600}
.line{fill:none;stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
.fill-0{fill:var(--s0)}.fill-1{fill:var(--s1)}.fill-2{fill:var(--s2)}.fill-3{fill:var(--s3)}.fill-4{fill:var(--s4)}.fill-5{fill:var(--s5)}
.stroke-0{stroke:var(--s0)}.stroke-1{stroke:var(--s1);stroke-dasharray:7 4}.stroke-2{stroke:var(--s2);stroke-dasharray:2 4}.stroke-3{stroke:var(--s3);stroke-dasharray:10 4 2 4}.stroke-4{stroke:var(--s4)}.stroke-5{stroke:var(--s5);stroke-dasharray:4 4}
.interval{stroke-width:2.5;stroke-linecap:round}
.interval.tone-pass{stroke:var(--pass)}.interval.tone-warn{stroke:var(--warn)}.interval.tone-fail{stroke:var(--fail)}.interval.tone-inconclusive{stroke:var(--inconclusive)}.interval.tone-skipped{stroke:var(--skipped)}.interval.tone-neutral{stroke:var(--neutral)}
.dot{stroke:var(--card);stroke-width:1.5}
.dot.tone-pass{fill:var(--pass)}.dot.tone-warn{fill:var(--warn)}.dot.tone-fail{fill:var(--fail)}.dot.tone-inconclusive{fill:var(--inconclusive)}.dot.tone-skipped{fill:var(--skipped)}.dot.tone-neutral{fill:var(--neutral)}
.foot{color:var(--soft);font-size:13px;padding:8px 0 40px}
@media print{body{background:none}.part{break-inside:avoid-page;border-radius:0}.journey{display:none}}
`.replaceAll("\n", "");
		var links = __webpack_require__(52297);
		var markup = __webpack_require__(29782);
		var numbers = __webpack_require__(57922);
		var lib_text = __webpack_require__(17609);
		;
		const at = (value) => Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;
		function shape(name, attributes) {
			const rounded = Object.entries(attributes).map(([key, value]) => [key, typeof value === "number" ? at(value) : value]);
			return (0, markup.ND)(name, Object.fromEntries(rounded));
		}
		const svg_parts_text = (x, y, content, attributes = {}) => (0, markup.ND)("text", {
			x: at(x),
			y: at(y),
			...attributes
		}, content);
		const group = (attributes, ...children) => (0, markup.ND)("g", attributes, ...children);
		const textWidth = (content, size = 12) => (0, lib_text.F1)(content) * size * .58;
		const label = (content, limit = lib_text.Fy.label) => (0, lib_text.Jj)((0, lib_text.TN)(content), Math.max(3, limit));
		function position({ low, high }, from, to) {
			const span = high - low || 1;
			return (value) => from + (Math.min(1, Math.max(0, (value - low) / span)) || 0) * (to - from);
		}
		function legend(series, x, y, width) {
			if (series.length < 2) return {
				content: (0, markup.Jo)(),
				height: 0
			};
			let left = x;
			let top = y;
			const entries = series.slice(0, maxSeries).map(({ name }, index) => {
				const shown = label(name, 28);
				const needed = 20 + textWidth(shown) + 16;
				if (left > x && left + needed > x + width) {
					left = x;
					top += 20;
				}
				const entry = (0, markup.Jo)(shape("rect", {
					x: left,
					y: top - 9,
					width: 12,
					height: 12,
					rx: 3,
					class: `fill-${index}`
				}), svg_parts_text(left + 18, top + 1, shown, { class: "legend-text" }));
				left += needed;
				return entry;
			});
			return {
				content: (0, markup.Jo)(entries),
				height: top - y + 24
			};
		}
		const maxSeries = 6;
		function grid(scale, x, y, unit = "") {
			return group({ class: "grid" }, scale.ticks.map((tick) => (0, markup.Jo)(shape("line", {
				x1: x.from,
				x2: x.to,
				y1: y(tick),
				y2: y(tick),
				class: tick === 0 ? "zero" : undefined
			}), svg_parts_text(x.from - 8, y(tick) + 4, `${(0, numbers.ZV)(tick)}${unit === "%" ? "%" : ""}`, {
				class: "axis-text",
				"text-anchor": "end"
			}))));
		}
		const axisWidth = (scale, unit = "") => Math.max(28, ...scale.ticks.map((tick) => textWidth((0, numbers.ZV)(tick) + (unit === "%" ? "%" : "")) + 14));
		;
		function drawBars(chart, width) {
			const longest = Math.max(...chart.categories.map((category) => textWidth(label(category))));
			const room = (width - 50) / Math.max(1, chart.categories.length);
			return longest + 4 <= room && chart.series.length <= 4 ? drawUpright(chart, width) : drawLying(chart, width);
		}
		const scaleOf = ({ series, marks = [] }, count) => (0, numbers.YG)([
			0,
			...series.slice(0, maxSeries).flatMap(({ values }) => values),
			...marks.map(({ value }) => value)
		], count);
		function drawUpright(chart, width) {
			const scale = scaleOf(chart, 4);
			const from = axisWidth(scale, chart.unit);
			const key = legend(chart.series, from, 14, width - from);
			const top = key.height + 14;
			const bottom = top + 190;
			const y = position(scale, bottom, top);
			const step = (width - from) / Math.max(1, chart.categories.length);
			const thick = Math.min(44, step * .72 / chart.series.length);
			const bars = chart.categories.map((category, index) => {
				const middle = from + step * (index + .5);
				const start = middle - thick * chart.series.length / 2;
				return (0, markup.Jo)(chart.series.map(({ values }, series) => uprightBar(values[index] ?? null, start + thick * series, thick, y, series)), svg_parts_text(middle, bottom + 18, label(category), {
					class: "axis-text",
					"text-anchor": "middle"
				}));
			});
			const content = (0, markup.Jo)(key.content, grid(scale, {
				from,
				to: width
			}, y, chart.unit), bars, upperMarks(chart, from, width, y));
			return {
				height: bottom + 28,
				description: describe(chart),
				content
			};
		}
		function uprightBar(value, x, thick, y, series) {
			if (value === null || !Number.isFinite(value)) return (0, markup.Jo)();
			const top = Math.min(y(value), y(0));
			return shape("rect", {
				x: x + 1,
				y: top,
				width: Math.max(1, thick - 2),
				height: Math.abs(y(value) - y(0)),
				rx: 2,
				class: `fill-${series}`
			});
		}
		const upperMarks = ({ marks = [], unit }, from, to, y) => (0, markup.Jo)(marks.map(({ label: name, value }) => (0, markup.Jo)(shape("line", {
			x1: from,
			x2: to,
			y1: y(value),
			y2: y(value),
			class: "mark"
		}), svg_parts_text(to, y(value) - 5, `${label(name)} ${(0, numbers.$o)(value, unit)}`, {
			class: "mark-text",
			"text-anchor": "end"
		}))));
		const maxRows = 40;
		function drawLying(chart, width) {
			const categories = chart.categories.slice(0, maxRows);
			const series = chart.series.slice(0, maxSeries);
			const scale = scaleOf(chart, width > 500 ? 6 : 3);
			const longest = Math.max(...categories.map((category) => textWidth(label(category, width > 500 ? 32 : 16))));
			const from = Math.min(width * .4, longest + 10);
			const valueRoom = 64;
			const x = position(scale, from, width - valueRoom);
			const key = legend(chart.series, from, 14, width - from);
			const thick = series.length === 1 ? 16 : 12;
			const step = thick * series.length + 12;
			const top = key.height + 10 + (chart.marks === undefined ? 0 : 16);
			const rows = categories.map((category, index) => {
				const y = top + step * index;
				return (0, markup.Jo)(svg_parts_text(from - 8, y + thick * series.length / 2 + 4, label(category, width > 500 ? 32 : 16), {
					class: "axis-text",
					"text-anchor": "end"
				}), series.map(({ values }, one) => lyingBar(values[index] ?? null, y + thick * one, thick, x, one, chart.unit)));
			});
			const bottom = top + step * categories.length;
			const axis = shape("line", {
				x1: x(0),
				x2: x(0),
				y1: top - 4,
				y2: bottom - 6,
				class: "zero"
			});
			const content = (0, markup.Jo)(key.content, axis, rows, sideMarks(chart, top - 4, bottom - 6, x));
			return {
				height: bottom + 4,
				description: describe(chart),
				content
			};
		}
		function lyingBar(value, y, thick, x, series, unit) {
			if (value === null || !Number.isFinite(value)) return svg_parts_text(x(0) + 6, y + thick - 3, "–", { class: "axis-text" });
			const left = Math.min(x(value), x(0));
			const length = Math.abs(x(value) - x(0));
			return (0, markup.Jo)(shape("rect", {
				x: left,
				y: y + 1,
				width: Math.max(1, length),
				height: thick - 2,
				rx: 2,
				class: `fill-${series}`
			}), svg_parts_text(left + length + 6, y + thick / 2 + 4, (0, numbers.$o)(value, unit), { class: "value-text" }));
		}
		const sideMarks = ({ marks = [], unit }, top, bottom, x) => (0, markup.Jo)(marks.map(({ label: name, value }) => (0, markup.Jo)(shape("line", {
			x1: x(value),
			x2: x(value),
			y1: top,
			y2: bottom,
			class: "mark"
		}), svg_parts_text(x(value), top - 5, `${label(name, 20)} ${(0, numbers.$o)(value, unit)}`, {
			class: "mark-text",
			"text-anchor": "middle"
		}))));
		function describe({ categories, series, unit }) {
			const shown = categories.slice(0, 12);
			const rows = shown.map((category, index) => `${category}: ${series.map(({ name, values }) => `${name} ${(0, numbers.$o)(values[index] ?? null, unit)}`).join(", ")}`);
			return `Bars. ${rows.join("; ")}${categories.length > shown.length ? `; ${categories.length - shown.length} more` : ""}.`;
		}
		;
		const svg_intervals_maxRows = 40;
		function drawIntervals({ rows: all, zero = 0, unit, title }, width) {
			const rows = all.slice(0, svg_intervals_maxRows);
			const scale = (0, numbers.YG)([zero, ...rows.flatMap(({ low, point, high }) => [
				low,
				point,
				high
			])], width > 500 ? 6 : 3);
			const limit = width > 500 ? 32 : 14;
			const from = Math.min(width * .4, Math.max(...rows.map((row) => textWidth(label(row.label, limit)))) + 10);
			const x = position(scale, from + 6, width - 84);
			const step = 30;
			const bottom = step * rows.length + 8;
			const content = (0, markup.Jo)(scale.ticks.map((tick) => (0, markup.Jo)(shape("line", {
				x1: x(tick),
				x2: x(tick),
				y1: 4,
				y2: bottom,
				class: "grid-line"
			}), svg_parts_text(x(tick), bottom + 16, (0, numbers.ZV)(tick), {
				class: "axis-text",
				"text-anchor": "middle"
			}))), shape("line", {
				x1: x(zero),
				x2: x(zero),
				y1: 0,
				y2: bottom,
				class: "zero strong"
			}), rows.map((row, index) => {
				const y = step * (index + .5) + 4;
				return (0, markup.Jo)(svg_parts_text(from - 8, y + 4, label(row.label, limit), {
					class: "axis-text",
					"text-anchor": "end"
				}), shape("line", {
					x1: x(row.low),
					x2: x(row.high),
					y1: y,
					y2: y,
					class: `interval tone-${row.tone}`
				}), shape("line", {
					x1: x(row.low),
					x2: x(row.low),
					y1: y - 5,
					y2: y + 5,
					class: `interval tone-${row.tone}`
				}), shape("line", {
					x1: x(row.high),
					x2: x(row.high),
					y1: y - 5,
					y2: y + 5,
					class: `interval tone-${row.tone}`
				}), shape("circle", {
					cx: x(row.point),
					cy: y,
					r: 5,
					class: `dot tone-${row.tone}`
				}), svg_parts_text(width - 76, y + 4, (0, numbers.$o)(row.point, unit), { class: "value-text" }));
			}));
			const words = rows.map((row) => `${row.label}: ${(0, numbers.$o)(row.point, unit)}, from ${(0, numbers.$o)(row.low, unit)} to ${(0, numbers.$o)(row.high, unit)}`);
			return {
				height: bottom + 24,
				description: `${title}. Intervals around ${(0, numbers.ZV)(zero)}. ${words.join("; ")}.`,
				content
			};
		}
		;
		function drawLines(chart, width) {
			const { marks = [], unit, x } = chart;
			const series = chart.series.slice(0, maxSeries);
			const scale = (0, numbers.YG)([...series.flatMap(({ values }) => values), ...marks.map(({ value }) => value)], 4);
			const from = axisWidth(scale, unit);
			const key = legend(chart.series, from, 14, width - from);
			const top = key.height + 16;
			const bottom = top + 190;
			const toY = position(scale, bottom, top);
			const across = (0, numbers.YG)(x.values, width > 500 ? 8 : 4);
			const toX = position({
				...across,
				low: least(x.values),
				high: most(x.values)
			}, from + 6, width - 8);
			const ticks = across.ticks.filter((tick) => tick >= least(x.values) && tick <= most(x.values));
			const content = (0, markup.Jo)(key.content, grid(scale, {
				from,
				to: width
			}, toY, unit), ticks.map((tick) => svg_parts_text(toX(tick), bottom + 18, (0, numbers.ZV)(tick), {
				class: "axis-text",
				"text-anchor": "middle"
			})), svg_parts_text((from + width) / 2, bottom + 36, label(x.label), {
				class: "axis-title",
				"text-anchor": "middle"
			}), series.map((one, index) => line(one, x.values, toX, toY, index)), marks.map(({ label: name, value }) => (0, markup.Jo)(shape("line", {
				x1: from,
				x2: width,
				y1: toY(value),
				y2: toY(value),
				class: "mark"
			}), svg_parts_text(width, toY(value) - 5, `${label(name)} ${(0, numbers.$o)(value, unit)}`, {
				class: "mark-text",
				"text-anchor": "end"
			}))));
			return {
				height: bottom + 44,
				description: svg_lines_describe(chart),
				content
			};
		}
		const finite = (values) => values.filter(Number.isFinite);
		const least = (values) => finite(values).reduce((a, b) => Math.min(a, b), Infinity);
		const most = (values) => finite(values).reduce((a, b) => Math.max(a, b), -Infinity);
		function line({ values }, x, toX, toY, index) {
			let pen = "M";
			let path = "";
			const points = [];
			for (const [place, along] of x.entries()) {
				const value = values[place] ?? null;
				if (value === null || !Number.isFinite(value) || !Number.isFinite(along)) {
					pen = "M";
					continue;
				}
				path += `${pen}${at(toX(along))} ${at(toY(value))}`;
				pen = "L";
				if (x.length <= 40) points.push(shape("circle", {
					cx: toX(along),
					cy: toY(value),
					r: 3,
					class: `fill-${index}`
				}));
			}
			return (0, markup.Jo)(shape("path", {
				d: path === "" ? "M0 0" : path,
				class: `line stroke-${index}`
			}), points);
		}
		function svg_lines_describe({ x, series, unit, marks = [] }) {
			const lines = series.slice(0, maxSeries).map(({ name, values }) => {
				const known = finite(values.filter((value) => value !== null));
				return `${name}: from ${(0, numbers.$o)(known[0] ?? null, unit)} to ${(0, numbers.$o)(known.at(-1) ?? null, unit)}, least ${(0, numbers.$o)(least(known), unit)}, most ${(0, numbers.$o)(most(known), unit)}`;
			});
			return `Lines over ${x.label}. ${[...lines, ...marks.map(({ label: name, value }) => `${name} at ${(0, numbers.$o)(value, unit)}`)].join("; ")}.`;
		}
		;
		const widths = {
			wide: 720,
			narrow: 350
		};
		function renderSvg(chart, id, width = "wide") {
			const drawing = draw(chart, widths[width]);
			const size = {
				viewBox: `0 0 ${widths[width]} ${drawing.height}`,
				width: widths[width],
				height: drawing.height
			};
			return (0, markup.ND)("svg", {
				...size,
				xmlns: "http://www.w3.org/2000/svg",
				role: "img",
				"aria-labelledby": `${id}-t ${id}-d`,
				class: `chart ${width}`
			}, (0, markup.ND)("title", { id: `${id}-t` }, (0, lib_text.Jj)((0, lib_text.TN)(chart.title), lib_text.Fy.heading)), (0, markup.ND)("desc", { id: `${id}-d` }, (0, lib_text.Jj)((0, lib_text.TN)(drawing.description), 1e3)), drawing.content);
		}
		function draw(chart, width) {
			if (isEmpty(chart)) return {
				height: 40,
				description: "No values.",
				content: svg_parts_text(0, 24, "No values to draw.", { class: "axis-text" })
			};
			switch (chart.kind) {
				case "bars": return drawBars(chart, width);
				case "lines": return drawLines(chart, width);
				case "intervals": return drawIntervals(chart, width);
				default: return chart;
			}
		}
		function isEmpty(chart) {
			if (chart.kind === "intervals") return chart.rows.length === 0;
			return chart.series.every(({ values }) => values.every((value) => value === null || !Number.isFinite(value)));
		}
		;
		function renderHtml(sections, options) {
			let count = 0;
			const page = {
				maxRows: options.maxRows ?? 2e3,
				nextId: () => {
					count += 1;
					return `c${count}`;
				}
			};
			const body = (0, markup.ND)("body", {}, html_top(sections, options), main(sections, page), foot(options.footer));
			return `<!doctype html>\n${(0, markup.yy)((0, markup.ND)("html", { lang: "en" }, head(options.title), body))}\n`;
		}
		function head(title) {
			const hash = (0, external_node_crypto_.createHash)("sha256").update(styleSheet).digest("base64");
			const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
			return (0, markup.ND)("head", {}, (0, markup.ND)("meta", { charset: "utf-8" }), (0, markup.ND)("meta", {
				"http-equiv": "Content-Security-Policy",
				content: policy
			}), (0, markup.ND)("meta", {
				name: "viewport",
				content: "width=device-width, initial-scale=1"
			}), (0, markup.ND)("meta", {
				name: "referrer",
				content: "no-referrer"
			}), (0, markup.ND)("title", {}, (0, lib_text.Jj)((0, lib_text.TN)(title), lib_text.Fy.heading)), (0, markup.ND)("style", {}, (0, markup.IZ)(styleSheet)));
		}
		const logo = (0, markup.ND)("svg", {
			viewBox: "0 0 24 24",
			"aria-hidden": "true",
			fill: "none",
			stroke: "currentColor",
			"stroke-width": 2,
			"stroke-linejoin": "round",
			"stroke-linecap": "round"
		}, (0, markup.ND)("path", { d: "M3 17 21 4l-5 16-5-6-8 3Z" }), (0, markup.ND)("path", { d: "M11 14 21 4" }));
		function html_top(sections, { title, lead, tone, facts = [] }) {
			const steps = sections.map((section, index) => (0, markup.ND)("li", {}, (0, markup.ND)("a", { href: `#part-${index + 1}` }, (0, markup.ND)("span", {}, html_line(section.title, lib_text.Fy.heading)), pill(section.tone))));
			return (0, markup.ND)("header", { class: "top" }, (0, markup.ND)("div", { class: "frame" }, (0, markup.ND)("div", { class: "brand" }, logo, "Modelflight report"), (0, markup.ND)("h1", {}, html_line(title, lib_text.Fy.heading)), (0, markup.ND)("p", { class: "lead" }, pill(tone ?? worst(sections)), lead !== undefined && (0, markup.ND)("span", {}, html_line(lead))), facts.length > 0 && (0, markup.ND)("dl", { class: "facts" }, facts.map(({ label, value }) => (0, markup.ND)("div", {}, (0, markup.ND)("dt", {}, html_line(label, lib_text.Fy.cell)), (0, markup.ND)("dd", {}, inline(value))))), steps.length > 1 && (0, markup.ND)("nav", { "aria-label": "Sections" }, (0, markup.ND)("ol", { class: "journey" }, steps))));
		}
		function worst(sections) {
			const order = [
				"fail",
				"inconclusive",
				"warn",
				"pass",
				"skipped"
			];
			return order.find((tone) => sections.some((section) => section.tone === tone)) ?? "neutral";
		}
		const main = (sections, page) => (0, markup.ND)("main", { class: "frame" }, sections.map((section, index) => {
			const id = `part-${index + 1}`;
			return (0, markup.ND)("section", {
				class: `part is-${section.tone}`,
				id,
				"aria-labelledby": `${id}-title`
			}, (0, markup.ND)("header", {}, (0, markup.ND)("h2", { id: `${id}-title` }, html_line(section.title, lib_text.Fy.heading)), pill(section.tone)), (0, markup.ND)("p", { class: "headline" }, html_line(section.headline)), section.blocks.map((block) => blockMarkup(block, page, 3)));
		}));
		const foot = (text = "Made by Modelflight. This page is complete in itself and loads nothing.") => (0, markup.ND)("footer", { class: "frame foot" }, html_line(text));
		const html_line = (text, limit = lib_text.Fy.line) => (0, lib_text.Jj)((0, lib_text.TN)(text), limit);
		function pill(tone, text) {
			const { sign, word } = lib_text.L5[tone];
			return (0, markup.ND)("span", { class: `pill is-${tone}` }, (0, markup.ND)("span", {
				class: "sign",
				"aria-hidden": "true"
			}, sign), text === undefined ? word : html_line(text, lib_text.Fy.cell));
		}
		function inline(value, limit = lib_text.Fy.line) {
			if (typeof value === "string") return keepEnds(value, limit);
			switch (value.kind) {
				case "strong": return (0, markup.ND)("strong", {}, keepEnds(value.text, limit));
				case "code": return (0, markup.ND)("code", {}, html_line(value.text, limit));
				case "link": {
					const href = (0, links.v)(value.href);
					return href === undefined ? html_line(value.text || value.href, limit) : (0, markup.ND)("a", {
						href,
						rel: "noreferrer noopener"
					}, html_line(value.text || href, limit));
				}
				default: return value;
			}
		}
		const keepEnds = (text, limit) => `${/^\s/.test(text) ? " " : ""}${html_line(text, limit)}${/\S\s+$/.test(text) ? " " : ""}`;
		function blockMarkup(block, page, level) {
			switch (block.kind) {
				case "heading": return (0, markup.ND)(level > 3 ? "h4" : "h3", {}, html_line(block.text, lib_text.Fy.heading));
				case "paragraph": return (0, markup.ND)("p", {}, block.text.map((one) => inline(one)));
				case "list": return (0, markup.ND)("ul", {}, block.items.map((item) => (0, markup.ND)("li", {}, item.map((one) => inline(one)))));
				case "table": return tableMarkup(block.columns, block.rows, page, "Table");
				case "code": return (0, markup.ND)("pre", { tabindex: 0 }, (0, markup.ND)("code", {}, block.text));
				case "chart": return figure(block.chart, page);
				case "details": return (0, markup.ND)("details", {}, (0, markup.ND)("summary", {}, html_line(block.summary, lib_text.Fy.heading)), block.blocks.map((inner) => blockMarkup(inner, page, level + 1)));
				default: return block;
			}
		}
		function tableMarkup(columns, rows, page, name) {
			const shown = rows.slice(0, page.maxRows);
			const align = columns.map(({ align: side }) => side === "right" ? "number" : undefined);
			const table = (0, markup.ND)("table", {}, (0, markup.ND)("thead", {}, (0, markup.ND)("tr", {}, columns.map(({ title }, index) => (0, markup.ND)("th", {
				scope: "col",
				class: align[index]
			}, html_line(title, lib_text.Fy.cell))))), (0, markup.ND)("tbody", {}, shown.map((row) => (0, markup.ND)("tr", {}, columns.map((_, index) => (0, markup.ND)(index === 0 ? "th" : "td", {
				scope: index === 0 && "row",
				class: align[index]
			}, cellMarkup(row[index] ?? "")))))));
			const scroll = (0, markup.ND)("div", {
				class: "scroll",
				role: "region",
				"aria-label": html_line(name, lib_text.Fy.heading),
				tabindex: 0
			}, table);
			const more = rows.length - shown.length;
			return more > 0 ? (0, markup.Jo)(scroll, (0, markup.ND)("p", {}, `${(0, numbers.zD)(more)} more rows are in the JSON report.`)) : scroll;
		}
		function cellMarkup(cell) {
			if (typeof cell === "object" && "kind" in cell && cell.kind === "status") return pill(cell.tone, cell.text);
			return (Array.isArray(cell) ? cell : [cell]).map((one) => inline(one, 500));
		}
		function figure(chart, page) {
			const { columns, rows } = (0, draw_chart.$d)(chart);
			return (0, markup.ND)("figure", {}, (0, markup.ND)("figcaption", {}, html_line(chart.title, lib_text.Fy.heading)), renderSvg(chart, page.nextId(), "wide"), renderSvg(chart, page.nextId(), "narrow"), (0, markup.ND)("details", {}, (0, markup.ND)("summary", {}, "Numbers of this chart"), tableMarkup(columns, rows, page, chart.title)));
		}
		var markdown = __webpack_require__(9471);
		var configuration = __webpack_require__(59245);
		var errors = __webpack_require__(66990);
		var files = __webpack_require__(45182);
		var verdict = __webpack_require__(99072);
		;
		async function writeReports(content) {
			const folder = (0, external_node_path_.join)(content.folder, "reports");
			const paths = {
				json: (0, external_node_path_.join)(folder, `${content.action}.json`),
				html: (0, external_node_path_.join)(folder, "report.html"),
				markdown: (0, external_node_path_.join)(folder, `${content.action}.md`)
			};
			const { action, section, verdict, errorClass, outputs, record } = content;
			const report = {
				version: 1,
				action,
				status: verdict.status,
				"error-class": errorClass,
				headline: section.headline,
				checks: verdict.checks,
				outputs,
				...record === undefined ? {} : { record: {
					path: record.path,
					digest: record.digest
				} },
				...content.details === undefined ? {} : { details: content.details },
				section
			};
			await (0, files.vZ)(paths.json, `${JSON.stringify(report, finiteOnly, 2)}\n`);
			await (0, files.vZ)(paths.markdown, (0, markdown.G)(section));
			await (0, files.vZ)(paths.html, renderHtml(await journeySections(folder, section), page(content)));
			return paths;
		}
		function page({ run, model }) {
			const facts = [
				["Repository", run.repository],
				["Commit", run.sha.slice(0, 12)],
				["Run", run.url]
			];
			return {
				title: model === undefined ? "Modelflight report" : `Model ${model}`,
				facts: facts.filter(([, value]) => value !== "").map(([label, value]) => ({
					label,
					value: label === "Run" ? (0, lib_document.nf)(value, value) : (0, lib_document.aY)(value)
				}))
			};
		}
		function finiteOnly(_key, value) {
			if (typeof value === "number" && !Number.isFinite(value)) return String(value);
			return typeof value === "bigint" ? value.toString() : value;
		}
		async function journeySections(folder, current) {
			const sections = [];
			for (const name of configuration.Bk) {
				const path = (0, external_node_path_.join)(folder, `${name}.json`);
				if (name === current.id) sections.push(current);
				else if ((0, external_node_fs_.existsSync)(path)) sections.push(JSON.parse(await (0, promises_.readFile)(path, "utf8")).section);
			}
			return sections.includes(current) ? sections : [...sections, current];
		}
		const toldInFull = 12;
		function checkedBlocks(blocks, checks) {
			const isOpen = ({ status }) => status !== "pass" && status !== "skipped";
			const open = checks.filter(isOpen);
			const settled = checks.filter((check) => !isOpen(check));
			const skipped = settled.filter(({ status }) => status === "skipped").length;
			const passed = settled.length - skipped;
			const counts = [`${passed} ${passed === 1 ? "check" : "checks"} passed`, ...skipped === 0 ? [] : [`${skipped} ${skipped === 1 ? "was" : "were"} skipped`]];
			const urgent = open.length > toldInFull ? [checksTable(open)] : open.length > 0 ? [(0, lib_document.p_)(...(0, verdict.Np)(open).map(checkInWords))] : [];
			const rest = settled.length === 0 ? [] : [(0, lib_document.zH)(counts.join(", "), checksTable(settled))];
			return [
				...urgent,
				...blocks,
				...rest
			];
		}
		function checkInWords({ status, id, message, where, hint }) {
			const place = where === undefined ? [] : [" ", (0, lib_document.aY)((0, errors.Hp)(where))];
			const text = (0, errors.mu)(message, hint === undefined ? undefined : asSentence(hint));
			return [
				(0, lib_document.ko)(status),
				" ",
				(0, lib_document.aY)(id),
				` ${text}`,
				...place
			];
		}
		const asSentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?:]$/.test(text) ? "" : "."}`;
		function checksTable(checks) {
			const hasPlace = checks.some(({ where }) => where !== undefined);
			const hasHint = checks.some(({ hint }) => hint !== undefined);
			const rows = (0, verdict.Np)(checks).map((check) => [
				{
					kind: "status",
					tone: check.status
				},
				(0, lib_document.aY)(check.id),
				check.message,
				...hasPlace ? [check.where === undefined ? "" : (0, lib_document.aY)((0, errors.Hp)(check.where))] : [],
				...hasHint ? [check.hint ?? ""] : []
			]);
			return (0, lib_document.tp)([
				"Status",
				"Check",
				"What was found",
				...hasPlace ? ["Where"] : [],
				...hasHint ? ["What to do"] : []
			], rows);
		}
		function annotateChecks(checks, log) {
			for (const check of (0, verdict.Np)(checks)) {
				const text = `${check.id}: ${(0, errors.mu)(check.message, check.hint)}`;
				if (check.status === "fail") log.error(text, check.where);
				else if (check.status === "warn" || check.status === "inconclusive") log.warning(text, check.where);
			}
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
