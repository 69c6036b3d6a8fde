import {ensurePython} from './python.ts'

/**
 * Path of a Python that has moto, an S3-compatible server, and AWS's own client.
 *
 * Its requirements were made with `pip freeze` after `pip install 'moto[s3,server]==<version>'`.
 */
export const ensureMoto = (): Promise<string> =>
  ensurePython({folder: 'moto-5.2.5', requirements: 'moto-requirements.txt', imports: 'moto.server'})
