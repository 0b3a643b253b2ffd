package qingye.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

/// Which library lives in which room.
final class Libraries {

    private static final String PAINTER =
            "qingye\\.(export\\.drawing\\.(PngDrawing|LabelOutline)(\\$.*)?"
                    + "|exchange\\.picture\\.(Engraving|Lettering))";

    private static final String[] JAVA_BASE = {
            "java.io..", "java.lang..", "java.math..", "java.net..", "java.nio..", "java.security..", "java.text..",
            "java.time..", "java.util", "java.util.concurrent..", "java.util.function..", "java.util.regex..",
            "java.util.stream.."};

    private Libraries() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("model and document need only java.base and JSpecify",
                        "they must be readable in twenty years, whatever became of every library",
                        classes().that().resideInAnyPackage("qingye.model..", "qingye.document..").should()
                                .onlyDependOnClassesThat(resideInAnyPackage(JAVA_BASE)
                                        .or(resideInAnyPackage("qingye..", "org.jspecify.."))),
                        "package qingye.model.broken; class Sql { java.sql.Connection seen; }",
                        "package qingye.model; class Logs { org.slf4j.Logger seen; }",
                        "package qingye.document; class Preferring { java.util.prefs.Preferences seen; }"),
                home("JavaFX and its companions live in ui and app",
                        "everything else must run on a machine without a screen",
                        List.of("javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..",
                                "org.fxmisc..", "org.reactfx..", "org.kordamp.."),
                        List.of("qingye.ui..", "qingye.app.."),
                        "package qingye.workspace; class Observed { javafx.beans.property.StringProperty seen; }",
                        "package qingye.cli; class Themed { atlantafx.base.theme.PrimerLight seen; }",
                        "package qingye.model; class Lists { javafx.collections.ObservableList<String> seen; }",
                        "package qingye.text; class Icons { org.kordamp.ikonli.Ikon seen; }"),
                home("SQL lives in store",
                        "one place knows how a workspace lies on disk",
                        List.of("java.sql..", "javax.sql..", "org.h2..", "org.jdbi..", "org.flywaydb.."),
                        List.of("qingye.store.."),
                        "package qingye.workspace; class Connects { java.sql.Connection seen; }",
                        "package qingye.cli; class Migrates { org.flywaydb.core.Flyway seen; }",
                        "package qingye.ui.data; class Queries { org.jdbi.v3.core.Jdbi seen; }",
                        "package qingye.app; class Opens { org.h2.jdbcx.JdbcDataSource seen; }"),
                home("POI lives in export.docx, export.xlsx, exchange, and in the benchmark as a peer",
                        "Office files are read and written at the edge",
                        List.of("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..",
                                "com.microsoft.schemas.."),
                        List.of("qingye.export.docx..", "qingye.export.xlsx..", "qingye.exchange..",
                                "qingye.cli.bench.."),
                        "package qingye.export.pdf; class Words { org.apache.poi.xwpf.usermodel.XWPFDocument seen; }",
                        "package qingye.compose; class Tables { "
                                + "org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl seen; }"),
                home("iText lives in export.pdf",
                        "PDF is one way to print a document among others",
                        List.of("com.itextpdf.."),
                        List.of("qingye.export.pdf.."),
                        "package qingye.export; class Prints { com.itextpdf.layout.Document seen; }",
                        "package qingye.ui.publish; class Shows { com.itextpdf.kernel.pdf.PdfDocument seen; }"),
                home("PDFBox lives in ui",
                        "it shows pages; it does not make them",
                        List.of("org.apache.pdfbox..", "org.apache.fontbox.."),
                        List.of("qingye.ui.."),
                        "package qingye.export.pdf; class Reads { org.apache.pdfbox.pdmodel.PDDocument seen; }"),
                home("JSVG lives in exchange.picture",
                        "a drawing is drawn when it comes in, and is a picture like any other from there on",
                        List.of("com.github.weisj.."),
                        List.of("qingye.exchange.picture.."),
                        "package qingye.ui.block; class Draws { com.github.weisj.jsvg.SVGDocument seen; }"),
                home("jsoup lives in ui.sheet and exchange.prose",
                        "pages come in over the clipboard, of the grid or of running text, and nowhere else",
                        List.of("org.jsoup.."),
                        List.of("qingye.ui.sheet..", "qingye.exchange.prose.."),
                        "package qingye.exchange; class Scrapes { org.jsoup.nodes.Document seen; }"),
                home("commonmark lives in ui.control and exchange.prose",
                        "pages of help are shown in one way, and texts brought in are read in one way",
                        List.of("org.commonmark.."),
                        List.of("qingye.ui.control..", "qingye.exchange.prose.."),
                        "package qingye.ui.data; class Reads { org.commonmark.parser.Parser seen; }"),
                home("picocli lives in cli and app",
                        "commands are one front end among two",
                        List.of("picocli.."),
                        List.of("qingye.cli..", "qingye.app.."),
                        "package qingye.workspace; class Commanded { picocli.CommandLine seen; }"),
                home("JSON lives in cli",
                        "it is what scripts get to read, not how anything is kept",
                        List.of("com.fasterxml.."),
                        List.of("qingye.cli.."),
                        "package qingye.store; class Keeps { com.fasterxml.jackson.databind.ObjectMapper seen; }"),
                home("the logging back end lives in app",
                        "everyone else logs through SLF4J",
                        List.of("ch.qos.logback..", "org.apache.logging..", "java.util.logging..",
                                "org.apache.commons.logging.."),
                        List.of("qingye.app.."),
                        "package qingye.task; class Logs { java.util.logging.Logger seen; }",
                        "package qingye.store; class Configures { ch.qos.logback.classic.Logger seen; }"),
                Rule.of("nobody but the painters of pictures knows AWT, Swing or the inside of the JDK",
                        "one toolkit is enough, and internal classes change without notice; Word takes no drawing",
                        noClasses().that().resideInAPackage("qingye..")
                                .and().haveNameNotMatching(PAINTER)
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing..", "sun..",
                                        "com.sun..", "jdk.internal..")
                                        .and(not(resideInAnyPackage("java.awt.image")))),
                        "package qingye.ui.shell; class Desks { java.awt.Desktop seen; }",
                        "package qingye.app; class Swings { javax.swing.JFrame seen; }"),
                home("pictures of AWT live in ui, export.docx, export.drawing and exchange.picture",
                        "PDFBox hands its pages over as such, Word is given drawings as such, SVG is drawn as such",
                        List.of("java.awt.image.."),
                        List.of("qingye.ui..", "qingye.export.docx..", "qingye.export.drawing..",
                                "qingye.exchange.picture.."),
                        "package qingye.compose; class Paints { java.awt.image.BufferedImage seen; }"));
    }

    private static Rule home(String name, String because, List<String> library, List<String> homes,
            String... breaches) {
        var check = noClasses().that().resideInAPackage("qingye..")
                .and().resideOutsideOfPackages(homes.toArray(String[]::new))
                .should().dependOnClassesThat().resideInAnyPackage(library.toArray(String[]::new));
        return Rule.of(name, because, check, breaches);
    }
}
