package qingye.exchange.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import qingye.exchange.source.Cleaning;
import qingye.model.text.Language;

/// The path of section titles a table stands under.
public final class SectionPaths {

    private static final Pattern SLASH = Pattern.compile("(?<!\\\\)/");
    private static final Pattern UNNAMED_SHEET = Pattern.compile("(?i)(?:sheet|工作表|table)\\s?[0-9]*");

    private SectionPaths() {}

    /// The titles of a path separated by `/`; `\/` is a slash within a title.
    static List<String> read(String path) {
        return Arrays.stream(SLASH.split(path))
                .map(title -> Cleaning.text(title.replace("\\/", "/")))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /// The path in the form that is read.
    public static String printed(List<String> titles) {
        return titles.stream().map(title -> title.replace("/", "\\/")).collect(Collectors.joining("/"));
    }

    /// Where a table goes that says no section: into the appendix, under the name of its sheet if it has one.
    static List<String> fallback(Language language, Optional<String> sheet) {
        var path = new ArrayList<String>(switch (language) {
            case ZH_HANS -> List.of("附录", "关键绩效表");
            case ZH_HANT -> List.of("附錄", "關鍵績效表");
            case EN -> List.of("Appendix", "Key performance tables");
        });
        sheet.map(Cleaning::text)
                .filter(name -> !name.isEmpty() && !UNNAMED_SHEET.matcher(name).matches())
                .ifPresent(path::add);
        return List.copyOf(path);
    }

    /// Whether a section of the highest level with that title is an appendix.
    static boolean isAppendix(String title) {
        return title.startsWith("附录") || title.startsWith("附錄")
                || title.toLowerCase(Locale.ROOT).startsWith("appendix");
    }
}
