import { dayFrom } from '../kernel/days.ts';
import type { AccountInput, Input } from '../input.ts';
import { JOB_KEY } from './job.ts';
import { cellOf, numberOf, rowsOf } from '../kernel/table.ts';

const JOB = { key: JOB_KEY };

/**
 * Playbooks for the step that most customers complain about, and for a step at which a competitor is better.
 */
export function playbookInputs(): Input[] {
  return [
    {
      job: JOB,
      key: 'sequence-stops-difficult',
      name: 'The order of the stops is difficult',
      reason: 'DIFFICULT_STEP',
      stepKey: 'sequence-stops',
      actions: [
        action('Call who finds the order of the stops difficult, and watch them plan a day', 3),
        action('Set up the rules for the order of stops together with the planner', 10),
        action('Send the survey to those who had found it difficult', 60),
      ],
    },
    {
      job: JOB,
      key: 'competitor-better',
      name: 'A competitor does a difficult step better',
      reason: 'COMPETITOR_BETTER',
      actions: [
        action('Ask the decision-maker what they compare, and what for', 5),
        { ...action('Tell product which step is lost, with the quotes', 7), assignTo: 'STARTER' },
        action('Show the decision-maker what is planned for that step', 21),
      ],
    },
  ];
}

/** Columns: account, days before today on which the playbook was started, playbook, step it responds to. */
const STARTS = `
corvane-transport     | 108 | sequence-stops-difficult | sequence-stops
arroyo-freight-lines  | 105 | sequence-stops-difficult | sequence-stops
hollis-freight        | 103 | sequence-stops-difficult | sequence-stops
kestrel-parcel        | 102 | sequence-stops-difficult | sequence-stops
redfern-pallets       | 101 | sequence-stops-difficult | sequence-stops
pinecrest-distribution | 99 | sequence-stops-difficult | sequence-stops
brannock-haulage      | 106 | competitor-better        | adjust-route
velda-express         | 104 | competitor-better        | adjust-route
eastmoor-gas-networks | 100 | competitor-better        | estimate-work
tideline-logistics    |  98 | competitor-better        | load-vehicle
`;

/** Past uses of both playbooks. The effect on the accounts' scores is computed from the demo's answers. */
export function playbookStartInputs(today: number): AccountInput[] {
  return rowsOf(STARTS).map((row) => ({
    account: { externalId: cellOf(row, 0) },
    job: JOB,
    key: cellOf(row, 2),
    stepKey: cellOf(row, 3),
    startedOn: dayFrom(today, -(numberOf(row, 1) ?? 0)),
  }));
}

function action(text: string, dueInDays: number) {
  return { text, dueInDays, assignTo: 'ACCOUNT_OWNER' };
}
