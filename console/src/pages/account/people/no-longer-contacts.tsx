import { nameOf, type PersonRow } from './people-words.ts';
import { t } from './texts.ts';

interface NoLongerContactsProps {
  people: readonly PersonRow[];
  onRestore: (person: PersonRow) => void;
  onErase: ((person: PersonRow) => void) | null;
}

/** Removed contacts, who can be restored. */
export function NoLongerContacts({ people, onRestore, onErase }: NoLongerContactsProps) {
  if (people.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="no-longer">
      <h2 id="no-longer">{t('noLonger')}</h2>
      <p className="muted">{t('noLongerHint')}</p>
      <ul className="stack">
        {people.map((person) => (
          <li key={person.id} className="toolbar">
            <span className="person-name">{nameOf(person)}</span>
            <button type="button" className="button" onClick={() => onRestore(person)}>
              {t('restore')}
            </button>
            {onErase ? (
              <button
                type="button"
                className="button"
                aria-label={t('eraseThis', { name: nameOf(person) })}
                onClick={() => onErase(person)}
              >
                {t('erase.open')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
