import * as z from 'zod';
import { complaint } from '../complaints/complaint.ts';
import { RECORD_KINDS } from '../suggest/import-kind.ts';
import { OUTCOME_KINDS } from '../suggest/suggest-outcome.ts';
import { DATE_ORDERS } from './instant-cell.ts';
import { ROLES } from './efforts.ts';
import { columnName, layoutFields } from './mapping-schema.ts';
import { mustBe, oneOf } from './mapping-problem.ts';

const texts = z.record(z.string(), z.string());

/** What the columns of a file of accounts, contacts or the like mean, as it is kept in a file. */
export const recordMappingSchema = z.strictObject({
  kind: z.enum(RECORD_KINDS, mustBe(oneOf(RECORD_KINDS))),
  /** By field. */
  columns: z.record(z.string(), columnName, mustBe('{"externalId": "Record ID", …}')),
  dateFormat: z.enum(DATE_ORDERS, mustBe(oneOf(DATE_ORDERS))).optional(),
  /** Of accounts: what amounts without a currency are in. Rates are of a day, and never kept. */
  currency: z.string().length(3).optional(),
  decimalMark: z
    .enum(['.', ','], mustBe(complaint('formOr', { one: '"."', other: '","' })))
    .optional(),
  /** Addresses of owners, by the names that the file has. */
  owners: texts.optional(),
  /** Ids of accounts by what the file calls them. */
  accountIds: texts.optional(),
  /** Of accounts: columns that become attributes, by key. */
  attributes: z.record(z.string(), columnName).optional(),
  /** Of contacts. */
  roles: z.record(z.string(), z.enum(ROLES, mustBe(oneOf(ROLES)))).optional(),
  otherRoles: z.enum(ROLES, mustBe(oneOf(ROLES))).optional(),
  consents: z.record(z.string(), z.boolean(), mustBe('{"Yes, call me": true}')).optional(),
  /** Of outcomes: what words mean; NONE is left out. */
  outcomes: z.record(z.string(), z.enum([...OUTCOME_KINDS, 'NONE'])).optional(),
  /** Of figures: whether bare numbers up to 1 are shares of 1, or percent. */
  percentForm: z
    .enum(['percent', 'share'], mustBe(complaint('formOr', { one: '"percent"', other: '"share"' })))
    .optional(),
  ...layoutFields,
});

export type RecordMapping = z.infer<typeof recordMappingSchema>;
