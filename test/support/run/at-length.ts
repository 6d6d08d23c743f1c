/** Set by `npm run test:long`, and to 1 on DynamoDB Local. */
const asked = process.env['FOOTHOLD_HISTORIES'];

/** How many random histories a test runs: `brief` in `npm test`. */
export function histories(brief: number): number {
  return Number(asked ?? brief);
}

/** Whether a test tries everything, or what is enough to see whether it would fail. */
export const AT_LENGTH = Number(asked ?? 1) > 1;
