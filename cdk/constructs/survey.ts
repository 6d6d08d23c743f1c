import { type HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledged.ts';
import { dataRemoval } from './data-removal.ts';
import { publicConcurrency } from './functions/public-concurrency.ts';
import { type CodeOf, ServiceFunction } from './functions/service-function.ts';
import type { ServiceTable } from './table-access.ts';

export interface SurveyProps {
  settings: Settings;
  codeOf: CodeOf;
  table: ServiceTable;
  api: HttpApi;
  /** Base URL of survey links. */
  url: string;
  /** The function that creates links and accepts link bearers. */
  graphql: ServiceFunction;
}

/** The token is a path parameter, because access logs contain only the route without its values. */
const PATHS = ['/s/{token}', '/s/{token}/withdraw', '/w/{token}', '/u/{token}'];

/** The pages behind survey links: the function, its routes, and the key that signs links. */
export class Survey extends Construct {
  readonly service: ServiceFunction;
  readonly key: Key;
  readonly #environment: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, props: SurveyProps) {
    super(scope, id);
    const { settings, api, graphql, url } = props;
    this.key = this.createKey(settings);
    this.service = new ServiceFunction(this, 'Pages', {
      name: 'survey',
      description: 'Shows surveys to people with a link, and saves their answers',
      settings,
      codeOf: props.codeOf,
      table: props.table,
      access: 'survey',
      memory: 1024,
      concurrency: publicConcurrency(settings),
    });
    acknowledge(this.service.function, 'synchronous', 'Serverless-LambdaDLQ');
    this.#environment = environmentOf(settings, this.key, url);
    for (const fn of [this.service, graphql]) {
      this.signFor(fn);
      this.key.grantVerifyMac(fn.role);
    }
    this.addRoutes(api);
  }

  /**
   * Lets a function sign links. The key delegates access to the account's policies, so it does not name the
   * function.
   */
  signFor({ function: fn, role }: ServiceFunction): void {
    role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['kms:GenerateMac'], resources: [this.key.keyArn] }),
    );
    for (const [name, value] of Object.entries(this.#environment)) fn.addEnvironment(name, value);
  }

  /**
   * KMS does not rotate HMAC keys, and a new key invalidates all existing links. Replace the key only if it
   * may have been misused, and create new links afterwards.
   */
  private createKey(settings: Settings): Key {
    return new Key(this, 'LinkKey', {
      description: `Signs the survey links of Foothold (${settings.stage})`,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: dataRemoval(settings),
    });
  }

  private addRoutes(api: HttpApi): void {
    const integration = new HttpLambdaIntegration('Survey', this.service.live);
    const methods = [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST];
    const routes = PATHS.flatMap((path) => api.addRoutes({ path, methods, integration }));
    const logo = { path: '/l/{logo}', methods: [HttpMethod.GET, HttpMethod.HEAD], integration };
    routes.push(...api.addRoutes(logo));
    for (const route of routes) acknowledge(route, 'signedPath', 'AwsSolutions-APIG4');
  }
}

function environmentOf(settings: Settings, key: Key, url: string): Record<string, string> {
  const { surveyCompany, surveyProduct } = settings;
  return {
    FOOTHOLD_LINK_KEY_ARN: key.keyArn,
    FOOTHOLD_SURVEY_URL: url,
    FOOTHOLD_SURVEY_COLOR: settings.surveyColor,
    ...(surveyCompany === undefined ? {} : { FOOTHOLD_SURVEY_COMPANY: surveyCompany }),
    ...(surveyProduct === undefined ? {} : { FOOTHOLD_SURVEY_PRODUCT: surveyProduct }),
  };
}
