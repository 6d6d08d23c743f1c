import { bandInSentence } from '../../design/bands/band-words.ts';
import { whyBack } from '../../design/snoozes/snooze-words.ts';
import { dayName, fromNow, points } from '../../format/format.ts';
import type { WeekRowFragment } from '../../generated/graphql.ts';
import { colleague } from '../work/colleague.ts';
import { t as work } from '../work/texts.ts';
import { t } from './texts.ts';
import type { Worse } from './week.ts';

/** The functions below say in one sentence why an account is in a section. */
export function worseWords({ row, from, on }: Worse): string {
  const to = bandInSentence(row.band);
  return t('bandWent', { from: bandInSentence(from), to, day: dayName(on) });
}

export function renewalWords({ account, band }: WeekRowFragment): string {
  const { renewalDate } = account;
  if (renewalDate == null) return '';
  const when = { day: dayName(renewalDate), when: fromNow(renewalDate) };
  return band === 'UNKNOWN'
    ? t('renewsSilent', when)
    : t('renews', { ...when, band: bandInSentence(band) });
}

export function silentWords({ contactCount }: WeekRowFragment): string {
  return t('noOneAnswered', { contacts: contactCount });
}

export function replyWords({
  lastAnswerAt,
  respondentCount,
  contactCount,
}: WeekRowFragment): string {
  const when = lastAnswerAt == null ? '' : fromNow(lastAnswerAt);
  const counts = { responded: String(respondentCount), contacts: String(contactCount) };
  return t('repliedOn', { when, ...counts });
}

export function snoozeWords({ snooze }: WeekRowFragment): string {
  if (!snooze) return '';
  const { returnedBecause, snoozedUntil } = snooze;
  return returnedBecause
    ? t('isBack', { why: whyBack(returnedBecause) })
    : t('snoozeEnds', { day: dayName(snoozedUntil), when: fromNow(snoozedUntil) });
}

export function disagreeWords({ account, band, score }: WeekRowFragment): string {
  const { sentiment } = account;
  if (!sentiment) return '';
  return t(band === 'HIGH' ? 'happyButHigh' : 'unhappyButLow', {
    sentiment: work(`sentiments.${sentiment.value}`),
    name: colleague(sentiment.setBy),
    score: points(score ?? 0),
  });
}
