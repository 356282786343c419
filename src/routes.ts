import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { index, layout, type RouteConfigEntry, route } from '@react-router/dev/routes'
import type { Frame, PageEntry } from './platform/web/page-entry.ts'

/** Every room names its own pages in `pages.ts`; here they get their frame. */
export default joinPages(import.meta.dirname)

async function joinPages(src: string): Promise<RouteConfigEntry[]> {
  const pages = (await Promise.all(roomsWithPages(src).map(pagesOf))).flat()
  const framed = (frame: Frame) => pages.filter((page) => page.frame === frame).map(toRoute)
  return [
    ...withFrame('staff', framed('staff')),
    ...withFrame('person', framed('person')),
    ...withFrame('public', framed('public')),
    ...framed('none'),
  ]
}

function roomsWithPages(src: string): string[] {
  return readdirSync(src)
    .map((room) => join(src, room, 'pages.ts'))
    .filter((file) => existsSync(file))
    .sort()
}

async function pagesOf(file: string): Promise<readonly PageEntry[]> {
  const room: { pages: readonly PageEntry[] } = await import(/* @vite-ignore */ pathToFileURL(file).href)
  return room.pages
}

/** The inner layout catches what goes wrong in a page, so that the frame and its navigation stay. */
function withFrame(frame: Exclude<Frame, 'none'>, pages: RouteConfigEntry[]): RouteConfigEntry[] {
  if (pages.length === 0) return []
  const caught = layout('app/frames/caught.page.tsx', { id: `${frame}-caught` }, pages)
  return [layout(`app/frames/${frame}.page.tsx`, { id: `${frame}-frame` }, [caught])]
}

function toRoute({ path, file, id }: PageEntry): RouteConfigEntry {
  const options = id ? { id } : {}
  return path === '' ? index(file, options) : route(path, file, options)
}
