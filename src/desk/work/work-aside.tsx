import { Link } from 'react-router'
import type { StandInLine, Worklist } from '#desk/work/work.shapes.ts'
import { workWords } from '#desk/work/work.words.ts'
import { Card, DataList, useLang, useWords } from '#platform/ui/ui.tsx'
import { type Day, spokenDay } from '#values/public.ts'

/** Who is to move now, and how long that has lasted. */
export function Waits({ waits }: { waits: Worklist['waits'] }) {
  const t = useWords(workWords)
  if (waits.length === 0) return null
  return (
    <Card flush title={t.waiting} aside={<Link to="?view=waiting">{t.show}</Link>}>
      <DataList
        as="narrow"
        rows={waits.map(({ waitsFor, count, longest }) => ({
          term: t.waitsForShort[waitsFor],
          value: t.longest(count, longest),
        }))}
      />
    </Card>
  )
}

/** Who does whose work, from when until when. */
export function StandIns({ standIns }: { standIns: readonly StandInLine[] }) {
  const t = useWords(workWords)
  const lang = useLang()
  if (standIns.length === 0) return null
  const spoken = (day: string) => spokenDay(day as Day, lang)
  const sentence = ({ name, mine, from, until, now }: StandInLine) => {
    if (now) return (mine ? t.iDo : t.doesMine)(name, spoken(until))
    return (mine ? t.iWillDo : t.willDoMine)(name, spoken(from), spoken(until))
  }
  return (
    <Card title={t.standIns}>
      {standIns.map((line) => (
        <p key={`${line.name} ${line.from} ${line.mine}`}>{sentence(line)}</p>
      ))}
    </Card>
  )
}
