import type { Action } from '../../platform/authz/permissions.ts';

export const EXPORT_KINDS = [
  'ACCOUNTS',
  'AT_RISK_ACCOUNTS',
  'RESPONDENTS',
  'ANSWERS',
  'OUTCOMES',
  'TESTIMONIALS',
  'HOTSPOTS',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

interface ExportTerms {
  /** What the caller must be allowed, when they ask and when it runs. */
  needs: Action;
  job: 'REQUIRED' | 'OPTIONAL' | 'NONE';
  /** Whether there is a choice between with names and without. */
  hasNames?: true;
}

/** What each kind asks for. Single fields follow their own rules: what a caller may not read stays empty. */
export const EXPORT_TERMS: Readonly<Record<ExportKind, ExportTerms>> = {
  ACCOUNTS: { needs: 'ACCOUNTS_READ', job: 'OPTIONAL' },
  AT_RISK_ACCOUNTS: { needs: 'RISK_FIGURES_READ', job: 'REQUIRED' },
  RESPONDENTS: { needs: 'RESPONDENTS_READ', job: 'NONE' },
  ANSWERS: { needs: 'SUBMISSIONS_READ', job: 'OPTIONAL', hasNames: true },
  OUTCOMES: { needs: 'ACCOUNTS_READ', job: 'NONE' },
  TESTIMONIALS: { needs: 'TESTIMONIALS_READ', job: 'REQUIRED', hasNames: true },
  HOTSPOTS: { needs: 'HOTSPOTS_READ', job: 'REQUIRED' },
};
