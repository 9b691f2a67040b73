declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** What a file of TypeScript knows of a component it imports; what a page gives it is checked where pages are. */
  const Component: AstroComponentFactory;
  export default Component;
}
