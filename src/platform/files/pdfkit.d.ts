/** What we use of it: text in a tree of structure, so that a reader aloud knows what is a heading and what a table. */
declare module 'pdfkit' {
  export interface Structure {
    add(child: Structure): Structure
    end(): void
  }
  export interface TableCell {
    readonly text: string
    readonly type?: 'TH' | 'TD'
    readonly scope?: 'Column' | 'Row'
    readonly align?: { readonly x: 'left' | 'right'; readonly y: 'top' }
  }
  export interface TableOptions {
    readonly data: readonly (readonly TableCell[])[]
    readonly structParent: Structure
    readonly columnStyles: readonly (number | '*')[]
    readonly rowStyles: (row: number) => Readonly<Record<string, unknown>>
  }
  export default class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>)
    readonly y: number
    readonly page: { readonly width: number; readonly height: number; readonly margins: { bottom: number } }
    on(event: 'data', listener: (piece: Buffer) => void): this
    on(event: 'end', listener: () => void): this
    struct(type: string, content?: () => void): Structure
    addStructure(structure: Structure): this
    addPage(): this
    registerFont(name: string, file: string): this
    font(name: string): this
    fontSize(size: number): this
    fillColor(colour: string): this
    text(text: string, x?: number, y?: number, options?: Readonly<Record<string, unknown>>): this
    moveDown(lines?: number): this
    table(options: TableOptions): this
    bufferedPageRange(): { readonly start: number; readonly count: number }
    switchToPage(page: number): this
    markContent(tag: string, options?: Readonly<Record<string, unknown>>): this
    endMarkedContent(): this
    end(): void
  }
}
