import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync} from 'node:zlib'
import {digestPath} from '@modelflight/core/digest-path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {inspectModel, type ModelFile} from '../src/model-files/inspect.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelflight-hostile-'))
})
afterAll(() => rm(folder, {recursive: true, force: true}))

type Files = Readonly<Record<string, string | Uint8Array>>

async function inspect(files: Files): Promise<readonly ModelFile[]> {
  const path = await mkdtemp(join(folder, 'm-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), {recursive: true})
    await writeFile(join(path, name), content)
  }
  return await inspectModel(path, await digestPath(path, 'model'))
}

const u16 = (value: number): Buffer => Buffer.from([value & 255, value >> 8])
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
const u64 = (value: number | bigint): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

function safetensors(header: string | object, data = 0): Buffer {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header))
  return Buffer.concat([u64(text.byteLength), text, Buffer.alloc(data)])
}
const tensor = (dtype: string, shape: readonly number[], start: number, end: number) => ({dtype, shape, data_offsets: [start, end]})

/** Protocol buffers. */
const varint = (value: number): Buffer => {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest])
    bytes.push((rest % 128) + 128)
  }
}
const message = (number: number, ...parts: readonly (Buffer | string)[]): Buffer => {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)))
  return Buffer.concat([varint(number * 8 + 2), varint(content.byteLength), content])
}
const scalar = (number: number, value: number): Buffer => Buffer.concat([varint(number * 8), varint(value)])
const entry = (key: string, value: string): Buffer => message(13, message(1, key), message(2, value))
const reversed = (key: string, value: string): Buffer => message(13, message(2, value), message(1, key))
/** The tag and the length of the key take more bytes than they need. */
const overlong = (key: string, value: string): Buffer =>
  message(13, Buffer.concat([Buffer.from([0x8a, 0x80, 0x00, 0x80 + key.length, 0x00]), Buffer.from(key)]), message(2, value))
const initializer = (...fields: readonly Buffer[]): Buffer => message(5, scalar(1, 2), scalar(2, 1), message(8, 'w'), ...fields)
const model = (...graph: readonly Buffer[]): Buffer => Buffer.concat([scalar(1, 8), message(7, ...graph)])
/** A tensor within the graph of an attribute of a node, as `If` and `Loop` have them. */
const nested = (inner: Buffer): Buffer => message(1, message(4, 'If'), message(5, message(1, 'then_branch'), message(6, inner)))

/** ZIP archives. */
interface Member {
  readonly name: string
  readonly content?: string | Uint8Array
  readonly deflate?: boolean
  /** What the local header, the directory and the sizes say instead. */
  readonly localName?: string
  readonly bytes?: number
  readonly at?: number
  readonly mode?: number
}
function zip(members: readonly Member[], comment = ''): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const {name, content = '', deflate = false, localName = name, bytes, at, mode = 0o100644} of members) {
    const raw = Buffer.from(content)
    const packed = deflate ? deflateRawSync(raw) : raw
    const sizes = Buffer.concat([u32(0), u32(packed.byteLength), u32(bytes ?? raw.byteLength)])
    const method = u16(deflate ? 8 : 0)
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'),
      method,
      u32(0),
      sizes,
      u16(Buffer.byteLength(localName)),
      u16(0),
      Buffer.from(localName),
      packed,
    ])
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02\x14\x03\x14\0\0\0', 'latin1'),
        ...[method, u32(0), sizes, u16(Buffer.byteLength(name)), u16(0), u16(0), u16(0), u16(0), u32(mode * 65_536), u32(at ?? offset)],
        Buffer.from(name),
      ]),
    )
    locals.push(local)
    offset += local.byteLength
  }
  const central = Buffer.concat(directory)
  const end = [u16(0), u16(0), u16(members.length), u16(members.length), u32(central.byteLength), u32(offset), u16(comment.length)]
  return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06', 'latin1'), ...end, Buffer.from(comment, 'latin1')])
}

/** GGUF files. */
const ggufText = (text: string): Buffer => Buffer.concat([u64(Buffer.byteLength(text)), Buffer.from(text)])
const ggufPair = (key: string, value: string): Buffer => Buffer.concat([ggufText(key), u32(8), ggufText(value)])
const ggufTensor = (name: string, shape: readonly number[], type: number, offset: number): Buffer =>
  Buffer.concat([ggufText(name), u32(shape.length), ...shape.map(u64), u32(type), u64(offset)])
