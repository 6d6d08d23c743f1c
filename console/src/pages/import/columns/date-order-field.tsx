import { dateCells } from '../../../../../intake/draft/suggest-draft.ts';
import { suggestDateOrder } from '../../../../../intake/suggest/suggest-date-order.ts';
import { DATE_ORDERS, type DateOrder } from '../../../../../intake/values/date-parts.ts';
import type { DraftMapping } from './draft-mapping.ts';
import type { Sample } from './suggest-draft.ts';
import { t } from '../texts.ts';

interface DateOrderFieldProps {
  draft: DraftMapping;
  sample: Sample;
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Asks for the date order (day or month first) if the file's dates are ambiguous. */
export function DateOrderField({ draft, sample, onChange }: DateOrderFieldProps) {
  if (!suggestDateOrder(dateCells(draft, sample)).needed) return null;
  return (
    <label className="column-field">
      <span>{t('dateOrder')}</span>
      <select
        className="field"
        value={draft.dateOrder ?? ''}
        onChange={({ target }) =>
          onChange({ dateOrder: (target.value || null) as DateOrder | null })
        }
      >
        <option value="">{t('choose')}</option>
        {DATE_ORDERS.map((order) => (
          <option key={order}>{order}</option>
        ))}
      </select>
    </label>
  );
}
