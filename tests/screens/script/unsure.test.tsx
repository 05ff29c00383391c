import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Mark, Marking } from '#domain/arguments/marking.ts'
import { clauseKey } from '#domain/arguments/decided-draft.ts'
import { ScriptScreen } from '#screens/script/ScriptScreen.tsx'
import { openAppWorkspace, show } from '../open-app.tsx'

/** A marker that is sure of nothing which begins with "Perhaps", and takes every other line for a skill. */
const kinds: Record<string, Mark> = { skill: 'skill-based', salary: 'supporting', site: 'exception', rent: 'avoid', back: 'accommodation' }
const mark = (text: string): Marking => ({
  verdict: 'none', sure: false, ask: 'money', topics: [],
  spans: [...text.matchAll(/[^\n.]+/g)].filter(([line]) => line.trim().startsWith('Perhaps') || line.includes('cut the load')).map(({ 0: line, index }) => ({
    start: index, end: index + line.length, mark: Object.entries(kinds).find(([word]) => line.includes(word))?.[1] ?? 'skill-based', topic: 'skill', p: 0.6, sure: !line.startsWith('Perhaps'), cues: [], ruleId: null, why: '', source: '',
  })),
})
vi.mock('#screens/parts/marker.ts', () => ({ useMarker: () => ({ mark, reasonOf: () => ({ title: '', why: '', note: '' }), sourceOf: () => undefined }) }))

afterEach(cleanup)

const lines = ['Perhaps a skill of mine', 'Perhaps the salary others get', 'Perhaps the site needs it', 'Perhaps my rent', 'Perhaps my back']

async function withDraft(answered: readonly string[] = []) {
  const workspace = await openAppWorkspace()
  const offerId = workspace.commands.add('offers', { company: 'Fennimore Health' })
  workspace.commands.add('asks', { offerId, term: 'base-salary', words: 'a look at the base' })
  workspace.commands.put('drafts', offerId, { offerId, text: ['I cut the load', ...lines].map((line) => `${line}.`).join('\n\n') })
  for (const line of answered) workspace.commands.add('markDecisions', { offerId, clause: clauseKey(line), decision: 'work' })
  const { container } = show(workspace, <ScriptScreen offerId={offerId} />)
  await screen.findByRole('region', { name: 'The same, as an e-mail' })
  return container.textContent ?? ''
}

describe('what the marker is not sure of', () => {
  it('stands in no text of the script, whatever its mark, and the number of answers missing is told', async () => {
    const shown = await withDraft()
    expect(shown).toContain('I cut the load')
    for (const line of lines) expect(shown).not.toContain(line)
    expect(shown).toContain('4 reasons wait for a short answer from you before they can be said.')
  })

  it('is said once I have answered that it is about the work, and a right stays a talk of its own', async () => {
    const shown = await withDraft(lines)
    expect(shown).toContain('Perhaps a skill of mine')
    expect(shown).not.toContain('Perhaps my back')
  })
})

describe('a button that goes away with what it did', () => {
  const withEdits = async (lines: Record<string, string>) => {
    const workspace = await openAppWorkspace()
    const offerId = workspace.commands.add('offers', { company: 'Fennimore Health' })
    workspace.commands.add('asks', { offerId, term: 'base-salary', words: 'a look at the base' })
    for (const [line, text] of Object.entries(lines)) workspace.commands.put('scriptEdits', line, { offerId, line, text, built: '' })
    const { user } = show(workspace, <ScriptScreen offerId={offerId} />)
    await screen.findByRole('article', { name: 'The call' })
    return user
  }

  it('leaves the focus at the line it stood under', async () => {
    const user = await withEdits({ close: 'Perhaps the site needs it.' })
    await user.click(await screen.findByRole('button', { name: 'Yes, a duty needs it' }))
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Change: Perhaps the site needs it.' }).parentElement?.contains(document.activeElement)).toBe(true))
  })

  it('hands the focus to the one that takes its place, and then to what is next to it', async () => {
    const user = await withEdits({ gone: 'A line without a place', 'gone-too': 'Another of them' })
    const buttons = () => screen.queryAllByRole('button', { name: 'Let it go' })
    await user.click(buttons()[0]!)
    await vi.waitFor(() => expect(buttons()).toHaveLength(1))
    await vi.waitFor(() => expect(document.activeElement).toBe(buttons()[0]))
    await user.click(buttons()[0]!)
    await vi.waitFor(() => expect(buttons()).toHaveLength(0))
    await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body))
  })
})
