import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT_FIELDS } from '../../../lambdas/domain/accounts/account-fields.ts';
import { noValues } from '../../../lambdas/domain/kernel/field.ts';
import type { Item } from '../../../lambdas/store/engine/table.ts';
import { fromBrandingItem } from '../../../lambdas/store/branding/branding-item.ts';
import { fromNoticeItem, fromStateItem } from '../../../lambdas/store/notices/notice-item.ts';
import { fromAccountItem } from '../../../lambdas/store/facts/accounts/account-item.ts';
import { fromJobItem } from '../../../lambdas/store/facts/jobs/job-item.ts';
import { fromRespondentItem } from '../../../lambdas/store/facts/people/respondent-item.ts';
import { fromReceivedItem } from '../../../lambdas/store/facts/answers/submission-item.ts';
import { fromSurveyLinkItem } from '../../../lambdas/store/facts/answers/survey-link-item.ts';
import { PROJECT_ROOT } from '../../support/run/project-root.ts';

interface Earlier {
  since: string;
  item: Item;
  value: Record<string, unknown>;
}

/** Items as each version wrote them. Add lines when an item changes; never change a line. */
const FIXTURE = join(
  PROJECT_ROOT,
  'test',
  'store',
  'facts',
  'fixtures',
  'items-of-earlier-versions.jsonl',
);
const EARLIER = readFileSync(FIXTURE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Earlier);

const READERS: Readonly<Record<string, (item: Item) => unknown>> = {
  Account: fromAccountItem,
  Branding: fromBrandingItem,
  Notice: (item) => ({ value: fromNoticeItem(item), version: item['version'] }),
  NoticeState: (item) => ({ value: fromStateItem(item), version: item['version'] }),
  Job: fromJobItem,
  Respondent: fromRespondentItem,
  Submission: (item) => {
    const received = fromReceivedItem(item);
    return {
      value: received.kind === 'kept' ? received.submission : null,
      version: item['version'],
    };
  },
  SurveyLink: fromSurveyLinkItem,
};

/** Default values of fields that earlier items lack. */
const SINCE_THEN: Readonly<Record<string, object>> = {
  Account: { ...noValues(ACCOUNT_FIELDS), attributes: [], sentiment: null, isUndone: false },
  Job: { translations: {}, surveyLayout: 'ONE_PAGE', archivedAt: null },
  SurveyLink: { language: null, mailedAt: null, finishedAt: null },
  Respondent: { droppedAt: null, formerExternalIds: [] },
  NoticeState: { language: null },
};

/** The steps of a job, with default values for later fields. */
function stepsOf({ steps }: Record<string, unknown>): object {
  if (!Array.isArray(steps)) return {};
  return { steps: steps.map((step: object) => ({ translations: {}, ...step })) };
}

function readItem(item: Item): unknown {
  return READERS[String(item['type'])]?.(item);
}

test.each(EARLIER)(
  'an item in the format written since $since can still be read',
  ({ item, value }) => {
    const expected = { ...SINCE_THEN[String(item['type'])], ...value, ...stepsOf(value) };
    expect(readItem(item)).toEqual({ value: expected, version: item['version'] });
  },
);
