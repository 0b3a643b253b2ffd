package qingye.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.edit.StaleEditException;
import qingye.model.Snapshot;

/// Hands edits to the workspace and shows at once what will be there when they are on disk, so that the next edit can
/// be made on top of those under way. Used on one thread.
public final class Commits {

    private final Workspace workspace;
    private final Executor screen;
    private final Deque<Edit> underWay = new ArrayDeque<>();
    private Snapshot present;

    /// @param screen runs what is to be done when an outcome is known on the thread this is used on
    public Commits(Workspace workspace, Executor screen) {
        this.workspace = workspace;
        this.screen = screen;
        this.present = workspace.snapshot();
    }

    /// What the workspace will hold when everything handed in is on disk.
    public Snapshot present() {
        return present;
    }

    /// Hands in an edit made on the present content.
    ///
    /// @param then told when it is on disk, or is not
    /// @throws StaleEditException if it was made on something else
    public void hand(Edit edit, Consumer<Outcome> then) {
        present = Application.apply(present, edit);
        underWay.add(edit);
        settle(workspace.apply(edit), outcome -> {
            underWay.poll();
            then.accept(outcome);
        });
    }

    /// Takes back the last edit.
    public void undo(Consumer<Outcome> then) {
        settle(workspace.undo(), then);
    }

    /// Does the last edit taken back again.
    public void redo(Consumer<Outcome> then) {
        settle(workspace.redo(), then);
    }

    private void settle(CompletableFuture<Outcome> future, Consumer<Outcome> then) {
        var _ = future.thenAccept(outcome -> screen.execute(() -> then.accept(outcome)));
    }

    /// Looks at the workspace again: its content, with what is under way on top. What it holds already is stale on top
    /// of it and left out.
    public void renew() {
        Snapshot renewed = workspace.snapshot();
        for (Edit edit : underWay) {
            try {
                renewed = Application.apply(renewed, edit);
            } catch (StaleEditException _) {
                // on disk already, or about to be refused: either way not to be shown twice
            }
        }
        present = renewed;
    }
}
