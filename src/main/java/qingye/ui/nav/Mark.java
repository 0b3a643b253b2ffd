package qingye.ui.nav;

import java.util.List;

import qingye.check.Severity;

/// What was found at one place of a table.
///
/// @param severity of the worst of it
/// @param sentences what was found, the worst first
public record Mark(Severity severity, List<String> sentences) {

    public Mark {
        sentences = List.copyOf(sentences);
    }
}
