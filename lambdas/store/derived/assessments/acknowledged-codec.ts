import * as z from 'zod/mini';
import type { AcknowledgedRisk, Worsening } from '../../../domain/accounts/acknowledgement.ts';
import { RISK_BANDS } from '../../../domain/scoring/bands/risk-band.ts';
import { STEP_STATES } from './step-states.ts';

/** That an account is put aside, as its assessment keeps it: steps by ordinal. */
export const storedAcknowledged = z.lazy(() =>
  z.object({
    assignee: z.nullable(z.string()),
    by: z.string(),
    at: z.number(),
    until: z.string(),
    worsening: z.nullable(
      z.union([
        /* of the band: what it was */
        z.tuple([z.enum(RISK_BANDS)]),
        /* of a step: ordinal, from, to */
        z.tuple([z.number(), z.enum(STEP_STATES), z.enum(STEP_STATES)]),
      ]),
    ),
  }),
);
type StoredAcknowledged = z.infer<typeof storedAcknowledged>;

export function encodeAcknowledged(
  { worsening, ...acknowledged }: AcknowledgedRisk,
  ordinal: (stepKey: string) => number,
): StoredAcknowledged {
  return { ...acknowledged, worsening: worsening && encodeWorsening(worsening, ordinal) };
}

export function decodeAcknowledged(
  { worsening, ...acknowledged }: StoredAcknowledged,
  stepKey: (ordinal: number) => string,
): AcknowledgedRisk {
  return { ...acknowledged, worsening: worsening && decodeWorsening(worsening, stepKey) };
}

type StoredWorsening = NonNullable<StoredAcknowledged['worsening']>;

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
