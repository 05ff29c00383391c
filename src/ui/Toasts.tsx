import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'

interface Toast { key: number; says: string; undo?: (() => void) | undefined }

const Say = createContext<(says: string, undo?: () => void) => void>(() => {})

/** Says one line at the bottom for eight seconds, with Undo where it can be taken back. It never takes the focus. */
export const useToast = () => useContext(Say)

export const Toasts = ({ children }: { children: ReactNode }) => {
  const [toasts, setToasts] = useState<Toast[]>([])
  const key = useRef(0)
  const drop = useCallback((gone: number) => setToasts((now) => now.filter((toast) => toast.key !== gone)), [])
  const say = useCallback((says: string, undo?: () => void) => setToasts((now) => [...now.slice(-2), { key: ++key.current, says, undo }]), [])
  return (
    <Say.Provider value={useMemo(() => say, [say])}>
      {children}
      <div className="toasts" role="status">{toasts.map((toast) => <ToastLine key={toast.key} toast={toast} drop={drop} />)}</div>
    </Say.Provider>
  )
}

const ToastLine = ({ toast, drop }: { toast: Toast; drop: (key: number) => void }) => {
  useEffect(() => {
    const timer = setTimeout(() => drop(toast.key), 8000)
    return () => clearTimeout(timer)
  }, [toast.key, drop])
  return (
    <div className="toast">
      <span>{toast.says}</span>
      {toast.undo && <button type="button" onClick={() => { toast.undo?.(); drop(toast.key) }}>Undo</button>}
    </div>
  )
}
