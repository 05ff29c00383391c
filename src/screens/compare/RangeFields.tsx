import { Button } from '#ui/Button.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { formatNumber } from '#ui/format.ts'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import css from './Panels.module.css'
import { rangeProblem } from './ranges-view.ts'
import type { RangeField, RangeGroup } from './ranges-view.ts'
import { TypedNumber } from './TypedNumber.tsx'

/** What may turn out otherwise, each range with its ends to be changed. */
export const RangeFields = ({ groups }: { groups: readonly RangeGroup[] }) => {
  const reset = useReset(groups.flatMap(({ fields }) => fields).filter(({ changed }) => changed))
  return (
    <>
      {groups.map(({ id, title, fields, hint }) => (
        <fieldset key={id} className={css['range']}>
          <legend>{title}</legend>
          <div>{fields.map((field) => <Field key={field.id} field={field} beside={fields} />)}</div>
          {hint && <p className="small mut2">{hint}</p>}
        </fieldset>
      ))}
      {reset && <p><Button small look="quiet" onClick={reset}>Back to the usual ranges</Button></p>}
    </>
  )
}

const Field = ({ field: { row, key, label, unit, value }, beside }: { field: RangeField; beside: readonly RangeField[] }) => {
  const { put } = useCommands()
  const write = (next: number) => {
    const problem = rangeProblem(beside, key, next)
    if (!problem) put('assumptions', row, { [key]: next }, 'change a range')
    return problem
  }
  return <TypedNumber label={label} unit={unit} shown={formatNumber(value, 1)} write={write} />
}

const useReset = (changed: readonly RangeField[]): (() => void) | null => {
  const { together, change } = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  if (changed.length === 0) return null
  return () => {
    together('put the ranges back', () => { for (const { row, key } of changed) change('assumptions', row, { [key]: undefined }) })
    say('Back to the usual ranges.', () => workspace.undo.undo())
  }
}
