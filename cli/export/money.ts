import * as z from 'zod';

/** Money as the API answers it. */
export const money = z.object({ amount: z.string(), currencyCode: z.string() }).nullable();
