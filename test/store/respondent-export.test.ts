import { respondentExport } from '../../lambdas/app/privacy/respondent-export.ts';
import { respondentSubject } from '../../lambdas/app/audit/audit-subject.ts';
import { type Effort, EFFORTS } from '../../lambdas/domain/scoring/answers/effort.ts';
import type { Item } from '../../lambdas/store/engine/table.ts';
import { accepted } from '../support/mutation-results.ts';
import { ERASED, EVERY_KIND } from '../support/erasure/erasure-commands.ts';
import { ErasureWorld } from '../support/erasure/erasure-world.ts';
import { NOW } from '../support/facts.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';
import { dumpOf } from '../support/store/table-dump.ts';

/** Attributes that locate or describe the item, and say nothing about the contact. */
const ABOUT_THE_ITEM = new Set(['pk', 'sk', 'type', 'version', 'listing', 'expiresAt']);

/** Every value in an item's attributes, including those inside JSON text. */
function valuesOf(item: Item): unknown[] {
  return Object.entries(item)
    .filter(([name]) => !ABOUT_THE_ITEM.has(name) && !name.startsWith('gsi'))
    .flatMap(([name, value]) =>
      item.type === 'History' && name === 'body' ? rememberedValues(value) : leavesOf(value),
    );
}

/** A history's codes are the efforts of its submissions; the rest are ids, times and texts. */
function rememberedValues(body: unknown): unknown[] {
  const { submissions, texts } = JSON.parse(String(body)) as {
    submissions: [string, number, string][];
    texts: [number, number, ...unknown[]][];
  };
  return [
    ...submissions.flatMap(([id, at]) => [id, at]),
    ...texts.flatMap(([, , ...words]) => words),
  ];
}

function leavesOf(value: unknown): unknown[] {
  if (typeof value === 'string' && /^[[{]/.test(value)) return leavesOf(JSON.parse(value));
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leavesOf);
}

const isEffort = (value: unknown): value is Effort => EFFORTS.some((effort) => effort === value);

/** Returns a check whether a document contains a value, with times as ISO 8601 and efforts as words. */
function saidIn(document: unknown): (value: unknown) => boolean {
  const said = new Set(leavesOf(document));
  return (value) =>
    said.has(value) ||
    (typeof value === 'number' && said.has(new Date(value).toISOString())) ||
    (isEffort(value) && said.has(value.toLowerCase().replaceAll('_', ' ')));
}

describe('respondentExport', () => {
  let foothold: StoredFoothold;
  let world: ErasureWorld;
  beforeAll(async () => {
    foothold = await givenStoredFoothold({ FOOTHOLD_LINK_KEY: 'A'.repeat(43) });
    world = new ErasureWorld(foothold, 'EVERYTHING');
    await world.begin(NOW);
    for (const command of EVERY_KIND) await world.run(command);
  });
  afterAll(() => foothold.stop());

  async function whenExported() {
    const input = { account: { externalId: 'a' }, respondentExternalId: ERASED };
    const { document, respondentId } = await accepted(respondentExport(world.scope, input));
    return { document: JSON.parse(document) as Record<string, unknown>, respondentId };
  }

  test('contains every value stored about the contact', async () => {
    const { ports } = foothold.deps;
    const before = await whenExported();
    await ports.audit.append({
      at: NOW,
      actor: 'ada',
      roles: ['ADMIN'],
      operation: 'respondentExport',
      subjects: [respondentSubject(before.respondentId)],
      furtherSubjects: 0,
      isDryRun: false,
      purpose: 'TICKET-7',
      outcome: 'DONE',
      codes: [],
      requestId: 'request-77',
    });
    const { document, respondentId } = await whenExported();
    const { items } = await dumpOf(foothold.config);
    const theirs = items.filter(
      (item) => JSON.stringify(item).includes(respondentId) || item.type === 'Audit',
    );
    expect([...new Set(theirs.map(({ type }) => type))].sort()).toEqual([
      'AccountEvent',
      'Audit',
      'Candidate',
      'Consent',
      'History',
      'Respondent',
      'Submission',
      'SurveyLink',
      'Who',
    ]);
    const isSaid = saidIn(document);
    const unsaid = theirs.flatMap((item) =>
      valuesOf(item)
        .filter((value) => value !== null && typeof value !== 'boolean' && !isSaid(value))
        .map((value) => ({ type: item.type, value })),
    );
    expect(unsaid).toEqual([]);
  });

  test('contains nothing about other contacts, and uses readable values', async () => {
    await world.run({
      do: 'submit',
      person: 'ana',
      account: 'a',
      job: 'route',
      efforts: ['EASY', 'EASY', 'EASY'],
      daysAgo: 1,
      hasWords: true,
      saysWho: true,
      role: null,
      hasBatch: false,
      isImported: false,
    });
    const { document } = await whenExported();
    expect(JSON.stringify(document)).not.toContain('somebody says');
    const { submissions, ...rest } = document as { submissions: { answers: unknown[] }[] };
    expect(submissions[1]?.answers[0]).toEqual({
      step: 'one',
      stepKey: 'one',
      effort: 'easy',
      explanation: expect.stringContaining('says it is because of the ferry') as string,
      reason: 'HARD_TO_USE',
      about: 'CONSUMPTION',
      alternative: expect.stringContaining('Paper, says') as string,
    });
    expect(rest).toMatchObject({
      exportedAt: new Date(NOW).toISOString(),
      person: { name: 'Zoë Łukaszewicz', role: 'BUYER', mayContact: true },
      account: { externalId: 'a', name: 'a' },
      retention: { answers: 730, wordsOfAnswers: 365, audit: 400, backups: 35 },
    });
  });

  test('returns an error if the account has no such contact', async () => {
    const input = { account: { externalId: 'b' }, respondentExternalId: ERASED };
    const { userErrors } = await respondentExport(world.scope, input);
    expect(userErrors).toEqual([
      {
        code: 'NOT_FOUND',
        message: 'respondentExternalId does not match a person in the account: check it.',
        field: ['respondentExternalId'],
      },
    ]);
  });
});
