import { randomBytes } from 'node:crypto';
import type { Slice } from '../../../app/kernel/ports.ts';
import type { SurveyLinksPort, SurveyLinksRequest } from '../../../app/surveys/survey-ports.ts';
import type { SurveyLink } from '../../../domain/surveys/survey-link.ts';
import { listItems } from '../../engine/list.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import { accountItems } from '../../moves/merged-accounts.ts';
import { fromSurveyLinkItem, meets, toSurveyLinkItem } from './survey-link-item.ts';
import type { IndexName } from '../../engine/table-definition.ts';
import { atVersion } from '../../engine/write-op.ts';
import { fetchIndexedItems } from '../../engine/fetch-indexed-items.ts';

/** Survey links, each in the partition of its account. */
export function surveyLinksStore(context: StoreContext): SurveyLinksPort {
  const { table, keys } = context;
  const ofAccount = async (accountId: string) => {
    const items = await table.queryAll({
      pk: keys.accountPk(accountId),
      beginsWith: keys.surveyLinkPrefix,
      consistent: true,
    });
    return items.map(fromSurveyLinkItem);
  };
  return {
    newId: () => randomBytes(16).toString('base64url'),

    async get(accountId, linkId) {
      const item = await table.get(keys.surveyLink(accountId, linkId));
      if (item) return fromSurveyLinkItem(item);
      // The link's URL names the account it was created in, which may have been merged into another one.
      const [account] = await accountItems(context, [accountId]);
      if (!account || account.id === accountId) return null;
      const moved = await table.get(keys.surveyLink(String(account.id), linkId));
      return moved && fromSurveyLinkItem(moved);
    },

    async batchGet(wanted) {
      const items = await table.batchGet(
        wanted.map(({ accountId, linkId }) => keys.surveyLink(accountId, linkId)),
      );
      return new Map(
        items.flatMap((item) => {
          const link = item && fromSurveyLinkItem(item).value;
          return link ? [[link.id, link] as const] : [];
        }),
      );
    },

    ofAccount,

    async save(link, version) {
      const result = await table.transact([
        {
          kind: 'put',
          item: toSurveyLinkItem(keys, link, (version ?? 0) + 1),
          condition: atVersion(version),
        },
      ]);
      return result.ok ? 'saved' : 'lost';
    },

    listByJob: (jobKey, request) =>
      listLinks(context, request, 'gsi4', keys.lists.surveyLinks(jobKey)),

    listByAccount: (accountId, request) =>
      listLinks(context, request, 'gsi3', keys.lists.surveyLinksOf(accountId)),

    async deleteLinksOf(accountId, respondentId) {
      const links = (await ofAccount(accountId)).map(({ value }) => value);
      const theirs = links.filter((link) => link.respondentId === respondentId);
      await table.writeBatch(
        [],
        theirs.map(({ id }) => keys.surveyLink(accountId, id)),
      );
    },
  };
}

/** Runs one Query on an index, then fetches the links by key. */
async function listLinks(
  { table }: StoreContext,
  { criteria, direction = 'DESC', ...request }: SurveyLinksRequest,
  index: IndexName,
  partition: string,
): Promise<Slice<SurveyLink>> {
  const slice = await listItems(table, {
    ...request,
    index,
    partitions: [partition],
    backward: direction === 'DESC',
    accepts: meets(criteria),
  });
  const { entries, resumeAfter } = await fetchIndexedItems(table, slice);
  return {
    entries: entries.map(({ value, position }) => ({
      value: fromSurveyLinkItem(value).value,
      position,
    })),
    resumeAfter,
  };
}
