import { bilingual } from '#platform/words.ts'
import { type Day, type Lang, minutes, spokenDay, spokenMinutes } from '#values/public.ts'
import type { EmployerPage } from './employer-page.ts'

type Kind = EmployerPage['kind']

/** What an employer reads of somebody's work, and what a coach reads who hands it over. */
export const employerPageWords = bilingual({
  voice: 'B1',
  en: {
    toPage: (at: string) => `For ${at}`,
    staffTitle: 'For the employer',
    staffLead: (name: string, at: string) => `This is what ${at} reads about the work of ${name}.`,
    route: 'Coaching',
    reads: 'What the employer reads',
    link: 'Link for the employer',
    linkWhy: 'Whoever has the link reads this page without an account. It stops when the work ends.',
    linkIs: (until: string) => `A link works until ${until}.`,
    noLink: 'There is no link yet.',
    make: 'Make a link',
    makeAnother: 'Make another link',
    another: 'Another link takes the place of the earlier one.',
    end: 'Stop the link',
    ended: 'The link does not work any more.',
    lead: (at: string) => `Working at ${at}`,
    somebody: 'Somebody',
    pay: 'What you pay',
    pays: {
      trial: 'No wage: the benefit goes on during the trial.',
      hire: 'The wage in the contract.',
      employment: 'The wage in the contract.',
      assignment: 'What you agreed with the organisation that lends.',
    } satisfies Record<Kind, string>,
    coachFree: 'You pay nothing for the job coach.',
    wageValue: (value: number) => `The wage value is ${value} % of the minimum wage.`,
    again: (day: string) => `It is looked at again on ${day}.`,
    get: 'What you get',
    help: (minutes: string, from: string, until: string) => `Job coaching: ${minutes}, from ${from} until ${until}.`,
    noHelp: 'No job coaching was granted for the coming time.',
    until: 'Until when',
    work: (from: string, until: string) => `The work: from ${from} until ${until}.`,
    workOpen: (from: string) => `The work: from ${from}, without a last day.`,
    hours: (hours: string) => `${hours} a week.`,
    call: 'Who to call',
    callNow: (name: string) => `Call ${name}`,
    of: (firm: string) => `Job coach, ${firm}`,
    nobody: 'There is no fixed job coach yet.',
    expect: 'What we ask of you',
    supervisor: (name: string) => `${name} supervises the work.`,
    tasks: (tasks: string) => `The work is: ${tasks}`,
    asks: {
      trial: [
        'Insure against liability and accidents.',
        'Intend a contract of at least six months when the trial goes well.',
        'Give the job coach room to come by.',
      ],
      hire: [
        'Tell the job coach when hours or tasks change.',
        'Give the job coach room to come by.',
        'Call at once when the work does not go well.',
      ],
      employment: [
        'Tell the job coach when hours or tasks change.',
        'Give the job coach room to come by.',
        'Call at once when the work does not go well.',
      ],
      assignment: [
        'Tell the organisation that lends when hours or tasks change.',
        'Give the job coach room to come by.',
        'Call at once when the work does not go well.',
      ],
    } satisfies Record<Kind, readonly string[]>,
    noHealth: 'Nothing about health stands here, and you need not ask.',
    refusals: {
      'not-found': 'This work is not here.',
      'no-permit': 'Your role does not do this.',
      'key-used-for-something-else': 'This form was sent before. Open the page again.',
      'not-yours-to-do': 'Only who pays the coaching, or the firm that coaches, hands over this page.',
      'no-work-to-show': 'This work has no page yet: first it is agreed, at an employer.',
    },
  },
  nl: {
    toPage: (at) => `Voor ${at}`,
    staffTitle: 'Voor de werkgever',
    staffLead: (name, at) => `Dit leest ${at} over het werk van ${name}.`,
    route: 'Coaching',
    reads: 'Wat de werkgever leest',
    link: 'Link voor de werkgever',
    linkWhy: 'Wie de link heeft, leest deze pagina zonder account. De link stopt als het werk stopt.',
    linkIs: (until) => `Er werkt een link tot en met ${until}.`,
    noLink: 'Er is nog geen link.',
    make: 'Maak een link',
    makeAnother: 'Maak een andere link',
    another: 'Een andere link komt in de plaats van de vorige.',
    end: 'Stop de link',
    ended: 'De link werkt niet meer.',
    lead: (at) => `Aan het werk bij ${at}`,
    somebody: 'Iemand',
    pay: 'Wat u betaalt',
    pays: {
      trial: 'Geen loon: de uitkering loopt door tijdens de proef.',
      hire: 'Het loon uit het contract.',
      employment: 'Het loon uit het contract.',
      assignment: 'Wat u met de uitlener hebt afgesproken.',
    },
    coachFree: 'Voor de jobcoach betaalt u niets.',
    wageValue: (value) => `De loonwaarde is ${value} % van het minimumloon.`,
    again: (day) => `Op ${day} wordt daar opnieuw naar gekeken.`,
    get: 'Wat u krijgt',
    help: (minutes, from, until) => `Jobcoaching: ${minutes}, van ${from} tot en met ${until}.`,
    noHelp: 'Voor de komende tijd is geen jobcoaching toegekend.',
    until: 'Tot wanneer',
    work: (from, until) => `Het werk: van ${from} tot en met ${until}.`,
    workOpen: (from) => `Het werk: vanaf ${from}, zonder einddatum.`,
    hours: (hours) => `${hours} per week.`,
    call: 'Wie u belt',
    callNow: (name) => `Bel ${name}`,
    of: (firm) => `Jobcoach, ${firm}`,
    nobody: 'Er is nog geen vaste jobcoach.',
    expect: 'Wat wij van u vragen',
    supervisor: (name) => `${name} begeleidt op het werk.`,
    tasks: (tasks) => `Het werk is: ${tasks}`,
    asks: {
      trial: [
        'Sluit een verzekering af voor aansprakelijkheid en ongevallen.',
        'Heb de bedoeling: na een goede proef een contract van zes maanden of langer.',
        'Geef de jobcoach ruimte om langs te komen.',
      ],
      hire: [
        'Vertel het de jobcoach als uren of taken veranderen.',
        'Geef de jobcoach ruimte om langs te komen.',
        'Bel meteen als het werk niet goed gaat.',
      ],
      employment: [
        'Vertel het de jobcoach als uren of taken veranderen.',
        'Geef de jobcoach ruimte om langs te komen.',
        'Bel meteen als het werk niet goed gaat.',
      ],
      assignment: [
        'Vertel het de uitlener als uren of taken veranderen.',
        'Geef de jobcoach ruimte om langs te komen.',
        'Bel meteen als het werk niet goed gaat.',
      ],
    },
    noHealth: 'Over gezondheid staat hier niets, en u hoeft er niet naar te vragen.',
    refusals: {
      'not-found': 'Dit werk is hier niet.',
      'no-permit': 'Deze rol doet dit niet.',
      'key-used-for-something-else': 'Dit formulier is al verstuurd. Open de pagina opnieuw.',
      'not-yours-to-do': 'Alleen wie de begeleiding betaalt, of het bureau dat coacht, geeft deze pagina door.',
      'no-work-to-show': 'Dit werk heeft nog geen pagina: eerst wordt het afgesproken, bij een werkgever.',
    },
  },
})

