import { Form, useSearchParams, useSubmit } from 'react-router'
import { Button } from '#platform/ui/button.tsx'
import { useWords } from '#platform/ui/lang.tsx'
import { listWords } from '#platform/ui/list.words.ts'

interface SortChoiceProps {
  columns: readonly { readonly head: string; readonly sort?: string }[]
  /** The order when the address says nothing. */
  sorted: string
}

/** The heads of the columns sort; where a row is a card there are no heads, and this stands in for them. */
export function SortChoice({ columns, sorted }: SortChoiceProps) {
  const t = useWords(listWords)
  const [params] = useSearchParams()
  const submit = useSubmit()
  const others = [...params].filter(([key]) => !['sort', 'after', 'page', 'lang'].includes(key))
  const now = params.get('sort') ?? sorted
  return (
    <Form method="get" className="sk-find sk-only-narrow" key={now}>
      {others.map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <label>
        <span className="sk-small">{t.sortBy}</span>
        <select
          className="utrecht-select sk-select sk-textbox--filter"
          name="sort"
          defaultValue={now}
          onChange={({ currentTarget: { form } }) => submit(form, { preventScrollReset: true })}
        >
          {columns.flatMap(({ head, sort }) =>
            sort
              ? [
                  <option key={sort} value={sort}>
                    {t.sortUp(head)}
                  </option>,
                  <option key={`-${sort}`} value={`-${sort}`}>
                    {t.sortDown(head)}
                  </option>,
                ]
              : [],
          )}
        </select>
      </label>
      <noscript>
        <Button small>{t.sort}</Button>
      </noscript>
    </Form>
  )
}
