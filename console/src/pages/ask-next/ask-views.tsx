import { Link, useLocation } from 'wouter';
import { t } from './texts.ts';

const VIEWS = [
  ['/ask-next', 'ask'],
  ['/ask-next/links', 'links'],
  ['/ask-next/campaigns', 'campaigns'],
  ['/ask-next/withdrawals', 'withdrawals'],
] as const;

/** Tabs of the survey pages: whom to ask, links, campaigns, and withdrawals. */
export function AskViews() {
  const [path] = useLocation();
  return (
    <nav className="toolbar no-print" aria-label={t('views')}>
      {VIEWS.map(([to, name]) => (
        <Link key={to} href={to} className="button" aria-current={path === to ? 'page' : undefined}>
          {t(`viewNames.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
