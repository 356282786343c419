import { useEffect, useState } from 'react'
import { Form } from 'react-router'
import { Button } from '#platform/ui/button.tsx'
import { FormKey } from '#platform/ui/form.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'
import { names } from '#platform/ui/names.ts'

interface ToastProps {
  flash: { text: string; undo: { action: string; fields?: Readonly<Record<string, string>> } | null }
  /** Stays where it is, for the gallery. */
  still?: boolean
}

const seconds = 10

/** Says what was done. The time stands still while one points at it or has the focus in it. */
export function Toast({ flash: { text, undo }, still }: ToastProps) {
  const t = useUiWords()
  const [left, setLeft] = useState(seconds)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || still) return
    const tick = setInterval(() => setLeft((now) => now - 1), 1000)
    return () => clearInterval(tick)
  }, [held, still])
  if (left <= 0) return null
  const holds = { onFocus: () => setHeld(true), onBlur: () => setHeld(false) }
  return (
    <div
      className={names('sk-toast', still && 'sk-toast--shown-here')}
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      {...holds}
    >
      <Icon name="check" />
      <span>{text}</span>
      {undo ? (
        <>
          <span className="sk-toast__time" aria-hidden="true">
            {t.secondsLeft(left)}
          </span>
          <Form method="post" action={undo.action}>
            <FormKey />
            {Object.entries(undo.fields ?? {}).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button small icon="undo">
              {t.undo}
            </Button>
          </Form>
        </>
      ) : null}
    </div>
  )
}
