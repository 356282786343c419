import { Form, useSearchParams, useSubmit } from 'react-router'
import { Button, Hidden } from '#platform/ui/ui.tsx'

interface FilterSelectProps {
  name: string
  label: string
  /** What stands there when the list is not narrowed. */
  any: string
  options: readonly { value: string; label: string }[]
  /** The button for who has no script. */
  show: string
}

/** One filter of a list with many answers. It lives in the address, as all filters do. */
export function FilterSelect({ name, label, any, options, show }: FilterSelectProps) {
  const [params] = useSearchParams()
  const submit = useSubmit()
  const others = [...params].filter(([key]) => ![name, 'after', 'lang'].includes(key))
  const chosen = params.get(name) ?? ''
  return (
    <Form method="get" className="sk-find" key={chosen}>
      {others.map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <label>
        <Hidden>{label}</Hidden>
        <select
          className="utrecht-select sk-select sk-textbox--filter"
          name={name}
          defaultValue={chosen}
          onChange={({ currentTarget: { form } }) => submit(form, { preventScrollReset: true })}
        >
          <option value="">{any}</option>
          {options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <Button small>{show}</Button>
      </noscript>
    </Form>
  )
}
