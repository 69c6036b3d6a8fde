import {cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {capture, must} from '../process.ts'

/** Rebuilds dist in a copy of the sources elsewhere and names every file that differs: what is published is what the sources say. */
export async function checkDist(root: string): Promise<readonly string[]> {
  const copy = join(root, '.cache', 'dist-check')
  rmSync(copy, {recursive: true, force: true})
  try {
    await copySources(root, copy)
    const built = await capture('node', ['--conditions=source', join('packages', 'tools', 'src', 'build.ts')], {cwd: copy})
    if (built.code !== 0) return [`the build failed:\n${built.stdout}${built.stderr}`]
    return compareFolders(join(root, 'dist'), join(copy, 'dist')).map(
      (difference) => `dist/${difference}; run \`npm run build\` and commit dist/`,
    )
  } finally {
    rmSync(copy, {recursive: true, force: true})
  }
}

/** The working tree without what git ignores, and node_modules as hard links: the bundler must find it where it is in a clone. */
async function copySources(root: string, copy: string): Promise<void> {
  mkdirSync(copy, {recursive: true})
  const parts = ['packages', 'actions', ':(glob)*.json']
  const listed = await must('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...parts], {cwd: root})
  for (const path of listed.split('\0')) {
    if (path !== '' && existsSync(join(root, path))) cpSync(join(root, path), join(copy, path))
  }
  const modules = globSync('{node_modules,packages/*/node_modules,actions/*/node_modules}', {cwd: root})
  for (const folder of modules) await must('cp', ['-al', join(root, folder), join(copy, folder)])
}

/** Relative paths of files that are only in one of two folders or differ, with how. */
export function compareFolders(ours: string, fresh: string): readonly string[] {
  const list = (folder: string): readonly string[] =>
    globSync('**/*', {cwd: folder})
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => path.replaceAll('\\', '/'))
  const [left, right] = [new Set(existsSync(ours) ? list(ours) : []), new Set(list(fresh))]
  const all = [...new Set([...left, ...right])].sort()
  return all.flatMap((path) => {
    if (!left.has(path)) return [`${path} is missing`]
    if (!right.has(path)) return [`${path} is left over`]
    return readFileSync(join(ours, path)).equals(readFileSync(join(fresh, path))) ? [] : [`${path} is not what the sources give`]
  })
}
