import { useState } from 'react';
import { useMutation } from 'urql';
import { type Complaint, Complaints, complaintsOf } from '../../design/complaints.tsx';
import { PutAside } from '../../design/put-aside.tsx';
import {
  UnacknowledgeDocument,
  type RoomAcknowledgementFragment,
} from '../../generated/graphql.ts';
import { useSurroundings } from '../../shell/surroundings.ts';
import { acknowledgementWords } from './sentences.ts';

interface AcknowledgementLineProps {
  externalId: string;
  acknowledgement: RoomAcknowledgementFragment;
  onTakenBack: () => void;
}

/** Who has put the account aside, until when and why, and what has brought it back. */
export function AcknowledgementLine({
  externalId,
  acknowledgement,
  onTakenBack,
}: AcknowledgementLineProps) {
  const { job } = useSurroundings();
  const [{ fetching }, take] = useMutation(UnacknowledgeDocument);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const takeBack = async () => {
    const { data, error } = await take({ input: { account: { externalId }, job: { key: job } } });
    const problems = complaintsOf(error, data?.riskUnacknowledge?.userErrors);
    setComplaints(problems);
    if (problems.length === 0) onTakenBack();
  };
  const { note, isSnoozed } = acknowledgement;
  return (
    <section className="card acknowledgement" aria-label="Snoozed">
      <div className="acknowledgement-words">
        <PutAside acknowledgement={acknowledgement} />
        <p>{acknowledgementWords(acknowledgement)}</p>
      </div>
      <button
        type="button"
        className="button no-print"
        disabled={fetching}
        onClick={() => void takeBack()}
      >
        {isSnoozed ? 'Back to the list' : 'Clear'}
      </button>
      {note == null ? null : <blockquote className="quote">{note}</blockquote>}
      {complaints.length === 0 ? null : <Complaints complaints={complaints} />}
    </section>
  );
}
