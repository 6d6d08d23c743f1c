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
  /** Folder of the built console. */
  directory: string;
  console: ConsoleStack;
  api: ApiStack;
  identity: IdentityStack;
}

/** The name that CDK gives the output that exports the bucket's ARN, derived from its construct path. */
const BUCKET_ARN_OUTPUT = 'PublishOutputFnGetAttFiles8E6940B8ArnB90C6676';

/**
 * The console's files and config.json, which contains the addresses of the API and the sign-in. A separate
 * stack, because it depends on the API, which in turn depends on the console's address.
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
    // Asset names contain a content hash. Assets of the previous deployment are kept, since open pages may
    // still use them.
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

  /** Findings of the checks for the function and role that CDK adds for BucketDeployment. */
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
