import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'

/** A question that needs an answer before going on. Escape closes it; focus returns to where it was. */
export const Dialog = ({ open, title, onClose, children }: { open: boolean; title: string; onClose: () => void; children: ReactNode }) => {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (open && !box.current?.open) {
      box.current?.showModal()
      // Of two choices the quiet one does nothing: a second Enter must not be a yes.
      box.current?.querySelector<HTMLElement>('.acts>:first-child+.btn-q:last-child')?.focus()
    }
    if (!open && box.current?.open) box.current.close()
  }, [open])
  return (
    <dialog ref={box} className="box" aria-labelledby={id} onClose={onClose} onCancel={onClose}>
      {open && <><h2 className="h2" id={id}>{title}</h2>{children}</>}
    </dialog>
  )
}
