import { useEffect, useRef } from 'react'
import { Form, Link, useSearchParams, useSubmit } from 'react-router'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { useUiWords, useWords } from '#platform/ui/lang.tsx'
import { Hidden } from '#platform/ui/layout.tsx'
import { listWords } from '#platform/ui/list.words.ts'
import { names } from '#platform/ui/names.ts'
import { useFilterLink, useQueryLink } from '#platform/ui/query.tsx'
import { NumberBadge } from '#platform/ui/status.tsx'

export interface Tab {
  label: string
  to: string
  here: boolean
  count?: number | undefined
}

/** Saved views, or the parts of one record. */
export const Tabs = ({ label, tabs, children }: { label: string; tabs: Tab[]; children?: React.ReactNode }) => (
  <nav className="sk-tabs" aria-label={label}>
    {tabs.map(({ label: text, to, here, count }) => (
      <Link key={to} to={to} {...(here ? { 'aria-current': 'page' as const } : {})}>
        {text}
        {count === undefined ? null : <NumberBadge>{count}</NumberBadge>}
      </Link>
    ))}
    {children}
  </nav>
)

/** The row above a list: search first, then the filters. */
export const FilterBar = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <search className="sk-filter" aria-label={label}>
    {children}
  </search>
)

export interface Filter {
  name: string
  value: string
  label: string
}

/**
 * The filters one needs less often, in one form: it works without script, and everything ends up in the address. What
 * the form does not ask itself goes along where `keeps` says so.
 */
export function MoreFilters({
  label,
  show,
  keeps,
  children,
}: {
  label: string
  show: string
  keeps: (name: string) => boolean
  children: React.ReactNode
}) {
  const [params] = useSearchParams()
  return (
    <details className="sk-more" key={params.toString()}>
      <summary className="sk-chip">
        <Icon name="filter" />
        {label}
      </summary>
      <Form method="get" className="sk-more__panel">
        {[...params]
          .filter(([name]) => keeps(name))
          .map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
        {children}
        <Button look="primary">{show}</Button>
      </Form>
    </details>
  )
}

/** Filters that live in the address: a list can be kept, sent and opened again. */
export function Chips({ filters }: { filters: Filter[] }) {
  const t = useUiWords()
  const link = useFilterLink()
  return (
    <div className="sk-filter__chips">
      {filters.map(({ name, value, label }) => {
        const { on, to } = link(name, value)
        return (
          <Link key={`${name}=${value}`} to={to} className={names('sk-chip', on && 'sk-chip--on')} preventScrollReset>
            {on ? null : <Icon name="add" />}
            {label}
            {on ? <Icon name="close" /> : null}
            {on ? <Hidden>, {t.remove}</Hidden> : null}
          </Link>
        )
      })}
    </div>
  )
}

/** One of a few, always exactly one: what is chosen stands there with a tick, and another takes its place. */
export function ChoiceChips({
  name,
  value,
  options,
}: {
  name: string
  value: string
  options: readonly { value: string; label: string }[]
}) {
  const link = useQueryLink()
  return (
    <div className="sk-filter__chips">
      {options.map((option) => {
        const isChosen = option.value === value
        return (
          <Link
            key={option.value}
            to={link({ [name]: option.value })}
            className={names('sk-chip', isChosen && 'sk-chip--on')}
            {...(isChosen ? { 'aria-current': 'true' as const } : {})}
            preventScrollReset
          >
            {isChosen ? <Icon name="check" /> : null}
            {option.label}
          </Link>
        )
      })}
    </div>
  )
}

/** Finds while one types; without script one presses Enter. Keeps the other questions of the address. */
export function SearchBox({ label, name = 'q', wide }: { label: string; name?: string; wide?: boolean }) {
  const [params] = useSearchParams()
  const submit = useSubmit()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const box = useRef<HTMLInputElement>(null)
  const asked = params.get(name) ?? ''
  useEffect(() => () => clearTimeout(waiting.current), [])
  useEffect(() => {
    if (box.current && box.current !== document.activeElement) box.current.value = asked
  }, [asked])
  const others = [...params].filter(([key]) => ![name, 'page', 'after', 'lang'].includes(key))
  return (
    <Form method="get" className="sk-find">
      {others.map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <label>
        <Hidden>{label}</Hidden>
        <input
          className={names('utrecht-textbox sk-textbox sk-textbox--filter', wide && 'sk-textbox--question')}
          type="search"
          name={name}
          placeholder={label}
          ref={box}
          defaultValue={asked}
          autoComplete="off"
          onChange={({ currentTarget: { form } }) => {
            clearTimeout(waiting.current)
            waiting.current = setTimeout(() => submit(form, { replace: true, preventScrollReset: true }), 250)
          }}
        />
      </label>
    </Form>
  )
}

/** Nothing was written so: says what one sees instead. */
export function SpelledAs({ spelled }: { spelled: Readonly<Record<string, readonly string[]>> | null | undefined }) {
  const t = useWords(listWords)
  const words = Object.entries(spelled ?? {})
  return words.length === 0 ? null : (
    <p className="sk-soft" role="status">
      {words.map(([typed, found]) => t.spelled(typed, found.slice(0, 3).join(', '))).join(' ')}
    </p>
  )
}

export interface PaginationProps {
  /** The sentence on the left, or the numbers it is made of. */
  shown: string | { from: number; to: number; total: number }
  /** What to change in the address: `{ page: '2' }` or `{ after: cursor }`. */
  previous?: Record<string, string | null> | null
  next?: Record<string, string | null> | null
}

export function Pagination({ shown, previous, next }: PaginationProps) {
  const t = useUiWords()
  const link = useQueryLink()
  return (
    <nav className="sk-pagination" aria-label={t.pages}>
      <span>{typeof shown === 'string' ? shown : t.shown(shown.from, shown.to, shown.total)}</span>
      <span className="sk-button-group">
        {previous ? (
          <ButtonLink small to={link(previous)}>
            {t.previous}
          </ButtonLink>
        ) : null}
        {next ? (
          <ButtonLink small to={link(next)}>
            {t.next}
          </ButtonLink>
        ) : null}
      </span>
    </nav>
  )
}
