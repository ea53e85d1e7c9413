/** Spanish: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'es',
  by: 'por|por:|escrito por|texto|texto:|redactado por|publicado por|autor|autora|autor:|autora:|una crónica de|entrevista de|reportaje de|firmado por',
  and: 'y|e|con',
  roles:
    'fotos|foto|fotografía|fotografías|ilustración|ilustraciones|traducción|traducido por|vídeo|edición|editado por|revisado por|gráficos|infografía|imagen',
  titles:
    'periodista|corresponsal|redactor|redactora|redactor jefe|director|directora|columnista|enviado especial|enviada especial|profesor|profesora|editor|editora|analista|investigador|investigadora|escritor|escritora|colaborador|colaboradora|jefe|jefa',
  desks:
    'redacción|la redacción|agencia|agencias|equipo|prensa|diario|universidad|instituto|fundación|ministerio|asociación|noticias|servicio',
  dates:
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|actualizado',
  place: 'en|desde',
  says: 'informa|escribe|analiza|explica',
  is: 'es|fue|trabaja|escribe|dirige|era',
} satisfies Language
