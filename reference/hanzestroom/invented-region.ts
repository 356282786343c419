import type { Day, PersonName } from '#values/public.ts'
import type {
  Condition,
  Daypart,
  EmployerRefusal,
  GapKind,
  Licence,
  PersonRefusal,
  Sector,
  SpokenDutch,
  Transport,
  VisitPurpose,
  WorkEnded,
} from '#vocabulary/public.ts'
import type { HanzePlace, Municipality } from './places.ts'

/** Everything the region to look around in consists of; keys are stable, so that a link shown today works tomorrow. */
export type InventedRegion = {
  readonly name: string
  readonly loadedOn: Day
  readonly places: readonly HanzePlace[]
  readonly organisations: readonly InventedOrganisation[]
  /** Another hat of an organisation: the same house, and a wall between what each of them knows. */
  readonly hats: readonly InventedHat[]
  readonly professionals: readonly InventedProfessional[]
  readonly absences: readonly InventedAbsence[]
  readonly employers: readonly InventedEmployer[]
  readonly vacancies: readonly InventedVacancy[]
  readonly candidates: readonly InventedCandidate[]
  /** From work to work: on top of the candidates, and nobody pays for them. */
  readonly workToWork: readonly InventedCandidate[]
  /** Who of them can be signed in as. */
  readonly withAccount: readonly string[]
  /** Who acts for whom. */
  readonly acting: readonly InventedActing[]
  readonly proposals: readonly InventedProposal[]
  readonly promises: readonly InventedPromise[]
}

export type InventedOrganisation = {
  readonly key: string
  readonly name: string
  readonly kind: string
  readonly hats: readonly string[]
  readonly municipality: Municipality | null
  readonly town: string
}

export type InventedHat = Pick<InventedOrganisation, 'key' | 'name' | 'kind' | 'town'> & {
  readonly of: string
  /** Who wears it, beside the place where they work too. */
  readonly worn: readonly { readonly professional: string; readonly role: string }[]
}

export type InventedProfessional = {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly motto: string
  readonly memberships: readonly { readonly organisation: string; readonly role: string }[]
  readonly remark: string | null
}

export type InventedAbsence = {
  readonly professional: string
  readonly standIn: string
  readonly from: Day
  readonly until: Day
}

export type Mood = 'ambassador' | 'regular' | 'once' | 'never'

export type InventedEmployer = {
  readonly key: string
  readonly name: string
  readonly town: string
  readonly postcode: string
  readonly size: number
  readonly sector: Sector
  readonly mood: Mood
  readonly remark: string | null
  readonly kvk: string
  /** The same house wearing another hat: its employer half sees nothing of the other half. */
  readonly organisation: string | null
  readonly lead: string
  readonly lastSpoken: Day
  readonly contact: { readonly name: string; readonly job: string; readonly phone: string; readonly email: string }
  readonly visits: readonly InventedVisit[]
}

export type InventedVisit = {
  readonly organisation: string
  readonly professional: string
  readonly day: Day
  readonly purpose: VisitPurpose
  readonly text: string
}

export type VacancyState = 'draft' | 'team' | 'region' | 'pool' | 'filled' | 'withdrawn'

/** `offers` says true or false where it is known; what is absent is not known. Times are minutes after midnight. */
export type InventedVacancy = {
  readonly key: string
  readonly title: string
  readonly occupation: string
  readonly employer: string
  readonly sector: Sector
  readonly state: VacancyState
  readonly stateSince: Day
  readonly places: number
  readonly hoursMin: number
  readonly hoursMax: number
  readonly buildUp: boolean | null
  readonly dayparts: readonly Daypart[]
  readonly firstStart: number | null
  readonly startFrom: Day | null
  readonly startUntil: Day | null
  readonly skills: readonly string[]
  readonly wishedSkills: readonly string[]
  readonly licences: readonly Licence[]
  readonly spokenDutch: SpokenDutch | null
  readonly offers: Readonly<Partial<Record<Condition, boolean>>>
  readonly registeredOnly: boolean
  readonly fromTasks: boolean
  readonly remark: string | null
  readonly broughtInBy: string
}

