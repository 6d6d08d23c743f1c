import { useState } from 'react';
import { useMutation } from 'urql';
import { type Complaint, Complaints, complaintsOf } from '../../../design/forms/complaints.tsx';
import { PutAside } from '../../../design/snoozes/put-aside.tsx';
import { type RoomSnoozeFragment, UnsnoozeDocument } from '../../../generated/graphql.ts';
import { useSurroundings } from '../../../shell/surroundings.ts';
import { snoozeWords } from '../sentences.ts';
import { t } from '../texts.ts';

interface SnoozeLineProps {
  externalId: string;
  noted: RoomSnoozeFragment;
  onTakenBack: () => void;
}

/** Who has put the account aside, until when and why, and what has brought it back. */
export function SnoozeLine({ externalId, noted, onTakenBack }: SnoozeLineProps) {
  const { job } = useSurroundings();
  const [{ fetching }, take] = useMutation(UnsnoozeDocument);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const takeBack = async () => {
    const { data, error } = await take({ input: { account: { externalId }, job: { key: job } } });
    const problems = complaintsOf(error, data?.riskUnsnooze?.userErrors);
    setComplaints(problems);
    if (problems.length === 0) onTakenBack();
  };
  const { assignee, note, snooze } = noted;
  if (!snooze) return null;
  return (
    <section className="card acknowledgement" aria-label={t('snoozed')}>
      <div className="acknowledgement-words">
        <PutAside snooze={snooze} assignee={assignee} />
        <p>{snoozeWords(snooze, assignee)}</p>
      </div>
      <button
        type="button"
        className="button no-print"
        disabled={fetching}
        onClick={() => void takeBack()}
      >
        {snooze.isActive ? t('backToList') : t('clear')}
      </button>
      {note == null ? null : <blockquote className="quote">{note}</blockquote>}
      {complaints.length === 0 ? null : <Complaints complaints={complaints} />}
    </section>
  );
}
