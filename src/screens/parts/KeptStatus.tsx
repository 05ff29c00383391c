import { Icon } from '#ui/Icon.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { useDiskState } from '#workspace/react.tsx'

/** Told plainly, wherever the person is: what is not being kept, and what to do about it. */
export const KeptStatus = () => {
  const { problem, advice, unsaved } = useDiskState()
  return (
    <div role="status" className="kept">
      {problem && (
        <div className="ban">
          <Icon name="warning" />
          <p><b>{problem}</b> {advice} {unsaved > 0 && `${unsaved} ${unsaved === 1 ? 'entry is' : 'entries are'} only in this tab.`}</p>
          <ButtonLink href="#/keeping" small>Save a file</ButtonLink>
        </div>
      )}
    </div>
  )
}
