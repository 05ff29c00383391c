import { drawChances } from '#domain/weighing/chances.ts'
import type { Chances } from '#domain/weighing/chances.ts'
import type { ChancesJob } from './chances-view.ts'

/** The chances of each scenario, by its id. The same draws in each, so that they differ by the base alone. */
export const answerJob = ({ scenarios, own, draws, seed }: ChancesJob): Record<string, Chances> =>
  Object.fromEntries(scenarios.map(({ id, offers }) => [id, drawChances(offers, own, { draws, seed })]))
