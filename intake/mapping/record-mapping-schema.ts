import * as z from 'zod';
import { complaint } from '../complaints/complaint.ts';
import { RECORD_KINDS } from '../suggest/import-kind.ts';
import { OUTCOME_KINDS } from '../suggest/suggest-outcome.ts';
import { DATE_ORDERS } from './instant-cell.ts';
import { ROLES } from './efforts.ts';
import { columnName, layoutFields } from './mapping-schema.ts';
import { mustBe, oneOf } from './mapping-problem.ts';

const texts = z.record(z.string(), z.string());

/** The schema of a mapping file for records such as accounts or contacts. */
export const recordMappingSchema = z.strictObject({
  kind: z.enum(RECORD_KINDS, mustBe(oneOf(RECORD_KINDS))),
  /** Columns by field. */
  columns: z.record(z.string(), columnName, mustBe('{"externalId": "Record ID", …}')),
  dateFormat: z.enum(DATE_ORDERS, mustBe(oneOf(DATE_ORDERS))).optional(),
  /**
   * For accounts: currency of amounts that state none. Exchange rates apply only to one day, so they are not
   * stored.
   */
  currency: z.string().length(3).optional(),
  decimalMark: z
    .enum(['.', ','], mustBe(complaint('formOr', { one: '"."', other: '","' })))
    .optional(),
  /** Owners' e-mail addresses by the name in the file. */
  owners: texts.optional(),
  /** Account ids by the text in the file. */
  accountIds: texts.optional(),
  /** For accounts: columns to keep as attributes, by attribute key. */
  attributes: z.record(z.string(), columnName).optional(),
  /** For contacts. */
  roles: z.record(z.string(), z.enum(ROLES, mustBe(oneOf(ROLES)))).optional(),
  otherRoles: z.enum(ROLES, mustBe(oneOf(ROLES))).optional(),
  consents: z.record(z.string(), z.boolean(), mustBe('{"Yes, call me": true}')).optional(),
  /** For outcomes: the outcome kind of each word. NONE leaves the row out. */
  outcomes: z.record(z.string(), z.enum([...OUTCOME_KINDS, 'NONE'])).optional(),
  /** For figures: whether bare numbers up to 1 are shares of 1, or percentages. */
  percentForm: z
    .enum(['percent', 'share'], mustBe(complaint('formOr', { one: '"percent"', other: '"share"' })))
    .optional(),
  ...layoutFields,
});

export type RecordMapping = z.infer<typeof recordMappingSchema>;
