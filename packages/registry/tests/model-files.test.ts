import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {digestPath} from '@modelflight/core/digest-path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {inspectModel, type ModelFile} from '../src/model-files/inspect.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelflight-formats-'))
})
afterAll(() => rm(folder, {recursive: true, force: true}))

async function inspect(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly ModelFile[]> {
  const path = await mkdtemp(join(folder, 'm-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), {recursive: true})
    await writeFile(join(path, name), content)
  }
  return await inspectModel(path, await digestPath(path, 'model'))
}

function safetensors(header: unknown, data: number): Buffer {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(text.byteLength))
  return Buffer.concat([length, text, Buffer.alloc(data)])
}

const field = (number: number, content: Buffer): Buffer => Buffer.concat([Buffer.from([number * 8 + 2, content.byteLength]), content])
/** A graph with one tensor whose data lie in another file. */
function onnx(location: string): Buffer {
  const entry = Buffer.concat([field(1, Buffer.from('location')), field(2, Buffer.from(location))])
  return Buffer.concat([Buffer.from([8, 8]), field(7, field(5, Buffer.concat([Buffer.from([0x6a, entry.byteLength]), entry])))])
}

describe('model files', () => {
  test('formats are told by name and by content', async () => {
    const good = safetensors(
      {a: {dtype: 'F32', shape: [2, 2], data_offsets: [0, 16]}, b: {dtype: 'U8', shape: [], data_offsets: [16, 17]}},
      17,
    )
    const found = await inspect({
      MLmodel: 'flavors:',
      'a.safetensors': good,
      'code.bin': Buffer.from([0x80, 4, 0x4e, 0x2e]),
      'model.joblib': 'x',
      'net.onnx': onnx('net.data'),
      'net.data': 'w',
      'weights.h5': 'x',
    })
    expect(found.map(({path, format, runsCode}) => `${path} ${format} ${runsCode}`)).toEqual([
      'MLmodel other false',
      'a.safetensors safetensors false',
      'code.bin pickle true',
      'model.joblib pickle true',
      'net.data other false',
      'net.onnx onnx false',
      'weights.h5 hdf5 true',
    ])
  })

  test.each([
    ['a header beyond the end', Buffer.from([255, 255, 0, 0, 0, 0, 0, 0, 0x7b])],
    ['a header that is no JSON', safetensors('{"a"', 0)],
    ['a list', safetensors([], 0)],
    ['an unknown type', safetensors({a: {dtype: 'X', shape: [1], data_offsets: [0, 4]}}, 4)],
    ['a wrong size', safetensors({a: {dtype: 'F32', shape: [2], data_offsets: [0, 4]}}, 4)],
    ['a negative place', safetensors({a: {dtype: 'F32', shape: [1], data_offsets: [-4, 0]}}, 0)],
    ['a gap', safetensors({a: {dtype: 'U8', shape: [1], data_offsets: [1, 2]}}, 2)],
    ['bytes left over', safetensors({a: {dtype: 'U8', shape: [1], data_offsets: [0, 1]}}, 2)],
    ['a shape of overflow', safetensors({a: {dtype: 'F32', shape: [2 ** 40, 2 ** 40], data_offsets: [0, 4]}}, 4)],
    ['nothing', Buffer.alloc(0)],
  ])('safetensors with %s are an input error', async (_what, bytes) => {
    await expect(inspect({'m.safetensors': bytes})).rejects.toMatchObject({errorClass: 'input-error'})
  })

  test.each(['../x', '/etc/passwd', 'a/../../x', 'C:\\x', '..\\x'])('ONNX data at %s are refused', async (location) => {
    await expect(inspect({'m.onnx': onnx(location)})).rejects.toMatchObject({errorClass: 'policy-refused'})
  })

  test('ONNX data that are not in the model, and cut files, are input errors', async () => {
    await expect(inspect({'m.onnx': onnx('w.data')})).rejects.toMatchObject({errorClass: 'input-error'})
    expect(await inspect({'sub/m.onnx': onnx('w.data'), 'sub/w.data': 'x'})).toHaveLength(2)
    await expect(inspect({'m.onnx': onnx('m.onnx').subarray(0, -2)})).rejects.toMatchObject({errorClass: 'input-error'})
    await expect(inspect({'m.onnx': 'text'})).rejects.toMatchObject({errorClass: 'input-error'})
  })

  test('GGUF headers are checked', async () => {
    const header = (version: number, entries: bigint): Buffer => {
      const bytes = Buffer.alloc(64)
      bytes.write('GGUF')
      bytes.writeUInt32LE(version, 4)
      bytes.writeBigUInt64LE(entries, 16)
      return bytes
    }
    expect(await inspect({'m.gguf': header(3, 1n)})).toMatchObject([{format: 'gguf'}])
    await expect(inspect({'m.gguf': header(9, 0n)})).rejects.toMatchObject({errorClass: 'input-error'})
    await expect(inspect({'m.gguf': header(3, 2n ** 60n)})).rejects.toMatchObject({errorClass: 'input-error'})
  })

  test('every prefix of a good file is judged without a bug', async () => {
    const corpus = join(import.meta.dirname, '../../../tests/fixtures/badinputs')
    for (const name of ['model-keras-lambda.keras', 'model-safetensors-meta.safetensors', 'model-gguf-template.gguf']) {
      const bytes = await readFile(join(corpus, name))
      for (let length = 0; length <= bytes.byteLength; length += 7) {
        const outcome = await inspect({[name]: bytes.subarray(0, length)}).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toMatchObject({errorClass: expect.stringMatching(/^(input-error|policy-refused)$/)})
      }
    }
  })
})
