import { useState } from 'react';
import { dayName, points } from '../../format/format.ts';
import type { Channel, TestimonialFragment, TestimonialState } from '../../generated/graphql.ts';
import { CopyAs } from './copy-as.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { consentFacts, holds, rarity, speaker, turnaroundStory, WAY } from './words.ts';
import { t } from './texts.ts';

interface CandidateCardProps {
  candidate: TestimonialFragment;
  canDecide: boolean;
}

/** One person's quote: its strength, its state, and the available actions. */
export function CandidateCard({ candidate, canDecide }: CandidateCardProps) {
  const { quote, publishedText, step, strength, state, needsReview, publications } = candidate;
  const facts = [turnaroundStory(candidate), rarity(candidate), ...consentFacts(candidate)].filter(
    (fact) => fact !== null,
  );
  const held = holds(candidate);
  return (
    <article className="card testimonial">
      <Words quote={quote} publishedText={publishedText ?? null} state={state} />
      <p>
        {t.rich('speaksAbout', {
          speaker: speaker(candidate),
          step: step.statement,
          b: (text) => <strong>{text}</strong>,
          em: (text) => <em>{text}</em>,
        })}
      </p>
      <ul className="label testimonial-facts">
        <li>{t('strength', { points: points(strength) })}</li>
        {candidate.isByLink === true ? <li>{t('byLink')}</li> : null}
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {publications.map(({ channel, url, publishedOn }) => (
          <li key={`${channel} ${publishedOn}`}>
            {publicationWords(channel, publishedOn, url ?? null)}
          </li>
        ))}
      </ul>
      <Stepper state={state} />
      {held === '' ? null : (
        <p className="badge badge-medium held">{t('heldBack', { reasons: held })}</p>
      )}
      {needsReview ? <p className="badge badge-high held">{t('needsReview')}</p> : null}
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
    return <p className="muted">{t(`withheld.${state}`)}</p>;
  }
  return (
    <>
      <blockquote className="words">{t('quoted', { words: publishedText ?? quote })}</blockquote>
      {publishedText === null ? null : (
        <details>
          <summary className="label">{t('originalWords')}</summary>
          <blockquote className="quote">{quote}</blockquote>
        </details>
      )}
    </>
  );
}

/** Progress of a testimonial through its states. */
function Stepper({ state }: { state: TestimonialState }) {
  if (!WAY.includes(state)) return <p className="badge">{t(`states.${state}`)}</p>;
  const at = WAY.indexOf(state);
  return (
    <ol className="stepper" aria-label={t('stateOf', { state: t(`states.${state}`) })}>
      {WAY.map((each, index) => (
        <li key={each} aria-current={index === at ? 'step' : undefined}>
          <span aria-hidden="true">{index < at ? '✓' : index === at ? '●' : '○'}</span>{' '}
          {t(`states.${each}`)}
        </li>
      ))}
    </ol>
  );
}

const NEXT = {
  CANDIDATE: 'REQUESTED',
  REQUESTED: 'APPROVED',
  APPROVED: 'PUBLISHED',
  PUBLISHED: 'PUBLISHED',
} as const;

function hasNext(state: TestimonialState): state is keyof typeof NEXT {
  return state in NEXT;
}

function publicationWords(channel: Channel, publishedOn: string, url: string | null): string {
  const published = { channel: t(`channels.${channel}`), day: dayName(publishedOn) };
  return url === null ? t('publishedSince', published) : t('publishedAt', { ...published, url });
}

function Decisions({ candidate }: { candidate: TestimonialFragment }) {
  const [to, setTo] = useState<TestimonialState | null>(null);
  const { state, heldBack } = candidate;
  if (!hasNext(state)) return null;
  const isHeld = state === 'CANDIDATE' && heldBack.length > 0;
  return (
    <>
      <button
        type="button"
        className="button button-primary"
        disabled={isHeld}
        onClick={() => setTo(NEXT[state])}
      >
        {t(`doNext.${state}`)}
      </button>
      <button type="button" className="button" onClick={() => setTo('DECLINED')}>
        {t('decline')}
      </button>
      {state === 'APPROVED' || state === 'PUBLISHED' ? (
        <button type="button" className="button" onClick={() => setTo('WITHDRAWN')}>
          {t('withdraw')}
        </button>
      ) : null}
      {to === null ? null : (
        <DecideDialog candidate={candidate} to={to} onClose={() => setTo(null)} />
      )}
    </>
  );
}
