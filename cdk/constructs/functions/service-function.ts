import type { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  ApplicationLogLevel,
  Architecture,
  type Code,
  Function,
  type IFunction,
  type IVersion,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '../../bundle/functions.ts';
import type { Settings } from '../../settings.ts';
import { acknowledge } from '../acknowledged.ts';
import { dataRemoval } from '../data-removal.ts';
import { type ServiceTable, type TableAccess, grantTable, keepAudit } from '../table-access.ts';

/** Where the code of a function comes from: its bundle, or a stand-in under test. */
export type CodeOf = (name: FunctionName) => Code;

export interface ServiceFunctionProps {
  name: FunctionName;
  description: string;
  settings: Settings;
  codeOf: CodeOf;
  table: ServiceTable;
  access: TableAccess;
  /** Whose data it works on; the deployment's own unless given. */
  tenant?: string;
  /** MB; processor time comes in proportion (1,769 MB is one core). */
  memory: number;
  timeout: Duration;
  /** Copies set aside for it and at the same time the most that run. Unset, no bound of its own. */
  concurrency?: number | undefined;
  environment?: Record<string, string>;
}

/** A Lambda function with everything that all functions of Foothold have in common. */
export class ServiceFunction extends Construct {
  readonly function: Function;
  readonly alias: Alias;
  /** What is called: the version of the function that is live. */
  readonly live: IFunction;
  readonly role: Role;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const { name, settings, table, tenant = settings.tenant } = props;
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: settings.logRetentionDays,
      removalPolicy: dataRemoval(settings),
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What the ${name} function of Foothold (${settings.stage}) may do`,
    });
    this.function = new Function(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: props.codeOf(name),
      role: this.role,
      memorySize: props.memory,
      timeout: props.timeout,
      tracing: Tracing.ACTIVE,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Metrics are lines without a level, which Lambda drops above INFO: our own logger filters.
      applicationLogLevelV2: ApplicationLogLevel[settings.logLevel === 'DEBUG' ? 'DEBUG' : 'INFO'],
      systemLogLevelV2: SystemLogLevel.INFO,
      environment: { ...environmentOf(settings, table, tenant), ...props.environment },
      ...(props.concurrency === undefined
        ? {}
        : { reservedConcurrentExecutions: props.concurrency }),
    });
    this.alias = new Alias(this, 'Live', {
      aliasName: 'live',
      version: this.function.currentVersion as IVersion,
    });
    // CDK's classes and interfaces differ in `?` and `| undefined`, which our compiler tells apart.
    this.live = this.alias as IFunction;
    this.logGroup.grantWrite(this.role);
    grantTable(this.role, table, { access: props.access, tenant });
    if (props.access === 'read-write') keepAudit(this.role, table, tenant);
    acknowledge(this.role, 'xray', 'AwsSolutions-IAM5[Resource::*]');
  }
}

function environmentOf(
  settings: Settings,
  table: ServiceTable,
  tenant: string,
): Record<string, string> {
  return {
    FOOTHOLD_TABLE: table.tableName,
    FOOTHOLD_STAGE: settings.stage,
    FOOTHOLD_TENANT: tenant,
    FOOTHOLD_SHARDS: String(settings.shards),
    FOOTHOLD_FEWEST_RESPONDENTS: String(settings.fewestRespondents),
    FOOTHOLD_FEWEST_ACCOUNTS: String(settings.fewestAccounts),
    FOOTHOLD_EFFORTS_DAYS: String(settings.effortsDays),
    FOOTHOLD_LEARNING_HOUR: String(settings.learningHour),
    FOOTHOLD_REPORTING_CURRENCY: settings.reportingCurrency,
    FOOTHOLD_INTROSPECTION: settings.introspection ? 'on' : 'off',
    FOOTHOLD_LOG_LEVEL: settings.logLevel.toLowerCase(),
    FOOTHOLD_METRICS: 'on',
    FOOTHOLD_TRACING: settings.tracing ? 'on' : 'off',
    POWERTOOLS_SERVICE_NAME: 'foothold',
    POWERTOOLS_METRICS_NAMESPACE: 'Foothold',
    POWERTOOLS_LOG_LEVEL: settings.logLevel,
  };
}
