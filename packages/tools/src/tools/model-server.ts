import {ensurePython} from './python.ts'

/**
 * Path of a Python that can serve a model as many teams do: uvicorn, and metrics by Prometheus' own client.
 *
 * Its requirements were made with `pip freeze` after `pip install uvicorn uvloop httptools prometheus-client`.
 */
export const ensureModelServer = (): Promise<string> =>
  ensurePython({
    folder: 'model-server-uvicorn-0.54.0',
    requirements: 'model-server-requirements.txt',
    imports: 'prometheus_client, uvicorn, uvloop, httptools',
  })
