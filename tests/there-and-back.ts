import type { freshApp } from './fresh-region.ts'
import type { Next, openidProvider } from './openid-provider.ts'

export const here = { host: 'localhost:80', origin: 'http://localhost:80' }

type Cookies = readonly { readonly name: string; readonly value: string }[]
export const cookieOf = (answer: { cookies: Cookies }, name: string): string =>
  answer.cookies.find((cookie) => cookie.name === name)?.value ?? ''

/** Leaves from our page for another house and comes back as a browser does; answers the page on which it ends. */
export function thereAndBack(
  { app }: Awaited<ReturnType<typeof freshApp>>,
  house: Awaited<ReturnType<typeof openidProvider>>,
) {
  const leaves = async (way: string, query = '') => {
    const left = await app.inject({ url: `/sign-in/with/${way}${query}`, headers: here })
    const address = String(left.headers.location)
    return { address, away: cookieOf(left, 'away'), status: left.statusCode, page: left.body }
  }
  const comesBack = async (search: string, away: string) => {
    const back = await app.inject({ url: `/sign-in/back${search}`, headers: here, cookies: { away } })
    return { status: back.statusCode, page: back.body, to: String(back.headers.location ?? ''), answer: back }
  }
  const signsIn = async (way: string, who: Next, query = '') => {
    const left = await leaves(way, query)
    const back = await house.visit(left.address, who)
    return { ...(await comesBack(back.search, left.away)), search: back.search, away: left.away }
  }
  return { leaves, comesBack, signsIn }
}
