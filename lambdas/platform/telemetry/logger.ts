import { type Config, currentEnvironment } from '../config.ts';
import { errorFacts } from './error-facts.ts';
import { printLine } from './print-line.ts';

type LogLevel = Config['logLevel'];

/** A completed API request. */
export interface RequestFacts {
  requestId: string;
  correlationId: string;
  /** Name of the GraphQL operation as sent, cut to 64 characters. Null if it has none. */
  operation: string | null;
  /** The first field of the operation. Null if the request failed before it was parsed. */
  rootField: string | null;
  /** Codes of the errors in the response. */
  codes: readonly string[];
  /**
   * Why the caller was rejected, in one word that contains nothing of the token. Absent if the caller was
   * accepted.
   */
  refusal?: string;
  status: number;
  milliseconds: number;
}

/** A completed request for a survey page. */
interface PageFacts {
  requestId: string;
  /** Null if there is no page at that address. */
  page: string | null;
  method: string;
  status: number;
  milliseconds: number;
}

/** A batch of stream records that the projector has processed. */
interface ProjectionFacts {
  records: number;
  failed: number;
  milliseconds: number;
}

/** The result of a canary run. */
interface CanaryFacts {
  verdict: string;
  score: number | null;
  milliseconds: number;
}

/**
 * The log: one method per event, each of which writes a line of JSON with ids, counts and times. No line
 * contains an answer, a name or an address.
 */
export interface Log {
  /** An unexpected error while processing a request. */
  unexpected(error: unknown, requestId: string): void;
  requestAnswered(facts: RequestFacts): void;
  pageAnswered(facts: PageFacts): void;
  batchProjected(facts: ProjectionFacts): void;
  /** An account could not be assessed. Its stream records are delivered again. */
  projectionFailed(error: unknown): void;
  /** Something failed and was quarantined or skipped, so that other work could continue. */
  leftAside(work: string, error: unknown): void;
  /** A stage of the refresh failed. The other stages ran. */
  stageFailed(stage: string, error: unknown): void;
  /** A message or a campaign failed. The others continued. */
  sendingFailed(error: unknown): void;
  accountsSwept(counts: Readonly<Record<string, number>>): void;
  accountsRefreshed(counts: Readonly<Record<string, number>>): void;
  /** The verdict of a canary run. Logged as an error unless it passed. */
  pathChecked(finding: CanaryFacts): void;
  /** The canary could not write or read. */
  pathBroken(error: unknown): void;
  /** An event for other systems. Without an event bus, it is only logged. */
  eventRaised(kind: string): void;
}

/** `functionName` is the name of the Lambda function that logs. */
export function createLog(
  { logLevel, stage }: Pick<Config, 'logLevel' | 'stage'>,
  functionName: string,
): Log {
  const written = LEVELS.slice(LEVELS.indexOf(logLevel));
  const line = (level: LogLevel, message: string, facts: object): void => {
    if (!written.includes(level)) return;
    const origin = { service: 'foothold', stage, function: functionName, ...traceOf() };
    const timestamp = new Date().toISOString();
    printLine(
      { level: level.toUpperCase(), message, timestamp, ...origin, ...facts },
      PROBLEMS.has(level) ? process.stderr : process.stdout,
    );
  };
  return {
    unexpected: (error, requestId) =>
      line('error', 'unexpected', { requestId, error: errorFacts(error) }),
    requestAnswered: (facts) => {
      const operation = facts.operation?.slice(0, LONGEST_OPERATION) ?? null;
      line('info', 'requestAnswered', { ...facts, operation });
    },
    pageAnswered: (facts) => line('info', 'pageAnswered', facts),
    batchProjected: (facts) => line('info', 'batchProjected', facts),
    projectionFailed: (error) => line('warn', 'projectionFailed', { error: errorFacts(error) }),
    leftAside: (work, error) => line('error', 'leftAside', { work, error: errorFacts(error) }),
    stageFailed: (name, error) => line('error', 'stageFailed', { name, error: errorFacts(error) }),
    sendingFailed: (error) => line('error', 'sendingFailed', { error: errorFacts(error) }),
    accountsSwept: (counts) => line('info', 'accountsSwept', counts),
    accountsRefreshed: (counts) => line('info', 'accountsRefreshed', counts),
    pathChecked: (finding) =>
      line(finding.verdict === 'PASSED' ? 'info' : 'error', 'pathChecked', finding),
    pathBroken: (error) => line('error', 'pathBroken', { error: errorFacts(error) }),
    eventRaised: (kind) => line('debug', 'eventRaised', { kind }),
  };
}

const LONGEST_OPERATION = 64;

/** From the most to the least verbose. */
const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];
const PROBLEMS: ReadonlySet<LogLevel> = new Set(['warn', 'error']);

/** The X-Ray trace that the line belongs to, if Lambda provides one. */
function traceOf(): { xray_trace_id?: string } {
  const root = /Root=([^;]+)/.exec(currentEnvironment()['_X_AMZN_TRACE_ID'] ?? '')?.[1];
  return root === undefined ? {} : { xray_trace_id: root };
}
