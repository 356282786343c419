import { useState } from 'react'
import type { VacancyChoices } from '#employers/vacancies/vacancy-choices.ts'
import type { VacancyFieldValues } from '#employers/vacancies/vacancy-form.ts'
import { vacancyFormWords } from '#employers/vacancies/vacancy-form.words.ts'
import { NeedsFields, OfferFields } from '#employers/vacancies/vacancy-needs.tsx'
import {
  Answer,
  Card,
  Checkbox,
  Checkboxes,
  Columns,
  DateField,
  NumberField,
  Suggest,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'

interface VacancyFieldsProps {
  choices: VacancyChoices
  known?: VacancyFieldValues
  /** To choose from, where the employer is not known yet. */
  employers?: readonly string[]
}

/** The whole vacancy in one screen: first what one needs, at the end what one often does not. */
export function VacancyFields({ choices, known, employers }: VacancyFieldsProps) {
  const t = useWords(vacancyFormWords)
  const [occupation, setOccupation] = useState(known?.occupation ?? '')
  const often = choices.occupations.find(({ label }) => label === occupation)?.often ?? []
  return (
    <>
      <Card title={t.job} main>
        {employers ? <Suggest name="employer" label={t.employer} hint={t.employerHint} list={employers} /> : null}
        <Columns as="half">
          <TextField name="title" label={t.title} value={known?.title} />
          <div onInput={({ target }) => setOccupation((target as HTMLInputElement).value)}>
            <Suggest
              name="occupation"
              label={t.occupation}
              hint={t.occupationHint}
              list={choices.occupations.map(({ label }) => label)}
              value={known?.occupation}
            />
          </div>
        </Columns>
        <Columns as="half">
          <NumberField name="places" label={t.places} value={known?.places ?? 1} />
          <TextField name="town" label={t.town} hint={t.townHint} value={known?.town} optional />
        </Columns>
        <TextArea name="remark" label={t.remark} hint={t.remarkHint} rows={3} value={known?.remark} optional />
      </Card>
      <HoursFields choices={choices} {...(known ? { known } : {})} />
      <NeedsFields choices={choices} often={often} {...(known ? { known } : {})} />
      <OfferFields choices={choices} {...(known ? { known } : {})} />
      <Card title={t.law}>
        <Checkbox
          name="registeredOnly"
          label={t.registeredOnly}
          hint={t.registeredHint}
          value={known?.registeredOnly ?? false}
        />
        <Checkbox
          name="asksLawfully"
          label={t.asksLawfully}
          hint={t.asksLawfullyHint}
          value={known?.registeredOnly ?? false}
        />
      </Card>
    </>
  )
}

function HoursFields({ choices, known }: Pick<VacancyFieldsProps, 'choices' | 'known'>) {
  const t = useWords(vacancyFormWords)
  return (
    <Card title={t.hours}>
      <Columns as="half">
        <NumberField name="hoursMin" label={t.hoursMin} value={known?.hoursMin ?? null} />
        <NumberField
          name="hoursMax"
          label={t.hoursMax}
          hint={t.hoursMaxHint}
          value={known?.hoursMax ?? null}
          optional
        />
      </Columns>
      <Answer name="buildUp" label={t.buildUp} value={known?.buildUp} />
      <Checkboxes
        name="dayparts"
        label={t.dayparts}
        options={choices.dayparts}
        value={known?.dayparts ?? []}
        inRow
        optional
      />
      <Columns as="third">
        <TextField
          name="firstStart"
          label={t.firstStart}
          hint={t.firstStartHint}
          value={known?.firstStart}
          short
          optional
        />
        <DateField name="startFrom" label={t.startFrom} value={known?.startFrom} optional />
        <DateField name="startUntil" label={t.startUntil} hint={t.startUntilHint} value={known?.startUntil} optional />
      </Columns>
    </Card>
  )
}
