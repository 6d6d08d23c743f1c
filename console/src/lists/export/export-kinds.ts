import type { ExportFormat, ExportKind } from '../../generated/graphql.ts';

export const FORMATS: readonly ExportFormat[] = ['CSV', 'JSON_LINES'];

/** Those with a choice between with names and without. */
export const WITH_NAMES: readonly ExportKind[] = ['ANSWERS', 'TESTIMONIALS'];

/** Those that may be of one job: of the one that is shown. */
export const OF_JOB: readonly ExportKind[] = ['ACCOUNTS', 'ANSWERS'];

export function needsJob(kind: ExportKind): boolean {
  return kind === 'AT_RISK_ACCOUNTS' || kind === 'TESTIMONIALS' || kind === 'HOTSPOTS';
}

/** What each role may export. */
export function kindsFor({
  isSuccess,
  isMarketing,
  isProduct,
}: {
  isSuccess: boolean;
  isMarketing: boolean;
  isProduct: boolean;
}): readonly ExportKind[] {
  return [
    ...(isSuccess
      ? (['ACCOUNTS', 'AT_RISK_ACCOUNTS', 'RESPONDENTS', 'ANSWERS', 'OUTCOMES'] as const)
      : []),
    ...(isSuccess || isMarketing ? (['TESTIMONIALS'] as const) : []),
    ...(isSuccess || isProduct ? (['HOTSPOTS'] as const) : []),
  ];
}
