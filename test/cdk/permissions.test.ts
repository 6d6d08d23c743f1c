import { keysOf } from '../../lambdas/store/engine/keys/keys.ts';
import { isOfCdk, resourcesOf, synthesize } from './support/synthesize.ts';

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}

/** What a role may do: the actions by resource, both as short text. */
type Rights = Record<string, string[]>;

const templates = synthesize(['--stage', 'prod', '--alarm-email', 'ops@example.com'], {
  console: true,
});

/** Short text of a resource, such as `Data.Table.Arn` or `Failures.Arn/*`. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const { Ref, ...rest } = value as Record<string, unknown>;
  const { 'Fn::GetAtt': attribute, 'Fn::Join': join, 'Fn::GetStackOutput': output } = rest;
  if (typeof Ref === 'string') return withoutHash(Ref);
  if (Array.isArray(attribute)) return (attribute as string[]).map(withoutHash).join('.');
  if (Array.isArray(join)) return (join[1] as unknown[]).map(textOf).join('');
  const { StackName = '', OutputName = '' } = output as Record<string, string>;
  const [, logicalId, name] =
    /^PublishOutputFnGetAtt(\w+?)[0-9A-F]{8}(\w*?)[0-9A-F]{8}$/.exec(OutputName) ?? [];
  return [StackName.replace('foothold-prod-', ''), logicalId, name].join('.');
}

function withoutHash(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}$/, '');
}

function rightsOfRoles(): Record<string, Rights> {
  const roles: Record<string, Rights> = {};
  for (const [path, { Properties }] of Object.entries(resourcesOf(templates, 'AWS::IAM::Policy'))) {
    if (isOfCdk(path)) continue;
    const { Statement: statements } = Properties['PolicyDocument'] as { Statement: Statement[] };
    const [stack, id = ''] = path.split('/');
    const role = (roles[`${stack ?? ''}/${withoutHash(id).replace('RoleDefaultPolicy', '')}`] ??=
      {});
    for (const { Effect, Action, Resource } of statements) {
      if (Effect !== 'Allow') continue;
      for (const resource of [Resource].flat().map(textOf)) {
        role[resource] = [...(role[resource] ?? []), ...[Action].flat()].sort();
      }
    }
  }
  return roles;
}

const writing = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const tracing = { '*': ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'] };
const query = ['dynamodb:Query'];
const shifting = [
  'lambda:GetAlias',
  'lambda:GetProvisionedConcurrencyConfig',
  'lambda:UpdateAlias',
];
const table: Rights = {
  'data.Table.Arn': [
    'dynamodb:BatchGetItem',
    'dynamodb:BatchWriteItem',
    'dynamodb:ConditionCheckItem',
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ],
  'data.Table.Arn/index/gsi1': query,
  'data.Table.Arn/index/gsi2': query,
  'data.Table.Arn/index/gsi3': query,
  'data.Table.Arn/index/gsi4': query,
};
/** Limited to some partitions: see test/cdk/survey-rights.test.ts. */
const survey: Rights = {
  'data.Table.Arn': [
    'dynamodb:BatchGetItem',
    'dynamodb:BatchGetItem',
    'dynamodb:BatchWriteItem',
    'dynamodb:ConditionCheckItem',
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ],
  'data.Table.Arn/index/gsi2': query,
};
/** Limited to the canary's tenant: see test/cdk/canary-rights.test.ts. */
const canary: Rights = {
  'data.Table.Arn': [
    'dynamodb:BatchGetItem',
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ],
};
const stream: Rights = {
  'data.Table.StreamArn': [
    'dynamodb:DescribeStream',
    'dynamodb:GetRecords',
    'dynamodb:GetShardIterator',
    'dynamodb:ListStreams',
  ],
  'Failures.Arn': ['s3:ListBucket'],
  'Failures.Arn/*': ['s3:PutObject'],
};
const failedRun = {
  'FailedRuns.Arn': ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'],
};
const links = { 'SurveyLinkKey.Arn': ['kms:GenerateMac', 'kms:VerifyMac'] };
/** Looks up the users of access tokens: whether they exist, and their groups. */
const owners = {
  'identity.UserPool.Arn': ['cognito-idp:AdminGetUser', 'cognito-idp:AdminListGroupsForUser'],
};
/** Lets administrators invite, change and disable users. */
const users = {
  'identity.UserPool.Arn': [
    'cognito-idp:AdminAddUserToGroup',
    'cognito-idp:AdminCreateUser',
    'cognito-idp:AdminDisableUser',
    'cognito-idp:AdminEnableUser',
    'cognito-idp:AdminGetUser',
    'cognito-idp:AdminListGroupsForUser',
    'cognito-idp:AdminRemoveUserFromGroup',
    'cognito-idp:ListUsers',
    'cognito-idp:ListUsersInGroup',
  ],
};
const release = (...names: string[]): Rights => ({
  ...Object.fromEntries(
    names.flatMap((name) => [
      [`${name}Function.Arn`, shifting],
      [`${name}Live`, shifting],
    ]),
  ),
  'arn:aws:cloudwatch:us-east-1:AWS::AccountId:alarm:*': ['cloudwatch:DescribeAlarms'],
});
const schedule = (name: string): Rights => ({
  [`${name}Live`]: ['lambda:InvokeFunction'],
  'FailedRuns.Arn': ['sqs:SendMessage'],
});

