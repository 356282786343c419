import { describe, expect, it } from 'vitest'
import { tellStories } from '../told-stories.ts'
import { say } from './refusal.ts'
import { compareStories } from './stories.ts'

const story = (...titles: readonly string[]) => {
  const its = titles.map((title) => `  it('${title}', async () => { await karin.tap('Bewaren') })`).join('\n')
  return { path: 'stories/monday.test.ts', text: `describe('a region moves in', () => {\n${its}\n})\n` }
}
const told = (text: string) =>
  tellStories([{ path: 'stories/x.test.ts', text }])
    .split('\n')
    .slice(4)
    .join('\n')

describe('what it does', () => {
  it('is a heading for each story and a line for everything it shows, in the order of the file', () => {
    expect(told(story('Ton begins', 'Karin imports').text)).toBe(
      '\n## A region moves in\n\n- Ton begins\n- Karin imports\n',
    )
  })

  it('also tells what runs under a condition, and leaves out what a table fills in', () => {
    expect(told("it.runIf(here)('the export comes in', () => {})\n")).toBe('- the export comes in\n')
    expect(told("describe('pages', () => { it.each(all)('%s reads well', () => {}) })\n")).toBe('')
    expect(told("it(here ? 'the export' : 'our own file', () => {})\n")).toBe('- the export\n')
  })

  it('is accepted when it is up to date', () => {
    expect(compareStories([story('Ton begins')], tellStories([story('Ton begins')]))).toEqual([])
  })

  it('is refused when a story was added or changed, and when it is not there', () => {
    const older = tellStories([story('Ton begins')])
    const refused = ['docs/what-it-does.md: is not what the stories show: npm run what-it-does']
    expect(compareStories([story('Ton begins', 'Karin imports')], older).map(say)).toEqual(refused)
    expect(compareStories([story('Ton starts')], older).map(say)).toEqual(refused)
    expect(compareStories([], undefined).map(say)).toEqual(['docs/what-it-does.md: is not there: npm run what-it-does'])
  })
})
