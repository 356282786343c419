/** How mail programs begin what they quote, in the languages that people here have set. A line that they wrote themselves. */
export const beginsQuote: readonly RegExp[] = [
  /^-{2,} ?(original message|oorspronkelijk bericht|originele bericht|forwarded message|doorgestuurd bericht)\b/i,
  /^_{10,}$/,
]

/** "On 23 November ... wrote:" and the like; it can stand on several lines, and says when or at which address. */
export const saysWhoWrote =
  /^(?=.{0,400}$)(?=.*[\d<])(op|on|am|le|el|il|w dniu|den|\d{1,2}[-/. ]).*\b(schreef|geschreven|wrote|schrieb|geschrieben|écrit|escribió|scritto|napisał|skrev)\b.{0,150}:$/iu

/** The same on one line, in whatever language: a name with an address, and a colon at the end. */
export const namesWhoWrote = /^.{0,200}<[^\s<>]+@[^\s<>]+>.{0,80}:$/u

/** The first of the lines with which Outlook repeats the letter before. */
export const fromLine = /^\*?(van|from|von|de|od)\*? ?:\*? /i
export const otherLine =
  /^\*?(verzonden|sent|gesendet|envoyé|datum|date|aan|to|an|à|onderwerp|subject|betreff|objet)\*? ?:/iu

/** What a telephone puts under everything. */
export const addedByProgram =
  /^((verstuurd|verzonden|gestuurd) (vanaf|vanuit|met|via) .{1,60}|sent (from|with|via) .{1,60}|get outlook for .{1,40}|outlook voor .{1,20} downloaden.*)$/i
