import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { s3Files } from '../../../lambdas/platform/exports/s3-files.ts';

/** An in-memory fake of S3 for one bucket (API reference: multipart uploads, path-style objects). */
class LocalS3 {
  readonly objects = new Map<string, { body: Buffer; type: string }>();
  readonly uploads = new Map<string, { type: string; parts: Map<number, Buffer> }>();

  answer(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3');
    const upload = this.uploads.get(searchParams.get('uploadId') ?? '');
    if (searchParams.has('uploadId') && !upload) return fail(response, 404, 'NoSuchUpload');
    const act = `${request.method} ${upload ? 'upload' : searchParams.has('uploads') ? 'uploads' : 'object'}`;
    switch (act) {
      case 'POST uploads': {
        const id = `upload-${this.uploads.size + 1}`;
        this.uploads.set(id, { type: String(request.headers['content-type']), parts: new Map() });
        return say(
          response,
          `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
        );
      }
      case 'PUT upload': {
        upload?.parts.set(Number(searchParams.get('partNumber')), body);
        return void response.writeHead(200, { etag: tagOf(body) }).end();
      }
      case 'POST upload': {
        const named = [...body.toString().matchAll(/<ETag>(.*?)<\/ETag><PartNumber>(\d+)</g)];
        const parts = named.map(
          ([, , number]) => upload?.parts.get(Number(number)) ?? Buffer.alloc(0),
        );
        const isKnown = named.every(
          ([, tag], at) => tag?.replaceAll('&quot;', '"') === tagOf(parts[at] as Buffer),
        );
        if (!isKnown || named.length === 0) return fail(response, 400, 'InvalidPart');
        this.objects.set(pathname, { body: Buffer.concat(parts), type: upload?.type ?? '' });
        this.uploads.delete(searchParams.get('uploadId') ?? '');
        return say(response, '<CompleteMultipartUploadResult/>');
      }
      case 'DELETE upload':
        this.uploads.delete(searchParams.get('uploadId') ?? '');
        return void response.writeHead(204).end();
      case 'DELETE object':
        this.objects.delete(pathname);
        return void response.writeHead(204).end();
      default: {
        const object = this.objects.get(pathname);
        if (!object) return fail(response, 404, 'NoSuchKey');
        const disposition = searchParams.get('response-content-disposition');
        response.writeHead(200, {
          'content-type': object.type,
          ...(disposition && { 'content-disposition': disposition }),
        });
        return void response.end(request.method === 'HEAD' ? undefined : object.body);
      }
    }
  }
}

const tagOf = (body: Buffer) => `"${createHash('md5').update(body).digest('hex')}"`;
const say = (response: ServerResponse, xml: string) => void response.writeHead(200).end(xml);
const fail = (response: ServerResponse, status: number, code: string) =>
  void response.writeHead(status).end(`<Error><Code>${code}</Code><Message>no</Message></Error>`);

let s3: LocalS3;
let server: Server;
let client: S3Client;
beforeEach(async () => {
  s3 = new LocalS3();
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => s3.answer(request, Buffer.concat(chunks), response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  client = new S3Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forcePathStyle: true,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
    // Sends parts unchanged instead of in signed chunks.
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
});
afterEach(async () => {
  client.destroy();
  await new Promise((resolve) => server.close(resolve));
});

/** A file of two parts. The second part is sent twice, as after a crash. */
async function givenFile() {
  const files = s3Files('exports', 'default', client);
  const upload = await files.begin('e1', 'text/csv');
  const first = await files.putPart('e1', upload, 1, Buffer.from('id,name\n1,Ä\n'));
  await files.putPart('e1', upload, 2, Buffer.from('2,lost in a crash\n'));
  const second = await files.putPart('e1', upload, 2, Buffer.from('2,B\n'));
  await files.complete('e1', upload, [first, second]);
  return { files, upload, parts: [first, second] };
}

test('a file contains the last version of each part in order, and is stored under the tenant', async () => {
  await givenFile();
  const object = s3.objects.get('/exports/default/e1');
  expect(object?.body.toString()).toBe('id,name\n1,Ä\n2,B\n');
  expect(object?.type).toBe('text/csv');
});

test('completing an upload again succeeds, and completing an unknown one fails', async () => {
  const { files, upload, parts } = await givenFile();
  await files.complete('e1', upload, parts);
  expect(s3.objects.size).toBe(1);
  await expect(files.complete('e2', 'none', parts)).rejects.toThrow();
});

test('the URL downloads the file with its name for ten minutes', async () => {
  const { files } = await givenFile();
  const url = new URL(await files.url('e1', 'accounts.csv'));
  expect(url.searchParams.get('X-Amz-Expires')).toBe('600');
  const answer = await fetch(url);
  expect(await answer.text()).toBe('id,name\n1,Ä\n2,B\n');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="accounts.csv"');
});

test('removing a file or an unfinished upload deletes it, and can be repeated', async () => {
  const { files, upload } = await givenFile();
  const begun = await files.begin('e2', 'text/csv');
  await files.remove('e2', begun);
  for (const _ of ['once', 'again']) await files.remove('e1', upload);
  expect([s3.objects.size, s3.uploads.size]).toEqual([0, 0]);
});
