import type {IncomingMessage, ServerResponse} from 'node:http'
import {request} from 'node:https'
import type {Connection} from '@modelflight/kubernetes/connection'
import {type LocalServer, readBody, sendJson} from '@modelflight/testing/servers'
import {makeCertificate, serveTls} from '@modelflight/testing/tls'

/** What a fault is answered with, instead of asking the API server. */
export interface Fault {
  readonly status: number
  readonly reason: string
  readonly headers?: Readonly<Record<string, string>>
  /** Passes the request on all the same, and loses the answer. */
  readonly after?: boolean
}

/** Between a client and the real API server: answers some requests with a fault, as a server under strain does. */
export interface FaultProxy extends AsyncDisposable {
  readonly connection: Connection
  /** How many faults were answered. */
  faults(): number
}

/** @param choose gives a fault for a request, counted from 1, or undefined. */
export async function startFaultProxy(
  real: Connection,
  choose: (method: string, path: string, count: number) => Fault | undefined,
): Promise<FaultProxy> {
  const certificate = await makeCertificate()
  let count = 0
  let faults = 0
  const server: LocalServer = await serveTls(certificate, (incoming, outgoing) => {
    const fault = choose(incoming.method ?? 'GET', incoming.url ?? '/', ++count)
    if (fault !== undefined) faults++
    if (fault?.after === true) void forward(real, incoming, undefined).then(() => outgoing.destroy())
    else if (fault !== undefined) refuse(outgoing, fault)
    else void forward(real, incoming, outgoing)
  })
  return {
    connection: {...real, server: server.url, tls: {ca: certificate.cert}},
    faults: () => faults,
    [Symbol.asyncDispose]: () => server.close(),
  }
}

function refuse(outgoing: ServerResponse, {status, reason, headers = {}}: Fault): void {
  sendJson(
    outgoing,
    status,
    {kind: 'Status', apiVersion: 'v1', status: 'Failure', reason, message: `made to fail: ${reason}`, code: status},
    headers,
  )
}

async function forward(real: Connection, incoming: IncomingMessage, outgoing: ServerResponse | undefined): Promise<void> {
  const body = await readBody(incoming)
  const {host: _, ...headers} = incoming.headers
  await new Promise<void>((resolve) => {
    const upstream = request(
      `${real.server}${incoming.url}`,
      {method: incoming.method, headers, ca: real.tls.ca, agent: false},
      (answer) => {
        outgoing?.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.on('data', (chunk: Buffer) => outgoing?.write(chunk))
        answer.on('end', () => {
          outgoing?.end()
          resolve()
        })
      },
    )
    upstream.on('error', () => {
      outgoing?.destroy()
      resolve()
    })
    upstream.end(body)
  })
}
