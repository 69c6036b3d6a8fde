export const id = 8583;
export const ids = [8583];
export const modules = {
	25623: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => openKubernetes });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _modelflight_http_client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(109);
		var _modelflight_http_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35787);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86291);
		function openKubernetes(connection, options = {}) {
			const ask = asker(connection, options);
			const json = async (request) => await ask(request);
			const write = async (method, path, object) => await json({
				method,
				path,
				headers: { "content-type": "application/json" },
				body: JSON.stringify(object)
			});
			const get = async (path) => {
				try {
					return await json({ path });
				} catch (error) {
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.vc)(error) === "not-found") return undefined;
					throw error;
				}
			};
			return {
				server: connection.server,
				get,
				list: async (path, selector) => await listFresh(json, path, selector),
				create: (collection, object) => createOnce(() => write("POST", collection, object), () => get(`${collection}/${object.metadata.name}`), options.signal),
				replace: (path, object) => write("PUT", path, object),
				apply: async (path, object, fieldManager) => await json({
					method: "PATCH",
					path: `${path}?fieldManager=${encodeURIComponent(fieldManager)}`,
					headers: { "content-type": "application/apply-patch+yaml" },
					body: JSON.stringify(object)
				}),
				async remove(path, preconditions) {
					const body = JSON.stringify({
						apiVersion: "v1",
						kind: "DeleteOptions",
						propagationPolicy: "Background",
						preconditions
					});
					try {
						await json({
							method: "DELETE",
							path,
							headers: { "content-type": "application/json" },
							body
						});
						return true;
					} catch (error) {
						if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.vc)(error) === "not-found") return false;
						throw error;
					}
				},
				async stream(path, receive) {
					await ask({
						path,
						headers: { accept: "text/plain, */*" },
						receive
					});
				}
			};
		}
		function asker(connection, given) {
			let trouble = Number.NEGATIVE_INFINITY;
			const options = {
				...given,
				onRetry: (message) => {
					trouble = performance.now();
					given.onRetry?.(message);
				}
			};
			const send = async (request, credential) => {
				const { path, ...rest } = request;
				const http = clientFor(connection, credential, options);
				const headers = {
					accept: "application/json",
					...rest.headers,
					...credential.token ? { authorization: `Bearer ${credential.token}` } : {}
				};
				const what = `${request.method ?? "GET"} ${path.replace(/\?.*$/, "")}`;
				try {
					const { status, body } = await http.send({
						...rest,
						url: `${connection.server}${path}`,
						headers
					});
					const text = body.toString("utf8");
					if (status < 200 || status > 299) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.oo)(what, status, text);
					return headers.accept === "application/json" ? parse(text, what) : text;
				} catch (error) {
					throw error instanceof _modelflight_http_errors__WEBPACK_IMPORTED_MODULE_2__.j ? asKubernetesError(error, what) : error;
				}
			};
			const allowed = new Set();
			return async (request) => {
				const what = `${request.method ?? "GET"} ${request.path.replace(/\?.*$/, "")}`;
				for (let renewed = false;;) {
					try {
						const answer = await send(request, await connection.credential(renewed));
						allowed.add(what);
						return answer;
					} catch (error) {
						const kind = (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.vc)(error);
						if (kind === "unavailable" || kind === "forbidden" && allowed.delete(what)) trouble = performance.now();
						const starting = kind === "forbidden" && performance.now() - trouble < startMilliseconds;
						if (starting) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(300, undefined, options.signal === undefined ? {} : { signal: options.signal });
						else if (kind !== "unauthorized" || renewed) throw error;
						else renewed = true;
					}
				}
			};
		}
		const startMilliseconds = 1e4;
		function clientFor({ server, tls }, { cert, key, token }, { signal, deadline = 6e4, onRetry }) {
			return (0, _modelflight_http_client__WEBPACK_IMPORTED_MODULE_3__.V)({
				trusted: [new URL(server).host],
				tls: {
					...tls,
					...cert === undefined || key === undefined ? {} : {
						cert,
						key
					}
				},
				secrets: token === undefined ? [] : [token],
				deadline,
				retry: {
					tries: 20,
					base: 250,
					cap: 4e3
				},
				...signal === undefined ? {} : { signal },
				...onRetry === undefined ? {} : { onRetry }
			});
		}
		function parse(text, what) {
			try {
				return JSON.parse(text);
			} catch (cause) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.dK("unavailable", `${what} was answered with something that is not JSON`, { cause });
			}
		}
		function asKubernetesError(error, what) {
			if (error.kind === "cancelled" || error.kind === "refused") return error;
			return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.dK("unavailable", `${what}: ${error.message}`, {
				hint: "Is the API server up?",
				cause: error
			});
		}
		const listTries = 3;
		async function listFresh(ask, path, selector) {
			for (let attempt = 1;; attempt++) {
				try {
					return await listAll(ask, path, selector);
				} catch (error) {
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.vc)(error) !== "expired" || attempt >= listTries) throw error;
				}
			}
		}
		async function listAll(ask, path, selector) {
			const items = [];
			let next = "";
			do {
				const query = new URLSearchParams({ limit: "500" });
				if (selector !== undefined) query.set("labelSelector", selector);
				if (next !== "") query.set("continue", next);
				const page = await ask({ path: `${path}?${query.toString()}` });
				if (!Array.isArray(page.items)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.dK("unavailable", `GET ${path} was answered with something that is no list`);
				items.push(...page.items);
				next = page.metadata?.continue ?? "";
			} while (next !== "");
			return items;
		}
		const createTries = 6;
		async function createOnce(post, look, signal) {
			for (let attempt = 1;; attempt++) {
				try {
					return await post();
				} catch (error) {
					const kind = (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.vc)(error);
					if (kind !== "unavailable" && kind !== "too-many-requests" || attempt >= createTries) throw error;
					const found = await look();
					if (found !== undefined) return found;
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(250 * 2 ** attempt, undefined, signal === undefined ? {} : { signal });
				}
			}
		}
	}),
	86291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			dK: () => KubernetesError,
			oo: () => errorOfAnswer,
			vc: () => kubernetesKind
		});
		const classes = {
			unauthorized: "dependency-failed",
			forbidden: "policy-refused",
			webhook: "policy-refused",
			"not-found": "dependency-failed",
			exists: "dependency-failed",
			conflict: "dependency-failed",
			expired: "dependency-failed",
			invalid: "input-error",
			"too-many-requests": "dependency-failed",
			unavailable: "dependency-failed"
		};
		class KubernetesError extends Error {
			name = "KubernetesError";
			kind;
			errorClass;
			hint;
			constructor(kind, message, details = {}) {
				super(message, details.cause === undefined ? undefined : { cause: details.cause });
				this.kind = kind;
				this.errorClass = classes[kind];
				this.hint = details.hint;
			}
		}
		function kubernetesKind(error) {
			if (!(error instanceof Error) || error.name !== "KubernetesError" || !("kind" in error)) return undefined;
			return Object.hasOwn(classes, String(error.kind)) ? error.kind : undefined;
		}
		function errorOfAnswer(what, status, body) {
			const { reason, message } = statusOf(body);
			const said = message === "" ? `answered ${status}` : `was answered with ${status}: ${message}`;
			const kind = kindOf(status, reason, message);
			const hint = hints[kind];
			return new KubernetesError(kind, `${what} ${said}`, hint === undefined ? {} : { hint });
		}
		const hints = {
			unauthorized: "The token, certificate or exec plugin of the kubeconfig is not accepted: renew it.",
			forbidden: "Give the account the Role that the README of the action shows.",
			webhook: "An admission webhook of the cluster refused the object; its own words say why.",
			unavailable: "Is the API server up, and its address in the kubeconfig right?"
		};
		function kindOf(status, reason, message) {
			if (/admission webhook .* denied the request/.test(message)) return "webhook";
			switch (status) {
				case 400:
				case 422: return "invalid";
				case 401: return "unauthorized";
				case 403: return "forbidden";
				case 404: return "not-found";
				case 409: return reason === "AlreadyExists" ? "exists" : "conflict";
				case 410: return "expired";
				case 429: return "too-many-requests";
				default: return "unavailable";
			}
		}
		function statusOf(body) {
			try {
				const parsed = JSON.parse(body);
				const { reason, message } = typeof parsed === "object" && parsed !== null ? parsed : {};
				return {
					reason: typeof reason === "string" ? reason : "",
					message: typeof message === "string" ? message.slice(0, 600) : ""
				};
			} catch {
				return {
					reason: "",
					message: ""
				};
			}
		}
	}),
	35589: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => openConnection });
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(66990);
		var promises_ = __webpack_require__(51455);
		;
		const accountFolder = "/var/run/secrets/kubernetes.io/serviceaccount";
		async function inCluster({ host, port, folder = accountFolder, mask }) {
			const read = (name) => (0, promises_.readFile)((0, external_node_path_.join)(folder, name), "utf8").catch((cause) => {
				throw (0, errors.Xu)(`this runs in a cluster, but its service account has no ${name}`, {
					hint: "Let the pod mount a service account token, or give a kubeconfig.",
					cause
				});
			});
			const ca = await read("ca.crt");
			const namespace = (await read("namespace")).trim();
			return {
				server: `https://${host.includes(":") ? `[${host}]` : host}:${port}`,
				tls: { ca },
				namespace,
				origin: "service account",
				async credential() {
					const token = (await read("token")).trim();
					mask(token);
					return { token };
				}
			};
		}
		var files = __webpack_require__(45182);
		var child_process = __webpack_require__(43051);
		;
		const maxOutputBytes = 1e6;
		async function runExecPlugin(plugin, signal) {
			const { command, args, apiVersion, cluster, folder } = plugin;
			const chunks = [];
			let size = 0;
			const asked = performance.timeOrigin + performance.now();
			const result = await (0, child_process.d1)({ argv: [command, ...args] }, {
				cwd: folder,
				env: {
					...Object.fromEntries(plugin.env),
					KUBERNETES_EXEC_INFO: JSON.stringify(execInfo(apiVersion, cluster))
				},
				timeoutSeconds: 60,
				signal,
				onOutput: (chunk, stream) => {
					size += chunk.byteLength;
					if (stream === "stdout" && size <= maxOutputBytes) chunks.push(chunk);
				}
			});
			if (result.kind !== "exited" || result.exitCode !== 0) {
				const end = result.kind === "exited" ? `ended with exit code ${result.exitCode}` : `was ${result.kind}`;
				throw (0, errors.BW)(`the exec plugin ${command} of the kubeconfig ${end}`, { hint: "Run it by hand to see what it says." });
			}
			return parse(Buffer.concat(chunks).toString("utf8"), command, apiVersion, asked);
		}
		function execInfo(apiVersion, cluster) {
			const known = cluster && {
				server: cluster.server,
				...cluster.ca === undefined ? {} : { "certificate-authority-data": Buffer.from(cluster.ca).toString("base64") }
			};
			return {
				apiVersion,
				kind: "ExecCredential",
				spec: {
					interactive: false,
					...known === undefined ? {} : { cluster: known }
				}
			};
		}
		function parse(text, command, apiVersion, asked) {
			const fault = (what) => (0, errors.BW)(`the exec plugin ${command} of the kubeconfig ${what}`);
			let printed;
			try {
				printed = JSON.parse(text);
			} catch {
				throw fault("did not print an ExecCredential");
			}
			const found = typeof printed === "object" && printed !== null ? printed : {};
			if (found.kind !== "ExecCredential") throw fault("did not print an ExecCredential");
			if (found.apiVersion !== apiVersion) throw fault(`printed another version than ${apiVersion}, which the kubeconfig asks for`);
			const status = typeof found.status === "object" && found.status !== null ? found.status : {};
			const word = (name) => typeof status[name] === "string" && status[name] !== "" ? status[name] : undefined;
			const [token, cert, key] = [
				word("token"),
				word("clientCertificateData"),
				word("clientKeyData")
			];
			if (token === undefined && (cert === undefined || key === undefined)) throw fault("gave neither a token nor a certificate with its key");
			const end = Date.parse(word("expirationTimestamp") ?? "");
			const validFor = Number.isFinite(end) ? Math.max(0, end - asked - 3e4) : Number.POSITIVE_INFINITY;
			return {
				...token === undefined ? {} : { token },
				...cert === undefined || key === undefined ? {} : {
					cert,
					key
				},
				validFor
			};
		}
		;
		async function readKubeconfig(path, options) {
			const { context: wanted, signal, mask, mayRun = true } = options;
			const text = await (0, files.readText)(path, "the kubeconfig");
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const root = asNamed(parseYaml(text, "kubeconfig").value, "kubeconfig");
			const context = find(root, "contexts", "context", wanted ?? textOf(root, "current-context") ?? "");
			const cluster = find(root, "clusters", "cluster", textOf(context, "cluster") ?? "");
			const user = find(root, "users", "user", textOf(context, "user") ?? "");
			if (!mayRun && user["exec"] !== undefined) {
				throw (0, errors.he)("the kubeconfig wants to run a program, and what a pull request may have written may not choose which", { hint: "On pull requests, set KUBECONFIG to a file outside the checkout." });
			}
			const server = serverOf(cluster);
			const folder = (0, external_node_path_.dirname)(path);
			const ca = await pem(cluster, "certificate-authority", folder);
			if (cluster["insecure-skip-tls-verify"] === true) {
				throw (0, errors.Xu)("the kubeconfig has insecure-skip-tls-verify, which lets anybody play the cluster", { hint: "Give the cluster’s certificate-authority-data instead." });
			}
			const servername = textOf(cluster, "tls-server-name");
			const credential = await credentialOf(user, {
				server,
				ca,
				folder,
				signal,
				mask
			});
			return {
				server,
				tls: {
					...ca === undefined ? {} : { ca },
					...servername === undefined ? {} : { servername }
				},
				namespace: textOf(context, "namespace") ?? "default",
				origin: "kubeconfig",
				credential
			};
		}
		function serverOf(cluster) {
			const server = textOf(cluster, "server") ?? "";
			if (!URL.canParse(server) || new URL(server).protocol !== "https:") throw (0, errors.Xu)("the cluster of the kubeconfig has no https address");
			return server.replace(/\/+$/, "");
		}
		async function credentialOf(user, around) {
			const { folder, mask } = around;
			if (user["exec"] !== undefined) return execCredential(asNamed(user["exec"], "exec"), around);
			const file = textOf(user, "tokenFile");
			const cert = await pem(user, "client-certificate", folder);
			const key = await pem(user, "client-key", folder);
			const pair = cert === undefined || key === undefined ? {} : {
				cert,
				key
			};
			const fixed = textOf(user, "token");
			if (fixed === undefined && file === undefined && !("cert" in pair)) {
				const found = Object.keys(user).join(", ");
				throw (0, errors.Xu)(`the user of the kubeconfig has no token, client certificate or exec plugin${found === "" ? "" : ` (it has ${found})`}`);
			}
			return async () => {
				const token = fixed ?? (file === undefined ? undefined : (await (0, files.readText)((0, external_node_path_.resolve)(folder, file), "the kubeconfig’s tokenFile")).trim());
				if (token !== undefined) mask(token);
				requireToken(token);
				return {
					...pair,
					...token === undefined ? {} : { token }
				};
			};
		}
		function requireToken(token) {
			if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) throw (0, errors.Xu)("the token of the kubeconfig holds what no token has: blanks or line breaks");
		}
		function execCredential(spec, { server, ca, folder, signal, mask }) {
			const plugin = {
				command: textOf(spec, "command") ?? "",
				args: listOf(spec["args"]).map(String),
				env: listOf(spec["env"]).map((entry) => {
					const { name, value } = asNamed(entry, "env");
					if (typeof name !== "string" || typeof value !== "string") throw (0, errors.Xu)("an env of the kubeconfig’s exec plugin is no name with a value");
					return [name, value];
				}),
				apiVersion: textOf(spec, "apiVersion") ?? "client.authentication.k8s.io/v1",
				cluster: spec["provideClusterInfo"] === true ? {
					server,
					...ca === undefined ? {} : { ca }
				} : undefined,
				folder
			};
			if (plugin.command === "") throw (0, errors.Xu)("the exec plugin of the kubeconfig has no command");
			let kept;
			return async (renew) => {
				const found = await kept;
				if (kept === undefined || renew || found !== undefined && performance.now() - found.since > found.validFor) {
					kept = runExecPlugin(plugin, signal).then((credential) => ({
						...credential,
						since: performance.now()
					}));
				}
				const { token, cert, key } = await kept;
				for (const secret of [token, key]) if (secret !== undefined) mask(secret);
				requireToken(token);
				return {
					...token === undefined ? {} : { token },
					...cert === undefined || key === undefined ? {} : {
						cert,
						key
					}
				};
			};
		}
		async function pem(from, name, folder) {
			const data = textOf(from, `${name}-data`);
			const file = textOf(from, name);
			if (data === undefined && file === undefined) return undefined;
			const text = data === undefined ? await (0, files.readText)((0, external_node_path_.resolve)(folder, file ?? ""), `the kubeconfig’s ${name}`) : Buffer.from(data, "base64").toString("utf8");
			if (!/-----BEGIN [A-Z ]+-----/.test(text)) throw (0, errors.Xu)(`the kubeconfig’s ${name} is not PEM`);
			return text;
		}
		function find(root, list, member, name) {
			const entry = listOf(root[list]).map((one) => asNamed(one, list)).find((one) => one["name"] === name);
			if (entry === undefined) throw (0, errors.Xu)(`the kubeconfig has no ${member} ${JSON.stringify(name)}`);
			return asNamed(entry[member], member);
		}
		const listOf = (value) => Array.isArray(value) ? value : [];
		function asNamed(value, what) {
			if (typeof value !== "object" || value === null || Array.isArray(value)) throw (0, errors.Xu)(`${what} of the kubeconfig is not a mapping`);
			return value;
		}
		function textOf(from, name) {
			const value = from[name];
			return typeof value === "string" && value !== "" ? value : undefined;
		}
		;
		async function openConnection({ kubeconfig, variable, signal, mask, mayRun = true }) {
			const path = kubeconfig ?? variable("KUBECONFIG")?.split(external_node_path_.delimiter)[0];
			if (path !== undefined && path !== "") return await readKubeconfig((0, external_node_path_.resolve)(path), {
				signal,
				mask,
				mayRun
			});
			const [host, port] = [variable("KUBERNETES_SERVICE_HOST"), variable("KUBERNETES_SERVICE_PORT")];
			if (host !== undefined && port !== undefined) return await inCluster({
				host,
				port,
				mask
			});
			throw (0, errors.Xu)("there is no kubeconfig, and this does not run in a cluster", { hint: "Give `kubeconfig`, set KUBECONFIG, or run in a pod with a service account." });
		}
	})
};
