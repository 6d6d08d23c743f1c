import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { Dialog } from '../../design/messages/dialog.tsx';
import { formText } from '../../design/forms/form-text.ts';
import {
  CreateExportDocument,
  type ExportFormat,
  type ExportKind,
  type ExportStateFragment,
} from '../../generated/graphql.ts';
import { useHasRole, useAppContext } from '../../shell/app-context.ts';
import { t } from '../texts.ts';
import { ExportProgress } from './export-progress.tsx';
import { FORMATS, kindsFor, needsJob, OF_JOB, WITH_NAMES } from './export-kinds.ts';

interface ExportDialogProps {
  kind: ExportKind;
  onClose: () => void;
}

/** Exports a whole list as a file: first the options, then the progress, then the download. */
export default function ExportDialog({ kind, onClose }: ExportDialogProps) {
  const { job } = useAppContext();
  const kinds = kindsFor({
    isSuccess: useHasRole('CUSTOMER_SUCCESS'),
    isMarketing: useHasRole('MARKETING'),
    isProduct: useHasRole('PRODUCT'),
  });
  const [chosen, setChosen] = useState(kind);
  const [state, setState] = useState<ExportStateFragment | null>(null);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  // Idempotency key for each opening, so that a double click starts only one export.
  const [opening] = useState(() => crypto.randomUUID());
  const [{ fetching }, create] = useMutation(CreateExportDocument);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const format = FORMATS.find((each) => each === formText(form, 'format')) ?? 'CSV';
    const withNames = WITH_NAMES.includes(chosen) && form.get('names') !== null;
    const { data, error } = await create({
      input: {
        kind: chosen,
        format,
        withNames,
        ...((needsJob(chosen) || OF_JOB.includes(chosen)) && { job: { key: job } }),
        idempotencyKey: `${opening} ${chosen} ${format} ${withNames}`,
      },
    });
    const { export: made, userErrors } = data?.exportCreate ?? {};
    setErrors(formErrorsOf(error, userErrors));
    if (made) setState(made);
  };
  return (
    <Dialog title={t('export.heading')} onClose={onClose}>
      {state === null ? (
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <label className="field-row">
            <span>{t('export.what')}</span>
            <select
              className="field"
              value={chosen}
              data-focus
              onChange={({ target }) =>
                setChosen(kinds.find((each) => each === target.value) ?? kind)
              }
            >
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {t(`export.kinds.${each}`)}
                </option>
              ))}
            </select>
          </label>
          <FormatChoice />
          {WITH_NAMES.includes(chosen) ? (
            <label>
              <input type="checkbox" name="names" /> {t('export.withNames')}
            </label>
          ) : null}
          <p className="muted">{t('export.hint')}</p>
          <FormErrors errors={errors} />
          <div className="dialog-actions">
            <button type="submit" className="button button-primary" disabled={fetching}>
              {t('export.start')}
            </button>
          </div>
        </form>
      ) : (
        <ExportProgress first={state} onClose={onClose} />
      )}
    </Dialog>
  );
}

const NAMES: Readonly<Record<ExportFormat, 'csv' | 'jsonLines'>> = {
  CSV: 'csv',
  JSON_LINES: 'jsonLines',
};

function FormatChoice() {
  return (
    <fieldset className="field-row">
      <legend>{t('export.format')}</legend>
      {FORMATS.map((format) => (
        <label key={format}>
          <input type="radio" name="format" value={format} defaultChecked={format === 'CSV'} />{' '}
          {t(`export.${NAMES[format]}`)}
        </label>
      ))}
    </fieldset>
  );
}
