/** What a detector says after a value. */
export type DetectorState = 'normal' | 'warning' | 'drift'

/** Watches an ordered stream; after a drift it starts anew by itself. */
export interface Detector {
  readonly name: 'DDM' | 'EDDM' | 'Page-Hinkley' | 'ADWIN'
  /** Takes the next value: an error (0 or 1) for DDM and EDDM, any number for Page-Hinkley and ADWIN. @throws RangeError when it is not finite. */
  add(value: number): DetectorState
}

/** Where a detector first warned and first alarmed, as indices from 0; undefined where it did not. */
export interface DetectorRun {
  readonly name: Detector['name']
  readonly firstWarning: number | undefined
  readonly firstDrift: number | undefined
}

/** Feeds a whole stream to a detector. @throws RangeError as `Detector.add`. An empty stream has no drift. */
export function runDetector(detector: Detector, values: ArrayLike<number>): DetectorRun {
  let [firstWarning, firstDrift]: (number | undefined)[] = []
  for (let index = 0; index < values.length; index++) {
    const state = detector.add(values[index] as number)
    if (state === 'warning') firstWarning ??= index
    if (state === 'drift') firstDrift ??= index
  }
  return {name: detector.name, firstWarning, firstDrift}
}

function requireFiniteValue(value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`a drift detector takes finite numbers, not ${value}`)
}

/** Settings of DDM, with the authors' values as defaults. */
export interface DdmOptions {
  readonly warning?: number
  readonly drift?: number
  /** Errors are not judged before this many. */
  readonly least?: number
}

/**
 * Drift detection method: the error rate p with its deviation s = √(p(1 - p) / t) against their smallest sum (Gama, Medas, Castillo & Rodrigues 2004).
 * Finds sudden rises of an error rate.
 * A constant stream never alarms; RangeError for a value that is not finite.
 */
export function ddm({warning = 2, drift = 3, least = 30}: DdmOptions = {}): Detector {
  const fresh = () => ({t: 0, errors: 0, p: Infinity, s: Infinity})
  let state = fresh()
  return {
    name: 'DDM',
    add(value) {
      requireFiniteValue(value)
      state.t++
      state.errors += value
      const p = state.errors / state.t
      const s = Math.sqrt((p * (1 - p)) / state.t)
      if (state.t < least) return 'normal'
      if (p + s < state.p + state.s) Object.assign(state, {p, s})
      if (p + s > state.p + drift * state.s) {
        state = fresh()
        return 'drift'
      }
      return p + s > state.p + warning * state.s ? 'warning' : 'normal'
    },
  }
}

/** Settings of EDDM, with the authors' values as defaults. */
export interface EddmOptions {
  readonly warning?: number
  readonly drift?: number
  /** Nothing is said before this many errors. */
  readonly least?: number
}

/** Early drift detection: the distance between two errors, mean and two deviations, against its largest value (Baena-García et al. 2006). Finds slow rises. A constant stream never alarms; RangeError for a value that is not finite. */
export function eddm({warning = 0.95, drift = 0.9, least = 30}: EddmOptions = {}): Detector {
  const fresh = () => ({t: 0, last: 0, errors: 0, mean: 0, squares: 0, best: 0})
  let state = fresh()
  return {
    name: 'EDDM',
    add(value) {
      requireFiniteValue(value)
      state.t++
      if (value === 0) return 'normal'
      const distance = state.t - state.last
      state.last = state.t
      state.errors++
      const before = state.mean
      state.mean += (distance - before) / state.errors
      state.squares += (distance - before) * (distance - state.mean)
      const level = state.mean + 2 * Math.sqrt(state.squares / state.errors)
      if (state.errors < least) return 'normal'
      if (level >= state.best) {
        state.best = level
        return 'normal'
      }
      if (level / state.best < drift) {
        state = fresh()
        return 'drift'
      }
      return level / state.best < warning ? 'warning' : 'normal'
    },
  }
}

