/** Environment variables that the command line uses. The only reader of process.env under cli/. */
export interface Environment {
  /** `FOOTHOLD_TOKEN`, the bearer token to use if --token is not given. */
  token: string | null;
}

export function readEnvironment(): Environment {
  const token = process.env['FOOTHOLD_TOKEN']?.trim();
  return { token: token ? token : null };
}
