import { Link } from 'wouter';
import { mayEnter } from './address/rooms.ts';
import { useSurroundings } from './surroundings.ts';
import { t } from './texts.ts';

/** Where answers come from, as buttons for those who may bring them in. */
export function FirstSteps() {
  const { roles } = useSurroundings();
  const ways = WAYS.filter(({ path }) => mayEnter(roles, path));
  if (ways.length === 0) return <p>{t('firstSteps.ask')}</p>;
  return (
    <div className="toolbar toolbar-centred no-print">
      {ways.map(({ path, name }, at) => (
        <Link key={path} href={path} className={at === 0 ? 'button button-primary' : 'button'}>
          {t(`firstSteps.${name}`)}
        </Link>
      ))}
    </div>
  );
}

const WAYS = [
  { path: '/import', name: 'import' },
  { path: '/ask-next', name: 'survey' },
] as const;
