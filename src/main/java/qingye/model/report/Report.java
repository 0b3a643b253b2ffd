package qingye.model.report;

import java.time.Year;

import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The report itself.
///
/// @param title without the year, for instance 可持续发展报告
/// @param year the reporting year
/// @param language it is written in first; others are renditions of it
/// @param numbers of its sections
public record Report(Localized<String> title, Year year, Language language, NumberStyle numbers) {

    /// A report whose chapters are numbered `01`.
    public Report(Localized<String> title, Year year, Language language) {
        this(title, year, language, NumberStyle.PADDED);
    }

    /// The same under another title.
    public Report withTitle(Localized<String> changed) {
        return new Report(changed, year, language, numbers);
    }

    /// The same of another year.
    public Report withYear(Year changed) {
        return new Report(title, changed, language, numbers);
    }

    /// The same, written first in another language.
    public Report withLanguage(Language changed) {
        return new Report(title, year, changed, numbers);
    }

    /// The same with other numbers.
    public Report withNumbers(NumberStyle changed) {
        return new Report(title, year, language, changed);
    }
}
