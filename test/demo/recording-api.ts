import type { Execute } from '../../demo/kernel/api.ts';

/** A recorded call. */
interface SentCall {
  field: string;
  input: Record<string, unknown>;
}

export interface RecordingApi {
  execute: Execute;
  calls: SentCall[];
  /** The maximum number of concurrent calls, by field. */
  atOnce: Map<string, number>;
}

/** Returns the user errors for a mutation call. Empty if the call is accepted. */
export type Refusals = (call: SentCall) => readonly { message: string; field: string[] }[];

/** An API that accepts every call and records it. It has no job yet, and only the given candidates. */
export function recordingApi(
  refusals: Refusals = () => [],
  candidates: () => readonly object[] = () => [],
): RecordingApi {
  const calls: SentCall[] = [];
  const underWay = new Map<string, number>();
  const atOnce = new Map<string, number>();
  const execute: Execute = async (query, variables) => {
    const field = /\{\s*(\w+)/.exec(query)?.[1] ?? '';
    if (field === 'job') return { job: null };
    if (field === 'testimonialCandidates') return { [field]: pageOf(candidates()) };
    const call = { field, input: variables['input'] as Record<string, unknown> };
    calls.push(call);
    const now = (underWay.get(field) ?? 0) + 1;
    underWay.set(field, now);
    atOnce.set(field, Math.max(now, atOnce.get(field) ?? 0));
    await new Promise((resolve) => setImmediate(resolve));
    underWay.set(field, (underWay.get(field) ?? 0) - 1);
    return { [field]: { userErrors: refusals(call), results: [] } };
  };
  return { execute, calls, atOnce };
}

function pageOf(candidates: readonly object[]): object {
  const pageInfo = { hasNextPage: false, endCursor: null };
  return { edges: candidates.map((node) => ({ node })), pageInfo };
}
