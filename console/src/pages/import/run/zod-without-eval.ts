import * as z from 'zod';

// Turns off zod's JIT before any schema is created: the console's content security policy forbids eval, and
// zod would test for it.
z.config({ jitless: true });
