import {execFile} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {freePort, startProgram} from './servers.ts'

/** A user of an MLflow server. */
export interface MlflowUser {
  readonly username: string
  readonly password: string
}

/** Where a server keeps artifacts. */
export interface MlflowStore {
  /** E.g. `s3://bucket/folder`. */
  readonly destination: string
  /** Address and keys of the store, for the environment of the server and of the Python client. */
  readonly env: Readonly<Record<string, string>>
  /** True: the server does not stand before the store (`--no-serve-artifacts`). */
  readonly isDirect?: boolean
}

/** An MLflow server of a test's own: SQLite, artifacts in a folder, on the loopback address. */
export interface MlflowServer extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string
  /** Folder that it keeps artifacts in. */
  readonly artifacts: string
  /** What it has printed so far. */
  output(): string
  /** Runs a program with MLflow's Python client, pointed at this server, and gives the last line that it prints, read as JSON. */
  python(program: string, ...parameters: readonly string[]): Promise<unknown>
}

/**
 * Starts `mlflow server`.
 *
 * @param python path of a Python that has MLflow.
 * @param user makes the server ask for exactly this user (its basic-auth application).
 * @param elsewhere where the server keeps artifacts, when not in a folder.
 */
export async function startMlflow(python: string, user?: MlflowUser, elsewhere?: MlflowStore): Promise<MlflowServer> {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-mlflow-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const quiet = {
    MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
    MLFLOW_DISABLE_TELEMETRY: 'true',
    DO_NOT_TRACK: '1',
    PYTHONUNBUFFERED: '1',
    PYTHONPATH: '',
  }
  const store = [
    '--backend-store-uri',
    `sqlite:///${folder}/mlflow.db`,
    ...(elsewhere?.isDirect === true ? ['--no-serve-artifacts', '--default-artifact-root'] : ['--artifacts-destination']),
    elsewhere?.destination ?? join(folder, 'artifacts'),
  ]
  const auth = user === undefined ? {} : await authConfiguration(folder, user)
  const argv = ['-m', 'mlflow', 'server', '--host', '127.0.0.1', '--port', String(port), '--workers', '1', ...store]
  const server = await startProgram(python, user === undefined ? argv : [...argv, '--app-name', 'basic-auth'], {
    cwd: folder,
    env: {...quiet, ...auth, ...elsewhere?.env},
    ready: /Application startup complete/,
    timeout: 300_000,
  })
  const identity = user === undefined ? {} : {MLFLOW_TRACKING_USERNAME: user.username, MLFLOW_TRACKING_PASSWORD: user.password}
  return {
    url,
    artifacts: join(folder, 'artifacts'),
    output: server.output,
    async python(program, ...parameters) {
      const env = {...process.env, ...quiet, ...identity, ...elsewhere?.env, MLFLOW_TRACKING_URI: url}
      const {stdout} = await promisify(execFile)(python, ['-W', 'ignore', '-c', program, ...parameters], {env, cwd: folder})
      return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
    },
    async [Symbol.asyncDispose]() {
      await server.stop()
      await rm(folder, {recursive: true, force: true})
    },
  }
}

async function authConfiguration(folder: string, {username, password}: MlflowUser): Promise<Readonly<Record<string, string>>> {
  const path = join(folder, 'auth.ini')
  const lines = [
    '[mlflow]',
    'default_permission = READ',
    `database_uri = sqlite:///${folder}/auth.db`,
    `admin_username = ${username}`,
    `admin_password = ${password}`,
    'authorization_function = mlflow.server.auth:authenticate_request_basic_auth',
  ]
  await writeFile(path, `${lines.join('\n')}\n`)
  return {MLFLOW_AUTH_CONFIG_PATH: path, MLFLOW_FLASK_SERVER_SECRET_KEY: 'for-tests-only'}
}
