import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {must} from '../process.ts'
import {ensureTool} from './ensure.ts'

const version = '4.26.0'
const hash = 'sha256:0c26707e2efad8aa1bfc5b7ce170f3fccc2e4918ff85989ba9ffa9facb2be326'

/** Folder with the JSON Schema Test Suite's cases of draft 2020-12, which the source of Python's jsonschema carries. */
export const ensureJsonSchemaTests = async (): Promise<string> =>
  dirname(await ensureTool({folder: `json-schema-tests-${version}`, program: join('draft2020-12', 'ref.json'), install}))

async function install(folder: string): Promise<void> {
  const requirements = join(folder, 'requirements.txt')
  writeFileSync(requirements, `jsonschema==${version} --hash=${hash}\n`)
  const source = join(folder, 'source')
  mkdirSync(source)
  await must('python3', [
    '-m',
    'pip',
    'download',
    '-q',
    '--no-deps',
    '--no-binary',
    'jsonschema',
    '--require-hashes',
    '-r',
    requirements,
    '-d',
    source,
  ])
  const [archive = ''] = readdirSync(source)
  const inside = `jsonschema-${version}/json/tests/draft2020-12`
  await must('tar', ['-xzf', join(source, archive), '-C', folder, '--strip-components', '3', inside])
  rmSync(source, {recursive: true})
}
