package qingye.ui.line;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;

import qingye.compose.Preview;
import qingye.model.Snapshot;
import qingye.model.block.Inline;
import qingye.model.id.BlockId;
import qingye.model.id.EntryId;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;

/// What live figures and references print, by the present content of the workspace.
public final class PrintedWords implements LiveWords {

    private final ObservableValue<Snapshot> content;
    private final ObservableValue<Language> language;
    private final Messages messages;

    /// @param language the text is written in
    public PrintedWords(ObservableValue<Snapshot> content, ObservableValue<Language> language, Messages messages) {
        this.content = content;
        this.language = language;
        this.messages = messages;
    }

    @Override
    public Observable[] changes() {
        return new Observable[] {content, language};
    }

    @Override
    public Shown of(Inline live) {
        return switch (live) {
            case Inline.Text(String text, var _) -> new Shown(text, "", true);
            case Inline.Figure figure -> figure(figure);
            case Inline.Numeric number -> reckoned(number);
            case Inline.Name(IndicatorId indicator) -> named(indicator);
            case Inline.Reference(SectionId section) -> reference(section);
            case Inline.Mention(BlockId block) -> new Shown(printed(live), messages.text("chapter.mention.tip"),
                    content.getValue().chapters().block(block).isPresent());
            case Inline.Term(EntryId entry) -> new Shown(printed(live), messages.text("chapter.term.tip"),
                    content.getValue().registers().entry(entry).isPresent());
            case Inline.Note(String words) -> new Shown(messages.text("chapter.note.sign"), words, !words.isBlank());
        };
    }

    private Shown named(IndicatorId indicator) {
        return new Shown(printed(new Inline.Name(indicator)), messages.text("chapter.name.tip"),
                content.getValue().figures().indicator(indicator).isPresent());
    }

    /// What is reckoned from several values: the tip names them all.
    private Shown reckoned(Inline.Numeric number) {
        String name = content.getValue().figures().indicator(number.indicator())
                .map(Indicator::name).map(this::in).orElse(number.indicator().code());
        List<Year> years = switch (number) {
            case Inline.Figure figure -> List.of(figure.key().year());
            case Inline.Total total -> IntStream.rangeClosed(total.from().getValue(), total.latest().getValue())
                    .mapToObj(Year::of).toList();
            case Inline.Change change -> List.of(change.base(), change.key().year());
        };
        boolean known = years.stream().allMatch(year -> value(number, year) instanceof Value.Amount);
        String values = years.stream()
                .map(year -> messages.text("chapter.reckoned.value", year.toString(), value(number, year).printed()))
                .collect(Collectors.joining(messages.text("chapter.reckoned.between")));
        return new Shown(printed(number), messages.text("chapter.reckoned.tip", name, values), known);
    }

    private Value value(Inline.Numeric number, Year year) {
        return content.getValue().figures().value(new ValueKey(number.indicator(), year));
    }

    private Shown reference(SectionId section) {
        return new Shown(printed(new Inline.Reference(section)), messages.text("chapter.reference.tip"),
                content.getValue().chapters().outline().indexOf(section).isPresent());
    }

    private Shown figure(Inline.Figure figure) {
        Snapshot now = content.getValue();
        Optional<Indicator> indicator = now.figures().indicator(figure.key().indicator());
        String name = indicator.map(Indicator::name).map(this::in).orElse(figure.key().indicator().code());
        String unit = indicator.map(Indicator::unit).map(this::in).orElse("");
        String year = figure.key().year().toString();
        Value value = now.figures().value(figure.key());
        boolean known = !(value instanceof Value.Empty);
        return new Shown(printed(figure), known
                ? messages.text("chapter.figure.tip", name, year, (value.printed() + " " + unit).strip())
                : messages.text("chapter.figure.missing.tip", name, year), known);
    }

    private String printed(Inline run) {
        return new Preview(content.getValue(), language.getValue()).words(run);
    }

    private String in(Localized<String> words) {
        return words.best(language.getValue()).orElse("");
    }
}
