import { useState } from 'react';
import { Link } from 'wouter';
import { saveFile } from '../../../design/messages/save-file.ts';
import { wholeNumber } from '../../../format/format.ts';
import type { DraftMapping } from '../columns/draft-mapping.ts';
import type { RunState } from './import-run.ts';
import { session } from '../import-session.ts';
import { API_KINDS } from '../../../../../intake/import/sending/batch-record.ts';
import { UndoDialog } from '../history/undo-dialog.tsx';
import { t } from '../texts.ts';

interface ImportOutcomeProps {
  run: RunState;
  name: string;
  kind: DraftMapping['kind'];
  onStart: (dryRun: boolean) => void;
}

/** The result for the rows, and what to do next. */
export function ImportOutcome({ run, name, kind, onStart }: ImportOutcomeProps) {
  const { dryRun, counts, end, textsLeftOut, batch, notices } = run;
  const [takesBack, setTakesBack] = useState(false);
  if (end === null) return null;
  const canUndo = !dryRun && batch !== null && counts.imported + counts.unchanged > 0;
  return (
    <section className="card stack" aria-label={t('run.summary')}>
      {end.kind === 'failed' ? (
        <p role="alert">
          <span className="badge badge-high">
            <span aria-hidden="true">▲</span> {t('run.stopped')}
          </span>{' '}
          {end.why}
        </p>
      ) : null}
      {end.kind === 'done' ? null : <p>{dryRun ? t('run.nothingWritten') : t('run.isSafe')}</p>}
      <Figures run={run} />
      {textsLeftOut === 0 ? null : (
        <p className="muted">{t('run.textsLeftOut', { count: textsLeftOut })}</p>
      )}
      <Notices notices={notices} />
      <div className="toolbar">
        <NextStep run={run} onStart={onStart} />
        {counts.rejected > 0 ? (
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile(`${name}.rejected.csv`, 'text/csv', session.run?.rejectedCsv() ?? '')
            }
          >
            {t('run.download')}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => session.backToMapping()}>
          {t('run.changeMapping')}
        </button>
        <button type="button" className="button" onClick={() => session.chooseAnother()}>
          {t('another')}
        </button>
        {canUndo ? (
          <button type="button" className="button button-quiet" onClick={() => setTakesBack(true)}>
            {t('run.undo')}
          </button>
        ) : null}
      </div>
      {dryRun || counts.imported + counts.unchanged === 0 ? null : (
        <p>
          {kind === 'responses' ? (
            t.rich('run.seeSteps', {
              hotspots: (words) => <Link href="/hotspots">{words}</Link>,
              risks: (words) => <Link href="/at-risk">{words}</Link>,
            })
          ) : (
            <Link href="/accounts">{t('run.seeAccounts')}</Link>
          )}
        </p>
      )}
      {takesBack && batch !== null ? (
        <UndoDialog batch={batch} kind={API_KINDS[kind]} onClose={() => setTakesBack(false)} />
      ) : null}
    </section>
  );
}

/** What was left out or interpreted in a certain way. */
function Notices({ notices }: Pick<RunState, 'notices'>) {
  if (notices.length === 0) return null;
  return (
    <ul aria-label={t('run.notices')} className="stack-small">
      {notices.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** The main next action: import what was checked, or resume a run that stopped. */
function NextStep({ run, onStart }: Pick<ImportOutcomeProps, 'run' | 'onStart'>) {
  const { dryRun, counts, end } = run;
  if (end?.kind !== 'done') {
    return (
      <button type="button" className="button button-primary" onClick={() => onStart(dryRun)}>
        {t('run.again')}
      </button>
    );
  }
  if (!dryRun || counts.imported === 0) return null;
  return (
    <button type="button" className="button button-primary" onClick={() => onStart(false)}>
      {t('run.importRows', { count: counts.imported })}
    </button>
  );
}

function Figures({ run: { dryRun, counts } }: { run: RunState }) {
  const figures = [
    [dryRun ? t('run.figures.can') : t('run.figures.imported'), counts.imported],
    [t('run.figures.unchanged'), counts.unchanged],
    [t('run.figures.rejected'), counts.rejected],
    ...(counts.leftOut === undefined ? [] : [[t('run.figures.leftOut'), counts.leftOut] as const]),
    [t('run.figures.rows'), counts.rows],
  ] as const;
  return (
    <dl className="figures">
      {figures.map(([name, count]) => (
        <div key={name}>
          <dt className="label">{name}</dt>
          <dd>{wholeNumber(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
