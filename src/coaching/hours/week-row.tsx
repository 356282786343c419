import type { Totals } from '#coaching/hours/balance.rules.ts'
import { readDuration } from '#coaching/hours/typed.rules.ts'
import { weekWords } from '#coaching/hours/week.words.ts'
import {
  Button,
  Checkbox,
  Checkboxes,
  DateField,
  Fold,
  Hidden,
  Row,
  Select,
  Soft,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer, FormValues } from '#platform/web/form-values.ts'
import { formatMinutes, minutes } from '#values/public.ts'

interface Person {
  value: string
  label: string
  balance: Totals
}

interface Choice {
  value: string
  label: string
}

interface Props {
  at: number
  row: { key: string; route: string; day: string; start: string; minutes: string; activity: string; goal: string }
  people: Person[]
  activities: Choice[]
  answer: FormAnswer | undefined
  /** Everything as it stands on the screen now; without script, and before a key was touched, nothing. */
  typed: FormValues
  /** What one person has left once all of that is kept. */
  leftOf: (person: Person) => number
}

/** One line of the week, closed while it is as last week: one tap opens it to change something. */
export function WeekRow({ at, row, people, activities, answer, typed, leftOf }: Props) {
  const t = useWords(weekWords)
  const now = (name: keyof Props['row']) => String(typed[`${name}${at}`] ?? answer?.values[`${name}${at}`] ?? row[name])
  const who = people.find(({ value }) => value === now('route'))
  const title = who ? [now('day'), now('start'), who.label, now('minutes')].join(' · ') : `${t.another} (${at})`
  const isOpen = Object.keys(answer?.errors ?? {}).some((name) => /\d+$/.exec(name)?.[0] === String(at))
  // A line that was sent keeps its key, so that it comes once, whatever was changed in it.
  const sent = String(answer?.values[`key${at}`] ?? '') || undefined
  const isFirstAndEmpty = at === 1 && !row.route
  return (
    <Fold title={title} open={isOpen || isFirstAndEmpty}>
      <input type="hidden" name={`key${at}`} value={sent ?? row.key} />
      <Select name={`route${at}`} label={t.person} value={row.route} options={people} optional empty={t.nobody} />
      <Row>
        <DateField name={`day${at}`} label={t.day} value={row.day} />
        <TextField name={`start${at}`} label={t.start} value={row.start} short />
      </Row>
      <Row>
        <TextField name={`minutes${at}`} label={t.minutes} hint={t.minutesHint} value={row.minutes} short />
        <Quarter at={at} by={-15} />
        <Quarter at={at} by={15} />
      </Row>
      {who ? <Left person={who} left={leftOf(who)} typed={typed} minutesNow={now('minutes')} at={at} /> : null}
      <Select name={`activity${at}`} label={t.activity} value={row.activity} options={activities} />
      <TextField name={`goal${at}`} label={t.goal} value={row.goal} optional />
      <TextField name={`log${at}`} label={t.log} hint={t.logHint} optional />
      <Checkbox name={`remote${at}`} label={t.remote} />
      {people.length > 1 ? (
        <Fold title={t.withGroup}>
          <Checkboxes
            name={`also${at}`}
            label={t.also}
            optional
            options={people.filter(({ value }) => value !== who?.value)}
          />
        </Fold>
      ) : null}
    </Fold>
  )
}

/** A quarter of an hour more or less: what is typed most often, in one tap. */
function Quarter({ at, by }: { at: number; by: number }) {
  const t = useWords(weekWords)
  const change = () => {
    const input = document.querySelector<HTMLInputElement>(`input[name="minutes${at}"]`)
    if (!input) return
    const read = readDuration(input.value)
    const next = Math.min(Math.max((read.done ? read.value : 0) + by, 15), 1440)
    input.value = formatMinutes(minutes(next))
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <Button type="button" onClick={change}>
      <span aria-hidden>{by < 0 ? '− 15' : '+ 15'}</span>
      <Hidden>{by < 0 ? t.shorter : t.longer}</Hidden>
    </Button>
  )
}

/** Whole minutes, never rounded: what there is left of the grant once all lines on the screen are sent. */
function Left({
  person,
  left,
  typed,
  minutesNow,
  at,
}: {
  left: number
  person: Person
  typed: FormValues
  minutesNow: string
  at: number
}) {
  const t = useWords(weekWords)
  const { granted, used, submitted } = person.balance
  const also = [typed[`also${at}`] ?? []].flat().length
  const whole = readDuration(minutesNow)
  return (
    <Soft>
      {t.balance({ granted: h(granted), used: h(used), submitted: h(submitted), left: h(Math.max(left, 0)) })}
      {left < 0 ? ` ${t.tooMuch(h(-left))}` : ''}
      {also > 0 && whole.done ? ` ${t.each(h(Math.floor(whole.value / (also + 1))), also + 1)}` : ''}
    </Soft>
  )
}

const h = (count: number) => formatMinutes(minutes(count))
