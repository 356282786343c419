import { isOpenState, seeVacancy } from '#employers/public.ts'
import {
  fitWords,
  type ListOfPeople,
  PeopleAsked,
  partNames,
  sayBringing,
  sayDemandChange,
  sayShutsOut,
  seeWhoFits,
  vocabularyLabel,
} from '#matching/public.ts'
import type { Caller } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { seePhases } from '#trajectories/public.ts'
import { headView } from './head-view.ts'
import { matchView } from './match-view.ts'

/**
 * One of the three lists of a vacancy, in words, with the head that stands above every tab. The first page shows ten:
 * everybody who is shown is looked at, and reads that.
 */
export async function seeWhoFitsPage({ house, caller, lang, url }: Visit<Caller>, id: string, list: ListOfPeople) {
  const vacancy = need(await seeVacancy(house, caller, id))
  const after = url.searchParams.get('after') ?? undefined
  const size = list === 'fits' ? 10 : 25
  const asked = PeopleAsked.parse({ list, size, ...(after && { after: after.slice(0, 500) }) })
  const isFirst = list === 'fits' && !after
  const beside = list === 'fits' ? 4 : 0
  const asking = { ...asked, vacancy: vacancy.id, beside, openings: isFirst ? 10 : 0 }
  const found = need(await seeWhoFits(house, caller, asking))
  const phases = need(await seePhases(house, caller, vacancy.id))
  const around = { lang, vacancy, phases }
  const say = (people: typeof found.page.rows) => people.map((person) => matchView(person, around))
  return {
    head: headView(vacancy.head, lang, house.clock.today()),
    leftOut: found.leftOut.map((skill) => vocabularyLabel('skill', skill, lang)),
    isOpen: isOpenState(vacancy.state),
    counts: { ...found.counts, proposed: phases.length },
    parts: partNames.map((name) => fitWords[lang].names[name]),
    page: { ...found.page, rows: say(found.page.rows) },
    toAsk: say(found.beside['to-ask']),
    almost: say(found.beside.almost),
    shutsOut: found.shutsOut.map((one) => sayShutsOut(one, found.work, lang, vocabularyLabel)),
    changes: found.wouldBring.map((one) => ({
      id: JSON.stringify(one.change),
      label: sayDemandChange(one.change, found.work, lang, vocabularyLabel),
      sentence: sayBringing(one, found.work, lang, vocabularyLabel),
      ...{ opens: one.opens, fits: one.fits },
    })),
  }
}

export type WhoFitsPage = Awaited<ReturnType<typeof seeWhoFitsPage>>
