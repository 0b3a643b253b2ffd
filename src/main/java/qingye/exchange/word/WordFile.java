package qingye.exchange.word;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import qingye.exchange.manuscript.Refusal;
import qingye.exchange.manuscript.RefusedManuscript;
import qingye.exchange.picture.PictureIntake;
import qingye.task.Progress;

/// The parts of a Word file. It is looked at from outside before anything in it is read: what it is by its content, and
/// whether it unpacks to more than it should. What it links to outside itself is never opened.
final class WordFile implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    /// Bytes a part of text unpacks to; that of a hundred pages takes two to five million.
    private static final long MOST_XML = 120L << 20;
    private static final String OFFICE = "/officeDocument";

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Map<String, Map<String, Relation>> relations = new HashMap<>();

    /// What a part refers to.
    ///
    /// @param type the last word of the kind it is: `image`, `hyperlink`
    /// @param target the path of a part, or the address of what is outside
    record Relation(String type, String target, boolean external) {}

    private WordFile(ZipFile zip) {
        this.zip = zip;
    }

    /// Why a file in the old container format is refused: a protected file, or old Word.
    static RefusedManuscript old(Path file) {
        try (InputStream in = Files.newInputStream(file);
                var container = new POIFSFileSystem(in)) {
            boolean locked = container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
            return new RefusedManuscript(locked ? Refusal.ENCRYPTED : Refusal.OLD_WORD, "");
        } catch (IOException | RuntimeException _) {
            return new RefusedManuscript(Refusal.OLD_WORD, "");
        }
    }

    static WordFile open(Path file) throws IOException, RefusedManuscript {
        try {
            var opened = new WordFile(new ZipFile(file.toFile()));
            try {
                opened.list();
                return opened;
            } catch (RefusedManuscript | RuntimeException e) {
                opened.close();
                throw e;
            }
        } catch (ZipException | EOFException | IllegalArgumentException _) {
            throw new RefusedManuscript(Refusal.DAMAGED, "");
        }
    }

    private void list() throws RefusedManuscript {
        if (zip.size() > MOST_PARTS) {
            throw new RefusedManuscript(Refusal.BOMB, "");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            parts.putIfAbsent(folded(entry.getName()), entry);
        }
        if (!parts.containsKey("[content_types].xml") || parts.containsKey("mimetype")) {
            throw new RefusedManuscript(Refusal.FOREIGN, parts.containsKey("mimetype") ? "odt" : "zip");
        }
        if (parts.containsKey("xl/workbook.xml") || parts.containsKey("ppt/presentation.xml")) {
            throw new RefusedManuscript(Refusal.FOREIGN, parts.containsKey("xl/workbook.xml") ? "xlsx" : "pptx");
        }
    }

    /// The path of the part that holds the text.
    String main() throws IOException, RefusedManuscript {
        return relations("").values().stream()
                .filter(relation -> relation.type().equals("officeDocument") && !relation.external())
                .map(Relation::target)
                .filter(parts::containsKey)
                .findFirst()
                .orElseThrow(() -> new RefusedManuscript(Refusal.FOREIGN, "zip"));
    }

    boolean hasMacros() {
        return parts.keySet().stream().anyMatch(name -> name.endsWith("vbaproject.bin"));
    }

    /// The first part of that kind a part refers to, read.
    Optional<Node> related(String from, String type) throws IOException, RefusedManuscript {
        for (Relation relation : relations(from).values()) {
            if (relation.type().equals(type) && !relation.external() && parts.containsKey(relation.target())) {
                return Optional.of(read(relation.target(), Progress.none()));
            }
        }
        return Optional.empty();
    }

    /// All that a part refers to, by the id it refers by.
    Map<String, Relation> relations(String from) throws IOException, RefusedManuscript {
        Map<String, Relation> known = relations.get(from);
        if (known != null) {
            return known;
        }
        int slash = from.lastIndexOf('/');
        String folder = slash < 0 ? "" : from.substring(0, slash + 1);
        String path = folder + "_rels/" + from.substring(slash + 1) + ".rels";
        var found = new HashMap<String, Relation>();
        if (parts.containsKey(path)) {
            for (Node one : read(path, Progress.none()).children()) {
                String type = one.attribute("Type").orElse("");
                String target = one.attribute("Target").orElse("");
                boolean external = one.attribute("TargetMode").orElse("").equalsIgnoreCase("External");
                one.attribute("Id").ifPresent(id -> found.put(id, new Relation(
                        type.endsWith(OFFICE) ? "officeDocument" : type.substring(type.lastIndexOf('/') + 1),
                        external ? target : resolved(folder, target),
                        external)));
            }
        }
        relations.put(from, found);
        return found;
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : "/" + folder + target;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return folded(String.join("/", path));
    }

    private static String folded(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /// Reads a part of text.
    Node read(String part, Progress progress) throws IOException, RefusedManuscript {
        ZipEntry entry = entry(part);
        if (entry.getSize() > MOST_XML) {
            throw new RefusedManuscript(Refusal.BOMB, "");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return PartReader.read(new Bounded(in, MOST_XML), entry.getSize(), progress);
        } catch (ZipException | EOFException | CharConversionException | UnsupportedEncodingException _) {
            throw new RefusedManuscript(Refusal.DAMAGED, "");
        } catch (Bounded.Full _) {
            throw new RefusedManuscript(Refusal.BOMB, "");
        }
    }

    /// The bytes of a part; one byte more than a picture may have, if it has more.
    byte[] bytes(String part) throws IOException, RefusedManuscript {
        try (InputStream in = zip.getInputStream(entry(part))) {
            return in.readNBytes(PictureIntake.MOST_BYTES + 1);
        } catch (ZipException | EOFException _) {
            return new byte[0];
        }
    }

    private ZipEntry entry(String part) throws RefusedManuscript {
        ZipEntry entry = parts.get(part);
        if (entry == null) {
            throw new RefusedManuscript(Refusal.DAMAGED, part);
        }
        return entry;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException _) {
            // it was only read; nothing is lost
        }
    }
}
