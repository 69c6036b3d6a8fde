export const id = 5390;
export const ids = [5390];
export const modules = {
	12744: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => escapePointer,
			w: () => fieldName
		});
		const escapePointer = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
		const unescapePointer = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
		const fieldName = (pointer) => pointer.slice(1).split("/").map(unescapePointer).join(".");
	}),
	7796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Il: () => withKinds,
			ll: () => plainDialect
		});
		const plainDialect = {
			shown: "{}",
			encoding: "utf-8",
			delimiter: undefined,
			quote: "\"",
			comment: undefined,
			skip: {
				beforeHeader: 0,
				afterHeader: 0
			},
			header: undefined,
			unnamed: undefined,
			trailingDelimiter: false,
			trim: false,
			nulls: [],
			quotedNulls: false,
			decimal: ".",
			thousands: undefined,
			units: new Map(),
			booleans: new Map(),
			kinds: new Map(),
			isGuess: false,
			dates: new Map(),
			zone: undefined,
			jsonPath: undefined
		};
		const withKinds = (dialect, kinds) => ({
			...dialect,
			kinds: new Map([...kinds, ...dialect.kinds])
		});
	}),
	58622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => readJsonPath,
			t: () => jsonPathText
		});
		const plainKey = /^[\p{L}_$-][\p{L}\p{N}_$-]*/u;
		function readJsonPath(text) {
			if (text === "$") return undefined;
			const segments = [];
			let rest = /^\$[.[]/.test(text) ? text.slice(1) : text.startsWith("[") ? text : `.${text}`;
			while (rest !== "") {
				const found = segmentOf(rest);
				if (found === undefined) return undefined;
				segments.push(found.segment);
				rest = rest.slice(found.length);
			}
			return segments.length === 0 ? undefined : segments;
		}
		function segmentOf(text) {
			if (text.startsWith(".")) {
				const [key] = plainKey.exec(text.slice(1)) ?? [];
				return key === undefined ? undefined : {
					segment: key,
					length: key.length + 1
				};
			}
			const index = /^\[(0|[1-9]\d{0,8})\]/.exec(text);
			if (index !== null) return {
				segment: Number(index[1]),
				length: index[0].length
			};
			const quoted = /^\[(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\]/u.exec(text);
			if (quoted === null) return undefined;
			const key = (quoted[1] ?? quoted[2] ?? "").replaceAll(/\\(.)/gu, "$1");
			return {
				segment: key,
				length: quoted[0].length
			};
		}
		const jsonPathText = (path) => path.map((segment, index) => {
			if (typeof segment === "number") return `[${segment}]`;
			if (plainKey.exec(segment)?.[0] !== segment) return `[${JSON.stringify(segment)}]`;
			return index === 0 ? segment : `.${segment}`;
		}).join("");
	})
};
