import * as z from 'zod/mini';
import type { CalibrationsPort, StoredProposal } from '../../app/truth/calibrations-port.ts';
import { RISK_BANDS } from '../../domain/scoring/assessment.ts';
import { decode, json } from '../engine/decode.ts';
import type { Item } from '../engine/table.ts';
import type { StoreContext } from '../engine/store-context.ts';
import { CALIBRATION_KINDS } from '../../domain/truth/calibration/proposal.ts';

const fit = z.object({
  intercept: z.number(),
  slope: z.number(),
  importance: z.nullable(z.array(z.number())),
});
const figure = z.nullable(z.number());

const proposalItem = z.lazy(() =>
  z.object({
    type: z.literal('CalibrationProposal'),
    version: z.number(),
    body: json(
      z.object({
        id: z.string(),
        jobKey: z.string(),
        createdAt: z.number(),
        againstVersion: z.number(),
        stepKeys: z.array(z.string()),
        fittedFrom: figure,
        fittedUpTo: figure,
        casesHash: z.string(),
        foldAccounts: z.array(z.array(z.string())),
        bandChanges: z.array(
          z.object({ from: z.enum(RISK_BANDS), to: z.enum(RISK_BANDS), accounts: z.number() }),
        ),
        kind: z.enum(CALIBRATION_KINDS),
        advice: z.enum(['NOT_ENOUGH', 'KEEP', 'POSSIBLE', 'RECOMMENDED', 'NEVER']),
        sentence: z.string(),
        cases: z.number(),
        churned: z.number(),
        base: figure,
        fit: z.nullable(fit),
        slopeInterval: z.nullable(z.object({ lower: z.number(), upper: z.number() })),
        lambda: figure,
        highFrom: figure,
        mediumFrom: figure,
        gain: figure,
        gainStandardError: figure,
        aucBefore: figure,
        aucAfter: figure,
        foldFits: z.array(fit),
      }),
    ),
  }),
);

/** Calibration proposals, one item each, in a partition per job. */
export function calibrationsStore({ table, keys }: StoreContext): CalibrationsPort {
  const from = (item: Item): StoredProposal => decode(proposalItem, item).body;
  return {
    async list(jobKey, limit) {
      const pk = keys.proposalsPk(jobKey);
      const { items } = await table.query({ pk, backward: true, limit, consistent: true });
      return items.map(from);
    },

    async get(jobKey, proposalId) {
      const item = await table.get(keys.proposal(jobKey, proposalId));
      return item && from(item);
    },

    async save(proposals) {
      const items = proposals.map((proposal) => ({
        ...keys.proposal(proposal.jobKey, proposal.id),
        type: 'CalibrationProposal',
        version: 1,
        body: JSON.stringify(proposal),
      }));
      await table.writeBatch(items, []);
    },
  };
}
