/** Starts the browser app. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import '../ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Routes } from './routes.tsx';
import { followSystem } from './theme/look.ts';

const host = document.getElementById('root');
if (!host) throw new Error('index.html has no element with the id "root".');

followSystem();
createRoot(host).render(
  <StrictMode>
    <Routes />
  </StrictMode>,
);
