import { session } from '../import-session.ts';
import { earlier, type NewJob, reworded, without } from './new-job.ts';
import { t } from '../texts.ts';

/** Edits the name and steps of a job created from a file. Wording and order can change, keys cannot. */
export function NewJobFields({ newJob }: { newJob: NewJob }) {
  const { question, statement, steps } = newJob;
  return (
    <>
      <label className="field-row">
        <span>{t('newJob.statement')}</span>
        <input
          className="field"
          maxLength={1000}
          value={statement}
          placeholder={t('newJob.example')}
          onChange={({ target }) => session.reshape({ ...newJob, statement: target.value })}
        />
      </label>
      <p className="muted">
        {question === ''
          ? t('newJob.steps', { count: steps.length })
          : t('newJob.stepsOf', { count: steps.length, question })}
      </p>
      <ol className="new-steps" aria-label={t('newJob.list')}>
        {steps.map(({ key, statement: words }, place) => (
          <li key={key}>
            <input
              className="field"
              aria-label={t('newJob.wording', { number: place + 1 })}
              maxLength={1000}
              value={words}
              onChange={({ target }) => session.reshape(reworded(newJob, key, target.value))}
            />
            <span className="label">{key}</span>
            <span className="button-row">
              <button
                type="button"
                className="button button-quiet"
                aria-label={t('newJob.up', { step: words })}
                disabled={place === 0}
                onClick={() => session.reshape(earlier(newJob, key))}
              >
                ↑
              </button>
              <button
                type="button"
                className="button button-quiet"
                aria-label={t('newJob.leaveOut', { step: words })}
                onClick={() => session.reshape(without(newJob, key))}
              >
                ×
              </button>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
