export const id = 495;
export const ids = [495];
export const modules = {

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSource: () => (/* binding */ openSource)
/* harmony export */ });
/* unused harmony export hashFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(522);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(300);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82);






const chunkBytes = 256 * 1024;
function openSource(file, signal, isReused = false) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let digest;
    async function* stored() {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file.path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
        const memory = isReused && !file.gzip ? Buffer.allocUnsafeSlow(Math.min(chunkBytes, file.bytes + 1)) : undefined;
        try {
            for (;;) {
                signal.throwIfAborted();
                const target = memory ?? Buffer.allocUnsafe(chunkBytes);
                const { buffer, bytesRead } = await handle.read(target, 0, target.length, null);
                if (bytesRead === 0)
                    break;
                const chunk = buffer.subarray(0, bytesRead);
                hash.update(chunk);
                yield chunk;
            }
            digest = hash.digest('hex');
        }
        finally {
            await handle.close();
        }
    }
    return {
        chunks: () => (file.gzip ? unpack(stored(), file) : stored()),
        sha256() {
            if (digest === undefined)
                throw new Error('the digest is known only after the last chunk');
            return digest;
        },
    };
}
async function hashFile(file, signal) {
    const source = openSource({ ...file, gzip: false }, signal);
    const chunks = source.chunks();
    while (!(await chunks.next()).done)
        ;
    return source.sha256();
}
async function* unpack(packed, file) {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)({ chunkSize: chunkBytes });
    const feeding = feed(packed, gunzip);
    let grown = 0;
    try {
        for await (const chunk of gunzip) {
            grown += chunk.length;
            if (grown > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.gzipFreeBytes && grown > file.bytes * _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.gzipRatio) {
                throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__/* .limitExceeded */ .FU)(`${file.name} grows to more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.gzipRatio} times its size when it is unpacked`, {
                    where: { file: file.name },
                    hint: 'Such a file is often an attack. Unpack it in a step before if it is not.',
                });
            }
            yield chunk;
        }
        await feeding;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && /^(Z_|ERR_PADDING|ERR_TRAILING)/.test(String(error.code))) {
            throw (0,_modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__/* .inputError */ .Xu)(`${file.name} is cut or damaged: its gzip data ends early or fails its checksum`, {
                where: { file: file.name },
                cause: error,
            });
        }
        throw error;
    }
    finally {
        gunzip.destroy();
    }
}
async function feed(packed, gunzip) {
    try {
        for await (const chunk of packed) {
            if (gunzip.destroyed)
                return;
            if (!gunzip.write(chunk))
                await new Promise((resolve) => gunzip.once('drain', resolve).once('close', resolve));
        }
        gunzip.end();
    }
    catch (error) {
        gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
    }
}


/***/ })

};
