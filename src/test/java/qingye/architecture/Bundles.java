package qingye.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Compares the sentences in both languages with each other and with the code that says them.
///
/// @param chinese sentences by key
/// @param english sentences by key
record Bundles(Map<String, String> chinese, Map<String, String> english) {

    /// A path in quotes; with a dot at its end it is the beginning of several keys.
    private static final Pattern PATH = Pattern.compile("\"([a-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");
    private static final Pattern END = Pattern.compile("\"(\\.[A-Za-z0-9_.-]+)\"");
    private static final Pattern SAID = Pattern.compile("essages(?:\\(\\))?\\.text\\(\\s*" + PATH.pattern());
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern QUOTED = Pattern.compile("''|'[{}]+'");

    /// Reads `messages_zh.properties` and `messages_en.properties`.
    static Bundles in(Path folder) throws IOException {
        return new Bundles(read(folder.resolve("messages_zh.properties")),
                read(folder.resolve("messages_en.properties")));
    }

    /// What is wrong between the languages. A place that picocli fills, such as `${DEFAULT-VALUE}`, is nothing wrong.
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        missing(chinese, english).forEach(key -> faults.add(key + " is missing in English"));
        missing(english, chinese).forEach(key -> faults.add(key + " is missing in Chinese"));
        for (var bundle : List.of(chinese, english)) {
            bundle.forEach((key, sentence) -> {
                if (sentence.isBlank()) {
                    faults.add(key + " says nothing");
                }
                if (QUOTED.matcher(sentence).replaceAll("").contains("'")) {
                    faults.add(key + " has a single ' that MessageFormat swallows: write ''");
                } else if (!isPattern(sentence.replace("${", "$'{'"))) {
                    faults.add(key + " is no MessageFormat pattern: " + sentence);
                }
            });
        }
        chinese.forEach((key, sentence) -> {
            if (english.containsKey(key) && !places(sentence).equals(places(english.getOrDefault(key, "")))) {
                faults.add(key + " has other places in Chinese than in English");
            }
        });
        return faults;
    }

    /// What the code says and the bundles lack, and what no code says. A key may be put together from a path and an end
    /// (`key + ".words"`); what picocli says by itself has `usage.` in its key, or is its help option.
    ///
    /// @param code the text of all sources
    List<String> faultsAgainst(String code) {
        Set<String> keys = chinese.keySet();
        Set<String> screens = keys.stream().map(Bundles::screen).collect(Collectors.toSet());
        Set<String> paths = found(PATH, code);
        Set<String> ends = found(END, code);
        List<String> faults = new ArrayList<>();
        for (String path : paths) {
            boolean meant = path.contains(".") && screens.contains(screen(path));
            if (meant && keys.stream().noneMatch(key -> says(path, ends, key))) {
                faults.add(path + " is used in code and missing in the bundles");
            }
        }
        for (String path : found(SAID, code)) {
            boolean seen = path.contains(".") && screens.contains(screen(path));
            if (!seen && keys.stream().noneMatch(key -> says(path, ends, key))) {
                faults.add(path + " is said in code and missing in the bundles");
            }
        }
        for (String key : keys) {
            boolean byPicocli = key.contains(".usage.") || key.startsWith("usage.")
                    || key.startsWith("mixinStandardHelpOptions.") || code.contains(":" + key + "}");
            if (!byPicocli && paths.stream().noneMatch(path -> says(path, ends, key))) {
                faults.add(key + " is said nowhere: remove it");
            }
        }
        return faults;
    }

    private static Set<String> found(Pattern pattern, String code) {
        return pattern.matcher(code).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean says(String path, Set<String> ends, String key) {
        return path.endsWith(".")
                ? key.startsWith(path)
                : key.equals(path) || (key.startsWith(path) && ends.contains(key.substring(path.length())));
    }

    private static String screen(String key) {
        return key.split("\\.", 2)[0];
    }

    private static Set<String> missing(Map<String, String> from, Map<String, String> in) {
        Set<String> keys = new TreeSet<>(from.keySet());
        keys.removeAll(in.keySet());
        return keys;
    }

    private static Set<String> places(String sentence) {
        return found(PLACE, sentence);
    }

    private static boolean isPattern(String sentence) {
        try {
            return !new MessageFormat(sentence, Locale.ROOT).toPattern().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> sentences = new TreeMap<>();
        properties.forEach((key, sentence) -> sentences.put(key.toString(), sentence.toString()));
        return sentences;
    }
}
