import {
  clientSettings,
  ConfigError,
  loadConfig,
  trustedIssuer,
  variablesOf,
} from '../../lambdas/platform/config.ts';

const JWKS = '{"keys":[{"kty":"RSA","alg":"RS256","use":"sig","kid":"k","n":"x","e":"AQAB"}]}';

describe('the configuration', () => {
  test('has safe defaults in an empty environment', () => {
    expect(loadConfig({})).toEqual({
      table: 'foothold',
      dynamodbEndpoint: null,
      tenant: 'default',
      canaryTenant: null,
      stage: 'prod',
      reportingCurrency: 'USD',
      suppression: { respondents: 5, accounts: 3 },
      effortsDays: 1460,
      learningHour: 2,
      shards: 1,
      introspection: false,
      eventBus: null,
      logLevel: 'info',
      metrics: true,
      tracing: false,
      issuer: null,
      linkKeyArn: null,
      linkKey: null,
      surveyUrl: null,
      exportBucket: null,
      exportFolder: null,
      exportUrl: null,
      surveyCompany: null,
      surveyProduct: null,
      surveyColor: '#3538CD',
      consoleUrl: null,
      mailSenders: [],
      mailFolder: null,
      mailConfigurationSet: null,
    });
  });

  test('enables introspection and reduces logging in the local stage', () => {
    expect(loadConfig({ FOOTHOLD_STAGE: 'local' })).toMatchObject({
      introspection: true,
      logLevel: 'warn',
      metrics: false,
    });
  });

  test('survives a round trip through environment variables', () => {
    const config = loadConfig({
      FOOTHOLD_TABLE: 'other',
      FOOTHOLD_DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000',
      FOOTHOLD_TENANT: 'acme',
      FOOTHOLD_CANARY_TENANT: 'acme-canary',
      FOOTHOLD_STAGE: 'dev',
      FOOTHOLD_REPORTING_CURRENCY: 'EUR',
      FOOTHOLD_EFFORTS_DAYS: '800',
      FOOTHOLD_SHARDS: '4',
      FOOTHOLD_INTROSPECTION: 'off',
      FOOTHOLD_EVENT_BUS: 'bus',
      FOOTHOLD_LOG_LEVEL: 'debug',
      FOOTHOLD_METRICS: 'off',
      FOOTHOLD_TRACING: 'on',
      FOOTHOLD_ISSUER: 'http://127.0.0.1/issuer',
      FOOTHOLD_CLIENT_IDS: 'one,other',
      FOOTHOLD_JWKS: JWKS,
      FOOTHOLD_LINK_KEY_ARN: 'arn:aws:kms:us-east-1:123456789012:key/k',
      FOOTHOLD_LINK_KEY: 'A'.repeat(43),
      FOOTHOLD_SURVEY_URL: 'https://survey.example.com/',
      FOOTHOLD_SURVEY_COMPANY: 'Waypoint',
      FOOTHOLD_SURVEY_PRODUCT: 'Waypoint Fleet',
      FOOTHOLD_SURVEY_COLOR: '#0A6B3D',
    });
    expect(config.surveyUrl).toBe('https://survey.example.com');
    expect(loadConfig(variablesOf(config))).toEqual(config);
    expect(config).toMatchObject({ tenant: 'acme', reportingCurrency: 'EUR', tracing: true });
  });

  test('accepts a deprecated name of a variable unless the current one is there', () => {
    const deprecated = { FOOTHOLD_SURVEY_COLOUR: '#0A6B3D' };
    expect(loadConfig(deprecated).surveyColor).toBe('#0A6B3D');
    const both = { ...deprecated, FOOTHOLD_SURVEY_COLOR: '#B42318' };
    expect(loadConfig(both).surveyColor).toBe('#B42318');
  });

  test('treats an empty variable as missing', () => {
    expect(loadConfig({ FOOTHOLD_STAGE: '', FOOTHOLD_EVENT_BUS: '' })).toEqual(loadConfig({}));
  });

  test.each([
    ['FOOTHOLD_STAGE', 'test', 'must be one of local, dev, prod'],
    ['FOOTHOLD_REPORTING_CURRENCY', 'usd', 'must be an ISO 4217 currency code such as USD'],
    ['FOOTHOLD_DYNAMODB_ENDPOINT', '127.0.0.1:8000', 'must be a URL'],
    ['FOOTHOLD_CANARY_TENANT', 'a#b', 'must be 1 to 64 letters, digits, "_" or "-"'],
    ['FOOTHOLD_TENANT', 'a#b', 'must be 1 to 64 letters, digits, "_" or "-"'],
    ['FOOTHOLD_EFFORTS_DAYS', '729', 'must be a whole number of days from 730 to 3650'],
    ['FOOTHOLD_EFFORTS_DAYS', '1e3', 'must be a whole number of days from 730 to 3650'],
    ['FOOTHOLD_EFFORTS_DAYS', '3651', 'must be a whole number of days from 730 to 3650'],
    ['FOOTHOLD_INTROSPECTION', 'yes', 'must be one of on, off'],
    ['FOOTHOLD_ISSUER', 'cognito', 'must be a URL'],
    ['FOOTHOLD_CLIENT_IDS', 'one, other', 'must be client ids separated by commas'],
    ['FOOTHOLD_SURVEY_COLOR', '#FFD400', 'must be a color such as #3538CD, readable on white'],
    ['FOOTHOLD_SURVEY_URL', 'survey', 'must be a URL'],
  ])('rejects %s=%s with an error that names the variable', (name, value, reason) => {
    expect(() => loadConfig({ [name]: value })).toThrow(
      new ConfigError(`${name} ${reason}; it is "${value}".`),
    );
  });
});

