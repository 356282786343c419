import { type LoaderFunctionArgs, Outlet, redirect, useLoaderData } from 'react-router'
import { viewsWords } from '#access/public.ts'
import { AccountMenu } from '#app/frames/account-menu.tsx'
import { frameWords } from '#app/frames/frames.words.ts'
import { Navigation } from '#app/frames/navigation.tsx'
import { Palette } from '#app/frames/palette.tsx'
import { type May, placesMeant, searchWords, seeFrame } from '#desk/public.ts'
import { Icon, LanguageSwitch, Logo, SkipLink, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import type { Lang } from '#values/public.ts'

/** Professionals only: a candidate has a place of her own. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  if (caller.kind === 'acting' || (caller.subject && !caller.organisation)) throw redirect('/my')
  const { name, organisation, organisationName } = caller
  const frame = need(await seeFrame(house, caller))
  if (frame.chooses) throw redirect('/working-for')
  return {
    name,
    organisation,
    organisationName,
    places: [...namedPlaces(lang, frame.may), ...namedViews(lang, frame.views)],
    ...frame,
  }
}

/** Every place this role may go to, in one language; named here, so that no browser needs the rooms for it. */
function namedPlaces(lang: Lang, may: May) {
  const { placeNames } = searchWords[lang]
  return placesMeant('', may, placeNames).map(({ id, to, icon }) => ({
    ...{ id, to, icon },
    label: placeNames[id][0],
    names: placeNames[id].join(' '),
  }))
}

/** The lists she kept: found by their name and by the list they are of. */
const namedViews = (lang: Lang, views: readonly { list: string; name: string; to: string }[]) =>
  views.map(({ list, name, to }) => {
    const of = viewsWords[lang].lists[list] ?? list
    return { id: to, to, icon: 'table' as const, label: `${of}: ${name}`, names: `${of} ${name}` }
  })

/** The number beside "My work" is counted again after a change, and on the way to the list itself. */
export const shouldRevalidate = ({ formMethod, nextUrl }: { formMethod?: string; nextUrl: URL }) =>
  (formMethod ?? 'GET') !== 'GET' || nextUrl.pathname === '/work'

export default function StaffFrame() {
  const { name, organisation, organisationName, organisations, hat, region, toDo, may, places } =
    useLoaderData<typeof loader>()
  const t = useWords(frameWords)
  return (
    <>
      <SkipLink />
      <header className="sk-header">
        <details className="sk-menu">
          <summary className="sk-button">
            <Icon name="menu" />
            {t.menu}
          </summary>
          <Navigation may={may} toDo={toDo} />
        </details>
        <Logo to="/work" />
        {region ? <span className="sk-header__region">{t.region(region)}</span> : null}
        <Palette places={places} />
        <LanguageSwitch />
        <AccountMenu
          name={name}
          organisation={organisationName}
          hat={hat}
          here={organisation}
          organisations={organisations}
        />
      </header>
      <div className="sk-frame">
        <Navigation may={may} toDo={toDo} />
        <main className="sk-page" id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  )
}
