import { Link } from 'react-router'
import { fieldId, useField } from '#platform/ui/form.tsx'
import { Icon } from '#platform/ui/icon.tsx'
import { names } from '#platform/ui/names.ts'

/** One line on a grid of 24, larger than an icon. Its word stands beside it, so it says nothing to a screen reader. */
export const Picture = ({ path }: { path: string }) => (
  <svg className="sk-picture" viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
)

export interface PictureOption {
  readonly value: string
  readonly label: string
  readonly path: string
}

interface ChoicesProps {
  name: string
  /** The question, for ears: it stands above as the heading of the page. */
  label: string
  options: readonly PictureOption[]
  value: readonly string[]
  /** One of them, or as many as fit. */
  one?: boolean
}

/** Large answers with a pictogram and a word: boxes to tick, also without script. */
export function PictureChoices({ name, label, options, value: known, one }: ChoicesProps) {
  const { error, values } = useField(name, known)
  return (
    <fieldset className={names('sk-form-field', error && 'sk-form-field--invalid')} id={fieldId(name)} tabIndex={-1}>
      <legend className="sk-visually-hidden">{label}</legend>
      {error ? <p className="sk-form-field__error">{error}</p> : null}
      <div className="sk-picture-choices">
        {options.map((option) => (
          <label key={option.value} className="sk-picture-choice">
            <input
              className={one ? 'sk-radio' : 'sk-checkbox'}
              type={one ? 'radio' : 'checkbox'}
              name={name}
              value={option.value}
              defaultChecked={values.includes(option.value)}
            />
            <Picture path={option.path} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface PictureLink {
  readonly to: string
  readonly label: string
  readonly path: string
  /** How it stands, in a word. */
  readonly note?: string | null
  readonly done?: boolean
}

/** Where one can go, one large line each. */
export const PictureLinks = ({ links, grid }: { links: readonly PictureLink[]; grid?: boolean }) => (
  <ul className={grid ? 'sk-picture-choices' : 'sk-picture-links'}>
    {links.map(({ to, label, path, note, done }) => (
      <li key={to}>
        <Link className={grid ? 'sk-picture-choice' : 'sk-picture-link'} to={to}>
          <Picture path={path} />
          <span>{label}</span>
          {note ? <small>{note}</small> : null}
          {done ? <Icon name="check" /> : null}
        </Link>
      </li>
    ))}
  </ul>
)
