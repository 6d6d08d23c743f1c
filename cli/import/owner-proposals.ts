import type { DraftMapping } from '../../intake/draft/draft-mapping.ts';
import { suggestOwner } from '../../intake/suggest/suggest-owner.ts';
import type { GraphqlClient } from '../api/client.ts';
import { knownOwners } from '../api/owners.ts';
import { type CommandContext, notice } from '../cli-environment.ts';

/**
 * Suggests an address for each owner that the file gives only by name. A name alone never assigns an owner.
 */
export async function proposeOwners(
  { owners }: Pick<DraftMapping, 'owners'>,
  client: GraphqlClient,
  context: CommandContext,
): Promise<void> {
  const names = Object.keys(owners).filter((name) => owners[name] === '');
  if (names.length === 0) return;
  const known = await knownOwners(client);
  for (const name of names) {
    const address = suggestOwner(name, known);
    const said = `use --owner "${name}=${address ?? 'ADDRESS'}"`;
    notice(
      context,
      address === null
        ? `The e-mail address of the owner "${name}" is not known: ${said}.`
        : `The owner "${name}" may be ${address}: ${said} if so.`,
    );
  }
}
