import type { Day, PersonName } from '#values/public.ts'
import type { Dice } from './dice.ts'
import type { InventedRelation, InventedWork, Stage } from './invented-region.ts'
import { hanzePlaces } from './places.ts'
import { workedAgo } from './working-days.ts'

type Whom = {
  readonly name: PersonName
  readonly stage: Stage
  readonly town: string
  readonly work: InventedWork | null
  readonly accountManager: string
  readonly since: Day
}

/** Who else may know somebody, what for, and who that is there. New people and who stopped are known to their own house only. */
export function relationsOf(T: Day, whom: Whom, throws: Dice): InventedRelation[] {
  if (whom.stage === 'new' || whom.stage === 'stopped') return []
  const from = workedAgo(T, 20 + throws.below(200))
  return [
    { organisation: 'werkcentrum', purpose: 'finding-work', professional: whom.accountManager, from },
    ...lending(whom),
    ...coaching(whom, throws),
  ]
}

function lending({ work, since }: Whom): InventedRelation[] {
  if (!work?.lender) return []
  const professional = work.lender === 'de-kade' ? 'henk-slotboom' : 'dennis-groot-roessink'
  return [{ organisation: work.lender, purpose: 'secondment', professional, from: since }]
}

/** Between two assignments there are no hours worked, so nobody coaches on paper. */
function coaching({ name, work, town, since }: Whom, throws: Dice): InventedRelation[] {
  if (notAtWorkYet.includes(name.given)) return [coach('stapsteen', 'marijke-post', since)]
  if (!work || !['trial', 'seconded', 'hired'].includes(work.kind)) return []
  if (ofMarijke.includes(name.given)) return [coach('stapsteen', 'marijke-post', since)]
  if (work.kind !== 'trial' && throws.below(2) === 0) return []
  const north = hanzePlaces.some((place) => place.name === town && place.part === 'Noord')
  const [organisation, coaches] = north ? ['dichtbij', ofDichtbij] : ['stapsteen', ofStapsteen]
  return [coach(organisation as string, throws.pick(coaches as readonly string[]), since)]
}

const coach = (organisation: string, professional: string, from: Day): InventedRelation => ({
  organisation,
  purpose: 'coaching',
  professional,
  from,
})

/** One prepares for work, and one was referred and waits for an answer. */
const notAtWorkYet: readonly string[] = ['Tesfay', 'Femke']
const ofMarijke: readonly string[] = ['Desta', 'Yusuf', 'Lotte', 'Rob', 'Kevin', 'Daan']
const ofStapsteen = ['marijke-post', 'tom-achterberg'] as const
const ofDichtbij = ['sanne-roelofs', 'jelle-boersma'] as const
