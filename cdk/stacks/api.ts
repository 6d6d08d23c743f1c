import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  CorsHttpMethod,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledged.ts';
import { dataRemoval } from '../constructs/data-removal.ts';
import { ExportBucket } from '../constructs/export-bucket.ts';
import { GradualRelease } from '../constructs/functions/gradual-release.ts';
import { type CodeOf, ServiceFunction } from '../constructs/functions/service-function.ts';
import { Survey } from '../constructs/survey.ts';
import type { ServiceTable } from '../constructs/table-access.ts';
import { CROSS_ORIGIN } from '../../lambdas/platform/cross-origin.ts';
import { mailSendersOf, type Settings } from '../settings.ts';
import type { IdentityStack } from './identity.ts';

/** Access log fields: route, result and duration, but no IP addresses, queries or tokens. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  protocol: '$context.protocol',
  status: '$context.status',
  responseBytes: '$context.responseLength',
  latencyMs: '$context.responseLatency',
  functionLatencyMs: '$context.integrationLatency',
  functionError: '$context.integrationErrorMessage',
};

export interface ApiProps extends StackProps {
  table: ServiceTable;
  identity: IdentityStack;
  /** Origins whose pages may call the API. */
  consoleOrigins: readonly string[];
  codeOf: CodeOf;
}

/** The GraphQL API, whose function authenticates callers, and the survey pages. */
export class ApiStack extends Stack {
  readonly api: HttpApi;
  readonly service: ServiceFunction;
  readonly survey: Survey;
  readonly exports: ExportBucket;
  /** Environment of functions that look up people's roles. */
  readonly trust: Record<string, string>;
  /** The URL of /graphql. */
  readonly endpoint: string;

  constructor(scope: Construct, id: string, settings: Settings, props: ApiProps) {
    super(scope, id, props);
    this.trust = trustIn(settings, props.identity);
    this.service = new ServiceFunction(this, 'Graphql', {
      name: 'graphql',
      description: 'Answers the GraphQL API',
      settings,
      codeOf: props.codeOf,
      table: props.table,
      access: 'read-write',
      memory: 1024,
      concurrency: settings.reservedConcurrency,
      environment: {
        ...this.trust,
        FOOTHOLD_MAIL_SENDERS: mailSendersOf(settings).join(','),
      },
    });
    acknowledge(this.service.function, 'synchronous', 'Serverless-LambdaDLQ');
    // A personal access token has its owner's current permissions.
    props.identity.grantRoles(this.service);
    props.identity.grantUsers(this.service);
    this.exports = new ExportBucket(this, 'Exports', settings);
    // A presigned URL works only if its signer may read the file.
    this.exports.grant(this.service, ['s3:GetObject']);
    const domain = this.createDomain(settings);
    this.api = this.createApi(settings, props);
    this.createStage(settings, domain);
    const origin = domain === null ? this.api.apiEndpoint : `https://${String(settings.apiDomain)}`;
    this.endpoint = `${origin}/graphql`;
    this.survey = new Survey(this, 'Survey', {
      settings,
      codeOf: props.codeOf,
      table: props.table,
      api: this.api,
      url: origin,
      graphql: this.service,
    });
    if (settings.stage === 'prod') {
      new GradualRelease(this, 'Release', [this.service, this.survey.service]);
    }
    new CfnOutput(this, 'Endpoint', { value: this.endpoint });
  }

  private createApi(settings: Settings, props: ApiProps): HttpApi {
    // Even with a custom host name, the default address keeps working, because existing survey links contain
    // it.
    const api = new HttpApi(this, 'Api', {
      apiName: `foothold-${settings.stage}`,
      createDefaultStage: false,
      ...(props.consoleOrigins.length === 0
        ? {}
        : {
            corsPreflight: {
              allowOrigins: [...props.consoleOrigins],
              allowMethods: CROSS_ORIGIN.methods.map((method) => CorsHttpMethod[method]),
              allowHeaders: [...CROSS_ORIGIN.allowedHeaders],
              exposeHeaders: [...CROSS_ORIGIN.exposedHeaders],
              maxAge: Duration.seconds(CROSS_ORIGIN.maxAgeSeconds),
            },
          }),
    });
    const routes = api.addRoutes({
      path: '/graphql',
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration: new HttpLambdaIntegration('Graphql', this.service.live),
    });
    for (const route of routes) acknowledge(route, 'verifiedInside', 'AwsSolutions-APIG4');
    return api;
  }

  private createStage(settings: Settings, domain: DomainName | null): void {
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: settings.logRetentionDays,
      removalPolicy: dataRemoval(settings),
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: {
        rateLimit: settings.requestsPerSecond,
        burstLimit: settings.requestsPerSecond * 2,
      },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
      ...(domain === null ? {} : { domainMapping: { domainName: domain } }),
    });
  }

  private createDomain(settings: Settings): DomainName | null {
    const { apiDomain, apiCertificateArn } = settings;
    if (apiDomain === undefined || apiCertificateArn === undefined) return null;
    const domain = new DomainName(this, 'Domain', {
      domainName: apiDomain,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', apiCertificateArn),
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    new CfnOutput(this, 'DomainTarget', {
      value: domain.regionalDomainName,
      description: `Point ${apiDomain} here: a CNAME record, or an alias`,
    });
    return domain;
  }
}

/** Accepted tokens: those of the user pool for its own clients. While paused, only those of people. */
function trustIn({ paused }: Settings, { userPool, consoleClient, machineClients }: IdentityStack) {
  const clients = paused ? [consoleClient] : [consoleClient, ...machineClients];
  return {
    FOOTHOLD_ISSUER: userPool.userPoolProviderUrl,
    FOOTHOLD_CLIENT_IDS: clients.map(({ userPoolClientId }) => userPoolClientId).join(','),
  };
}
