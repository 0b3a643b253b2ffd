package qingye.ui.shell;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.report.Exchange;
import qingye.model.report.Listing;
import qingye.model.report.Organisation;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.control.SheetHost;
import qingye.workspace.Workspace;

/// The sheet on which the organisation and its report are named: what stands on the cover and in the running heads.
final class ReportFacts {

    private final Messages messages;
    private final SheetHost sheets;
    private final GridPane grid = new GridPane(12, 8);
    private final Map<Language, TextField> names = new EnumMap<>(Language.class);
    private final Map<Language, TextField> shortNames = new EnumMap<>(Language.class);
    private final Map<Language, TextField> titles = new EnumMap<>(Language.class);
    private final TextField year = new TextField();
    private final ComboBox<Exchange> exchange = new ComboBox<>();
    private final TextField code = new TextField();

    ReportFacts(Messages messages, SheetHost sheets) {
        this.messages = messages;
        this.sheets = sheets;
    }

    /// Shows what is known and commits what is changed, as one edit.
    void ask(Workspace workspace) {
        Snapshot known = workspace.snapshot();
        row("name", names, known.organisation().name());
        row("short", shortNames, known.organisation().shortName());
        row("title", titles, known.report().title());
        plain("year", year, known.report().year().toString());
        exchange.getItems().setAll(Exchange.values());
        known.organisation().listings().stream().findFirst().ifPresent(listing -> {
            exchange.setValue(listing.exchange());
            code.setText(listing.code());
        });
        exchange.setId("facts-exchange");
        labelled("exchange", exchange);
        plain("code", code, code.getText());
        var cancel = new Button(messages.text("shell.cancel"));
        cancel.setOnAction(_ -> sheets.close());
        var keep = new Button(messages.text("shell.facts.keep"));
        keep.setId("facts-keep");
        keep.disableProperty().bind(Bindings.createBooleanBinding(() -> !isYear(year.getText()), year.textProperty()));
        keep.setOnAction(_ -> {
            sheets.close();
            commit(workspace, known);
        });
        sheets.show("facts", messages.text("shell.facts.title"), grid, List.of(cancel, keep));
    }

    private void commit(Workspace workspace, Snapshot known) {
        var edits = new ArrayList<Edit>();
        var organisation = new Organisation(
                written(names, known.organisation().name()),
                written(shortNames, known.organisation().shortName()),
                listings(known.organisation().listings()));
        var report = known.report().withTitle(written(titles, known.report().title()))
                .withYear(Year.parse(year.getText().strip()));
        if (!organisation.equals(known.organisation())) {
            edits.add(new Edit.SetOrganisation(known.organisation(), organisation));
        }
        if (!report.equals(known.report())) {
            edits.add(new Edit.SetReport(known.report(), report));
        }
        if (edits.size() == 1) {
            var _ = workspace.apply(edits.getFirst());
        } else if (!edits.isEmpty()) {
            var _ = workspace.apply(new Edit.Batch(Edit.Purpose.DESCRIBE, edits));
        }
    }

    /// The first listing as typed, the others as they were.
    private List<Listing> listings(List<Listing> known) {
        var listings = new ArrayList<Listing>();
        if (exchange.getValue() != null && !code.getText().isBlank()) {
            listings.add(new Listing(exchange.getValue(), code.getText().strip()));
        }
        known.stream().skip(1).forEach(listings::add);
        return listings;
    }

    private static boolean isYear(String typed) {
        return typed.strip().matches("(19|20)[0-9]{2}");
    }

    private static Localized<String> written(Map<Language, TextField> fields, Localized<String> known) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.putAll(known.byLanguage());
        fields.forEach((language, field) -> {
            if (field.getText().isBlank()) {
                texts.remove(language);
            } else {
                texts.put(language, field.getText().strip());
            }
        });
        return new Localized<>(texts);
    }

    private void row(String name, Map<Language, TextField> fields, Localized<String> known) {
        for (Language language : Language.values()) {
            var field = new TextField(known.in(language).orElse(""));
            field.setId("facts-" + name + "-" + language.tag());
            field.setPrefColumnCount(30);
            fields.put(language, field);
            labelled(name + "." + language.tag(), field);
        }
    }

    private void plain(String name, TextField field, String known) {
        field.setText(known);
        field.setId("facts-" + name);
        field.setPrefColumnCount(10);
        field.setMaxWidth(160);
        labelled(name, field);
    }

    private void labelled(String name, Node field) {
        var label = new Label(messages.text("shell.facts." + name));
        label.setLabelFor(field);
        grid.addRow(grid.getRowCount(), label, field);
    }
}
