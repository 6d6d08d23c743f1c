import { environmentIn, onlyOne, resourcesOf, synthesize } from '../support/synthesize.ts';

const plain = synthesize(['--stage', 'dev']);
const full = synthesize(
  [
    ...['--stage', 'prod', '--requests-per-second', '300'],
    ...['--api-domain', 'api.example.com'],
    ...['--api-certificate-arn', 'arn:aws:acm:us-east-1:123456789012:certificate/a'],
    ...['--console-domain', 'foothold.example.com'],
    ...['--console-certificate-arn', 'arn:aws:acm:us-east-1:123456789012:certificate/b'],
    ...['--console-origin', 'https://elsewhere.example.com'],
  ],
  { console: true },
);

describe('the API', () => {
  test('has only the GraphQL and survey routes, whose functions authenticate callers themselves', () => {
    for (const templates of [plain, full]) {
      const routes = Object.values(resourcesOf(templates, 'AWS::ApiGatewayV2::Route'));
      expect(routes.map(({ Properties }) => Properties['RouteKey'])).toEqual([
        'GET /graphql',
        'POST /graphql',
        ...['GET /s/{token}', 'HEAD /s/{token}', 'POST /s/{token}'],
        ...['GET /s/{token}/withdraw', 'HEAD /s/{token}/withdraw', 'POST /s/{token}/withdraw'],
        ...['GET /w/{token}', 'HEAD /w/{token}', 'POST /w/{token}'],
        ...['GET /u/{token}', 'HEAD /u/{token}', 'POST /u/{token}'],
        ...['GET /l/{logo}', 'HEAD /l/{logo}'],
      ]);
      expect(new Set(routes.map(({ Properties }) => Properties['AuthorizationType']))).toEqual(
        new Set(['NONE']),
      );
      expect(resourcesOf(templates, 'AWS::ApiGatewayV2::Authorizer')).toEqual({});
    }
  });

  test("trusts tokens of the console and machine clients of its stage's user pool", () => {
    const imported = (name: RegExp) => ({
      'Fn::GetStackOutput': {
        StackName: 'foothold-dev-identity',
        Region: 'us-east-1',
        OutputName: expect.stringMatching(name) as string,
      },
    });
    const functions = Object.entries(resourcesOf(plain, 'AWS::Lambda::Function'));
    const trusting = functions.filter(
      ([, it]) => 'FOOTHOLD_ISSUER' in environmentIn(it.Properties),
    );
    expect(trusting.map(([path]) => path)).toEqual([
      expect.stringMatching(/^Api\/Graphql/),
      expect.stringMatching(/^Processing\/Exporter/),
    ]);
    expect(environmentIn(trusting[0]?.[1].Properties ?? {})).toMatchObject({
      FOOTHOLD_ISSUER: imported(/ProviderURL/),
      FOOTHOLD_CLIENT_IDS: {
        'Fn::Join': [
          '',
          [
            imported(/UserPoolConsole/),
            ',',
            imported(/UserPoolMachine/),
            ',',
            imported(/UserPoolReader/),
          ],
        ],
      },
    });
    expect(environmentIn(trusting[0]?.[1].Properties ?? {})).not.toHaveProperty('FOOTHOLD_JWKS');
  });

  test('throttles requests at the rate in its settings', () => {
    const throttle = (templates: typeof plain) =>
      onlyOne(templates, 'AWS::ApiGatewayV2::Stage')['DefaultRouteSettings'];
    expect(throttle(plain)).toEqual({ ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 });
    expect(throttle(full)).toEqual({ ThrottlingRateLimit: 300, ThrottlingBurstLimit: 600 });
  });

  test('logs nothing about the caller: no address, query, header or claim', () => {
    const { AccessLogSettings } = onlyOne(full, 'AWS::ApiGatewayV2::Stage') as {
      AccessLogSettings: { DestinationArn: unknown; Format: string };
    };
    expect(JSON.parse(AccessLogSettings.Format)).toEqual({
      requestId: '$context.requestId',
      time: '$context.requestTime',
      route: '$context.routeKey',
      protocol: '$context.protocol',
      status: '$context.status',
      responseBytes: '$context.responseLength',
      latencyMs: '$context.responseLatency',
      functionLatencyMs: '$context.integrationLatency',
      functionError: '$context.integrationErrorMessage',
    });
    expect(AccessLogSettings.DestinationArn).toEqual({
      'Fn::GetAtt': [expect.stringMatching('^AccessLog') as string, 'Arn'],
    });
  });

  test('allows CORS requests from the console and from the additional origin in the settings', () => {
    expect(onlyOne(full, 'AWS::ApiGatewayV2::Api')['CorsConfiguration']).toMatchObject({
      AllowHeaders: expect.arrayContaining([
        'authorization',
        'x-apollo-operation-name',
      ]) as string[],
      ExposeHeaders: ['retry-after', 'x-correlation-id', 'x-request-id'],
      AllowOrigins: ['https://foothold.example.com', 'https://elsewhere.example.com'],
      AllowMethods: ['GET', 'POST'],
    });
    expect(onlyOne(plain, 'AWS::ApiGatewayV2::Api')['CorsConfiguration']).toBeUndefined();
  });

  test('uses a custom domain if one is set, and keeps the default one for existing survey links', () => {
    expect(onlyOne(full, 'AWS::ApiGatewayV2::DomainName')).toMatchObject({
      DomainName: 'api.example.com',
      DomainNameConfigurations: [{ SecurityPolicy: 'TLS_1_2', EndpointType: 'REGIONAL' }],
    });
    expect(onlyOne(full, 'AWS::ApiGatewayV2::Api')['DisableExecuteApiEndpoint']).toBeUndefined();
    expect(full['Api']?.findOutputs('Endpoint')).toEqual({
      Endpoint: { Value: 'https://api.example.com/graphql' },
    });
  });

  test('has a function timeout below that of API Gateway', () => {
    const functions = Object.entries(resourcesOf(plain, 'AWS::Lambda::Function'));
    const graphql = functions.find(([path]) => path.startsWith('Api/'));
    expect(graphql?.[1].Properties['Timeout']).toBeLessThan(30);
  });
});

