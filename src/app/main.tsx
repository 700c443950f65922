/** Starts the browser app. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const host = document.getElementById('root');
if (!host) throw new Error('index.html has no element with the id "root".');

createRoot(host).render(
  <StrictMode>
    <main>
      <h1>Baton</h1>
      <p>There is nothing to practise here yet.</p>
    </main>
  </StrictMode>,
);
