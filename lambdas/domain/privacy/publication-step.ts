import type { auditOf, Shape } from './publication-audit.ts';
import { createFlows, type Flow, type Flows } from './publication-flow.ts';
import { type AccountPart, isSamePart } from './publication-part.ts';
import { createStepSums, type StepSums } from './publication-sums.ts';
import type {
  PublishedCell,
  PublishedFigures,
  PublishedPoint,
  PublishedStep,
} from './published-figures.ts';
import type { Instant } from '../kernel/time.ts';

/** An account's part at a step, as it stood from an instant on; null: it had none. */
export interface RememberedPart {
  at: Instant;
  part: AccountPart | null;
}

/** Versions of a step that a new one is compared with, and that its history shows: a quarter. */
export const POINTS_KEPT = 13;

/** A new version of one step's figures, being taken from all accounts. */
export interface StepVersion {
  /** Counts an account's part; returns what is to be remembered of it in place of `memory`. */
  add(part: AccountPart | null, memory: readonly RememberedPart[]): RememberedPart[];
  sums: StepSums['all'];
  /** What is published from now on: the new version if it is safe, else what is left of the former. */
  published(ordinal: number, audit: typeof auditOf): PublishedStep | null;
}

export function createStepVersion(previous: PublishedStep | null, at: Instant): StepVersion {
  const points = previous?.points ?? [];
  const spans = createSpans();
  const sums = createStepSums();
  return {
    add(part, memory) {
      if (part) sums.add(part);
      const behind = standing(memory, points);
      for (const { base, first, last } of behind) {
        spans.flows(first, last).add(base?.part ?? null, part);
      }
      const kept = behind.flatMap(({ base }) => base ?? []).toReversed();
      // Who had no part at first need not be remembered for it.
      if (kept[0]?.part === null) kept.shift();
      return isSamePart(behind[0]?.base?.part ?? null, part) ? kept : [...kept, { at, part }];
    },
    sums: sums.all,
    published: (ordinal, audit) => {
      const version = safeVersion(points, at, sums, (before, after, index) =>
        audit(spans.at(index), before, after),
      );
      if (!version) return previous && { ...previous, figures: stillFit(previous.figures, sums) };
      const { figures, point } = version;
      return { ordinal, figures, points: [point, ...points].slice(0, POINTS_KEPT) };
    },
  };
}

/** What an account was to versions in a row, from one index to another, newest first. */
interface Standing {
  /** Undefined: it had no part. */
  base: RememberedPart | undefined;
  first: number;
  last: number;
}

function standing(
  memory: readonly RememberedPart[],
  points: readonly PublishedPoint[],
): Standing[] {
  const standings: Standing[] = [];
  let next = memory.length - 1;
  for (const [index, { at }] of points.entries()) {
    // What was noted for figures that were then not published stands behind nothing.
    while ((memory[next]?.at ?? -Infinity) > at) next -= 1;
    const base = memory[next];
    const known = standings.at(-1);
    if (known && known.base === base) known.last = index;
    else standings.push({ base, first: index, last: index });
  }
  return standings;
}

/** What has become of accounts since each version, for versions in a row at once. */
function createSpans() {
  const spans = new Map<string, { first: number; last: number; flows: Flows }>();
  return {
    flows(first: number, last: number): Flows {
      const name = `${first} ${last}`;
      const span = spans.get(name) ?? { first, last, flows: createFlows() };
      spans.set(name, span);
      return span.flows;
    },
    /** Since the version of an index. */
    at: (index: number): Flow[] =>
      [...spans.values()]
        .filter(({ first, last }) => first <= index && index <= last)
        .flatMap(({ flows }) => flows.all()),
  };
}

/** The new figures; null where they must not be published. */
function safeVersion(
  points: readonly PublishedPoint[],
  at: Instant,
  sums: StepSums,
  audit: (before: Shape, after: Shape, index: number) => ReturnType<typeof auditOf>,
): { figures: PublishedFigures; point: PublishedPoint } | null {
  const { shape, isSavedFit } = sums.shape();
  if (!shape.total && shape.segments.size === 0) return null;
  const all: Shape = { ...shape, figures: isSavedFit ? 'ALL' : 'UNSAVED' };
  const verdicts = points.map((point, index) => audit(shapeOf(point, index === 0), all, index));
  if (!verdicts.every(({ isSafe }) => isSafe)) return null;
  const saved = isSavedFit && verdicts.every(({ isSavedSafe }) => isSavedSafe);
  const figures = { at, ...sums.cells(saved ? all : { ...all, figures: 'UNSAVED' }) };
  return { figures, point: pointOf(figures, saved) };
}

/** What a version shows; of those before the last one, the history shows but the answers. */
function shapeOf({ total, segments, saved }: PublishedPoint, isLast: boolean): Shape {
  return {
    total: total !== null,
    segments: new Set(segments.map(({ segment }) => segment)),
    figures: !isLast ? 'ANSWERS' : saved ? 'ALL' : 'UNSAVED',
  };
}

/** Figures without those that today would stand for too few. */
function stillFit(figures: PublishedFigures, sums: StepSums): PublishedFigures {
  const fit = sums.fit();
  return {
    ...figures,
    total: fit.total ? figures.total : null,
    segments: figures.segments.filter(({ segment }) => fit.segments.has(segment)),
  };
}

function pointOf({ at, total, segments }: PublishedFigures, saved: boolean): PublishedPoint {
  const slim = ({ difficult, respondents }: PublishedCell) => ({ difficult, respondents });
  return {
    at,
    saved,
    total: total && slim(total),
    segments: segments.map(({ segment, cell }) => ({ segment, cell: slim(cell) })),
  };
}
