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
  /** Permission required both when the export is requested and when it runs. */
  needs: Action;
  job: 'REQUIRED' | 'OPTIONAL' | 'NONE';
  /** Whether the export can be made with or without names. */
  hasNames?: true;
}

/**
 * Requirements per kind of export. Individual fields have their own rules: those that a caller may not read
 * are empty.
 */
export const EXPORT_TERMS: Readonly<Record<ExportKind, ExportTerms>> = {
  ACCOUNTS: { needs: 'ACCOUNTS_READ', job: 'OPTIONAL' },
  AT_RISK_ACCOUNTS: { needs: 'RISK_FIGURES_READ', job: 'REQUIRED' },
  RESPONDENTS: { needs: 'RESPONDENTS_READ', job: 'NONE' },
  ANSWERS: { needs: 'SUBMISSIONS_READ', job: 'OPTIONAL', hasNames: true },
  OUTCOMES: { needs: 'ACCOUNTS_READ', job: 'NONE' },
  TESTIMONIALS: { needs: 'TESTIMONIALS_READ', job: 'REQUIRED', hasNames: true },
  HOTSPOTS: { needs: 'HOTSPOTS_READ', job: 'REQUIRED' },
};
