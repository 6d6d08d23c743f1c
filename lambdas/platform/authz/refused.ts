/**
 * The caller's roles allow none of the given actions, any of which would do. Reported as FORBIDDEN by the
 * API.
 */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(...actions: readonly string[]) {
    const names = actions.map((action) => `"${action}"`).join(' or ');
    super(`Your roles do not allow ${names}. Ask an administrator for a role that does.`);
    // No stack trace, as for BadInput: one response can contain thousands of these errors.
    this.stack = `Refused: ${this.message}`;
  }
}
