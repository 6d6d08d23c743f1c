import { useId, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { Link, useLocation } from 'wouter';
import type { Session } from '../../api/sign-in.ts';
import { Avatar } from '../../design/owner.tsx';
import { nameFromEmail } from '../../format/person-name.ts';
import {
  chooseLanguage,
  type Language,
  language,
  LANGUAGES,
  ownName,
} from '../../texts/language.ts';
import { UpdateViewerDocument } from '../../generated/graphql.ts';
import { mailLanguage } from './mail-language.ts';
import { AssignmentMails } from './assignment-mails.tsx';
import { Choice } from './choice.tsx';
import { t } from '../texts.ts';
import { applyDensity, chosenDensity, DENSITIES } from './density.ts';
import { applyTheme, chosenTheme, THEMES } from './theme.ts';

/** Roles whose users can be assigned accounts and tasks. */
const TOLD: readonly string[] = ['ADMIN', 'CUSTOMER_SUCCESS'];

interface UserMenuProps {
  subject: string;
  roles: readonly string[];
  session: Session;
}

/** The menu behind the user's initials: theme, language, access tokens, sign-out. */
export function UserMenu({ subject, roles, session }: UserMenuProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [path] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const name = nameFromEmail(subject);
  const isTold = roles.some((role) => TOLD.includes(role));
  const [, update] = useMutation(UpdateViewerDocument);
  const choose = async (chosen: Language) => {
    // E-mails use the same language. If saving it fails, the console switches anyway.
    if (isTold) await update({ input: { language: mailLanguage(chosen) } });
    chooseLanguage(chosen);
  };
  return (
    <>
      <button
        type="button"
        className="button button-quiet user-button"
        popoverTarget={id}
        aria-label={t('you', { name })}
        title={subject}
      >
        <Avatar email={subject} />
      </button>
      <div
        id={id}
        ref={menu}
        popover="auto"
        className="user-menu"
        role="group"
        aria-label={name}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        <div>
          <strong>{name}</strong>
          {subject.includes('@') ? <div className="label">{subject}</div> : null}
          <div className="label">{roles.join(', ')}</div>
        </div>
        <ThemeChoice />
        <DensityChoice />
        {isTold ? <AssignmentMails isShown={isOpen} /> : null}
        <Choice
          label={t('language')}
          values={LANGUAGES}
          nameOf={ownName}
          value={language}
          onChoose={(chosen) => void choose(chosen)}
        />
        <Link
          href="/access-tokens"
          aria-current={path === '/access-tokens' ? 'page' : undefined}
          onClick={() => menu.current?.hidePopover()}
        >
          {t('accessTokens')}
        </Link>
        {session.signOut ? (
          <button type="button" className="button" onClick={session.signOut}>
            {t('signOut')}
          </button>
        ) : null}
      </div>
    </>
  );
}

function DensityChoice() {
  const [density, setDensity] = useState(chosenDensity);
  return (
    <Choice
      label={t('density')}
      values={DENSITIES}
      nameOf={(each) => t(`densities.${each}`)}
      value={density}
      onChoose={(chosen) => {
        setDensity(chosen);
        applyDensity(chosen);
      }}
    />
  );
}

function ThemeChoice() {
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <Choice
      label={t('theme')}
      values={THEMES}
      nameOf={(each) => t(`themes.${each}`)}
      value={theme}
      onChoose={(chosen) => {
        setTheme(chosen);
        applyTheme(chosen);
      }}
    />
  );
}
