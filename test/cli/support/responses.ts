import type { Parsed } from '../../../cli/import/draft.ts';
import { planResponses } from '../../../cli/import/response-plan.ts';
import { responseDrafts } from '../../../cli/import/response-rows.ts';
import type { SubmissionInput } from '../../../cli/import/submission.ts';
import { layoutOf, parseMapping } from '../../../cli/mapping/mapping-file.ts';
import { inspectFile } from '../../../cli/table/inspect-file.ts';
import { openTable } from '../../../cli/table/table.ts';

/** What came of reading a file of responses. */
export interface ReadResponses {
  submissions: SubmissionInput[];
  rejections: { line: number; column: string | null; reason: string }[];
  /** For each submission, the lines that it was made of. */
  lines: number[][];
  drafts: Extract<Parsed<SubmissionInput>, { kind: 'draft' }>[];
  leftOut: number;
}

/** Reads a file with a mapping, as an import does before it sends anything. */
export async function readResponses(
  path: string,
  mappingText: string,
  stepKeys: readonly string[],
  identity: { job: string; batch: string; attempt: number } = {
    job: 'job',
    batch: 'b',
    attempt: 1,
  },
): Promise<ReadResponses> {
  const mapping = parseMapping(mappingText, 'map.json');
  const table = await openTable(await inspectFile(path), layoutOf(mapping));
  const job = { key: identity.job, stepKeys };
  const plan = planResponses(mapping, table.header, job);
  const read: ReadResponses = {
    submissions: [],
    rejections: [],
    lines: [],
    drafts: [],
    leftOut: 0,
  };
  for await (const parsed of responseDrafts(table, plan, job, identity)) {
    if (parsed.kind === 'rejection') {
      const { row, column, reason } = parsed;
      read.rejections.push({ line: row.line, column, reason });
    } else {
      read.submissions.push(parsed.input);
      read.lines.push(parsed.rows.map(({ line }) => line));
      read.drafts.push(parsed);
    }
  }
  return { ...read, leftOut: plan.leftOut.texts };
}
