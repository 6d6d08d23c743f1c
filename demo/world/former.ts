import { SEGMENTS, type Segment } from './accounts.ts';
import { answersBefore } from '../waves/answers-before.ts';
import { dayFrom } from '../kernel/days.ts';
import type { Input } from '../input.ts';
import { SYNTHETIC } from './job.ts';
import { slug } from '../kernel/slug.ts';

/** Invented customers that left in the past two years, by segment. They are archived. */
const FORMER: Readonly<Record<Segment, readonly string[]>> = {
  Logistics: [
    'Ashcombe Freight',
    'Bluewater Haulage',
    'Castellan Parcels',
    'Dunmore Movers',
    'Ferrol Transport',
    'Greyfriar Couriers',
    'Holloway Express',
    'Jarrow Logistics',
    'Kilbride Cartage',
    'Larkfield Distribution',
    'Marchbank Movers',
    'Norbury Freight',
  ],
  Utilities: [
    'Amberley Water',
    'Brookvale Power',
    'Cindermoor Gas',
    'Dovedale Networks',
    'Eskdale Heat',
  ],
  'Food & dairy': [
    'Applegarth Dairy',
    'Briarwood Bakery',
    'Cloverhill Creamery',
    'Danesfield Foods',
    'Elderbrook Produce',
    'Foxglove Meats',
    'Goldcrest Dairies',
    'Hazelmere Kitchens',
    'Ivybridge Catering',
    'Juniper Hill Farms',
    'Kingsholm Preserves',
    'Linwood Orchards',
  ],
  'Field service': [
    'Aldgate Lifts',
    'Barrow Boilers',
    'Crossley Alarms',
    'Denholm Electrics',
    'Everard Plumbing',
    'Fenwick Cooling',
  ],
};

/**
 * How difficult former customers found their job. In one segment they left for other reasons, such as a
 * merger.
 */
const STRUGGLE = { usual: 0.74, elsewhere: 0.28 };
const LEFT_FOR_OTHER_REASONS: Segment = 'Food & dairy';
/** Days before today on which the most recent one left, and the days between each and the next. */
const FIRST_LEFT = 28;
const APART = 20;
/** One in this many never answered. */
const SILENT_EVERY = 8;

interface FormerAccount {
  externalId: string;
  name: string;
  segment: Segment;
  leftDaysAgo: number;
}

const FORMER_ACCOUNTS: readonly FormerAccount[] = SEGMENTS.flatMap((segment) =>
  FORMER[segment].map((name) => ({ name, segment })),
).map(({ name, segment }, place) => ({
  externalId: slug(name),
  name,
  segment,
  leftDaysAgo: FIRST_LEFT + APART * place,
}));

/** Inputs about former customers: the accounts, their answers, their churn, and their archiving. */
export interface FormerCustomers {
  accounts: readonly Input[];
  submissions: readonly Input[];
  outcomes: readonly Input[];
  archived: readonly Input[];
}

export function formerCustomers(today: number): FormerCustomers {
  return {
    accounts: FORMER_ACCOUNTS.map(({ externalId, name, segment }) => ({
      externalId,
      name,
      segment,
    })),
    submissions: FORMER_ACCOUNTS.filter(
      (_, place) => place % SILENT_EVERY !== SILENT_EVERY / 2,
    ).map(({ externalId, segment, leftDaysAgo }) => {
      const isUsual = segment !== LEFT_FOR_OTHER_REASONS;
      const struggle = isUsual ? STRUGGLE.usual : STRUGGLE.elsewhere;
      const respondent = { externalId: `${externalId}-1`, role: 'EXECUTOR' };
      return answersBefore(
        { account: externalId, respondent, struggle, daysAgo: leftDaysAgo },
        today,
      );
    }),
    outcomes: FORMER_ACCOUNTS.map(({ externalId, leftDaysAgo }) => ({
      account: { externalId },
      kind: 'CHURNED',
      occurredOn: dayFrom(today, -leftDaysAgo),
      reason: SYNTHETIC,
    })),
    archived: FORMER_ACCOUNTS.map(({ externalId }) => ({ account: { externalId } })),
  };
}
