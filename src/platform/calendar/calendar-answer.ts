/** A calendar file as a browser takes it: kept apart from the pages, and never the copy of before. */
export const calendarHeaders = (name: string): Record<string, string> => ({
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': `attachment; filename="${name.replace(/[^a-z0-9-]/gi, '-')}.ics"`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
})

export const calendarAnswer = (name: string, text: string): Response =>
  new Response(text, { headers: calendarHeaders(name) })
