import './danger-zone.css';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { Link, useLocation } from 'wouter';
import { ViewerDocument } from '../../../generated/graphql.ts';
import { useAppContext } from '../../../shell/app-context.ts';
import { ArchiveDialog } from '../../job/archive/archive-dialog.tsx';
import { t } from '../texts.ts';

/** All destructive actions in one place, or links to them. */
export function DangerZone() {
  const { job: key } = useAppContext();
  const [, navigate] = useLocation();
  const [isArchiving, setArchiving] = useState(false);
  const [{ data }] = useQuery({ query: ViewerDocument, requestPolicy: 'cache-first' });
  const job = data?.jobs?.nodes.find((each) => each.key === key);
  const to = (path: string) => (key === '' ? path : `${path}?job=${encodeURIComponent(key)}`);
  return (
    <section className="card stack danger-zone" aria-labelledby="danger-zone">
      <h2 id="danger-zone">{t('danger.heading')}</h2>
      {job ? (
        <Danger
          title={t('danger.archive')}
          about={t('danger.archiveAbout', { job: job.statement })}
        >
          <button type="button" className="button" onClick={() => setArchiving(true)}>
            {t('danger.archiveDo')}
          </button>
        </Danger>
      ) : null}
      {WAYS.map(({ name, path }) => (
        <Danger key={name} title={t(`danger.${name}`)} about={t(`danger.${name}About`)}>
          <Link href={to(path)} className="button">
            {t(`danger.${name}Do`)}
          </Link>
        </Danger>
      ))}
      {isArchiving && job ? (
        <ArchiveDialog
          job={job}
          onClose={() => setArchiving(false)}
          onArchived={() => {
            setArchiving(false);
            navigate('/settings/data');
          }}
        />
      ) : null}
    </section>
  );
}

const WAYS = [
  { name: 'erase', path: '/ask-next/withdrawals' },
  { name: 'import', path: '/import' },
  { name: 'tokens', path: '/access-tokens' },
  { name: 'users', path: '/settings/users' },
] as const;

interface DangerProps {
  title: string;
  about: string;
  children: ReactNode;
}

function Danger({ title, about, children }: DangerProps) {
  return (
    <div className="danger">
      <div>
        <h3>{title}</h3>
        <p className="muted">{about}</p>
      </div>
      {children}
    </div>
  );
}
