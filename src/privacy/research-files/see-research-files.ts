import { colleaguesById, fieldCells, mayDo, organisationNames, organisationsHere } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { fewest } from './coded.rules.ts'
import { type ResearchField, researchFields } from './research-fields.rules.ts'
import {
  type FileState,
  isShownToResearch,
  mayDecide,
  mayMake,
  type ResearchFile,
  stateOf,
} from './research-file.rules.ts'
import { findResearchFile, findResearchFiles } from './research-file.store.ts'
import { whoIsIn } from './who-is-in.ts'

const atMost = 200

/** What was asked, answered and made: the list stays, and says of nobody that she was in one. */
export interface ShownResearchFile extends Omit<ResearchFile, 'askedBy' | 'decidedBy' | 'recipient'> {
  readonly state: FileState
  readonly recipient: string
  readonly askedBy: string
  readonly decidedBy: string | null
}

export const seeResearchFiles = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-research-files', async (act) =>
    done({ rows: await shown(act, await findResearchFiles(act, atMost)) }),
  )

/** One of them, with what the reader may do about it, and of how many it would be today. */
export const seeResearchFile = (house: House, caller: Caller, id: Id<'ResearchFile'>) =>
  house.db.act(caller, 'see-research-files', async (act) => {
    const file = await findResearchFile(act, id)
    if (!file) return notFound()
    const all = await findResearchFiles(act, atMost)
    const earlier = all.filter((one) => one.id !== id && one.recipient === file.recipient && one.madeOn !== null)
    const [row] = await shown(act, [file])
    if (!row) return notFound()
    const me = act.caller.account
    return done({
      ...row,
      sayYes: row.madeOn ? null : inFives((await whoIsIn(act, file)).length),
      earlier: await shown(act, earlier),
      mayGrant: mayDo(act.caller, 'decide-research-file') && mayDecide(file, 'granted', me).done,
      mayRefuse: mayDo(act.caller, 'decide-research-file') && mayDecide(file, 'refused', me).done,
      mayMake: mayMake(file, me, act.today).done,
    })
  })

/** What a new request can choose from: today's table, and who does research here. */
export const seeResearchChoices = (house: House, caller: Caller) =>
  house.db.act(caller, 'ask-research-file', async (act) => {
    const cells = await fieldCells(act)
    const organisations = await organisationsHere(act)
    return done({
      today: act.today,
      fields: researchFields.filter((field): field is ResearchField => isShownToResearch(field, cells)),
      recipients: organisations.filter(({ kind }) => kind === 'research').map(({ id, name }) => ({ id, name })),
    })
  })

/** Rounded down, so that one more yes is not seen by looking again. */
const inFives = (count: number): number => Math.floor(count / fewest) * fewest

async function shown(act: Act, files: readonly ResearchFile[]): Promise<readonly ShownResearchFile[]> {
  const recipients = await organisationNames(
    act,
    files.map(({ recipient }) => recipient),
  )
  const people = await colleaguesById(act, [
    ...new Set(files.flatMap(({ askedBy, decidedBy }) => (decidedBy ? [askedBy, decidedBy] : [askedBy]))),
  ])
  const nameOf = (account: Id<'Account'>) => people.get(account)?.name ?? '–'
  return files.map((file) => ({
    ...file,
    state: stateOf(file, act.today),
    recipient: recipients.get(file.recipient) ?? '–',
    askedBy: nameOf(file.askedBy),
    decidedBy: file.decidedBy && nameOf(file.decidedBy),
  }))
}
