import { data } from 'react-router'

/** A form as plain values. What was left blank is not there. */
export type FormValues = { readonly [name: string]: string | string[] | undefined }

/** One sentence for each field that needs another answer. */
export type FieldErrors = { readonly [name: string]: string }

/** What an action gives back when the form is shown again. */
export interface FormAnswer {
  readonly errors: FieldErrors
  readonly values: FormValues
  readonly problem: string | null
  /** What somebody may say who read the problem and means it all the same: a second button, sent as `meant`. */
  readonly anyway?: string
}

/** Reads a form; name the questions that take several answers in `lists`, so that one answer is a list too. */
export async function formValues(request: Request, options: { lists?: readonly string[] } = {}): Promise<FormValues> {
  return valuesOf(await formOf(request), options.lists ?? [])
}

/** A browser always sends a form; whatever else comes in is the fault of who sent it. */
async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw data({ because: 'not-a-form' }, { status: 400 })
  }
}

/** How somebody showed who she is goes to no page that only wanted to know that she did. */
const proof = '_proof-'

export function valuesOf(form: FormData, lists: readonly string[] = []): FormValues {
  const names = new Set([...[...form.keys()].filter((name) => !name.startsWith(proof)), ...lists])
  return Object.fromEntries([...names].map((name) => [name, readField(form, name, lists.includes(name))]))
}

function readField(form: FormData, name: string, isList: boolean): string | string[] | undefined {
  const given = form.getAll(name).flatMap((value) => (typeof value === 'string' ? (plainText(value) ?? []) : []))
  return isList || given.length > 1 ? given : given[0]
}

/** No keyboard types the null sign, and no database keeps it. */
const plainText = (value: string): string | undefined => value.replaceAll('\0', '').trim() || undefined

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** The sentence of the page for each field that a shape refuses; the shape's own message where the page has none. */
export function errorsOf(issues: readonly Issue[], sentences: FieldErrors = {}): FieldErrors {
  const named = issues.map(({ path, message }) => [String(path[0] ?? ''), message] as const)
  return onceEach(named.map(([name, message]) => [name, sentences[name] ?? message]))
}

/** The first sentence about each field, in the order in which one meets the fields. */
export function onceEach(said: readonly (readonly [name: string, sentence: string])[]): FieldErrors {
  const byField = Map.groupBy(said, ([name]) => name)
  return Object.fromEntries([...byField.values()].flatMap(([first]) => (first ? [first] : [])))
}
