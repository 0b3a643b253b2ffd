package qingye.compose;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/// The file of a report whose pages are named in a document of their own.
///
/// @param ending of the file, without a dot
/// @param pages by the id of what stands there
public record ReportFile(String ending, Map<String, Integer> pages) {
    public ReportFile {
        pages = Collections.unmodifiableMap(new HashMap<>(pages));
    }
}
