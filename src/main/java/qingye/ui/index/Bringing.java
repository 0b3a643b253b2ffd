package qingye.ui.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;

import qingye.edit.Edit;
import qingye.exchange.ImportSentences;
import qingye.exchange.Planning;
import qingye.exchange.answer.AnswerLine;
import qingye.exchange.answer.AnswerReading;
import qingye.exchange.answer.AnswerSentences;
import qingye.exchange.answer.AnswerSheet;
import qingye.exchange.standard.StandardReading;
import qingye.exchange.standard.StandardSentences;
import qingye.exchange.standard.StandardSheet;
import qingye.model.Snapshot;
import qingye.model.answer.Adoption;
import qingye.model.standard.Requirement;
import qingye.model.standard.Standard;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.answer.TargetView;
import qingye.ui.control.CardRows;
import qingye.ui.control.FileChoices;
import qingye.ui.pick.Pages;
import qingye.ui.sheet.Tsv;

/// What comes in from tables: an index that somebody kept elsewhere, and standards that the program does not have. Each
/// is shown before it is taken over, in one step.
final class Bringing {

    private static final int MOST = 3_000;

    private final IndexViewModel model;
    private final Messages messages;
    private final Function<Window, FileChoices> files;
    private final Pages pages;

    /// @param files asks for files, over a window
    Bringing(IndexViewModel model, Function<Window, FileChoices> files, Pages pages) {
        this.model = model;
        this.messages = model.messages();
        this.files = files;
        this.pages = pages;
    }

    /// Reads an index from the clipboard.
    void paste() {
        List<List<String>> rows = Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .map(Tsv::read).orElse(List.of());
        if (rows.stream().noneMatch(row -> row.size() > 1)) {
            model.around().notices().warn(messages.text("index.paste.none"));
        } else if (rows.size() > MOST) {
            model.around().notices().warn(messages.text("index.paste.many", rows.size(), MOST));
        } else {
            model.shown().ifPresentOrElse(
                    standard -> read(rows, standard),
                    () -> model.around().notices().warn(messages.text("index.first")));
        }
    }

    private void read(List<List<String>> rows, Standard standard) {
        Snapshot content = model.content();
        model.around().jobs().run(messages.text("index.reading", messages.text("index.paste.what")),
                progress -> AnswerSheet.pasted(rows, content, standard, progress),
                read -> show(standard, read), Bringing::nothing);
    }

    /// Reads an index from a file.
    void answers() {
        Snapshot content = model.content();
        model.shown().ifPresentOrElse(standard -> choose(messages.text("index.do.answers"))
                .ifPresent(file -> model.around().jobs().run(messages.text("index.reading", file.getFileName()),
                        progress -> AnswerSheet.read(file, content, standard, progress),
                        reading -> {
                            switch (reading) {
                                case AnswerReading.Refused(var why) -> refuse(why);
                                case AnswerReading.Read read -> show(standard, read);
                            }
                        }, Bringing::nothing)),
                () -> model.around().notices().warn(messages.text("index.first")));
    }

    private static void nothing() {
        // what was cancelled leaves nothing behind
    }

    private Optional<Path> choose(String title) {
        Window window = pages.getScene().getWindow();
        return files.apply(window).open(title, new FileChoices.Kind(messages.text("index.file.kind"),
                List.of("*.xlsx", "*.csv")));
    }

    private void refuse(Planning.Unreadable why) {
        model.around().notices().warn(new ImportSentences(messages).say(why));
    }

    private void show(Standard standard, AnswerReading.Read read) {
        var sentences = new AnswerSentences(messages, model.content());
        var lines = new ArrayList<TakePage.Line>();
        for (AnswerLine line : read.lines()) {
            switch (line) {
                case AnswerLine.Understood one -> {
                    lines.add(new TakePage.Line(said(one), TakePage.Line.Kind.TAKEN));
                    sentences.say(one).forEach(said -> lines.add(
                            new TakePage.Line(said, TakePage.Line.Kind.DOUBTFUL)));
                }
                case AnswerLine.Silent _, AnswerLine.NoRequirement _, AnswerLine.Nameless _, AnswerLine.Long _ ->
                    left(line, sentences, lines);
                case AnswerLine.Conflict _, AnswerLine.Broken _, AnswerLine.Dated _, AnswerLine.Ambiguous _ ->
                    left(line, sentences, lines);
            }
        }
        int count = read.answers().size();
        TakePage.show(pages, messages, new TakePage.Sayings(
                messages.text("index.paste.title", model.words().brief(standard)),
                messages.text("index.paste.hint", count, read.lines().size() - understood(read)),
                messages.text("index.paste.go", count)), List.of(), lines,
                () -> model.hand(Edit.Purpose.ANSWER, read.edits(model.content())));
    }

