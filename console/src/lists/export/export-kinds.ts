import type { ExportFormat, ExportKind } from '../../generated/graphql.ts';

export const FORMATS: readonly ExportFormat[] = ['CSV', 'JSON_LINES'];

/** The kinds that can be exported with or without names. */
export const WITH_NAMES: readonly ExportKind[] = ['ANSWERS', 'TESTIMONIALS'];

/** The kinds that can be limited to one job, the one shown. */
export const OF_JOB: readonly ExportKind[] = ['ACCOUNTS', 'ANSWERS'];

export function needsJob(kind: ExportKind): boolean {
  return kind === 'AT_RISK_ACCOUNTS' || kind === 'TESTIMONIALS' || kind === 'HOTSPOTS';
}

/** The kinds that each role may export. */
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