function gguf(pairs: readonly Buffer[], tensors: readonly Buffer[], data: number): Buffer {
  const head = Buffer.concat([Buffer.from('GGUF'), u32(3), u64(tensors.length), u64(pairs.length), ...pairs, ...tensors])
  return Buffer.concat([head, Buffer.alloc((32 - (head.byteLength % 32)) % 32), Buffer.alloc(data)])
}

/** Pickles that call something: protocol 0 and 1 have no number at their beginning. */
const textPickle = "cposix\nsystem\n(S'true'\ntR."
const binaryPickle = Buffer.from([0x80, 4, 0x8c, 5, ...Buffer.from('posix'), 0x8c, 6, ...Buffer.from('system'), 0x93, 0x2e])
function npy(descr: string): Buffer {
  const header = `{'descr': ${descr}, 'fortran_order': False, 'shape': (1,), }\n`
  return Buffer.concat([Buffer.from('\x93NUMPY\x01\x00', 'latin1'), u16(header.length), Buffer.from(header), Buffer.alloc(8)])
}
function tar(name: string, content: string | Uint8Array, type = '0', link = ''): Buffer {
  const header = Buffer.alloc(512)
  const body = Buffer.from(content)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write(`${body.byteLength.toString(8).padStart(11, '0')}\0`, 124)
  header.write(type, 156)
  header.write(link, 157)
  header.write('ustar\x0000', 257, 'latin1')
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.byteLength % 512)) % 512), Buffer.alloc(1_024)])
}

describe('a model that is what it says', () => {
  const good: Readonly<Record<string, Files>> = {
    'safetensors with a scalar, an empty tensor and metadata': {
      'm.safetensors': safetensors(
        `${JSON.stringify({__metadata__: {format: 'pt'}, a: tensor('F32', [], 0, 4), b: tensor('F16', [0, 3], 4, 4)})}  `,
        4,
      ),
    },
    'ONNX with data in the file, and data beside it': {
      'm.onnx': model(
        initializer(message(9, Buffer.alloc(8))),
        initializer(entry('location', 'w.bin'), entry('offset', '4'), entry('length', '8'), scalar(14, 1)),
        nested(initializer(message(9, Buffer.alloc(8)))),
      ),
      'w.bin': Buffer.alloc(12),
    },
    'GGUF with metadata, a chat template and two tensors': {
      'm.gguf': gguf(
        [
          ggufPair('general.name', 'm'),
          ggufPair(
            'tokenizer.chat_template',
            "{% for m in messages %}{{ m['content'] }}{% if not loop.last %}{{ '\\n' }}{% endif %}{% endfor %}",
          ),
          Buffer.concat([ggufText('tokenizer.ggml.tokens'), u32(9), u32(8), u64(2), ggufText('a'), ggufText('b')]),
          Buffer.concat([ggufText('tokenizer.ggml.scores'), u32(9), u32(6), u64(2), u32(0), u32(0)]),
        ],
        [ggufTensor('a', [4], 0, 0), ggufTensor('b', [32, 2], 2, 32)],
        128,
      ),
    },
    'arrays of numbers, alone and in an archive': {
      'a.npy': npy("'<f8'"),
      'a.npz': zip([{name: 'a.npy', content: npy("[('x', '<f8'), ('Other', '<i4')]"), deflate: true}]),
    },
    'a Keras archive': {
      'm.keras': zip([
        {
          name: 'config.json',
          content: JSON.stringify({
            module: 'keras.src.models.functional',
            class_name: 'Functional',
            config: {
              layers: [
                {
                  module: 'keras.layers',
                  class_name: 'Dense',
                  config: {activation: {module: 'keras.activations', class_name: 'function', config: 'relu'}},
                },
              ],
            },
          }),
        },
        {name: 'model.weights.h5', content: Buffer.from('\x89HDF\r\n\x1a\n', 'latin1')},
      ]),
    },
    'the description of an MLflow model': {
      MLmodel:
        'artifact_path: model\nflavors:\n  python_function:\n    loader_module: mlflow.xgboost\n    data: model.ubj\n    env: {conda: conda.yaml, virtualenv: python_env.yaml}\n',
      'model.ubj': 'x',
    },
    'weights in parts': {
      'model.safetensors.index.json': JSON.stringify({weight_map: {a: 'model-1.safetensors'}}),
      'model-1.safetensors': safetensors({a: tensor('U8', [1], 0, 1)}, 1),
    },
    'text that looks a little like a pickle': {'notes.txt': 'c\nlass\n', 'vocab.txt': 'cat\ndog\n', 'a.bin': brotliCompressSync('text')},
  }
  test.each(Object.entries(good))('%s', async (_what, files) => {
    const found = await inspect(files)
    expect(found.filter(({runsCode}) => runsCode)).toEqual([])
  })
})

