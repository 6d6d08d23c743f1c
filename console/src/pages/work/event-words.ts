import { bandInSentence } from '../../design/bands/band-words.ts';
import { dayName, points } from '../../format/format.ts';
import type { TimelineRowFragment } from '../../generated/graphql.ts';
import { colleague } from './colleague.ts';
import { t } from './texts.ts';

/** What happened, as a sentence. */
export function eventTitle(event: TimelineRowFragment): string {
  switch (event.__typename) {
    case 'AnswersEvent': {
      const { respondent, answers = [] } = event.submission ?? {};
      const name = respondent?.name ?? respondent?.externalId ?? t('someone');
      return t('answered', { name, count: answers.length });
    }
    case 'ScoreEvent': {
      const { bandBefore, bandAfter, scoreBefore, scoreAfter } = event;
      if (bandBefore !== bandAfter) {
        return t('bandWent', { from: bandInSentence(bandBefore), to: bandInSentence(bandAfter) });
      }
      return t('scoreWent', { from: scoreWords(scoreBefore), to: scoreWords(scoreAfter) });
    }
    case 'OutcomeEvent':
      return event.outcome ? t(`happened.${event.outcome.kind}`) : '';
    case 'LaunchEvent':
      return t('launched', { step: event.statement });
    case 'ActivityEvent': {
      const { kind, outcome } = event.activity ?? {};
      const words = [kind && t(`kinds.${kind}`), outcome && t(`outcomes.${outcome}`)];
      return words.filter(Boolean).join(' · ');
    }
    case 'TaskDoneEvent':
      return t('taskDone', { text: event.task?.text ?? t('aTask') });
    case 'PlaybookEvent':
      return event.step
        ? t('playbookForStep', { name: event.name, step: event.step.statement })
        : t('playbookStarted', { name: event.name });
    case 'SnoozeEvent': {
      const day = dayName(event.snoozedUntil);
      return event.assignee == null
        ? t('snoozed', { day })
        : t('snoozedAndAssigned', { day, assignee: colleague(event.assignee) });
    }
    case 'SentimentEvent':
      return event.sentiment == null
        ? t('feelsWithdrawn')
        : t('feels', { sentiment: t(`sentiments.${event.sentiment}`) });
  }
}

/** Who did it, and with whom. Null if the title says so or if no person was involved. */
export function eventPeople(event: TimelineRowFragment): string | null {
  if (event.__typename === 'ActivityEvent') {
    const { by, respondent } = event.activity ?? {};
    const name = respondent?.name ?? respondent?.externalId;
    const words = [by && t('by', { name: colleague(by) }), name && t('with', { name })];
    return words.filter(Boolean).join(' · ');
  }
  return 'by' in event ? t('by', { name: colleague(event.by) }) : null;
}

/** The text recorded with the event, if any. */
export function eventText(event: TimelineRowFragment): string | null {
  if (event.__typename === 'ActivityEvent') return event.activity?.text ?? null;
  if (event.__typename === 'LaunchEvent') return event.note ?? null;
  return event.__typename === 'OutcomeEvent' ? (event.outcome?.reason ?? null) : null;
}

/** A symbol for each kind of event. */
export const EVENT_SIGNS: Readonly<Record<TimelineRowFragment['__typename'], string>> = {
  AnswersEvent: '✎',
  ScoreEvent: '↗',
  OutcomeEvent: '◼',
  LaunchEvent: '⚑',
  ActivityEvent: '☎',
  TaskDoneEvent: '✓',
  PlaybookEvent: '▸',
  SnoozeEvent: '☾',
  SentimentEvent: '☺',
};

function scoreWords(score: number | null | undefined): string {
  return score == null ? t('nothingKnown') : points(score);
}
