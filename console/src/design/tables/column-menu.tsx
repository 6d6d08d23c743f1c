import './column-menu.css';
import { useEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { QueryParams } from '../../shell/address/query-params.ts';
import { t } from '../texts.ts';

/** Where the chosen columns are stored: the query parameter, and the key in local storage. */
interface KeptAt {
  name: string;
  place: string;
}

/**
 * The chosen columns: those in the URL, so that a shared link shows the same, or else the last ones chosen on
 * this device.
 */
export function useKeptColumns(params: QueryParams, { name, place }: KeptAt): readonly string[] {
  const [path, navigate] = useLocation();
  const search = useSearch();
  // A saved view defines its own columns, so the stored ones must not be added.
  const isSaid = params.one(name) !== null || params.one('view') !== null;
  const kept = isSaid ? '' : (localStorage.getItem(place) ?? '');
  useEffect(() => {
    if (kept === '') return;
    const said = new URLSearchParams(search);
    said.set(name, kept);
    navigate(`${path}?${said.toString()}`, { replace: true });
  }, [kept, name, path, search, navigate]);
  const said = params.many(name).join(',');
  // Memoized, so that rows do not render again while the columns stay the same.
  return useMemo(() => said.split(',').filter(Boolean), [said]);
}

/** Stores the chosen columns in the URL and on the device. */
export function keepColumns(
  params: QueryParams,
  { name, place }: KeptAt,
  chosen: readonly string[],
): void {
  localStorage.setItem(place, chosen.join(','));
  params.set({ [name]: chosen });
}

interface ColumnMenuProps {
  columns: readonly { id: string; name: string }[];
  isShown: (id: string) => boolean;
  onToggle: (id: string) => void;
}

/** Menu to choose the columns of a list. */
export function ColumnMenu({ columns, isShown, onToggle }: ColumnMenuProps) {
  return (
    <details className="column-choice no-print">
      <summary className="button">{t('columns')}</summary>
      <div className="floating" role="group" aria-label={t('columns')}>
        {columns.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={isShown(id)} onChange={() => onToggle(id)} /> {name}
          </label>
        ))}
      </div>
    </details>
  );
}
