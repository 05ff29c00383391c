import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import css from './Compare.module.css'

/** This page is private, so it is printed only after a question; the browser's own print gives a sheet that says so. */
export const PrintPrivate = () => {
  const [asking, setAsking] = useState(false)
  const print = () => {
    setAsking(false)
    // The question has to be off the page before it is printed.
    setTimeout(() => {
      const main = document.getElementById('main')
      main?.setAttribute('data-printing', '')
      window.print()
      main?.removeAttribute('data-printing')
    })
  }
  return (
    <>
      <p className={css['locked']}>This page is private. It prints with the button at its end.</p>
      <div className={`${css['foot']} noprint`}>
        <Button icon="print" onClick={() => setAsking(true)}>Print this page</Button>
        <span className="small mut2">Private. The script is what goes to the table.</span>
      </div>
      <Dialog open={asking} title="Print what only you weigh?" onClose={() => setAsking(false)}>
        <p>Your private numbers and your break-even are on it. Do not leave it in the printer, and do not take it to the call.</p>
        <div className="acts"><Button look="yours" icon="print" onClick={print}>Print it</Button><Button onClick={() => setAsking(false)}>Do not print</Button></div>
      </Dialog>
    </>
  )
}
