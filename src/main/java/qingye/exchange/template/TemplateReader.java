package qingye.exchange.template;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.KpiImport;
import qingye.exchange.Planning;
import qingye.exchange.log.ImportLog;
import qingye.model.Chapters;
import qingye.model.Disclosures;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.PictureHeader;
import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.id.NoteId;
import qingye.model.id.SectionId;
import qingye.model.report.Exchange;
import qingye.model.report.Listing;
import qingye.model.report.Organisation;
import qingye.model.report.Outline;
import qingye.model.report.Report;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.table.Note;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Progress;

/// Reads a template from its directory: `report.properties` names the rest. What is to be known of sections may stand
/// with them, or apart from their text in the files named by `guides`.
final class TemplateReader {

    // a file of the template among the settings of a block; nothing else in them holds a slash
    private static final Pattern FILE = Pattern.compile("[^\\s,=]+/[^\\s,]+");

    private final Path directory;
    private final Properties properties = new Properties();
    private final Map<AssetId, Asset> assets = new LinkedHashMap<>();

    private TemplateReader(Path directory) {
        this.directory = directory;
    }

    /// The content the template describes.
    ///
    /// @throws TemplateException if it is not as it should be
    static Snapshot read(Path directory) throws IOException {
        var reader = new TemplateReader(directory);
        try (var in = Files.newBufferedReader(directory.resolve("report.properties"))) {
            reader.properties.load(in);
        }
        return reader.read();
    }

    private Snapshot read() throws IOException {
        Snapshot blank = Snapshot.blank(Year.parse(property("report.year")));
        var report = new Report(
                localized("report.title."),
                blank.report().year(),
                Language.of(property("report.language")).orElseThrow(() -> wrong("report.language")));
        var written = new Snapshot(organisation(), report, blank.figures(), blank.tables(), chapters(),
                blank.registers(), assessment(), disclosures(), blank.scrutiny());
        return properties.containsKey("kpi") ? withTables(written) : written;
    }

    private Materiality assessment() throws IOException {
        return properties.containsKey("assessment")
                ? AssessmentFile.read(property("assessment"), text(property("assessment")))
                : Materiality.NONE;
    }

    private Disclosures disclosures() throws IOException {
        return properties.containsKey("answers")
                ? AnswersFile.read(property("answers"), text(property("answers")))
                : Disclosures.NONE;
    }

    private Organisation organisation() {
        List<Listing> listings = list("organisation.listings").stream()
                .map(listing -> listing.split(":", 2))
                .map(parts -> new Listing(Exchange.valueOf(parts[0]), parts[1]))
                .toList();
        return new Organisation(localized("organisation.name."), localized("organisation.short."), listings);
    }

    private Chapters chapters() throws IOException {
        var entries = new ArrayList<Outline.Entry>();
        var sections = new LinkedHashMap<SectionId, Section>();
        var blocks = new LinkedHashMap<BlockId, Block>();
        var role = SectionRole.FRONT;
        for (String name : list("files")) {
            for (ChapterFile.Part part : ChapterFile.read(name, text(name), role, this::withAssets)) {
                Section section = part.section();
                role = section.role();
                List<BlockId> own = part.blocks().stream().map(Block::id).toList();
                entries.add(part.entry());
                sections.put(section.id(), section.withBlocks(own));
                for (Block block : part.blocks()) {
                    if (blocks.put(block.id(), block) != null) {
                        throw new TemplateException(name, 0, "block stands twice: " + block.id());
                    }
                }
            }
        }
        for (String name : list("guides")) {
            for (ChapterFile.Part part : ChapterFile.read(name, text(name), SectionRole.FRONT, this::withAssets)) {
                if (sections.computeIfPresent(part.section().id(), (_, section) -> section
                        .withProfile(part.section().profile())) == null) {
                    throw new TemplateException(name, 0, "no such section: " + part.section().id());
                }
            }
        }
        return new Chapters(new Outline(entries), sections, blocks, assets);
    }

