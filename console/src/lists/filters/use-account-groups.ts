import { useQuery } from 'urql';
import { AccountGroupsDocument } from '../../generated/graphql.ts';
import { useAppContext } from '../../shell/app-context.ts';

interface AccountGroups {
  owners: readonly string[];
  segments: readonly string[];
  /** False until the groups are loaded. */
  isKnown: boolean;
}

/** The owners and segments that occur among accounts. */
export function useAccountGroups(): AccountGroups {
  const { job } = useAppContext();
  const [{ data }] = useQuery({ query: AccountGroupsDocument, variables: { job } });
  return {
    owners: ownersIn(data?.portfolio),
    segments: (data?.portfolio?.bySegment ?? []).flatMap(({ segment }) => segment ?? []),
    isKnown: data !== undefined,
  };
}

interface ByOwner {
  byOwner: readonly { ownerEmail?: string | null }[];
}

/** E-mail addresses of the account owners. */
export function ownersIn(portfolio: ByOwner | null | undefined): string[] {
  return (portfolio?.byOwner ?? []).flatMap(({ ownerEmail }) => ownerEmail ?? []);
}
