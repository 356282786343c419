import { bilingual } from '#platform/words.ts'
import { type Day, formatShare, type Lang, type Minutes, type Share, spokenDay, spokenMinutes } from '#values/public.ts'
import type { Goal } from '../requests/request.ts'
import { requestWords } from '../requests/request.words.ts'
import type { RequestBody, TextFacts, TextPart } from './text.ts'

/** The sentences of the request itself, as everybody signs them. */
export const textWords = bilingual({
  voice: 'B1',
  en: {
    who: 'Who asks',
    asks: (name: string) => `${name} asks for job coaching.`,
    forWhom: (name: string) => `It is for ${name}.`,
    files: (firm: string, coach: string) => `${firm} files it. The coach is ${coach}.`,
    askedOf: (payer: string) => `It is asked of ${payer}.`,
    onPaper: (name: string, day: string) => `${name} authorised this on paper on ${day}.`,
    bySigning: 'The name of who asks, under this text, authorises the firm to file it.',
    work: 'The work',
    at: (employer: string) => `The work is at ${employer}.`,
    tasks: (tasks: string) => `What is done there: ${tasks}`,
    period: (from: string, until: string) => `Help is asked from ${from} up to and including ${until}.`,
    hours: (hours: string) => `The work takes ${hours} a week.`,
    goals: 'What we want to reach',
    goal: (number: number, words: string) => `Goal ${number}: ${words}`,
    result: (words: string) => `One sees it when: ${words}`,
    doing: (list: string) => `What the coach does: ${list}.`,
    by: (day: string) => `Reached by ${day}.`,
    howMuch: 'How much help',
    regime: (name: string, share: string) => `Asked is ${name}: ${share} of the hours.`,
    comesTo: (hours: string) => `In this period that is at most ${hours}.`,
    matching: 'Where the work needs attention',
    fits: 'The person and the work fit. Nothing needs extra attention.',
    argument: 'Why this much help is needed',
    agree: 'What you agree with',
    agreeTo: (firm: string) => `Whoever signs agrees that ${firm} sends this request.`,
    truth: 'Whoever signs says that it is true as far as they know.',
  },
  nl: {
    who: 'Wie vraagt aan',
    asks: (name) => `${name} vraagt jobcoaching aan.`,
    forWhom: (name) => `De jobcoaching is voor ${name}.`,
    files: (firm, coach) => `${firm} dient de aanvraag in. De jobcoach is ${coach}.`,
    askedOf: (payer) => `De aanvraag gaat naar ${payer}.`,
    onPaper: (name, day) => `${name} machtigde hiervoor op papier op ${day}.`,
    bySigning: 'De naam van de aanvrager onder deze tekst machtigt het bedrijf om in te dienen.',
    work: 'Het werk',
    at: (employer) => `Het werk is bij ${employer}.`,
    tasks: (tasks) => `Wat er gedaan wordt: ${tasks}`,
    period: (from, until) => `De hulp wordt gevraagd van ${from} tot en met ${until}.`,
    hours: (hours) => `Het werk is ${hours} per week.`,
    goals: 'Wat wij willen bereiken',
    goal: (number, words) => `Doel ${number}: ${words}`,
    result: (words) => `Dat is te zien als: ${words}`,
    doing: (list) => `Wat de jobcoach doet: ${list}.`,
    by: (day) => `Bereikt op ${day}.`,
    howMuch: 'Hoeveel hulp',
    regime: (name, share) => `Gevraagd wordt ${name}: ${share} van de uren.`,
    comesTo: (hours) => `Dat is in deze periode ten hoogste ${hours}.`,
    matching: 'Waar het werk aandacht vraagt',
    fits: 'De persoon en het werk passen bij elkaar. Niets vraagt extra aandacht.',
    argument: 'Waarom zoveel hulp nodig is',
    agree: 'Waar u mee instemt',
    agreeTo: (firm) => `Wie tekent, stemt ermee in dat ${firm} deze aanvraag verstuurt.`,
    truth: 'Wie tekent, verklaart dat het klopt, voor zover hij of zij weet.',
  },
})

/** The whole text in both languages, as everybody who signs will read it. */
export const bodyOf = (facts: TextFacts): RequestBody => ({
  version: 1,
  nl: partsIn('nl', facts),
  en: partsIn('en', facts),
})

function partsIn(lang: Lang, facts: TextFacts): readonly TextPart[] {
  const t = textWords[lang]
  return [
    { heading: t.who, lines: who(lang, facts), forEmployer: true },
    { heading: t.work, lines: work(lang, facts), forEmployer: true },
    { heading: t.goals, lines: facts.goals.flatMap((one) => goal(lang, one)), forEmployer: true },
    { heading: t.howMuch, lines: howMuch(lang, facts), forEmployer: true },
    { heading: t.matching, lines: matching(lang, facts), forEmployer: false },
    ...(facts.request.argument ? [{ heading: t.argument, lines: [facts.request.argument], forEmployer: false }] : []),
    { heading: t.agree, lines: [t.agreeTo(facts.firm), t.truth], forEmployer: true },
  ]
}

function who(lang: Lang, { request, person, firm, coach, payer }: TextFacts): readonly string[] {
  const t = textWords[lang]
  const asks = request.applicant === 'employer' ? (request.employer ?? '') : person
  const paper = request.authorised?.how === 'paper' && request.authorised.on
  return [
    t.asks(asks),
    t.forWhom(person),
    t.files(firm, coach),
    t.askedOf(payer),
    paper ? t.onPaper(request.authorised?.by ?? '', spokenDay(paper, lang)) : t.bySigning,
  ]
}

function work(lang: Lang, { request }: TextFacts): readonly string[] {
  const t = textWords[lang]
  const { employer, tasks, from, until, minutesWeek } = request
  return [
    t.at(employer ?? ''),
    ...(tasks ? [t.tasks(tasks)] : []),
    t.period(spokenDay(from as Day, lang), spokenDay(until as Day, lang)),
    t.hours(spokenMinutes((minutesWeek ?? 0) as Minutes, lang)),
  ]
}

function goal(lang: Lang, { number, goal: words, result, activities, by }: Goal): readonly string[] {
  const t = textWords[lang]
  const done = activities.map((one) => requestWords[lang].activities[one]).join(', ')
  return [t.goal(number, words), t.result(result ?? ''), t.doing(done), ...(by ? [t.by(spokenDay(by, lang))] : [])]
}

function howMuch(lang: Lang, { request, regime }: TextFacts): readonly string[] {
  const t = textWords[lang]
  return [
    t.regime(regime[lang], formatShare((request.share ?? 0) as Share, lang)),
    t.comesTo(spokenMinutes((request.asked ?? 0) as Minutes, lang)),
  ]
}

function matching(lang: Lang, { request }: TextFacts): readonly string[] {
  const points = request.points ?? []
  if (points.length === 0) return [textWords[lang].fits]
  return points.map(({ aspect, words }) => {
    const name = requestWords[lang].aspects[aspect]
    return words ? `${name}: ${words}` : name
  })
}
