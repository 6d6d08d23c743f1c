/** A path with forward slashes, also on Windows. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
