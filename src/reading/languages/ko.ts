/** Korean: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'ko',
  by: '글|글:|글=|기자|취재|취재:|작성자|작성자:|지은이|필자|필자:|저자',
  and: '와|과|·',
  roles: '사진|사진:|사진=|촬영|번역|번역:|편집|편집:|그림|삽화|영상',
  titles:
    '기자|특파원|논설위원|편집위원|교수|선임기자|편집장|연구원|칼럼니스트|대표|객원기자|인턴기자|앵커|변호사|작가',
  desks: '편집부|취재팀|통신|신문|방송|뉴스|대학교|연구소|협회|위원회|팀|센터',
  dates: '월요일|화요일|수요일|목요일|금요일|토요일|일요일|입력|수정|승인',
  place: '',
  says: '',
  is: '',
} satisfies Language
