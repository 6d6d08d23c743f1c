import { useState } from 'react';
import { dayName, points } from '../../format/format.ts';
import type { TestimonialFragment, TestimonialState } from '../../generated/graphql.ts';
import { CopyAs } from './copy-as.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import {
  CHANNEL_NAMES,
  holds,
  rarity,
  speaker,
  STATE_NAMES,
  turnaroundStory,
  WAY,
} from './words.ts';

interface CandidateCardProps {
  candidate: TestimonialFragment;
  canDecide: boolean;
}

/** One person's words: how strong they are, where they stand, and what may be done with them. */
export function CandidateCard({ candidate, canDecide }: CandidateCardProps) {
  const { quote, publishedText, step, strength, state, needsReview, publications } = candidate;
  const facts = [turnaroundStory(candidate), rarity(candidate)].filter((fact) => fact !== null);
  const held = holds(candidate);
  return (
    <article className="card testimonial">
      <Words quote={quote} publishedText={publishedText ?? null} state={state} />
      <p>
        <strong>{speaker(candidate)}</strong> on <em>{step.statement}</em>
      </p>
      <ul className="label testimonial-facts">
        <li>Strength {points(strength)} of 100</li>
        {candidate.isByLink === true ? <li>Answered by a survey link</li> : null}
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {publications.map(({ channel, url, publishedOn }) => (
          <li key={`${channel} ${publishedOn}`}>
            {CHANNEL_NAMES[channel]} since {dayName(publishedOn)}
            {url == null ? '' : `: ${url}`}
          </li>
        ))}
      </ul>
      <Stepper state={state} />
      {held === '' ? null : <p className="badge badge-medium held">◆ Held back: {held}</p>}
      {needsReview ? (
        <p className="badge badge-high held">▲ A later answer contradicts this quote</p>
      ) : null}
      <div className="toolbar no-print">
        {canDecide ? <Decisions candidate={candidate} /> : null}
        {state === 'APPROVED' || state === 'PUBLISHED' ? <CopyAs candidate={candidate} /> : null}
      </div>
    </article>
  );
}

function Words({
  quote,
  publishedText,
  state,
}: {
  quote: string;
  publishedText: string | null;
  state: TestimonialState;
}) {
  if (quote === '') {
    return (
      <p className="muted">
        The words are withheld: {STATE_NAMES[state].toLowerCase()}, or the consent has run out.
      </p>
    );
  }
  return (
    <>
      <blockquote className="words">“{publishedText ?? quote}”</blockquote>
      {publishedText === null ? null : (
        <details>
          <summary className="label">Original words</summary>
          <blockquote className="quote">{quote}</blockquote>
        </details>
      )}
    </>
  );
}

/** Where a testimonial stands on its way. */
function Stepper({ state }: { state: TestimonialState }) {
  if (!WAY.includes(state)) return <p className="badge">{STATE_NAMES[state]}</p>;
  const at = WAY.indexOf(state);
  return (
    <ol className="stepper" aria-label={`State: ${STATE_NAMES[state]}`}>
      {WAY.map((each, index) => (
        <li key={each} aria-current={index === at ? 'step' : undefined}>
          <span aria-hidden="true">{index < at ? '✓' : index === at ? '●' : '○'}</span>{' '}
          {STATE_NAMES[each]}
        </li>
      ))}
    </ol>
  );
}

const NEXT: Readonly<Partial<Record<TestimonialState, TestimonialState>>> = {
  CANDIDATE: 'REQUESTED',
  REQUESTED: 'APPROVED',
  APPROVED: 'PUBLISHED',
  PUBLISHED: 'PUBLISHED',
};

const DO: Readonly<Partial<Record<TestimonialState, string>>> = {
  CANDIDATE: 'Request',
  REQUESTED: 'Record consent and approve',
  APPROVED: 'Publish',
  PUBLISHED: 'Publish elsewhere',
};

function Decisions({ candidate }: { candidate: TestimonialFragment }) {
  const [to, setTo] = useState<TestimonialState | null>(null);
  const { state, heldBack } = candidate;
  const next = NEXT[state];
  if (next === undefined) return null;
  const isHeld = state === 'CANDIDATE' && heldBack.length > 0;
  return (
    <>
      <button
        type="button"
        className="button button-primary"
        disabled={isHeld}
        onClick={() => setTo(next)}
      >
        {DO[state]}
      </button>
      <button type="button" className="button" onClick={() => setTo('DECLINED')}>
        Decline
      </button>
      {state === 'APPROVED' || state === 'PUBLISHED' ? (
        <button type="button" className="button" onClick={() => setTo('WITHDRAWN')}>
          Withdraw
        </button>
      ) : null}
      {to === null ? null : (
        <DecideDialog candidate={candidate} to={to} onClose={() => setTo(null)} />
      )}
    </>
  );
}
