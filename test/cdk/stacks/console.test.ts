import { runInNewContext } from 'node:vm';
import { onlyOne, resourcesOf, synthesize } from '../support/synthesize.ts';

const without = synthesize(['--stage', 'dev']);
const plain = synthesize(['--stage', 'dev', '--region', 'eu-central-1'], { console: true });
const own = synthesize(
  [
    ...['--stage', 'prod', '--api-domain', 'api.example.com'],
    ...['--api-certificate-arn', 'arn:aws:acm:us-east-1:123456789012:certificate/a'],
    ...['--console-domain', 'foothold.example.com'],
    ...['--console-certificate-arn', 'arn:aws:acm:us-east-1:123456789012:certificate/b'],
  ],
  { console: true },
);

const bucketOf = (templates: typeof plain) =>
  Object.entries(resourcesOf(templates, 'AWS::S3::Bucket')).find(([path]) =>
    path.startsWith('Console/'),
  )?.[1];

describe('the console', () => {
  test('is deployed only if it was built', () => {
    expect(Object.keys(without)).toEqual(['Data', 'Identity', 'Api', 'Processing', 'Operations']);
    expect(Object.keys(plain)).toEqual([
      'Data',
      'Console',
      'Identity',
      'Api',
      'Processing',
      'ConsoleFiles',
      'Operations',
    ]);
  });

  test('is stored in a private bucket that only its distribution can read', () => {
    expect(bucketOf(own)).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    });
    expect(bucketOf(plain)?.DeletionPolicy).toBe('Delete');
    const policies = Object.entries(resourcesOf(own, 'AWS::S3::BucketPolicy'));
    const [, policy] = policies.find(([path]) => path.startsWith('Console/')) ?? [];
    const { Statement } = policy?.Properties['PolicyDocument'] as {
      Statement: { Effect: string; Action: string; Principal: unknown; Condition: unknown }[];
    };
    expect(Statement.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      expect.objectContaining({
        Action: 's3:GetObject',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() as unknown } },
      }),
    ]);
  });

  test('is served over TLS only, on a custom domain if one is set', () => {
    const configOf = (templates: typeof plain) =>
      onlyOne(templates, 'AWS::CloudFront::Distribution')['DistributionConfig'] as Record<
        string,
        unknown
      >;
    expect(configOf(own)).toMatchObject({
      Aliases: ['foothold.example.com'],
      DefaultRootObject: 'index.html',
      DefaultCacheBehavior: { ViewerProtocolPolicy: 'redirect-to-https' },
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
    });
    expect(configOf(plain)['Aliases']).toBeUndefined();
  });

  test('serves the API reference at /docs and leaves other paths unchanged', () => {
    const { FunctionCode } = onlyOne(plain, 'AWS::CloudFront::Function');
    const handler = runInNewContext(`(${String(FunctionCode)})`) as (event: {
      request: { uri: string };
    }) => { uri: string };
    const found = (uri: string) => handler({ request: { uri } }).uri;
    expect(['/docs', '/docs/', '/', '/docs.css', '/accounts/docs'].map(found)).toEqual([
      '/docs/index.html',
      '/docs/index.html',
      '/',
      '/docs.css',
      '/accounts/docs',
    ]);
  });

  test('has security headers that let browsers load and call only its own resources', () => {
    const policyOf = (templates: typeof plain) =>
      onlyOne(templates, 'AWS::CloudFront::ResponseHeadersPolicy') as {
        ResponseHeadersPolicyConfig: {
          SecurityHeadersConfig: { ContentSecurityPolicy: { ContentSecurityPolicy: string } };
        };
      };
    const headers = policyOf(own).ResponseHeadersPolicyConfig.SecurityHeadersConfig;
    expect(headers).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true },
    });
    expect(headers.ContentSecurityPolicy.ContentSecurityPolicy.split('; ')).toEqual([
      "default-src 'self'",
      "connect-src 'self' https://api.example.com https://*.auth.us-east-1.amazoncognito.com",
      "img-src 'self' data:",
      "style-src 'self' 'unsafe-inline'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(JSON.stringify(policyOf(plain))).toContain(
      "connect-src 'self' https://*.execute-api.eu-central-1.amazonaws.com " +
        'https://*.auth.eu-central-1.amazoncognito.com;',
    );
  });

  test('caches assets for a year, and never the page', () => {
    const deployments = Object.values(resourcesOf(own, 'Custom::CDKBucketDeployment'));
    expect(
      deployments.map(({ Properties: { SystemMetadata, Exclude, Include, Prune } }) => ({
        SystemMetadata,
        Exclude,
        Include,
        Prune,
      })),
    ).toEqual([
      {
        SystemMetadata: { 'cache-control': 'max-age=31536000, immutable' },
        Exclude: ['*'],
        Include: ['assets/*'],
        Prune: false,
      },
      {
        SystemMetadata: { 'cache-control': 'no-cache' },
        Exclude: ['assets/*'],
        Include: undefined,
        Prune: false,
      },
    ]);
  });
});
