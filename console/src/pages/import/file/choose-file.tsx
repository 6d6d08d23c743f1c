import { type DragEvent, useRef, useState } from 'react';
import { t } from '../texts.ts';

interface ChooseFileProps {
  /** What was wrong with the last file, or null. */
  problem: string | null;
  onChoose: (file: File) => void;
}

/** A drop zone that also opens a file picker. */
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
        <p className="empty-title">{t('file.drop')}</p>
        <button
          type="button"
          className="button button-primary"
          onClick={() => input.current?.click()}
        >
          {t('file.choose')}
        </button>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          tabIndex={-1}
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-label={t('file.label')}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
        <p className="muted">{t('file.tools')}</p>
      </div>
      {problem === null ? null : (
        <p role="alert" className="field-error">
          {problem}
        </p>
      )}
      <dl className="import-kinds">
        <div>
          <dt>{t('kinds.accounts')}</dt>
          <dd>{t('file.accounts')}</dd>
        </div>
        <div>
          <dt>{t('kinds.contacts')}</dt>
          <dd>{t('file.contacts')}</dd>
        </div>
        <div>
          <dt>{t('kinds.outcomes')}</dt>
          <dd>{t('file.outcomes')}</dd>
        </div>
        <div>
          <dt>{t('file.figures')}</dt>
          <dd>{t('file.figuresHint')}</dd>
        </div>
        <div>
          <dt>{t('kinds.responses')}</dt>
          <dd>{t('file.answers')}</dd>
        </div>
      </dl>
      <p className="muted">{t('file.again')}</p>
    </>
  );
}
