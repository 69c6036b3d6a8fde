import {isMarkedAsUntransferable} from 'node:worker_threads'

/** What a connection gives comes in buffers of this size, each of its own. */
const networkBuffer = 1 << 16

/**
 * Frees the memory of a piece of an answer that nobody will look at again. Left to the garbage collector, some 64 MB pile up first: it
 * runs by the size of JavaScript objects, and buffers are small as such. Only for pieces taken in order, as they came over the network
 * (`accept-encoding: identity`): the last piece of a buffer frees it. Node's shared pool for small buffers is marked, and left alone.
 */
export function release({buffer, byteOffset, byteLength}: Uint8Array): void {
  if (byteOffset + byteLength !== buffer.byteLength || buffer.byteLength !== networkBuffer) return
  if (buffer instanceof ArrayBuffer && !isMarkedAsUntransferable(buffer)) buffer.transfer(0)
}
