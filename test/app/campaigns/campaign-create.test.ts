import { surveyCampaignCreate } from '../../../lambdas/app/campaigns/campaign-create.ts';
import { surveyCampaignPreview } from '../../../lambdas/app/campaigns/campaign-preview.ts';
import { mailReturned } from '../../../lambdas/app/campaigns/stop-mail.ts';
import { respondentDrop } from '../../../lambdas/app/people/respondent-drop.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { ACME, JOB, scopeOf } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { campaignOf, givenPeople, makeCampaign } from '../../support/campaigns.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';
import { makeLinks } from '../../support/surveys.ts';

async function given(...names: readonly string[]) {
  const world = await givenWorld(NOW);
  const scope = scopeOf(world, 'CUSTOMER_SUCCESS');
  await givenPeople(scopeOf(world), names);
  return { world, scope };
}

const external = (externalId: string) => ({ external: { account: ACME, externalId } });

describe('a preview of a campaign', () => {
  test('reports who would get a message, who would not and why, and writes nothing', async () => {
    const { world, scope } = await given('ana', 'bo', 'cy', 'di', 'eve');
    const add = (respondent: { externalId: string; email?: string }) =>
      accepted(respondentUpsert(scope, { account: ACME, respondent }));
    await add({ externalId: 'fay' });
    await add({ externalId: 'gus', email: 'ana@example.com' });
    await accepted(respondentDrop(scope, { respondent: external('di') }));
    await makeLinks(scope, { respondents: [{ account: ACME, respondentExternalId: 'bo' }] });
    const [cy] = await world.ports.respondents.lookup([
      { accountId: world.ports.accounts.idOf(ACME.externalId), externalId: 'cy' },
    ]);
    const person = cy?.respondent;
    const tags = { campaign: 'none', account: person?.accountId ?? '', person: person?.id ?? '' };
    await mailReturned(world.ports, tags, 'BOUNCED');
    const before = world.writes();
    const audience = { accounts: [ACME], respondents: [external('di')] };
    const preview = await surveyCampaignPreview(scope, { input: campaignOf({ audience }) });
    expect(preview.userErrors).toEqual([]);
    expect(preview.people).toBe(2);
    expect(preview.skipped).toEqual([
      { reason: 'NO_ADDRESS', people: 1 },
      { reason: 'BOUNCED', people: 1 },
      { reason: 'ASKED_RECENTLY', people: 1 },
      { reason: 'NO_CONTACT', people: 1 },
      { reason: 'SAME_ADDRESS', people: 1 },
    ]);
    expect(preview.chosen).toHaveLength(7);
    const ana = campaignOf({ audience: { respondents: [external('ana')] } });
    const { message } = await surveyCampaignPreview(scope, { input: ana });
    expect(message?.subject).toBe('How hard is it, Ana?');
    expect(message?.text).toContain(
      'Hello Ana,\n\nplease tell us how Waypoint Fleet does at Acme.',
    );
    expect(message?.text).toContain('You can answer until 1 December 2026.');
    expect(world.writes()).toBe(before);
  });

  test('includes contacts again once the fatigue days since their last survey have passed', async () => {
    const { world, scope } = await given('bo');
    await makeLinks(scope, { respondents: [{ account: ACME, respondentExternalId: 'bo' }] });
    world.advance(10 * DAY_MS);
    const people = async (fatigueDays: number) =>
      (await surveyCampaignPreview(scope, { input: campaignOf({ fatigueDays }) })).people;
    expect([await people(30), await people(11), await people(10), await people(0)]).toEqual([
      0, 0, 1, 1,
    ]);
  });

  test('fills in known placeholders, and removes unknown ones together with the space before them', async () => {
    const { scope } = await given();
    const respondent = { externalId: 'no-name', email: 'x@example.com' };
    await accepted(respondentUpsert(scope, { account: ACME, respondent }));
    const { message } = await surveyCampaignPreview(scope, {
      input: campaignOf({ text: 'Hello {name},\n\n<b>we</b> & you', language: 'de' }),
    });
    expect(message?.text).toContain('Hello,\n\n<b>we</b> & you');
    expect(message?.html).toContain('&lt;b&gt;we&lt;/b&gt; &amp; you');
    expect(message?.html).toContain('<html lang="de" dir="ltr">');
    expect(message?.text).toContain('Sie können bis zum 1. Dezember 2026 antworten.');
  });
});

