import type { Role } from '../../people/respondent.ts';
import type { Instant } from '../../kernel/time.ts';
import type { SurveyLink } from '../survey-link.ts';
import { isUncertain, type Recipient } from './recipient.ts';

/** Campaign figures, each a number of people. */
export const FIGURES = [
  'people',
  'sent',
  'uncertain',
  'skipped',
  'failed',
  'bounced',
  'complained',
  'unsubscribed',
  'opened',
  'started',
  'finished',
] as const;
type FigureName = (typeof FIGURES)[number];
export type Counts = Readonly<Record<FigureName, number>>;

/** The results of a campaign. */
export interface CampaignFigures {
  total: Counts;
  /** Null if the role was unknown. */
  byRole: readonly { role: Role | null; counts: Counts }[];
  /** Null if the account had no segment. */
  bySegment: readonly { segment: string | null; counts: Counts }[];
  /** People in the total who were erased since. Their role and segment are no longer stored. */
  forgotten: number;
}

/** How far a recipient got in answering the survey. */
export type Answered = Pick<SurveyLink, 'openedAt' | 'answeredAt' | 'finishedAt'>;

const NO_COUNTS: Counts = Object.fromEntries(FIGURES.map((name) => [name, 0])) as unknown as Counts;

/** Returns what one recipient adds to the figures. `link` is null if there is none, or none any more. */
export function countsOf(recipient: Recipient, link: Answered | null, now: Instant): Counts {
  const { state, messages, bouncedAt, complainedAt, unsubscribedAt } = recipient;
  const isSent = messages > 0;
  const held: Record<FigureName, boolean> = {
    people: true,
    sent: isSent,
    uncertain: isUncertain(recipient, now),
    skipped: state === 'SKIPPED',
    failed: state === 'FAILED',
    bounced: bouncedAt !== null,
    complained: complainedAt !== null,
    unsubscribed: unsubscribedAt !== null,
    opened: isSent && link !== null && link.openedAt !== null,
    started: isSent && link !== null && link.answeredAt !== null,
    finished: isSent && link !== null && link.finishedAt !== null,
  };
  return Object.fromEntries(FIGURES.map((name) => [name, Number(held[name])])) as unknown as Counts;
}

function added(a: Counts, b: Counts): Counts {
  return Object.fromEntries(FIGURES.map((name) => [name, a[name] + b[name]])) as unknown as Counts;
}

export function campaignFigures(
  people: readonly { recipient: Recipient; counts: Counts }[],
  forgotten: Counts,
): CampaignFigures {
  return {
    total: people.reduce((sum, { counts }) => added(sum, counts), forgotten),
    byRole: grouped(people, ({ role }) => role).map(([role, counts]) => ({ role, counts })),
    bySegment: grouped(people, ({ segment }) => segment).map(([segment, counts]) => ({
      segment,
      counts,
    })),
    forgotten: forgotten.people,
  };
}

/**
 * Share of people who started the survey among those whose message did not bounce. Null if there are none.
 */
export function responseRate({ sent, bounced, started }: Counts): number | null {
  const arrived = sent - bounced;
  return arrived > 0 ? started / arrived : null;
}

/** Largest group first, then by name. The group without a key comes last. */
function grouped<K extends string>(
  people: readonly { recipient: Recipient; counts: Counts }[],
  keyOf: (recipient: Recipient) => K | null,
): [K | null, Counts][] {
  const groups = new Map<K | null, Counts>();
  for (const { recipient, counts } of people) {
    const key = keyOf(recipient);
    groups.set(key, added(groups.get(key) ?? NO_COUNTS, counts));
  }
  return [...groups].sort(
    ([a, { people: n }], [b, { people: m }]) =>
      Number(a === null) - Number(b === null) || m - n || ((a ?? '') < (b ?? '') ? -1 : 1),
  );
}
