package qingye.model.report;

import java.time.Year;

import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The report itself.
///
/// @param title without the year, for instance 可持续发展报告
/// @param year the reporting year
/// @param language it is written in first; others are renditions of it
public record Report(Localized<String> title, Year year, Language language) {}
