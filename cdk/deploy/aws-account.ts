import {
  CloudFormationClient,
  paginateDescribeStacks,
  type StackStatus,
} from '@aws-sdk/client-cloudformation';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';

/** Facts about the AWS account that are checked before a deployment. */
export interface AwsAccount {
  /** The account's quota of concurrent executions, for all functions together. */
  concurrencyQuota(): Promise<number>;
  /** Stack statuses by stack name. */
  stacks(): Promise<ReadonlyMap<string, StackStatus>>;
}

/** The account of the credentials in the environment. */
export function awsAccount(region: string): AwsAccount {
  return {
    concurrencyQuota: async () => {
      const { AccountLimit } = await new LambdaClient({ region }).send(
        new GetAccountSettingsCommand({}),
      );
      return AccountLimit?.ConcurrentExecutions ?? 0;
    },
    stacks: async () => {
      const client = new CloudFormationClient({ region });
      const found = new Map<string, StackStatus>();
      for await (const { Stacks = [] } of paginateDescribeStacks({ client }, {})) {
        for (const { StackName, StackStatus } of Stacks) {
          if (StackName !== undefined && StackStatus !== undefined)
            found.set(StackName, StackStatus);
        }
      }
      return found;
    },
  };
}
