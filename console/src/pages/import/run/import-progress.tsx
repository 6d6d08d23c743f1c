import { counted, percent, roughTime } from '../../../format/format.ts';
import type { RunState } from './import-run.ts';
import { session } from '../import-session.ts';

/** How far it is, and a way to stop it. */
export function ImportProgress({ run }: { run: RunState }) {
  const { share, tally, dryRun, waitsBecause } = run;
  return (
    <section className="card stack" aria-label="Progress">
      <progress className="import-bar" value={share} max={1} aria-label="Share of the file" />
      <p role="status">
        {percent(share * 100)} of the file, {counted(tally.rows, 'row')}
        {leftOf(run)}
      </p>
      {waitsBecause === null ? null : (
        <div role="alert" className="import-waits">
          <p>
            <strong>{waitsBecause}</strong> {dryRun ? 'The check' : 'The import'} waits where it is:
            nothing is lost, and nothing is written twice.
          </p>
        </div>
      )}
      <div className="toolbar toolbar-centred">
        {waitsBecause === null ? null : (
          <button
            type="button"
            className="button button-primary"
            onClick={() => session.run?.goOn()}
          >
            Go on
          </button>
        )}
        <button type="button" className="button" onClick={() => session.run?.cancel()}>
          Cancel
        </button>
        {dryRun ? null : (
          <span className="muted">
            You may look into other rooms meanwhile. Keep this tab open.
          </span>
        )}
      </div>
    </section>
  );
}

function leftOf({ share, startedAt }: RunState): string {
  if (share < 0.02 || share >= 1) return '';
  const past = Date.now() - startedAt;
  return `, ${roughTime((past * (1 - share)) / share / 1000)} left`;
}
