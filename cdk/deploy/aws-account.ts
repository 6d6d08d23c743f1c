import {
  CloudFormationClient,
  paginateDescribeStacks,
  type StackStatus,
} from '@aws-sdk/client-cloudformation';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';

/** What is asked of the AWS account before a deployment. */
export interface AwsAccount {
  /** Copies of functions that may run at once, of all functions together. */
  concurrencyQuota(): Promise<number>;
  /** Stacks by name, with the state they are in. */
  stacks(): Promise<ReadonlyMap<string, StackStatus>>;
}

/** The account that the credentials in the environment are for. */
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
