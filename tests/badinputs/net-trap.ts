import dgram from 'node:dgram'
import dns from 'node:dns'
import {appendFileSync} from 'node:fs'
import net from 'node:net'

// Loaded before a step (`--import`): whoever opens a connection or asks for a name is written down and refused. Channels between processes are
// no connections: they have a path or a descriptor, and no port.

const log = process.env['MODELFLIGHT_NET_LOG'] ?? ''

function refuse(what: string): never {
  if (log !== '') appendFileSync(log, `${what}\n`)
  throw new Error(`the network is closed to this test: ${what}`)
}

const {connect} = net.Socket.prototype
net.Socket.prototype.connect = function trapped(this: net.Socket, ...given: unknown[]): net.Socket {
  const [first] = given.flat(2)
  const options = (typeof first === 'object' && first !== null ? first : {port: first}) as {port?: unknown; host?: unknown; path?: unknown}
  if (typeof options.path !== 'string' && options.port !== undefined)
    refuse(`connect ${String(options.host ?? given[1])}:${String(options.port)}`)
  return Reflect.apply(connect, this, given) as net.Socket
}
Object.assign(dns, {lookup: (name: string) => refuse(`lookup ${name}`)})
Object.assign(dns.promises, {lookup: (name: string) => refuse(`lookup ${name}`)})
Object.assign(dgram, {createSocket: () => refuse('datagram socket')})
