import type { WaitLine, WorkLine } from '#desk/work/work.shapes.ts'
import { workWords } from '#desk/work/work.words.ts'
import type { WorkKind } from '#desk/work/work-item.ts'
import { Badge, type IconName, TaskList, useLang, useWords, WorkBadge } from '#platform/ui/ui.tsx'
import { type Day, daysBetween, spokenDay } from '#values/public.ts'

const icons: Record<WorkKind, IconName> = {
  'review-emergency': 'shield',
  'answer-right': 'flag',
  'answer-look': 'eye',
  'decide-trial': 'check',
  'decide-coaching': 'check',
  'answer-claim': 'check',
  'claim-hours': 'document',
  'answer-audit': 'flag',
  'judge-audit': 'check',
  'hours-unpaid': 'flag',
  'coaching-referral': 'hands',
  'complete-request': 'note',
  'help-ends': 'clock',
  'write-report': 'note',
  'hours-returned': 'undo',
  'approve-hours': 'check',
  'hours-missing': 'clock',
  'papers-end': 'document',
  'review-wage-value': 'chart',
  'tell-refusal': 'talk',
  'begin-trial': 'star',
  introduction: 'people',
  'introduction-outcome': 'talk',
  'trial-ends': 'clock',
  'contract-ends': 'clock',
  'contracts-end': 'clock',
  'answer-yes': 'talk',
  'answer-no': 'talk',
  propose: 'hands',
  'call-person': 'phone',
  promise: 'flag',
  'own-task': 'check',
  'next-step': 'note',
  'look-again': 'tasks',
  'call-employer': 'phone',
  'vacancy-left': 'undo',
  'vacancy-quiet': 'briefcase',
  'quiet-all': 'briefcase',
  confirm: 'clock',
  'confirm-all': 'clock',
  import: 'upload',
  'ending-near': 'lock',
  'read-said': 'talk',
  'read-message': 'mail',
}

/** Rows of one group of days; each leads to where it is done. */
export function WorkTasks({ lines, today }: { lines: readonly WorkLine[]; today: Day }) {
  const t = useWords(workWords)
  return (
    <TaskList
      tasks={lines.map((given) => {
        const line = { ...given, person: given.person ?? (given.kind === 'own-task' ? null : t.somebody) }
        return {
          id: line.key,
          icon: icons[line.kind],
          title: t.titles[line.kind](line),
          hint: t.hints[line.kind](line),
          due: <Due line={line} today={today} />,
          status: line.for ? <ForSomebody name={line.for} /> : <WorkBadge state="to-do" />,
          to: line.to,
        }
      })}
    />
  )
}

function Due({ line, today }: { line: WorkLine; today: Day }) {
  const t = useWords(workWords)
  const lang = useLang()
  if (line.due === null) return t.thisWeek
  if (line.group === 'late')
    return <strong className="sk-caution">{t.daysLate(daysBetween(line.due as Day, today))}</strong>
  if (line.group === 'today') return <strong>{t.today}</strong>
  return spokenDay(line.due as Day, lang, { weekday: line.group === 'week', year: 'when-other', than: today })
}

const ForSomebody = ({ name }: { name: string }) => (
  <Badge tone="info" icon="person">
    {useWords(workWords).for(name.split(' ')[0] ?? name)}
  </Badge>
)

/** Rows in which somebody else moves first. */
export function WaitTasks({ lines }: { lines: readonly WaitLine[] }) {
  const t = useWords(workWords)
  return (
    <TaskList
      tasks={lines.map((line) => ({
        id: line.key,
        icon: line.waitsFor === 'person' ? 'person' : line.waitsFor === 'payer' ? 'hands' : 'building',
        title: t.waitTitle[line.waitsFor](line.person ?? t.somebody),
        hint: [line.vacancy, line.employer].filter(Boolean).join(', '),
        due: t.day(line.days ?? 0),
        status: line.for ? <ForSomebody name={line.for} /> : null,
        to: line.to,
      }))}
    />
  )
}
