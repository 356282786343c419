import type { Act, Read } from '#platform/public.ts'
import { forgetCorrections } from '../corrections/forget-corrections.ts'
import { forgetCv } from '../cv/tell-cv.ts'
import { forgetApart } from '../duplicates/forget-apart.ts'
import { forgetHanded } from '../handover/see-handovers.ts'
import { mobileNumber } from '../letters/way-to.rules.ts'
import { forgetMessages } from '../messages/tell-messages.ts'
import { forgetStatements } from '../own-profile/forget-statements.ts'
import { forgetTasks } from '../tasks/tell-tasks.ts'
import { dropDocuments, dropDossier, dropImportRows, dropNotes } from './forget.store.ts'

/** What is left of a dossier that was destroyed: enough for figures, nothing about anybody. */
export interface Remainder {
  readonly stage: string
  readonly notes: number
  readonly statements: number
  readonly tasks: number
  readonly messages: number
  /** Where letters went; only for who destroys the letters too. */
  readonly wroteTo: readonly string[]
}

/** Destroys the dossier that one holder keeps about one person. Undefined when it is gone already. */
export async function forgetDossier(act: Act, person: Read): Promise<Remainder | undefined> {
  const notes = await dropNotes(act, person)
  await dropDocuments(act, person)
  await dropImportRows(act, person)
  await forgetCorrections(act, person)
  await forgetApart(act, person)
  await forgetCv(act, person)
  const statements = await forgetStatements(act, person)
  await forgetHanded(act, person)
  const tasks = await forgetTasks(act, person)
  const messages = await forgetMessages(act, person)
  const dossier = await dropDossier(act, person)
  if (!dossier) return undefined
  const { stage, email, phone } = dossier
  const wroteTo = [email, mobileNumber(phone)].filter((one) => one !== null)
  return { stage, wroteTo, notes: Number(notes.numDeletedRows), statements, tasks, messages }
}
