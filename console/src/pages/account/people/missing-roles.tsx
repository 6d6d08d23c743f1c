import { roleName } from '../../../design/role-names.ts';
import type { RespondentRole } from '../../../generated/graphql.ts';
import { nameOf, type PersonRow } from './people-words.ts';
import { t } from './texts.ts';

interface MissingRolesProps {
  missing: readonly RespondentRole[];
  people: readonly PersonRow[];
  onAdd: (role: RespondentRole) => void;
  onAsk: () => void;
}

/** The roles without a response, each with a button to survey its contacts or to add one. */
export function MissingRoles({ missing, people, onAdd, onAsk }: MissingRolesProps) {
  if (missing.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="missing-roles">
      <h2 id="missing-roles">{t('noResponseFrom')}</h2>
      <ul className="stack">
        {missing.map((role) => {
          const known = people.filter((person) => person.role === role);
          const name = roleName(role);
          return (
            <li key={role} className="toolbar">
              <span>
                {known.length > 0
                  ? t('missingWith', { role: name, people: known.map(nameOf).join(', ') })
                  : name}
              </span>
              {known.length > 0 ? (
                <button
                  type="button"
                  className="button"
                  aria-label={t(`askRole.${role}`)}
                  onClick={onAsk}
                >
                  {t('ask')}
                </button>
              ) : (
                <button
                  type="button"
                  className="button"
                  aria-label={t(`addRole.${role}`)}
                  onClick={() => onAdd(role)}
                >
                  {t('addMissing')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
