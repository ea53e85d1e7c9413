/** Vietnamese: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'vi',
  by: 'tác giả|tác giả:|bài|bài:|bài viết|viết bởi|thực hiện|thực hiện:|người viết|phóng viên|đăng bởi|đăng bởi:|được đăng bởi|người đăng|người đăng:|bởi|bởi:|được viết bởi|viết bởi:|tác giả bài viết|bài và ảnh|bài và ảnh:|bài, ảnh|bài, ảnh:|bài ảnh|phóng viên:|pv:|nhóm phóng viên|nhóm pv|nhà báo|nhà báo:|ghi chép|biên soạn|biên soạn:|tổng hợp|tổng hợp:|cộng tác viên|cây bút',
  and: 'và|-',
  roles:
    'ảnh|ảnh:|hình|dịch|người dịch|biên tập|biên tập:|video|minh họa|đồ họa|hình:|hình ảnh|dịch:|biên dịch|biên dịch:|biên tập viên|chịu trách nhiệm|nguồn|nguồn:|video:|đồ họa:|thiết kế|minh họa:|liên hệ|bình luận|cập nhật bởi|tổng biên tập',
  titles: 'phóng viên|nhà báo|biên tập viên|giáo sư|tiến sĩ|nhà nghiên cứu|luật sư|chuyên gia',
  desks: 'ban biên tập|tòa soạn|thông tấn xã|đại học|viện|báo|hội|trung tâm|nhóm|nhóm phóng viên',
  dates: 'tháng|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|cập nhật',
  place: 'tại|từ',
  says: '',
  is: 'là',
  box: 'về tác giả|bài viết khác|xem tất cả',
  others: 'liên hệ|đội ngũ|thông tin liên hệ',
} satisfies Language
