import * as z from 'zod';

/** How to handle a response. */
export type ResponseAction =
  | { kind: 'data'; data: unknown; refusedFields: readonly string[] }
  /** Retry, after at least this many milliseconds. */
  | { kind: 'again'; why: string; afterMs: number | null }
  | { kind: 'refused-input'; message: string }
  | { kind: 'failed'; message: string };

const MAX_RETRY_AFTER_MS = 30_000;

const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: z.string().optional() }).optional(),
      }),
    )
    .optional(),
});

/** Decides how to handle an HTTP response from a GraphQL server. */
export function classifyResponse(
  status: number,
  retryAfter: string | null,
  text: string,
  endpoint: string,
): ResponseAction {
  if (status === 429 || status >= 500) {
    return { kind: 'again', why: `HTTP ${status}`, afterMs: waitOf(retryAfter) };
  }
  const answer = answerOf(text);
  if (answer?.errors && answer.errors.length > 0) return classifyErrors(answer, endpoint);
  if (answer && answer.data !== undefined && answer.data !== null) {
    return { kind: 'data', data: answer.data, refusedFields: [] };
  }
  if (status === 401 || status === 403) return { kind: 'failed', message: noAccess(endpoint) };
  return {
    kind: 'failed',
    message: `${endpoint} does not speak GraphQL (HTTP ${status}): the address usually ends in /graphql.`,
  };
}

type Answer = z.infer<typeof answerSchema>;

function classifyErrors({ data, errors = [] }: Answer, endpoint: string): ResponseAction {
  const codes = errors.map((error) => error.extensions?.code ?? '');
  const message = errors[0]?.message ?? '';
  if (codes.includes('SERVICE_BUSY')) return { kind: 'again', why: message, afterMs: null };
  if (codes.includes('UNAUTHENTICATED')) return { kind: 'failed', message: noAccess(endpoint) };
  if (codes.every((code) => code === 'FORBIDDEN')) {
    if (hasContent(data)) {
      return { kind: 'data', data, refusedFields: errors.map(({ path }) => fieldOf(path)) };
    }
    return { kind: 'failed', message: `You don't have permission to do this: ${message}` };
  }
  if (codes.includes('INTERNAL_SERVER_ERROR'))
    return { kind: 'again', why: message, afterMs: null };
  if (codes.includes('BAD_USER_INPUT')) return { kind: 'refused-input', message };
  return { kind: 'failed', message: `The server at ${endpoint} rejected the request: ${message}` };
}

function answerOf(text: string): Answer | null {
  try {
    const parsed = answerSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whether any root field has a value. */
function hasContent(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).some((v) => v !== null);
}

function fieldOf(path: readonly (string | number)[] | undefined): string {
  return path?.filter((part) => typeof part === 'string').join('.') ?? '';
}

function waitOf(retryAfter: string | null): number | null {
  const seconds = Number(retryAfter ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(MAX_RETRY_AFTER_MS, seconds * 1000) : null;
}

function noAccess(endpoint: string): string {
  return `${endpoint} does not accept this token: give another one with --token or in FOOTHOLD_TOKEN.`;
}
