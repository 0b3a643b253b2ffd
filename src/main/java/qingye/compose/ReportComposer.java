package qingye.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import qingye.compose.index.Pages;
import qingye.document.Cover;
import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Info;
import qingye.document.Labels;
import qingye.document.Span;
import qingye.document.Table;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionNumber;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;

/// Composes a report into a document. Pure: the same snapshot and request give an equal document.
public final class ReportComposer {

    private final Snapshot snapshot;
    private final Request request;
    private final Wording wording;
    private final NoteMarks notes;
    private final BlockComposer blocks;
    private final Numbering numbering;
    private final Optional<ReportFile> file;
    private final IndexComposer index;

    private ReportComposer(Snapshot snapshot, Request request, Optional<ReportFile> file) {
        this.snapshot = snapshot;
        this.request = request;
        this.wording = new Wording(request.language());
        this.notes = new NoteMarks(snapshot.tables().notes().values(), wording);
        this.blocks = new BlockComposer(snapshot, wording, notes);
        this.numbering = request.part() == Request.Part.KPI
                ? Numbering.NONE
                : Numbering.of(snapshot, request.language());
        this.file = file;
        this.index = new IndexComposer(snapshot, wording,
                new Pages.Foreign(file.map(ReportFile::pages).orElse(Map.of())));
    }

    /// Composes what is asked for. An index of its own names no pages then.
    public static Composed compose(Snapshot snapshot, Request request) {
        return compose(snapshot, request, Optional.empty());
    }

    /// Composes an index of its own.
    ///
    /// @param file of the report, whose pages it names
    public static Composed compose(Snapshot snapshot, Request request, ReportFile file) {
        return compose(snapshot, request, Optional.of(file));
    }

    private static Composed compose(Snapshot snapshot, Request request, Optional<ReportFile> file) {
        var composer = new ReportComposer(snapshot, request, file);
        var document = new Document(composer.info(), composer.labels(), composer.cover(), composer.body());
        return new Composed(document, composer.wording.gaps());
    }

    private String organisation() {
        return wording.name(snapshot.organisation().name());
    }

    private String title() {
        String title = wording.name(snapshot.report().title());
        return switch (request.part()) {
            case REPORT -> title;
            case KPI -> wording.furniture("compose.kpi.title", title);
            case INDEX -> request.index().map(index::title).orElse(title);
        };
    }

    private Info info() {
        String year = snapshot.report().year().toString();
        return new Info(
                wording.furniture("compose.title", organisation(), year, title()).strip(),
                organisation(),
                request.language().tag(),
                request.created());
    }

    private Labels labels() {
        String shortName = wording.name(snapshot.organisation().shortName());
        return new Labels(
                request.part() == Request.Part.INDEX ? title() : wording.furniture("compose.contents"),
                wording.furniture(
                        "compose.title",
                        shortName.isEmpty() ? organisation() : shortName,
                        snapshot.report().year().toString(),
                        request.part() == Request.Part.KPI ? title() : wording.name(snapshot.report().title()))
                        .strip(),
                wording.furniture("compose.continued"),
                wording.furniture("compose.notes"));
    }

    private Cover cover() {
        List<String> listings = snapshot.organisation().listings().stream()
                .map(listing -> wording.furniture(
                        "compose.listing." + listing.exchange().name().toLowerCase(Locale.ROOT), listing.code()))
                .toList();
        Language second = wording.english() ? Language.ZH_HANS : Language.EN;
        return new Cover(
                organisation(),
                snapshot.report().year().toString(),
                title(),
                request.part() == Request.Part.REPORT ? snapshot.report().title().in(second).orElse("") : "",
                listings);
    }

    /// An index of its own, below a line that says whose pages it names.
    private List<Element> index(IndexForm form) {
        var body = new ArrayList<Element>();
        file.map(report -> wording.furniture("compose.index.refers",
                wording.name(snapshot.report().title()), snapshot.report().year().toString(),
                wording.furniture("compose.index.file." + report.ending())))
                .ifPresent(words -> body.add(new Element.Paragraph(
                        "index-pages", Element.Paragraph.Style.NOTE, List.of(Span.of(words)))));
        body.addAll(index.compose("index", form));
        return body;
    }

    private List<Element> body() {
        if (request.index().isPresent()) {
            return index(request.index().get());
        }
        var body = new ArrayList<Element>();
        List<Outline.Entry> entries = snapshot.chapters().printed().entries();
        Set<SectionId> wanted = wanted(entries);
        for (Outline.Entry entry : entries) {
            Optional<Section> section = snapshot.chapters().section(entry.section());
            if (section.isPresent() && wanted.contains(entry.section())) {
                section(body, section.get(), entry.level());
            }
        }
        notesLeft(body, "end");
        return body;
    }

    private void section(List<Element> body, Section section, int level) {
        String id = section.id().value();
        if (level == 1) {
            notesLeft(body, id);
        }
        var title = new ArrayList<Span>();
        SectionNumber number = numbering.of(section.id());
        String name = wording.name(section.title()) + number.behind();
        title.add(Span.of(number.close() ? number.before() + name : name));
        title.addAll(notes.at(new NoteAnchor.OnSection(section.id())));
        body.add(new Element.Heading(id, level, number.close() ? "" : number.before(), title));
        section.blocks().stream()
                .flatMap(block -> snapshot.chapters().block(block).stream())
                .filter(this::asked)
                .forEach(block -> body.addAll(blocks.compose(block)));
    }

    /// Notes whose mark stood on a heading that no table followed.
    private void notesLeft(List<Element> body, String place) {
        for (Table.Note note : notes.take()) {
            var spans = Stream.concat(Stream.<Span>of(new Span.NoteMark(note.number())), note.text().stream()).toList();
            body.add(new Element.Paragraph("note." + place + "." + note.number(), Element.Paragraph.Style.NOTE, spans));
        }
    }

    private boolean asked(Block block) {
        return request.part() == Request.Part.REPORT || block instanceof Block.KpiTableBlock;
    }

    /// The sections that are printed: all, or those with KPI tables and the ones above them.
    private Set<SectionId> wanted(List<Outline.Entry> entries) {
        var wanted = new HashSet<SectionId>();
        var above = new SectionId[Outline.DEEPEST + 1];
        for (Outline.Entry entry : entries) {
            above[entry.level()] = entry.section();
            boolean asked = request.part() == Request.Part.REPORT || snapshot.chapters().section(entry.section())
                    .stream()
                    .flatMap(section -> section.blocks().stream())
                    .flatMap(block -> snapshot.chapters().block(block).stream())
                    .anyMatch(this::asked);
            if (asked) {
                wanted.addAll(Arrays.asList(above).subList(1, entry.level() + 1));
            }
        }
        return wanted;
    }
}
