package qingye.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.fx.RunningJob;

/// The first of the jobs under way, with its progress and a button that stops it; and how many wait behind it.
final class JobStrip extends HBox {

    private final ObservableList<RunningJob> jobs;
    private final Messages messages;
    private final ListChangeListener<RunningJob> listener = _ -> show();

    JobStrip(ObservableList<RunningJob> jobs, Messages messages) {
        super(8);
        this.jobs = jobs;
        this.messages = messages;
        setId("jobs");
        setAlignment(Pos.CENTER_LEFT);
        jobs.addListener(listener);
        show();
    }

    private void show() {
        getChildren().clear();
        if (jobs.isEmpty()) {
            return;
        }
        RunningJob job = jobs.getFirst();
        var title = new Label(jobs.size() == 1
                ? job.title()
                : messages.text("shell.jobs.more", job.title(), jobs.size() - 1));
        var bar = new ProgressBar();
        bar.progressProperty().bind(job.progress());
        bar.setPrefWidth(120);
        var percent = new Label();
        percent.textProperty().bind(job.progress().map(share -> Math.round(share.doubleValue() * 100) + "%"));
        percent.setMinWidth(36);
        var cancel = new Button("", Icons.small(Feather.X));
        cancel.setId("job-cancel");
        cancel.getStyleClass().addAll("flat", "button-icon", "status-button");
        cancel.setAccessibleText(messages.text("shell.jobs.cancel", job.title()));
        cancel.setOnAction(_ -> {
            job.cancel();
            cancel.setDisable(true);
        });
        getChildren().addAll(title, bar, percent, cancel);
    }

    void close() {
        jobs.removeListener(listener);
    }
}
