import { counted } from '../../../format/format.ts';
import { session } from '../import-session.ts';
import { earlier, type NewJob, reworded, without } from './new-job.ts';

/** The name and the steps of a job that is created from a file: wording and order may be changed, keys may not. */
export function NewJobFields({ newJob }: { newJob: NewJob }) {
  const { question, statement, steps } = newJob;
  return (
    <>
      <label className="field-row">
        <span>
          What do customers want to get done? In their words, without the name of any product
        </span>
        <input
          className="field"
          maxLength={1000}
          value={statement}
          placeholder="Get field crews to every stop on time"
          onChange={({ target }) => session.reshape({ ...newJob, statement: target.value })}
        />
      </label>
      <p className="muted">
        {counted(steps.length, 'step')}
        {question === '' ? null : <>, the rows of “{question}”</>}. You can change wording and order
        later, but not keys.
      </p>
      <ol className="new-steps" aria-label="Steps of the job">
        {steps.map(({ key, statement: words }, place) => (
          <li key={key}>
            <input
              className="field"
              aria-label={`Wording of step ${place + 1}`}
              maxLength={1000}
              value={words}
              onChange={({ target }) => session.reshape(reworded(newJob, key, target.value))}
            />
            <span className="label">{key}</span>
            <span className="button-row">
              <button
                type="button"
                className="button button-quiet"
                aria-label={`Move up: ${words}`}
                disabled={place === 0}
                onClick={() => session.reshape(earlier(newJob, key))}
              >
                ↑
              </button>
              <button
                type="button"
                className="button button-quiet"
                aria-label={`Leave out: ${words}`}
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