/** Settings of Page-Hinkley. */
export interface PageHinkleyOptions {
  /** Rises smaller than this are tolerated. */
  readonly delta?: number
  readonly lambda?: number
  /** How much of the past sum is kept at each step. */
  readonly alpha?: number
  readonly least?: number
}

/** Page-Hinkley test for a rise of the mean: the sum of what lies above mean + delta, against its smallest value (Page 1954). It has no warning. A constant stream never alarms; RangeError for a value that is not finite. */
export function pageHinkley({delta = 0.005, lambda = 50, alpha = 0.9999, least = 30}: PageHinkleyOptions = {}): Detector {
  const fresh = () => ({t: 0, mean: 0, sum: 0, smallest: 0})
  let state = fresh()
  return {
    name: 'Page-Hinkley',
    add(value) {
      requireFiniteValue(value)
      state.t++
      state.mean += (value - state.mean) / state.t
      state.sum = alpha * state.sum + value - state.mean - delta
      state.smallest = Math.min(state.smallest, state.sum)
      if (state.t < least || state.sum - state.smallest <= lambda) return 'normal'
      state = fresh()
      return 'drift'
    },
  }
}

/** Settings of ADWIN. */
export interface AdwinOptions {
  /** Chance of a false cut at a look. */
  readonly delta?: number
  /** A look every so many values. */
  readonly clock?: number
  /** Buckets of one size before two are joined. */
  readonly perSize?: number
  /** Fewest values on either side of a cut. */
  readonly least?: number
}

interface Bucket {
  size: number
  sum: number
  /** Sum of squared deviations. */
  squares: number
}

/**
 * Adaptive windowing: keeps the longest window in which no cut separates two means, in buckets whose sizes double (Bifet & Gavaldà 2007, ADWIN2).
 * Values should lie in 0 to 1. It has no warning.
 * A constant stream never alarms; RangeError for a value that is not finite.
 */
export function adwin({delta = 0.002, clock = 32, perSize = 5, least = 5}: AdwinOptions = {}): Detector {
  let t = 0
  const buckets: Bucket[] = []
  return {
    name: 'ADWIN',
    add(value) {
      requireFiniteValue(value)
      t++
      buckets.push({size: 1, sum: value, squares: 0})
      compress(buckets, perSize)
      if (t % clock !== 0) return 'normal'
      let isCut = false
      while (cutsSomewhere(buckets, delta, least)) {
        buckets.shift()
        isCut = true
      }
      return isCut ? 'drift' : 'normal'
    },
  }
}

/** Oldest first; where more than `perSize` buckets have one size, the two oldest of them are joined. */
function compress(buckets: Bucket[], perSize: number): void {
  let end = buckets.length
  while (end > 0) {
    const {size} = buckets[end - 1] as Bucket
    let start = end
    while (start > 0 && (buckets[start - 1] as Bucket).size === size) start--
    if (end - start <= perSize) return
    buckets.splice(start, 2, joined(buckets[start] as Bucket, buckets[start + 1] as Bucket))
    end = start + 1
  }
}

function joined(a: Bucket, b: Bucket): Bucket {
  const size = a.size + b.size
  const gap = a.sum / a.size - b.sum / b.size
  return {size, sum: a.sum + b.sum, squares: a.squares + b.squares + (gap * gap * a.size * b.size) / size}
}

function cutsSomewhere(buckets: readonly Bucket[], delta: number, least: number): boolean {
  const [first, ...rest] = buckets
  if (first === undefined || rest.length === 0) return false
  const whole = rest.reduce(joined, first)
  const tail = Math.log((2 * Math.log(Math.max(whole.size, 3))) / delta)
  const variance = whole.squares / whole.size
  let [size, sum] = [0, 0]
  for (const bucket of buckets.slice(0, -1)) {
    size += bucket.size
    sum += bucket.sum
    const right = whole.size - size
    if (size < least || right < least) continue
    const inverse = 1 / size + 1 / right
    const bound = Math.sqrt(2 * inverse * variance * tail) + (2 / 3) * inverse * tail
    if (Math.abs(sum / size - (whole.sum - sum) / right) > bound) return true
  }
  return false
}
