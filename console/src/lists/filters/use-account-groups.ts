import { useQuery } from 'urql';
import { AccountGroupsDocument } from '../../generated/graphql.ts';
import { useSurroundings } from '../../shell/surroundings.ts';

/** The owners and segments that accounts have. */
export function useAccountGroups(): { owners: readonly string[]; segments: readonly string[] } {
  const { job } = useSurroundings();
  const [{ data }] = useQuery({ query: AccountGroupsDocument, variables: { job } });
  return {
    owners: (data?.portfolio?.byOwner ?? []).flatMap(({ ownerEmail }) => ownerEmail ?? []),
    segments: (data?.portfolio?.bySegment ?? []).flatMap(({ segment }) => segment ?? []),
  };
}
