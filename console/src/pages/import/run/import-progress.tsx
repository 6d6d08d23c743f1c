import { percent, roughTime } from '../../../format/format.ts';
import type { RunState } from './import-run.ts';
import { session } from '../import-session.ts';
import { t } from '../texts.ts';

/** Progress of the import, with a button to stop it. */
export function ImportProgress({ run }: { run: RunState }) {
  const { share, dryRun, waitsBecause } = run;
  return (
    <section className="card stack" aria-label={t('run.progress')}>
      <progress className="import-bar" value={share} max={1} aria-label={t('run.shareOfFile')} />
      <p role="status">{howFar(run)}</p>
      {waitsBecause === null ? null : (
        <div role="alert" className="import-waits">
          <p>
            {t.rich(dryRun ? 'run.checkWaits' : 'run.importWaits', {
              why: waitsBecause,
              strong: (words) => <strong>{words}</strong>,
            })}
          </p>
        </div>
      )}
      <div className="toolbar toolbar-centered">
        {waitsBecause === null ? null : (
          <button
            type="button"
            className="button button-primary"
            onClick={() => session.run?.goOn()}
          >
            {t('run.goOn')}
          </button>
        )}
        <button type="button" className="button" onClick={() => session.run?.cancel()}>
          {t('run.cancel')}
        </button>
        {dryRun ? null : <span className="muted">{t('run.meanwhile')}</span>}
      </div>
    </section>
  );
}

function howFar({ share, startedAt, counts: { rows } }: RunState): string {
  const far = percent(share * 100);
  if (share < 0.02 || share >= 1) return t('run.far', { share: far, rows });
  const past = Date.now() - startedAt;
  const time = roughTime((past * (1 - share)) / share / 1000);
  return t('run.farLeft', { share: far, rows, time });
}
