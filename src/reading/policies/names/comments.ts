import type { Names } from '../types.ts'

export const comments: Names = {
  plain: {
    en: "((user|reader|readers') )?(comments?|commenting|commenter|community|discussion|moderation|posting|forum)( and community)? (policy|policies|rules|guidelines|standards|code of conduct)|house rules|rules for comment(s|ing)",
    de: '(kommentar|diskussions|forums?|moderations|community)[- ]?(regeln|richtlinien?|kodex|standards)|netiquette|regeln (für|zum) (kommentare|kommentieren)',
    fr: '(charte|règles|politique) (des commentaires|de modération|de la communauté|du forum|de participation)|nétiquette',
    es: '(normas|política|reglas) (de|para)( los| la)? (participación|comentarios|comentar|comunidad)',
    it: '(regole|policy|linee guida|regolamento) (dei|per i|per|della) (commenti|commentare|community)',
    pt: '(regras|política|normas) (de|para|dos|da) (comentários|comentar|participação|comunidade)',
    nl: '(reactie|discussie|forum|huis|spel)regels|(regels|richtlijnen) voor reacties|reactiebeleid|moderatiebeleid',
    sv: '(kommentars|debatt)(regler|policy)|regler för (kommentarer|kommentarsfältet)',
    da: '(debat|kommentar)(regler|politik)|regler for (debat|kommentarer)',
    no: 'debattregler|kommentarregler|regler for (debatt|kommentarfeltet)',
    fi: 'keskustelun säännöt|kommentoinnin (säännöt|ohjeet)',
    pl: '(zasady|regulamin) (komentowania|komentarzy|dyskusji|forum)',
    cs: '(pravidla|kodex) (diskuse|diskusí|diskuze|komentářů)',
    ru: 'правила (комментирования|комментариев|общения|обсуждения|сообщества|форума)',
    uk: 'правила (коментування|коментарів|спільноти)',
    tr: 'yorum (kuralları|politikası|ilkeleri)|topluluk kuralları',
    ja: 'コメント(ポリシー|ガイドライン|(機能)?利用規約|投稿規約)|コミュニティ(ー)?ガイドライン',
    zh: '(评论|社区|評論|留言)(规则|准则|規則|守則|规范)',
  },
}
