import fc from 'fast-check';
import {
  ACCOUNTS,
  type FactCommand,
  factCommand,
  PEOPLE,
} from '../../support/histories/fact-commands.ts';

/** API calls, some of them concurrent, and background work. */
export type FaultCommand =
  | FactCommand
  | { do: 'erase'; account: string; person: string; mode: string }
  | { do: 'together'; commands: Beside[] }
  | Background;

/** Background work: delivering part of the stream, or running a scheduled function. */
export type Background = { do: 'deliver' | 'sweep' | 'refresh' };

export type Beside =
  | Exclude<FactCommand, { do: 'agree' | 'decide' | 'withdraw' | 'wait' | 'project' }>
  | Background;

const background: fc.Arbitrary<Background> = fc.record({
  do: fc.constantFrom('deliver', 'deliver', 'deliver', 'sweep', 'refresh'),
});

const beside = fc.oneof(
  { weight: 3, arbitrary: factCommand.filter(isBeside) },
  { weight: 2, arbitrary: background },
);

const command: fc.Arbitrary<FaultCommand> = fc.oneof(
  { weight: 10, arbitrary: factCommand },
  { weight: 5, arbitrary: background },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('together' as const),
      commands: fc.array(beside, { minLength: 2, maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('erase' as const),
      account: fc.constantFrom(...ACCOUNTS),
      person: fc.constantFrom(...PEOPLE),
      mode: fc.constantFrom('DROP', 'PSEUDONYMISE'),
    }),
  },
);

/** A history of 10 to 30 commands. */
export const faultHistory = fc.array(command, { minLength: 10, maxLength: 30 });

function isBeside(given: FactCommand): given is FactCommand & Beside {
  return !['agree', 'decide', 'withdraw', 'wait', 'project'].includes(given.do);
}
