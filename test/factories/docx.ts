import { strToU8, zipSync } from 'fflate'

interface Line {
  text?: string
  /** Id and name of a paragraph style: `Title`, `heading 1`. */
  style?: string
  bold?: boolean
  center?: boolean
  /** In points. */
  size?: number
  picture?: Uint8Array
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A Word file of these lines, as a word processor writes one: parts of XML in a zip archive. */
export function makeDocx(lines: readonly Line[]): Uint8Array<ArrayBuffer> {
  const pictures = lines.flatMap(({ picture }) => picture ?? [])
  const styles = [...new Set(lines.flatMap(({ style }) => style ?? []))]
  let picture = 0
  const body = lines.map((line) => {
    const looks = [line.bold && '<w:b/>', line.size && `<w:sz w:val="${line.size * 2}"/>`].filter(Boolean)
    const facts = [
      line.style && `<w:pStyle w:val="s${styles.indexOf(line.style)}"/>`,
      line.center && '<w:jc w:val="center"/>',
    ].filter(Boolean)
    const inner = line.picture
      ? drawing(picture++)
      : `<w:t xml:space="preserve">${escaped(line.text ?? '')}</w:t>`
    return `<w:p><w:pPr>${facts.join('')}</w:pPr><w:r><w:rPr>${looks.join('')}</w:rPr>${inner}</w:r></w:p>`
  })
  return new Uint8Array(
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(`<w:document ${NAMES}><w:body>${body.join('')}</w:body></w:document>`),
      'word/styles.xml': strToU8(
        `<w:styles ${NAMES}>${styles.map((name, at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
      ),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>${pictures.map((_, at) => `<Relationship Id="p${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/p${at}.jpeg"/>`).join('')}</Relationships>`,
      ),
      ...Object.fromEntries(pictures.map((bytes, at) => [`word/media/p${at}.jpeg`, bytes])),
    }),
  )
}

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

const drawing = (at: number) =>
  `<w:drawing><wp:inline><wp:docPr id="${at + 1}" name="p${at}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p${at}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
