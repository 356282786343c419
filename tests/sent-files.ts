/** What is sent to an operation that takes a file. */
export const files: Readonly<Record<string, string>> = {
  previewImport: 'voornaam;achternaam\nAda;Vos\n',
  previewVacancyImport: 'werkgever;functie;uren per week\nDe Zon;Bakker;24\n',
}
