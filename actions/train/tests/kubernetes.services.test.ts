import {mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {type ControlPlane, startControlPlane} from '@modelflight/testing/kubernetes'
import {type NodeAgent, startNodeAgent} from '@modelflight/testing/kubernetes-node'
import {type MlflowServer, startMlflow} from '@modelflight/testing/mlflow'
import {type OwnTime, watchOwnTime} from '@modelflight/testing/own-time'
import {programOf, runStep, type Step, type StepResult, sourceOf} from '@modelflight/testing/runner'
import {waitFor} from '@modelflight/testing/servers'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {trainer} from './project.ts'

let cluster: ControlPlane
let node: NodeAgent
let mlflow: MlflowServer
const folders: string[] = []
beforeAll(async () => {
  const python = await ensureMlflow()
  mlflow = await startMlflow(python)
  cluster = await startControlPlane(await ensureKubernetes())
  // The interpreters that an image would have.
  node = await startNodeAgent(cluster, [dirname(process.execPath), dirname(python)])
}, 900_000)
afterAll(async () => {
  await node?.[Symbol.asyncDispose]()
  await cluster?.[Symbol.asyncDispose]()
  await mlflow?.[Symbol.asyncDispose]()
  for (const folder of folders) await rm(folder, {recursive: true, force: true})
})

const rules = [
  {apiGroups: ['batch'], resources: ['jobs'], verbs: ['get', 'create', 'delete']},
  {apiGroups: [''], resources: ['pods'], verbs: ['get', 'list']},
  {apiGroups: [''], resources: ['pods/log'], verbs: ['get']},
]

interface Place {
  readonly namespace: string
  readonly workspace: string
  /** Runs the step with these inputs, as the runner does. */
  train(inputs: Readonly<Record<string, string>>, more?: Partial<Step>): Promise<StepResult>
}

/** A workspace that a claim of its namespace is bound to, and an account that may do what the README says. */
async function makePlace(files: Readonly<Record<string, string>> = {}): Promise<Place> {
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-cluster-')))
  folders.push(workspace)
  for (const [path, text] of Object.entries(files)) await writeFile(join(workspace, path), text)
  const namespace = await cluster.namespace()
  const size = {storage: '1Gi'}
  const spec = {storageClassName: '', accessModes: ['ReadWriteMany']}
  await cluster.apply(
    {apiVersion: 'v1', kind: 'PersistentVolume', metadata: {name: namespace}, spec: {...spec, capacity: size, hostPath: {path: workspace}}},
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: {name: 'work', namespace},
      spec: {...spec, resources: {requests: size}, volumeName: namespace},
    },
  )
  const kubeconfig = await cluster.kubeconfig(await cluster.serviceAccount(namespace, rules), namespace)
  return {
    namespace,
    workspace,
    train: (inputs, more = {}) =>
      runStep({
        program: sourceOf('train'),
        workspace,
        inputs: {backend: 'kubernetes', comment: 'never', ...inputs},
        ...more,
        env: {KUBECONFIG: kubeconfig, ...more.env},
      }),
  }
}

const image = 'image: example.org/train:process'
const shared = `${image}\nvolume: work\n`

