import type { Execute } from '../../demo/kernel/api.ts';

/** A call as it was sent. */
interface SentCall {
  field: string;
  input: Record<string, unknown>;
}

export interface RecordingApi {
  execute: Execute;
  calls: SentCall[];
  /** The greatest number of calls that were under way at once, by field. */
  atOnce: Map<string, number>;
}

/** What the API answers to a call of a mutation; nothing to fix unless something is returned. */
export type Refusals = (call: SentCall) => readonly { message: string; field: string[] }[];

/**
 * An API that takes everything and keeps what it was sent. It knows no job yet, and of candidates
 * only those given.
 */
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
