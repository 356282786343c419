import type { NewSubject } from '#access/public.ts'
import type { NewDossier, Stage } from '#people/public.ts'
import type { Bsn, Day, Id } from '#values/public.ts'
import type {
  InventedCandidate,
  InventedNote,
  InventedRegion,
  InventedRelation,
} from '../../../reference/hanzestroom/invented-region.ts'
import { notesAbout } from '../../../reference/hanzestroom/remarks.ts'
import type { Who } from './who.ts'

/** Everybody, the work-to-work group last: in this order they are counted everywhere. */
export const everybodyIn = ({ candidates, workToWork }: InventedRegion): readonly InventedCandidate[] => [
  ...candidates,
  ...workToWork,
]

export const subjectOf = (one: InventedCandidate, who: Who): NewSubject => ({
  bsn: one.bsn as Bsn,
  holder: who.organisation(one.holder),
  since: knownSince(one),
  relations: one.relations
    .filter(({ organisation }) => organisation !== one.holder)
    .map((relation) => relationOf(relation, who)),
})

/** The holder knew somebody first, before anything was written or shared. */
const knownSince = ({ stageSince, relations, notes }: InventedCandidate): Day =>
  [stageSince, ...relations.map(({ from }) => from), ...notes.map(({ day }) => day)].reduce((a, b) => (b < a ? b : a))

const relationOf = ({ organisation, purpose, from, professional }: InventedRelation, who: Who) => ({
  organisation: who.organisation(organisation),
  purpose,
  from,
  by: who.account(professional),
})

export const dossierOf = (
  { loadedOn, employers, acting }: InventedRegion,
  one: InventedCandidate,
  subject: Id<'Subject'>,
  who: Who,
): NewDossier => ({
  ...one,
  subject,
  bsn: one.bsn as Bsn,
  holder: who.organisation(one.holder),
  stage: stageOf(one),
  helps: one.conditions,
  lead: who.account(one.lead),
  payer: one.payer ? who.organisation(one.payer) : null,
  // Who acts for somebody is a relation of its own; the name in the dossier is for who was not entered as such.
  representative: acting.some(({ candidate }) => candidate === one.key) ? null : one.representative,
  notes: notesAbout(loadedOn, one, employers).map((note) => noteOf(note, who)),
})

/** Ready stays ready; how long ago it was confirmed stands in its own day. */
const stageOf = ({ stage }: InventedCandidate): Stage => (stage === 'ready-unconfirmed' ? 'ready' : stage)

function noteOf({ kind, text, day, professional, next }: InventedNote, who: Who) {
  const { account, organisation } = who.professional(professional)
  return { kind, text, on: day, next, author: account, authorAt: organisation }
}
