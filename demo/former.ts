import { SEGMENTS, type Segment } from './accounts.ts';
import { DAY_MS, dayFrom } from './days.ts';
import { effortAt } from './efforts.ts';
import { DEMO_STEPS, JOB_KEY, SYNTHETIC } from './job.ts';
import { type Random, random } from './random.ts';
import { slug } from './slug.ts';

/** What is sent of a former customer. */
type Input = Readonly<Record<string, unknown>>;

/** Made-up customers that left in the past nine months, by segment. They are archived. */
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

/** How hard leavers found their job; in one segment they left for other reasons, such as a merger. */
const STRUGGLE = { usual: 0.72, elsewhere: 0.46, spread: 0.14 };
const LEFT_FOR_OTHER_REASONS: Segment = 'Food & dairy';
const PEOPLE = 2;
/** Days before today on which they left: the first, and how far apart the next ones are. */
const FIRST_LEFT = 28;
const APART = 7;
/** Every so many of them never answered. */
const SILENT_EVERY = 8;
/** Days before they left on which they answered, the earliest and the latest. */
const ANSWERED = [105, 170] as const;

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

/** Everything that is sent of former customers: what they answered, that they left, and that they are archived. */
export interface FormerCustomers {
  accounts: readonly Input[];
  submissions: readonly Input[];
  outcomes: readonly Input[];
  archived: readonly Input[];
}

export function formerCustomers(today: number, seed: string): FormerCustomers {
  const day = dayFrom(today, 0);
  return {
    accounts: FORMER_ACCOUNTS.map(({ externalId, name, segment }) => ({
      externalId,
      name,
      segment,
    })),
    submissions: FORMER_ACCOUNTS.filter(
      (_, place) => place % SILENT_EVERY !== SILENT_EVERY / 2,
    ).flatMap((account) => submissionsOf(account, today, day, seed)),
    outcomes: FORMER_ACCOUNTS.map(({ externalId, leftDaysAgo }) => ({
      account: { externalId },
      kind: 'CHURNED',
      occurredOn: dayFrom(today, -leftDaysAgo),
      reason: SYNTHETIC,
    })),
    archived: FORMER_ACCOUNTS.map(({ externalId }) => ({ account: { externalId } })),
  };
}

function submissionsOf(
  { externalId, segment, leftDaysAgo }: FormerAccount,
  today: number,
  day: string,
  seed: string,
): Input[] {
  const chance = random(`${seed} former ${externalId}`);
  const usual = segment === LEFT_FOR_OTHER_REASONS ? STRUGGLE.elsewhere : STRUGGLE.usual;
  const struggle = usual + chance.bell(STRUGGLE.spread);
  return Array.from({ length: PEOPLE }, (_, place) => {
    const answeredDaysAgo = leftDaysAgo + chance.between(...ANSWERED);
    return {
      idempotencyKey: `${seed}/${day}/former/${externalId}/${place + 1}`,
      job: { key: JOB_KEY },
      account: { externalId },
      respondent: { externalId: `${externalId}-${place + 1}`, role: 'EXECUTOR' },
      submittedAt: new Date(today - answeredDaysAgo * DAY_MS).toISOString(),
      source: SYNTHETIC,
      importBatch: `demo-${day}`,
      answers: answersAt(struggle, chance),
    };
  });
}

function answersAt(struggle: number, chance: Random) {
  return DEMO_STEPS.map(({ key }) => ({
    stepKey: key,
    effort: effortAt(struggle + chance.bell(STRUGGLE.spread)),
  }));
}
