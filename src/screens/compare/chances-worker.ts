import { answerJob } from './chances-job.ts'
import type { ChancesJob } from './chances-view.ts'

/** Draws off the main thread, so that the page never waits. */
addEventListener('message', ({ data }: MessageEvent<ChancesJob>) => postMessage(answerJob(data)))
