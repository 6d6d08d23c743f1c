import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the stand-in received. */
interface AskedOfAws {
  headers: IncomingHttpHeaders;
  body: unknown;
}

/** A stand-in for an AWS service that records each request and refuses it with the given error. */
export async function givenRefusingAws(error: string) {
  const asked: AskedOfAws[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      asked.push({ headers: request.headers, body: JSON.parse(text) });
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify({ __type: error }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked, stop: () => server.close() };
}

export type RefusingAws = Awaited<ReturnType<typeof givenRefusingAws>>;
