import {readBody, serve} from '@modelflight/testing/servers'

/** Port of a server. */
export const portOf = ({url}: {readonly url: string}): number => Number(new URL(url).port)
/** All traffic to a server. */
export const to = (id: number, server: {readonly url: string}) => ({id, port: portOf(server), percent: 100})
/** A version that answers with what it was sent. */
export const echo = () =>
  serve((incoming, outgoing) => {
    void readBody(incoming).then((body) => outgoing.end(body))
  })

/** Sends a request, and says who answered. */
export async function post(url: string, body: string | Buffer): Promise<{status: number; text: string; by: string | null}> {
  const answer = await fetch(url, {method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body)})
  return {status: answer.status, text: await answer.text(), by: answer.headers.get('modelflight-instance')}
}
