import type { Language } from './language';
import { python } from './python';
import { pytorch } from './pytorch';
import { r } from './r';
import { typescript } from './typescript';

export const LANGUAGES: readonly Language[] = [python, pytorch, r, typescript];
