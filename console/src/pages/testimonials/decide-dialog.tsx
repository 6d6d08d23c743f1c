import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type Complaint, Complaints, complaintsOf } from '../../design/complaints.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { formText } from '../../design/form-text.ts';
import {
  type Channel,
  MoveTestimonialDocument,
  type TestimonialFragment,
  type TestimonialState,
} from '../../generated/graphql.ts';
import { ConsentFields, consentFrom } from './consent-fields.tsx';
import { CHANNEL_NAMES, speaker } from './words.ts';

interface DecideDialogProps {
  candidate: TestimonialFragment;
  to: TestimonialState;
  onClose: () => void;
}

const TITLES: Readonly<Record<TestimonialState, string>> = {
  CANDIDATE: 'Back to candidate',
  REQUESTED: 'Ask for this testimonial',
  APPROVED: 'Record the consent and approve',
  PUBLISHED: 'Say where it is published',
  DECLINED: 'The person declined',
  WITHDRAWN: 'The person withdrew their consent',
  RETIRED: 'Retire',
};

/** One decision about a testimonial, with what has to be on record for it. */
export function DecideDialog({ candidate, to, onClose }: DecideDialogProps) {
  const [{ fetching }, move] = useMutation(MoveTestimonialDocument);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const input = { id: candidate.id, to, ...detailsFrom(candidate, to, said) };
    const { data, error } = await move({ input });
    const problems = complaintsOf(error, data?.testimonialTransition?.userErrors);
    setComplaints(problems);
    if (problems.length === 0) onClose();
  };
  return (
    <Dialog title={TITLES[to]} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <Fields candidate={candidate} to={to} />
        <Complaints complaints={complaints} />
        <div className="dialog-actions">
          <button type="submit" className="button button-primary" disabled={fetching}>
            {to === 'REQUESTED' ? 'I have asked' : 'Save'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Fields({ candidate, to }: { candidate: TestimonialFragment; to: TestimonialState }) {
  switch (to) {
    case 'REQUESTED':
      return (
        <p>
          {speaker(candidate)} is asked by you, for instance by e-mail
          {candidate.respondent?.email == null ? '' : ` to ${candidate.respondent.email}`}. From now
          on no one else asks this person for a while.
        </p>
      );
    case 'APPROVED':
      return (
        <>
          <div className="side-by-side">
            <div className="field-row">
              <span>Original words</span>
              <blockquote className="quote">{candidate.quote}</blockquote>
            </div>
            <label className="field-row">
              <span>Text to publish; the person agreed to exactly this</span>
              <textarea
                className="field"
                name="publishedText"
                required
                maxLength={4000}
                defaultValue={candidate.publishedText ?? candidate.quote}
              />
            </label>
          </div>
          <ConsentFields />
        </>
      );
    case 'PUBLISHED':
      return <PublicationFields channels={candidate.consent?.channels ?? []} />;
    case 'DECLINED':
      return <p>The quote leaves every list, and no one asks for it again.</p>;
    case 'WITHDRAWN':
      return (
        <p>
          The words are taken out of every list at once. Take them down where they are published:{' '}
          {candidate.publications.map(({ channel }) => CHANNEL_NAMES[channel]).join(', ') ||
            'nowhere'}
          .
        </p>
      );
    case 'CANDIDATE':
    case 'RETIRED':
      return null;
  }
}

function PublicationFields({ channels }: { channels: readonly Channel[] }) {
  return (
    <>
      <label className="field-row">
        <span>Channel (the consent covers these)</span>
        <select className="field" name="channel" required>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {CHANNEL_NAMES[channel]}
            </option>
          ))}
        </select>
      </label>
      <label className="field-row">
        <span>Address of the page, if there is one</span>
        <input className="field" name="url" type="url" placeholder="https://" />
      </label>
      <label className="field-row">
        <span>Published on</span>
        <input
          className="field"
          name="publishedOn"
          type="date"
          required
          defaultValue={new Date().toISOString().slice(0, 10)}
        />
      </label>
    </>
  );
}

function detailsFrom({ quote }: TestimonialFragment, to: TestimonialState, said: FormData) {
  if (to === 'APPROVED') {
    const text = formText(said, 'publishedText');
    return { consent: consentFrom(said), publishedText: text === quote ? null : text };
  }
  if (to !== 'PUBLISHED') return {};
  return {
    publication: {
      channel: formText(said, 'channel') as Channel,
      url: formText(said, 'url') || null,
      publishedOn: formText(said, 'publishedOn'),
    },
  };
}
