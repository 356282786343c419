import { basisOfItem, dataItems, type ToldPart, tellAccount, tellReach } from '#access/public.ts'
import { tellClaims } from '#claims/public.ts'
import { tellCoaching } from '#coaching/public.ts'
import { tellDossier } from '#people/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { tellIntroductions, tellPlacements, tellProposals, tellScreenings } from '#trajectories/public.ts'
import type { Id } from '#values/public.ts'
import { endingAbout } from '../erasure/ending-about.ts'

/** Everything that one organisation keeps about her: each room tells what is its own. */
export const tellAll = async (house: House, act: Act, person: Read): Promise<readonly ToldPart[]> => [
  ...(await tellDossier(house, act, person)),
  ...(await tellProposals(house, act, person)),
  await tellIntroductions(act, person),
  ...(await tellPlacements(act, person)),
  ...(await tellScreenings(act, person)),
  ...(await tellCoaching(act, person)),
  ...(await tellClaims(act, person)),
  ...(await tellReach(house, act, person)),
  await tellEnding(act, person),
]

async function tellEnding(act: Act, person: Read): Promise<ToldPart> {
  const ending = await endingAbout(act, person)
  const rows = ending
    ? [
        {
          endedOn: ending.endedOn,
          eraseOn: ending.eraseOn,
          heldUntil: ending.heldUntil,
          heldBecause: ending.heldBecause,
        },
      ]
    : []
  return { part: 'ending', item: 'ended', tables: ['privacy.ending'], rows }
}

/** What is the same for every organisation. */
export const tellOfHerself = (act: Act, subject: Id<'Subject'>): Promise<readonly ToldPart[]> =>
  tellAccount(act, subject)

/** Tables that say about whom they are and that are not in the file, each with the reason why. */
export const leftOut: Readonly<Record<string, string>> = {
  'access.person_key': 'A locked key: it opens what stands in the file, and says nothing itself.',
}

/** Not about her by its columns, and still of her: why it is not in the file either. */
export const leftOutToo: Readonly<Record<string, string>> = {
  'platform.draft': 'What a colleague typed and did not keep is nobody’s record: sealed for who types, and gone soon.',
  'platform.way_back':
    'What stood there before a change of many at once: sealed for who changed it, and gone the next day.',
  'people.import_row': 'What a file said is in the dossier; the row itself is gone thirty days after it was stored.',
  'people.handover':
    'A note about many people at once, when somebody took over a caseload. Who took over, and when, is in the file.',
  'people.reply_address':
    'The fingerprint of an address to answer a letter at: it says nothing, and is gone after a month.',
  'platform.mail': 'Letters hold no data about her, only that there is something to read.',
}

/** What each part is kept for and which article allows it, as the law wants it told with the data. */
export const whyKept = (part: ToldPart) => {
  const item = dataItems.find(({ id }) => id === part.item)
  return { purposes: [...(item?.purposes ?? [])] as string[], article: item ? basisOfItem(item).article : null }
}
