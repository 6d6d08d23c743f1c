import { Duration, Stack } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { CfnConfigurationSet, CfnConfigurationSetEventDestination } from 'aws-cdk-lib/aws-ses';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { mailSendersOf, type Settings } from '../settings.ts';
import { acknowledge } from './acknowledged.ts';
import { type CodeOf, ServiceFunction } from './functions/service-function.ts';
import type { Survey } from './survey.ts';
import type { ServiceTable } from './table-access.ts';

export interface MailProps {
  settings: Settings;
  codeOf: CodeOf;
  table: ServiceTable;
  /** Sends the messages. */
  sweeper: ServiceFunction;
  /** Provides the links in the messages. */
  survey: Survey;
  /** Queue for events that could not be processed. */
  failures: IQueue;
}

/**
 * E-mail for surveys: permission to send from the configured addresses, and handling of bounces and
 * complaints.
 */
export class Mail extends Construct {
  readonly returns: ServiceFunction;

  constructor(scope: Construct, id: string, props: MailProps) {
    super(scope, id);
    const { settings, sweeper, survey } = props;
    const senders = mailSendersOf(settings);
    const configurationSet = this.createConfigurationSet(settings);
    survey.signFor(sweeper);
    for (const [name, value] of Object.entries({
      FOOTHOLD_MAIL_SENDERS: senders.join(','),
      FOOTHOLD_MAIL_CONFIGURATION_SET: configurationSet,
      ...(settings.consoleDomain !== undefined && {
        FOOTHOLD_CONSOLE_URL: `https://${settings.consoleDomain}`,
      }),
    })) {
      sweeper.function.addEnvironment(name, value);
    }
    // While paused, no surveys are sent. Campaigns wait and resume on their own.
    if (senders.length > 0 && !settings.paused) this.letSend(sweeper, senders, configurationSet);
    this.returns = this.createReturns(props, configurationSet);
  }

  private createConfigurationSet({ stage }: Settings): string {
    const name = `foothold-${stage}`;
    const set = new CfnConfigurationSet(this, 'Set', {
      name,
      deliveryOptions: { tlsPolicy: 'REQUIRE' },
      reputationOptions: { reputationMetricsEnabled: true },
      // No tracking pixel or rewritten links: activity on the survey page is sufficient.
      suppressionOptions: { suppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
    const destination = new CfnConfigurationSetEventDestination(this, 'Told', {
      configurationSetName: name,
      eventDestination: {
        name: 'returns',
        enabled: true,
        matchingEventTypes: ['BOUNCE', 'COMPLAINT'],
        eventBridgeDestination: { eventBusArn: this.arn('events', 'event-bus/default') },
      },
    });
    destination.addResourceDependency(set);
    return name;
  }

  /** Allows only these sender addresses, whether the addresses or their domains are verified. */
  private letSend(
    { role }: ServiceFunction,
    senders: readonly string[],
    configurationSet: string,
  ): void {
    const domains = senders.map((address) => address.split('@')[1] ?? '');
    const identities = [...new Set([...senders, ...domains])];
    role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail', 'ses:SendRawEmail'],
        resources: [
          ...identities.map((identity) => this.arn('ses', `identity/${identity}`)),
          this.arn('ses', `configuration-set/${configurationSet}`),
        ],
        conditions: { StringEquals: { 'ses:FromAddress': [...senders] } },
      }),
    );
  }

  private createReturns(
    { settings, codeOf, table, failures }: MailProps,
    configurationSet: string,
  ): ServiceFunction {
    const returns = new ServiceFunction(this, 'Returns', {
      name: 'returns',
      description: 'Records bounces and spam complaints of survey e-mails',
      settings,
      codeOf,
      table,
      access: 'returns',
      memory: 512,
    });
    returns.live.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(failures),
    });
    acknowledge(returns.function, 'destination', 'Serverless-LambdaDLQ');
    new Rule(this, 'Returned', {
      description: 'Bounces and spam complaints of survey e-mails',
      eventPattern: {
        source: ['aws.ses'],
        detailType: ['Email Bounced', 'Email Complaint Received'],
        resources: [this.arn('ses', `configuration-set/${configurationSet}`)],
      },
      targets: [
        new LambdaFunction(returns.live, {
          deadLetterQueue: failures,
          maxEventAge: Duration.hours(6),
          retryAttempts: 10,
        }),
      ],
    });
    return returns;
  }

  private arn(service: 'ses' | 'events', resource: string): string {
    const { partition, region, account } = Stack.of(this);
    return `arn:${partition}:${service}:${region}:${account}:${resource}`;
  }
}
