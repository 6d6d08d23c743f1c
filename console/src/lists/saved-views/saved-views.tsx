import './saved-views.css';
import { useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { placeBelow } from '../../design/menu/place-below.ts';
import type { SavedViewFragment, SavedViewList } from '../../generated/graphql.ts';
import { ChosenView } from './chosen-view.tsx';
import { useHasRole } from '../../shell/app-context.ts';
import { t } from '../texts.ts';
import { useViews } from './use-views.ts';
import { viewAddress } from './view-query.ts';
import { ViewDialog } from './view-dialog.tsx';

/** The saved views of a list, for roles that can have views. */
export function SavedViews({ list }: { list: SavedViewList }) {
  const mayHave = useHasRole('CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT');
  return mayHave ? <ViewsMenu list={list} /> : null;
}

/** A menu at the top of a list that opens views and saves the current one. */
function ViewsMenu({ list }: { list: SavedViewList }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [path, navigate] = useLocation();
  const [editing, setEditing] = useState<'NEW' | SavedViewFragment | null>(null);
  const { views, chosen, isChanged, isMissing, load } = useViews(list);
  const close = () => menu.current?.hidePopover();
  const edit = (what: 'NEW' | SavedViewFragment) => {
    close();
    setEditing(what);
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        className="button views-button"
        popoverTarget={id}
        title={chosen?.name}
      >
        {chosen === null
          ? t('views.views')
          : t(isChanged ? 'views.chosenChanged' : 'views.chosen', chosen)}
        <span aria-hidden="true"> ▾</span>
      </button>
      {isMissing ? <span role="status">{t('views.missing')}</span> : null}
      <div
        id={id}
        ref={menu}
        popover="auto"
        className="views-menu"
        role="group"
        aria-label={t('views.views')}
        onToggle={() => placeBelow(menu.current, button.current)}
      >
        <ViewLinks
          heading={t('views.mine')}
          views={views.filter(({ isShared }) => !isShared)}
          chosen={chosen}
          onChoose={close}
        />
        <ViewLinks
          heading={t('views.team')}
          views={views.filter(({ isShared }) => isShared)}
          chosen={chosen}
          onChoose={close}
        />
        {views.length === 0 ? <p className="label">{t('views.none')}</p> : null}
        {chosen === null ? null : (
          <ChosenView
            view={chosen}
            isChanged={isChanged}
            onEdit={() => edit(chosen)}
            onDone={(isGone) => {
              close();
              load();
              if (isGone) navigate(path);
            }}
            onRestored={load}
          />
        )}
        <button type="button" className="button" onClick={() => edit('NEW')}>
          {t('views.saveNew')}
        </button>
      </div>
      {editing === null ? null : (
        <ViewDialog
          list={list}
          view={editing === 'NEW' ? null : editing}
          onSaved={(view) => {
            load();
            navigate(viewAddress(path, view), { replace: true });
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

interface ViewLinksProps {
  heading: string;
  views: readonly SavedViewFragment[];
  chosen: SavedViewFragment | null;
  onChoose: () => void;
}

function ViewLinks({ heading, views, chosen, onChoose }: ViewLinksProps) {
  const id = useId();
  const [path] = useLocation();
  if (views.length === 0) return null;
  return (
    <>
      <span id={id} className="label">
        {heading}
      </span>
      <ul aria-labelledby={id}>
        {views.map((view) => (
          <li key={view.id}>
            <Link
              href={viewAddress(path, view)}
              className="views-link"
              aria-current={view.id === chosen?.id ? 'true' : undefined}
              onClick={onChoose}
            >
              {view.name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
