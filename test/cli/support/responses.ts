import { sentence } from '../../../intake/complaints/sentences.ts';
import type { Parsed } from '../../../intake/import/parsed.ts';
import { planResponses } from '../../../intake/import/responses/response-plan.ts';
import { parseResponses } from '../../../intake/import/responses/response-rows.ts';
import type { SubmissionInput } from '../../../intake/import/responses/submission.ts';
import { layoutOf, parseMapping } from '../../../intake/mapping/parse-mapping.ts';
import { inspectFile } from '../../../cli/table/inspect-file.ts';
import { openTable } from '../../../intake/table/table.ts';

/** The result of reading a file of responses. */
export interface ReadResponses {
  submissions: SubmissionInput[];
  rejections: { line: number; column: string | null; reason: string }[];
  /** The lines that each submission was built from. */
  lines: number[][];
  items: Extract<Parsed<SubmissionInput>, { kind: 'item' }>[];
  leftOut: number;
}

/** Reads a file with a mapping as an import does, without sending anything. */
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
  const plan = planResponses(mapping, table.header, job, table.notices);
  const read: ReadResponses = {
    submissions: [],
    rejections: [],
    lines: [],
    items: [],
    leftOut: 0,
  };
  for await (const parsed of parseResponses(table, plan, job, identity)) {
    if (parsed.kind === 'rejection') {
      const { row, column, reasons } = parsed;
      const reason = reasons.map(sentence).join(' ');
      read.rejections.push({ line: row.line, column, reason });
    } else if (parsed.kind === 'item') {
      read.submissions.push(parsed.input);
      read.lines.push(parsed.rows.map(({ line }) => line));
      read.items.push(parsed);
    }
  }
  return { ...read, leftOut: plan.leftOut.texts };
}
