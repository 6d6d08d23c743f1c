import fc from 'fast-check';
import { createScope } from '../../lambdas/app/kernel/scope.ts';
import {
  type ConsentCommand,
  consentCommand,
  givenPraisedJobs,
} from '../support/histories/consent-histories.ts';
import { settle } from '../support/store/derived-data.ts';
import { NOW } from '../support/facts.ts';
import { givenWorld } from '../support/store/stored-world.ts';
import { histories } from '../support/run/at-length.ts';

const move = { do: 'move', which: 0, text: undefined, channel: null } as const;
const consent = { days: 400, channels: ['WEBSITE'] };
/** A contact consents, and withdraws while indexes lag. */
const TAKEN_BACK: ConsentCommand[] = [
  { ...move, to: 'REQUESTED', consent: null },
  { ...move, to: 'APPROVED', consent },
  { do: 'lag', doLag: true },
  { do: 'withdrawAll', who: 0 },
  { do: 'project' },
  { do: 'lag', doLag: false },
];

/** Random decisions, expiries and withdrawals, with indexes and candidates that lag behind. */
test('no list ever shows a quote as approved without a valid consent, or shows withdrawn words', async () => {
  const seen = { agreed: 0, ended: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(consentCommand, { minLength: 10, maxLength: 25 }),
      async (commands) => {
        const { foothold, behind, ...world } = await givenWorld(NOW);
        const { actor } = foothold.scope();
        const history = await givenPraisedJobs({
          ...world,
          scope: () => createScope(actor, behind),
          project: () => settle(foothold),
        });
        for (const command of commands) {
          await history.run(command);
          const { agreed, ended } = await history.check();
          seen.agreed += agreed;
          seen.ended += ended;
        }
        await history.checkRecords();
      },
    ),
    {
      numRuns: histories(2),
      endOnFailure: true,
      examples: [[TAKEN_BACK]],
    },
  );
  // Guards against histories without any consent or withdrawal, which would prove nothing.
  expect([seen.agreed > 0, seen.ended > 0]).toEqual([true, true]);
});
