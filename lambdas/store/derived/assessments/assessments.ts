import type {
  AssessmentsPort,
  AtRiskCriteria,
  AtRiskListRequest,
  Slice,
} from '../../../app/kernel/ports.ts';
import { EVERY_KNOWN_ACCOUNT, strugglingAt } from '../../../app/risks/at-risk/at-risk-criteria.ts';
import { type Assessment, RISK_BANDS } from '../../../domain/scoring/assessment.ts';
import { type Job, stepOf } from '../../../domain/jobs/job.ts';
import { accountFacts } from '../../facts/accounts/account-facts.ts';
import { fromAccountItem } from '../../facts/accounts/account-item.ts';
import { withPastOf } from '../../facts/people/past-people.ts';
import { fromAssessmentItem } from './assessment-item.ts';
import { askReasonsOf } from '../derived-items.ts';
import { readable } from '../../engine/decode.ts';
import { targetOf } from '../../engine/keys/keys.ts';
import { listItems, type ListRequest } from '../../engine/list.ts';
import { meets } from '../listing-values.ts';
import { listCompetitorRisks } from '../competitors/competitor-risks-list.ts';
import { mapSlice, shardsOf, type StoreContext } from '../../engine/store-context.ts';
import type { Item } from '../../engine/table.ts';

/** Reads assessments and the lists built from them. Nothing is written here. */
export function assessmentsStore(context: StoreContext): AssessmentsPort {
  const { table, keys, shards } = context;
  const batchGet: AssessmentsPort['batchGet'] = async (accountIds, job) => {
    const items = await itemsOf(accountIds, job);
    return byAccount(items.map(fromItem(job)));
  };
  async function itemsOf(accountIds: readonly string[], job: Job): Promise<readonly Item[]> {
    const items = await table.batchGet(accountIds.map((id) => keys.assessment(id, job.key)));
    return items.filter((item) => item !== null);
  }
  return {
    batchGet,

    async get(accountId, job) {
      const item = await table.get(keys.assessment(accountId, job.key), false);
      return item && fromAssessmentItem(item, job);
    },

    facts: (accountId, job) => accountFacts(context, accountId, job),

    async factsOverTime(accountId, job) {
      const facts = await accountFacts(context, accountId, job, { overTime: true });
      if (!facts) return null;
      const people = await withPastOf(context, accountId, job, facts.people);
      return { ...facts, people };
    },

    async listAtRisk({ key, job: loadingJob }, request) {
      const { stepKey, stepKeys } = request.criteria;
      const job = stepKey === null && stepKeys === null ? { key, steps: [] } : await loadingJob;
      const slice = await listItems(table, { ...request, ...planOf(context, job, request) });
      const ids = idsOf(slice);
      const items = await table.batchGet([
        ...ids.map((id) => keys.assessment(id, key)),
        ...ids.map((id) => keys.account(id)),
      ]);
      const found = items.filter((item) => item !== null);
      const ofType = (wanted: string) => found.filter(({ type }) => type === wanted);
      const accounts = readable(context, ofType('Account'), (item) => fromAccountItem(item).value);
      const accountIds = new Set(accounts.map(({ id }) => id));
      const assessments = byAccount(
        readable(context, ofType('Assessment'), fromItem(await loadingJob)).filter(({ account }) =>
          accountIds.has(account.id),
        ),
      );
      return { ...joined(slice, assessments), accounts };
    },

    async riskiestAt(job, places, limit) {
      const slices = await Promise.all(
        places.map((place) => {
          const planned = {
            criteria: strugglingAt(place),
            order: RISKIEST_FIRST,
            at: context.now(),
          };
          return listItems(table, { ...planOf(context, job, planned), limit, after: null });
        }),
      );
      // The same few accounts struggle at many steps, so each is fetched once.
      const items = await itemsOf(slices.flatMap(idsOf), job);
      const found = byAccount(readable(context, items, fromItem(job)));
      return slices.map((slice) => joined(slice, found).entries.map(({ value }) => value));
    },

    listCompetitorRisks: (job, request) => listCompetitorRisks(context, job, request),

    async listAskNext(job, { criteria, from, to, ...request }) {
      const accepts = meets({ ...EVERYONE, ...criteria }, { job, at: context.now() });
      const slice = await listItems(table, {
        ...request,
        index: 'gsi4',
        partitions: shardsOf(shards, (shard) => keys.lists.askNext(job.key, shard)),
        between: [from, `${to}\u{10FFFF}`],
        ...(Object.values(criteria).some((value) => value !== null) && { accepts }),
      });
      return mapSlice(context, slice, (item) => ({
        accountId: targetOf(item).accountId,
        reasons: askReasonsOf(item),
      }));
    },
  };
}

const RISKIEST_FIRST = { field: 'RANK', direction: 'DESC' } as const;
const EVERYONE = { ...EVERY_KNOWN_ACCOUNT, bands: RISK_BANDS };

const fromItem = (job: Job) => (item: Item) => fromAssessmentItem(item, job);

