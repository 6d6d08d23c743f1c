import type { Config } from '../../../lambdas/platform/config.ts';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import { rememberedOf } from '../../../lambdas/app/submissions/submission-facts.ts';
import { interceptCalls } from './fault-middleware.ts';
import { faultyClient } from './faulty-client.ts';
import { bodyOf, withBody } from './request-body.ts';

/** Removes one of the protections of the data, after which histories must end in a violation. */
export interface Sabotage {
  clientOf?: (config: Config) => DynamoDBClient;
  portsOf?: (ports: Ports) => Ports;
}

/** One write of a request, in DynamoDB's protocol. */
interface Write {
  Item?: { pk?: { S?: string } };
  ConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
}

/** Ignores concurrent writes. */
export const WITHOUT_VERSIONS: Sabotage = {
  clientOf: (config) => unconditional(config, isVersionCondition),
};

/** Lets an idempotency key be used again. */
export const WITHOUT_IDEMPOTENCY: Sabotage = {
  clientOf: (config) => unconditional(config, ({ Item }) => /^T#[^#]*#S#/.test(Item?.pk?.S ?? '')),
};

/** Counts what was received last instead of what was submitted last. */
export const WITHOUT_MERGING: Sabotage = {
  portsOf: (ports) => ({
    ...ports,
    submissions: {
      ...ports.submissions,
      create: (submission, state, job) =>
        ports.submissions.create(
          submission,
          { ...state, history: [rememberedOf(submission)] },
          job,
        ),
    },
  }),
};

function isVersionCondition({ ConditionExpression = '' }: Write): boolean {
  return ConditionExpression.includes('#condition = :condition');
}

/** A client that removes the conditions of the writes that `isMeant` accepts. */
function unconditional(config: Config, isMeant: (write: Write) => boolean): DynamoDBClient {
  const client = faultyClient(config);
  interceptCalls(client, 'unconditional', ({ command, request, send }) => {
    if (!/^(Put|Update|Delete|TransactWrite)/.test(command)) return send(request);
    const body = bodyOf(request) as Write & { TransactItems?: Record<string, Write>[] };
    for (const write of [body, ...(body.TransactItems ?? []).flatMap(Object.values<Write>)]) {
      if (isMeant(write)) stripCondition(write);
    }
    const { TransactItems } = body;
    const left = TransactItems?.filter(({ ConditionCheck: check }) => !isBareCheck(check));
    return send(withBody(request, left ? { ...body, TransactItems: left } : body));
  });
  return client;
}

/** A condition check without its condition must be left out. */
function isBareCheck(check: Write | undefined): boolean {
  return check !== undefined && check.ConditionExpression === undefined;
}

function stripCondition(write: Write): void {
  delete write.ConditionExpression;
  delete write.ExpressionAttributeNames?.['#condition'];
  delete write.ExpressionAttributeValues?.[':condition'];
  // DynamoDB refuses empty maps of names and values.
  if (isEmpty(write.ExpressionAttributeNames)) delete write.ExpressionAttributeNames;
  if (isEmpty(write.ExpressionAttributeValues)) delete write.ExpressionAttributeValues;
}

function isEmpty(names: object | undefined): boolean {
  return names !== undefined && Object.keys(names).length === 0;
}
