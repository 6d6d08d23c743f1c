import { useState } from 'react';
import { type CombinedError, useClient, useMutation } from 'urql';
import { type FormError, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import {
  RollBackSettingsDocument,
  SaveSettingsDocument,
  type ScoringSettingsSetInput,
  SettingsDocument,
} from '../../generated/graphql.ts';
import { wholeNumber } from '../../format/format.ts';
import { t } from './texts.ts';

type Change = Omit<ScoringSettingsSetInput, 'job'>;

/** Saves settings on top of the version shown, or returns to an earlier one. */
export function useSaving(job: string, inForce: number, onSaved: () => void) {
  const client = useClient();
  const toast = useToast();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [saving, save] = useMutation(SaveSettingsDocument);
  const [rollingBack, rollBack] = useMutation(RollBackSettingsDocument);
  const base = { job: { key: job }, againstVersion: inForce };

  /** Reloads the current settings whether or not the mutation succeeded. */
  const finish = async (
    error: CombinedError | undefined,
    payload: Payload,
    message: (version: number) => string,
  ) => {
    const problems = formErrorsOf(error, payload?.userErrors);
    await client.query(SettingsDocument, { job }, { requestPolicy: 'network-only' }).toPromise();
    setErrors(problems);
    const version = payload?.job?.scoring.version;
    if (problems.length > 0 || version === undefined) return;
    onSaved();
    const undo = () => void goBack(inForce, version);
    toast({ message: message(version), undo });
  };
  const goBack = async (version: number, againstVersion: number) => {
    const { data, error } = await rollBack({ input: { ...base, version, againstVersion } });
    await finish(error, data?.calibrationApply, (next) =>
      t('rolledBack', { version: wholeNumber(version), next: wholeNumber(next) }),
    );
  };
  return {
    errors,
    isSaving: saving.fetching || rollingBack.fetching,
    forget: () => setErrors([]),
    save: async (change: Change) => {
      const { data, error } = await save({ input: { ...base, ...change } });
      await finish(error, data?.scoringSettingsSet, (next) =>
        t('saved', { version: wholeNumber(next) }),
      );
    },
    goBack: (version: number) => goBack(version, inForce),
  };
}

type Payload =
  | {
      readonly job?: { readonly scoring: { readonly version: number } } | null;
      readonly userErrors: readonly FormError[];
    }
  | null
  | undefined;
