import { type RefObject, useEffect, useRef, useState } from 'react'
import { useWords } from '#platform/ui/lang.tsx'
import { listWords } from '#platform/ui/list.words.ts'
import { listKeyOf, rowAfter } from '#platform/ui/list-keys.rules.ts'

/** Keys for who goes through lists all day. They can be turned off, and every one of them is a click too. */
export function ListKeys() {
  const t = useWords(listWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useKeysOn(dialog)
  if (on === null) return null
  return (
    <>
      <button className="sk-keys-button" type="button" onClick={() => dialog.current?.showModal()}>
        <kbd className="sk-kbd">?</kbd> {t.keys}
      </button>
      <dialog ref={dialog} className="sk-keys" aria-labelledby="list-keys">
        <h2 id="list-keys">{t.keys}</h2>
        <p className="sk-soft">{t.keysHint}</p>
        <dl>
          {(
            [
              ['j', 'next'],
              ['k', 'previous'],
              ['Enter', 'open'],
              ['x', 'choose'],
              ['/', 'find'],
              ['Ctrl K', 'palette'],
              ['?', 'help'],
            ] as const
          ).map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd className="sk-kbd">{key}</kbd>
              </dt>
              <dd>{t[what]}</dd>
            </div>
          ))}
        </dl>
        <label className="sk-choice">
          <input
            className="sk-checkbox"
            type="checkbox"
            checked={on}
            onChange={({ currentTarget: { checked } }) => setOn(checked)}
          />
          <span>{t.keysOn}</span>
        </label>
        <form method="dialog">
          <button type="submit" className="nl-button nl-button--secondary sk-button">
            <span className="nl-button__label">{t.close}</span>
          </button>
        </form>
      </dialog>
    </>
  )
}

const kept = 'list-keys'

/** Null until script runs: without it nothing is promised. Off stays off on this device. */
function useKeysOn(dialog: RefObject<HTMLDialogElement | null>) {
  const [on, setOn] = useState<boolean | null>(null)
  useEffect(() => setOn(remembered() !== 'off'), [])
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const key = listKeyOf({ ...modifiers(event), typing: isTyping(event), inList: rowOf(event.target) !== null })
      if (key && keysDo[key](event, dialog.current)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on, dialog])
  const keep = (next: boolean) => {
    setOn(next)
    remember(next ? 'on' : 'off')
  }
  return [on, keep] as const
}

const modifiers = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => ({ key, ctrlKey, metaKey, altKey })

/** A browser may forbid to remember anything: then the keys are simply on again next time. */
function remembered(): string | null {
  try {
    return window.localStorage.getItem(kept)
  } catch {
    return null
  }
}

function remember(value: string): void {
  try {
    window.localStorage.setItem(kept, value)
  } catch {}
}

const isTyping = ({ target }: KeyboardEvent): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select')))

const rowOf = (target: EventTarget | null): HTMLTableRowElement | null =>
  target instanceof Element ? target.closest<HTMLTableRowElement>('.sk-table--cards tbody tr') : null

const rows = () => [...document.querySelectorAll<HTMLTableRowElement>('.sk-table--cards tbody tr')]

function go(by: 'next' | 'previous', { target }: KeyboardEvent): boolean {
  const all = rows()
  const row = all[rowAfter(by, all.indexOf(rowOf(target) as HTMLTableRowElement), all.length)]
  const place = row?.querySelector<HTMLElement>('th a, a, input[type=checkbox]')
  place?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return place !== null && place !== undefined
}

function choose({ target }: KeyboardEvent): boolean {
  const box = rowOf(target)?.querySelector<HTMLInputElement>('input[type=checkbox][name=chosen]')
  box?.click()
  return box !== null && box !== undefined
}

function find(): boolean {
  const box = document.querySelector<HTMLInputElement>('.sk-filter input[type=search]')
  box?.focus()
  box?.select()
  return box !== null
}

function help(dialog: HTMLDialogElement | null): boolean {
  dialog?.showModal()
  return dialog !== null
}

/** True when there was something to do: else the key stays the browser's. */
const keysDo = {
  next: (event: KeyboardEvent) => go('next', event),
  previous: (event: KeyboardEvent) => go('previous', event),
  choose,
  find,
  help: (_event: KeyboardEvent, dialog: HTMLDialogElement | null) => help(dialog),
}
