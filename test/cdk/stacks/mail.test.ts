import { takeReturn } from '../../../lambdas/functions/returns/take-return.ts';
import { keysOf } from '../../../lambdas/store/engine/keys/keys.ts';
import { givenPeople, makeCampaign, Post, sendDue } from '../../support/campaigns.ts';
import { sesEvent } from '../../support/callers/ses-events.ts';
import { givenStoredFoothold } from '../../support/store/stored-foothold.ts';
import { recordingClient, type TableCall } from '../../support/store/table-calls.ts';
import { resourcesOf, synthesize } from '../support/synthesize.ts';
import { tableRightsOf } from '../support/table-rights.ts';

const SENDERS = ['--mail-senders', 'surveys@example.com,dana@example.org'];
const without = synthesize(['--stage', 'dev']);
const withSenders = synthesize(['--stage', 'dev', ...SENDERS]);
const paused = synthesize(['--stage', 'dev', ...SENDERS, '--paused', 'true']);

interface Statement {
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}

/** SES permissions of roles, with the function each role belongs to. */
function sesRights(templates: typeof without) {
  return Object.entries(resourcesOf(templates, 'AWS::IAM::Policy')).flatMap(
    ([path, { Properties }]) => {
      const { Statement } = Properties['PolicyDocument'] as { Statement: Statement[] };
      const ofSes = Statement.filter(({ Action }) => [Action].flat().join().includes('ses:'));
      return ofSes.map((statement) => ({ path: path.replace(/Role.*/, ''), ...statement }));
    },
  );
}

test('only the sweeper may send e-mail, and only from the configured senders', () => {
  expect(sesRights(without)).toEqual([]);
  expect(sesRights(paused)).toEqual([]);
  const [right, ...others] = sesRights(withSenders);
  expect(others).toEqual([]);
  expect(right).toMatchObject({
    path: 'Processing/Sweeper',
    Action: ['ses:SendEmail', 'ses:SendRawEmail'],
    Condition: { StringEquals: { 'ses:FromAddress': ['surveys@example.com', 'dana@example.org'] } },
  });
  const named = [
    ...JSON.stringify(right?.Resource).matchAll(/:((?:identity|configuration-set)\/[^"]+)"/g),
  ];
  expect(named.map(([, resource]) => resource)).toEqual([
    'configuration-set/foothold-dev',
    'identity/dana@example.org',
    'identity/example.com',
    'identity/example.org',
    'identity/surveys@example.com',
  ]);
});

test("SES reports bounces and complaints for this stage's configuration set only", () => {
  const [destination] = Object.values(
    resourcesOf(without, 'AWS::SES::ConfigurationSetEventDestination'),
  );
  expect(destination?.Properties['EventDestination']).toMatchObject({
    MatchingEventTypes: ['BOUNCE', 'COMPLAINT'],
  });
  const [rule] = Object.values(resourcesOf(without, 'AWS::Events::Rule'));
  expect(rule?.Properties['EventPattern']).toMatchObject({
    source: ['aws.ses'],
    'detail-type': ['Email Bounced', 'Email Complaint Received'],
  });
  expect(JSON.stringify(rule?.Properties['EventPattern'])).toContain(
    'configuration-set/foothold-dev',
  );
});

describe('the role of the bounce and complaint handler', () => {
  const { isAllowed, actions } = tableRightsOf('Processing/MailReturns');

  test('allows exactly the actions that it needs', async () => {
    const calls: TableCall[] = [];
    const stored = await givenStoredFoothold(
      { FOOTHOLD_MAIL_SENDERS: 'surveys@waypoint.test' },
      (config) => recordingClient(config, calls),
    );
    const { ports } = stored.deps;
    await givenPeople(stored.scope(), ['ana', 'bo']);
    await makeCampaign(stored.scope());
    const post = new Post();
    await sendDue(ports, post);
    calls.length = 0;
    for (const mail of post.mails) await takeReturn(ports, sesEvent('Bounce', { ...mail.tags }));
    await takeReturn(ports, sesEvent('Complaint', { ...post.mails[0]?.tags, person: 'gone' }));
    await stored.stop();
    expect([...new Set(calls.map(({ action }) => action))].sort()).toEqual(actions);
    expect(calls.filter((call) => !isAllowed(call))).toEqual([]);
  });

  test('allows no access to lists, jobs, submissions or other tenants', () => {
    const keys = keysOf('default');
    const refused = [
      keys.jobsPk,
      keys.submission('s').pk,
      keys.campaignsPk,
      keysOf('other').accountPk('a'),
    ];
    const calls = refused.flatMap((key) =>
      actions.map((action) => ({ action, index: null, keys: [key] })),
    );
    expect(calls.filter(isAllowed)).toEqual([]);
  });
});