describe('a model that runs code when it is loaded is told by what it holds, whatever it is called', () => {
  const code: Readonly<Record<string, Files>> = {
    'a pickle of protocol 4 as weights': {'weights.bin': binaryPickle},
    'a pickle of protocol 0 as weights': {'weights.bin': textPickle},
    'a pickle of protocol 0 behind a mark': {'weights.dat': `(l${textPickle}`},
    'a pickle packed with gzip': {'model.bin': gzipSync(binaryPickle)},
    'a pickle packed with zlib, as joblib does it': {model: deflateSync(binaryPickle)},
    'a pickle packed with zstd': {'model.dat': zstdCompressSync(binaryPickle)},
    'a pickle packed twice': {'model.dat': gzipSync(deflateSync(binaryPickle))},
    'what xz packed': {'model.dat': Buffer.from('\xfd7zXZ\0\0\x04', 'latin1')},
    'what bzip2 packed': {'model.dat': 'BZh91AY&SY'},
    'a pickle as external data of ONNX': {
      'm.onnx': model(initializer(entry('location', 'w.bin'))),
      'w.bin': Buffer.concat([binaryPickle, Buffer.alloc(64)]),
    },
    'a pickle stored in an archive': {'m.npz': zip([{name: 'a', content: binaryPickle}])},
    'a pickle packed in an archive': {'m.zip': zip([{name: 'weights.bin', content: binaryPickle, deflate: true}])},
    'an array of objects packed in an archive': {'m.npz': zip([{name: 'a.npy', content: npy("'|O'"), deflate: true}])},
    'an array of records with an object': {'m.npy': npy("[('x', '<f8'), ('y', '|O')]")},
    'an array of objects, spelled shorter': {'m.npy': npy('"O"')},
    'HDF5 behind a block of somebody': {'m.bin': Buffer.concat([Buffer.alloc(512), Buffer.from('\x89HDF\r\n\x1a\n', 'latin1')])},
    'HDF5 in an archive': {'m.zip': zip([{name: 'w', content: Buffer.from('\x89HDF\r\n\x1a\n', 'latin1')}])},
    'a pickle in a tar archive': {'m.tar': tar('weights', binaryPickle)},
    'a tar archive that is packed': {'m.tar.gz': gzipSync(tar('weights', 'x'))},
    "a model of R's": {'m.rds': 'x'},
    'an MLflow model whose loader lies in it': {MLmodel: 'flavors:\n  python_function:\n    loader_module: my_loader\n    code: code\n'},
    'an MLflow model that is a script': {
      MLmodel: 'flavors:\n  python_function:\n    loader_module: mlflow.pyfunc.model\n    model_code_path: agent.py\n',
    },
  }
  test.each(Object.entries(code))('%s', async (_what, files) => {
    expect((await inspect(files)).some(({runsCode}) => runsCode)).toBe(true)
  })
})

const chat = (template: string): Files => ({'m.gguf': gguf([ggufPair('tokenizer.chat_template', template)], [], 0)})
const kerasConfig = (config: object | string): Files => ({
  'm.keras': zip([{name: 'config.json', content: typeof config === 'string' ? config : JSON.stringify(config), deflate: true}]),
})
const one = (member: Member): Files => ({'m.zip': zip([{name: 'a', content: 'x'}, member])})