describe('identity', () => {
  const pool = (templates: typeof plain) =>
    Object.values(resourcesOf(templates, 'AWS::Cognito::UserPool'))[0];
  const clientsOf = (templates: typeof plain) =>
    Object.values(resourcesOf(templates, 'AWS::Cognito::UserPoolClient')).map(
      ({ Properties }) => Properties,
    );

  test('lets administrators invite users, and allows no sign-up', () => {
    expect(pool(full)?.Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      UsernameAttributes: ['email'],
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      MfaConfiguration: 'ON',
      Policies: {
        PasswordPolicy: {
          MinimumLength: 12,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          RequireUppercase: true,
          TemporaryPasswordValidityDays: 3,
        },
      },
    });
    expect(pool(plain)?.Properties['MfaConfiguration']).toBe('OPTIONAL');
  });

  test('deletes the user pool with its stage in dev, and keeps it in prod', () => {
    const fates = [plain, full].map((templates) => {
      const it = pool(templates);
      return [it?.DeletionPolicy, it?.Properties['DeletionProtection']];
    });
    expect(fates).toEqual([
      ['Delete', 'INACTIVE'],
      ['RetainExceptOnCreate', 'ACTIVE'],
    ]);
  });

  test('has a group for each role', () => {
    const groups = Object.values(resourcesOf(full, 'AWS::Cognito::UserPoolGroup'));
    expect(groups.map(({ Properties }) => Properties['GroupName'])).toEqual([
      'ADMIN',
      'CUSTOMER_SUCCESS',
      'MARKETING',
      'PRODUCT',
      'INGEST',
      'READ',
    ]);
  });

  test('uses the code flow for the console, and client credentials for machines that write or read', () => {
    const lives = {
      AccessTokenValidity: 60,
      IdTokenValidity: 60,
      TokenValidityUnits: expect.objectContaining({ AccessToken: 'minutes' }) as unknown,
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
    };
    const urls = ['https://foothold.example.com/', 'https://elsewhere.example.com/'];
    expect(clientsOf(full)).toEqual([
      expect.objectContaining({
        ...lives,
        GenerateSecret: false,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid', 'email'],
        CallbackURLs: urls,
        LogoutURLs: urls,
        ExplicitAuthFlows: [
          'ALLOW_ADMIN_USER_PASSWORD_AUTH',
          'ALLOW_USER_SRP_AUTH',
          'ALLOW_REFRESH_TOKEN_AUTH',
        ],
      }),
      ...['/ingest', '/read'].map((scope): unknown =>
        expect.objectContaining({
          ...lives,
          GenerateSecret: true,
          AllowedOAuthFlows: ['client_credentials'],
          AllowedOAuthScopes: [
            { 'Fn::Join': ['', [{ Ref: expect.stringMatching('^UserPoolApi') as string }, scope]] },
          ],
        }),
      ),
    ]);
  });

  test('allows no sign-in redirects without a console', () => {
    expect(clientsOf(plain)[0]).toMatchObject({ AllowedOAuthFlowsUserPoolClient: false });
    expect(clientsOf(plain)[0]?.['CallbackURLs']).toBeUndefined();
  });
});
