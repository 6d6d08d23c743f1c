/** Messages between the server and the thread that runs its functions. */
export interface FunctionCall {
  id: number;
  functionName: string;
  event: unknown;
  requestId: string;
  /** Timeout of the call, in milliseconds since the epoch. */
  deadline: number;
}

export type FunctionAnswer =
  | { kind: 'ready' }
  | { kind: 'result'; id: number; result: unknown }
  | { kind: 'error'; id: number; name: string; message: string; stack: string };

/** Start data of a thread. */
export interface FunctionThreadData {
  /** Module paths by function name. */
  paths: Readonly<Record<string, string>>;
}
