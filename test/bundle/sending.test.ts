import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import PostalMime from 'postal-mime';
import { variablesOf } from '../../lambdas/platform/config.ts';
import { givenBuiltFunctions } from '../support/run/built-functions.ts';
import { givenPeople, makeCampaign } from '../support/campaigns.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';

/** A SendEmail request of SES v2 (API reference, SendEmail). */
interface Sent {
  FromEmailAddress: string;
  Destination: { ToAddresses: string[] };
  Content: { Raw: { Data: string } };
  EmailTags: { Name: string; Value: string }[];
  ConfigurationSetName?: string;
}

/** Errors that the fake SES returns, by recipient address. */
const refused = new Map<string, { status: number; type: string; message: string }>();
const asked: { path: string; body: Sent }[] = [];
let server: Server;
let url: string;
let foothold: StoredFoothold;
let bundles: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const body = JSON.parse(text) as Sent;
      asked.push({ path: `${request.method} ${request.url}`, body });
      const error = refused.get(body.Destination.ToAddresses[0] ?? '');
      response.writeHead(error?.status ?? 200, {
        'content-type': 'application/json',
        ...(error && { 'x-amzn-errortype': error.type }),
      });
      response.end(JSON.stringify(error ? { message: error.message } : { MessageId: 'id' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  bundles = await givenBuiltFunctions();
  foothold = await givenStoredFoothold({
    FOOTHOLD_MAIL_SENDERS: 'surveys@waypoint.test',
    FOOTHOLD_MAIL_CONFIGURATION_SET: 'foothold-dev',
    FOOTHOLD_SURVEY_COMPANY: 'Wäypoint',
    FOOTHOLD_SURVEY_URL: 'https://survey.test',
  });
  foothold.clock.now = Date.now();
});
afterAll(async () => {
  server.close();
  await foothold.stop();
});
beforeEach(async () => {
  await foothold.wipe();
  asked.length = 0;
  refused.clear();
  await givenPeople(foothold.scope(), ['ana', 'bo', 'cy']);
});

/** Runs the deployed sweeper once. */
async function sweep(): Promise<{ sent: number; printed: string }> {
  const script = `require(${JSON.stringify(join(bundles, 'sweeper'))}).handler({}, {})
    .then((counts) => console.log('RESULT' + JSON.stringify(counts)));`;
  const env = {
    ...variablesOf(foothold.config),
    FOOTHOLD_LOG_LEVEL: 'debug',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_SESV2: url,
  };
  const run = promisify(execFile);
  const { stdout, stderr } = await run(process.execPath, ['--no-warnings', '-e', script], { env });
  const { sent } = JSON.parse(/RESULT(.*)/.exec(stdout)?.[1] ?? '{}') as { sent: number };
  return { sent, printed: stdout + stderr };
}

test('e-mails are sent to SES in a valid format, with one-click unsubscribe', async () => {
  const campaign = await makeCampaign(foothold.scope(), {
    subject: 'Wie schwer ist es, {name}?',
    text: 'Grüße, {name},\n\n<script>alert(1)</script> & mehr.',
    senderName: 'Dana "D" Größe',
    language: 'de',
  });
  const { sent, printed } = await sweep();
  expect(sent).toBe(3);
  expect(asked.map(({ path }) => path)).toEqual(
    Array.from({ length: 3 }, () => 'POST /v2/email/outbound-emails'),
  );
  const ana = asked.find(({ body }) => body.Destination.ToAddresses[0] === 'ana@example.com');
  expect(ana?.body).toMatchObject({
    FromEmailAddress: 'surveys@waypoint.test',
    ConfigurationSetName: 'foothold-dev',
  });
  const tags = new Map(ana?.body.EmailTags.map(({ Name, Value }) => [Name, Value]));
  expect(tags.get('campaign')).toBe(campaign.id);
  expect([...tags.values()].every((value) => /^[\w-]{1,256}$/.test(value))).toBe(true);

  const raw = Buffer.from(ana?.body.Content.Raw.Data ?? '', 'base64');
  const mail = await PostalMime.parse(raw);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  expect(mail.from).toMatchObject({ name: 'Dana "D" Größe', address: 'surveys@waypoint.test' });
  expect(mail.to).toMatchObject([{ name: 'Ana', address: 'ana@example.com' }]);
  expect(mail.subject).toBe('Wie schwer ist es, Ana?');
  expect(header('list-unsubscribe')).toMatch(
    /^<https:\/\/survey\.test\/u\/fh_u_[\w.-]+\?lang=de>$/,
  );
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(mail.text).toContain('Grüße, Ana,\n\n<script>alert(1)</script> & mehr.');
  expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; mehr.');
  expect(mail.html).toContain('Wäypoint');
  expect(mail.html).not.toMatch(/<(script|style|img|link)\b/);
  const links = (text: string | undefined) =>
    /https:\/\/survey\.test\/s\/[\w.-]+/.exec(text ?? '')?.[0];
  expect(links(mail.html)).toBe(links(mail.text));
  // SMTP limits the length of lines.
  expect(
    raw
      .toString('latin1')
      .split('\r\n')
      .every((line) => line.length <= 998),
  ).toBe(true);
  // The log contains no personal data.
  expect(printed).not.toMatch(/example\.com|Ana|fh_[su]_/);
});

test.each([
  ['a rejected message', 400, 'BadRequestException', 'Illegal address', 2, 3, 0],
  ['an account limit', 429, 'TooManyRequestsException', 'slow down', 0, 1, 3],
  [
    'an unverified sender',
    400,
    'MessageRejected',
    'Email address is not verified: surveys@waypoint.test',
    0,
    1,
    3,
  ],
  [
    'a recipient in the sandbox',
    400,
    'MessageRejected',
    'Email address is not verified: ana@example.com',
    2,
    3,
    0,
  ],
  ['a response without a reason', 500, 'InternalFailure', 'oops', 2, 3, 0],
] as const)(
  'after an error for %s (%i), the sweeper sends to the others or leaves them waiting, and never sends twice',
  async (_, status, type, message, sent, calls, waiting) => {
    const all = status === 429 || message.includes('surveys@') ? ['ana', 'bo', 'cy'] : ['ana'];
    for (const name of all) refused.set(`${name}@example.com`, { status, type, message });
    const { id } = await makeCampaign(foothold.scope());
    expect((await sweep()).sent).toBe(sent);
    // Each recipient is sent to at most once, whatever SES answers.
    expect(asked).toHaveLength(calls);
    const people = await foothold.deps.ports.campaigns.recipientsOf(id);
    expect(people.filter(({ state }) => state === 'WAITING')).toHaveLength(waiting);
  },
);
