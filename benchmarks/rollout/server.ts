import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'

// A model server that answers at once: what is measured is the way to it. Prints its port.
const server = createServer({keepAliveTimeout: 60_000}, (request, response) => {
  request.resume().on('end', () => response.writeHead(200, {'content-type': 'application/json'}).end('{"prediction": "late"}'))
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`port ${(server.address() as AddressInfo).port}\n`))
