import { Logger } from '@aws-lambda-powertools/logger';
import type { Config } from '../config.ts';
import { errorFacts } from './error-facts.ts';

/** A request that was answered. */
export interface RequestFacts {
  requestId: string;
  correlationId: string;
  /** Name of the GraphQL operation, as sent; null if it has none. */
  operation: string | null;
  /** The first field of the operation; null if it did not come so far. */
  rootField: string | null;
  /** Codes of the errors that it was answered with. */
  codes: readonly string[];
  status: number;
  milliseconds: number;
}

/** A batch of stream records that was projected. */
interface ProjectionFacts {
  records: number;
  failed: number;
  milliseconds: number;
}

/**
 * What is written down: one function an event, each a line of JSON with ids, counts and times. No
 * line carries an answer, a name or an address.
 */
export interface Log {
  /** An error that nobody foresaw, met while answering a request. */
  unexpected(error: unknown, requestId: string): void;
  requestAnswered(facts: RequestFacts): void;
  batchProjected(facts: ProjectionFacts): void;
  /** An account could not be assessed; its records come again. */
  projectionFailed(error: unknown): void;
  accountsSwept(counts: Readonly<Record<string, number>>): void;
  accountsRefreshed(counts: Readonly<Record<string, number>>): void;
  /** An event for the outside, which goes nowhere where there is no event bus. */
  eventRaised(kind: string): void;
}

/** `functionName` says which function writes. */
export function createLog(
  { logLevel, stage }: Pick<Config, 'logLevel' | 'stage'>,
  functionName: string,
): Log {
  const logger = new Logger({
    serviceName: 'foothold',
    logLevel: LEVELS[logLevel],
    persistentKeys: { stage, function: functionName },
  });
  return {
    unexpected: (error, requestId) =>
      logger.error('unexpected', { requestId, error: errorFacts(error) }),
    requestAnswered: (facts) => logger.info('requestAnswered', { ...facts }),
    batchProjected: (facts) => logger.info('batchProjected', { ...facts }),
    projectionFailed: (error) => logger.warn('projectionFailed', { error: errorFacts(error) }),
    accountsSwept: (counts) => logger.info('accountsSwept', { ...counts }),
    accountsRefreshed: (counts) => logger.info('accountsRefreshed', { ...counts }),
    eventRaised: (kind) => logger.debug('eventRaised', { kind }),
  };
}

const LEVELS = { debug: 'DEBUG', info: 'INFO', warn: 'WARN', error: 'ERROR' } as const;
