import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

/**
 * The one script of the pages that ask for a passkey; without it those pages work by password. It shows the form, asks
 * the browser, puts the answer in the form and sends it, as if somebody had typed it.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]'))
  if (browserSupportsWebAuthn()) show(form)

function show(form: HTMLFormElement): void {
  form.hidden = false
  for (const instead of document.querySelectorAll<HTMLElement>('[data-without-passkey]')) instead.hidden = true
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask(form)
  })
}

async function ask(form: HTMLFormElement): Promise<void> {
  const [answer, problem] = [form.querySelector('input[data-answer]'), form.querySelector('[data-problem]')]
  if (!(answer instanceof HTMLInputElement) || !(problem instanceof HTMLElement)) return
  try {
    const optionsJSON = JSON.parse(await freshOptions(form))
    const given =
      form.dataset.passkey === 'add' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON })
    answer.value = JSON.stringify(await given)
    form.submit()
  } catch {
    problem.hidden = false
  }
}

/** Asked again at the moment of the click: a page stays open for hours, and the question ends after five minutes. */
async function freshOptions(form: HTMLFormElement): Promise<string> {
  const page = await fetch(location.href, { headers: { accept: 'text/html' } })
  const read = new DOMParser().parseFromString(await page.text(), 'text/html')
  return read.querySelector<HTMLFormElement>('form[data-passkey]')?.dataset.options ?? form.dataset.options ?? ''
}
