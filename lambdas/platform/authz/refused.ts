/** The caller's roles allow none of the actions, of which one would be enough: FORBIDDEN at the edge. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(...actions: readonly string[]) {
    const names = actions.map((action) => `"${action}"`).join(' or ');
    super(`Your roles do not allow ${names}. Ask an administrator for a role that does.`);
    // As of BadInput: one answer may hold thousands, and no one looks for where they were thrown.
    this.stack = `Refused: ${this.message}`;
  }
}
