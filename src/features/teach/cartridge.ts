import { strToU8, zipSync } from 'fflate';
import { escaped } from '../../engine/picture/escaped.ts';

/** A page that a learning system should link to. */
export interface LinkedPage {
  /** Letters, digits and hyphens; begins with a letter. */
  readonly id: string;
  readonly title: string;
  /** The whole address. */
  readonly url: string;
}

export interface Course {
  readonly title: string;
  /** As BCP 47 has it. */
  readonly language: string;
  readonly description: string;
  /** What may be done with it. */
  readonly rights: string;
  readonly pages: readonly LinkedPage[];
}

/** As the profile writes it. */
const type = 'IMS Thin Common Cartridge';
const ims = 'http://www.imsglobal.org/xsd/imsccv1p3';
const profile = 'http://www.imsglobal.org/profile/cc/ccv1p3';
const lom = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest';
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/** A thin Common Cartridge 1.3: a manifest, and a file with a web link for each page. Text by the name of its file. */
export function cartridge(course: Course): Readonly<Record<string, string>> {
  return { 'imsmanifest.xml': manifest(course), ...Object.fromEntries(course.pages.map((page) => [fileOf(page), webLink(page)])) };
}

/** Files as one archive. The same files always make the same bytes: each is of the first day the format knows. */
export function packed(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level: 9, mtime: new Date(1980, 0, 1) }));
}

function manifest({ title, language, description, rights, pages }: Course): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="across-the-line" xmlns="${ims}/imscp_v1p1" xmlns:lom="${lom}" xmlns:xsi="${instance}" xsi:schemaLocation="${ims}/imscp_v1p1 ${profile}/ccv1p3_imscp_v1p2_v1p0.xsd ${lom} ${profile}/LOM/ccv1p3_lommanifest_v1p0.xsd">
  <metadata>
    <schema>${type}</schema>
    <schemaversion>1.3.0</schemaversion>
    <lom:lom>
      <lom:general>
        <lom:title><lom:string language="${language}">${escaped(title)}</lom:string></lom:title>
        <lom:language>${language}</lom:language>
        <lom:description><lom:string language="${language}">${escaped(description)}</lom:string></lom:description>
      </lom:general>
      <lom:rights>
        <lom:copyrightAndOtherRestrictions><lom:value>yes</lom:value></lom:copyrightAndOtherRestrictions>
        <lom:description><lom:string language="${language}">${escaped(rights)}</lom:string></lom:description>
      </lom:rights>
    </lom:lom>
  </metadata>
  <organizations>
    <organization identifier="course" structure="rooted-hierarchy">
      <item identifier="root">
        <item identifier="module">
          <title>${escaped(title)}</title>
${pages.map(({ id, title: name }) => `          <item identifier="item-${id}" identifierref="link-${id}"><title>${escaped(name)}</title></item>`).join('\n')}
        </item>
      </item>
    </organization>
  </organizations>
  <resources>
${pages.map((page) => `    <resource identifier="link-${page.id}" type="imswl_xmlv1p3"><file href="${fileOf(page)}"/></resource>`).join('\n')}
  </resources>
</manifest>
`;
}

function webLink({ title, url }: LinkedPage): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="${ims}/imswl_v1p3" xmlns:xsi="${instance}" xsi:schemaLocation="${ims}/imswl_v1p3 ${profile}/ccv1p3_imswl_v1p3.xsd">
  <title>${escaped(title)}</title>
  <url href="${escaped(url)}" target="_blank"/>
</webLink>
`;
}

function fileOf({ id }: LinkedPage): string {
  return `links/${id}.xml`;
}
