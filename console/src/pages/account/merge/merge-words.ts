import { counted, dayName, fullMoney } from '../../../format/format.ts';
import { nameFromEmail } from '../../../format/person-name.ts';
import type { MergeAccountsMutation } from '../../../generated/graphql.ts';

type Merged = NonNullable<MergeAccountsMutation['accountMerge']>;

/** Names of an account's facts as people read them; an attribute has its own. */
const FACT_NAMES: Readonly<Record<string, string>> = {
  name: 'Name',
  segment: 'Segment',
  industry: 'Industry',
  arr: 'ARR',
  renewalDate: 'Renewal date',
  ownerEmail: 'Owner',
};

/** What moves, in whole sentences; what there is none of is left out. */
export function movedSentences(moved: Merged['moved']): readonly string[] {
  if (!moved) return [];
  const { people, samePeople, submissions, outcomes, surveyLinks, snoozes, tasks } = moved;
  const known =
    samePeople === 0 ? '' : `; ${counted(samePeople, 'is', 'are')} known there and merged`;
  const sentences = [
    people > 0 ? `${counted(people, 'contact moves', 'contacts move')}${known}` : null,
    submissions > 0 ? counted(submissions, 'survey answer moves', 'survey answers move') : null,
    outcomes > 0 ? counted(outcomes, 'outcome moves', 'outcomes move') : null,
    surveyLinks > 0 ? counted(surveyLinks, 'survey link moves', 'survey links move') : null,
    snoozes > 0 ? counted(snoozes, 'snooze moves', 'snoozes move') : null,
    tasks > 0 ? counted(tasks, 'task moves', 'tasks move') : null,
    moved.timelineEvents > 0 ? 'What the timeline shows of colleagues moves' : null,
  ].flatMap((sentence) => sentence ?? []);
  return sentences.length > 0 ? sentences : ['It has nothing that would move.'];
}

/** Which of two facts is lost. */
export function differenceSentence({
  field,
  kept,
  dropped,
}: Merged['differences'][number]): string {
  return `${FACT_NAMES[field] ?? field} stays ${shown(field, kept)}, not ${shown(field, dropped)}`;
}

/** A fact in the reader's way of writing it. */
function shown(field: string, value: string): string {
  const [amount = '', currencyCode = ''] = value.split(' ');
  switch (field) {
    case 'arr':
      return fullMoney({ amount, currencyCode });
    case 'renewalDate':
      return dayName(value);
    case 'ownerEmail':
      return nameFromEmail(value);
    default:
      return value;
  }
}
