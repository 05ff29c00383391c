import type { Row } from './cells.ts'
import type { Stamp } from './clock.ts'

/** What tabs tell each other: news, a question for what is not yet on disk, or that everything up to a stamp was erased. */
export type News = { readonly rows: readonly Row[] } | { readonly ask: true } | { readonly erased: Stamp }

export type Channel = {
  post(news: News): void
  /** One listener; what comes in is not yet checked. */
  listen(hear: (news: unknown) => void): void
  close(): void
}

/** The other tabs of this page; a channel that leads nowhere where the browser has none. */
export function openTabs(name: string): Channel {
  try {
    const channel = new BroadcastChannel(name)
    return {
      post: (news) => channel.postMessage(news),
      listen(hear) {
        channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data)
      },
      close: () => channel.close(),
    }
  } catch {
    return noTabs
  }
}

export const noTabs: Channel = { post() {}, listen() {}, close() {} }
