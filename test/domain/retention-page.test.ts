import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AUDIT_DAYS,
  BACKUP_DAYS,
  EFFORTS_DAYS,
  FAILURE_DAYS,
  IMPORTS_KEPT_DAYS,
  LINK_DAYS,
  NAMED_DAYS,
  TEXT_DAYS,
} from '../../lambdas/domain/privacy/retention-periods.ts';
import { EXPORT_KEPT_MS } from '../../lambdas/app/exports/export-file.ts';
import { LINK_KEPT_MS } from '../../lambdas/domain/surveys/survey-link.ts';
import { DAY_MS } from '../../lambdas/domain/kernel/time.ts';

const HOUR_MS = 60 * 60 * 1000;

const page = readFileSync(join(__dirname, '../../docs/privacy.md'), 'utf8');

/** The retention period in the row of the table that starts with `what`. */
function keptOf(what: string): string {
  const row = page.split('\n').find((line) => line.startsWith(`| ${what}`));
  return row?.split('|')[3]?.trim() ?? '';
}

test.each([
  ["answers with the person's name", `${NAMED_DAYS} days from the answer`],
  ['the same under a pseudonym', `${EFFORTS_DAYS} days from the answer (`],
  ['the words of answers', `${TEXT_DAYS} days from the answer`],
  ['notes on snoozes', `${TEXT_DAYS} days from the note`],
  ['imported files', `${IMPORTS_KEPT_DAYS} days from the import`],
  ['exported lists', `${EXPORT_KEPT_MS / HOUR_MS} hours from when they are done`],
  ['survey links', `${LINK_DAYS} days after they have expired`],
  ['audit of calls', `${AUDIT_DAYS} days`],
  ['tasks, activities and other work of colleagues', `${TEXT_DAYS} days from their date`],
  ['that a person was erased', `${AUDIT_DAYS} days`],
  ['stream records that could not be processed', `${FAILURE_DAYS} days; keys alone`],
  ['the table as it was', `${BACKUP_DAYS} days`],
])('docs/privacy.md states the retention period for: %s', (what, kept) => {
  expect(keptOf(what).startsWith(kept)).toBe(true);
});

test('survey links are kept for as long as docs/privacy.md says', () => {
  expect(LINK_KEPT_MS).toBe(LINK_DAYS * DAY_MS);
});
