import type { DemoDocument } from '../types'
import { advisoryDocuments } from './advisory'
import { cityDocuments } from './city'
import { wardDocuments } from './wards'

/** Every document of the demonstration. Numbers, signers and contents are invented. */
export const documents: DemoDocument[] = [...cityDocuments, ...advisoryDocuments, ...wardDocuments]
