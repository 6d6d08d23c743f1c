import { Duration } from 'aws-cdk-lib';
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
import { type FunctionName, TIMEOUT_SECONDS } from '../../bundle/functions.ts';
import type { Settings } from '../../settings.ts';
import { acknowledge } from '../acknowledged.ts';
import { dataRemoval } from '../data-removal.ts';
import { type ServiceTable, type TableAccess, grantTable, keepAudit } from '../table-access.ts';

/** Returns a function's code: its bundle, or a placeholder in tests. */
export type CodeOf = (name: FunctionName) => Code;

export interface ServiceFunctionProps {
  name: FunctionName;
  description: string;
  settings: Settings;
  codeOf: CodeOf;
  table: ServiceTable;
  access: TableAccess;
  /** The tenant whose data it works on. Defaults to the deployment's. */
  tenant?: string;
  /** In MB. CPU is proportional to it (1,769 MB is one core). */
  memory: number;
  /** Reserved concurrency, which is also the maximum. Undefined for no limit of its own. */
  concurrency?: number | undefined;
  environment?: Record<string, string>;
}

/** A Lambda function with the settings common to all functions of Foothold. */
export class ServiceFunction extends Construct {
  readonly function: Function;
  readonly alias: Alias;
  /** The function's live version, which is the one to call. */
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
      description: `Permissions of the ${name} function of Foothold (${settings.stage})`,
    });
    this.function = new Function(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: props.codeOf(name),
      role: this.role,
      memorySize: props.memory,
      timeout: Duration.seconds(TIMEOUT_SECONDS[name]),
      tracing: Tracing.ACTIVE,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      // Metrics are log lines without a level, which Lambda drops above INFO. Our own logger filters instead.
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
    // CDK's classes and interfaces differ in `?` and `| undefined`, which our compiler options distinguish.
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
