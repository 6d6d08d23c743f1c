import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT_FIELDS } from '../../../lambdas/domain/accounts/account-fields.ts';
import { noValues } from '../../../lambdas/domain/kernel/field.ts';
import type { Item } from '../../../lambdas/store/engine/table.ts';
import { fromAccountItem } from '../../../lambdas/store/facts/account-item.ts';
import { fromRespondentItem } from '../../../lambdas/store/facts/respondent-item.ts';
import { PROJECT_ROOT } from '../../support/project-root.ts';

interface Earlier {
  since: string;
  item: Item;
  value: Record<string, unknown>;
}

/** Items as each version wrote them: lines are added where an item changes, and none is ever changed. */
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

test.each(EARLIER)('an item is read as it was written since $since', ({ item, value }) => {
  const empty = { ...noValues(ACCOUNT_FIELDS), attributes: [] };
  const [read, expected] =
    item.type === 'Account'
      ? [fromAccountItem(item), { ...empty, ...value }]
      : [fromRespondentItem(item), value];
  expect(read).toEqual({ value: expected, version: item['version'] });
});
