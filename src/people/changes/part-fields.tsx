import { changeWords } from '#people/changes/change.words.ts'
import type { PartOptions } from '#people/changes/part-form.words.ts'
import type { Part } from '#people/dossiers/missing.rules.ts'
import {
  Answer,
  Checkbox,
  Checkboxes,
  Columns,
  DateField,
  NumberField,
  Radios,
  Select,
  Stack,
  Suggest,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'

/** What the forms show as known. */
export interface Known {
  readonly name: { readonly given: string; readonly prefix: string; readonly family: string }
  readonly stage: string
  readonly registered: boolean | null
  readonly leadId: string | null
  readonly leads: readonly { readonly value: string; readonly label: string }[]
  readonly excludedSectors: readonly string[]
  readonly hours: { readonly min: number | null; readonly max: number | null; readonly now: number | null }
  readonly dayparts: readonly string[] | null
  readonly earliestStart: string | null
  readonly availableFrom: string | null
  readonly transports: readonly { readonly kind: string; readonly maxKm: number | null }[] | null
  readonly withDistance: readonly string[]
  readonly skills: readonly string[]
  readonly skillsAbsent: readonly string[]
  readonly licences: readonly string[]
  readonly licencesAbsent: readonly string[]
  readonly spokenDutch: string | null
  readonly readsDutch: string | null
  readonly helps: readonly string[] | null
  readonly talents: readonly string[]
  readonly pitfalls: readonly string[]
  readonly town: string | null
  readonly postcode: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly lettersBy: string | null
  /** Whether a text message can be asked for here. */
  readonly takesSms: boolean
  readonly representative: string | null
  readonly options: PartOptions
}

const places = [1, 2, 3]

/** The questions of one part. */
export const PartFields = ({ part, known }: { part: Part; known: Known }) => {
  const Fields = fieldsOf[part]
  return <Fields {...known} />
}

function ProgressFields({ stage, registered, leadId, leads, options }: Known) {
  const t = useWords(changeWords)
  return (
    <>
      <Radios name="stage" label={t.stage} value={stage} options={options.stages} />
      <Answer
        name="registered"
        label={t.registered}
        value={registered === null ? 'unknown' : registered ? 'yes' : 'no'}
      />
      <Select name="lead" label={t.leader} value={leadId} options={leads} optional />
    </>
  )
}

function WishesFields({ excludedSectors, options }: Known) {
  const t = useWords(changeWords)
  return (
    <>
      {places.map((place) => (
        <Suggest
          key={place}
          name={`occupation${place}`}
          label={t.occupation(place)}
          value={options.wished[place - 1]}
          list={options.occupations}
          optional={place > 1}
        />
      ))}
      <Checkboxes
        name="excludedSectors"
        label={t.excludedSectors}
        value={excludedSectors}
        options={options.sectors}
        inRow
        optional
      />
    </>
  )
}

function HoursFields({ hours, dayparts, earliestStart, options }: Known) {
  const t = useWords(changeWords)
  return (
    <>
      <NumberField name="min" label={t.min} value={hours.min} />
      <NumberField name="max" label={t.max} value={hours.max} />
      <NumberField name="now" label={t.now} hint={t.nowHint} value={hours.now} optional />
      <Checkboxes name="dayparts" label={t.dayparts} value={dayparts} options={options.dayparts} />
      <TextField
        name="earliestStart"
        label={t.earliestStart}
        hint={t.earliestHint}
        value={earliestStart}
        short
        optional
      />
    </>
  )
}

function AvailabilityFields({ availableFrom }: Known) {
  const t = useWords(changeWords)
  return <DateField name="availableFrom" label={t.availableFrom} value={availableFrom} />
}

function TravelFields({ transports, withDistance, options }: Known) {
  const t = useWords(changeWords)
  const kmOf = (kind: string) => transports?.find((means) => means.kind === kind)?.maxKm ?? null
  return (
    <>
      <Checkboxes
        name="transports"
        label={t.transports}
        value={transports?.map(({ kind }) => kind) ?? null}
        options={options.transports}
        inRow
      />
      <Checkbox name="none" label={t.noTransport} value={transports?.length === 0} />
      <Columns as="half">
        {options.transports
          .filter(({ value }) => withDistance.includes(value))
          .map(({ value, label }) => (
            <NumberField key={value} name={`km-${value}`} label={t.km(label)} value={kmOf(value)} optional />
          ))}
      </Columns>
    </>
  )
}

function AbilitiesFields(known: Known) {
  const t = useWords(changeWords)
  const { options } = known
  const answerOf = (id: string, has: readonly string[], hasNot: readonly string[]) =>
    has.includes(id) ? 'yes' : hasNot.includes(id) ? 'no' : 'unknown'
  return (
    <Stack>
      <Columns as="half">
        <Select
          name="spokenDutch"
          label={t.spokenDutch}
          value={known.spokenDutch}
          options={options.spokenDutch}
          optional
        />
        <Select
          name="readsDutch"
          label={t.readsDutch}
          value={known.readsDutch}
          options={options.spokenDutch}
          optional
        />
      </Columns>
      <h2 className="sk-heading-3">{t.skills}</h2>
      <Columns as="half">
        {options.skills.map(({ value, label }) => (
          <Answer
            key={value}
            name={`skill-${value}`}
            label={label}
            value={answerOf(value, known.skills, known.skillsAbsent)}
          />
        ))}
      </Columns>
      <Suggest name="moreSkill" label={t.moreSkill} list={options.moreSkills} optional />
      <h2 className="sk-heading-3">{t.licences}</h2>
      <Columns as="half">
        {options.licences.map(({ value, label }) => (
          <Answer
            key={value}
            name={`licence-${value}`}
            label={label}
            value={answerOf(value, known.licences, known.licencesAbsent)}
          />
        ))}
      </Columns>
    </Stack>
  )
}

function HelpsFields({ helps, options }: Known) {
  const t = useWords(changeWords)
  return (
    <>
      <Checkboxes name="conditions" label={t.conditions} value={helps} options={options.conditions} />
      <Checkbox name="none" label={t.noHelp} value={helps?.length === 0} />
    </>
  )
}

function WordsFields({ talents, pitfalls }: Known) {
  const t = useWords(changeWords)
  return (
    <>
      {places.map((place) => (
        <TextField key={place} name={`talent${place}`} label={t.talent(place)} value={talents[place - 1]} optional />
      ))}
      {places.map((place) => (
        <TextField key={place} name={`pitfall${place}`} label={t.pitfall(place)} value={pitfalls[place - 1]} optional />
      ))}
    </>
  )
}

function ContactFields(known: Known) {
  const t = useWords(changeWords)
  const letters = Object.entries(t.letters)
    .map(([value, label]) => ({ value, label }))
    .filter(({ value }) => value !== 'sms' || known.takesSms || known.lettersBy === 'sms')
  return (
    <>
      <TextField name="given" label={t.given} value={known.name.given} />
      <TextField name="prefix" label={t.prefix} value={known.name.prefix} short optional />
      <TextField name="family" label={t.family} value={known.name.family} />
      <TextField name="town" label={t.town} value={known.town} optional />
      <TextField name="postcode" label={t.postcode} value={known.postcode} short optional />
      <TextField name="email" label={t.email} value={known.email} type="email" optional />
      <TextField name="phone" label={t.phone} value={known.phone} type="tel" optional />
      <Select
        name="lettersBy"
        label={t.lettersBy}
        hint={known.takesSms ? t.smsHint : undefined}
        value={known.lettersBy}
        options={letters}
        optional
      />
      <TextField name="representative" label={t.representative} value={known.representative} optional />
    </>
  )
}

const fieldsOf: Record<Part, (known: Known) => React.ReactNode> = {
  progress: ProgressFields,
  wishes: WishesFields,
  hours: HoursFields,
  availability: AvailabilityFields,
  travel: TravelFields,
  abilities: AbilitiesFields,
  helps: HelpsFields,
  words: WordsFields,
  contact: ContactFields,
}
