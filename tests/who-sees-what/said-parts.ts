import { sealText } from '../../src/people/messages/seal-message.ts'
import { sealSaid } from '../../src/people/own-profile/seal-said.ts'
import { findCard, type PersonCard } from '../../src/people/public.ts'
import type { Act, House } from '../../src/platform/public.ts'
import { done, expectDone } from '../../src/values/public.ts'
import { callerNamed } from '../invented-region.ts'

/** What she said of herself, sealed by the keeper so that it opens; of a dossier that is gone only the row. */
export const statementIn =
  (one: (sql: string, ...values: unknown[]) => Promise<string>, house: House) =>
  async (dossier: string, by: string | null) => {
    const seal = (act: Act, card: PersonCard) => sealSaid(house, act, card, ['gardener'])
    const said = by ? await inDossier(house, by, dossier, seal) : Buffer.from('')
    return one(
      `insert into people.own_statement (region_id, subject_id, holder_id, part, said_sealed, said_at, said_how)
        select region_id, subject_id, organisation_id, 'work', $2, '2026-11-20T09:00Z', 'herself'
        from people.dossier where id = $1 returning id`,
      dossier,
      said,
    )
  }

/** As somebody who keeps the dossier. */
const inDossier = async <T>(
  house: House,
  by: string,
  dossier: string,
  work: (act: Act, card: PersonCard) => Promise<T>,
): Promise<T> =>
  expectDone(
    await house.db.act(await callerNamed(house, by), 'see-dossier', async (act) => {
      const card = await findCard(act, dossier as never)
      if (!card) throw new Error(`No dossier ${dossier} for ${by}`)
      await act.look([card], 'dossier')
      return done(await work(act, card))
    }),
  )

export const cvLinkIn = (one: (sql: string, ...values: unknown[]) => Promise<string>) => (dossier: string) =>
  one(
    `insert into people.cv_link (region_id, subject_id, holder_id, content_sealed, made_at, until_day)
      select region_id, subject_id, organisation_id, '', '2026-11-20T09:00Z', '2026-12-20'
      from people.dossier where id = $1 returning id`,
    dossier,
  )

/** Written a moment ago by a keeper, and not read; of a dossier that is gone only the row. */
export const messageIn =
  (one: (sql: string, ...values: unknown[]) => Promise<string>, house: House) =>
  async (dossier: string, author: string, by: string | null) => {
    const text = by ? await inDossier(house, by, dossier, (act, card) => sealText(house, act, card, 'A word.')) : ''
    return one(
      `insert into people.message (region_id, subject_id, holder_id, sent_by, text_sealed, sent_at, author_id)
        select region_id, subject_id, organisation_id, 'colleague', $3, '2026-11-23T08:29:58Z', $2
        from people.dossier where id = $1 returning id`,
      dossier,
      author,
      Buffer.from(text),
    )
  }
