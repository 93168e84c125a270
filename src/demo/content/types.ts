import type { PictureKey } from '../pictures/keys'
import type { TopicKey } from './topics'

/** Plain description of rich text; the loader turns it into Lexical. A table's first row is its heading. */
export type Block =
  | { h: string }
  | { p: string }
  | { ul: string[] }
  | { ol: string[] }
  | { quote: string }
  | { table: string[][] }
  | { infographic: { picture: PictureKey; alternative: string } }

export type OrgKey =
  | 'thanhuy'
  | 'bantochuc'
  | 'bantuyengiao'
  | 'hoankiem'
  | 'badinh'
  | 'cuanam'
  | 'ngocha'
  | 'giangvo'
  | 'vanmieu'

/** Where the item stands when the demonstration opens. */
export type DemoState =
  | 'live'
  | 'live-with-revision'
  | 'draft'
  | 'waiting-review'
  | 'waiting-approval'
  | 'returned'
  | 'approved'
  | 'scheduled'
  | 'withdrawn'

export type DemoNews = {
  key: string
  owner: OrgKey
  /** Whose whole subtree may read it; the owner's own when absent. */
  audience?: OrgKey
  title: string
  summary: string
  topic: TopicKey
  author: string
  source: string
  licence: string
  hero: PictureKey
  heroAlt: string
  body: Block[]
  /** Days between the item and the day the demonstration is loaded. */
  daysAgo: number
  state: DemoState
  /** What the revision in review says anew; with 'live-with-revision'. */
  revisionNote?: string
  /** With 'returned'. */
  returnReason?: string
  /** With 'withdrawn'. */
  withdrawReason?: string
}

export type DocumentType = 'NQ' | 'QĐ' | 'CT' | 'KL' | 'QC' | 'TB' | 'BC' | 'KH' | 'CTr' | 'HD' | 'CV' | 'TTr'

export type DemoDocument = {
  key: string
  owner: OrgKey
  /** Whose whole subtree may read it; the owner's own when absent. */
  audience?: OrgKey
  type: DocumentType
  /** Below 10 with a zero before: "05". */
  number: string
  /** "NQ/ĐU": the sheet reads "Số 05-NQ/ĐU". */
  symbol: string
  issuer: string
  /** YYYY-MM-DD */
  dateIssued: string
  /** YYYY-MM-DD */
  inForce?: string
  signer: string
  title: string
  summary: string
  topic: TopicKey
  sections: { anchor: string; heading: string; text: string }[]
  daysAgo: number
  state: DemoState
  revisionNote?: string
  returnReason?: string
  withdrawReason?: string
}

export type DemoPage = { slug: string; owner: OrgKey; /** What of the owner's own page it is. */ part?: 'about' | 'tradition' | 'leadership'; title: string; body: Block[] }
