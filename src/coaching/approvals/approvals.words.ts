import { bilingual } from '#platform/words.ts'
import {
  type ClockTime,
  formatMinutes,
  type Lang,
  minutes,
  shortDay,
  spokenClockTime,
  spokenDay,
  startOfWeek,
} from '#values/public.ts'
import { hoursWords } from '../hours/hours.words.ts'
import type { shownLines } from '../hours/see-hours.ts'
import type { ReturnReason } from './approval.rules.ts'

export const approvalsWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Approve hours',
    lead: (sheets: number) => (sheets === 1 ? 'One week sheet waits for you.' : `${sheets} week sheets wait for you.`),
    none: 'No hours wait for you',
    noneHint: 'What your colleagues enter comes here.',
    odd: 'Look at these first',
    oddHint: 'Something is odd here. Select what is right, and send back what is not.',
    others: 'Ready to approve',
    sheet: (coach: string, week: string, lines: number, hours: string) =>
      `${coach}, week of ${week}: ${lines === 1 ? '1 line' : `${lines} lines`}, ${hours}`,
    open: 'See the lines',
    approve: 'Approve the selected sheets',
    approved: (lines: number, left: number) =>
      `${lines === 1 ? '1 line is' : `${lines} lines are`} approved${left > 0 ? `; ${left} could not be approved` : ''}`,
    nothing: 'Select at least one sheet.',
    undone: (back: number) => `The approval of ${back === 1 ? '1 line' : `${back} lines`} was taken back`,
    undoneSome: (back: number, since: number) => `${back} taken back; ${since} went on since then`,
    gone: 'It is too late to take this back here. Ask for the lines one by one.',
    sendBack: 'Send back',
    sendBackTitle: 'Send this line back',
    sendBackLead: 'The coach reads why, and enters it anew.',
    reason: 'What is not right?',
    reasons: {
      'wrong-time': 'The day, the time or the minutes',
      'wrong-person': 'The person',
      'wrong-activity': 'The activity',
      'not-payable': 'This is not paid',
      unclear: 'It is not clear what was done',
      other: 'Something else',
    } satisfies Record<ReturnReason, string> as Record<ReturnReason, string>,
    words: 'What has to be different',
    sent: 'The line went back to the coach',
    errors: { reason: 'Choose what is not right', words: 'Keep it under 300 letters' },
    why: {
      'own-hours': 'These are your own hours. A colleague approves them.',
      'no-authority': 'You have no authority of your organisation to approve today.',
      'not-waiting': 'Somebody decided on this line already.',
      'against-a-claim': 'This line takes back what was claimed. Send back the line beside it.',
    },
  },
  nl: {
    title: 'Uren goedkeuren',
    lead: (sheets) => (sheets === 1 ? 'Eén weekstaat wacht op je.' : `${sheets} weekstaten wachten op je.`),
    none: 'Er wachten geen uren op je',
    noneHint: 'Wat je collega’s invullen, komt hier.',
    odd: 'Kijk hier eerst naar',
    oddHint: 'Hier is iets opvallends. Kies wat klopt, en stuur terug wat niet klopt.',
    others: 'Klaar om goed te keuren',
    sheet: (coach, week, lines, hours) =>
      `${coach}, week van ${week}: ${lines === 1 ? '1 regel' : `${lines} regels`}, ${hours}`,
    open: 'Bekijk de regels',
    approve: 'Keur de gekozen staten goed',
    approved: (lines, left) =>
      `${lines === 1 ? '1 regel is' : `${lines} regels zijn`} goedgekeurd${left > 0 ? `; ${left} kon niet` : ''}`,
    nothing: 'Kies minstens één staat.',
    undone: (back) => `De goedkeuring van ${back === 1 ? '1 regel' : `${back} regels`} is ingetrokken`,
    undoneSome: (back, since) => `${back} ingetrokken; ${since} zijn sindsdien verder`,
    gone: 'Dit kan hier niet meer terug. Trek de regels één voor één in.',
    sendBack: 'Terugsturen',
    sendBackTitle: 'Stuur deze regel terug',
    sendBackLead: 'De coach leest waarom, en vult hem opnieuw in.',
    reason: 'Wat klopt er niet?',
    reasons: {
      'wrong-time': 'De dag, de tijd of de minuten',
      'wrong-person': 'De persoon',
      'wrong-activity': 'De activiteit',
      'not-payable': 'Dit wordt niet betaald',
      unclear: 'Het is niet duidelijk wat er is gedaan',
      other: 'Iets anders',
    },
    words: 'Wat moet er anders',
    sent: 'De regel is terug bij de coach',
    errors: { reason: 'Kies wat er niet klopt', words: 'Houd het onder 300 letters' },
    why: {
      'own-hours': 'Dit zijn je eigen uren. Een collega keurt ze goed.',
      'no-authority': 'Je bent vandaag niet aangewezen om goed te keuren.',
      'not-waiting': 'Iemand besliste al over deze regel.',
      'against-a-claim': 'Deze regel haalt af wat is gedeclareerd. Stuur de regel ernaast terug.',
    },
  },
})

type Line = Awaited<ReturnType<typeof shownLines>>[number]

const hours = (count: number) => `${count < 0 ? '-' : ''}${formatMinutes(minutes(Math.abs(count)))}`

/** Lines by coach and week, as one reads them: the odd sheets apart from the others. */
export function shownSheets(lines: readonly Line[], lang: Lang) {
  const groups = Map.groupBy(lines, ({ coachId, day }) => `${coachId} ${startOfWeek(day)}`)
  const [latest] = lines
    .map(({ day }) => day)
    .toSorted()
    .toReversed()
  const sheets = [...groups].map(([key, own]) => ({
    key,
    order: `${startOfWeek((own[0] as Line).day)} ${own[0]?.coach ?? ''}`,
    ids: own.map(({ id }) => id as string).join(','),
    odd: own.some(({ marks }) => marks.length > 0),
    marks: [...new Set(own.flatMap(({ marks }) => marks.map((mark) => hoursWords[lang].marks[mark])))],
    title: approvalsWords[lang].sheet(
      own[0]?.coach ?? '–',
      spokenDay(startOfWeek((own[0] as Line).day), lang, latest && { year: 'when-other', than: latest }),
      own.length,
      hours(own.reduce((sum, one) => sum + one.minutes, 0)),
    ),
    lines: own
      .toSorted((a, b) => Number(b.marks.length > 0) - Number(a.marks.length > 0))
      .map((one) => shownLine(one, lang)),
  }))
  const inOrder = sheets.toSorted((a, b) => a.order.localeCompare(b.order, lang))
  return { odd: inOrder.filter(({ odd }) => odd), others: inOrder.filter(({ odd }) => !odd) }
}

export const shownLine = (one: Line, lang: Lang) => ({
  id: one.id as string,
  name: one.name,
  when: `${shortDay(one.day)}, ${spokenClockTime(one.start as ClockTime, lang)}`,
  hours: hours(one.minutes),
  activity: hoursWords[lang].activities[one.activity],
  log: one.log,
  marks: one.marks.map((mark) => hoursWords[lang].marks[mark]),
})
export type ShownSheet = ReturnType<typeof shownSheets>['odd'][number]
