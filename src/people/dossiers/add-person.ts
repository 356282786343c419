import { bsnHash, isRelated, keepRelation, seal, subjectFor } from '#access/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { type Bsn, done, refused } from '#values/public.ts'
import { placesFor } from '#vocabulary/reference.ts'
import { contactColumns } from './contact.rules.ts'
import type { NewPerson } from './new-person.shapes.ts'
import { keepDossier } from './person.store.ts'

/** Somebody comes in. Whether another organisation knows her too is told to nobody. */
export const addPerson = (house: House, caller: Caller, person: NewPerson) =>
  house.db.act(caller, 'change-dossier', async (act) => {
    const holder = caller.organisation
    if (!holder) return refused({ because: 'no-organisation', kind: 'not-allowed' } as const)
    const subject = await subjectFor(act, person.bsn ? bsnHash(house, person.bsn) : null)
    await relateOwn(act, { subject, holder })
    const at = { town: person.town ?? undefined, postcode: person.postcode ?? undefined }
    const place = (await placesFor(act, [at])).findPlace(at)
    const id = await keepDossier(act, {
      ...contactColumns(person, place, { occupations: [], occupationAsGiven: null }),
      subject_id: subject,
      lead_account_id: caller.account,
      bsn_sealed: person.bsn ? await sealBsn(house, act, { subject, holder }, person.bsn) : null,
    })
    if (!id) return refused({ because: 'already-there', kind: 'conflict' } as const)
    await act.tell({ name: 'PersonAdded', dossier: id, subject, holder })
    return done({ id })
  })

/** Our own work with her is a relation like any other, with a day and a purpose. */
async function relateOwn(act: Act, read: Read) {
  if (await isRelated(act, read, read.holder)) return
  await keepRelation(act, { ...read, organisation: read.holder, purpose: 'finding-work', from: act.today })
}

const sealBsn = (house: House, act: Act, read: Read, bsn: Bsn) =>
  seal(house, act, { ...read, column: 'bsn_sealed' }, bsn)
