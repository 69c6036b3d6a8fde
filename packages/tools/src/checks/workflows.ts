import {globSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {capture} from '../process.ts'
import {ensureActionlint} from '../tools/go.ts'
import {ensureZizmor} from '../tools/zizmor.ts'
import {workflowBlocks} from './yaml-blocks.ts'

/** Runs actionlint and zizmor (pedantic, offline) over workflows, every action.yml and every workflow that a README shows. */
export async function checkWorkflows(root: string): Promise<readonly string[]> {
  const [actionlint, zizmor] = await Promise.all([ensureActionlint(), ensureZizmor()])
  const blocks = writeBlocks(root)
  const workflows = globSync('.github/workflows/*.{yml,yaml}', {cwd: root}).sort()
  const configurations = globSync('{.github/dependabot.yml,actions/*/action.yml,.github/actions/*/action.yml}', {cwd: root}).sort()
  const lint = await capture(actionlint, ['-no-color', '-shellcheck=', '-pyflakes=', ...workflows, ...blocks], {cwd: root})
  const audit = await capture(
    zizmor,
    [
      '--offline',
      '--pedantic',
      '--config=.github/zizmor.yml',
      '--no-progress',
      '--color=never',
      ...workflows,
      ...configurations,
      ...blocks,
    ],
    {cwd: root},
  )
  return [
    ...(lint.code === 0 ? [] : [`actionlint:\n${lint.stdout}${lint.stderr}`]),
    ...(audit.code === 0 ? [] : [`zizmor:\n${audit.stdout}${audit.stderr}`]),
  ]
}

/** Puts each block into a file of its own, named after its place, and gives the paths. */
function writeBlocks(root: string): readonly string[] {
  const folder = join('.cache', 'readme-workflows', '.github', 'workflows')
  rmSync(join(root, folder), {recursive: true, force: true})
  mkdirSync(join(root, folder), {recursive: true})
  return workflowBlocks(root).map(({file, line, text}) => {
    const path = join(folder, `${file.replaceAll(/[^\w]+/g, '-')}-line-${line}.yml`)
    writeFileSync(join(root, path), text)
    return path
  })
}