describe('least privilege', () => {
  const rights = rightsOfRoles();

  test('gives each role exactly these permissions', () => {
    expect(rights).toEqual({
      'Api/Graphql': {
        ...tracing,
        'GraphqlLogs.Arn': writing,
        ...table,
        ...links,
        ...users,
        'ExportsFiles.Arn/default/*': ['s3:GetObject'],
      },
      'Api/SurveyPages': { ...tracing, 'SurveyPagesLogs.Arn': writing, ...survey, ...links },
      'Processing/Projector': { ...tracing, 'ProjectorLogs.Arn': writing, ...table, ...stream },
      'Processing/Notifier': {
        ...tracing,
        'NotifierLogs.Arn': writing,
        'data.Table.Arn': ['dynamodb:BatchGetItem'],
        'Events.Arn': ['events:PutEvents'],
        ...stream,
      },
      'Processing/Sweeper': {
        ...tracing,
        'SweeperLogs.Arn': writing,
        ...table,
        'api.SurveyLinkKey.Arn': ['kms:GenerateMac'],
        ...failedRun,
      },
      'Processing/MailReturns': {
        ...tracing,
        'MailReturnsLogs.Arn': writing,
        'data.Table.Arn': ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem'],
        ...failedRun,
      },
      'Processing/Exporter': {
        ...tracing,
        'ExporterLogs.Arn': writing,
        ...table,
        'data.Table.Arn': [
          'dynamodb:BatchGetItem',
          'dynamodb:GetItem',
          'dynamodb:PutItem',
          'dynamodb:Query',
        ],
        'api.SurveyLinkKey.Arn': ['kms:GenerateMac'],
        ...owners,
        'api.ExportsFiles.Arn/default/*': [
          's3:AbortMultipartUpload',
          's3:DeleteObject',
          's3:GetObject',
          's3:PutObject',
        ],
        ...failedRun,
      },
      'Processing/ExporterSchedule': schedule('Exporter'),
      'Processing/Refresh': { ...tracing, 'RefreshLogs.Arn': writing, ...table, ...failedRun },
      'Processing/Canary': { ...tracing, 'CanaryLogs.Arn': writing, ...canary, ...failedRun },
      'Api/Release': release('Graphql', 'SurveyPages'),
      'Processing/Release': release('Projector', 'Notifier'),
      'Processing/SweeperSchedule': schedule('Sweeper'),
      'Processing/RefreshSchedule': schedule('Refresh'),
      'Processing/CanarySchedule': schedule('Canary'),
    });
  });

  test('uses no wildcard in actions, and no wildcard resource except for tracing', () => {
    const pairs = Object.values(rights).flatMap((role) => Object.entries(role));
    expect(pairs.flatMap(([, actions]) => actions).filter((a) => a.includes('*'))).toEqual([]);
    const unnamed = pairs
      .filter(([resource]) => resource === '*')
      .flatMap(([, actions]) => actions);
    expect(new Set(unnamed)).toEqual(new Set(tracing['*']));
  });

  test('denies roles with full write access to the table any change of audit records, and nothing else', () => {
    const denied = Object.entries(resourcesOf(templates, 'AWS::IAM::Policy')).flatMap(
      ([path, { Properties }]) => {
        const { Statement: all } = Properties['PolicyDocument'] as { Statement: Statement[] };
        return all.flatMap((each) => (each.Effect === 'Deny' ? [{ path, ...each }] : []));
      },
    );
    const names = denied.map(({ path }) => path.split('/')[1] ?? '').map(withoutHash);
    expect(names.map((name) => name.replace('RoleDefaultPolicy', '')).sort()).toEqual([
      'Graphql',
      'Projector',
      'Refresh',
      'Sweeper',
    ]);
    for (const { Action, Resource, Condition } of denied) {
      expect([Action, textOf(Resource), Condition]).toEqual([
        ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem', 'dynamodb:UpdateItem'],
        'data.Table.Arn',
        { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['T#default#AUDIT#*'] } },
      ]);
    }
    const { audit, job, snapshotsPk } = keysOf('default');
    const isKept = (pk: string) => pk.startsWith('T#default#AUDIT#');
    expect(isKept(audit(0, 0, 'x').pk)).toBe(true);
    expect([job('AUDIT').pk, snapshotsPk('AUDIT')].map(isKept)).toEqual([false, false]);
  });

  test('gives no role AWS-managed or inline policies', () => {
    const roles = Object.entries(resourcesOf(templates, 'AWS::IAM::Role')).filter(
      ([path]) => !isOfCdk(path),
    );
    expect(roles).toHaveLength(Object.keys(rights).length);
    for (const [, { Properties }] of roles) {
      expect([Properties['ManagedPolicyArns'], Properties['Policies']]).toEqual([
        undefined,
        undefined,
      ]);
    }
  });

  test('lets only the API, the schedules and the e-mail feedback rule call functions', () => {
    const permissions = Object.values(resourcesOf(templates, 'AWS::Lambda::Permission'));
    expect(new Set(permissions.map(({ Properties }) => Properties['Principal']))).toEqual(
      new Set(['apigateway.amazonaws.com', 'events.amazonaws.com']),
    );
    const [byRule, ...others] = permissions.filter(
      ({ Properties }) => Properties['Principal'] === 'events.amazonaws.com',
    );
    expect(others).toEqual([]);
    expect(textOf(byRule?.Properties['FunctionName'])).toBe('MailReturnsLive');
    expect(textOf(byRule?.Properties['SourceArn'])).toBe('MailReturned.Arn');
    const byApi = permissions.filter((permission) => permission !== byRule);
    const ways = byApi.map(({ Properties }) => [
      textOf(Properties['FunctionName']),
      textOf(Properties['SourceArn']).replace(/^.*:Api/, ''),
    ]);
    const each = (count: number, way: string[]) => Array.from({ length: count }, () => way);
    expect(ways).toEqual([
      ...each(2, ['GraphqlLive', '/*/*/graphql']),
      ...each(3, ['SurveyPagesLive', '/*/*/s/{token}']),
      ...each(3, ['SurveyPagesLive', '/*/*/s/{token}/withdraw']),
      ...each(3, ['SurveyPagesLive', '/*/*/w/{token}']),
      ...each(3, ['SurveyPagesLive', '/*/*/u/{token}']),
      ...each(2, ['SurveyPagesLive', '/*/*/l/{logo}']),
    ]);
    const roles = Object.values(resourcesOf(templates, 'AWS::IAM::Role'));
    const principals = roles.map(
      ({ Properties }) =>
        JSON.stringify(Properties['AssumeRolePolicyDocument']).match(/"Service":"([^"]+)"/)?.[1],
    );
    expect(new Set(principals)).toEqual(
      new Set(['codedeploy.amazonaws.com', 'lambda.amazonaws.com', 'scheduler.amazonaws.com']),
    );
  });

  test('lets a customer-managed key be used through DynamoDB only', () => {
    const withKey = synthesize(['--stage', 'dev', '--customer-managed-key', 'true']);
    const [policy] = Object.entries(resourcesOf(withKey, 'AWS::KMS::Key'))
      .filter(([path]) => path.startsWith('Data/'))
      .map(([, { Properties }]) => Properties['KeyPolicy']);
    const statements = (policy as { Statement: Statement[] }).Statement;
    expect(statements.slice(1)).toEqual([
      {
        Sid: 'ThroughDynamoDBOnly',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: [
          'kms:CreateGrant',
          'kms:Decrypt',
          'kms:DescribeKey',
          'kms:Encrypt',
          'kms:GenerateDataKey',
          'kms:ReEncryptFrom',
          'kms:ReEncryptTo',
        ],
        Resource: '*',
        Condition: {
          StringEquals: {
            'kms:CallerAccount': { Ref: 'AWS::AccountId' },
            'kms:ViaService': 'dynamodb.us-east-1.amazonaws.com',
          },
        },
      },
    ]);
  });
});
