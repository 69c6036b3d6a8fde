// The kernel's own memory: blocks of powers of two, which are given back to lists of free ones. Fresh memory of WebAssembly is zero, and what is
// given out is always zero.

const smallest: u32 = 6
const free = memory.data(4 * 32, 8)
let top: usize = 0
/** All that WebAssembly can address, but for a page. */
const mostBytes: u64 = 0xffff0000

/** Bits of the size that holds so many bytes. */
// @ts-ignore: decorator
@inline
export function sizeBits(bytes: u32): u32 {
  const bits: u32 = 32 - <u32>clz<u32>(bytes - 1)
  return bits < smallest ? smallest : bits
}

/** Gives zeroed memory of `1 << bits` bytes, which begins at a multiple of 64. */
export function take(bits: u32): usize {
  const list = free + (bits << 2)
  const found: usize = load<u32>(list)
  if (found !== 0) {
    store<u32>(list, load<u32>(found))
    memory.fill(found, 0, (<usize>1) << bits)
    return found
  }
  if (top === 0) top = (__heap_base + 63) & ~63
  const at = top
  const end: u64 = <u64>at + ((<u64>1) << bits)
  // A trap: the caller says what was too much.
  if (end + 128 > mostBytes) unreachable()
  const missing = <i32>((end + 128 + 0xffff) >>> 16) - memory.size()
  if (missing > 0) {
    // Growing costs a look at all memory, so it is done seldom.
    const wanted = max<i32>(missing, max<i32>(16, memory.size() >> 2))
    if (memory.grow(wanted) < 0 && memory.grow(missing) < 0) unreachable()
  }
  top = <usize>end
  return at
}

/** Takes memory back that `take` gave. */
export function giveBack(at: usize, bits: u32): void {
  const list = free + (bits << 2)
  store<u32>(at, load<u32>(list))
  store<u32>(list, at)
}

/** Memory for so many bytes, for good. */
export function reserve(bytes: u32): usize {
  return take(sizeBits(bytes))
}
