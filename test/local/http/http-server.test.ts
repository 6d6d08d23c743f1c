import { mkdir, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { StartupError } from '../../../local/startup/startup-error.ts';
import { isOfThisMachine } from '../../../local/http/access-rule.ts';
import { pageBundle } from '../../../local/http/page-bundle.ts';
import { type LocalHttpServer, startHttpServer } from '../../../local/http/http-server.ts';
import { BODY_LIMIT } from '../../../local/http/receive-body.ts';
import { jsonAnswer } from '../../../local/http/http-answer.ts';
import { createRoutes } from '../../../local/http/routes.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';

let root: string;
let servers: LocalHttpServer[];

beforeEach(async () => {
  root = await givenScratchDir();
  servers = [];
});

afterEach(async () => {
  for (const server of servers) await server.stop();
  await removeDir(root);
});

/** A server whose API responds with what `invoke` returns. */
async function given(
  invoke: (event: APIGatewayProxyEventV2) => unknown = () => 'fine',
  developmentToken: (() => Promise<string>) | null = async () => 'ours',
) {
  const warnings: string[] = [];
  const gateway = {
    invoke: async (event: unknown) => invoke(event as APIGatewayProxyEventV2),
    warn: (line: string) => warnings.push(line),
  };
  const server = await startHttpServer(
    0,
    createRoutes({
      api: { ...gateway, developmentToken },
      survey: { ...gateway, developmentToken: null },
      console: pageBundle(root, 'console', async () => {}),
      graphiql: pageBundle(root, 'graphiql', async () => {}),
      mailbox: async () => null,
      drained: async () => {},
      admits: async (headers) => isOfThisMachine(headers),
      exportFile: async () => jsonAnswer(404, {}),
    }),
  );
  servers.push(server);
  return { url: `http://127.0.0.1:${server.port}`, port: server.port, warnings };
}

/** Sends a request with headers that fetch does not allow. */
function send(port: number, headers: Record<string, string>, body: Buffer | null = null) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = httpRequest(
      { port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject);
    if (body === null) sent.end();
    else sent.write(body);
  });
}

describe('/graphql', () => {
  test('passes the request to the function and returns its response', async () => {
    const { url } = await given(({ body, requestContext }) => ({
      statusCode: 202,
      headers: { 'x-request-id': requestContext.requestId },
      cookies: ['a=1', 'b=2'],
      body: `${requestContext.http.method} ${body}`,
    }));
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ größe }"}',
    });
    expect(response.status).toBe(202);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.text()).toBe('POST {"query":"{ größe }"}');
  });

  const authorizationOf = ({ headers }: APIGatewayProxyEventV2) => headers['authorization'] ?? '-';

  test.each([
    [{}, 'Bearer ours'],
    [{ host: 'rebound.example' }, '-'],
    [{ origin: 'https://elsewhere.example' }, '-'],
    [{ 'sec-fetch-site': 'cross-site' }, '-'],
    [{ authorization: 'Bearer theirs' }, 'Bearer theirs'],
    [{ authorization: 'Bearer theirs', origin: 'https://elsewhere.example' }, 'Bearer theirs'],
    [{ authorization: '' }, ''],
  ])('passes on a request with %j with the authorization %j', async (headers, authorization) => {
    const { port } = await given(authorizationOf);
    const { text } = await send(port, { host: `localhost:${port}`, ...headers });
    expect(text).toBe(authorization);
  });

  test('adds no token if it has none', async () => {
    const { port } = await given(authorizationOf, null);
    expect((await send(port, { host: `localhost:${port}` })).text).toBe('-');
    const { text } = await send(port, { authorization: 'Bearer theirs' });
    expect(text).toBe('Bearer theirs');
  });

  test('rejects a body above the limit without reading all of it', async () => {
    const { port } = await given();
    const told = await send(port, { 'content-length': String(BODY_LIMIT + 1) }, Buffer.alloc(10));
    const found = await send(
      port,
      { 'transfer-encoding': 'chunked' },
      Buffer.alloc(BODY_LIMIT + 1),
    );
    expect([told.status, found.status]).toEqual([413, 413]);
  });

  test('responds with 500 without details when the function fails, and logs the error', async () => {
    const { url, warnings } = await given(() => {
      throw new Error('secret');
    });
    const response = await fetch(`${url}/graphql`);
    expect([response.status, await response.text()]).toEqual([
      500,
      '{"message":"Internal Server Error"}',
    ]);
    expect(warnings).toEqual([expect.stringContaining('Error: secret')]);
  });
});

