export const id = 7388;
export const ids = [7388];
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
	68483: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => release });
		var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
		const networkBuffer = 1 << 16;
		function release({ buffer, byteOffset, byteLength }) {
			if (byteOffset + byteLength !== buffer.byteLength || buffer.byteLength !== networkBuffer) return;
			if (buffer instanceof ArrayBuffer && !(0, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMarkedAsUntransferable)(buffer)) buffer.transfer(0);
		}
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
	}),
	39799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xy: () => objectOf,
			b6: () => textOf,
			c3: () => listOf,
			qF: () => parseJson
		});
		const objectOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
		const listOf = (value) => Array.isArray(value) ? value : [];
		function textOf(value) {
			if (typeof value === "string") return value;
			return typeof value === "number" ? String(value) : undefined;
		}
		function parseJson(bytes) {
			try {
				return JSON.parse(typeof bytes === "string" ? bytes : new TextDecoder("utf-8", { fatal: true }).decode(bytes));
			} catch {
				return undefined;
			}
		}
	}),
	97388: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => createMlflowClient });
		var promises_ = __webpack_require__(58500);
		var errors = __webpack_require__(66990);
		var s3_settings = __webpack_require__(82477);
		var client = __webpack_require__(109);
		var lib_json = __webpack_require__(39799);
		var save_verified = __webpack_require__(27333);
		var files = __webpack_require__(45182);
		var s3_address = __webpack_require__(77191);
		var sigv4 = __webpack_require__(79557);
		var lib_errors = __webpack_require__(35787);
		;
		const multipartFrom = 1e8;
		const partBytes = 32 * 1024 * 1024;
		const maxParts = 1e4;
		const partSize = (bytes) => Math.max(partBytes, Math.ceil(bytes / maxParts));
		const partsOf = (http, server, headers) => ({
			http,
			server,
			post: async (path, body) => (0, lib_json.Xy)(await http.json({
				method: "POST",
				url: `${server}/api/2.0/mlflow-artifacts${path}`,
				headers: {
					...headers,
					"content-type": "application/json"
				},
				body: JSON.stringify(body)
			}))
		});
		async function uploadInParts({ http, server, post }, path, file) {
			const [folder, name] = [path.slice(0, path.lastIndexOf("/")), path.slice(path.lastIndexOf("/") + 1)];
			const place = folder.split("/").map(encodeURIComponent).join("/");
			const size = partSize(file.bytes);
			const count = Math.ceil(file.bytes / size);
			const upload = await begin(() => post(`/mpu/create/${place}`, {
				path: name,
				num_parts: count
			}));
			if (upload === undefined) return false;
			try {
				const parts = [];
				for (const credential of upload.credentials) parts.push(await sendPart(http, credential, {
					file,
					size,
					server
				}));
				if (parts.length !== count) throw (0, errors.BW)(`the MLflow server ${server} offered ${parts.length} parts, and ${count} are needed`);
				await post(`/mpu/complete/${place}`, {
					path: name,
					upload_id: upload.id,
					parts
				});
				return true;
			} catch (error) {
				await post(`/mpu/abort/${place}`, {
					path: name,
					upload_id: upload.id
				}).catch(() => undefined);
				if (error instanceof lib_errors.j && error.kind === "refused") return false;
				throw error;
			}
		}
		const cannot = [
			400,
			404,
			405,
			500,
			501
		];
		async function begin(create) {
			const answer = await create().catch((error) => {
				if (error instanceof lib_errors.j && error.status !== undefined && cannot.includes(error.status)) return undefined;
				throw error;
			});
			const id = (0, lib_json.b6)(answer?.["upload_id"]);
			const credentials = (0, lib_json.c3)(answer?.["credentials"]).map(lib_json.Xy).flatMap(credentialOf);
			return id === undefined || credentials.length === 0 ? undefined : {
				id,
				credentials
			};
		}
		function credentialOf({ url, part_number: number, headers }) {
			if (typeof url !== "string" || !URL.canParse(url)) return [];
			const texts = Object.entries((0, lib_json.Xy)(headers)).flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : []);
			return [{
				url,
				number: Number(number),
				headers: Object.fromEntries(texts)
			}];
		}
		async function sendPart(http, { url, number, headers }, { file, size, server }) {
			const start = (number - 1) * size;
			const bytes = Math.min(size, file.bytes - start);
			if (!(bytes > 0)) throw (0, errors.BW)(`the MLflow server ${server} offered a part that the file does not have`);
			const body = {
				bytes,
				open: () => (0, files.Xe)(file.path, start, bytes)
			};
			const answer = await http.send({
				method: "PUT",
				url,
				headers,
				body,
				timeout: 3e5
			});
			const etag = answer.headers["etag"];
			if (answer.status < 200 || answer.status > 299) {
				const expired = answer.status === 403 ? " Its signature may have expired; run again." : "";
				throw (0, errors.BW)(`the store of the MLflow server ${server} answered ${answer.status} to part ${number}.${expired}`);
			}
			if (etag === undefined) throw (0, errors.BW)(`the store of the MLflow server ${server} took part ${number} without an ETag`);
			return {
				part_number: number,
				etag,
				url
			};
		}
		;
		function directS3Store(http, settings, now) {
			const open = (address) => {
				const [, name = "", key = ""] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(address) ?? [];
				if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) || key.split("/").some((part) => part === "." || part === "..")) throw (0, errors.BW)(`${JSON.stringify(address.slice(0, 200))} is no address of an artifact in S3`);
				return {
					key,
					bucket: (ask) => send(http, {
						settings,
						now,
						name
					}, ask)
				};
			};
			return {
				async upload(address, content) {
					const { bucket, key } = open(address);
					if (!(content instanceof Uint8Array) && content.bytes >= multipartFrom) return await uploadParts(bucket, key, content);
					const body = content instanceof Uint8Array ? content : {
						bytes: content.bytes,
						open: () => (0, files.Xe)(content.path)
					};
					await bucket({
						method: "PUT",
						key,
						body
					});
				},
				async stream(address, onContent) {
					const { bucket, key } = open(address);
					await bucket({
						method: "GET",
						key,
						receive: onContent
					});
				},
				async list(address) {
					const { bucket, key } = open(address);
					return (await keysBelow(bucket, `${key}/`)).map((name) => name.slice(key.length + 1)).sort();
				},
				async remove(address) {
					const { bucket, key } = open(address);
					for (const name of await keysBelow(bucket, `${key}/`)) await bucket({
						method: "DELETE",
						key: name
					});
					return true;
				}
			};
		}
		async function send(http, { settings, now, name }, { method, key, query, body, receive }) {
			const { region, credentials } = settings;
			const url = (0, s3_address.A)({
				bucket: name,
				key
			}, settings, query);
			const headers = { "accept-encoding": "identity" };
			const payload = body === undefined ? {} : { payload: sigv4.wv };
			const signed = credentials === undefined ? {} : (0, sigv4.HF)({
				method,
				url,
				region,
				service: "s3",
				...payload
			}, credentials, now());
			const content = {
				...body === undefined ? {} : { body },
				...receive === undefined ? {} : { receive }
			};
			const answer = await http.send({
				method,
				url,
				headers: {
					...headers,
					...signed
				},
				...content,
				timeout: 3e5
			});
			if (answer.status >= 200 && answer.status <= 299 && !isError(answer)) return answer;
			throw refusal(`s3://${name}/${key}`, answer, settings);
		}
		const isError = ({ body }) => /^\s*(<\?xml[^>]*>)?\s*<Error>/.test(body.subarray(0, 400).toString("utf8"));
		function refusal(what, { status, body, headers }, { region }) {
			const code = /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(body.toString("utf8"))?.[1];
			const elsewhere = headers["x-amz-bucket-region"];
			const message = `${what}, where the MLflow server keeps artifacts, answered ${status}${code === undefined ? "" : ` (${code})`}`;
			if (elsewhere !== undefined && elsewhere !== region && /^[a-z0-9-]{1,40}$/.test(elsewhere)) return (0, errors.BW)(message, { hint: `The bucket is in ${elsewhere}: set AWS_REGION to it.` });
			const expired = code === "ExpiredToken" || code === "RequestExpired";
			return (0, errors.BW)(message, { hint: expired ? "The credentials were lent for a time that is over: ask for a longer one (role-duration-seconds), and run again." : "The role of AWS_ACCESS_KEY_ID needs the right to read, write and list there." });
		}
		async function uploadParts(bucket, key, file) {
			const begun = await bucket({
				method: "POST",
				key,
				query: { uploads: "" }
			});
			const uploadId = /<UploadId>([^<]+)<\/UploadId>/.exec(begun.body.toString("utf8"))?.[1];
			if (uploadId === undefined) throw (0, errors.BW)(`S3 began an upload of ${key} without naming it`);
			try {
				const size = partSize(file.bytes);
				const tags = [];
				for (let start = 0; start < file.bytes; start += size) {
					const bytes = Math.min(size, file.bytes - start);
					const body = {
						bytes,
						open: () => (0, files.Xe)(file.path, start, bytes)
					};
					const { headers } = await bucket({
						method: "PUT",
						key,
						query: {
							partNumber: String(tags.length + 1),
							uploadId
						},
						body
					});
					const tag = headers["etag"];
					if (tag === undefined) throw (0, errors.BW)(`S3 took a part of ${key} without an ETag`);
					tags.push(tag);
				}
				await bucket({
					method: "POST",
					key,
					query: { uploadId },
					body: completion(tags)
				});
			} catch (error) {
				await bucket({
					method: "DELETE",
					key,
					query: { uploadId }
				}).catch(() => undefined);
				throw error;
			}
		}
		const completion = (tags) => `<CompleteMultipartUpload>${tags.map((tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag.replace(/[<>&]/g, "")}</ETag></Part>`).join("")}</CompleteMultipartUpload>`;
		async function keysBelow(bucket, prefix) {
			const found = [];
			for (let next = ""; next !== undefined;) {
				const query = {
					"list-type": "2",
					"encoding-type": "url",
					prefix,
					...next === "" ? {} : { "continuation-token": next }
				};
				const page = (await bucket({
					method: "GET",
					key: "",
					query
				})).body.toString("utf8");
				found.push(...[...page.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, encoded = ""]) => decodeURIComponent(encoded.replaceAll("+", " "))));
				next = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(page)?.[1]?.replaceAll("&amp;", "&");
			}
			return found.filter((key) => !key.endsWith("/"));
		}
		var mlflow_errors = __webpack_require__(8240);
		;
		function requireOk({ status, body, url }, method) {
			if (status >= 200 && status <= 299) return;
			throw new lib_errors.j("status", `${method} ${url.protocol}//${url.host}${url.pathname} answered ${status}`, {
				status,
				body: body.subarray(0, 65536).toString("utf8")
			});
		}
		async function walk(entries) {
			const found = [];
			const waiting = [""];
			for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
				for (const { name, isFolder } of await entries(folder)) {
					const path = folder === "" ? name : `${folder}/${name}`;
					if (isFolder) waiting.push(path);
					else found.push(path);
				}
			}
			return found.sort();
		}
		;
		function signedOf(url, headers) {
			if (typeof url !== "string" || !URL.canParse(url)) return undefined;
			const texts = Object.entries((0, lib_json.Xy)(headers)).flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : []);
			return {
				url,
				headers: Object.fromEntries(texts)
			};
		}
		async function streamSigned(http, { url, headers }, onContent) {
			const request = {
				url,
				headers: {
					...headers,
					"accept-encoding": "identity"
				},
				receive: onContent
			};
			const answer = await http.send(request).catch((error) => {
				if (error instanceof lib_errors.j && error.kind === "refused") return undefined;
				throw error;
			});
			return answer !== undefined && answer.status >= 200 && answer.status <= 299;
		}
		function proxiedStore(artifacts) {
			const { http, server, headers, json } = artifacts;
			const proxy = `${server}/api/2.0/mlflow-artifacts/artifacts`;
			const urlOf = (address) => `${proxy}/${encodePath(artifactPath(address))}`;
			return {
				async stream(address, onContent, bytes = 0) {
					const signed = bytes < multipartFrom ? undefined : await presigned(artifacts, artifactPath(address));
					if (signed !== undefined && await streamSigned(http, signed, onContent)) return;
					requireOk(await http.send({
						url: urlOf(address),
						headers: {
							...headers,
							"accept-encoding": "identity"
						},
						receive: onContent
					}), "GET");
				},
				async upload(address, content) {
					const large = !(content instanceof Uint8Array) && content.bytes >= multipartFrom;
					if (large && await uploadInParts(partsOf(http, server, headers), artifactPath(address), content)) return;
					const body = content instanceof Uint8Array ? content : {
						bytes: content.bytes,
						open: () => (0, files.Xe)(content.path)
					};
					requireOk(await http.send({
						method: "PUT",
						url: urlOf(address),
						headers,
						body,
						timeout: 3e5
					}), "PUT");
				},
				list(address) {
					const root = artifactPath(address);
					return walk(async (folder) => {
						const path = folder === "" ? root : `${root}/${folder}`;
						const answer = await json("GET", `${proxy}?${new URLSearchParams({ path }).toString()}`);
						return (0, lib_json.c3)(answer["files"]).map(lib_json.Xy).map((entry) => ({
							name: (0, lib_json.b6)(entry["path"]) ?? "",
							isFolder: entry["is_dir"] === true
						}));
					});
				},
				async remove(address) {
					const answer = await http.send({
						method: "DELETE",
						url: urlOf(address),
						headers
					});
					if (answer.status !== 404) requireOk(answer, "DELETE");
					return true;
				}
			};
		}
		async function presigned({ json, server }, path) {
			const answer = await json("GET", `${server}/api/2.0/mlflow-artifacts/presigned/${encodePath(path)}`).catch((error) => {
				const status = statusOf(error);
				if (status !== undefined && [
					400,
					404,
					405,
					500,
					501
				].includes(status)) return undefined;
				throw error;
			});
			return answer === undefined ? undefined : signedOf(answer["url"], answer["headers"]);
		}
		const statusOf = (error) => {
			const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
			return typeof status === "number" ? status : undefined;
		};
		const encodePath = (path) => path.split("/").map(encodeURIComponent).join("/");
		const artifactPath = (address) => /^mlflow-artifacts:(?:\/\/[^/]*)?\/(.*)$/.exec(address)?.[1] ?? "";
		;
		const maxBytes = 5 * 1024 ** 3;
		const lifetime = "3600";
		function storeSignedByServer(artifacts) {
			const { http, server, headers, json } = artifacts;
			const api = `${server}/api/2.0/mlflow`;
			return {
				async upload(address, content) {
					const owned = ownerOf(address, server);
					const bytes = content instanceof Uint8Array ? content.byteLength : content.bytes;
					if (bytes > maxBytes) throw tooLarge(address);
					const owner = "run" in owned ? { run_id: owned.run } : { model_id: owned.model };
					const answer = await json("POST", `${api}/artifacts/presigned-upload-url`, {
						...owner,
						path: owned.path,
						expiration: lifetime
					}).catch((error) => {
						throw statusOf(error) === 404 || statusOf(error) === 501 ? noKey(server, error) : error;
					});
					const signed = checked(signedOf(answer["presigned_url"], answer["headers"]), address, server);
					const body = content instanceof Uint8Array ? content : {
						bytes,
						open: () => (0, files.Xe)(content.path)
					};
					const sent = await http.send({
						method: "PUT",
						url: signed.url,
						headers: signed.headers,
						body,
						timeout: 3e5
					});
					if (sent.status < 200 || sent.status > 299) throw (0, errors.BW)(`the store of the MLflow server ${server} answered ${sent.status} to an upload that the server had signed`);
				},
				async stream(address, onContent) {
					const owned = ownerOf(address, server);
					const signed = "run" in owned ? await signedDownload(artifacts, api, owned) : undefined;
					if (signed !== undefined && await streamSigned(http, checked(signed, address, server), onContent)) return;
					const url = "run" in owned ? `${server}/get-artifact?${new URLSearchParams({
						run_id: owned.run,
						path: owned.path
					}).toString()}` : `${server}/ajax-api/2.0/mlflow/logged-models/${owned.model}/artifacts/files?${new URLSearchParams({ artifact_file_path: owned.path }).toString()}`;
					requireOk(await http.send({
						url,
						headers: {
							...headers,
							"accept-encoding": "identity"
						},
						receive: onContent
					}), "GET");
				},
				list(address) {
					const owned = ownerOf(address, server);
					const root = owned.path === "" ? "" : `${owned.path}/`;
					return walk(async (folder) => {
						const path = `${root}${folder}`.replace(/\/$/, "");
						const entries = await listFolder(artifacts, api, {
							...owned,
							path
						});
						return entries.map((entry) => ({
							...entry,
							name: entry.name.slice(path === "" ? 0 : path.length + 1)
						}));
					});
				},
				remove: () => Promise.resolve(false)
			};
		}
		function ownerOf(address, server) {
			const [, model, run, path = ""] = /^s3:\/\/.+?\/(?:models\/(m-[0-9a-f]{8,64})|([0-9a-f]{32}))\/artifacts(?:\/(.*))?$/.exec(address) ?? [];
			if (model !== undefined) return {
				model,
				path
			};
			if (run !== undefined) return {
				run,
				path
			};
			throw noKey(server);
		}
		async function signedDownload({ json }, api, { run, path }) {
			const body = {
				run_id: run,
				path,
				expiration: lifetime
			};
			const answer = await json("POST", `${api}/artifacts/presigned-download-url`, body).catch((error) => {
				if (statusOf(error) === 404 || statusOf(error) === 501) return undefined;
				throw error;
			});
			return answer === undefined ? undefined : signedOf(answer["presigned_url"], answer["headers"]);
		}
		function checked(signed, address, server) {
			const key = address.replace(/^s3:\/\/[^/]+\//, "");
			if (signed !== undefined && decodeURIComponent(new URL(signed.url).pathname).endsWith(`/${key}`)) return signed;
			throw (0, errors.BW)(`the MLflow server ${server} signed another address than that of ${address}`);
		}
		async function listFolder({ json }, api, owned) {
			const entries = [];
			let page = "";
			do {
				const token = page === "" ? {} : { page_token: page };
				const query = "run" in owned ? {
					run_id: owned.run,
					path: owned.path,
					...token
				} : {
					artifact_directory_path: owned.path,
					...token
				};
				const set = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== "")).toString();
				const path = "run" in owned ? "/artifacts/list" : `/logged-models/${owned.model}/artifacts/directories`;
				const answer = await json("GET", `${api}${path}?${set}`);
				for (const entry of (0, lib_json.c3)(answer["files"]).map(lib_json.Xy)) entries.push({
					name: (0, lib_json.b6)(entry["path"]) ?? "",
					isFolder: entry["is_dir"] === true
				});
				page = (0, lib_json.b6)(answer["next_page_token"]) ?? "";
			} while (page !== "");
			return entries;
		}
		const keyHint = "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the env of the step, or start the server with --artifacts-destination, so that it serves artifacts, and use a new experiment: an old one keeps its place.";
		const noKey = (server, cause) => (0, errors.BW)(`the MLflow server ${server} keeps these artifacts in S3 and signs no address for them`, {
			hint: keyHint,
			...cause === undefined ? {} : { cause }
		});
		const tooLarge = (address) => (0, errors.BW)(`${address} is larger than 5 GiB, the most that one signed request takes`, { hint: keyHint });
		;
		const maxRead = 32 * 1024 * 1024;
		function createMlflowClient(uri, context) {
			const { signal, credential } = context;
			const base = baseOf(uri);
			const { authorization, secrets: own } = authorizationOf(credential);
			const secrets = [...own, ...["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"].flatMap((name) => credential?.(name) ?? [])];
			const http = (0, client.V)({
				trusted: [base.host, ...storeHosts(credential)],
				signal,
				secrets
			});
			const server = base.href.replace(/\/$/, "");
			const headers = authorization === undefined ? {} : { authorization };
			const explained = async (work) => {
				try {
					return await work();
				} catch (error) {
					throw (0, mlflow_errors.tU)(error, server, secrets);
				}
			};
			const json = (method, url, body) => explained(async () => {
				const content = body === undefined ? {} : { body: JSON.stringify(body) };
				const answer = await http.json({
					method,
					url,
					headers: {
						...headers,
						"content-type": "application/json"
					},
					...content
				});
				if (typeof answer === "object" && answer !== null && !Array.isArray(answer)) return (0, lib_json.Xy)(answer);
				if (answer === undefined && method !== "GET") return {};
				throw (0, errors.BW)(`the MLflow server ${server} answered something that is no object`, { hint: `Check the address ${server}.` });
			});
			const api = `${server}/api/2.0/mlflow`;
			const change = (method, path, body) => json(method, `${api}${path}`, body);
			return {
				server,
				signal,
				get: (path, query = {}) => json("GET", `${api}${path}?${new URLSearchParams(query).toString()}`),
				change,
				repeat: (method, path, body) => repeated(() => change(method, path, body), signal),
				...artifacts(storesOf({
					http,
					server,
					headers,
					json
				}, context), server, explained)
			};
		}
		const storeHosts = (credential) => [
			"MLFLOW_S3_ENDPOINT_URL",
			"AWS_ENDPOINT_URL_S3",
			"AWS_ENDPOINT_URL"
		].flatMap((name) => {
			const endpoint = credential?.(name);
			return endpoint !== undefined && URL.canParse(endpoint) ? [new URL(endpoint).host] : [];
		});
		function storesOf(artifactServer, { credential = () => undefined, now }) {
			return {
				proxied: () => proxiedStore(artifactServer),
				direct() {
					const settings = (0, s3_settings.o)(credential, "MLFLOW_S3_ENDPOINT_URL");
					if (settings.credentials === undefined || now === undefined) return storeSignedByServer(artifactServer);
					return directS3Store(artifactServer.http, settings, now);
				}
			};
		}
		async function repeated(work, signal) {
			for (let attempt = 1;; attempt++) {
				try {
					return await work();
				} catch (error) {
					if (attempt >= 5 || !(0, mlflow_errors.cp)(error)) throw error;
					await (0, promises_.setTimeout)(100 * 2 ** attempt, undefined, { signal });
				}
			}
		}
		function baseOf(uri) {
			const address = uri.slice("mlflow:".length);
			const url = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
			if (url !== undefined && url.username === "" && url.password === "" && url.search === "" && url.hash === "") return url;
			throw (0, errors.Xu)("the address of the MLflow server can not be used", { hint: "Write e.g. mlflow:https://mlflow.example.org; credentials go into MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN." });
		}
		function authorizationOf(credential) {
			const [username, password, token] = [
				"MLFLOW_TRACKING_USERNAME",
				"MLFLOW_TRACKING_PASSWORD",
				"MLFLOW_TRACKING_TOKEN"
			].map((name) => credential?.(name));
			if (username !== undefined && password !== undefined) {
				const pair = Buffer.from(`${username}:${password}`).toString("base64");
				return {
					authorization: `Basic ${pair}`,
					secrets: [password, pair]
				};
			}
			return token === undefined ? {
				authorization: undefined,
				secrets: []
			} : {
				authorization: `Bearer ${token}`,
				secrets: [token]
			};
		}
		function artifacts(stores, server, explained) {
			const storeOf = (address) => {
				const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
				if (scheme === "mlflow-artifacts") return stores.proxied();
				if (scheme === "s3") return stores.direct();
				throw (0, errors.BW)(`the MLflow server ${server} keeps these artifacts at ${scheme ?? "a path"}:, where only its own clients reach them`, { hint: "Start the server with --artifacts-destination, so that it serves artifacts, and use a new experiment: an old one keeps its place." });
			};
			const stream = (address, onContent, bytes) => explained(async () => storeOf(address).stream(address, onContent, bytes));
			return {
				stream,
				upload: (address, content) => explained(async () => storeOf(address).upload(address, content)),
				list: (address) => explained(async () => storeOf(address).list(address)),
				remove: (address) => explained(async () => storeOf(address).remove(address)),
				async read(address) {
					let pieces = [];
					await stream(address, async (content) => {
						pieces = [];
						let bytes = 0;
						for await (const piece of content) {
							bytes += piece.byteLength;
							if (bytes > maxRead) throw (0, errors.BW)(`${address} on ${server} is larger than such a file can be`);
							pieces.push(Buffer.from(piece));
						}
					});
					return Buffer.concat(pieces);
				},
				async download(address, file, folder) {
					let saved = "";
					const save = async (content) => {
						saved = await (0, save_verified.U)(content, file, folder, server);
					};
					await stream(address, save, file.bytes);
					return saved;
				}
			};
		}
	}),
	8240: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H0: () => isRefused,
			b2: () => isMissing,
			cp: () => isUncertain,
			t2: () => exists,
			tU: () => explainMlflow
		});
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66990);
		var _modelflight_http_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35787);
		var _modelflight_http_redact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67101);
		var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39799);
		class MlflowError extends _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_0__.HR {
			code;
			status;
			constructor(message, { code, status, ...details }) {
				super("dependency-failed", message, details);
				this.code = code;
				this.status = status;
			}
		}
		const missing = ["RESOURCE_DOES_NOT_EXIST", "NOT_FOUND"];
		const isMissing = (error) => error instanceof MlflowError && missing.includes(error.code);
		const exists = (error) => error instanceof MlflowError && (error.code === "RESOURCE_ALREADY_EXISTS" || error.code === "ALREADY_EXISTS");
		const isRefused = (error) => error instanceof MlflowError && error.code === "INVALID_PARAMETER_VALUE";
		function isUncertain(error) {
			if (error instanceof MlflowError) return error.status === undefined || error.status >= 500 || error.status === 429;
			return error instanceof _modelflight_http_errors__WEBPACK_IMPORTED_MODULE_1__.j && (error.kind === "network" || error.kind === "timeout");
		}
		function explainMlflow(error, server, secrets) {
			if (!(error instanceof _modelflight_http_errors__WEBPACK_IMPORTED_MODULE_1__.j) || error.status === undefined) return error;
			const { status, body = "" } = error;
			const answer = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.Xy)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.qF)(body));
			const code = (0, _json_js__WEBPACK_IMPORTED_MODULE_2__.b6)(answer["error_code"]) ?? "";
			const said = (0, _modelflight_http_redact__WEBPACK_IMPORTED_MODULE_3__.R)((0, _json_js__WEBPACK_IMPORTED_MODULE_2__.b6)(answer["message"]) ?? "", secrets);
			const fail = (message, hint) => new MlflowError(message, {
				code,
				status,
				hint,
				cause: error
			});
			if (error.kind === "not-json") return fail(`${error.message}`, `Check the address ${server} and the credentials.`);
			if (body.includes("Invalid Host header")) {
				return fail(`the MLflow server ${server} refuses this host name`, "Start it with --allowed-hosts (or MLFLOW_SERVER_ALLOWED_HOSTS) naming it.");
			}
			if (status === 401) {
				return fail(`the MLflow server ${server} does not know these credentials (401)`, "Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, in the env of the step.");
			}
			if (status === 403) return fail(`the MLflow server ${server} does not allow this (403)`, "Give the user of the credentials the right to write.");
			if (code === "" && status === 404) {
				return fail(`the MLflow server ${server} lacks a part of its interface (404)`, "MLflow 3 or later is needed; check the path of the address.");
			}
			if (status === 413 || status === 504 && code === "") {
				return fail(`${error.message}`, "A proxy before the MLflow server limits the size or time of uploads: raise its limit.");
			}
			return fail(`the MLflow server ${server} answered ${status} ${code}${said === "" ? "" : `: ${said}`}`.trim(), "See the log of the MLflow server.");
		}
	}),
	27333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => saveVerified });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66990);
		var _modelflight_core_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45182);
		var _modelflight_http_release__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68483);
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
		async function saveVerified(content, file, folder, where) {
			const target = (0, _modelflight_core_files__WEBPACK_IMPORTED_MODULE_3__.lG)(folder, file.path);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
			const aside = `${target}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
			const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const handle = __addDisposableResource(env_1, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(aside, "wx"), true);
					for await (const piece of content) {
						hash.update(piece);
						await handle.writeFile(piece);
						(0, _modelflight_http_release__WEBPACK_IMPORTED_MODULE_4__._)(piece);
					}
					if (`sha256:${hash.digest("hex")}` !== file.digest) {
						throw (0, _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__.he)(`the copy of ${file.path} in ${where} is not what was registered: its digest is not ${file.digest}`, { hint: "Register the model again from its original files." });
					}
					await handle.sync();
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(aside, target);
					return target;
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { force: true });
				throw error;
			}
		}
	})
};
