import { weekWords } from '#coaching/hours/week.words.ts'
import { Checkbox, DateField, Fold, Select, TextField, useWords } from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'

interface Choice {
  value: string
  label: string
}

interface Props {
  at: number
  row: { key: string; route: string; day: string; start: string; minutes: string; activity: string; goal: string }
  people: Choice[]
  activities: Choice[]
  answer: FormAnswer | undefined
}

/** One line of the week, closed while it is as last week: one tap opens it to change something. */
export function WeekRow({ at, row, people, activities, answer }: Props) {
  const t = useWords(weekWords)
  const who = people.find(({ value }) => value === row.route)?.label
  const title = who ? [row.day, row.start, who, row.minutes].join(' · ') : `${t.another} (${at})`
  const isOpen = Object.keys(answer?.errors ?? {}).some((name) => /\d+$/.exec(name)?.[0] === String(at))
  // A line that was sent keeps its key, so that it comes once, whatever was changed in it.
  const typed = String(answer?.values[`key${at}`] ?? '') || undefined
  return (
    <Fold title={title} open={isOpen || (at === 1 && !who)}>
      <input type="hidden" name={`key${at}`} value={typed ?? row.key} />
      <Select name={`route${at}`} label={t.person} value={row.route} options={people} optional empty={t.nobody} />
      <DateField name={`day${at}`} label={t.day} value={row.day} />
      <TextField name={`start${at}`} label={t.start} value={row.start} short />
      <TextField name={`minutes${at}`} label={t.minutes} hint={t.minutesHint} value={row.minutes} short />
      <Select name={`activity${at}`} label={t.activity} value={row.activity} options={activities} />
      <TextField name={`goal${at}`} label={t.goal} value={row.goal} optional />
      <TextField name={`log${at}`} label={t.log} hint={t.logHint} optional />
      <Checkbox name={`remote${at}`} label={t.remote} />
    </Fold>
  )
}
