import type { Contribution } from '../hotspots/contribution.ts';
import { auditOf } from './publication-audit.ts';
import { partOf } from './publication-part.ts';
import { createStepVersion, type RememberedPart, type StepVersion } from './publication-step.ts';
import type { PublishedStep } from './published-figures.ts';
import type { HistoryCell, HistoryPoint } from '../hotspots/snapshot.ts';
import { type Day, dayOf, type Instant } from '../kernel/time.ts';

/** What stands behind published figures: an account's parts by step ordinal, oldest first. */
export type PartMemory = Readonly<Record<number, readonly RememberedPart[]>>;

/** The figures of a job being taken from all its accounts. */
export interface Publication {
  /** Counts an account; returns what is to be remembered of it in place of `memory`. */
  add(contribution: Contribution | null, memory: PartMemory): PartMemory;
  /** What is published from now on, by ordinal. */
  steps(): PublishedStep[];
  /** The same for the history of those who may see respondents: of everything. */
  historyPoint(): HistoryPoint;
}

/**
 * Takes figures for callers without sight of respondents. A step's figures, its total and its
 * segments together, take the place of those published only if `audit` finds that nobody can be made
 * out by comparing them with any version that the history still shows; otherwise they stay.
 */
export function createPublication(
  published: readonly PublishedStep[],
  at: Instant,
  audit: typeof auditOf = auditOf,
): Publication {
  const steps = new Map(published.map((step) => [step.ordinal, createStepVersion(step, at)]));
  const stepAt = (ordinal: number): StepVersion => {
    const step = steps.get(ordinal) ?? createStepVersion(null, at);
    steps.set(ordinal, step);
    return step;
  };
  return {
    add(contribution, memory) {
      const ordinals = new Set([...Object.keys(contribution?.steps ?? {}), ...Object.keys(memory)]);
      const remembered: Record<number, readonly RememberedPart[]> = {};
      for (const ordinal of [...ordinals].map(Number)) {
        const part = partOf(contribution, ordinal);
        const parts = stepAt(ordinal).add(part, memory[ordinal] ?? []);
        if (parts.length > 0) remembered[ordinal] = parts;
      }
      return remembered;
    },
    steps: () =>
      [...steps]
        .toSorted(([a], [b]) => a - b)
        .flatMap(([ordinal, step]) => step.published(ordinal, audit) ?? []),
    historyPoint: () => historyPointOf(dayOf(at), steps),
  };
}

function historyPointOf(day: Day, versions: ReadonlyMap<number, StepVersion>): HistoryPoint {
  const segments = new Map<string | null, Record<number, HistoryCell>>();
  for (const [ordinal, version] of versions) {
    for (const { segment, counters } of version.sums()) {
      const steps = segments.get(segment) ?? {};
      segments.set(segment, steps);
      steps[ordinal] = { difficult: counters.difficult, respondents: counters.respondents };
    }
  }
  return { day, segments: [...segments].map(([segment, steps]) => ({ segment, steps })) };
}
