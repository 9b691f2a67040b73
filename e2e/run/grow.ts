import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chapterIds } from '../../src/content/chapter-files.ts';
import { top } from './step.ts';

/**
 * `npm run grow -- 6 12 60`: what the site costs as it grows. A copy of it is given so many chapters, each new one the same short
 * chapter with its lesson under other names, and built; printed are seconds, memory, and what a chapter weighs, packed.
 */
const model = 'outlook';
const grown = path.join(top, '.cache/grown');
const own = chapterIds(path.join(top, 'content'));
const text = (file: string): string => readFileSync(path.join(grown, 'content', file), 'utf8');
const write = (file: string, words: string): void => writeFileSync(path.join(grown, 'content', file), words);

console.log('| chapters | files | seconds of build | seconds a chapter | memory, MB | kB of one chapter | kB of `/` |');
console.log(`|---${'|---:'.repeat(6)}|`);
for (const count of process.argv.slice(2).map(Number)) {
  rmSync(grown, { recursive: true, force: true });
  mkdirSync(grown, { recursive: true });
  for (const part of ['src', 'content', 'package.json', 'tsconfig.json', 'astro.config.mjs']) cpSync(path.join(top, part), path.join(grown, part), { recursive: true });
  cpSync(path.join(top, 'public'), path.join(grown, 'public'), { recursive: true, filter: (file) => !file.includes('versions/') });
  symlinkSync(path.join(top, 'node_modules'), path.join(grown, 'node_modules'));
  for (let number = own.length + 1; number <= count; number += 1) grow(number);

  const started = Date.now();
  const built = spawnSync(process.execPath, ['-e', `process.on('exit', () => console.log('peak', Math.round(process.resourceUsage().maxRSS / 1024))); process.argv = [process.execPath, 'astro', 'build']; await import('${path.join(top, 'node_modules/astro/bin/astro.mjs')}')`], { cwd: grown, encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = (Date.now() - started) / 1000;
  if (built.status !== 0) throw new Error(`${count} chapters did not build:\n${built.stdout.slice(-2000)}${built.stderr.slice(-4000)}`);
  const files = readdirSync(path.join(grown, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(grown, 'dist', file)).isFile());
  const packed = (page: string): string => (brotliCompressSync(readFileSync(path.join(grown, 'dist', page, 'index.html'))).length / 1000).toFixed(1);
  console.log(`| ${[count, files.length, seconds.toFixed(0), (seconds / count).toFixed(2), /peak (\d+)/.exec(built.stdout)?.[1], packed(model), packed('')].join(' | ')} |`);
}
rmSync(grown, { recursive: true, force: true });

/** One more chapter: the model with other ids. */
function grow(number: number): void {
  const named = (id: string): string => `${id}-${number}`;
  const steps = (JSON.parse(text('anchors.json')) as Record<string, string[]>)[model]!;
  const renamed = (words: string): string => steps.reduce((all, step) => all.replaceAll(new RegExp(`(id="|step: )${step}(?=["\\n])`, 'g'), `$1${named(step)}`), words);
  write(`chapters/${named(model)}.mdx`, renamed(text(`chapters/${model}.mdx`)).replace(/^number: .*$/m, `number: ${number}`));
  const lesson = /^- id: outlook\n[^]*?(?=^- id: )/m.exec(text('teach.yaml'))![0];
  write('teach.yaml', `${text('teach.yaml').trimEnd()}\n${renamed(lesson).replace(`id: ${model}`, `id: ${named(model)}`)}`);
  write('anchors.json', JSON.stringify({ ...JSON.parse(text('anchors.json')), [named(model)]: steps.map(named) }, null, 2));
}
