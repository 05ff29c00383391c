import { CautionRules } from '#domain/letter/cautions.ts'
import raw from './cautions.yaml'

/** What a careful friend would notice in an offer letter. */
export const cautionRules: CautionRules = CautionRules.parse(raw)
