import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from '../constructs/watching/alarms.ts';
import { dashboardOf } from '../constructs/watching/dashboard.ts';
import { LogQueries } from '../constructs/watching/log-queries.ts';
import { type Observed, measuresOf } from '../constructs/watching/measures.ts';
import { watchesOf } from '../constructs/watching/watches.ts';
import type { Settings } from '../settings.ts';

export type OperationsProps = StackProps & Omit<Observed, 'stage'>;

/** Alarm notifications and the dashboard. */
export class OperationsStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings, props: OperationsProps) {
    super(scope, id, props);
    const measures = measuresOf({ ...props, stage: settings.stage });
    const alarms = new Alarms(this, 'Alarms', settings);
    alarms.watch(watchesOf(measures));
    const dashboard = dashboardOf(this, settings, measures);
    const { projector, notifier, sweeper, exporter, refresh, canary } = props.processing;
    const services = [
      props.api.service,
      props.api.survey.service,
      projector,
      notifier,
      sweeper,
      exporter,
      refresh,
      canary,
      props.processing.mail.returns,
    ];
    new LogQueries(
      this,
      'Queries',
      settings,
      services.map(({ logGroup }) => logGroup),
    );
    new CfnOutput(this, 'AlarmTopicArn', { value: alarms.topic.topicArn });
    new CfnOutput(this, 'DashboardName', { value: dashboard.dashboardName });
  }
}
