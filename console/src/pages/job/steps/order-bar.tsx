import { FormErrors } from '../../../design/forms/form-errors.tsx';
import { t } from '../texts.ts';
import type { StepOrder } from './use-step-order.ts';

/** Saves or discards the new order. Announces each move to screen readers. */
export function OrderBar({ order }: { order: StepOrder }) {
  const { isChanged, isSaving, errors, said } = order;
  return (
    <>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {isChanged ? (
        <div className="save-bar no-print" role="region" aria-label={t('order.unsaved')}>
          <div>
            <p>{t('order.unsavedHint')}</p>
            <FormErrors errors={errors} />
          </div>
          <div className="toolbar">
            <button type="button" className="button" onClick={order.discard}>
              {t('order.discard')}
            </button>
            <button
              type="button"
              className="button button-primary"
              disabled={isSaving}
              onClick={order.save}
            >
              {t('order.save')}
            </button>
          </div>
        </div>
      ) : null}
    </>
  );
}
