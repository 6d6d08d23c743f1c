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

/** Number of failed calls in a minute that rolls back a new version. */
const FAILURES = 3;

/**
 * Routes a tenth of the calls to a new version for five minutes, and then all of them. If the new version
 * fails meanwhile, all calls go back to the previous one and the deployment fails.
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
        // By default, CDK adds an AWS managed policy that covers all functions of the account.
        role: role.withoutPolicyUpdates(),
        alias: service.alias,
        deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
        alarms: [this.createAlarm(`${name}Failing`, service)],
      });
    }
  }

  /**
   * Counts errors of the new version only, so that failures of the old version do not roll back their fix.
   * Sends no notification.
   */
  private createAlarm(id: string, { function: fn, alias }: ServiceFunction): Alarm {
    return new Alarm(this, id, {
      alarmDescription: 'Rolls back a new version during its release. Notifies no one.',
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
      description: 'Lets CodeDeploy shift traffic to new versions of the functions',
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
