import * as z from 'zod';

// The console's policy forbids code made from text, and zod would try whether it may before any schema
// is made: it has to be told first.
z.config({ jitless: true });