describe('other paths', () => {
  test("serve the console at its own paths, with the API's address in config.json", async () => {
    const folder = join(root, 'dist', 'console');
    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(folder, 'index.html'), 'console');
    await writeFile(join(folder, 'assets', 'a.js'), 'script');
    await mkdir(join(folder, 'docs'), { recursive: true });
    await writeFile(join(folder, 'docs', 'index.html'), 'reference');
    const { url } = await given();
    const get = async (path: string) => {
      const response = await fetch(url + path);
      return [response.status, response.headers.get('content-type'), await response.text()];
    };
    expect(await get('/')).toEqual([200, 'text/html; charset=utf-8', 'console']);
    expect(await get('/accounts/7')).toEqual([200, 'text/html; charset=utf-8', 'console']);
    expect(await get('/assets/a.js')).toEqual([200, 'text/javascript; charset=utf-8', 'script']);
    expect(await get('/docs')).toEqual([200, 'text/html; charset=utf-8', 'reference']);
    expect(await get('/docs/')).toEqual([200, 'text/html; charset=utf-8', 'reference']);
    expect((await get('/assets/b.js'))[0]).toBe(404);
    expect((await get('/config.json'))[2]).toBe('{"endpoint":"/graphql"}');
  });

  test('respond to /drained once the lists are up to date', async () => {
    const { url } = await given();
    expect(await (await fetch(`${url}/drained`)).json()).toEqual({ drained: true });
  });

  test('reject /drained for pages of other sites', async () => {
    const { url } = await given();
    const { status } = await fetch(`${url}/drained`, {
      headers: { origin: 'https://evil.example' },
    });
    expect(status).toBe(401);
  });

  test('respond with 404 if unknown', async () => {
    const { url } = await given();
    const post = await fetch(`${url}/other`, { method: 'POST' });
    expect([post.status, (await fetch(`${url}/other.txt`)).status]).toEqual([404, 404]);
  });
});

test.each(['192.0.2.1', 'nowhere.invalid'])(
  'an address that does not belong to this machine is rejected: %s',
  async (host) => {
    const answer = async () => ({ status: 200, headers: [], body: Buffer.alloc(0) });
    await expect(startHttpServer(0, answer, host)).rejects.toThrow(
      new StartupError(`--host must be an address of this machine; it is "${host}".`),
    );
  },
);

test.each([
  ['127.0.0.1', /^http:\/\/127\.0\.0\.1:\d+$/],
  ['0.0.0.0', /^http:\/\/127\.0\.0\.1:\d+$/],
  ['localhost', /^http:\/\/localhost:\d+$/],
])('a server on %s reports an address that can be called', async (host, url) => {
  const answer = async () => ({ status: 204, headers: [], body: Buffer.alloc(0) });
  const server = await startHttpServer(0, answer, host);
  servers.push(server);
  expect(server.url).toMatch(url);
  expect((await fetch(server.url)).status).toBe(204);
});

test('a port in use is reported with another one to try', async () => {
  const { port } = await given();
  await expect(
    startHttpServer(port, async () => ({ status: 200, headers: [], body: Buffer.alloc(0) })),
  ).rejects.toThrow(
    new StartupError(
      `Port ${port} is in use: stop the other program, or use another port with "npm start -- --port ${port + 1}".`,
    ),
  );
});
