package qingye.ui.materiality;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import qingye.model.materiality.Process;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.control.Written;

/// How the topics of the year were found: the steps, and who confirmed the list when. A step is written on a line, what
/// was done in it behind a colon.
final class ProcessCard {

    private static final String COLON = "[:\uFF1A]";

    private final MaterialityViewModel model;
    private final Messages messages;
    private final Written steps;
    private final Written by;
    private final Written day;
    private final VBox card;

    ProcessCard(MaterialityViewModel model) {
        this.model = model;
        this.messages = model.messages();
        steps = Written.lines("process-steps", messages.text("assess.process.steps"), 4);
        by = Written.line("process-by", messages.text("assess.process.by"));
        day = Written.line("process-day", messages.text("assess.process.day"));
        var rows = new ArrayList<Node>();
        rows.add(CardRows.row(messages.text("assess.process.steps"), steps.field()));
        rows.add(CardRows.row(messages.text("assess.process.by"), by.field()));
        rows.add(CardRows.row(messages.text("assess.process.day"), day.field()));
        card = CardRows.card("process-card", messages.text("assess.process.card"), rows);
    }

    Node node() {
        return card;
    }

    void show() {
        Process process = model.process();
        Language written = model.language().get();
        steps.show(process.steps().in(written).map(this::lines).orElse(""),
                process.steps().best(written).map(this::lines).orElse(messages.text("assess.process.example")),
                typed -> model.tell(one -> new Process(one.id(), one.year(), one.place(),
                        Words.lines(one.steps(), written, typed).map(ProcessCard::parted), one.confirmedBy(),
                        one.confirmed())));
        by.show(process.confirmedBy().in(written).orElse(""), process.confirmedBy().best(written).orElse(""),
                typed -> model.tell(one -> new Process(one.id(), one.year(), one.place(), one.steps(),
                        Words.with(one.confirmedBy(), written, typed), one.confirmed())));
        day.show(process.confirmed().map(LocalDate::toString).orElse(""), "2025-03-20", this::confirm);
    }

    private String lines(List<String> all) {
        return String.join("\n", all.stream().map(step -> step.replace("\n", messages.text("assess.process.colon")))
                .toList());
    }

    /// The name of each step, and behind a line break what was done. Steps that were read before have one already.
    private static List<String> parted(List<String> lines) {
        return lines.stream()
                .map(line -> line.contains("\n")
                        ? line
                        : String.join("\n", Arrays.stream(line.split(COLON, 2)).map(String::strip).toList()))
                .toList();
    }

    private void confirm(String typed) {
        if (typed.isBlank()) {
            confirmed(Optional.empty());
            return;
        }
        try {
            confirmed(Optional.of(LocalDate.parse(typed.strip())));
        } catch (DateTimeParseException notADay) {
            model.around().notices().warn(messages.text("assess.process.nodate", typed));
        }
    }

    private void confirmed(Optional<LocalDate> on) {
        model.tell(one -> new Process(one.id(), one.year(), one.place(), one.steps(), one.confirmedBy(), on));
    }
}
