export const id = 4239;
export const ids = [4239];
export const modules = { 14239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { compilePattern: () => compilePattern });
	var character_set = __webpack_require__(60191);
	var pattern_syntax = __webpack_require__(43179);
	;
	const mostPlaces = 4e3;
	function programOf(pattern) {
		const places = [{ kind: "match" }];
		const sets = new Map();
		let hasWords = false;
		const add = (place) => {
			if (places.length >= mostPlaces) throw new pattern_syntax.J(`its counted repetitions make more than ${mostPlaces} places`);
			return places.push(place) - 1;
		};
		const setOf = (characters) => {
			const { ranges, properties, isNegated } = characters;
			const key = JSON.stringify([
				ranges,
				properties,
				isNegated
			]);
			const known = sets.get(key) ?? {
				index: sets.size,
				has: characterTest(characters)
			};
			sets.set(key, known);
			return known.index;
		};
		const optional = (part, copies, next) => {
			let at = next;
			for (let copy = 0; copy < copies; copy++) at = add({
				kind: "fork",
				next: compile(part, at),
				other: next
			});
			return at;
		};
		const loop = (part, next) => {
			const fork = {
				kind: "fork",
				next: 0,
				other: next
			};
			const at = add(fork);
			fork.next = compile(part, at);
			return at;
		};
		const compile = (part, next) => {
			switch (part.kind) {
				case "empty": return next;
				case "characters": return add({
					kind: "characters",
					set: setOf(part),
					next
				});
				case "assertion":
					hasWords ||= part.which === "\\b" || part.which === "\\B";
					return add({
						kind: "assertion",
						which: part.which,
						next
					});
				case "sequence": return part.parts.reduceRight((at, each) => compile(each, at), next);
				case "choice": return part.parts.map((each) => compile(each, next)).reduceRight((other, at) => add({
					kind: "fork",
					next: at,
					other
				}));
				default: {
					let at = part.max === Infinity ? loop(part.part, next) : optional(part.part, part.max - part.min, next);
					for (let copy = 0; copy < part.min; copy++) at = compile(part.part, at);
					return at;
				}
			}
		};
		const start = compile(pattern, 0);
		return {
			places,
			start,
			sets: [...sets.values()].map(({ has }) => has),
			hasWords
		};
	}
	function characterTest({ ranges, properties, isNegated }) {
		if (properties.length === 0) return (codePoint) => isIn(ranges, codePoint) !== isNegated;
		const tests = properties.map((property) => new RegExp(`^${property}$`, "u"));
		return (codePoint) => {
			const text = String.fromCodePoint(codePoint);
			return (isIn(ranges, codePoint) || tests.some((test) => test.test(text))) !== isNegated;
		};
	}
	function isIn(ranges, codePoint) {
		let low = 0;
		let high = ranges.length;
		while (low < high) {
			const middle = low + high >> 1;
			const [from, to] = ranges[middle];
			if (codePoint < from) high = middle;
			else if (codePoint > to) low = middle + 1;
			else return true;
		}
		return false;
	}
	const isOfWord = (codePoint) => isIn(character_set.Ec["w"] ?? [], codePoint);
	function isAnchored({ places, start }) {
		const seen = new Set();
		const open = [start];
		for (let at = open.pop(); at !== undefined; at = open.pop()) {
			const place = places[at];
			if (seen.has(at) || place === undefined) continue;
			seen.add(at);
			if (place.kind === "characters" || place.kind === "match") return false;
			if (place.kind === "fork") open.push(place.other, place.next);
			else if (place.which !== "^") open.push(place.next);
		}
		return true;
	}
	;
	const before = {
		nothing: 0,
		word: 1,
		other: 2
	};
	const found = -1;
	const lost = -2;
	const endOfText = 0;
	class Alphabet {
		ascii = new Uint16Array(128);
		members = [];
		program;
		others = new Map();
		numbers = new Map();
		sorts = [];
		constructor(program) {
			this.program = program;
			for (let codePoint = 0; codePoint < 128; codePoint++) this.ascii[codePoint] = this.newClass(codePoint);
		}
		classOf(codePoint) {
			if (codePoint < 128) return this.ascii[codePoint];
			const known = this.others.get(codePoint);
			if (known !== undefined) return known;
			const kind = this.newClass(codePoint);
			this.others.set(codePoint, kind);
			return kind;
		}
		sortOf(kind) {
			return this.sorts[kind] ?? before.other;
		}
		newClass(codePoint) {
			const { sets, hasWords } = this.program;
			const members = Uint8Array.from(sets, (has) => has(codePoint) ? 1 : 0);
			const isWord = hasWords && isOfWord(codePoint);
			const key = `${isWord ? "w" : ""}${members.join("")}`;
			const known = this.numbers.get(key);
			if (known !== undefined) return known;
			const kind = this.numbers.size + 1;
			this.numbers.set(key, kind);
			this.members[kind] = members;
			this.sorts[kind] = isWord ? before.word : before.other;
			return kind;
		}
	}
	const operations = {
		match: 0,
		fork: 1,
		characters: 2,
		"^": 3,
		$: 4,
		"\\b": 5,
		"\\B": 6
	};
	class Walk {
		reached;
		spare;
		start;
		isAnchored;
		alphabet;
		operations;
		next;
		other;
		stack;
		met;
		taken;
		round = 0;
		constructor(program, alphabet) {
			const { places, start } = program;
			this.alphabet = alphabet;
			this.start = start;
			this.isAnchored = isAnchored(program);
			this.operations = Uint8Array.from(places, (place) => operations[place.kind === "assertion" ? place.which : place.kind]);
			this.next = Uint16Array.from(places, (place) => place.kind === "match" ? 0 : place.next);
			this.other = Uint16Array.from(places, (place) => place.kind === "fork" ? place.other : place.kind === "characters" ? place.set : 0);
			this.reached = new Uint16Array(places.length);
			this.spare = new Uint16Array(places.length);
			this.stack = new Uint16Array(3 * places.length + 2);
			this.met = new Uint32Array(places.length);
			this.taken = new Uint32Array(places.length);
		}
		advance(places, count, last, kind) {
			const { operations: asked, next, other, stack, met, taken, reached, start } = this;
			const round = this.newRound();
			const members = kind === endOfText ? undefined : this.alphabet.members[kind];
			const isBorder = last === before.word !== (members !== undefined && this.alphabet.sortOf(kind) === before.word);
			let size = 0;
			let depth = 0;
			for (let index = 0; index < count; index++) stack[depth++] = places[index];
			stack[depth++] = start;
			while (depth > 0) {
				const at = stack[--depth];
				if (met[at] === round) continue;
				met[at] = round;
				const operation = asked[at];
				if (operation === operations.characters) {
					const to = next[at];
					if (members === undefined || members[other[at]] === 0 || taken[to] === round) continue;
					taken[to] = round;
					reached[size++] = to;
					continue;
				}
				if (operation === operations.match) return found;
				if (operation === operations.fork) stack[depth++] = other[at];
				else if (!holds(operation, last === before.nothing, members === undefined, isBorder)) continue;
				stack[depth++] = next[at];
			}
			return members === undefined || this.isAnchored && size === 0 ? lost : size;
		}
		newRound() {
			this.round = this.round + 1 >>> 0;
			if (this.round > 0) return this.round;
			this.met.fill(0);
			this.taken.fill(0);
			return ++this.round;
		}
		turn() {
			const { reached } = this;
			this.reached = this.spare;
			this.spare = reached;
			return reached;
		}
	}
	function holds(operation, isStart, isEnd, isBorder) {
		if (operation === operations["^"]) return isStart;
		if (operation === operations.$) return isEnd;
		return operation === operations["\\b"] === isBorder;
	}
	const sizeOf = (byte) => byte < 128 ? 1 : byte >= 240 ? 4 : byte >= 224 ? 3 : 2;
	function codePointAt(bytes, at, size) {
		let value = bytes[at] & (size === 1 ? 127 : 127 >> size);
		for (let index = 1; index < size; index++) value = value << 6 | bytes[at + index] & 63;
		return value;
	}
	;
	const compilePattern = (source) => new Automaton(programOf((0, pattern_syntax.E)(source)));
	const unknown = 0;
	const mostSteps = 1 << 18;
	const mostKept = 1 << 20;
	const bytesOfState = 10;
	class Automaton {
		walk;
		alphabet;
		room = 8;
		steps = new Int32Array(0);
		states = [];
		numbers = new Map();
		kept = 0;
		generation = 0;
		read = 0;
		isFutile = false;
		constructor(program) {
			this.alphabet = new Alphabet(program);
			this.walk = new Walk(program, this.alphabet);
			this.forget();
		}
		test(text) {
			const bytes = Buffer.from(text);
			return this.testBytes(bytes, 0, bytes.length);
		}
		testBytes(bytes, start, end) {
			if (this.isFutile) return this.simulate(bytes, start, end, beginning);
			const { alphabet } = this;
			const { ascii } = alphabet;
			let { steps, room } = this;
			let state = 0;
			this.read += end - start;
			for (let at = start; at < end;) {
				const byte = bytes[at];
				let kind;
				if (byte < 128) {
					kind = ascii[byte];
					at++;
				} else {
					const size = sizeOf(byte);
					kind = alphabet.classOf(codePointAt(bytes, at, size));
					at += size;
				}
				let next = kind < room ? steps[state * room + kind] : unknown;
				if (next <= 0) {
					next = this.step(state, kind);
					if (next < 0) return next === found;
					if (this.isFutile) return this.simulate(bytes, at, end, this.states[next - 1]);
					({steps, room} = this);
				}
				state = next - 1;
			}
			return this.step(state, endOfText) === found;
		}
		step(state, kind) {
			while (kind >= this.room) this.layOut(Math.max(4, this.states.length), 2 * this.room);
			const known = this.steps[state * this.room + kind];
			if (known !== unknown) return known;
			const { generation } = this;
			const step = this.follow(this.states[state], kind);
			if (generation === this.generation) this.steps[state * this.room + kind] = step;
			return step;
		}
		follow({ places, before: last }, kind) {
			const { walk } = this;
			const size = walk.advance(places, places.length, last, kind);
			return size < 0 ? size : this.numberOf({
				places: walk.reached.slice(0, size).sort(),
				before: this.alphabet.sortOf(kind)
			}) + 1;
		}
		numberOf(state) {
			const { places } = state;
			const key = state.before + Buffer.from(places.buffer, 0, places.byteLength).toString("latin1");
			const known = this.numbers.get(key);
			if (known !== undefined) return known;
			if ((this.states.length + 1) * this.room > mostSteps || this.kept + places.length > mostKept) this.forget();
			const number = this.states.push(state) - 1;
			this.numbers.set(key, number);
			this.kept += places.length;
			if (this.steps.length < this.states.length * this.room) this.layOut(2 * this.states.length, this.room);
			return number;
		}
		forget() {
			if (this.generation++ > 0) this.isFutile = this.read < bytesOfState * this.states.length;
			this.read = 0;
			this.numbers.clear();
			this.kept = 0;
			this.states = [beginning];
			this.steps = new Int32Array(4 * this.room);
		}
		layOut(states, room) {
			const larger = new Int32Array(states * room);
			for (let state = 0; state < this.states.length; state++) larger.set(this.steps.subarray(state * this.room, (state + 1) * this.room), state * room);
			this.steps = larger;
			this.room = room;
		}
		simulate(bytes, start, end, from) {
			const { walk, alphabet } = this;
			let places = from.places;
			let size = places.length;
			let last = from.before;
			for (let at = start; at < end;) {
				const width = sizeOf(bytes[at]);
				const kind = alphabet.classOf(codePointAt(bytes, at, width));
				at += width;
				size = walk.advance(places, size, last, kind);
				if (size < 0) return size === found;
				places = walk.turn();
				last = alphabet.sortOf(kind);
			}
			return walk.advance(places, size, last, endOfText) === found;
		}
	}
	const beginning = {
		places: new Uint16Array(0),
		before: before.nothing
	};
}) };
