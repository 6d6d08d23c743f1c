import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import {
  LambdaApplication,
  LambdaDeploymentConfig,
  LambdaDeploymentGroup,
} from 'aws-cdk-lib/aws-codedeploy';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledged.ts';
import type { ServiceFunction } from './service-function.ts';

/** This many failed calls in a minute take a new version back. */
const FAILURES = 3;

/**
 * Lets a new version of each function take a tenth of the calls for five minutes, and then all of
 * them. If it fails meanwhile, the version before takes all calls again and the deployment ends.
 */
export class GradualRelease extends Construct {
  constructor(scope: Construct, id: string, services: readonly ServiceFunction[]) {
    super(scope, id);
    const application = new LambdaApplication(this, 'Application');
    const role = this.createRole(services);
    for (const service of services) {
      const { id: name } = service.node;
      new LambdaDeploymentGroup(this, name, {
        application,
        // CDK would add a policy of AWS to it, which knows every function of the account.
        role: role.withoutPolicyUpdates(),
        alias: service.alias,
        deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
        alarms: [this.createAlarm(`${name}Failing`, service)],
      });
    }
  }

  /** Of the new version alone: what it is meant to fix must not roll it back. It pages no one. */
  private createAlarm(id: string, { function: fn, alias }: ServiceFunction): Alarm {
    return new Alarm(this, id, {
      alarmDescription: 'Rolls a new version back while it is being released. It pages no one.',
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'Errors',
        dimensionsMap: {
          FunctionName: fn.functionName,
          Resource: `${fn.functionName}:${alias.aliasName}`,
          ExecutedVersion: alias.version.version,
        },
        statistic: Stats.SUM,
        period: Duration.minutes(1),
      }),
      threshold: FAILURES,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }

  private createRole(services: readonly ServiceFunction[]): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('codedeploy.amazonaws.com'),
      description: 'Lets CodeDeploy shift calls to new versions of the functions',
    });
    role.addToPolicy(
      new PolicyStatement({
        actions: [
          'lambda:GetAlias',
          'lambda:GetProvisionedConcurrencyConfig',
          'lambda:UpdateAlias',
        ],
        resources: services.flatMap(({ function: fn, alias }) => [
          fn.functionArn,
          alias.functionArn,
        ]),
      }),
    );
    const { partition, region, account } = Stack.of(this);
    const alarms = `arn:${partition}:cloudwatch:${region}:${account}:alarm:*`;
    role.addToPolicy(
      new PolicyStatement({
        actions: ['cloudwatch:DescribeAlarms'],
        resources: [alarms],
      }),
    );
    const shown = alarms.replace(account, '<AWS::AccountId>');
    acknowledge(role, 'releaseAlarms', `AwsSolutions-IAM5[Resource::${shown}]`);
    return role;
  }
}
