import { useEffect, useState } from 'react'
import type { TopicReason } from '#domain/arguments/knowledge.ts'
import type { AskKind, Mark, Marking, Topic } from '#domain/arguments/marking.ts'

/** Whose rule or finding stands behind a mark. */
export interface ArgumentSource {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly kind: 'practitioner' | 'research' | 'official'
}

/** The marker as the screens use it. It carries its knowledge, so it is loaded when first needed. */
export interface Marker {
  mark(text: string, ask?: AskKind): Marking
  reasonOf(mark: Mark, topic: Topic): TopicReason
  sourceOf(id: string): ArgumentSource | undefined
}

let loading: Promise<Marker> | null = null
let loaded: Marker | null = null

const openMarker = async (): Promise<Marker> => {
  const [{ argumentSources, loadMarkerKnowledge }, { markArgument }] = await Promise.all([import('#content/argument-rules.ts'), import('#domain/arguments/mark-argument.ts')])
  const knowledge = await loadMarkerKnowledge()
  return {
    mark: (text, ask) => markArgument(text, knowledge, ask),
    reasonOf: knowledge.reasonOf,
    sourceOf: (id) => argumentSources.find((source) => source.id === id),
  }
}

/** Loads the marker once for the whole app; a failed load may be tried again. */
export const loadMarker = (): Promise<Marker> => {
  loading ??= openMarker().then((marker) => (loaded = marker))
  loading.catch(() => (loading = null))
  return loading
}

/** The marker, null until it is there; `failed` where its files could not be fetched. */
export const useMarkerLoad = (): { marker: Marker | null; failed: boolean } => {
  const [marker, setMarker] = useState(loaded)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let here = true
    loadMarker().then((ready) => here && setMarker(ready)).catch(() => here && setFailed(true))
    return () => {
      here = false
    }
  }, [])
  return { marker, failed }
}

/** The marker, or null until it is there. */
export const useMarker = (): Marker | null => useMarkerLoad().marker
