import { useState } from 'react';
import { type FormError, FormErrors } from '../../../design/forms/form-errors.tsx';
import type { NamedJobFragment } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';
import { useArchiving } from './use-archiving.ts';

interface RestoreButtonProps {
  job: NamedJobFragment;
  isPrimary?: boolean;
}

/** Restores an archived job with one click. */
export function RestoreButton({ job, isPrimary = false }: RestoreButtonProps) {
  const { restore } = useArchiving();
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const click = async () => {
    setBusy(true);
    setErrors(await restore(job));
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        className={isPrimary ? 'button button-primary' : 'button button-small'}
        aria-label={t('archive.restoreThis', { job: job.statement })}
        disabled={isBusy}
        onClick={() => void click()}
      >
        {t('archive.restore')}
      </button>
      <FormErrors errors={errors} />
    </>
  );
}
