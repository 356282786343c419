import {
  type Audience,
  askRelease,
  consentText,
  findReleaseToAnswer,
  giveRelease,
  isReadOnly,
  lastDay,
  organisationsHere,
  type ReleaseKey,
  refuseRelease,
  sightsFor,
  withdrawRelease,
} from '#access/public.ts'
import { employerNames } from '#employers/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import type { NewConsent } from './consent.shapes.ts'

/** Asks her, on her own page; or keeps what she, or who represents her, signed on paper. */
export const keepConsent = (house: House, caller: Caller, id: Id<'Dossier'>, asked: NewConsent) =>
  house.db.act(caller, 'keep-consent', async (act) => {
    const card = await workedWith(act, id)
    const audience = card && (await audienceOf(act, asked))
    if (!card || !audience) return notFound()
    await act.look([card], 'consent')
    const { subject, holder } = card
    const key: ReleaseKey = { subject, holder, what: asked.purpose, audience: audience.audience, about: audience.about }
    return asked.answer
      ? keepPaper(act, key, audience.name, { ...asked, answer: asked.answer })
      : askHer(act, key, asked)
  })

type Refused =
  | { readonly because: 'paper-day-needed'; readonly kind: 'invalid' }
  | { readonly because: 'paper-day-ahead'; readonly kind: 'invalid' }

async function keepPaper(act: Act, key: ReleaseKey, name: string | null, asked: NewConsent & { answer: 'yes' | 'no' }) {
  const { paperOn } = asked
  if (!paperOn) return refused<Refused>({ because: 'paper-day-needed', kind: 'invalid' })
  if (paperOn > act.today) return refused<Refused>({ because: 'paper-day-ahead', kind: 'invalid' })
  const until = lastDay(key.what, key, asked.until ?? null, act.today)
  if (!until.done) return until
  const text = consentText({ ...key, name, until: until.value }, asked.textLang ?? 'nl')
  const answer = { how: asked.how ?? 'paper', paperOn, text } as const
  const kept =
    asked.answer === 'yes' ? await giveRelease(act, key, until.value, answer) : await refuseRelease(act, key, answer)
  return kept.done ? done({ kept: asked.answer }) : kept
}

async function askHer(act: Act, key: ReleaseKey, { until }: NewConsent) {
  const asked = await askRelease(act, key, until ?? null)
  if (!asked.done) return asked
  await act.tell({ name: 'ReleaseAsked', release: asked.value.id, subject: key.subject, holder: key.holder })
  return done({ kept: 'asked' as const })
}

/** She said that she does not want it any more: by phone, in a talk, on a note. Nothing more is needed. */
export const withdrawConsent = (house: House, caller: Caller, id: Id<'Dossier'>, release: Id<'Release'>) =>
  house.db.act(caller, 'keep-consent', async (act) => {
    const card = await workedWith(act, id)
    const found = await findReleaseToAnswer(act, release)
    if (card) await act.look([card], 'consent')
    if (found) await act.look([found], 'consent')
    if (!card || found?.subject !== card.subject || found.holder !== card.holder) return notFound()
    await withdrawRelease(act, found.id, 'phone')
    return done({ id: release })
  })

/** Who reads on her own yes keeps no yes for her: it could be its own. */
async function workedWith(act: Act, id: Id<'Dossier'>) {
  const card = await findCard(act, id)
  if (!card || !isReadOnly((await sightsFor(act))(card))) return card
  await act.look([card], 'consent')
  return undefined
}

/** Only whom one can find here: an organisation of the region, or an employer that one sees. */
async function audienceOf(
  act: Act,
  { audience, about }: NewConsent,
): Promise<(Audience & { name: string | null }) | undefined> {
  if (audience === 'region' || audience === 'everybody') return { audience, about: null, name: null }
  if (!about) return undefined
  const name =
    audience === 'employer'
      ? (await employerNames(act, [about as Id<'Employer'>])).get(about)
      : (await organisationsHere(act)).find(({ id }) => id === about)?.name
  return name === undefined ? undefined : { audience, about, name }
}
