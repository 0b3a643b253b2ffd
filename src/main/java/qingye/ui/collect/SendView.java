package qingye.ui.collect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.exchange.collect.PlannedForm;
import qingye.text.Messages;
import qingye.ui.control.FileChoices;
import qingye.ui.nav.Notices;

/// The page from which forms go out: the departments, the folder, and afterwards what was written.
final class SendView extends Page {

    private final SendViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final Predicate<Path> open;
    private final Hyperlink unowned = new Hyperlink();
    private final VBox list = new VBox(4);
    private final CheckBox replace = new CheckBox();
    private final Button write;
    private final Label told = words("send-told");
    private final Button folder;

    /// @param files asks for the folder
    /// @param open shows a file or a folder with the program the system has for it
    SendView(
            SendViewModel model, Messages messages, Notices notices, Supplier<FileChoices> files,
            Predicate<Path> open, Runnable showUnowned, Runnable leave) {
        super("collect-send", messages.text("collect.send.title"));
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.open = open;
        tools(List.of(button("send-leave", messages.text("collect.leave"), leave)));
        Label about = words("send-about");
        about.setText(messages.text("collect.send.about"));
        about.getStyleClass().add("quiet");
        unowned.setId("send-unowned");
        unowned.managedProperty().bind(unowned.visibleProperty());
        unowned.setOnAction(_ -> showUnowned.run());
        write = button("send-write", "", model::write);
        write.getStyleClass().add("accent");
        folder = button("send-open", messages.text("collect.send.open"), () -> show(model.folder().get()));
        folder.managedProperty().bind(folder.visibleProperty());
        replace.setId("send-replace");
        replace.managedProperty().bind(replace.visibleProperty());
        replace.selectedProperty().bindBidirectional(model.replace());
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "collect-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var foot = new HBox(8, write, folder, told);
        foot.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren().addAll(about, folderRow(files), unowned, scroll, replace, foot);
        model.forms().subscribe(this::fill);
        model.chosen().subscribe(this::count);
        model.state().subscribe(state -> tell(state));
    }

    private Node folderRow(Supplier<FileChoices> files) {
        var path = new Label();
        path.setId("send-folder");
        path.setWrapText(true);
        path.textProperty().bind(model.folder().map(Path::toString));
        Button choose = button("send-choose", messages.text("collect.send.folder"), () -> files.get()
                .folder(messages.text("collect.send.folder"), model.folder().get())
                .ifPresent(model.folder()::set));
        var row = new HBox(12, choose, path);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @Override
    void begin() {
        write.requestFocus();
    }

    private void fill(List<Offer> forms) {
        var rows = new ArrayList<Node>();
        for (Offer offer : forms) {
            rows.add(row(offer));
        }
        if (forms.isEmpty()) {
            Label nothing = words("send-nothing");
            nothing.setText(messages.text("collect.send.nothing"));
            rows.add(nothing);
        }
        list.getChildren().setAll(rows);
        int without = model.unowned();
        unowned.setText(messages.text("collect.send.unowned", Integer.toString(without)));
        unowned.setVisible(without > 0);
    }

    private Node row(Offer offer) {
        PlannedForm form = offer.form();
        var box = new CheckBox(form.department());
        box.setSelected(model.isChosen(form.department()));
        box.selectedProperty().addListener((_, _, wanted) -> model.choose(form.department(), wanted));
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        var asked = new Label(messages.text("collect.send.asked", Integer.toString(form.asked())));
        asked.getStyleClass().add("quiet");
        var there = new Label(offer.exists() ? messages.text("collect.send.exists") : "");
        there.getStyleClass().add("collect-warning");
        for (Label label : List.of(asked, there)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        var row = new HBox(16, box, there, asked);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("collect-row");
        return row;
    }

    private void count(List<PlannedForm> chosen) {
        write.setText(messages.text("collect.send.write", Integer.toString(chosen.size())));
        write.setDisable(chosen.isEmpty() || model.state().get() instanceof SendState.Writing);
        int there = model.present();
        replace.setVisible(there > 0);
        replace.setText(messages.text("collect.send.replace", Integer.toString(there)));
    }

    private void tell(SendState state) {
        write.setDisable(model.chosen().get().isEmpty() || state instanceof SendState.Writing);
        switch (state) {
            case SendState.Choosing _ -> tell("", false);
            case SendState.Writing _ -> tell(messages.text("collect.send.writing"), false);
            case SendState.Written(List<Path> files) -> tell(
                    messages.text("collect.send.written", Integer.toString(files.size()), names(files)), true);
            case SendState.Ended(List<Path> files, String sentence) -> tell(files.isEmpty()
                    ? sentence
                    : messages.text("collect.send.partly", sentence, names(files)), !files.isEmpty());
        }
    }

    private void tell(String sentence, boolean files) {
        told.setText(sentence);
        folder.setVisible(files);
    }

    private String names(List<Path> files) {
        return String.join(messages.text("data.list.comma"),
                files.stream().map(file -> String.valueOf(file.getFileName())).toList());
    }

    private void show(Path target) {
        if (!Optional.of(target).filter(open).isPresent()) {
            notices.warn(messages.text("publish.open.failed", target.toString()));
        }
    }
}
