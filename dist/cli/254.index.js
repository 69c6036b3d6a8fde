export const id = 254;
export const ids = [254,495];
export const modules = {

/***/ 9495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSource: () => (/* binding */ openSource)
/* harmony export */ });
/* unused harmony export hashFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _modelflight_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3300);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9082);






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


/***/ }),

/***/ 254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sampleKinds: () => (/* binding */ sampleKinds)
/* harmony export */ });
/* harmony import */ var _bytes_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6096);
/* harmony import */ var _bytes_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2697);



const sampleBytes = 256 * 1024;
const sliceBytes = 16 * 1024;
const narrowestFirst = ['integer', 'number', 'time', 'boolean'];
async function sampleKinds(file, known, signal) {
    const guesses = new Guesses(known);
    const parser = await parserOf(file, guesses);
    let seen = 0;
    try {
        for await (const chunk of (0,_bytes_source_js__WEBPACK_IMPORTED_MODULE_0__.openSource)(file, signal, true).chunks()) {
            for (let at = 0; at < chunk.length && seen < sampleBytes; at += sliceBytes) {
                parser.push(chunk.subarray(at, at + sliceBytes));
                seen += sliceBytes;
                if (guesses.isSettled())
                    seen = sampleBytes;
            }
            if (seen >= sampleBytes)
                break;
        }
        if (seen < sampleBytes)
            parser.end();
    }
    catch (error) {
        if (signal.aborted)
            throw error;
    }
    return guesses.kinds();
}
async function parserOf(file, guesses) {
    if (file.format === 'jsonl' || file.format === 'json') {
        const row = ({ cells }) => {
            for (const [name, { type, bytes, start, end }] of cells)
                if (type !== 'null')
                    guesses.see(name, bytes, start, end, jsonKinds[type]);
        };
        const sink = { row, rejected: () => undefined };
        if (file.format === 'json')
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9320))).jsonDocumentParser(file.name, sink);
        return (await __webpack_require__.e(/* import() */ 874).then(__webpack_require__.bind(__webpack_require__, 1874))).jsonLinesParser(file.name, sink);
    }
    const { delimitedParser } = await __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 5509));
    return delimitedParser(file.name, file.format === 'csv' ? ',' : '\t', guesses);
}
const jsonKinds = {
    text: ['time'],
    number: ['integer', 'number'],
    true: ['boolean'],
    false: ['boolean'],
    nested: [],
};
class Guesses {
    known;
    open = new Map();
    names = [];
    constructor(known) {
        this.known = known;
    }
    header(names) {
        this.names = names;
        for (const name of names)
            if (!this.known.has(name))
                this.open.set(name, narrowestFirst);
    }
    row(row) {
        for (const [cell, name] of this.names.entries()) {
            const start = row.starts[cell];
            const end = row.ends[cell];
            if (start === end)
                continue;
            this.see(name, row.bytes, start, end, row.forms[cell] === _bytes_row_js__WEBPACK_IMPORTED_MODULE_1__/* .cellForm */ .V.escaped ? [] : narrowestFirst);
        }
    }
    isSettled() {
        return this.names.length > 0 && [...this.open.values()].every((kinds) => kinds.length === 0);
    }
    see(name, bytes, start, end, possible = []) {
        if (this.known.has(name))
            return;
        const kinds = this.open.get(name) ?? narrowestFirst;
        if (kinds.length === 0)
            return;
        const left = kinds.filter((kind) => possible.includes(kind) && (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCell */ .kz)(kind, bytes, start, end) !== _cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellResult */ .U9.invalid);
        if (left.length < kinds.length || !this.open.has(name))
            this.open.set(name, left);
    }
    kinds() {
        return new Map([...this.open].map(([name, [narrowest]]) => [name, narrowest ?? 'text']));
    }
}


/***/ })

};
