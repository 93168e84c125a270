import { Gutter } from '@payloadcms/ui';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { kindsOf, QUEUE_GROUPS, queueView } from '../../plugins/editorial-workflow';
import { WaitingList } from '../../plugins/editorial-workflow/client';
import { clock, languageOf } from '../../plugins/kernel';
import { shortcuts } from './shortcuts';
import { t } from './translations';
import { whoAmI } from './whoAmI';
import { WhoAmI } from './WhoAmI';

/** Rows of each group on the start page; the queue shows all. */
const ROWS = 6;

/** The start page: what waits for me, what I can begin, who I am here. */
export const Dashboard = async ({ initPageResult }: AdminViewServerProps) => {
  const { req, permissions } = initPageResult;
  if (!req.user) notFound();
  const language = languageOf(req);
  const [queue, mine, links] = [await queueView(req, ROWS), await whoAmI(req), await shortcuts(req, permissions)];
  const kinds = kindsOf(req);
  const at = clock.now().toISOString();
  const toDo = queue.withdraw.length + queue.decide.length + queue.confirm.length + queue.publish.length + queue.mend.length;
  const groups = QUEUE_GROUPS.filter((group) => queue[group].length > 0);
  const all = `${req.payload.config.routes.admin}/viec-cho-duyet`;
  return (
    <Gutter className="hb-page hb-home">
      <h1>{t(language, 'home.hello', { name: mine?.user.displayName ?? '' })}</h1>
      <p className="hb-lead">{toDo === 0 ? t(language, 'home.waiting.none') : t(language, 'home.waiting.some', { count: toDo })}</p>
      {links.length > 0 && (
        <nav className="hb-shortcuts" aria-label={t(language, 'home.start')}>
          {links.map(({ href, text, primary }) => (
            <Link key={href} href={href} prefetch={false} className={primary ? 'hb-shortcut hb-shortcut--primary' : 'hb-shortcut'}>{t(language, text)}</Link>
          ))}
        </nav>
      )}
      <section aria-labelledby="hb-waiting">
        <h2 id="hb-waiting" className="hb-home__heading">{t(language, 'home.waiting')}</h2>
        {groups.length === 0 ? (
          <p className="hb-empty">{t(language, 'home.waiting.empty')}</p>
        ) : (
          <>
            {groups.map((group) => <WaitingList key={group} group={group} items={queue[group].slice(0, ROWS)} total={queue[group].length} kinds={kinds} at={at} level={3} />)}
            <p className="hb-home__all"><Link href={all} prefetch={false}>{t(language, 'home.all')}</Link></p>
          </>
        )}
      </section>
      {mine && <WhoAmI mine={mine} language={language} />}
    </Gutter>
  );
};
