/** Spanish: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'es',
  by: 'por|por:|escrito por|texto|texto:|redactado por|publicado por|autor|autora|autor:|autora:|una crónica de|entrevista de|reportaje de|firmado por|publicado por:|escrito por:|enviado por|publicada por|texto de|textos|textos:|texto y fotos|texto y fotos:|un artículo de|artículo de|un reportaje de|una entrevista de|entrevista por|una columna de|columna de|opinión de|análisis de|crónica de|reportaje por|redacta|redacta:|redactor:|redactora:|periodista:|autor/a|autor/a:|autores|autores:|autor(es):|autor(es)|elaborado por|realizado por|creado por|por nuestro corresponsal|firma:|posteado por|subido por',
  and: 'y|e|con',
  roles:
    'fotos|foto|fotografía|fotografías|ilustración|ilustraciones|traducción|traducido por|vídeo|edición|editado por|revisado por|gráficos|infografía|imagen|foto de|fotos de|foto:|fotos:|fotografía de|fotografías de|fotografía:|imagen:|imágenes|imágenes:|crédito|créditos|ilustración de|ilustraciones de|ilustración:|traducción de|traducción:|editado por:|revisión|corregido por|verificado por|actualizado por|modificado por|contacto|contacto de prensa|contacto:|vídeo:|edición:|infografía:|diseño|producción|presentado por|invitado|invitados|comentario de|respuesta de|patrocinado por|director:|fuente|fuente:|fuentes',
  titles:
    'periodista|corresponsal|redactor|redactora|redactor jefe|director|directora|columnista|enviado especial|enviada especial|profesor|profesora|editor|editora|analista|investigador|investigadora|escritor|escritora|colaborador|colaboradora|jefe|jefa|abogado|abogada|notario|senadora|diputado|diputada|ministra|psicólogo|psicóloga',
  before: 'pastor|obispo|arzobispo|alcalde|alcaldesa|senador|ministro|médico|padre|doctor|doctora|abogado|abogada',
  desks:
    'redacción|la redacción|agencia|agencias|equipo|prensa|diario|universidad|instituto|fundación|ministerio|asociación|noticias|servicio',
  dates:
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|actualizado',
  place: 'en|desde|bajo',
  says: 'informa|escribe|analiza|explica',
  is: 'es|fue|trabaja|escribe|dirige|era',
  box: 'sobre el autor|sobre la autora|acerca del autor|acerca de la autora|ver todas las entradas|ver todos los artículos|todos los artículos de|más de|más artículos de|otros artículos de|artículos de|ver perfil|ver más',
  others:
    'nuestro equipo|el equipo|equipo|contacto|contactos|contacto de prensa|contactos de prensa|contacto para medios|más información|invitados',
  stories:
    'lo más leído|más leídas|más leídos|lo más visto|te puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados|más noticias|últimas noticias|otras noticias',
} satisfies Language
