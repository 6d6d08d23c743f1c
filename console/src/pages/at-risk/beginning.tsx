import { Empty } from '../../design/states.tsx';
import { FirstSteps } from '../../shell/first-steps.tsx';
import { t } from './texts.ts';

/** The first steps while the list is still empty: import accounts, then collect answers. */
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
