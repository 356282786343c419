import { Field, type FieldProps, fieldId, useField } from '#platform/ui/form.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'
import { names } from '#platform/ui/names.ts'

type Known = string | null | undefined

interface TextProps extends FieldProps {
  value?: Known
  type?: 'text' | 'email' | 'tel' | 'password' | 'url'
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal'
  /** For answers of a few characters. */
  short?: boolean
  /** Suggestions below it; any other answer is fine too. */
  list?: readonly string[]
}

export function TextField({
  value: known,
  type = 'text',
  autoComplete = 'off',
  inputMode,
  short,
  list,
  ...field
}: TextProps) {
  const { error, value } = useField(field.name, known)
  const listId = `${fieldId(field.name)}-list`
  return (
    <Field {...field} error={error}>
      {(aria) => (
        <>
          <input
            {...aria}
            className={names('utrecht-textbox sk-textbox', short && 'sk-textbox--short')}
            type={type}
            autoComplete={autoComplete}
            inputMode={inputMode}
            list={list ? listId : undefined}
            defaultValue={type === 'password' ? '' : value}
            key={value}
          />
          {list ? <Options id={listId} list={list} /> : null}
        </>
      )}
    </Field>
  )
}

const Options = ({ id, list }: { id: string; list: readonly string[] }) => (
  <datalist id={id}>
    {list.map((option) => (
      <option key={option} value={option} />
    ))}
  </datalist>
)

/** One answer out of many, found while one types. Works without script: it is a text field with suggestions. */
export const Suggest = (props: Omit<TextProps, 'type'> & { list: readonly string[] }) => <TextField {...props} />

export const NumberField = (props: Omit<TextProps, 'type' | 'inputMode' | 'value'> & { value?: number | null }) => (
  <TextField {...props} value={props.value?.toString()} inputMode="numeric" short={props.short ?? true} />
)

/** Asks a day as one writes it: 31-12-2026. `value` is a Day; the action reads the answer with `readDay`. */
export function DateField({ value, hint, ...props }: Omit<TextProps, 'type' | 'inputMode' | 'list'>) {
  const t = useUiWords()
  return <TextField {...props} value={writtenDay(value)} hint={hint ?? t.dayHint} inputMode="text" short />
}

const writtenDay = (day: Known): Known => day?.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3-$2-$1')

interface AreaProps extends FieldProps {
  value?: Known
  rows?: number
  /** Where one begins to type at once: the page is there for this field alone. */
  first?: boolean
}

export function TextArea({ value: known, rows = 4, first, ...field }: AreaProps) {
  const { error, value } = useField(field.name, known)
  return (
    <Field {...field} error={error}>
      {(aria) => (
        <textarea
          {...aria}
          className="utrecht-textarea utrecht-textarea--html-textarea sk-textarea"
          rows={rows}
          defaultValue={value}
          key={value}
          // biome-ignore lint/a11y/noAutofocus: only where the page is there for this field alone
          autoFocus={first}
        />
      )}
    </Field>
  )
}

export interface Option {
  value: string
  label: string
  hint?: string
}

interface SelectProps extends FieldProps {
  value?: Known
  options: readonly Option[]
  /** What stands there when nothing is chosen; `false` leaves that out. */
  empty?: string | false
}

export function Select({ value: known, options, empty, ...field }: SelectProps) {
  const t = useUiWords()
  const { error, value } = useField(field.name, known)
  return (
    <Field {...field} error={error}>
      {(aria) => (
        <select {...aria} className="utrecht-select sk-select" defaultValue={value} key={value}>
          {empty === false ? null : <option value="">{empty ?? t.pick}</option>}
          {options.map(({ value: option, label }) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A file; its form needs `files`. `accept` as in `.csv,.xlsx`. */
export function FileField({ accept, many, ...field }: FieldProps & { accept?: string; many?: boolean }) {
  const { error } = useField(field.name, null)
  return (
    <Field {...field} error={error}>
      {(aria) => <input {...aria} className="sk-file" type="file" accept={accept} multiple={many} />}
    </Field>
  )
}
