import { useQuery } from 'urql';
import { OwnersDocument } from '../../../generated/graphql.ts';
import { useSurroundings } from '../../../shell/surroundings.ts';

/** Addresses of those who own accounts; undefined until they are known. */
export function useOwners(): readonly string[] | undefined {
  const { job } = useSurroundings();
  const [{ data }] = useQuery({ query: OwnersDocument, variables: { job } });
  return data && (data.portfolio?.byOwner ?? []).flatMap(({ ownerEmail }) => ownerEmail ?? []);
}
