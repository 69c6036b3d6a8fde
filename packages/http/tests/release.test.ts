import {describe, expect, test} from 'vitest'
import {release} from '../src/release.ts'

describe('release', () => {
  test('frees a network buffer with its last piece, not before', () => {
    const buffer = new ArrayBuffer(65_536)
    release(new Uint8Array(buffer, 0, 1000))
    expect(buffer.byteLength).toBe(65_536)
    release(new Uint8Array(buffer, 1000))
    expect(buffer.byteLength).toBe(0)
  })

  test("leaves Node's pool alone, wherever a piece ends in it", () => {
    const pieces = Array.from({length: 200}, (_, index) => Buffer.from(`piece ${index} `.repeat(60)))
    for (const piece of pieces) release(piece)
    expect(pieces.map((piece) => piece.toString('utf8').slice(0, 8).trim())).toEqual(
      pieces.map((_, index) => `piece ${index}`.trim().slice(0, 8)),
    )
    release(new Uint8Array(Buffer.from('x').buffer))
    expect(Buffer.from('still there').toString('utf8')).toBe('still there')
  })
})
