import PostalMime from 'postal-mime';
import { brandingUpdate } from '../../../lambdas/app/branding/branding-update.ts';
import { surveyCampaignCancel } from '../../../lambdas/app/campaigns/campaign-cancel.ts';
import { figuresOf } from '../../../lambdas/app/campaigns/campaign-get.ts';
import type { Mail, Sent } from '../../../lambdas/app/campaigns/mail/mailer.ts';
import {
  mailReturned,
  respondentMailAllow,
  surveyUnsubscribe,
} from '../../../lambdas/app/campaigns/stop-mail.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { respondentMerge } from '../../../lambdas/app/people/respondent-merge.ts';
import { respondentUpdate } from '../../../lambdas/app/people/respondent-update.ts';
import { linkBearer } from '../../../lambdas/app/surveys/links/link-bearer.ts';
import { surveyOpened } from '../../../lambdas/app/surveys/survey-opened.ts';
import { surveySubmit } from '../../../lambdas/app/surveys/survey-submit.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import type { Campaign } from '../../../lambdas/domain/surveys/campaigns/campaign.ts';
import { surveyPages } from '../../support/callers/survey-pages.ts';
import { mimeOf } from '../../../lambdas/platform/mail/mime.ts';
import { ACME } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { campaignOf, givenPeople, makeCampaign, Post, sendDue } from '../../support/campaigns.ts';
import { pngOf } from '../../support/png.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { tokenIn } from '../../support/surveys.ts';

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold({
    FOOTHOLD_MAIL_SENDERS: 'surveys@waypoint.test',
    FOOTHOLD_SURVEY_COMPANY: 'Waypoint',
  });
});
beforeEach(async () => {
  await foothold.wipe();
  await givenPeople(foothold.scope(), ['ana', 'bo', 'cy']);
});
afterAll(() => foothold.stop());

const external = (externalId: string) => ({ external: { account: ACME, externalId } });
const ports = () => foothold.deps.ports;
const figures = async ({ id }: Campaign) => {
  const stored = await ports().campaigns.get(id);
  if (!stored) throw new Error('no campaign');
  return figuresOf(ports(), stored.value);
};
const later = (ms: number) => {
  foothold.clock.now += ms;
};
const personOf = async (externalId: string) => {
  const accountId = ports().accounts.idOf(ACME.externalId);
  const [found] = await ports().respondents.lookup([{ accountId, externalId }]);
  if (!found) throw new Error('no such person');
  return found.respondent;
};

const keyOf = async (externalId: string) => {
  const { accountId, id } = await personOf(externalId);
  return { accountId, respondentId: id };
};

