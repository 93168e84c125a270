import React, { type ReactElement } from 'react';
import { Badge } from '../../design/Badge';
import { Banner } from '../../design/Banner';
import { ButtonLink } from '../../design/ButtonLink';
import { Card } from '../../design/Card';
import { EmptyState } from '../../design/EmptyState';
import { Facts } from '../../design/Facts';
import { Icon } from '../../design/Icon';
import { ICONS, type IconName } from '../../design/icons';
import { List, Row } from '../../design/List';
import { PageHead } from '../../design/PageHead';
import { portalOf } from '../../registry/registry';
import { Skeleton } from '../../design/Skeleton';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';
import { GalleryLazy } from './GalleryLazy';

const TONES = ['plain', 'good', 'warn', 'bad', 'news'] as const;

/** Every component once, so that a change of one is seen. */
export const DesignPage = ({ req, language }: PortalProps): ReactElement => (
  <>
    <PageHead back={{ href: '/toi', words: t(language, 'page.me') }} lead={t(language, 'design.lead')} title={t(language, 'page.design')} />
    <div className="st-gallery">
      <Card icon="home" id="mau-the" more={{ href: '/', words: t(language, 'all') }} title="Card, List, Row">
        <List>
          <Row facts={['Đảng ủy phường Hoàn Kiếm', '23/11/2026']} href="/" summary="Tóm tắt một dòng của tin bài." title="Hội nghị Ban Chấp hành Đảng bộ lần thứ mười hai" />
          <Row before={<Icon name="document" />} href="/" title="Quyết định số 4529-QĐ/TU" />
        </List>
      </Card>
      <Card id="mau-dau" title="Badge, Banner">
        <p className="st-tools">{TONES.map((tone) => <Badge key={tone} tone={tone}>{tone}</Badge>)}</p>
        <Banner tone="good"><p>Đã ghi vào hồ sơ.</p></Banner>
        <Banner tone="warn"><p>Chưa có hiệu lực.</p></Banner>
        <Banner tone="bad"><p>Đã bị thay thế. Không dùng làm căn cứ.</p></Banner>
        <Banner tone="news"><p>Có bản mới.</p></Banner>
      </Card>
      <Card id="mau-nut" title="ButtonLink">
        <div className="st-tools"><ButtonLink href="/" kind="main">main</ButtonLink><ButtonLink href="/" icon="download">plain</ButtonLink><ButtonLink href="/" kind="quiet">quiet</ButtonLink></div>
      </Card>
      <GalleryLazy close={t(language, 'act.close')} />
      <Card id="mau-so" title="Facts"><Facts facts={[['Cơ quan ban hành', 'Thành ủy Hà Nội'], ['Ngày ban hành', '16/03/2023']]} /></Card>
      <Card id="mau-cho" title="Skeleton, EmptyState"><Skeleton label={t(language, 'loading')} /><EmptyState icon="bookmark" title={t(language, 'saved.none')}><p>{t(language, 'saved.none.words')}</p></EmptyState></Card>
      <Card id="mau-trang" title="Registry">
        {/* Whoever walks every page begins here (tests/browser/portal). */}
        <ul className="st-list">{portalOf(req.payload.config).pages.map(({ key, path, title }) => <li data-page={key} data-path={path} key={key}>{path} – {title[language]}</li>)}</ul>
      </Card>
      <Card id="mau-hinh" title="Icon"><p className="st-tools">{(Object.keys(ICONS) as IconName[]).map((name) => <span key={name}><Icon name={name} /></span>)}</p></Card>
    </div>
  </>
);
