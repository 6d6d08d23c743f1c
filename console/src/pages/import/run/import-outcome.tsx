import { useState } from 'react';
import { Link } from 'wouter';
import { saveFile } from '../../../design/messages/save-file.ts';
import { counted, wholeNumber } from '../../../format/format.ts';
import type { DraftMapping } from '../columns/draft-mapping.ts';
import type { RunState } from './import-run.ts';
import { session } from '../import-session.ts';
import { API_KINDS } from '../../../../../intake/import/sending/batch-record.ts';
import { UndoDialog } from '../history/undo-dialog.tsx';

interface ImportOutcomeProps {
  run: RunState;
  name: string;
  kind: DraftMapping['kind'];
  onStart: (dryRun: boolean) => void;
}

/** What became of the rows, and what can be done now. */
export function ImportOutcome({ run, name, kind, onStart }: ImportOutcomeProps) {
  const { dryRun, tally, end, textsLeftOut, batch, notices } = run;
  const [takesBack, setTakesBack] = useState(false);
  if (end === null) return null;
  const canUndo = !dryRun && batch !== null && tally.imported + tally.unchanged > 0;
  return (
    <section className="card stack" aria-label="Summary">
      {end.kind === 'failed' ? (
        <p role="alert">
          <span className="badge badge-high">
            <span aria-hidden="true">▲</span> Stopped
          </span>{' '}
          {end.why}
        </p>
      ) : null}
      {end.kind === 'done' ? null : (
        <p>
          {dryRun
            ? 'Nothing was written, as this was a check.'
            : 'Start it again to go on: it is safe, rows that are in are not written twice.'}
        </p>
      )}
      <Figures run={run} />
      {textsLeftOut === 0 ? null : (
        <p className="muted">
          {counted(textsLeftOut, 'text')} stood beside no answer, and{' '}
          {textsLeftOut === 1 ? 'was' : 'were'} left out.
        </p>
      )}
      <Notices notices={notices} />
      <div className="toolbar">
        <NextStep run={run} onStart={onStart} />
        {tally.rejected > 0 ? (
          <button
            type="button"
            className="button"
            onClick={() =>
              saveFile(`${name}.rejected.csv`, 'text/csv', session.run?.rejectedCsv() ?? '')
            }
          >
            Download the rejected rows
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => session.backToMapping()}>
          Change the mapping
        </button>
        <button type="button" className="button" onClick={() => session.chooseAnother()}>
          Another file
        </button>
        {canUndo ? (
          <button type="button" className="button button-quiet" onClick={() => setTakesBack(true)}>
            Undo the import
          </button>
        ) : null}
      </div>
      {dryRun || tally.imported + tally.unchanged === 0 ? null : (
        <p>
          {kind === 'responses' ? (
            <>
              <Link href="/hotspots">See the hardest steps</Link>, or{' '}
              <Link href="/">who is at risk</Link>.
            </>
          ) : (
            <Link href="/accounts">See the accounts</Link>
          )}
        </p>
      )}
      {takesBack && batch !== null ? (
        <UndoDialog batch={batch} kind={API_KINDS[kind]} onClose={() => setTakesBack(false)} />
      ) : null}
    </section>
  );
}

/** What was left out of the rows, or understood in a certain way. */
function Notices({ notices }: Pick<RunState, 'notices'>) {
  if (notices.length === 0) return null;
  return (
    <ul aria-label="Notices" className="stack-small">
      {notices.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** What is done next as a rule: import what was checked, or go on with what broke off. */
function NextStep({ run, onStart }: Pick<ImportOutcomeProps, 'run' | 'onStart'>) {
  const { dryRun, tally, end } = run;
  if (end?.kind !== 'done') {
    return (
      <button type="button" className="button button-primary" onClick={() => onStart(dryRun)}>
        Start it again
      </button>
    );
  }
  if (!dryRun || tally.imported === 0) return null;
  return (
    <button type="button" className="button button-primary" onClick={() => onStart(false)}>
      Import {counted(tally.imported, 'row')}
    </button>
  );
}

function Figures({ run: { dryRun, tally } }: { run: RunState }) {
  const figures = [
    [dryRun ? 'can be imported' : 'imported', tally.imported],
    ['unchanged: in already', tally.unchanged],
    ['rejected', tally.rejected],
    ...(tally.leftOut === undefined ? [] : [['left out', tally.leftOut] as const]),
    ['rows in all', tally.rows],
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
