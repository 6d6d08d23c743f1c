import { ACCOUNT_FIELDS } from '../../../../../lambdas/domain/accounts/account-fields.ts';
import { accountField } from '../../../design/facts/account-field.ts';
import { dayName, fullMoney } from '../../../format/format.ts';
import { nameFromEmail } from '../../../format/person-name.ts';
import type { MergeAccountsMutation } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';

type Merged = NonNullable<MergeAccountsMutation['accountMerge']>;

/** One sentence for each kind of data that moves. */
export function movedSentences(moved: Merged['moved']): readonly string[] {
  if (!moved) return [];
  const { people, samePeople, submissions, outcomes, surveyLinks, snoozes, tasks } = moved;
  const sentences = [
    people === 0
      ? null
      : samePeople === 0
        ? t('movesPeople', { count: people })
        : t('movesPeopleSame', { count: people, same: samePeople }),
    submissions > 0 ? t('movesAnswers', { count: submissions }) : null,
    outcomes > 0 ? t('movesOutcomes', { count: outcomes }) : null,
    surveyLinks > 0 ? t('movesLinks', { count: surveyLinks }) : null,
    snoozes > 0 ? t('movesSnoozes', { count: snoozes }) : null,
    tasks > 0 ? t('movesTasks', { count: tasks }) : null,
    moved.timelineEvents > 0 ? t('movesTimeline') : null,
  ].flatMap((sentence) => sentence ?? []);
  return sentences.length > 0 ? sentences : [t('movesNothing')];
}

/** Says which of two differing values is kept and which is lost. */
export function differenceSentence({
  field,
  kept,
  dropped,
}: Merged['differences'][number]): string {
  return t('factStays', {
    fact: factName(field),
    kept: shown(field, kept),
    dropped: shown(field, dropped),
  });
}

/** Label of an account field. Attributes use their own key. */
function factName(field: string): string {
  return isField(field) ? accountField(field) : field;
}

/** Formats a value for the reader's locale. */
function shown(field: string, value: string): string {
  return isField(field) ? SHOWN[ACCOUNT_FIELDS[field].type](value) : value;
}

type Field = keyof typeof ACCOUNT_FIELDS;

function isField(text: string): text is Field {
  return Object.hasOwn(ACCOUNT_FIELDS, text);
}

const SHOWN: Readonly<Record<(typeof ACCOUNT_FIELDS)[Field]['type'], (value: string) => string>> = {
  TEXT: String,
  MONEY: (value) => {
    const [amount = '', currencyCode = ''] = value.split(' ');
    return fullMoney({ amount, currencyCode });
  },
  DAY: dayName,
  EMAIL: nameFromEmail,
};
