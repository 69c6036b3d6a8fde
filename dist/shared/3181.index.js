export const id = 3181;
export const ids = [3181];
export const modules = {
	82477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => s3Settings });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		function s3Settings(variable, endpointName = "AWS_ENDPOINT_URL_S3") {
			const endpoint = variable(endpointName) ?? variable("AWS_ENDPOINT_URL_S3") ?? variable("AWS_ENDPOINT_URL");
			const region = variable("AWS_REGION") ?? variable("AWS_DEFAULT_REGION") ?? "us-east-1";
			if (endpoint !== undefined && !/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : "")) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)("AWS_ENDPOINT_URL is no http or https address", { hint: "Set it to the address of the service, e.g. https://minio.example.org." });
			if (!/^[a-z0-9-]{1,40}$/.test(region)) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)("AWS_REGION is no name of a region", { hint: "Names are like eu-west-1." });
			return {
				region,
				endpoint: endpoint === undefined ? undefined : new URL(endpoint),
				credentials: credentialsOf(variable)
			};
		}
		function credentialsOf(variable) {
			const accessKeyId = variable("AWS_ACCESS_KEY_ID");
			const secretAccessKey = variable("AWS_SECRET_ACCESS_KEY");
			const sessionToken = variable("AWS_SESSION_TOKEN");
			if (accessKeyId === undefined && secretAccessKey === undefined) return undefined;
			if (accessKeyId === undefined || secretAccessKey === undefined) {
				const missing = accessKeyId === undefined ? "AWS_ACCESS_KEY_ID" : "AWS_SECRET_ACCESS_KEY";
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Xu)(`${missing} is not set, and its other half is`, { hint: "Use aws-actions/configure-aws-credentials, or set both from secrets." });
			}
			return {
				accessKeyId,
				secretAccessKey,
				...sessionToken === undefined ? {} : { sessionToken }
			};
		}
	}),
	93181: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { fetchData: () => fetchData });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
		var _modelflight_core_s3_settings__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82477);
		var _modelflight_http_client__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(109);
		var _modelflight_http_download__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99e3);
		var _modelflight_http_s3_address__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77191);
		var _archive_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82405);
		var _dataset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71886);
		var _inspect_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97717);
		var _limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79728);
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		async function fetchData(addresses, context) {
			const files = [];
			for (const address of addresses) {
				for (const { name, fetch } of await sourcesOf(address, context)) {
					const target = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temporary, `fetched-${files.length}`);
					await stored(target, name, fetch);
					files.push(...await filesOf(target, name, context));
				}
			}
			return files;
		}
		async function filesOf(path, name, context) {
			const { size: bytes } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
			const kind = (0, _archive_kind_js__WEBPACK_IMPORTED_MODULE_2__.F)(name);
			return kind === undefined ? [(0, _dataset_js__WEBPACK_IMPORTED_MODULE_3__.F8)(await (0, _inspect_file_js__WEBPACK_IMPORTED_MODULE_4__.X)(path, name, bytes))] : (0, _dataset_js__WEBPACK_IMPORTED_MODULE_3__.T7)({
				path,
				name,
				bytes,
				kind
			}, context);
		}
		async function sourcesOf(address, context) {
			const scheme = /^([a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase() ?? "";
			if (scheme === "https" || scheme === "http") return [webSource(address, context)];
			if (scheme === "s3") return s3Sources(address, context);
			throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)(`data can not be read from ${scheme}: addresses`, { hint: "Use an https or s3 address (other object stores sign https addresses for a time), or fetch the file in a step before." });
		}
		function webSource(address, { signal }) {
			const url = parse(address);
			const name = `${url.protocol}//${url.host}${decodeURIComponent(url.pathname)}`;
			return {
				name,
				async fetch(store) {
					const { status } = await (0, _modelflight_http_download__WEBPACK_IMPORTED_MODULE_6__.R)((0, _modelflight_http_client__WEBPACK_IMPORTED_MODULE_7__.V)({
						trusted: [url.host],
						signal
					}), { url }, store);
					if (status >= 200 && status <= 299) return;
					throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.BW)(`${name} answered ${status}`, { hint: "Check the address, and whether it needs a signature that has run out." });
				}
			};
		}
		async function s3Sources(address, { signal, now, credential }) {
			const { openS3, parseS3 } = await __webpack_require__.e(1835).then(__webpack_require__.bind(__webpack_require__, 81835));
			const object = parseS3(address);
			const settings = (0, _modelflight_core_s3_settings__WEBPACK_IMPORTED_MODULE_8__.o)(credential);
			const { secretAccessKey, sessionToken } = settings.credentials ?? {};
			const secrets = [secretAccessKey, sessionToken].filter((secret) => secret !== undefined);
			const s3 = openS3((0, _modelflight_http_client__WEBPACK_IMPORTED_MODULE_7__.V)({
				trusted: [(0, _modelflight_http_s3_address__WEBPACK_IMPORTED_MODULE_9__.w)(object.bucket, settings)],
				signal,
				secrets
			}), settings, now);
			return (await s3.find(object)).map((each) => {
				const name = `s3://${each.bucket}/${each.key}`;
				return {
					name,
					fetch: (store) => s3.read(each, store)
				};
			});
		}
		function parse(address) {
			if (!URL.canParse(address)) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.Xu)("an address of data is not a URL");
			const url = new URL(address);
			if (url.username !== "" || url.password !== "") throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)(`the address of data at ${url.host} holds a name or a password, which logs would show`, { hint: "Use a signed address from a secret." });
			return url;
		}
		async function stored(target, name, fetch) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const file = __addDisposableResource(env_1, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(target, "w"), true);
				let end = 0;
				await fetch({
					async restart() {
						await file.truncate(0);
						end = 0;
					},
					async append(bytes) {
						if (end + bytes.byteLength > _limits_js__WEBPACK_IMPORTED_MODULE_10__.F.remoteBytes) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.FU)(`${name} has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_10__.F.remoteBytes} bytes`);
						for (let at = 0; at < bytes.byteLength;) {
							const { bytesWritten } = await file.write(bytes, at, bytes.byteLength - at, end);
							at += bytesWritten;
							end += bytesWritten;
						}
					}
				});
				const { size } = await file.stat();
				if (size !== end) throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.BW)(`${name}: ${end} bytes came, and ${size} are stored`);
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
	}),
	99e3: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => download });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35787);
		var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67101);
		const nothing = {
			bytes: 0,
			total: undefined,
			version: undefined
		};
		async function download(http, { url, headers = (part) => part }, store) {
			let part = nothing;
			return http.send({
				url,
				headersOfTry: () => ({
					"accept-encoding": "identity",
					...headers(rangeOf(part))
				}),
				isWorthATry(status) {
					const isPastTheEnd = status === 416 && part.bytes > 0;
					if (isPastTheEnd) part = nothing;
					return isPastTheEnd;
				},
				async receive(content, answered, from) {
					const before = part;
					part = nothing;
					const start = from.status === 206 ? continued(before, answered, from) : begun(answered, from);
					if (start.bytes === 0) await store.restart();
					part = start;
					try {
						for await (const bytes of content) {
							await store.append(bytes);
							part = {
								...part,
								bytes: part.bytes + bytes.byteLength
							};
						}
					} catch (error) {
						throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.j && error.kind === "network" ? brokenOff(error, part) : error;
					}
					if (part.total !== undefined && part.bytes !== part.total) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.j("network", `${nameOf(from)} ended ${countOf(part)}`);
				}
			});
		}
		function rangeOf({ bytes, version }) {
			return bytes === 0 || version === undefined ? {} : {
				range: `bytes=${bytes}-`,
				"if-range": version.value
			};
		}
		function begun(headers, from) {
			if (isEncoded(headers)) return nothing;
			return {
				bytes: 0,
				total: lengthOf(headers["content-length"]),
				version: versionOf(headers, from)
			};
		}
		function continued(before, headers, from) {
			const [, start, , total] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.exec(headers["content-range"] ?? "") ?? [];
			const { version } = before;
			const isSame = version !== undefined && !isEncoded(headers) && headers[version.name] === version.value && placeOf(from.url) === version.place;
			const length = lengthOf(total) ?? before.total;
			const hasLength = length !== undefined && length === (before.total ?? length);
			if (before.bytes > 0 && Number(start) === before.bytes && isSame && hasLength) return {
				...before,
				total: length
			};
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.j("network", `${nameOf(from)} answered with a part of another version, or another part than was asked for`);
		}
		function versionOf(headers, { url }) {
			const { etag, "last-modified": modified, date } = headers;
			const place = placeOf(url);
			if (etag !== undefined) return /^"[\x21\x23-\x7e]*"$/.test(etag) ? {
				name: "etag",
				value: etag,
				place
			} : undefined;
			const isSettled = Date.parse(date ?? "") - Date.parse(modified ?? "") >= 1e3;
			return modified !== undefined && isSettled ? {
				name: "last-modified",
				value: modified,
				place
			} : undefined;
		}
		const placeOf = ({ origin, pathname }) => `${origin}${pathname}`;
		const isEncoded = (headers) => !["", "identity"].includes(headers["content-encoding"]?.trim().toLowerCase() ?? "");
		const lengthOf = (text) => /^\d{1,15}$/.test(text ?? "") ? Number(text) : undefined;
		const nameOf = ({ url }) => `GET ${(0, _redact_js__WEBPACK_IMPORTED_MODULE_1__.B)(url)}`;
		const countOf = ({ bytes, total }) => `after ${bytes}${total === undefined ? "" : ` of ${total}`} bytes`;
		const brokenOff = (error, part) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.j("network", `${error.message} ${countOf(part)}`, { cause: error });
	}),
	77191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => s3Url,
			w: () => hostOf
		});
		var _sigv4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79557);
		const hostOf = (bucket, { region, endpoint }) => endpoint?.host ?? (bucket.includes(".") ? `s3.${region}.amazonaws.com` : `${bucket}.s3.${region}.amazonaws.com`);
		function s3Url({ bucket, key }, place, query = {}) {
			const { endpoint } = place;
			const host = hostOf(bucket, place);
			const isInPath = !host.startsWith(`${bucket}.`) || endpoint !== undefined;
			const path = [...isInPath ? [bucket] : [], ...key === "" ? [] : key.split("/")].map(_sigv4_js__WEBPACK_IMPORTED_MODULE_0__.HQ).join("/");
			const base = endpoint === undefined ? "" : endpoint.pathname.replace(/\/$/, "");
			const url = new URL(`${endpoint?.protocol ?? "https:"}//${host}${base}/${path}`);
			url.search = Object.entries(query).map(([name, value]) => `${(0, _sigv4_js__WEBPACK_IMPORTED_MODULE_0__.HQ)(name)}=${(0, _sigv4_js__WEBPACK_IMPORTED_MODULE_0__.HQ)(value)}`).join("&");
			return url;
		}
	}),
	79557: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HF: () => signedHeaders,
			HQ: () => uriEncode,
			wv: () => unsignedPayload
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		const unsignedPayload = "UNSIGNED-PAYLOAD";
		const sha256 = (text) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
		const hmac = (key, text) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(text).digest();
		const uriEncode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
		function signedHeaders({ method, url, headers = {}, region, service, payload = sha256("") }, { accessKeyId, secretAccessKey, sessionToken }, time) {
			const stamp = time.toISOString().replace(/[-:]|\.\d{3}/g, "");
			const day = stamp.slice(0, 8);
			const added = {
				"x-amz-content-sha256": payload,
				"x-amz-date": stamp,
				...sessionToken === undefined ? {} : { "x-amz-security-token": sessionToken }
			};
			const all = Object.entries({
				...headers,
				...added,
				host: url.host
			}).map(([name, value]) => [name.toLowerCase(), value.trim()]).sort(([a], [b]) => a < b ? -1 : 1);
			const names = all.map(([name]) => name).join(";");
			const query = [...url.searchParams].map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`).sort();
			const request = [
				method,
				url.pathname,
				query.join("&"),
				...all.map(([name, value]) => `${name}:${value}`),
				"",
				names,
				payload
			].join("\n");
			const scope = `${day}/${region}/${service}/aws4_request`;
			const key = [
				region,
				service,
				"aws4_request"
			].reduce(hmac, hmac(`AWS4${secretAccessKey}`, day));
			const signature = hmac(key, [
				"AWS4-HMAC-SHA256",
				stamp,
				scope,
				sha256(request)
			].join("\n")).toString("hex");
			const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
			return {
				...headers,
				...added,
				authorization
			};
		}
	})
};
