import { type Effort, effortAt } from '../world/efforts.ts';
import { DEMO_STEPS, type DemoStep } from '../world/job.ts';
import type { DemoPerson, Role } from '../world/people.ts';
import type { Random } from '../kernel/random.ts';

/** A person's answers in one round: efforts by step key, and the steps that are not part of their work. */
export interface RoundOfAnswers {
  efforts: Map<string, Effort>;
  notApplicable: string[];
}

/** Steps that are not part of a role's work. */
const NOT_THEIR_WORK: Readonly<Record<Role, readonly string[]>> = {
  EXECUTOR: [],
  BENEFICIARY: ['match-skills', 'balance-load', 'load-vehicle', 'find-way'],
  BUYER: ['load-vehicle', 'find-way', 'reach-crew'],
  OTHER: ['balance-load', 'review-day'],
};

/** Probability that a step is asked about, by round. The second round is a short one. */
const ASKED = [0.92, 0.6, 0.92];
/** Standard deviations: between people, between a person's steps, and between rounds. */
const PERSON_SPREAD = 0.06;
const STEP_SPREAD = 0.13;
const ROUND_SPREAD = 0.04;

/** A person's answers in each round. Null if they were not asked or did not answer. */
export function answersOf(person: DemoPerson, chance: Random): (RoundOfAnswers | null)[] {
  const { story } = person.account;
  const leaning = chance.bell(PERSON_SPREAD);
  const leanings = new Map(
    DEMO_STEPS.map(({ key }) => [key, leaning + chance.bell(STEP_SPREAD)] as const),
  );
  return roundsOf(person, chance).map((takesPart, round) => {
    const mood = story.moods[round] ?? null;
    if (!takesPart || mood === null) return null;
    const efforts = new Map<string, Effort>();
    for (const step of stepsAsked(person, round, chance)) {
      const extra = extraOf(person, step, round) + (leanings.get(step.key) ?? 0);
      efforts.set(step.key, effortAt(mood + extra + chance.bell(ROUND_SPREAD)));
    }
    const skips = story.onlySteps === null ? NOT_THEIR_WORK[person.role] : [];
    return { efforts, notApplicable: [...skips] };
  });
}

/** Whether each round reaches the person: most people in each round, and everyone who answers in the last. */
function roundsOf({ isHeard, account }: DemoPerson, chance: Random): boolean[] {
  const last = account.story.moods.findLastIndex((mood) => mood !== null);
  return account.story.moods.map((mood, round) => {
    const isReached = chance.chance(0.82) || round === last;
    return isHeard && mood !== null && isReached;
  });
}

function stepsAsked({ account, role }: DemoPerson, round: number, chance: Random): DemoStep[] {
  const theirs = DEMO_STEPS.filter(({ key }) => !NOT_THEIR_WORK[role].includes(key));
  const { onlySteps } = account.story;
  if (onlySteps !== null) return theirs.slice(-onlySteps);
  const asked = theirs.filter(({ key }) => {
    const isAsked = chance.chance(ASKED[round] ?? 1);
    return isAsked || account.sore.includes(key);
  });
  return asked.length > 0 ? asked : theirs;
}

/** How much harder or easier a step is for this person than the whole job is for the account. */
function extraOf({ account, role }: DemoPerson, step: DemoStep, round: number): number {
  const { story, sore } = account;
  const sting = sore.includes(step.key) ? (story.soreness[round] ?? 0) : 0;
  return step.hardness + sting + (role === 'BUYER' ? story.buyerExtra : 0);
}
