import * as z from 'zod';

/** What the caller can fix, as every mutation answers it. */
export const userErrorsData = z.array(
  z.object({ code: z.string(), message: z.string(), field: z.array(z.string()).nullable() }),
);
