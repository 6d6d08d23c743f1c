import { Link, useLocation } from 'wouter';
import { useAppContext } from '../../shell/app-context.ts';
import { t } from './texts.ts';
import './admin.css';

const PLACES = [
  { path: '/settings', name: 'scoring' },
  { path: '/settings/users', name: 'users' },
  { path: '/settings/branding', name: 'branding' },
  { path: '/settings/audit', name: 'audit' },
  { path: '/settings/data', name: 'data' },
  { path: '/job/playbooks', name: 'playbooks' },
  { path: '/import', name: 'imports' },
] as const;

/** Links to the pages for administrators. */
export function AdminNav() {
  const [path] = useLocation();
  const { job } = useAppContext();
  return (
    <nav className="admin-nav no-print" aria-label={t('adminNav')}>
      {PLACES.map((place) => (
        <Link
          key={place.path}
          href={job === '' ? place.path : `${place.path}?job=${job}`}
          aria-current={path === place.path ? 'page' : undefined}
        >
          {t(place.name)}
        </Link>
      ))}
    </nav>
  );
}
