export const id = 9328;
export const ids = [9328];
export const modules = { 39328: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { openPrometheus: () => openPrometheus });
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
	function openPrometheus(http, address, headers = {}) {
		const base = address.replace(/\/+$/, "");
		const ask = async (path, parameters) => {
			const url = `${base}/api/v1/${path}?${new URLSearchParams(parameters).toString()}`;
			const answer = await http.json({
				url,
				headers
			}).catch((error) => {
				throw refusal(error) ?? error;
			});
			return seriesOf(answer);
		};
		return {
			at: (query, time) => ask("query", {
				query,
				time: String(time)
			}),
			between: (query, { start, end, step }) => ask("query_range", {
				query,
				start: String(start),
				end: String(end),
				step: String(Math.max(step, Math.ceil((end - start) / 1e4)))
			})
		};
	}
	function refusal(error) {
		const { status, body } = typeof error === "object" && error !== null ? error : {};
		if (status !== 400 && status !== 422 || typeof body !== "string") return undefined;
		const { error: said } = objectOf(parsed(body));
		if (typeof said !== "string") return undefined;
		return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`Prometheus refuses the query: ${said.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").slice(0, 300)}`, { hint: "Try the query in its web page; see the README for the placeholders." });
	}
	function parsed(text) {
		try {
			return JSON.parse(text);
		} catch {
			return undefined;
		}
	}
	const objectOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
	function seriesOf(answer) {
		const { status, data } = objectOf(answer);
		const { resultType, result } = objectOf(data);
		if (status !== "success" || !Array.isArray(result)) throw malformed("it is no result of a query");
		switch (resultType) {
			case "vector": return result.map((item) => ({
				labels: labelsOf(item),
				samples: [sampleOf(objectOf(item)["value"])]
			}));
			case "matrix": return result.map((item) => ({
				labels: labelsOf(item),
				samples: listOf(objectOf(item)["values"]).map(sampleOf)
			}));
			case "scalar": return [{
				labels: {},
				samples: [sampleOf(result)]
			}];
			default: throw malformed("its result is neither a vector, a matrix nor a number");
		}
	}
	const malformed = (why) => (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.BW)(`Prometheus answered something unusable: ${why}`, { hint: "See whether prometheus-url is the address of a Prometheus server." });
	function listOf(value) {
		if (!Array.isArray(value)) throw malformed("a series has no values");
		return value;
	}
	function labelsOf(item) {
		return Object.fromEntries(Object.entries(objectOf(objectOf(item)["metric"])).map(([name, label]) => [name, String(label)]));
	}
	function sampleOf(pair) {
		if (!Array.isArray(pair) || pair.length !== 2) throw malformed("a sample is no pair of time and value");
		const [time, text] = pair;
		if (typeof time !== "number" || !Number.isFinite(time) || typeof text !== "string") throw malformed("a sample is no pair of time and value");
		return [time, numberOf(text)];
	}
	function numberOf(text) {
		const special = {
			"+Inf": Number.POSITIVE_INFINITY,
			Inf: Number.POSITIVE_INFINITY,
			"-Inf": Number.NEGATIVE_INFINITY,
			NaN: Number.NaN
		}[text];
		if (special !== undefined) return special;
		const value = text.trim() === "" ? Number.NaN : Number(text);
		if (Number.isNaN(value)) throw malformed("a sample’s value is no number");
		return value;
	}
}) };
