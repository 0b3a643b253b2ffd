package qingye.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.internal.ZipHelper;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import qingye.exchange.log.Refusal;
import qingye.exchange.source.Bounds;
import qingye.exchange.source.RefusedSource;

/// Looks at a workbook from outside before anything in it is read: what it is by its content, whether it carries
/// macros, whether it unpacks to more than it should.
public final class SheetGuard {

    /// How much the parts of an ordinary workbook shrink at most.
    private static final int USUAL_RATIO = 50;

    private SheetGuard() {}

    /// Why a file in the old container format is refused: a protected workbook, or old Excel.
    public static RefusedSource old(Path file) {
        try (InputStream in = Files.newInputStream(file);
                var container = new POIFSFileSystem(in)) {
            boolean locked = container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
            return new RefusedSource(locked ? Refusal.ENCRYPTED : Refusal.OLD_EXCEL, "");
        } catch (IOException | RuntimeException _) {
            return new RefusedSource(Refusal.OLD_EXCEL, "");
        }
    }

    /// Opens the package for reading only.
    static OPCPackage open(Path file) throws IOException, RefusedSource {
        List<String> parts = parts(file);
        if (!parts.contains("[content_types].xml") || !parts.contains("xl/workbook.xml")) {
            throw new RefusedSource(Refusal.FOREIGN, kind(parts));
        }
        ZipSecureFile.setMaxEntrySize(Bounds.PART);
        ZipSecureFile.setMaxFileCount(Bounds.PARTS);
        try {
            // Opened by file, POI reads a zip with a broken directory as a stream, and all of it into memory.
            OPCPackage opened = OPCPackage.open(new ZipFileZipEntrySource(ZipHelper.openZipFile(file.toFile())));
            try {
                refuseMacros(opened);
                return opened;
            } catch (RefusedSource | InvalidFormatException | RuntimeException e) {
                opened.revert();
                throw e;
            }
        } catch (InvalidFormatException | IOException | RuntimeException e) {
            throw refused(e);
        }
    }

    /// What a failure inside a workbook means.
    static RefusedSource refused(Throwable failure) {
        Refusal reason = Refusal.DAMAGED;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("DOCTYPE")) {
                reason = Refusal.ENTITIES;
            } else if (message.contains("Zip bomb") || message.contains("malicious")) {
                reason = Refusal.BOMB;
            } else if (message.contains("Strict OOXML")) {
                reason = Refusal.STRICT;
            }
        }
        return new RefusedSource(reason, "");
    }

    /// Whether the workbook links to other files.
    static boolean links(OPCPackage opened) throws InvalidFormatException {
        return opened.getParts().stream()
                .map(part -> part.getContentType().toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.contains("externallink") || type.contains("connections"));
    }

    private static List<String> parts(Path file) throws IOException, RefusedSource {
        try (var zip = new ZipFile(file.toFile())) {
            var entries = Collections.list(zip.entries());
            if (entries.size() > Bounds.PARTS) {
                throw new RefusedSource(Refusal.BOMB, "");
            }
            for (ZipEntry entry : entries) {
                if (entry.getSize() > Bounds.PART) {
                    boolean honest = entry.getSize() / Math.max(1, entry.getCompressedSize()) < USUAL_RATIO;
                    throw new RefusedSource(honest ? Refusal.TOO_BIG : Refusal.BOMB, Long.toString(Bounds.PART >> 20));
                }
            }
            List<String> names = entries.stream().map(ZipEntry::getName).map(SheetGuard::folded).toList();
            boolean macros = names.stream().anyMatch(name -> name.endsWith("vbaproject.bin")
                    || name.startsWith("xl/macrosheets/"));
            if (macros) {
                throw new RefusedSource(Refusal.MACROS, "");
            }
            return names;
        } catch (ZipException e) {
            throw refused(e);
        }
    }

    private static void refuseMacros(OPCPackage opened) throws InvalidFormatException, RefusedSource {
        for (PackagePart part : opened.getParts()) {
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("macro") || type.contains("vba")) {
                throw new RefusedSource(Refusal.MACROS, "");
            }
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/');
    }

    private static String kind(List<String> parts) {
        if (parts.contains("xl/workbook.bin")) {
            return "xlsb";
        }
        if (parts.contains("word/document.xml")) {
            return "docx";
        }
        if (parts.contains("ppt/presentation.xml")) {
            return "pptx";
        }
        return parts.contains("mimetype") && parts.contains("content.xml") ? "ods" : "zip";
    }
}
