import { useRef } from 'react';
import { Failure } from '../../../../../intake/failure.ts';
import { parseAnyMapping } from '../../../../../intake/mapping/parse-mapping.ts';
import { saveFile } from '../../../design/messages/save-file.ts';
import { type ImportState, session } from '../import-session.ts';
import { savedMapping } from '../run/plan-import.ts';
import { failureText } from '../words/complaints.ts';
import { t } from '../texts.ts';

interface MappingFileProps {
  state: Extract<ImportState, { stage: 'mapping' }>;
  /** Null if there is no job yet. */
  job: { key: string } | null;
}

/** Saves the mapping as a file or loads it from one, in the format that the CLI also reads. */
export function MappingFile({ state, job }: MappingFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const { opened, draft } = state;
  const load = async (file: File) => {
    try {
      session.apply(parseAnyMapping(await file.text(), file.name), file.name);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      session.showProblem(failureText(error));
    }
  };
  const save = () => {
    const text = `${JSON.stringify(savedMapping(opened, draft), null, 2)}\n`;
    saveFile(`${job?.key ?? 'new-job'}.mapping.json`, 'application/json', text);
  };
  return (
    <div className="toolbar toolbar-end">
      {draft.given ? (
        <>
          <span>
            {t.rich('mappingFile.asSaid', {
              name: draft.given.name,
              strong: (words) => <strong>{words}</strong>,
            })}
          </span>
          <button type="button" className="button" onClick={() => session.change({ given: null })}>
            {t('mappingFile.sayHere')}
          </button>
        </>
      ) : (
        <>
          <button type="button" className="button" onClick={() => input.current?.click()}>
            {t('mappingFile.use')}
          </button>
          <button type="button" className="button" title={t('mappingFile.saveHint')} onClick={save}>
            {t('mappingFile.save')}
          </button>
        </>
      )}
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        tabIndex={-1}
        accept=".json,application/json"
        aria-label={t('mappingFile.label')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void load(file);
          target.value = '';
        }}
      />
    </div>
  );
}
