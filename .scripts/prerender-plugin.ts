import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Plugin, Rolldown, ViteBuilder } from 'vite';
import { CONTENT_POLICY } from './content-policy.ts';

/** What `src/prerender.tsx` exports. */
interface Prerenderer {
  readonly slugs: readonly string[];
  readonly renderPage: (slug: string) => Promise<RenderedPage>;
}

interface RenderedPage {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

const SERVER_OUT = '.cache/prerender';
const TEXT_FACES = /\/(?:libre-caslon|public-sans)[\w-]+\.woff2$/;
/** In the built pages only: the development server puts scripts of its own into the HTML. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`;
const PRERENDER_ENTRY = 'src/prerender.tsx';

/**
 * Makes every page a real HTML file: index.html is the template, `src/prerender.tsx` fills it once per page.
 * The server bundle is built first, then the client's, whose file names the finished template already holds.
 */
export function prerender(): Plugin {
  return {
    name: 'kl-lab:prerender',
    enforce: 'post',
    sharedDuringBuild: true,

    config: () => ({
      builder: { sharedConfigBuild: true, sharedPlugins: true },
      environments: {
        client: { build: { outDir: 'dist' } },
        ssr: {
          build: {
            outDir: SERVER_OUT,
            copyPublicDir: false,
            minify: false,
            // The server renders with KaTeX at once; only the browser may fetch it later.
            rolldownOptions: {
              input: PRERENDER_ENTRY,
              checks: { ineffectiveDynamicImport: false },
            },
          },
        },
      },
    }),

    async buildApp(builder: ViteBuilder) {
      const { ssr, client } = builder.environments;
      if (!ssr || !client) throw new Error('The build needs the environments "ssr" and "client".');
      await builder.build(ssr);
      await builder.build(client);
    },

    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const template = takeTemplate(bundle);
        const { slugs, renderPage } = await loadServerBundle();
        for (const slug of slugs) {
          const page = await renderPage(slug).catch((cause: unknown) => {
            throw new Error(`${slug}.html cannot be rendered: ${String(cause)}`, { cause });
          });
          const html = fill(template, slug, page);
          const links = fontLinks(bundle) + chunkLinks(bundle, slug);
          const source = html
            .replace('<head>', `<head>${POLICY}`)
            .replace('</head>', `${links}</head>`);
          this.emitFile({ type: 'asset', fileName: `${slug}.html`, source });
        }
      },
    },

    // While developing, the same pages are rendered on each request, so that a mismatch shows at once.
    configureServer(server) {
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname;
          const slug = /^\/(?:([\w-]+)\.html)?$/.exec(path)?.[1] ?? (path === '/' ? 'index' : '');
          void (async () => {
            const page = (await server.ssrLoadModule(`/${PRERENDER_ENTRY}`)) as Prerenderer;
            if (!page.slugs.includes(slug)) return next();
            const { readFile } = await import('node:fs/promises');
            const template = await readFile('index.html', 'utf8');
            const filled = fill(template, slug, await page.renderPage(slug));
            response.setHeader('Content-Type', 'text/html');
            response.end(await server.transformIndexHtml(path, filled));
          })().catch(next);
        });
      };
    },
  };
}

function takeTemplate(bundle: Rolldown.OutputBundle): string {
  const template = bundle['index.html'];
  if (template?.type !== 'asset') throw new Error('The client build made no index.html.');
  delete bundle['index.html'];
  return String(template.source);
}

async function loadServerBundle(): Promise<Prerenderer> {
  return (await import(pathToFileURL(resolve(SERVER_OUT, 'prerender.js')).href)) as Prerenderer;
}

function fill(template: string, slug: string, page: RenderedPage): string {
  const parts: Record<string, string> = {
    '%page%': slug,
    '%title%': escapeHtml(page.title),
    '%description%': escapeHtml(page.description),
    '<!--page-->': page.body,
  };
  return Object.entries(parts).reduce((html, [mark, text]) => {
    if (!html.includes(mark)) throw new Error(`index.html lacks ${mark}.`);
    return html.replace(mark, () => text);
  }, template);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The faces of words: they have to be there for the first paint, or they do not come at all (font-display: optional). */
function fontLinks(bundle: Rolldown.OutputBundle): string {
  return Object.keys(bundle)
    .filter((file) => TEXT_FACES.test(file))
    .map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}">`)
    .join('');
}

/** The page's own chunk starts to load with the HTML, not only once main.js has asked for it. */
function chunkLinks(bundle: Rolldown.OutputBundle, slug: string): string {
  const folder = slug === 'index' ? 'home' : slug;
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const page = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(`/pages/${folder}/page.tsx`));
  if (!page) throw new Error(`The client build made no chunk for the page "${slug}".`);
  const entry = chunks.find((chunk) => chunk.isEntry);
  const known = new Set([entry?.fileName, ...(entry?.imports ?? [])]);
  return [page.fileName, ...page.imports]
    .filter((file) => !known.has(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`)
    .join('');
}
