import { expectThat } from './checks.mjs';
import { body } from './httpApi.mjs';

/** What the file of laws holds, read without the product: titles and numbers of articles. */
export const lawsIn = (json) => JSON.parse(json).map(({ id, articles }) => ({ title: id, articles: articles.map((article) => article.id) }));

/** All drafts of laws that this person sees. */
const laws = async (call, token) => {
  const where = 'where[or][0][type][equals]=law&where[or][1][type][equals]=constitution';
  const list = body(await call('GET', `/api/documents?${where}&draft=true&limit=100&depth=0`, { token }));
  // One by one: a law is long.
  return Promise.all(list.docs.map(async ({ id }) => body(await call('GET', `/api/documents/${id}?draft=true&depth=0`, { token }))));
};

/** Each law and each article of the file is there as a draft of the city, and every article by its anchor. */
export const checkLaws = async (call, { people, places }, wanted, check) => {
  const articles = wanted.reduce((sum, law) => sum + law.articles.length, 0);
  return check(`${wanted.length} luật, ${articles} điều, điều nào cũng mở được bằng neo`, async () => {
    const found = await laws(call, people.cityContributor.token);
    expectThat(found.length === wanted.length, `${found.length} laws instead of ${wanted.length}`);
    let reached = 0;
    for (const { title, articles: numbers } of wanted) {
      const document = found.find((each) => each.title === title);
      expectThat(document?.owner === places.city && document._status === 'draft', `${title}: not a draft of the city`);
      const anchors = new Map(document.sections.map((section) => [section.anchor, section]));
      for (const number of numbers) {
        const section = anchors.get(`dieu-${number}`);
        expectThat(section !== undefined && section.heading.startsWith(`Điều ${number}`) && section.text !== '', `${title}: no Điều ${number}`);
        reached += 1;
      }
    }
    expectThat(reached === articles, `${reached} of ${articles}`);
    return found;
  });
};