test('a message embeds the logo as an attachment and loads nothing from the network', async () => {
  const logo = pngOf(480, 112);
  await accepted(brandingUpdate(foothold.scope(), { companyName: 'Northwind', logo }));
  await makeCampaign(foothold.scope());
  const post = new Post();
  await sendDue(ports(), post);
  const [mail] = post.mails;
  expect(mail?.logo).toEqual({ mediaType: 'image/png', data: logo });
  expect(mail?.html).toMatch(/<img\s+src="cid:logo"\s+alt="Northwind"\s+width="240"\s+height="56"/);
  if (!mail) throw new Error('no message');
  const { attachments, html } = await PostalMime.parse(await mimeOf(mail));
  expect(attachments).toMatchObject([
    { contentId: '<logo>', mimeType: 'image/png', disposition: 'inline' },
  ]);
  expect(html).not.toMatch(/src="https?:/);
  await accepted(brandingUpdate(foothold.scope(), { companyName: null, logo: null }));
});

/** The scope of a request that opens the link in a message. */
async function bearerOf(mail: Mail | undefined) {
  const url = /https?:\/\/\S+\/s\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  const bearer = await linkBearer(ports(), tokenIn(url));
  if (!bearer) throw new Error('The message leads nowhere.');
  return createScope(bearer.actor, ports());
}
const answer = async (mail: Mail | undefined, effort = 'EASY' as const) =>
  accepted(
    surveySubmit(await bearerOf(mail), {
      answers: ['plan-stops', 'sequence-stops', 'estimate-arrival'].map((stepKey) => ({
        stepKey,
        effort,
      })),
    }),
  );
const mailTo = (post: Post, name: string) =>
  post.mails.find(({ to }) => to.address === `${name}@example.com`);

test('a campaign sends each contact their own link once, however often the job runs', async () => {
  const post = new Post();
  const campaign = await makeCampaign(foothold.scope());
  expect(await sendDue(ports(), post)).toBe(3);
  expect(post.addresses()).toEqual(['ana@example.com', 'bo@example.com', 'cy@example.com']);
  expect(new Set(post.mails.map(({ text }) => /\/s\/(\S+)/.exec(text)?.[1])).size).toBe(3);
  later(60_000);
  expect(await sendDue(ports(), post)).toBe(0);
  expect(post.mails).toHaveLength(3);
  const stored = await ports().campaigns.get(campaign.id);
  expect(stored?.value).toMatchObject({ problem: null, sentAt: expect.any(Number) as number });
  expect((await figures(campaign)).total).toMatchObject({ people: 3, sent: 3, skipped: 0 });
});

test('a campaign counts opened, started and finished surveys by role and segment', async () => {
  const post = new Post();
  const campaign = await makeCampaign(foothold.scope());
  await sendDue(ports(), post);
  await answer(mailTo(post, 'ana'));
  await surveyOpened({ ...(await bearerOf(mailTo(post, 'bo'))), way: 'PAGE' });
  const { total, byRole, bySegment } = await figures(campaign);
  expect(total).toMatchObject({ sent: 3, opened: 2, started: 1, finished: 1 });
  expect(byRole).toMatchObject([
    { role: 'EXECUTOR', counts: { sent: 1, finished: 1 } },
    { role: null, counts: { sent: 2, opened: 1, finished: 0 } },
  ]);
  expect(bySegment).toMatchObject([{ segment: 'Logistics', counts: { sent: 3 } }]);
});

test('a survey counts as finished when its page is sent, even with skipped questions, but not after a partial API submission', async () => {
  const post = new Post();
  const campaign = await makeCampaign(foothold.scope());
  await sendDue(ports(), post);
  const input = { answers: [{ stepKey: 'plan-stops', effort: 'EASY' as const }] };
  await accepted(surveySubmit({ ...(await bearerOf(mailTo(post, 'ana'))), way: 'PAGE' }, input));
  await accepted(surveySubmit(await bearerOf(mailTo(post, 'bo')), input));
  expect((await figures(campaign)).total).toMatchObject({ sent: 3, started: 2, finished: 1 });
});

test('a campaign sends nothing before its scheduled time or after it is canceled', async () => {
  const post = new Post();
  const sendAt = new Date(foothold.clock.now + DAY_MS).toISOString();
  const campaign = await makeCampaign(foothold.scope(), { sendAt });
  await sendDue(ports(), post);
  expect(post.mails).toEqual([]);
  const id = nodeId('SurveyCampaign', [campaign.id]);
  await accepted(surveyCampaignCancel(foothold.scope(), { id }));
  later(2 * DAY_MS);
  await sendDue(ports(), post);
  expect(post.mails).toEqual([]);
});

test('overlapping runs do not send a message twice', async () => {
  const post = new Post();
  await makeCampaign(foothold.scope());
  await Promise.all([sendDue(ports(), post), sendDue(ports(), post), sendDue(ports(), post)]);
  later(60_000);
  await sendDue(ports(), post);
  expect(post.addresses()).toEqual(['ana@example.com', 'bo@example.com', 'cy@example.com']);
});

test('a message whose delivery is unknown is not resent and counts as uncertain', async () => {
  const post = new Post();
  post.answers.set('bo@example.com', { kind: 'UNKNOWN' });
  const campaign = await makeCampaign(foothold.scope());
  await sendDue(ports(), post);
  // Simulates a process that ends between the claim and the mail service's response, so the result is not
  // stored.
  const recipient = await ports().campaigns.getRecipient(campaign.id, await keyOf('cy'));
  if (!recipient) throw new Error('no recipient');
  const broken = { ...recipient.value, state: 'SENDING' as const };
  await ports().campaigns.saveRecipient(broken, recipient.version);
  post.answers.clear();
  later(DAY_MS);
  expect(await sendDue(ports(), post)).toBe(0);
  expect(post.mails).toHaveLength(3);
  expect((await figures(campaign)).total).toMatchObject({ sent: 3, uncertain: 2 });
});

test('a message that fails before sending is retried, and given up after three attempts', async () => {
  const post = new Post();
  post.answers.set('cy@example.com', new Error('no message could be made'));
  const failures: unknown[] = [];
  const campaign = await makeCampaign(foothold.scope());
  for (let run = 0; run < 5; run += 1) {
    await sendDue(ports(), post, { failures });
    later(60_000);
  }
  expect(failures).toHaveLength(3);
  expect(post.addresses()).toEqual(['ana@example.com', 'bo@example.com']);
  expect((await figures(campaign)).total).toMatchObject({ sent: 2, failed: 1 });
});

test('a refused address does not stop messages to other contacts', async () => {
  const post = new Post();
  post.answers.set('ana@example.com', { kind: 'REFUSED' });
  const campaign = await makeCampaign(foothold.scope());
  expect(await sendDue(ports(), post)).toBe(2);
  later(DAY_MS);
  expect(await sendDue(ports(), post)).toBe(0);
  expect((await figures(campaign)).total).toMatchObject({ sent: 2, failed: 1 });
});

test.each<[string, Sent, object]>([
  ['accepts no more messages for now', { kind: 'LATER' }, { problem: null }],
  [
    'does not know the sender',
    { kind: 'STOPPED', problem: 'SENDER_NOT_VERIFIED' },
    { problem: 'SENDER_NOT_VERIFIED' },
  ],
])('all messages are sent later if the mail service %s', async (_, refusal, told) => {
  const post = new Post();
  for (const name of ['ana', 'bo', 'cy']) post.answers.set(`${name}@example.com`, refusal);
  const campaign = await makeCampaign(foothold.scope());
  expect(await sendDue(ports(), post)).toBe(0);
  expect((await ports().campaigns.get(campaign.id))?.value).toMatchObject({
    ...told,
    sentAt: null,
  });
  post.answers.clear();
  later(11 * 60_000);
  expect(await sendDue(ports(), post)).toBe(3);
  expect((await ports().campaigns.get(campaign.id))?.value.problem).toBeNull();
});

test('a run whose time is up leaves the remaining messages to the next run', async () => {
  const post = new Post();
  await makeCampaign(foothold.scope());
  await sendDue(ports(), post, { ms: 0 });
  expect(post.mails).toHaveLength(0);
  later(60_000);
  expect(await sendDue(ports(), post)).toBe(3);
});

test('contacts who have not answered are reminded, up to the configured number of times', async () => {
  const post = new Post();
  const reminders = { afterDays: 7, times: 2 };
  await makeCampaign(foothold.scope(), { reminders });
  await sendDue(ports(), post);
  await answer(mailTo(post, 'ana'));
  for (let week = 0; week < 5; week += 1) {
    later(7 * DAY_MS);
    await sendDue(ports(), post);
  }
  const counts = ['ana', 'bo', 'cy'].map(
    (name) => post.mails.filter(({ to }) => to.address.startsWith(name)).length,
  );
  expect(counts).toEqual([1, 3, 3]);
  expect(post.mails.at(-1)?.subject).toMatch(/^Reminder: How hard is it, /);
});

test('a contact who unsubscribed gets no more messages, even after a change of address or a merge', async () => {
  const post = new Post();
  const reminders = { afterDays: 1, times: 1 };
  const campaign = await makeCampaign(foothold.scope(), { reminders });
  await sendDue(ports(), post);
  const unsubscribe = tokenIn(mailTo(post, 'bo')?.unsubscribeUrl ?? '');
  const bearer = await linkBearer(ports(), unsubscribe);
  if (!bearer) throw new Error('no bearer');
  for (let twice = 0; twice < 2; twice += 1) {
    expect((await surveyUnsubscribe(createScope(bearer.actor, ports()))).userErrors).toEqual([]);
  }
  const respondent = external('bo');
  await accepted(respondentUpdate(foothold.scope(), { respondent, email: 'bo.new@example.com' }));
  expect((await figures(campaign)).total.unsubscribed).toBe(1);
  later(DAY_MS);
  await sendDue(ports(), post);
  expect(post.addresses().filter((address) => address.startsWith('bo'))).toHaveLength(1);
  await accepted(respondentMerge(foothold.scope(), { from: respondent, into: external('cy') }));
  expect((await personOf('cy')).mailStop).toMatchObject({ why: 'UNSUBSCRIBED', undone: null });
  await accepted(
    respondentMailAllow(foothold.scope(), { respondent: external('cy'), reason: 'called us' }),
  );
  expect((await personOf('cy')).mailStop?.undone).toMatchObject({ reason: 'called us' });
});

test("the pages after unsubscribing or withdrawing name the company and the sender's address", async () => {
  const post = new Post();
  await accepted(brandingUpdate(foothold.scope(), { companyName: 'Northwind' }));
  await makeCampaign(foothold.scope());
  await sendDue(ports(), post);
  const pages = surveyPages(ports());
  const [bo, ana] = [mailTo(post, 'bo'), mailTo(post, 'ana')];
  const gone = await pages.post(`/u/${tokenIn(bo?.unsubscribeUrl ?? '')}`, {});
  const from = `Northwind (${bo?.from.address})`;
  expect(from).toContain('@');
  expect(gone.text).toContain(`If this was a mistake, write to ${from}.`);

  await answer(ana);
  const path = new URL(/https?:\/\/\S+\/s\/\S+/.exec(ana?.text ?? '')?.[0] ?? '').pathname;
  const hidden = await pages.post(`${path}/withdraw`, { scope: 'NAME' });
  expect(hidden.text).toContain(`write to ${from}: until then, it can be undone.`);
});

test('a bounced message is counted once, and the contact gets no more messages', async () => {
  const post = new Post();
  const campaign = await makeCampaign(foothold.scope());
  await sendDue(ports(), post);
  const tags = mailTo(post, 'cy')?.tags;
  if (!tags) throw new Error('no message');
  await mailReturned(ports(), tags, 'BOUNCED');
  await mailReturned(ports(), tags, 'BOUNCED');
  await mailReturned(ports(), { ...tags, person: 'nobody' }, 'COMPLAINED');
  expect((await figures(campaign)).total).toMatchObject({ sent: 3, bounced: 1, complained: 0 });
  expect((await personOf('cy')).mailStop?.why).toBe('BOUNCED');
  await makeCampaign(foothold.scope(), { idempotencyKey: 'winter', fatigueDays: 0 });
  await sendDue(ports(), post);
  expect(post.addresses().filter((address) => address.startsWith('cy'))).toHaveLength(1);
});

test('a contact who was asked recently gets no message of a second campaign', async () => {
  const post = new Post();
  await makeCampaign(foothold.scope());
  const second = campaignOf({ idempotencyKey: 'winter' });
  await makeCampaign(foothold.scope(), second);
  await sendDue(ports(), post);
  expect(post.mails).toHaveLength(3);
});

test('an erased contact leaves the campaign but still counts in its figures', async () => {
  const post = new Post();
  const campaign = await makeCampaign(foothold.scope());
  await sendDue(ports(), post);
  await answer(mailTo(post, 'ana'));
  const { id, accountId } = await personOf('ana');
  await accepted(
    respondentErase(foothold.scope(), {
      account: ACME,
      respondentExternalId: 'ana',
      mode: 'DROP',
    }),
  );
  const after = await figures(campaign);
  expect(after.total).toMatchObject({ people: 3, sent: 3, started: 1, finished: 1 });
  expect(after.forgotten).toBe(1);
  expect(after.byRole).toMatchObject([{ role: null, counts: { people: 2 } }]);
  expect(await ports().campaigns.ofPerson({ accountId, respondentId: id })).toEqual([]);
  const left = await ports().campaigns.recipientsOf(campaign.id);
  expect(JSON.stringify(left)).not.toContain(id);
});

test('a merge of two contacts keeps the figures of both', async () => {
  const post = new Post();
  const campaign = await makeCampaign(foothold.scope());
  await sendDue(ports(), post);
  await answer(mailTo(post, 'bo'));
  await accepted(respondentMerge(foothold.scope(), { from: external('bo'), into: external('cy') }));
  const after = await figures(campaign);
  expect(after.total).toMatchObject({ people: 3, sent: 3, started: 1 });
  expect(after.forgotten).toBe(1);
});

test('a campaign that has ended keeps only its figures', async () => {
  const post = new Post();
  const campaign = await makeCampaign(foothold.scope());
  await sendDue(ports(), post);
  await answer(mailTo(post, 'ana'));
  const before = await figures(campaign);
  later(32 * DAY_MS);
  await sendDue(ports(), post);
  const stored = await ports().campaigns.get(campaign.id);
  expect(stored?.value).toMatchObject({ nextAt: null, result: before });
  expect(await ports().campaigns.recipientsOf(campaign.id)).toEqual([]);
  expect(await ports().campaigns.due(foothold.clock.now, 10)).toEqual([]);
});
