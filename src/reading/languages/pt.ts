/** Portuguese: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'pt',
  by: 'por|por:|escrito por|texto|texto:|publicado por|autor|autora|reportagem de|entrevista de|redação de|da redação de|de|publicado por:|escrito por:|enviado por|postado por|publicada por|texto de|textos|textos:|texto e fotos|texto e fotos:|um artigo de|artigo de|reportagem|reportagem:|entrevista por|análise de|coluna de|opinião de|opinião:|por redação|autores|autores:|autor/a|autor(es):|jornalista:|redator:|redatora:|elaborado por|redigido por|criado por|colaborou|crônica de|crónica de|por nosso correspondente|assinado por',
  and: 'e|com',
  roles:
    'fotos|foto|fotografia|ilustração|tradução|traduzido por|vídeo|edição|editado por|revisão|imagem|foto de|fotos de|foto:|fotos:|fotografia de|imagem:|imagens|crédito|créditos|ilustração de|ilustrações|tradução de|tradução:|edição:|revisado por|revisto por|atualizado por|modificado por|contato|contacto|assessoria|vídeo:|infográfico|apresentado por|convidado|convidados|comentário de|resposta de|patrocinado por|colaboração de|fonte|fonte:|fontes',
  titles:
    'jornalista|correspondente|repórter|redator|redatora|editor|editora|colunista|diretor|diretora|professor|professora|enviado especial|enviada especial|pesquisador|pesquisadora|colaborador|colaboradora|advogado|advogada|senador|senadora|deputado|deputada|ministra|médica',
  before: 'bispo|prefeito|ministro|médico|padre|pastor|doutor|doutora',
  desks:
    'redação|da redação|agência|agências|equipe|equipa|imprensa|universidade|instituto|fundação|ministério|associação|notícias',
  dates:
    'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda|terça|quarta|quinta|sexta|sábado|domingo|atualizado',
  place: 'em',
  says: 'escreve|informa|relata|analisa',
  is: 'é|foi|trabalha|escreve|era',
  box: 'sobre o autor|sobre a autora|mais de|todos os artigos de|todas as matérias de|ver todos os posts|ver todos os artigos|mais artigos de|outros artigos de|artigos de|ver perfil',
  others:
    'nossa equipe|a nossa equipa|equipe|equipa|contato|contatos|contacto|contactos|assessoria de imprensa|contato para a imprensa|mais informações|convidados',
  stories:
    'mais lidas|mais lidos|as mais lidas|notícias relacionadas|artigos relacionados|últimas notícias|mais notícias|outras notícias',
} satisfies Language
