/** A path as it is written everywhere but on Windows. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
