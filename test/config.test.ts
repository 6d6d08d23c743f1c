import { clientSettings, ConfigError, loadConfig, variablesOf } from '../lambdas/config.ts';

describe('the configuration', () => {
  test('is closed where the environment says nothing', () => {
    expect(loadConfig({})).toEqual({
      table: 'foothold',
      dynamodbEndpoint: null,
      tenant: 'default',
      stage: 'prod',
      reportingCurrency: 'USD',
      shards: 1,
      introspection: false,
      eventBus: null,
      logLevel: 'info',
      metrics: true,
      tracing: false,
    });
  });

  test('is open and quiet on a developer’s machine', () => {
    expect(loadConfig({ FOOTHOLD_STAGE: 'local' })).toMatchObject({
      introspection: true,
      logLevel: 'warn',
      metrics: false,
    });
  });

  test('is read back from its own variables', () => {
    const config = loadConfig({
      FOOTHOLD_TABLE: 'other',
      FOOTHOLD_DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000',
      FOOTHOLD_TENANT: 'acme',
      FOOTHOLD_STAGE: 'dev',
      FOOTHOLD_REPORTING_CURRENCY: 'EUR',
      FOOTHOLD_SHARDS: '4',
      FOOTHOLD_INTROSPECTION: 'off',
      FOOTHOLD_EVENT_BUS: 'bus',
      FOOTHOLD_LOG_LEVEL: 'debug',
      FOOTHOLD_METRICS: 'off',
      FOOTHOLD_TRACING: 'on',
    });
    expect(loadConfig(variablesOf(config))).toEqual(config);
    expect(config).toMatchObject({ tenant: 'acme', reportingCurrency: 'EUR', tracing: true });
  });

  test('takes an empty variable for one that is not there', () => {
    expect(loadConfig({ FOOTHOLD_STAGE: '', FOOTHOLD_EVENT_BUS: '' })).toEqual(loadConfig({}));
  });

  test.each([
    ['FOOTHOLD_STAGE', 'test', 'must be one of local, dev, prod'],
    ['FOOTHOLD_REPORTING_CURRENCY', 'usd', 'must be a currency code of ISO 4217, such as USD'],
    ['FOOTHOLD_DYNAMODB_ENDPOINT', '127.0.0.1:8000', 'must be a URL'],
    ['FOOTHOLD_TENANT', 'a#b', 'must be 1 to 64 of letters, digits, "_" and "-"'],
    ['FOOTHOLD_INTROSPECTION', 'yes', 'must be one of on, off'],
  ])('refuses %s=%s with one line that names it', (name, value, reason) => {
    expect(() => loadConfig({ [name]: value })).toThrow(
      new ConfigError(`${name} ${reason}, but is "${value}".`),
    );
  });
});

describe('a client of DynamoDB', () => {
  test('finds region and keys where the SDK looks for them, unless it talks to an emulator', () => {
    expect(clientSettings({ dynamodbEndpoint: null })).toEqual({});
    const endpoint = 'https://dynamodb.eu-west-1.amazonaws.com';
    expect(clientSettings({ dynamodbEndpoint: endpoint })).toEqual({ endpoint });
    expect(clientSettings({ dynamodbEndpoint: 'http://127.0.0.1:8000' })).toEqual({
      endpoint: 'http://127.0.0.1:8000',
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
  });
});
