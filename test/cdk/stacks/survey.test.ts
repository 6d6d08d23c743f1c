import { environmentIn, onlyOne, resourcesOf, synthesize } from '../support/synthesize.ts';

const dev = synthesize(['--stage', 'dev']);
const prod = synthesize([
  ...['--stage', 'prod', '--survey-company', 'Waypoint', '--survey-product', 'Waypoint Fleet'],
  ...['--survey-color', '#0A6B3D', '--api-domain', 'api.example.com'],
  ...['--api-certificate-arn', 'arn:aws:acm:us-east-1:123456789012:certificate/a'],
]);

function keyOf(templates: typeof dev) {
  const keys = Object.entries(resourcesOf(templates, 'AWS::KMS::Key'));
  const [[path, key] = ['', undefined], ...others] = keys;
  expect(others).toEqual([]);
  return { path, key };
}

function environmentsOf(templates: typeof dev) {
  const functions = Object.entries(resourcesOf(templates, 'AWS::Lambda::Function'));
  const of = (prefix: string) =>
    environmentIn(functions.find(([path]) => path.startsWith(prefix))?.[1].Properties ?? {});
  return { graphql: of('Api/Graphql'), survey: of('Api/Survey') };
}

describe('survey links', () => {
  test('are signed with an HMAC key that is kept in prod and deleted with its stage in dev', () => {
    for (const [templates, fate] of [
      [dev, 'Delete'],
      [prod, 'RetainExceptOnCreate'],
    ] as const) {
      const { path, key } = keyOf(templates);
      expect(path).toMatch(/^Api\/SurveyLinkKey/);
      expect(key?.Properties).toMatchObject({
        KeySpec: 'HMAC_256',
        KeyUsage: 'GENERATE_VERIFY_MAC',
      });
      expect(key?.DeletionPolicy).toBe(fate);
    }
  });

  test("point to the survey pages on the API's host", () => {
    const { graphql, survey } = environmentsOf(prod);
    const [logicalId] = keyOf(prod).path.split('/').slice(1);
    for (const variables of [graphql, survey]) {
      expect(variables).toMatchObject({
        FOOTHOLD_LINK_KEY_ARN: { 'Fn::GetAtt': [logicalId, 'Arn'] },
        FOOTHOLD_SURVEY_URL: 'https://api.example.com',
        FOOTHOLD_SURVEY_COMPANY: 'Waypoint',
        FOOTHOLD_SURVEY_PRODUCT: 'Waypoint Fleet',
      });
      expect(variables).not.toHaveProperty('FOOTHOLD_LINK_KEY');
    }
    expect(survey['FOOTHOLD_SURVEY_COLOR']).toBe('#0A6B3D');
    expect(environmentsOf(dev).survey['FOOTHOLD_SURVEY_URL']).toEqual({
      'Fn::GetAtt': [expect.stringMatching(/^Api/) as string, 'ApiEndpoint'],
    });
    expect(environmentsOf(dev).survey).not.toHaveProperty('FOOTHOLD_SURVEY_COMPANY');
  });

  test('stay out of the access log, which has no path, address, query or header', () => {
    const { AccessLogSettings } = onlyOne(prod, 'AWS::ApiGatewayV2::Stage') as {
      AccessLogSettings: { Format: string };
    };
    const logged = Object.values(JSON.parse(AccessLogSettings.Format) as Record<string, string>);
    expect(logged).toContain('$context.routeKey');
    expect(
      logged.filter((it) => /path|querystring|header|uri|identity|authorizer/i.test(it)),
    ).toEqual([]);
    const routes = Object.values(resourcesOf(prod, 'AWS::ApiGatewayV2::Route'));
    const keys = routes.map(({ Properties }) => String(Properties['RouteKey']));
    // The log shows the parameter's name in place of the token.
    expect(keys.filter((key) => key.includes('/s/') || key.includes('/w/'))).toHaveLength(9);
    expect(
      keys.every((key) =>
        /^(GET|HEAD|POST) (\/graphql|\/[swu]\/\{token\}(\/withdraw)?|\/l\/\{logo\})$/.test(key),
      ),
    ).toBe(true);
  });

  test('cannot be given a color on which white text is unreadable, or a blank company name', () => {
    expect(() => synthesize(['--stage', 'dev', '--survey-color', '#FFD400'])).toThrow(
      '--survey-color: must be a color such as #3538CD, readable on white',
    );
    expect(() => synthesize(['--stage', 'dev', '--survey-company', ' '])).toThrow(
      '--survey-company: must not be blank',
    );
  });
});
