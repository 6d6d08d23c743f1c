/** The caller's roles do not allow the action: FORBIDDEN at the edge. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly action: string;

  constructor(action: string) {
    super(`Your roles do not allow "${action}". Ask an administrator for a role that does.`);
    this.action = action;
  }
}
