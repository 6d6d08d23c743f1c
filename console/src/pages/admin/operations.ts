import english from '../../texts/en/admin/operations.ts';
import { textsOf } from '../../texts/texts.ts';

const t = textsOf('admin/operations', english);

type Operation = keyof typeof english;

/** The operations in the audit log, by API field name. */
export const OPERATIONS: readonly string[] = Object.keys(english);

/** `Snoozed an account`. Falls back to the field name for operations no longer in the API. */
export function operationName(field: string): string {
  return OPERATIONS.includes(field) ? t(field as Operation) : field;
}
