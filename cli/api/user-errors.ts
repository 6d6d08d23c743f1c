import * as z from 'zod';

/** Errors that the caller can fix, as every mutation returns them. */
export const userErrorsData = z.array(
  z.object({ code: z.string(), message: z.string(), field: z.array(z.string()).nullable() }),
);
