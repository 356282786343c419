import {
  type Acting,
  actingAbout,
  type ControllerOf,
  colleaguesById,
  controllersOf,
  type FieldGroup,
  isOpen,
  isReadOnly,
  mayDo,
  organisationNames,
  type Release,
  regionName,
  releasesOf,
  type Sights,
  sightsFor,
  stands,
} from '#access/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { type BsnShown, maskedBsn } from '../bsn/masked-bsn.ts'
import { type NoteView, notesOf } from '../notes/notes-of.ts'
import { type SharingView, sharingOf } from '../sharing/sharing-of.ts'
import { type Availability, availabilityOf } from './availability.rules.ts'
import { type DossierRef, findDossier } from './dossier.store.ts'
import type { Dossier } from './dossier.ts'
import { readConditions } from './helps.rules.ts'
import { sealedHelps } from './helps.ts'
import { type Missing, missingIn, partOf } from './missing.rules.ts'
import { closedGroups, narrow } from './narrow.ts'
import { groupOfPart } from './part-groups.rules.ts'
import { findReach } from './reach.ts'
import { toDossier } from './to-dossier.rules.ts'

export interface Helper {
  readonly name: string
  readonly organisation: string | null
  readonly phone: string | null
}

export interface DossierView extends Omit<Dossier, 'subject' | 'holder' | 'lead' | 'payer' | 'place'> {
  readonly placeKnown: boolean
  readonly placeExact: boolean
  readonly available: Availability
  readonly missing: readonly Missing[]
  /** Whether what helps was opened for this reader; the list itself is null when nobody asked the person yet. */
  readonly helpsOpen: boolean
  readonly helps: readonly string[] | null
  /** Its end, for who may use it; nothing for anybody else. */
  readonly bsn: BsnShown | null
  readonly holder: string | null
  readonly payer: string | null
  readonly lead: Helper | null
  readonly leadId: string | null
  /** Only the organisation that keeps the dossier shares it, takes it out, and changes what helps. */
  readonly isHolder: boolean
  /** Seen on her own yes: there is nothing to fill in here. */
  readonly readOnly: boolean
  readonly notes: readonly NoteView[]
  readonly notesTotal: number
  readonly sharing: readonly SharingView[]
  /** Who acts for her today, for the organisation that keeps the dossier alone. */
  readonly acting: readonly Pick<Acting, 'id' | 'name' | 'kind'>[]
  /** The groups of data of which this reader sees nothing here. */
  readonly closed: readonly FieldGroup[]
  /** What the person allowed herself, beyond what the law allows. */
  readonly releases: readonly Release[]
  /** Who answers for which of this. */
  readonly controllers: readonly ControllerOf[]
}

/** Everything on one page about one person. It is one look; opening what helps is told apart. */
export const seeDossier = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'see-dossier', (act) => readDossier(house, act, id))

/** The same inside an act that reads it for another reason, with the sights that this reason gives. */
export async function readDossier(house: House, act: Act, ref: DossierRef, given?: Sights) {
  const row = await findDossier(act, ref)
  if (!row) return notFound()
  const facts = toDossier(row)
  const sights = given ?? (await sightsFor(act))(facts)
  const helps = await openHelps(house, act, { facts, row, sights })
  await act.look([facts], 'dossier')
  if (helps.open && helps.list) await act.look([facts], 'what-helps')
  const bsn = given ? null : await maskedBsn(house, act, { person: facts, locked: row.bsn_sealed, sights })
  return done(await viewOf(act, facts, helps, { bsn, sights }))
}

interface Helps {
  readonly open: boolean
  readonly known: boolean
  readonly list: readonly string[] | null
}

interface Opening {
  readonly facts: Dossier
  readonly row: { readonly helps_sealed: Buffer | null }
  readonly sights: Sights
}

async function openHelps(house: House, act: Act, { facts, row, sights }: Opening): Promise<Helps> {
  const known = row.helps_sealed !== null
  const may = mayDo(act.caller, 'open-what-helps') && isOpen(sights.possibilities)
  if (!may) return { open: false, known, list: null }
  if (!known) return { open: true, known, list: null }
  const sealed = await sealedHelps(house, act, facts, row)
  return { open: sealed !== null, known, list: readConditions(sealed?.open('mediation')) }
}

interface Allowed {
  readonly bsn: BsnShown | null
  readonly sights: Sights
}

async function viewOf(act: Act, facts: Dossier, helps: Helps, { bsn, sights }: Allowed): Promise<DossierView> {
  const { subject, holder, lead, payer, place, ...shown } = facts
  const { confirmedSince } = await findReach(act)
  const { notes, total } = await notesOf(act, facts, 5, sights.log)
  const names = await organisationNames(act, payer ? [holder, payer] : [holder])
  const colleague = (await colleaguesById(act, [lead])).get(lead ?? '')
  const { name = '', organisation = null, phone = null } = colleague ?? {}
  const sharing = await sharingOf(act, facts)
  const readOnly = isReadOnly(sights)
  const isHolder = holder === act.caller.organisation
  const missing = missingIn({ ...facts, placeKnown: place !== null, helpsKnown: helps.known })
  const view: DossierView = {
    ...shown,
    placeKnown: place !== null,
    placeExact: place?.exact ?? false,
    available: availabilityOf(facts, act.today, confirmedSince),
    missing: missing.filter((one) => isOpen(sights[groupOfPart[partOf[one]]])),
    helpsOpen: helps.open,
    helps: helps.list,
    bsn,
    holder: names.get(holder) ?? null,
    payer: names.get(payer ?? '') ?? null,
    lead: colleague ? { name, organisation, phone } : null,
    leadId: lead,
    isHolder,
    readOnly,
    notes,
    notesTotal: total,
    sharing,
    acting: isHolder ? await actingNow(act, facts) : [],
    controllers: controllersOf({
      keeper: names.get(holder) ?? null,
      partners: sharing.map((one) => one.organisation),
      region: await regionName(act),
    }),
    closed: closedGroups(sights, ['contact', 'wishes', 'possibilities', 'ground', 'log']),
    releases: (await releasesOf(act, facts)).filter((one) => !readOnly || isForUs(act, one)),
  }
  return narrow(view, sights)
}

/** Who reads on her yes reads that yes, and not what else she allowed to whom. */
const isForUs = (act: Act, { what, audience, about }: Release): boolean =>
  what === 'profile-release' && (audience === 'region' || about === act.caller.organisation)

const actingNow = async (act: Act, { subject, holder }: Read) =>
  (await actingAbout(act, { subject, holder }))
    .filter((one) => stands(one, act.today))
    .map(({ id, name, kind }) => ({ id, name, kind }))
