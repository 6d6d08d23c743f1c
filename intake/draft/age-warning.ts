import { complaint, type Complaint } from '../complaints/complaint.ts';
import { readInstant } from '../mapping/instant-cell.ts';
import type { DraftMapping } from './draft-mapping.ts';
import { cellsOf, type Sample } from './sample.ts';

/** Default number of days for which the server keeps efforts. Importers cannot read a deployment's own setting. */
const DEFAULT_KEPT_DAYS = 1460;
const DAY_MS = 86_400_000;

/**
 * A warning that all answers of a file may be too old to be accepted. Null if some are recent enough. `now` is
 * in milliseconds.
 */
export function ageWarning(
  { kind, answers, dateOrder, given }: DraftMapping,
  sample: Sample,
  now: number,
): Complaint | null {
  if (kind !== 'responses' || given || answers.submittedAt === undefined) return null;
  const read = cellsOf(sample, [answers.submittedAt]).flatMap((cell) => {
    const instant = cell.trim() === '' ? null : readInstant(cell, dateOrder ?? undefined);
    return instant?.ok === true ? [Date.parse(instant.instant)] : [];
  });
  const isOld = read.length > 0 && read.every((at) => at < now - DEFAULT_KEPT_DAYS * DAY_MS);
  return isOld ? complaint('tooOld', { days: DEFAULT_KEPT_DAYS }) : null;
}
