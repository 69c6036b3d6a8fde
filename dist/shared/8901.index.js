export const id = 8901;
export const ids = [8901];
export const modules = {
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
				podFailurePolicy: { rules: [{
					action: "FailJob",
					onPodConditions: [{
						type: "DisruptionTarget",
						status: "True"
					}]
				}] },
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
		function imageOf(pod) {
			const id = statusOf(pod)?.imageID?.replace(/^docker-pullable:\/\//, "") ?? "";
			return id === "" ? undefined : id;
		}
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
					const run = followed({
						connection,
						namespace,
						created,
						onOutput,
						context
					});
					const startedBefore = Date.parse(created.metadata.creationTimestamp ?? "");
					return attached && Number.isFinite(startedBefore) ? {
						...run,
						startedBefore
					} : run;
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
				const end = endOf(job, last);
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
		function endOf(job, pod) {
			const seconds = secondsOf(job);
			if (conditionOf(job, "Complete") !== undefined) {
				const image = imageOf(pod);
				return {
					kind: "succeeded",
					seconds,
					resources: undefined,
					...image === undefined ? {} : { image }
				};
			}
			const failed = conditionOf(job, "Failed");
			if (failed === undefined) return undefined;
			if (failed.reason === "DeadlineExceeded") return {
				kind: "timed-out",
				seconds
			};
			if (failed.reason === "PodFailurePolicy") return {
				kind: "failed",
				how: whyTaken(pod) ?? lostPod,
				seconds
			};
			return {
				kind: "failed",
				how: howEnded(pod) ?? `${failed.reason ?? "a failure"}: ${(failed.message ?? "").slice(0, 300)}`,
				seconds
			};
		}
		const lostPod = "a disruption: the cluster ended the pod (evicted, preempted or drained, or its node is gone)";
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
