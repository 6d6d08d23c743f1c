import { type Config, currentEnvironment } from '../config.ts';
import { errorFacts } from './error-facts.ts';
import { printLine } from './print-line.ts';

type LogLevel = Config['logLevel'];

/** A request that was answered. */
export interface RequestFacts {
  requestId: string;
  correlationId: string;
  /** Name of the GraphQL operation, as sent, at most 64 characters of it; null if it has none. */
  operation: string | null;
  /** The first field of the operation; null if it did not come so far. */
  rootField: string | null;
  /** Codes of the errors that it was answered with. */
  codes: readonly string[];
  /** Why the caller was not let in: a word, and nothing of the token. Absent for everyone who was. */
  refusal?: string;
  status: number;
  milliseconds: number;
}

/** A survey's page that was answered. */
interface PageFacts {
  requestId: string;
  /** Null: there is none at that address. */
  page: string | null;
  method: string;
  status: number;
  milliseconds: number;
}

/** A batch of stream records that was projected. */
interface ProjectionFacts {
  records: number;
  failed: number;
  milliseconds: number;
}

/** What the canary found. */
interface CanaryFacts {
  verdict: string;
  score: number | null;
  milliseconds: number;
}

/**
 * What is written down: one function an event, each a line of JSON with ids, counts and times. No
 * line carries an answer, a name or an address.
 */
export interface Log {
  /** An error that no one foresaw, met while answering a request. */
  unexpected(error: unknown, requestId: string): void;
  requestAnswered(facts: RequestFacts): void;
  pageAnswered(facts: PageFacts): void;
  batchProjected(facts: ProjectionFacts): void;
  /** An account could not be assessed; its records come again. */
  projectionFailed(error: unknown): void;
  /** Something failed and was left aside, so that everything else could go on. */
  leftAside(work: string, error: unknown): void;
  /** A part of the refresh failed; the others ran. */
  stageFailed(stage: string, error: unknown): void;
  /** A message or a campaign failed; the others went on. */
  sendingFailed(error: unknown): void;
  accountsSwept(counts: Readonly<Record<string, number>>): void;
  accountsRefreshed(counts: Readonly<Record<string, number>>): void;
  /** How far the canary came: an error unless it passed. */
  pathChecked(finding: CanaryFacts): void;
  /** The canary could not write or read. */
  pathBroken(error: unknown): void;
  /** An event for the outside, which goes nowhere where there is no event bus. */
  eventRaised(kind: string): void;
}

/** `functionName` says which function writes. */
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

/** From the most talkative to the most silent. */
const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];
const PROBLEMS: ReadonlySet<LogLevel> = new Set(['warn', 'error']);

/** The trace that the line belongs to, where Lambda names one. */
function traceOf(): { xray_trace_id?: string } {
  const root = /Root=([^;]+)/.exec(currentEnvironment()['_X_AMZN_TRACE_ID'] ?? '')?.[1];
  return root === undefined ? {} : { xray_trace_id: root };
}