test('an invalid link key is rejected without being printed', () => {
  expect(() => loadConfig({ FOOTHOLD_LINK_KEY: 'a-secret' })).toThrow(
    new ConfigError('FOOTHOLD_LINK_KEY must be 32 bytes as base64url.'),
  );
});

describe('the configured issuer', () => {
  const url = 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_abc';
  const given = { FOOTHOLD_ISSUER: url, FOOTHOLD_CLIENT_IDS: 'one,other' };

  test('has its keys fetched unless they are configured', () => {
    const clientIds = ['one', 'other'];
    expect(loadConfig(given).issuer).toEqual({ url, clientIds, jwks: null });
    expect(loadConfig({ ...given, FOOTHOLD_JWKS: JWKS }).issuer).toEqual({
      url,
      clientIds,
      jwks: JWKS,
    });
    const fetched = loadConfig(given);
    expect(loadConfig(variablesOf(fetched))).toEqual(fetched);
  });

  test('is required to serve requests', () => {
    expect(() => trustedIssuer(loadConfig({}))).toThrow(
      new ConfigError('FOOTHOLD_ISSUER must be given: the API accepts tokens of that issuer.'),
    );
    expect(trustedIssuer(loadConfig(given)).url).toBe(url);
  });

  test.each([
    [{ FOOTHOLD_CLIENT_IDS: '' }, 'FOOTHOLD_CLIENT_IDS must be given with FOOTHOLD_ISSUER.'],
    [
      { FOOTHOLD_ISSUER: 'http://issuer.example' },
      'FOOTHOLD_ISSUER must begin with https:, as its keys are fetched from there unless ' +
        'FOOTHOLD_JWKS gives them; it is "http://issuer.example".',
    ],
  ])('is rejected with %j', (changes, message) => {
    expect(() => loadConfig({ ...given, ...changes })).toThrow(new ConfigError(message));
  });

  test.each([
    'no JSON',
    '{}',
    '{"keys":[]}',
    JWKS.replace('RS256', 'HS256'),
    JWKS.replace('"e":', '"d":"secret","e":'),
  ])('is rejected with the keys %s, which are not printed', (jwks) => {
    expect(() => loadConfig({ ...given, FOOTHOLD_JWKS: jwks })).toThrow(
      new ConfigError('FOOTHOLD_JWKS must be a JSON Web Key Set of public keys for RS256.'),
    );
  });
});

describe('the settings of a DynamoDB client', () => {
  test('leave region and credentials to the SDK, except for an emulator', () => {
    expect(clientSettings({ dynamodbEndpoint: null })).toEqual({});
    const endpoint = 'https://dynamodb.eu-west-1.amazonaws.com';
    expect(clientSettings({ dynamodbEndpoint: endpoint })).toEqual({ endpoint });
    expect(clientSettings({ dynamodbEndpoint: 'http://key@127.0.0.1:8000' })).toMatchObject({
      endpoint: 'http://127.0.0.1:8000',
      credentials: { accessKeyId: 'key' },
    });
    expect(clientSettings({ dynamodbEndpoint: 'http://127.0.0.1:8000' })).toEqual({
      endpoint: 'http://127.0.0.1:8000',
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
  });
});
