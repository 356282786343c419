import { data, isRouteErrorResponse, type ServerBuild } from 'react-router'
import type { House } from '#platform/house.ts'
import { StepUpRequired } from '#platform/step-up.ts'
import { copyOfForm, stepUpFirst } from '#platform/web/step-up-first.ts'
import { openVisitOf } from '#platform/web/visit.ts'

type Work = (args: { context: never; request: Request }) => unknown

/**
 * The build, with one change: what breaks in a loader or an action is logged with the number that the page shows.
 * What was thrown on purpose (a redirect, a 404) passes through; an act that asks who is there is asked about first.
 */
export function tellBroken(build: ServerBuild, log: House['log']): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { loader, action } = route?.module ?? {}
    const module = {
      ...route?.module,
      ...(loader && { loader: told(loader) }),
      ...(action && { action: told(action) }),
    }
    return [id, { ...route, module }]
  })
  return { ...build, routes: Object.fromEntries(routes) }

  function told<W>(work: W): W {
    const listening = async (args: Parameters<Work>[0]) => {
      const sent = copyOfForm(args.request)
      try {
        return await (work as Work)(args)
      } catch (error) {
        if (isMeant(error)) throw error
        if (error instanceof StepUpRequired) throw await stepUpFirst(openVisitOf(args.context), sent)
        const { number, url } = openVisitOf(args.context)
        log.error({ err: error, number, path: url.pathname }, 'a page broke')
        throw data({ number }, { status: 500 })
      }
    }
    return listening as W
  }
}

const isMeant = (error: unknown): boolean =>
  error instanceof Response ||
  isRouteErrorResponse(error) ||
  (typeof error === 'object' && error !== null && 'type' in error && error.type === 'DataWithResponseInit')
