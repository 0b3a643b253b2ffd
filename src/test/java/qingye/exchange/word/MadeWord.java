package qingye.exchange.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word file made by hand, part by part.
final class MadeWord {

    private static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
            + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private String prologue = "";

    MadeWord() {
        part("[Content_Types].xml", """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="xml" ContentType="application/xml"/></Types>""");
        part("_rels/.rels", """
                <?xml version="1.0"?><Relationships \
                xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="%sofficeDocument" Target="word/document.xml"/></Relationships>""".formatted(TYPE));
    }

    MadeWord part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    MadeWord part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /// What stands before the root of the text.
    MadeWord prologue(String declarations) {
        prologue = declarations;
        return this;
    }

    /// A part of WordprocessingML the text refers to.
    MadeWord related(String id, String type, String root, String content) {
        part("word/" + type + ".xml", "<w:" + root + " " + SPACES + ">" + content + "</w:" + root + ">");
        return relation(id, type, type + ".xml");
    }

    MadeWord relation(String id, String type, String target) {
        relations.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, TYPE + type, target));
        return this;
    }

    MadeWord outside(String id, String type, String address) {
        relations.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\" TargetMode=\"External\"/>"
                .formatted(id, TYPE + type, address));
        return this;
    }

    /// Writes the file with that text.
    Path write(Path file, String body) throws IOException {
        part("word/document.xml", prologue + "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
        part("word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relations + "</Relationships>");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    /// A paragraph of plain words.
    static String p(String words) {
        return p("", r(words));
    }

    /// A paragraph of a style.
    static String p(String style, String runs) {
        String look = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + look + runs + "</w:p>";
    }

    /// A run of plain words.
    static String r(String words) {
        return r("", words);
    }

    /// A run of words with a look.
    static String r(String look, String words) {
        return "<w:r>" + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /// An item of a list.
    static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(words));
    }

    /// A cell.
    static String tc(String look, String content) {
        return "<w:tc><w:tcPr>" + look + "</w:tcPr>" + content + "</w:tc>";
    }

    /// A row.
    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /// A picture within a run.
    static String picture(String id, long width, String alternative) {
        return """
                <w:r><w:drawing><wp:inline><wp:extent cx="%d" cy="100"/><wp:docPr id="1" name="x" descr="%s"/>\
                <a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="%s"/></pic:blipFill></pic:pic>\
                </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""".formatted(width, alternative, id);
    }
}
