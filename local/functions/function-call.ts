/** What the server and the thread that runs its functions say to each other. */
export interface FunctionCall {
  id: number;
  functionName: string;
  event: unknown;
  requestId: string;
  /** Milliseconds since the epoch at which the call is given up. */
  deadline: number;
}

export type FunctionAnswer =
  | { kind: 'ready' }
  | { kind: 'result'; id: number; result: unknown }
  | { kind: 'error'; id: number; name: string; message: string; stack: string };

/** What a thread is started with. */
export interface FunctionThreadData {
  /** The module of each function. */
  paths: Readonly<Record<string, string>>;
}
