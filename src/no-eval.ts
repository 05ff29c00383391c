import { z } from 'zod'

// The page's policy forbids evaluated code, and zod would try it at its first parse: this module is imported before any schema.
z.config({ jitless: true })
