/**
 * Data bars as every spreadsheet since 2010 draws them: of one color, beginning at nothing. The older ones fade, and are
 * never shorter than a tenth of their cell. A rule of the second kind extends one of the first.
 */
const MAIN = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const REFERENCES = 'http://schemas.microsoft.com/office/excel/2006/main';
const RULE = /<conditionalFormatting sqref="([^"]+)"><cfRule type="dataBar"[^>]*><dataBar>.*?<\/dataBar>/gs;
const LONGEST = '<cfvo type="max"/>';

export function finishedSheet(xml: string): string {
  const extensions: string[] = [];
  const amended = xml.replace(RULE, (rule: string, area: string) => {
    const id = `{E5C00000-0000-4000-8000-${String(extensions.length + 1).padStart(12, '0')}}`;
    const end = endOf(area);
    extensions.push(extension(id, area, end));
    return (
      rule
        .replace('<dataBar>', '<dataBar minLength="0" maxLength="100">')
        .replace(LONGEST, `<cfvo type="formula" val="${end}"/>`) +
      `<extLst><ext xmlns:x14="${MAIN}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst>`
    );
  });
  return extensions.length === 0 ? xml : amended.replace('</worksheet>', `${listed(extensions)}</worksheet>`);
}

/** The value whose bar fills its cell; not that of a cell elsewhere, where all are nothing. */
const endOf = (area: string): string => `MAX(0.01,${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')})`;

const extension = (id: string, area: string, end: string): string =>
  `<x14:conditionalFormatting xmlns:xm="${REFERENCES}"><x14:cfRule type="dataBar" id="${id}">` +
  '<x14:dataBar minLength="0" maxLength="100" gradient="0">' +
  `<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="formula"><xm:f>${end}</xm:f></x14:cfvo>` +
  `</x14:dataBar></x14:cfRule><xm:sqref>${area}</xm:sqref></x14:conditionalFormatting>`;

const listed = (extensions: readonly string[]): string =>
  `<extLst><ext xmlns:x14="${MAIN}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
  `${extensions.join('')}</x14:conditionalFormattings></ext></extLst>`;
