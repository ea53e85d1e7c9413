// @vitest-environment jsdom
import { checkLanguage } from './try.ts'

checkLanguage('pt', {
  named: {
    'Por Inês Moleiro': ['Inês Moleiro'],
    'Por Inês Moleiro e Rui Azenha, em Lisboa': ['Inês Moleiro', 'Rui Azenha'],
    'Texto: Inês Moleiro': ['Inês Moleiro'],
    'Reportagem de Inês Moleiro | 3 de março de 2026': ['Inês Moleiro'],
  },
  nobody: ['Foto: Inês Moleiro', 'Tradução de Inês Moleiro', '3 de março de 2026'],
})
