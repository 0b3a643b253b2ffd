package qingye.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads source files for what compiled classes do not show.
final class Sources {

    private static final int LINES = 400;
    private static final int COLUMNS = 120;
    private static final int FILES = 35;
    private static final int DEPTH = 2;

    /// The brackets keep the words from being found here.
    private static final Pattern PUT_OFF = Pattern.compile("\\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\\b|@[a]uthor");
    private static final Pattern HAN_IN_LITERAL = Pattern.compile("\"[^\"]*\\p{IsHan}[^\"]*\"");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");

    private final Path root;
    private final Map<Path, List<String>> files;

    /// @param root the folder in which packages start
    Sources(Path root) {
        this.root = root;
        try (var found = Files.walk(root)) {
            files = found.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(root::relativize, Sources::lines, (a, _) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All text of all files.
    String text() {
        return files.values().stream().flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    /// What is wrong with any source, of the program or of its tests.
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        files.forEach((file, lines) -> {
            if (lines.size() > LINES) {
                faults.add("%s has %d lines, more than %d: split it".formatted(file, lines.size(), LINES));
            }
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.codePointCount(0, line.length()) > COLUMNS) {
                    faults.add("%s:%d is longer than %d characters".formatted(file, i + 1, COLUMNS));
                }
                if (PUT_OFF.matcher(line).find()) {
                    faults.add("%s:%d puts work off or names an author".formatted(file, i + 1));
                }
            }
        });
        return faults;
    }

    /// What is wrong with the sources of the program; tests are free to do so.
    List<String> faultsOfProgram() {
        List<String> faults = new ArrayList<>();
        files.forEach((file, lines) -> {
            if (!readsWords(file)) {
                for (int i = 0; i < lines.size(); i++) {
                    if (HAN_IN_LITERAL.matcher(lines.get(i).split("//", 2)[0]).find()) {
                        faults.add("%s:%d says Chinese: put it into the bundles".formatted(file, i + 1));
                    }
                }
            }
        });
        var packages = files.keySet().stream().collect(Collectors.groupingBy(Path::getParent, TreeMap::new,
                Collectors.toList()));
        packages.forEach((folder, inside) -> {
            long types = inside.stream().filter(file -> !file.endsWith("package-info.java")).count();
            if (types > FILES) {
                faults.add("%s has %d files, more than %d: split it".formatted(folder, types, FILES));
            }
            if (folder.getNameCount() > DEPTH + 1) {
                faults.add("%s lies deeper than %d below the root package".formatted(folder, DEPTH));
            }
            List<String> info = files.getOrDefault(folder.resolve("package-info.java"), List.of());
            if (!info.contains("@NullMarked")) {
                faults.add("%s has no package-info.java with @NullMarked".formatted(folder));
            }
            String said = info.stream().filter(line -> line.startsWith("///")).collect(Collectors.joining("\n"));
            if (SENTENCE_END.matcher(said).results().count() < 2) {
                faults.add("%s does not say in two sentences what it is and what it must not know".formatted(folder));
            }
        });
        return faults;
    }

    /// Words that stand in people's files have to be recognised in whatever language the program speaks.
    private static boolean readsWords(Path file) {
        return file.startsWith("qingye/exchange") || file.toString().endsWith("Reader.java");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
