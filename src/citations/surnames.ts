/** Family names by which the order of a name is known. Only common ones: a name that is not here is left whole. */

/** Chinese, of one character, in both scripts. */
export const CHINESE = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文习習',
)
/** Chinese, of two characters. */
export const CHINESE_DOUBLE = new Set(['欧阳', '歐陽', '司马', '司馬', '诸葛', '諸葛', '上官', '司徒', '夏侯', '皇甫'])

/** Korean, of one syllable. */
export const KOREAN = new Set(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민나진지엄원천방공현함변염추도소석선설마길연위표명반왕금맹탁',
)
export const KOREAN_DOUBLE = new Set(['남궁', '황보', '제갈', '사공', '선우', '서문', '독고', '동방'])

/** Vietnamese, as the language spells them; without the marks they may be given names elsewhere. */
export const VIETNAMESE = new Set([
  ...['nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương'],
  ...['lý', 'đinh', 'đoàn', 'trịnh', 'trương', 'lâm', 'mai', 'đào', 'tô', 'cao', 'hà', 'lương', 'thái', 'châu', 'tạ'],
])

/** Chinese, Korean and Vietnamese in plain Latin letters: the family name may stand first or last, and nothing tells which. */
export const ROMANISED = new Set([
  ...['wang', 'li', 'zhang', 'liu', 'chen', 'yang', 'zhao', 'huang', 'zhou', 'wu', 'xu', 'sun', 'hu', 'zhu', 'gao'],
  ...['lin', 'he', 'guo', 'ma', 'luo', 'liang', 'song', 'zheng', 'xie', 'han', 'tang', 'feng', 'yu', 'dong', 'xiao'],
  ...['cheng', 'cao', 'yuan', 'deng', 'xi', 'fu', 'shen', 'zeng', 'peng', 'lu', 'su', 'jiang', 'cai', 'jia', 'ding'],
  ...['wei', 'xue', 'ye', 'yan', 'pan', 'du', 'dai', 'xia', 'zhong', 'tian', 'ren', 'fan', 'fang', 'shi', 'yao', 'tan'],
  ...['liao', 'jin', 'hao', 'kong', 'bai', 'cui', 'kang', 'mao', 'qiu', 'qin', 'gu', 'hou', 'shao', 'meng', 'long'],
  ...[
    'qian',
    'yin',
    'qiao',
    'lai',
    'wen',
    'kim',
    'lee',
    'park',
    'choi',
    'jung',
    'jeong',
    'kang',
    'cho',
    'yoon',
    'jang',
  ],
  ...['lim', 'seo', 'shin', 'kwon', 'hwang', 'ahn', 'yoo', 'hong', 'moon', 'bae', 'baek', 'heo', 'nam', 'roh', 'chung'],
  ...['koh', 'goh', 'teo', 'ong', 'ng', 'chua', 'lau', 'chan', 'cheung', 'leung', 'wong', 'kwok', 'tsang', 'tsai'],
  ...['hsu', 'hsieh', 'chiang', 'chou', 'chang', 'yeh', 'tseng', 'mok', 'yip', 'yuen', 'lam', 'lui', 'tse', 'poon'],
  ...['nguyen', 'tran', 'pham', 'phan', 'hoang', 'ngo', 'ho', 'vo', 'vu', 'bui', 'dang'],
])

/** Spanish: second names that are part of the given name, and first family names that do not end in -ez. */
export const SPANISH_GIVEN = new Set([
  ...['carlos', 'josé', 'luis', 'maría', 'antonio', 'manuel', 'miguel', 'ángel', 'jesús', 'alberto', 'fernando'],
  ...['pablo', 'juan', 'francisco', 'javier', 'ignacio', 'eduardo', 'enrique', 'andrés', 'alejandro', 'daniel'],
  ...['david', 'rafael', 'ramón', 'ricardo', 'roberto', 'tomás', 'ana', 'belén', 'carmen', 'cristina', 'dolores'],
  ...['elena', 'isabel', 'josefa', 'laura', 'lucía', 'luisa', 'mercedes', 'pilar', 'rosa', 'teresa', 'victoria'],
])
export const SPANISH_FAMILY = new Set([
  ...['garcía', 'moreno', 'romero', 'alonso', 'navarro', 'torres', 'ramos', 'ruiz', 'serrano', 'molina', 'morales'],
  ...['ortega', 'delgado', 'castro', 'ortiz', 'rubio', 'marín', 'sanz', 'medina', 'castillo', 'cortés', 'garrido'],
  ...['guerrero', 'cano', 'herrera', 'cruz', 'flores', 'vega', 'rojas', 'vargas', 'aguilar', 'mendoza', 'silva'],
])
