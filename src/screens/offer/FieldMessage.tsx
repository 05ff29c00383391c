import { Icon } from '#ui/Icon.tsx'
import type { TypedField } from './use-typed-field.ts'
import css from './Offer.module.css'

interface Props<Value> {
  id: string
  field: TypedField<Value>
  describe: (value: Value) => string
  /** What is said when nothing is wrong: a range, where a blank went. */
  quiet?: { icon?: 'right' | 'about'; text: string; table?: boolean } | undefined
  /** What the field understood while it is typed in; null where the value says it itself. */
  understood?: ((value: Value) => string) | null
}

/** The line under a field: what it understood, what looks unusual, or why it could not be read and what it could have been. */
export const FieldMessage = <Value,>({ id, field, describe, quiet, understood = describe }: Props<Value>) => {
  const { problem, read, typing } = field
  const check = 'check' in read ? read.check : undefined
  return (
    <div id={id} className={css.says} aria-live="polite">
      {problem ? (
        <>
          <p className={`msg ${field.left ? 'e' : ''}`}>{field.left && <Icon name="warning" />}{problem.problem}</p>
          {problem.meant && problem.meant.length > 0 && (
            <p className={css.meant}>
              <span>Did you mean</span>
              {problem.meant.map((value) => <button key={describe(value)} type="button" className={css.choice} onClick={() => field.choose(value)}>{describe(value)}</button>)}
            </p>
          )}
        </>
      ) : (
        <>
          {typing && understood && 'told' in read && read.told !== undefined && <p className="msg">= {understood(read.told)}</p>}
          {check ? <p className="msg"><Icon name="about" />{check}</p> : !typing && quiet && <p className={`msg ${quiet.table ? 't' : ''}`}>{quiet.icon && <Icon name={quiet.icon} />}{quiet.text}</p>}
        </>
      )}
    </div>
  )
}
