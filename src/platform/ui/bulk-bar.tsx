import { type ReactNode, useEffect, useState } from 'react'
import { Form } from 'react-router'
import { FormKey } from '#platform/ui/form.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'
import { Hidden } from '#platform/ui/layout.tsx'

/**
 * What can be done with the chosen rows: buttons with a `name` and a `value`. The chosen keys arrive as `chosen`.
 * Without script it stands there too, only without the count.
 */
export function BulkBar({ form, action, children }: { form: string; action?: string; children: ReactNode }) {
  const t = useUiWords()
  const count = useChosen(form)
  return (
    <Form id={form} method="post" className="sk-bulk" {...(action ? { action } : {})}>
      <FormKey />
      <span className="sk-bulk__count" aria-live="polite">
        {count ? t.chosen(count) : t.whatYouChoose}
      </span>
      <div className="sk-bulk__actions">{children}</div>
    </Form>
  )
}

/** Only there when script runs: without it nothing would happen. */
export function SelectAll({ form }: { form: string }) {
  const t = useUiWords()
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const chosen = useChosen(form)
  if (!ready) return null
  return (
    <label className="sk-check-cell">
      <input
        className="sk-checkbox"
        type="checkbox"
        checked={chosen > 0 && chosen === boxesOf(form).length}
        onChange={({ currentTarget: { checked } }) => chooseEvery(form, checked)}
      />
      <Hidden>{t.chooseAll}</Hidden>
    </label>
  )
}

export function useChosen(form: string): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const recount = () => setCount(boxesOf(form).filter((box) => box.checked).length)
    recount()
    document.addEventListener('change', recount)
    return () => document.removeEventListener('change', recount)
  })
  return count
}

const boxesOf = (form: string) => [
  ...document.querySelectorAll<HTMLInputElement>(`input[type=checkbox][form="${CSS.escape(form)}"]`),
]

function chooseEvery(form: string, checked: boolean): void {
  for (const box of boxesOf(form)) box.checked = checked
  document.dispatchEvent(new Event('change'))
}
