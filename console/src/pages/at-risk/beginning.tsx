import { Empty } from '../../design/states.tsx';
import { FirstSteps } from '../../shell/first-steps.tsx';
import { t } from './texts.ts';

/** What to do before the list can say anything: bring accounts in, then have people answer. */
export function Beginning({ kind }: { kind: 'no-accounts' | 'no-responses' }) {
  return kind === 'no-accounts' ? (
    <Empty title={t('headingNone')}>
      <p>{t('startAccounts')}</p>
      <FirstSteps ways={['importAccounts']} />
    </Empty>
  ) : (
    <div className="stack">
      <p>{t('startAnswers')}</p>
      <FirstSteps />
    </div>
  );
}
