/** Set by `npm run test:long`; set to 1 on DynamoDB Local. */
const asked = process.env['FOOTHOLD_HISTORIES'];

/** The number of random histories that a test runs; `brief` in `npm test`. */
export function histories(brief: number): number {
  return Number(asked ?? brief);
}

/** Whether tests try every case, rather than just enough to detect a failure. */
export const AT_LENGTH = Number(asked ?? 1) > 1;
