import './design/tokens.css';
import './design/base.css';
import './design/forms/controls.css';
import './design/tables/table.css';
import './shell/shell.css';
import './design/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createApi } from './api/client.ts';
import { loadSettings } from './api/settings.ts';
import { signedIn } from './api/sign-in.ts';
import { App } from './app.tsx';
import { ViewerDocument } from './generated/graphql.ts';
import { applyDensity } from './shell/viewer/density.ts';
import { applyTheme } from './shell/viewer/theme.ts';
import { language } from './texts/language.ts';
import { loadTexts } from './texts/texts.ts';

// The server answers every URL without a file with this page.
if (/^\/docs\/?$/.test(location.pathname)) location.replace('/docs/index.html');

applyTheme();
applyDensity();
document.documentElement.lang = language;
const [settings] = await Promise.all([loadSettings(), loadTexts()]);
const session = await signedIn(settings);
const root = document.getElementById('root');
if (root !== null && session !== 'leaving') {
  const api = createApi(settings, session);
  // Starts before the first render, and stays subscribed as long as the console is open.
  api.query(ViewerDocument, {}).subscribe(() => undefined);
  createRoot(root).render(
    <StrictMode>
      <Provider value={api}>
        <App session={session} />
      </Provider>
    </StrictMode>,
  );
}
