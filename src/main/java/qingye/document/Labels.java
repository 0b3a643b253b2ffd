package qingye.document;

/// The words of the furniture, in the language of the document.
///
/// @param contents heading of the contents pages, for instance 目录
/// @param header running text at the head of each page
/// @param continued appended to a group label repeated after a page break, for instance （续）
/// @param notes label before the notes under a table, for instance 注：
public record Labels(String contents, String header, String continued, String notes) {}
