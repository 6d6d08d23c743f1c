import type { AccountFrom, DraftMapping } from '../columns/draft-mapping.ts';

const SOURCES: readonly (readonly [AccountFrom, string])[] = [
  ['column', 'the one in a column'],
  ['domain', 'the domain of the e-mail address'],
  ['same', 'the same for all'],
  ['each', 'one for each person'],
];

interface AccountSourceProps {
  draft: DraftMapping;
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Whose account the answers are about, where a survey has no column for it. */
export function AccountSource({ draft, onChange }: AccountSourceProps) {
  return (
    <fieldset className="choice-row">
      <legend>The account is</legend>
      {SOURCES.map(([from, words]) => (
        <label key={from}>
          <input
            type="radio"
            name="account-from"
            checked={draft.accountFrom === from}
            onChange={() => onChange({ accountFrom: from })}
          />{' '}
          {words}
        </label>
      ))}
      {draft.accountFrom === 'same' ? (
        <input
          className="field"
          aria-label="Id of the account of all answers"
          value={draft.accountName}
          maxLength={128}
          onChange={({ target }) => onChange({ accountName: target.value })}
        />
      ) : null}
    </fieldset>
  );
}
