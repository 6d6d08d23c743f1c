import { Empty, ProblemNotice } from '../../../design/states.tsx';
import type { Preview } from './preview.ts';
import { MovedTable } from './moved-table.tsx';
import { TestedTable } from './tested-table.tsx';
import type { Tested } from './use-preview.ts';
import { basisSentence, movesSentence } from '../words.ts';
import { t } from '../texts.ts';

interface EffectPanelProps {
  /** Whether there is a change to preview. */
  isAsked: boolean;
  preview: Preview | null;
  tested: Tested;
  /** Previews and tests again. */
  retry: () => void;
  /** Whether saving would turn the probability back into an index. */
  endsCalibration: boolean;
}

/** The accounts that a change would move, and how it does in a back-test. */
export function EffectPanel({
  isAsked,
  preview,
  tested,
  retry,
  endsCalibration,
}: EffectPanelProps) {
  return (
    <section className="card stack effect" aria-labelledby="effect-title">
      <h2 id="effect-title">{t('changes')}</h2>
      {endsCalibration ? <p className="effect-warning">{t('endsCalibration')}</p> : null}
      {isAsked ? (
        <Effect preview={preview} tested={tested} retry={retry} />
      ) : (
        <Empty title={t('nothingYet')}>{t('nothingYetHint')}</Empty>
      )}
    </section>
  );
}

function Effect({
  preview,
  tested,
  retry,
}: Pick<EffectPanelProps, 'preview' | 'tested' | 'retry'>) {
  if (preview === null) return <p className="label">{t('scoring')}</p>;
  if (preview.problem !== null) return <ProblemNotice problem={preview.problem} retry={retry} />;
  const { isExact, counted, total, moved } = preview;
  return (
    <>
      <div>
        <p className="effect-sentence">{movesSentence(preview)}</p>
        <p className="label">{basisSentence(preview)}</p>
        {isExact ? null : (
          <progress aria-label={t('counted')} value={counted} max={Math.max(total, counted)} />
        )}
      </div>
      {moved.length === 0 ? null : <MovedTable moved={moved} />}
      <TestedTable tested={tested} retry={retry} />
    </>
  );
}
