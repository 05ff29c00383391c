import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { HoldForNumber } from '#screens/script/HoldForNumber.tsx'
import { ReadLive } from '#screens/script/ReadLive.tsx'
import { Silence } from '#screens/script/Silence.tsx'
import type { CallDocument } from '#screens/script/script-documents.ts'

const call: CallDocument = {
  title: '', about: '', said: '', others: [{ lead: 'If Priya says', says: 'What do you earn now?', reply: 'I’d rather keep to this role.' }],
  beats: [
    { title: 'The number', lines: [{ text: 'I cut the load.', strong: [] }, { text: 'Could we look at $150,000?', strong: ['$150,000'] }], cue: 'Now stop.', branches: [] },
    { title: 'Then it is Priya’s turn', lines: [], cue: '', branches: [{ lead: 'If Priya says', says: 'I’d have to check.', reply: 'Of course.' }] },
    { title: 'Close', lines: [{ text: 'When can I hear from you?', strong: [] }], cue: '', branches: [] },
  ],
}
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const now = () => document.querySelector('[aria-live=polite]:not(button *)')?.textContent

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('reading live', () => {
  const open = () => {
    const close = vi.fn<() => void>()
    render(<ReadLive call={call} silence={8} who="Priya" company="Fennimore" hold={<HoldForNumber number="$146,200" />} troublesOf={() => []} onClose={close} />)
    return close
  }

  it('has the other answers behind one press', () => {
    open()
    click('Next line')
    click('Something else')
    click('“What do you earn now?”')
    expect(now()).toBe('I’d rather keep to this role.')
    // It stays with the four, so that the place and the focus are kept.
    expect(screen.getByRole('button', { name: '“What do you earn now?”' }).getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByRole('button', { name: 'Something else' })).toBeTruthy()
  })

  it('goes line by line, with the line before in sight, to the close', () => {
    const close = open()
    expect(now()).toBe('I cut the load.')
    click('Next line')
    expect(now()).toBe('Could we look at $150,000?')
    expect(screen.getByRole('button', { name: 'Back to: I cut the load.' })).toBeTruthy()
    click('Asked. Now stop')
    expect(screen.getByText('0 of 8 seconds')).toBeTruthy()
    click('“I’d have to check.”')
    expect(now()).toBe('Of course.')
    click('Next line')
    expect(now()).toBe('When can I hear from you?')
    click('Done')
    expect(close).toHaveBeenCalledOnce()
  })

  it('is left with the cross, and walked with the arrow keys', () => {
    const close = open()
    fireEvent.keyDown(screen.getByRole('button', { name: 'Next line' }), { key: 'ArrowRight' })
    expect(now()).toBe('Could we look at $150,000?')
    fireEvent.keyDown(screen.getByRole('button', { name: 'Asked. Now stop' }), { key: 'ArrowLeft' })
    expect(now()).toBe('I cut the load.')
    click('Leave live reading')
    expect(close).toHaveBeenCalledOnce()
  })

  it('shows no reply before anything was asked', () => {
    open()
    expect(screen.queryByText('“I’d have to check.”')).toBeNull()
  })
})

describe('the private number', () => {
  const button = () => screen.getByRole('button')
  it.each([
    ['a finger', () => fireEvent.pointerDown(button(), { button: 0 }), () => fireEvent.pointerUp(button())],
    ['a finger that slips off', () => fireEvent.pointerDown(button(), { button: 0 }), () => fireEvent.pointerLeave(button())],
    ['the space bar', () => fireEvent.keyDown(button(), { key: ' ' }), () => fireEvent.keyUp(button(), { key: ' ' })],
    ['a key, until the window is left', () => fireEvent.keyDown(button(), { key: 'Enter' }), () => fireEvent.blur(window)],
  ])('is seen only while held with %s', (_, hold, letGo) => {
    const { container } = render(<HoldForNumber number="$146,200" />)
    expect(container.innerHTML).not.toContain('146')
    hold()
    expect(button().textContent).toBe('$146,200')
    letGo()
    expect(container.innerHTML).not.toContain('146')
  })
})

it('the silence counts one a second and then waits', () => {
  vi.useFakeTimers()
  render(<Silence seconds={8} />)
  act(() => void vi.advanceTimersByTime(3000))
  expect(screen.getByText('3 of 8 seconds')).toBeTruthy()
  act(() => void vi.advanceTimersByTime(9000))
  expect(screen.getByText('8 of 8 seconds')).toBeTruthy()
  expect(screen.getByText(/It is their turn/)).toBeTruthy()
})
