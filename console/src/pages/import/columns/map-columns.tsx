import type { ReactNode } from 'react';
import type { NamedStep } from '../../../../../intake/suggest/suggest-steps.ts';
import { IMPORT_KINDS, type ImportKind } from '../../../../../intake/suggest/suggest-kind.ts';
import { ABOUT_A_JOB } from '../../../../../intake/import/sending/batch-record.ts';
import { AnswerFields } from './answer-fields.tsx';
import { draftProblems } from './draft-problems.ts';
import { format } from '../words/complaints.ts';
import { FirstRows } from '../file/first-rows.tsx';
import { type ImportState, sampleOf, session } from '../import-session.ts';
import type { ImportJob } from '../import-state.ts';
import { useHasRole } from '../../../shell/app-context.ts';
import { KnownMappingNotice, RemembersField } from '../memory/known-mapping.tsx';
import { LayoutFields } from '../file/layout-fields.tsx';
import { AboutChoice } from '../new-job/about-choice.tsx';
import { newJobProblems } from '../new-job/new-job.ts';
import { MappingFile } from '../memory/mapping-file.tsx';
import { ReadingFields, fileProblems } from '../file/reading-fields.tsx';
import { RecordFields } from './record-fields.tsx';
import { fileFacts } from '../sentences.ts';
import { t } from '../texts.ts';

interface MapColumnsProps {
  state: Extract<ImportState, { stage: 'mapping' }>;
  /** The current job. Null if there is none yet. */
  job: ImportJob | null;
  /** The active steps of the job. */
  steps: readonly NamedStep[];
  /** Whether a job is being created. */
  isBusy: boolean;
  onStart: (dryRun: boolean) => void;
}

/** The file's first rows, and the mapping of its columns. */
export function MapColumns({ state, job, steps, isBusy, onStart }: MapColumnsProps) {
  const { opened, draft, newJob, problem } = state;
  const { file, header, rows } = opened;
  const kinds = useKinds();
  const problems = kinds.includes(draft.kind)
    ? [
        ...fileProblems(opened),
        ...jobProblems(state, job),
        ...draftProblems(draft, sampleOf(opened)).map(format),
      ]
    : [t('sayKind')];
  return (
    <>
      <p className="muted">{fileFacts(file, header.names.length)}</p>
      <FirstRows header={header} rows={rows} />
      <KnownMappingNotice state={state} steps={steps} />
      <ReadingFields state={state} steps={steps} />
      <div className="toolbar">
        <fieldset className="choice-row">
          <legend>{t('holds')}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name="kind"
                checked={draft.kind === kind}
                onChange={() => session.change({ kind })}
              />{' '}
              {t(`kinds.${kind}`)}
            </label>
          ))}
        </fieldset>
        <LayoutFields layout={opened.layout} onChange={(at) => void session.lookBelow(at, steps)} />
      </div>
      {draft.kind === 'responses' && draft.given === null ? (
        <AboutChoice state={state} job={job} steps={steps} />
      ) : null}
      <section className="card stack" aria-label={t('meaning')}>
        <Fields state={state} job={job} steps={newJob?.steps ?? steps} />
      </section>
      {problem === null ? null : (
        <p role="alert" className="field-error">
          {problem}
        </p>
      )}
      <RemembersField state={state} />
      <Start problems={problems} isBusy={isBusy} createsJob={newJob !== null} onStart={onStart} />
    </>
  );
}

/** What is still missing about the job that the file belongs to. */
function jobProblems(
  { draft, newJob }: MapColumnsProps['state'],
  job: ImportJob | null,
): readonly string[] {
  if (!ABOUT_A_JOB.has(draft.kind)) return [];
  if (newJob !== null) return newJobProblems(newJob);
  return job === null ? [t('describeJob')] : [];
}

/** The kinds of data that the user may import. */
function useKinds(): readonly ImportKind[] {
  const writesAccounts = useHasRole('CUSTOMER_SUCCESS', 'INGEST');
  const writesMarket = useHasRole('PRODUCT');
  return IMPORT_KINDS.filter((kind) =>
    kind === 'market' || kind === 'ratings' ? writesMarket : writesAccounts,
  );
}

function Fields({ state, job, steps }: Omit<MapColumnsProps, 'onStart' | 'isBusy'>) {
  const { opened, draft } = state;
  const { header, rows } = opened;
  const change = (changes: Parameters<typeof session.change>[0]) => session.change(changes);
  if (draft.kind !== 'responses') {
    return (
      <>
        <div className="toolbar toolbar-centered">
          <p>
            {draft.kind === 'market' || draft.kind === 'ratings' ? <AboutJob job={job} /> : null}
          </p>
          <MappingFile state={state} job={job} />
        </div>
        <RecordFields
          kind={draft.kind}
          draft={draft}
          sample={sampleOf(opened)}
          header={header}
          rows={rows}
          onChange={change}
        />
      </>
    );
  }
  return (
    <>
      <div className="toolbar toolbar-centered">
        <p>{draft.given === null ? null : <AboutJob job={job} />}</p>
        <MappingFile state={state} job={job} />
      </div>
      {draft.given ? null : (
        <AnswerFields
          draft={draft}
          sample={sampleOf(opened)}
          steps={steps}
          header={header}
          rows={rows}
          onChange={change}
        />
      )}
      <label>
        <input
          type="checkbox"
          checked={draft.createsAccounts}
          onChange={({ target }) => change({ createsAccounts: target.checked })}
        />{' '}
        {t('createsAccounts')}
      </label>
    </>
  );
}

function AboutJob({ job }: { job: ImportJob | null }) {
  if (job === null) return null;
  const strong = (words: ReactNode) => <strong>{words}</strong>;
  return t.rich('about', { job: job.statement, strong });
}

interface StartProps {
  problems: readonly string[];
  isBusy: boolean;
  /** Whether a job is created from the file first. */
  createsJob: boolean;
  onStart: (dryRun: boolean) => void;
}

function Start({ problems, isBusy, createsJob, onStart }: StartProps) {
  const isReady = problems.length === 0 && !isBusy;
  return (
    <div className="import-actions">
      {problems.length === 0 ? null : (
        <ul aria-label={t('toSay')} className="stack-small">
          {problems.map((text) => (
            <li key={text}>
              <span aria-hidden="true">◆</span> {text}
            </li>
          ))}
        </ul>
      )}
      <div className="toolbar toolbar-centered">
        <button
          type="button"
          className={createsJob ? 'button' : 'button button-primary'}
          disabled={!isReady}
          onClick={() => onStart(true)}
        >
          {createsJob ? t('createAndCheck') : t('check')}
        </button>
        <button
          type="button"
          className={createsJob ? 'button button-primary' : 'button'}
          disabled={!isReady}
          onClick={() => onStart(false)}
        >
          {createsJob ? t('createAndStart') : t('start')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => session.chooseAnother()}
        >
          {t('another')}
        </button>
        <span className="muted">{createsJob ? t('checkWritesJob') : t('checkWritesNothing')}</span>
      </div>
    </div>
  );
}
