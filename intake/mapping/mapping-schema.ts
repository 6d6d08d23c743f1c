import * as z from 'zod';
import { complaint, type Complaint } from '../complaints/complaint.ts';
import { DATE_ORDERS } from './instant-cell.ts';
import { EFFORTS, ROLES } from './efforts.ts';
import { messageOf, mustBe, oneOf } from './mapping-problem.ts';

const AT_COLUMN = complaint('formColumn', {
  named: '{"column": "Name"}',
  numbered: '{"column": 3}',
});
const FIXED = '{"fixed": "…"}';
const ANYWHERE = complaint('formOr', {
  one: complaint('formListed', { one: AT_COLUMN, other: '{"rowNumber": true}' }),
  other: FIXED,
});

const A_COLUMN = { error: messageOf(complaint('mustBeColumn')) };
export const columnName = z
  .union([z.string(), z.number()], A_COLUMN)
  .refine((name) => (typeof name === 'string' ? name.trim() !== '' : isCount(name)), A_COLUMN);
const atColumn = z.strictObject({ column: columnName }, mustBe(AT_COLUMN));
const fixed = z.strictObject({
  fixed: z.union([z.string(), z.number(), z.boolean()]).transform(String),
});
const anywhere = z.union(
  [atColumn, z.strictObject({ rowNumber: z.literal(true) }), fixed],
  mustBe(ANYWHERE),
);
const columnOrFixed = z.union(
  [atColumn, fixed],
  mustBe(complaint('formOr', { one: AT_COLUMN, other: FIXED })),
);

const meanings = z.record(
  z.string(),
  z.enum(EFFORTS, mustBe(complaint('formEffort', { values: EFFORTS.join(', ') }))).nullable(),
  mustBe('{"5": "VERY_EASY", …, "1": "VERY_DIFFICULT", "0": null}'),
);

const rowNumber = z.number().refine(isCount, { error: messageOf(complaint('mustBeRow')) });

/** Position of a file's header and data. */
export const layoutFields = {
  /** Number of rows above the data. By default the last row that `headerRow` names, or 1. */
  headerRows: rowNumber.optional(),
  /** The header row with the column names, or several that are joined. */
  headerRow: z
    .union(
      [rowNumber, z.array(rowNumber).min(1)],
      mustBe(complaint('formHeaderRow', { one: '1', other: '[1, 2]' })),
    )
    .optional(),
};

/** A mapping file for answers, before its columns are resolved for a file. */
export const mappingSchema = z
  .strictObject({
    account: z.union(
      [...anywhere.options, z.strictObject({ domainOf: columnName })],
      mustBe(ANYWHERE),
    ),
    /** Account ids by the text in the file. Null means a new account of that name. */
    accountIds: z
      .record(z.string(), z.string().nullable(), mustBe('{"Acme Inc": "a-1"}'))
      .optional(),
    respondent: anywhere.optional(),
    name: columnOrFixed.optional(),
    email: columnOrFixed.optional(),
    /** Joined if the file has the name in two columns. */
    firstName: columnOrFixed.optional(),
    lastName: columnOrFixed.optional(),
    role: columnOrFixed.optional(),
    mayContact: columnOrFixed.optional(),
    submittedAt: columnOrFixed,
    /** Wide files, with one row per respondent: the column of each answer, by step key. */
    steps: z
      .record(
        z.string(),
        z.strictObject({
          column: columnName,
          /** If each option has its own column, `Step - Option`: all of these columns. */
          options: z.array(columnName).min(2).optional(),
          explanation: atColumn.optional(),
          alternative: atColumn.optional(),
          reason: columnOrFixed.optional(),
          about: columnOrFixed.optional(),
          /** Meanings of values in this column, if they differ from "scale". */
          scale: meanings.optional(),
        }),
        mustBe('{"step-key": {"column": "Q1", "explanation": {"column": "Q1 why"}}, …}'),
      )
      .optional(),
    /** Tidy files, with one row per answer. */
    step: atColumn.optional(),
    effort: atColumn.optional(),
    explanation: atColumn.optional(),
    alternative: atColumn.optional(),
    reason: columnOrFixed.optional(),
    about: columnOrFixed.optional(),
    /** Effort by cell value. Null means "not applicable". */
    scale: meanings,
    /** Step keys by the name in a tidy file, for names that are neither a key nor a statement. */
    stepNames: z
      .record(z.string(), z.string(), mustBe('{"How was planning?": "plan-stops"}'))
      .optional(),
    /** Roles by cell value, for values that are not one of the API's names. */
    roles: z.record(z.string(), z.enum(ROLES, mustBe(oneOf(ROLES)))).optional(),
    /** Role of titles that are not in "roles". Unset by default. */
    otherRoles: z.enum(ROLES, mustBe(oneOf(ROLES))).optional(),
    /** Meanings of "mayContact" by cell value, for values other than a plain yes or no. */
    consents: z.record(z.string(), z.boolean(), mustBe('{"Yes, call me": true}')).optional(),
    /** Rows to import. The others are partial responses and are left out. */
    only: z
      .strictObject(
        { column: columnName, is: z.array(z.string()).optional() },
        mustBe(complaint('formOnly', { example: '{"column": "Finished", "is": ["1", "True"]}' })),
      )
      .optional(),
    /** Rows to leave out: tests and previews of the survey. */
    except: z
      .strictObject(
        { column: columnName, is: z.array(z.string()).min(1) },
        mustBe('{"column": "Status", "is": ["Survey Preview"]}'),
      )
      .optional(),
    /** Order of day, month and year in dates that do not start with the year. */
    dateFormat: z.enum(DATE_ORDERS, mustBe(oneOf(DATE_ORDERS))).optional(),
    /** Whether to create unknown accounts, with their id as their name. */
    createAccounts: z.boolean().optional(),
    ...layoutFields,
  })
  .superRefine((mapping, context) => {
    for (const [path, problem] of contradictions(mapping)) {
      context.addIssue({ code: 'custom', path, message: messageOf(problem) });
    }
  });

export type Mapping = z.infer<typeof mappingSchema>;
export type ValueSource = z.infer<typeof anywhere>;
export type AccountSource = Mapping['account'];
export type ColumnSource = z.infer<typeof atColumn>;
export type ColumnName = z.infer<typeof columnName>;

interface Shape {
  steps?: object | undefined;
  step?: unknown;
  effort?: unknown;
  headerRows?: number | undefined;
  headerRow?: number | number[] | undefined;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

const TIDY_ONLY = ['step', 'effort', 'explanation', 'alternative', 'reason', 'about'] as const;

function contradictions(
  mapping: Shape & Partial<Record<string, unknown>>,
): [string[], Complaint][] {
  const found: [string[], Complaint][] = [];
  if (mapping.steps !== undefined) {
    if (Object.keys(mapping.steps).length === 0) {
      found.push([['steps'], complaint('mustMapStep')]);
    }
    for (const key of TIDY_ONLY) {
      if (mapping[key] === undefined) continue;
      found.push([[key], complaint('onlyForTidy')]);
    }
  } else {
    for (const key of ['step', 'effort']) {
      if (mapping[key] !== undefined) continue;
      found.push([[key], complaint('stepsMissing')]);
    }
  }
  const last = Math.max(...[mapping.headerRow ?? 1].flat());
  if (mapping.headerRows !== undefined && mapping.headerRows < last) {
    found.push([['headerRows'], complaint('headerRowsTooFew', { last })]);
  }
  return found;
}
