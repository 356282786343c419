import { askAboutHealth, ownTextWords } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { withGroup, withShown } from './own-groups.rules.ts'
import type { OwnPart } from './own-parts.rules.ts'
import { Said } from './own-profile.shapes.ts'
import { ownProfileWords } from './own-profile.words.ts'
import { sayOwn, takeBackOwn } from './say-own.ts'
import { seeOwnProfile } from './see-own-profile.ts'

/** Her answer to one question, or to the part of it that stood on the screen. */
export async function answerOwnPart(request: Request, visit: Visit<Caller>, part: OwnPart, group: string | null) {
  const t = ownProfileWords[visit.lang]
  const values = await formValues(request, { lists: ['said', 'shown'] })
  const caller = callerWithKey(visit, values)
  if (values.intent === 'take-back') {
    const taken = await takeBackOwn(visit.house, caller, part)
    return saved(`/my/profile/${part}`, taken.done ? t.undone : sentence(visit, taken.refusal.because))
  }
  const asked = Said.safeParse({ said: await saidIn(visit, values, part, group), meant: values.meant === 'yes' })
  if (!asked.success) return invalid({ said: t.tooLong, word1: t.tooLong }, values)
  const said = await sayOwn(visit.house, caller, { part, ...asked.data })
  if (said.done) {
    const undo = { action: `/my/profile/${part}`, fields: { intent: 'take-back' } }
    return saved(backTo(part, group), said.value.kept ? t.saved : t.knownAlready, said.value.kept ? undo : null)
  }
  const { refusal } = said
  if (refusal.because === 'word-about-health') return askAboutHealth(ownTextWords[visit.lang], refusal.words, values)
  if (refusal.because === 'not-found') return need<never>(said)
  return refusedWith(sentence(visit, refusal.because), values, 422)
}

/** A long question goes on with its other screens. */
const backTo = (part: OwnPart, group: string | null) => (group ? `/my/profile/${part}` : '/my/profile')

const sentence = ({ lang }: Visit<Caller>, because: string): string =>
  (ownProfileWords[lang].refusals as Readonly<Record<string, string>>)[because] ?? ownProfileWords[lang].undone

async function saidIn(visit: Visit<Caller>, values: FormValues, part: OwnPart, group: string | null) {
  if (values.intent === 'none') return []
  if (part === 'words') return [1, 2, 3].flatMap((place) => [values[`word${place}`] ?? []].flat())
  const chosen = [values.said ?? []].flat()
  const shown = [values.shown ?? []].flat()
  if (!group && shown.length === 0) return chosen
  const own = need(await seeOwnProfile(visit.house, visit.caller)).parts.find((one) => one.part === part)
  const known = { now: own?.now ?? [], chosen }
  return group ? withGroup(part, group, known) : withShown(shown, known)
}
