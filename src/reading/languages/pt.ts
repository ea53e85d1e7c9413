/** Portuguese: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'pt',
  by: 'por|por:|escrito por|texto|texto:|publicado por|autor|autora|reportagem de|entrevista de|redação de|da redação de|de',
  and: 'e|com',
  roles: 'fotos|foto|fotografia|ilustração|tradução|traduzido por|vídeo|edição|editado por|revisão|arte|imagem',
  titles:
    'jornalista|correspondente|repórter|redator|redatora|editor|editora|colunista|diretor|diretora|professor|professora|enviado especial|enviada especial|pesquisador|pesquisadora|colaborador|colaboradora',
  desks:
    'redação|da redação|agência|agências|equipe|equipa|imprensa|universidade|instituto|fundação|ministério|associação|notícias',
  dates:
    'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda|terça|quarta|quinta|sexta|sábado|domingo|atualizado',
  place: 'em|de',
  says: 'escreve|informa|relata|analisa',
  is: 'é|foi|trabalha|escreve|era',
} satisfies Language
