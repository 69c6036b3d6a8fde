export const id = 8901;
export const ids = [8901];
export const modules = {
	25623: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => openKubernetes });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _modelflight_http_client__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24014);
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
			return async (request) => {
				for (let renewed = false;;) {
					try {
						return await send(request, await connection.credential(renewed));
					} catch (error) {
						const kind = (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.vc)(error);
						if (kind === "unavailable") trouble = performance.now();
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
	66182: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EZ: () => kinds,
			Eo: () => isName,
			XM: () => pathOf
		});
		const kinds = {
			configMap: {
				group: "",
				version: "v1",
				plural: "configmaps"
			},
			deployment: {
				group: "apps",
				version: "v1",
				plural: "deployments"
			},
			endpointSlice: {
				group: "discovery.k8s.io",
				version: "v1",
				plural: "endpointslices"
			},
			httpRoute: {
				group: "gateway.networking.k8s.io",
				version: "v1",
				plural: "httproutes"
			},
			job: {
				group: "batch",
				version: "v1",
				plural: "jobs"
			},
			pod: {
				group: "",
				version: "v1",
				plural: "pods"
			},
			secret: {
				group: "",
				version: "v1",
				plural: "secrets"
			},
			service: {
				group: "",
				version: "v1",
				plural: "services"
			}
		};
		function pathOf({ group, version, plural }, namespace, name) {
			const base = group === "" ? `/api/${version}` : `/apis/${group}/${version}`;
			const collection = `${base}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
			return name === undefined ? collection : `${collection}/${encodeURIComponent(name)}`;
		}
		const isName = (text) => /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(text);
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
		async function readKubeconfig(path, { context: wanted, signal, mask }) {
			const text = await (0, promises_.readFile)(path, "utf8").catch((cause) => {
				throw (0, errors.Xu)("the kubeconfig can not be read", {
					hint: "Give its path with `kubeconfig`, or set KUBECONFIG.",
					cause
				});
			});
			const { parseYaml } = await Promise.all([__webpack_require__.e(8815), __webpack_require__.e(3077)]).then(__webpack_require__.bind(__webpack_require__, 75458));
			const root = asNamed(parseYaml(text, "kubeconfig").value, "kubeconfig");
			const context = find(root, "contexts", "context", wanted ?? textOf(root, "current-context") ?? "");
			const cluster = find(root, "clusters", "cluster", textOf(context, "cluster") ?? "");
			const user = find(root, "users", "user", textOf(context, "user") ?? "");
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
				const token = fixed ?? (file === undefined ? undefined : (await (0, promises_.readFile)((0, external_node_path_.resolve)(folder, file), "utf8")).trim());
				if (token !== undefined) mask(token);
				return {
					...pair,
					...token === undefined ? {} : { token }
				};
			};
		}
		function execCredential(spec, { server, ca, folder, signal, mask }) {
			const plugin = {
				command: textOf(spec, "command") ?? "",
				args: listOf(spec["args"]).map(String),
				env: listOf(spec["env"]).map((entry) => {
					const { name, value } = asNamed(entry, "env");
					return [String(name), String(value)];
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
			if (data !== undefined) return Buffer.from(data, "base64").toString("utf8");
			const file = textOf(from, name);
			if (file === undefined) return undefined;
			return await (0, promises_.readFile)((0, external_node_path_.resolve)(folder, file), "utf8").catch((cause) => {
				throw (0, errors.Xu)(`the kubeconfig's ${name} can not be read`, { cause });
			});
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
		async function openConnection({ kubeconfig, variable, signal, mask }) {
			const path = kubeconfig ?? variable("KUBECONFIG")?.split(external_node_path_.delimiter)[0];
			if (path !== undefined && path !== "") return await readKubeconfig((0, external_node_path_.resolve)(path), {
				signal,
				mask
			});
			const [host, port] = [variable("KUBERNETES_SERVICE_HOST"), variable("KUBERNETES_SERVICE_PORT")];
			if (host !== undefined && port !== undefined) return await inCluster({
				host,
				port,
				mask
			});
			throw (0, errors.Xu)("there is no kubeconfig, and this does not run in a cluster", { hint: "Give `kubeconfig`, set KUBECONFIG, or run in a pod with a service account." });
		}
	}),
	98901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openKubernetesBackend: () => openKubernetesBackend });
		var promises_ = __webpack_require__(51455);
		var external_node_timers_promises_ = __webpack_require__(58500);
		var errors = __webpack_require__(66990);
		var client = __webpack_require__(25623);
		var lib_errors = __webpack_require__(86291);
		var objects = __webpack_require__(66182);
		var lib_open = __webpack_require__(35589);
		var files = __webpack_require__(45182);
		;
		const specAnnotation = "modelflight.dev/spec-digest";
		const secondsOfDay = 86400;
		const containerName = "train";
		function jobManifest(job, options, namespace, params) {
			if (job.shell !== "bash" && job.shell !== "sh") {
				throw (0, errors.Xu)(`a command for ${job.shell} can not be run in a Kubernetes Job`, { hint: "Use shell: bash or shell: sh." });
			}
			const env = Object.entries({
				...job.env,
				MODELFLIGHT_PARAMS_JSON: params
			}).filter(([name]) => name !== "MODELFLIGHT_PARAMS");
			const flags = job.shell === "bash" ? [
				"bash",
				"--noprofile",
				"--norc",
				"-eo",
				"pipefail",
				"-c"
			] : [
				"sh",
				"-e",
				"-c"
			];
			const limits = options.resources ?? {};
			const volumes = options.volume === undefined ? {} : { volumes: [{
				name: "work",
				persistentVolumeClaim: { claimName: options.volume }
			}] };
			const mounts = options.volume === undefined ? {} : {
				volumeMounts: [{
					name: "work",
					mountPath: job.folder
				}],
				workingDir: job.folder
			};
			const container = {
				name: containerName,
				image: options.image,
				command: [...flags, `${paramsPrelude}\n${job.script}`],
				env: env.map(([name, value]) => ({
					name,
					value
				})),
				envFrom: (options.secrets ?? []).map((name) => ({ secretRef: { name } })),
				resources: {
					requests: limits,
					limits
				},
				...mounts
			};
			const pod = {
				restartPolicy: "Never",
				automountServiceAccountToken: options["service-account"] !== undefined,
				...options["service-account"] === undefined ? {} : { serviceAccountName: options["service-account"] },
				...options["node-selector"] === undefined ? {} : { nodeSelector: options["node-selector"] },
				containers: [container],
				...volumes
			};
			const labels = {
				"app.kubernetes.io/managed-by": "modelflight",
				"app.kubernetes.io/component": "training"
			};
			const spec = {
				backoffLimit: 0,
				activeDeadlineSeconds: Math.max(1, Math.ceil(job.timeoutSeconds)),
				ttlSecondsAfterFinished: options.ttl ?? secondsOfDay,
				template: {
					metadata: { labels },
					spec: pod
				}
			};
			const annotations = { [specAnnotation]: (0, files.sc)(JSON.stringify(spec)) };
			return {
				apiVersion: "batch/v1",
				kind: "Job",
				metadata: {
					name: jobName(job.id),
					namespace,
					labels,
					annotations
				},
				spec
			};
		}
		const paramsPrelude = "MODELFLIGHT_PARAMS=\"$(mktemp)\"; export MODELFLIGHT_PARAMS; printf %s \"$MODELFLIGHT_PARAMS_JSON\" > \"$MODELFLIGHT_PARAMS\"; unset MODELFLIGHT_PARAMS_JSON";
		function jobName(id) {
			const plain = `modelflight-${id}`.toLowerCase().replace(/[^a-z0-9-]+/g, "-");
			return plain.length <= 63 && plain === `modelflight-${id}` ? plain : `${plain.slice(0, 52).replace(/-+$/, "")}-${(0, files.VK)((0, files.sc)(id))}`;
		}
		;
		function logReader(api, namespace, pod) {
			const position = {
				since: "",
				passed: [],
				last: ""
			};
			return { async next(emit, atEnd) {
				const query = new URLSearchParams({
					container: containerName,
					timestamps: "true"
				});
				if (position.since !== "") query.set("sinceTime", position.since);
				const receive = (content) => passOn(content, position, emit, atEnd);
				await api.stream(`${(0, objects.XM)(objects.EZ.pod, namespace, pod)}/log?${query.toString()}`, receive);
				advance(position);
			} };
		}
		async function passOn(content, position, emit, atEnd) {
			const known = position.passed.length;
			let [index, newerThan] = [0, undefined];
			const take = (line) => {
				const { time, text } = partsOf(line, position.last);
				if (index === 0 && known > 0 && time !== position.passed[0]) {
					newerThan = position.last;
					position.passed = [];
				}
				if (index++ < known && newerThan === undefined) return [];
				position.passed.push(time);
				if (newerThan !== undefined && order(time) <= order(newerThan)) return [];
				position.last = time;
				return [text];
			};
			let open = Buffer.alloc(0);
			for await (const chunk of content) {
				const { lines, rest } = splitLines(Buffer.concat([open, chunk]));
				open = Buffer.from(rest);
				const texts = lines.flatMap(take);
				if (texts.length > 0) emit(Buffer.concat(texts));
			}
			if (atEnd && open.length > 0) for (const text of take(open)) emit(Buffer.concat([text, lineBreak]));
		}
		const lineBreak = Buffer.from("\n");
		function splitLines(bytes) {
			const lines = [];
			let start = 0;
			for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
				lines.push(bytes.subarray(start, end + 1));
				start = end + 1;
			}
			return {
				lines,
				rest: bytes.subarray(start)
			};
		}
		function partsOf(line, last) {
			const space = line.indexOf(32);
			const time = line.subarray(0, Math.max(0, space)).toString("latin1");
			return Number.isNaN(Date.parse(time)) ? {
				time: last,
				text: line
			} : {
				time,
				text: line.subarray(space + 1)
			};
		}
		function advance(position) {
			const last = Date.parse(position.last);
			if (Number.isNaN(last)) return;
			const since = (Math.floor(last / 1e3) - 1) * 1e3;
			position.since = `${new Date(since).toISOString().slice(0, 19)}Z`;
			position.passed = position.passed.filter((time) => Date.parse(time) >= since);
		}
		function order(time) {
			const fraction = /\.(\d+)/.exec(time)?.[1] ?? "";
			return `${String(Math.floor(Date.parse(time) / 1e3)).padStart(12, "0")}.${fraction.padEnd(9, "0")}`;
		}
		;
		async function podOf(api, namespace, job) {
			const pods = await api.list((0, objects.XM)(objects.EZ.pod, namespace), `batch.kubernetes.io/job-name=${job}`);
			return pods.toSorted((a, b) => (a.metadata.creationTimestamp ?? "").localeCompare(b.metadata.creationTimestamp ?? "")).at(-1);
		}
		const statusOf = (pod) => pod?.status?.containerStatuses?.find(({ name }) => name === containerName);
		const stuck = [
			"ImagePullBackOff",
			"ErrImagePull",
			"InvalidImageName",
			"ErrImageNeverPull",
			"CreateContainerConfigError",
			"CreateContainerError"
		];
		function whyStuck(pod) {
			const { reason = "", message = "" } = statusOf(pod)?.state?.waiting ?? {};
			return stuck.includes(reason) ? `${reason}${message === "" ? "" : `: ${message.slice(0, 300)}`}` : undefined;
		}
		function whyWaiting(pod) {
			const condition = pod?.status?.conditions?.find(({ type, status }) => type === "PodScheduled" && status === "False");
			return condition === undefined ? undefined : `${condition.reason ?? ""}: ${(condition.message ?? "").slice(0, 300)}`;
		}
		function howEnded(pod) {
			const { exitCode, reason } = statusOf(pod)?.state?.terminated ?? {};
			if (reason === "OOMKilled") return `exit code ${exitCode ?? 137}: out of memory (OOMKilled)`;
			const taken = whyTaken(pod);
			if (taken !== undefined) return taken;
			if (exitCode === undefined || exitCode === 0) return undefined;
			return `exit code ${exitCode}${reason === undefined || reason === "Error" ? "" : ` (${reason})`}`;
		}
		function whyTaken(pod) {
			const { reason, message, conditions } = pod?.status ?? {};
			const disrupted = conditions?.find(({ type, status }) => type === "DisruptionTarget" && status === "True");
			const why = reason === undefined ? disrupted : {
				reason,
				message
			};
			if (why === undefined) return undefined;
			return `${why.reason ?? "a disruption"}: the cluster ended the pod${why.message === undefined ? "" : `, ${why.message.slice(0, 300)}`}`;
		}
		;
		const looks = [
			250,
			500,
			1e3,
			2e3,
			3e3,
			5e3
		];
		const stuckMilliseconds = 12e4;
		const cancelMilliseconds = 4e3;
		function openKubernetesBackend(context) {
			const { kubernetes: options, signal, credential } = context;
			if (options === undefined) {
				throw (0, errors.Xu)("the backend kubernetes needs the input kubernetes, with at least an image", { hint: "Write e.g. kubernetes: {image: registry.example.org/train:1}." });
			}
			return {
				name: "kubernetes",
				async start(job, onOutput) {
					const variable = (name) => credential?.(name);
					const connection = await (0, lib_open.J)({
						kubeconfig: options.kubeconfig,
						variable,
						signal,
						mask: () => undefined
					});
					const namespace = options.namespace ?? connection.namespace;
					if (!(0, objects.Eo)(namespace)) throw (0, errors.Xu)(`${JSON.stringify(namespace.slice(0, 80))} can not be a namespace`);
					const api = (0, client.J)(connection, { signal });
					const manifest = jobManifest(job, options, namespace, await paramsOf(job));
					const { created, attached } = await ensureJob(api, namespace, manifest, signal);
					if (attached) context.onNotice?.(`found the Job ${created.metadata.name} of an earlier attempt, and go on waiting for it`);
					return followed({
						connection,
						namespace,
						created,
						onOutput,
						context
					});
				}
			};
		}
		const paramsOf = async ({ env }) => {
			const path = env["MODELFLIGHT_PARAMS"];
			return path === undefined ? "{}" : await (0, promises_.readFile)(path, "utf8");
		};
		async function ensureJob(api, namespace, manifest, signal) {
			const path = (0, objects.XM)(objects.EZ.job, namespace, manifest.metadata.name);
			for (;;) {
				const known = await api.get(path);
				if (known === undefined) {
					try {
						return {
							created: await api.create((0, objects.XM)(objects.EZ.job, namespace), manifest),
							attached: false
						};
					} catch (error) {
						if ((0, lib_errors.vc)(error) !== "exists") throw error;
						continue;
					}
				}
				const leaving = known.metadata.deletionTimestamp !== undefined;
				if (!leaving && !sameSpec(known, manifest)) {
					throw (0, errors.he)(`the Job ${manifest.metadata.name} in ${namespace} is there already and was not made from these inputs`, { hint: "Somebody else made or changed it: delete it, or use another namespace." });
				}
				if (!leaving && conditionOf(known, "Failed") === undefined) return {
					created: known,
					attached: true
				};
				const { uid } = known.metadata;
				await api.remove(path, uid === undefined ? undefined : { uid }).catch((error) => {
					if ((0, lib_errors.vc)(error) !== "conflict") throw error;
				});
				await (0, external_node_timers_promises_.setTimeout)(500, undefined, { signal });
			}
		}
		const sameSpec = (known, wanted) => known.metadata.annotations?.[specAnnotation] === wanted.metadata.annotations?.[specAnnotation];
		const conditionOf = ({ status }, type) => status?.conditions?.find((one) => one.type === type && one.status === "True");
		function followed(following) {
			const { connection, namespace, created, context } = following;
			const controller = new AbortController();
			const { name, uid } = created.metadata;
			const started = performance.now();
			const remove = async () => {
				const api = (0, client.J)(connection, {
					signal: AbortSignal.timeout(cancelMilliseconds),
					deadline: cancelMilliseconds
				});
				await api.remove((0, objects.XM)(objects.EZ.job, namespace, name), uid === undefined ? undefined : { uid });
			};
			const stopped = AbortSignal.any([context.signal, controller.signal]);
			const ended = waitForEnd(following, stopped).catch(async (error) => {
				if (!stopped.aborted) throw error;
				await remove().catch((cause) => {
					throw (0, errors.BW)(`the Job ${name} in ${namespace} could not be deleted after the cancellation; it ends by its own deadline`, { cause });
				});
				return {
					kind: "cancelled",
					seconds: (performance.now() - started) / 1e3
				};
			});
			ended.catch(() => undefined);
			return {
				id: `${namespace}/${name}`,
				url: "",
				outcome: () => ended,
				async cancel() {
					controller.abort();
					await ended.catch(() => undefined);
				}
			};
		}
		async function waitForEnd(following, stopped) {
			const { connection, namespace, created, context } = following;
			const api = (0, client.J)(connection, { signal: stopped });
			const { name, uid } = created.metadata;
			const path = (0, objects.XM)(objects.EZ.job, namespace, name);
			const log = podLog(following, stopped);
			let stuckSince;
			let waiting = "";
			let last;
			for (let look = 0;; look++) {
				stopped.throwIfAborted();
				const job = await api.get(path);
				if (job === undefined || job.metadata.uid !== uid) {
					return {
						kind: "failed",
						how: `the Job ${name} in ${namespace} was deleted by somebody else`,
						seconds: secondsOf(created)
					};
				}
				const pod = await podOf(api, namespace, name);
				last = pod ?? last;
				log.look(pod?.metadata.name);
				const end = endOf(job, howEnded(last));
				if (end !== undefined) {
					await log.finish();
					return end;
				}
				const stuck = whyStuck(pod);
				stuckSince = stuck === undefined ? undefined : stuckSince ?? performance.now();
				if (stuck !== undefined && performance.now() - (stuckSince ?? 0) > (context.stuckMilliseconds ?? stuckMilliseconds)) {
					await api.remove(path, uid === undefined ? undefined : { uid });
					return {
						kind: "failed",
						how: `a pod that can not start (${stuck})`,
						seconds: secondsOf(job)
					};
				}
				const why = whyWaiting(pod) ?? stuck ?? "";
				if (why !== "" && why !== waiting) context.onNotice?.(`the pod of ${name} waits: ${why}`);
				waiting = why;
				await (0, external_node_timers_promises_.setTimeout)(looks[Math.min(look, looks.length - 1)], undefined, { signal: stopped });
			}
		}
		function endOf(job, how) {
			const seconds = secondsOf(job);
			if (conditionOf(job, "Complete") !== undefined) return {
				kind: "succeeded",
				seconds,
				resources: undefined
			};
			const failed = conditionOf(job, "Failed");
			if (failed === undefined) return undefined;
			if (failed.reason === "DeadlineExceeded") return {
				kind: "timed-out",
				seconds
			};
			return {
				kind: "failed",
				how: how ?? `${failed.reason ?? "a failure"}: ${(failed.message ?? "").slice(0, 300)}`,
				seconds
			};
		}
		function secondsOf({ status }) {
			const [start, end] = [Date.parse(status?.startTime ?? ""), Date.parse(status?.completionTime ?? conditionTime(status))];
			return Number.isFinite(start) && Number.isFinite(end) ? Math.max(0, (end - start) / 1e3) : 0;
		}
		const conditionTime = (status) => {
			const last = status?.conditions?.findLast((one) => one.status === "True");
			return last?.lastTransitionTime ?? "";
		};
		const logMilliseconds = 5e3;
		const logTries = 5;
		function podLog({ connection, namespace, created, onOutput, context }, signal) {
			const api = (0, client.J)(connection, {
				signal,
				deadline: logMilliseconds
			});
			let reader;
			let [failures, running] = [0, undefined];
			const pass = async (log, atEnd) => {
				try {
					await log.next(onOutput, atEnd);
					failures = 0;
				} catch (error) {
					if (signal.aborted || (0, lib_errors.vc)(error) === "invalid") return;
					const why = error instanceof Error ? error.message : String(error);
					if (++failures === logTries) context.onNotice?.(`the log of ${created.metadata.name} can not be read: ${why}`);
				}
			};
			const start = (atEnd) => {
				if (reader === undefined || running !== undefined) return;
				running = pass(reader.log, atEnd).finally(() => {
					running = undefined;
				});
			};
			return {
				look(pod) {
					if (pod !== undefined && reader?.pod !== pod) reader = {
						pod,
						log: logReader(api, namespace, pod)
					};
					start(false);
				},
				async finish() {
					await running;
					start(true);
					await running;
				}
			};
		}
	})
};
