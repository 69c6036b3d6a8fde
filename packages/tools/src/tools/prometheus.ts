import {ensureDebianProgram} from './debian.ts'

/** Path of Debian's Prometheus server. */
export const ensurePrometheus = (): Promise<string> => ensureDebianProgram('prometheus', '/usr/bin/prometheus')
