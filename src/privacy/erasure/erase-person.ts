import { forgetPerson, mergedWith } from '#access/public.ts'
import { forgetCoaching } from '#coaching/public.ts'
import { forgetDossier } from '#people/public.ts'
import { type Caller, forgetLettersTo, type House, type Read } from '#platform/public.ts'
import { forgetIntroductions, forgetPlacements, forgetProposals, forgetScreenings } from '#trajectories/public.ts'
import { type Day, done } from '#values/public.ts'
import { type RetentionClass, ruleOf } from '../retention/classes.rules.ts'
import { dropEnding, keepDestruction } from './ending.store.ts'
import { endingAbout } from './ending-about.ts'
import { addErased } from './erased-list.ts'

interface Why {
  readonly because: 'term' | 'asked' | 'merged'
  readonly endedOn: Day | null
}

/** Noted outside the database first, so that a backup from before can never bring her back. */
export async function erasePerson(house: House, job: Caller, person: Read, why: Why) {
  const others = await house.db.act(job, 'erase-person', async (act) => done(await mergedWith(act, person)))
  for (const one of [...(others.done ? others.value : []), person])
    addErased(house.config.dataDir, one, house.clock.today())
  // What is left of a dossier that became one with hers is hers too.
  for (const one of others.done ? others.value : [])
    await destroyPerson(house, job, one, { because: 'merged', endedOn: null })
  return destroyPerson(house, job, person, why)
}

/** Destroys what one holder kept about one person: texts, keys, relations, letters. Safe to run twice. */
export const destroyPerson = (house: House, job: Caller, person: Read, { because, endedOn }: Why) =>
  house.db.act(job, 'erase-person', async (act) => {
    const ending = await endingAbout(act, person)
    const routes = await forgetCoaching(act, person)
    const placements = await forgetPlacements(act, person)
    const introductions = await forgetIntroductions(act, person)
    const proposals = await forgetProposals(act, person)
    const screened = await forgetScreenings(act, person)
    const dossier = await forgetDossier(act, person)
    const addresses = await forgetPerson(act, person)
    await forgetLettersTo(act, [...addresses, ...(dossier?.wroteTo ?? [])])
    await dropEnding(act, person)
    if (!dossier) return done({ erased: false })
    await keepDestruction(act, {
      holder: person.holder,
      because,
      endedOn,
      rule: ruleOf(ending?.class ?? unplanned),
      class: ending?.class ?? unplanned,
      warnedOn: ending?.warnedOn ?? null,
      approvals: [ending?.firstBy, ending?.secondBy].filter(Boolean).length,
      stage: dossier.stage,
      notes: dossier.notes,
      statements: dossier.statements,
      tasks: dossier.tasks,
      messages: dossier.messages,
      proposals: proposals.all,
      proposalsYes: proposals.yes,
      introductions,
      placements,
      routes,
      ...screened,
    })
    return done({ erased: true })
  })

/** Brought back by a backup after it was destroyed: there is no plan that says what it was. */
const unplanned: RetentionClass = 'provider-file'