/** Indexes assessments by account id. */
function byAccount(assessments: readonly Assessment[]): ReadonlyMap<string, Assessment> {
  return new Map(assessments.map((assessment) => [assessment.account.id, assessment]));
}

type Planned = Pick<AtRiskListRequest, 'criteria' | 'order' | 'at'>;
type Plan = Pick<ListRequest, 'index' | 'partitions' | 'accepts' | 'backward'>;

/** Returns the index that serves a request best, and a filter for what it does not serve. */
function planOf(
  { keys, shards }: StoreContext,
  job: Pick<Job, 'key' | 'steps'>,
  { criteria, order, at }: Planned,
): Plan {
  const { bands, ownerEmail, ownerEmails, unassigned, stepKey, stepKeys } = criteria;
  const { lists } = keys;
  const accepts = meets(criteria, { job, at });
  const perBand = (partition: (band: (typeof bands)[number], shard: number) => string) =>
    bands.flatMap((band) => shardsOf(shards, (shard) => partition(band, shard)));

  if (order.field === 'RISK_WEIGHTED_ARR') {
    const partitions = perBand((band, shard) => lists.arr(job.key, band, shard));
    return { index: 'gsi2', partitions, accepts, backward: order.direction === 'ASC' };
  }
  if (order.field === 'CHANGE') {
    const partitions = shardsOf(shards, (shard) => lists.change(job.key, shard));
    return { index: 'gsi1', partitions, accepts, backward: order.direction === 'ASC' };
  }
  if (order.field === 'RENEWAL_DATE') {
    const partitions = perBand((band, shard) => lists.renewal(job.key, band, shard));
    return { index: 'gsi3', partitions, accepts, backward: order.direction === 'DESC' };
  }
  const backward = order.direction === 'ASC';
  const steps = fewOf(stepKey, stepKeys).flatMap((key) => stepOf(job, key) ?? []);
  if (steps.length > 0) {
    const partitions = steps.flatMap(({ ordinal }) =>
      shardsOf(shards, (shard) => lists.step(job.key, ordinal, shard)),
    );
    return { index: 'gsi2', partitions, accepts: eachOnce(accepts), backward };
  }
  const owners = unassigned === null ? fewOf(ownerEmail, ownerEmails) : [null];
  if (owners.length > 0) {
    const isKnown = [
      ...(bands.some((band) => band !== 'UNKNOWN') ? [true] : []),
      ...(bands.includes('UNKNOWN') ? [false] : []),
    ];
    const partitions = owners.flatMap((owner) =>
      isKnown.flatMap((known) =>
        shardsOf(shards, (shard) => lists.owner(job.key, owner, known, shard)),
      ),
    );
    return { index: 'gsi3', partitions, accepts, backward };
  }
  if (isServedByRank(criteria)) {
    const partitions = shardsOf(shards, (shard) => lists.rank(job.key, shard));
    return { index: 'gsi1', partitions, backward, ...(criteria.snoozed === false && { accepts }) };
  }
  const partitions = perBand((band, shard) => lists.band(job.key, band, shard));
  return { index: 'gsi2', partitions, accepts, backward };
}

/**
 * Removes duplicates: an account that struggles at several steps has an entry at each, next to one another.
 */
function eachOnce(accepts: (item: Item) => boolean): (item: Item) => boolean {
  const seen = new Set<string>();
  return (item) => {
    const { accountId } = targetOf(item);
    if (seen.has(accountId) || !accepts(item)) return false;
    seen.add(accountId);
    return true;
  };
}

/** Returns the values whose partitions are read. Empty if there are so many that filtering is cheaper. */
function fewOf(one: string | null, several: readonly string[] | null): readonly string[] {
  if (one !== null) return [one];
  return several !== null && several.length <= PARTITIONS_AT_MOST ? several : [];
}

const PARTITIONS_AT_MOST = 5;

/**
 * True if the rank index serves the criteria. Few accounts are snoozed, so filtering them out is cheap, while
 * finding only them is not.
 */
function isServedByRank({ bands, snoozed, ...rest }: AtRiskCriteria): boolean {
  const isAllKnown = bands.length === 3 && !bands.includes('UNKNOWN');
  return snoozed !== true && isAllKnown && Object.values(rest).every((value) => value === null);
}

function idsOf({ entries }: Slice<Item>): string[] {
  return entries.map(({ value }) => targetOf(value).accountId);
}

/**
 * The fetched assessments that the slim entries refer to, each once. An account can have two entries if it
 * moves between the two Queries of a page, or to the entries of a newer version.
 */
function joined(
  { entries, resumeAfter }: Slice<Item>,
  found: ReadonlyMap<string, Assessment>,
): Slice<Assessment> {
  const shown = new Set<string>();
  return {
    entries: entries.flatMap(({ value, position }) => {
      const { accountId } = targetOf(value);
      const assessment = found.get(accountId);
      if (!assessment || shown.has(accountId)) return [];
      shown.add(accountId);
      return [{ value: assessment, position }];
    }),
    resumeAfter,
  };
}
