import { ScriptBlocks } from '#domain/negotiation/script-blocks.ts'
import raw from './script-blocks.yaml'

/** The sentences that scripts, e-mails and briefs are put together from. */
export const scriptBlocks: ScriptBlocks = ScriptBlocks.parse(raw)
