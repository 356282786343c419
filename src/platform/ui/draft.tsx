import { type RefObject, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { Button } from '#platform/ui/button.tsx'
import { useLang, useUiWords } from '#platform/ui/lang.tsx'
import { Alert } from '#platform/ui/status.tsx'
import type { FormValues } from '#platform/web/form-values.ts'

/** What was typed here before and never saved; null while one asks, and when there is none. */
export interface KeptDraft {
  values: FormValues
  savedAt: string
}

const pause = 800

/**
 * A long form keeps itself: a moment after the last key, and at once when the page goes away. `draft` is what was kept
 * the last time; it is not offered to somebody who typed before it came. Without script nothing is promised.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, saves: boolean) {
  const { pathname, search } = useLocation()
  const address = `/drafts?form=${encodeURIComponent(pathname + search)}`
  const touched = useRef(false)
  const [draft, setDraft] = useState<KeptDraft | null>(null)
  const [savedAt, setSavedAt] = useState<Date | null>(null)

  useEffect(() => {
    const page = form.current
    if (!saves || !page) return
    let waiting: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(waiting)
      waiting = undefined
      send(address, typedIn(page), () => setSavedAt(new Date()))
    }
    const onInput = () => {
      touched.current = true
      clearTimeout(waiting)
      waiting = setTimeout(keep, pause)
    }
    const onLeave = () => waiting && keep()
    const onSubmit = () => {
      clearTimeout(waiting)
      waiting = undefined
    }
    page.addEventListener('input', onInput)
    page.addEventListener('submit', onSubmit)
    window.addEventListener('pagehide', onLeave)
    ask(address).then((found) => found && !touched.current && setDraft(found))
    return () => {
      page.removeEventListener('input', onInput)
      page.removeEventListener('submit', onSubmit)
      window.removeEventListener('pagehide', onLeave)
      onLeave()
    }
  }, [form, saves, address])

  const startAgain = () => {
    touched.current = false
    setDraft(null)
    setSavedAt(null)
    form.current?.reset()
    send(address, new URLSearchParams({ _drop: 'yes' }))
  }
  return { draft, savedAt, startAgain }
}

async function ask(address: string): Promise<KeptDraft | null> {
  const answer = await fetch(address).catch(() => null)
  return answer?.ok ? answer.json() : null
}

/** `keepalive` lets it arrive after the page is gone. What does not arrive is still on the screen. */
const send = (address: string, body: URLSearchParams, then?: () => void) =>
  fetch(address, { method: 'POST', body, keepalive: true }).then(
    (answer) => answer.ok && then?.(),
    () => undefined,
  )

/** Everything but files and passwords. */
function typedIn(page: HTMLFormElement): URLSearchParams {
  const secret = new Set([...page.querySelectorAll<HTMLInputElement>('[type=password]')].map(({ name }) => name))
  const typed = new URLSearchParams()
  for (const [name, value] of new FormData(page))
    if (typeof value === 'string' && !secret.has(name)) typed.append(name, value)
  return typed
}

/** Puts back what no field of the kit shows: for one, which version of a dossier this was typed on. */
export function useHiddenAgain(form: RefObject<HTMLFormElement | null>, draft: KeptDraft | null) {
  useEffect(() => {
    for (const input of form.current?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? []) {
      const typed = draft?.values[input.name]
      if (typeof typed === 'string') input.value = typed
    }
  }, [form, draft])
}

type Kept = ReturnType<typeof useDraft>

/** On top: these words are from before, and here is the way back to an empty form. */
export function DraftFound({ draft, savedAt, startAgain }: Kept) {
  const t = useUiWords()
  const lang = useLang()
  if (!draft || savedAt) return null
  const moment = new Date(draft.savedAt).toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <Alert tone="info">
      <p>{t.draftFrom(moment)}</p>
      <Button small type="button" onClick={startAgain}>
        {t.startAgain}
      </Button>
    </Alert>
  )
}

/** At the end, beside the buttons: nothing is lost when one stops now. */
export function DraftKept({ savedAt }: Kept) {
  const t = useUiWords()
  const lang = useLang()
  return (
    <p className="sk-form__kept" role="status">
      {savedAt ? t.draftKept(savedAt.toLocaleTimeString(lang, { timeStyle: 'short' })) : null}
    </p>
  )
}