describe('refused, because it would harm whoever loads it', () => {
  const hostile: Readonly<Record<string, Files>> = {
    'ONNX data outside, the path before its key': {'m.onnx': model(initializer(reversed('location', '../../etc/passwd')))},
    'ONNX data outside, in numbers that are too long': {'m.onnx': model(initializer(overlong('location', '../x')))},
    'ONNX data outside, in a graph within a node': {'m.onnx': model(nested(initializer(entry('location', '/etc/passwd'))))},
    'ONNX data outside, in a function': {
      'm.onnx': Buffer.concat([model(), message(25, message(7, message(5, initializer(entry('location', '../x')))))]),
    },
    'ONNX data at an address': {'m.onnx': model(initializer(entry('location', 'https://example.org/w')))},
    'a template with an attribute of Python': chat("{{ ''.__class__.__mro__ }}"),
    'a template with escapes': chat(String.raw`{{ x['\x5f\x5fclass\x5f\x5f'] }}`),
    'a template with a filter for attributes': chat('{{ x | attr("a") }}'),
    'a template that puts a name together': chat("{{ x['__' ~ 'class__'] }}"),
    'a template with a helper of Jinja': chat('{% set x = lipsum %}'),
    'a template that reads a file': chat("{% include '/etc/passwd' %}"),
    'a template behind 40 MB of other metadata': {
      'm.gguf': gguf([ggufPair('a', 'x'.repeat(40_000_000)), ggufPair('tokenizer.chat_template.tool', '{{ x.__init__ }}')], [], 0),
    },
    'a template beside the weights': {'chat_template.jinja': '{{ cycler.__init__ }}'},
    "a template in a tokenizer's configuration": {
      'tokenizer_config.json': JSON.stringify({chat_template: [{name: 'default', template: '{{ x.__class__ }}'}]}),
    },
    'a Lambda layer in escapes': kerasConfig(String.raw`{"class_name": "\u004cambda"}`),
    'a Lambda layer deep inside': kerasConfig({config: {layers: [{config: {layer: {class_name: 'Lambda'}}}]}}),
    'a function of another module': kerasConfig({module: 'os', class_name: 'function', config: 'system', registered_name: 'function'}),
    'a function that fetches files': kerasConfig({module: 'keras.utils', class_name: 'function', config: 'get_file'}),
    'a layer that reads a file': kerasConfig({module: 'keras.layers', class_name: 'StringLookup', config: {vocabulary: '/etc/passwd'}}),
    'a member above its folder': one({name: '../x'}),
    'a member with a backslash above its folder': one({name: '..\\x'}),
    'a member at the root': one({name: '/etc/x'}),
    'a member on a drive': one({name: 'C:\\x'}),
    'a member that is a link': one({name: 'b', content: '/etc/passwd', mode: 0o120777}),
    'a member twice': one({name: 'A', content: 'y'}),
    'a member of .git': one({name: '.GIT/config'}),
    'a member with another name where it lies': one({name: 'weights', localName: 'run.pkl', content: 'x'}),
    'two members over each other': one({name: 'b', content: 'y', at: 0}),
    'a member that unpacks to more than it can': one({name: 'b', content: 'y', bytes: 4_000_000_000}),
    'a link in a tar archive': {'m.tar': tar('a', '', '2', '/etc/passwd')},
    'a member of a tar archive above its folder': {'m.tar': tar('../a', 'x')},
    'a path of MLmodel that leads out': {
      MLmodel: 'flavors:\n  python_function:\n    loader_module: mlflow.sklearn\n    model_path: ../../x.pkl\n',
    },
    'a path of MLmodel at an address': {
      MLmodel: 'flavors:\n  python_function:\n    loader_module: mlflow.sklearn\n    data: file:///etc\n',
    },
    'weights in parts that lead out': {'model.safetensors.index.json': JSON.stringify({weight_map: {a: '../w.safetensors'}})},
    'a graph that reads files': {'saved_model.pb': Buffer.from('\x0a\x04node\x12\x08ReadFile', 'latin1')},
  }
  test.each(Object.entries(hostile))('%s', async (_what, files) => {
    await expect(inspect(files)).rejects.toMatchObject({errorClass: 'policy-refused'})
  })
})

