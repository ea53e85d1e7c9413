/** Made, assisted, summarised, read aloud or translated by a machine. */

import { textOf } from '../survey/metadata.ts'
import type { Survey } from '../survey.ts'
import type { CaveatRule } from './types.ts'

const AI =
  '(?:AI|A\\.I\\.|artificial intelligence|generative AI|ChatGPT|GPT-?\\d?|Claude|Gemini|Copilot|(?:large )?language model|machine learning|an? algorithm|automated (?:tool|system)|Midjourney|DALL-?E|AI tools?)'
const KI =
  '(?:KI|künstliche[rn]? Intelligenz|Künstliche[rn]? Intelligenz|ChatGPT|Chat GPT|generative[rn]? KI|maschinell\\p{L}*|automatisiert\\p{L}*|automatisch|eines? Algorithmus|Midjourney|DALL-?E|DeepL)'
const WORK =
  '(?:article|story|post|text|piece|summary|summaries|translation|content|report|version|page|transcript|headline|key points|audio|image|illustration|photo)'
const MADE =
  '(?:generated|created|written|produced|assisted|translated|summari[sz]ed|drafted|made|compiled|narrated|edited|transcribed)'

export default {
  kind: 'ai',
  cues: 'ai|ki|artificial|chat gpt|chatgpt|machine-translat|machine translat|automated|automatic|language model|computer-generated|computer generated|synthetic voice|text-to-speech|künstliche|maschinell|automatisiert|automatisch|midjourney|dall|deepl|algorithm|ia|intelligence artificielle|inteligencia artificial|intelligenza artificiale|inteligência artificial|kunstmatige|機械翻訳|人工知能|自動翻訳|要約',
  also: 'this|these|our|we|summary|translation|article|audio|editor|voice|ai-|ki-|machine|auto|computer|dies|artikel|text|zusammenfassung|übersetzung|beitrag|meldung|bericht|redaktion|cet|ce |résumé|traduction|este|esta|el |la |quest|il |dit |deze|het |sammendrag|oppsummering|artikkel|sammanfatt|saken|記事|要約|本文|翻訳',
  anywhere: {
    en: [
      `(?:this|these|the|our|some|parts of) (?:\\w+ ){0,3}${WORK}s? … ${MADE} … (?:by|with|using|via|from) (?:the (?:help|use|aid|assistance) of |an? |our |some )?(?:\\w+ ){0,2}${AI}(?![\\p{L}])`,
      `${WORK}s? (?:was|were|is|are|has been|have been) (?:\\w+ ){0,3}${MADE} (?:\\w+ )?(?:by|with|using|via) (?:the (?:help|use|aid|assistance) of )?(?:an? )?${AI}(?![\\p{L}]) && (?:this|these|editor|reviewed|our|note|summary)\\b`,
      '(?:this|these|the) (?:\\w+ ){0,3}(?:is|are|was|were|has been) (?:\\w+ )?(?:machine|automatically|AI|auto|computer)[- ](?:translated|generated|transcribed|summari[sz]ed|narrated|assisted|created|written)',
      `^(?:AI|machine|auto(?:matically)?|computer)[- ](?:generated|translated|assisted|summari[sz]ed|narrated|created|written) (?:${WORK}|voice|narration|translation)`,
      '(?:used|using|with the help of|assisted by) (?:generative |\\w+ )?(?:AI|artificial intelligence|ChatGPT) (?:\\w+ ){0,3}to (?:help )?(?:write|draft|summari[sz]e|translate|generate|create|produce|edit|assist) && (?:this|our|we|article|story|editor)\\b',
      '(?:audio|voice|narration|listen) … (?:(?:AI|automated|computer|synthetic|machine|automatically)[- ](?:generated|voice|narrat|speech|read)|text-to-speech)',
    ],
    de: [
      `(?:diese\\p{L}*|der|die|das|dies) (?:\\p{L}+ ){0,3}(?:Artikel|Text|Beitrag|Zusammenfassung|Übersetzung|Meldung|Inhalt\\p{L}*|Bericht|Bild|Grafik|Audio\\p{L}*|Version) … ${KI} … (?:erstellt|generiert|erzeugt|übersetzt|zusammengefasst|geschrieben|vorgelesen|verfasst|unterstütz)`,
      '(?:dies|dieser|diese|dieses) (?:\\p{L}+ ){0,3}(?:maschinelle|automatische|automatisierte|KI-\\p{L}+) (?:Übersetzung|Zusammenfassung)',
      '(?:mit|mithilfe|unter Einsatz|mit Hilfe|mittels|durch|per|mit Unterstützung) (?:von |einer |eines |der )?(?:generativer |\\p{L}+ )?(?:KI|Künstlicher Intelligenz|künstlicher Intelligenz|ChatGPT) (?:\\p{L}+ ){0,4}(?:erstellt|generiert|erzeugt|übersetzt|zusammengefasst|geschrieben|verfasst|bearbeitet) && (?:dies|Artikel|Text|Zusammenfassung|Beitrag|wurde|Redaktion)',
      '(?:wurde|ist) … (?:automatisiert|maschinell|automatisch) (?:übersetzt|erstellt|generiert|zusammengefasst)',
      '^(?:KI|AI)-(?:generiert|erstellt|unterstützt|gestützt|übersetzt)\\p{L}*',
    ],
    fr: [
      '(?:cet? (?:article|texte|résumé|contenu|traduction)|résumé|traduction) … (?:généré|rédigé|traduit|créé|réalisé)e?s? … (?:IA\\b|intelligence artificielle|automatiquement)',
      'traduction automatique && (?:cet?|article|texte)',
    ],
    es: [
      '(?:este|esta|el|la) (?:artículo|texto|resumen|contenido|traducción|nota) … (?:generad|redactad|traducid|elaborad|cread)[oa]s? … (?:IA\\b|inteligencia artificial|automáticamente)',
    ],
    it: [
      '(?:quest\\p{L}+|il|la) (?:articolo|testo|riassunto|traduzione|contenuto) … (?:generat|scritt|tradott|realizzat|creat)[oa] … (?:IA\\b|AI\\b|intelligenza artificiale)',
    ],
    pt: [
      '(?:este|esta|o|a) (?:artigo|texto|resumo|conteúdo|tradução) … (?:gerad|escrit|traduzid|produzid|criad)[oa] … (?:IA\\b|inteligência artificial)',
    ],
    nl: [
      '(?:dit|deze|de|het) (?:artikel|tekst|samenvatting|vertaling) … (?:AI\\b|kunstmatige intelligentie|automatisch) … (?:gemaakt|gegenereerd|vertaald|geschreven)',
    ],
    no: [
      '(?:sammendraget|oppsummeringen|artikkelen|teksten|sammanfattningen|saken) (?:\\p{L}+ ){0,3}(?:laget|generert|skrevet|oversatt|skapad|gjord) (?:\\p{L}+ )?(?:av|med|ved hjelp av) (?:\\p{L}+ )?(?:ChatGPT|AI|KI|kunstig intelligens)',
    ],
    ja: ['(?:記事|要約|翻訳|本文).{0,40}?(?:AI|人工知能|機械翻訳|自動翻訳).{0,30}?(?:生成|作成|翻訳|要約|使用|利用)'],
  },
  never: [
    '(?:not|nicht|never|without) (?:\\w+ ){0,3}(?:AI|KI|ChatGPT|machine)',
    '(?:train|trained|training|prohibited|scrap\\w+|Text und Data Mining|text and data mining)',
  ],
  metadata: (survey: Survey) => {
    const source = survey.meta.piece && textOf(survey.meta.piece.digitalSourceType)
    return source && /(?:trainedAlgorithmicMedia|compositeWithTrained|algorithmicMedia)/i.test(source)
      ? { witness: 'json-ld', quote: source }
      : undefined
  },
} satisfies CaveatRule
