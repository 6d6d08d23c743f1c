/** Something that keeps a file from being read or sent: its message is one line that says what to do. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
}