    /// Puts the files that settings name into the workspace, and their ids in place of the names.
    private String withAssets(String settings) {
        return FILE.matcher(settings).replaceAll(file -> asset(file.group()).id().value());
    }

    private Asset asset(String file) {
        try {
            byte[] content = Files.readAllBytes(directory.resolve(file));
            PictureHeader header = PictureHeader.of(content).orElseThrow(() -> wrong(file));
            var asset = new Asset(Path.of(file).getFileName().toString(), header.mediaType(), content);
            assets.putIfAbsent(asset.id(), asset);
            return asset;
        } catch (IOException e) {
            throw new TemplateException(file, 0, String.valueOf(e.getMessage()));
        }
    }

    private Snapshot withTables(Snapshot written) throws IOException {
        Path source = directory.resolve(property("kpi"));
        var labels = Labels.read(rows("labels.csv"));
        Snapshot imported = Application.apply(written, imported(source, written));
        Snapshot described = new Catalogue("indicators.csv", rows("indicators.csv"), labels).applyTo(imported);
        return translated(described, labels, notes(described.tables().notes()));
    }

    private static Edit imported(Path source, Snapshot written) {
        return switch (KpiImport.plan(source, written, Progress.none())) {
            case Planning.Planned(var edit, ImportLog log) when log.counts().rejected() == 0 -> edit.orElseThrow();
            case Planning.Planned(var _, ImportLog log) -> throw new TemplateException(
                    source.toString(), 0, log.counts().rejected() + " cells rejected");
            case Planning.Unreadable(Path _, var reason, String detail, var _) -> throw new TemplateException(
                    source.toString(), 0, reason + " " + detail);
        };
    }

    /// The imported notes with their texts. An import makes notes in the order of their numbers, as `notes.csv` is.
    private Map<NoteId, Note> notes(Map<NoteId, Note> imported) throws IOException {
        List<CSVRecord> texts = rows("notes.csv");
        if (texts.size() != imported.size()) {
            throw new TemplateException("notes.csv", 0, texts.size() + " texts for " + imported.size() + " notes");
        }
        var notes = new LinkedHashMap<NoteId, Note>();
        imported.forEach((id, note) -> notes.put(
                id, new Note(id, note.anchors(), Labels.localized(texts.get(notes.size()), ""))));
        return notes;
    }

    /// The titles of the sections that the import added, in all languages, and the notes with their texts.
    private static Snapshot translated(Snapshot snapshot, Labels labels, Map<NoteId, Note> notes) {
        Chapters chapters = snapshot.chapters();
        var sections = new LinkedHashMap<SectionId, Section>();
        chapters.sections().forEach((id, section) -> sections.put(
                id,
                section.title().byLanguage().size() > 1
                        ? section
                        : section.withTitle(labels.translate(section.title()))));
        return new Snapshot(
                snapshot.organisation(),
                snapshot.report(),
                snapshot.figures(),
                new Tables(snapshot.tables().tables(), notes),
                new Chapters(chapters.outline(), sections, chapters.blocks(), chapters.assets()),
                snapshot.registers(), snapshot.materiality(), snapshot.disclosures(), snapshot.scrutiny());
    }

    private List<CSVRecord> rows(String name) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(text(name)))) {
            return parser.getRecords();
        }
    }

    private String text(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    private String property(String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw wrong(key);
        }
        return value.strip();
    }

    private List<String> list(String key) {
        return Arrays.stream(properties.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Localized<String> localized(String prefix) {
        Localized<String> text = Localized.none();
        for (Language language : Language.values()) {
            String value = properties.getProperty(prefix + language.tag(), "").strip();
            if (!value.isEmpty()) {
                text = text.with(language, value);
            }
        }
        return text;
    }

    private TemplateException wrong(String what) {
        return new TemplateException("report.properties", 0, "missing or wrong: " + what);
    }
}
