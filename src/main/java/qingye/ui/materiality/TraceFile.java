package qingye.ui.materiality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.stage.Window;

import qingye.exchange.trace.TraceBook;
import qingye.export.AtomicFile;
import qingye.model.Snapshot;
import qingye.model.text.Language;
import qingye.task.Progress;
import qingye.text.Messages;
import qingye.ui.control.FileChoices;

/// Writes how the places of the matrix came about to a workbook, for the assurer.
final class TraceFile {

    private final MaterialityViewModel model;
    private final Messages messages;
    private final Function<Window, FileChoices> files;

    /// @param files asks for a file, over a window
    TraceFile(MaterialityViewModel model, Function<Window, FileChoices> files) {
        this.model = model;
        this.messages = model.messages();
        this.files = files;
    }

    /// Asks where to, and writes it there.
    void ask(Window window) {
        Snapshot content = model.content();
        String year = content.report().year().toString();
        if (content.materiality().topics(content.report().year()).isEmpty()) {
            model.around().notices().warn(messages.text("assess.book.none"));
            return;
        }
        Optional<Path> chosen = files.apply(window).save(messages.text("assess.book"),
                new FileChoices.Kind(messages.text("assess.book.kind"), List.of("*.xlsx")),
                model.beside(messages.text("assess.book.name", year) + ".xlsx"));
        Language language = model.language().get();
        chosen.ifPresent(file -> model.around().jobs().run(messages.text("assess.book.working"),
                progress -> write(file, content, language, progress),
                fault -> fault.ifPresentOrElse(
                        why -> model.around().notices().warn(messages.text("assess.book.failed", file, why)),
                        () -> model.around().notices().tell(messages.text("assess.book.done", file))),
                () -> {
                    // nothing was written: what was there before is still there
                }));
    }

    /// @return why it was not written
    private static Optional<String> write(Path file, Snapshot content, Language language, Progress progress) {
        try {
            AtomicFile.write(file, out -> TraceBook.write(content, language, out, progress));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
