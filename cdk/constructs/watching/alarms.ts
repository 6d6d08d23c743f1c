import { Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Settings } from '../../settings.ts';
import { acknowledge } from '../acknowledged.ts';

/** Definition of an alarm. */
export interface Watch {
  /** Name after `foothold-<stage>-`. docs/operations.md has a section with this name that says what to do. */
  name: string;
  /** What the alarm means, in one sentence. */
  meaning: string;
  metric: IMetric;
  threshold: number;
  /** Number of consecutive periods at or above the threshold that raise the alarm. */
  periods?: number;
  /** Raise the alarm below the threshold instead, and when there is no data. */
  whenSilent?: boolean;
}

/** Alarms, and the topic that notifies people when one is raised or ends. */
export class Alarms extends Construct {
  readonly topic: Topic;
  private readonly stage: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.stage = settings.stage;
    this.topic = new Topic(this, 'Topic', {
      displayName: `Foothold ${settings.stage}`,
      enforceSSL: true,
    });
    // A topic with its own policy must explicitly allow CloudWatch to publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsMayPublish',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (settings.alarmEmail !== undefined) {
      this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));
      acknowledge(this.topic, 'subscriptionQueue', 'Serverless-SNSRedrivePolicy');
    }
  }

  watch(watches: readonly Watch[]): void {
    for (const { name, metric, threshold, ...rest } of watches) {
      const alarm = new Alarm(this, name, {
        alarmName: `foothold-${this.stage}-${name}`,
        alarmDescription: `${rest.meaning} What to do: docs/operations.md#${name}`,
        metric,
        threshold,
        evaluationPeriods: rest.periods ?? 1,
        comparisonOperator: rest.whenSilent
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: rest.whenSilent
          ? TreatMissingData.BREACHING
          : TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(new SnsAction(this.topic));
      alarm.addOkAction(new SnsAction(this.topic));
    }
  }
}
