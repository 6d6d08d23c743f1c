import { parse } from 'csv-parse/sync';
import type { DraftMapping } from '../../../intake/draft/draft-mapping.ts';
import { draftProblems } from '../../../intake/draft/draft-problems.ts';
import { readTable, sampleOf } from '../../../intake/draft/opened-file.ts';
import { withField } from '../../../intake/draft/said-draft.ts';
import { suggestDraft, withMeanings } from '../../../intake/draft/suggest-draft.ts';
import { sentence } from '../../../intake/complaints/sentences.ts';
import { planImport } from '../../../intake/import/plan-import.ts';
import type { ImportCalls } from '../../../intake/import/planned-import.ts';
import type { AccountInput } from '../../../intake/import/records/account-rows.ts';
import type { ContactInput } from '../../../intake/import/records/contact-rows.ts';
import type { SubmissionInput } from '../../../intake/import/responses/submission.ts';
import { noticed } from '../../../intake/notices.ts';
import type { NamedStep } from '../../../intake/suggest/suggest-steps.ts';
import { openSource } from '../../../intake/table/open-source.ts';

interface Said {
  format?: string;
  encoding?: string;
  sheet?: string;
  changes?: Partial<DraftMapping>;
  fields?: Readonly<Record<string, string>>;
}

const unused = {
  maxItems: 1,
  envelopeBytes: 0,
  send: () => Promise.reject(new Error('Not sent.')),
};
const CALLS: ImportCalls = {
  accounts: unused,
  contacts: unused,
  responses: unused,
  outcomes: unused,
  market: () => unused,
  ratings: () => unused,
  find: async () => [],
};

/** Reads a file as the console and the CLI do, and returns what they would send. */
export async function whenUnderstood(
  content: string | Uint8Array,
  steps: readonly NamedStep[] = [],
  { format, encoding, sheet, changes = {}, fields = {} }: Said = {},
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const source = { name: 'in.csv', bytes: bytes.length, chunks: () => piecesOf(bytes), parse };
  const opened = await readTable(await openSource(source, { encoding, sheet }), null);
  const sample = sampleOf(opened);
  let draft = { ...suggestDraft(sample, steps, format), ...changes };
  for (const [field, column] of Object.entries(fields)) {
    draft = withField(draft, field, column, opened.header);
  }
  draft = withMeanings(draft, sample);
  const job = { key: 'job', stepKeys: steps.map(({ key }) => key), steps };
  const read = { inputs: [] as unknown[], rejections: [] as string[], leftOut: 0 };
  const plan = await planImport(opened, draft, job, () => CALLS, {
    dryRun: true,
    checkStop: () => undefined,
  });
  const problems = draftProblems(draft, sample).map(sentence);
  for await (const entry of problems.length === 0 ? plan.parsed : []) {
    if (entry.kind === 'item') read.inputs.push(entry.input);
    else if (entry.kind === 'rejection') {
      read.rejections.push(`${entry.column}: ${entry.reasons.map(sentence).join(' ')}`);
    } else read.leftOut += 1;
  }
  return {
    draft,
    opened,
    problems,
    rejections: read.rejections,
    leftOut: read.leftOut,
    notices: plan.notices.list.map((notice) => sentence(noticed(notice))),
    submissions: read.inputs as SubmissionInput[],
    accounts: read.inputs as AccountInput[],
    contacts: read.inputs as ContactInput[],
  };
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
}
