import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Schedule, type ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledged.ts';
import type { ServiceFunction } from './service-function.ts';

export interface ScheduledRunProps {
  service: ServiceFunction;
  schedule: ScheduleExpression;
  /** Queue for runs that failed or could not be started. */
  failures: IQueue;
}

/**
 * Runs a function on a schedule. A failed run is not repeated, since the next one finds the same work. It
 * goes to the failure queue, which has an alarm.
 */
export class ScheduledRun extends Construct {
  constructor(scope: Construct, id: string, props: ScheduledRunProps) {
    super(scope, id);
    const { service, failures } = props;
    const target = service.live;
    target.configureAsyncInvoke({
      retryAttempts: 0,
      maxEventAge: Duration.minutes(5),
      onFailure: new SqsDestination(failures),
    });
    acknowledge(service.function, 'destination', 'Serverless-LambdaDLQ');
    const role = new Role(this, 'Role', {
      // Prevents schedules of other accounts from assuming the role.
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      description: `Lets EventBridge Scheduler run ${service.node.id}`,
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] }),
    );
    role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [failures.queueArn] }),
    );
    new Schedule(this, 'Schedule', {
      schedule: props.schedule,
      target: new LambdaInvoke(target, {
        // By default, CDK lets the role invoke every version of the function too.
        role: role.withoutPolicyUpdates(),
        deadLetterQueue: failures,
        retryAttempts: 2,
        maxEventAge: Duration.minutes(5),
      }),
    });
  }
}
