import type { ExportKind } from '../../../app/exports/export-kinds.ts';
import { accountsSpec, AT_RISK_ACCOUNTS, OUTCOMES } from './accounts.ts';
import type { ExportRequest, ExportSpec } from './export-spec.ts';
import { HOTSPOTS } from './hotspots.ts';
import { answersSpec, RESPONDENTS } from './people.ts';
import { testimonialsSpec } from './testimonials.ts';

const SPECS: Readonly<Record<ExportKind, (request: ExportRequest) => ExportSpec>> = {
  ACCOUNTS: accountsSpec,
  AT_RISK_ACCOUNTS: () => AT_RISK_ACCOUNTS,
  RESPONDENTS: () => RESPONDENTS,
  ANSWERS: answersSpec,
  OUTCOMES: () => OUTCOMES,
  TESTIMONIALS: testimonialsSpec,
  HOTSPOTS: () => HOTSPOTS,
};

/** Returns how to query and write an export of the given kind. */
export function exportSpec(kind: ExportKind, request: ExportRequest): ExportSpec {
  return SPECS[kind](request);
}
