import type { ReactNode } from 'react'
import {
  data,
  Links,
  type LoaderFunctionArgs,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from 'react-router'
import { ActsForContext, FormKeyContext, LangContext, Problem, Toast } from '#platform/ui/ui.tsx'
import { flashForgotten } from '#platform/web/flash.ts'
import { newFormKey, openVisitOf } from '#platform/web/visit.ts'
import './platform/ui/css/all.css'

export function loader({ context }: LoaderFunctionArgs) {
  const { lang, theme, flash, number, caller } = openVisitOf(context)
  const headers: Record<string, string> = flash ? { 'Set-Cookie': flashForgotten } : {}
  const actsFor = caller?.actsFor?.id ?? null
  return data({ lang, theme, flash, number, actsFor, formKey: newFormKey() }, { headers })
}

/** After a change there is something new to say, and the next form needs a key of its own. */
export const shouldRevalidate = ({ formMethod }: { formMethod?: string }) => (formMethod ?? 'GET') !== 'GET'

/** How a page wants to be shown. `plain`: no script at all. */
interface Handle {
  readonly plain?: boolean
  readonly density?: 'calm' | 'roomy'
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const lang = root?.lang ?? 'nl'
  const handles = useMatches().map(({ handle }) => (handle ?? {}) as Handle)
  const density = handles.findLast((handle) => handle.density)?.density
  const plain = !root || handles.some((handle) => handle.plain)
  return (
    <html lang={lang} {...(root?.theme ? { 'data-theme': root.theme } : {})}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body {...(density ? { className: `sk-density-${density}` } : {})}>
        <LangContext value={lang}>
          <FormKeyContext value={root?.formKey ?? ''}>
            <ActsForContext value={root?.actsFor ?? null}>
              {children}
              {root?.flash ? <Toast key={root.flash.id} flash={root.flash} /> : null}
            </ActsForContext>
          </FormKeyContext>
        </LangContext>
        {plain ? null : (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: { error: unknown }) {
  const root = useRouteLoaderData<typeof loader>('root')
  return (
    <main className="sk-page sk-page--narrow" id="content">
      <Problem error={error} number={root?.number} bothLanguages={!root} />
    </main>
  )
}
