import { type RefObject, type SubmitEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useRevalidator, useSubmit } from 'react-router'
import { formOf, linesIn, type Sent, sendWeek, valuesIn } from '#coaching/hours/phone-send.ts'
import { canKeep, dropWeek, keepWeek, keptWeeks, type PhoneKey, type PhoneWeek } from '#coaching/hours/phone-store.ts'
import type { FormValues } from '#platform/web/form-values.ts'

const pause = 300
const againAfter = 20_000

/** How it stands with what was typed here. */
export interface PhoneState {
  readonly at: Exclude<Sent, 'answer'> | 'typed' | 'changed' | 'none'
  /** Lines that wait on this phone, or that were sent. */
  readonly lines: number
  readonly when: Date | null
}

export interface Here extends PhoneKey {
  readonly account: string
  readonly address: string
}

/**
 * What is typed stays on this phone until it was received. It goes when there is a connection: at once, when the
 * connection comes back, now and then, and when the page is opened again.
 */
export function usePhone(box: RefObject<HTMLElement | null>, here: Here) {
  const { account, address, owner, secret } = here
  const [state, setState] = useState<PhoneState>({ at: 'none', lines: 0, when: null })
  const [typed, setTyped] = useState<FormValues>({})
  const [again, setAgain] = useState<FormValues | null>(null)
  const [round, setRound] = useState(0)
  const busy = useRef(false)
  const { revalidate } = useRevalidator()
  const submit = useSubmit()

  const sendOne = useCallback(
    async (week: PhoneWeek) => {
      const key = { owner, secret }
      const { sent, left } = await sendWeek(week, account)
      const lines = linesIn(week).length
      if (sent === 'answer') {
        if (week.address !== address) return
        if (!(await changedSince(key, week))) await keepWeek(key, left)
        setState({ at: 'typed', lines: linesIn(left).length, when: null })
        await submit(formOf(week), { method: 'post', action: address })
        return
      }
      setState({ at: sent, lines, when: sent === 'stored' ? new Date() : null })
      if (sent !== 'stored' || (await changedSince(key, week))) return
      dropWeek(key, week.address)
      await forgetDraft(week.address)
      setAgain(null)
      setRound((before) => before + 1)
      await revalidate()
    },
    [account, address, owner, secret, revalidate, submit],
  )

  const sendAll = useCallback(async () => {
    if (busy.current || !canKeep()) return
    busy.current = true
    try {
      for (const week of await keptWeeks({ owner, secret })) if (week.send) await sendOne(week)
    } finally {
      busy.current = false
    }
  }, [owner, secret, sendOne])

  useEffect(() => {
    if (!canKeep()) return
    keptWeeks({ owner, secret }).then((weeks) => {
      const here = weeks.find((week) => week.address === address)
      if (here) {
        setAgain(valuesIn(here))
        setTyped(valuesIn(here))
        setState({ at: here.send ? 'no-connection' : 'typed', lines: linesIn(here).length, when: null })
      }
      return sendAll()
    })
    const timer = setInterval(sendAll, againAfter)
    addEventListener('online', sendAll)
    return () => {
      clearInterval(timer)
      removeEventListener('online', sendAll)
    }
  }, [owner, secret, address, sendAll])

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each round the form on the page is another
  useEffect(() => {
    const page = box.current
    if (!page || !canKeep()) return
    const first = page.querySelector('form')
    if (first) setTyped(valuesIn(weekIn(first, address, false)))
    let waiting: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      const form = page.querySelector('form')
      if (!form) return
      const week = weekIn(form, address, false)
      setTyped(valuesIn(week))
      clearTimeout(waiting)
      waiting = setTimeout(() => keepWeek({ owner, secret }, week), pause)
      setState(({ at }) => ({
        at: at === 'no-connection' || at === 'signed-out' || at === 'changed' ? 'changed' : 'typed',
        lines: linesIn(week).length,
        when: null,
      }))
    }
    const onReset = () => {
      clearTimeout(waiting)
      dropWeek({ owner, secret }, address)
      setAgain(null)
      setTyped({})
    }
    const onSubmit = () => clearTimeout(waiting)
    page.addEventListener('input', keep)
    page.addEventListener('reset', onReset)
    page.addEventListener('submit', onSubmit)
    return () => {
      clearTimeout(waiting)
      page.removeEventListener('input', keep)
      page.removeEventListener('reset', onReset)
      page.removeEventListener('submit', onSubmit)
    }
  }, [box, owner, secret, address, round])

  /** Before the form goes by itself. Without a way to seal, or for somebody else, it does. */
  const onSubmit = (event: SubmitEvent<HTMLElement>) => {
    const form = event.target as HTMLFormElement
    if (!canKeep() || form.method !== 'post' || form.elements.namedItem('_for')) return
    const week = weekIn(form, address, true, event.nativeEvent.submitter)
    if (linesIn(week).length === 0) return
    event.preventDefault()
    keepWeek({ owner, secret }, week).then(sendAll)
  }
  return { state, typed, again, round, onSubmit, sendAll }
}

const weekIn = (form: HTMLFormElement, address: string, send: boolean, by?: HTMLElement | null): PhoneWeek => ({
  ...{ address, send },
  entries: [...new FormData(form, by)].flatMap(([name, value]) =>
    typeof value === 'string' && (!name.startsWith('_') || name === '_key') ? [[name, value] as const] : [],
  ),
})

/** Somebody typed on while it was under way: that stays. */
const changedSince = async (key: PhoneKey, week: PhoneWeek): Promise<boolean> => {
  const now = (await keptWeeks(key)).find(({ address }) => address === week.address)
  return now !== undefined && JSON.stringify(now.entries) !== JSON.stringify(week.entries)
}

const forgetDraft = (address: string) =>
  fetch(`/drafts?form=${encodeURIComponent(address)}`, {
    method: 'POST',
    body: new URLSearchParams({ _drop: 'yes' }),
  }).catch(() => undefined)
