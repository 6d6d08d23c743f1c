import type { JobStep } from '../../../domain/jobs/job.ts';
import { foldName } from '../../../domain/kernel/fold-name.ts';
import { MAX_STATEMENT, MAX_STEPS } from '../../kernel/limits.ts';
import { ifGiven, orKept } from '../../kernel/validation/given.ts';
import { checkWeight } from '../../kernel/validation/number.ts';
import type { Problems } from '../../kernel/validation/problems.ts';
import { checkId, checkKeyBytes, checkName, checkText } from '../../kernel/validation/text.ts';
import { checkTranslations, translationsAfter } from './statement-translations.ts';
import type { JobStepInput } from '../../kernel/generated/inputs.ts';

/** Reports invalid steps. Does not compare them with the stored job. */
export function checkSteps(problems: Problems, steps: readonly JobStepInput[]): void {
  if (steps.length > MAX_STEPS) {
    problems.tooMuch('steps', `must be at most ${MAX_STEPS}; there are ${steps.length}.`);
    return;
  }
  const seen = new Set<string>();
  steps.forEach((step, index) => {
    const under = problems.under('steps', index);
    checkId(under, 'key', step.key);
    // Step keys are used as property names.
    if (step.key in Object.prototype) under.invalid('key', 'is a reserved word: choose another.');
    if (seen.has(step.key)) under.invalid('key', 'lists a step twice: list it once.');
    seen.add(step.key);
    const statement = ifGiven(step.statement, (text) =>
      checkText(under, 'statement', text, MAX_STATEMENT),
    );
    if (statement === null)
      under.invalid('statement', 'cannot be cleared: leave it out to keep it.');
    checkTranslations(under, step.translations);
    ifGiven(step.importance, (weight) => checkWeight(under, 'importance', weight));
    ifGiven(step.owner, (owner) => checkName(under, 'owner', owner));
  });
}

/**
 * Applies changes to the listed steps and adds new ones. Existing listed steps are put in the order of the
 * list, in the places that they occupy together. A new step is placed after the step listed before it, or
 * else before the one listed after it, or else last. Other steps stay as they are.
 */
export function applySteps(
  problems: Problems,
  steps: readonly JobStep[],
  listed: readonly JobStepInput[],
): readonly JobStep[] {
  const known = new Map(steps.map((step) => [step.key, step]));
  let ordinal = Math.max(-1, ...steps.map((step) => step.ordinal)) + 1;
  listed.forEach((input, index) => {
    const before = known.get(input.key);
    const under = problems.under('steps', index);
    if (!before) checkKeyBytes(under, 'key', input.key);
    const step = applyStep(under, before, input, before?.ordinal ?? ordinal);
    if (!step) return;
    if (!before) ordinal += 1;
    known.set(step.key, step);
  });
  const order = placeSteps(
    steps.map(({ key }) => key),
    listed.map(({ key }) => key),
  );
  if (order.length > MAX_STEPS) {
    problems.tooMuch(
      'steps',
      `must leave the job with at most ${MAX_STEPS} steps; it would have ${order.length}.`,
    );
  }
  return order.flatMap((key, index) => {
    const step = known.get(key);
    return step ? [{ ...step, position: index + 1 }] : [];
  });
}

/**
 * Reports added, reworded or reactivated steps with the wording of another active step, because people would
 * be asked the same question twice and couldn't tell the steps apart.
 */
export function checkWordings(
  problems: Problems,
  before: readonly JobStep[],
  after: readonly JobStep[],
  listed: readonly JobStepInput[],
): void {
  const active = after.filter(({ isActive }) => isActive);
  const askedAs = (steps: readonly JobStep[], key: string) => {
    const step = steps.find((each) => each.key === key && each.isActive);
    return step && foldName(step.statement);
  };
  listed.forEach(({ key }, index) => {
    const wording = askedAs(after, key);
    if (wording === undefined || wording === askedAs(before, key)) return;
    const same = active.find((step) => step.key !== key && foldName(step.statement) === wording);
    if (!same) return;
    const rule = `is also the wording of step "${same.key}" ("${same.statement}")`;
    problems
      .under('steps', index)
      .invalid('statement', `${rule}: reword step "${key}" so that the two differ.`);
  });
}

/** Returns the keys of all steps in their new order. */
function placeSteps(existing: readonly string[], listed: readonly string[]): readonly string[] {
  const moving = listed.filter((key) => existing.includes(key));
  const queue = moving.values();
  const order = existing.map((key) => (moving.includes(key) ? (queue.next().value ?? key) : key));
  listed.forEach((key, index) => {
    if (existing.includes(key)) return;
    const previous = listed[index - 1];
    const following = listed.slice(index + 1).find((other) => order.includes(other));
    if (previous !== undefined) order.splice(order.indexOf(previous) + 1, 0, key);
    else if (following !== undefined) order.splice(order.indexOf(following), 0, key);
    else order.push(key);
  });
  return order;
}

function applyStep(
  problems: Problems,
  before: JobStep | undefined,
  input: JobStepInput,
  ordinal: number,
): JobStep | undefined {
  const statement = input.statement ?? before?.statement;
  if (statement === undefined) return problems.invalid('statement', 'is required for a new step.');
  const given = {
    importance: input.importance === null ? 1 : input.importance,
    isTableStakes: input.isTableStakes === null ? false : input.isTableStakes,
    isActive: input.isActive === null ? true : input.isActive,
  };
  return {
    key: input.key,
    ordinal,
    position: before?.position ?? 0,
    statement,
    translations: translationsAfter(before?.translations ?? {}, input.translations),
    isActive: orKept(given.isActive, before?.isActive ?? true),
    importance: orKept(given.importance, before?.importance ?? 1),
    isTableStakes: orKept(given.isTableStakes, before?.isTableStakes ?? false),
    owner: orKept(input.owner, before?.owner ?? null),
    ...(before?.launches && { launches: before.launches }),
  };
}
