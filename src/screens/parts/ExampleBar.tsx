import { navigate } from 'wouter/use-hash-location'
import { Button } from '#ui/Button.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useOfferCommands, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'

/** Says that what is on the screen is an example, until it is cleared. */
export const ExampleBar = () => {
  const shown = useWorkspace((state) => Object.values(state.offers).some(({ example }) => example))
  const { clearExample } = useOfferCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  if (!shown) return null
  const clear = () => {
    clearExample()
    navigate('/')
    say('The example is cleared.', () => workspace.undo.undo())
  }
  return (
    <div className="example noprint" role="region" aria-label="Example">
      <p><b>This is an example.</b> Three invented offers to look around in.</p>
      <Button look="outline" small onClick={clear}>Clear it and start your own</Button>
    </div>
  )
}
