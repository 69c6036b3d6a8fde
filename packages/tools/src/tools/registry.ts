import {ensureDebianProgram} from './debian.ts'

/** Path of Debian's docker-registry. */
export const ensureDockerRegistry = (): Promise<string> => ensureDebianProgram('docker-registry', '/usr/bin/docker-registry')
