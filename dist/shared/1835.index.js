export const id = 1835;
export const ids = [1835];
export const modules = { 81835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		openS3: () => openS3,
		parseS3: () => parseS3
	});
	var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
	var _modelflight_http_download__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99e3);
	var _modelflight_http_redact__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67101);
	var _modelflight_http_s3_address__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77191);
	var _modelflight_http_sigv4__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79557);
	var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22058);
	var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79728);
	function parseS3(address) {
		const [, bucket = "", key = ""] = /^s3:\/\/([^/]*)\/?(.*)$/is.exec(address) ?? [];
		if (bucket.includes("@") || bucket.includes(":")) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.he)("an s3 address holds a name or a password, which logs would show", { hint: "Set AWS_ACCESS_KEY_ID and its kin from secrets." });
		if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${JSON.stringify(bucket.slice(0, 80))} is no name of a bucket`);
		if (key === "" || /\p{Cc}/u.test(key)) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`s3://${bucket} names no object`, { hint: "Name one, e.g. s3://bucket/data/*.parquet." });
		if (key.split("/").some((part) => part === "." || part === "..")) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.he)(`s3://${bucket} is named with . or .. in the key, which addresses can not say`);
		return {
			bucket,
			key
		};
	}
	function openS3(http, settings, now) {
		const { region, credentials } = settings;
		const signed = (url, headers) => credentials === undefined ? headers : (0, _modelflight_http_sigv4__WEBPACK_IMPORTED_MODULE_1__.HF)({
			method: "GET",
			url,
			headers,
			region,
			service: "s3"
		}, credentials, now());
		const list = async (bucket, query) => {
			const object = {
				bucket,
				key: ""
			};
			const url = (0, _modelflight_http_s3_address__WEBPACK_IMPORTED_MODULE_2__.A)(object, settings, query);
			return textOf(object, await http.send({
				url,
				headersOfTry: () => signed(url, {})
			}), settings);
		};
		return {
			async read(object, store) {
				const url = (0, _modelflight_http_s3_address__WEBPACK_IMPORTED_MODULE_2__.A)(object, settings);
				textOf(object, await (0, _modelflight_http_download__WEBPACK_IMPORTED_MODULE_3__.R)(http, {
					url,
					headers: (part) => signed(url, part)
				}, store), settings);
			},
			find: (object) => /[*?]/.test(object.key) ? findMatching(object, (query) => list(object.bucket, query)) : Promise.resolve([object])
		};
	}
	async function findMatching({ bucket, key }, list) {
		const matches = (0, _glob_js__WEBPACK_IMPORTED_MODULE_4__.f)(key.split("/"));
		const prefix = key.slice(0, key.search(/[*?]/)).replace(/[^/]*$/, "");
		const found = [];
		for (let next = ""; next !== undefined;) {
			const page = await list({
				"list-type": "2",
				"encoding-type": "url",
				prefix,
				...next === "" ? {} : { "continuation-token": next }
			});
			const keys = [...page.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, encoded = ""]) => decodeURIComponent(encoded.replaceAll("+", " ")));
			found.push(...keys.filter((name) => matches(name.split("/"))).map((name) => ({
				bucket,
				key: name
			})));
			if (found.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__.F.files) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.FU)(`s3://${bucket}/${key} matches more than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__.F.files} objects`);
			next = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(page)?.[1]?.replaceAll("&amp;", "&");
		}
		if (found.length === 0) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`no object matches s3://${bucket}/${key}`, { hint: "Check the pattern, and that an earlier step wrote them." });
		return found.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
	}
	function textOf(object, { status, headers, body }, settings) {
		const text = body.toString("utf8");
		if (status < 200 || status > 299) throw refusal(object, status, headers, text, settings);
		return text;
	}
	function refusal({ bucket, key }, status, headers, body, settings) {
		const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(body)?.[1];
		const name = (0, _modelflight_http_redact__WEBPACK_IMPORTED_MODULE_6__.R)(`s3://${bucket}/${key}`);
		const elsewhere = headers["x-amz-bucket-region"];
		const said = `${name} answered ${status}${code === undefined ? "" : ` (${code})`}`;
		if (elsewhere !== undefined && elsewhere !== settings.region && /^[a-z0-9-]{1,40}$/.test(elsewhere)) return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.BW)(said, { hint: `The bucket is in ${elsewhere}: set AWS_REGION to it.` });
		if (status === 404) return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${name} does not exist${code === undefined ? "" : ` (${code})`}`, { hint: "Check bucket and key." });
		const hint = settings.credentials === undefined ? "No credentials are in the environment: use aws-actions/configure-aws-credentials before." : "Check that the role may read the object and list the bucket.";
		return (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.BW)(said, { hint });
	}
}) };
