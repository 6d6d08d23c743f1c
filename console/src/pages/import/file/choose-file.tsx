import { type DragEvent, useRef, useState } from 'react';

interface ChooseFileProps {
  /** What was wrong with the last one; null if nothing was. */
  problem: string | null;
  onChoose: (file: File) => void;
}

/** A place to drop a file on, or to choose one by. */
export function ChooseFile({ problem, onChoose }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onChoose(file);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(event.type !== 'dragleave');
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <>
      <div
        className={isOver ? 'drop-zone drop-zone-over' : 'drop-zone'}
        onDragEnter={over}
        onDragOver={over}
        onDragLeave={over}
        onDrop={drop}
      >
        <p className="empty-title">Drop a CSV or Excel file here</p>
        <button
          type="button"
          className="button button-primary"
          onClick={() => input.current?.click()}
        >
          Choose a file
        </button>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          tabIndex={-1}
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-label="CSV file"
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
        <p className="muted">
          As Typeform, SurveyMonkey, Google Forms, Microsoft Forms, Qualtrics, HubSpot, Salesforce
          and others export it. Excel files (.xlsx) up to 30 MB, CSV of any size.
        </p>
      </div>
      {problem === null ? null : (
        <p role="alert" className="field-error">
          {problem}
        </p>
      )}
      <dl className="import-kinds">
        <div>
          <dt>Accounts</dt>
          <dd>
            One row an account: its id and name, and its ARR, renewal date, segment and owner.
          </dd>
        </div>
        <div>
          <dt>Contacts</dt>
          <dd>One row a person: their account and id, and their name, e-mail address and role.</dd>
        </div>
        <div>
          <dt>Outcomes</dt>
          <dd>
            One row per outcome: the account, whether it renewed, expanded, contracted or churned,
            and when.
          </dd>
        </div>
        <div>
          <dt>Market figures, competitor ratings</dt>
          <dd>
            One row per step: how many percent find it difficult, in the market or with a
            competitor.
          </dd>
        </div>
        <div>
          <dt>Answers</dt>
          <dd>
            An export of a survey: one row a person with a column a step, or one row an answer.
          </dd>
        </div>
      </dl>
      <p className="muted">
        Nothing is written before you have seen what the columns are taken for. The same file can be
        imported again: what is in already is left as it is.
      </p>
    </>
  );
}
