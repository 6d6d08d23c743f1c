import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { bodyOf, type CallRequest, plain, splitBatch, withBody } from './request-body.ts';
import { sdkError, timeout, transactionCancelled } from './sdk-errors.ts';
import { currentProcess, type SimulatedProcess } from './simulated-process.ts';

/** One attempt of a call, as the SDK passes it on after its retry logic. */
export interface Try {
  command: string;
  request: CallRequest;
  send(request: CallRequest): Promise<Answer>;
}

interface Answer {
  response: unknown;
  output: Record<string, unknown>;
}

const WRITES = /^(Put|Update|Delete)ItemCommand$/;
const SLOWEST_MS = 25;

/**
 * Injects faults into calls of simulated processes, as their seeds determine. Calls outside of them are
 * unchanged. Runs inside the SDK's retry loop, so each attempt can fail.
 */
export function injectFaults(client: DynamoDBClient): void {
  interceptCalls(client, 'injectFaults', (call) => {
    const process = currentProcess();
    return process ? inProcess(process, call) : call.send(call.request);
  });
}

/** Intercepts the attempts of all calls between the SDK and the table. */
export function interceptCalls(
  client: DynamoDBClient,
  name: string,
  intercept: (call: Try) => Promise<Answer>,
): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const { request } = args as unknown as { request: CallRequest };
      const command = String((context as { commandName?: string }).commandName);
      const send = async (changed: CallRequest) =>
        (await next({ ...args, request: changed })) as unknown as Answer;
      return (await intercept({ command, request, send })) as unknown as ReturnType<typeof next>;
    },
    { step: 'finalizeRequest', priority: 'low', name },
  );
}

async function inProcess(process: SimulatedProcess, call: Try): Promise<Answer> {
  process.live();
  const { command, request, send } = call;
  const kind = process.nextFault();
  switch (kind) {
    case null:
      return send(request);
    case 'THROTTLED':
      process.tally.add(kind);
      throw sdkError('ProvisionedThroughputExceededException', 400);
    case 'SERVER_ERROR':
      process.tally.add(kind);
      throw sdkError('InternalServerError', 500);
    case 'TIMEOUT':
      process.tally.add(kind);
      throw timeout();
    case 'RESPONSE_LOST':
      await send(request);
      process.tally.add(kind);
      throw timeout();
    case 'SLOW':
      process.tally.add(kind);
      await sleep(process.chance.between(1, SLOWEST_MS));
      process.live();
      return send(request);
    case 'TRANSACTION_CONFLICT':
      return conflicting(process, call);
    case 'UNPROCESSED':
      return partlyProcessed(process, call);
    case 'PARTIAL_PAGE':
      return cutShort(process, command, request, send);
  }
}

/** Only writes are refused, because reads don't conflict with transactions this way. */
async function conflicting(process: SimulatedProcess, call: Try): Promise<Answer> {
  const { command, request, send } = call;
  if (command === 'TransactWriteItemsCommand') {
    const { TransactItems = [] } = bodyOf(request) as { TransactItems?: unknown[] };
    const at = process.chance.between(0, TransactItems.length - 1);
    process.tally.add('TRANSACTION_CONFLICT');
    const code = process.chance.chance(0.8) ? 'TransactionConflict' : 'ThrottlingError';
    throw transactionCancelled(TransactItems.length, at, code);
  }
  if (!WRITES.test(command)) return send(request);
  process.tally.add('TRANSACTION_CONFLICT');
  throw sdkError('TransactionConflictException', 400);
}

async function partlyProcessed(process: SimulatedProcess, call: Try): Promise<Answer> {
  const { command, request, send } = call;
  const isBatch = command === 'BatchWriteItemCommand' || command === 'BatchGetItemCommand';
  const body = bodyOf(request);
  const split = isBatch
    ? splitBatch(body.RequestItems as Parameters<typeof splitBatch>[0], process.chance)
    : null;
  if (!split) return send(request);
  const { response, output } = await send(withBody(request, { ...body, RequestItems: split.now }));
  process.tally.add('UNPROCESSED');
  const left = command === 'BatchGetItemCommand' ? 'UnprocessedKeys' : 'UnprocessedItems';
  return { response, output: { ...output, [left]: plain(split.left) } };
}

/** Shortens a page, as DynamoDB does after a megabyte. */
async function cutShort(
  process: SimulatedProcess,
  command: string,
  request: CallRequest,
  send: Try['send'],
): Promise<Answer> {
  if (command !== 'QueryCommand' && command !== 'ScanCommand') return send(request);
  const body = bodyOf(request);
  const Limit = Math.min(process.chance.between(1, 3), Number(body.Limit ?? Infinity));
  process.tally.add('PARTIAL_PAGE');
  return send(withBody(request, { ...body, Limit }));
}
