import type { Config } from '../../../lambdas/platform/config.ts';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import { rememberedOf } from '../../../lambdas/app/submissions/submission-facts.ts';
import { interceptCalls } from './fault-middleware.ts';
import { faultyClient } from './faulty-client.ts';
import { bodyOf, withBody } from './request-body.ts';

/** What keeps the data right, taken away: histories must then end in a violation. */
export interface Sabotage {
  clientOf?: (config: Config) => DynamoDBClient;
  portsOf?: (ports: Ports) => Ports;
}

/** One write of a request, as DynamoDB's protocol has it. */
interface Write {
  Item?: { pk?: { S?: string } };
  ConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
}

/** No one notices that someone else has written in between. */
export const WITHOUT_VERSIONS: Sabotage = {
  clientOf: (config) => unconditional(config, isVersionCondition),
};

/** A key that was used before is used again. */
export const WITHOUT_IDEMPOTENCY: Sabotage = {
  clientOf: (config) => unconditional(config, ({ Item }) => /^T#[^#]*#S#/.test(Item?.pk?.S ?? '')),
};

/** What came last counts, not what was said last. */
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

/** A client that leaves out the conditions which `isMeant` picks. */
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

/** A check without a condition is no write at all. */
function isBareCheck(check: Write | undefined): boolean {
  return check !== undefined && check.ConditionExpression === undefined;
}

function stripCondition(write: Write): void {
  delete write.ConditionExpression;
  delete write.ExpressionAttributeNames?.['#condition'];
  delete write.ExpressionAttributeValues?.[':condition'];
  // Names and values of nothing are refused.
  if (isEmpty(write.ExpressionAttributeNames)) delete write.ExpressionAttributeNames;
  if (isEmpty(write.ExpressionAttributeValues)) delete write.ExpressionAttributeValues;
}

function isEmpty(names: object | undefined): boolean {
  return names !== undefined && Object.keys(names).length === 0;
}