describe('a campaign', () => {
  test('is created once per idempotency key, together with its recipients', async () => {
    const { world, scope } = await given('ana', 'bo');
    const campaign = await makeCampaign(scope);
    expect(campaign).toMatchObject({ people: 2, sendAt: NOW, nextAt: NOW, fatigueDays: 30 });
    expect(campaign.sender).toEqual({
      name: 'Dana at Waypoint',
      address: 'surveys@waypoint.test',
    });
    expect(await makeCampaign(scope)).toEqual(campaign);
    const people = await world.ports.campaigns.recipientsOf(campaign.id);
    expect(people.toSorted((a, b) => ((a.role ?? '~') < (b.role ?? '~') ? -1 : 1))).toMatchObject([
      { role: 'EXECUTOR', segment: 'Logistics', state: 'WAITING' },
      { role: null, segment: 'Logistics', state: 'WAITING' },
    ]);
    const other = surveyCampaignCreate(scope, campaignOf({ subject: 'Another' }));
    expect(await problemsOf(other)).toMatchObject([
      { code: 'CONFLICT', field: ['idempotencyKey'] },
    ]);
  });

  test.each<[string, Parameters<typeof campaignOf>[0], readonly string[], string]>([
    ['several lines', { subject: 'One\nBcc: x@y.z' }, ['subject'], 'subject must be one line.'],
    ['no text', { text: ' ' }, ['text'], 'text must not be blank.'],
    [
      'an unknown placeholder',
      { text: 'Dear {firstname}' },
      ['text'],
      'text can contain only the placeholders {name}, {account}, {company}, {product}, {job}; it contains {firstname}.',
    ],
    [
      'a sender that is not set up',
      { senderAddress: 'ceo@bank.test' },
      ['senderAddress'],
      'senderAddress must be one of surveys@waypoint.test, dana@waypoint.test.',
    ],
    [
      'a time too far in the future',
      { sendAt: '2027-11-01T00:00:00Z' },
      ['sendAt'],
      'sendAt must be at most 90 days from now.',
    ],
    [
      'hourly reminders',
      { reminders: { afterDays: 0, times: 9 } },
      ['reminders', 'afterDays'],
      'afterDays must be a whole number from 1 to 14.',
    ],
    [
      'an impossible limit',
      { fatigueDays: 61 },
      ['fatigueDays'],
      'fatigueDays must be a whole number from 0 to 60.',
    ],
    [
      'no one',
      { audience: {} },
      ['audience', 'respondents'],
      'respondents must have people, or accounts that have people.',
    ],
    [
      'an unknown account',
      { audience: { accounts: [{ externalId: 'none' }] } },
      ['audience', 'accounts', '0', 'account'],
      'account does not match an account: create it first, or check its id.',
    ],
  ])('is rejected with %s, and nothing is written', async (_, wrong, field, message) => {
    const { world, scope } = await given('ana');
    const before = world.writes();
    const [problem] = await problemsOf(surveyCampaignCreate(scope, campaignOf(wrong)));
    expect(problem).toMatchObject({ field, message });
    expect(world.writes()).toBe(before);
    expect(
      (await world.ports.campaigns.list({ limit: 1, after: null, jobKey: null })).entries,
    ).toEqual([]);
  });

  test('is rejected when it would reach no one', async () => {
    const { scope } = await given('bo');
    await makeLinks(scope, { respondents: [{ account: ACME, respondentExternalId: 'bo' }] });
    expect(await problemsOf(surveyCampaignCreate(scope, campaignOf()))).toMatchObject([
      { code: 'INVALID', field: ['audience'] },
    ]);
  });

  test('is rejected with setup instructions when no sender address is configured', async () => {
    const { world, scope } = await given('ana');
    world.ports.mail = { senders: [], consoleUrl: null };
    expect(await problemsOf(surveyCampaignCreate(scope, campaignOf({ job: JOB })))).toMatchObject([
      {
        code: 'CONFLICT',
        field: ['senderAddress'],
        message: expect.stringContaining('FOOTHOLD_MAIL_SENDERS') as string,
      },
    ]);
  });

  test('reaches the contacts in accounts that match its filter, limited to its roles', async () => {
    const { scope } = await given('ana', 'bo');
    const people = async (audience: object) =>
      (await surveyCampaignPreview(scope, { input: campaignOf({ audience }) })).people;
    expect(await people({ filter: { query: 'acm' } })).toBe(2);
    expect(await people({ filter: { query: 'acm' }, roles: ['EXECUTOR'] })).toBe(1);
    expect(await people({ filter: { query: 'other' } })).toBe(0);
    expect(await people({ respondents: [external('bo')] })).toBe(1);
  });
});
