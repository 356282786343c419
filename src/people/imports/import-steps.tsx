import { importsWords } from '#people/imports/imports.words.ts'
import { Steps, useWords } from '#platform/ui/ui.tsx'

/** Where one is: 0 choosing, 1 saying what the columns are, 2 checking, 4 done. */
export function ImportSteps({ now }: { now: 0 | 1 | 2 | 4 }) {
  const { steps } = useWords(importsWords)
  const labels = [steps.choose, steps.recognise, steps.check, steps.done]
  const stateOf = (place: number) => (place < now ? 'done' : place === now ? 'now' : 'to-do')
  return <Steps steps={labels.map((label, place) => ({ label, state: stateOf(place) }))} />
}
