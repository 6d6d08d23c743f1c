/** An error that prevents a file from being read or sent. Its message is one line that says what to do. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
}
