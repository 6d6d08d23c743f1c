import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Empty } from '../../design/states.tsx';
import { t } from './texts.ts';

/** What to do before the list can say anything: bring accounts in, then have people answer. */
export function Beginning({ kind }: { kind: 'no-accounts' | 'no-responses' }) {
  const toImport = (words: ReactNode) => <Link href="/import">{words}</Link>;
  if (kind === 'no-accounts') {
    return <Empty title={t('headingNone')}>{t.rich('startAccounts', { link: toImport })}</Empty>;
  }
  const toLinks = (words: ReactNode) => <Link href="/ask-next">{words}</Link>;
  return <p>{t.rich('startAnswers', { import: toImport, links: toLinks })}</p>;
}
