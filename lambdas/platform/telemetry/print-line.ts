/** Prints an object as a line of JSON, the format in which CloudWatch reads both logs and metrics. */
export function printLine(line: object, to: NodeJS.WriteStream = process.stdout): void {
  to.write(`${JSON.stringify(line)}\n`);
}
