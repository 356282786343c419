import { bilingual } from '#platform/words.ts'
import {
  type ClockTime,
  type Day,
  formatMinutes,
  type Instant,
  minutes,
  spokenClockTime,
  spokenDay,
  spokenTime,
} from '#values/public.ts'
import type { Activity, Mark } from './session.ts'

const h = (count: number) => (count < 0 ? `-${formatMinutes(minutes(-count))}` : formatMinutes(minutes(count)))
type Days = readonly { readonly from: Day; readonly until: Day }[]
const days = (granted: Days, lang: 'nl' | 'en', between: string) =>
  granted.map(({ from, until }) => `${spokenDay(from, lang)} ${between} ${spokenDay(until, lang)}`).join(', ')

interface Received {
  readonly day: Day
  readonly start: ClockTime | null
  readonly minutes: number
  readonly gone: boolean
}
const received = ({ day, start, minutes: count }: Received, lang: 'nl' | 'en') =>
  [spokenDay(day, lang), ...(start === null ? [] : [spokenClockTime(start, lang)]), h(count)].join(', ')

/** Each refusal names the field and says what is allowed. */
export const hoursWords = bilingual({
  voice: 'B1',
  en: {
    activities: {
      introduce: 'Introduce in the company or the team',
      structure: 'Structure the work',
      train: 'Train',
      solve: 'Solve what goes wrong',
      guide: 'Guide at work',
      home: 'Link with home',
      supervisor: 'Coach the supervisor',
      evaluate: 'Evaluate and coordinate',
    } satisfies Record<Activity, string> as Record<Activity, string>,
    columns: { name: 'Name', when: 'When', hours: 'Hours', activity: 'What was done', odd: 'Odd' },
    marks: {
      'long-day': 'More than 10 hours that day',
      weekend: 'At the weekend',
      night: 'At night',
      'repeated-text': 'The same text again and again',
      late: 'Entered late',
      'sick-that-day': 'Sick that day',
      'longer-than-worked': 'Longer than was worked that day',
      'round-hours': 'Only whole hours',
      'above-earned-room': 'More than was earned by working',
    } satisfies Record<Mark, string> as Record<Mark, string>,
    why: {
      'not-a-day': () => 'Day: write a day as 31-12-2026.',
      'no-such-day': ({ lastDay }: { lastDay: number }) => `Day: that month has ${lastDay} days.`,
      'in-the-future': () => 'Day: choose today or an earlier day.',
      'not-a-time': () => 'Time: write a time between 0:00 and 23:59, as 9:30.',
      'not-a-duration': () => 'Minutes: write 1 to 1440 whole minutes, as 1:30, 1.5 or 90.',
      'not-worked-hours': () => 'Hours: write the hours of a week, as 24 or 24:30.',
      'not-a-week': () => 'Day: choose a first and a last day, at most seven days together.',
      'unknown-activity': () => 'Activity: choose one of the list.',
      'twice-in-session': () => 'People: name everybody once.',
      'no-such-route': () => 'People: choose somebody whom your organisation coaches.',
      'firm-not-recognised': () => 'Day: your organisation has no recognition on that day.',
      'recognition-suspended': () => 'Day: the recognition of your organisation is suspended on that day.',
      'coach-not-attached': () => 'Day: you do not work under the recognition on that day.',
      'coach-absent': () => 'Day: you are away on that day. Choose a day on which you worked.',
      'over-24-hours': ({ already }: { already: number }) =>
        `Minutes: that day has ${h(already)} already. A day has 24 hours.`,
      overlap: ({ other }: { other: Instant }) =>
        `Start: you are with somebody else from ${spokenTime(other, 'en')}. Choose another time.`,
      'outside-grant': ({ granted }: { granted: Days }) =>
        granted.length === 0
          ? 'Day: no hours were granted yet.'
          : `Day: hours were granted for ${days(granted, 'en', 'to')}.`,
      'outside-employment': ({ from, until }: { from: Day; until: Day | null }) =>
        `Day: the work runs from ${spokenDay(from, 'en')}${until ? ` to ${spokenDay(until, 'en')}` : ''}.`,
      'work-not-begun': () => 'Day: the work has not begun. Enter hours from its first day on.',
      'over-grant': ({ left, over }: { left: number; over: number }) =>
        `Minutes: ${h(left)} is left of the grant. This is ${h(over)} too much.`,
      'sick-without-approval': ({ since }: { since: Day }) =>
        `Day: sick since ${spokenDay(since, 'en')}. Ask the payer for approval in writing first.`,
      'on-holiday': ({ until }: { until: Day | null }) =>
        until ? `Day: it stands still until ${spokenDay(until, 'en')}.` : 'Day: it stands still.',
      'worked-already': () => 'Day: hours stand for these days already. Change those.',
      'approved-on-it': () => 'Hours: approved coaching rests on these hours. Take the approval back first.',
      claimed: () => 'This was claimed. Correct it: a line stands against it, and a new one comes.',
      'not-claimed': () => 'This was not claimed. Change it.',
      'word-about-health': ({ words }: { words: readonly string[] }) => `Log: leave health out (${words.join(', ')}).`,
      'not-found': () => 'It is not here.',
      'no-permit': () => 'Your role may not do this.',
      'key-used-for-something-else': () => 'This was sent before, as something else.',
      'received-before': (was: Received) =>
        was.gone
          ? 'Day: this line was received before with other content, and taken out since. Send it again as a new line.'
          : `Day: these hours were received before with other content: ${received(was, 'en')}. Is that wrong? Take it out first, and send this again as a new line.`,
    },
  },
  nl: {
    activities: {
      introduce: 'Kennismaken in het bedrijf of team',
      structure: 'Het werk indelen',
      train: 'Trainen',
      solve: 'Storingen oplossen',
      guide: 'Begeleiden op het werk',
      home: 'Contact met thuis',
      supervisor: 'De leidinggevende coachen',
      evaluate: 'Evalueren en afstemmen',
    },
    columns: { name: 'Naam', when: 'Wanneer', hours: 'Uren', activity: 'Wat er is gedaan', odd: 'Opvallend' },
    marks: {
      'long-day': 'Meer dan 10 uur die dag',
      weekend: 'In het weekend',
      night: 'In de nacht',
      'repeated-text': 'Steeds dezelfde tekst',
      late: 'Laat ingevuld',
      'sick-that-day': 'Die dag ziek',
      'longer-than-worked': 'Langer dan er die dag is gewerkt',
      'round-hours': 'Alleen hele uren',
      'above-earned-room': 'Meer dan er door werken is verdiend',
    },
    why: {
      'not-a-day': () => 'Dag: schrijf een dag als 31-12-2026.',
      'no-such-day': ({ lastDay }) => `Dag: die maand heeft ${lastDay} dagen.`,
      'in-the-future': () => 'Dag: kies vandaag of een eerdere dag.',
      'not-a-time': () => 'Tijd: schrijf een tijd tussen 0:00 en 23:59, zoals 9:30.',
      'not-a-duration': () => 'Minuten: schrijf 1 tot 1440 hele minuten, zoals 1:30, 1,5 of 90.',
      'not-worked-hours': () => 'Uren: schrijf de uren van een week, zoals 24 of 24:30.',
      'not-a-week': () => 'Dag: kies een eerste en een laatste dag, samen hooguit zeven dagen.',
      'unknown-activity': () => 'Activiteit: kies er een uit de lijst.',
      'twice-in-session': () => 'Mensen: noem iedereen één keer.',
      'no-such-route': () => 'Mensen: kies iemand die jouw organisatie begeleidt.',
      'firm-not-recognised': () => 'Dag: jouw organisatie heeft op die dag geen erkenning.',
      'recognition-suspended': () => 'Dag: de erkenning van jouw organisatie is op die dag geschorst.',
      'coach-not-attached': () => 'Dag: je werkt op die dag niet onder de erkenning.',
      'coach-absent': () => 'Dag: je bent die dag afwezig. Kies een dag waarop je werkte.',
      'over-24-hours': ({ already }) => `Minuten: op die dag staat al ${h(already)}. Een dag heeft 24 uur.`,
      overlap: ({ other }) => `Begin: je bent vanaf ${spokenTime(other)} bij iemand anders. Kies een andere tijd.`,
      'outside-grant': ({ granted }) =>
        granted.length === 0
          ? 'Dag: er zijn nog geen uren toegekend.'
          : `Dag: er zijn uren toegekend voor ${days(granted, 'nl', 'tot en met')}.`,
      'outside-employment': ({ from, until }) =>
        `Dag: het werk loopt vanaf ${spokenDay(from, 'nl')}${until ? ` tot en met ${spokenDay(until, 'nl')}` : ''}.`,
      'work-not-begun': () => 'Dag: het werk is nog niet begonnen. Vul uren in vanaf de eerste dag.',
      'over-grant': ({ left, over }) => `Minuten: er is nog ${h(left)} over. Dit is ${h(over)} te veel.`,
      'sick-without-approval': ({ since }) =>
        `Dag: ziek sinds ${spokenDay(since, 'nl')}. Vraag eerst schriftelijk akkoord aan wie betaalt.`,
      'on-holiday': ({ until }) =>
        until ? `Dag: het staat stil tot en met ${spokenDay(until, 'nl')}.` : 'Dag: het staat stil.',
      'worked-already': () => 'Dag: voor deze dagen staan al uren. Wijzig die.',
      'approved-on-it': () => 'Uren: goedgekeurde coaching rust op deze uren. Trek eerst de goedkeuring in.',
      claimed: () => 'Dit is gedeclareerd. Corrigeer het: er komt een tegenregel, en een nieuwe.',
      'not-claimed': () => 'Dit is niet gedeclareerd. Wijzig het.',
      'word-about-health': ({ words }) => `Verslag: laat gezondheid weg (${words.join(', ')}).`,
      'not-found': () => 'Dit is er niet.',
      'no-permit': () => 'Deze rol mag dit niet.',
      'key-used-for-something-else': () => 'Dit is eerder gestuurd, als iets anders.',
      'received-before': (was) =>
        was.gone
          ? 'Dag: deze regel is al eerder ontvangen met een andere inhoud, en daarna weggehaald. Verstuur hem opnieuw als nieuwe regel.'
          : `Dag: deze uren zijn al eerder ontvangen met een andere inhoud: ${received(was, 'nl')}. Klopt dat niet? Haal die eerst weg, en verstuur dit opnieuw als nieuwe regel.`,
    },
  },
})

type Why = (typeof hoursWords)['en']['why']

/** The sentence of a refusal, in the language of who asks. */
export const whySaid = (refusal: { readonly because: string }, lang: 'nl' | 'en'): string => {
  const say = hoursWords[lang].why[refusal.because as keyof Why] as ((facts: object) => string) | undefined
  return say ? say(refusal) : refusal.because
}
