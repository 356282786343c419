import { Link, useLocation } from 'react-router'
import { frameWords } from '#app/frames/frames.words.ts'
import type { May } from '#desk/public.ts'
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

export function Navigation({ may, toDo }: { may: May; toDo: number }) {
  const t = useWords(frameWords)
  const { pathname } = useLocation()
  const groups = groupsFor(t, may, toDo)
  const here = placeOf(
    pathname,
    groups.flatMap(({ places }) => places.map(({ to }) => to)),
  )
  return (
    <nav className="sk-side-navigation" aria-label={t.mainMenu}>
      {groups.map(({ title, places }) => (
        <div key={title}>
          {title ? <h2>{title}</h2> : null}
          <ul>
            {places.map(({ to, icon, label, count }) => (
              <li key={to}>
                <Link to={to} {...(to === here ? { 'aria-current': 'page' as const } : {})}>
                  <Icon name={icon} />
                  {label}
                  {count ? <NumberBadge label={t.toDo}>{count}</NumberBadge> : null}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

/** The nearest of them: one page is in one place. */
const placeOf = (pathname: string, places: readonly string[]): string | undefined =>
  places.filter((to) => `${pathname}/`.startsWith(`${to}/`)).toSorted((a, b) => b.length - a.length)[0]

/** Only where this role may go; a group without places is left out. */
function groupsFor(t: (typeof frameWords)['en'], may: May, toDo: number): Group[] {
  const only = (allowed: boolean, ...places: Place[]) => (allowed ? places : [])
  const groups: Group[] = [
    {
      title: null,
      places: [
        { to: '/work', icon: 'tasks', label: t.work, count: toDo },
        ...only(may.proposals, { to: '/proposals', icon: 'link', label: t.proposals }),
        ...only(may.proposals, { to: '/placements', icon: 'briefcase', label: t.placements }),
        ...only(may.coaching, { to: '/coaching', icon: 'hands', label: t.coaching }),
        ...only(may.claims, { to: '/claims', icon: 'document', label: t.claims }),
        ...only(may.hours, { to: '/coaching/hours', icon: 'clock', label: t.hours }),
        ...only(may.results, { to: '/results', icon: 'chart', label: t.results }),
      ],
    },
    {
      title: t.peopleAndWork,
      places: [
        ...only(may.people, { to: '/people', icon: 'people', label: t.people }),
        ...only(may.people, { to: '/gaps', icon: 'tasks', label: t.gaps }),
        ...only(may.people, { to: '/notes', icon: 'note', label: t.notes }),
        ...only(may.employers, { to: '/vacancies', icon: 'briefcase', label: t.vacancies }),
        ...only(may.employers, { to: '/employers', icon: 'building', label: t.employers }),
      ],
    },
    {
      title: t.management,
      places: [
        ...only(may.imports, { to: '/imports', icon: 'upload', label: t.imports }),
        { to: '/who-is-who', icon: 'phone', label: t.whoIsWho },
        ...only(may.privacy, { to: '/fields', icon: 'shield', label: t.fields }),
        ...only(may.post, { to: '/post', icon: 'mail', label: t.post }),
        ...only(may.rights, { to: '/rights', icon: 'flag', label: t.rights }),
        ...only(may.research, { to: '/research-files', icon: 'document', label: t.researchFiles }),
        ...only(may.privacy, { to: '/erasures', icon: 'lock', label: t.erasures }),
        ...only(may.manage, { to: '/admin', icon: 'settings', label: t.admin }),
      ],
    },
  ]
  return groups.filter(({ places }) => places.length > 0)
}
