import { resourcesOf, synthesise } from './support/synthesise.ts';

/** Types that AWS keeps once for all regions of an account, with the property that names them. */
const GLOBAL = {
  'AWS::CloudFront::OriginAccessControl': ['OriginAccessControlConfig', 'Name'],
  'AWS::CloudFront::ResponseHeadersPolicy': ['ResponseHeadersPolicyConfig', 'Name'],
  'AWS::CloudWatch::Dashboard': ['DashboardName'],
  'AWS::IAM::ManagedPolicy': ['ManagedPolicyName'],
  'AWS::IAM::Role': ['RoleName'],
  'AWS::S3::Bucket': ['BucketName'],
} as const;

/** What such resources of a stage in a region are called, where it is not left to CloudFormation. */
function globalNames(stage: string, region: string): string[] {
  const templates = synthesise(['--stage', stage, '--region', region], { console: true });
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

test('both stages fit in one account, in two regions each', () => {
  const names = ['dev', 'prod'].flatMap((stage) =>
    ['us-east-1', 'eu-central-1'].flatMap((region) => globalNames(stage, region)),
  );
  expect(names).toHaveLength(12);
  expect(new Set(names).size).toBe(names.length);
});
