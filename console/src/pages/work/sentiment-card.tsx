import { useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { dayName } from '../../format/format.ts';
import {
  type AccountWorkQuery,
  type Sentiment,
  SetSentimentDocument,
} from '../../generated/graphql.ts';
import { colleague } from './colleague.ts';
import { EVERYWHERE } from './everywhere.ts';
import { SENTIMENTS } from './sentiments.ts';
import { t } from './texts.ts';

interface SentimentCardProps {
  externalId: string;
  sentiment: NonNullable<AccountWorkQuery['account']>['sentiment'];
  onChanged: () => void;
}

/** A colleague's sentiment about an account: five buttons. Clicking the chosen one clears it. */
export function SentimentCard({ externalId, sentiment, onChanged }: SentimentCardProps) {
  const toast = useToast();
  const [{ fetching }, set] = useMutation(SetSentimentDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const save = async (value: Sentiment | null, undoTo: Sentiment | null, isUndo = false) => {
    const { data, error } = await set(
      { input: { account: { externalId }, sentiment: value } },
      EVERYWHERE,
    );
    const problems = formErrorsOf(error, data?.accountSentimentSet?.userErrors);
    setErrors(problems);
    if (problems.length > 0) return;
    const message =
      value === null
        ? t('sentimentCleared')
        : t('sentimentSaved', { sentiment: t(`sentiments.${value}`) });
    toast(isUndo ? { message } : { message, undo: () => void save(undoTo, value, true) });
    onChanged();
  };
  const now = sentiment?.value ?? null;
  return (
    <section className="card work-form" aria-labelledby="sentiment">
      <h2 id="sentiment">{t('sentiment')}</h2>
      <div className="button-row" role="group" aria-labelledby="sentiment">
        {SENTIMENTS.map((value) => (
          <button
            key={value}
            type="button"
            className="button button-small"
            aria-pressed={value === now}
            disabled={fetching}
            onClick={() => void save(value === now ? null : value, now)}
          >
            {t(`sentiments.${value}`)}
          </button>
        ))}
      </div>
      <p className="label">
        {sentiment
          ? t('sentimentOf', { name: colleague(sentiment.setBy), day: dayName(sentiment.setAt) })
          : t('noSentiment')}{' '}
        {t('sentimentHint')}
      </p>
      {errors.length === 0 ? null : <FormErrors errors={errors} />}
    </section>
  );
}
