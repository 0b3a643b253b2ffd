package qingye.ui.card;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import qingye.ui.fx.Leftovers;

/// Writes kept files to disk.
final class EvidenceFile {

    /// What programs of the system show and never run.
    private static final Set<String> SHOWN = Set.of(
            "pdf", "ofd", "png", "jpg", "jpeg", "gif", "bmp", "webp", "tif", "tiff", "txt", "csv", "docx", "xlsx",
            "pptx",
            "odt", "ods", "odp");

    /// How programs begin, whatever they are called.
    private static final List<String> PROGRAMS = List.of("MZ", "\u007fELF", "#!", "\u00ca\u00fe\u00ba\u00be");

    private EvidenceFile() {}

    /// Whether a file of that name is a document or a picture. Old Office files and those with macros are not: they can
    /// do more than be shown.
    static boolean isShown(String name) {
        int point = name.lastIndexOf('.');
        return point > 0 && SHOWN.contains(name.substring(point + 1).toLowerCase(Locale.ROOT));
    }

    /// Writes a copy that can only be read into a folder of its own; both go when the program ends.
    ///
    /// @return where it is; empty if it is no document after all or could not be written
    static Optional<Path> copy(String name, Optional<byte[]> content) {
        if (content.filter(EvidenceFile::isHarmless).isEmpty() || !isShown(name)) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory("qingye-");
            Path file = folder.resolve(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"));
            Leftovers.atExit(List.of(file, folder));
            Files.write(file, content.get());
            return file.toFile().setReadOnly() ? Optional.of(file) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static boolean isHarmless(byte[] content) {
        String first = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        return PROGRAMS.stream().noneMatch(first::startsWith);
    }

    /// Writes the bytes to the file.
    ///
    /// @return whether the file is there now
    static boolean write(Optional<byte[]> content, Path target) {
        if (content.isEmpty()) {
            return false;
        }
        try {
            Files.write(target, content.get());
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
