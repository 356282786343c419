import type { SettledGap, SettledScreening } from '#trajectories/public.ts'
import { addDays, type Day, type Id, withCapital } from '#values/public.ts'
import { keeperOnlyKinds } from '#vocabulary/public.ts'
import type { InventedCandidate, InventedRegion, InventedStep } from '../../../reference/hanzestroom/invented-region.ts'
import { known, type Who } from './who.ts'

const screenedStages: readonly string[] = ['steps-open', 'not-known', 'ready', 'ready-unconfirmed']

/** Who is getting ready was screened on the day she got where she stands; who is on her way has gaps since. */
export const screeningsOf = (
  { candidates, loadedOn }: InventedRegion,
  who: Who,
  subjects: ReadonlyMap<string, Id<'Subject'>>,
): readonly SettledScreening[] =>
  candidates
    .filter(({ stage }) => screenedStages.includes(stage))
    .map((one, at) => {
      const lead = who.professional(one.lead)
      return {
        subject: known(subjects.get(one.key), one.key),
        holder: who.organisation(one.holder),
        on: one.stageSince,
        by: lead.account,
        byOrganisation: lead.organisation,
        answers: answersOf(one),
        gaps: one.steps.map((step, place) => gapOf(step, loadedOn, at + place, lead.account)),
      }
    })

function answersOf({ stage }: InventedCandidate): SettledScreening['answers'] {
  const last = stage === 'steps-open' ? 'no' : stage === 'not-known' ? 'unknown' : 'yes'
  return [
    { criterion: 'wants-to', answer: 'yes', restsOn: 'own-statement' },
    { criterion: 'twelve-hours', answer: 'yes', restsOn: 'talk' },
    { criterion: 'available-now', answer: 'yes', restsOn: 'talk' },
    {
      criterion: 'regular-within-three-months',
      answer: last,
      restsOn: last === 'unknown' ? null : last === 'yes' ? 'work-trial' : 'colleague',
    },
  ]
}

/** Most come back in their time; one in nine today, and one in fourteen should have been looked at. */
function gapOf({ kind, what, who, ready }: InventedStep, T: Day, at: number, lead: Id<'Account'>): SettledGap {
  const lookAgainOn = at % 14 === 13 ? addDays(T, -3) : at % 9 === 8 ? T : (ready ?? addDays(T, 28))
  return {
    kind,
    need: keeperOnlyKinds.includes(kind) ? null : what,
    criterion: 'regular-within-three-months',
    ...ownerOf(who, lead),
    dueOn: ready,
    lookAgainOn,
  }
}

function ownerOf(who: string, lead: Id<'Account'>): Pick<SettledGap, 'owner' | 'account' | 'organisation'> {
  if (who.startsWith('kandidaat')) return { owner: 'person', account: null, organisation: null }
  if (who.startsWith('klantmanager')) return { owner: 'colleague', account: lead, organisation: null }
  return { owner: 'organisation', account: null, organisation: withCapital(who) }
}
