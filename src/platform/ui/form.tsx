import { createContext, type ReactNode, useContext, useEffect, useId, useRef } from 'react'
import { Form } from 'react-router'
import { Button } from '#platform/ui/button.tsx'
import { DraftFound, DraftKept, useDraft, useHiddenAgain } from '#platform/ui/draft.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'
import { names } from '#platform/ui/names.ts'
import { Alert } from '#platform/ui/status.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'

export const FormKeyContext = createContext('')
/** For whom this page was opened: a form of another tab is for somebody else. */
export const ActsForContext = createContext<string | null>(null)
const AnswerContext = createContext<FormAnswer | undefined>(undefined)

/** A form that is sent twice changes things once. Every form that changes something holds one. */
export function FormKey() {
  const key = useContext(FormKeyContext)
  const actsFor = useContext(ActsForContext)
  return (
    <>
      <input type="hidden" name="_key" value={key + useId()} />
      {actsFor ? <input type="hidden" name="_for" value={actsFor} /> : null}
    </>
  )
}

interface PostFormProps {
  /** What the action gave back: kept input, and what needs another answer. */
  answer?: FormAnswer | undefined
  action?: string
  /** With a file in it. */
  files?: boolean
  /** A long form: what is typed is kept by itself until it is saved. */
  saves?: boolean
  children: ReactNode
}

/** A form that works without script: summary on top, the fields know their own errors and kept input. */
export function PostForm({ answer, action, files, saves = false, children }: PostFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const kept = useDraft(form, saves)
  useHiddenAgain(form, kept.draft)
  const typedBefore = kept.draft && { errors: {}, values: kept.draft.values, problem: null }
  return (
    <AnswerContext value={answer ?? typedBefore ?? undefined}>
      <Form
        ref={form}
        method="post"
        className="sk-form"
        noValidate
        {...(action ? { action } : {})}
        {...(files ? { encType: 'multipart/form-data' as const } : {})}
      >
        <FormKey />
        {answer ? <ErrorSummary answer={answer} /> : null}
        <DraftFound {...kept} />
        {children}
        {answer?.anyway ? (
          <Button name="meant" value="yes">
            {answer.anyway}
          </Button>
        ) : null}
        {saves ? <DraftKept {...kept} /> : null}
      </Form>
    </AnswerContext>
  )
}

/** Gets the focus when it appears, also on a page without script, and says the same words as the fields. */
export function ErrorSummary({ answer }: { answer: FormAnswer }) {
  const t = useUiWords()
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new answer is read again
  useEffect(() => box.current?.focus(), [answer])
  const errors = Object.entries(answer.errors)
  if (errors.length === 0 && !answer.problem) return null
  if (errors.length === 0) {
    return (
      // biome-ignore lint/a11y/noAutofocus: the page came back with an answer, and this is the answer
      <div ref={box} tabIndex={-1} role="alert" autoFocus>
        <Alert tone="negative">{answer.problem}</Alert>
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups questions, this groups what is left to answer
    // biome-ignore lint/a11y/noAutofocus: the page came back with an answer, and this is the answer
    <div ref={box} className="sk-error-summary" tabIndex={-1} role="group" aria-labelledby={id} autoFocus>
      <h2 id={id}>{answer.problem ?? t.problem}</h2>
      <ul>
        {errors.map(([name, sentence]) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export const fieldId = (name: string): string => `f-${name}`

/** What a field shows: what was just filled in, else what is known; and the sentence when it needs another answer. */
export function useField(name: string, known: string | readonly string[] | null | undefined) {
  const answer = useContext(AnswerContext)
  const given = answer ? answer.values[name] : known
  return { error: answer?.errors[name], values: [given ?? []].flat(), value: [given ?? ''].flat()[0] ?? '' }
}

export interface FieldProps {
  name: string
  label: string
  hint?: ReactNode
  /** Says "not required" in the label; there are no asterisks. */
  optional?: boolean
}

/** Label, hint, error, and the control that `children` draws. */
export function Field({
  name,
  label,
  hint,
  optional,
  error,
  children,
}: FieldProps & { error: string | undefined; children: (aria: ControlAria) => ReactNode }) {
  const id = fieldId(name)
  return (
    <div className={names('sk-form-field', error && 'sk-form-field--invalid')}>
      <label className="utrecht-form-label sk-form-label" htmlFor={id}>
        <LabelText label={label} optional={optional} />
      </label>
      <Hints name={name} hint={hint} error={error} />
      {children(ariaOf(name, hint, error))}
    </div>
  )
}

/** The same for several controls under one question. */
export function FieldGroup({
  name,
  label,
  hint,
  optional,
  error,
  children,
}: FieldProps & { error: string | undefined; children: ReactNode }) {
  const aria = ariaOf(name, hint, error)
  return (
    <fieldset
      className={names('sk-form-field', error && 'sk-form-field--invalid')}
      id={fieldId(name)}
      tabIndex={-1}
      aria-describedby={aria['aria-describedby']}
    >
      <legend className="sk-form-label">
        <LabelText label={label} optional={optional} />
      </legend>
      <Hints name={name} hint={hint} error={error} />
      {children}
    </fieldset>
  )
}

function LabelText({ label, optional }: { label: string; optional: boolean | undefined }) {
  const t = useUiWords()
  return (
    <>
      {label}
      {optional ? <span> ({t.optional})</span> : null}
    </>
  )
}

const Hints = ({ name, hint, error }: { name: string; hint: ReactNode; error: string | undefined }) => (
  <>
    {hint ? (
      <div className="utrecht-form-field-description sk-form-field__description" id={`${fieldId(name)}-hint`}>
        {hint}
      </div>
    ) : null}
    {error ? (
      <p className="utrecht-form-field-error-message sk-form-field__error" id={`${fieldId(name)}-error`}>
        <Icon name="alert" />
        {error}
      </p>
    ) : null}
  </>
)

export interface ControlAria {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

function ariaOf(name: string, hint: ReactNode, error: string | undefined): ControlAria {
  const id = fieldId(name)
  const described = names(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`)
  return { id, name, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined }
}
