/** A heading within a sentence: only its first letter gives way ("Quá trình vào Đảng" keeps its Đảng). */
export const lowerFirst = (words: string): string => words.slice(0, 1).toLocaleLowerCase('vi') + words.slice(1);
