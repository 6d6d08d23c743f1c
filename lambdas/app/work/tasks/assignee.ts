import type { Ports } from '../../kernel/ports.ts';
import type { PathSegment, Problems } from '../../kernel/validation/problems.ts';
import { checkEmail } from '../../kernel/validation/text.ts';

/**
 * Parses an assignee's e-mail address. Must be a user if there is a directory. Without one, as on a
 * developer's machine, any address is accepted.
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
  return problems.notFound(field, 'is not a user of Foothold: add them as a user first.');
}
