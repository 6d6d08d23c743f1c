import { useRef } from 'react';
import { Failure } from '../../../../../intake/failure.ts';
import { parseAnyMapping } from '../../../../../intake/mapping/parse-mapping.ts';
import { saveFile } from '../../../design/messages/save-file.ts';
import { type ImportState, session } from '../import-session.ts';
import { savedMapping } from '../run/plan-import.ts';

interface MappingFileProps {
  state: Extract<ImportState, { stage: 'mapping' }>;
  /** Null where there is none yet. */
  job: { key: string } | null;
}

/** Keeps what was said as a file, or takes it from one: the same that the command line reads. */
export function MappingFile({ state, job }: MappingFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const { opened, draft } = state;
  const load = async (file: File) => {
    try {
      session.apply(parseAnyMapping(await file.text(), file.name), file.name);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      session.complain(error.message);
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
            As <strong>{draft.given.name}</strong> says
          </span>
          <button type="button" className="button" onClick={() => session.change({ given: null })}>
            Say it here instead
          </button>
        </>
      ) : (
        <>
          <button type="button" className="button" onClick={() => input.current?.click()}>
            Use a mapping file
          </button>
          <button
            type="button"
            className="button"
            title="To use it again here, or with the command line (--mapping)"
            onClick={save}
          >
            Save this mapping
          </button>
        </>
      )}
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        tabIndex={-1}
        accept=".json,application/json"
        aria-label="Mapping file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void load(file);
          target.value = '';
        }}
      />
    </div>
  );
}
