package qingye.ui.shell;

import java.nio.file.Path;
import java.time.Year;

import qingye.model.text.Language;
import qingye.workspace.Opening;

/// Where workspaces are taken from. Slow: to be called off the FX thread.
public interface Shelf {

    /// Opens the file.
    Opening open(Path file);

    /// Makes a file and fills it.
    Opening create(Path file, Beginning beginning);

    /// What is said of a new report.
    ///
    /// @param year the reporting year; the sample keeps its own
    /// @param language the report is written in first
    /// @param company who reports; blank if not said
    record Beginning(Template template, Year year, Language language, String company) {}

    /// What a new workspace begins with.
    enum Template {
        /// nothing but the outline of a report
        BLANK,
        /// a whole report to look at and to try on
        SAMPLE,
        /// empty tables of a company listed on the mainland
        SZSE,
        /// empty tables of a financial company
        FINANCIAL,
        /// empty tables of a manufacturer
        MANUFACTURER,
        /// empty tables under the codes of the Hong Kong exchange
        HKEX
    }
}
