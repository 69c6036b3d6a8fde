import {ensurePython} from './python.ts'

/** Version of the server and of the Python client. Part of the folder's name, so another version is another folder. */
export const mlflowVersion = '3.17.2'

/**
 * Path of a Python that has MLflow with its server and client; installed into an environment of its own, which takes some minutes.
 *
 * Its requirements were made with `pip freeze` after `pip install 'mlflow[auth]==<version>'`.
 */
export const ensureMlflow = (): Promise<string> =>
  ensurePython({folder: `mlflow-${mlflowVersion}`, requirements: 'mlflow-requirements.txt', imports: 'mlflow.server'})
