import type pg from 'pg'
import { mergePeople } from '../../src/desk/merging/merge-people.ts'
import type { House } from '../../src/platform/public.ts'
import { expectDone } from '../../src/values/public.ts'
import { callerNamed } from '../invented-region.ts'

interface Tools {
  readonly client: pg.Client
  readonly house: House
  readonly one: (sql: string, ...values: unknown[]) => Promise<string>
  readonly copy: (table: string, id: string, changes: object) => Promise<string>
}

/** Dossiers that are alike, and that became one. */
export function mergePartsOf({ client, house, one, copy }: Tools) {
  /** Another dossier of the same keeper, with the same name, seen by the same partners. */
  const lookAlikeOf = async (dossier: string) => {
    const subject = await one(
      'insert into access.subject (region_id) select region_id from people.dossier where id = $1 returning id',
      dossier,
    )
    await client.query(
      `insert into access.relation (region_id, subject_id, holder_id, organisation_id, purpose, valid_from, valid_until)
        select r.region_id, $2, r.holder_id, r.organisation_id, r.purpose, r.valid_from, r.valid_until
        from access.relation r join people.dossier d on d.subject_id = r.subject_id and d.organisation_id = r.holder_id
        where d.id = $1 and r.rests_on is null`,
      [dossier, subject],
    )
    return copy('people.dossier', dossier, {
      ...{ subject_id: subject, bsn_sealed: null, helps_sealed: null, removed_at: null, vum_id: null },
    })
  }
  /** One that became part of this dossier, and can be made two again; of a dossier that is gone only the row. */
  const mergeOf = async (dossier: string, by: string | null) => {
    const other = await lookAlikeOf(dossier)
    if (by) {
      const caller = await callerNamed(house, by)
      const { merge } = expectDone(await mergePeople(house, caller, [dossier as never, other as never], {}))
      await client.query('update people.dossier set version = version - 1 where id = $1', [dossier])
      return merge
    }
    return one(
      `insert into access.merge (region_id, subject_id, holder_id, merged_id, merged_at, undo_until)
        select d.region_id, d.subject_id, d.organisation_id, o.subject_id, '2026-11-20T09:00Z', '2026-12-20'
        from people.dossier d, people.dossier o where d.id = $1 and o.id = $2 returning id`,
      dossier,
      other,
    )
  }

  return { lookAlikeOf, mergeOf }
}
