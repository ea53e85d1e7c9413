/**
 * Words of an outlet that speaks of itself, its text or its writers. Ministries and firms disclaim too: what a report
 * says of them has none of these.
 */
export const OWN: readonly string[] = [
  '(?:we|our|us|sites?|websites?|publications?|publishers?|editors?|newsroom|newspaper|magazine|authors?|writers?|contributors?|articles?|contents?|information|material|readers?|releases?|transcripts?|translations?|posts?|journalists|columns?|stor(?:y|ies)|issuers?|advertisers|sponsors|necessarily)\\b',
  '(?:wir|unser|Redaktion|Verlag|Verlags|Herausgeber|Betreiber|Autor|Verfasser|Artikel|Beitrag|Beiträge|Inhalt|Pressemitteilung|Anzeige|Texte?|Seite|Website|Webseite|Internetseite|Emittent|Mitteilung|alle Angaben|Mitglied|Meldung|ohne Gewähr)\\p{L}*',
  '(?:nous|notre|rédaction|site|journal|auteur|autrice|éditeur|article|contenu|texte|tribune|propos|informations publiées)s?\\b',
  '(?:nosotros|nuestr[oa]s?|redacción|sitio|diario|medio|autor|autora|columnistas?|artículo|contenido|texto|comunicado|información publicada|editor)\\p{L}*',
  '(?:redazione|sito|editore|autore|autori|articol[oi]|contenut[oi]|testata|giornale|informazioni (?:pubblicate|contenute))\\b',
  '(?:nosso|redação|portal|site|jornal|autor|artigo|conteúdo|texto|editora)\\p{L}*',
  '(?:wij|onze|redactie|website|site|uitgever|auteur|artikel|bericht|krant|inhoud van deze)\\p{L}*',
  '(?:redaktion|redaksjon|skribent|författar|forfatter|artikel|artikk|webbplats|nettsted|innehållet i|innholdet i|insänd|tidning|avis)\\p{L}*',
  '(?:toimitu|kirjoittaj|artikkel|sivusto)\\p{L}*',
  '(?:redakcj|wydawc|autor|artykuł|serwis|portal|materiał)\\p{L}*',
  '(?:редакци|издани|издател|автор|стать|сайт|материал|публикац)[а-яё]*',
  '(?:gazete|yazar|site|haber|makale|yayın|editör|içerik)\\p{L}*',
  '(?:الكاتب|كاتب|المقال|الموقع|موقع|الصحيفة|صحيفة|التحرير|أصحاب)',
  '(?:当社|弊社|当サイト|本サイト|記事|掲載|編集部|筆者|本稿)',
]
