package qingye.ui.survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import javafx.stage.Window;

import qingye.exchange.form.Sender;
import qingye.exchange.survey.PlannedQuestionnaire;
import qingye.exchange.survey.Surveys;
import qingye.export.ExportResult;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.text.Messages;
import qingye.ui.control.FileChoices;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Workspace;

/// Writes questionnaires: that of a group to a file, those of all groups into a folder.
final class Sending {

    private final Workspace workspace;
    private final Surroundings around;
    private final Messages messages;
    private final Function<Window, FileChoices> files;

    /// @param files asks for files, over a window
    Sending(Workspace workspace, Surroundings around, Function<Window, FileChoices> files) {
        this.workspace = workspace;
        this.around = around;
        this.messages = around.messages();
        this.files = files;
    }

    /// That of a group.
    void one(PartId group, Window window) {
        Snapshot content = workspace.snapshot();
        plan(content, Set.of(group)).stream().findFirst().flatMap(planned -> files.apply(window)
                .save(messages.text("survey.send.one"),
                        new FileChoices.Kind(messages.text("survey.send.kind"), List.of("*.xlsx")),
                        planned.file().getFileName())
                .map(planned::at)).ifPresent(planned -> write(content, List.of(planned)));
    }

    /// Those of all groups that count. A file that is there, perhaps filled, is left as it is.
    void all(Window window) {
        Snapshot content = workspace.snapshot();
        if (plan(content, Set.of()).isEmpty()) {
            return;
        }
        Path suggested = workspace.file().toAbsolutePath().resolveSibling(
                messages.text("survey.send.folder", content.report().year().toString()));
        Optional<Path> folder = files.apply(window).folder(messages.text("survey.send.all"), suggested);
        folder.ifPresent(into -> write(content, Surveys.plan(content, Set.of(), into).stream()
                .map(PlannedQuestionnaire::beside).toList()));
    }

    /// What could be written; says why where that is nothing.
    private List<PlannedQuestionnaire> plan(Snapshot content, Set<PartId> only) {
        List<PlannedQuestionnaire> planned = Surveys.plan(content, only, Path.of(""));
        Surveys.hindrance(content, only).ifPresent(why -> around.notices().warn(
                messages.text("survey.send." + why.name().toLowerCase(Locale.ROOT))));
        return planned;
    }

    private void write(Snapshot content, List<PlannedQuestionnaire> planned) {
        around.jobs().run(messages.text("survey.send.job", Integer.toString(planned.size())),
                progress -> Surveys.write(
                        new Sender(content, workspace.archive().origin().join()), planned, progress),
                this::told,
                () -> {
                    // files that are not finished were not written
                });
    }

    private void told(ExportResult result) {
        switch (result) {
            case ExportResult.Written(List<Path> written) -> around.notices().tell(messages.text(
                    "survey.send.done", Integer.toString(written.size()), String.valueOf(written.getFirst())));
            case ExportResult.Stopped _ -> {
                // the person stopped it
            }
            case ExportResult.Failed(var _, Path file, var problem, String detail) -> around.notices().warn(
                    messages.text("export.problem." + problem.name().toLowerCase(Locale.ROOT), file.toString(),
                            detail));
        }
    }
}
