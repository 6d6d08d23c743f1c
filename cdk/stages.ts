import type { StageSettings } from './settings.ts';

/**
 * What differs from stage to stage. Edit this for what should hold at every deployment; a command
 * line option (`--alarm-email`, …) holds for the one deployment it is given to.
 */
export const STAGES: Record<'dev' | 'prod', StageSettings> = {
  dev: {
    logRetentionDays: 7,
    requestsPerSecond: 50,
    reservedConcurrency: 'none',
    introspection: true,
    mfa: 'optional',
    logLevel: 'DEBUG',
  },
  prod: {
    logRetentionDays: 90,
    requestsPerSecond: 200,
    reservedConcurrency: 100,
    introspection: false,
    mfa: 'required',
    logLevel: 'INFO',
  },
};
