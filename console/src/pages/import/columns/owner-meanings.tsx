import { useQuery } from 'urql';
import { suggestOwner } from '../../../../../intake/suggest/suggest-owner.ts';
import { ImportOwnersDocument } from '../../../generated/graphql.ts';
import { ownersIn } from '../../../lists/filters/use-account-groups.ts';
import { useAppContext } from '../../../shell/app-context.ts';
import type { DraftMapping } from './draft-mapping.ts';
import { t } from '../texts.ts';

interface OwnerMeaningsProps {
  draft: DraftMapping;
  onChange: (changes: Partial<DraftMapping>) => void;
}

/** Maps owner names to e-mail addresses. Suggests likely ones for the user to confirm. */
export function OwnerMeanings({ draft: { owners }, onChange }: OwnerMeaningsProps) {
  const names = Object.keys(owners);
  const known = useKnownOwners(names.length > 0);
  if (names.length === 0) return null;
  const set = (more: DraftMapping['owners']) => onChange({ owners: { ...owners, ...more } });
  const proposed = names.flatMap((name) => {
    const address = owners[name] === '' ? suggestOwner(name, known) : null;
    return address === null ? [] : [[name, address] as const];
  });
  const proposals = Object.fromEntries(proposed) as DraftMapping['owners'];
  return (
    <fieldset className="meanings">
      <legend>{t('owners.legend')}</legend>
      <div className="meanings-note">
        <p className="muted">{t('owners.hint')}</p>
        {proposed.length > 1 ? (
          <button type="button" className="button" onClick={() => set(proposals)}>
            {t('owners.useAll', { count: String(proposed.length) })}
          </button>
        ) : null}
      </div>
      <datalist id="known-owners">
        {known.map((address) => (
          <option key={address} value={address} />
        ))}
      </datalist>
      {names.map((name) => (
        <div key={name} className="stack-small">
          <label className="meaning">
            <span title={name}>{name}</span>
            <input
              className="field"
              type="email"
              autoComplete="off"
              list="known-owners"
              value={owners[name]}
              onChange={({ target }) => set({ [name]: target.value })}
            />
          </label>
          <Proposal address={proposals[name]} onUse={(address) => set({ [name]: address })} />
        </div>
      ))}
    </fieldset>
  );
}

interface ProposalProps {
  address: string | undefined;
  onUse: (address: string) => void;
}

function Proposal({ address, onUse }: ProposalProps) {
  if (address === undefined) return null;
  return (
    <button type="button" className="button button-quiet" onClick={() => onUse(address)}>
      {t('owners.use', { address })}
    </button>
  );
}

/** The existing account owners. Empty if the user may not read them. */
function useKnownOwners(isAsked: boolean): readonly string[] {
  const { job } = useAppContext();
  const [{ data }] = useQuery({
    query: ImportOwnersDocument,
    variables: { job },
    pause: !isAsked,
    requestPolicy: 'cache-and-network',
  });
  return ownersIn(data?.portfolio);
}
