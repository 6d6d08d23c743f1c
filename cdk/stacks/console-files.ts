import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledged.ts';
import { dataRemoval } from '../constructs/data-removal.ts';
import type { Settings } from '../settings.ts';
import type { ApiStack } from './api.ts';
import type { ConsoleStack } from './console.ts';
import { CONSOLE_SCOPES, type IdentityStack } from './identity.ts';

export interface ConsoleFilesProps extends StackProps {
  /** The folder of the built console. */
  directory: string;
  console: ConsoleStack;
  api: ApiStack;
  identity: IdentityStack;
}

/** What CDK names the output that hands the bucket on, from where it stands. */
const BUCKET_ARN_OUTPUT = 'PublishOutputFnGetAttFiles8E6940B8ArnB90C6676';

/**
 * The console's files, and config.json, which tells them where the API and the sign-in are.
 * They come after the API, and the API comes after the console's address: hence two stacks.
 */
export class ConsoleFilesStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings, props: ConsoleFilesProps) {
    super(scope, id, props);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: settings.logRetentionDays,
      removalPolicy: dataRemoval(settings),
    });
    const common = { destinationBucket: props.console.bucket, logGroup, memoryLimit: 256 };
    const config = {
      endpoint: props.api.endpoint,
      signInUrl: props.identity.signInUrl,
      clientId: props.identity.consoleClient.userPoolClientId,
      scope: CONSOLE_SCOPES.map(({ scopeName }) => scopeName).join(' '),
    };
    // The names of these change with their content: those of the last deployment may still be in
    // use by an open page, and stay.
    const assets = new BucketDeployment(this, 'Assets', {
      ...common,
      sources: [Source.asset(props.directory)],
      exclude: ['*'],
      include: ['assets/*'],
      prune: false,
      cacheControl: [CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...common,
      sources: [Source.asset(props.directory), Source.jsonData('config.json', config)],
      exclude: ['assets/*'],
      prune: false,
      cacheControl: [CacheControl.noCache()],
    });
    pages.node.addDependency(assets);
    acknowledge(this, 'cdkProvider', ...this.findingsInProvider(props.console));
  }

  /** What the checks say about the function that CDK adds for BucketDeployment, and its role. */
  private findingsInProvider({ bucket }: ConsoleStack): string[] {
    const files = JSON.stringify({
      'Fn::GetStackOutput': {
        StackName: Stack.of(bucket).stackName,
        Region: this.region,
        OutputName: BUCKET_ARN_OUTPUT,
      },
    });
    const wildcards = [
      ...['Abort*', 'DeleteObject*', 'GetBucket*', 'GetObject*', 'List*'].map(
        (action) => `Action::s3:${action}`,
      ),
      `Resource::${files}/*`,
      `Resource::arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${this.region}/*`,
    ];
    const basicRole = 'iam::aws:policy/service-role/AWSLambdaBasicExecutionRole';
    return [
      `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:${basicRole}]`,
      ...wildcards.map((finding) => `AwsSolutions-IAM5[${finding}]`),
      'AwsSolutions-L1',
      'Serverless-LambdaDLQ',
      'Serverless-LambdaLatestVersion',
      'Serverless-LambdaTracing',
    ];
  }
}
