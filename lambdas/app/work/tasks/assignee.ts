import type { Ports } from '../../kernel/ports.ts';
import type { PathSegment, Problems } from '../../kernel/validation/problems.ts';
import { checkEmail } from '../../kernel/validation/text.ts';

/**
 * The e-mail address of a user whom something is assigned to. Where a directory knows the users, it has to
 * be one of them; where there is none, as on a developer's machine, any address is taken.
 */
export async function checkAssignee(
  { directory }: Pick<Ports, 'directory'>,
  problems: Problems,
  field: PathSegment,
  given: string,
): Promise<string | undefined> {
  const email = checkEmail(problems, field, given);
  if (email === undefined || !directory) return email;
  if ((await directory.rolesOf(email)) !== null) return email;
  return problems.notFound(field, 'is no user of Foothold: add them as a user first.');
}
