package qingye.export.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import qingye.document.Bytes;
import qingye.document.Document;
import qingye.task.Progress;

/// A document written as a Word file, and ways to look into it.
record WrittenFile(Bytes bytes) {

    private static final Pattern CONTENTS_LINE = Pattern.compile("<w:pStyle w:val=\"TOC[1-4]\"/>(.*?)</w:p>");
    private static final Pattern WORDS = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

    static WrittenFile of(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxExporter().write(document, out, Progress.none());
        return new WrittenFile(Bytes.of(out.toByteArray()));
    }

    /// A line of the contents as it is stored.
    record Line(String title, int page) {}

    XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes.toArray()));
    }

    /// A part as text.
    String part(String name) throws IOException {
        return new String(binary(bytes.toArray(), name), StandardCharsets.UTF_8);
    }

    /// A part as it is.
    static byte[] binary(byte[] packed, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("there is no part " + name);
    }

    /// The contents as they are stored.
    List<Line> contents() throws IOException {
        var lines = new ArrayList<Line>();
        CONTENTS_LINE.matcher(part("word/document.xml")).results().forEach(line -> {
            List<String> words = WORDS.matcher(line.group(1)).results().map(WrittenFile::first).toList();
            String title = String.join("", words.subList(0, words.size() - 1));
            lines.add(new Line(title, Integer.parseInt(words.getLast())));
        });
        return lines;
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }
}
