package qingye.ui.publish;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import qingye.calc.answer.Asked;
import qingye.compose.IndexForm;
import qingye.compose.Request;
import qingye.exchange.out.TableFormat;
import qingye.export.ExportResult;
import qingye.export.Format;
import qingye.model.Snapshot;
import qingye.model.text.Language;
import qingye.publish.Publication;
import qingye.text.Messages;
import qingye.ui.nav.Heir;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Workspace;

/// What is to be exported, and the export itself.
final class PublishViewModel {

    private final Workspace workspace;
    private final Publication publication;
    private final Surroundings around;
    private final FolderMemory memory;
    private final Clock clock;
    private final BooleanProperty word = new SimpleBooleanProperty(true);
    private final BooleanProperty pdf = new SimpleBooleanProperty(true);
    private final BooleanProperty workbook = new SimpleBooleanProperty();
    private final BooleanProperty csv = new SimpleBooleanProperty();
    private final BooleanProperty marked = new SimpleBooleanProperty(true);
    private final ObjectProperty<Request.Part> part = new SimpleObjectProperty<>(Request.Part.REPORT);
    private final ObjectProperty<Optional<IndexForm>> index = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Path> folder;
    private final ReadOnlyObjectWrapper<Snapshot> content;
    private final ReadOnlyObjectWrapper<PublishState> state = new ReadOnlyObjectWrapper<>(new PublishState.Idle());
    private final ObjectBinding<List<Path>> files;
    private final BooleanBinding ready;
    private final Heir<PublishViewModel> heir = new Heir<>(this);

    PublishViewModel(
            Workspace workspace, Publication publication, Surroundings around, FolderMemory memory, Clock clock) {
        this.workspace = workspace;
        this.publication = publication;
        this.around = around;
        this.memory = memory;
        this.clock = clock;
        content = new ReadOnlyObjectWrapper<>(workspace.snapshot());
        language = new SimpleObjectProperty<>(content.get().report().language());
        Path beside = workspace.file().toAbsolutePath().getParent();
        folder = new SimpleObjectProperty<>(memory.last().orElse(beside == null ? Path.of("") : beside));
        files = Bindings.createObjectBinding(
                this::named, word, pdf, workbook, csv, part, index, language, folder, content);
        ready = Bindings.createBooleanBinding(
                () -> !wanted().endings().isEmpty() && !(state.get() instanceof PublishState.Running),
                word, pdf, workbook, csv, part, index, state);
        chooseIndex();
    }

    /// The indexes that can be written as files of their own.
    List<IndexForm> indexes() {
        return IndexForm.offered(content.get());
    }

    /// An index that is no longer offered gives way to the first that is.
    private void chooseIndex() {
        List<IndexForm> offered = indexes();
        index.set(index.get().filter(offered::contains).or(() -> offered.stream().findFirst()));
    }

    /// What an index is called where one is chosen.
    String name(IndexForm form) {
        String standard = Asked.of(content.get()).standard(form.standard())
                .flatMap(one -> one.brief().best(content.get().report().language()))
                .orElse(form.standard());
        return messages().text("index.form." + form.kind().name().toLowerCase(Locale.ROOT), standard);
    }

    private List<Path> named() {
        return wanted().files(content.get(), folder.get());
    }

    private Wanted wanted() {
        var documents = new ArrayList<Format>();
        boolean possible = part.get() != Request.Part.INDEX || index.get().isPresent();
        if (word.get() && possible) {
            documents.add(Format.DOCX);
        }
        if (pdf.get() && possible) {
            documents.add(Format.PDF);
        }
        var tables = new ArrayList<TableFormat>();
        if (workbook.get()) {
            tables.add(TableFormat.XLSX);
        }
        if (csv.get()) {
            tables.add(TableFormat.CSV);
        }
        return new Wanted(request(), documents, tables, marked.get());
    }

    private Request request() {
        Instant now = clock.instant();
        return switch (part.get()) {
            case REPORT, KPI -> new Request(part.get(), language.get(), now);
            case INDEX -> index.get().map(form -> Request.index(form, language.get(), now))
                    .orElseGet(() -> new Request(Request.Part.REPORT, language.get(), now));
        };
    }

    /// Whether a Word file is wanted.
    BooleanProperty word() {
        return word;
    }

    /// Whether a PDF file is wanted.
    BooleanProperty pdf() {
        return pdf;
    }

    /// Whether the KPI tables are wanted as a workbook.
    BooleanProperty workbook() {
        return workbook;
    }

    /// Whether the KPI tables are wanted in the long form.
    BooleanProperty csv() {
        return csv;
    }

    /// Whether the long form begins with a byte order mark, by which Excel knows that it is UTF-8.
    BooleanProperty marked() {
        return marked;
    }

    /// How much of the report goes into Word and PDF.
    ObjectProperty<Request.Part> part() {
        return part;
    }

    /// Which index, where one is wanted; empty where none can be.
    ObjectProperty<Optional<IndexForm>> index() {
        return index;
    }

    ObjectProperty<Language> language() {
        return language;
    }

    ObjectProperty<Path> folder() {
        return folder;
    }

    /// The files that will be written.
    ObjectBinding<List<Path>> files() {
        return files;
    }

    /// Whether an export can be started.
    BooleanBinding ready() {
        return ready;
    }

    ReadOnlyObjectProperty<PublishState> state() {
        return state.getReadOnlyProperty();
    }

    /// The content as last looked at.
    ReadOnlyObjectProperty<Snapshot> content() {
        return content.getReadOnlyProperty();
    }

    /// Looks at the workspace again: the name of the files follows the title.
    void renew() {
        content.set(workspace.snapshot());
        chooseIndex();
    }

    /// Writes the files, in the background.
    void export() {
        if (!ready.get()) {
            return;
        }
        renew();
        Snapshot snapshot = content.get();
        Wanted wanted = wanted();
        Path target = folder.get();
        memory.remember(target);
        state.set(new PublishState.Running());
        around.jobs().run(title(wanted.endings()),
                progress -> wanted.write(publication, snapshot, target, progress),
                published -> heir.present().finished(published),
                () -> heir.present().state.set(new PublishState.Stopped()));
    }

    /// Goes on from another one, with what it was to export and what became of that; an export it began ends here.
    void takeOver(PublishViewModel before) {
        heir.takeOver(before.heir);
        word.set(before.word.get());
        pdf.set(before.pdf.get());
        workbook.set(before.workbook.get());
        csv.set(before.csv.get());
        marked.set(before.marked.get());
        part.set(before.part.get());
        index.set(before.index.get());
        language.set(before.language.get());
        folder.set(before.folder.get());
        state.set(before.state.get());
    }

    private String title(List<String> endings) {
        return messages().text("publish.job", String.join(" + ", endings.stream()
                .map(ending -> messages().text("publish.format." + ending)).toList()));
    }

    private Messages messages() {
        return around.messages();
    }

    private void finished(Publication.Published published) {
        switch (published.result()) {
            case ExportResult.Written(var written) -> {
                state.set(new PublishState.Written(written, published.gaps()));
                around.notices().tell(messages().text("publish.done", Integer.toString(written.size())));
            }
            case ExportResult.Stopped _ -> state.set(new PublishState.Stopped());
            case ExportResult.Failed(var written, Path file, var problem, String detail) -> {
                String sentence = messages().text(
                        "export.problem." + problem.name().toLowerCase(Locale.ROOT), file.toString(), detail);
                state.set(new PublishState.Failed(sentence, written));
                around.notices().warn(sentence);
            }
        }
    }
}
