import { resourcesOf, synthesize } from './support/synthesize.ts';

/**
 * Resource types whose names are unique across all regions of an account, with the path of their name
 * property.
 */
const GLOBAL = {
  'AWS::CloudFront::OriginAccessControl': ['OriginAccessControlConfig', 'Name'],
  'AWS::CloudFront::ResponseHeadersPolicy': ['ResponseHeadersPolicyConfig', 'Name'],
  'AWS::CloudWatch::Dashboard': ['DashboardName'],
  'AWS::IAM::ManagedPolicy': ['ManagedPolicyName'],
  'AWS::IAM::Role': ['RoleName'],
  'AWS::S3::Bucket': ['BucketName'],
} as const;

/** Explicit names of these resources for a stage in a region. */
function globalNames(stage: string, region: string): string[] {
  const templates = synthesize(['--stage', stage, '--region', region], { console: true });
  return Object.entries(GLOBAL).flatMap(([type, path]) =>
    Object.values(resourcesOf(templates, type)).flatMap(({ Properties }) => {
      const name = path.reduce<unknown>(
        (it, key) => (it as Record<string, unknown>)[key],
        Properties,
      );
      return name === undefined ? [] : [`${type} ${JSON.stringify(name)}`];
    }),
  );
}

test('both stages can be deployed to two regions each in one account', () => {
  const names = ['dev', 'prod'].flatMap((stage) =>
    ['us-east-1', 'eu-central-1'].flatMap((region) => globalNames(stage, region)),
  );
  expect(names).toHaveLength(12);
  expect(new Set(names).size).toBe(names.length);
});
