/** What the environment says to the command line. The only reader of process.env under cli/. */
export interface Environment {
  /** `FOOTHOLD_TOKEN`: the bearer token, unless --token gives one. */
  token: string | null;
}

export function readEnvironment(): Environment {
  const token = process.env['FOOTHOLD_TOKEN']?.trim();
  return { token: token ? token : null };
}
