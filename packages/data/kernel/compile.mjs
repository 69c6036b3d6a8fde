import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const target = fileURLToPath(new URL('../src/kernel/code.ts', import.meta.url))

/** Text of src/kernel/code.ts: the kernel compiled to WebAssembly. */
async function compiledKernel() {
  const {default: asc} = await import('assemblyscript/asc')
  const base = fileURLToPath(new URL('.', import.meta.url))
  let code = new Uint8Array(0)
  const {error, stderr} = await asc.main(
    ['index.ts', '--outFile', 'kernel.wasm', '-O3', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort=', '--noAssert'],
    {
      readFile(name, folder) {
        try {
          return readFileSync(new URL(name, folder === '.' ? new URL('.', import.meta.url) : new URL(`file://${folder}/`)), 'utf8')
        } catch {
          return null
        }
      },
      writeFile(_name, contents) {
        code = contents
      },
      listFiles: () => [],
      baseDir: base,
    },
  )
  if (error !== null) throw new Error(`${error.message}\n${stderr.toString()}`)
  const text = Buffer.from(code).toString('base64')
  return `/** The kernel (packages/data/kernel) as WebAssembly, in base64. Made by \`npm run kernel\`. */\nexport const kernelCode =\n  '${text}'\n`
}

const text = await compiledKernel()
if (process.argv.includes('--print')) process.stdout.write(text)
else writeFileSync(target, text)
