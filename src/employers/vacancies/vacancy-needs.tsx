import type { VacancyChoices } from '#employers/vacancies/vacancy-choices.ts'
import type { VacancyFieldValues } from '#employers/vacancies/vacancy-form.ts'
import { vacancyFormWords } from '#employers/vacancies/vacancy-form.words.ts'
import {
  Answer,
  Card,
  Checkboxes,
  Columns,
  FieldGroup,
  fieldId,
  Hidden,
  Select,
  Soft,
  TextField,
  useField,
  useWords,
} from '#platform/ui/ui.tsx'

interface NeedsProps {
  choices: VacancyChoices
  known?: VacancyFieldValues
}

/** Only what is needed on the first day; Dutch only with a reason. */
export function NeedsFields({ choices, known, often }: NeedsProps & { often: readonly string[] }) {
  const t = useWords(vacancyFormWords)
  const skills = [...often, ...choices.skills.filter((skill) => !often.includes(skill))]
  const hint = often.length > 0 ? t.often(often.join(', ')) : undefined
  return (
    <Card title={t.needs}>
      <p>
        <Soft>{t.needsHint}</Soft>
      </p>
      <Columns as="half">
        <SkillFields
          name="mandatorySkills"
          label={t.mandatorySkills}
          hint={hint}
          value={known?.mandatorySkills ?? []}
        />
        <SkillFields name="wishedSkills" label={t.wishedSkills} value={known?.wishedSkills ?? []} />
      </Columns>
      <SkillList skills={skills} />
      <Columns as="half">
        <Select
          name="spokenDutch"
          label={t.spokenDutch}
          hint={t.spokenDutchHint}
          options={choices.spokenDutch}
          empty={t.noDutch}
          value={known?.spokenDutch}
        />
        <TextField
          name="spokenDutchFor"
          label={t.spokenDutchFor}
          hint={t.spokenDutchForHint}
          value={known?.spokenDutchFor}
          optional
        />
      </Columns>
      <details className="sk-stack--tight">
        <summary className="sk-chip">{t.licences}</summary>
        <Checkboxes
          name="licences"
          label={t.licences}
          options={choices.licences}
          value={known?.licences ?? []}
          inRow
          optional
        />
      </details>
    </Card>
  )
}

const listId = 'all-skills'

const SkillList = ({ skills }: { skills: readonly string[] }) => (
  <datalist id={listId}>
    {skills.map((skill) => (
      <option key={skill} value={skill} />
    ))}
  </datalist>
)

interface SkillFieldsProps {
  name: string
  label: string
  hint?: string | undefined
  value: readonly string[]
}

/** A field for each skill, and always room for some more. */
function SkillFields({ name, label, hint, value }: SkillFieldsProps) {
  const { error, values } = useField(name, value)
  const room = Array.from({ length: values.length > 1 ? 2 : 3 - values.length }, () => '')
  const fields = [...values, ...room].map((skill, place) => ({ skill, place: place + 1 }))
  return (
    <FieldGroup name={name} label={label} hint={hint} error={error} optional>
      <div className="sk-stack--tight" key={values.join()}>
        {fields.map(({ skill, place }) => (
          <div key={place}>
            <label>
              <Hidden>
                {label} {place}
              </Hidden>
              <input
                className="utrecht-textbox sk-textbox"
                id={`${fieldId(name)}-${place}`}
                name={name}
                list={listId}
                defaultValue={skill}
                autoComplete="off"
              />
            </label>
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}

/** What the workplace offers: yes, no, or not known yet, which never counts as no. */
export function OfferFields({ choices, known }: NeedsProps) {
  const t = useWords(vacancyFormWords)
  const offers: Record<string, string> = known?.offers ?? {}
  return (
    <Card title={t.offers}>
      <p>
        <Soft>{t.offersHint}</Soft>
      </p>
      <details className="sk-stack--tight" open={Object.keys(offers).length > 0}>
        <summary className="sk-chip">{t.offersMore(choices.conditions.length)}</summary>
        <Columns as="third">
          {choices.conditions.map(({ id, label }) => (
            <Answer key={id} name={`offer-${id}`} label={label} value={offers[id]} />
          ))}
        </Columns>
      </details>
    </Card>
  )
}
