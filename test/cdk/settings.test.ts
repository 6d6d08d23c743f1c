import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type StageSettings, settingsFrom } from '../../cdk/settings.ts';
import { STAGES } from '../../cdk/stages.ts';

const plain: StageSettings = {
  logRetentionDays: 7,
  requestsPerSecond: 10,
  introspection: true,
  mfa: 'optional',
  logLevel: 'INFO',
};
const stages = { dev: plain, prod: plain };

function problemWith(...line: string[]): string {
  try {
    settingsFrom(['--stage', 'dev', ...line], stages);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'none';
}

describe('settingsFrom', () => {
  test('falls back to the settings of the stage, then to the defaults', () => {
    expect(settingsFrom(['--stage', 'dev', '--alarm-email', 'ops@example.com'], stages)).toEqual({
      stage: 'dev',
      region: 'us-east-1',
      logRetentionDays: 7,
      requestsPerSecond: 10,
      alarmEmail: 'ops@example.com',
      reportingCurrency: 'USD',
      tenant: 'default',
      fewestRespondents: 5,
      fewestAccounts: 3,
      effortsDays: 1460,
      learningHour: 2,
      shards: 1,
      customerManagedKey: false,
      introspection: true,
      mfa: 'optional',
      paused: false,
      tracing: false,
      logLevel: 'INFO',
      surveyColor: '#3538CD',
    });
  });

  test('prefers the command line to the settings of the stage', () => {
    const line = ['--stage=dev', '--log-retention-days', '30', '--introspection', 'false'];
    expect(settingsFrom(line, stages)).toMatchObject({
      logRetentionDays: 30,
      introspection: false,
    });
  });

  test('accepts the deprecated spelling of the color of surveys', () => {
    const expected = { surveyColor: '#0A6B3D' };
    const line = ['--stage', 'dev', '--survey-colour', '#0A6B3D'];
    expect(settingsFrom(line, stages)).toMatchObject(expected);
    expect(settingsFrom(['--stage=dev', '--survey-colour=#0A6B3D'], stages)).toMatchObject(
      expected,
    );
  });

  test('accepts the settings of both stages', () => {
    expect(settingsFrom(['--stage', 'dev'], STAGES)).toMatchObject({ introspection: true });
    expect(settingsFrom(['--stage', 'prod'], STAGES)).toMatchObject({
      introspection: false,
      mfa: 'required',
      reservedConcurrency: 100,
    });
  });

  test.each([
    [['--region', 'mars'], '--region: must be a region such as eu-central-1'],
    [['--requests-per-second', '0'], '--requests-per-second: must be 1 or more'],
    [
      ['--reserved-concurrency', '1.5'],
      '--reserved-concurrency: must be none, or a whole number from 1',
    ],
    [['--shards', '65'], '--shards: must be a whole number from 1 to 64'],
    [['--alarm-email', 'ops'], '--alarm-email: must be an e-mail address'],
    [['--reporting-currency', 'usd'], '--reporting-currency: must be a currency code such as EUR'],
    [['--efforts-days', '729'], '--efforts-days: must be a whole number of days from 730 to 3650'],
    [
      ['--efforts-days', '1000.5'],
      '--efforts-days: must be a whole number of days from 730 to 3650',
    ],
    [['--tenant', 'A#B'], '--tenant: must be 1 to 32 lowercase letters, digits or hyphens'],
    [['--introspection', 'maybe'], '--introspection: must be true or false'],
    [['--mfa', 'never'], '--mfa: must be optional or required'],
    [['--api-domain', 'https://api'], '--api-domain: must be a host name such as api.example.com'],
    [
      ['--console-origin', 'https://a.example.com/console'],
      '--console-origin: must be an origin such as https://console.example.com, without a path',
    ],
    [
      ['--api-domain', 'api.example.com'],
      '--api-domain: must be given together with --api-certificate-arn',
    ],
    [
      ['--console-certificate-arn', 'arn:aws:acm:eu-west-1:1:certificate/a'],
      '--console-certificate-arn: must be an ARN of acm:us-east-1',
    ],
    [
      ['--restored-stream-arn', 'arn:aws:dynamodb:eu-west-1:1:table/a/stream/b'],
      '--restored-table-arn: must be given together with --restored-stream-arn',
    ],
  ])('rejects %j and says why', (line, message) => {
    expect(problemWith(...line)).toBe(message);
  });

  test('names every invalid setting', () => {
    expect(problemWith('--region', 'x', '--mfa', 'x').split('\n')).toEqual([
      '--region: must be a region such as eu-central-1',
      '--mfa: must be optional or required',
    ]);
  });

  test('lists the log retentions that CloudWatch supports', () => {
    expect(problemWith('--log-retention-days', '8')).toMatch(
      /^--log-retention-days: must be one of 1, 3, 5, 7, 14, 30,/,
    );
  });

  test('accepts only settings that docs/deployment.md explains', () => {
    const guide = readFileSync(resolve(__dirname, '../../docs/deployment.md'), 'utf8');
    const known = problemWith('--color', 'red').split('Available options: ')[1]?.split(' ') ?? [];
    expect(known.length).toBeGreaterThan(15);
    expect(known.filter((option) => !guide.includes(`\`${option}\``))).toEqual([]);
  });

  test('rejects a missing or unknown stage and unknown settings', () => {
    expect(() => settingsFrom([], stages)).toThrow('--stage: must be dev or prod');
    expect(() => settingsFrom(['--stage', 'test'], stages)).toThrow('must be dev or prod');
    expect(problemWith('--color', 'red')).toMatch(
      /Unknown option '--color'.*\nAvailable options: --stage /,
    );
  });
});
