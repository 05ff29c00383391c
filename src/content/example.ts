import { Example } from '#domain/offer/example.ts'
import raw from './example.yaml'

/** The three invented offers behind "Look at an example". */
export const example: Example = Example.parse(raw)
