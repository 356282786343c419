import { sightsFor } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { Stage } from '../stage.rules.ts'
import { type DossierRef, findDossier, findDossiers, findDossiersOfSubject, saveStage } from './dossier.store.ts'
import type { PersonCard } from './dossier.ts'
import { narrow } from './narrow.ts'
import { type DossierRow, toDossier } from './to-dossier.rules.ts'

/** Somebody as another room names her. It is a read: whoever asks writes the look. */
export async function findCard(act: Act, ref: DossierRef): Promise<PersonCard | undefined> {
  const row = await findDossier(act, ref)
  return row && (await cardsOf(act, [row]))[0]
}

/** The same for several at once; who is out of reach is left out. */
export const findCards = async (act: Act, refs: readonly Read[]): Promise<readonly PersonCard[]> =>
  cardsOf(act, await findDossiers(act, refs))

/** What is kept about the person who asks, by one organisation or several. */
export const findOwnCards = async (act: Act, subject: Id<'Subject'>): Promise<readonly PersonCard[]> =>
  (await findDossiersOfSubject(act, subject)).map(toDossier)

/** What the reader may not see is not on the card either, whichever page shows it. */
async function cardsOf(act: Act, rows: readonly DossierRow[]): Promise<readonly PersonCard[]> {
  if (rows.length === 0) return []
  const sights = await sightsFor(act)
  return rows.map(toDossier).map((dossier) => narrow(dossier, sights(dossier)))
}

/** A room above tells that somebody was proposed, placed or is free again. */
export async function moveStage(act: Act, ref: Read, stage: Stage, on: Day): Promise<void> {
  const moved = await saveStage(act, ref, stage, on)
  if (moved) await act.tell({ name: 'StageMoved', subject: ref.subject, holder: ref.holder, stage })
}
