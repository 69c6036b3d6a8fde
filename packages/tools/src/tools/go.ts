import {must} from '../process.ts'
import {ensureTool} from './ensure.ts'

/** Builds one program of a Go module, at an exact version; the module proxy's checksum database guards its bytes. */
export const goProgram = (module: string, version: string): Promise<string> => {
  const program = module.slice(module.lastIndexOf('/') + 1)
  return ensureTool({
    folder: `${program}-${version}`,
    program,
    install: (folder) => must('go', ['install', `${module}@v${version}`], {env: {...process.env, GOBIN: folder, GOFLAGS: '-trimpath'}}),
  })
}

/** Path of nektos/act, which runs workflows on this machine. */
export const ensureAct = (): Promise<string> => goProgram('github.com/nektos/act', '0.2.87')

/** Path of actionlint, which checks workflows. */
export const ensureActionlint = (): Promise<string> => goProgram('github.com/rhysd/actionlint/cmd/actionlint', '1.7.12')

/** Path of Sigstore's certificate authority, which gives certificates to identities. */
export const ensureFulcio = (): Promise<string> => goProgram('github.com/sigstore/fulcio', '1.8.8')

/** Path of Sigstore's timestamp authority. */
export const ensureTimestampServer = (): Promise<string> =>
  goProgram('github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server', '2.1.0')