describe('a training in a cluster, from the step to its outputs', () => {
  test('with a volume, what the command writes is what the runner records; its log is the step’s', async () => {
    const {train, workspace} = await makePlace({'train.cjs': trainer, 'data.csv': 'a\n1\n2\n3\n'})
    const count = join(workspace, '..', `${workspace.split('/').at(-1)}.count`)
    folders.push(count)
    const result = await train({
      ...{run: 'node train.cjs', data: 'data.csv', params: '{"depth": 3}', kubernetes: shared, env: `COUNTER=${count}`},
      ...{'model-path': 'model.json', metrics: 'metrics.json', predictions: 'predictions.csv'},
    })
    expect(result.exitCode, result.stdout).toBe(0)
    expect(result.stdout).toContain('training on 3 rows')
    expect(await readFile(join(workspace, 'model.json'), 'utf8')).toBe('{"rows":3,"params":{"depth":3}}')
    expect(JSON.parse(result.outputs['metrics'] ?? '')).toEqual({accuracy: 0.93, rows: 3})
    const record = await readFile(
      join(workspace, '.modelflight', 'records', (result.outputs['record'] ?? '').split('/').at(-1) ?? ''),
      'utf8',
    )
    expect(record).toContain(result.outputs['model-digest']?.slice('sha256:'.length))
    // The image that ran, and not what the runner has installed.
    expect(JSON.parse(record).predicate.buildDefinition.internalParameters.environment).toEqual({
      ...{platform: 'container', arch: '', interpreters: {}, lockFiles: {}, packages: {}},
      image: `example.org/train@sha256:${'5e'.repeat(32)}`,
    })
  })

  test('with an MLflow server, the model, metrics and parameters that the command logged come back from it', async () => {
    const {train, workspace} = await makePlace({'readme.txt': 'code'})
    const script = [
      "python - <<'PY'",
      'import json, os, mlflow',
      'class Model(mlflow.pyfunc.PythonModel):',
      '    def predict(self, context, model_input, params=None):',
      '        return model_input',
      "params = json.load(open(os.environ['MODELFLIGHT_PARAMS']))",
      'with mlflow.start_run():',
      '    mlflow.log_params(params)',
      "    mlflow.log_metric('accuracy', 0.91)",
      "    mlflow.pyfunc.log_model(name='model', python_model=Model())",
      'PY',
    ].join('\n')
    const env = [`MLFLOW_TRACKING_URI=${mlflow.url}`, 'MLFLOW_DISABLE_TELEMETRY=true', 'GIT_PYTHON_REFRESH=quiet'].join('\n')
    const result = await train({run: script, params: '{"depth": 3}', kubernetes: image, env})
    expect(result.exitCode, result.stdout).toBe(0)
    expect(result.outputs['metrics']).toBe('{"accuracy":0.91}')
    expect(await readFile(join(workspace, 'model', 'MLmodel'), 'utf8')).toContain('python_function')
    expect(JSON.parse(await readFile(join(workspace, 'used-params.json'), 'utf8'))).toEqual({depth: '3'})
    const seen = (await mlflow.python(
      "import json, sys, mlflow; run = mlflow.get_run(sys.argv[1]); print(json.dumps({'accuracy': run.data.metrics['accuracy']}))",
      result.outputs['run-id'] ?? '',
    )) as object
    expect(seen).toEqual({accuracy: 0.91})
  })

  test('a command that fails is a failed check, with its exit code and last lines; the outputs of an earlier one are not taken', async () => {
    const {train} = await makePlace({'train.cjs': trainer, 'model.json': '{"old": true}'})
    const result = await train({run: 'echo almost; exit 4', kubernetes: shared})
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({'error-class': 'check-failed', 'model-digest': ''})
    expect(result.summary).toMatch(/exit code 4[\s\S]*almost/)
  })

  test('a re-run finds the Job that ended meanwhile, takes what it wrote, and runs nothing; what lay there before the Job is no output', async () => {
    const {train, workspace} = await makePlace({'train.cjs': trainer, 'data.csv': 'a\n1\n2\n3\n', 'metrics.json': '{"accuracy": 1}'})
    const count = `${workspace}.count`
    folders.push(count)
    // The file system's clock has to reach the next second, of which the API server's times are made.
    await sleep(1_100)
    const inputs = {
      ...{run: 'node train.cjs', data: 'data.csv', kubernetes: shared, env: `COUNTER=${count}`, cache: 'false'},
      ...{'model-path': 'model.json', metrics: 'metrics.json', predictions: 'predictions.csv'},
    }
    const first = await train(inputs)
    await rm(join(workspace, '.modelflight'), {recursive: true})
    const second = await train(inputs, {env: {GITHUB_RUN_ATTEMPT: '2'}})
    for (const {exitCode, stdout, outputs} of [first, second]) {
      expect(exitCode, stdout).toBe(0)
      expect(outputs['model-digest']).toBe(first.outputs['model-digest'])
      expect(JSON.parse(outputs['metrics'] ?? '')).toEqual({accuracy: 0.93, rows: 3})
    }
    expect(second.stdout).toMatch(/found the Job/)
    expect(await readFile(count, 'utf8')).toBe('x')
    await writeFile(join(workspace, 'old.json'), '{}')
    const stale = await train({run: 'true', kubernetes: shared, 'model-path': 'old.json', cache: 'false'})
    expect(stale.outputs).toMatchObject({'error-class': 'check-failed', 'model-digest': ''})
  })

  test('SIGINT of the step deletes the Job, and the process with its grandchild ends', async () => {
    const {train, namespace, workspace} = await makePlace({'train.sh': 'echo code'})
    const pid = join(workspace, 'grandchild')
    let time: OwnTime | undefined
    const result = await train(
      {run: `bash -c 'trap "" TERM; echo $$ > ${pid}; while :; do sleep 0.1; done' & wait`, kubernetes: shared},
      {
        program: programOf('train'),
        onStart: (child) => {
          const started = async (): Promise<boolean> => (await readFile(pid, 'utf8').catch(() => '')).endsWith('\n')
          void waitFor(started, {timeout: 120_000}).then(() => {
            time = watchOwnTime(process.pid)
            child.kill('SIGINT')
          })
        },
      },
    )
    expect(time?.stop()).toBeLessThan(5_000)
    expect(result.outputs).toMatchObject({'error-class': 'dependency-failed'})
    const left = async (collection: string): Promise<number> => (await cluster.ask('GET', collection)).body.items.length
    const collections = [`/apis/batch/v1/namespaces/${namespace}/jobs`, `/api/v1/namespaces/${namespace}/pods`]
    await waitFor(async () => (await Promise.all(collections.map(left))).every((count) => count === 0), {timeout: 60_000})
    expect([...node.running().keys()]).toEqual([])
    const grandchild = (await readFile(pid, 'utf8')).trim()
    expect(await readFile(`/proc/${grandchild}/stat`, 'utf8').catch(() => 'gone')).toMatch(/^gone$|\) [ZX] /)
  })
})