describe('refused, because it is broken', () => {
  const overflow = 2n ** 63n + 1n
  const broken: Readonly<Record<string, Files>> = {
    'safetensors that give a tensor twice': {
      'm.safetensors': safetensors(
        '{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}',
        2,
      ),
    },
    'safetensors that give a tensor twice, once in escapes': {
      'm.safetensors': safetensors(
        String.raw`{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"\u0061":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}`,
        1,
      ),
    },
    'safetensors that give a shape twice': {
      'm.safetensors': safetensors('{"a":{"dtype":"U8","shape":[9],"shape":[1],"data_offsets":[0,1]}}', 1),
    },
    'safetensors with a header of 2^63 bytes': {'m.safetensors': Buffer.concat([u64(overflow), Buffer.from('{}')])},
    'safetensors with space before the header': {'m.safetensors': safetensors(' {}', 0)},
    'safetensors with metadata that are no texts': {'m.safetensors': safetensors({__metadata__: {a: {b: 1}}}, 0)},
    'safetensors with tensors over each other': {'m.safetensors': safetensors({a: tensor('U8', [4], 0, 4), b: tensor('U8', [4], 2, 6)}, 6)},
    'safetensors with a fraction of an extent': {'m.safetensors': safetensors({a: tensor('U8', [1.5], 0, 1)}, 1)},
    'safetensors with half a byte': {'m.safetensors': safetensors({a: tensor('F4', [3], 0, 2)}, 2)},
    'safetensors of another type than its bytes': {'m.safetensors': safetensors({a: tensor('F64', [2], 0, 8)}, 8)},
    'ONNX with more bytes than shape and type say': {'m.onnx': model(initializer(message(9, Buffer.alloc(400))))},
    'ONNX with fewer': {'m.onnx': model(initializer(message(9, Buffer.alloc(4))))},
    'ONNX with data beyond the end of a file': {
      'm.onnx': model(initializer(entry('location', 'w.bin'), entry('offset', '9'), entry('length', '8'))),
      'w.bin': Buffer.alloc(12),
    },
    'ONNX with a negative offset': {
      'm.onnx': model(initializer(entry('location', 'w.bin'), entry('offset', '-4'))),
      'w.bin': Buffer.alloc(12),
    },
    'ONNX that says twice where its data are': {
      'm.onnx': model(initializer(entry('location', 'w.bin'), entry('location', 'v.bin'))),
      'w.bin': 'x',
      'v.bin': 'x',
    },
    'ONNX with a length beyond the message': {'m.onnx': Buffer.concat([scalar(1, 8), Buffer.from([0x3a, 0x7f, 0x0a])])},
    'ONNX with a group, which has no length': {'m.onnx': Buffer.concat([model(), Buffer.from([0x3b])])},
    'GGUF with a tensor beyond its end': {'m.gguf': gguf([], [ggufTensor('a', [1_000], 0, 0)], 128)},
    'GGUF with tensors over each other': {'m.gguf': gguf([], [ggufTensor('a', [16], 0, 0), ggufTensor('b', [16], 0, 32)], 128)},
    'GGUF with a tensor twice': {'m.gguf': gguf([], [ggufTensor('a', [1], 0, 0), ggufTensor('a', [1], 0, 32)], 128)},
    'GGUF with a tensor off its alignment': {'m.gguf': gguf([], [ggufTensor('a', [1], 0, 3)], 128)},
    'GGUF with half a block': {'m.gguf': gguf([], [ggufTensor('a', [33], 2, 0)], 128)},
    'GGUF with a shape of overflow': {'m.gguf': gguf([], [ggufTensor('a', [2 ** 40, 2 ** 40], 0, 0)], 128)},
    'GGUF with a key twice': {'m.gguf': gguf([ggufPair('a', 'x'), ggufPair('a', 'y')], [], 0)},
    'GGUF with an unknown type of value': {'m.gguf': gguf([Buffer.concat([ggufText('a'), u32(99), u64(0)])], [], 0)},
    'GGUF with a text without end': {'m.gguf': gguf([Buffer.concat([ggufText('a'), u32(8), u64(overflow)])], [], 64)},
    'GGUF with a list without end': {'m.gguf': gguf([Buffer.concat([ggufText('a'), u32(9), u32(0), u64(overflow)])], [], 64)},
    'GGUF with an alignment of nothing': {'m.gguf': gguf([Buffer.concat([ggufText('general.alignment'), u32(4), u32(0)])], [], 64)},
    'GGUF with more entries than fit': {'m.gguf': Buffer.concat([Buffer.from('GGUF'), u32(3), u64(0), u64(overflow), Buffer.alloc(64)])},
    'a Keras archive that is none': {'m.keras': 'text'},
    'a Keras archive without configuration': {'m.keras': zip([{name: 'a', content: 'x'}])},
    'a Keras archive with half a configuration': kerasConfig('{"class_name": "Dense"'),
    'a ZIP archive that is cut': {'m.npz': zip([{name: 'a.npy', content: npy("'<f8'")}]).subarray(0, -30)},
    'a ZIP archive with bytes after its end': {
      'm.npz': Buffer.concat([zip([{name: 'a.npy', content: npy("'<f8'")}]), Buffer.from('more')]),
    },
    'a tar archive that is cut': {'m.tar': tar('a', Buffer.alloc(5_000)).subarray(0, 2_000)},
    'MLmodel that is no YAML': {MLmodel: 'flavors: [unclosed'},
    'MLmodel with a key twice': {MLmodel: 'flavors: {}\nflavors: {}\n'},
    'MLmodel that makes an object of Python': {MLmodel: 'flavors: !!python/object/apply:os.system ["true"]\n'},
    'MLmodel that grows': {
      MLmodel: `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`)
        .join('\n')}\n`,
    },
    'MLmodel that is a text': {MLmodel: 'model'},
    'weights in parts that are not there': {'model.safetensors.index.json': JSON.stringify({weight_map: {a: 'model-2.safetensors'}})},
  }
  test.each(Object.entries(broken))('%s', async (_what, files) => {
    await expect(inspect(files)).rejects.toMatchObject({errorClass: expect.stringMatching(/^(input-error|limit-exceeded)$/)})
  })
})
