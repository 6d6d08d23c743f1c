import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FunctionAnswer, FunctionCall, FunctionThreadData } from './function-call.ts';

/** Runs functions in a thread with its own environment, as Lambda runs them in a process. */
export interface FunctionHost {
  /** Rejects with FunctionError if the function throws or times out. */
  invoke(functionName: string, event: unknown, requestId?: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** The error of a function, or the reason why it did not respond. */
class FunctionError extends Error {
  override readonly name = 'FunctionError';
}

export interface FunctionHostOptions {
  /** The project folder. */
  root: string;
  paths: Readonly<Record<string, string>>;
  environment: Readonly<Record<string, string | undefined>>;
  /** Timeout by function name; 30 seconds if missing. */
  timeoutSeconds: Readonly<Record<string, number>>;
}

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}

/** Resolves when all functions are loaded; rejects if one cannot be loaded. */
export async function startFunctionHost(options: FunctionHostOptions): Promise<FunctionHost> {
  const calls = createCalls();
  let thread: Promise<Worker> | null = null;
  let nextId = 1;

  /** If a function crashes the thread, pending calls fail and the next call starts a new thread. */
  function lost(reason: string) {
    thread = null;
    calls.failAll(reason);
  }

  function ready(): Promise<Worker> {
    thread ??= startThread(options, calls.settle, lost).catch((error: unknown) => {
      thread = null;
      throw error;
    });
    return thread;
  }

  await ready();
  return {
    invoke: async (functionName, event, requestId = randomUUID()) => {
      const worker = await ready();
      const id = nextId;
      nextId += 1;
      const timeLimitMs = (options.timeoutSeconds[functionName] ?? 30) * 1_000;
      const deadline = Date.now() + timeLimitMs;
      const call: FunctionCall = { id, functionName, event, requestId, deadline };
      return calls.add(id, timeLimitMs, () => worker.postMessage(call));
    },
    stop: async () => {
      await (await thread)?.terminate();
    },
  };
}

function startThread(
  { root, paths, environment }: FunctionHostOptions,
  settle: (answer: FunctionAnswer) => void,
  lost: (reason: string) => void,
): Promise<Worker> {
  const workerData: FunctionThreadData = { paths };
  const worker = new Worker(join(root, 'local', 'functions', 'function-thread.mjs'), {
    workerData,
    env: Object.fromEntries(Object.entries(environment).filter(([, v]) => v !== undefined)),
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    let isReady = false;
    let reason = "The function's thread has ended.";
    worker.on('message', (answer: FunctionAnswer) => {
      if (answer.kind !== 'ready') return settle(answer);
      isReady = true;
      resolve(worker);
    });
    worker.on('error', (error) => {
      reason = error.message;
      if (!isReady) reject(error);
    });
    worker.on('exit', () => (isReady ? lost(reason) : reject(new Error(reason))));
  });
}

/** Pending calls by id. */
function createCalls() {
  const pending = new Map<number, Pending>();

  function take(id: number): Pending | undefined {
    const call = pending.get(id);
    pending.delete(id);
    clearTimeout(call?.timer);
    return call;
  }

  return {
    add: (id: number, timeLimitMs: number, send: () => void): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const timeOut = () => take(id)?.reject(new FunctionError('Task timed out.'));
        pending.set(id, { resolve, reject, timer: setTimeout(timeOut, timeLimitMs) });
        send();
      }),
    settle: (answer: FunctionAnswer) => {
      if (answer.kind === 'result') take(answer.id)?.resolve(answer.result);
      if (answer.kind === 'error') take(answer.id)?.reject(functionError(answer));
    },
    failAll: (reason: string) => {
      for (const id of [...pending.keys()]) take(id)?.reject(new FunctionError(reason));
    },
  };
}

function functionError({ name, message, stack }: FunctionAnswer & { kind: 'error' }) {
  const error = new FunctionError(`${name}: ${message}`);
  error.stack = stack;
  return error;
}