    /// Says why a row was not taken.
    private static void left(AnswerLine line, AnswerSentences sentences, List<TakePage.Line> lines) {
        sentences.say(line).forEach(said -> lines.add(new TakePage.Line(said, TakePage.Line.Kind.LEFT)));
    }

    private static int understood(AnswerReading.Read read) {
        return (int) read.lines().stream().filter(AnswerLine.Understood.class::isInstance).count();
    }

    private String said(AnswerLine.Understood one) {
        String name = model.requirement(one.requirement()).map(model.words()::name)
                .orElse(one.requirement().code());
        String titles = String.join(messages.text("assess.and"), model.said().get().views(one.answer()).stream()
                .map(TargetView::title).toList());
        String words = one.answer().stance().words().best(model.language().get()).orElse("");
        return messages.text("index.paste.line", name, model.words().stance(one.answer().stance().kind()),
                titles.isEmpty() ? words : titles);
    }

    /// Reads a standard of one's own from a file.
    void standard() {
        choose(messages.text("index.do.standard")).ifPresent(file -> {
            String id = "own-" + model.newId();
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.[A-Za-z]+$", "");
            model.around().jobs().run(messages.text("index.reading", file.getFileName()),
                    progress -> StandardSheet.read(file, id, Localized.zh(name), progress),
                    reading -> {
                        switch (reading) {
                            case StandardReading.Refused(var why) -> refuse(why);
                            case StandardReading.Brought brought -> show(brought, name);
                        }
                    }, Bringing::nothing);
        });
    }

    private void show(StandardReading.Brought brought, String name) {
        var sentences = new StandardSentences(messages);
        var lines = new ArrayList<TakePage.Line>();
        brought.faults().forEach(fault -> lines.add(new TakePage.Line(sentences.say(fault),
                fault.kind().brought() ? TakePage.Line.Kind.DOUBTFUL : TakePage.Line.Kind.LEFT)));
        List<Requirement> requirements = brought.standard().map(one -> one.under(one.root())).orElse(List.of());
        requirements.forEach(one -> lines.add(new TakePage.Line(
                "\u3000".repeat(Math.max(0, one.level() - 1)) + model.words().name(one),
                TakePage.Line.Kind.TAKEN)));
        var field = new TextField(name);
        field.setId("index-take-name");
        field.setAccessibleText(messages.text("index.standard.name"));
        List<Node> asked = List.of(CardRows.row(messages.text("index.standard.name"), field));
        TakePage.show(pages, messages, new TakePage.Sayings(messages.text("index.standard.title"),
                messages.text("index.standard.hint", requirements.size(), brought.faults().size()),
                messages.text("index.standard.go", requirements.size())), asked, lines,
                () -> brought.standard().ifPresent(standard -> bring(named(standard, field.getText(), name))));
    }

    /// The standard under the name that was given, or under its usual one where that is blank.
    private Standard named(Standard standard, String typed, String usual) {
        String name = typed.isBlank() ? usual : typed.strip();
        var all = new ArrayList<Requirement>();
        for (Requirement one : standard.requirements()) {
            all.add(one.equals(standard.root())
                    ? new Requirement(one.key(), one.parent(), one.level(), one.place(), one.duty(), one.kind(),
                            Localized.zh(name), one.term(), one.note())
                    : one);
        }
        return new Standard(standard.id(), Localized.zh(name), all);
    }

    private void bring(Standard standard) {
        model.hand(Edit.Purpose.ANSWER, List.of(
                new Edit.SetStandard(standard.id(), Optional.empty(), Optional.of(standard)),
                new Edit.SetAdoption(model.adoption(standard.id()), Optional.empty(),
                        Optional.of(Adoption.FOLLOWED))));
        model.look(standard.id());
    }
}
