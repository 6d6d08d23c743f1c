import * as z from 'zod/mini';
import type { SnoozedRisk, Worsening } from '../../../domain/risks/snooze.ts';
import { RISK_BANDS, STEP_STATES } from '../../../domain/scoring/assessment.ts';

/** The snooze of an account as stored in its assessment, with steps by ordinal. */
export const storedSnooze = z.lazy(() =>
  z.object({
    assignee: z.nullable(z.string()),
    by: z.string(),
    at: z.number(),
    until: z.string(),
    worsening: z.nullable(
      z.union([
        /* band worsened: [band before] */
        z.tuple([z.enum(RISK_BANDS)]),
        /* step worsened: [ordinal, from, to] */
        z.tuple([z.number(), z.enum(STEP_STATES), z.enum(STEP_STATES)]),
      ]),
    ),
  }),
);
type StoredSnooze = z.infer<typeof storedSnooze>;

export function encodeSnooze(
  { worsening, ...snooze }: SnoozedRisk,
  ordinal: (stepKey: string) => number,
): StoredSnooze {
  return { ...snooze, worsening: worsening && encodeWorsening(worsening, ordinal) };
}

export function decodeSnooze(
  { worsening, ...snooze }: StoredSnooze,
  stepKey: (ordinal: number) => string,
): SnoozedRisk {
  return { ...snooze, worsening: worsening && decodeWorsening(worsening, stepKey) };
}

type StoredWorsening = NonNullable<StoredSnooze['worsening']>;

function encodeWorsening(
  worsening: Worsening,
  ordinal: (stepKey: string) => number,
): StoredWorsening {
  return worsening.kind === 'BAND'
    ? [worsening.from]
    : [ordinal(worsening.stepKey), worsening.from, worsening.to];
}

function decodeWorsening(stored: StoredWorsening, stepKey: (ordinal: number) => string): Worsening {
  if (stored.length === 1) return { kind: 'BAND', from: stored[0] };
  const [ordinal, from, to] = stored;
  return { kind: 'STEP', stepKey: stepKey(ordinal), from, to };
}
