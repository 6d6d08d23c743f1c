import { Link } from 'wouter';
import { canOpen } from './address/main-pages.ts';
import { useAppContext } from './app-context.ts';
import { t } from './texts.ts';

type Way = keyof typeof PATHS;

interface FirstStepsProps {
  /** The next steps to offer, most common first. */
  ways?: readonly Way[];
}

/** Suggests what to do when there is no data yet: buttons for users who may do it, otherwise whom to ask. */
export function FirstSteps({ ways = ['import', 'survey'] }: FirstStepsProps) {
  const { roles, job } = useAppContext();
  const open = ways.filter((way) => canOpen(roles, PATHS[way]));
  if (open.length === 0) return <p>{t('firstSteps.ask')}</p>;
  return (
    <div className="toolbar toolbar-centered no-print">
      {open.map((way, at) => (
        <Link
          key={way}
          href={`${PATHS[way]}?job=${encodeURIComponent(job)}`}
          className={at === 0 ? 'button button-primary' : 'button'}
        >
          {t(`firstSteps.${way}`)}
        </Link>
      ))}
    </div>
  );
}

const PATHS = {
  import: '/import',
  importAccounts: '/import',
  importOutcomes: '/import',
  survey: '/ask-next',
} as const;
