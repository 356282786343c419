import { NavLink } from 'react-router'
import { frameWords } from '#app/frames/frames.words.ts'
import { Icon, type IconName, NumberBadge, useWords } from '#platform/ui/ui.tsx'

interface Place {
  to: string
  icon: IconName
  label: string
  /** How much waits there. */
  count?: number
}

interface Group {
  title: string | null
  places: Place[]
}

export function Navigation({ roles, toDo }: { roles: readonly string[]; toDo: number }) {
  const t = useWords(frameWords)
  return (
    <nav className="sk-side-navigation" aria-label={t.mainMenu}>
      {groupsFor(t, roles, toDo).map(({ title, places }) => (
        <div key={title}>
          {title ? <h2>{title}</h2> : null}
          <ul>
            {places.map(({ to, icon, label, count }) => (
              <li key={to}>
                <NavLink to={to}>
                  <Icon name={icon} />
                  {label}
                  {count ? <NumberBadge label={t.toDo}>{count}</NumberBadge> : null}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function groupsFor(t: (typeof frameWords)['en'], roles: readonly string[], toDo: number): Group[] {
  const settings: Place[] = roles.includes('administrator') ? [{ to: '/admin', icon: 'settings', label: t.admin }] : []
  return [
    {
      title: null,
      places: [
        { to: '/work', icon: 'tasks', label: t.work, count: toDo },
        { to: '/proposals', icon: 'link', label: t.proposals },
      ],
    },
    {
      title: t.peopleAndWork,
      places: [
        { to: '/people', icon: 'people', label: t.people },
        { to: '/vacancies', icon: 'briefcase', label: t.vacancies },
        { to: '/employers', icon: 'building', label: t.employers },
      ],
    },
    { title: t.management, places: [{ to: '/imports', icon: 'upload', label: t.imports }, ...settings] },
  ]
}
