import {ensureDebianProgram} from './debian.ts'

/** Path of Debian's HAProxy, which is built with its exporter for Prometheus. */
export const ensureHaproxy = (): Promise<string> => ensureDebianProgram('haproxy', '/usr/sbin/haproxy')
