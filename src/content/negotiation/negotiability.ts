import { Negotiability } from '#domain/negotiation/negotiability.ts'
import raw from './negotiability.yaml'

/** What moves at which kind of employer, and how long a change takes there. */
export const negotiability: Negotiability = Negotiability.parse(raw)
