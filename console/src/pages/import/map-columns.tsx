import type { NamedStep } from '../../../../intake/suggest/suggest-steps.ts';
import { IMPORT_KINDS, type ImportKind } from '../../../../intake/suggest/suggest-kind.ts';
import type { ImportJobQuery } from '../../generated/graphql.ts';
import { AnswerFields } from './answer-fields.tsx';
import { draftProblems } from './draft-problems.ts';
import { FirstRows } from './first-rows.tsx';
import { type ImportState, sampleOf, session } from './import-session.ts';
import { useHasRole } from '../../shell/surroundings.ts';
import { KnownMappingNotice, RemembersField } from './known-mapping.tsx';
import { LayoutFields } from './layout-fields.tsx';
import { MappingFile } from './mapping-file.tsx';
import { ReadingFields, fileProblems } from './reading-fields.tsx';
import { RecordFields } from './record-fields.tsx';
import { fileFacts } from './sentences.ts';

const KIND_WORDS: Readonly<Record<ImportKind, string>> = {
  accounts: 'Accounts',
  contacts: 'Contacts',
  responses: 'Answers',
  outcomes: 'Outcomes',
  market: 'Market figures',
  ratings: 'Competitor ratings',
};

export type ImportJob = NonNullable<ImportJobQuery['job']>;

interface MapColumnsProps {
  state: Extract<ImportState, { stage: 'mapping' }>;
  job: ImportJob;
  steps: readonly NamedStep[];
  onStart: (dryRun: boolean) => void;
}

/** The file's first rows, and what each of its columns is taken for. */
export function MapColumns({ state, job, steps, onStart }: MapColumnsProps) {
  const { opened, draft, problem } = state;
  const { file, header, rows } = opened;
  const kinds = useKinds();
  const problems = kinds.includes(draft.kind)
    ? [...fileProblems(opened), ...draftProblems(draft, sampleOf(opened))]
    : ['Say what the file holds.'];
  return (
    <>
      <p className="muted">{fileFacts(file, header.names.length)}</p>
      <FirstRows header={header} rows={rows} />
      <KnownMappingNotice state={state} steps={steps} />
      <ReadingFields state={state} steps={steps} />
      <div className="toolbar">
        <fieldset className="choice-row">
          <legend>The file holds</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name="kind"
                checked={draft.kind === kind}
                onChange={() => session.change({ kind })}
              />{' '}
              {KIND_WORDS[kind]}
            </label>
          ))}
        </fieldset>
        <LayoutFields layout={opened.layout} onChange={(at) => void session.lookBelow(at, steps)} />
      </div>
      <section className="card stack" aria-label="What the columns mean">
        <Fields state={state} job={job} steps={steps} />
      </section>
      {problem === null ? null : (
        <p role="alert" className="field-error">
          {problem}
        </p>
      )}
      <RemembersField state={state} />
      <Start problems={problems} onStart={onStart} />
    </>
  );
}

/** What the user may import. */
function useKinds(): readonly ImportKind[] {
  const writesAccounts = useHasRole('CUSTOMER_SUCCESS', 'INGEST');
  const writesMarket = useHasRole('PRODUCT');
  return IMPORT_KINDS.filter((kind) =>
    kind === 'market' || kind === 'ratings' ? writesMarket : writesAccounts,
  );
}

function Fields({ state, job, steps }: Omit<MapColumnsProps, 'onStart'>) {
  const { opened, draft } = state;
  const { header, rows } = opened;
  const change = (changes: Parameters<typeof session.change>[0]) => session.change(changes);
  if (draft.kind !== 'responses') {
    return (
      <>
        <div className="toolbar toolbar-centred">
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
      <div className="toolbar toolbar-centred">
        <p>
          <AboutJob job={job} />
        </p>
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
        Create accounts that are not known yet, named by their id
      </label>
    </>
  );
}

function AboutJob({ job }: { job: ImportJob }) {
  return (
    <>
      About <strong>{job.statement}</strong>
    </>
  );
}

interface StartProps {
  problems: readonly string[];
  onStart: (dryRun: boolean) => void;
}

function Start({ problems, onStart }: StartProps) {
  const isReady = problems.length === 0;
  return (
    <div className="import-actions">
      {isReady ? null : (
        <ul aria-label="What is still to be said" className="stack-small">
          {problems.map((text) => (
            <li key={text}>
              <span aria-hidden="true">◆</span> {text}
            </li>
          ))}
        </ul>
      )}
      <div className="toolbar toolbar-centred">
        <button
          type="button"
          className="button button-primary"
          disabled={!isReady}
          onClick={() => onStart(true)}
        >
          Check every row
        </button>
        <button type="button" className="button" disabled={!isReady} onClick={() => onStart(false)}>
          Import
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => session.chooseAnother()}
        >
          Another file
        </button>
        <span className="muted">A check writes nothing.</span>
      </div>
    </div>
  );
}
