import { sealedValue, type ToldPart } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { today } from '#values/public.ts'
import type { CvChoice } from './cv.rules.ts'
import { dropCv, findChoice, listLinks } from './cv.store.ts'

/** What she wrote for it, and to how many it was open. */
export async function tellCv(house: House, act: Act, { subject, holder }: Read): Promise<readonly ToldPart[]> {
  const row = await findChoice(act, { subject, holder })
  const sealed = await sealedValue(house, act, { subject, holder, column: 'own_cv' }, row?.choice_sealed ?? null)
  const choice = sealed ? (JSON.parse(sealed.open('access')) as CvChoice) : null
  const links = await listLinks(act, { subject, holder })
  return [
    {
      part: 'cv',
      item: 'work-wishes',
      tables: ['people.cv'],
      rows: choice
        ? [{ ...choice, text: choice.intro, intro: null, shows: choice.shows.map((one) => `own-${one}`) }]
        : [],
    },
    {
      part: 'cvLinks',
      item: 'work-wishes',
      tables: ['people.cv_link'],
      rows: links.map(({ madeAt, until, endedAt, opened, openedAt }) => ({
        day: today(madeAt),
        until,
        endedOn: endedAt && today(endedAt),
        times: opened,
        opened: openedAt && today(openedAt),
      })),
    },
  ]
}

export const forgetCv = (act: Act, person: Read): Promise<void> => dropCv(act, person)
