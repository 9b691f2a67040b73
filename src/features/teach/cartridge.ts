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

export interface Quiz {
  readonly title: string;
  readonly questions: readonly string[];
}

/** A part of a course: its pages, and for a chapter questions to be answered in words. */
export interface Module {
  /** Letters, digits and hyphens; begins with a letter. */
  readonly id: string;
  readonly title: string;
  readonly pages: readonly LinkedPage[];
  readonly quiz?: Quiz;
}

export interface Course {
  readonly title: string;
  /** As BCP 47 has it. */
  readonly language: string;
  readonly description: string;
  /** What may be done with it. */
  readonly rights: string;
  readonly modules: readonly Module[];
}

/** Moodle reads 1.1 and nothing newer; others read both. */
export const versions = ['1.1', '1.3'] as const;
export type Version = (typeof versions)[number];

/** As the profiles write them. */
const type = { cartridge: 'IMS Common Cartridge', quiz: 'Examination' } as const;
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/** The addresses by which programs know a version. */
function names(version: Version) {
  const v = `v${version.replace('.', 'p')}`;
  const profile = `http://www.imsglobal.org/profile/cc/cc${v}`;
  return { v, profile, ims: `http://www.imsglobal.org/xsd/imscc${v}`, lom: `http://ltsc.ieee.org/xsd/imscc${v}/LOM/manifest` };
}

/** A Common Cartridge: a manifest, a file with a web link for each page, a quiz for each module. Text by the name of its file. */
export function cartridge(course: Course, version: Version): Readonly<Record<string, string>> {
  const pages = course.modules.flatMap((module) => module.pages);
  return {
    'imsmanifest.xml': manifest(course, version),
    ...Object.fromEntries(pages.map((page) => [fileOf(page), webLink(page, version)])),
    ...Object.fromEntries(course.modules.filter(isAsked).map((module) => [quizFile(module), quiz(module)])),
  };
}

type Asked = Module & { readonly quiz: Quiz };

function isAsked(module: Module): module is Asked {
  return module.quiz !== undefined;
}

/** The first day archives know: one that never changes. */
export const firstDay = new Date(1980, 0, 1);

/** Files as one archive. The same files always make the same bytes: each is of the first day the format knows. */
export function packed(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level: 9, mtime: firstDay }));
}

function manifest({ title, language, description, rights, modules }: Course, version: Version): string {
  const { v, profile, ims, lom } = names(version);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="across-the-line" xmlns="${ims}/imscp_v1p1" xmlns:lom="${lom}" xmlns:xsi="${instance}" xsi:schemaLocation="${ims}/imscp_v1p1 ${profile}/cc${v}_imscp_v1p2_v1p0.xsd ${lom} ${profile}/LOM/cc${v}_lommanifest_v1p0.xsd">
  <metadata>
    <schema>${type.cartridge}</schema>
    <schemaversion>${version}.0</schemaversion>
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
${modules.map(moduleItem).join('\n')}
      </item>
    </organization>
  </organizations>
  <resources>
${modules.flatMap(({ pages }) => pages).map((page) => `    <resource identifier="link-${page.id}" type="imswl_xml${v}"><file href="${fileOf(page)}"/></resource>`).join('\n')}
${modules.filter(isAsked).map((module) => `    <resource identifier="quiz-${module.id}" type="imsqti_xmlv1p2/imscc_xml${v}/assessment"><file href="${quizFile(module)}"/></resource>`).join('\n')}
  </resources>
</manifest>
`;
}

function moduleItem({ id, title, pages, quiz }: Module): string {
  const items = [...pages.map((page) => [`link-${page.id}`, page.title] as const), ...(quiz ? [[`quiz-${id}`, quiz.title] as const] : [])];
  return [
    `        <item identifier="module-${id}">`,
    `          <title>${escaped(title)}</title>`,
    ...items.map(([to, name]) => `          <item identifier="item-${to}" identifierref="${to}"><title>${escaped(name)}</title></item>`),
    '        </item>',
  ].join('\n');
}

function webLink({ title, url }: LinkedPage, version: Version): string {
  const { v, profile, ims } = names(version);
  return `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="${ims}/imswl_v1p${v.at(-1)}" xmlns:xsi="${instance}" xsi:schemaLocation="${ims}/imswl_v1p${v.at(-1)} ${profile}/cc${v}_imswl_v1p${v.at(-1)}.xsd">
  <title>${escaped(title)}</title>
  <url href="${escaped(url)}" target="_blank"/>
</webLink>
`;
}

/** Questions in QTI 1.2, as Common Cartridge has it: each is answered in words and read by a teacher. What to listen for stays in the lesson: importers show it to the class. */
function quiz({ id, quiz: { title, questions } }: Asked): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2" xmlns:xsi="${instance}">
  <assessment ident="assessment-${id}" title="${escaped(title)}">
    <qtimetadata>${field('cc_profile', 'cc.exam.v0p1')}${field('qmd_assessmenttype', type.quiz)}${field('cc_maxattempts', 'unlimited')}</qtimetadata>
    <section ident="section-${id}">
${questions.map((question, i) => essay(`${id}-${i + 1}`, question)).join('\n')}
    </section>
  </assessment>
</questestinterop>
`;
}

function essay(id: string, asks: string): string {
  return `      <item ident="${id}">
        <itemmetadata><qtimetadata>${field('cc_profile', 'cc.essay.v0p1')}${field('qmd_computerscored', 'No')}</qtimetadata></itemmetadata>
        <presentation>
          <material><mattext texttype="text/html">${escaped(`<p>${escaped(asks)}</p>`)}</mattext></material>
          <response_str ident="answer-${id}" rcardinality="Single"><render_fib prompt="Box" rows="8"/></response_str>
        </presentation>
        <resprocessing>
          <outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
          <respcondition continue="No"><conditionvar><other/></conditionvar></respcondition>
        </resprocessing>
      </item>`;
}

function field(label: string, entry: string): string {
  return `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`;
}

function quizFile({ id }: Module): string {
  return `quizzes/${id}.xml`;
}

function fileOf({ id }: LinkedPage): string {
  return `links/${id}.xml`;
}
