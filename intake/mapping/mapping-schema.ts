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

/** Where the data of a file begin. */
export const layoutFields = {
  /** Rows above the data; 1 unless said, or the last that `headerRow` names. */
  headerRows: rowNumber.optional(),
  /** The header row that names the columns, or several that together do. */
  headerRow: z
    .union(
      [rowNumber, z.array(rowNumber).min(1)],
      mustBe(complaint('formHeaderRow', { one: '1', other: '[1, 2]' })),
    )
    .optional(),
};

/** What a mapping file says of answers, before its columns are looked up in a file. */
export const mappingSchema = z
  .strictObject({
    account: z.union(
      [...anywhere.options, z.strictObject({ domainOf: columnName })],
      mustBe(ANYWHERE),
    ),
    /** Ids of accounts by what the file calls them; null: it is a new one of that name. */
    accountIds: z
      .record(z.string(), z.string().nullable(), mustBe('{"Acme Inc": "a-1"}'))
      .optional(),
    respondent: anywhere.optional(),
    name: columnOrFixed.optional(),
    email: columnOrFixed.optional(),
    /** Joined to a name, where the file has it in two columns. */
    firstName: columnOrFixed.optional(),
    lastName: columnOrFixed.optional(),
    role: columnOrFixed.optional(),
    mayContact: columnOrFixed.optional(),
    submittedAt: columnOrFixed,
    /** Wide files, one row a respondent: by step key, where its answer stands. */
    steps: z
      .record(
        z.string(),
        z.strictObject({
          column: columnName,
          /** Where each option has a column of its own, `Step - Option`: all of them. */
          options: z.array(columnName).min(2).optional(),
          explanation: atColumn.optional(),
          alternative: atColumn.optional(),
          reason: columnOrFixed.optional(),
          about: columnOrFixed.optional(),
          /** What values mean in this column, where that is not what "scale" says. */
          scale: meanings.optional(),
        }),
        mustBe('{"step-key": {"column": "Q1", "explanation": {"column": "Q1 why"}}, …}'),
      )
      .optional(),
    /** Tidy files, one row an answer. */
    step: atColumn.optional(),
    effort: atColumn.optional(),
    explanation: atColumn.optional(),
    alternative: atColumn.optional(),
    reason: columnOrFixed.optional(),
    about: columnOrFixed.optional(),
    /** What a cell's value means; null is "not applicable". */
    scale: meanings,
    /** What a tidy file calls the steps, where it is neither their key nor their statement. */
    stepNames: z
      .record(z.string(), z.string(), mustBe('{"How was planning?": "plan-stops"}'))
      .optional(),
    /** What a role's cell means, where it is not the API's own name. */
    roles: z.record(z.string(), z.enum(ROLES, mustBe(oneOf(ROLES)))).optional(),
    /** What a title is that "roles" does not name; left open unless said. */
    otherRoles: z.enum(ROLES, mustBe(oneOf(ROLES))).optional(),
    /** What a cell of "mayContact" means, where it is no plain yes or no. */
    consents: z.record(z.string(), z.boolean(), mustBe('{"Yes, call me": true}')).optional(),
    /** Rows that count: the others are partial responses, and left out. */
    only: z
      .strictObject(
        { column: columnName, is: z.array(z.string()).optional() },
        mustBe(complaint('formOnly', { example: '{"column": "Finished", "is": ["1", "True"]}' })),
      )
      .optional(),
    /** Rows that do not count: tests and previews of the survey. */
    except: z
      .strictObject(
        { column: columnName, is: z.array(z.string()).min(1) },
        mustBe('{"column": "Status", "is": ["Survey Preview"]}'),
      )
      .optional(),
    /** Order of day, month and year in dates that do not start with the year. */
    dateFormat: z.enum(DATE_ORDERS, mustBe(oneOf(DATE_ORDERS))).optional(),
    /** Whether accounts that are unknown are created, named by their id. */
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
