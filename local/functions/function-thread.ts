import { pathToFileURL } from 'node:url';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Context } from 'aws-lambda';
import type { FunctionAnswer, FunctionCall, FunctionThreadData } from './function-call.ts';

/** Without the deprecated callbacks. */
type FunctionContext = Omit<Context, 'done' | 'fail' | 'succeed'>;

type Handler = (event: unknown, context: FunctionContext) => unknown;

/** Loads each function's module once, as Lambda does, then handles calls. */
async function serve(port: MessagePort, { paths }: FunctionThreadData): Promise<void> {
  const say = (answer: FunctionAnswer) => port.postMessage(answer);
  const handlers = new Map<string, Handler>();
  for (const [name, path] of Object.entries(paths)) handlers.set(name, await load(path));
  port.on('message', (call: FunctionCall) => void answer(call, handlers).then(say));
  say({ kind: 'ready' });
}

async function load(path: string): Promise<Handler> {
  const loaded = (await import(pathToFileURL(path).href)) as {
    handler?: unknown;
    default?: { handler?: unknown };
  };
  // In a CommonJS bundle, the exports are the default export.
  const handler = loaded.handler ?? loaded.default?.handler;
  if (!isHandler(handler)) throw new Error(`${path} does not export a handler.`);
  return handler;
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

async function answer(
  call: FunctionCall,
  handlers: ReadonlyMap<string, Handler>,
): Promise<FunctionAnswer> {
  try {
    const handler = handlers.get(call.functionName);
    if (handler === undefined) throw new Error(`There is no function "${call.functionName}".`);
    const result: unknown = await handler(call.event, contextOf(call));
    return { kind: 'result', id: call.id, result };
  } catch (error) {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'error', id: call.id, name, message, stack };
  }
}

function contextOf({ functionName, requestId, deadline }: FunctionCall): FunctionContext {
  const name = `foothold-local-${functionName}`;
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
    memoryLimitInMB: '1024',
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

if (parentPort !== null) await serve(parentPort, workerData as FunctionThreadData);
