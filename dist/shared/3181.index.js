export const id = 3181;
export const ids = [3181];
export const modules = {

/***/ 93181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchData: () => (/* binding */ fetchData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66990);
/* harmony import */ var _modelflight_http_client__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24014);
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54446);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79728);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
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
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






async function fetchData(addresses, context) {
    const files = [];
    for (const address of addresses) {
        for (const { name, fetch } of await sourcesOf(address, context)) {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temporary, `fetched-${files.length}`);
            await fetch(target);
            files.push(await (0,_dataset_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectFile */ .Xp)(target, name, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target)).size));
        }
    }
    return files;
}
async function sourcesOf(address, context) {
    const scheme = /^([a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase() ?? '';
    if (scheme === 'https' || scheme === 'http')
        return [webSource(address, context)];
    if (scheme === 's3')
        return s3Sources(address, context);
    throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`data can not be read from ${scheme}: addresses`, {
        hint: 'Use an https or s3 address (other object stores sign https addresses for a time), or fetch the file in a step before.',
    });
}
function webSource(address, { signal }) {
    const url = parse(address);
    const name = `${url.protocol}//${url.host}${decodeURIComponent(url.pathname)}`;
    const http = (0,_modelflight_http_client__WEBPACK_IMPORTED_MODULE_4__/* .createHttp */ .V)({ trusted: [url.host], signal });
    return {
        name,
        async fetch(target) {
            const response = await http.send({ url, headers: { 'accept-encoding': 'identity' }, receive: (content) => write(content, target, name) });
            if (response.status >= 200 && response.status <= 299)
                return;
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .dependencyFailed */ .BW)(`${name} answered ${response.status}`, {
                hint: 'Check the address, and whether it needs a signature that has run out.',
            });
        },
    };
}
async function s3Sources(address, { signal, now, credential }) {
    const { hostOf, openS3, parseS3, s3Settings } = await __webpack_require__.e(/* import() */ 9023).then(__webpack_require__.bind(__webpack_require__, 99023));
    const object = parseS3(address);
    const settings = s3Settings(credential);
    const { secretAccessKey, sessionToken } = settings.credentials ?? {};
    const secrets = [secretAccessKey, sessionToken].filter((secret) => secret !== undefined);
    const s3 = openS3((0,_modelflight_http_client__WEBPACK_IMPORTED_MODULE_4__/* .createHttp */ .V)({ trusted: [hostOf(object.bucket, settings)], signal, secrets }), settings, now);
    return (await s3.find(object)).map((each) => {
        const name = `s3://${each.bucket}/${each.key}`;
        return { name, fetch: (target) => s3.read(each, (content) => write(content, target, name)) };
    });
}
function parse(address) {
    if (!URL.canParse(address))
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .inputError */ .Xu)('an address of data is not a URL');
    const url = new URL(address);
    if (url.username !== '' || url.password !== '')
        throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .policyRefused */ .he)(`the address of data at ${url.host} holds a name or a password, which logs would show`, {
            hint: 'Use a signed address from a secret.',
        });
    return url;
}
async function write(content, target, name) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(target, 'w'), true);
        let bytes = 0;
        for await (const chunk of content) {
            bytes += chunk.length;
            if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .limits */ .F.remoteBytes)
                throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .limitExceeded */ .FU)(`${name} has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .limits */ .F.remoteBytes} bytes`);
            await file.write(chunk);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ })

};
