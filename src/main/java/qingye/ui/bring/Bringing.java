package qingye.ui.bring;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Node;

import qingye.model.id.SectionId;
import qingye.ui.control.FileChoices;
import qingye.ui.nav.Surroundings;
import qingye.workspace.Workspace;

/// Brings texts in that were written elsewhere. Shown over the work of a desk while one is on its way.
public final class Bringing {

    private final BringViewModel model;
    private final BringView view;
    private final Surroundings around;
    private final Supplier<FileChoices> files;

    /// @param ids a new id with each call: letters and digits
    /// @param files asks for the file
    /// @param then goes to the first section that came in
    public Bringing(Workspace workspace, Surroundings around, Supplier<String> ids, Supplier<FileChoices> files,
            Consumer<SectionId> then) {
        this.around = around;
        this.files = files;
        this.model = new BringViewModel(workspace, around, ids, then);
        this.view = new BringView(model, this::choose);
    }

    /// What is shown; invisible while nothing is on its way.
    public Node node() {
        return view;
    }

    /// Asks for a file and reads it.
    public void choose() {
        var kind = new FileChoices.Kind(
                around.messages().text("chapter.bring.kind"),
                List.of("*.docx", "*.docm", "*.md", "*.markdown", "*.txt"));
        files.get().open(around.messages().text("chapter.bring.title"), kind).ifPresent(model::read);
    }

    /// Gives it up.
    public void leave() {
        model.leave();
    }

    /// Goes on from another one.
    public void takeOver(Bringing before) {
        model.takeOver(before.model);
    }
}
