import './column-menu.css';
import { useEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Address } from '../../shell/address/address.ts';
import { t } from '../texts.ts';

/** Where the choice of columns of a list is kept: its name in the address, and its place on the device. */
interface KeptAt {
  name: string;
  place: string;
}

/**
 * The columns that were chosen: those of the address, so that a link shows the same; else those that were chosen
 * last on this device.
 */
export function useKeptColumns(address: Address, { name, place }: KeptAt): readonly string[] {
  const [path, navigate] = useLocation();
  const search = useSearch();
  // A view says which columns it has, or is about to: there are none to fill in.
  const isSaid = address.one(name) !== null || address.one('view') !== null;
  const kept = isSaid ? '' : (localStorage.getItem(place) ?? '');
  useEffect(() => {
    if (kept === '') return;
    const said = new URLSearchParams(search);
    said.set(name, kept);
    navigate(`${path}?${said.toString()}`, { replace: true });
  }, [kept, name, path, search, navigate]);
  const said = address.many(name).join(',');
  // The same list while it says the same: rows are drawn again where something changes alone.
  return useMemo(() => said.split(',').filter(Boolean), [said]);
}

/** Keeps a choice in the address and on the device. */
export function keepColumns(
  address: Address,
  { name, place }: KeptAt,
  chosen: readonly string[],
): void {
  localStorage.setItem(place, chosen.join(','));
  address.set({ [name]: chosen });
}

interface ColumnMenuProps {
  columns: readonly { id: string; name: string }[];
  isShown: (id: string) => boolean;
  onToggle: (id: string) => void;
}

/** Chooses which columns a list has. */
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
