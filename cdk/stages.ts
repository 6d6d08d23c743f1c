import type { StageSettings } from './settings.ts';

/**
 * Settings that differ between stages. Edit this for settings of every deployment; a command line option
 * (`--alarm-email`, …) applies to a single deployment.
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
