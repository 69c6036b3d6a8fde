import {ensurePython} from './python.ts'

/** Path of a Python that has the readers of others for what we write: in-toto's bindings and Hugging Face's model cards. */
export const ensureEvidenceReaders = (): Promise<string> =>
  ensurePython({
    folder: 'evidence-readers-1',
    requirements: 'evidence-requirements.txt',
    imports: 'huggingface_hub, in_toto_attestation.v1.statement',
  })
