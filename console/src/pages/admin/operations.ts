import english from '../../texts/en/admin/operations.ts';
import { textsOf } from '../../texts/texts.ts';

const t = textsOf('admin/operations', english);

type Operation = keyof typeof english;

/** What the audit log has on record, by the fields of the API. */
export const OPERATIONS: readonly string[] = Object.keys(english);

/** "Snoozed an account"; of what is no longer in the API, its field. */
export function operationName(field: string): string {
  return OPERATIONS.includes(field) ? t(field as Operation) : field;
}
