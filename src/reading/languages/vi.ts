/** Vietnamese: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'vi',
  by: 'tác giả|tác giả:|bài|bài:|bài viết|theo|viết bởi|thực hiện|thực hiện:|người viết|phóng viên|pv',
  and: 'và|-',
  roles: 'ảnh|ảnh:|hình|dịch|người dịch|biên tập|biên tập:|video|minh họa|đồ họa',
  titles: 'phóng viên|nhà báo|biên tập viên|giáo sư|tiến sĩ|nhà nghiên cứu|luật sư|chuyên gia',
  desks: 'ban biên tập|tòa soạn|thông tấn xã|đại học|viện|báo|hội|trung tâm|nhóm|nhóm phóng viên',
  dates: 'tháng|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|cập nhật',
  place: 'tại|từ',
  says: '',
  is: 'là',
} satisfies Language
