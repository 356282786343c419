import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { Form, Link, useFetcher, useNavigate } from 'react-router'
import {
  type Choice,
  choicesFor,
  groupsOf,
  type NamedPlace,
  nextPlace,
  type Verb,
  verbsMeant,
} from '#app/frames/palette.rules.ts'
import { paletteWords } from '#app/frames/palette.words.ts'
import type { Found } from '#desk/public.ts'
import { Icon, useWords } from '#platform/ui/ui.tsx'

/** The box in the header is a plain form; with script it opens a dialog that finds while one types. Ctrl+K opens it too. */
export function Palette({ places }: { places: NamedPlace[] }) {
  const t = useWords(paletteWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const ready = useShortcut(dialog)
  const [round, setRound] = useState(0)
  return (
    <>
      <Form className="sk-search" role="search" action="/search">
        <Icon name="search" />
        <input
          type="search"
          name="q"
          aria-label={t.label}
          placeholder={t.label}
          autoComplete="off"
          onMouseDown={(event) => {
            event.preventDefault()
            dialog.current?.showModal()
          }}
        />
        {ready ? <kbd className="sk-kbd">Ctrl K</kbd> : null}
      </Form>
      <dialog ref={dialog} className="sk-palette" aria-label={t.open} onClose={() => setRound(round + 1)}>
        <Finder key={round} places={places} close={() => dialog.current?.close()} />
      </dialog>
    </>
  )
}

/** True as soon as the shortcut works: without script it is not promised. */
function useShortcut(dialog: RefObject<HTMLDialogElement | null>): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const open = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      if (!dialog.current?.open) dialog.current?.showModal()
    }
    setReady(true)
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [dialog])
  return ready
}

function Finder({ places, close }: { places: NamedPlace[]; close: () => void }) {
  const t = useWords(paletteWords)
  const list = useId()
  const navigate = useNavigate()
  const [asked, setAsked] = useState('')
  const [at, setAt] = useState(0)
  const { verbs, rest } = verbsMeant(asked, useVerbs())
  const { found, waiting } = useFound(rest)
  const choices = choicesFor(asked, places, found, verbs)
  const chosen = choices[Math.min(at, choices.length - 1)]

  const go = (to: string) => {
    close()
    navigate(to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const place = nextPlace(event.key, at, choices.length)
    if (place !== null) setAt(place)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter') go(chosen?.to ?? `/search?q=${encodeURIComponent(asked)}`)
    else return
    event.preventDefault()
  }
  return (
    <>
      <label className="sk-palette__field">
        <Icon name="search" />
        <input
          type="search"
          role="combobox"
          aria-label={t.open}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={list}
          aria-activedescendant={chosen ? `${list}-${chosen.key}` : undefined}
          placeholder={t.label}
          autoComplete="off"
          value={asked}
          onChange={(event) => {
            setAsked(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div id={list} role="listbox" aria-label={t.title} className="sk-palette__list">
        {groupsOf(choices).map(([group, inGroup]) => (
          <fieldset key={group} aria-label={t[group]}>
            <div className="sk-palette__group" aria-hidden="true">
              {t[group]}
            </div>
            {inGroup.map((choice) => (
              <Option
                key={choice.key}
                id={`${list}-${choice.key}`}
                choice={choice}
                on={choice === chosen}
                close={close}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <p className="sk-palette__foot" aria-live="polite">
        {choices.length === 0 && !waiting ? t.none(asked) : t.found(choices.length)}
        <span className="sk-palette__keys" aria-hidden="true">
          <kbd className="sk-kbd">↑</kbd> <kbd className="sk-kbd">↓</kbd> {t.keys.choose}{' '}
          <kbd className="sk-kbd">Enter</kbd> {t.keys.open} <kbd className="sk-kbd">Esc</kbd> {t.keys.close}
        </span>
      </p>
    </>
  )
}

const whereVerbs = {
  note: ['people', '/note'],
  work: ['people', '/vacancies'],
  documents: ['people', '/documents'],
  share: ['people', '/sharing'],
  moment: ['employers', '/moment'],
  lead: ['employers', '/lead'],
  change: ['employers', '/edit'],
  'change-vacancy': ['vacancies', '/edit'],
  ask: ['vacancies', '/to-ask'],
} as const

/** Acts with what one finds, each with the page where it is done. */
function useVerbs(): readonly Verb[] {
  const { verbs } = useWords(paletteWords)
  return (Object.keys(whereVerbs) as (keyof typeof whereVerbs)[]).map((id) => ({
    ...{ id, group: whereVerbs[id][0], under: whereVerbs[id][1] },
    ...verbs[id],
  }))
}

/** Asks the page of search itself, a moment after the last letter. */
function useFound(asked: string) {
  const { load, data, state } = useFetcher<Found & { q: string }>()
  const q = asked.trim()
  useEffect(() => {
    if (q.length < 2) return
    const soon = setTimeout(() => load(`/search?q=${encodeURIComponent(q)}`), 120)
    return () => clearTimeout(soon)
  }, [q, load])
  return { found: data && q.length >= 2 ? data : null, waiting: state !== 'idle' || (q.length >= 2 && data?.q !== q) }
}

interface OptionProps {
  id: string
  choice: Choice
  on: boolean
  close: () => void
}

/** Keeps the focus in the box: the arrows choose, the eye follows. */
function Option({ id, choice: { to, icon, label, hint }, on, close }: OptionProps) {
  const line = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (on) line.current?.scrollIntoView({ block: 'nearest' })
  }, [on])
  return (
    <Link
      ref={line}
      id={id}
      role="option"
      aria-selected={on}
      tabIndex={-1}
      className="sk-palette__option"
      to={to}
      onClick={close}
    >
      <Icon name={icon} />
      <span>{label}</span>
      {hint ? <span className="sk-soft sk-small">{hint}</span> : null}
    </Link>
  )
}
