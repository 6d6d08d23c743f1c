import { PhoneLink } from '../../design/phone-link.tsx';
import { compactMoney } from '../../format/format.ts';
import type { WeekDetailFragment } from '../../generated/graphql.ts';
import { t } from './texts.ts';
import { contactWords, driverWords, personToCall } from './week-contacts.ts';

interface RowFactsProps {
  detail: WeekDetailFragment | null;
  isLoading: boolean;
}

/** Whom to call, the ARR, and the main risk driver, on one line if it fits. */
export function RowFacts({ detail, isLoading }: RowFactsProps) {
  if (detail === null) return isLoading ? <p className="label">…</p> : null;
  const person = personToCall(detail.respondents?.nodes ?? []);
  const driver = driverWords(detail);
  return (
    <ul className="label week-facts">
      <li>
        {person === null ? t('noContact') : contactWords(person)}
        {person?.phone == null ? null : (
          <>
            {' '}
            <PhoneLink phone={person.phone} />
          </>
        )}
      </li>
      {detail.arr === null ? null : <li>{t('arr', { arr: compactMoney(detail.arr) })}</li>}
      {driver === null ? null : <li>{driver}</li>}
    </ul>
  );
}
