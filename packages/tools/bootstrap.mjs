// Sets up a fresh machine and runs one task of the repository: `node packages/tools/bootstrap.mjs <task>`.
// Plain JavaScript that any Node >= 20 can run with nothing installed; everything after it is TypeScript on Node 24.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {homedir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const nodeVersion = '24.21.0'
/** Below 24.15 some of the test servers do not start. */
const oldestNode = [24, 15]
const tasks = [
  'demo',
  'test',
  'test-fast',
  'build',
  'generate',
  'check',
  'check-dist',
  'bench',
  'bench-data',
  'bench-drift',
  'bench-gate',
  'bench-registry',
  'bench-rollout',
  'conformance',
  'simulate',
  'full',
  'lock',
]
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const cache = join(homedir(), '.cache', 'modelflight')

main(process.argv.slice(2))

function main([task, ...rest]) {
  if (!tasks.includes(task)) stop(`usage: node packages/tools/bootstrap.mjs <${tasks.join('|')}>`)
  const nodeFolder = isRecent(process.versions.node) ? dirname(process.execPath) : ensureNode()
  process.env['PATH'] = [nodeFolder, join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)
  if (!isInstalled()) run('npm', ['ci', '--no-audit', '--no-fund'], root, 'installing the packages of package-lock.json')
  // The Node compile cache keeps the start of every tool short; it lives with the other caches.
  process.env['NODE_COMPILE_CACHE'] ??= join(cache, 'compile-cache')
  const script = join('packages', 'tools', 'src', `${task}.ts`)
  const result = spawnSync('node', ['--conditions=source', script, ...rest], {cwd: root, stdio: 'inherit', shell: isWindows()})
  process.exitCode = result.status ?? 1
}

/** Whether a version is at least `oldestNode`. */
function isRecent(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
}

/** Folder of the Node that this repository is tested with, fetched once through the user's own npm client. */
function ensureNode() {
  const home = join(cache, `node-${nodeVersion}`)
  const folder = join(home, 'node_modules', '.bin')
  if (existsSync(join(folder, isWindows() ? 'node.cmd' : 'node'))) return folder
  const scratch = `${home}.${process.pid}`
  mkdirSync(scratch, {recursive: true})
  // The package's own install script links the binary, so scripts must run here whatever .npmrc says.
  const install = ['install', '--prefix', scratch, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts=false', `node@${nodeVersion}`]
  run('npm', install, scratch, `fetching Node ${nodeVersion}, because this one is ${process.versions.node}`)
  try {
    renameSync(scratch, home)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(scratch, {recursive: true, force: true}) // another process was faster
  }
  return folder
}

/** Whether node_modules holds exactly what package-lock.json asks for, as npm itself noted it down. */
function isInstalled() {
  const noted = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(noted)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(noted, 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || entry.link) return true
    const found = present[path]
    return found === undefined ? entry.optional === true || entry.peer === true : found.version === entry.version
  })
}

function run(command, parameters, cwd, why) {
  process.stderr.write(`modelflight: ${why}\n`)
  const {status, error} = spawnSync(command, parameters, {cwd, stdio: ['ignore', 2, 2], shell: isWindows()})
  if (status !== 0) stop(`\`${command} ${parameters.join(' ')}\` failed${error ? `: ${error.message}` : ''}`)
}

function isWindows() {
  return process.platform === 'win32'
}

function stop(message) {
  process.stderr.write(`modelflight: ${message}\n`)
  process.exit(1)
}
