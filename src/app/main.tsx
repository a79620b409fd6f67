// First: it sets the order of the style layers, and the components bring theirs with them.
import './styles/index.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { must } from '#domain/result.ts';
import { App } from './app.tsx';
import { openSession } from './stores/session.ts';
import { applySettings } from './stores/settings-store.ts';

applySettings(document.documentElement);
void openSession();
createRoot(must(document.getElementById('root'), 'index.html has no element with the id "root".')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
