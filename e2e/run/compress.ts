import path from 'node:path';

import { packFolder } from './packed-files.ts';
import { top } from './step.ts';

/** `npm run compress`: beside every text of `dist/` the same as `.br` and `.gz`, for servers that send such files. */
const { files, plain, gz, br } = await packFolder(path.join(top, 'dist'));
const [plainMb, gzMb, brMb] = [plain, gz, br].map((bytes) => (bytes / 1e6).toFixed(1));
console.log(`${files} files: ${plainMb} MB, ${gzMb} MB as gzip, ${brMb} MB as brotli`);
