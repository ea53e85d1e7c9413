/** Names in Han, kana and Hangul, which write neither capitals nor, mostly, spaces. */
import type { Words } from '../languages/words.ts'
import type { Name } from './names.ts'

const HANGUL_NO_NAME =
  /(?:입력|수정|등록|승인|기사|뉴스|댓글|공유|인쇄|메일|구독|로그인|회원|검색|전체|최신|인기|관련|사진|영상|동영상|제보|오피니언|정치|경제|사회|문화|연예|스포츠|국제|칼럼|사설|발행|편집|광고|목록|이전|다음)/

/** Korean: two to five syllables, with or without the space. */
export function hangul(name: string, words: Words): Name | undefined {
  const plain = name.replace(/\s/g, '')
  if (words.desks.has(plain) || /(?:뉴스|통신|신문|방송|팀|부)$/.test(plain))
    return plain.length <= 10 ? { name, kind: 'organization', form: 0.6 } : undefined
  if (plain.length < 2 || plain.length > 5 || HANGUL_NO_NAME.test(plain)) return undefined
  return { name, kind: 'person', form: 0.7 }
}

/** Words of menus, buttons and sections, none of which is part of a name. */
const CJK_NO_NAME =
  /(?:報導|报道|報道|报导|記事|發表|发表|標籤|标签|登録|登录|登錄|ログイン|会員|會員|会员|一覧|関連|相关|相關|ニュース|新闻|新聞網|続き|読む|見る|こちら|コメント|評論|评论|ランキング|コラム|電子版|社説|特集|速報|動画|視頻|视频|写真|图片|圖片|地域|政治|経済|经济|經濟|社会|社會|国際|国际|國際|スポーツ|体育|體育|文化|エンタメ|科学|科學|意見|意见|时政|首页|首頁|ホーム|トップ|メニュー|検索|搜索|搜尋|シェア|分享|保存|印刷|打印|字号|更新|公開|配信|時間|时间|時系列|目次|無料|有料|限定|購読|订阅|訂閱|広告|广告|廣告|利用|規約|お知らせ|問い合わせ|ページ|サイト|資料|最新|人気|热门|熱門|推荐|推薦|專題|专题|レビュー|機関|会見|発表|入門|比較|解説|連載|特設|募集|原書|原著|訳者|著者|発行年|定価|価格)/u

/** Chinese and Japanese: two to eight characters; kana make transliterated foreign names longer. */
export function cjk(name: string, words: Words, loose: boolean): Name | undefined {
  // "青柳网记者顾晚棠": outlet, post and name in one.
  const posted = name.match(/^.{0,12}?(?:记者|記者|特派員)\s?(.{2,4})$/u)
  if (posted) return { name: posted[1] as string, kind: 'person', form: 0.75 }
  const plain = name.replace(/[\s・]/g, '')
  for (const desk of words.desks)
    if (desk.length > 1 && plain.endsWith(desk)) return { name, kind: 'organization', form: 0.6 }
  if (CJK_NO_NAME.test(plain) || words.titles.has(plain)) return undefined
  const foreign = /^[\p{Script=Katakana}ー・\s]+$/u.test(name)
  if (plain.length < 2 || plain.length > (foreign ? 16 : 8)) return undefined
  if (!loose && !foreign && plain.length > 5) return undefined
  return { name, kind: 'person', form: loose ? 0.75 : 0.45 }
}