export type Stage =
  | 'new'
  | 'steps-open'
  | 'not-known'
  | 'ready'
  | 'ready-unconfirmed'
  | 'proposed'
  | 'trial-requested'
  | 'trial'
  | 'seconded'
  | 'hired'
  | 'between'
  | 'stopped'

/** Null is "we do not know yet" everywhere, and never "no". */
export type InventedCandidate = {
  readonly key: string
  readonly name: PersonName
  readonly bsn: string
  readonly town: string
  readonly postcode: string
  readonly email: string | null
  readonly phone: string | null
  readonly lettersBy: 'e-mail' | 'phone' | 'paper' | null
  readonly readsDutch: SpokenDutch | null
  readonly representative: string | null
  readonly stage: Stage
  readonly stageSince: Day
  readonly stopped: { readonly reason: WorkEnded | PersonRefusal; readonly day: Day } | null
  readonly occupations: readonly string[]
  readonly hours: { readonly min: number; readonly max: number; readonly now: number | null }
  readonly dayparts: readonly Daypart[] | null
  readonly earliestStart: number | null
  readonly transports: readonly { readonly kind: Transport; readonly maxKm: number | null }[] | null
  readonly licences: readonly Licence[]
  readonly licencesAbsent: readonly Licence[]
  readonly skills: readonly string[]
  readonly skillsAbsent: readonly string[]
  readonly spokenDutch: SpokenDutch | null
  readonly conditions: readonly Condition[] | null
  readonly talents: readonly string[]
  readonly pitfalls: readonly string[]
  readonly registered: boolean | null
  readonly availableFrom: Day | null
  readonly confirmedOn: Day | null
  readonly payer: string | null
  readonly payerMunicipality: Municipality | null
  readonly holder: string
  readonly lead: string
  readonly relations: readonly InventedRelation[]
  readonly steps: readonly InventedStep[]
  readonly work: InventedWork | null
  readonly notes: readonly InventedNote[]
}

export type InventedRelation = {
  readonly organisation: string
  readonly purpose: 'finding-work' | 'secondment' | 'coaching'
  readonly professional: string
  readonly from: Day
}

/** Something that must still happen, who arranges it, and when it is ready. */
export type InventedStep = {
  readonly kind: GapKind
  readonly what: string
  readonly who: string
  readonly ready: Day | null
}

export type InventedWork = {
  readonly employer: string
  readonly kind: 'trial-requested' | 'trial' | 'seconded' | 'hired' | 'between'
  readonly lender: string | null
  readonly from: Day
  readonly until: Day | null
  readonly season: boolean
}

export type InventedNote = {
  readonly kind: 'talk' | 'phone' | 'visit' | 'message' | 'remark'
  readonly text: string
  readonly day: Day
  readonly professional: string
  readonly next: { readonly day: Day; readonly what: string } | null
}

export type InventedProposal = {
  readonly key: string
  readonly candidate: string
  readonly vacancy: string
  readonly phase: 'asking' | 'person-yes' | 'person-no' | 'proposed' | 'employer-yes' | 'employer-no'
  readonly askedBy: string
  readonly askedOn: Day
  readonly personAnsweredOn: Day | null
  readonly personReason: PersonRefusal | null
  readonly proposedOn: Day | null
  readonly employerAnsweredOn: Day | null
  readonly employerReason: EmployerRefusal | null
}

export type InventedPromise = {
  readonly employer: string
  readonly professional: string
  readonly text: string
  readonly due: Day
}

export type InventedActing = {
  readonly candidate: string
  readonly kind: 'parent' | 'mentor' | 'administrator'
  readonly name: string
  readonly email: string | null
  /** For letters, when there is no e-mail. */
  readonly address: string | null
  readonly from: Day
  readonly until: Day | null
}
