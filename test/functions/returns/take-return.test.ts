import { takeReturn } from '../../../lambdas/functions/returns/take-return.ts';
import { scopeOf } from '../../support/app-fixtures.ts';
import { givenPeople, makeCampaign, Post, sendDue } from '../../support/campaigns.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';
import { sesEvent } from '../../support/callers/ses-events.ts';

async function given() {
  const world = await givenWorld(NOW);
  const { ports } = world;
  await givenPeople(scopeOf(world), ['ana']);
  await makeCampaign(scopeOf(world));
  const post = new Post();
  await sendDue(ports, post);
  const tags = post.mails[0]?.tags;
  if (!tags) throw new Error('nothing was sent');
  const stop = async () =>
    (await ports.respondents.get(tags.account, tags.person))?.value.mailStop?.why ?? null;
  return { ports, tags: { ...tags }, stop };
}

test.each([
  ['Bounce', 'Permanent', 'BOUNCED'],
  ['Bounce', 'Transient', null],
  ['Bounce', 'Undetermined', null],
  ['Complaint', '', 'COMPLAINED'],
] as const)('a %s event (%s) sets the mail stop to %s', async (eventType, bounceType, why) => {
  const { ports, tags, stop } = await given();
  await takeReturn(ports, sesEvent(eventType, tags, bounceType));
  await takeReturn(ports, sesEvent(eventType, tags, bounceType));
  expect(await stop()).toBe(why);
});

test("events without Foothold's tags and events of other types are ignored", async () => {
  const { ports, stop } = await given();
  for (const event of [sesEvent('Bounce', {}), {}, null, 'text', { detail: { mail: {} } }]) {
    await takeReturn(ports, event);
  }
  expect(await stop()).toBeNull();
});
