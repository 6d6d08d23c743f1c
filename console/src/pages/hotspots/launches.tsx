import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { dayName } from '../../format/format.ts';
import {
  type LaunchRecordInput,
  RecordLaunchDocument,
  RetractLaunchDocument,
} from '../../generated/graphql.ts';
import { useHasRole, useAppContext } from '../../shell/app-context.ts';
import { t } from './texts.ts';

interface Launch {
  startedOn: string;
  note?: string | null | undefined;
}

interface LaunchesProps {
  stepKey: string;
  /** Newest first. */
  launches: readonly Launch[];
  onChanged: () => void;
}

/** Launches meant to make the step easier, recorded by the product team. */
export function Launches({ stepKey, launches, onChanged }: LaunchesProps) {
  const { job } = useAppContext();
  const mayWrite = useHasRole('PRODUCT');
  const toast = useToast();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [, record] = useMutation(RecordLaunchDocument);
  const [, retract] = useMutation(RetractLaunchDocument);
  const save = async (launch: Omit<LaunchRecordInput, 'job' | 'stepKey'>) => {
    const { data, error } = await record({ input: { job: { key: job }, stepKey, ...launch } });
    const problems = formErrorsOf(error, data?.launchRecord?.userErrors);
    setErrors(problems);
    if (problems.length === 0) onChanged();
    return problems.length === 0;
  };
  const remove = async ({ startedOn, note }: Launch) => {
    const input = { job: { key: job }, stepKey, startedOn };
    const { data, error } = await retract({ input });
    const [problem] = formErrorsOf(error, data?.launchRetract?.userErrors);
    if (problem) return toast({ message: problem.message });
    const undo = () => void save({ startedOn, note: note ?? null });
    toast({ message: t('launchRemoved', { day: dayName(startedOn) }), undo });
    onChanged();
  };
  return (
    <section className="stack" aria-labelledby="launches">
      <h2 id="launches">{t('launches')}</h2>
      {launches.length === 0 ? <p className="muted">{t('noLaunches')}</p> : null}
      <ul className="stack">
        {launches.map((launch) => (
          <li key={launch.startedOn} className="toolbar">
            <span aria-hidden="true">⚑</span>
            <strong>{dayName(launch.startedOn)}</strong>
            <span>{launch.note ?? t('noNote')}</span>
            {mayWrite ? (
              <button
                type="button"
                className="button button-quiet button-small no-print"
                onClick={() => void remove(launch)}
              >
                {t('removeLaunch')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <LaunchForm
          onSave={async (launch) => {
            const isSaved = await save(launch);
            if (isSaved) toast({ message: t('launchSaved', { day: dayName(launch.startedOn) }) });
            return isSaved;
          }}
        />
      ) : null}
      <FormErrors errors={errors} />
    </section>
  );
}

interface LaunchFormProps {
  /** Resolves to whether the launch was saved. */
  onSave: (launch: { startedOn: string; note: string | null }) => Promise<boolean>;
}

function LaunchForm({ onSave }: LaunchFormProps) {
  const [startedOn, setStartedOn] = useState('');
  const [note, setNote] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await onSave({ startedOn, note: note.trim() === '' ? null : note })) {
      setStartedOn('');
      setNote('');
    }
  };
  return (
    <form className="toolbar no-print" onSubmit={(event) => void submit(event)}>
      <label className="field-row">
        <span>{t('launchedOn')}</span>
        <input
          type="date"
          className="field"
          required
          value={startedOn}
          onChange={({ target }) => setStartedOn(target.value)}
        />
      </label>
      <label className="field-row">
        <span>{t('launchNote')}</span>
        <input
          className="field"
          maxLength={500}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
      <button type="submit" className="button">
        {t('recordLaunch')}
      </button>
    </form>
  );
}
