import { createErrors } from '../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

export const bulletinFail = createErrors({ 'bulletin.period': 400, 'bulletin.series': 409, 'bulletin.item': 400 }, vi, en);
