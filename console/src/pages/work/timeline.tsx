import { useMutation } from 'urql';
import { formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { dayName, momentName } from '../../format/format.ts';
import { DeleteActivityDocument, type TimelineRowFragment } from '../../generated/graphql.ts';
import { EVENT_SIGNS, eventPeople, eventText, eventTitle } from './event-words.ts';
import { useOutcomes } from './outcome/use-outcomes.ts';
import { t } from './texts.ts';

interface TimelineProps {
  events: readonly TimelineRowFragment[];
  onChanged: () => void;
}

/** The events of an account, newest first. */
export function Timeline({ events, onChanged }: TimelineProps) {
  const toast = useToast();
  const [, remove] = useMutation(DeleteActivityDocument);
  const { retract } = useOutcomes(onChanged);
  const drop = async (id: string) => {
    const { data, error } = await remove({ input: { id } });
    const [problem] = formErrorsOf(error, data?.activityDelete?.userErrors);
    toast({ message: problem?.message ?? t('removed') });
    onChanged();
  };
  return (
    <ol className="timeline">
      {events.map((event) => {
        const [text, people] = [eventText(event), eventPeople(event)];
        const activityId = event.__typename === 'ActivityEvent' ? event.activity?.id : undefined;
        const outcome = event.__typename === 'OutcomeEvent' ? event.outcome : null;
        return (
          <li key={`${event.at} ${eventTitle(event)} ${activityId ?? ''}`}>
            <span className="timeline-sign" aria-hidden="true">
              {EVENT_SIGNS[event.__typename]}
            </span>
            <div className="timeline-words">
              <p>{eventTitle(event)}</p>
              {text === null ? null : <blockquote className="quote">{text}</blockquote>}
              {people === null ? null : <p className="label">{people}</p>}
            </div>
            <div className="timeline-end">
              <time className="label" dateTime={event.at} title={momentName(event.at)}>
                {dayName(event.at)}
              </time>
              {activityId === undefined ? null : (
                <RemoveButton onClick={() => void drop(activityId)} />
              )}
              {outcome ? <RemoveButton onClick={() => void retract(outcome)} /> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function RemoveButton({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" className="button button-quiet button-small no-print" onClick={onClick}>
      {t('remove')}
    </button>
  );
}
