import { type AccountPart, changeBetween } from './publication-part.ts';
import { FEWEST_ACCOUNTS, FEWEST_RESPONDENTS } from './suppression.ts';

/** Where an account stands at an instant; undefined: it has no answers at the step. */
export type Place = string | null | undefined;

/** Money that a figure sums over accounts, minor units, each as an amount. */
export interface MoneyWeight {
  /** Accounts that it is the money of. */
  accounts: number;
  sum: number;
  greatest: number;
}

/** Who stands behind a figure. */
export interface Weight {
  /** Accounts that make any difference to it. */
  differing: number;
  /** At the least. */
  respondents: number;
  /** Accounts of those respondents. */
  accounts: number;
  arr: MoneyWeight;
  saved: MoneyWeight;
}

/** The accounts that stood at one place when figures were published and stand at one now. */
export interface Flow {
  from: Place;
  to: Place;
  /** What they were. */
  before: Weight;
  /** What they are. */
  after: Weight;
  /** What has changed in them, wherever they stood. */
  change: Weight;
}

/** What has become of all accounts between two instants. */
export interface Flows {
  add(before: AccountPart | null, after: AccountPart | null): void;
  all(): Flow[];
}

export function createFlows(): Flows {
  const byPlaces = new Map<Place, Map<Place, Flow>>();
  const flowOf = (from: Place, to: Place): Flow => {
    const targets = byPlaces.get(from) ?? new Map<Place, Flow>();
    byPlaces.set(from, targets);
    const flow = targets.get(to) ?? {
      from,
      to,
      before: noWeight(),
      after: noWeight(),
      change: noWeight(),
    };
    targets.set(to, flow);
    return flow;
  };
  return {
    add(before, after) {
      if (!before && !after) return;
      const flow = flowOf(before?.segment, after?.segment);
      if (before) addPart(flow.before, before);
      if (after) addPart(flow.after, after);
      if (before && after) addChange(flow.change, before, after);
    },
    all: () => [...byPlaces.values()].flatMap((targets) => [...targets.values()]),
  };
}

export function noWeight(): Weight {
  const nothing = () => ({ accounts: 0, sum: 0, greatest: 0 });
  return { differing: 0, respondents: 0, accounts: 0, arr: nothing(), saved: nothing() };
}

/** Adds an account with all that it answered. */
export function addPart(weight: Weight, { counters }: AccountPart): void {
  weight.differing += 1;
  weight.respondents += counters.respondents;
  weight.accounts += 1;
  addMoney(weight.arr, counters.riskWeightedArr);
  addMoney(weight.saved, counters.arrSavedIfEasy);
}

/** Adds all that stands behind another figure, over other accounts. */
export function addWeight(weight: Weight, other: Weight): void {
  weight.differing += other.differing;
  weight.respondents += other.respondents;
  weight.accounts += other.accounts;
  for (const name of ['arr', 'saved'] as const) {
    weight[name].accounts += other[name].accounts;
    weight[name].sum += other[name].sum;
    weight[name].greatest = Math.max(weight[name].greatest, other[name].greatest);
  }
}

/** Whether so many people stand behind a figure, or nobody, that it may be known. */
export function isFit({ differing, respondents, accounts, arr }: Weight): boolean {
  return differing === 0 || (areMany(respondents, accounts) && isFitMoney(arr));
}

/** The same of a figure that says nothing but what people answered. */
export function isFitWithoutMoney({ respondents, accounts }: Weight): boolean {
  return respondents === 0 || areMany(respondents, accounts);
}

/** Whether money is that of nobody, or of several accounts none of which holds more than half. */
export function isFitMoney({ accounts, sum, greatest }: MoneyWeight): boolean {
  return accounts === 0 || (accounts >= FEWEST_ACCOUNTS && greatest * 2 <= sum);
}

function areMany(respondents: number, accounts: number): boolean {
  return respondents >= FEWEST_RESPONDENTS && accounts >= FEWEST_ACCOUNTS;
}

function addChange(weight: Weight, before: AccountPart, after: AccountPart): void {
  const change = changeBetween(before.counters, after.counters);
  if (!change.differs) return;
  weight.differing += 1;
  weight.respondents += change.respondents;
  weight.accounts += change.respondents > 0 ? 1 : 0;
  if (change.arr > 0) addMoney(weight.arr, change.arr);
  if (change.saved > 0) addMoney(weight.saved, change.saved);
}

function addMoney(money: MoneyWeight, amount: number): void {
  money.accounts += 1;
  money.sum += amount;
  money.greatest = Math.max(money.greatest, amount);
}
