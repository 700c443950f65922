/** What one showed, what to carry to the next shift, and all of it as a file. */
import { Frame } from '../home/frame.tsx';
import { PlaceLink } from '../home/place-link.tsx';
import page from '../page.module.css';
import { recordText } from '../text/record.ts';
import { CardSection } from './card-section.tsx';
import { FileSection } from './file-section.tsx';
import { ProgressSection } from './progress-section.tsx';
import styles from './record.module.css';
import { StatementsSection } from './statements-section.tsx';
import { useRecord } from './use-record.ts';

export function RecordPage() {
  const { record, failed, reload } = useRecord();
  return (
    <Frame>
      <main className={page.page} aria-busy={!record && !failed}>
        <header className={`${page.section} ${styles.offPaper}`}>
          <h1 className={page.title}>{recordText.title}</h1>
          <p className={page.lead}>{recordText.lead}</p>
        </header>
        {failed ? <p role="alert">{recordText.unreadable}</p> : null}
        {record ? (
          <>
            <CardSection record={record} onKept={reload} />
            <ProgressSection evidence={record.evidence} />
            <FileSection onChanged={reload} />
            <StatementsSection runs={record.runs} />
            <p className={`${page.quiet} ${styles.offPaper}`}>
              <PlaceLink to={{ page: 'stored' }}>{recordText.toStored}</PlaceLink>
            </p>
          </>
        ) : failed ? null : (
          <p className={page.quiet}>{recordText.loading}</p>
        )}
      </main>
    </Frame>
  );
}