export type EmployerPageRefusal = keyof (typeof employerPageWords)['en']['refusals']

/** The page as sentences in the language of the reader, under the five things an employer wants to know. */
export function shownPage(page: EmployerPage, lang: Lang) {
  const t = employerPageWords[lang]
  const day = (of: Day) => spokenDay(of, lang)
  const spoken = (count: number) => spokenMinutes(minutes(count), lang)
  const { kind, wageValue, help, coach, until, from } = page
  return {
    title: page.name || t.somebody,
    lead: t.lead(page.at),
    pay: [
      t.pays[kind],
      ...(wageValue ? [`${t.wageValue(wageValue.value)} ${t.again(day(wageValue.reviewOn))}`] : []),
      t.coachFree,
    ],
    get: [help ? t.help(spoken(help.minutes), day(help.from), day(help.until)) : t.noHelp],
    until: [
      until ? t.work(day(from), day(until)) : t.workOpen(day(from)),
      ...(page.minutesWeek ? [t.hours(spoken(page.minutesWeek))] : []),
    ],
    call: coach ? { ...coach, of: t.of(page.firm ?? '') } : null,
    asks: [
      ...(page.supervisor ? [t.supervisor(page.supervisor)] : []),
      ...(page.tasks ? [t.tasks(page.tasks)] : []),
      ...t.asks[kind],
    ],
  }
}

export type ShownPage = ReturnType<typeof shownPage>
