/**
 * The one script of the card that an employer reads: it asks now and then whether what is shown is still shared, and
 * when it is not, takes it off the page. Nothing is loaded anew, so nobody loses her place; without the script the
 * page says of when it is, and the next request shows nothing any more.
 */
const every = 20_000

const card = document.querySelector<HTMLElement>('[data-shared]')
if (card) watch(card)

function watch(shown: HTMLElement): void {
  const asking = setInterval(ask, every)
  for (const moment of ['focus', 'pageshow', 'online']) addEventListener(moment, ask)
  document.addEventListener('visibilitychange', ask)

  async function ask(): Promise<void> {
    if (document.hidden || !(await isGone(shown.dataset.shared ?? ''))) return
    clearInterval(asking)
    takeAway(shown)
  }
}

/** What cannot be asked now is asked again: a network that is away says nothing about her. */
async function isGone(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { cache: 'no-store' })
    return answer.status === 404 || (answer.ok && (await answer.text()) === 'gone')
  } catch {
    return false
  }
}

function takeAway(shown: HTMLElement): void {
  const { somebody = '', takenBack = '' } = shown.dataset
  const [title, said] = [document.createElement('h1'), document.createElement('p')]
  title.textContent = somebody
  title.tabIndex = -1
  said.textContent = takenBack
  said.setAttribute('role', 'alert')
  const hadFocus = shown.contains(document.activeElement)
  shown.replaceChildren(title, said)
  document.title = somebody
  if (hadFocus) title.focus()
}
