import { exportCreate } from '../../../lambdas/app/exports/export-create.ts';
import { EXPORT_KEPT_MS } from '../../../lambdas/app/exports/export-file.ts';
import { EXPORT_KINDS, EXPORT_TERMS } from '../../../lambdas/app/exports/export-kinds.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { runExports } from '../../../lambdas/functions/exporter/run-exports.ts';
import { keysOf } from '../../../lambdas/store/engine/keys/keys.ts';
import { exporterOf } from '../../functions/exporter/exporting.ts';
import { givenSomeData, JOB } from '../../functions/exporter/world.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenScratchDir, removeDir } from '../../support/run/scratch-dir.ts';
import { givenStoredFoothold } from '../../support/store/stored-foothold.ts';
import { recordingClient, type TableCall } from '../../support/store/table-calls.ts';
import { onlyOne, resourcesOf, synthesize, type Templates } from '../support/synthesize.ts';
import { tableRightsOf } from '../support/table-rights.ts';

const api = ({ Api }: Templates): Templates => (Api ? { Api } : {});
const dev = api(synthesize(['--stage', 'dev']));
const prod = api(synthesize(['--stage', 'prod']));

describe('the export bucket', () => {
  test('is private and encrypted, and expires its objects after two days', () => {
    expect(onlyOne(prod, 'AWS::S3::Bucket')).toMatchObject({
      LifecycleConfiguration: {
        Rules: [
          {
            Status: 'Enabled',
            ExpirationInDays: 2,
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 },
          },
        ],
      },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
        ],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
    expect(EXPORT_KEPT_MS).toBeLessThan(2 * DAY_MS);
  });

  test('accepts TLS 1.2 or later only', () => {
    const { Statement } = onlyOne(prod, 'AWS::S3::BucketPolicy')['PolicyDocument'] as {
      Statement: { Effect: string; Condition: unknown }[];
    };
    expect(Statement.map(({ Effect, Condition }) => ({ Effect, Condition }))).toEqual([
      { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      { Effect: 'Deny', Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } },
    ]);
  });

  test('is kept in prod and deleted with its stage in dev', () => {
    const fates = [dev, prod].map(
      (templates) => Object.values(resourcesOf(templates, 'AWS::S3::Bucket'))[0]?.DeletionPolicy,
    );
    expect(fates).toEqual(['Delete', 'RetainExceptOnCreate']);
  });
});

describe("the exporter's role", () => {
  const { isAllowed } = tableRightsOf('Processing/Exporter');

  test('allows all calls that an export of each kind makes', async () => {
    const calls: TableCall[] = [];
    const folder = await givenScratchDir();
    const variables = {
      FOOTHOLD_EXPORT_FOLDER: folder,
      FOOTHOLD_EXPORT_URL: 'http://127.0.0.1:4000',
    };
    const stored = await givenStoredFoothold(variables, (config) => recordingClient(config, calls));
    await givenSomeData(stored);
    for (const kind of EXPORT_KINDS) {
      const job = EXPORT_TERMS[kind].job === 'NONE' ? null : JOB;
      await accepted(exportCreate(stored.scope(), { kind, job }));
    }
    calls.length = 0;
    await runExports(exporterOf(stored), stored.clock.now + 240_000);
    const statuses = (await stored.deps.exports.all()).map(({ value }) => value.status);
    expect(statuses).toEqual(EXPORT_KINDS.map(() => 'DONE'));
    expect(calls.filter((call) => !isAllowed(call))).toEqual([]);
    await stored.stop();
    await removeDir(folder);
  });

  test('allows no writes other than export progress and audit records', () => {
    const keys = keysOf('default');
    const of = (action: string, key: string) => ({
      action: `dynamodb:${action}`,
      index: null,
      keys: [key],
    });
    const others = [keys.accountPk('a'), keys.job('routing').pk, keys.importsPk];
    const refused = [
      ...others.map((key) => of('PutItem', key)),
      of('DeleteItem', keys.exportsPk),
      of('UpdateItem', keys.exportsPk),
    ];
    expect(refused.filter(isAllowed)).toEqual([]);
  });
});
