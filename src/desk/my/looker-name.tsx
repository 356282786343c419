import { roleWords } from '#access/public.ts'
import type { Who } from '#desk/my/looks.rules.ts'
import { myWords } from '#desk/my/my.words.ts'
import { useWords } from '#platform/ui/ui.tsx'

/** Who it was, in a word that she knows. */
export function useLookerName() {
  const t = useWords(myWords).looks
  const roles: Readonly<Record<string, string>> = useWords(roleWords)
  return ({ who, organisation }: { who: Who; organisation: string }): string => {
    if (who.is === 'name') return who.name
    if (who.is === 'acting') return t.actsForYou(who.name)
    if (who.is === 'role') return roles[who.role] ?? organisation
    return who.is === 'organisation' ? organisation : t[who.is]
  }
}
