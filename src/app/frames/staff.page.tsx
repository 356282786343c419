import { Form, type LoaderFunctionArgs, Outlet, redirect, useLoaderData } from 'react-router'
import { AccountMenu } from '#app/frames/account-menu.tsx'
import { frameWords } from '#app/frames/frames.words.ts'
import { Navigation } from '#app/frames/navigation.tsx'
import { FormKey, Icon, LanguageSwitch, Logo, SkipLink, useWords } from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'

/** Professionals only: a candidate has a place of her own. */
export function loader({ context }: LoaderFunctionArgs) {
  const { caller } = visitOf(context)
  if (caller.subject && !caller.organisation) throw redirect('/my')
  return { name: caller.name, organisation: caller.organisationName, roles: [...caller.roles] }
}

export default function StaffFrame() {
  const { name, organisation, roles } = useLoaderData<typeof loader>()
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
          <Navigation roles={roles} />
        </details>
        <Logo to="/work" />
        <Search label={t.search} />
        <LanguageSwitch />
        <AccountMenu name={name} organisation={organisation} />
      </header>
      <div className="sk-frame">
        <Navigation roles={roles} />
        <main className="sk-page" id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  )
}

/** What one looks for does not stand in an address: it is posted. */
const Search = ({ label }: { label: string }) => (
  <Form className="sk-search" method="post" action="/search">
    <FormKey />
    <Icon name="search" />
    <input type="search" name="q" aria-label={label} placeholder={label} autoComplete="off" />
  </Form>
)
