import type { SurveyLinkCriteria } from '../../../lambdas/app/surveys/survey-ports.ts';
import {
  LINK_KEPT_MS,
  type SurveyLink,
  type SurveyLinkState,
} from '../../../lambdas/domain/surveys/survey-link.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { affectedBy } from '../../../lambdas/store/engine/keys/affected-target.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
beforeEach(() => foothold.wipe());

const links = () => foothold.deps.ports.surveyLinks;
const any: SurveyLinkCriteria = { jobKey: null, states: null, now: 0 };

function aLink(id: string, given: Partial<SurveyLink> = {}): SurveyLink {
  const createdAt = foothold.clock.now;
  return {
    id,
    accountId: 'acme',
    respondentId: 'r1',
    jobKey: 'job',
    stepKeys: null,
    questions: null,
    rounds: [],
    createdAt,
    createdBy: 'cs',
    expiresAt: createdAt + 30 * DAY_MS,
    revokedAt: null,
    openedAt: null,
    answeredAt: null,
    finishedAt: null,
    language: null,
    mailedAt: null,
    lastSubmissionId: null,
    textBytes: 0,
    uses: [],
    submissions: 0,
    ...given,
  };
}

/** Stores links one second apart, so the last is the newest. */
async function given(...all: readonly SurveyLink[]): Promise<void> {
  for (const [index, link] of all.entries()) {
    const createdAt = link.createdAt + index * 1000;
    expect(await links().save({ ...link, createdAt }, null)).toBe('saved');
  }
}

async function ids(list: 'listByJob' | 'listByAccount', of: string, criteria = any, limit = 100) {
  const slice = await links()[list](of, { limit, after: null, criteria });
  return slice.entries.map(({ value }) => value.id);
}

describe('the store of survey links', () => {
  test('returns a link as it was saved', async () => {
    const link = aLink('full', {
      stepKeys: ['a', 'b'],
      openedAt: 1,
      answeredAt: 2,
      lastSubmissionId: 's',
      submissions: 3,
    });
    await links().save(link, null);
    expect(await links().get('acme', 'full')).toEqual({ value: link, version: 1 });
    expect(await links().ofAccount('acme')).toEqual([{ value: link, version: 1 }]);
    expect(await links().get('acme', 'other')).toBeNull();
    expect(await links().get('other', 'full')).toBeNull();
  });

  test('saves only if the version matches', async () => {
    const link = aLink('one');
    await given(link);
    expect(await links().save(link, null)).toBe('lost');
    expect(await links().save({ ...link, openedAt: 5 }, 1)).toBe('saved');
    expect(await links().save(link, 1)).toBe('lost');
    expect((await links().get('acme', 'one'))?.value.openedAt).toBe(5);
  });

  test('creates ids of 128 bits that need no escaping', () => {
    const made = new Set(Array.from({ length: 1000 }, () => links().newId()));
    expect(made.size).toBe(1000);
    for (const id of made) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });

  test('lists the links of a job and of an account, newest first, in pages', async () => {
    await given(
      aLink('a'),
      aLink('b', { accountId: 'bolt' }),
      aLink('c', { jobKey: 'other' }),
      aLink('d'),
    );
    expect(await ids('listByJob', 'job')).toEqual(['d', 'b', 'a']);
    expect(await ids('listByAccount', 'acme')).toEqual(['d', 'c', 'a']);
    expect(await ids('listByAccount', 'acme', { ...any, jobKey: 'job' })).toEqual(['d', 'a']);
    const first = await links().listByJob('job', { limit: 2, after: null, criteria: any });
    expect(first.resumeAfter).not.toBeNull();
    const request = { limit: 2, after: first.resumeAfter, criteria: any };
    const rest = await links().listByJob('job', request);
    expect(rest.entries.map(({ value }) => value.id)).toEqual(['a']);
    expect(rest.resumeAfter).toBeNull();
  });

  test('filters lists by state and leaves out expired links', async () => {
    const { now } = foothold.clock;
    await given(
      aLink('pending'),
      aLink('opened', { openedAt: 1 }),
      aLink('answered', { answeredAt: 1 }),
      aLink('expired', { expiresAt: now - 1 }),
      aLink('gone', { expiresAt: now - LINK_KEPT_MS }),
    );
    const listed = (...states: SurveyLinkState[]) =>
      ids('listByJob', 'job', { jobKey: null, states: states.length === 0 ? null : states, now });
    expect(await listed('OPENED', 'EXPIRED')).toEqual(['expired', 'opened']);
    expect(await listed()).toEqual(['expired', 'answered', 'opened', 'pending']);
    expect(await listed('PENDING')).toEqual(['pending']);
    expect(await listed('OPENED')).toEqual(['opened']);
    expect(await listed('ANSWERED')).toEqual(['answered']);
    expect(await listed('EXPIRED')).toEqual(['expired']);
    await links().save({ ...aLink('pending'), openedAt: now }, 1);
    expect(await listed('PENDING')).toEqual([]);
  });

  test('sets the time to live of a link to thirty days after it expires', async () => {
    await given(aLink('one'));
    const { keys, table } = foothold.store;
    const item = await table.get(keys.surveyLink('acme', 'one'));
    expect(item?.['expiresAt']).toBe((foothold.clock.now + 60 * DAY_MS) / 1000);
  });

  test('deletes all links of a contact and no others', async () => {
    const many = Array.from({ length: 30 }, (_, index) => aLink(`r1-${index}`));
    await given(...many, aLink('hers', { respondentId: 'r2' }), aLink('b', { accountId: 'bolt' }));
    await links().deleteLinksOf('acme', 'r1');
    expect(await ids('listByAccount', 'acme')).toEqual(['hers']);
    expect(await ids('listByJob', 'job')).toEqual(['b', 'hers']);
    expect((await links().ofAccount('acme')).map(({ value }) => value.id)).toEqual(['hers']);
    await links().deleteLinksOf('acme', 'r1');
  });

  test('reads a page in two calls', async () => {
    await given(...Array.from({ length: 20 }, (_, index) => aLink(`${index}`)));
    foothold.consumed.take();
    await ids('listByJob', 'job', any, 10);
    expect(foothold.consumed.take().map(({ call }) => call)).toEqual(['Query', 'BatchGet']);
    await ids('listByAccount', 'acme', any, 10);
    expect(foothold.consumed.take().map(({ call }) => call)).toEqual(['Query', 'BatchGet']);
  });
});

test('a link does not trigger an assessment, and its keys do not identify its contact', async () => {
  const { keys, table } = foothold.store;
  expect(affectedBy(keys.surveyLink('acme', 'one'))).toEqual({ kind: 'OTHER' });
  await given(aLink('one', { respondentId: 'r-random' }));
  const item = await table.get(keys.surveyLink('acme', 'one'));
  const keyed = Object.entries(item ?? {}).filter(([name]) =>
    /^(pk|sk|gsi\d[ps]k|listing)$/.test(name),
  );
  expect(keyed).toHaveLength(7);
  expect(JSON.stringify(keyed)).not.toContain('r-random');
});
