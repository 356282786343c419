import { duplicatesWords, seeAlike } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { type Id, type Lang, spokenDay } from '#values/public.ts'

/** For the card on a dossier: who could be the same, with why, and who is not. */
export async function alikeCard(house: House, caller: Caller, lang: Lang, dossier: Id<'Dossier'>) {
  const seen = await seeAlike(house, caller, dossier)
  if (!seen.done) return { alike: [], apart: [] }
  const t = duplicatesWords[lang]
  return {
    alike: seen.value.alike.map(({ other, reasons }) => ({
      id: other.id as string,
      name: other.name,
      reasons: reasons.map((reason) => t.reasons[reason]).join(', '),
    })),
    apart: seen.value.apart.map(({ other, on, by }) => ({
      id: other.id as string,
      text: t.apart(other.name, spokenDay(on, lang), by),
    })),
  }
}

export type ShownAlike = Awaited<ReturnType<typeof alikeCard>>
