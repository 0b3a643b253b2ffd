package qingye.ui.shell;

import java.nio.file.Path;

import qingye.workspace.Opening;

/// Where workspaces are taken from. Slow: to be called off the FX thread.
public interface Shelf {

    /// Opens the file.
    Opening open(Path file);

    /// Makes a file and fills it from a template.
    Opening create(Path file, Template template);

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
