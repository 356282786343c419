import type { Option } from '#platform/ui/fields.tsx'
import { FieldGroup, type FieldProps, fieldId, useField } from '#platform/ui/form.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'
import { names } from '#platform/ui/names.ts'

type Known = string | null | undefined

/** Several answers to one question. Read it with `lists: ['name']`. */
export function Checkboxes({
  value,
  options,
  inRow,
  ...field
}: FieldProps & { value?: readonly string[] | null; options: readonly Option[]; inRow?: boolean }) {
  const { error, values } = useField(field.name, value)
  return (
    <FieldGroup {...field} error={error}>
      <div className={names(inRow && 'sk-choices--row')} key={values.join()}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={field.name}
            option={option}
            on={values.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

/** One answer out of a few, all in sight. */
export function Radios({
  value: known,
  options,
  inRow,
  ...field
}: FieldProps & { value?: Known; options: readonly Option[]; inRow?: boolean }) {
  const { error, value } = useField(field.name, known)
  return (
    <FieldGroup {...field} error={error}>
      <div className={names(inRow && 'sk-choices--row')} key={value}>
        {options.map((option) => (
          <Choice key={option.value} type="radio" name={field.name} option={option} on={value === option.value} />
        ))}
      </div>
    </FieldGroup>
  )
}

/** One thing to agree with. It arrives as `yes`, or not at all. */
export function Checkbox({
  name,
  label,
  hint,
  value,
}: {
  name: string
  label: string
  hint?: string
  value?: boolean
}) {
  const { error, value: given } = useField(name, value ? 'yes' : null)
  return (
    <div className={names('sk-form-field', error && 'sk-form-field--invalid')} id={fieldId(name)}>
      {error ? <p className="sk-form-field__error">{error}</p> : null}
      <Choice
        type="checkbox"
        name={name}
        option={{ value: 'yes', label, ...(hint ? { hint } : {}) }}
        on={given === 'yes'}
      />
    </div>
  )
}

interface ChoiceProps {
  type: 'checkbox' | 'radio'
  name: string
  option: Option
  on: boolean
}

const Choice = ({ type, name, option: { value, label, hint }, on }: ChoiceProps) => (
  <label className="sk-choice">
    <input className={`sk-${type}`} type={type} name={name} value={value} defaultChecked={on} />
    <span>
      {label}
      {hint ? <small>{hint}</small> : null}
    </span>
  </label>
)

/** Yes, no, or not known: three answers of the same size. They arrive as `yes`, `no` and `unknown`. */
export function Answer({ value: known, ...field }: FieldProps & { value?: Known }) {
  const t = useUiWords()
  const { error, value } = useField(field.name, known)
  const answers = { yes: t.yes, no: t.no, unknown: t.dontKnow }
  return (
    <FieldGroup {...field} error={error}>
      <div className="sk-answer" key={value}>
        {Object.entries(answers).map(([answer, label]) => (
          <label key={answer} className={`sk-answer__${answer}`}>
            <input type="radio" name={field.name} value={answer} defaultChecked={value === answer} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
